// The sources, as they are served while one writes them, for what only a module of ours can ask.
import type { Page } from "@playwright/test";
import { createServer } from "vite";

/** `name`: of the folder that keeps what is made of packages; two servers at once need two. */
export async function serveSources(name: string) {
  const server = await createServer({
    logLevel: "error",
    cacheDir: `node_modules/.cache/${name}`,
    optimizeDeps: { include: ["maplibre-gl", "pmtiles"] },
  });
  await server.listen();
  return {
    /** An empty page, which may import them. */
    open: async (page: Page): Promise<void> => {
      const address = `${server.resolvedUrls?.local[0]}blank.html`;
      await page.route(address, (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" }),
      );
      await page.goto(address);
    },
    close: (): Promise<void> => server.close(),
  };
}
