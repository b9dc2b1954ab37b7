import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Actor, type Role, roles } from "@/domain/actor";
import { signInAs, strangerAsks } from "./testing/next-headers";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("react", async (original) => ({
  ...(await original<object>()),
  cache: <Read>(read: Read): Read => read,
}));
vi.mock("next/headers", () => import("./testing/next-headers"));
vi.mock("next/cache", () => import("./testing/next"));
vi.mock("next/navigation", () => import("./testing/next"));
/** The day is public, and kept for all readers. */
vi.mock("./read-settings", async (original) => ({
  ...(await original<object>()),
  today: async () => "2026-01-02",
}));
vi.mock("@/db/accounts/actor-of", () => ({ actorOf: async () => signedIn.actor }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  /** Nothing can be read of it: whoever tries has not asked first who is there. */
  database: async () =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === "then") return undefined;
          throw new Error("A reader who should have been sent away was read the database.");
        },
      },
    ),
}));
vi.hoisted(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));

/** Whose work is on the pages of a folder. */
const readers: Record<string, readonly Role[]> = {
  "(administrator)": ["administrator"],
  "(organizer)": ["organizer", "administrator"],
  "(official)": ["official", "administrator"],
  "(follow-up)": ["follow-up-officer", "organizer", "administrator"],
};
/** Where the first administrator is made: nobody can be signed in yet. */
const open = ["(administrator)/admin/first/page.tsx"];

const app = join(import.meta.dirname, "../[locale]");
const named = (name: string) =>
  Object.keys(readers).flatMap((group) =>
    readdirSync(join(app, group), { recursive: true, encoding: "utf8" })
      .filter((path) => path === name || path.endsWith(`/${name}`))
      .map((path) => `${group}/${path}`)
      .filter((path) => !open.includes(path)),
  );
const pages = named("page.tsx");
const routes = named("route.ts");

const id = "00000000-0000-4000-8000-000000000001";
const names = {
  locale: "fr",
  id,
  code: "AI",
  key: "EUR-2019",
  number: "1",
  name: "domain.svg",
  table: "month",
};
const person = (held: Actor["roles"]): Actor => ({ id, name: "Mei", email: "mei@example.org", roles: held });

/** How a page ends for the reader of now. */
async function ending(path: string): Promise<string> {
  const { default: page } = (await import(join(app, path))) as {
    default: (props: object) => Promise<unknown>;
  };
  const props = { params: Promise.resolve(names), searchParams: Promise.resolve({}) };
  return page(props).then(
    () => "drawn",
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  );
}

beforeEach(() => {
  strangerAsks();
  signedIn.actor = null;
});

describe("the pages of those who work on the register", () => {
  it("are found", () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.join()).toContain("desk/projects/[id]/review/page.tsx");
  });

  it("lead strangers to signing in, and from there back to a page of this register", {
    timeout: 60_000,
  }, async () => {
    for (const path of pages) {
      const led = /^NEXT_REDIRECT (.*)$/.exec(await ending(path))?.[1] ?? "";
      const to = new URL(led, "https://register.example.org");
      expect(to.pathname, path).toBe("/fr/sign-in");
      expect(to.searchParams.get("returnTo"), path).toMatch(/^\/fr\/(desk|dashboard|admin)/);
    }
  });

  it("are forbidden to an account without a role, and to every role whose work is elsewhere", async () => {
    await signInAs(id);
    for (const path of pages) {
      const allowed = Object.entries(readers).find(([group]) => path.startsWith(group))?.[1] ?? [];
      const wrong = roles.filter((role) => !allowed.includes(role));
      for (const held of [{}, ...wrong.map((role) => ({ [role]: "all" }))]) {
        signedIn.actor = person(held);
        expect(await ending(path), `${path} ${Object.keys(held)}`).toBe("NEXT_FORBIDDEN");
      }
    }
  });

  it("tell their titles nothing that only their readers may know", async () => {
    for (const path of pages) {
      const page = (await import(join(app, path))) as {
        generateMetadata?: (props: object) => Promise<unknown>;
      };
      const props = { params: Promise.resolve(names), searchParams: Promise.resolve({}) };
      const told = await page.generateMetadata?.(props).catch((fault: Error) => fault.message);
      expect(String(told), path).not.toContain("was read the database");
    }
  });
});

describe("the files of those who work on the register", () => {
  it("are given to nobody else, and nothing is read for anybody else", async () => {
    expect(routes.length).toBeGreaterThan(3);
    await signInAs(id);
    for (const path of routes) {
      const { GET } = (await import(join(app, path))) as {
        GET: (request: Request, named: { params: Promise<object> }) => Promise<Response>;
      };
      for (const actor of [null, person({}), person({ organizer: "all" })]) {
        signedIn.actor = actor;
        const request = new Request("https://register.example.org/fr/dashboard/file");
        const outcome = await GET(request, { params: Promise.resolve(names) }).then(
          (answer) => String(answer.status),
          (fault: Error) => fault.message,
        );
        expect(outcome, `${path} ${Object.keys(actor?.roles ?? { nobody: 1 })}`).toMatch(
          /^(NEXT_FORBIDDEN|NEXT_REDIRECT \/fr\/sign-in.*|30[37]|401|403|404)$/,
        );
      }
    }
  });
});
