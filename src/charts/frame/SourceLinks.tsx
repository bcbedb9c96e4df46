// Sources as a reader meets them: publisher and year, linked where there is an address.
import type { VNode } from "preact";
import type { ChartProps } from "./chart-data.ts";
import { sourceOf } from "./chart-data.ts";
import { foreign } from "./SourceLink.tsx";

/** A name with its address; null: an article whose address is not known. */
export interface Reference {
  readonly name: string;
  readonly url: string | null;
  /** Languages of the name and of the page behind it, where they are not the page's. */
  readonly lang?: string | undefined;
  readonly hreflang?: string | undefined;
}

/** `about`: what the page says here, for who hears the links one after the other. */
const Link = ({
  name,
  url,
  lang,
  hreflang,
  about,
}: Reference & { readonly about?: string | undefined }): VNode => {
  const words = lang === undefined ? name : <span lang={lang}>{name}</span>;
  if (url === null) return <>{words}</>;
  const isTold = about !== undefined;
  // A label has one language.
  const label = isTold && lang === undefined ? `${name}: ${about}` : undefined;
  return (
    <a href={url} hreflang={hreflang} aria-label={label}>
      {words}
      {isTold && lang !== undefined && <span class="unseen">: {about}</span>}
    </a>
  );
};

/** The publisher of a source and the year of publication where it is known. */
export function referenceOf({ locale, data }: ChartProps, id: string): Reference {
  const { url, language, publisher, publisherLanguage, published } = sourceOf(data, id);
  const name = `${publisher} ${published?.slice(0, 4) ?? ""}`.trim();
  if (url === null) return { name: locale.t("vnNoAddress", { name }), url };
  const page = locale.language;
  return { name, url, lang: foreign(publisherLanguage, page), hreflang: foreign(language, page) };
}

export const SourceLink = (
  props: ChartProps & { readonly id: string; readonly about?: string | undefined },
): VNode => <Link {...referenceOf(props, props.id)} about={props.about} />;

/** Each of these sources once; several that would be called alike are numbered. */
function referencesOf(props: ChartProps, ids: readonly string[]): readonly Reference[] {
  const references = [...new Set(ids)].map((id) => referenceOf(props, id));
  return references.map((reference) => {
    const { name, url, lang, hreflang } = reference;
    const alike = references.filter((other) => other.name === name);
    if (url === null || alike.length === 1) return reference;
    const numbered = `${name} (${props.locale.number(1 + alike.indexOf(reference))})`;
    return { name: numbered, url, lang, hreflang };
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
