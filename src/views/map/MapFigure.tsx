// The map as it is written into the page: frame, poster, island names, legend, and the places where script may add.
import { REGIONS } from "../../../data/schema.ts";
import type { YearSummary } from "../../model/years.ts";
import type { Locale } from "../../i18n/translate.ts";
import type { DotGroup } from "../../map/dots.ts";
import { STALE_BEFORE } from "../../model/membership.ts";
import { Inset, IslandLabels, Poster } from "../../map/Poster.tsx";
import { PLACES } from "../../model/places.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";

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
  lean = false,
}: {
  readonly locale: Locale;
  readonly parts: PosterParts;
  readonly last: YearSummary;
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

/** What colours and manners of dots mean; only those that occur. */
export function Legend({
  locale: { t },
  groups,
}: {
  readonly locale: Locale;
  readonly groups: readonly DotGroup[];
}) {
  const paths = groups.flatMap((group) => group.paths);
  return (
    <div class={CLASSES.legend}>
      <div id={IDS.places}>
        <span>{t("placesCounted")}</span>
        <ul aria-label={t("regionsLegend")}>
          {PLACES.slice(1).map((place) => (
            <li key={place} class={place}>
              {t(place)}
            </li>
          ))}
        </ul>
        <small class="late">{t("noScriptMap")}</small>
      </div>
      <details>
        <summary>{t("legendMore")}</summary>
        <ul>
          {paths.some((path) => !path.exact) && <li class={CLASSES.legendBy}>{t("legendBy")}</li>}
          {paths.some((path) => path.stale) && (
            <li class={CLASSES.faint}>{t("legendFaint", { year: String(STALE_BEFORE) })}</li>
          )}
        </ul>
        <p>{t("legendApart")}</p>
      </details>
    </div>
  );
}
