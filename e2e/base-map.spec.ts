import type { Page } from "@playwright/test";
import { expect, test } from "./people";

const number = "GS(2024)0650";

/** Says where the map is shown, and over what; the rest of the form stays as it is. */
async function saveMap(page: Page, said: { readonly inChinese: boolean; readonly picture: Buffer | null }) {
  await page.goto("/en/admin/map");
  await page.getByLabel("Chinese", { exact: true }).setChecked(said.inChinese);
  await page.locator(`input[name=base][value=${said.picture ? "approved" : "outline"}]`).check();
  if (said.picture) {
    await page.locator("input[name=number]").fill(number);
    const edges = { west: "-180", east: "180", south: "-60", north: "85" };
    for (const [edge, degrees] of Object.entries(edges))
      await page.locator(`input[name=${edge}]`).fill(degrees);
    const file = { name: "map.png", mimeType: "image/png", buffer: said.picture };
    await page.locator("input[name=file]").setInputFiles(file);
  }
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL("/en/admin/map?done=saved");
}

test("a map that was approved stands for the outline, with its number, where administration shows one", async ({
  as,
  stranger,
  request,
}) => {
  const reader = await stranger();
  await reader.goto("/zh");
  await expect(reader.locator("svg.origin-map")).toHaveCount(0);
  expect((await request.get("/zh/charts/map.svg")).status()).toBe(404);
  await reader.goto("/en");
  await expect(reader.locator("svg.origin-map")).toHaveCount(1);

  const admin = await as("admin");
  const outline = await (await request.get("/api/base-map")).text();
  expect(outline).toContain("<svg");
  try {
    await saveMap(admin, { inChinese: true, picture: await admin.screenshot() });
    await reader.goto("/zh");
    const map = reader.locator("figure").filter({ has: reader.locator("svg.origin-map") });
    await expect(map).toContainText(number);
    await expect(map.locator("image")).toHaveAttribute("href", /^\/api\/base-map\?v=[0-9a-f]{16}$/);
    const ground = await request.get("/api/base-map");
    expect(ground.headers()["content-type"]).toMatch(/^image\/(png|jpeg|webp)/);
    expect(await (await request.get("/zh/charts/map.svg")).text()).toContain(number);
    const picture = await request.get("/zh/charts/map.png");
    expect(picture.headers()["content-type"]).toBe("image/png");
    const report = await request.get("/zh/figures.pdf");
    expect((await report.body()).subarray(0, 5).toString()).toBe("%PDF-");
  } finally {
    await saveMap(admin, { inChinese: false, picture: null });
  }
  await reader.goto("/zh");
  await expect(reader.locator("svg.origin-map")).toHaveCount(0);
  expect(await (await request.get("/api/base-map")).text()).toBe(outline);
});
