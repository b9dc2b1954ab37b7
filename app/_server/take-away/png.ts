import sharp from "sharp";
import { faceFile, faces } from "../paper/faces";

/** Twice as many points as a drawing has: sharp on paper and on large screens. */
const density = 144;

let known: Promise<unknown> | undefined;

/**
 * Makes the register's own face known to what draws text into pictures, once: a machine may have no font at all, and
 * rarely has a Chinese one. A text drawn from a file leaves the file's face behind for all that come after.
 */
const knowFaces = () => {
  known ??= Promise.all(
    faces.map((face) =>
      sharp({ text: { text: ".", font: "Noto Sans SC", fontfile: faceFile(face) } })
        .png()
        .toBuffer(),
    ),
  );
  return known;
};

/** A drawing as a picture. */
export async function toPng(svg: string): Promise<Uint8Array> {
  await knowFaces();
  return sharp(Buffer.from(svg), { density }).png({ compressionLevel: 9 }).toBuffer();
}
