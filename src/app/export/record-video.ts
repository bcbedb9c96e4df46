// Records pictures, one a year, as a film: each stands for a second and fades into the next.
import type { Rect } from "../../pictures/draw-map.ts";

/** Milliseconds. */
const STEP = 1000;
const FADE = 350;
const REST = 3000;
const FRAMES_A_SECOND = 25;
const BITS_A_SECOND = 4_000_000;

export interface VideoInputs {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly images: readonly CanvasImageSource[];
  /** The part that fades from one picture to the next, in pixels; all else changes at once. */
  readonly fading: Rect;
  readonly type: string;
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Which picture stands at `elapsed` ms, and how far the one before has faded (0 to 1). Rests on the last. */
export function frameAt(elapsed: number, count: number): { readonly index: number; readonly alpha: number } {
  const index = Math.max(0, Math.min(count - 1, Math.floor(elapsed / STEP)));
  return { index, alpha: index === 0 ? 1 : Math.min(1, (elapsed - index * STEP) / FADE) };
}

/** How long the whole film lasts, in ms. */
export const durationOf = (count: number): number => count * STEP + REST;

/** Resolves with the film; rejects with the signal's reason when it is cancelled. */
export async function recordVideo(inputs: VideoInputs): Promise<Blob> {
  const { canvas, context, images, fading, type, onProgress, signal } = inputs;
  signal.throwIfAborted();
  const stream = canvas.captureStream(FRAMES_A_SECOND);
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: BITS_A_SECOND });
  const parts: Blob[] = [];
  const draw = (elapsed: number): void => {
    const { index, alpha } = frameAt(elapsed, images.length);
    const [before, now] = [images[index - 1], images[index]];
    if (now) context.drawImage(now, 0, 0);
    if (!before || alpha === 1) return;
    const { x, y, width, height } = fading;
    context.globalAlpha = 1 - alpha;
    context.drawImage(before, x, y, width, height, x, y, width, height);
    context.globalAlpha = 1;
  };
  draw(0);
  const length = durationOf(images.length);
  const start = performance.now();
  const timer = setInterval(() => {
    const elapsed = performance.now() - start;
    draw(elapsed);
    onProgress(Math.min(1, elapsed / length));
    if (elapsed >= length && recorder.state === "recording") recorder.stop();
  }, 1000 / FRAMES_A_SECOND);
  const cancel = (): void => {
    if (recorder.state !== "inactive") recorder.stop();
  };
  signal.addEventListener("abort", cancel);
  try {
    await new Promise<void>((resolve, reject) => {
      recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
      recorder.addEventListener("stop", () => resolve());
      recorder.addEventListener("error", () => reject(new Error("the recorder failed")));
      recorder.start();
    });
  } finally {
    clearInterval(timer);
    signal.removeEventListener("abort", cancel);
    for (const track of stream.getTracks()) track.stop();
  }
  signal.throwIfAborted();
  return new Blob(parts, { type });
}
