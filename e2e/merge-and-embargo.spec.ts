import type { Page } from "@playwright/test";
import { expect, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { listed, numberOfProjects } from "./register";
import { words } from "./words";

const publish = words.en.review.publish(1);

async function published(writer: Page, second: Page, title: string) {
  const draft = await recordBriefly(writer, title, "send");
  await second.goto(`${draft}/review`);
  await second.getByRole("button", { name: publish }).click();
  await expect(second).toHaveURL(/\/en\/projects\//);
  return { draft, reference: new URL(second.url()).pathname.split("/").at(-1) ?? "" };
}

test("two records of one project become one: proposed, confirmed, and the old address leads on", async ({
  as,
  request,
}) => {
  const [writer, second] = [await as("organizer"), await as("reviewer")];
  const stays = await published(writer, second, ownTitle("Recorded first"));
  const ends = await published(writer, second, ownTitle("Recorded again"));
  const before = await numberOfProjects(request);

  await writer.goto(ends.draft);
  await writer.getByRole("link", { name: "The same project as another record?" }).click();
  await writer.getByLabel("Reference of the other record").fill(stays.reference);
  await writer.getByRole("button", { name: "Compare the two" }).click();
  await expect(writer.getByRole("columnheader", { name: `Stays: ${stays.reference}` })).toBeVisible();
  await writer.getByRole("radio", { name: "Not counted" }).check();
  await writer.getByRole("button", { name: "Propose the merge" }).click();
  await expect(writer.getByRole("alert").filter({ hasText: "Fill in this field." })).toBeVisible();
  await expect(writer.getByRole("radio", { name: "Not counted" })).toBeChecked();
  await writer.getByRole("radio", { name: "Signed again" }).check();
  await writer.getByLabel("Why are they one project?").fill("The same plant, written down twice.");
  await writer.getByRole("button", { name: "Propose the merge" }).click();
  await expect(writer.getByText("You proposed this: another person must confirm it.")).toBeVisible();
  expect(await numberOfProjects(request)).toBe(before);

  await second.goto("/en/desk");
  const waiting = second.getByRole("table", { name: "Merges to confirm" });
  await waiting.getByRole("link", { name: "Recorded again" }).first().click();
  await second.getByRole("button", { name: `Merge ${ends.reference} into ${stays.reference}` }).click();
  await expect(second).toHaveURL(`/en/projects/${stays.reference}`);
  await expect(second.getByText("Signed again", { exact: true })).toBeVisible();
  expect(await numberOfProjects(request)).toBe(before - 1);

  for (const path of ["zh/projects", "en/projects", "fr/projects", "api/v1/projects"])
    for (const page of ["", "/history"]) {
      const answer = await request.get(`/${path}/${ends.reference}${page}`, { maxRedirects: 0 });
      expect(answer.status(), `${path}${page}`).toBe(308);
      expect(answer.headers().location).toBe(`/${path}/${stays.reference}${page}`);
    }
  await second.goto(`/en/projects/${ends.reference}/history`);
  const old = second.getByRole("table", { name: `Merged into this record: ${ends.reference}` });
  await expect(old.getByRole("row")).toHaveCount(3);
  await expect(old).toContainText("The same plant, written down twice.");
});

test("what is approved for a time opens by itself, and a table publishes the lines that are ticked", async ({
  as,
  request,
}) => {
  const [writer, second] = [await as("organizer"), await as("reviewer")];
  const [embargoed, ticked, struck] = [ownTitle("Under embargo"), ownTitle("Ticked"), ownTitle("Struck out")];
  const draft = await recordBriefly(writer, embargoed, "send");
  const before = await numberOfProjects(request);
  await second.goto(`${draft}/review`);
  const approve = second.getByRole("button", { name: "Approve version 1 for this time" });
  await second.getByLabel("Day").fill("2020-01-01");
  await second.getByLabel("Time").fill("09:30");
  await approve.click();
  await expect(second.getByText("Choose a date and time that are still to come.")).toBeVisible();
  await second.getByLabel("Day").fill("2099-01-01");
  await second.getByLabel("Time").fill("09:30");
  await approve.click();
  await expect(second.getByText("opens at 1 January 2099, 09:30 (UTC+8)")).toBeVisible();
  await writer.goto("/en/desk");
  const waiting = writer.getByRole("table", { name: "Approved, waiting for their time" });
  await expect(waiting.getByRole("row", { name: embargoed })).toContainText("1 January 2099, 09:30 (UTC+8)");
  expect(await numberOfProjects(request)).toBe(before);

  const soon = new Date(Date.now() + 8 * 3_600_000 + 2_000).toISOString();
  await second.getByLabel("Day").fill(soon.slice(0, 10));
  await second.getByLabel("Time").fill(soon.slice(11, 19));
  await approve.click();
  await expect.poll(() => numberOfProjects(request)).toBe(before + 1);
  const [opened] = await listed(request, `q=${encodeURIComponent(embargoed)}`);
  expect((await request.get(`/en/projects/${opened?.reference}`)).status()).toBe(200);

  await recordBriefly(writer, ticked, "send");
  await recordBriefly(writer, struck, "send");
  await second.goto("/en/desk");
  await second.getByRole("link", { name: "Read them all as a table" }).click();
  for (const box of await second.getByRole("checkbox").all()) await box.uncheck();
  await second.getByRole("checkbox", { name: ticked }).check();
  await second.getByRole("button", { name: "Publish the lines that are ticked" }).click();
  await expect(second.getByText("Published: 1")).toBeVisible();
  await expect(second.getByRole("table").getByRole("row", { name: ticked })).toHaveCount(0);
  await expect(second.getByRole("table").getByRole("row", { name: struck })).toBeVisible();
  expect(await numberOfProjects(request)).toBe(before + 2);
});
