// The map as it is written into the page: frame, poster, island names, legend, and the places where script may add.
import { REGIONS } from "../../../data/schema.ts";
import type { YearSummary } from "../../model/years.ts";
import type { Locale } from "../../i18n/translate.ts";
import type { DotGroup } from "../../map/dots.ts";
import { STALE_BEFORE } from "../../model/membership.ts";
import { Inset, Poster } from "../../map/Poster.tsx";

export interface PosterParts {
  readonly land: string;
  readonly islands: string;
  readonly groups: readonly DotGroup[];
}

export function MapFigure({
  locale,
  parts,
  last,
}: {
  readonly locale: Locale;
  readonly parts: PosterParts;
  readonly last: YearSummary;
}) {
  const { t } = locale;
  return (
    <figure class="map" id="map">
      <div class="frame" id="frame">
        <Poster {...parts} label={t("mapLabel", { placed: last.placed, year: String(last.year) })} />
        <span class="isle hoang-sa">{t("hoangSa")}</span>
        <span class="isle truong-sa">{t("truongSa")}</span>
        <Inset names={{ hoangSa: t("hoangSa"), truongSa: t("truongSa") }} />
        <div id="gl" />
        <div id="map-panel" />
      </div>
      <div class="under">
        <div id="player" />
        <div id="places">
          <small class="late">{t("noScriptMap")}</small>
        </div>
      </div>
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
    <div class="legend">
      <RegionList t={t} />
      <ul class="manners">
        {paths.some((path) => !path.sure) && <li class="by">{t("legendBy")}</li>}
        {paths.some((path) => path.faint) && (
          <li class="faint">{t("legendFaint", { year: String(STALE_BEFORE) })}</li>
        )}
        {paths.some((path) => path.vietnam) && <li class="vn">{t("legendVietnam")}</li>}
      </ul>
    </div>
  );
}
