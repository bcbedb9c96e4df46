// Drives the built site in a real browser.
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./launch.ts";

const PORT = 4173;

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  outputDir: "../../test-results",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: launchOptions(true),
    viewport: { width: 1280, height: 900 },
  },
  webServer: {
    command: `npx vite build && npx vite preview --strictPort --port ${PORT}`,
    cwd: "../..",
    port: PORT,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
