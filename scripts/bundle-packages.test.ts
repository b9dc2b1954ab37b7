import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bundledPackages, licencesOf } from "./bundle-packages.mjs";

const lock = {
  "": {},
  "node_modules/next": { version: "16.0.0" },
  "node_modules/next/node_modules/postcss": { version: "8.0.0" },
  "node_modules/@next/swc-for-others": { optional: true },
  "node_modules/tsx": { dev: true, dependencies: { esbuild: "1" }, optionalDependencies: { fsevents: "2" } },
  "node_modules/tsx/node_modules/esbuild": { dev: true, dependencies: { "@esbuild/linux-x64": "1" } },
  "node_modules/esbuild": { dev: true },
  "node_modules/@esbuild/linux-x64": { dev: true, optional: true },
  "node_modules/vitest": { dev: true },
  "node_modules/tester": { devOptional: true },
};

describe("A bundle", () => {
  it("takes what a register runs with, and the runner of its programs with what that needs", () => {
    const installed = (folder: string) => folder !== "node_modules/@next/swc-for-others";
    expect(bundledPackages(lock, installed)).toEqual([
      "node_modules/@esbuild/linux-x64",
      "node_modules/next",
      "node_modules/next/node_modules/postcss",
      "node_modules/tsx",
      "node_modules/tsx/node_modules/esbuild",
    ]);
  });

  it("takes every dependency of this project, and nothing that only its tests need", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const taken = bundledPackages(packages);
    for (const name of Object.keys(dependencies)) expect(taken).toContain(`node_modules/${name}`);
    for (const name of ["vitest", "typescript", "@playwright/test"])
      expect(taken).not.toContain(`node_modules/${name}`);
  });

  const folder = mkdtempSync(join(tmpdir(), "signbook-licences-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("says of each what it allows, in its own words", () => {
    const [font, silent] = [join(folder, "node_modules/@fonts/noto"), join(folder, "node_modules/silent")];
    for (const one of [font, silent]) mkdirSync(join(one, "license"), { recursive: true });
    writeFileSync(join(font, "OFL.txt"), "SIL Open Font License\n");
    writeFileSync(join(font, "licensing.ts"), "");
    writeFileSync(join(silent, "index.js"), "no licence here");
    const said = licencesOf([font, silent], { [font]: { version: "1.2.3", license: "OFL-1.1" } });
    expect(said).toContain("@fonts/noto 1.2.3: OFL-1.1\n\nSIL Open Font License");
    expect(said).toMatch(/^silent : see below$/m);
    expect(said).not.toContain("no licence here");
  });
});
