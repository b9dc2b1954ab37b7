import type { FormChoices } from "@/components/desk/setting";
import { claimLabel } from "@/components/project/claim-label";
import type { Option, OptionGroup } from "@/components/ui/select";
import { type Choices, readChoices } from "@/db/choices";
import type { Database } from "@/db/client";
import type { Actor } from "@/domain/actor";
import { type AgreementType, agreementClasses, agreementTypes, classOfType } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import { type Language, languages, type Texts, textIn } from "@/domain/languages";
import { originCodes } from "@/domain/origin";
import {
  agreementStatuses,
  countingDecisions,
  milestoneKinds,
  partyRoles,
  projectKinds,
  sourceKinds,
} from "@/domain/project/document";
import type { ProjectForm } from "@/domain/project/form";
import { mayWrite } from "@/domain/roles";
import { formatDate } from "@/messages/format-date";
import { localeOf } from "@/messages/format-number";
import { displayNames } from "@/messages/formats";
import { originName, type PlaceNames } from "@/messages/origin-names";
import { otherOriginNames } from "@/messages/other-origin-names";
import { translator } from "@/messages/translator";
import { withColon } from "@/messages/with-colon";

const currencies =
  "CNY USD EUR HKD JPY GBP SGD KRW CHF AUD CAD SEK DKK NOK INR THB MYR AED SAR RUB BRL TWD MOP";
const organizationKinds = [
  "company",
  "government",
  "university",
  "institute",
  "fund",
  "association",
  "not-stated",
] as const;

/** Everything that the form offers, in the reader's language; ceremonies only of editions the actor may write in. */
export async function formChoices(
  db: Database,
  actor: Actor,
  language: Language,
  form: ProjectForm,
): Promise<FormChoices> {
  const choices = await readChoices(db);
  const named = (texts: Texts, code: string) => textIn(texts, language).text || code;
  return {
    ...wordChoices(language),
    claimFields: claimFields(language, form),
    places: places(choices, actor, language),
    ceremonyDays: ceremonyDays(choices),
    domains: choices.domains
      .filter(({ code, retired }) => !retired || form.domains.includes(code))
      .map(({ code, labels }) => ({ value: code, label: named(labels, code) })),
    units: choices.units
      .filter(({ code, retired }) => !retired || [form.leadUnit, ...form.otherUnits].includes(code))
      .map(({ code, names }) => ({ value: code, label: named(names, code) })),
    currencies: currencies.split(" ").map((code) => ({ value: code, label: currencyName(language, code) })),
    origins: originOptions(language, choices.origins),
  };
}

function wordChoices(language: Language) {
  const words = translator(language, "words");
  const options = <Value extends string>(values: readonly Value[], word: (value: Value) => string) =>
    values.map((value): Option => ({ value, label: word(value) }));
  return {
    types: typeChoices(language),
    kinds: options(projectKinds, (kind) => words(`kind.${kind}`)),
    roles: options(partyRoles, (role) => words(`role.${role}`)),
    decisions: options(
      countingDecisions,
      (decision) => `${words(`decision.${decision}`)} — ${words(`decisionMeaning.${decision}`)}`,
    ),
    statuses: options(agreementStatuses, (status) => words(`status.${status}`)),
    qualifiers: options(qualifiers, (qualifier) => words(`qualifier.${qualifier}`)),
    disclosures: options(["disclosed", "undisclosed", "withheld", "not-applicable"] as const, (disclosure) =>
      words(`disclosure.${disclosure}`),
    ),
    milestoneKinds: options(milestoneKinds, (kind) => words(`standing.${kind}`)),
    sourceKinds: options(sourceKinds, (kind) => words(`sourceKind.${kind}`)),
    organizationKinds: options(organizationKinds, (kind) => words(`organizationKind.${kind}`)),
    languages: options(languages, (one) => words(`language.${one}`)),
  };
}

/** Types under their classes; a supplementary agreement has that of the agreement it supplements. */
function typeChoices(language: Language): (Option | OptionGroup)[] {
  const words = translator(language, "words");
  const option = (type: AgreementType): Option => ({ value: type, label: words(`type.${type}`) });
  const groups = agreementClasses.map((group) => ({
    label: words(`class.${group}`),
    options: agreementTypes
      .filter((type) => type !== "supplementary" && classOfType[type] === group)
      .map(option),
  }));
  return [...groups, option("supplementary")];
}

/** What a claim may be about, of this project, and what its claims are about already, in the words readers see. */
function claimFields(language: Language, form: ProjectForm): Option[] {
  const fields = [
    "jobs",
    "first-announced",
    ...form.agreements.flatMap(({ key }) =>
      ["amount", "dateSigned", "type"].map((name) => `agreement:${key}.${name}`),
    ),
    ...form.milestones.flatMap(({ key }) => [`milestone:${key}.planned`, `milestone:${key}.actual`]),
    ...form.claims.map(({ field }) => field).filter(Boolean),
  ];
  return [...new Set(fields)].map((value) => ({
    value,
    label: claimLabel(language, form, value),
  }));
}

/** The value of the field `where` that says a ceremony. */
const whereOf = ({ edition, id }: Choices["ceremonies"][number]) => `${edition ?? ""}/${id}`;

const ceremonyDays = ({ ceremonies }: Choices) =>
  Object.fromEntries(
    ceremonies.flatMap((ceremony) => (ceremony.date === null ? [] : [[whereOf(ceremony), ceremony.date]])),
  );

function places({ editions, ceremonies }: Choices, actor: Actor, language: Language) {
  const t = translator(language, "desk");
  const at = ({ titles, date, id }: Choices["ceremonies"][number]) =>
    [textIn(titles, language).text || id, date && formatDate(language, date)].filter(Boolean).join(" · ");
  const within = (edition: string | null) =>
    ceremonies
      .filter((ceremony) => ceremony.edition === edition)
      .map((ceremony) => ({ value: whereOf(ceremony), label: at(ceremony) }));
  const groups = editions
    .filter(({ code }) => mayWrite(actor, [code]))
    .map(({ code, labels }) => {
      const label = textIn(labels, language).text || code;
      return {
        label,
        options: [
          { value: `${code}/`, label: withColon(language, label, t("form.withoutCeremony")) },
          ...within(code),
        ],
      };
    });
  if (!mayWrite(actor, [])) return groups;
  return [
    ...groups,
    { label: t("form.outside"), options: [{ value: "/", label: t("form.outside") }, ...within(null)] },
  ];
}

function currencyName(language: Language, code: string): string {
  const name = displayNames(localeOf[language], { type: "currency" }).of(code);
  return `${code} · ${name ?? code}`;
}

const originOptions = (language: Language, own: PlaceNames): Option[] =>
  originCodes
    .map((code) => ({ value: code, label: originName(language, code, own) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, localeOf[language]));

/**
 * The codes of origins by their names in lower case, in every language: the usual ones, this register's own, and
 * other ways to write them.
 */
export const originsByName = (own: PlaceNames): ReadonlyMap<string, string> =>
  new Map([
    ...otherOriginNames,
    ...[{}, own].flatMap((names) =>
      languages.flatMap((language) =>
        originCodes.map((code) => [originName(language, code, names).toLowerCase(), code] as const),
      ),
    ),
  ]);
