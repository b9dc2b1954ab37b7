import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../testing/any-document";
import { ProjectDocument } from "./document";
import { redactable, redacted } from "./redaction";

describe("a redaction", () => {
  it("of everything that can be blanked leaves a valid document in which nothing is left to blank but a title", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const after = redacted(document, redactable(document));
        expect(ProjectDocument.safeParse(after).success).toBe(true);
        const left = redactable(after).filter(
          (path) => !/^title$|\.title$|\.value$|counting\.reason$|^locations$/.test(path),
        );
        expect(left).toEqual([]);
        expect(redacted(after, redactable(document))).toEqual(after);
      }),
    );
  });

  it("of nothing changes nothing", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(redacted(document, [])).toEqual(document);
      }),
    );
  });
});
