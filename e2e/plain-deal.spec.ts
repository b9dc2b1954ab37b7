import type { Page, Route } from "@playwright/test";
import { expect, test } from "./people";
import { ownTitle } from "./record-form";
import { expectPublicly, listed, numberOfProjects, sumIn } from "./register";
import { words } from "./words";

const { form, desk, review } = words.en;
const frameworks = { class: "framework", currency: "CNY" };

/** Types into the field that has the focus, and goes on to the next one. */
async function type(page: Page, label: string, text: string): Promise<number> {
  await expect(page.getByLabel(label, { exact: true })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press("Tab");
  return text.length + 1;
}

test("a plain deal is recorded by keyboard alone, the next one begins at the same ceremony, and the first is published", async ({
  as,
  stranger,
  request,
}) => {
  const [page, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  const title = ownTitle("Sensor works");
  const [before, sum] = [await numberOfProjects(request), await sumIn(request, frameworks)];
  await page.goto("/en/desk/projects/new");
  const ceremony = page.getByLabel(form.where);
  const day = page.getByLabel(form.dateSigned);

  let keys = await type(page, form.title(form.original), title);
  await page.keyboard.type("baidu");
  await expect(page.getByRole("button", { name: "百度" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(form.known)).toBeVisible();
  await page.keyboard.press("Tab");
  keys += "baidu".length + 3;
  keys += await type(page, form.amount, "2.5 bn");
  await expect(page.getByText(`${form.readAs} CNY 2.5 bn`)).toBeVisible();
  keys += await type(page, form.type, "framework");
  keys += await type(page, "Domain", "sensors");
  await page.keyboard.press("Tab");
  // It is blank, or where the one recorded before was signed; one key moves it on.
  await expect(ceremony).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const where = await ceremony.inputValue();
  expect(where).not.toBe("");
  await page.keyboard.press("Tab");
  keys += 3 + (await typeInto(page, "2025-09-05"));
  expect(await day.inputValue()).toBe("2025-09-05");
  await page.keyboard.press("Enter");
  keys += 1;
  expect(keys - title.length, "keys besides the title").toBeLessThan(60);

  await expect(page.getByText("Saved: on to the next one")).toBeVisible();
  await expect(ceremony).toHaveValue(where);
  await expect(day).toHaveValue("2025-09-05");
  await expect(page.getByLabel(form.title(form.original))).toHaveValue("");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("checkbox", { name: "Sensors", exact: true })).toBeChecked();
  await expect(page.getByLabel(form.type)).toHaveValue("framework-agreement");
  await expectPublicly(reader, before);
  expect(await sumIn(request, frameworks)).toEqual(sum);
  expect(await listed(request, `q=${encodeURIComponent(title)}`)).toEqual([]);

  await page.getByRole("button", { name: form.send }).press("Enter");
  await expect(page.getByText(form.sent)).toBeVisible();
  await second.goto(`${new URL(page.url()).pathname}/review`);
  await second.getByRole("button", { name: review.publish(1) }).press("Enter");
  await expect(second).toHaveURL(/\/en\/projects\//);
  await reader.goto(new URL(second.url()).pathname);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  for (const said of ["百度", "CNY 2.5 bn", "Sensors", "5 September 2025"])
    await expect(reader.getByRole("main")).toContainText(said);
  await expectPublicly(reader, before + 1);
  const { projects, amount } = sum;
  expect(await sumIn(request, frameworks)).toEqual({
    projects: projects + 1,
    amount: amount + 2_500_000_000,
  });
});

async function typeInto(page: Page, text: string): Promise<number> {
  await page.keyboard.type(text);
  return text.length;
}

test("an amount with two meanings offers both, and what was typed outlives a reload", async ({ as }) => {
  const page = await as("organizer");
  const title = ownTitle("Two meanings");
  await page.goto("/en/desk/projects/new");
  await page.getByLabel(form.title(form.original)).fill(title);
  await page.getByLabel(form.amount, { exact: true }).fill("1,200 m");
  await page.getByRole("button", { name: "CNY 1.2 bn" }).click();
  await expect(page.getByText(`${form.readAs} CNY 1.2 bn`)).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify(window.sessionStorage))).toContain("1.2 bn");

  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByLabel(form.title(form.original))).toHaveValue("");
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(page.getByLabel(form.title(form.original))).toHaveValue(title);
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByText(form.saved(1))).toBeVisible();
  await page.goto("/en/desk/projects/new");
  await expect(page.getByLabel(form.title(form.original))).toHaveValue("");
  await expect(page.getByRole("button", { name: "Take it up again" })).toHaveCount(0);
  await page.goto("/en/desk");
  await expect(page.getByRole("table", { name: desk.drafts }).getByRole("link", { name: title })).toHaveCount(
    1,
  );
});

test("what is typed while all fields are on their way, or a part, stands in them when they come", async ({
  as,
}) => {
  const page = await as("organizer");
  const title = ownTitle("Typed in the meantime");
  await page.goto("/en/desk/projects/new");
  const field = page.getByLabel(form.title(form.original));
  await field.fill("Typed");
  const open = await holdForm(page);
  await page.getByRole("button", { name: form.allFields }).click();
  await field.fill(title);
  await page.getByLabel(form.type).selectOption("framework-agreement");
  await field.press("ArrowLeft");
  await open();
  await expect(page.getByRole("button", { name: form.addParty })).toBeVisible();
  await expect(field).toHaveValue(title);
  await expect(page.getByLabel(form.type)).toHaveValue("framework-agreement");
  await expect(field).toBeFocused();
  await page.keyboard.type("!");
  await expect(field).toHaveValue(`${title.slice(0, -1)}!${title.slice(-1)}`);

  const again = await holdForm(page);
  await page.getByRole("button", { name: form.addParty }).click();
  await field.fill(title);
  await again();
  await expect(page.getByRole("group", { name: form.party(2), exact: true })).toBeVisible();
  await expect(field).toHaveValue(title);

  const saved = await holdForm(page);
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByRole("status").filter({ hasText: "Sending…" })).toBeVisible();
  await field.click({ force: true, noWaitAfter: true });
  await expect(field, "fields rest while they are kept").not.toBeFocused();
  await saved();
  await expect(page.getByText(form.saved(1))).toBeVisible();
  await expect(field).toHaveValue(title);

  await page.route(formsOf, (route) => route.abort(), { times: 1 });
  await field.fill(`${title} again`);
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByText("The register did not answer"), "beside the button").toBeInViewport();
  await expect(field).toHaveValue(`${title} again`);
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByText(form.saved(2))).toBeVisible();
});

const formsOf = ({ pathname }: URL) => pathname.includes("/desk/projects/");

/** Keeps the next form on its way; gives how to let it arrive. */
async function holdForm(page: Page): Promise<() => Promise<void>> {
  const held = new Promise<Route>((hold) => {
    page.route(formsOf, hold, { times: 1 });
  });
  return async () => (await held).continue();
}
