import type { Language } from "../../domain/languages";
import { milestoneKinds } from "../../domain/project/document";
import type { PublicAgreement } from "../../domain/project/public";
import { translator } from "../../messages/translator";

const fields = [
  "amount",
  "date",
  "dateSigned",
  "domains",
  "first-announced",
  "funds-in-place",
  "investor",
  "jobs",
  "location",
  "origin",
  "parties",
  "party",
  "title",
  "type",
] as const;

/**
 * What a claim speaks of, in words: `agreement:a1.amount` is the amount (of which agreement, where there are several),
 * `milestone:started.planned` the planned start. A field without words stands as it is.
 */
export function claimLabel(
  language: Language,
  agreements: readonly Pick<PublicAgreement, "key">[],
  field: string,
): string {
  const t = translator(language, "publicPages");
  const [, part = "", key = "", name = field] = /^(agreement|milestone):([^.]+)\.(.+)$/.exec(field) ?? [];
  const kind = part === "milestone" ? milestoneKinds.find((one) => one === key) : undefined;
  if (kind) {
    const milestone = translator(language, "words")(`standing.${kind}`);
    return t(name === "planned" ? "claims.plannedMilestone" : "claims.milestone", { milestone });
  }
  const known = fields.find((one) => one === name);
  const label = known ? t(`claims.fields.${known}`) : name;
  const number = agreements.findIndex((agreement) => agreement.key === key) + 1;
  if (part !== "agreement" || number === 0 || agreements.length === 1) return label;
  return t("claims.ofAgreement", { name: label, number: String(number) });
}
