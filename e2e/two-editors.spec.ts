import type { Page } from "@playwright/test";
import { expect, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { words } from "./words";

const { form } = words.en;

test("the second of two people to save sees both versions and loses nothing", async ({ as }) => {
  const [first, second] = [await as("organizer"), await as("reviewer")];
  const title = ownTitle("Draft of two people");
  const draft = await recordBriefly(first, title, "save");
  await first.goto(draft);
  await second.goto(draft);

  await titleIn(first).fill(`${title}, first`);
  await dateIn(first).fill("2025-09-05");
  await save(first);
  await expect(first.getByText(form.saved(2))).toBeVisible();

  await titleIn(second).fill(`${title}, second`);
  await typeIn(second).selectOption({ label: "Memorandum of understanding" });
  await save(second);
  const conflict = second.getByRole("alert").filter({ hasText: "Somebody else saved this record" });
  await expect(conflict).toContainText("Sample organizer");
  const row = (name: string | RegExp) => conflict.getByRole("row", { name });
  await expect(row(`${title}, first`)).toContainText(`${title}, second`);
  await expect(row(`${title}, first`)).toContainText("both");
  await expect(row("5 September 2025")).toContainText("the other person");
  await expect(row("Memorandum of understanding")).toContainText("you");
  await expect(titleIn(second)).toHaveValue(`${title}, second`);
  await expect(typeIn(second)).toHaveValue("memorandum-of-understanding");

  await second.getByRole("button", { name: "Take over their changes where I changed nothing" }).click();
  await expect(dateIn(second)).toHaveValue("2025-09-05");
  await expect(titleIn(second)).toHaveValue(`${title}, second`);
  await save(second);
  await expect(second.getByText(form.saved(3))).toBeVisible();
  await first.reload();
  await expect(titleIn(first)).toHaveValue(`${title}, second`);
  await expect(dateIn(first)).toHaveValue("2025-09-05");
  await expect(typeIn(first)).toHaveValue("memorandum-of-understanding");
});

const titleIn = (page: Page) => page.getByLabel(form.title(form.original));
const dateIn = (page: Page) => page.getByLabel(form.dateSigned);
const typeIn = (page: Page) => page.getByLabel(form.type);
const save = (page: Page) => page.getByRole("button", { name: form.save }).click();
