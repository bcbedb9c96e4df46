// Play, step and speed.
import { SPEEDS, type Speed, type PageState } from "../../state/page-state.ts";

export type PlayerWords = Readonly<Record<"play" | "pause" | "back" | "forward" | "speed" | Speed, string>>;

export function Player({ state, words }: { readonly state: PageState; readonly words: PlayerWords }) {
  const playing = state.playing.value;
  const speed = state.speed.value;
  return (
    <>
      <button type="button" class="play" onClick={playing ? state.pause : state.play}>
        {playing ? words.pause : words.play}
      </button>
      <button type="button" aria-label={words.back} title={words.back} onClick={() => state.stepYear(-1)}>
        ‹
      </button>
      <button
        type="button"
        aria-label={words.forward}
        title={words.forward}
        onClick={() => state.stepYear(1)}
      >
        ›
      </button>
      <label>
        <span>{words.speed}</span>
        <select value={speed} onChange={(event) => state.setSpeed(readSpeed(event.currentTarget.value))}>
          {(Object.keys(SPEEDS) as Speed[]).map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

const readSpeed = (value: string): Speed => (Object.hasOwn(SPEEDS, value) ? (value as Speed) : "normal");
