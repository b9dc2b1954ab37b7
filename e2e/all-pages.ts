import type { Page, Response } from "@playwright/test";
import { publicPages, type RegisterPage, signedInPages } from "./pages";
import { test as base, expect, type Person } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import type { Language } from "./words";

interface Walk {
  /** Opens every page of the register in one language, one after another, each in a browser of whoever may read it. */
  walk(language: Language, visit: (page: Page, path: string) => Promise<void>): Promise<void>;
}

/** The address of a draft that waits for review, made once by each worker, which has this file of its own. */
let waiting: string | undefined;

/** Tests that go through every page. */
export const test = base.extend<Walk>({
  walk: async ({ as, stranger, request }, use) => {
    await use(async (language, visit) => {
      const browsers = new Map<Person | "stranger", Page>();
      const refused: string[] = [];
      const browserOf = async (person: Person | "stranger") => {
        const known = browsers.get(person);
        if (known) return known;
        const page = person === "stranger" ? await stranger() : await as(person);
        browsers.set(person, page);
        page.on("console", (message) => {
          if (message.text().includes("Content Security Policy")) refused.push(message.text());
        });
        return page;
      };
      const writer = await browserOf("organizer");
      waiting ??= await recordBriefly(writer, ownTitle("Waiting for review"), "send");
      const published = await addressBehind(await browserOf("reviewer"), "/en/desk?reference=SCE-2019-0001");
      const admin = await browserOf("admin");
      await admin.goto("/en/admin");
      const account = await admin.getByRole("link", { name: "Sample official" }).getAttribute("href");
      const bare = (address: string) => address.replace(/^\/en/, "");
      const pages = [
        ...(await publicPages(request)),
        ...signedInPages(bare(waiting), bare(published), bare(account ?? "")),
      ];
      for (const one of pages) {
        const page = await browserOf(one.as ?? "stranger");
        const path = `/${language}${one.path}`;
        await test.step(path, async () => {
          const answer = await page.goto(path);
          expectStatus(answer, one);
          expectSafe(answer, one.as !== undefined || one.path === "/sign-in", one.path.startsWith("/embed/"));
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          expect(refused, "what the page's own policy forbids it").toEqual([]);
          await visit(page, path);
        });
      }
    });
  },
});

export { expect };

async function addressBehind(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return new URL(page.url()).pathname;
}

function expectStatus(answer: Response | null, { path, status }: RegisterPage) {
  expect(answer?.status(), path).toBe(status ?? 200);
}

/**
 * Every page says what browsers may do with it; scripts of one that is made for its reader need its own word, and only
 * one that is made for other sites may stand in them.
 */
function expectSafe(answer: Response | null, madeForReader: boolean, madeForOthers: boolean) {
  const { "content-security-policy": policy = "", ...headers } = answer?.headers() ?? {};
  for (const part of [
    "default-src 'none'",
    `frame-ancestors ${madeForOthers ? "*" : "'none'"}`,
    "base-uri 'none'",
  ])
    expect(policy).toContain(part);
  expect(policy).toContain(madeForReader ? "'strict-dynamic'" : "script-src 'self'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  expect(headers["permissions-policy"]).toContain("camera=()");
  if (madeForReader) expect(headers["cache-control"]).toContain("no-store");
}
