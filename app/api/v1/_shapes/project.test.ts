import { describe, expect, it } from "vitest";
import { agreement, publicProject } from "@/components/project/testing/public-project";
import { ProjectQuery } from "@/domain/filters";
import type { PublicParty, PublicProject } from "@/domain/project/public";
import { toRelease } from "./ocds";
import { partiesOf } from "./ocds-parties";
import { toProject } from "./project";
import { addressOfPage } from "./project-list";
import { ProjectShape } from "./project-shape";

const id = "00000000-0000-4000-8000-000000000001";
const party = (given: Partial<PublicParty> = {}): PublicParty => ({
  organization: { id, names: { en: "Example Semiconductor" } },
  role: "investor",
  origins: [
    { code: "DE", inferred: false, primary: false },
    { code: "SG", inferred: true, primary: true },
  ],
  parentOrigin: null,
  sharePercent: null,
  ...given,
});
const project = (given: Partial<PublicProject> = {}): PublicProject => ({
  ...publicProject,
  parties: [party()],
  agreements: [agreement({ parties: [party()] })],
  files: [],
  ...given,
});

describe("a project of the API", () => {
  it("has the shape that is described, and codes in place of names", () => {
    const answer = toProject(project({ leadUnit: { id: "LJ", names: { en: "Liangjiang" } } }));
    expect(ProjectShape.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      edition: "SCE-2018",
      leadUnit: "LJ",
      domains: [{ code: "IC", primary: true }],
    });
  });

  it("names the origin under which a party counts: its primary, else its first, else none", () => {
    const originOf = (origins: PublicParty["origins"]) =>
      toProject(project({ parties: [party({ origins })] })).parties[0]?.origin;
    expect(originOf(party().origins)).toEqual({ code: "SG", inferred: true });
    expect(originOf([{ code: "DE", inferred: false, primary: false }])).toEqual({
      code: "DE",
      inferred: false,
    });
    expect(originOf([])).toBeNull();
  });

  it("gives an amount that is withheld no figure, currency or mark", () => {
    const amount = { disclosure: "withheld" } as PublicProject["agreements"][number]["amount"];
    expect(toProject(project({ agreements: [agreement({ amount })] })).agreements[0]?.amount).toEqual({
      disclosure: "withheld",
      min: null,
      max: null,
      currency: null,
      qualifier: null,
      years: null,
    });
  });

  it("keeps to itself which agreements were counted in a position", () => {
    expect(toProject(project()).position).not.toHaveProperty("countedAgreements");
    expect(toProject(project({ position: null })).position).toBeNull();
  });

  it("leads to its documents by whole addresses", () => {
    const { documents } = toProject(publicProject);
    expect(documents).toMatchObject([{ agreement: "a2", sha256: "0".repeat(64) }]);
    expect(documents[0]?.url).toMatch(/^https?:\/\/[^/]+\/api\/documents\/f1$/);
  });
});

describe("the address of the next page", () => {
  const query = { ...ProjectQuery.parse({}), domain: ["AI"], q: "芯片 & co" };

  it("asks the same in the same way, from the cursor on", () => {
    const address = addressOfPage(query, { limit: 50, language: "zh" }, "next");
    const { searchParams, pathname } = new URL(address ?? "", "https://register.example.org");
    expect(pathname).toBe("/api/v1/projects");
    expect(Object.fromEntries(searchParams)).toEqual({
      q: "芯片 & co",
      domain: "AI",
      cursor: "next",
      limit: "50",
      language: "zh",
    });
  });

  it("says nothing of what is meant anyway, and is none after the last page", () => {
    const usual = { limit: 20, language: "en" } as const;
    expect(addressOfPage(ProjectQuery.parse({}), usual, "c")).toBe("/api/v1/projects?cursor=c");
    expect(addressOfPage(query, usual, null)).toBeNull();
  });
});

describe("a release of the contracting standard", () => {
  const contract = (given: Parameters<typeof agreement>[0] = {}) =>
    agreement({
      key: "a2",
      type: "investment-contract",
      class: "contract",
      dateSigned: "2019-08-26",
      ...given,
    });
  const release = (...agreements: PublicProject["agreements"][number][]) =>
    toRelease(project({ agreements }));
  const worth = (given: Parameters<typeof agreement>[0]) => {
    const [made] = release(contract(given)).contracts ?? [];
    return made && "value" in made ? made.value : undefined;
  };
  const amount = contract().amount;

  it("claims no contract where nothing binding was signed", () => {
    const planned = release(agreement({}));
    expect(planned).not.toHaveProperty("contracts");
    expect(planned).not.toHaveProperty("awards");
    expect(planned.tag).toEqual(["planningUpdate"]);
    expect(planned.planning.signbook.agreements.map(({ class: name }) => name)).toEqual(["framework"]);
    expect(planned.planning).toHaveProperty("milestones");
  });

  it("stands with each contract and its award, and with what became of it once", () => {
    const two = release(contract(), contract({ key: "a3" }));
    expect(two.contracts?.map(({ id, awardID }) => [id, awardID])).toEqual([
      ["a2", "a2"],
      ["a3", "a3"],
    ]);
    expect(two.contracts?.map((one) => "implementation" in one)).toEqual([true, false]);
    expect(two.planning).not.toHaveProperty("milestones");
    expect(two.tag).toEqual(["contractUpdate", "implementationUpdate"]);
  });

  it("gives a number only where the source gives one", () => {
    expect(worth({})).toEqual({ amount: 5_000_000_000, currency: "CNY" });
    for (const qualifier of ["at-least", "at-most", "range", "planned"] as const)
      expect(worth({ amount: { ...amount, qualifier } as typeof amount }), qualifier).toBeUndefined();
    expect(worth({ amount: { disclosure: "withheld" } as typeof amount })).toBeUndefined();
  });

  it("gives the number of what is signed again only once", () => {
    for (const decision of ["repeat", "excluded"] as const) {
      const counting = { decision, actsOn: "a1", reason: null, reasonLanguage: null };
      expect(worth({ counting }), decision).toBeUndefined();
    }
  });

  it("claims no day of a date that is known loosely", () => {
    const signedOn = (dateSigned: string) => {
      const [made] = release(contract({ dateSigned })).contracts ?? [];
      return made && "dateSigned" in made ? made.dateSigned : undefined;
    };
    expect(signedOn("2019-08-26")).toBe("2019-08-26T00:00:00Z");
    expect([signedOn("2019-08"), signedOn("2019")]).toEqual([undefined, undefined]);
  });

  it("ends what was ended", () => {
    const statusOf = (status: "signed" | "terminated" | "expired") =>
      release(contract({ status })).contracts?.[0]?.status;
    expect((["signed", "terminated", "expired"] as const).map(statusOf)).toEqual([
      "active",
      "terminated",
      "terminated",
    ]);
  });

  it("names an organization once, with all its roles in the standard's words", () => {
    const agreements = [
      agreement({ parties: [party(), party({ role: "seller" })] }),
      contract({ parties: [party({ role: "buyer" }), party({ organization: { id: "o2", names: {} } })] }),
    ];
    expect(partiesOf(project({ agreements }))).toMatchObject([
      { id, name: "Example Semiconductor", roles: ["investor", "supplier", "buyer"] },
      { id: "o2", name: "?", roles: ["investor"] },
    ]);
  });
});
