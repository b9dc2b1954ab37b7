import { describe, expect, it } from "vitest";
import { agreement, billions, party, project, undisclosed, units } from "../testing/records";
import { partnerOrigins } from "./partner-origins";
import { positionOf, withheldOf } from "./position-of";

const sum = (figure: string, currency = "CNY") => ({
  currency,
  min: units(figure),
  max: units(figure),
  qualifier: "exact",
});

describe("the worked example", () => {
  const framework = agreement("first", {
    edition: "SCE-2018",
    dateSigned: "2018-08-25",
    type: "framework-agreement",
    amount: billions("5"),
    parties: [party("investor", ["DE", "SG"]), party("host", ["CN-CQ"])],
  });
  const contract = agreement("upgrade", {
    edition: "SCE-2019",
    dateSigned: "2019-08-26",
    amount: billions("4"),
  });
  const increase = agreement("increase", { dateSigned: "2020-09-16", amount: billions("1") });
  const repeat = agreement("repeat", {
    edition: "SCE-2021",
    dateSigned: "2021-08-23",
    amount: billions("5"),
  });
  const signed = project({ agreements: [framework, contract, increase, repeat] });

  it("is a framework of 2018 at 5 bn as of the end of 2018", () => {
    expect(positionOf(signed, "2018-12-31")).toMatchObject({
      class: "framework",
      year: 2018,
      amounts: [sum("5")],
    });
  });

  it("is a contract of 2018 at 4 bn as of the end of 2019, the framework's 5 bn shown as former", () => {
    expect(positionOf(signed, "2019-12-31")).toMatchObject({
      class: "contract",
      year: 2018,
      edition: "SCE-2018",
      amounts: [sum("4")],
      former: { class: "framework", amounts: [sum("5")] },
    });
  });

  it("is a contract of 2018 at 5 bn as of the end of 2020", () => {
    expect(positionOf(signed, "2020-12-31")).toMatchObject({
      class: "contract",
      year: 2018,
      amounts: [sum("5")],
    });
  });

  it("is unchanged by the repeat of 2021", () => {
    expect(positionOf(signed, "2021-12-31")).toEqual(positionOf(signed, "2020-12-31"));
    expect(positionOf(signed)).toEqual(positionOf(signed, "2020-12-31"));
  });

  it("is not there before its first signing", () => {
    expect(positionOf(signed, "2018-08-24")).toBeNull();
  });
});

describe("the second example", () => {
  const taken = project({
    agreements: [
      agreement("first", {
        dateSigned: "2019",
        amount: billions("10"),
        parties: [party("investor", ["US"])],
      }),
      agreement("increase", { dateSigned: "2020", amount: billions("2") }),
      agreement("replacement", {
        dateSigned: "2021",
        amount: billions("8"),
        parties: [party("investor", ["DE"])],
      }),
    ],
  });

  it("is a contract of 2021 from DE at 8 bn: 2019 and 2020 hold nothing", () => {
    const position = positionOf(taken);
    expect(position).toMatchObject({ class: "contract", year: 2021, amounts: [sum("8")], former: null });
    expect(partnerOrigins(taken, position).map(({ code }) => code)).toEqual(["DE"]);
  });

  it("was 12 bn from the US before the new investor came", () => {
    const position = positionOf(taken, "2020-12-31");
    expect(position).toMatchObject({ year: 2019, amounts: [sum("12")] });
    expect(partnerOrigins(taken, position).map(({ code }) => code)).toEqual(["US"]);
  });

  it("adds an increase that comes after the replacement", () => {
    const more = agreement("increase", { key: "later", dateSigned: "2022", amount: billions("1") });
    expect(positionOf({ agreements: [...taken.agreements, more] })).toMatchObject({
      year: 2021,
      amounts: [sum("9")],
    });
  });
});

describe("counting decisions", () => {
  const first = agreement("first", { type: "framework-agreement", amount: billions("5") });

  it("leave an upgrade without an amount undisclosed: a framework's never becomes a contract's by silence", () => {
    const contract = agreement("upgrade", { dateSigned: "2020", amount: undisclosed });
    expect(positionOf({ agreements: [first, contract] })).toMatchObject({
      class: "contract",
      amounts: [],
      former: { class: "framework", amounts: [sum("5")] },
    });
  });

  it("take class, year and edition of an increase from what it increases", () => {
    const more = agreement("increase", {
      edition: "SCE-2021",
      dateSigned: "2021",
      type: "investment-contract",
      amount: billions("1"),
    });
    expect(positionOf({ agreements: [first, more] })).toMatchObject({
      class: "framework",
      year: 2019,
      edition: null,
      amounts: [sum("6")],
    });
  });

  it("let an increase in another currency stand beside", () => {
    const more = agreement("increase", { dateSigned: "2021", amount: billions("0.1", "exact", "USD") });
    expect(positionOf({ agreements: [first, more] })?.amounts).toEqual([sum("5"), sum("0.1", "USD")]);
  });

  it("ignore what is excluded or repeated, its parties too", () => {
    const excluded = agreement("excluded", {
      dateSigned: "2019",
      amount: billions("99"),
      parties: [party("investor", ["US"])],
    });
    const repeat = agreement("repeat", {
      dateSigned: "2022",
      amount: billions("99"),
      parties: [party("investor", ["FR"])],
    });
    const position = positionOf({ agreements: [excluded, first, repeat] });
    expect(position).toMatchObject({ amounts: [sum("5")], countedAgreements: ["first"] });
  });

  it("count nothing without a first, or before its date is known", () => {
    expect(positionOf({ agreements: [agreement("upgrade")] })).toBeNull();
    expect(positionOf({ agreements: [agreement("first", { dateSigned: null })] })).toBeNull();
    expect(positionOf({ agreements: [] })).toBeNull();
  });

  it("are not moved by the status of an agreement", () => {
    const terminated = { ...first, status: "terminated" as const };
    expect(positionOf({ agreements: [terminated] })).toEqual(positionOf({ agreements: [first] }));
  });
});

describe("the order of agreements", () => {
  it("takes a loose date at its earliest day", () => {
    const first = agreement("first", { dateSigned: "2019-03-01", amount: billions("5") });
    const sometime = agreement("increase", { dateSigned: "2019", amount: billions("1") });
    expect(positionOf({ agreements: [first, sometime] })?.amounts).toEqual([sum("5")]);
    const month = agreement("increase", { dateSigned: "2019-04", amount: billions("1") });
    expect(positionOf({ agreements: [month, first] })?.amounts).toEqual([sum("6")]);
  });

  it("goes by running order on one day, then by the order recorded", () => {
    const first = agreement("first", { runningOrder: 1, amount: billions("5") });
    const upgrade = agreement("upgrade", { runningOrder: 2, amount: billions("4") });
    expect(positionOf({ agreements: [upgrade, first] })?.amounts).toEqual([sum("4")]);
    const unnumbered = { ...upgrade, runningOrder: null };
    expect(positionOf({ agreements: [unnumbered, first] })?.amounts).toEqual([sum("4")]);
    const neither = { ...first, runningOrder: null };
    expect(positionOf({ agreements: [neither, unnumbered] })?.amounts).toEqual([sum("4")]);
    expect(positionOf({ agreements: [unnumbered, neither] })?.amounts).toEqual([sum("5")]);
  });

  it("keeps the month unknown where only the year is known", () => {
    expect(positionOf({ agreements: [agreement("first", { dateSigned: "2018" })] })).toMatchObject({
      year: 2018,
      month: null,
      signed: "2018",
    });
    expect(positionOf({ agreements: [agreement("first", { dateSigned: "2018-08" })] })).toMatchObject({
      month: "2018-08",
    });
  });
});

describe("a withheld amount", () => {
  const amount = { disclosure: "withheld" as const, reason: "asked by the investor", amount: billions("7") };

  it("is in no sum, and a line of its own", () => {
    const agreements = [agreement("first", { amount })];
    expect(positionOf({ agreements })).toMatchObject({ amounts: [], withheld: true });
    expect(withheldOf({ agreements })).toEqual([sum("7")]);
  });

  it("stands beside what is disclosed, until an upgrade discloses its own", () => {
    const agreements = [
      agreement("first", { amount: billions("1") }),
      agreement("increase", { dateSigned: "2020", amount }),
      agreement("upgrade", { dateSigned: "2021", amount: billions("9") }),
    ];
    expect(positionOf({ agreements }, "2020-12-31")).toMatchObject({ amounts: [sum("1")], withheld: true });
    expect(positionOf({ agreements })).toMatchObject({ amounts: [sum("9")], withheld: false });
    expect(withheldOf({ agreements })).toEqual([]);
  });

  it("may be stored without figures", () => {
    const secret = { ...amount, amount: null };
    expect(withheldOf({ agreements: [agreement("first", { amount: secret })] })).toEqual([]);
  });
});
