// The slider's arithmetic and the player, without a page and with a clock held in the hand.
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { EVENT_MS, openPlayer, QUIET_MS } from "./player.ts";
import { createPageState } from "./page-state.ts";

const years = [2013, 2014, 2015, 2016, 2020];
const open = (year = 2020) => createPageState(years, { year, place: "world", city: null, theme: "auto" });

function handClock() {
  const running = new Map<() => void, number>();
  return {
    running,
    tick: () => [...running.keys()].forEach((beat) => beat()),
    clock: (ms: number, beat: () => void) => {
      running.set(beat, ms);
      return () => void running.delete(beat);
    },
  };
}

describe("years", () => {
  test("any number lands on a known year, the nearest one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (wanted) => {
        const state = open();
        state.setYear(wanted);
        const distance = Math.abs(state.year.value - wanted);
        expect(years.every((year) => Math.abs(year - wanted) >= distance)).toBe(true);
      }),
    );
  });

  test("no years, no state", () =>
    expect(() => createPageState([], { year: 1, place: "world", city: null, theme: "auto" })).toThrow(
      "no years",
    ));
});

describe("playing", () => {
  test("from the end starts over, and stops by itself at the end", () => {
    const state = open();
    const hand = handClock();
    openPlayer(state, hand.clock, []);
    state.play();
    expect(state.year.value).toBe(2013);
    const seen: number[] = [];
    while (hand.running.size > 0) {
      hand.tick();
      seen.push(state.year.value);
    }
    expect(seen).toEqual([2014, 2015, 2016, 2020]);
    expect(state.playing.value).toBe(false);
  });

  test("in a loop rests on the last year, starts over, and goes on until it is paused", () => {
    const state = createPageState(years, { year: 2016, place: "world", city: null, theme: "auto" }, true);
    const hand = handClock();
    openPlayer(state, hand.clock, []);
    state.play();
    const seen = Array.from({ length: 6 }, () => {
      hand.tick();
      return state.year.value;
    });
    expect(seen).toEqual([2020, 2020, 2020, 2013, 2014, 2015]);
    state.pause();
    expect(hand.running.size).toBe(0);
  });

  test("a year with an event is shown longer; a touched slider stops it; a closed player leaves no clock", () => {
    const state = open(2013);
    const hand = handClock();
    const close = openPlayer(state, hand.clock, [2014]);
    state.play();
    const beats = Array.from({ length: 3 }, () => {
      const [ms] = hand.running.values();
      hand.tick();
      return ms;
    });
    expect(beats).toEqual([QUIET_MS, EVENT_MS, QUIET_MS]);
    state.setYear(2015);
    expect(hand.running.size).toBe(0);
    state.play();
    close();
    expect(hand.running.size).toBe(0);
  });
});
