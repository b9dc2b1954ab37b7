import { describe, expect, it } from "vitest";
import { includesOrigin } from "../origin";
import type { Party } from "../project/document";
import { figuresOf, table } from "../testing/counting";
import { agreement, billions, party, project, units } from "../testing/records";
import { countedProject } from "./counted-project";
import type { Counting, Dimension } from "./figures";
import { foreignShare } from "./foreign-share";
import { countedParties, parentOriginsOf, partnerOrigins, partners } from "./partner-origins";
import { positionOf } from "./position-of";

const bn = (figure: string) => `${units(figure)}.00`;
const signedBy = (parties: readonly Party[], domains: readonly string[] = []) =>
  project({
    domains: [...domains],
    locations: [{ code: "CN-CQ", place: "Liangjiang" }],
    agreements: [agreement("first", { amount: billions("6"), parties: [...parties] })],
  });
const counted = (parties: readonly Party[], domains: readonly string[] = []) =>
  countedProject(signedBy(parties, domains));
const codes = (document: ReturnType<typeof signedBy>) =>
  partnerOrigins(document, positionOf(document)).map(({ code }) => code);

describe("rule 6: several domains or origins", () => {
  const example = counted([party("investor", ["DE", "SG"])], ["AI", "IC", "5G"]);

  it.each<[Counting, Dimension[], string[]]>([
    ["whole", ["domain"], [`5G: 1, ${bn("6")}`, `AI: 1, ${bn("6")}`, `IC: 1, ${bn("6")}`]],
    ["primary", ["domain"], [`AI: 1, ${bn("6")}`]],
    ["fractional", ["domain"], [`5G: 0.33, ${bn("2")}`, `AI: 0.33, ${bn("2")}`, `IC: 0.33, ${bn("2")}`]],
    ["whole", ["origin"], [`DE: 1, ${bn("6")}`, `SG: 1, ${bn("6")}`]],
    ["primary", ["origin"], [`DE: 1, ${bn("6")}`]],
    ["fractional", ["origin"], [`DE: 0.50, ${bn("3")}`, `SG: 0.50, ${bn("3")}`]],
    ["primary", ["origin", "domain"], [`DE AI: 1, ${bn("6")}`]],
  ])("%s by %s", (counting, by, expected) => {
    expect(table([example], { by, counting })).toEqual(expected);
  });

  it("fractional over two dimensions weighs 1 ÷ domains × 1 ÷ origins: a sixth in each cell", () => {
    const cells = table([example], { by: ["domain", "origin"], counting: "fractional" });
    expect(cells).toHaveLength(6);
    expect(new Set(cells.map((cell) => cell.split(": ")[1]))).toEqual(new Set([`0.17, ${bn("1")}`]));
  });

  it("weighs only over the dimensions asked for: a year is not divided", () => {
    expect(table([example], { by: ["year"], counting: "fractional" })).toEqual([`2019: 1.00, ${bn("6")}`]);
  });

  it("a domain named twice counts once", () => {
    const twice = counted([], ["AI", "AI", "IC"]);
    expect(table([twice], { by: ["domain"], counting: "fractional" })).toEqual([
      `AI: 0.50, ${bn("3")}`,
      `IC: 0.50, ${bn("3")}`,
    ]);
  });

  it("totals count each project once, whatever the counting and the split", () => {
    for (const counting of ["whole", "primary", "fractional"] as const)
      expect(figuresOf([example, example], { by: ["domain", "origin"], counting }).total).toMatchObject({
        projects: 2,
        byClass: [{ projects: 2, money: [{ amountMin: bn("12"), projects: 2 }] }],
      });
  });

  it("a project without a domain counts under unknown, wholly, in every counting", () => {
    for (const counting of ["whole", "primary", "fractional"] as const) {
      const { cells } = figuresOf([counted([])], { by: ["domain"], counting });
      expect(cells.map(({ at, projects }) => [at.domain, Number(projects)])).toEqual([[null, 1]]);
    }
  });
});

describe("rule 7: partner origins", () => {
  it("leave hosts and witnesses out, and take every other role", () => {
    const roles = [
      "host",
      "investor",
      "partner",
      "technology-provider",
      "financier",
      "buyer",
      "seller",
      "operator",
      "witness",
    ] as const;
    const origins = ["CN-CQ", "DE", "FR", "JP", "SG", "US", "KR", "IT", "GB"];
    const all = roles.map((role, at) => party(role, [origins[at] ?? ""]));
    expect(codes(signedBy(all)).sort()).toEqual(["DE", "FR", "IT", "JP", "KR", "SG", "US"]);
  });

  it("CN includes its provinces, and no province includes CN or another country", () => {
    expect(includesOrigin("CN", "CN-SC")).toBe(true);
    expect(includesOrigin("CN", "CN")).toBe(true);
    for (const [asked, code] of [
      ["CN-SC", "CN"],
      ["CN", "HK"],
      ["CN", "TW"],
      ["C", "CN"],
      ["CN-S", "CN-SC"],
    ] as const)
      expect(includesOrigin(asked, code), `${asked} ${code}`).toBe(false);
  });

  it("the ultimate parent's origin is a separate view, where known, with inferred ones switched off on demand", () => {
    const owned = party("investor", ["SG"], { parentOrigin: { code: "US", inferred: true } });
    const document = signedBy([owned, party("partner", ["FR"])]);
    const seen = (inferred: "in" | "out") =>
      parentOriginsOf(partners(document, positionOf(document)), { inferred }).map(({ code }) => code);
    expect(seen("in")).toEqual(["US"]);
    expect(seen("out")).toEqual([]);
  });

  it("are at signing: those of one organization from two agreements are both there", () => {
    const moved = party("investor", ["US"]);
    const document = project({
      agreements: [
        agreement("first", { dateSigned: "2018", parties: [moved] }),
        agreement("increase", {
          dateSigned: "2020",
          parties: [{ ...moved, origins: [{ code: "SG", inferred: false, primary: false }] }],
        }),
      ],
    });
    expect(codes(document)).toEqual(["US", "SG"]);
    expect(countedParties(document, positionOf(document))).toHaveLength(1);
  });

  it("a later paper that does not know the share or the parent takes neither away", () => {
    const known = party("investor", ["DE"], {
      sharePercent: "51",
      parentOrigin: { code: "SG", inferred: false },
      committed: { amount: "5", currency: "EUR" },
    });
    const silent = { ...known, sharePercent: null, parentOrigin: null, committed: null };
    const document = project({
      agreements: [
        agreement("first", { dateSigned: "2018", parties: [known] }),
        agreement("increase", { dateSigned: "2019", parties: [silent] }),
      ],
    });
    expect(countedParties(document, positionOf(document))).toMatchObject([
      { sharePercent: "51", parentOrigin: { code: "SG" }, committed: { amount: "5" } },
    ]);
  });
});

describe("rule 7: foreign share", () => {
  const shareOf = (parties: Party[], inferred: "in" | "out" = "in") => {
    const document = signedBy(parties);
    const position = positionOf(document);
    return position && foreignShare(document, position, { inferred });
  };

  it("is nobody's where no partner is from beyond the mainland, hosts and witnesses apart", () => {
    expect(shareOf([party("host", ["DE"]), party("witness", ["HK"]), party("investor", ["CN"])])).toBeNull();
  });

  it("leaves a share out whose foreign origin is only inferred, where inferred ones are switched off", () => {
    const guessed = party("investor", ["~DE"], { sharePercent: "40" });
    expect(shareOf([guessed])).toEqual({ percent: "40.00", unknown: 0 });
    expect(shareOf([guessed], "out")).toBeNull();
  });

  it("states known shares and how many are not known, side by side", () => {
    const some = [party("investor", ["DE"], { sharePercent: "33.3333" }), party("partner", ["TW"])];
    expect(shareOf(some)).toEqual({ percent: "33.33", unknown: 1 });
  });

  it("counts the share of a partner in two roles once", () => {
    const investor = party("investor", ["DE"], { sharePercent: "51" });
    expect(shareOf([investor, { ...investor, key: "again", role: "technology-provider" }])).toEqual({
      percent: "51.00",
      unknown: 0,
    });
    expect(shareOf([investor, { ...investor, key: "again", role: "operator", sharePercent: null }])).toEqual({
      percent: "51.00",
      unknown: 0,
    });
  });
});

describe("rule 10: units", () => {
  it("a project counts whole under its lead unit, in every counting, and under none of the others", () => {
    const led = countedProject(
      project({
        leadUnit: "500112",
        otherUnits: ["500105", "500106"],
        agreements: [agreement("first", { amount: billions("6") })],
      }),
    );
    for (const counting of ["whole", "primary", "fractional"] as const) {
      const { cells } = figuresOf([led], { by: ["unit"], counting });
      expect(cells.map(({ at, projects }) => [at.unit, Number(projects)])).toEqual([["500112", 1]]);
    }
  });
});
