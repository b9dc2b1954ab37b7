import { expect, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { listed, numberOfProjects } from "./register";
import { words } from "./words";

test("a record leaves list and figures once a second person confirms its withdrawal, and keeps its address", async ({
  as,
  stranger,
  request,
}) => {
  const [writer, second, reader] = [await as("organizer"), await as("reviewer"), await stranger()];
  const title = ownTitle("Signed by mistake");
  const draft = await recordBriefly(writer, title, "send");
  const before = await numberOfProjects(request);
  await second.goto(`${draft}/review`);
  await second.getByRole("button", { name: words.en.review.publish(1) }).click();
  await expect(second).toHaveURL(/\/en\/projects\//);
  const page = new URL(second.url()).pathname;
  expect(await numberOfProjects(request)).toBe(before + 1);

  const withdraw = writer.getByRole("button", { name: "Propose withdrawal" });
  await writer.goto(draft);
  await writer.getByRole("link", { name: "Propose withdrawal" }).click();
  await withdraw.click();
  await expect(writer.getByText("Give a reason.")).toBeVisible();
  await writer.getByRole("textbox").fill("The parties never met.");
  await withdraw.click();
  await expect(writer.getByText("Sample organizer proposes to withdraw this record:")).toBeVisible();
  await expect(writer.getByRole("button", { name: "Withdraw this record" })).toHaveCount(0);
  await reader.goto(page);
  await expect(reader.getByRole("main")).not.toContainText("The parties never met.");
  expect(await numberOfProjects(request)).toBe(before + 1);

  await second.goto("/en/desk");
  await second
    .getByRole("table", { name: "Withdrawals to confirm" })
    .getByRole("link", { name: title })
    .click();
  await second.getByRole("button", { name: "Withdraw this record" }).click();
  await expect(second).toHaveURL(page);
  await reader.goto(page);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByRole("main")).toContainText("The parties never met.");
  expect(await numberOfProjects(request)).toBe(before);
  expect(await listed(request, `q=${encodeURIComponent(title)}`)).toHaveLength(0);
  expect((await request.get(page.replace("/en/", "/api/v1/"))).status()).toBe(410);
});
