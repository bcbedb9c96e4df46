// Sources by their ids, one after the other.
import type { Dataset, Source } from "../../../data/schema.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";

/** In the order of `ids`. */
export function SourceList({ dataset, ids }: { readonly dataset: Dataset; readonly ids: readonly string[] }) {
  const sources = ids.flatMap((id): readonly Source[] =>
    dataset.sources.filter((source) => source.id === id),
  );
  return (
    <>
      {sources.map((source, i) => (
        <span key={source.id}>
          {i === 0 ? "" : "; "}
          <SourceLink source={source} />
        </span>
      ))}
    </>
  );
}
