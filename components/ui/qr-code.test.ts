import jsQr from "jsqr";
import sharp from "sharp";
import { expect, it } from "vitest";
import { qrCode } from "./qr-code";

const read = async (address: string) => {
  const { side, d } = qrCode(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}h-${side}z"/><path d="${d}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
};

it("is read by a reader of codes as the address that it was made of", async () => {
  for (const address of [
    "https://register.example/zh/projects/SCE-2019-0007",
    "http://127.0.0.1:3000/fr/figures?by=domain&edition=SCE-2019&asOf=2026-01-31",
    `https://register.example/${"long/".repeat(60)}`,
  ])
    expect(await read(address)).toBe(address);
});

it("keeps the white around it that readers need", () => {
  const { side, d } = qrCode("https://register.example/");
  const corners = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
    Number(x),
    Number(y),
    Number(x) + Number(length),
  ]);
  expect(Math.min(...corners.map(([x = 0]) => x))).toBe(4);
  expect(Math.min(...corners.map(([, y = 0]) => y))).toBe(4);
  expect(Math.max(...corners.map(([, , end = 0]) => end))).toBe(side - 4);
});
