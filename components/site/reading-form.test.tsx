import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Reading } from "../../domain/reading";
import { ReadingForm } from "./reading-form";

const shown = (asked: object) =>
  renderToStaticMarkup(<ReadingForm language="en" path="/en/domains/AI" reading={Reading.parse(asked)} />);

describe("The form of how a page is read", () => {
  it("asks the page itself, without script", () => {
    expect(shown({})).toMatch(/<form [^>]*action="\/en\/domains\/AI" method="get"/);
  });

  it("is folded away until something is asked", () => {
    expect(shown({})).not.toContain('<details class="details" open');
    expect(shown({ counting: "primary" })).toContain('<details class="details" open');
  });

  it("shows what was asked", () => {
    const form = shown({ asOf: "2019-09-01", counting: "fractional", inferred: "out" });
    expect(form).toContain('value="2019-09-01"');
    expect(form).toMatch(
      /<input[^>]*name="counting"[^>]*checked=""[^>]*value="fractional"|<input[^>]*value="fractional"[^>]*checked=""/,
    );
    expect(form).toMatch(
      /<input[^>]*name="inferred"[^>]*checked=""[^>]*value="out"|<input[^>]*value="out"[^>]*checked=""/,
    );
    expect(form.match(/checked=""/g)).toHaveLength(2);
  });

  it("offers every way of counting and every reporting currency", () => {
    const form = shown({});
    for (const value of ["whole", "primary", "fractional", "CNY", "USD", "EUR"])
      expect(form).toContain(`value="${value}"`);
  });
});
