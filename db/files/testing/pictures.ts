import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#884422",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });

export const jpeg = () => noise(120, 80).jpeg().toBuffer();
export const png = () => noise(120, 80).png().toBuffer();
export const webp = () => noise(120, 80).webp().toBuffer();

/** A photograph as a telephone takes it: with the place, the camera and a hidden remark. */
export const telephoneJpeg = () =>
  noise(120, 80)
    .withExif({
      IFD0: { Make: "Telephone-Maker", ImageDescription: "<script>alert(1)</script>" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "29/1 33/1 0/1" },
    })
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><!-- hidden remark --></x:xmpmeta>")
    .jpeg()
    .toBuffer();

export const telephoneWebp = () =>
  noise(120, 80)
    .withExif({ IFD0: { Make: "Telephone-Maker" } })
    .webp()
    .toBuffer();

export async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all([png(), png()]);
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();
}

/** A chunk of a PNG, with its check sum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A picture with more chunks behind its first: what is said of a PNG stands there. */
export function withChunk(picture: Buffer, more: Buffer): Buffer {
  return Buffer.concat([picture.subarray(0, 33), more, picture.subarray(33)]);
}

/** A black PNG of one bit a pixel: as many pixels as one likes in a few bytes. */
export function blackPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * rows));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const nothing = new Uint8Array();
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", nothing)]);
}

/** The same JPEG, but its frame says another size. */
export function jpegOfSize(picture: Buffer, width: number, height: number): Buffer {
  const changed = Buffer.from(picture);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(height, frame + 5);
  changed.writeUInt16BE(width, frame + 7);
  return changed;
}
