import { beforeAll, expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { expectRefusal } from "../testing/refusal";
import { organizations } from "./organizations";
import {
  agreementParties,
  agreements,
  claims,
  partyOrigins,
  projectDomains,
  projectUnits,
  signatories,
  sources,
} from "./parts";
import { projects } from "./projects";
import { domains, units } from "./reference";

type NewAgreement = typeof agreements.$inferInsert;

forEachDatabase("The parts of published projects", (database) => {
  let project: string;
  let organization: string;
  let count = 0;

  beforeAll(async () => {
    const [one] = await database().insert(projects).values({}).returning();
    const [party] = await database()
      .insert(organizations)
      .values({ names: { zh: "某公司" } })
      .returning();
    if (!one || !party) throw new Error("Nothing was kept.");
    project = one.id;
    organization = party.id;
    await database()
      .insert(domains)
      .values([{ code: "AI" }, { code: "IC" }]);
    await database()
      .insert(units)
      .values([
        { code: "500112", kind: "district" },
        { code: "500108", kind: "district" },
      ]);
  });

  /** An agreement that nothing speaks against, changed as given. */
  async function keep(change: Partial<NewAgreement>) {
    count += 1;
    const agreement: NewAgreement = {
      project,
      key: `a${count}`,
      ordinal: count,
      type: "framework-agreement",
      class: "framework",
      dateSigned: "2019-08-26",
      decision: "repeat",
      status: "signed",
      disclosure: "undisclosed",
      ...change,
    };
    await database().insert(agreements).values(agreement);
    return agreement.key;
  }
  const disclosed = (change: Partial<NewAgreement>) =>
    keep({ disclosure: "disclosed", currency: "CNY", qualifier: "exact", ...change });

  it.each([
    ["exact", "5", "5"],
    ["at-least", "5", null],
    ["at-most", null, "5"],
    ["range", "5", "6"],
    ["about", "0.0001", "0.0001"],
  ] as const)("have amounts whose ends fit %s", async (qualifier, amountMin, amountMax) => {
    await disclosed({ qualifier, amountMin, amountMax });
  });

  it.each([
    ["exact", "5", "6"],
    ["exact", null, null],
    ["exact", "5", null],
    ["at-least", "5", "6"],
    ["at-least", null, null],
    ["at-most", "5", "5"],
    ["range", "6", "5"],
    ["range", "5", "5"],
    ["range", "5", null],
  ] as const)("have no amounts that are %s from %s to %s", async (qualifier, amountMin, amountMax) => {
    await expectRefusal(disclosed({ qualifier, amountMin, amountMax }), "agreements_ends");
  });

  it("have no negative amounts, no currency but a code of three letters, and none left out", async () => {
    await expectRefusal(disclosed({ amountMin: "-1", amountMax: "-1" }), "agreements_not_negative");
    const five = { amountMin: "5", amountMax: "5" };
    await expectRefusal(disclosed({ ...five, currency: "yuan" }), "agreements_currency");
    await expectRefusal(disclosed({ ...five, currency: null }), "agreements_disclosed");
  });

  it("keep money to the last of four decimals", async () => {
    const key = await disclosed({
      amountMin: "12345678901234567890.1234",
      amountMax: "12345678901234567890.1234",
    });
    const kept = await database().select().from(agreements);
    expect(kept.find((one) => one.key === key)?.amountMin).toBe("12345678901234567890.1234");
  });

  it("have no amount where none was disclosed, and withhold one only for a reason", async () => {
    await expectRefusal(keep({ amountMin: "5", amountMax: "5" }), "agreements_nothing_disclosed");
    await expectRefusal(keep({ disclosure: "withheld" }), "agreements_withheld_reason");
    await expectRefusal(keep({ withheldReason: "asked for by the investor" }), "agreements_withheld_reason");
    await keep({ disclosure: "withheld", withheldReason: "asked for by the investor" });
  });

  it.each(["2019", "2019-08", "2019-08-26"])("may be signed on %s, as known", async (dateSigned) => {
    await keep({ dateSigned });
  });

  it.each(["", "19", "2019-13", "2019-8", "2019-08-32", "2019-08-00", "2019-08-26T09:00", "08/2019"])(
    "are not signed on %j",
    async (dateSigned) => {
      await expectRefusal(keep({ dateSigned }), "agreements_date");
    },
  );

  it("begin once: one agreement of a project is its first, and an excluded one says why", async () => {
    await keep({ decision: "first" });
    await expectRefusal(keep({ decision: "first" }), "agreements_one_first");
    await expectRefusal(keep({ decision: "excluded" }), "agreements_reason");
    await keep({ decision: "excluded", reason: "signed about another project" });
  });

  it("have parties with a share of at most all, and origins that are read as the register reads them", async () => {
    const agreement = await keep({});
    const party = { project, agreement, ordinal: 1, organization, role: "investor" } as const;
    await expectRefusal(
      database()
        .insert(agreementParties)
        .values({ ...party, key: "p0", sharePercent: "100.5" })
        .execute(),
      "agreement_parties_share",
    );
    await database()
      .insert(agreementParties)
      .values({ ...party, key: "p1", sharePercent: "49" });
    const from = (code: string) =>
      database()
        .insert(partyOrigins)
        .values({ project, agreement, party: "p1", code, inferred: false, primary: false })
        .execute();
    await from("CN-SC");
    await from("HK");
    for (const code of ["CN-HK", "CN-TW", "China", "de"])
      await expectRefusal(from(code), "party_origins_code");
  });

  it("have one lead unit at most, domains that exist, each once", async () => {
    await database().insert(projectUnits).values({ project, unit: "500112", lead: true });
    await expectRefusal(
      database().insert(projectUnits).values({ project, unit: "500108", lead: true }).execute(),
      "project_units_one_lead",
    );
    const under = (domain: string) =>
      database().insert(projectDomains).values({ project, domain, ordinal: 1 }).execute();
    await under("AI");
    await expectRefusal(under("AI"), "project_domains");
    await expectRefusal(under("QUANTUM"), "foreign key");
  });

  it("quote at most fifteen words, and choose one claim for a fact", async () => {
    const source = (key: string, quote: string) =>
      database().insert(sources).values({ project, key, kind: "press", quote }).execute();
    await source("s1", "one two three four five six seven eight nine ten 11 12 13 14 15");
    await expectRefusal(source("s2", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16"), "sources_quote");
    const claim = (key: string, field = "amount", of = "s1") =>
      database()
        .insert(claims)
        .values({ project, key, field, value: key, source: of, chosen: true })
        .execute();
    await claim("c1");
    await expectRefusal(claim("c2"), "claims_one_chosen");
    await expectRefusal(claim("c3", "jobs", "s9"), "claims_source");
  });

  it("show no signatory to the public without a reason", async () => {
    const signatory = { project, agreement: "a1", name: "某人", deleteAfter: "2021-08-31", public: true };
    await expectRefusal(
      database()
        .insert(signatories)
        .values({ ...signatory, ordinal: 1 })
        .execute(),
      "signatories_public_reason",
    );
    await database()
      .insert(signatories)
      .values({ ...signatory, ordinal: 1, publicReason: "head of state" });
  });

  it("have organizations with a name in some language", async () => {
    await expectRefusal(
      database().insert(organizations).values({ names: {} }).execute(),
      "organizations_names",
    );
  });
});
