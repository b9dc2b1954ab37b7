import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/domain/actor";
import { Refused } from "@/domain/refused";
import { mayRecord } from "@/domain/roles";
import { admitted, admittedReader, refusedWith, throughTheDoor } from "./route-door";

const now = vi.hoisted(() => ({ actor: null as Actor | null, publicOnly: false }));
vi.mock("./session", () => ({ currentActor: async () => now.actor }));
vi.mock("@/env", () => ({ env: () => ({ SIGNBOOK_PUBLIC_ONLY: now.publicOnly }) }));

const signIn = (roles: Actor["roles"]) => {
  now.actor = { id: "1", name: "Mei", email: "mei@example.org", roles };
};
const host = "register.example.org";
const sentBy = (origin?: string) =>
  new Request(`https://${host}/api/desk`, { method: "POST", headers: { host, ...(origin && { origin }) } });
const own = () => sentBy(`https://${host}`);
const welcome = async (actor: Actor) => new Response(`Welcome, ${actor.name}`);

beforeEach(() => {
  now.publicOnly = false;
  signIn({ organizer: "all" });
});

describe("the door of addresses outside actions", () => {
  it("lets in whoever is signed in and allowed", async () => {
    const answer = await throughTheDoor(admitted(own(), mayRecord), welcome);
    expect([answer.status, await answer.text()]).toEqual([200, "Welcome, Mei"]);
  });

  it("asks where a form came from before it asks who sent it", async () => {
    now.actor = null;
    for (const origin of [undefined, "null", "https://elsewhere.example.com"])
      await expect(admitted(sentBy(origin), mayRecord)).rejects.toThrow("foreign-form");
  });

  it("is shut in a copy for readers, for those who are signed in too", async () => {
    now.publicOnly = true;
    await expect(admitted(own(), mayRecord)).rejects.toThrow("foreign-form");
  });

  it("asks of what changes nothing only who reads it", async () => {
    expect((await admittedReader(mayRecord)).name).toBe("Mei");
    signIn({ official: "all" });
    await expect(admittedReader(mayRecord)).rejects.toThrow("role-needed");
    now.actor = null;
    await expect(admittedReader(mayRecord)).rejects.toThrow("sign-in-needed");
  });

  it("tells strangers and wrong roles why not, as JSON with a status of its own", async () => {
    now.actor = null;
    const stranger = await throughTheDoor(admitted(own(), mayRecord), welcome);
    expect([stranger.status, await stranger.json()]).toEqual([401, { title: "sign-in-needed", status: 401 }]);
    signIn({});
    const noRole = await throughTheDoor(admitted(own(), mayRecord), welcome);
    expect([noRole.status, await noRole.json()]).toEqual([403, { title: "role-needed", status: 403 }]);
  });

  it("leads strangers to signing in where a form without scripts stands, and nobody else", async () => {
    const signInPage = () => new Response(null, { status: 303, headers: { location: "/en/sign-in" } });
    now.actor = null;
    const stranger = await throughTheDoor(admitted(own(), mayRecord), welcome, signInPage);
    expect(stranger.headers.get("location")).toBe("/en/sign-in");
    const foreign = await throughTheDoor(admitted(sentBy(), mayRecord), welcome, signInPage);
    expect([foreign.status, foreign.headers.get("location")]).toEqual([403, null]);
  });

  it("takes no fault for a refusal, neither its own nor that of the work behind it", async () => {
    const broken = Promise.reject(new Error("database away"));
    await expect(throughTheDoor(broken, welcome)).rejects.toThrow("database away");
    const work = async () => {
      throw new Refused("not-found");
    };
    await expect(throughTheDoor(admitted(own(), mayRecord), work)).rejects.toThrow("not-found");
  });

  it("says the same of a refusal wherever it is said", async () => {
    const answer = refusedWith("too-long", 413);
    expect([answer.status, await answer.json()]).toEqual([413, { title: "too-long", status: 413 }]);
  });
});
