import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * What Node keeps for things that live for a moment. It would grow to three times 16 MB while the register starts, and
 * stay: a fifth of what the server holds while nobody asks. Node takes it on its command line only.
 */
const young = "--max-semi-space-size=4";

describe("Wherever the server is started, it is told to keep little for a moment", () => {
  it.each([
    ["package.json", `"exec node ${young} scripts/start.mjs"`],
    ["scripts/bundle.mjs", `exec node ${young} scripts/server.mjs`],
    ["deploy/signbook@.service", `ExecStart=/usr/bin/node ${young} scripts/server.mjs`],
    ["deploy/Containerfile", `CMD ["node", "${young}", "scripts/server.mjs"]`],
    ["deploy/testing/instance.ts", `[process.execPath, "${young}", "scripts/server.mjs"]`],
  ])("in %s", (file, command) => {
    expect(readFileSync(file, "utf8")).toContain(command);
  });

  it("and this Node knows the option", () => {
    expect(process.allowedNodeEnvironmentFlags.has("--max-semi-space-size")).toBe(true);
  });
});
