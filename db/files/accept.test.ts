import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { accept } from "./accept";
import { type HostileFile, hostileFiles } from "./testing/hostile-files";
import { packed, pdf, stream } from "./testing/pdfs";
import * as pictures from "./testing/pictures";

async function kept(sent: Buffer, kind: "scan" | "photograph" = "scan") {
  const answer = await accept(sent, kind);
  if ("fault" in answer) throw new Error(answer.fault);
  return answer.made;
}

describe("a file", () => {
  let hostile: HostileFile[] = [];
  beforeAll(async () => {
    hostile = await hostileFiles();
  });

  it("is refused where it is not what is kept, or does anything, each with its reason", async () => {
    expect(hostile.length).toBeGreaterThanOrEqual(60);
    for (const { what, bytes, fault } of hostile)
      expect({ what, ...(await accept(bytes, "scan")) }).toEqual({ what, fault });
  });

  it("is kept as it is where it is a PDF of pages only, whose objects may be packed", async () => {
    const plain = pdf([
      packed("<< /Type /Font /First 3 >>"),
      stream("/Subtype /Image /Filter /DCTDecode", "\xff\xd8 5 0 obj \0\x01"),
      "<< /Type /Outlines /First 5 0 R >>",
      "<< /Title (JavaScript, Launch \\) and /#2F) /S /URI >>",
    ]);
    expect(await kept(plain)).toEqual({ bytes: plain, mediaType: "application/pdf" });
    expect(await accept(plain, "photograph")).toEqual({ fault: "photograph-is-pdf" });
  });

  it.each([
    ["image/jpeg", pictures.telephoneJpeg],
    ["image/webp", pictures.telephoneWebp],
  ] as const)(
    "loses the place, the camera and every remark where it is a picture: %s",
    async (type, take) => {
      const sent = await take();
      expect(sent.toString("latin1")).toContain("Telephone-Maker");
      const { bytes, mediaType } = await kept(sent, "photograph");
      expect(mediaType).toBe(type);
      const { exif, xmp, icc, iptc, width } = await sharp(bytes).metadata();
      expect({ exif, xmp, icc, iptc, width }).toEqual({ width: 120 });
      for (const gone of ["Telephone-Maker", "script", "hidden remark", "Exif", "GPS"])
        expect(Buffer.from(bytes).toString("latin1")).not.toContain(gone);
    },
  );

  it("loses what hides behind or within a picture", async () => {
    const [png, jpeg] = await Promise.all([pictures.png(), pictures.jpeg()]);
    const text = pictures.chunk("tEXt", Buffer.from("Comment\0<script>alert(1)</script>"));
    const archive = Buffer.from("PK\x03\x04 hidden archive PK\x05\x06", "latin1");
    for (const sent of [
      pictures.withChunk(png, text),
      Buffer.concat([png, archive]),
      Buffer.concat([jpeg, archive]),
      Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")]),
    ]) {
      const { bytes } = await kept(sent);
      const left = Buffer.from(bytes).toString("latin1");
      expect(left).not.toContain("script");
      expect(left).not.toContain("PK\x03\x04");
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 120, height: 80 });
    }
  });

  it("is turned upright and made smaller where it is a large picture", async () => {
    const large = sharp({ create: { width: 6000, height: 3000, channels: 3, background: "white" } });
    const sent = await large.withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { bytes } = await kept(sent, "photograph");
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2000, height: 4000 });
  });
});
