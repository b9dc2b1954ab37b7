import { describe, expect, it } from "vitest";
import { withoutIdleScripts, withoutScripts } from "./without-scripts.mjs";

const shown =
  '<main><h1>530 projects</h1><table class="stacking"><tr><td>5 &lt;script&gt;</td></tr></table></main>';
const described = '<script type="application/ld+json">{"@type":"Event"}</script>';
const forTheFramework = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
  '<script>self.__next_f.push([1,"1:[\\"$\\",\\"td\\",null,{\\"children\\":\\"5 \\u003cscript\\"}]\\n"])</script>',
];

describe("A page without scripts", () => {
  it("shows what it showed", () => {
    expect(withoutScripts(forTheFramework.join("") + shown + forTheFramework.join("\n"))).toBe(
      `${shown}${"\n".repeat(forTheFramework.length - 1)}`,
    );
  });

  it("keeps its styles, and what it says to other machines", () => {
    const style = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
    expect(withoutScripts(style + described + forTheFramework.join(""))).toBe(style + described);
  });

  it("is one in which no script has anything to do", () => {
    const page = shown + forTheFramework.join("");
    expect(withoutIdleScripts(page)).toBe(shown);
    const filled = `<span hidden="" data-filled-by-script="true"></span>${page}`;
    expect(withoutIdleScripts(filled)).toBe(filled);
  });

  it("is not kept from being one by a record that speaks of such a place", () => {
    const said = "<p>A title with data-filled-by-script=&quot;true&quot; &lt;p data-filled-by-script&gt;</p>";
    expect(withoutIdleScripts(said + forTheFramework.join(""))).toBe(said);
  });
});
