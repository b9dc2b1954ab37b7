import { afterEach, describe, expect, it, vi } from "vitest";
import { forgetKeptPages } from "./own";

afterEach(() => vi.unstubAllGlobals());
const answering = (status: number) => {
  const ask = vi.fn(async (_path: string, _request?: RequestInit) => new Response(null, { status }));
  vi.stubGlobal("signbookOwn", { secret: "hush", ask });
  return ask;
};

describe("forgetting the kept pages of this process", () => {
  it("is asked of itself, by a request that changes something and does not wait for ever", async () => {
    const ask = answering(204);
    await forgetKeptPages();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]).toMatchObject(["/api/own/forget", { method: "POST" }]);
    expect(ask.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
  });

  it("is a fault where the answer is no", async () => {
    answering(403);
    await expect(forgetKeptPages()).rejects.toThrow("403");
  });

  it("is nothing under the framework's own server, which has no way to itself", async () => {
    await expect(forgetKeptPages()).resolves.toBeUndefined();
  });
});
