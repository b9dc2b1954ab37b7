import type { Page } from "@playwright/test";
import { expect } from "./people";
import { type Language, words } from "./words";

/** A project with its contract, as somebody would write it down at a ceremony. */
export interface Signing {
  readonly title: string;
  readonly domain: string;
  readonly ceremony: string;
  readonly type: string;
  readonly date: string;
  readonly amount: string;
  /** An organization that the register knows, and where it is from. */
  readonly known: { readonly name: string; readonly role: string; readonly origin: string };
  /** One that it does not know. */
  readonly added: { readonly name: string; readonly role: string; readonly origin: string };
  readonly source: { readonly address: string; readonly title: string };
}

/** Fills in the form of a new project, down to its source. Without scripts the form says later whom it knows. */
export async function fillIn(page: Page, language: Language, signing: Signing, scripts = true) {
  const { form } = words[language];
  await page.getByRole("button", { name: form.allFields }).click();
  const domain = page.getByRole("checkbox", { name: signing.domain, exact: true });
  // The short form, which has a title too, stands until all fields have come.
  await domain.check();
  await page.getByLabel(form.title(form.original)).fill(signing.title);
  await page.getByLabel(form.where).selectOption({ label: signing.ceremony });
  await page.getByLabel(form.type).selectOption({ label: signing.type });
  await page.getByLabel(form.dateSigned).fill(signing.date);
  await page.getByRole("textbox", { name: form.amount, exact: true }).fill(signing.amount);
  if (scripts) await expect(page.getByText(form.readAs)).toBeVisible();

  const parties = [signing.known, signing.added];
  for (const [index, { name, role, origin }] of parties.entries()) {
    const party = page.getByRole("group", { name: form.party(index + 1), exact: true });
    if (index > 0) await page.getByRole("button", { name: form.addParty }).click();
    await party.getByLabel(form.organization, { exact: true }).fill(name);
    await party.getByLabel(form.role).selectOption({ label: role });
    await party.getByLabel(form.origin, { exact: true }).fill(origin);
    const said = index === 0 ? form.known : form.willBeAdded;
    if (scripts) await expect(party.getByText(said)).toBeVisible();
  }

  const source = page.getByRole("group", { name: form.source(1), exact: true });
  await source.getByLabel(form.address).fill(signing.source.address);
  await source.getByLabel(form.sourceTitle, { exact: true }).fill(signing.source.title);
  await expect(page.getByLabel(form.title(form.original))).toHaveValue(signing.title);
  await expect(domain).toBeChecked();
}

/** Records a project of which little is known, perhaps a contract, in English; gives the address of its draft. */
export async function recordBriefly(
  page: Page,
  title: string,
  button: "save" | "send",
  contract?: string,
): Promise<string> {
  const { form } = words.en;
  await page.goto("/en/desk/projects/new");
  await page.getByLabel(form.title(form.original)).fill(title);
  await choosePlace(page);
  await page.getByLabel(form.dateSigned).fill("2025-09");
  if (contract) {
    await page.getByLabel(form.type).selectOption({ label: "Investment contract" });
    await page.getByRole("textbox", { name: form.amount, exact: true }).fill(contract);
  }
  await page.getByRole("button", { name: form[button] }).click();
  await expect(page.getByText(button === "save" ? form.saved(1) : form.sent)).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Chooses the newest edition, outside its ceremonies: nothing is chosen before. */
export async function choosePlace(page: Page) {
  await page.getByLabel(words.en.form.where).selectOption({ index: 1 });
}

/** A title that no other project of this run has. */
export const ownTitle = (title: string) => `${title} ${crypto.randomUUID().slice(0, 8)}`;
