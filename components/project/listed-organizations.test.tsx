import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Language } from "../../domain/languages";
import { ListedOrganizations } from "./listed-organizations";

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `o${at}`,
    names: { zh: `公司${at}号`, en: `Works ${at}` },
  }));
const line = (count: number, query: string | null = null, language: Language = "en") =>
  renderToStaticMarkup(<ListedOrganizations language={language} organizations={many(count)} query={query} />);
const itemsOf = (html: string) => [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item]) => item);

describe("The organizations of a line", () => {
  it("are all named where they are few, and not spoken of where there are none", () => {
    expect(line(0)).toBe("");
    expect(itemsOf(line(2))).toEqual(["Works 0", "Works 1"]);
    expect(itemsOf(line(7))).toHaveLength(7);
  });

  it("are named up to six where they are many, and the others counted", () => {
    const items = itemsOf(line(30));
    expect(items).toHaveLength(7);
    expect(items.slice(0, 2)).toEqual(["Works 0", "Works 1"]);
    expect(items.at(-1)).toBe("24 more");
    expect(itemsOf(line(30, null, "zh")).at(-1)).toBe("另有 24 家");
    expect(itemsOf(line(30, null, "fr")).at(-1)).toBe("et 24 autres");
  });

  it("have among them whoever was looked for, however far behind", () => {
    const items = itemsOf(line(30, "works 27"));
    expect(items).toHaveLength(7);
    expect(items[0]).toContain("0");
    expect(items[5]).toMatch(/27/);
    expect(items[5]).toContain("<mark");
  });

  it("never grow by what is found", () => {
    expect(itemsOf(line(30, "works"))).toHaveLength(7);
  });

  it("say in which language a name is, where it is not the reader's", () => {
    const names = [{ id: "o", names: { zh: "百度" } }];
    const html = renderToStaticMarkup(
      <ListedOrganizations language="fr" organizations={names} query={null} />,
    );
    expect(html).toContain('<span lang="zh">百度</span>');
  });
});
