import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StructuredData } from "./structured-data";

const written = (name: string) =>
  renderToStaticMarkup(<StructuredData of={{ "@context": "https://schema.org", "@type": "Thing", name }} />);

describe("What a page says of itself to programs", () => {
  it.each(["</script><script>alert(1)</script>", "<!--<script>", "A & B “芯片” \u2028"])(
    "cannot be ended by a text, and is read as it was written: %s",
    (name) => {
      const html = written(name);
      expect(html.match(/<\/?script/g)).toHaveLength(2);
      expect(html).not.toContain("<!--");
      const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? "";
      expect(JSON.parse(json)).toMatchObject({ name });
    },
  );
});
