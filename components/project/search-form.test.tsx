import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Documents } from "./documents";
import { Origins } from "./origins";
import { SearchForm } from "./search-form";

describe("The search of all projects", () => {
  it("asks the list by its address, without script", () => {
    const html = renderToStaticMarkup(<SearchForm language="fr" />);
    expect(html).toMatch(/<form [^>]*action="\/fr\/projects" method="get"/);
    expect(html).toMatch(/<label for="([^"]+)"[\s\S]*<input [^>]*id="\1"[^>]*name="q"/);
    expect(html).not.toContain("asOf");
  });

  it("keeps the day that is read", () => {
    const html = renderToStaticMarkup(<SearchForm language="en" asOf="2019-09-01" />);
    expect(html).toContain('<input type="hidden" name="asOf" value="2019-09-01"/>');
  });
});

describe("Origins", () => {
  const shown = (origins: { code: string; inferred: boolean }[], asOf: string | null = null) =>
    renderToStaticMarkup(<Origins language="en" placeNames={{}} origins={origins} asOf={asOf} />);

  it("lead to their pages, those inferred marked", () => {
    const html = shown([
      { code: "DE", inferred: false },
      { code: "SG", inferred: true },
    ]);
    const [stated = "", inferred = ""] = html.split("</li>");
    expect(stated).toContain('<a href="/en/origins/DE">Germany</a>');
    expect(stated).not.toContain("Inferred");
    expect(inferred).toContain('<a href="/en/origins/SG">Singapore</a>');
    expect(inferred).toContain("Inferred");
  });

  it("keep the day, and say where none is known", () => {
    expect(shown([{ code: "DE", inferred: false }], "2019-09-01")).toContain("/origins/DE?asOf=2019-09-01");
    expect(shown([])).toMatch(/^<span class="text-soft">[^<]+<\/span>$/);
  });
});

describe("Documents", () => {
  it("are not spoken of where there are none", () => {
    expect(renderToStaticMarkup(<Documents language="en" files={[]} />)).toBe("");
  });
});
