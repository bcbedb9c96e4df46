// The part of Trusted Types that this site uses; TypeScript's own description of the DOM has none yet.

interface TrustedTypePolicyFactory {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    /** null is a refusal. */
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => {
    /** What comes is an object that stands for the address; the DOM's own types ask for text. */
    readonly createScriptURL: (address: string) => string;
  };
}

interface Window {
  /** Absent where the browser knows no Trusted Types. */
  readonly trustedTypes?: TrustedTypePolicyFactory;
}
