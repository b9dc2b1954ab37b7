import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { getRouteCacheKey } from "next/dist/server/lib/route-cache-key";
import type { CachedRouteKind, IncrementalCacheKind } from "next/dist/server/response-cache/types";
import type { RouteKind } from "next/dist/server/route-kind";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { toKept } from "@/app/_server/kept";
import KeptPages from "./kept-pages.mjs";

const folder = mkdtempSync(join(tmpdir(), "signbook-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the framework makes for each request, over one memory. */
const pages = () =>
  new KeptPages({
    ...{ fs: nodeFs, serverDistDir: folder, flushToDisk: false, maxMemoryCacheSize: 10_000 },
    ...{ revalidatedTags: [], _requestHeaders: {} },
  });

/** A kind by its name: the framework's own names are no values at run time. */
const named = <Kind extends string>(name: `${Kind}`) => name as Kind;
const lifetime = { revalidate: 60, expire: 120 };
const asPage = { kind: named<IncrementalCacheKind.APP_PAGE>("APP_PAGE"), isFallback: false } as const;
const owner = { kind: named<RouteKind.APP_PAGE>("APP_PAGE"), sourceRoute: "/[locale]/page" } as const;

const keepPage = (key: string, status?: number, html = "<p>") =>
  pages().set(
    key,
    {
      ...{ kind: named<CachedRouteKind.APP_PAGE>("APP_PAGE"), html, status, headers: {}, rscData: undefined },
      ...{ postponed: undefined, segmentData: undefined },
    },
    { ...asPage, cacheControl: lifetime },
  );
const keepRead = (key: string, value: unknown) =>
  pages().set(
    key,
    {
      ...{ kind: named<CachedRouteKind.FETCH>("FETCH"), revalidate: 60 },
      data: { headers: {}, body: JSON.stringify(toKept(value)), status: 200, url: "" },
    },
    { fetchCache: true, tags: [] },
  );

const keptHtml = async (key: string) => {
  const value = (await pages().get(key, asPage))?.value;
  return value && "html" in value ? value.html : null;
};

const kept = async (key: string) => (await pages().get(key, asPage)) !== null;
const keptRead = async (key: string) =>
  (await pages().get(key, {
    kind: named<IncrementalCacheKind.FETCH>("FETCH"),
    revalidate: 60,
    tags: [],
    softTags: [],
  })) !== null;

describe("Kept in memory", () => {
  beforeEach(async () => {
    await keepPage("/en");
  });

  it("is a page that is well, whether it says so or not", async () => {
    await keepPage("/robots.txt", 200);
    expect(await kept("/en")).toBe(true);
    expect(await kept("/robots.txt")).toBe(true);
  });

  it.each([404, 308, 307, 500])("is no page that answers %s", async (status) => {
    await keepPage(`/en/projects/${status}`, status);
    expect(await kept(`/en/projects/${status}`)).toBe(false);
  });

  it("is a page no more once there is nothing at its address", async () => {
    await keepPage("/en", 404);
    expect(await kept("/en")).toBe(false);
  });

  it("stays a page that people read, whatever else is asked for", async () => {
    for (let n = 0; n < 100; n += 1) await keepPage(`/en/projects/${n}`, 404, "x".repeat(1_000));
    expect(await kept("/en")).toBe(true);
  });

  it("leaves first what was not asked for the longest", async () => {
    for (let n = 0; n < 9; n += 1) await keepPage(`/en/origins/${n}`, 200, "x".repeat(1_000));
    expect(await kept("/en")).toBe(true);
    for (let n = 0; n < 5; n += 1) await keepPage(`/en/domains/${n}`, 200, "x".repeat(1_000));
    expect(await kept("/en")).toBe(true);
    expect(await kept("/en/origins/0")).toBe(false);
  });

  it("is a page without the scripts that have nothing to do in it", async () => {
    const script = '<script>self.__next_f.push([1,"<p>"])</script>';
    await keepPage("/en/domains/AI", 200, `<p>AI</p>${script}`);
    expect(await keptHtml("/en/domains/AI")).toBe("<p>AI</p>");
    const place = '<span hidden="" data-filled-by-script="true"></span>';
    await keepPage("/en/projects/1", 200, `${place}${script}`);
    expect(await keptHtml("/en/projects/1")).toBe(`${place}${script}`);
  });

  it("is a page that its first reader gets as all others do", async () => {
    const made = {
      ...{ kind: named<CachedRouteKind.APP_PAGE>("APP_PAGE"), html: "<p>AI</p><script>1</script>" },
      ...{ headers: {}, status: 200, rscData: undefined, postponed: undefined, segmentData: undefined },
    };
    await pages().set("/en/domains/AI", made, { ...asPage, cacheControl: lifetime });
    expect(made.html).toBe("<p>AI</p>");
  });

  it("is a read that found something, and none that did not", async () => {
    await keepRead("found", { title: "Works" });
    await keepRead("none", null);
    await keepRead("empty", []);
    expect([await keptRead("found"), await keptRead("none"), await keptRead("empty")]).toEqual([
      true,
      false,
      true,
    ]);
    await keepRead("found", null);
    expect(await keptRead("found")).toBe(false);
  });

  it("is no list of every address that was ever asked for", async () => {
    const lifetimes = new SharedCacheControls({ routes: {}, dynamicRoutes: {} });
    lifetimes.set(getRouteCacheKey("/en/projects/1", owner), lifetime);
    expect(lifetimes.get("/en/projects/1", owner)).toEqual(lifetime);
    for (let n = 0; n < 1_000; n += 1) await keepPage(`/en/projects/${n}`, 404);
    expect(lifetimes.get("/en/projects/1", owner)).toBeUndefined();
    expect((await pages().get("/en", asPage))?.cacheControl).toEqual(lifetime);
  });
});
