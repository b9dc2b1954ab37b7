import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { defineConfig, devices } from "@playwright/test";

/** Debian's Chromium where it is, Playwright's own elsewhere. */
const debian = "/usr/bin/chromium";
const launchOptions = {
  ...(existsSync(debian) ? { executablePath: debian } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

// Read again by every worker, which all must name the same server.
process.env.JOURNEYS_PORT ??= String(await freePort());
process.env.JOURNEYS_PASSWORD ??= crypto.randomUUID();
const address = `http://127.0.0.1:${process.env.JOURNEYS_PORT}`;

const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } };
const phone = { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } };
/** Journeys that publish or set what all pages show, and read it before and after: one at a time, after all others. */
const publishing =
  /(record-and-publish\.\w+|correct|import|approval-of-changed-draft|documents|signed-before|withdraw|merge-and-embargo|plain-deal|report-an-error|base-map)\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: { baseURL: address, trace: "retain-on-failure", launchOptions },
  webServer: {
    command: "exec node scripts/serve-for-journeys.mjs",
    url: `${address}/api/health/ready`,
    timeout: 600_000,
    env: { PORT: process.env.JOURNEYS_PORT, SIGNBOOK_SAMPLE_PASSWORD: process.env.JOURNEYS_PASSWORD },
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
  projects: [
    { name: "desktop", testIgnore: publishing, use: desktop },
    { name: "phone", testMatch: /accounts\.spec\.ts$/, use: phone },
    {
      name: "publishing",
      testMatch: publishing,
      use: desktop,
      workers: 1,
      dependencies: ["desktop", "phone"],
    },
  ],
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const listening = server.address();
      server.close(() => resolve(typeof listening === "object" && listening ? listening.port : 0));
    });
  });
}
