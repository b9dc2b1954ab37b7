import { afterEach, describe, expect, it, vi } from "vitest";
import type { DeskState } from "./form-answer";
import { keepingWhatWasTyped, typedIn } from "./unsaved";

afterEach(() => vi.unstubAllGlobals());

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

describe("what was typed into a form", () => {
  it("is each field by its name, a repeated one as a list, without what the framework adds", () => {
    const data = form(
      ["title.zh", "芯片"],
      ["domains", "AI"],
      ["domains", "IC"],
      ["domains", "BIO"],
      ["$ACTION_ID", "x"],
    );
    data.append("file", new File(["a"], "a.pdf"));
    expect(typedIn(data)).toEqual({ "title.zh": "芯片", domains: ["AI", "IC", "BIO"] });
  });
});

describe("sending a form from a browser", () => {
  const typed = form(["title.zh", "芯片"]);
  const failing = (fault: unknown) => async (): Promise<DeskState> => {
    throw fault;
  };

  it("is the action itself on the server, so that the form works without scripts", () => {
    const action = async () => ({});
    expect(keepingWhatWasTyped(action, "p1")).toBe(action);
  });

  it("counts the answers, and says of which page each is", async () => {
    vi.stubGlobal("window", {});
    const send = keepingWhatWasTyped(async () => ({ checked: true }), "p1");
    expect(await send({}, typed)).toEqual({ checked: true, page: "p1", serial: 1 });
    expect(await send({ serial: 4 }, typed)).toMatchObject({ serial: 5 });
  });

  it("tells what goes out before it goes", async () => {
    vi.stubGlobal("window", {});
    const steps: unknown[] = [];
    const action = async () => {
      steps.push("answered");
      return {};
    };
    await keepingWhatWasTyped(action, "p1", (data) => steps.push(typedIn(data)))({}, typed);
    expect(steps).toEqual([{ "title.zh": "芯片" }, "answered"]);
  });

  it("gives back what was typed where the register does not answer", async () => {
    vi.stubGlobal("window", {});
    for (const fault of [new TypeError("Failed to fetch"), "gone", null, { digest: "123" }])
      expect(await keepingWhatWasTyped(failing(fault), "p1")({}, typed)).toEqual({
        values: { "title.zh": "芯片" },
        failed: true,
        page: "p1",
        serial: 1,
      });
  });

  it("lets the framework lead to another page", async () => {
    vi.stubGlobal("window", {});
    const led = { digest: "NEXT_REDIRECT;replace;/en/desk;303;" };
    await expect(keepingWhatWasTyped(failing(led), "p1")({}, typed)).rejects.toBe(led);
  });
});
