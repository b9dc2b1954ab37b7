import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { SentNotice, sentIn, sentQuery } from "./sent-notice";

const drawn = (sent: number, stayed: number) =>
  renderToStaticMarkup(<SentNotice language="en" told={{ sent, stayed }} />);

describe("what was sent to review, told by the address", () => {
  it("is read back as it was written", () => {
    const told = { sent: 12, stayed: 3 };
    expect(sentIn(Object.fromEntries(new URLSearchParams(sentQuery(told))))).toEqual(told);
  });

  it("is nothing where the address says nothing, or nonsense", () => {
    for (const asked of [{}, { sent: "1" }, { sent: "x", stayed: "1" }, { sent: ["1"], stayed: "1" }])
      expect(sentIn(asked)).toBeNull();
    expect(sentIn({ sent: "-1", stayed: "1e9" })).toBeNull();
  });

  it("says how many went, and of the others why they stayed", () => {
    expect(drawn(1, 0)).toContain("1 draft was sent to review");
    expect(drawn(12, 0)).not.toContain("stay");
    expect(drawn(12, 3)).toContain("12 drafts were sent to review");
    expect(drawn(12, 3)).toMatch(/3 .*stay/);
    expect(renderToStaticMarkup(<SentNotice language="en" told={null} />)).toBe("");
  });

  it("is said in every language", () => {
    const said = languages.map((language) =>
      renderToStaticMarkup(<SentNotice language={language} told={{ sent: 2, stayed: 1 }} />),
    );
    expect(new Set(said).size).toBe(languages.length);
  });
});
