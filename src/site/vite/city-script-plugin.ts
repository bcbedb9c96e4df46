// Bundles the one script of all cities' pages for who writes these.
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script.ts";

const ID = "virtual:city-script";

export const cityScriptPlugin = (): Plugin => ({
  name: "city-script",
  resolveId: (id) => (id === ID ? `\0${ID}` : null),
  async load(id) {
    if (id !== `\0${ID}`) return null;
    return `export const code = ${JSON.stringify(await bundleScript("src/app/entries/city-page.ts"))};`;
  },
});
