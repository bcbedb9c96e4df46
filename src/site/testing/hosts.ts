// Starts nginx and Apache as the README sets them up, on folders of this machine: for tests.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const NGINX = "/usr/sbin/nginx";
const APACHE = "/usr/sbin/apache2";
const MODULES = "/usr/lib/apache2/modules";
/** What Debian's package of Apache compresses by itself. */
const DEFLATE_CONF = "/etc/apache2/mods-available/deflate.conf";

/** A server that may be there: what it serves lies in `root`, the site in `folder` ("/", "/cities/") of that. */
export interface HostKind {
  readonly name: string;
  readonly missing: boolean;
  /** The encodings that it has, the best first. */
  readonly encodings: readonly string[];
  readonly start: (dir: string, folder: string, port: number) => ChildProcess;
}

/** What the README says of a host: its block in that language. */
function blockOf(language: string): string {
  const block = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(
    readFileSync("README.md", "utf8"),
  )?.[1];
  if (block === undefined) throw new Error(`the README has no block for ${language}`);
  return block;
}

/** The README's block, with this machine's paths and port. */
function nginxConfig(dir: string, folder: string, port: number): string {
  const block = blockOf("nginx")
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

const nginx: HostKind = {
  name: "nginx",
  missing: !existsSync(NGINX),
  encodings: ["gzip"],
  start: (dir, folder, port) => {
    writeFileSync(join(dir, "nginx.conf"), nginxConfig(dir, folder, port));
    return spawn(NGINX, ["-p", dir, "-e", join(dir, "errors"), "-c", join(dir, "nginx.conf")]);
  },
};

/** What Debian loads, and `mod_headers`, which the README asks for. */
const LOADED = ["mpm_event", "alias", "authz_core", "dir", "filter", "headers", "mime", "setenvif"];

function apacheConfig(dir: string, port: number, modules: readonly string[], beside: string): string {
  return `ServerRoot ${dir}
ServerName localhost
Listen 127.0.0.1:${port}
KeepAlive Off
PidFile ${dir}/pid
ErrorLog ${dir}/errors
${[...LOADED, ...modules].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join("\n")}
User www-data
Group www-data
TypesConfig /etc/mime.types
<Directory />
  AllowOverride None
  Require all denied
</Directory>
${beside}
${blockOf("apache").replaceAll("/srv/cities", join(dir, "root"))}`;
}

const apache = (
  name: string,
  modules: readonly string[],
  encodings: readonly string[],
  debian = false,
): HostKind => ({
  name,
  missing: ![
    APACHE,
    ...modules.map((module) => join(MODULES, `mod_${module}.so`)),
    ...(debian ? [DEFLATE_CONF] : []),
  ].every(existsSync),
  encodings,
  start: (dir, _, port) => {
    const beside = debian ? `Include ${DEFLATE_CONF}` : "";
    writeFileSync(join(dir, "apache.conf"), apacheConfig(dir, port, modules, beside));
    return spawn(APACHE, ["-d", dir, "-f", join(dir, "apache.conf"), "-DFOREGROUND"]);
  },
});

/** The hosts that the README tells of. */
export const HOSTS: readonly HostKind[] = [nginx, apache("Apache", ["brotli", "deflate"], ["br", "gzip"])];

/** Apache as others have set it up. */
export const APACHES: readonly HostKind[] = [
  apache("Apache with mod_brotli alone", ["brotli"], ["br"]),
  apache("Apache with mod_deflate alone", ["deflate"], ["gzip"]),
  apache("Apache that does not compress", [], []),
  apache("Apache with Debian's deflate.conf", ["deflate"], ["gzip"], true),
  apache("Apache with Debian's deflate.conf and mod_brotli", ["brotli", "deflate"], ["br", "gzip"], true),
];

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}

/** Resolves once the host answers; rejects if it ends before. */
export async function untilItAnswers(origin: string, host: ChildProcess): Promise<void> {
  if (host.exitCode !== null) throw new Error(`the host ended with ${host.exitCode}`);
  const answers = await fetch(origin).then(
    () => true,
    () => false,
  );
  if (answers) return;
  await sleep(50);
  await untilItAnswers(origin, host);
}
