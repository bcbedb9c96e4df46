// Which browser the tests drive, and how it is started: Debian's Chromium where it is, else Playwright's own.
import { existsSync } from "node:fs";

const DEBIAN = "/usr/bin/chromium";

/** Whether Debian's Chromium is installed. */
export const hasDebianChromium = (): boolean => existsSync(DEBIAN);

const QUIET = ["--no-sandbox", "--disable-quic", "--disable-background-networking"];
const SOFTWARE_WEBGL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const NO_WEBGL = ["--disable-gpu", "--disable-webgl", "--disable-webgl2", "--disable-3d-apis"];

/** Launch options for Playwright, with WebGL drawn by the processor, or without any. */
export const launchOptions = (webgl: boolean) => ({
  ...(hasDebianChromium() ? { executablePath: DEBIAN } : {}),
  args: [...QUIET, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)],
});
