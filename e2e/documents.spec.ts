import { expect, test } from "./people";
import { ownTitle, recordBriefly } from "./record-form";
import { words } from "./words";

const title = "executed";
const script = `<script>document.title = "${title}"</script>`;

/** One empty page, which a browser that guessed by the content could take for a page of the web. */
const scan = Buffer.from(
  `%PDF-1.4
% <!doctype html><html>${script}</html>
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
trailer << /Root 1 0 R /Size 4 >>
startxref
9
%%EOF
`,
);
const drawing = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`);

test("a scan is added without scripts, made public by a second person, and saved, never opened, by a reader", async ({
  as,
  stranger,
}) => {
  const writer = await as("organizer", { javaScriptEnabled: false });
  const [second, reader] = [await as("reviewer"), await stranger()];
  const draft = await recordBriefly(await as("organizer"), ownTitle("With its scan"), "send");
  await second.goto(`${draft}/review`);
  await second.getByRole("button", { name: words.en.review.publish(1) }).click();
  await expect(second).toHaveURL(/\/en\/projects\//);
  const published = new URL(second.url()).pathname;

  await writer.goto(draft);
  await writer.getByRole("link", { name: "Documents" }).click();
  const file = writer.getByLabel("File", { exact: true });
  const add = writer.getByRole("button", { name: "Add the document" });
  await writer.getByRole("radio", { name: "Photograph of the signing" }).check();
  await file.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: drawing });
  await add.click();
  const fault = "By its content this is no PDF, JPEG, PNG or WebP";
  await expect(writer.locator("#file-error")).toContainText(fault);
  await expect(writer.getByRole("alert")).toContainText(fault);
  await expect(writer.getByRole("radio", { name: "Photograph of the signing" })).toBeChecked();
  await writer.getByRole("radio", { name: "Scan of the agreement" }).check();
  await file.setInputFiles({ name: "scan.html", mimeType: "text/html", buffer: scan });
  await add.click();
  await expect(writer.getByText("The document was added.")).toBeVisible();
  await expect(writer.getByText("another person can make it public")).toBeVisible();
  await reader.goto(published);
  await expect(reader.getByRole("main")).not.toContainText("SHA-256");

  await second.goto(`${draft}/documents`);
  const publish = second.getByRole("button", { name: "Make this document public" });
  await publish.click();
  await expect(second.getByText("Tick this to make the document public.")).toBeVisible();
  await second.getByRole("checkbox").check();
  await publish.click();
  await expect(second.getByText("The document is public while")).toBeVisible();

  await reader.reload();
  const link = reader.getByRole("link", { name: "Scan of the agreement (PDF" });
  const saving = reader.waitForEvent("download");
  await link.click();
  const reference = published.split("/").at(-1);
  expect((await saving).suggestedFilename()).toMatch(new RegExp(`^${reference}-scan-[0-9a-f]{8}\\.pdf$`));
  await expect(reader).toHaveURL(published);
  const opened = await reader.context().newPage();
  const again = opened.waitForEvent("download");
  const address = (await link.getAttribute("href")) ?? "";
  await opened.goto(address).catch(() => null);
  await again;
  expect(await opened.title()).not.toBe(title);

  await second.getByRole("button", { name: "Take it back from readers" }).click();
  await expect(second.getByText("Readers no longer have the document.")).toBeVisible();
  await reader.reload();
  await expect(link).toHaveCount(0);
  expect((await reader.request.get(address)).status()).toBe(404);
  expect((await second.request.get(address)).status()).toBe(200);
});
