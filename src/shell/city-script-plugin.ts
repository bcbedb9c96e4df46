// Builds the one script of all cities' pages, and tells these its file and the hash by which they recognise it.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script.ts";
import { integrityOf } from "./headers.ts";

const ID = "virtual:city-script";

/** `whole`: the build writes each city's page. */
export function cityScriptPlugin(whole: boolean): Plugin {
  let built: Promise<{ readonly file: string; readonly code: string }> | null = null;
  const build = async () => {
    const code = await bundleScript("src/shell/city-share.ts", {});
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    return { file: `assets/city-${hash}.js`, code };
  };
  const script = () => (built ??= build());
  return {
    name: "city-script",
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      const { file, code } = await script();
      return `export const file = ${JSON.stringify(file)}, integrity = ${JSON.stringify(integrityOf(code))};`;
    },
    async generateBundle() {
      const { file, code } = await script();
      if (whole) this.emitFile({ type: "asset", fileName: file, source: code });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith("/assets/city-") !== true || !request.url.endsWith(".js")) return next();
        script().then(
          ({ code }) => response.setHeader("content-type", "text/javascript").end(code),
          (error: unknown) => next(error),
        );
      });
    },
  };
}
