import type { Page } from "@playwright/test";
import { emailOf, expect, type Person, password, signIn, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { languages, words } from "./words";

const unknownDraft = "00000000-0000-4000-8000-000000000000";

test.describe("people", () => {
  for (const path of ["desk", "desk/projects/new", "desk/import", "dashboard", "admin", "admin/accounts/new"])
    test(`strangers who open /${path} sign in and come back to it`, async ({ page }) => {
      const person = path.startsWith("desk") ? "organizer" : "admin";
      await page.goto(`/en/${path}`);
      await expect(page).toHaveURL(`/en/sign-in?returnTo=${encodeURIComponent(`/en/${path}`)}`);
      await signIn(page, "en", emailOf(person));
      await expect(page).toHaveURL(`/en/${path}`);
    });

  test("an officer signs in to the follow-up, finds it as the only page of the desk, and goes no further", async ({
    page,
  }) => {
    await page.goto("/en/desk/follow-up?silent=12");
    await expect(page).toHaveURL(/\/en\/sign-in\?returnTo=/);
    await signIn(page, "en", emailOf("officer"));
    await expect(page).toHaveURL("/en/desk/follow-up?silent=12");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Follow-up");
    await expect(page.getByRole("main").getByRole("link", { name: "Verify reported steps" })).toHaveCount(0);
    expect(await statusOf(page, "/en/desk/reports")).toBe(403);
    expect(await statusOf(page, "/en/desk/projects/new")).toBe(403);
  });

  const closed: [Person, string][] = [
    ["official", "desk"],
    ["official", "desk/projects/new"],
    ["official", "desk/review"],
    ["official", "desk/import"],
    ["officer", `desk/import/${unknownDraft}`],
    ["official", `desk/projects/${unknownDraft}`],
    ["official", "admin"],
    ["officer", "desk"],
    ["officer", "dashboard"],
    ["officer", "desk/follow-up/verify"],
    ["official", "desk/follow-up"],
    ["organizer", "admin"],
    ["organizer", "admin/history"],
    ["official", "desk/organizations"],
    ["reviewer", "admin/sample"],
  ];
  for (const [person, path] of closed)
    test(`the ${person} is told that /${path} is for another role`, async ({ as }) => {
      const page = await as(person);
      for (const language of languages) {
        expect(await statusOf(page, `/${language}/${path}`)).toBe(403);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].problems.forbidden);
      }
    });

  test("a wrong password is refused in a sentence that keeps the e-mail address", async ({ page }) => {
    const { account } = words.en;
    await page.goto("/en/sign-in");
    await page.getByLabel(account.email).fill("nobody@example.org");
    await page.getByLabel(account.password).fill("not the password");
    await page.getByRole("button", { name: account.submit }).click();
    await expect(page.getByRole("alert").filter({ hasText: "is not right" })).toBeFocused();
    await expect(page.getByLabel(account.email)).toHaveValue("nobody@example.org");
    await expect(page.getByLabel(account.password)).toHaveValue("");
  });

  test("an account that is disabled is out at once", async ({ as, stranger }) => {
    const [admin, person] = [await as("admin"), await stranger()];
    const email = `${crypto.randomUUID().slice(0, 8)}@example.org`;
    await admin.goto("/en/admin/accounts/new");
    await admin.getByLabel("Name").fill(email);
    await admin.getByLabel("E-mail address").fill(email);
    await admin.getByRole("checkbox", { name: "Organizer" }).check();
    await admin.locator("summary", { hasText: "Organizer: editions" }).click();
    await admin.getByRole("checkbox", { name: "All editions" }).first().check();
    await admin.getByRole("button", { name: "Add the account" }).click();
    const oneTime = await admin.getByRole("status").getByRole("code").textContent();
    await person.goto("/en/desk");
    await person.getByLabel("E-mail address").fill(email);
    await person.getByLabel("Password").fill(oneTime ?? "");
    await person.getByRole("button", { name: "Sign in" }).click();
    await person.getByLabel("New password").fill(`${password} of my own`);
    await signIn(person, "en", email, oneTime ?? "");
    await expect(person).toHaveURL("/en/desk");

    await admin.goto("/en/admin");
    await admin.getByRole("link", { name: email }).click();
    await admin.getByRole("button", { name: "Disable the account" }).click();
    await expect(admin.getByText("This account is disabled.")).toBeVisible();
    await person.reload();
    await expect(person).toHaveURL(/\/en\/sign-in\?returnTo=/);
    await person.getByLabel("E-mail address").fill(email);
    await person.getByLabel("Password").fill(`${password} of my own`);
    await person.getByRole("button", { name: "Sign in" }).click();
    await expect(person.getByRole("alert").filter({ hasText: "has been disabled" })).toBeVisible();
  });
});

test.describe("records", () => {
  test("a draft has no public address", async ({ as, request }) => {
    const page = await as("organizer");
    const draft = await recordBriefly(page, ownTitle("Not for the public"), "save");
    const id = draft.split("/").at(-1);
    for (const language of languages)
      expect((await request.get(`/${language}/projects/${id}`)).status()).toBe(404);
    expect((await request.get(`/api/v1/projects/${id}`)).status()).toBe(404);
    for (const path of [draft, `${draft}/documents`])
      expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(307);
  });

  const unknown = [
    "projects/SCE-2019-9999",
    "projects/SCE-2019-9999/history",
    "projects/%00",
    "projects/%00/history",
    "editions/%00",
    "editions/nothing-1999",
    "report/nobody-has-this-key",
    "origins/XX",
    "domains/NOTHING",
    `organizations/${unknownDraft}`,
    "organizations/nobody",
    `ceremonies/${unknownDraft}`,
    "no/such/page",
  ];
  for (const path of unknown)
    test(`/${path} does not exist, in any language`, async ({ page }) => {
      for (const language of languages) {
        expect(await statusOf(page, `/${language}/${path}`)).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].problems.missing);
        await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-Hans" : language);
      }
    });

  test("an unknown draft does not exist for an organizer either", async ({ as }) => {
    const page = await as("organizer");
    for (const path of ["", "/review", "/withdraw", "/merge", "/documents"])
      expect(await statusOf(page, `/en/desk/projects/${unknownDraft}${path}`)).toBe(404);
    expect(await statusOf(page, `/en/desk/import/${unknownDraft}`)).toBe(404);
  });

  test("a language that the register does not speak does not exist", async ({ page }) => {
    expect(await statusOf(page, "/de/projects")).toBe(404);
    for (const language of languages)
      await expect(page.getByRole("heading", { name: words[language].problems.missing })).toBeVisible();
  });

  test("the address without a language leads to the reader's own", async ({ request }) => {
    const asked = { "fr-CH, en;q=0.5": "/fr", "zh-TW": "/zh", "en-GB": "/en", "ja, ko": "/en" };
    for (const [language, path] of Object.entries(asked)) {
      const answer = await request.get("/", { headers: { "accept-language": language }, maxRedirects: 0 });
      expect(answer.status()).toBe(307);
      expect(answer.headers().location).toBe(path);
    }
  });
});

test.describe("parameters", () => {
  const wrong = {
    "projects?class=nonsense": "class",
    "projects?utm_source=mail": "utm_source",
    "projects?limit=0": "limit",
    "projects?year=late": "year",
    "figures?by=colour": "by",
    "figures?currency=GBP": "currency",
  };
  for (const [path, parameter] of Object.entries(wrong))
    test(`the API refuses ${path} and names ${parameter}`, async ({ request }) => {
      const answer = await request.get(`/api/v1/${path}`);
      expect(answer.status()).toBe(400);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
      expect(answer.headers()["access-control-allow-origin"]).toBe("*");
      const problem = await answer.json();
      expect(problem.status).toBe(400);
      expect(problem.errors.map((error: { parameter: string }) => error.parameter)).toEqual([parameter]);
    });

  test("the API answers 404 for an unknown record", async ({ request }) => {
    for (const path of ["projects/SCE-2019-9999", "projects/SCE-2019-9999/history", "editions/none-1999"]) {
      const answer = await request.get(`/api/v1/${path}`);
      expect(answer.status(), path).toBe(404);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
    }
  });

  test("an unknown parameter of the list is dropped by a redirect to the canonical address", async ({
    request,
  }) => {
    const asked = "/en/projects?utm_source=mail&class=contract&from=singlemessage";
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toBe("/en/projects?class=contract");
  });

  for (const language of languages)
    test(`a wrong value is named on the list and left out, in ${language}`, async ({ page }) => {
      const answer = await page.goto(`/${language}/projects?class=nonsense&edition=SCE-2019`);
      expect(answer?.status()).toBe(200);
      const notice = page.getByRole("status").filter({ hasText: words[language].problems.faults });
      await expect(notice).toContainText("nonsense");
      await expect(notice).toContainText("class");
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    });
});

test("nobody else makes the register forget its pages", async ({ request }) => {
  expect((await request.post("/api/own/forget")).status()).toBe(404);
});

test("the health addresses say that the process lives and is ready", async ({ request }) => {
  for (const path of ["live", "ready"]) expect((await request.get(`/api/health/${path}`)).status()).toBe(200);
});

const statusOf = async (page: Page, path: string) => (await page.goto(path))?.status();
