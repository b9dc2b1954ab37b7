import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AtAGlance, type GlanceLine } from "./at-a-glance";

const line: GlanceLine = {
  key: "domain",
  asked: "Most in",
  parts: [
    { words: "Integrated circuits 9", href: "/en/projects?domain=IC" },
    { words: "Health 5", href: null },
  ],
  note: null,
};

describe("What is seen at a glance", () => {
  it("answers each question with the way to its records, where there is one", () => {
    const html = renderToStaticMarkup(<AtAGlance title="At a glance" lines={[line]} />);
    expect(html).toContain('<section aria-label="At a glance"');
    expect(html).toContain("<dt>Most in</dt>");
    expect(html).toContain('<a href="/en/projects?domain=IC">Integrated circuits 9</a>');
    expect(html).toContain('<span class="glance-part">Health 5</span>');
  });

  it("says under an answer what must be known with it", () => {
    const html = renderToStaticMarkup(
      <AtAGlance title="At a glance" lines={[{ ...line, note: "2026 is not over." }]} />,
    );
    expect(html).toContain("2026 is not over.");
  });

  it("is nothing without a line", () => {
    expect(renderToStaticMarkup(<AtAGlance title="At a glance" lines={[]} />)).toBe("");
  });
});
