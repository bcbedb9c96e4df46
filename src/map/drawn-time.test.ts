// Time passes by frames, and stands while none is drawn.
import fc from "fast-check";
import { expect, test } from "vitest";
import { afterDrawnTime } from "./drawn-time.ts";

/** A window whose frames are drawn by hand. */
function createFrames() {
  const waiting = new Map<number, FrameRequestCallback>();
  let next = 0;
  return {
    requestAnimationFrame: (callback: FrameRequestCallback): number => {
      next += 1;
      waiting.set(next, callback);
      return next;
    },
    cancelAnimationFrame: (id: number): void => void waiting.delete(id),
    draw: (now: number): void => {
      const all = [...waiting.values()];
      waiting.clear();
      for (const callback of all) callback(now);
    },
    isWaiting: () => waiting.size > 0,
  };
}

test("the time of frames that follow each other counts, however long the tab was hidden between them", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 60_000, max: 86_400_000 }),
      fc.nat(39),
      (steps, hidden, at) => {
        const frames = createFrames();
        let ended = 0;
        const total = steps.reduce((sum, step) => sum + step, 0);
        const hides = at < steps.length;
        afterDrawnTime(total + (hides ? 1001 : 1), () => (ended += 1), frames);
        let now = 0;
        frames.draw(now);
        for (const [i, step] of steps.entries()) {
          if (i === at) frames.draw((now += hidden));
          frames.draw((now += step));
        }
        expect(ended).toBe(0);
        frames.draw(now + 1);
        expect(ended).toBe(1);
        expect(frames.isWaiting()).toBe(false);
      },
    ),
  ));

test("who stops it hears nothing", () => {
  const frames = createFrames();
  let ended = 0;
  const stop = afterDrawnTime(10, () => (ended += 1), frames);
  frames.draw(0);
  stop();
  frames.draw(500);
  expect([ended, frames.isWaiting()]).toEqual([0, false]);
});

test("the first frame begins the time, whatever the clock says", () => {
  const frames = createFrames();
  let calls = 0;
  afterDrawnTime(500, () => (calls += 1), frames as unknown as Window);
  frames.draw(90_000);
  expect(calls).toBe(0);
  frames.draw(90_499);
  expect(calls).toBe(0);
  frames.draw(90_500);
  expect(calls).toBe(1);
});
