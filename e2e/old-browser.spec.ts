import type { Locator, Page } from "@playwright/test";
import { publicPages } from "./pages";
import { expect, test } from "./people";

const widths = [
  { name: "desktop", viewport: { width: 1440, height: 900 } },
  { name: "phone", viewport: { width: 390, height: 844 } },
];

for (const { name, viewport } of widths)
  test.describe(`in a browser of 2020 on a ${name}`, () => {
    test.use({ viewport });

    for (const language of ["zh", "en"] as const)
      test(`the main pages in ${language} stay readable`, async ({ page, request }) => {
        const stripped = await withoutModernStyles(page);
        for (const { path } of await publicPages(request)) {
          if (!mainPage.test(path)) continue;
          await page.goto(`/${language}${path}`);
          await expectReadable(page, path);
        }
        expect(stripped()).toBeGreaterThan(0);
      });
  });

const mainPage = /^$|^\/projects$|^\/projects\/[A-Z0-9-]+$|^\/editions\/|^\/method$|^\/sign-in$/;

/** Takes out of every style sheet what Chromium 86 does not know; tells how many sheets came through here. */
async function withoutModernStyles(page: Page): Promise<() => number> {
  let sheets = 0;
  await page.route("**/*.css", async (route) => {
    const answer = await route.fetch();
    sheets += 1;
    await route.fulfill({ response: answer, body: asKnownIn2020(await answer.text()) });
  });
  return () => sheets;
}

/** An old browser drops unknown at-rules with all that is in them, and unknown declarations alone. */
function asKnownIn2020(css: string): string {
  return withoutBlocks(css, /@layer[^{;]*|@property[^{;]*|@container[^{;]*/g).replace(
    /[\w-]+\s*:[^;{}]*(?:color-mix|oklch|light-dark)\([^;{}]*(?=[;}])/g,
    "",
  );
}

function withoutBlocks(css: string, start: RegExp): string {
  let rest = css;
  let kept = "";
  for (let found = rest.search(start); found >= 0; found = rest.search(start)) {
    kept += rest.slice(0, found);
    rest = rest.slice(endOfRule(rest, found));
  }
  return kept + rest;
}

function endOfRule(css: string, from: number): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] === "}") depth -= 1;
    if (depth === 0 && (css[at] === "}" || css[at] === ";")) return at + 1;
  }
  return css.length;
}

async function expectReadable(page: Page, path: string) {
  const [header, main] = [page.getByRole("banner"), page.getByRole("main")];
  await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
  await expect(page.getByRole("navigation").first(), path).toBeVisible();
  const [above, below] = [await boxOf(header), await boxOf(main)];
  expect(above.y + above.height, `${path}: the header ends where the content begins`).toBeLessThanOrEqual(
    below.y + 1,
  );
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${path}: nothing is wider than the page`).toBeLessThanOrEqual(0);
  expect(await contrastOf(main), `${path}: contrast of the text`).toBeGreaterThan(7);
  const size = await main.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size, `${path}: size of the text`).toBeGreaterThanOrEqual(15);
  for (const table of await page.getByRole("table").all()) {
    if (!(await table.isVisible())) continue;
    expect((await boxOf(table)).height, `${path}: table`).toBeGreaterThan(30);
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("This part of the page has no place on it.");
  return box;
}

/** The contrast of an element's text with the ground it stands on, as WCAG reckons it. */
const contrastOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const parts = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    let ground: Element | null = element;
    while (ground && parts(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = parts(color).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const text = light(getComputedStyle(element).color);
    const behind = light(ground ? getComputedStyle(ground).backgroundColor : "rgb(255, 255, 255)");
    return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
  });
