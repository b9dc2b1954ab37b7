import { expect, test } from "./people";
import { choosePlace } from "./record-form";
import { contractsIn, listed, numberOfProjects } from "./register";
import { words } from "./words";

const { form } = words.en;
const question = "Signed before?";
const add = "It is this project: add the signing to it";

test("a repeated signing is recognised, and recorded as one more agreement of its project", async ({
  as,
  stranger,
  request,
}) => {
  const [writer, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  const [known] = await listed(request, "edition=CF-2023&sort=-amount");
  if (!known) throw new Error("The sample holds no project of Choose France 2023.");
  const page = `/en/projects/${known.reference}`;
  const before = [await numberOfProjects(request), await contractsIn(request, "EUR")];
  await reader.goto(page);
  const agreements = await reader.locator(".timeline .step").count();

  await writer.goto("/en/desk/projects/new");
  await writer.getByLabel("Title · English").pressSequentially(known.title.en ?? "", { delay: 10 });
  await expect(writer.getByText(question)).toBeVisible();
  await expect(writer.getByText(known.reference)).toBeVisible();
  await choosePlace(writer);
  await writer.getByLabel(form.dateSigned).fill("2024-05-13");
  await writer.getByRole("button", { name: form.save }).click();
  await expect(writer.getByText("None of these: save again")).toBeVisible();
  await writer.getByRole("button", { name: add }).first().click();
  await expect(writer.getByText("Added to this project, as agreement")).toBeVisible();
  await expect(writer.getByText("Proposed for the figures: Signed again.")).toBeVisible();
  await writer.getByRole("button", { name: form.send }).click();
  await expect(writer.getByText(form.sent)).toBeVisible();

  await second.goto(`${new URL(writer.url()).pathname}/review`);
  await second.getByRole("button", { name: /^Publish version/ }).click();
  await expect(second).toHaveURL(page);
  await reader.goto(page);
  await expect(reader.locator(".timeline .step")).toHaveCount(agreements + 1);
  await expect(reader.getByText("Signed again", { exact: true })).toBeVisible();
  expect([await numberOfProjects(request), await contractsIn(request, "EUR")]).toEqual(before);
});

test("without scripts the question is asked when the form is sent, and answered by sending it again", async ({
  as,
}) => {
  const writer = await as("organizer", { javaScriptEnabled: false });
  await writer.goto("/en/desk/projects/new");
  await writer.getByLabel("Title · English").fill("Solid-battery gigafactory");
  await writer.getByRole("button", { name: form.save }).click();
  await expect(writer.getByText(question)).toBeVisible();
  await writer.getByRole("button", { name: form.save }).click();
  await expect(writer.getByText(form.saved(1))).toBeVisible();
});
