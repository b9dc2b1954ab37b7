import { describe, expect, it } from "vitest";
import type { Agreement, Party } from "../project/document";
import { agreement, party, project } from "../testing/records";
import { foreignShare } from "./foreign-share";
import type { OriginView } from "./partner-origins";
import { positionOf } from "./position-of";

const share = (agreements: Agreement[], view?: OriginView, locations = [{ code: "CN-CQ", place: "" }]) => {
  const document = project({ agreements, locations });
  const position = positionOf(document);
  if (!position) throw new Error("The project counts.");
  return foreignShare(document, position, view);
};
const signed = (...parties: Party[]) => [agreement("first", { parties })];
const holding = (sharePercent: string | null) => ({ sharePercent });

describe("The foreign share of a project", () => {
  it("is what partners from beyond the mainland hold, Hong Kong, Macao and Taiwan among them", () => {
    expect(
      share(
        signed(
          party("investor", ["DE"], holding("30.5")),
          party("investor", ["HK"], holding("19.255")),
          party("partner", ["CN-SC"], holding("50.245")),
        ),
      ),
    ).toEqual({ percent: "49.76", unknown: 0 });
  });

  it("is none without such a partner: not nought", () => {
    expect(share(signed(party("investor", ["CN-SC"], holding("100"))))).toBeNull();
    expect(share(signed(party("investor", [], holding("100"))))).toBeNull();
  });

  it("says whose share is not known beside the rest, and guesses none", () => {
    const [known, unknown] = [party("investor", ["DE"], holding("30")), party("partner", ["FR"])];
    expect(share(signed(known, unknown))).toEqual({ percent: "30.00", unknown: 1 });
    expect(share(signed(unknown))).toEqual({ percent: null, unknown: 1 });
  });

  it("leaves out hosts and witnesses, wherever they come from", () => {
    expect(
      share(signed(party("host", ["DE"], holding("10")), party("witness", ["US"], holding("20")))),
    ).toBeNull();
  });

  it("holds an organization once, in whichever of its roles its share is stated", () => {
    const investor = party("investor", ["DE"]);
    const operator = { ...party("operator", ["DE"], holding("51")), organization: investor.organization };
    expect(share(signed(investor, operator))).toEqual({ percent: "51.00", unknown: 0 });
  });

  it("is what the latest counted agreement says of a partner", () => {
    const before = party("investor", ["DE"], holding("30"));
    const agreements = [
      ...signed(before),
      agreement("upgrade", { dateSigned: "2020", parties: [{ ...before, sharePercent: "45" }] }),
      agreement("repeat", { dateSigned: "2021", parties: [{ ...before, sharePercent: "99" }] }),
    ];
    expect(share(agreements)).toEqual({ percent: "45.00", unknown: 0 });
  });

  it("begins anew with a replacement", () => {
    const agreements = [
      ...signed(party("investor", ["US"], holding("60"))),
      agreement("replacement", { dateSigned: "2021", parties: [party("investor", ["DE"], holding("40"))] }),
    ];
    expect(share(agreements)).toEqual({ percent: "40.00", unknown: 0 });
  });

  it("does without inferred origins where they are switched off", () => {
    const inferred = signed(party("investor", ["~DE"], holding("30")));
    expect(share(inferred)).toEqual({ percent: "30.00", unknown: 0 });
    expect(share(inferred, { inferred: "out" })).toBeNull();
  });
});
