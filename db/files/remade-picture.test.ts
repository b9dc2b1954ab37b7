import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { remadePicture } from "./remade-picture";

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>',
);

describe("A picture drawn anew", () => {
  it("leaves the register able to draw its own charts", async () => {
    const sent = await sharp({ create: { width: 2, height: 2, channels: 3, background: "red" } })
      .jpeg()
      .toBuffer();
    expect(await remadePicture(sent, "image/jpeg")).toHaveProperty("made");
    const { format, width } = await sharp(await sharp(drawing).png().toBuffer()).metadata();
    expect([format, width]).toEqual(["png", 4]);
  });

  it("is no drawing, whatever it is called", async () => {
    for (const type of ["image/jpeg", "image/png", "image/webp"] as const)
      expect(await remadePicture(drawing, type)).toEqual({ fault: "file-of-another-type" });
  });
});
