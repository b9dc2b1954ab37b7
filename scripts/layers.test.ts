import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const { forbidden = [] }: IConfiguration = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/** Each import breaks the rule named beside it. */
const planted = [
  ["domain/a.ts", "../db/b", "domain-knows-its-place"],
  ["domain/c.ts", "react", "domain-calculates"],
  ["domain/d.ts", "node:fs", "pure-layers-read-no-files"],
  ["messages/a.ts", "../components/b", "messages-knows-its-place"],
  ["components/a.tsx", "../db/b", "components-knows-its-place"],
  ["db/a.ts", "../app/b", "db-knows-its-place"],
  ["db/c.ts", "next", "no-web-in-the-database"],
  ["app/a.ts", "../scripts/b", "app-knows-its-place"],
  ["app/c.ts", "../db/testing/b", "no-tests-in-the-product"],
  ["e2e/a.ts", "../db/b", "e2e-knows-the-browser-only"],
  ["env.ts", "./domain/b", "env-stands-alone"],
  ["db/circle/a.ts", "./z", "no-circles"],
  ["db/lost.ts", "./nowhere", "nothing-missing"],
] as const;

const innocent = ["app", "components", "db", "db/testing", "domain", "scripts"].map(
  (folder) => `${folder}/b.ts`,
);

describe("The layers", () => {
  let folder: string;
  let found: { from: string; rule: string }[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "signbook-layers-"));
    symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
    for (const file of innocent) plant(file, "export const b = 1;\n");
    for (const [file, imported] of planted) plant(file, `export * from ${JSON.stringify(imported)};\n`);
    plant("db/circle/z.ts", 'export * from "./a";\n');
    found = await violationsIn(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)("are broken by %s when it imports %s", (file, _imported, rule) => {
    expect(found).toContainEqual({ from: file, rule });
  });

  it("are broken by nothing else that was planted", () => {
    const known = new Set<string>(planted.map(([file, , rule]) => `${file} ${rule}`));
    const others = found.filter(({ from, rule }) => !known.has(`${from} ${rule}`));
    expect(others.filter(({ from }) => from !== "db/circle/z.ts")).toEqual([]);
  });

  it("have a planted violation for each of their rules", () => {
    const names = new Set<string>(planted.map(([, , rule]) => rule));
    expect(forbidden.flatMap(({ name }) => name ?? []).filter((name) => !names.has(name))).toEqual([]);
  });

  function plant(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

async function violationsIn(baseDir: string): Promise<{ from: string; rule: string }[]> {
  const { output } = await cruise(
    ["app", "components", "db", "domain", "e2e", "messages", "scripts", "env.ts"],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden },
      doNotFollow: { path: "node_modules" },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ["exports"],
        conditionNames: ["import", "require", "node", "default"],
      },
    },
  );
  if (typeof output === "string") throw new TypeError("dependency-cruiser answered with text.");
  return output.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}
