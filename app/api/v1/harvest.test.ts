import { expect, it } from "vitest";
import { publishAs } from "../../../db/projects/testing/publish";
import { agreement, project } from "../../../db/projects/testing/register";
import { compiler, reviewer } from "../../../db/sample/accounts";
import { rates } from "../../../db/schema/reference";
import { forEachDatabase } from "../../../db/testing/databases";
import { validated } from "./_answers/conditional";
import * as figures from "./figures/route";
import * as list from "./projects/route";
import * as csv from "./projects.csv/route";
import * as lines from "./projects.jsonl/route";
import { at, useSampleRegister } from "./testing/sample-register";

const routes = { projects: list, figures, "projects.csv": csv, "projects.jsonl": lines };
type Address = keyof typeof routes;
const addresses = Object.keys(routes) as Address[];
const administrator = { administrator: "all" } as const;
const people = {
  writer: { ...compiler, roles: administrator },
  reviewer: { ...reviewer, roles: administrator },
};

const answer = (address: Address, headers: HeadersInit = {}, query = "") =>
  routes[address].GET(at(address + query, headers));
const tagOf = async (address: Address) => (await answer(address)).headers.get("etag") ?? "";

forEachDatabase("Harvesting again", (database) => {
  useSampleRegister(database);

  it("costs an answer without content while nothing changes", async () => {
    for (const address of addresses) {
      const first = await answer(address);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
      const again = await answer(address, { "if-none-match": `"other", ${etag}` });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
      expect((await answer(address, { "if-none-match": etag.slice(2) })).status).toBe(304);
      expect((await answer(address, { "if-none-match": '"other"' })).status).toBe(200);
      expect((await answer(address, { "if-none-match": etag }, "?year=2019")).status).toBe(200);
    }
  });

  it("brings what was published since, and what was corrected", async () => {
    const document = project({
      leadUnit: null,
      agreements: [agreement({ edition: "SCE-2019" })],
      domains: [],
    });
    const before = await Promise.all(addresses.map(tagOf));
    const made = await publishAs(database(), document, people);
    const after = await Promise.all(addresses.map(tagOf));
    const change = { project: made.project, basedOn: 1 };
    await publishAs(database(), { ...document, title: { zh: "更正" } }, people, change);
    const corrected = await Promise.all(addresses.map(tagOf));
    for (const [n, address] of addresses.entries()) {
      expect(after[n], address).not.toBe(before[n]);
      if (address.startsWith("projects.")) expect(corrected[n], address).not.toBe(after[n]);
      const asked = { "if-none-match": before[n] ?? "" };
      expect((await answer(address, asked)).status).toBe(200);
    }
  });

  it("brings files anew when a rate becomes known", async () => {
    const before = await tagOf("projects.csv");
    await database().insert(rates).values({ currency: "EUR", year: 2018, rate: "7.8", source: "test" });
    expect(await tagOf("projects.csv")).not.toBe(before);
  });
});

it("tells the time of the last change once no other of its second can come", () => {
  const changedAt = new Date("2026-01-01T00:00:00.900Z");
  const asked = (headers: HeadersInit, later: number) =>
    validated(at("projects", headers), { mark: "x", changedAt }, changedAt.getTime() + later);
  expect(asked({}, 1_000).headers).not.toHaveProperty("last-modified");
  expect(asked({}, 61_000).headers).toMatchObject({ "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" });
  const since = (text: string) => ({ "if-modified-since": text });
  expect(asked(since("Thu, 01 Jan 2026 00:00:00 GMT"), 61_000).unchanged).toBe(true);
  expect(asked(since("Thu, 01 Jan 2026 00:00:00 GMT"), 1_000).unchanged).toBe(false);
  expect(asked(since("Wed, 31 Dec 2025 23:59:59 GMT"), 61_000).unchanged).toBe(false);
  expect(asked(since("yesterday"), 61_000).unchanged).toBe(false);
  expect(
    asked({ ...since("Thu, 01 Jan 2026 00:00:00 GMT"), "if-none-match": '"other"' }, 61_000).unchanged,
  ).toBe(false);
});
