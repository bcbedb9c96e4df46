// Puts our own helper in the place of Vite's round each `import()`.
import { resolve } from "node:path";
import type { Plugin } from "vite";

/** What Vite calls its helper, which exports `__vitePreload`. */
const HELPER = "\0vite/preload-helper.js";

export const loadChunkPlugin = (): Plugin => ({
  name: "load-chunk",
  apply: "build",
  enforce: "pre",
  resolveId: (id) => (id === HELPER ? resolve(import.meta.dirname, "../../app/page/load-chunk.ts") : null),
});
