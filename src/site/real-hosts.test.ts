// Real nginx and Apache, set up as the README says, give every page and file of a site in any folder its own headers.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFiles } from "./compress.ts";
import { buildHeaderRules, EVERYWHERE, FALLBACK } from "./headers.ts";
import { htaccess, netlifyHeaders, nginxMap } from "./host-files.ts";
import { cityPage, PAGES, type Page } from "./pages.ts";
import { APACHES, freePort, HOSTS, untilItAnswers, type HostKind } from "./testing/hosts.ts";

const pages: readonly Page[] = [...PAGES, cityPage("vn-hanoi", "en"), cityPage("vn-hanoi", "vi")];
const FILLING = "0123456789".repeat(200);
/** Path from the site's root → content; each page and drawing has a style, and so a policy, of its own. */
const FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ...pages.map(({ path }) => [`${path}index.html`, `<!doctype html><style>/*${path}*/</style>${FILLING}`]),
  ...["pictures/map.svg", "vi/pictures/map.svg", "favicon.svg"].map((file) => [
    file,
    `<svg xmlns="http://www.w3.org/2000/svg"><style>/*${file}*/</style><!--${FILLING}--></svg>`,
  ]),
  ...[
    "assets/full-en-1a2b3c4d.js",
    "assets/later-1a2b3c4d.css",
    "assets/basemap-1a_b-C4d.pmtiles",
    "assets/vietnam-1a2b3c4d.svg",
    "data/members.csv",
    "data/members.geojson",
    "pictures/map-1200x630.png",
    "embed/dialog.json",
    "manifest.webmanifest",
    "vi/manifest.webmanifest",
    "robots.txt",
    "embed.js",
    "sw.js",
  ].map((file) => [file, FILLING]),
]);
const rules = buildHeaderRules(
  pages.map((page) => ({ page, html: FILES[`${page.path}index.html`] ?? "" })),
  { tiles: null, site: null },
  Object.entries(FILES)
    .filter(([file]) => !file.endsWith(".html"))
    .map(([file, text]) => ({ file, text })),
);

/** What the site's own rules say of a path: those of the most particular. */
const ruleOf = (path: string): Readonly<Record<string, string>> => ({
  ...EVERYWHERE.headers,
  ...(rules
    .slice(1)
    .find((rule) =>
      rule.path.endsWith("*") ? `/${path}`.startsWith(rule.path.slice(0, -1)) : rule.path === `/${path}`,
    )?.headers ?? FALLBACK),
});

/** By the end of a name. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  css: ["text/css"],
  csv: ["text/csv"],
  geojson: ["application/geo+json"],
  html: ["text/html"],
  js: ["text/javascript", "application/javascript"],
  json: ["application/json"],
  png: ["image/png"],
  svg: ["image/svg+xml"],
  txt: ["text/plain"],
  webmanifest: ["application/manifest+json"],
};
const endOf = (path: string): string =>
  path === "" || path.endsWith("/") ? "html" : (path.split(".").at(-1) ?? "");
/** Compressed already, or read in parts. */
const isPacked = (path: string): boolean => ["png", "pmtiles"].includes(endOf(path));

/** Writes the site into `folder` of what the host serves. */
async function writeSite(dir: string, folder: string): Promise<void> {
  const site = `https://example.org${folder}`;
  const headers = {
    _headers: netlifyHeaders(rules),
    "_headers.nginx": nginxMap(rules, site),
    ".htaccess": htaccess(rules, site),
  };
  for (const [file, text] of Object.entries({ ...FILES, ...headers })) {
    const path = join(dir, "root", folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  await compressFiles(join(dir, "root"), join(dir, "cache"));
}

const paths = [...Object.keys(FILES), ...pages.map(({ path }) => path)];

/** Tests of one kind of host with a site in `folder`; `run` is given what asks it for a path of the site. */
function onHost(
  { name, missing, start }: HostKind,
  folder: string,
  run: (ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>) => void,
): void {
  describe.skipIf(missing)(missing ? `${name}, which is not installed here` : name, () => {
    let dir = "";
    let origin = "";
    let host: ChildProcess | undefined;

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), "host-"));
      chmodSync(dir, 0o755);
      await writeSite(dir, folder);
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      host = start(dir, folder, port);
      await untilItAnswers(origin, host);
    });

    afterAll(async () => {
      if (host?.exitCode === null) {
        host.kill();
        await once(host, "exit");
      }
      rmSync(dir, { recursive: true });
    });

    run((path, headers = {}) => fetch(origin + folder + path, { headers }));
  });
}

/** Runs `check` on every path at once; what each finds wrong. */
const wrongOf = async <T>(check: (path: string) => Promise<readonly T[]>): Promise<readonly T[]> =>
  (await Promise.all(paths.map(check))).flat();

describe.each(["/", "/cities/", "/assets/x/", "/vi/"])("a site in %s", (folder) => {
  for (const kind of HOSTS)
    onHost(kind, folder, (ask) => {
      test("every page and file has the headers of its own rule, each once", async () => {
        const wrong = await wrongOf(async (path) => {
          const { status, headers } = await ask(path);
          return Object.entries({ ...ruleOf(path) }).flatMap(([header, value]) =>
            status === 200 && headers.get(header) === value
              ? []
              : [{ path, status, header, value, got: headers.get(header) }],
          );
        });
        expect(wrong).toEqual([]);
      });

      test("every page and file has its type", async () => {
        const wrong = await wrongOf(async (path) => {
          const type = (await ask(path)).headers.get("content-type")?.split(";")[0];
          const types = TYPES[endOf(path)];
          return types === undefined || types.includes(type ?? "") ? [] : [{ path, type }];
        });
        expect(wrong).toEqual([]);
      });

      test.each(["nowhere", "pages/nowhere/", "assets/full-en-AAAAAAAA.js"])(
        "%s is not there: forbidden everything, and kept by nobody",
        async (path) => {
          const { status, headers } = await ask(path);
          expect(status).toBe(404);
          expect(headers.get("content-security-policy")).toContain("default-src 'none'");
          expect(headers.get("cache-control") ?? "").not.toContain("immutable");
        },
      );

      test.each(["_headers", "_headers.nginx", ".htaccess"])("%s is the host's alone", async (path) =>
        expect((await ask(path)).status).toBe(404),
      );
    });
});

describe("in the smallest form that a reader takes", () => {
  for (const kind of [...HOSTS, ...APACHES])
    onHost(kind, "/cities/", (ask) => {
      test.each(["identity", "gzip", "br", "gzip, deflate, br, zstd"])("%s", async (accepted) => {
        const best = kind.encodings.find((encoding) => accepted.split(", ").includes(encoding)) ?? null;
        const wrong = await wrongOf(async (path) => {
          const answer = await ask(path, { "accept-encoding": accepted });
          const text = await answer.text();
          const encoding = isPacked(path) ? null : best;
          const got = answer.headers.get("content-encoding");
          const varies = /accept-encoding/i.test(answer.headers.get("vary") ?? "");
          const whole = FILES[endOf(path) === "html" && !path.endsWith(".html") ? `${path}index.html` : path];
          return text === whole && got === encoding && (varies || got === null)
            ? []
            : [{ path, got, varies }];
        });
        expect(wrong).toEqual([]);
      });

      test.each(["identity", "gzip", "gzip, deflate, br, zstd"])(
        "%s, asked for again: nothing but that it is the same",
        async (accepted) => {
          const wrong = await wrongOf(async (path) => {
            const headers = { "accept-encoding": accepted };
            const first = await ask(path, headers);
            await first.text();
            const tag = first.headers.get("etag") ?? "";
            const { status, headers: again } = await ask(path, {
              ...headers,
              "if-none-match": `"x", ${tag}`,
            });
            const same = again.get("cache-control") === first.headers.get("cache-control");
            return status === 304 && same ? [] : [{ path, status, tag, cache: again.get("cache-control") }];
          });
          expect(wrong).toEqual([]);
        },
      );
    });
});
