// Plays only while it is seen: starts when scrolled into view, rests off screen, goes on when seen again.
import type { PageState } from "../../state/page-state.ts";

/** So much of the element counts as being in view. */
const ENOUGH = 0.5;

/** `begins`: whether it may also begin by itself, once. Returns the stop. */
export function openAutoplay(
  element: Element,
  state: Pick<PageState, "playing" | "play" | "pause">,
  begins: () => boolean,
): () => void {
  let waits = begins;
  const observer = new IntersectionObserver(
    (entries) => {
      const latest = entries.at(-1);
      if (!latest) return;
      if (latest.intersectionRatio >= ENOUGH && waits()) {
        waits = () => false;
        state.play();
      } else if (!latest.isIntersecting && state.playing.peek()) {
        waits = () => true;
        state.pause();
      }
    },
    { threshold: [0, ENOUGH] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
