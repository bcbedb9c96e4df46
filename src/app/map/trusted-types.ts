// Where a page's policy asks for trusted types: lets one script through as a worker, MapLibre's, and no other.

/** What the default policy says of a script's address: itself if it is `worker`, else null, which is a refusal. */
export const passOnly =
  (worker: string) =>
  (address: string): string | null =>
    address === worker ? address : null;

/** MapLibre hands its worker's address over as text, so the default policy must answer for it. Once a page. */
export function trustWorker({ trustedTypes }: Pick<Window, "trustedTypes">, worker: string): void {
  if (trustedTypes?.defaultPolicy === null)
    trustedTypes.createPolicy("default", { createScriptURL: passOnly(worker) });
}
