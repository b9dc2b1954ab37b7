import { open } from "node:fs/promises";
import published from "@expo-google-fonts/noto-sans-sc/metadata.json";
import { expect, it } from "vitest";
import { faceFile, faces } from "./faces";

it("are TrueType files of the package that holds Chinese, with the weights that it names", async () => {
  expect(published.subsets).toContain("chinese-simplified");
  for (const face of faces) {
    const file = await open(faceFile(face));
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    await file.close();
    expect(buffer.readUInt32BE()).toBe(0x00010000);
  }
});
