import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRoot } from "../db/testing/postgres-server";
import { type Bed, makeEmbeddedBed, makePostgresBed, type PostgresBed } from "./faults/bed";
import { diskFull } from "./faults/disk-full";
import { appKilled, embeddedKilled, networkSwallows, postgresKilled } from "./faults/faults";
import { suffer } from "./faults/suffer";

/** Each fault comes once or twice here; `npm run faults` lets it come twenty times. */
const kept = { lost: 0, doubled: 0, torn: 0 };

describe("The register on PostgreSQL", () => {
  let bed: PostgresBed;
  beforeAll(async () => {
    bed = await makePostgresBed();
  });
  afterAll(() => bed?.clear());

  it("keeps what it acknowledged when PostgreSQL is killed, and serves again without a restart", async () => {
    const outcome = await suffer(bed, "PostgreSQL killed", 2, postgresKilled);
    expect(outcome).toMatchObject({ ...kept, lived: true });
    expect(outcome.acknowledged).toBeGreaterThan(0);
  });

  it("lets nobody wait for a network that swallows everything", async () => {
    const outcome = await suffer(bed, "the network swallows", 1, networkSwallows(3_000));
    expect(outcome).toMatchObject({ ...kept, lived: true });
  });

  it("keeps what it acknowledged when it is killed itself, and nothing twice", async () => {
    const outcome = await suffer(bed, "the application killed", 1, appKilled);
    expect(outcome).toMatchObject({ ...kept, lived: false });
    expect(outcome.acknowledged).toBeGreaterThan(0);
  });
});

describe("The register on the embedded database", () => {
  const folder = mkdtempSync(join(tmpdir(), "signbook-embedded-"));
  let bed: Bed;
  beforeAll(async () => {
    bed = await makeEmbeddedBed(folder);
  });
  afterAll(async () => {
    await bed?.clear();
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps what it acknowledged when it is killed, and lets no second process in", async () => {
    const outcome = await suffer(bed, "the embedded database killed", 1, embeddedKilled);
    expect(outcome).toMatchObject(kept);
    expect(outcome.acknowledged).toBeGreaterThan(0);
  });
});

const root = isRoot();
describe.skipIf(!root)(`A full disk${root ? "" : " (skipped: only root can make a small one)"}`, () => {
  let bed: PostgresBed;
  beforeAll(async () => {
    bed = await makePostgresBed(220);
  });
  afterAll(() => bed?.clear());

  it("leaves a register that is read, says why it keeps nothing, and keeps again when there is room", async () => {
    expect(await diskFull(bed)).toMatchObject({ ...kept, said: true, readable: true, lived: true });
  });
});
