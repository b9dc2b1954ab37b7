import { describe, expect, it } from "vitest";
import { besideName, exactly, writingOf } from "./same-names";

const lyon = {
  id: "1",
  names: ["同名公司", "Twin"],
  identifier: { scheme: "SIREN", value: "552081317" },
  seat: "FR",
  naming: null,
};
const unknown = { id: "2", names: ["Twin"], identifier: null, seat: null, naming: null };
const other = {
  ...{ id: "3", names: ["Other"], identifier: { scheme: "LEI", value: "X1" }, seat: "DE" },
  naming: null,
};

describe("of several organizations", () => {
  it("one is meant by a name that it alone bears, or by its identifier", () => {
    expect(exactly([lyon, unknown, other], " Other ")).toBe(other);
    expect(exactly([lyon, unknown], "同名公司")).toBe(lyon);
    expect(exactly([lyon, unknown], "552081317")).toBe(lyon);
  });

  it("none is meant by a name that two bear, by a part of one, or before anybody answered", () => {
    expect(exactly([lyon, unknown], "Twin")).toBeUndefined();
    expect(exactly([other], "Oth")).toBeUndefined();
    expect(exactly(undefined, "Other")).toBeUndefined();
  });

  it("one is written by its identifier only where another has its name", () => {
    const first = { ...lyon, names: ["Twin"] };
    expect(writingOf(first, [first, unknown])).toBe("552081317");
    expect(writingOf(unknown, [first, unknown])).toBe("Twin");
    expect(writingOf(lyon, [lyon, other])).toBe("同名公司");
  });
});

describe("beside a name", () => {
  const origins = [{ value: "FR", label: "France" }];

  it("stand the place in words and the identifier with its scheme", () => {
    expect(besideName(lyon, origins, "Projects:")).toBe("France, SIREN 552081317");
  });

  it("stands a place that has no word by its code, and nothing where nothing is known", () => {
    expect(besideName({ ...other, identifier: null }, origins, "Projects:")).toBe("DE");
    expect(besideName(unknown, origins, "Projects:")).toBe("");
  });

  it("stand the projects that name it where nothing else tells it apart", () => {
    const naming = { projects: 3, reference: "SCE-2019-0007", signed: "2019-08" };
    expect(besideName({ ...unknown, naming }, origins, "Projects:")).toBe(
      "Projects: 3, SCE-2019-0007, 2019-08",
    );
    const none = { projects: 0, reference: null, signed: null };
    expect(besideName({ ...unknown, naming: none }, origins, "Projects:")).toBe("Projects: 0");
  });
});
