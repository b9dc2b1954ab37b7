import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OriginMapChart } from "./origin-map";

const origins = [
  { code: "DE", label: "Germany", number: 4, printed: "4" },
  { code: "CN", label: "China, province not known", number: 1, printed: "1" },
];
const drawn = (approved: Parameters<typeof OriginMapChart>[0]["map"]["approved"]) =>
  renderToStaticMarkup(
    <OriginMapChart
      language="zh"
      map={{ approved }}
      origins={origins}
      hrefOf={(code) => (code === "CN" ? null : `/zh/projects?origin=${code}`)}
    />,
  );

describe("The map of partner origins", () => {
  it("leads from each bubble to its records, and says what each is", () => {
    const html = drawn(null);
    expect(html).toContain('<a href="/zh/projects?origin=DE" aria-label="Germany: 4"><circle class="bubble"');
    expect(html).toContain("<title>China, province not known: 1</title>");
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<image href="/api/base-map"');
    expect(html).not.toContain("审图号");
  });

  it("has the review number of an approved map under it, and asks for that map", () => {
    const html = drawn({
      ...{ id: "7f6f1c9e-6f57-4d2b-9a1e-0d6d4d0d8b11", sha256: "abcdef0123456789ff", mediaType: "image/png" },
      ...{ width: 200, height: 100, number: "GS(2016)1666号", projection: "plate-carree" },
      ...{ west: -30, east: 330, south: -90, north: 90 },
    });
    expect(html).toContain("审图号：GS(2016)1666号");
    expect(html).toContain("/api/base-map?v=abcdef0123456789");
    expect(html).toContain('height="422"');
  });
});
