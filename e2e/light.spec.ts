import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { publicPages } from "./pages";
import { expect, test } from "./people";
import { languages } from "./words";

test.describe.configure({ mode: "parallel" });

const allowed = 15 * 1024;
/** What the dashboard with all its charts may load: forms of those who are signed in are part of it. */
const allowedOnDashboard = 25 * 1024;

test("the dashboard loads at most 25 KB of scripts above an empty page", async ({ as }) => {
  const page = await as("official");
  const above = (await scriptBytes(page, "/en/dashboard")) - (await scriptBytes(page, "/404"));
  test.info().annotations.push({ type: "bytes", description: `/en/dashboard: ${above} above an empty page` });
  await expect(page.goto("/en/dashboard").then((answer) => answer?.status())).resolves.toBe(200);
  await expect(page.locator("figure svg, svg[role=img]").first()).toBeVisible();
  expect(above).toBeLessThanOrEqual(allowedOnDashboard);
});

test("kept pages in which no script has anything to do load none", async ({ page }) => {
  for (const path of ["/en", "/zh/origins", "/fr/editions/sce-2019", "/en/method"])
    expect(await scriptBytes(page, path), path).toBe(0);
});

test("overview, list and project page load at most 15 KB of scripts above an empty page", async ({
  page,
  request,
}) => {
  // The page for addresses outside every language: plain markup, and of the scripts nothing but the framework's own.
  const empty = await scriptBytes(page, "/404");
  expect(empty).toBeGreaterThan(50_000);
  const project = (await publicPages(request)).find(({ path }) => path.startsWith("/projects/"));
  for (const path of ["", "/projects", project?.path]) {
    const bytes = await scriptBytes(page, `/en${path}`);
    test
      .info()
      .annotations.push({ type: "bytes", description: `/en${path}: ${bytes - empty} above ${empty}` });
    expect(bytes - empty, path).toBeLessThanOrEqual(allowed);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages)
    test(`every public page in ${language} shows its content and leads on`, async ({ page, request }) => {
      const pictures = new Set<string>();
      for (const { path, status } of await publicPages(request)) {
        if (status) continue;
        const answer = await page.goto(`/${language}${path}`);
        expect(answer?.status(), path).toBe(200);
        await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
        const text = await page.getByRole("main").innerText();
        expect(text.length, path).toBeGreaterThan(40);
        await expect(page.getByRole("navigation").getByRole("link").first(), path).toBeVisible();
        const framed = path.startsWith("/embed/");
        expect(answer?.headers()["content-security-policy"], path).toContain(
          framed ? "frame-ancestors *;" : "frame-ancestors 'none'",
        );
        expect(answer?.headers()["set-cookie"], path).toBeUndefined();
        await expect(page.locator("link[rel=canonical]"), path).toHaveCount(1);
        await expect(page.locator("link[rel=alternate][hreflang]"), path).toHaveCount(4);
        const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
        pictures.add(picture ?? path);
      }
      for (const picture of pictures) {
        const answer = await request.get(new URL(picture, page.url()).pathname);
        expect(answer.headers()["content-type"], picture).toBe("image/png");
      }
    });

  test("the list is searched, filtered and paged", async ({ page }) => {
    await page.goto("/en/projects");
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(/cursor=/);
    await page.getByRole("link", { name: "Previous page" }).click();
    await page.getByRole("searchbox").fill("Siemens");
    await page.getByRole("checkbox", { name: "Framework agreement" }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/class=framework/);
    await expect(page).toHaveURL(/q=Siemens/);
    await page.goto("/en/projects?class=framework");
    const listed = page.getByRole("heading", { name: /^\d+ projects$/ });
    for (const { format, headings } of [
      { format: "JSON Lines", headings: 0 },
      { format: "CSV", headings: 1 },
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: format, exact: true }).click(),
      ]);
      const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\n");
      await expect(listed).toHaveText(`${lines.length - headings} projects`);
    }
  });
});

/** The compressed scripts that a page loads, in bytes as they came over the wire, with an empty cache. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await devtools.detach();
  return bytes;
}
