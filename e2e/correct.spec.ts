import { expect, test } from "./people";
import { ownTitle } from "./record-form";
import { answered, listed } from "./register";
import { words } from "./words";

test("readers keep the published version until the correction is published, and the history shows what changed", async ({
  as,
  stranger,
  request,
}) => {
  const { form, review, desk } = words.en;
  const [writer, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  // The oldest: other journeys publish and correct records of their own, signed later.
  const project = (await listed(request, "sort=signed")).find(
    ({ originalLanguage }) => originalLanguage === "en",
  );
  if (!project) throw new Error("The sample holds no project from an English source.");
  const { reference } = project;
  const before = project.title.en ?? "";
  const after = ownTitle("Corrected title");

  await writer.goto("/en/desk");
  await writer.getByLabel("Reference").fill(reference.toLowerCase());
  await writer.getByRole("button", { name: "Correct this record" }).click();
  await expect(writer.getByText(`Correction of ${reference}.`)).toBeVisible();
  const title = writer.getByLabel(form.title(form.original));
  await expect(title).toHaveValue(before);
  await title.fill(after);
  await writer.getByRole("button", { name: form.send }).click();
  await expect(writer.getByText(form.sent)).toBeVisible();

  const page = `/en/projects/${reference}`;
  await reader.goto(page);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(before);
  expect(await titleOf()).toBe(before);
  expect(await listed(request, `q=${encodeURIComponent(after)}`)).toHaveLength(0);
  await reader.goto(`/en/projects/${reference}/history`);
  await expect(reader.getByRole("rowheader")).toHaveText(["1"]);

  await second.goto("/en/desk");
  await second.getByRole("table", { name: desk.toReview }).getByRole("link", { name: after }).click();
  const change = second.getByRole("table", { name: "What changes" }).getByRole("row", { name: after });
  await expect(change).toContainText(before);
  await second.getByRole("button", { name: review.publish(2) }).click();
  await expect(second).toHaveURL(`/en/projects/${reference}`);

  await reader.goto(page);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(after);
  expect(await titleOf()).toBe(after);
  expect(await listed(request, `q=${encodeURIComponent(after)}`)).toHaveLength(1);
  await reader.goto(`/en/projects/${reference}/history`);
  await expect(reader.getByRole("row", { name: "2 Corrected" })).toBeVisible();
  const recorded = reader.getByRole("row", { name: after });
  await expect(recorded).toContainText(before);

  async function titleOf() {
    const path = `projects/${reference}`;
    const answer = await answered<{ title: Record<string, string> }>(request, path);
    return answer.title.en;
  }
});
