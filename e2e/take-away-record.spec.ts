import { readFile } from "node:fs/promises";
import { expect, test } from "./people";
import { listed } from "./register";
import { languages } from "./words";

/** A4 in points: 210 × 297 mm. */
const a4 = /\/MediaBox \[0 0 595\.28 841\.89\]/;

test("a record is taken away as a sheet, as pictures, on paper and as a citation", async ({
  page,
  request,
  context,
}) => {
  const [project] = await listed(request, "edition=SCE-2019&sort=-amount");
  const reference = project?.reference ?? "";
  const address = `/zh/projects/${reference}`;
  await page.goto(address);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`a[href$="${reference}/sheet.pdf"]`).evaluate((link) => {
      link.setAttribute("download", "");
      (link as HTMLElement).click();
    }),
  ]);
  expect(download.suggestedFilename()).toContain(reference);
  const sheet = (await readFile(await download.path())).toString("latin1");
  expect(sheet.startsWith("%PDF-")).toBe(true);
  expect(sheet).toMatch(a4);
  expect(sheet).toContain(Buffer.from(reference, "utf16le").swap16().toString("latin1"));

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const citation = page.locator(".citation");
  await expect(citation).toContainText(reference);
  await page.getByRole("button", { name: "复制引文" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation.textContent());

  await expect(page.locator(".printed-code")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".printed-code")).toBeVisible();
  await expect(page.getByRole("button", { name: "复制引文" })).toBeHidden();

  const pictures = new Set<string>();
  for (const language of languages) {
    const answer = await request.get(`/${language}/projects/${reference}/picture.png`);
    const picture = await answer.body();
    expect(picture.subarray(1, 4).toString("latin1"), language).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], language).toEqual([1200, 630]);
    pictures.add(picture.toString("base64"));
  }
  expect(pictures.size).toBe(languages.length);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the citation is there to be selected, and no button that would do nothing", async ({
    page,
    request,
  }) => {
    const [project] = await listed(request, "edition=SCE-2019&sort=-amount");
    await page.goto(`/en/projects/${project?.reference}`);
    await expect(page.locator(".citation")).toContainText(project?.reference ?? "?");
    await expect(page.getByRole("button", { name: "Copy the citation" })).toHaveCount(0);
  });
});
