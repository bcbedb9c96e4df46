// Sources as a reader meets them: publisher and year, linked where there is an address.
import type { VNode } from "preact";
import type { ChartProps } from "./chart-data.ts";
import { sourceOf } from "./chart-data.ts";

/** A name with its address; null: an article whose address is not known. */
export interface Reference {
  readonly name: string;
  readonly url: string | null;
}

const Link = ({ name, url }: Reference): VNode =>
  url === null ? (
    <>{name}</>
  ) : (
    <a href={url} target="_blank" rel="noopener">
      {name}
    </a>
  );

/** The publisher of a source and the year of publication where it is known. */
export function referenceOf({ locale, data }: ChartProps, id: string): Reference {
  const { url, publisher, published } = sourceOf(data, id);
  const name = `${publisher} ${published?.slice(0, 4) ?? ""}`.trim();
  return { name: url === null ? locale.t("vnNoAddress", { name }) : name, url };
}

export const SourceLink = (props: ChartProps & { readonly id: string }): VNode => (
  <Link {...referenceOf(props, props.id)} />
);

/** "Sources: A 2024, B." Each once. */
export function SourceLinks(
  props: ChartProps & { readonly ids: readonly string[]; readonly more?: readonly Reference[] },
): VNode {
  const references = [...new Set(props.ids)].map((id) => referenceOf(props, id));
  return (
    <p>
      {props.locale.t("vnSources")}{" "}
      {[...references, ...(props.more ?? [])].map((reference, i) => (
        <span key={reference.url ?? reference.name}>
          {i === 0 ? "" : "; "}
          <Link {...reference} />
        </span>
      ))}
    </p>
  );
}
