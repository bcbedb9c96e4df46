// The table of all cities: what the map shows, in words; a row chooses its city.
import { useComputed, useSignal } from "@preact/signals";
import type { SearchKey, SearchLocale } from "../../i18n/key-sets.ts";
import type { SortKey } from "../../model/search-query.ts";
import type { NamedCity } from "../../model/sort-cities.ts";
import type { SearchState } from "../../state/search-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { evidenceText } from "./filter-labels.ts";
import { onPlainClick } from "../plain-click.ts";

interface TableProps {
  readonly state: PageState;
  readonly search: SearchState;
  readonly locale: SearchLocale;
  /** Shows a city on the map. */
  readonly onChoose: (id: string) => void;
  /** Id of what comes after the table. */
  readonly after: string;
  /** Address of the list of cities that is a page of its own. */
  readonly page: string;
}

const COLUMNS = [
  ["name", "columnCity"],
  ["country", "columnCountry"],
  ["joined", "columnJoined"],
  [null, "columnNamed"],
  [null, "columnEvidence"],
] as const satisfies readonly (readonly [SortKey | null, SearchKey])[];

/** Closed it costs nothing; open it follows year and filters. */
export function CityTable(props: TableProps) {
  const { state, search, locale, page } = props;
  const open = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>
        {locale.t("tableTitle", { count: search.count.value, year: String(state.year.value) })}
      </summary>
      {open.value && <Table {...props} />}
      {open.value && (
        <p>
          <a href={page}>{locale.t("tableLink")}</a>
        </p>
      )}
    </details>
  );
}

/** Roles, not table elements: a browser draws only the rows in view where each is a grid of its own. */
function Table({ state, search, locale, onChoose, after }: TableProps) {
  const { t } = locale;
  const { value: rows } = search.rows;
  const { key, descending } = search.sort.value;
  const order = t(descending ? "descending" : "ascending");
  const sorted = COLUMNS.find(([column]) => column === key)?.[1] ?? "columnCity";
  const year = String(state.year.value);
  if (rows.length === 0) return <p>{t("tableNone", { year })}</p>;
  return (
    <>
      <p class="unseen" role="status">
        {t("tableStatus", { column: t(sorted), order })}
      </p>
      <a class="unseen" href={`#${after}`}>
        {t("skipToDownload")}
      </a>
      <div class="table" role="table" aria-label={t("tableTitle", { count: rows.length, year })}>
        <div class="head" role="rowgroup">
          <div role="row">
            {COLUMNS.map(([column, title]) => (
              <div
                key={title}
                role="columnheader"
                {...(column === key && { "aria-sort": descending ? "descending" : "ascending" })}
              >
                {column === null ? (
                  t(title)
                ) : (
                  <button type="button" onClick={() => search.sortBy(column)}>
                    {t(title)}
                    <span aria-hidden="true">{column === key ? (descending ? " ↓" : " ↑") : ""}</span>
                  </button>
                )}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {rows.map((row) => (
            <Row key={row.city.id} row={row} state={state} locale={locale} onChoose={onChoose} />
          ))}
        </div>
      </div>
    </>
  );
}

function Row({
  row: { city, name, country },
  state,
  locale,
  onChoose,
}: Pick<TableProps, "state" | "locale" | "onChoose"> & { readonly row: NamedCity }) {
  const { t, digits } = locale;
  const isChosen = useComputed(() => state.city.value === city.id);
  return (
    <div role="row" class={city.region}>
      <div role="rowheader">
        <a
          href={`?city=${city.id}`}
          translate={false}
          aria-current={isChosen.value ? "true" : undefined}
          onClick={onPlainClick(() => onChoose(city.id))}
        >
          {name}
        </a>
        {city.point === null && <small> {t("citiesNoPoint")}</small>}
      </div>
      <div role="cell">{country}</div>
      <div role="cell">
        {city.joined === null ? t("by", { year: String(city.joinedBy) }) : digits(city.joined)}
      </div>
      <div role="cell">{digits(city.lastNamed)}</div>
      <div role="cell">{evidenceText(city.evidence, locale)}</div>
    </div>
  );
}
