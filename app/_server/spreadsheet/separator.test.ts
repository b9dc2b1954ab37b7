import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { separatorOf } from "./separator";

const found = (text: string) => separatorOf(text).separator;

describe("What parts the cells of a text", () => {
  it("is what the file says itself, and its first line is no row then", () => {
    expect(separatorOf("sep=;\r\na,b;c,d")).toEqual({ separator: ";", skip: 7 });
    expect(separatorOf("SEP=,\na;b;c")).toEqual({ separator: ",", skip: 6 });
    expect(separatorOf("sep=|\na;b")).toEqual({ separator: ";", skip: 0 });
  });

  it("is a tab wherever there is one outside quotes", () => {
    expect(found("a,b\tc\n1,2\t3")).toBe("\t");
    expect(found('"a\tb";c\n"d\te";f')).toBe(";");
  });

  it("is what stands equally often in the lines, not what stands more often in some", () => {
    expect(found("name;amount\nA, B, C;1,5\nD;2")).toBe(";");
    expect(found("name,amount\nA;B;C,1\nD,2\nE,3")).toBe(",");
  });

  it("is not told by what stands in quotes, over several lines too", () => {
    expect(found('name,text\n"a;b;c\nd;e;f",1\n"g;""h"";i",2')).toBe(",");
  });

  it("is never a fault, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { separator, skip } = separatorOf(text);
        expect([["\t", ";", ","].includes(separator), skip <= text.length]).toEqual([true, true]);
      }),
    );
  });

  it("is the one that a table was written with", () => {
    const cell = fc.stringMatching(/^[a-z0-9 ]{1,8}$/);
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, fc.constantFrom("\t", ";", ","), (rows, separator) => {
        expect(found(rows.map((row) => row.join(separator)).join("\n"))).toBe(separator);
      }),
    );
  });
});
