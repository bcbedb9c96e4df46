// Builds the host's script as one classic file of a fixed name at the site's root, and serves it in development.
import type { Plugin } from "vite";
import { readSiteUrl, type SiteUrl } from "../env.ts";
import { LANGUAGES } from "../languages.ts";
import { bundleScript } from "./bundle-script.ts";

export const HOST_SCRIPT = "embed.js";

const FACTS = "virtual:host/site";

/** The codes of the site's languages, which are found in a folder, and where the site will lie, if the build knows. */
const factsPlugin = (site: SiteUrl): Plugin => ({
  name: "host-facts",
  resolveId: (id) => (id === FACTS ? `\0${FACTS}` : null),
  load: (id) =>
    id === `\0${FACTS}`
      ? `export const LANGUAGES = ${JSON.stringify(LANGUAGES)}, SITE = ${JSON.stringify(site ?? "")};`
      : null,
});

/** The code of the script: no names of its own in the host's page. */
export const buildEmbedJs = (site: SiteUrl): Promise<string> =>
  bundleScript("src/embed-js/embed.ts", { plugins: [factsPlugin(site)] });

export function embedJsPlugin(): Plugin {
  const code = (): Promise<string> => buildEmbedJs(readSiteUrl(process.env["SITE_URL"]));
  return {
    name: "host-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: HOST_SCRIPT, source: await code() });
    },
    configureServer(server) {
      server.middlewares.use(`/${HOST_SCRIPT}`, (_, response, next) => {
        code().then(
          (text) => response.setHeader("content-type", "text/javascript").end(text),
          (error: unknown) => next(error),
        );
      });
    },
  };
}
