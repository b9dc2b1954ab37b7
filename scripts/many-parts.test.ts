import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readNoManyParts } from "./many-parts.mjs";

const asRead = { request: Request.prototype.formData, response: Response.prototype.formData };
beforeEach(() => readNoManyParts());
afterEach(() => {
  Request.prototype.formData = asRead.request;
  Response.prototype.formData = asRead.response;
});

const field = (name: string, value = "") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name = "file", word = "filename") =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; ${word}="a.txt"\r\n\r\n\r\n`;
const multipart = { "content-type": "multipart/form-data; boundary=x" };
const sent = (body: string, headers: Record<string, string> = multipart) =>
  new Request("http://here.test/", { method: "POST", body, headers });

describe("A form", () => {
  it("is read with all its fields and files, by whoever reads it", async () => {
    const body = `${field("title", "芯片 filename")}${field("many").repeat(2_000)}${file()}--x--\r\n`;
    for (const one of [sent(body), new Response(body, { headers: multipart })]) {
      const data = await one.formData();
      expect(data.get("title")).toBe("芯片 filename");
      expect(data.getAll("many")).toHaveLength(2_000);
      expect(data.get("file")).toBeInstanceOf(File);
    }
  });

  it("is read where its texts speak of files, or it is sent as an address is", async () => {
    const body = `${field("text", "filename\r\n".repeat(1_000))}--x--\r\n`;
    expect(String((await sent(body).formData()).get("text"))).toHaveLength(10_000);
    const plain = { "content-type": "application/x-www-form-urlencoded" };
    expect((await sent("a=1&a=2", plain).formData()).getAll("a")).toEqual(["1", "2"]);
  });

  it.each([
    ["files", `${file().repeat(10_000)}--x--\r\n`],
    ["files, in whatever letters", `${file("file", "FileName*").repeat(10_000)}--x--\r\n`],
    ["files with long names", `${file("a".repeat(5_000)).repeat(100)}--x--\r\n`],
    ["fields", `${field("a").repeat(300_000)}--x--\r\n`],
  ])("of nothing but %s is not read at all", async (_, body) => {
    await expect(sent(body).formData()).rejects.toThrow(TypeError);
  });

  it("that is cut off within a part is refused as ever", async () => {
    await expect(sent("--x\r\nContent-Disposition: form-data").formData()).rejects.toThrow(TypeError);
    await expect(new Response("x").formData()).rejects.toThrow(TypeError);
  });
});
