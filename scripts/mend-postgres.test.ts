import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mendPostgres } from "./mend-postgres.mjs";

const folder = mkdtempSync(join(tmpdir(), "signbook-driver-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = ["src/connection.js", "cjs/src/connection.js"];
const contents = (of: string) => files.map((file) => readFileSync(join(of, file), "utf8"));

describe("the driver of PostgreSQL", () => {
  it("is installed mended, in both forms", () => {
    for (const text of contents("node_modules/postgres")) {
      expect(text).toContain("if (terminated || !socket) {");
      expect(text).toContain("chunk = nextWriteTimer = null");
      expect(text).toContain("fetchArrayTypes().catch(noop)");
    }
  });

  it("is mended once: a second time changes nothing", () => {
    cpSync("node_modules/postgres", folder, { recursive: true });
    const before = contents(folder);
    mendPostgres(folder);
    expect(contents(folder)).toEqual(before);
  });

  it("is mended again where a part was lost", () => {
    const path = join(folder, "src/connection.js");
    const whole = readFileSync(path, "utf8");
    writeFileSync(path, whole.replace("fetchArrayTypes().catch(noop)\n", "fetchArrayTypes()\n"));
    mendPostgres(folder);
    expect(readFileSync(path, "utf8")).toBe(whole);
  });

  it("is not mended when it is another one", () => {
    writeFileSync(join(folder, "src/connection.js"), "export default function () {}\n");
    expect(() => mendPostgres(folder)).toThrow("The driver postgres is not 3.4.9");
  });
});
