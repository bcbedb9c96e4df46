// The map as it is written into the page: frame, poster, island names, legend, and the places where script may add.
import { REGIONS } from "../../../data/schema.ts";
import type { YearSummary } from "../../model/years.ts";
import type { Locale } from "../../i18n/translate.ts";
import { CountryNames } from "./CountryNames.tsx";
import type { CountryMark } from "../../map/country-marks.ts";
import type { DotGroup } from "../../map/dots.ts";
import { STALE_BEFORE } from "../../model/membership.ts";
import { Inset, IslandLabels, Poster } from "../../map/Poster.tsx";
import { PLACES } from "../../model/places.ts";
import { CLASSES, IDS, LEGEND_NEW } from "../../model/dom-names.ts";

export interface PosterParts {
  readonly land: string;
  readonly islands: string;
  readonly groups: readonly DotGroup[];
}

/** If it is `lean`, it is for the page's style alone: who reads none is not given it. */
export function MapFigure({
  locale,
  parts,
  last,
  marks,
  lean = false,
}: {
  readonly locale: Locale;
  readonly parts: PosterParts;
  readonly last: YearSummary;
  /** Countries that carry their name. */
  readonly marks?: readonly CountryMark[];
  readonly lean?: boolean;
}) {
  const { t } = locale;
  const names = { hoangSa: t("hoangSa"), truongSa: t("truongSa") };
  return (
    <figure hidden={lean} class="map" id={IDS.map}>
      <div class="frame" id={IDS.frame}>
        <Poster
          {...parts}
          label={t("mapLabel", { placed: last.placed, year: String(last.year) })}
          plain={!lean}
        />
        <IslandLabels names={names} />
        {marks && <CountryNames marks={marks} locale={locale} />}
        <div id={IDS.gl} />
        <div id={IDS.mapPanel} />
      </div>
      <div class="foot">
        <div id={IDS.mapFoot} />
        <Inset names={names} />
      </div>
      <div id={IDS.cityCard} />
    </figure>
  );
}

/** The five colours. */
export function RegionList({ t }: Pick<Locale, "t">) {
  return (
    <ul aria-label={t("regionsLegend")}>
      {REGIONS.map((region) => (
        <li key={region} class={region}>
          {t(region)}
        </li>
      ))}
    </ul>
  );
}

/** The colours, which choose a region once script runs. */
export const RegionChips = ({ t }: Pick<Locale, "t">) => (
  <div id={IDS.places}>
    <span>{t("placesCounted")}</span>
    <ul aria-label={t("regionsLegend")}>
      {PLACES.slice(1).map((place) => (
        <li key={place} class={place}>
          <span>
            {t(place)} <b />
          </span>
        </li>
      ))}
    </ul>
    <small class="late">{t("noScriptMap")}</small>
  </div>
);

/** What manners of dots mean, folded; only those that occur. */
export function DotsKey({
  locale: { t },
  groups,
}: {
  readonly locale: Pick<Locale, "t">;
  readonly groups: readonly DotGroup[];
}) {
  const paths = groups.flatMap((group) => group.paths);
  return (
    <details>
      <summary>{t("legendMore")}</summary>
      <ul>
        <li class={LEGEND_NEW}>{t("stripNew")}</li>
        {paths.some((path) => !path.exact) && <li class={CLASSES.legendBy}>{t("legendBy")}</li>}
        {paths.some((path) => path.stale) && (
          <li class={CLASSES.faint}>{t("legendFaint", { year: String(STALE_BEFORE) })}</li>
        )}
      </ul>
      <p>{t("legendApart")}</p>
    </details>
  );
}

/** Colours and manners of dots together. */
export const Legend = ({
  locale,
  groups,
}: {
  readonly locale: Pick<Locale, "t">;
  readonly groups: readonly DotGroup[];
}) => (
  <div class={CLASSES.legend}>
    <RegionChips t={locale.t} />
    <DotsKey locale={locale} groups={groups} />
  </div>
);
