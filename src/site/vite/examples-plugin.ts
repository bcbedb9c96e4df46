// Serves, in development alone, the sample article with every embed in it: below examples/.
import type { Plugin } from "vite";
import { articleHtml, EMBEDS, type Embed, type Form } from "../example-article.ts";
import { EMBED_NAMES } from "../../model/view-names.ts";

const EVERY: readonly Embed[] = EMBED_NAMES.map(
  (view) => EMBEDS.find((embed) => embed.view === view) ?? { view, query: "", title: view },
);

const PAGES: Readonly<Record<string, { readonly form: Form; readonly note: string }>> = {
  "/examples/": {
    form: "element",
    note: `Every embed, by <code>&lt;learning-cities&gt;</code>. <a href="/examples/frames/">By plain frames</a>`,
  },
  "/examples/frames/": {
    form: "plain",
    note: `Every embed, by plain frames. <a href="/examples/">By <code>&lt;learning-cities&gt;</code></a>`,
  },
};

export const examplesPlugin = (): Plugin => ({
  name: "examples",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const page = Object.hasOwn(PAGES, pathname) ? PAGES[pathname] : undefined;
      if (!page) return next();
      const note = `<p><small>${page.note}</small></p>`;
      response
        .setHeader("content-type", "text/html")
        .end(articleHtml("/", page.form, { embeds: EVERY, note }));
    });
  },
});
