import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import IntlMessageFormat from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { fr } from "./fr";
import { zh } from "./zh";

const root = join(import.meta.dirname, "..");
const folders = ["app", "components", "db", "domain", "messages"];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /messages\/(en|zh|fr)$/.test(path) ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)
      ? [readFileSync(path, "utf8")]
      : [];
  });
}

function leaves(catalogue: object, path: string[] = []): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[[...path, key].join("."), value]] : leaves(value, [...path, key]),
  );
}

/** A key is used where it stands in quotes, or where a template begins with one of its parents. */
function isUsed(code: string, key: string) {
  const parts = key.split(".").slice(1);
  if (code.includes(`"${parts.join(".")}"`)) return true;
  return (
    parts.some((_, depth) => depth > 0 && code.includes(`\`${parts.slice(0, depth).join(".")}.$\{`)) ||
    isTopLevelTemplate(code, parts)
  );
}

/** An area whose keys are all chosen by a variable is asked with a bare one: t(reason). */
const isTopLevelTemplate = (code: string, parts: string[]) =>
  parts.length === 1 && code.includes(`t(${parts[0]})`);

function argumentsOf(message: string, language: string) {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (value && typeof value === "object") {
      const node = value as { type?: number; value?: unknown };
      if (typeof node.type === "number" && node.type >= 1 && node.type <= 6 && typeof node.value === "string")
        names.add(node.value);
      for (const item of Object.values(value)) walk(item);
    }
  };
  walk(new IntlMessageFormat(message, language).getAst());
  return [...names].sort();
}

const originals = leaves(en);

describe("the catalogues", () => {
  it("hold no key that nothing uses", () => {
    const code = folders.flatMap((folder) => sources(join(root, folder))).join("\n");
    expect(originals.map(([key]) => key).filter((key) => !isUsed(code, key))).toEqual([]);
  });

  it.each([
    ["zh", zh],
    ["fr", fr],
  ] as const)("take the same arguments in %s as in English", (language, catalogue) => {
    const translated = new Map(leaves(catalogue));
    const differing = originals.filter(
      ([key, message]) =>
        argumentsOf(message, "en").join() !== argumentsOf(translated.get(key) ?? "", language).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("hold no empty text", () => {
    const empty = [...originals, ...leaves(zh), ...leaves(fr)].filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });
});
