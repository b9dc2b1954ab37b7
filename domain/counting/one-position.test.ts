import { describe, expect, it } from "vitest";
import { agreementStatuses, milestoneKinds } from "../project/document";
import { figuresOf, table } from "../testing/counting";
import { agreement, billions, date, party, project, undisclosed, units } from "../testing/records";
import { countedProject } from "./counted-project";
import { partnerOrigins } from "./partner-origins";
import { positionOf } from "./position-of";

const sum = (figure: string, currency = "CNY") => ({
  currency,
  min: units(figure),
  max: units(figure),
  qualifier: "exact",
});
const first = agreement("first", { dateSigned: "2018-08-25", edition: "SCE-2018", amount: billions("5") });

describe("rule 1: one position", () => {
  it("a counted project holds exactly one: one class, one year, one edition, and its amount", () => {
    const signed = project({
      agreements: [
        first,
        agreement("upgrade", { dateSigned: "2019", edition: "SCE-2019", amount: billions("4") }),
        agreement("increase", { dateSigned: "2020", edition: "SCE-2020", amount: billions("1") }),
        agreement("repeat", { dateSigned: "2021", edition: "SCE-2021", amount: billions("7") }),
      ],
    });
    for (const by of ["class", "year", "edition"] as const)
      expect(figuresOf([countedProject(signed)], { by: [by] }).cells, by).toHaveLength(1);
  });

  it("or none of an edition, where it was signed outside any", () => {
    const outside = countedProject(project({ agreements: [{ ...first, edition: null }] }));
    expect(figuresOf([outside], { by: ["edition"] }).cells.map(({ at }) => at.edition)).toEqual([null]);
  });

  it("an increase of 2020 to a project of 2018 raises 2018, and gives 2020 nothing", () => {
    const more = agreement("increase", { dateSigned: "2020-09-16", amount: billions("1") });
    const raised = countedProject(project({ agreements: [first, more] }));
    expect(table([raised], { by: ["year"] })).toEqual([`2018: 1, ${units("6")}.00`]);
  });

  it("figures are restated as things become known, and an earlier day gives what was known before", () => {
    const agreements = [first, agreement("increase", { dateSigned: "2020-09-16", amount: billions("1") })];
    expect(positionOf({ agreements }, "2020-09-15")?.amounts).toEqual([sum("5")]);
    expect(positionOf({ agreements }, "2020-09-16")?.amounts).toEqual([sum("6")]);
    expect(positionOf({ agreements }, "2018-08-24")).toBeNull();
  });
});

describe("rule 2: decisions", () => {
  const later = { dateSigned: "2020-09-16", edition: "SCE-2020" };

  it.each([
    ["upgrade", { class: "framework", year: 2018, edition: "SCE-2018", amounts: [sum("2")] }],
    ["increase", { class: "contract", year: 2018, edition: "SCE-2018", amounts: [sum("7")] }],
    ["replacement", { class: "framework", year: 2020, edition: "SCE-2020", amounts: [sum("2")] }],
    ["repeat", { class: "contract", year: 2018, edition: "SCE-2018", amounts: [sum("5")] }],
    ["excluded", { class: "contract", year: 2018, edition: "SCE-2018", amounts: [sum("5")] }],
  ] as const)("%s: a framework of 2 bn after a contract of 5 bn", (decision, expected) => {
    const second = agreement(decision, { ...later, type: "framework-agreement", amount: billions("2") });
    expect(positionOf({ agreements: [first, second] })).toMatchObject(expected);
  });

  it("a replacement sets the month and the day of the position anew, an upgrade leaves them", () => {
    const dated = (decision: "replacement" | "upgrade") =>
      positionOf({ agreements: [first, agreement(decision, { dateSigned: "2020-09" })] });
    expect(dated("replacement")).toMatchObject({ signed: "2020-09", month: "2020-09" });
    expect(dated("upgrade")).toMatchObject({ signed: "2018-08-25", month: "2018-08" });
  });

  it("the former amount of two upgrades is that of the class before the last", () => {
    const memorandum = agreement("first", {
      dateSigned: "2018",
      type: "memorandum-of-understanding",
      amount: billions("9"),
    });
    const framework = agreement("upgrade", {
      key: "framework",
      dateSigned: "2019",
      type: "framework-agreement",
      amount: billions("8"),
    });
    const contract = agreement("upgrade", { key: "contract", dateSigned: "2020", amount: billions("7") });
    expect(positionOf({ agreements: [memorandum, framework, contract] })).toMatchObject({
      class: "contract",
      amounts: [sum("7")],
      former: { class: "framework", amounts: [sum("8")] },
    });
  });

  it("an increase after an upgrade adds to the upgrade's own amount, and the former one stays as it was", () => {
    const contract = agreement("upgrade", { dateSigned: "2019", amount: billions("4") });
    const more = agreement("increase", { dateSigned: "2020", amount: billions("1") });
    expect(positionOf({ agreements: [first, contract, more] })).toMatchObject({
      amounts: [sum("5")],
      former: { amounts: [sum("5")] },
    });
  });

  it("an increase of an undisclosed amount leaves the sum, and is a counted agreement", () => {
    const more = agreement("increase", { dateSigned: "2020", amount: undisclosed });
    expect(positionOf({ agreements: [first, more] })).toMatchObject({
      amounts: [sum("5")],
      countedAgreements: ["first", "increase"],
    });
  });

  it("a replacement counts its own parties only, and those of increases after it", () => {
    const from = (
      decision: "first" | "increase" | "replacement",
      origin: string,
      day: string,
      key = decision,
    ) => agreement(decision, { key, dateSigned: day, parties: [party("investor", [origin])] });
    const taken = project({
      agreements: [
        from("first", "US", "2018"),
        from("increase", "GB", "2019"),
        from("replacement", "DE", "2020"),
        { ...from("increase", "SG", "2021"), key: "increase-2" },
      ],
    });
    const origins = partnerOrigins(taken, positionOf(taken)).map(({ code }) => code);
    expect(origins).toEqual(["DE", "SG"]);
  });

  it.each(agreementStatuses)("the agreement status %s never changes a position", (status) => {
    expect(positionOf({ agreements: [{ ...first, status }] })).toEqual(positionOf({ agreements: [first] }));
  });

  it.each(milestoneKinds)("the milestone %s never changes a position", (kind) => {
    const step = {
      key: "m1",
      kind,
      planned: null,
      actual: date("2019"),
      sources: [],
      note: {},
      reporter: null,
      verifier: null,
    };
    const [plain, stepped] = [[], [step]].map((milestones) =>
      countedProject(project({ agreements: [first], milestones })),
    );
    expect(stepped?.position).toEqual(plain?.position);
    expect(stepped?.standing).toBe(kind);
  });
});

describe("rule 3: classes are never added together", () => {
  const of = (type: "investment-contract" | "framework-agreement" | "purchase-order", figure: string) =>
    countedProject(project({ agreements: [agreement("first", { type, amount: billions(figure) })] }));
  const { total } = figuresOf([
    of("purchase-order", "3"),
    of("framework-agreement", "5"),
    of("investment-contract", "2"),
    of("investment-contract", "4"),
  ]);

  it("each has its own count and sum, in the order of the words", () => {
    expect(
      total.byClass.map(({ class: name, projects, money }) => [name, projects, money[0]?.amountMin]),
    ).toEqual([
      ["contract", 2, `${units("6")}.00`],
      ["framework", 1, `${units("5")}.00`],
      ["purchase", 1, `${units("3")}.00`],
    ]);
  });

  it("projects may be added over them, amounts never: a total names no sum of its own", () => {
    expect(total.projects).toBe(4);
    expect(Object.keys(total).sort()).toEqual(["byClass", "projects"]);
  });
});
