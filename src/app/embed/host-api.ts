// Lets the host page drive the embed, and tells it what the reader does: version 1, by messages.
import { effect } from "@preact/signals";
import { HOST_API_VERSION, readCommand, type HostCommand } from "../../model/host-command.ts";
import type { PageState } from "../../state/page-state.ts";

/** The part of the state that a host knows of. */
interface PublicState {
  readonly year: number;
  readonly city: string | null;
  readonly playing: boolean;
}

type Driven = Pick<
  PageState,
  "years" | "year" | "city" | "playing" | "setYear" | "play" | "pause" | "select"
>;

const publicState = ({ year, city, playing }: Driven): PublicState => ({
  year: year.value,
  city: city.value,
  playing: playing.value,
});

/** Carries a command out. `motion`: whether it is welcome; else nothing plays unless the reader presses Play. */
export function execute(command: HostCommand, state: Driven, motion: () => boolean): void {
  switch (command.name) {
    case "play":
      if (motion()) state.play();
      return;
    case "pause":
      state.pause();
      return;
    case "setYear":
      state.setYear(command.year);
      return;
    case "select":
      state.select(command.city);
      return;
    case "hello":
  }
}

/**
 * Listens to the parent alone, and only if it is of `origin` ("*": any; null: nobody); silent on anything that is no
 * command. Says "ready" at once and whenever it is greeted, "change" when something changed that the host did not
 * itself ask for. Returns the stop.
 */
export function openHostApi(
  window: Window,
  state: Driven,
  origin: string | null,
  motion: () => boolean,
): () => void {
  const { parent } = window;
  if (parent === window || origin === null) return () => {};
  const post = (name: "ready" | "change", facts: object): void =>
    parent.postMessage({ type: `learning-cities:${name}`, version: HOST_API_VERSION, ...facts }, origin);
  const ready = (): void => post("ready", { ...lastState, years: state.years });

  let lastState = publicState(state);
  let isFromHost = false;
  const stop = effect(() => {
    const now = publicState(state);
    if (now.year === lastState.year && now.city === lastState.city && now.playing === lastState.playing)
      return;
    lastState = now;
    if (!isFromHost) post("change", now);
  });
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== parent || (origin !== "*" && event.origin !== origin)) return;
    const command = readCommand(event.data);
    if (command === null) return;
    isFromHost = true;
    execute(command, state, motion);
    isFromHost = false;
    if (command.name === "hello") ready();
    if (command.name === "setYear" && command.year !== lastState.year) post("change", lastState);
  };
  window.addEventListener("message", onMessage);
  ready();
  return () => {
    stop();
    window.removeEventListener("message", onMessage);
  };
}
