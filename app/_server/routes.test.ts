import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Actor, roles } from "@/domain/actor";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("./session", () => ({ currentActor: async () => signedIn.actor, requireActor: vi.fn() }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  database: () => {
    throw new Error("A request that should have been refused asked for the database.");
  },
}));

const root = join(import.meta.dirname, "../..");
const writing = ["POST", "PUT", "PATCH", "DELETE"] as const;

interface Route {
  readonly name: string;
  readonly handle: (request: Request, context: object) => Promise<Response>;
}

function routeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return routeFiles(path);
    return entry.name === "route.ts" ? [path] : [];
  });
}

async function routesOf(path: string): Promise<Route[]> {
  const exported: Record<string, unknown> = await import(path);
  return writing.flatMap((method) => {
    const handle = exported[method];
    return typeof handle === "function"
      ? [{ name: `${method} ${relative(root, path)}`, handle: handle as Route["handle"] }]
      : [];
  });
}

/** Asked by this process alone: for anybody else there is nothing. */
const hidden = ["POST app/api/own/forget/route.ts"];
/** A form without scripts is sent there: a stranger is led to signing in, as by a page. */
const leadingToSignIn = ["POST app/api/desk/documents/route.ts", "POST app/api/admin/map/route.ts"];
const answerOf = (name: string, status: number, reason: string) =>
  hidden.includes(name) ? [404, undefined] : [status, reason];

const own = { origin: "https://register.example.org", host: "register.example.org" };
const asked = (headers: Record<string, string>) =>
  new Request("https://register.example.org/api/desk", { method: "POST", headers, body: new FormData() });

describe("the addresses outside actions that change something", () => {
  let found: Route[] = [];
  beforeAll(async () => {
    found = (await Promise.all(routeFiles(join(root, "app")).map(routesOf))).flat();
  }, 60_000);
  const answers = async (headers: Record<string, string>) => {
    const all: [string, number, string | undefined][] = [];
    for (const { name, handle } of found) {
      const answer = await handle(asked(headers), { params: Promise.resolve({ id: "x" }) });
      const text = await answer.text();
      all.push([name, answer.status, text ? JSON.parse(text).title : undefined]);
    }
    return all;
  };

  it("are found", () => {
    expect(found.map(({ name }) => name).join()).toContain("imports");
  });

  it("are closed to strangers", async () => {
    signedIn.actor = null;
    for (const [name, ...answer] of await answers(own))
      expect(answer, name).toEqual(
        leadingToSignIn.includes(name) ? [303, undefined] : answerOf(name, 401, "sign-in-needed"),
      );
  });

  it("refuse an account without a role, and every role whose work is elsewhere", async () => {
    for (const held of [{}, { official: "all" }, { "follow-up-officer": "all" }] as const) {
      signedIn.actor = { id: "1", name: "Mei", email: "mei@example.org", roles: held };
      for (const [name, ...answer] of await answers(own))
        expect(answer, name).toEqual(answerOf(name, 403, "role-needed"));
    }
  });

  it("refuse what another site sent, whoever is signed in", async () => {
    const all = Object.fromEntries(roles.map((role) => [role, "all" as const]));
    signedIn.actor = { id: "1", name: "Mei", email: "mei@example.org", roles: all };
    for (const headers of [{ host: own.host }, { ...own, origin: "https://elsewhere.example.com" }])
      for (const [name, ...answer] of await answers(headers))
        expect(answer, name).toEqual(answerOf(name, 403, "foreign-form"));
  });
});
