// Lets the charts of the page follow the filter: stand-ins drawn of the cities that it leaves, the page's own behind them.
import { effect, type ReadonlySignal } from "@preact/signals";
import { render, type VNode } from "preact";
import { Ranks, RankingInWords } from "../../charts/world/Ranking.tsx";
import { StripBars } from "../../charts/world/Growth.tsx";
import { stripMarks, type StripYear } from "../../charts/world/strip-marks.ts";
import { Names } from "../../charts/world/Newcomers.tsx";
import { buildRanking } from "../../charts/world/ranking-marks.ts";
import { ShareLines, SharesInWords } from "../../charts/world/Shares.tsx";
import { countRegions } from "../../charts/world/share-marks.ts";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { isMember } from "../../model/membership.ts";
import { countNewcomers } from "../../model/years.ts";
import { SECTIONS_LOADED } from "../page/lazy-sections.ts";

export interface FilteredChartsInputs {
  /** Ids that answer the filter; null without one. */
  readonly shown: ReadonlySignal<ReadonlySet<string> | null>;
  readonly cities: ReadonlySignal<readonly CityEntry[] | null>;
  readonly years: readonly number[];
  readonly locale: SearchLocale;
  /** Path to the full page. */
  readonly home: string;
}

/** How a selection of cities has grown; nobody announces a total of it. */
function growthOf(left: readonly CityEntry[], years: readonly number[]): readonly StripYear[] {
  const placed = left.filter(({ point }) => point !== null);
  return years.map((year) => ({
    year,
    members: null,
    placed: placed.filter((city) => isMember(city, year)).length,
    newcomers: countNewcomers(placed, year),
  }));
}

/** Where a stand-in is needed, and what it shows of the cities that are left. */
type StandIn = readonly [selector: string, draw: (left: readonly CityEntry[], original: Element) => VNode];

function standIns({ cities, years, locale, home }: FilteredChartsInputs): readonly StandIn[] {
  const { t, number } = locale;
  const note = (left: readonly CityEntry[]) => (
    <p class="quiet">{t("chartFiltered", { count: left.length })}</p>
  );
  const namedIn = (list: Element): ReadonlySet<string | undefined> =>
    new Set([...list.querySelectorAll<HTMLElement>("[data-city]")].map((link) => link.dataset["city"]));
  return [
    [
      ".time .bars",
      (left) => (
        <StripBars
          marks={stripMarks(growthOf(left, years))}
          number={number}
          words={{
            bars: `${t("stripBars")} · ${t("shownInStrip", { count: left.length, all: cities.value?.length ?? 0 })}`,
            newcomers: t("stripNew"),
          }}
        />
      ),
    ],
    [
      "#countries > .standing",
      (left) => <RankingInWords locale={locale} ranking={buildRanking(left, years)} />,
    ],
    [
      "#countries > .ranks",
      (left) => (
        <>
          {note(left)}
          <Ranks locale={locale} ranking={buildRanking(left, years)} home={home} own />
        </>
      ),
    ],
    [
      "#regions > .shares",
      (left) => (
        <>
          {note(left)}
          <ShareLines locale={locale} shares={countRegions(left, years)} own />
        </>
      ),
    ],
    ["#regions > .standing", (left) => <SharesInWords locale={locale} shares={countRegions(left, years)} />],
    ["#newcomers > .hint", note],
    [
      "#newcomers .names",
      (left, original) => {
        const named = namedIn(original);
        return <Names locale={locale} cities={left.filter(({ id }) => named.has(id))} />;
      },
    ],
    ["#viet-nam > .hint", () => <p class="quiet">{t("chartUnfiltered")}</p>],
  ];
}

const CLASS = "stand-in";

/** Puts a stand-in after what it stands for; `node` null takes it away. */
function cover(original: HTMLElement | SVGElement, node: VNode | null): void {
  const next = original.nextElementSibling;
  const before = next?.classList.contains(CLASS) === true ? next : null;
  original.style.display = node === null ? "" : "none";
  if (node === null) {
    if (before) render(null, before);
    before?.remove();
    return;
  }
  const box = before ?? document.createElement("div");
  box.className = CLASS;
  original.after(box);
  render(node, box);
}

/** A place for a note where the page has none. */
function addHints(): void {
  for (const selector of ["#newcomers > figcaption", "#viet-nam > h2"]) {
    const place = document.querySelector(selector);
    if (!place || place.nextElementSibling?.matches(".hint")) continue;
    const hint = document.createElement("div");
    hint.className = "hint";
    place.after(hint);
  }
}

/** Follows the filter, also in figures that come later. Returns the stop. */
export function followFilter(inputs: FilteredChartsInputs): () => void {
  const all = standIns(inputs);
  const draw = (): void => {
    const [shown, cities] = [inputs.shown.value, inputs.cities.value];
    const left = shown && (cities ?? []).filter(({ id }) => shown.has(id));
    addHints();
    for (const [selector, of] of all)
      for (const original of document.querySelectorAll<HTMLElement | SVGElement>(selector))
        if (original.closest(`.${CLASS}`) === null) cover(original, left && of(left, original));
  };
  const stop = effect(draw);
  document.addEventListener(SECTIONS_LOADED, draw);
  return () => {
    stop();
    document.removeEventListener(SECTIONS_LOADED, draw);
  };
}
