import { beforeEach, describe, expect, it, vi } from "vitest";
import { logFault, logForgettingFault, logOpened, logSignInFault, logUnkept } from "./log";

const { lines } = vi.hoisted(() => ({ lines: [] as string[] }));
vi.mock("@/env", () => ({ env: () => ({ LOG_LEVEL: "info" }) }));
vi.mock("pino", async (original) => {
  const { pino } = await original<typeof import("pino")>();
  return { pino: (settings: object) => pino(settings, { write: (line: string) => void lines.push(line) }) };
});
const told = () => lines.map((line) => JSON.parse(line));

beforeEach(() => {
  lines.length = 0;
});

describe("the log", () => {
  it("has a fault under the digest that its page shows, with what was asked", () => {
    const fault = Object.assign(new Error("no such table"), { digest: "123456" });
    logFault(fault, { id: "r1", method: "GET", route: "/[locale]/projects" });
    expect(told()).toMatchObject([
      { level: 50, id: "r1", method: "GET", route: "/[locale]/projects", digest: "123456", msg: "fault" },
    ]);
    expect(told()[0].err.message).toBe("no such table");
  });

  it("holds nothing of what a failed query was asked with", () => {
    const fault = Object.assign(new Error("Failed query: select $1\nparams: 未公开的名字"), {
      query: "select $1",
      params: ["未公开的名字"],
      detail: "Key (name)=(未公开的名字) already exists.",
    });
    logFault(fault, { id: undefined, method: "POST", route: "/" });
    logUnkept("register-full", new Error("kept", { cause: fault }));
    logForgettingFault(fault);
    logSignInFault("SIGNIN_ERROR", { error: fault, providerId: "oidc" });
    expect(lines).toHaveLength(4);
    expect(lines.join("")).toContain("select $1");
    expect(lines.join("")).not.toContain("未公开的名字");
  });

  it("tells of a fault that is none, and of one that has no digest", () => {
    logFault("just a text", { id: "r1", method: "GET", route: "/" });
    logFault(null, { id: "r2", method: "GET", route: "/" });
    expect(told().map(({ id, digest }) => [id, digest])).toEqual([
      ["r1", undefined],
      ["r2", undefined],
    ]);
    expect(lines.join("")).not.toContain("just a text");
  });

  it("tells a sign-in fault by next-auth's code for it, wrapped or not", () => {
    logSignInFault("CALLBACK", new Error("state missing"));
    logSignInFault("CALLBACK", { error: new Error("state missing") });
    expect(told().map(({ code, err }) => [code, err.message])).toEqual([
      ["CALLBACK", "state missing"],
      ["CALLBACK", "state missing"],
    ]);
  });

  it("tells each record that opened at its time, and which could not, by references only", () => {
    const published = [{ reference: "SB-2019-0001-8", version: 3 }];
    const failed = [{ project: "p1", fault: new Error("locked") }];
    logOpened({ published, failed } as unknown as Parameters<typeof logOpened>[0]);
    expect(told()).toMatchObject([
      { level: 30, reference: "SB-2019-0001-8", version: 3, msg: "opened" },
      { level: 40, project: "p1", msg: "could not open" },
    ]);
  });
});
