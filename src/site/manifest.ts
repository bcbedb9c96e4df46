// The name under which a site that can be installed describes itself.

/** Beside the full page of each language. */
export const MANIFEST = "manifest.webmanifest";
