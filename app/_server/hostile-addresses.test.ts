import { readdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createElement, type ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { beforeAll, expect, it, vi } from "vitest";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, party, project } from "@/db/projects/testing/register";
import { openEmbedded } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { provideRegister } from "./testing/register";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("./session", () => ({
  currentActor: async () => signedIn.actor,
  requireActor: async () => signedIn.actor,
}));
vi.mock("@/db/client", async (original) => ({
  ...(await original<typeof import("@/db/client")>()),
  database: async () => (await import("./testing/register")).database(),
}));
vi.mock("next/cache", () => import("./testing/next"));
vi.mock("next/root-params", () => import("./testing/next"));
vi.mock("next/navigation", () => import("./testing/next"));

const app = join(import.meta.dirname, "..");
const filesNamed = (name: string, under: string) =>
  readdirSync(join(app, under), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(name))
    .map((path) => join(under, path))
    .toSorted();
/** Those that strangers and browsers read. */
const routes = filesNamed("route.ts", ".").filter((path) => !/^api\/(auth|desk|own)/.test(path));
const pages = ["(public)", "(organizer)", "(official)", "(administrator)"].flatMap((group) =>
  filesNamed("page.tsx", `[locale]/${group}`),
);

/** What may stand in an address instead of what a page or a file expects there. */
const hostile = [
  "x\0y",
  "-1",
  "99999999999",
  "0000-01-01",
  "9999-12-31",
  "%",
  "芯片",
  "' or true --",
  "00000000-0000-4000-8000-000000000000",
  "A".repeat(300),
  "__proto__",
  "constructor",
];
const parameters = (
  "q domain origin area edition ceremony mode year signedFrom signedTo class milestone reached kind organization unit " +
  "size inferred asOf sort cursor by counting currency language limit from to read state counted amount cell with stays " +
  "into words gap reference subject record before done fault part fields page __proto__ constructor"
).split(" ");

let names: Record<string, readonly string[]> = {};

beforeAll(async () => {
  const opened = await openEmbedded();
  provideRegister(opened.db);
  const register = await makeRegister(opened.db);
  const document = project({
    domains: ["AI"],
    agreements: [agreement({ ceremony: register.ceremony, parties: [party(register.infineon)] })],
  });
  const made = await publishAs(opened.db, document, { writer: register.mei, reviewer: register.luc });
  signedIn.actor = register.administrator;
  names = {
    reference: [made.published.reference],
    id: [made.project, register.ceremony, register.infineon, register.mei.id],
    slug: ["sce-2019"],
    code: ["AI", "DE", "SCE-2019", "500112"],
    status: ["404"],
    dimension: ["domain"],
    table: ["month"],
    key: ["USD-2019"],
    number: ["1"],
    rest: ["x"],
  };
  return () => opened.close();
}, 60_000);

const namesIn = (path: string) => [...path.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name]) => name ?? "");

/** The names in a path filled in well, and each of them spoiled in turn. */
function fillings(path: string): Record<string, string>[] {
  const asked = namesIn(path).filter((name) => name !== "locale");
  const well = Object.fromEntries(asked.map((name) => [name, names[name]?.[0] ?? "x"]));
  const locale = path.includes("[locale]") ? { locale: "en" } : {};
  const spoiled = asked.flatMap((name) => hostile.map((value) => ({ ...well, [name]: value })));
  return [well, ...spoiled].map((filled) => ({ ...filled, ...locale }));
}

/** Each parameter alone with each of the values that it does not expect, in turn. */
const queries = parameters.flatMap((name, at) =>
  [0, 3].map((step): [string, string] => [name, hostile[(at + step) % hostile.length] ?? ""]),
);

/** All parameters at once, with each of those values: for what takes long to draw. */
const together = hostile.map((value) => new URLSearchParams(parameters.map((name) => [name, value])));
const alone = queries.map((pair) => new URLSearchParams([pair]));
const isDrawn = (path: string) => /\.(png|pdf)\/route\.ts$/.test(path);

async function faultOf(where: string, work: () => Promise<unknown>): Promise<string[]> {
  try {
    await work();
    return [];
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith("NEXT_")) return [];
    const cause =
      fault instanceof Error && fault.cause instanceof Error ? fault.cause.message : String(fault);
    return [`${where}: ${cause}`];
  }
}

it("No address of a file, feed or answer ends in a fault, whatever stands in it", {
  timeout: 120_000,
}, async () => {
  const faults: string[] = [];
  for (const path of routes) {
    const { GET } = (await import(join(app, path))) as {
      GET?: (request: Request, named: { params: Promise<object> }) => Promise<Response>;
    };
    if (!GET) continue;
    const ask = async (filled: object, query: string) => {
      const answer = await GET(new Request(`http://register.test/${path}${query}`), {
        params: Promise.resolve(filled),
      });
      await answer.arrayBuffer();
      if (answer.status >= 500) throw new Error(String(answer.status));
    };
    const [well = {}, ...spoiled] = fillings(path);
    for (const filled of spoiled)
      faults.push(...(await faultOf(`${path} ${JSON.stringify(filled)}`, () => ask(filled, ""))));
    for (const asked of isDrawn(path) ? together : alone) {
      const query = `?${asked}`;
      faults.push(...(await faultOf(`${path}${query}`, () => ask(well, query))));
    }
  }
  expect(faults).toEqual([]);
  expect(routes.length).toBeGreaterThan(15);
});

/** Draws a page as it is sent; gives its length. */
async function render(page: (props: object) => Promise<ReactElement>, props: object): Promise<number> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    createElement(() => page(props)),
    { onError: (fault) => void faults.push(fault) },
  );
  const drawn = await text(prelude);
  const [first] = faults;
  if (first !== undefined) throw first;
  return drawn.length;
}

it("No page ends in a fault, whatever stands in its address", { timeout: 240_000 }, async () => {
  const faults: string[] = [];
  let pagesDrawn = 0;
  for (const path of pages) {
    const { default: page } = (await import(join(app, path))) as {
      default: (props: object) => Promise<ReactElement>;
    };
    const draw = async (filled: object, searchParams: object) => {
      const props = { params: Promise.resolve(filled), searchParams: Promise.resolve(searchParams) };
      if ((await render(page, props)) > 1000) pagesDrawn += 1;
    };
    const [well = {}, ...spoiled] = fillings(path);
    for (const filled of [well, ...spoiled])
      faults.push(...(await faultOf(`${path} ${JSON.stringify(filled)}`, () => draw(filled, {}))));
    for (const value of hostile) {
      const all = Object.fromEntries(parameters.map((name) => [name, value]));
      faults.push(...(await faultOf(`${path} ?all=${value.slice(0, 30)}`, () => draw(well, all))));
    }
  }
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(40);
  expect(pagesDrawn).toBeGreaterThan(300);
});
