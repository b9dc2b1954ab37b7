import type { Page } from "@playwright/test";
import { expect, test } from "./people";
import { ownTitle } from "./record-form";
import { words } from "./words";

const { form, desk } = words.en;

test("pressing the button twice makes one record", async ({ as }) => {
  const page = await as("organizer");
  const title = await newForm(page, "Pressed twice");
  await page.getByRole("button", { name: form.save }).dblclick();
  await expect(page.getByText(form.saved(1))).toBeVisible();
  await expectOneDraft(page, title);
});

test("after a network failure everything typed is still there, and sending it again makes one record", async ({
  as,
}) => {
  const page = await as("organizer");
  const title = await newForm(page, "Sent into a dead network");
  // The register receives the form, and its answer is lost on the way back.
  await page.route("**/desk/projects/new", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByText("the register did not answer")).toBeVisible();
  await expect(page.getByLabel(form.title(form.original))).toHaveValue(title);
  await page.unroute("**/desk/projects/new");
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByText(form.saved(1))).toBeVisible();
  await expectOneDraft(page, title);
});

test("without scripts, the same form sent a second time makes one record", async ({ as }) => {
  const page = await as("organizer", { javaScriptEnabled: false });
  const title = await newForm(page, "Sent a second time");
  const sending = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: form.save }).click();
  await expect(page.getByText(form.saved(1))).toBeVisible();
  const sent = await sending;
  const again = await page.request.post(sent.url(), {
    headers: {
      "content-type": (await sent.headerValue("content-type")) ?? "",
      origin: new URL(page.url()).origin,
    },
    data: sent.postDataBuffer() ?? "",
  });
  expect(again.url()).toBe(page.url());
  await expectOneDraft(page, title);
});

async function newForm(page: Page, about: string): Promise<string> {
  const title = ownTitle(about);
  await page.goto("/en/desk/projects/new");
  await page.getByLabel(form.title(form.original)).fill(title);
  await page.getByLabel(form.dateSigned).fill("2025");
  return title;
}

async function expectOneDraft(page: Page, title: string) {
  await page.goto("/en/desk");
  const drafts = page.getByRole("table", { name: desk.drafts });
  await expect(drafts.getByRole("link", { name: title })).toHaveCount(1);
}
