import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installIsCurrent } from "./install-state.mjs";

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

describe("The installed packages", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "signbook-install-"));
    mkdirSync(join(folder, "node_modules"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (file: string, packages: Packages) =>
    writeFileSync(join(folder, file), JSON.stringify({ packages }));
  const locked = (packages: Packages) =>
    write("package-lock.json", { "": { version: "0.1.0" }, ...packages });
  const installed = (packages: Packages) => write("node_modules/.package-lock.json", packages);
  const zod = { "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" } };

  it("are not there in a fresh clone", () => {
    locked(zod);
    expect(installIsCurrent(folder)).toBe(false);
  });

  it("are current when they are those of the lock file, without those for other platforms", () => {
    locked({ ...zod, "node_modules/@next/swc-win32": { version: "16.4.5", optional: true } });
    installed(zod);
    expect(installIsCurrent(folder)).toBe(true);
  });

  it.each([
    ["another version", { "node_modules/zod": { version: "4.6.6", integrity: "sha512-a" } }],
    ["another content", { "node_modules/zod": { version: "4.6.7", integrity: "sha512-b" } }],
    ["one too few", {}],
    ["one too many", { ...zod, "node_modules/left": { version: "1.0.0" } }],
  ])("are out of date with %s", (_what, present: Packages) => {
    locked(zod);
    installed(present);
    expect(installIsCurrent(folder)).toBe(false);
  });
});

describe("The lock file", () => {
  const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));

  it("is that of package.json, whose versions are exact", () => {
    const { dependencies, devDependencies } = read("package.json");
    expect(read("package-lock.json").packages[""]).toMatchObject({ dependencies, devDependencies });
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it("is what was installed, and names no registry", () => {
    expect(installIsCurrent()).toBe(true);
    expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
  });
});
