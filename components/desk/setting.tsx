"use client";

import { createContext, type ReactNode, use } from "react";
import type { Language } from "../../domain/languages";
import type { Refusal } from "../../domain/refused";
import type { desk } from "../../messages/en/desk";
import type { Fault } from "../ui/error-summary";
import type { Option, OptionGroup } from "../ui/select";

export type FormWord = `form.${keyof typeof desk.form}`;

/** What the fields of the form offer, in the reader's language. */
export interface FormChoices {
  readonly types: readonly (Option | OptionGroup)[];
  readonly kinds: readonly Option[];
  readonly roles: readonly Option[];
  readonly decisions: readonly Option[];
  readonly statuses: readonly Option[];
  readonly qualifiers: readonly Option[];
  readonly disclosures: readonly Option[];
  readonly milestoneKinds: readonly Option[];
  readonly sourceKinds: readonly Option[];
  readonly organizationKinds: readonly Option[];
  readonly claimFields: readonly Option[];
  readonly languages: readonly Option[];
  /** Ceremonies under their editions; the values are those of the field `where`. */
  readonly places: readonly (Option | OptionGroup)[];
  /** The days of ceremonies, by the value of the field `where`, as far as they are known. */
  readonly ceremonyDays: Readonly<Record<string, string>>;
  readonly domains: readonly Option[];
  readonly units: readonly Option[];
  readonly currencies: readonly Option[];
  /** Codes and names of countries, regions and provinces. */
  readonly origins: readonly Option[];
}

export interface FormSetting {
  readonly language: Language;
  /** The words of the form, by key. */
  readonly words: { readonly [word in keyof typeof desk.form]: string };
  readonly choices: FormChoices;
  readonly faults: readonly Fault[];
  /** The sentences for why nothing was done, by reason. */
  readonly refusals: Readonly<Partial<Record<Refusal, string>>>;
}

const Setting = createContext<FormSetting | null>(null);

export function WithSetting({
  setting,
  children,
}: {
  readonly setting: FormSetting;
  readonly children: ReactNode;
}) {
  return <Setting value={setting}>{children}</Setting>;
}

/** The words, choices and faults of the form around this field. */
export function useSetting() {
  const setting = use(Setting);
  if (!setting) throw new Error("This field stands outside its form.");
  const { words, faults, choices, language } = setting;
  return {
    language,
    choices,
    faults,
    word: (key: FormWord) => words[key.slice("form.".length) as keyof typeof words],
    /** The sentence for a field that must be mended. */
    faultOf: (name: string) => faults.find(({ path }) => path === name)?.message,
    /** Whether something must be mended at or under this name. */
    isFaulty: (name: string) => faults.some(({ path }) => path === name || path.startsWith(`${name}.`)),
  };
}
