// Taking the data away: all cities or those that are asked for, in three formats, and how to cite them.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import { FORMATS, type Format } from "../../model/extract-rows.ts";
import type { MapState } from "../../state/map-state.ts";
import type { SearchState } from "../../state/search-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { filterTexts } from "./filter-labels.ts";

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  csv: "CSV (Excel)",
  geojson: "GeoJSON",
  json: "JSON",
};

export interface DataDownloadActions {
  /** Saves the cities of these ids as a file. Rejects if the file of all cities cannot be fetched. */
  readonly save: (format: Format, ids: readonly string[]) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** The address that shows what is asked for now. */
  readonly address: () => string;
}

interface DataDownloadProps {
  readonly state: PageState;
  readonly search: SearchState;
  readonly mapState: MapState;
  readonly locale: SearchLocale;
  readonly actions: DataDownloadActions;
  readonly id: string;
  /** Where the files of all cities lie. */
  readonly data: string;
  /** Date of the data, YYYY-MM-DD. */
  readonly asOf: string;
}

export function DataDownload(props: DataDownloadProps) {
  const { search, mapState, locale, actions, id, data } = props;
  const { t } = locale;
  const failed = useSignal(false);
  const all = mapState.cities.value?.length ?? 0;
  const count = search.count.value;
  const save = async (format: Format): Promise<void> => {
    failed.value = false;
    try {
      await actions.save(
        format,
        search.rows.peek().map(({ city }) => city.id),
      );
    } catch (error) {
      console.warn(error);
      failed.value = true;
    }
  };
  return (
    <section class="take" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("dataTitle")}</h3>
      {count < all && count > 0 && (
        <p>
          <span id={`${id}-some`}>{t("dataSelection", { count })}</span>{" "}
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              aria-describedby={`${id}-some`}
              onClick={() => void save(format)}
            >
              {FORMAT_NAMES[format]}
            </button>
          ))}
        </p>
      )}
      <p>
        <span id={`${id}-all`}>{t("dataAll", { count: all })}</span>{" "}
        {FORMATS.map((format) => (
          <a
            key={format}
            class="button"
            href={`${data}${format === "csv" ? "excel/" : ""}members.${format}`}
            download
            aria-describedby={`${id}-all`}
          >
            {FORMAT_NAMES[format]}
          </a>
        ))}
      </p>
      <p>
        {t("downloadPackage")}: <a href={`${data}datapackage.json`}>Data Package</a>
      </p>
      <p role="status">{failed.value && t("dataFailed")}</p>
      <Citation {...props} all={all} />
    </section>
  );
}

function Citation({
  state,
  search,
  locale,
  actions,
  asOf,
  all,
}: DataDownloadProps & { readonly all: number }) {
  const { t, date, digits, semicolon } = locale;
  const said = useSignal<{ readonly of: string; readonly key: "copied" | "copySelected" } | null>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const count = search.count.value;
  const texts = filterTexts(search.filter.value, locale).map(({ text }) => text);
  const filters = [...texts, `${t("year")}: ${digits(state.year.value)}`].join(semicolon);
  const what = count === all ? t("citationAll", { count }) : t("citationSelection", { count, filters });
  const cited = t("citationText", { what, date: date(asOf), url: actions.address() });
  const copy = async (): Promise<void> => {
    try {
      await actions.copy(cited);
      said.value = { of: cited, key: "copied" };
    } catch {
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      said.value = { of: cited, key: "copySelected" };
    }
  };
  return (
    <>
      <h4>{t("citation")}</h4>
      <p ref={shown} class="cite" translate={false}>
        {cited}
      </p>
      <p>
        <button type="button" onClick={() => void copy()}>
          {t("copy")}
        </button>{" "}
        <span role="status">{said.value?.of === cited && t(said.value.key)}</span>
      </p>
    </>
  );
}
