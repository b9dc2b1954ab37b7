import { describe, expect, it } from "vitest";
import { DashboardFilter } from "@/domain/dashboard-query";
import { downloadPath, feedPath, listPath, publicRecords, recordsOfCell } from "./list-path";

describe("the address of a list", () => {
  it("asks what the query asks, and nothing that is meant anyway", () => {
    expect(listPath("zh", {})).toBe("/zh/projects");
    expect(listPath("fr", { domain: ["AI", "IC"], inferred: "in" })).toBe("/fr/projects?domain=AI&domain=IC");
    expect(new URLSearchParams(listPath("en", { q: "芯片 & more" }).split("?")[1]).get("q")).toBe(
      "芯片 & more",
    );
  });

  it("tells the public nothing of what only insiders may ask", () => {
    const query = DashboardFilter.parse({
      domain: ["AI"],
      state: ["draft"],
      counted: "out",
      amount: "withheld",
    });
    expect(publicRecords("en", query)).toBe("/en/projects?domain=AI&counted=in");
  });

  it("says how to count where it names a cell of figures, and nowhere else", () => {
    expect(publicRecords("en", { cell: ["domain:AI"], counting: "primary" })).toContain("counting=primary");
    expect(listPath("en", { counting: "primary" })).toBe("/en/projects");
  });

  it("is narrowed to the cell and the class that a figure is of", () => {
    const query = { origin: ["DE"] };
    const path = recordsOfCell("en", query, { dimension: "domain", value: "AI", class: "contract" });
    expect(path).toBe("/en/projects?domain=AI&origin=DE&class=contract");
  });
});

describe("the address of a file of a list", () => {
  it("holds the whole list, from whatever page it is asked, in the reader's language", () => {
    const query = { domain: ["AI"], cursor: "page-3" };
    expect(downloadPath("csv", "en", query)).toBe("/api/v1/projects.csv?domain=AI");
    expect(downloadPath("xlsx", "zh", query)).toBe("/api/v1/projects.xlsx?domain=AI&language=zh");
    expect(downloadPath("jsonl", "fr", {})).toBe("/api/v1/projects.jsonl?language=fr");
  });

  it("keeps the list's order, which a feed has not", () => {
    const query = { sort: "title", cursor: "page-3", origin: ["DE"] } as const;
    expect(downloadPath("csv", "en", { ...query, origin: ["DE"] })).toContain("sort=title");
    expect(feedPath("zh", { ...query, origin: ["DE"] })).toBe("/zh/projects.atom?origin=DE");
  });
});
