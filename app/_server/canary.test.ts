import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { createElement, type ReactElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { beforeAll, expect, it, vi } from "vitest";
import { addOrganization } from "../../db/organizations";
import { readPublicProject } from "../../db/projects/public";
import { sendBack, sendToReview } from "../../db/projects/review";
import { saveDraft } from "../../db/projects/save-draft";
import { publishAs } from "../../db/projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "../../db/projects/testing/register";
import { proposeWithdrawal } from "../../db/projects/withdraw";
import { signatories } from "../../db/schema/parts";
import { pressFigureEditions, pressFigures } from "../../db/schema/press";
import { referenceSources } from "../../db/schema/reference";
import { forEachDatabase } from "../../db/testing/databases";
import { looseDate } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { dayOf, defaultZone } from "../../domain/zone";
import { readSheet } from "./paper/testing/read-sheet";
import { useRegister } from "./testing/register";

vi.mock("./session", () => ({ currentActor: async () => null }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<typeof import("@/db/client")>()),
  database: async () => (await import("./testing/register")).database(),
}));
vi.mock("next/cache", () => import("./testing/next"));
vi.mock("next/root-params", () => import("./testing/next"));
vi.mock("next/navigation", () => import("./testing/next"));

/** A word and a number that stand only where the public may not read. */
const word = "Canaryvogel";
const figure = "918273645";
const secret = new RegExp(`${word}|金丝雀|${figure}`, "i");

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
}

/** Every way to fill in the names in brackets of a path. */
function fillings(path: string, names: Names): Record<string, string>[] {
  const asked = [...path.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as keyof Names);
  return asked.reduce<Record<string, string>[]>(
    (filled, name) => filled.flatMap((one) => names[name].map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
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
  let register: TestRegister;
  let names: Names;
  let open = "";

  beforeAll(async () => {
    useRegister(database());
    register = await makeRegister(database());
    const known = await hideEverywhere();
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
    };
  }, 60_000);

  /** A published project with all that is secret about it, and projects that nobody published. */
  async function hideEverywhere() {
    const { mei, luc } = register;
    const published = withSecrets();
    const made = await publishAs(database(), published, { writer: mei, reviewer: luc });
    await database().insert(signatories).values({
      project: made.project,
      agreement: "a1",
      ordinal: 1,
      name: word,
      deleteAfter: "2099-01-01",
    });
    await proposeWithdrawal(database(), { project: made.project, reason: word }, mei);
    const correction = { ...published, title: { zh: "金丝雀", en: word } };
    await saveDraft(
      database(),
      { ...newForm(correction), project: made.project, basedOn: made.version },
      mei,
    );
    const owner = await addOrganization(
      database(),
      { names: { en: word }, kind: "company", aliases: ["金丝雀"], seat: "SE" },
      mei,
    );
    const never = project({
      title: { zh: "金丝雀", en: word },
      summary: { en: word },
      agreements: [agreement({ parties: [party(owner.id)] })],
    });
    const draft = await saveDraft(database(), newForm(never), mei);
    const sent = await saveDraft(database(), newForm(never), mei);
    await sendToReview(database(), sent, mei);
    await sendBack(database(), { ...sent, comment: word }, luc);
    await proposePressFigure();
    return {
      reference: made.published.reference,
      hidden: [draft.project, sent.project, made.project, owner.id],
    };
  }

  const withSecrets = (): ProjectDocument => {
    const exact = {
      disclosure: "disclosed",
      min: figure,
      max: figure,
      currency: "CNY",
      qualifier: "exact",
    } as const;
    return project({
      title: { zh: "公开的项目", en: "An open project" },
      agreements: [
        agreement({
          amount: { disclosure: "withheld", reason: word, amount: { ...exact, years: null } },
          parties: [party(register.infineon, { committed: { amount: figure, currency: "CNY" } })],
        }),
      ],
      milestones: [
        {
          key: "m1",
          kind: "started",
          planned: null,
          actual: looseDate("2020-03"),
          sources: [],
          note: {},
          reporter: register.mei.id,
          verifier: register.luc.id,
        },
      ],
      claims: [
        {
          key: "c1",
          field: "agreement:a1.amount",
          value: figure,
          source: "s1",
          chosen: true,
          reason: { en: word },
          unconfirmed: false,
        },
      ],
    });
  };

  async function proposePressFigure() {
    const [source] = await database()
      .insert(referenceSources)
      .values({ kind: "press", title: word })
      .returning({ id: referenceSources.id });
    const [proposed] = await database()
      .insert(pressFigures)
      .values({
        scopes: { en: word },
        measure: "projects",
        value: figure,
        unit: "count",
        asPrinted: word,
        lastDigit: "1",
        source: source?.id ?? "",
      })
      .returning({ id: pressFigures.id });
    await database()
      .insert(pressFigureEditions)
      .values({ figure: proposed?.id ?? "", edition: "SCE-2019" });
  }

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
      const { GET } = (await import(join(app, path))) as {
        GET: (request: Request, named: { params: Promise<object> }) => Promise<Response>;
      };
      for (const filling of fillings(path, names))
        for (const query of queries) {
          const request = new Request(`http://register.test/${path}${query}`);
          const answer = await GET(request, { params: Promise.resolve(filling) });
          const content = (await contentOf(answer)) + JSON.stringify([...answer.headers]);
          expectNothingIn(content, `${path} ${JSON.stringify(filling)} ${query}`);
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
