import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Citation, citationOf } from "./citation";
import { publicProject } from "./testing/public-project";

const cited = {
  project: publicProject,
  day: "2026-11-27",
  publisher: "",
  address: "https://register.example/x/projects/SCE-2018-0001",
} as const;

describe("a citation", () => {
  it("names the record, its version, the day of it and its address", () => {
    expect(citationOf({ ...cited, language: "en" })).toBe(
      "“存储芯片基地”. SCE-2018-0001, version 2 of 27 November 2026. Signbook. https://register.example/x/projects/SCE-2018-0001",
    );
    expect(citationOf({ ...cited, language: "zh" })).toContain(
      "《存储芯片基地》，SCE-2018-0001，第 2 版，2026年11月27日",
    );
    expect(citationOf({ ...cited, language: "fr" })).toMatch(/version 2 du 27 novembre 2026/);
  });

  it("names the publisher where one is said", () => {
    expect(citationOf({ ...cited, language: "en", publisher: "Expo Bureau" })).toContain(
      "Signbook, Expo Bureau.",
    );
    expect(citationOf({ ...cited, language: "zh", publisher: "博览局" })).toMatch(/^博览局签约簿：/);
  });

  it("is plain text: nothing in it is lost when it is copied", () => {
    const html = renderToStaticMarkup(<Citation {...cited} language="en" />);
    expect(html).toMatch(/^<p[^<]*<\/p><span hidden="" data-filled-by-script="true"><\/span>$/);
    expect(html).not.toContain("button");
    expect(html).toContain(cited.address);
  });
});
