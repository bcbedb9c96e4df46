// Which kind of film this browser can record, if any.

/** The most widely played first. */
const TYPES = ["video/mp4;codecs=avc1.42E01F", "video/webm;codecs=vp9", "video/webm;codecs=vp8"] as const;

/** null where there is no recorder, or none that writes a type we know. */
export function videoType(window: Window & typeof globalThis): string | null {
  if (!("MediaRecorder" in window) || !("captureStream" in window.HTMLCanvasElement.prototype)) return null;
  return TYPES.find((type) => window.MediaRecorder.isTypeSupported(type)) ?? null;
}
