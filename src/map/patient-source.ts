// A tile that does not come, on a map that is up, is asked for again at the next chance instead of being given up.
import type { Source } from "pmtiles";

/** Rejects when `signal` is aborted. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

/** `source`, whose failures wait for what `chance` gives and try again; null lets a failure be one. */
export function patientSource(source: Source, chance: () => Promise<unknown> | null): Source {
  return {
    getKey: () => source.getKey(),
    async getBytes(offset, length, signal, etag) {
      for (;;)
        try {
          return await source.getBytes(offset, length, signal, etag);
        } catch (error) {
          const next = signal?.aborted ? null : chance();
          if (next === null) throw error;
          await (signal ? Promise.race([next, aborted(signal)]) : next);
        }
    },
  };
}
