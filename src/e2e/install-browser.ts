// Fetches the browsers that the tests need, where they are not: by apt on Debian and its kin, else Playwright's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { hasEngine } from "./engines/open.ts";
import { ENGINES } from "./engines/tab.ts";

/** A file of each package that is needed: browsers, a display for those that draw WebGL only on one, fonts of every script, what draws a printed page. */
const PACKAGES: Readonly<Record<string, string>> = {
  chromium: "/usr/bin/chromium",
  "firefox-esr": "/usr/bin/firefox-esr",
  "webkit2gtk-driver": "/usr/bin/WebKitWebDriver",
  xvfb: "/usr/bin/Xvfb",
  "dbus-daemon": "/usr/bin/dbus-daemon",
  "libgl1-mesa-dri": "/usr/lib/x86_64-linux-gnu/dri",
  libegl1: "/usr/lib/x86_64-linux-gnu/libEGL.so.1",
  "fonts-noto-core": "/usr/share/fonts/truetype/noto",
  "poppler-utils": "/usr/bin/pdftoppm",
};

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "inherit" }).status === 0;

const isRoot = process.getuid?.() === 0;
const wanted = Object.entries(PACKAGES).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
const byApt = existsSync("/usr/bin/apt-get") && isRoot;

if (byApt && wanted.length > 0 && run("apt-get", "update", "-qq"))
  run("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...wanted);

const PLAYWRIGHT = { blink: "chromium", gecko: "firefox", webkit: "webkit" } as const;
for (const engine of ENGINES.filter((each) => !hasEngine(each)))
  run("npx", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), PLAYWRIGHT[engine]);

const missing = ENGINES.filter((engine) => !hasEngine(engine));
if (missing.length > 0) console.error(`Not tested here, for want of a browser: ${missing.join(", ")}.`);
if (missing.includes("blink") || (missing.length > 0 && process.env["CI"])) process.exitCode = 1;
