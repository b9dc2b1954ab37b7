import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { type Language, words } from "./words";

/** The accounts that come with the sample register. */
export type Person = "organizer" | "reviewer" | "officer" | "official" | "admin";

type SignedInState = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface People {
  /** A browser of somebody's own, signed in before; once signed in, a person stays so for all tests of a worker. */
  as(person: Person, options?: BrowserContextOptions): Promise<Page>;
  /** A browser of somebody's own in which nobody is signed in. */
  stranger(options?: BrowserContextOptions): Promise<Page>;
}

export const emailOf = (person: Person) => `${person}@example.org`;
export const password = process.env.JOURNEYS_PASSWORD ?? "";

/** Who is signed in for the tests of this worker: each worker has this file of its own. */
const signedIn = new Map<Person, SignedInState>();

export const test = base.extend<People>({
  stranger: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  as: async ({ stranger }, use) => {
    await use(async (person, options) => {
      const storageState = signedIn.get(person);
      if (storageState) return stranger({ ...options, storageState });
      const page = await stranger(options);
      await page.goto("/en/sign-in?returnTo=/en/sign-in/password");
      await signIn(page, "en", emailOf(person));
      signedIn.set(person, await page.context().storageState());
      return page;
    });
  },
});

/** Fills in the sign-in form of the page that is open, and waits for the page behind it. */
export async function signIn(page: Page, language: Language, email: string, secret = password) {
  const { account } = words[language];
  await page.getByLabel(account.email).fill(email);
  await page.getByLabel(account.password, { exact: true }).fill(secret);
  await page.getByRole("button", { name: account.submit }).click();
  await expect(page.getByRole("button", { name: account.signOut })).toBeVisible();
}

export { expect };
