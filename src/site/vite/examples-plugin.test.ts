// The examples name every embed once, as elements and as frames, and no build has them.
import { createServer as createHttp } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, resolveConfig, type InlineConfig, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EMBED_NAMES } from "../../model/view-names.ts";
import { examplesPlugin } from "./examples-plugin.ts";

const OPTIONS: InlineConfig = { configFile: false, logLevel: "error", plugins: [examplesPlugin()] };
let vite: ViteDevServer;
const http = createHttp((request, response) => vite.middlewares(request, response));
const get = (path: string) => fetch(`http://localhost:${(http.address() as AddressInfo).port}${path}`);

beforeAll(async () => {
  vite = await createServer({ ...OPTIONS, appType: "custom", server: { middlewareMode: true, ws: false } });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
});
afterAll(async () => {
  http.close();
  await vite.close();
});

test.each([
  { page: "/examples/", embed: /<learning-cities [^>]*view="([^"]+)"/g },
  { page: "/examples/frames/", embed: /<iframe [^>]*src="\/embed\/([^/"]+)\//g },
])("$page", async ({ page, embed }) => {
  const response = await get(page);
  expect(response.headers.get("content-type")).toBe("text/html");
  const named = [...(await response.text()).matchAll(embed)].map(([, view]) => view);
  expect(named.toSorted()).toEqual(EMBED_NAMES.toSorted());
});

test("nothing else is answered", async () => expect((await get("/examples/other/")).status).toBe(404));

test.each([
  { command: "serve", has: true },
  { command: "build", has: false },
] as const)("a $command has them: $has", async ({ command, has }) => {
  const { plugins } = await resolveConfig(OPTIONS, command);
  expect(plugins.some(({ name }) => name === "examples")).toBe(has);
});
