import { expect, it } from "vitest";
import { agreement, party, project } from "../testing/records";
import { withMerged } from "./merged-organizations";

const [unigroup, boe] = [party("investor", ["CN-BJ"]), party("partner", ["CN-BJ"])];
const record = project({
  agreements: [
    agreement("first", { parties: [unigroup, boe] }),
    agreement("increase", { dateSigned: "2020", parties: [unigroup] }),
  ],
});

it("What was said of an organization is said of the one it turned out to be, in every agreement", () => {
  const into = "00000000-0000-4000-8000-00000000ffff";
  const read = withMerged(record, new Map([[unigroup.organization, into]]));
  expect(read.agreements.map(({ parties }) => parties.map(({ organization }) => organization))).toEqual([
    [into, boe.organization],
    [into],
  ]);
  expect(read.agreements[0]?.parties[0]).toEqual({ ...unigroup, organization: into });
});

it("Where nothing was merged, or nothing of the record, it stays as it is", () => {
  expect(withMerged(record, new Map())).toBe(record);
  expect(withMerged(record, new Map([["another", "one"]]))).toEqual(record);
});
