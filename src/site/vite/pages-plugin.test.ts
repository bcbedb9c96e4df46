// Development answers for what its pages name: the styles, scripts and drawings that the build writes beside them.
import { createServer as createHttp } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { siteConfig } from "../../../vite.config.ts";

let vite: ViteDevServer;
const http = createHttp((request, response) => vite.middlewares(request, response));
const origin = (): string => `http://localhost:${(http.address() as AddressInfo).port}`;

beforeAll(async () => {
  vite = await createServer({
    ...siteConfig("data"),
    configFile: false,
    logLevel: "silent",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
});
afterAll(async () => {
  http.close();
  await vite.close();
});

test.each(["", "vi/", "city/vn-hanoi/", "vi/country/kr/"])("/%s", async (path) => {
  const page = await fetch(`${origin()}/${path}`);
  expect(page.status).toBe(200);
  const named = [...(await page.text()).matchAll(/"([./]*assets\/[\w-]+-[0-9a-f]{8}\.\w+)/g)].map(
    ([, address = ""]) => new URL(address, page.url).href,
  );
  expect(named).not.toEqual([]);
  const answers = await Promise.all([...new Set(named)].map(async (address) => fetch(address)));
  expect(answers.filter(({ ok }) => !ok).map(({ status, url }) => `${status} ${url}`)).toEqual([]);
});

// States are told in the languages of the facts alone.
test.each([
  { path: "embed/map/2020/", status: 200 },
  { path: "fr/year/2020/", status: 404 },
  { path: "year/1999/", status: 404 },
  { path: "embed/", status: 404 },
])("$status: /$path", async ({ path, status }) => {
  expect((await fetch(`${origin()}/${path}`)).status).toBe(status);
});
