import { expect, test } from "./people";
import { listed, numberOfProjects } from "./register";

test("an officer reports without scripts, and a second person verifies it with one click", async ({
  as,
  request,
}) => {
  const [officer, second] = [await as("officer", { javaScriptEnabled: false }), await as("reviewer")];
  await officer.goto("/en/desk/follow-up");
  const row = officer.getByRole("table").getByRole("row").nth(1);
  const reference = (await row.textContent())?.match(/[A-Z]+-\d{4}(-\d+)?-\d{4}/)?.[0] ?? "";
  const [project] = await listed(request, `q=${reference}`);
  const title = project?.title.en ?? "";
  const page = `/en/projects/${reference}`;
  const before = await numberOfProjects(request, "reached=suspended");

  await officer.getByLabel(`Step: ${title}`).selectOption("suspended");
  await officer.getByLabel(`Happened: ${title}`).fill("2026-13");
  await officer.getByRole("button", { name: "Send to review" }).click();
  await expect(officer.getByText("Mend these lines.")).toBeVisible();
  await expect(officer.getByLabel(`Step: ${title}`)).toHaveValue("suspended");
  await expect(officer.getByLabel(`Happened: ${title}`)).toHaveValue("2026-13");
  await officer.getByLabel(`Happened: ${title}`).fill("2026-03");
  await officer.getByLabel(`Source: title: ${title}`).fill("Site visit of March");
  await officer.getByRole("button", { name: "Send to review" }).click();
  await expect(officer.getByText("1 line was sent to review")).toBeVisible();
  await second.goto(page);
  await expect(second.getByText("Suspended", { exact: true })).toHaveCount(0);
  expect(await numberOfProjects(request, "reached=suspended")).toBe(before);

  await second.goto("/en/desk/follow-up/verify");
  const line = second.getByRole("row").filter({ hasText: "Suspended, March 2026" });
  await expect(line).toContainText("Site visit of March");
  await line.getByRole("button", { name: /^Verify: Suspended/ }).click();
  await expect(second.getByText("Verified: 1")).toBeVisible();
  await second.goto(page);
  await expect(second.getByText("verified", { exact: true })).toBeVisible();
  expect(await numberOfProjects(request, "reached=suspended")).toBe(before + 1);
});
