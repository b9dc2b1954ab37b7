import { optionsOf, placeField, textsField } from "@/app/_server/records/fields";
import type { FormField } from "@/components/account/form-field";
import { readChoices } from "@/db/choices";
import type { Database } from "@/db/client";
import type { ceremonies } from "@/db/schema/reference";
import { ceremonyModes } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

type Ceremony = typeof ceremonies.$inferSelect;

/** The fields of a ceremony. `edition` is the one that a new ceremony is of. */
export async function ceremonyFields(
  language: Language,
  db: Database,
  ceremony?: Ceremony,
  edition = "",
): Promise<FormField[]> {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const { editions } = await readChoices(db);
  return [
    {
      kind: "select",
      name: "edition",
      label: t("fields.edition"),
      hint: t("ceremonies.editionHint"),
      options: optionsOf(language, editions),
      empty: words("noEdition"),
      value: ceremony ? (ceremony.edition ?? "") : edition,
    },
    textsField(language, "titles", t("fields.titles"), ceremony?.titles),
    {
      kind: "text",
      name: "date",
      label: t("fields.date"),
      hint: t("dateHint"),
      value: ceremony?.date ?? "",
      characters: 12,
    },
    {
      kind: "select",
      name: "mode",
      label: t("fields.mode"),
      options: ceremonyModes.map((mode) => ({ value: mode, label: words(`mode.${mode}`) })),
      value: ceremony?.mode ?? "on-site",
    },
    placeField(language, "placeCode", t("fields.placeCode"), ceremony?.placeCode ?? null),
    textsField(language, "places", t("fields.places"), ceremony?.places),
    ...sessionFields(language, ceremony?.sessions ?? []),
  ];
}

/** One part for each session, and one that is empty: saving makes room for more. */
function sessionFields(language: Language, sessions: Ceremony["sessions"]): FormField[] {
  const t = translator(language, "records");
  return [...sessions, { titles: {}, date: null }].map(({ titles, date }, at) => ({
    kind: "part",
    name: `sessions.${at}`,
    label: t("ceremonies.session", { number: String(at + 1) }),
    ...(at === sessions.length && { hint: t("ceremonies.sessionHint") }),
    fields: [
      textsField(language, `sessions.${at}.titles`, t("fields.titles"), titles),
      {
        kind: "text",
        name: `sessions.${at}.date`,
        label: t("fields.date"),
        hint: t("dateHint"),
        value: date ?? "",
        characters: 12,
      },
    ],
  }));
}
