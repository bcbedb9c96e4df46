// Sources by their ids, one after the other.
import type { Dataset, Source } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";

/** In the order of `ids`. */
export function SourceList({
  locale,
  dataset,
  ids,
  about,
}: {
  readonly locale: Pick<Locale, "semicolon" | "language">;
  readonly dataset: Dataset;
  readonly ids: readonly string[];
  readonly about: string;
}) {
  const sources = ids.flatMap((id): readonly Source[] =>
    dataset.sources.filter((source) => source.id === id),
  );
  return (
    <>
      {sources.map((source, i) => (
        <span key={source.id}>
          {i === 0 ? "" : locale.semicolon}
          <SourceLink source={source} page={locale.language} about={about} />
        </span>
      ))}
    </>
  );
}
