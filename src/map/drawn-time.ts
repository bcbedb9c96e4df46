// Measures time by the frames that are drawn: in a hidden tab, or a frame out of sight, it stands still.

/** A longer way from one frame to the next counts as so many ms: then none was to be drawn. */
const LONGEST = 1000;

/** Calls `act` after `ms` of drawn time, unless the returned function is called before. */
export function afterDrawnTime(
  ms: number,
  act: () => void,
  {
    requestAnimationFrame,
    cancelAnimationFrame,
  }: Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame"> = window,
): () => void {
  let left = ms;
  let before: number | null = null;
  const tick = (now: number): void => {
    left -= before === null ? 0 : Math.min(now - before, LONGEST);
    before = now;
    if (left <= 0) act();
    else frame = requestAnimationFrame(tick);
  };
  let frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
