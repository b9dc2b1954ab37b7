import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPostgres } from "../db/testing/databases";

it("Strays are named, and not removed where nothing there belongs to the register that is asked", async () => {
  const { url, close } = await openPostgres();
  const folder = mkdtempSync(join(tmpdir(), "signbook-strays-"));
  const documents = join(folder, "documents");
  const name = `${"ab".repeat(32)}-00000000-0000-4000-8000-000000000000`;
  mkdirSync(documents);
  writeFileSync(join(documents, name), "of another register");
  utimesSync(join(documents, name), 0, 0);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/strays.ts", "--remove"],
    {
      env: { PATH: process.env.PATH, NODE_ENV: "test", SIGNBOOK_DATA: folder, DATABASE_URL: url },
      encoding: "utf8",
    },
  );
  expect(stdout).toBe(`${name}\n1 documents belong to no record, 0 do.\n`);
  expect([status, stderr]).toEqual([1, expect.stringContaining("Nothing is removed")]);
  expect(readdirSync(documents)).toEqual([name]);
  rmSync(folder, { recursive: true });
  await close();
}, 60_000);
