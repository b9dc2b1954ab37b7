import { parser } from "sax";
import { describe, expect, it } from "vitest";
import { type Shape, write } from "./shapes";
import { svgOf } from "./svg";

/** The elements of a drawing as a reader of XML finds them, with their attributes. */
function elementsOf(shapes: readonly Shape[]) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const reader = parser(true, {});
  reader.onerror = (fault) => {
    throw fault;
  };
  reader.onopentag = ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string>, text: "" });
  reader.ontext = (text) => {
    const last = found.at(-1);
    if (last) last.text += text;
  };
  reader.write(`<svg>${svgOf(shapes)}</svg>`).close();
  return found.slice(1);
}
const only = (shape: Shape) => elementsOf([shape])[0];

describe("a drawing as SVG", () => {
  it("takes no text of a record for markup", () => {
    const text = 'A "plant" </text><script>alert(1)</script> & more';
    const found = elementsOf([write(1, 2, text, 12)]);
    expect(found.map(({ name }) => name)).toEqual(["text"]);
    expect(found[0]?.text).toBe(text);
  });

  it("sets a text where and as it is wanted, and says nothing of what is usual", () => {
    expect(only(write(1.005, 2, "x", 12))?.attributes).toEqual({ x: "1", y: "2", "font-size": "12" });
    const end = write(1, 2, "x", 12, { anchor: "end", strong: true, fill: "#123456" });
    expect(only(end)?.attributes).toMatchObject({
      "text-anchor": "end",
      "font-weight": "700",
      fill: "#123456",
    });
    expect(only(write(1, 2, "x", 12, { anchor: "start" }))?.attributes).not.toHaveProperty("text-anchor");
  });

  it("rounds lengths to hundredths, and fills nothing that has no fill", () => {
    const box = only({ kind: "box", x: 1 / 3, y: 0, width: 100 / 3, height: 10, stroke: "#000", line: 0.75 });
    expect(box).toMatchObject({
      name: "rect",
      attributes: { x: "0.33", width: "33.33", fill: "none", stroke: "#000", "stroke-width": "0.75" },
    });
    const disc = only({ kind: "disc", x: 1, y: 2, radius: 3, fill: "#fff", opacity: 0 });
    expect(disc).toMatchObject({ name: "circle", attributes: { r: "3", fill: "#fff", opacity: "0" } });
    expect(disc?.attributes).not.toHaveProperty("stroke");
  });

  it("draws lines plain or dashed, and moves a path only where it is moved", () => {
    const line = { kind: "line", from: [0, 1], to: [2, 3] } as const;
    expect(only(line)?.attributes).toMatchObject({ x1: "0", y1: "1", x2: "2", y2: "3" });
    expect(only(line)?.attributes).not.toHaveProperty("stroke-dasharray");
    expect(only({ ...line, dashed: true })?.attributes).toHaveProperty("stroke-dasharray");
    expect(only({ kind: "path", d: "M0 0" })?.attributes).not.toHaveProperty("transform");
    expect(only({ kind: "path", d: "M0 0", move: [1, 0], times: [2, 3] })?.attributes.transform).toBe(
      "translate(1 0) scale(2 3)",
    );
  });

  it("holds its pictures itself: nothing is fetched from elsewhere", () => {
    const picture = {
      kind: "picture",
      x: 0,
      y: 0,
      width: 1,
      height: 1,
      type: "image/png",
      bytes: "AAAA",
    } as const;
    expect(only(picture)?.attributes.href).toBe("data:image/png;base64,AAAA");
  });
});
