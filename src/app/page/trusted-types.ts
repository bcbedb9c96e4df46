// Where a page's policy asks for trusted types: lets one script's address through, and no other.

/** The part of Trusted Types that is used; TypeScript's own description of the DOM has none yet. */
interface TrustedTypes {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => { readonly createScriptURL: (address: string) => string };
}

const hasTrustedTypes = <T extends object>(scope: T): scope is T & { readonly trustedTypes: TrustedTypes } =>
  "trustedTypes" in scope && typeof scope.trustedTypes === "object" && scope.trustedTypes !== null;

/** What a policy says of a script's address: itself if it is `only`, else null, which is a refusal. */
export const passOnly =
  (only: string) =>
  (address: string): string | null =>
    address === only ? address : null;

/** MapLibre hands its worker's address over as text, so the default policy must answer for it. Once a page. */
export function trustWorker(scope: object, worker: string): void {
  if (!hasTrustedTypes(scope) || scope.trustedTypes.defaultPolicy !== null) return;
  scope.trustedTypes.createPolicy("default", { createScriptURL: passOnly(worker) });
}

/** The address of the service worker as the browser wants it: where it asks for trusted types, from a policy of its own. */
export function trustedServiceWorker(scope: object, address: string): string {
  if (!hasTrustedTypes(scope)) return address;
  const policy = scope.trustedTypes.createPolicy("service-worker", { createScriptURL: passOnly(address) });
  return policy.createScriptURL(address);
}
