// What `npm start` serves may be framed by anybody, also in a sandbox, as on a host.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EVERYWHERE } from "./headers.ts";

const FILES = [
  "index.html",
  "embed/map/index.html",
  "assets/embed-en-1a2b3c4d.js",
  "data/members.csv",
  "embed.js",
];

let dir = "";
let server: PreviewServer | undefined;
let origin = "";

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "preview-"));
  for (const file of FILES) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), "text");
  }
  server = await preview({
    logLevel: "silent",
    build: { outDir: dir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  origin = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await server?.close();
  rmSync(dir, { recursive: true });
});

test.each([...FILES, "embed/map/?year=2016"])("%s, asked for by a frame without origin", async (path) => {
  const { status, headers } = await fetch(`${origin}/${path}`, { headers: { origin: "null" } });
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-cache");
  for (const [header, value] of Object.entries(EVERYWHERE.headers)) expect(headers.get(header)).toBe(value);
});
