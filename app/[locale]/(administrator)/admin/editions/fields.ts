import { optionsOf, placeField, textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import { listExpos } from "@/db/administration/lists";
import { readChoices } from "@/db/choices";
import type { Database } from "@/db/client";
import type { editions } from "@/db/schema/reference";
import type { Language, Texts } from "@/domain/languages";
import { coverages } from "@/domain/press";
import { defaultZone } from "@/domain/zone";
import { translator } from "@/messages/translator";

type Edition = typeof editions.$inferSelect;
type Words = ReturnType<typeof translator<"records">>;

/** The fields of an edition; its code is asked once. `expo` is the one that a new edition is of. */
export async function editionFields(
  language: Language,
  db: Database,
  edition?: Edition,
  expo = "",
): Promise<FormField[]> {
  const t = translator(language, "records");
  const expos = (await listExpos(db)).map(({ id, names }) => ({ code: id, labels: names }));
  const code: FormField = {
    kind: "text",
    name: "code",
    label: t("fields.code"),
    hint: t("editions.codeHint"),
    characters: 20,
  };
  return [
    ...(edition ? [] : [code]),
    {
      kind: "select",
      name: "expo",
      label: t("fields.expo"),
      options: optionsOf(language, expos).map((option) => ({
        ...option,
        label: option.label.replace(` (${option.value})`, ""),
      })),
      empty: t("editions.chooseExpo"),
      value: edition?.expo ?? expo,
    },
    textsField(language, "labels", t("fields.labels"), edition?.labels),
    {
      kind: "text",
      name: "year",
      label: t("fields.year"),
      value: String(edition?.year ?? ""),
      characters: 6,
    },
    textsField(language, "themes", t("fields.themes"), edition?.themes),
    ...placeAndTime(language, t, edition),
    ...organiserFields(language, t, edition?.organisers ?? []),
    { kind: "text", name: "website", label: t("fields.website"), value: edition?.website ?? "" },
    ...(await standing(language, t, db, edition)),
  ];
}

function placeAndTime(language: Language, t: Words, edition: Edition | undefined): FormField[] {
  const hint = t("dateHint");
  return [
    {
      kind: "text",
      name: "starts",
      label: t("fields.starts"),
      hint,
      value: edition?.starts ?? "",
      characters: 12,
    },
    { kind: "text", name: "ends", label: t("fields.ends"), hint, value: edition?.ends ?? "", characters: 12 },
    {
      kind: "text",
      name: "timeZone",
      label: t("fields.timeZone"),
      hint: t("zoneHint"),
      value: edition?.timeZone ?? defaultZone,
      characters: 24,
    },
    placeField(language, "placeCode", t("fields.placeCode"), edition?.placeCode ?? null),
    textsField(language, "places", t("fields.places"), edition?.places),
  ];
}

/** One row for each, and two that are empty: saving makes room for more. */
function organiserFields(language: Language, t: Words, organisers: readonly Texts[]): FormField[] {
  return [...organisers, {}, {}].map((texts, at) =>
    textsField(language, `organisers.${at}`, t("editions.organiser", { number: String(at + 1) }), texts),
  );
}

async function standing(language: Language, t: Words, db: Database, edition?: Edition): Promise<FormField[]> {
  const words = translator(language, "words");
  const { editions } = await readChoices(db);
  return [
    {
      kind: "select",
      name: "continues",
      label: t("fields.continues"),
      options: optionsOf(
        language,
        editions.filter(({ code }) => code !== edition?.code),
      ),
      empty: t("editions.continuesNone"),
      value: edition?.continues ?? "",
    },
    {
      kind: "select",
      name: "coverage",
      label: t("fields.coverage"),
      hint: t("editions.coverageHint"),
      options: coverages.map((coverage) => ({ value: coverage, label: words(`coverage.${coverage}`) })),
      value: edition?.coverage ?? "a-few",
    },
    {
      kind: "text",
      name: "signatoriesKeptMonths",
      label: t("fields.signatoriesKeptMonths"),
      hint: t("editions.signatoriesHint"),
      value: String(edition?.signatoriesKeptMonths ?? 24),
      characters: 4,
    },
  ];
}
