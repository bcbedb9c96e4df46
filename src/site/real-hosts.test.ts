// Real nginx and Apache, set up as the README says, give every page and file of a site in any folder its own headers.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildHeaderRules, EVERYWHERE, FALLBACK } from "./headers.ts";
import { htaccess, netlifyHeaders, nginxMap } from "./host-files.ts";
import { cityPage, PAGES, type Page } from "./pages.ts";

const NGINX = "/usr/sbin/nginx";
const APACHE = "/usr/sbin/apache2";
const MODULES = "/usr/lib/apache2/modules";

const pages: readonly Page[] = [...PAGES, cityPage("vn-hanoi", "en"), cityPage("vn-hanoi", "vi")];
/** Path from the site's root → content; each page and drawing has a style, and so a policy, of its own. */
const FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ...pages.map(({ path }) => [`${path}index.html`, `<!doctype html><style>/*${path}*/</style>`]),
  ...["pictures/map.svg", "vi/pictures/map.svg", "favicon.svg"].map((file) => [
    file,
    `<svg xmlns="http://www.w3.org/2000/svg"><style>/*${file}*/</style></svg>`,
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
  ].map((file) => [file, "0123456789".repeat(200)]),
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

const README = readFileSync("README.md", "utf8");
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(README)?.[1] ?? "";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Resolves once the host answers; rejects if it ends before. */
async function untilItAnswers(origin: string, host: ChildProcess): Promise<void> {
  if (host.exitCode !== null) throw new Error(`the host ended with ${host.exitCode}`);
  const answers = await fetch(origin).then(
    () => true,
    () => false,
  );
  if (answers) return;
  await sleep(50);
  await untilItAnswers(origin, host);
}

/** Writes the site into `folder` of what the host serves. */
function writeSite(root: string, folder: string): void {
  const site = `https://example.org${folder}`;
  const headers = {
    _headers: netlifyHeaders(rules),
    "_headers.nginx": nginxMap(rules, site),
    ".htaccess": htaccess(rules, site),
  };
  for (const [file, text] of Object.entries({ ...FILES, ...headers })) {
    const path = join(root, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The README's block, with this machine's paths and port. */
function nginxConfig(dir: string, folder: string, port: number): string {
  const block = blockOf("nginx")
    // A module of its own, which may not be there.
    .replace(/^ *brotli.*$/gm, "")
    .replace("include /srv/cities/", `include ${join(dir, "root", folder)}/`)
    .replace("root /srv/cities;", `root ${join(dir, "root")};`)
    .replace("server {", `server {\n  listen 127.0.0.1:${port};`);
  return `daemon off; pid ${dir}/pid; error_log ${dir}/errors;
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${dir}/${name};`).join("\n")}
  include /etc/nginx/mime.types;
  ${block}
}`;
}

const LOADED = [
  "mpm_event",
  "authz_core",
  "dir",
  "mime",
  "headers",
  "filter",
  "deflate",
  "brotli",
  "rewrite",
];

function apacheConfig(dir: string, port: number): string {
  return `ServerRoot ${dir}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${dir}/pid
ErrorLog ${dir}/errors
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join("\n")}
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${dir}/root
<Directory ${dir}/root>
  Require all granted
  AllowOverride FileInfo
</Directory>
DirectoryIndex index.html
${blockOf("apache")}`;
}

const HOSTS = [
  {
    name: "nginx",
    missing: !existsSync(NGINX),
    start: (dir: string, folder: string, port: number) => {
      writeFileSync(join(dir, "nginx.conf"), nginxConfig(dir, folder, port));
      return spawn(NGINX, ["-p", dir, "-e", join(dir, "errors"), "-c", join(dir, "nginx.conf")]);
    },
  },
  {
    name: "Apache",
    missing: !existsSync(APACHE) || !existsSync(join(MODULES, "mod_brotli.so")),
    start: (dir: string, _: string, port: number) => {
      writeFileSync(join(dir, "apache.conf"), apacheConfig(dir, port));
      return spawn(APACHE, ["-d", dir, "-f", join(dir, "apache.conf"), "-DFOREGROUND"]);
    },
  },
];

describe.each(["/", "/cities/", "/assets/x/", "/vi/"])("a site in %s", (folder) => {
  for (const { name, missing, start } of HOSTS)
    describe.skipIf(missing)(missing ? `${name}, which is not installed here` : name, () => {
      let dir = "";
      let origin = "";
      let host: ChildProcess | undefined;

      beforeAll(async () => {
        dir = mkdtempSync(join(tmpdir(), "host-"));
        chmodSync(dir, 0o755);
        writeSite(join(dir, "root"), folder);
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

      const headersOf = async (path: string, status = 200): Promise<Headers> => {
        const response = await fetch(origin + folder + path);
        await response.arrayBuffer();
        expect([path, response.status]).toEqual([path, status]);
        return response.headers;
      };
      const paths = [...Object.keys(FILES), ...pages.map(({ path }) => path)];

      test("every page and file has the headers of its own rule, each once", async () => {
        const wrong = paths.map(async (path) => {
          const headers = await headersOf(path);
          return Object.entries(ruleOf(path)).flatMap(([header, value]) =>
            headers.get(header) === value ? [] : [{ path, header, value, got: headers.get(header) }],
          );
        });
        expect((await Promise.all(wrong)).flat()).toEqual([]);
      });

      test.each(["nowhere", "pages/nowhere/", "assets/full-en-AAAAAAAA.js"])(
        "%s is not there: forbidden everything, and kept by nobody",
        async (path) => {
          const headers = await headersOf(path, 404);
          expect(headers.get("content-security-policy")).toContain("default-src 'none'");
          expect(headers.get("cache-control") ?? "").not.toContain("immutable");
        },
      );
    });
});
