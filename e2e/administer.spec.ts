import type { Page } from "@playwright/test";
import { expect, test } from "./people";

const mark = crypto.randomUUID().slice(0, 6).toUpperCase();
const edition = `Fair of ${mark}`;
const ceremony = `Evening of ${mark}`;
const domain = `Field ${mark}`;

/** Writes a text of a form in English. */
const write = (page: Page, field: string, text: string) =>
  page.getByRole("group", { name: field, exact: true }).first().getByLabel("English").fill(text);

test("an administrator adds an edition, a ceremony and a domain, without scripts, for organizers to choose", async ({
  as,
  stranger,
}) => {
  const admin = await as("admin", { javaScriptEnabled: false });
  await admin.goto("/en/admin/editions");
  await admin.getByRole("link", { name: "Add an edition" }).click();
  await admin.getByLabel("Code").fill(`try-${mark}-2017`);
  await admin.getByLabel("Expo").selectOption({ label: "Smart China Expo" });
  await admin.getByLabel("Year").fill("2018");
  await admin.getByRole("button", { name: "Add" }).click();
  const faults = admin.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(faults.getByRole("link", { name: "Write it in at least one language." })).toBeVisible();
  await expect(faults.getByRole("link", { name: "The year must be the one in the code." })).toBeVisible();
  await expect(admin.getByLabel("Expo").locator("option:checked")).toHaveText("Smart China Expo");
  await admin.getByLabel("Year").fill("2017");
  await write(admin, "Name", edition);
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByText("Saved. It shows on every page from now on.")).toBeVisible();

  await admin.getByRole("row", { name: edition }).getByRole("link", { name: "Ceremonies" }).click();
  await admin.getByRole("link", { name: "Add a ceremony" }).click();
  await write(admin, "Title", ceremony);
  await admin.getByLabel("Date", { exact: true }).first().fill("2017-05");
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("link", { name: ceremony })).toBeVisible();

  await admin.goto(`/en/admin/editions/TRY-${mark}-2017`);
  await admin.getByRole("link", { name: "Programme" }).click();
  await admin.getByLabel("Kind").first().selectOption({ label: "Forum" });
  await admin.getByLabel("Start").fill("2017-05-09");
  await admin.getByLabel("End").fill("2017-05-08");
  await write(admin, "Title", `Forum of ${mark}`);
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("alert").filter({ hasText: "There is a problem" })).toBeVisible();
  await expect(admin.getByLabel("Kind").first().locator("option:checked")).toHaveText("Forum");
  await admin.getByLabel("End").fill("2017-05");
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("link", { name: `Forum of ${mark}` })).toBeVisible();

  await admin.goto(`/en/admin/editions/TRY-${mark}-2017`);
  await admin.getByRole("link", { name: "What sources say" }).click();
  await write(admin, "What it says", `Guests of ${mark}`);
  await admin.getByRole("group", { name: "Source" }).getByLabel("Title").fill(`Dayly of ${mark}`);
  await admin.getByRole("button", { name: "Add" }).click();
  const visitor = await stranger();
  await visitor.goto(`/en/editions/try-${mark.toLowerCase()}-2017`);
  await expect(visitor.getByRole("row", { name: `Forum of ${mark}` })).toBeVisible();
  await expect(visitor.getByRole("row", { name: `Guests of ${mark}` })).toBeVisible();
  await admin.getByRole("link", { name: `Guests of ${mark}` }).click();
  await admin.getByRole("link", { name: "Correct this source" }).click();
  await admin.getByLabel("Title").fill(`Daily of ${mark}`);
  await admin.getByLabel("Date").fill("2017-05-10");
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("link", { name: `Daily of ${mark}` })).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole("row", { name: `Guests of ${mark}` })).toContainText("10 May 2017");
  await admin.goto(`/en/admin/editions/TRY-${mark}-2017/claims`);
  await admin.getByRole("link", { name: `Guests of ${mark}` }).click();
  await admin.getByRole("button", { name: "Remove" }).click();
  await expect(admin.getByText("Removed.")).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByRole("row", { name: `Guests of ${mark}` })).toBeHidden();

  await admin.goto("/en/admin/domains/new");
  await admin.getByLabel("Code").fill(`TRY-${mark}`);
  await write(admin, "Name", domain);
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("row", { name: domain })).toBeVisible();

  const organizer = await as("organizer");
  await organizer.goto("/en/desk/projects/new?fields=all");
  await organizer.getByLabel("Ceremony or edition").selectOption({ label: `${ceremony} · May 2017` });
  await organizer.getByRole("checkbox", { name: domain, exact: true }).check();

  const reader = await stranger();
  await reader.goto(`/en/domains/TRY-${mark}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(domain);
  await admin.getByRole("link", { name: domain }).click();
  await write(admin, "Name", `${domain} renamed`);
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("row", { name: `${domain} renamed` })).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`${domain} renamed`);
});
