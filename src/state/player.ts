// Plays the years: beats while the state says so, at the speed it says.
import { effect } from "@preact/signals";
import { SPEEDS, type PageState } from "./page-state.ts";

/** Calls `beat` every `ms` until the returned function is called. */
export type Clock = (ms: number, beat: () => void) => () => void;

/** Starts the player; returns its stop. */
export function openPlayer(state: Pick<PageState, "playing" | "speed" | "tick">, clock: Clock): () => void {
  return effect(() => {
    const { value: speed } = state.speed;
    if (state.playing.value) return clock(1000 / SPEEDS[speed], state.tick);
    return undefined;
  });
}
