import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ApprovedMap } from "@/domain/map/base-map";
import { GET } from "./route";

const approved = {
  number: "GS(2024)0650",
  sha256: "ab".repeat(32),
  mediaType: "image/png",
} as ApprovedMap;
const kept = vi.hoisted(() => ({
  approved: null as unknown,
  content: null as Uint8Array | null,
}));

vi.mock("@/db/client", () => ({ database: async () => ({}) }));
vi.mock("@/db/settings", () => ({
  readOriginMap: async () => ({ languages: [], approved: kept.approved }),
}));
vi.mock("@/db/files/store", () => ({
  fileStore: () => ({ get: async () => kept.content }),
  storedName: ({ sha256 }: { sha256: string }) => sha256,
}));

const ask = (headers: Record<string, string> = {}) =>
  GET(new Request("http://register.test/api/base-map", { headers }));

describe("What a map of origins is drawn over", () => {
  beforeEach(() => {
    kept.approved = null;
    kept.content = null;
  });

  it("is the plain outline of the land, light and dark, where no map is approved", async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    const drawing = await answer.text();
    expect(drawing).toMatch(/^<svg [^>]*viewBox="[\d. ]+"/);
    expect(drawing).toContain("prefers-color-scheme:dark");
    expect(drawing).not.toContain("<script");
  });

  it("is the approved map in its place, as the picture that it was sent as", async () => {
    kept.approved = approved;
    kept.content = new Uint8Array([1, 2, 3]);
    const answer = await ask();
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(kept.content);
  });

  it("runs nothing and is not taken for anything else", async () => {
    const { headers } = await ask();
    expect(headers.get("content-security-policy")).toContain("sandbox; default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is sent again only where it is another one", async () => {
    const outline = (await ask()).headers.get("etag") ?? "";
    expect((await ask({ "if-none-match": outline })).status).toBe(304);
    kept.approved = approved;
    kept.content = new Uint8Array([1]);
    const answer = await ask({ "if-none-match": outline });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("etag")).not.toBe(outline);
    expect((await ask({ "if-none-match": answer.headers.get("etag") ?? "" })).status).toBe(304);
  });

  it("fails aloud where its picture is gone: no other map may stand for it", async () => {
    kept.approved = approved;
    await expect(ask()).rejects.toThrow("not in the store");
  });
});
