// A source as a reader meets it: the publisher's name, linked where there is an address.
import type { Source } from "../../../data/schema.ts";

/** `about`: what this page of the publisher says here, for who hears the links one after the other. */
export function SourceLink({
  source: { publisher, url },
  about,
}: {
  readonly source: Pick<Source, "publisher" | "url">;
  readonly about?: string | undefined;
}) {
  if (url === null) return <span class="source">{publisher}</span>;
  return (
    <a class="source" href={url} aria-label={about === undefined ? undefined : `${publisher}: ${about}`}>
      {publisher}
    </a>
  );
}
