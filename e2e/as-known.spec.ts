import { expect, test } from "./people";
import { numberOfProjects } from "./register";

test("a page as known on a day says so, keeps the day on its links and leads back to now", async ({
  page,
  request,
}) => {
  const today = new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const menu = page.getByRole("navigation", { name: "Main menu" });

  await page.goto("/en?asOf=2019-09-01");
  await expect(page.getByText("As known on 1 September 2019")).toBeVisible();
  await expect(page.getByText("this register had published nothing")).toBeVisible();
  await menu.getByRole("link", { name: "Projects" }).click();
  await expect(page).toHaveURL(/\/en\/projects\?asOf=2019-09-01$/);
  await expect(page.getByRole("heading", { name: "No projects" })).toBeVisible();
  await page.getByRole("link", { name: "See this page as it stands now" }).click();
  await expect(page).toHaveURL(/\/en\/projects$/);
  expect(await page.locator("meta[name=robots]").count()).toBe(0);

  await page.goto(`/en/editions/sce-2019?asOf=${today}`);
  expect(await page.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
  await page.locator(".entry-title a").first().click();
  await expect(page).toHaveURL(new RegExp(`/en/projects/[A-Z0-9-]+\\?asOf=${today}$`));
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/projects/[A-Z0-9-]+\\?asOf=${today}$`));

  const total = await numberOfProjects(request, "inferred=out");
  await page.goto("/en/origins");
  await page.getByText("Read as known on a day, or count otherwise").click();
  await page.getByLabel("leave inferred origins out").check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/en\/origins\?inferred=out$/);
  await expect(page.getByText(`together they are ${total} projects`).first()).toBeVisible();
});

test("a day to come is named and left out", async ({ page }) => {
  await page.goto("/en/origins?asOf=2199-01-01");
  await expect(page.getByText("“2199-01-01” is yet to come")).toBeVisible();
  expect(await page.getByLabel("As known on").inputValue()).toBe("");
});
