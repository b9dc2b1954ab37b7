import type { Page } from "@playwright/test";
import { expect, test } from "./all-pages";
import { type Language, languages } from "./words";

test.use({ trace: "off" });
test.describe.configure({ mode: "parallel" });

/** Words of the interface that no text of another language holds, as whole words. */
const own: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "总览",
    "项目",
    "届次",
    "来源地",
    "金额",
    "协议",
    "参与方",
    "登记簿",
    "登记册",
    "保存",
    "筛选",
    "管理",
    "语言",
  ],
  en: [
    "the",
    "and",
    "with",
    "projects",
    "search",
    "amount",
    "agreement",
    "agreements",
    "register",
    "signed",
    "save",
    "about",
    "published",
    "unknown",
    "not stated",
    "not disclosed",
  ],
  fr: [
    "projets",
    "éditions",
    "montant",
    "accord",
    "registre",
    "rechercher",
    "chercher",
    "enregistrer",
    "signé",
    "aux",
    "une",
  ],
};

/** Left by a program rather than written by a person. */
const debris = [
  /\[object/,
  /\bundefined\b/,
  /\bNaN\b/,
  /\bnull\b/,
  /Invalid Date/,
  /\{[a-z]+\}/i,
  /MISSING_MESSAGE/,
];
const rawKey = /(?<![\w./@-])[a-z][A-Za-z]*(?:\.[a-z][A-Za-z-]+)+(?![\w./@-])/;

for (const language of languages)
  test(`no page in ${language} shows a key, debris or another language's words`, async ({ walk }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    await walk(language, async (page, path) => {
      const lang = language === "zh" ? "zh-Hans" : language;
      if ((await page.locator("html").getAttribute("lang")) !== lang) faults.push(`${path}: html lang`);
      for (const text of await textsOf(page))
        for (const fault of faultsIn(text, language)) faults.push(`${path}: ${fault} in “${text}”`);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

function faultsIn(shown: string, language: Language): string[] {
  const text = shown.replace(/https?:\S+/g, "");
  const found = debris.filter((pattern) => pattern.test(text)).map(String);
  const key = rawKey.exec(text)?.[0];
  if (key && !isAddress(key)) found.push(`key ${key}`);
  for (const other of languages) {
    if (other === language) continue;
    const foreign = own[other].find((word) => holds(text, word));
    if (foreign) found.push(`${other} “${foreign}”`);
  }
  return found;
}

const isAddress = (text: string) => /\.(org|com|cn|fr|gov|info|html|json|csv)$|^(www|example)\./.test(text);

function holds(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  return new RegExp(`(?<![\\p{L}’'])${word}(?![\\p{L}’'])`, "iu").test(text);
}

/**
 * Every text and name on the page that is written in the page's own language: outside of elements that say they are
 * in another, of code, and of what records and accounts hold.
 */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pageLanguage = document.documentElement.lang;
    const isOwn = (element: Element | null) => {
      if (!element || element.closest("script, style, code, pre, datalist, [translate=no]")) return false;
      return element.closest("[lang]")?.getAttribute("lang") === pageLanguage;
    };
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) texts.push(node.textContent ?? "");
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
      if (isOwn(element))
        for (const name of ["aria-label", "title", "placeholder", "alt"])
          texts.push(element.getAttribute(name) ?? "");
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  });
}
