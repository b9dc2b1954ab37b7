import { describe, expect, it } from "vitest";
import { formWithin } from "./form-within";

const limit = 1_000;

function sent(text: string, announced = true): Request {
  const form = new FormData();
  form.append("text", text);
  const encoded = new Response(form);
  const headers = new Headers({ "content-type": encoded.headers.get("content-type") ?? "" });
  if (announced) headers.set("content-length", String(text.length + 200));
  const init = { method: "POST", headers, body: encoded.body, duplex: "half" };
  return new Request("https://register.example.org/", init);
}

describe("a form with a large body", () => {
  it("is read up to its limit", async () => {
    expect((await formWithin(sent("rows"), limit)).get("text")).toBe("rows");
  });

  it.each([
    ["announced", true],
    ["kept quiet about", false],
  ])("is refused when its size is over the limit and %s", async (_, announced) => {
    await expect(formWithin(sent("x".repeat(5_000), announced), limit)).rejects.toThrow("too-large");
  });

  it("is not read for ever", async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(sink) {
        pulled += 1;
        sink.enqueue(new Uint8Array(1_000));
      },
    });
    const init = { method: "POST", headers: { "content-length": "9e12" }, body, duplex: "half" };
    await expect(formWithin(new Request("https://register.example.org/", init), limit)).rejects.toThrow(
      "too-large",
    );
    expect(pulled).toBeLessThan(30);
  });

  it("is refused where it is no form", async () => {
    const request = new Request("https://register.example.org/", {
      method: "POST",
      body: "x",
      headers: { "content-type": "text/csv" },
    });
    await expect(formWithin(request, limit)).rejects.toThrow("broken");
  });
});
