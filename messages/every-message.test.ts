import IntlMessageFormat from "intl-messageformat";
import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { fr } from "./fr";
import { zh } from "./zh";

const catalogues = { zh, en, fr } as const;
type Language = keyof typeof catalogues;

interface Argument {
  readonly name: string;
  readonly kind: "plain" | "number" | "date" | "choice" | "tag";
  readonly options: readonly string[];
}

function leaves(catalogue: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[[...path, key].join("."), value]] : leaves(value, [...path, key]),
  );
}

const kinds = ["plain", "number", "date", "date", "choice", "number"] as const;

/** The arguments that a message takes, by the tree it is read as: types 1 to 6 and 8 of ICU's parser. */
function argumentsOf(message: string): readonly Argument[] {
  const known = read.get(message) ?? readArguments(message);
  read.set(message, known);
  return known;
}

const read = new Map<string, readonly Argument[]>();

function readArguments(message: string): Argument[] {
  const found = new Map<string, Argument>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, value, options } = node as { type?: number; value?: string; options?: object };
    const kind = type === 8 ? "tag" : typeof type === "number" ? kinds[type - 1] : undefined;
    if (kind && typeof value === "string")
      found.set(value, { name: value, kind, options: Object.keys(options ?? {}) });
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(new IntlMessageFormat(message, "en").getAst());
  return [...found.values()];
}

const sampleOf = ({ name, kind, options }: Argument, count: number, option: number) => {
  if (kind === "number") return count;
  if (kind === "date") return new Date("2026-11-28T00:00:00Z");
  if (kind === "tag") return (inner: string) => inner;
  return kind === "choice" ? (options[option % options.length] ?? "other") : `⟦${name} ${count}⟧`;
};

type Markup = { readonly markup: (key: string, values: object) => string };

const faultsOf: unknown[] = [];
const translators = Object.fromEntries(
  Object.entries(catalogues).map(([locale, catalogue]) => [
    locale,
    createTranslator({
      locale,
      messages: catalogue as object,
      timeZone: "UTC",
      onError: (fault) => faultsOf.push(fault),
    }) as unknown as Markup,
  ]),
) as Record<Language, Markup>;

/** The text of a message as the pages write it, with a sample for each of its arguments. */
function written(language: Language, key: string, message: string, count = 2, option = 0): string {
  const values = Object.fromEntries(
    argumentsOf(message).map((argument) => [argument.name, sampleOf(argument, count, option)]),
  );
  const text = translators[language].markup(key, values);
  if (faultsOf.length > 0) throw faultsOf[0];
  return text;
}

const messages = (Object.keys(catalogues) as Language[]).flatMap((language) =>
  leaves(catalogues[language]).map(([key, message]) => ({ language, key, message })),
);
const counted = messages.filter(({ message }) => argumentsOf(message).some(({ kind }) => kind === "number"));
/** What an import takes in at most: never one. */
const limits = /^imports\.(unreadable\.|limits$)/;
const named = ({ language, key }: { language: string; key: string }) => `${language} ${key}`;

describe("every message", () => {
  it("is written in its language with a sample for each argument, and leaves no sign of the pattern behind", () => {
    const faulty = messages.filter(({ language, key, message }) =>
      /[{}]|\bundefined\b|\bNaN\b/.test(written(language, key, message)),
    );
    expect(faulty.map(named)).toEqual([]);
  });

  it("shows every name that it is given, in one of its forms at least", () => {
    const silent = messages.flatMap((one) => {
      const forms = [0, 1, 2, 3, 4].map((option) =>
        written(one.language, one.key, one.message, option, option),
      );
      return argumentsOf(one.message)
        .filter(({ name, kind }) => kind === "plain" && !forms.some((text) => text.includes(`⟦${name} `)))
        .map(({ name }) => `${named(one)} ${name}`);
    });
    expect(silent).toEqual([]);
  });

  it("has a form for none, one and many, of which each tells its number, or is said otherwise", () => {
    const wrong = counted.filter(({ language, key, message }) => {
      const [few, many] = [2, 5].map((count) => written(language, key, message, count));
      return few === many;
    });
    expect(wrong.map(named)).toEqual([]);
  });

  it("sets the thousands apart as its language does", () => {
    const seen = counted.map(({ language, key, message }) => written(language, key, message, 12345));
    expect(seen.filter((text) => /(?<!⟦\w+ )12345/.test(text))).toEqual([]);
  });

  it("in English and French says one thing in the singular, and in French none as well", () => {
    const things =
      "projects|agreements|records|rows|files|reports|years|days|organizations|accounts|sources|" +
      "projets|accords|fiches|lignes|fichiers|signalements|organisations|comptes|années|jours";
    const several = new RegExp(`(?:^|[^\\d.,⟧])1[  ](?:${things})\\b`);
    const none = new RegExp(`(?:^|[^\\d.,⟧])0[  ](?:${things})\\b`);
    const wrong = counted
      .filter(({ language, key }) => language !== "zh" && !limits.test(key))
      .filter(
        ({ language, key, message }) =>
          several.test(written(language, key, message, 1)) ||
          (language === "fr" && none.test(written("fr", key, message, 0))),
      );
    expect(wrong.map(named)).toEqual([]);
  });
});
