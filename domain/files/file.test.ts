import { describe, expect, it } from "vitest";
import { fieldOfFault, fileFaults, servedName } from "./file";
import { makePublic } from "./life";

describe("a document", () => {
  it("is served under a name of the register's making", () => {
    const file = { kind: "scan", sha256: "0123456789abcdef", mediaType: "image/jpeg" } as const;
    expect(servedName({ ...file, reference: "SCE-2019-0007" })).toBe("SCE-2019-0007-scan-01234567.jpg");
    expect(servedName({ ...file, reference: null })).toBe("unpublished-scan-01234567.jpg");
  });

  it("has each fault beside the field that mends it", () => {
    const elsewhere = fileFaults.filter((fault) => fieldOfFault(fault) !== "file");
    expect(elsewhere.map((fault) => [fault, fieldOfFault(fault)])).toEqual([
      ["photograph-is-pdf", "kind"],
      ["agreement-missing", "agreement"],
    ]);
  });

  it("is made public by a second person who answers for what is covered", () => {
    expect(() => makePublic({ addedBy: "mei" }, true, "mei")).toThrow("second-person-needed");
    expect(() => makePublic({ addedBy: "mei" }, false, "luc")).toThrow("covered-needed");
    expect(() => makePublic({ addedBy: "mei" }, true, "luc")).not.toThrow();
  });
});
