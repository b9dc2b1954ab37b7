import { z } from "zod";
import { placeField, textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import type { KnownOrganization } from "@/db/administration/organizations";
import type { Database } from "@/db/client";
import { organizationsByName } from "@/db/organizations";
import { line } from "@/domain/administration/form";
import { OrganizationRecord, organizationKinds } from "@/domain/administration/organization";
import type { Problem } from "@/domain/form-state";
import { identifierSchemes } from "@/domain/identifiers";
import { type Language, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** The organization as its form sends it: its parent by its name, beside the one that the form knew. */
export const OrganizationForm = OrganizationRecord.and(
  z.object({ parentName: line(300), parentKnown: line(300) }),
);
type OrganizationForm = z.output<typeof OrganizationForm>;

/** The record that a form means: a parent named anew is looked up, and is a fault where nobody bears the name. */
export async function withParent(
  db: Database,
  { parentName, parentKnown, ...organization }: OrganizationForm,
  language: Language,
): Promise<{ organization: OrganizationRecord } | { problems: Problem[] }> {
  if (parentName === "")
    return { organization: { ...organization, parent: null, parentSince: null, parentUntil: null } };
  if (parentName === parentKnown) return { organization };
  const [found, another] = await organizationsByName(db, parentName);
  if (found && !another) return { organization: { ...organization, parent: found.id } };
  const message = another ? "organization-several" : "organization-unknown";
  return { problems: [{ path: "parentName", message, sentence: translator(language, "problems")(message) }] };
}

/** Further fields of the form that are sent but not seen. */
export const hiddenOf = (language: Language, { parent, parentNames }: KnownOrganization) => ({
  parent: parent ?? "",
  parentKnown: parentNames ? textIn(parentNames, language).text : "",
});

export function organizationFields(language: Language, organization: KnownOrganization): FormField[] {
  const t = translator(language, "organizations");
  const words = translator(language, "words");
  const { names, aliases, kind, seat, global500 } = organization;
  return [
    textsField(language, "names", t("names"), names),
    { kind: "long", name: "aliases", label: t("aliases"), hint: t("aliasesHint"), value: aliases.join("\n") },
    {
      kind: "select",
      name: "kind",
      label: t("kind"),
      options: organizationKinds.map((one) => ({ value: one, label: words(`organizationKind.${one}`) })),
      value: kind,
    },
    placeField(language, "seat", t("seat"), seat),
    identifierFields(language, organization),
    parentFields(language, organization),
    {
      kind: "text",
      name: "global500",
      label: t("global500"),
      hint: t("global500Hint"),
      value: global500.join(", "),
    },
  ];
}

/** A row for each identifier, and one that is empty: saving makes room for more. */
function identifierFields(language: Language, { identifiers }: KnownOrganization): FormField {
  const t = translator(language, "organizations");
  const kept = identifiers.map(({ scheme }) => scheme);
  const schemes = [...new Set([...identifierSchemes, ...kept])].map((one) => ({ value: one, label: one }));
  const rows = [...identifiers, { scheme: "USCC", value: "" }];
  return {
    kind: "part",
    name: "identifiers",
    label: t("identifiers"),
    hint: t("identifiersHint"),
    fields: rows.flatMap(({ scheme, value }, at): FormField[] => [
      {
        kind: "select",
        name: `identifiers.${at}.scheme`,
        label: t("scheme", { number: String(at + 1) }),
        options: schemes,
        value: scheme,
      },
      {
        kind: "text",
        name: `identifiers.${at}.value`,
        label: t("identifier", { number: String(at + 1) }),
        value,
        characters: 26,
      },
    ]),
  };
}

function parentFields(
  language: Language,
  { parentNames, parentSince, parentUntil }: KnownOrganization,
): FormField {
  const t = translator(language, "organizations");
  const dateHint = translator(language, "records")("dateHint");
  return {
    kind: "part",
    name: "parent",
    label: t("parent"),
    fields: [
      {
        kind: "text",
        name: "parentName",
        label: t("parentName"),
        hint: t("parentHint"),
        value: parentNames ? textIn(parentNames, language).text : "",
      },
      {
        kind: "text",
        name: "parentSince",
        label: t("parentSince"),
        hint: dateHint,
        value: parentSince ?? "",
        characters: 12,
      },
      {
        kind: "text",
        name: "parentUntil",
        label: t("parentUntil"),
        hint: dateHint,
        value: parentUntil ?? "",
        characters: 12,
      },
    ],
  };
}
