import { describe, expect, it } from "vitest";
import { readSentForm } from "./sent-form";

const boundary = "the-end-of-a-part";
const field = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, content: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n`;

/** A form sent in pieces, as a network hands it on; `taken` counts those that were asked for. */
function request(body: string, type = `multipart/form-data; boundary=${boundary}`, piece = 1000) {
  const bytes = new TextEncoder().encode(body);
  const taken = { pieces: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        const at = taken.pieces++ * piece;
        if (at >= bytes.length) sink.close();
        else sink.enqueue(bytes.subarray(at, at + piece));
      },
      cancel() {
        taken.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const headers = type ? { "content-type": type } : undefined;
  const asked = { method: "POST", body: stream, duplex: "half", ...(headers && { headers }) };
  return { sent: new Request("http://register.example.org/", asked), taken };
}
const whole = `${field("language", "zh")}${field("comment", "两期")}${file("file", "a,b")}--${boundary}--\r\n`;

describe("a form with files", () => {
  it("is read as it was sent", async () => {
    const read = await readSentForm(request(whole).sent, 10_000);
    expect(read?.whole).toBe(true);
    expect([...(read?.data.keys() ?? [])]).toEqual(["language", "comment", "file"]);
    expect(read?.data.get("comment")).toBe("两期");
    const sent = read?.data.get("file");
    expect(sent instanceof File && (await sent.text())).toBe("a,b");
  });

  it("is read with the boundary in quotes, and cut in the middle of a character", async () => {
    const { sent } = request(whole, `multipart/form-data; charset=utf-8; boundary="${boundary}"`, 7);
    expect((await readSentForm(sent, 10_000))?.data.get("comment")).toBe("两期");
  });

  it("that is too long keeps the fields before its file, and nothing of the file", async () => {
    const long = field("language", "fr") + file("file", "x".repeat(5_000)) + field("after", "lost");
    const read = await readSentForm(request(`${long}--${boundary}--\r\n`).sent, 2_000);
    expect(read?.whole).toBe(false);
    expect([...(read?.data.entries() ?? [])]).toEqual([["language", "fr"]]);
  });

  it("that is too long is read to its end within bounds, and then no further", async () => {
    const long = request(field("language", "fr") + file("file", "x".repeat(8_000)));
    await readSentForm(long.sent, 2_000);
    expect(long.taken.cancelled).toBe(false);
    const endless = request(field("language", "fr") + file("file", "x".repeat(200_000)));
    expect((await readSentForm(endless.sent, 2_000))?.whole).toBe(false);
    expect(endless.taken.cancelled).toBe(true);
    expect(endless.taken.pieces).toBeLessThan(25);
  });

  it("is no form where it is of another kind, has no boundary, no body, or breaks off", async () => {
    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain", ""])
      expect(await readSentForm(request(whole, type).sent, 10_000), type).toBeNull();
    const headers = { "content-type": `multipart/form-data; boundary=${boundary}` };
    const empty = new Request("http://register.example.org/", { method: "POST", headers });
    expect(await readSentForm(empty, 10_000)).toBeNull();
    expect(await readSentForm(request(whole.slice(0, 60)).sent, 10_000)).toBeNull();
  });
});
