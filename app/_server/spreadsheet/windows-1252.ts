/** What the bytes from 0x80 to 0x9f stand for (WHATWG Encoding, index windows-1252); the others are as in Latin-1. */
const between = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text in Windows-1252. The platform's own decoder takes it for Latin-1 in some of its versions, where apostrophes,
 * dashes, `œ` and `€` become signs that nobody sees.
 */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (sign) => between[sign.charCodeAt(0) - 0x80] ?? sign);
