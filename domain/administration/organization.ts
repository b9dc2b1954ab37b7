import { z } from "zod";
import { compactIdentifier, isIdentifier } from "../identifiers";
import { OriginCode } from "../origin";
import { DateOrNull, Lines, line, Names, orNull, rowsOf } from "./form";

export const organizationKinds = [
  "company",
  "government",
  "university",
  "institute",
  "fund",
  "association",
  "not-stated",
] as const;

const Identifier = z
  .object({
    scheme: line(20).transform((scheme) => scheme.toUpperCase()),
    value: line(60).transform(compactIdentifier),
  })
  .refine(({ scheme, value }) => value === "" || isIdentifier(scheme, value), {
    path: ["value"],
    error: "identifier",
  })
  .refine(({ scheme, value }) => value === "" || scheme !== "", { path: ["scheme"], error: "missing" });

/** Years in digits, however they are set apart. */
const Years = line(500).transform((text, context) => {
  const years = text.split(/[\s,，、;；]+/).filter(Boolean);
  if (years.every((year) => /^(19|20)\d{2}$/.test(year)))
    return [...new Set(years.map(Number))].sort((one, other) => one - other);
  context.addIssue({ code: "custom", message: "years" });
  return z.NEVER;
});

/** An organization as its page at the desk has it; its parent is found by its name. */
export const OrganizationRecord = z
  .object({
    names: Names,
    kind: z.enum(organizationKinds),
    aliases: Lines,
    identifiers: rowsOf(Identifier, ({ value }) => value === ""),
    seat: orNull(OriginCode),
    parent: orNull(z.guid()),
    parentSince: DateOrNull,
    parentUntil: DateOrNull,
    global500: Years,
  })
  .refine(
    ({ parentSince, parentUntil }) =>
      parentSince === null ||
      parentUntil === null ||
      parentSince <= parentUntil ||
      parentSince.startsWith(parentUntil),
    { path: ["parentUntil"], error: "dates-order" },
  );
export type OrganizationRecord = z.output<typeof OrganizationRecord>;
