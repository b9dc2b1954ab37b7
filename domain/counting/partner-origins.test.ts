import { describe, expect, it } from "vitest";
import type { Party } from "../project/document";
import { agreement, date, party, project } from "../testing/records";
import { foreignShare } from "./foreign-share";
import {
  countedParties,
  type OriginView,
  parentOriginsOf,
  partnerOrigins,
  partners,
} from "./partner-origins";
import { positionOf } from "./position-of";

const signedBy = (...parties: Party[]) =>
  project({
    locations: [{ code: "CN-CQ", place: "Liangjiang" }],
    agreements: [agreement("first", { parties })],
  });
const codesOf = (document: ReturnType<typeof signedBy>, view?: OriginView) =>
  partnerOrigins(document, positionOf(document), view).map(({ code }) => code);

describe("partner origins", () => {
  it("are those of parties that are neither host nor witness", () => {
    const signed = signedBy(
      party("host", ["CN-CQ"]),
      party("partner", ["SG"]),
      party("witness", ["GB"]),
      party("technology-provider", ["DE"]),
    );
    expect(codesOf(signed)).toEqual(["SG", "DE"]);
  });

  it("begin with the one marked primary, else with the first investor's", () => {
    expect(codesOf(signedBy(party("partner", ["SG"]), party("investor", ["JP", "FR"])))).toEqual([
      "JP",
      "FR",
      "SG",
    ]);
    const marked = party("partner", ["SG"], { origins: [{ code: "SG", inferred: false, primary: true }] });
    expect(codesOf(signedBy(party("investor", ["JP"]), marked))).toEqual(["SG", "JP"]);
  });

  it("list provinces, and plain CN only where no province is known", () => {
    const both = signedBy(party("investor", ["CN"]), party("partner", ["~CN-BJ"]));
    expect(codesOf(both)).toEqual(["CN-BJ"]);
    expect(codesOf(both, { inferred: "out" })).toEqual(["CN"]);
    expect(codesOf(signedBy(party("investor", ["CN"])))).toEqual(["CN"]);
  });

  it("are inferred only where nobody states them, and can be switched off", () => {
    const signed = signedBy(party("investor", ["~DE", "~SG"]), party("partner", ["DE"]));
    expect(partnerOrigins(signed, positionOf(signed))).toEqual([
      { code: "DE", inferred: false, primary: true },
      { code: "SG", inferred: true, primary: false },
    ]);
    expect(codesOf(signed, { inferred: "out" })).toEqual(["DE"]);
    expect(codesOf(signedBy(party("investor", ["~DE"])), { inferred: "out" })).toEqual([]);
  });

  it("take a party without a stated role for a partner, unless it governs the project's location", () => {
    const city = party("not-stated", ["CN-CQ"]);
    const elsewhere = party("not-stated", ["CN-SC"]);
    const company = party("not-stated", ["CN-CQ"]);
    const governments = new Set([city.organization, elsewhere.organization]);
    expect(codesOf(signedBy(city, elsewhere), { governments })).toEqual(["CN-SC"]);
    expect(codesOf(signedBy(company), { governments })).toEqual(["CN-CQ"]);
  });

  it("have the ultimate parents' origins as a view of their own", () => {
    const battery = signedBy(
      party("investor", ["JP"], { parentOrigin: { code: "CN", inferred: false } }),
      party("host", ["FR"], { parentOrigin: { code: "FR", inferred: false } }),
    );
    expect(codesOf(battery)).toEqual(["JP"]);
    expect(parentOriginsOf(partners(battery, positionOf(battery)))).toEqual([
      { code: "CN", inferred: false, primary: true },
    ]);
  });

  it("are none where nothing is counted", () => {
    expect(partnerOrigins(signedBy(party("investor", ["DE"])), null)).toEqual([]);
  });
});

describe("counted parties", () => {
  it("are the union over the counted agreements: an organization once in each of its roles", () => {
    const investor = party("investor", ["~DE"]);
    const document = project({
      agreements: [
        agreement("first", { parties: [investor, party("host", ["CN-CQ"])] }),
        agreement("upgrade", {
          dateSigned: date("2020"),
          parties: [
            { ...investor, sharePercent: "51", origins: [{ code: "DE", inferred: false, primary: false }] },
            { ...investor, role: "operator" },
          ],
        }),
      ],
    });
    const parties = countedParties(document, positionOf(document));
    expect(parties.map(({ role }) => role)).toEqual(["investor", "host", "operator"]);
    expect(parties[0]).toMatchObject({ sharePercent: "51", origins: [{ code: "DE", inferred: false }] });
  });
});

describe("foreign share", () => {
  const shareOf = (...parties: Party[]) => {
    const signed = signedBy(...parties);
    const position = positionOf(signed);
    return position && foreignShare(signed, position);
  };

  it("is what partners from beyond the mainland hold, HK, MO and TW among them", () => {
    expect(
      shareOf(
        party("investor", ["DE"], { sharePercent: "30.5" }),
        party("investor", ["HK"], { sharePercent: "20" }),
        party("investor", ["CN-BJ"], { sharePercent: "49.5" }),
      ),
    ).toEqual({ percent: "50.50", unknown: 0 });
  });

  it("states unknown shares, and never takes the whole of a joint venture", () => {
    expect(shareOf(party("partner", ["FR"]), party("partner", ["CN-FJ"]))).toEqual({
      percent: null,
      unknown: 1,
    });
    expect(shareOf(party("investor", ["CN-BJ"]))).toBeNull();
  });
});
