import { describe, expect, it } from "vitest";
import { UnreadableFile } from "./unreadable";
import { readXml } from "./xml";

async function* pieces(...texts: string[]) {
  yield* texts;
}

/** What is read of a document, in the order in which it comes. */
async function said(...texts: string[]): Promise<string[]> {
  const heard: string[] = [];
  await readXml(pieces(...texts), {
    open: (name, attributes) => heard.push([`<${name}`, ...Object.values(attributes)].join(" ")),
    text: (text) => heard.push(text),
    close: (name) => heard.push(`/${name}`),
  });
  return heard;
}

describe("XML", () => {
  it("is read as it comes, wherever it is cut, without the prefixes of names", async () => {
    const document = '<x:row r="7"><x:c>芯片 &amp; <![CDATA[<b>]]></x:c></x:row>';
    const whole = (await said(document)).join("|");
    expect(whole).toMatch(/^<row 7\|<c\|芯片 & \|<b>\|\/c\|\/row$/);
    for (let at = 1; at < document.length; at++)
      expect((await said(document.slice(0, at), document.slice(at))).join("").replaceAll("|", "")).toBe(
        whole.replaceAll("|", ""),
      );
  });

  it.each([
    ["ends between two rows", ["<sheet><row>1</row>"]],
    ["ends within a tag", ["<sheet><row>1</row><ro"]],
    ["closes what it did not open", ["<sheet></row></sheet>"]],
    ["is none", ["PK\u0003\u0004"]],
  ])("that %s is broken: part of it is never taken for the whole", async (_, texts) => {
    await expect(said(...texts)).rejects.toThrow(new UnreadableFile("broken"));
  });

  it("is broken where its pieces cannot be had, and keeps the reason where they say one", async () => {
    async function* failing(fault: Error) {
      yield "<sheet>";
      throw fault;
    }
    await expect(readXml(failing(new Error("bad block")), {})).rejects.toThrow("broken");
    await expect(readXml(failing(new UnreadableFile("swollen")), {})).rejects.toThrow("swollen");
  });
});
