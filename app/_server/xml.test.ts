import fc from "fast-check";
import { parser } from "sax";
import { describe, expect, it } from "vitest";
import { escaped } from "./xml";

/** What a reader of XML takes from an element and from an attribute with this text. */
function readBack(text: string): { inside: string; attribute: string } {
  const read = { inside: "", attribute: "" };
  const reader = parser(true, {});
  reader.onerror = (fault) => {
    throw fault;
  };
  reader.onopentag = ({ attributes }) => {
    read.attribute = String(attributes.a);
  };
  reader.ontext = (piece) => {
    read.inside += piece;
  };
  reader.write(`<x a="${escaped(text)}">${escaped(text)}</x>`).close();
  return read;
}

describe("a text in XML", () => {
  it("ends no tag, no attribute and no entity", () => {
    expect(escaped(`</t>"&amp;`)).toBe("&lt;/t&gt;&quot;&amp;amp;");
    expect(readBack(`"><script>alert('芯片')</script>&lt;`).inside).toBe(
      `"><script>alert('芯片')</script>&lt;`,
    );
  });

  it("keeps its lines, tabs and characters of two halves", () => {
    for (const text of ["one\ntwo\tthree", "one\r\ntwo", "𠮷😀"]) expect(readBack(text).inside).toBe(text);
  });

  it("holds nothing that no document may hold", () => {
    expect(escaped("a\0b\u0008c\uFFFEd\uD83De")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  });

  it("is read back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { inside, attribute } = readBack(`.${text}`);
        expect([inside, attribute]).toEqual([`.${text}`, `.${text}`]);
      }),
    );
  });
});
