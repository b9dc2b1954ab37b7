import { describe, expect, it } from "vitest";
import { validated } from "./conditional";
import { answer, movedTo } from "./json";
import { notFound, Problem, problem, unavailable, wrongParameters } from "./problem";
import { streamed } from "./streamed";

const now = Date.parse("2026-01-02T03:04:05Z");
const asked = (headers: Record<string, string> = {}) =>
  new Request("https://register.example.org/api/v1/projects", { headers });

describe("whether a copy still holds", () => {
  const changedAt = new Date("2026-01-01T00:00:00.700Z");
  const held = (headers: Record<string, string>, mark = "a", changed: Date | null = changedAt) =>
    validated(asked(headers), { mark, changedAt: changed }, now).unchanged;
  const { etag, ...others } = validated(asked(), { mark: "a", changedAt }, now).headers;

  it("is told by its tag, weak or strong, alone or among others", () => {
    const strong = etag.slice(2);
    for (const tag of [etag, strong, `"x", ${etag}`, `${strong}, W/"y"`, "*"])
      expect(held({ "if-none-match": tag }), tag).toBe(true);
    for (const tag of ['"x"', "", strong.slice(1, -1)])
      expect(held({ "if-none-match": tag }), tag).toBe(false);
    expect(held({ "if-none-match": etag }, "b")).toBe(false);
  });

  it("is told by its time only where no tag is named, to the second", () => {
    const since = { "if-modified-since": "Thu, 01 Jan 2026 00:00:00 GMT" };
    expect(others["last-modified"]).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
    expect(held(since)).toBe(true);
    expect(held({ "if-modified-since": "Wed, 31 Dec 2025 23:59:59 GMT" })).toBe(false);
    expect(held({ ...since, "if-none-match": '"x"' })).toBe(false);
    expect(held({ "if-modified-since": "yesterday" })).toBe(false);
  });

  it("is not told by the time of a change that may not be the last of its second", () => {
    const young = new Date(now - 1000);
    expect(validated(asked(), { mark: "a", changedAt: young }, now).headers).not.toHaveProperty(
      "last-modified",
    );
    expect(held({ "if-modified-since": new Date(now).toUTCString() }, "a", young)).toBe(false);
    expect(held({ "if-modified-since": new Date(now).toUTCString() }, "a", null)).toBe(false);
  });

  it("is asked anew each time: nothing is kept unasked", () => {
    expect(others["cache-control"]).toBe("no-cache");
  });
});

describe("an answer of the API", () => {
  it("may be read by any page, whatever it says", async () => {
    const moved = movedTo("/api/v1/projects/x");
    for (const one of [moved, notFound("project"), unavailable()])
      expect(one.headers.get("access-control-allow-origin")).toBe("*");
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/api/v1/projects/x"]);
    expect(answer({ data: ["芯片"] })).toEqual({
      text: '{"data":["芯片"]}',
      headers: { "access-control-allow-origin": "*", "content-type": "application/json" },
    });
  });

  it("that is a problem is one by the standard, with more where there is more to say", async () => {
    const gone = problem(410, "The project was withdrawn.", { reference: "SB-1" });
    expect([gone.status, gone.headers.get("content-type")]).toEqual([410, "application/problem+json"]);
    const told = await gone.json();
    expect(told).toEqual({
      type: "about:blank",
      title: "Gone",
      status: 410,
      detail: "The project was withdrawn.",
      reference: "SB-1",
    });
    expect(Problem.safeParse(told).success).toBe(true);
  });

  it("names each parameter that is not understood, once in its sentence and with why", async () => {
    const told = await wrongParameters([
      { parameter: "year", value: "x", fault: "wrong" },
      { parameter: "year", value: "y", fault: "wrong" },
      { parameter: "<b>", value: "1", fault: "unknown" },
      { parameter: "asOf", value: "2999-01-01", fault: "future" },
    ]).json();
    expect(told.detail).toBe("Not understood: year, <b>, asOf.");
    expect(told.errors).toHaveLength(4);
    expect(told.errors[2]).toEqual({ parameter: "<b>", value: "1", detail: "There is no such parameter." });
    expect(Problem.safeParse(told).success).toBe(true);
  });

  it("says when to come again while the database is away", () => {
    expect([unavailable().status, unavailable().headers.get("retry-after")]).toEqual([503, "5"]);
  });
});

describe("an answer that is written piece by piece", () => {
  it("is whole, text and bytes alike, and may be of nothing", async () => {
    const written = await streamed(
      (async function* () {
        yield "芯";
        yield new TextEncoder().encode("片");
      })(),
      { "content-type": "text/plain" },
    );
    expect([await written.text(), written.headers.get("content-type")]).toEqual(["芯片", "text/plain"]);
    expect(await (await streamed((async function* () {})(), {})).text()).toBe("");
  });

  it("breaks off where the reading fails later on: half a file is never taken for a whole one", async () => {
    const broken = await streamed(
      (async function* () {
        yield "half";
        throw new Error("database away");
      })(),
      {},
    );
    await expect(broken.text()).rejects.toThrow("database away");
  });
});
