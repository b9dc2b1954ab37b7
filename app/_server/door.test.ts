import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { disableAccount } from "@/db/accounts/administer";
import { person } from "@/db/accounts/testing/people";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { Refused } from "@/domain/refused";
import { doorOf, formAction, openAction } from "./door";
import { wasEntered } from "./entered";
import { several } from "./form-values";
import { form } from "./testing/form";
import { signInAs, strangerAsks } from "./testing/next-headers";
import { provideRegister } from "./testing/register";

vi.mock("next/headers", () => import("./testing/next-headers"));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("./testing/register")),
}));
vi.hoisted(() => vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests"));

const done = vi.fn<(...said: unknown[]) => void>();
const Title = z.object({ title: z.string().min(3), tags: several });
const isOrganizer = ({ roles }: Actor) => roles.organizer !== undefined;
const save = formAction(Title, { may: isOrganizer, unsaid: ["password"] }, async (input, actor, language) => {
  done(input, actor.id, language);
  return undefined;
});
const open = openAction(Title, {}, async (input, language) => {
  done(input, language);
  return undefined;
});
const good = { title: "A title", tags: ["a", "b"] };

forEachDatabase("the one door", (database) => {
  let mei: Actor;
  beforeEach(async () => {
    done.mockReset();
    provideRegister(database());
    mei = await person(database(), { organizer: "all" });
    strangerAsks();
  });

  it("lets those in who are signed in and allowed, with the fields read", async () => {
    await signInAs(mei.id);
    expect(await save({}, form(good))).toEqual({ values: good });
    expect(done).toHaveBeenCalledWith(good, mei.id, "en");
  });

  it("says of a request that its form could be read, whatever becomes of it", async () => {
    globalThis.signbookEntered = new Set();
    strangerAsks({ "x-request-id": "a-request" });
    done.mockImplementationOnce(() => {
      throw new Error("a fault of ours");
    });
    await expect(open({}, form(good))).rejects.toThrow("a fault of ours");
    expect([wasEntered("a-request"), wasEntered("another")]).toEqual([true, false]);
    globalThis.signbookEntered = undefined;
    expect(wasEntered("another")).toBe(true);
  });

  it("says of a request that came too soon when to come again", async () => {
    strangerAsks({ "x-request-id": "a-request" });
    done.mockImplementationOnce(() => {
      throw new Refused("too-many-attempts", 90);
    });
    expect(await open({}, form(good))).toMatchObject({ refused: "too-many-attempts", values: good });
    expect(globalThis.signbookWaits?.get("a-request")).toBe(90);
  });

  it("gives a form back as it was typed when the database is full or away", async () => {
    await signInAs(mei.id);
    for (const [code, refused] of [
      ["53100", "register-full"],
      ["ECONNREFUSED", "register-away"],
    ] as const) {
      const fault = Object.assign(new Error("could not write"), { code });
      done.mockImplementationOnce(() => {
        throw new Error("Failed query", { cause: fault });
      });
      expect(await save({}, form(good))).toMatchObject({ refused, values: good });
    }
  });

  it("sends strangers away with what they typed, in the language of their page", async () => {
    const answer = await save({}, form({ ...good, language: "fr" }));
    expect(answer).toMatchObject({ refused: "sign-in-needed", values: { title: "A title" } });
    expect(answer.sentence).toMatch(/^Vous n’êtes pas connecté/);
    expect(done).not.toHaveBeenCalled();
  });

  it("refuses a role that may not, whatever the fields", async () => {
    await signInAs((await person(database(), { official: "all" })).id);
    expect(await save({}, form({}))).toMatchObject({ refused: "role-needed" });
  });

  it("refuses an account from the moment it is disabled", async () => {
    await signInAs(mei.id);
    await save({}, form(good));
    await disableAccount(database(), mei.id, await person(database(), { administrator: "all" }));
    expect(await save({}, form(good))).toMatchObject({ refused: "sign-in-needed" });
  });

  it("refuses a session of an older version, one that is over, and one sealed by somebody else", async () => {
    await signInAs(mei.id, 2);
    expect(await save({}, form(good))).toMatchObject({ refused: "sign-in-needed" });
    await signInAs(mei.id, 1, undefined, -60);
    expect(await save({}, form(good))).toMatchObject({ refused: "sign-in-needed" });
    await signInAs(mei.id, 1, "another secret");
    expect(await save({}, form(good))).toMatchObject({ refused: "sign-in-needed" });
  });

  it.each([
    ["none", { origin: undefined }],
    ["that of another site", { origin: "https://elsewhere.example.com" }],
    ["a hidden one", { origin: "null" }],
    [
      "one that a forged header agrees with",
      { origin: "https://elsewhere.example.com", "x-forwarded-host": "elsewhere.example.com" },
    ],
  ])("refuses a form whose origin is %s", async (_, sent) => {
    strangerAsks(sent);
    await signInAs(mei.id);
    expect(await save({}, form(good))).toMatchObject({ refused: "foreign-form" });
    expect(await open({}, form(good))).toMatchObject({ refused: "foreign-form" });
    expect(done).not.toHaveBeenCalled();
  });
});

describe("a form at the door", () => {
  beforeEach(() => {
    done.mockReset();
    strangerAsks();
  });

  it("comes back with each fault named and everything typed, but what is never said again", async () => {
    const secretive = openAction(Title, { unsaid: ["password"] }, async () => undefined);
    const answer = await secretive({}, form({ title: "A", password: "hush", language: "zh" }));
    expect(answer.problems).toEqual([{ path: "title", message: "tooShort", sentence: expect.any(String) }]);
    expect(answer.values).toEqual({ title: "A", language: "zh" });
  });

  it("says that a field is missing, whichever way it is", async () => {
    for (const fields of [{}, { title: "" }]) {
      expect((await open({}, form(fields))).problems).toMatchObject([{ path: "title", message: "missing" }]);
    }
  });

  it("takes its language from the page's address where the form does not say", async () => {
    strangerAsks({ referer: "https://register.example.org/zh/desk/new?x=1" });
    await open({}, form(good));
    expect(done).toHaveBeenCalledWith(good, "zh");
  });

  it("gives the reason of an expected no, with the minutes to wait", async () => {
    const busy = openAction(z.object({}), {}, async () => {
      throw new Refused("too-many-attempts", 90);
    });
    const answer = await busy({}, form({}));
    expect(answer).toMatchObject({ refused: "too-many-attempts", wait: 90 });
    expect(answer.sentence).toContain("2 min");
  });

  it("throws any other error on", async () => {
    const broken = openAction(z.object({}), {}, async () => {
      throw new Error("disk full");
    });
    await expect(broken({}, form({}))).rejects.toThrow("disk full");
  });

  it("withstands being called with anything at all", async () => {
    const anything = open as (...sent: unknown[]) => Promise<unknown>;
    for (const sent of [[], [{}, null], [{}, "text"], [null, { title: "A title" }], [form(good)]]) {
      expect(await anything(...sent)).toMatchObject({ problems: expect.any(Array) });
    }
  });

  it("keeps a field named like the root of all objects out", async () => {
    const answer = await open({}, form({ ...good, __proto__x: "1", ["__proto__"]: "2" }));
    expect(Object.getPrototypeOf(answer.values)).toBe(Object.prototype);
    expect(Object.keys(answer.values ?? {})).not.toContain("__proto__");
  });

  it("knows which actions are its own", () => {
    expect([doorOf(save), doorOf(open), doorOf(async () => ({})), doorOf(undefined)]).toEqual([
      "form",
      "open",
      undefined,
      undefined,
    ]);
  });
});
