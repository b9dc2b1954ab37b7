import type { Language } from "../../domain/languages";
import { milestoneKinds } from "../../domain/project/document";
import { formatDate } from "../../messages/format-date";
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

/** The parts of a record that claims name: public ones, or a form's as typed. */
export interface Named {
  readonly agreements: readonly { readonly key: string }[];
  readonly milestones: readonly {
    readonly key: string;
    readonly kind: string;
    readonly planned: string | null;
    readonly actual: string | null;
  }[];
}

/**
 * What a claim speaks of, in words: `agreement:a1.amount` is the amount (of which agreement, where there are several),
 * `milestone:m2.planned` the planned start (of which date, where there are several starts), and so is
 * `milestone:started.planned`, as it was written before milestones had keys. A field without words stands as it is.
 */
export function claimLabel(language: Language, record: Named, field: string): string {
  const t = translator(language, "publicPages");
  const [, part = "", key = "", name = field] = /^(agreement|milestone):([^.]+)\.(.+)$/.exec(field) ?? [];
  if (part === "milestone") {
    const milestone = milestoneLabel(language, record, key);
    return t(name === "planned" ? "claims.plannedMilestone" : "claims.milestone", { milestone });
  }
  const known = fields.find((one) => one === name);
  const label = known ? t(`claims.fields.${known}`) : name;
  const number = record.agreements.findIndex((agreement) => agreement.key === key) + 1;
  if (part !== "agreement" || number === 0 || record.agreements.length === 1) return label;
  return t("claims.ofAgreement", { name: label, number: String(number) });
}

function milestoneLabel(language: Language, { milestones }: Named, key: string): string {
  const words = translator(language, "words");
  const named = milestones.find((one) => one.key === key);
  const kind = milestoneKinds.find((one) => one === (named?.kind ?? key));
  if (!kind) return translator(language, "publicPages")("claims.goneMilestone");
  const alike = milestones.filter((one) => one.kind === kind);
  if (!named || alike.length < 2) return words(`standing.${kind}`);
  const date = named.actual || named.planned;
  return translator(language, "publicPages")("claims.ofMilestone", {
    milestone: words(`standing.${kind}`),
    which: date && isDate(date) ? formatDate(language, date) : String(alike.indexOf(named) + 1),
  });
}

const isDate = (typed: string) => /^\d{4}(-\d{2}){0,2}$/.test(typed);
