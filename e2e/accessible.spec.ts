import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "./all-pages";
import { languages, words } from "./words";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Nothing but colours differs between the themes: what else the standard asks is looked at once. */
const ofColours = ["color-contrast", "link-in-text-block"];
const widths = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  { name: "phone", viewport: { width: 390, height: 844 } },
];

test.use({ trace: "off" });
test.describe.configure({ mode: "parallel" });

for (const language of languages)
  test(`every page is accessible in ${language} at both widths, light and dark`, async ({ walk }) => {
    test.setTimeout(600_000);
    const faults: string[] = [];
    await walk(language, async (page, path) => {
      await page.evaluate(axe.source);
      for (const { name, viewport } of widths) {
        await page.setViewportSize(viewport);
        faults.push(...(await faultsIn(page, `${path} on a ${name}`)));
      }
    });
    expect(faults).toEqual([]);
  });

test("a form with faults is accessible in every language", async ({ as }) => {
  const page = await as("reviewer");
  for (const language of languages) {
    const { form } = words[language];
    await page.goto(`/${language}/desk/projects/new?fields=all`);
    await page.getByLabel(form.dateSigned).fill("yesterday");
    await page.getByRole("textbox", { name: form.amount, exact: true }).fill("a lot");
    await page.getByRole("button", { name: form.send }).click();
    await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
    await page.evaluate(axe.source);
    expect(await faultsIn(page, language)).toEqual([]);
  }
});

const pasted: Record<(typeof languages)[number], string> = {
  zh: "或粘贴从电子表格复制的单元格",
  en: "Or paste cells copied from a spreadsheet",
  fr: "Ou collez des cellules copiées d’un tableur",
};
/** A row in which nothing can be read, as it is copied. */
const unread = [
  "项目名称\t投资方\t国别\t投资额（亿元）\t签约日期\t协议类型\t领域\t来源网址",
  "\t某公司\t亚特兰蒂斯\t1,200\t26/08/2019\t合同书\t占星\texample",
].join("\r\n");

test("the grid in which an import is mended is accessible in every language, at both widths", async ({
  as,
}) => {
  const page = await as("reviewer");
  for (const language of languages) {
    await page.goto(`/${language}/desk/import`);
    await page.getByLabel(pasted[language]).fill(unread);
    await page
      .getByLabel(pasted[language])
      .locator("xpath=ancestor::form")
      .getByRole("button")
      .last()
      .click();
    await page.waitForURL(/\/desk\/import\/[0-9a-f-]{36}$/);
    await expect(page.locator("[aria-invalid=true]")).toHaveCount(7);
    await page.evaluate(axe.source);
    for (const { name, viewport } of widths) {
      await page.setViewportSize(viewport);
      expect(await faultsIn(page, `${language} on a ${name}`)).toEqual([]);
    }
  }
});

/** What axe, which the page holds, finds against WCAG 2.2 AA in both themes: one line a fault and its first place. */
async function faultsIn(page: Page, where: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === "light" ? standard : ofColours;
    const found = await page.evaluate(async (runOnly) => {
      const { violations } = await window.axe.run({ runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
    }, rules);
    faults.push(...found.map((fault) => `${where} ${colorScheme}: ${fault}`));
  }
  return faults;
}
