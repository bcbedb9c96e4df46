// Plays only while it is seen: starts when scrolled into view, rests off screen, goes on when seen again.
import type { PageState } from "../../state/page-state.ts";

/** So much of the element counts as being in view. */
const ENOUGH = 0.5;

/** `autoplay`: also begins by itself, once. Returns the stop. */
export function openAutoplay(
  element: Element,
  state: Pick<PageState, "playing" | "play" | "pause">,
  autoplay: boolean,
): () => void {
  let waiting = autoplay;
  const observer = new IntersectionObserver(
    (entries) => {
      const latest = entries.at(-1);
      if (!latest) return;
      if (latest.intersectionRatio >= ENOUGH && waiting) {
        waiting = false;
        state.play();
      } else if (!latest.isIntersecting && state.playing.peek()) {
        waiting = true;
        state.pause();
      }
    },
    { threshold: [0, ENOUGH] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
