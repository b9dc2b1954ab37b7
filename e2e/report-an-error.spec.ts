import { expect, test } from "./people";
import { contractsIn, listed, numberOfProjects } from "./register";

test("a reader reports an error without scripts, gets a number and a day, and later an answer", async ({
  as,
  stranger,
  request,
}) => {
  const [desk, other] = [await as("reviewer", { javaScriptEnabled: false }), await stranger()];
  const reader = await stranger({ javaScriptEnabled: false });
  const [project] = await listed(request, "edition=SCE-2019&sort=-amount");
  const page = `/en/projects/${project?.reference}`;
  const said = `The amount is in dollars ${crypto.randomUUID()}`;
  const figures = async () => [await numberOfProjects(request), await contractsIn(request, "CNY")];
  const before = await figures();

  await reader.goto(page);
  await reader.getByRole("link", { name: "Report an error" }).first().click();
  await reader.getByLabel("Your e-mail address, if you like").fill("reader@example.org");
  await reader.getByRole("button", { name: "Send the report" }).click();
  await expect(reader.getByRole("alert").first()).toBeVisible();
  await expect(reader.getByLabel("Your e-mail address, if you like")).toHaveValue("reader@example.org");
  await reader.getByLabel("What is wrong").fill(said);
  await reader.getByRole("button", { name: "Send the report" }).click();
  await expect(reader).toHaveURL(/\/en\/report\//);
  const mine = reader.url();
  const numbered = await reader.getByRole("heading", { level: 1 }).innerText();
  expect(numbered).toMatch(/^Report \d+$/);
  const promised = await reader.getByText(/^Received\. It will be answered by/).innerText();
  const due = promised.match(/by (.+)\.$/)?.[1] ?? "";
  const days = Math.round((Date.parse(`${due} UTC`) - Date.now()) / 86_400_000);
  expect(days, "days until the answer is due").toBeGreaterThanOrEqual(14);
  expect(days).toBeLessThanOrEqual(15);

  await desk.goto("/en/desk/reports");
  const line = desk.getByRole("table", { name: "Waiting for an answer" }).getByRole("row", { name: said });
  await expect(line).toContainText(due);
  await expect(line).toContainText(project?.reference ?? "");
  await line.getByRole("link", { name: numbered }).click();
  await expect(desk.getByText("reader@example.org")).toBeVisible();
  await desk.getByRole("button", { name: "Send the answer" }).click();
  await expect(desk.getByRole("alert").first()).toBeVisible();
  await desk.getByLabel("Finding").selectOption({ label: "The register stays as it is" });
  await desk.getByRole("textbox", { name: "Answer" }).fill("The source gives yuan.");
  await desk.getByRole("button", { name: "Send the answer" }).click();
  await expect(desk.getByText("Answered. The reader sees it at once.")).toBeVisible();

  await other.goto(mine);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(numbered);
  await expect(other.getByText("The register stays as it is")).toBeVisible();
  await expect(other.getByText("The source gives yuan.")).toBeVisible();
  await expect(other.getByRole("main")).not.toContainText("reader@example.org");
  await other.goto(page);
  await expect(other.getByRole("main")).not.toContainText(said);
  expect(await figures()).toEqual(before);
});
