// Where a page's policy asks for trusted types: lets one script through as a worker, MapLibre's, and no other.

/** The part of Trusted Types that is used; TypeScript's own description of the DOM has none yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

const hasTrustedTypes = <T extends object>(scope: T): scope is T & { readonly trustedTypes: TrustedTypes } =>
  "trustedTypes" in scope && typeof scope.trustedTypes === "object" && scope.trustedTypes !== null;

/** What the default policy says of a script's address: itself if it is `worker`, else null, which is a refusal. */
export const passOnly =
  (worker: string) =>
  (address: string): string | null =>
    address === worker ? address : null;

/** MapLibre hands its worker's address over as text, so the default policy must answer for it. Once a page. */
export function trustWorker(scope: object, worker: string): void {
  if (!hasTrustedTypes(scope) || scope.trustedTypes.defaultPolicy !== null) return;
  scope.trustedTypes.createPolicy("default", { createScriptURL: passOnly(worker) });
}
