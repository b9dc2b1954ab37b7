import { beforeEach, describe, expect, it } from "vitest";
import { tellToWait } from "./told-to-wait";

beforeEach(() => {
  globalThis.signbookWaits = undefined;
});

describe("a request that came too soon", () => {
  it("is told to the server by its id, each with its own seconds", () => {
    tellToWait(new Headers({ "x-request-id": "one" }), 90);
    tellToWait(new Headers({ "x-request-id": "two" }), 5);
    expect([...(globalThis.signbookWaits ?? [])]).toEqual([
      ["one", 90],
      ["two", 5],
    ]);
  });

  it("is kept nowhere where it has no id: nobody would ever take it away", () => {
    tellToWait(new Headers(), 90);
    expect(globalThis.signbookWaits).toBeUndefined();
  });
});
