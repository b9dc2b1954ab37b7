import type { APIRequestContext, BrowserContextOptions, Page } from "@playwright/test";
import { emailOf, expect, signIn, test } from "./people";
import { fillIn, type Signing } from "./record-form";
import { contractsIn, listed, nextReference, numberOfProjects, type Sum } from "./register";
import { type Language, words } from "./words";

export interface Story {
  readonly language: Language;
  readonly scripts: boolean;
  readonly signing: Signing;
  /** Codes under which the project must appear. */
  readonly edition: string;
  readonly domain: string;
  readonly origin: string;
  readonly currency: string;
  /** What the reviewer wants mended, the amount after that, in full and as readers see it. */
  readonly comment: string;
  readonly mended: { readonly amount: string; readonly value: number; readonly shown: string };
}

interface Figures {
  readonly projects: number;
  readonly contracts: Sum;
  readonly slice: Sum;
}

type Open = (options?: BrowserContextOptions) => Promise<Page>;

/** From the ceremony to the public page: one person records, another sends back and at last publishes. */
export async function recordAndPublish(story: Story, open: Open, request: APIRequestContext) {
  test.slow();
  const { language, signing } = story;
  const [writer, second, reader] = [await open(), await open(), await open()];
  const before = await figuresOf(story, request);
  const reference = await nextReference(request, story.edition);
  await test.step("the register does not know the project yet", async () => {
    await publicPagesKnow(story, reader, reference, before.projects, false);
  });
  await test.step("an organizer signs in and records it as a draft", () => recordDraft(story, writer));
  const desk = new URL(writer.url()).pathname;
  await test.step("the draft is in no public page and no figure", async () => {
    await reader.goto(desk);
    await expect(reader).toHaveURL(new RegExp(`/${language}/sign-in\\?returnTo=`));
    const asPublic = await request.get(desk.replace("/desk/", "/"));
    expect(asPublic.status()).toBe(404);
    await publicPagesKnow(story, reader, reference, before.projects, false);
    expect(await figuresOf(story, request)).toEqual(before);
  });
  await test.step("its writer sends it to review and may not publish it", () => sendToReview(story, writer));
  await test.step("a second person reads exactly this version and sends it back", async () => {
    await signInAt(second, language, "reviewer");
    await sendBack(story, second);
  });
  await test.step("the writer mends it", () => mend(story, writer));
  await test.step("sent back and mended, it still is in no public page and no figure", async () => {
    await publicPagesKnow(story, reader, reference, before.projects, false);
    expect(await figuresOf(story, request)).toEqual(before);
  });
  await test.step("the second person publishes the mended version", async () => {
    await openFromDesk(story, second, words[language].desk.toReview);
    await expect(second.getByText(words[language].review.version(2))).toBeVisible();
    await expect(second.getByRole("main")).toContainText(story.mended.shown);
    await second.getByRole("button", { name: words[language].review.publish(2) }).click();
    await expect(second).toHaveURL(`/${language}/projects/${reference}`);
  });
  await test.step("the very next request of every page and figure knows it", async () => {
    const after = await figuresOf(story, request);
    expect(after.projects).toBe(before.projects + 1);
    expect(after.contracts).toEqual(raised(before.contracts, story.mended.value));
    expect(after.slice).toEqual(raised(before.slice, story.mended.value));
    expect((await listed(request, `edition=${story.edition}`)).map((one) => one.title[language])).toContain(
      signing.title,
    );
    await publicPagesKnow(story, reader, reference, before.projects + 1, true);
    await expect(reader.getByRole("main")).toContainText(story.mended.shown);
    await expect(reader.getByRole("main")).toContainText(signing.added.name);
    await expect(reader.getByRole("link", { name: signing.source.title })).toBeVisible();
  });
}

const raised = ({ projects, amount }: Sum, value: number): Sum => ({
  projects: projects + 1,
  amount: amount + value,
});

async function figuresOf(story: Story, request: APIRequestContext): Promise<Figures> {
  const { currency, edition, domain, origin } = story;
  const slice = `edition=${edition}&domain=${domain}&origin=${origin}`;
  return {
    projects: await numberOfProjects(request),
    contracts: await contractsIn(request, currency),
    slice: await contractsIn(request, currency, slice),
  };
}

/** Walks through the public pages on which a project appears, its own at last. */
async function publicPagesKnow(
  { language, signing, edition, origin }: Story,
  reader: Page,
  reference: string,
  projects: number,
  known: boolean,
) {
  const t = words[language];
  const link = reader.getByRole("main").getByRole("link", { name: signing.title, exact: true });
  const times = known ? 1 : 0;
  await reader.goto(`/${language}`);
  await expect(reader.getByRole("heading", { name: t.public.headline(projects), exact: true })).toBeVisible();
  await reader.getByRole("searchbox", { name: t.public.search }).fill(signing.title);
  await reader.getByRole("button", { name: t.public.find, exact: true }).click();
  await expect(reader.getByRole("heading", { name: t.public.found(times), exact: true })).toBeVisible();
  await expect(link).toHaveCount(times);
  for (const page of [`projects?edition=${edition}`, `editions/${edition.toLowerCase()}`]) {
    await reader.goto(`/${language}/${page}`);
    await expect(link, page).toHaveCount(times);
  }
  if (known) {
    await reader.goto(`/${language}/origins/${origin}`);
    await expect(link).toHaveCount(1);
  }
  const answer = await reader.goto(`/${language}/projects/${reference}`);
  expect(answer?.status()).toBe(known ? 200 : 404);
  const heading = known ? signing.title : t.problems.missing;
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(heading);
}

async function signInAt(page: Page, language: Language, person: "organizer" | "reviewer") {
  await page.goto(`/${language}/desk`);
  await signIn(page, language, emailOf(person));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].desk.title);
}

async function recordDraft({ language, signing, scripts }: Story, page: Page) {
  const { desk, form } = words[language];
  await signInAt(page, language, "organizer");
  await page.getByRole("link", { name: desk.record }).click();
  await fillIn(page, language, signing, scripts);
  await page.getByRole("button", { name: form.save }).click();
  if (!scripts) {
    await expect(page.getByRole("alert").getByText(form.newOrganization)).toBeVisible();
    await page.getByRole("button", { name: form.save }).click();
  }
  await expect(page.getByText(form.saved(1))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(signing.title);
}

async function sendToReview({ language, signing }: Story, page: Page) {
  const { form, review } = words[language];
  await page.getByRole("button", { name: form.send }).click();
  await expect(page.getByText(form.sent)).toBeVisible();
  await page.getByRole("link", { name: form.toReview }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(review.title(signing.title));
  await expect(page.getByText(review.secondPerson)).toBeVisible();
  await expect(page.getByRole("button", { name: review.publish(1) })).toHaveCount(0);
}

/** Opens the story's project from a part of the work list. */
async function openFromDesk({ language, signing }: Story, page: Page, part: string) {
  await page.goto(`/${language}/desk`);
  const list = page.getByRole("table", { name: part });
  await list.getByRole("link", { name: signing.title, exact: true }).click();
}

async function sendBack(story: Story, page: Page) {
  const { review, desk } = words[story.language];
  await openFromDesk(story, page, desk.toReview);
  await expect(page.getByText(review.version(1))).toBeVisible();
  await expect(page.getByRole("main")).toContainText(story.signing.added.name);
  await page.getByRole("button", { name: review.sendBack }).click();
  await expect(page.getByText(review.commentNeeded)).toBeVisible();
  await page.getByLabel(review.comment).fill(story.comment);
  await page.getByRole("button", { name: review.sendBack }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(desk.title);
  await expect(page.getByRole("link", { name: story.signing.title })).toHaveCount(0);
}

async function mend(story: Story, page: Page) {
  const { desk, form } = words[story.language];
  await page.goto(`/${story.language}/desk`);
  await expect(page.getByRole("table", { name: desk.sentBack })).toContainText(story.comment);
  await openFromDesk(story, page, desk.sentBack);
  await expect(page.getByText(form.sentBackBy("Sample reviewer"))).toBeVisible();
  await expect(page.getByText(story.comment)).toBeVisible();
  await page.getByRole("textbox", { name: form.amount, exact: true }).fill(story.mended.amount);
  await page.getByRole("button", { name: form.send }).click();
  await expect(page.getByText(form.sent)).toBeVisible();
}
