// Plays the years, or stops them.
import type { PageState } from "../../state/page-state.ts";

export function Player({
  state,
  words,
}: {
  readonly state: Pick<PageState, "playing" | "play" | "pause">;
  readonly words: Readonly<Record<"play" | "pause", string>>;
}) {
  const playing = state.playing.value;
  return (
    <button type="button" class="play" onClick={playing ? state.pause : state.play}>
      {playing ? words.pause : words.play}
    </button>
  );
}
