import type { Page } from "@playwright/test";
import { expect, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { contractsIn, expectPublicly, listed, numberOfProjects } from "./register";
import { words } from "./words";

const publish = words.en.review.publish(1);

async function published(writer: Page, second: Page, title: string, contract: string) {
  const draft = await recordBriefly(writer, title, "send", contract);
  await second.goto(`${draft}/review`);
  await second.getByRole("button", { name: publish }).click();
  await expect(second).toHaveURL(/\/en\/projects\//);
  return { draft, reference: new URL(second.url()).pathname.split("/").at(-1) ?? "" };
}

test("two records of one project become one: proposed, confirmed, and the old address leads on", async ({
  as,
  stranger,
  request,
}) => {
  const [writer, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  const outside = await contractsIn(request, "CNY");
  const stays = await published(writer, second, ownTitle("Recorded first"), "2 bn");
  const ends = await published(writer, second, ownTitle("Recorded again"), "3 bn");
  const before = await numberOfProjects(request);
  const sum = { projects: outside.projects + 2, amount: outside.amount + 5_000_000_000 };
  expect(await contractsIn(request, "CNY")).toEqual(sum);

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
  expect(await contractsIn(request, "CNY")).toEqual(sum);

  await second.goto("/en/desk");
  const waiting = second.getByRole("table", { name: "Merges to confirm" });
  await waiting.getByRole("link", { name: "Recorded again" }).first().click();
  await second.getByRole("button", { name: `Merge ${ends.reference} into ${stays.reference}` }).click();
  await expect(second).toHaveURL(`/en/projects/${stays.reference}`);
  await expect(second.getByText("Signed again", { exact: true })).toBeVisible();
  expect(await numberOfProjects(request)).toBe(before - 1);
  expect(await contractsIn(request, "CNY")).toEqual({
    projects: outside.projects + 1,
    amount: outside.amount + 2_000_000_000,
  });
  await expectPublicly(reader, before - 1);
  await reader.goto(`/en/projects/${stays.reference}`);
  await expect(reader.locator(".timeline .step")).toHaveCount(2);

  for (const path of ["zh/projects", "en/projects", "fr/projects", "api/v1/projects"])
    for (const page of ["", "/history"]) {
      const answer = await request.get(`/${path}/${ends.reference}${page}`, { maxRedirects: 0 });
      expect(answer.status(), `${path}${page}`).toBe(308);
      expect(answer.headers().location).toBe(`/${path}/${stays.reference}${page}`);
    }
  for (const page of ["", "/documents", "/comments"]) {
    await second.goto(`${ends.draft}${page}`);
    await expect(second, page).toHaveURL(`${stays.draft}${page}`);
  }
  await second.goto(`/en/projects/${ends.reference}/history`);
  const old = second.getByRole("table", { name: `Merged into this record: ${ends.reference}` });
  await expect(old.getByRole("row")).toHaveCount(3);
  await expect(old).toContainText("The same plant, written down twice.");
});

test("what is approved for a time opens by itself, and a table publishes the lines that are ticked", async ({
  as,
  stranger,
  request,
}) => {
  const [writer, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  const [embargoed, ticked, struck] = [ownTitle("Under embargo"), ownTitle("Ticked"), ownTitle("Struck out")];
  const draft = await recordBriefly(writer, embargoed, "send", "4 bn");
  const [before, sum] = [await numberOfProjects(request), await contractsIn(request, "CNY")];
  const found = () => listed(request, `q=${encodeURIComponent(embargoed)}`);
  await second.goto(`${draft}/review`);
  const approve = second.getByRole("button", { name: "Approve version 1 for this time" });
  await second.getByLabel("Day").fill("2020-01-01");
  await second.getByLabel("Time").fill("09:30");
  await approve.click();
  await expect(second.getByText("Choose a date and time that are still to come.")).toBeVisible();
  await second.getByRole("button", { name: publish }).click();
  await expect(second.getByText("Empty the day and the time to publish at once")).toBeVisible();
  await second.getByLabel("Day").fill("2099-01-01");
  await second.getByLabel("Time").fill("09:30");
  await approve.click();
  await expect(second.getByText("opens at 1 January 2099, 09:30 (UTC+8)")).toBeVisible();
  await writer.goto("/en/desk");
  const waiting = writer.getByRole("table", { name: "Approved, waiting for their time" });
  await expect(waiting.getByRole("row", { name: embargoed })).toContainText("1 January 2099, 09:30 (UTC+8)");
  await expectPublicly(reader, before);
  expect([await numberOfProjects(request), await contractsIn(request, "CNY")]).toEqual([before, sum]);
  expect(await found()).toEqual([]);

  const soon = new Date(Date.now() + 8 * 3_600_000 + 2_000).toISOString();
  await second.getByLabel("Day").fill(soon.slice(0, 10));
  await second.getByLabel("Time").fill(soon.slice(11, 19));
  await approve.click();
  await expect.poll(() => numberOfProjects(request)).toBe(before + 1);
  expect(await contractsIn(request, "CNY")).toEqual({
    projects: sum.projects + 1,
    amount: sum.amount + 4_000_000_000,
  });
  const [opened] = await found();
  await expectPublicly(reader, before + 1);
  await reader.goto(`/en/projects/${opened?.reference}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(embargoed);
  await expect(reader.getByRole("main")).toContainText("CNY 4 bn");

  await recordBriefly(writer, ticked, "send");
  await recordBriefly(writer, struck, "send");
  await second.goto("/en/desk");
  await second.getByRole("link", { name: "Read them all as a table" }).click();
  await expect(second.getByRole("checkbox", { name: struck })).toBeVisible();
  for (const box of await second.getByRole("checkbox").all()) await box.uncheck();
  await second.getByRole("checkbox", { name: ticked }).check();
  await second.getByRole("button", { name: "Publish the lines that are ticked" }).click();
  await expect(second.getByText("Published: 1")).toBeVisible();
  await expect(second.getByRole("table").getByRole("row", { name: ticked })).toHaveCount(0);
  await expect(second.getByRole("table").getByRole("row", { name: struck })).toBeVisible();
  expect(await numberOfProjects(request)).toBe(before + 2);
});
