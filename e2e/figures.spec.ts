import type { Page } from "@playwright/test";
import { expect, test } from "./people";
import { listed } from "./register";

/** What a page says, in one line. */
async function said(page: Page, path: string): Promise<string> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  return (await page.locator("main").innerText()).replace(/\s+/g, " ");
}

test("the published totals come out right on the screen, each with its verdict", async ({ stranger }) => {
  const page = await stranger();
  const sce2019 = await said(page, "/en/editions/sce-2019");
  expect(sce2019).toMatch(/Agrees\. The parts add up to 530; published as 530\./);
  expect(sce2019).toMatch(/\d of 530 projects held here; the rest is not itemised/);
  expect(sce2019).toContain("CNY 816.9 bn");
  expect(sce2019).toContain("USD 115.7 bn");

  const fair2019 = await said(page, "/en/editions/wcifit-2019");
  expect(fair2019).toMatch(/Agrees\. The parts add up to 271; published as 271\./);
  expect(fair2019).toMatch(/Agrees\. The parts add up to CNY 549\.78 bn; published as CNY 549\.78 bn\./);
  const fair2023 = await said(page, "/en/editions/wcifit-2023");
  expect(fair2023).toMatch(/Agrees\. The parts add up to 88; published as 88\./);
  expect(fair2023).toMatch(
    /Agrees\. The parts add up to CNY 290\.735 bn; published as at least CNY 290\.7 bn\./,
  );
  expect(await said(page, "/en/editions/wsie-2024")).toMatch(
    /Agrees\. The parts add up to 103; published as 103\./,
  );

  const sce2022 = await said(page, "/en/editions/sce-2022");
  expect(sce2022).toMatch(/Not itemised\. The parts add up to 51; published as 70\. The remaining 19 /);
  expect(sce2022).toMatch(
    /add up to CNY 151\.5 bn; published as CNY 212\.1 bn\. The remaining CNY 60\.6 bn /,
  );

  const wmc = await said(page, "/en/editions/wmc-2019");
  expect(wmc).toMatch(/Differs\. The parts add up to 1,074; published as 1,073\. The difference is 1\./);
  expect(wmc).toMatch(/Differs\. The parts add up to CNY 1,182\.2 bn; published as CNY 962\.2 bn\./);
  const wmc2018 = await said(page, "/en/editions/wmc-2018");
  for (const printed of ["436", "397", "298", "91.1%", "68.4%"]) expect(wmc2018).toContain(printed);
});

test("a project signed by two sets of parties is one, and a fab of two claims follows one of them", async ({
  request,
  stranger,
}) => {
  const page = await stranger();
  const [chips, ...others] = await listed(request, "edition=SCE-2019&q=memory");
  expect(others).toEqual([]);
  const record = await said(page, `/en/projects/${chips?.reference}`);
  expect(record).toContain("First signing");
  expect(record).toContain("Signed again");

  const projects: { reference: string; claims?: { field: string; chosen: boolean }[] }[] = await listed(
    request,
    "",
  );
  const disputed = projects.filter(
    ({ claims = [] }) => claims.filter(({ field }) => field.includes("amount")).length > 1,
  );
  expect(disputed.map(({ reference }) => reference)).toContain("CF-2022-2-0001");
  const fab = await said(page, "/en/projects/CF-2022-2-0001");
  for (const claimed of ["EUR 5.7 bn", "about EUR 4 bn"]) expect(fab).toContain(claimed);
  for (const { claims = [] } of disputed)
    expect(claims.some(({ field, chosen }) => field.includes("amount") && chosen)).toBe(true);
});

test("figures are proved, saved as a view, compared, and taken away", async ({ as }) => {
  const page = await as("official");
  await page.goto("/en/dashboard?edition=SCE-2019");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(/of 530 projects held/);

  await page.getByRole("link", { name: "Save this view" }).click();
  const name = `Chips ${crypto.randomUUID()}`;
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveURL("/en/dashboard?edition=sce-2019");
  await page.getByRole("link", { name: "Saved views" }).click();
  await page.getByRole("link", { name: `Rename or remove “${name}”` }).click();
  await page.getByLabel("Name").fill(`${name} again`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("link", { name: `Rename or remove “${name} again”` }).click();
  await page.getByRole("button", { name: "Remove this view" }).click();
  await expect(page.getByText(name)).toHaveCount(0);

  await page.goto("/en/dashboard/proof?class=framework");
  await expect(page.getByText("The parts add up to the whole")).toBeVisible();
  const repeats = page.getByRole("row", { name: /Signed again/ }).getByRole("link");
  const number = Number(await repeats.innerText());
  await repeats.click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${number} project`) })).toBeVisible();

  await page.goto("/en/dashboard?edition=SCE-2021");
  await page.getByLabel("Compare with").selectOption({ label: "Smart China Expo 2019" });
  await page.getByLabel("Up to day").fill("2");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText(/By the end of their day 2, .*2021.* had/)).toBeVisible();

  for (const file of [
    "figures.xlsx",
    "figures.pdf",
    "paragraph.docx",
    "charts/domain.svg",
    "charts/domain.png",
  ]) {
    const answer = await page.request.get(`/en/dashboard/${file}?edition=sce-2019`);
    expect([file, answer.status(), answer.headers()["cache-control"]]).toEqual([
      file,
      200,
      "private, no-store",
    ]);
  }
});

test("a whole table leads from each of its lines to that many projects", async ({ stranger }) => {
  const page = await stranger({ javaScriptEnabled: false });
  await page.goto("/en/tables/edition?class=framework");
  const line = page.getByRole("row", { name: /Framework agreements/ }).first();
  const number = await line.getByRole("cell").nth(1).innerText();
  await line.getByRole("link", { name: "Framework agreements" }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`^${number} project`) })).toBeVisible();
  expect((await page.goto("/en/tables/none"))?.status()).toBe(404);
});

test("a wall renews itself until it is told not to, and the public's holds no mark", async ({ stranger }) => {
  const page = await stranger({ javaScriptEnabled: false });
  await page.goto("/zh/wall");
  await expect(page.locator("meta[http-equiv=refresh]")).toHaveAttribute("content", "60");
  await expect(page.getByText("最近更新：")).toBeVisible();
  await expect(page.getByText("内部")).toHaveCount(0);
  await page.getByRole("link", { name: "停止刷新" }).click();
  await expect(page.locator("meta[http-equiv=refresh]")).toHaveCount(0);
  await page.goto("/zh/dashboard/wall");
  await expect(page).toHaveURL(/sign-in/);
});
