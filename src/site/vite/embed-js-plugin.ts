// Builds the host's script as one classic file of a fixed name at the site's root, and serves it in development.
import type { Plugin } from "vite";
import { LANGUAGES } from "../languages.ts";
import { bundleScript } from "./bundle-script.ts";

export const HOST_SCRIPT = "embed.js";

const CODES = "virtual:host/languages";

/** The codes of the site's languages, which are found in a folder. */
const languagesPlugin = (): Plugin => ({
  name: "host-languages",
  resolveId: (id) => (id === CODES ? `\0${CODES}` : null),
  load: (id) => (id === `\0${CODES}` ? `export const LANGUAGES = ${JSON.stringify(LANGUAGES)};` : null),
});

/** The code of the script: no names of its own in the host's page. */
export const buildEmbedJs = (): Promise<string> =>
  bundleScript("src/embed-js/embed.ts", { plugins: [languagesPlugin()] });

export function embedJsPlugin(): Plugin {
  return {
    name: "host-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: HOST_SCRIPT, source: await buildEmbedJs() });
    },
    configureServer(server) {
      server.middlewares.use(`/${HOST_SCRIPT}`, (_, response, next) => {
        buildEmbedJs().then(
          (code) => response.setHeader("content-type", "text/javascript").end(code),
          (error: unknown) => next(error),
        );
      });
    },
  };
}
