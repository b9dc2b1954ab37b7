import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { desk as en } from "../../../messages/en/desk";
import { desk as fr } from "../../../messages/fr/desk";
import { desk as zh } from "../../../messages/zh/desk";
import { type FormChoices, type FormSetting, WithSetting } from "../setting";
import { noChoices } from "./choices";

const words = { zh: zh.form, en: en.form, fr: fr.form };

const choices: FormChoices = {
  ...noChoices,
  types: [
    { label: "Intent", options: [{ value: "framework-agreement", label: "Framework agreement" }] },
    { label: "Contract", options: [{ value: "investment-contract", label: "Investment contract" }] },
  ],
  kinds: [{ value: "not-stated", label: "Not stated" }],
  roles: [{ value: "investor", label: "Investor" }],
  decisions: [{ value: "first", label: "First signing" }],
  statuses: [{ value: "signed", label: "Signed" }],
  qualifiers: [{ value: "exact", label: "Exact" }],
  disclosures: [
    { value: "disclosed", label: "Disclosed" },
    { value: "undisclosed", label: "Undisclosed" },
  ],
  milestoneKinds: [{ value: "started", label: "Started" }],
  sourceKinds: [{ value: "press", label: "Press" }],
  organizationKinds: [{ value: "company", label: "Company" }],
  claimFields: [{ value: "amount", label: "Amount" }],
  languages: [
    { value: "zh", label: "Chinese" },
    { value: "en", label: "English" },
    { value: "fr", label: "French" },
  ],
  places: [{ label: "2019", options: [{ value: "SCE-2019/", label: "Smart China Expo 2019" }] }],
  domains: [
    { value: "AI", label: "Artificial intelligence" },
    { value: "IC", label: "Integrated circuits" },
  ],
  units: [{ value: "LJ", label: "Liangjiang" }],
  currencies: [
    { value: "CNY", label: "CNY" },
    { value: "EUR", label: "EUR" },
  ],
  origins: [{ value: "DE", label: "Germany" }],
};

/** A part of the form of a project, with what it offers and what must be mended in it. */
export function drawn(
  part: ReactNode,
  { language = "en", faults = [] }: Partial<Pick<FormSetting, "language" | "faults">> = {},
): string {
  const setting = { language, faults, choices, words: words[language], refusals: {} };
  return renderToStaticMarkup(<WithSetting setting={setting}>{part}</WithSetting>);
}

/** Whether something is folded away that stands under this name. */
export const isOpen = (html: string, summary: string): boolean =>
  new RegExp(`<details[^>]* open=""[^>]*><summary>${summary}`).test(html);
