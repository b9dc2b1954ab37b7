import { expect, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { listed } from "./register";
import { words } from "./words";

test("a draft that changed since it was read is not published, and what changed is shown", async ({
  as,
  request,
}) => {
  const { form, review } = words.en;
  const [writer, second] = [await as("organizer"), await as("reviewer")];
  const title = ownTitle("Changed under the reviewer’s eyes");
  const draft = await recordBriefly(writer, title, "send");
  await second.goto(`${draft}/review`);
  await expect(second.getByText(review.version(1))).toBeVisible();

  await writer.getByLabel(form.dateSigned).fill("2025-09-06");
  await writer.getByRole("button", { name: form.send }).click();
  await expect(writer.getByLabel(form.dateSigned)).toHaveValue("2025-09-06");
  await expect(writer.getByText(form.sent)).toBeVisible();

  await second.getByRole("button", { name: review.publish(1) }).click();
  const notice = second.getByRole("status").filter({ hasText: "The draft changed after you opened it" });
  await expect(notice).toContainText("Nothing was published.");
  const change = notice.getByRole("row", { name: "Date signed" });
  await expect(change.getByRole("cell")).toHaveText(["September 2025", "6 September 2025"]);
  expect(await listed(request, `q=${encodeURIComponent(title)}`)).toHaveLength(0);

  await second.getByRole("button", { name: review.publish(2) }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(title);
  expect(await listed(request, `q=${encodeURIComponent(title)}`)).toHaveLength(1);
});
