// The small map of a city's page: the city, the members near it, and the sea of both archipelagos wherever it is in sight.
import type { ArchipelagoId } from "../../../data/basemap/archipelago-labels.ts";
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { REGIONS, type City } from "../../../data/schema.ts";
import type { Key, Locale } from "../../i18n/translate.ts";
import { UNTRANSLATED } from "../../i18n/untranslated.ts";
import type { CityFacts } from "../../model/city-facts.ts";
import { cityName } from "../../model/city-name.ts";
import { dotAt } from "../../model/dot-path.ts";
import { boxOf, isInFrame, LOCATOR, placeNames, spotIn, type Named, type Spot } from "../../model/locator.ts";
import { latOf, TILE_SIZE, type Box } from "../../model/mercator.ts";
import { round } from "../../model/round.ts";
import { scaleBar } from "../../model/scale-bar.ts";
import { widthOf } from "../../model/text-width.ts";

/** What is drawn under the names. */
export interface LocatorMap {
  readonly box: Box;
  /** SVG path in units of which LAND_SCALE are one of the frame's. */
  readonly land: string;
  /** Every other city in sight. */
  readonly others: readonly City[];
}

export const LAND_SCALE = 2;

const SIZES = { city: 13, other: 11.5, isles: 10.5 } as const;
type Kind = keyof typeof SIZES;
/** Height of a line of letters, with marks above and below. */
const LINE = 1.25;
/** From the top of a line to its baseline. */
const BASE = 0.95;

const ISLES: Readonly<Record<ArchipelagoId, Key>> = { "hoang-sa": "hoangSa", "truong-sa": "truongSa" };

/** The longest bar of the scale, in the frame's units; on a map wider than a tenth of the world no one scale is true. */
const BAR = 90;
const WIDEST_SCALE = 0.1;
const FOOT = 18;

interface Label extends Named {
  readonly kind: Kind;
  readonly text: string;
}

/** Islands have what stands in brackets on a line of its own. */
const linesOf = ({ kind, text }: Pick<Label, "kind" | "text">): readonly string[] =>
  kind === "isles" ? text.split(/(?<= )(?=\()/) : [text];

function labelOf(kind: Kind, text: string, at: Spot, must: boolean): Label {
  const lines = linesOf({ kind, text });
  const width = Math.max(...lines.map((line) => widthOf(line, kind === "city"))) * SIZES[kind];
  return { kind, text, at, must, width, height: SIZES[kind] * LINE * lines.length };
}

const shortName = (city: City, locale: Locale): string =>
  cityName(city, locale.language).replace(/ \(.*\)$/, "");

const dotsPath = (spots: readonly Spot[]): string =>
  spots.map(([x, y]) => dotAt(round(x, 1), round(y, 1))).join("");

export function Locator({
  locale,
  facts: { city, near },
  map: { box, land, others },
}: {
  readonly locale: Locale;
  readonly facts: CityFacts;
  readonly map: LocatorMap;
}) {
  const spotOf = ({ point }: City): readonly Spot[] => (point === null ? [] : [spotIn(box, point)]);
  const [own] = spotOf(city);
  if (own === undefined) return null;
  const isles = ARCHIPELAGOS.filter(({ features }) =>
    features.some((islet) => isInFrame(spotIn(box, islet))),
  );
  const islets = isles.map(({ features }) =>
    features.map((islet) => spotIn(box, islet)).filter((spot) => isInFrame(spot)),
  );
  const labels = [
    ...isles.map(({ id, label }, i) => ({
      ...labelOf("isles", locale.t(ISLES[id]), spotIn(box, label), true),
      of: boxOf(islets[i] ?? []),
    })),
    labelOf("city", shortName(city, locale), own, true),
    ...near.flatMap(({ city: other }) =>
      spotOf(other).map((at) => labelOf("other", shortName(other, locale), at, false)),
    ),
  ];
  const places = placeNames(labels, [own, ...islets.flat(), ...others.flatMap(spotOf)]);
  return (
    <svg
      class="locator"
      viewBox={`0 0 ${LOCATOR.width} ${LOCATOR.height + FOOT}`}
      aria-hidden="true"
      translate={UNTRANSLATED}
    >
      <svg width={LOCATOR.width} height={LOCATOR.height}>
        <path class="land" transform={`scale(${1 / LAND_SCALE})`} d={land} />
        {isles.length > 0 && <path class="islands" d={dotsPath(islets.flat())} />}
        {REGIONS.map((region) => {
          const d = dotsPath(others.filter((other) => other.region === region).flatMap(spotOf));
          return d && <path key={region} class={region} d={d} />;
        })}
        <path class="own" d={dotsPath([own])} />
        <path class={`${city.region} own`} d={dotsPath([own])} />
        {labels.map(({ kind, text }, index) => {
          const place = places[index];
          return (
            place && (
              <text key={text} class={kind}>
                {linesOf({ kind, text }).map((line, i) => (
                  <tspan
                    key={line}
                    x={round(place.left, 1)}
                    y={round(place.top + (BASE + i * LINE) * SIZES[kind], 1)}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            )
          );
        })}
      </svg>
      <Scale locale={locale} box={box} />
    </svg>
  );
}

function Scale({ locale, box }: { readonly locale: Locale; readonly box: Box }) {
  if (box.width > WIDEST_SCALE) return null;
  const zoom = Math.log2(LOCATOR.width / box.width / TILE_SIZE);
  const { metres, pixels } = scaleBar(latOf(box.y + box.height / 2), zoom, BAR);
  const y = LOCATOR.height + FOOT / 2;
  return (
    <>
      <path class="scale" d={`M.5 ${y - 3}v6m0-3h${round(pixels, 1)}m0-3v6`} />
      <text class="isles" x={round(pixels + 6, 1)} y={y + 4}>
        {locale.unit(metres / 1000, "kilometer")}
      </text>
    </>
  );
}
