import { afterAll, beforeAll } from "vitest";
import type { Database } from "../../../../db/client";
import { readFromItself } from "../../../../db/replicas/none";
import { loadSample } from "../../../../db/sample/load";

/** Lets the routes read this database, with the sample register in it. */
export function useSampleRegister(database: () => Database): void {
  beforeAll(async () => {
    const left = async () => {};
    globalThis.signbookDatabase = Promise.resolve({
      ...readFromItself(database()),
      kind: "postgres",
      migrate: left,
      close: left,
    });
    await loadSample(database());
  }, 120_000);
  afterAll(() => {
    globalThis.signbookDatabase = undefined;
  });
}

/** A request of the read API. */
export const at = (address: string, headers: HeadersInit = {}) =>
  new Request(`http://register.test/api/v1/${address}`, { headers });
