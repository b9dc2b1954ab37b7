import type { Sharp } from "sharp";
import { type FileFault, longestSide, type MediaType, mostPixels } from "../../domain/files/file";

/** What was made of a file, or why nothing was. */
export type Made<Thing> = { readonly made: Thing } | { readonly fault: FileFault };

type PictureType = Exclude<MediaType, "application/pdf">;

const formats = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp" } as const;
const writers: Record<PictureType, (picture: Sharp) => Sharp> = {
  "image/jpeg": (picture) => picture.jpeg({ quality: 88 }),
  "image/png": (picture) => picture.png(),
  "image/webp": (picture) => picture.webp({ quality: 88 }),
};

/** Pictures are drawn one after another: each may take memory for all its pixels. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew, upright and at most `longestSide` long: place, time, camera, comments and whatever hides behind
 * the picture are gone. Damaged pictures, and those of more than `mostPixels`, are refused.
 */
export function remadePicture(sent: Uint8Array, type: PictureType): Promise<Made<Uint8Array>> {
  const turn = before.then(() => remake(sent, type));
  before = turn.catch(() => undefined);
  return turn;
}

async function remake(sent: Uint8Array, type: PictureType): Promise<Made<Uint8Array>> {
  const draw = await drawing();
  try {
    const { format, width, height } = await draw(sent, { limitInputPixels: false }).metadata();
    if (format !== formats[type]) return { fault: "file-of-another-type" };
    if (width * height > mostPixels) return { fault: "picture-too-large" };
    const picture = draw(sent, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .timeout({ seconds: 30 });
    return { made: new Uint8Array(await writers[type](picture).toBuffer()) };
  } catch {
    // The library tells a damaged picture by a plain error whose words differ with the format.
    return { fault: "file-damaged" };
  }
}

/**
 * The library, loaded when the first picture comes; it may open these three formats, and drawings of the register's own
 * making, which are drawn in the same process: what was sent is told by its first bytes before, and never is one.
 */
async function drawing() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: ["Jpeg", "Png", "Webp", "Svg"].map((format) => `VipsForeignLoad${format}Buffer`),
  });
  return sharp;
}
