// Fetches the browser that the tests need, where there is none: by apt on Debian and its kin, else Playwright's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { hasDebianChromium } from "./launch.ts";

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "inherit" }).status === 0;

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync("/usr/bin/apt-get");

function fetchBrowser(): boolean {
  if (hasApt && isRoot && run("apt-get", "update", "-qq"))
    if (run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"))
      return true;
  return run("npx", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium");
}

if (!hasDebianChromium() && !existsSync(chromium.executablePath()) && !fetchBrowser()) {
  console.error("No browser: install Debian's package chromium, or run `npx playwright install chromium`.");
  process.exitCode = 1;
}
