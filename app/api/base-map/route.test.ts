import sharp from "sharp";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { keepOriginMap } from "@/db/administration/origin-map";
import type { FileStore } from "@/db/files/file-store";
import { makeRegister, type TestRegister } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import { MapForm } from "@/domain/map/map-form";
import { provideRegister } from "../../_server/testing/register";
import { GET } from "./route";

const kept = new Map<string, Uint8Array>();
const store: FileStore = {
  put: async (name, content) => void kept.set(name, content),
  get: async (name) => {
    const content = kept.get(name);
    return content ? new Blob([Buffer.from(content)]).stream() : null;
  },
  remove: async (name) => void kept.delete(name),
};

vi.mock("@/db/client", async (original) => ({
  ...(await original<typeof import("@/db/client")>()),
  database: async () => (await import("../../_server/testing/register")).database(),
}));
vi.mock("@/db/files/store", async (original) => ({
  ...(await original<typeof import("@/db/files/store")>()),
  fileStore: () => store,
}));

const asked = (headers: HeadersInit = {}) =>
  GET(new Request("http://register.test/api/base-map", { headers }));
const approved = MapForm.parse({
  ...{
    basedOn: 0,
    base: "approved",
    languages: ["zh"],
    number: "GS(2016)1666号",
    projection: "plate-carree",
  },
  ...{ west: "-30", east: "330", south: "-60", north: "84" },
});

forEachDatabase("What the map of origins is drawn over", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  beforeEach(() => provideRegister(database()));

  it("is the plain outline, in the reader's colours, that runs nothing", async () => {
    const answer = await asked();
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox; default-src 'none'");
    const svg = await answer.text();
    expect(svg).toMatch(/^<svg [^>]*viewBox="[\d.]+ [\d.]+ [\d.]+ [\d.]+"/);
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).not.toContain("<script");
  });

  it("is not sent again to who has it", async () => {
    const etag = (await asked()).headers.get("etag") ?? "";
    const again = await asked({ "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await asked({ "if-none-match": '"older"' })).status).toBe(200);
  });

  it("is the approved map in its place, and then no outline from anyone's cache", async () => {
    const outline = (await asked()).headers.get("etag") ?? "";
    const picture = { create: { width: 60, height: 24, channels: 3, background: "#aaa" } } as const;
    const sent = await sharp(picture).png().toBuffer();
    expect(await keepOriginMap(database(), store, approved, sent, register.administrator)).toBeNull();
    const answer = await asked({ "if-none-match": outline });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({ width: 60, height: 24 });
    const { status } = await asked({ "if-none-match": answer.headers.get("etag") ?? "" });
    expect(status).toBe(304);
  });

  it("is a fault that is logged where the store has lost the map", async () => {
    kept.clear();
    await expect(asked()).rejects.toThrow("not in the store");
  });
});
