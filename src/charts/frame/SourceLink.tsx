// A source as a reader meets it: the publisher's name, linked where there is an address.
import type { Source } from "../../../data/schema.ts";

export function SourceLink({ source }: { readonly source: Pick<Source, "publisher" | "url"> }) {
  if (source.url === null) return <span class="source">{source.publisher}</span>;
  return (
    <a class="source" href={source.url} rel="external" target="_blank">
      {source.publisher}
    </a>
  );
}
