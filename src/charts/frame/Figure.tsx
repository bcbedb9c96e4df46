// The frame of every chart: finding, definition, drawing, sources, and the numbers behind it as a table and a file.
import type { ComponentChildren, VNode } from "preact";
import { folderOf } from "../../i18n/language-folder.ts";
import { ScrollTable } from "./ScrollTable.tsx";
import { SourceLinks, type Reference } from "./SourceLinks.tsx";
import type { ChartHead, ChartProps } from "./chart-data.ts";

/** Cells as they are read; the first column heads its row. */
export interface ReadableTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the heads of the rows are countries: the codes of those, which lead to their views. */
  readonly countries?: readonly string[];
}

export interface FigureProps extends ChartProps, ChartHead {
  /** Names the anchor and the CSV file. */
  readonly name: string;
  /** Ids of sources; repeated ones are named once. Empty where the drawing names its sources itself. */
  readonly sources: readonly string[];
  /** Sources that the table of sources does not hold. */
  readonly extraSources?: readonly Reference[];
  /** Left out where the drawing is a table already. */
  readonly table?: ReadableTable;
  /** What the table is called where it holds more than the drawing. */
  readonly tableLabel?: string;
  readonly children: ComponentChildren;
}

export function Figure(props: FigureProps): VNode {
  const { locale, root, name, title, subtitle, note, sources, extraSources = [], table, children } = props;
  const { level = 3, tableLabel = locale.t("vnTable") } = props;
  const Title = `h${level}` as const;
  return (
    <figure class="fig" id={name}>
      <figcaption>
        <Title>{title}</Title>
        <p class="quiet">{subtitle}</p>
      </figcaption>
      {children}
      <div class="quiet">
        {note === undefined ? null : <p>{note}</p>}
        {sources.length + extraSources.length === 0 ? null : (
          <SourceLinks {...props} ids={sources} more={extraSources} />
        )}
        <div class="behind">
          {table === undefined ? null : (
            <details>
              <summary>{tableLabel}</summary>
              <DataTable table={table} label={title} home={`${root}${folderOf(locale.language)}`} />
            </details>
          )}
          <a href={`${root}data/charts/${name}.csv`} aria-label={`${locale.t("vnCsv")}: ${title}`} download>
            {locale.t("vnCsv")}
          </a>
          <a href={`#${name}`} aria-label={`${locale.t("chartLink")}: ${title}`}>
            {locale.t("chartLink")}
          </a>
        </div>
      </div>
    </figure>
  );
}

/** The view of a country on the full page, which lies at `home`. */
export const countryLink = (home: string, code: string): string => `${home}?country=${code}`;

/** A heading inside a chart; `level` is that of the chart's own. */
export function Subheading({
  level,
  children,
}: {
  readonly level: ChartProps["level"] | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const Title = level === 1 ? "h2" : "h4";
  return <Title>{children}</Title>;
}

const DataTable = ({
  table: { head, rows, countries },
  label,
  home,
}: {
  readonly table: ReadableTable;
  readonly label: string;
  /** Path to the full page. */
  readonly home: string;
}): VNode => (
  <ScrollTable label={label} heads={head}>
    {rows.map(([name, ...cells], row) => (
      <tr key={name}>
        <th scope="row">
          {countries?.[row] === undefined ? (
            name
          ) : (
            <a href={countryLink(home, countries[row])} data-country={countries[row]}>
              {name}
            </a>
          )}
        </th>
        {cells.map((cell, i) => (
          <td key={head[i + 1]}>{cell}</td>
        ))}
      </tr>
    ))}
  </ScrollTable>
);
