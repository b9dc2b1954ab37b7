/** The letters of Latin alphabets beyond Western European ones that the face has: pinyin, Vietnamese and a few more. */
const hasGlyph =
  /[ĀāĂăĐđĒēĚěĨĩĪīŃńŇňŌōŎŏŒœŨũŪūŬŭƒƠơƯưǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǸǹḾḿ\u1ea0-\u1eb1\u1eb4-\u1eb7\u1eb8-\u1ef9\u1eb2\u1eb3]/u;

/** Letters that are not a plain letter with a mark. */
const plainer: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ı: "i", ħ: "h", Ħ: "H", ŧ: "t", Ŧ: "T" };

/**
 * A text as the face can print it. Narrow spaces become those that keep lines together; a Latin letter without a glyph
 * loses its mark (`Şişecam` is printed `Sisecam`), as on an envelope, rather than become an empty box; and within
 * Latin words an apostrophe is the narrow one, because the face's own is as wide as a Chinese character.
 */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2007\u2009\u202f]/g, "\u00a0")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'")
    .replace(/[\u0100-\u024f\u1e00-\u1eff]/g, (letter) =>
      hasGlyph.test(letter) ? letter : unmarked(letter),
    );
}

const unmarked = (letter: string) => plainer[letter] ?? letter.normalize("NFD").replace(/\p{Mark}/gu, "");
