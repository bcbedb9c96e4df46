// What a page notes of its own loading: long tasks, layout shifts, and what was sent by when.

export interface Watched {
  /** Durations, ms. */
  readonly longTasks: number[];
  shift: number;
}

/** Runs in the page, before all else. */
export function watch(): void {
  const watched: Watched = { longTasks: [], shift: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ("value" in entry) watched.shift += Number(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
}

/** A response: times in ms since the navigation began, bytes as sent, head included. */
export interface Sent {
  readonly path: string;
  readonly start: number;
  readonly responseStart: number;
  readonly responseEnd: number;
  readonly bytes: number;
}

/** Runs in the page: what `watch` and the browser noted. */
export function readWatched(): {
  readonly watched: Watched;
  readonly sent: readonly Sent[];
  /** Of time 0, ms since 1970. */
  readonly origin: number;
} {
  const { watched } = window as unknown as { readonly watched: Watched };
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ] as PerformanceResourceTiming[];
  const sent = entries
    .filter((entry) => entry.name.startsWith(location.origin))
    .map((entry) => ({
      path: new URL(entry.name).pathname.slice(1),
      start: entry.startTime,
      responseStart: entry.responseStart,
      responseEnd: entry.responseEnd,
      // What a service worker hands on has no transfer size; what the cache hands on was sent before.
      bytes:
        "deliveryType" in entry && entry.deliveryType === "cache"
          ? 0
          : entry.transferSize || entry.encodedBodySize,
    }));
  return { watched, sent, origin: performance.timeOrigin };
}

/** Bytes that had come by `time`: of what was still coming, the part in proportion. */
export const bytesBy = (time: number, sent: readonly Sent[]): number =>
  sent.reduce((sum, { responseStart, responseEnd, bytes }) => {
    const part = responseEnd > responseStart ? (time - responseStart) / (responseEnd - responseStart) : 1;
    return sum + (time < responseStart ? 0 : bytes * Math.min(1, part));
  }, 0);
