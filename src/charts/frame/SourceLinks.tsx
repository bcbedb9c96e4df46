// Sources as a reader meets them: publisher and year, linked where there is an address.
import type { VNode } from "preact";
import type { ChartProps } from "./chart-data.ts";
import { sourceOf } from "./chart-data.ts";

/** A name with its address; null: an article whose address is not known. */
export interface Reference {
  readonly name: string;
  readonly url: string | null;
}

/** `about`: what the page says here, for who hears the links one after the other. */
const Link = ({ name, url, about }: Reference & { readonly about?: string | undefined }): VNode =>
  url === null ? (
    <>{name}</>
  ) : (
    <a href={url} aria-label={about === undefined ? undefined : `${name}: ${about}`}>
      {name}
    </a>
  );

/** The publisher of a source and the year of publication where it is known. */
export function referenceOf({ locale, data }: ChartProps, id: string): Reference {
  const { url, publisher, published } = sourceOf(data, id);
  const name = `${publisher} ${published?.slice(0, 4) ?? ""}`.trim();
  return { name: url === null ? locale.t("vnNoAddress", { name }) : name, url };
}

export const SourceLink = (
  props: ChartProps & { readonly id: string; readonly about?: string | undefined },
): VNode => <Link {...referenceOf(props, props.id)} about={props.about} />;

/** Each of these sources once; several that would be called alike are numbered. */
function referencesOf(props: ChartProps, ids: readonly string[]): readonly Reference[] {
  const references = [...new Set(ids)].map((id) => referenceOf(props, id));
  return references.map((reference) => {
    const { name, url } = reference;
    const alike = references.filter((other) => other.name === name);
    if (url === null || alike.length === 1) return reference;
    return { name: `${name} (${props.locale.number(1 + alike.indexOf(reference))})`, url };
  });
}

/** "Sources: A 2024; B." Each once. */
export function SourceLinks(
  props: ChartProps & { readonly ids: readonly string[]; readonly more?: readonly Reference[] },
): VNode {
  const references = referencesOf(props, props.ids);
  return (
    <p>
      {props.locale.t("vnSources")}{" "}
      {[...references, ...(props.more ?? [])].map((reference, i) => (
        <span key={reference.url ?? reference.name}>
          {i === 0 ? "" : props.locale.semicolon}
          <Link {...reference} />
        </span>
      ))}
    </p>
  );
}
