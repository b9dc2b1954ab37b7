import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { NamesSource } from "@/db/administration/sources";
import { NamedBy } from "./named-by";

const drawn = (...namedBy: NamesSource[]) =>
  renderToStaticMarkup(<NamedBy language="en" namedBy={namedBy} />);

describe("what names a source", () => {
  it("leads to each record: to its page in the administration, or where the public reads it", () => {
    const ways = {
      attendance: "/en/admin/editions/SCE-2019/attendance/r1",
      "edition-claim": "/en/admin/editions/SCE-2019/claims/r1",
      "programme-item": "/en/admin/editions/SCE-2019/programme/r1",
      "press-figure": "/en/editions/sce-2019",
    } as const;
    for (const what of ["attendance", "edition-claim", "programme-item", "press-figure"] as const)
      expect(drawn({ what, id: "r1", edition: "SCE-2019" })).toContain(`href="${ways[what]}"`);
  });

  it("is said without a way where there is no page, and in a sentence where nothing names it", () => {
    const html = drawn({ what: "press-figure", id: "r1", edition: null });
    expect(html).toContain("<li>Press figure</li>");
    expect(drawn()).toContain("Nothing, today.");
  });
});
