import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Actor, type Role, roles } from "@/domain/actor";
import { doorOf, type FormAction } from "./door";
import { allActions, type FoundAction, filesWithActions } from "./testing/actions";
import { form } from "./testing/form";
import { strangerAsks } from "./testing/next-headers";

vi.mock("next/headers", () => import("./testing/next-headers"));
const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("./session", () => ({ currentActor: async () => signedIn.actor, requireActor: vi.fn() }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  database: () => {
    throw new Error("An action that should have been refused asked for the database.");
  },
}));
vi.hoisted(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));

/** What strangers may do; everything else asks who is there. */
const openToAll = ["makeFirst", "sendReport", "signIn", "signInAtProvider", "signOut"];

/** The roles whose work is in a folder. */
const workers: Record<string, readonly Role[]> = {
  "(administrator)": ["administrator"],
  "(organizer)": ["organizer", "administrator"],
  "(official)": ["official", "administrator"],
  "(follow-up)": ["follow-up-officer", "organizer", "administrator"],
  "sign-in": roles,
};

const withRoles = (held: Actor["roles"]): Actor => ({
  id: "1",
  name: "Mei",
  email: "mei@example.org",
  roles: held,
});

describe("the actions of every page", () => {
  let found: FoundAction[] = [];
  beforeAll(async () => {
    found = await allActions();
  }, 60_000);

  const guarded = () => found.filter(({ action }) => doorOf(action) === "form");
  const answer = (action: unknown) => (action as FormAction)({}, form({ language: "en" }));

  it("stand in files of their own, never inside a page", () => {
    const inside = filesWithActions().filter(
      (path) => !/^\s*["']use server["']/.test(readFileSync(path, "utf8")),
    );
    expect(inside).toEqual([]);
  });

  it("are found", () => {
    expect(found.map(({ name }) => name)).toContain("addAccount");
  });

  it("all go through the one door", () => {
    expect(
      found.filter(({ action }) => doorOf(action) === undefined).map(({ file, name }) => `${file} ${name}`),
    ).toEqual([]);
  });

  it("are closed to strangers, but for those named here", async () => {
    const open = found.filter(({ action }) => doorOf(action) === "open").map(({ name }) => name);
    expect(open.sort()).toEqual(openToAll);
    signedIn.actor = null;
    strangerAsks();
    for (const { file, name, action } of guarded()) {
      expect(await answer(action), `${file} ${name}`).toMatchObject({ refused: "sign-in-needed" });
    }
  });

  it("refuse an account without a role, and every role whose work is elsewhere", async () => {
    strangerAsks();
    for (const { file, name, action } of guarded()) {
      const allowed = Object.entries(workers).find(([folder]) => file.includes(folder))?.[1];
      if (!allowed) throw new Error(`${file} stands in no folder of a role.`);
      const wrong = roles.filter((role) => !allowed.includes(role));
      for (const held of [{}, ...wrong.map((role) => ({ [role]: "all" }))]) {
        signedIn.actor = withRoles(held);
        expect(await answer(action), `${file} ${name} ${Object.keys(held)}`).toMatchObject({
          refused: "role-needed",
        });
      }
    }
  });

  it("refuse a form that another site sent, whoever is signed in", async () => {
    signedIn.actor = withRoles(Object.fromEntries(roles.map((role) => [role, "all"])));
    strangerAsks({ origin: "https://elsewhere.example.com" });
    for (const { file, name, action } of found) {
      expect(await answer(action), `${file} ${name}`).toMatchObject({ refused: "foreign-form" });
    }
  });
});
