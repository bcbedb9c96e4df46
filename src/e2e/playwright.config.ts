// Drives the built site in a real browser.
import { defineConfig } from "@playwright/test";
import { ENGINES } from "./engines/tab.ts";
import type { EngineOptions } from "./engines/test.ts";
import { SITE_ORIGIN } from "./headers-server.ts";
import { launchOptions } from "./launch.ts";

const PORT = Number(process.env["PORT"] ?? 4173);
// A copy of its own, so that a build beside it does no harm.
const OUT = `--outDir node_modules/.cache/site-${PORT}`;

export default defineConfig<object, EngineOptions>({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  // A busy machine can miss a moment once; what fails twice is broken, and what failed once is named as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  outputDir: "../../test-results",
  // Words, which are the same on every system.
  snapshotPathTemplate: "{testDir}/said/{arg}{ext}",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // The zoomable map takes seconds of both processors: only where a test is about it.
    launchOptions: launchOptions(false),
    // Routes of a page do not see what a service worker asks for; its own tests let it in.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 900 },
  },
  projects: [
    { name: "page", testIgnore: "engines/*" },
    ...ENGINES.map((engine) => ({ name: engine, testMatch: "engines/*.spec.ts", use: { engine } })),
  ],
  webServer: {
    env: { SITE_URL: `${SITE_ORIGIN}/` },
    command: `npx vite build ${OUT} --emptyOutDir && npx vite preview ${OUT} --strictPort --port ${PORT}`,
    cwd: "../..",
    port: PORT,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
