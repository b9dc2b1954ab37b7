import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { createElement, type ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { tableNames } from "@/app/_server/figures/chart-list";
import { folderStore } from "../../db/files/folder-store";
import { readPublicProject } from "../../db/projects/public";
import { makeRegister, type TestRegister } from "../../db/projects/testing/register";
import { forEachDatabase } from "../../db/testing/databases";
import { secret } from "../../db/testing/secret-document";
import { hideEverywhere } from "../../db/testing/secrets";
import { dayOf, defaultZone } from "../../domain/zone";
import { readSheet } from "./paper/testing/read-sheet";
import { provideRegister } from "./testing/register";

vi.mock("./session", () => ({ currentActor: async () => null }));
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

/** Nothing of the register is read there, or only by those who are signed in. */
const notPublic = /^(api\/(admin|auth|desk|health|own)|route\.ts$)/;
const routes = filesNamed("route.ts", ".").filter((path) => !notPublic.test(path));
const pages = filesNamed("page.tsx", "[locale]/(public)");

interface Names {
  readonly reference: readonly string[];
  readonly id: readonly string[];
  readonly locale: readonly string[];
  readonly slug: readonly string[];
  readonly code: readonly string[];
  readonly status: readonly string[];
  readonly dimension: readonly string[];
  readonly key: readonly string[];
  readonly name: readonly string[];
  readonly table: readonly string[];
}

type Filling = Record<string, string>;
type Answers = (request: Request, named: { params: Promise<object> }) => Promise<Response>;

/** The names in brackets of a path filled in: with the first of each, then with every other of one of them. */
function fillings(path: string, names: Names): [Filling, ...Filling[]] {
  const named = [...path.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as keyof Names);
  const first = Object.fromEntries(named.map((name) => [name, names[name][0] ?? ""]));
  const others = named.flatMap((name) => names[name].slice(1).map((value) => ({ ...first, [name]: value })));
  return [first, ...others];
}

const queries = [
  "",
  // One slip away from the word: no suggestion may name it.
  "?q=Canaryvogl",
  "?year=none",
  "?part=pages",
  "?part=organizations-all",
  "?sort=title&language=zh",
  "?asOf=2026-01-31",
];

/** How pages are asked: as they stand, and as known today, counted otherwise. */
const asked = [{}, { asOf: dayOf(new Date(), defaultZone), counting: "fractional" }];

async function contentOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const type = answer.headers.get("content-type") ?? "";
  if (type === "application/pdf") return JSON.stringify(readSheet(bytes));
  if (!type.includes("openxmlformats")) return new TextDecoder().decode(bytes);
  const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
  return parts.join("");
}

forEachDatabase("What is not published", (database) => {
  const folder = mkdtempSync(join(tmpdir(), "signbook-canary-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let register: TestRegister;
  let names: Names;
  let open = "";

  beforeAll(async () => {
    provideRegister(database());
    register = await makeRegister(database());
    const made = await hideEverywhere(database(), folderStore(folder), register);
    const known = { reference: made.published.reference, hidden: made.unfound };
    open = known.reference;
    names = {
      reference: [known.reference, ...known.hidden],
      id: [register.ceremony, register.infineon, ...known.hidden],
      locale: ["zh", "en", "fr"],
      slug: ["sce-2019", "none"],
      code: ["AI", "CN-CQ", "DE"],
      status: ["500"],
      dimension: ["domain", "origin"],
      key: ["no-such-report"],
      name: [
        "domain.svg",
        "edition.svg",
        "map.svg",
        "flows.svg",
        "comparison.svg",
        "country.png",
        "none.svg",
      ],
      table: [...tableNames, "none"],
    };
  }, 60_000);

  /** Persons too are known to the register only. */
  const hidden = () => [register.mei, register.luc, register.ana].flatMap(({ id, email }) => [id, email]);
  function expectNothingIn(content: string, where: string) {
    expect(secret.exec(content)?.[0], where).toBeUndefined();
    for (const person of hidden()) expect(content, where).not.toContain(person);
  }

  it("is in no answer, feed, file, map or error of any route", { timeout: 120_000 }, async () => {
    expect(routes.length).toBeGreaterThan(15);
    let found = 0;
    for (const path of routes) {
      const answers = (await import(join(app, path))) as Partial<Record<string, Answers>>;
      expect(answers.GET, path).toBeDefined();
      for (const [at, filling] of fillings(path, names).entries())
        for (const query of at === 0 ? queries : [""])
          for (const method of ["GET", "HEAD", "OPTIONS"]) {
            const request = new Request(`http://register.test/${path}${query}`, { method });
            const answer = await answers[method]?.(request, { params: Promise.resolve(filling) });
            if (!answer) continue;
            const content = (await contentOf(answer)) + JSON.stringify([...answer.headers]);
            expectNothingIn(content, `${method} ${path} ${JSON.stringify(filling)} ${query}`);
            if (content.includes(open)) found++;
          }
    }
    expect(found).toBeGreaterThan(10);
  });

  it("is on no public page and in nothing that a page says of itself", { timeout: 120_000 }, async () => {
    expect(pages.length).toBeGreaterThan(12);
    let found = 0;
    for (const path of pages) {
      const { default: page, generateMetadata } = (await import(join(app, path))) as {
        default: (props: object) => Promise<ReactElement>;
        generateMetadata?: (props: object) => Promise<object>;
      };
      for (const filling of fillings(path, names)) {
        for (const parameters of asked) {
          const props = { params: Promise.resolve(filling), searchParams: Promise.resolve(parameters) };
          const content = await rendered(
            () => page(props),
            generateMetadata && (() => generateMetadata(props)),
          );
          expectNothingIn(content, `${relative(app, path)} ${JSON.stringify({ ...filling, ...parameters })}`);
          if (content.includes(open)) found++;
        }
      }
    }
    expect(found).toBeGreaterThan(5);
  });

  it("would be found: those who may see it do", async () => {
    const read = await readPublicProject(database(), open);
    expect(read?.found).toBe("published");
    const drafts = JSON.stringify(await database().query.drafts.findMany());
    expect(drafts).toMatch(secret);
  });
});

/** A page and its metadata as text; a page that there is not leaves what it threw. */
async function rendered(
  page: () => Promise<ReactElement>,
  metadata: (() => Promise<object>) | undefined,
): Promise<string> {
  try {
    const said = metadata ? JSON.stringify(await metadata()) : "";
    const { prelude } = await prerenderToNodeStream(
      createElement(() => page()),
      { onError: () => {} },
    );
    return said + (await text(prelude));
  } catch (fault) {
    if (fault instanceof Error && fault.message.startsWith("NEXT_")) return fault.message;
    throw fault;
  }
}
