// Plays the years: a beat a year while the state says so, longer where something happened.
import { effect } from "@preact/signals";
import type { PageState } from "./page-state.ts";

/** How long a year is shown while it plays, in ms: one in which nothing is told, and one with a sentence to read. */
export const QUIET_MS = 600;
export const EVENT_MS = 1800;

/** Calls `beat` every `ms` until the returned function is called. */
export type Clock = (ms: number, beat: () => void) => () => void;

/** Starts the player; `events` are the years with a sentence. Returns its stop. */
export function openPlayer(
  state: Pick<PageState, "playing" | "year" | "tick">,
  clock: Clock,
  events: readonly number[],
): () => void {
  return effect(() => {
    if (!state.playing.value) return undefined;
    return clock(events.includes(state.year.value) ? EVENT_MS : QUIET_MS, state.tick);
  });
}
