import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orders } from "../../domain/filters";
import { type Cursor, readCursor, writeCursor } from "./cursor";

const cursor: Cursor = { sort: "-signed", way: "after", key: "2019-08-26", tie: "SCE-2019-0007" };
const read = (given: object, among = orders) =>
  readCursor(writeCursor({ ...cursor, ...given } as Cursor), among);

describe("The place in a list that an address names", () => {
  it("is read back as it was written, and fits into an address", () => {
    const keys = {
      signed: "2019-08-26",
      amount: "5000000000.25",
      title: "芯片 & “chips”",
      rank: "2 2019-08-26",
    };
    for (const sort of orders)
      for (const way of ["after", "before"] as const)
        for (const key of [keys[sort.replace("-", "") as keyof typeof keys], null]) {
          const text = writeCursor({ ...cursor, sort, way, key });
          expect(text).toMatch(/^[\w-]{1,500}$/);
          expect(readCursor(text, orders)).toEqual({ ...cursor, sort, way, key });
        }
  });

  it("is none of another order than the list has", () => {
    expect(read({}, ["title"] as never)).toBeNull();
    expect(read({}, ["-signed"] as never)).toEqual(cursor);
  });

  it.each([
    [{ key: "2019-08" }],
    [{ key: "26.08.2019" }],
    [{ key: "'; drop table projects; --" }],
    [{ sort: "amount", key: "NaN" }],
    [{ sort: "amount", key: "1e9" }],
    [{ sort: "amount", key: "-5" }],
    [{ sort: "amount", key: "1".repeat(25) }],
    [{ sort: "rank", key: "2019-08-26" }],
    [{ sort: "title", key: "a\0b" }],
    [{ tie: "a\0b" }],
    [{ tie: "" }],
    [{ tie: "x".repeat(101) }],
    [{ key: "x".repeat(301), sort: "title" }],
    [{ sort: "colour" }],
    [{ way: "sideways" }],
  ])("is none with %j: no database is asked with it", (given) => expect(read(given)).toBeNull());

  it("is none of any other text", () => {
    expect([readCursor(null, orders), readCursor("", orders), readCursor("e30", orders)]).toEqual([
      ...[null, null, null],
    ]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString("base64url")),
        ),
        (text) => {
          expect(readCursor(text, orders)).toBeNull();
        },
      ),
    );
  });
});
