import { type Fraction, fraction, one, plus, times, zero } from "../fraction";

/**
 * What a written number may mean, exactly: one value, or two where a single separator before three digits
 * may divide thousands or decimals (`1,200`); none where it is no number.
 */
export function readNumber(text: string): readonly Fraction[] {
  const digits = text.trim();
  if (/^[零〇一二两三四五六七八九十百千万亿点]+$/.test(digits)) return readChinese(digits);
  if (/^\d+$/.test(digits)) return [fraction(digits)];
  if (/^\d{1,3}([ '])\d{3}(\1\d{3})*([.,]\d+)?$/.test(digits))
    return [fraction(digits.replace(/[ ']/g, "").replace(",", "."))];
  if (/^\d+[.,]\d+$/.test(digits)) return oneSeparator(digits);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return [fraction(digits.replaceAll(",", ""))];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits))
    return [fraction(digits.replaceAll(".", "").replace(",", "."))];
  return [];
}

/** `1,2` can only be a decimal; `1,200` may be either and is never guessed; `0,200` cannot be thousands. */
function oneSeparator(digits: string): readonly Fraction[] {
  const decimal = fraction(digits.replace(",", "."));
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? [fraction(digits.replace(/[.,]/, "")), decimal] : [decimal];
}

const chineseDigits = "零一二三四五六七八九";
const chinesePowers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** `一百一十亿`, `两千万`, `百亿` (one hundred 亿), `三点五亿`. */
function readChinese(text: string): readonly Fraction[] {
  const [whole = "", decimals, ...more] = text.split("点");
  if (more.length > 0) return [];
  if (decimals !== undefined) return readChineseFraction(whole, decimals);
  for (const [sign, power] of [
    ["亿", 1e8],
    ["万", 1e4],
  ] as const) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    const [high] = readChinese(text.slice(0, at) || "一");
    const [low] = readBehind(text.slice(0, at), text.slice(at + 1), power);
    if (high === undefined || low === undefined) return [];
    return [plus(times(high, fraction(power)), low)];
  }
  return readBelowTenThousand(text);
}

/**
 * What stands behind a large power: a digit alone is of the next lower one (`两亿五` is `两亿五千万`), but it is never
 * guessed of which where two powers stand before it (`三百万五`).
 */
function readBehind(high: string, low: string, power: number): readonly Fraction[] {
  if (low === "") return [zero];
  const digit = digitOf(low);
  if (digit <= 0) return readChinese(low);
  return /[百千万]$/.test(high) ? [] : [fraction((digit * power) / 10)];
}

/** A digit behind a power, without a zero between them, is of the next lower one too: `一百五` is 150. */
function readBelowTenThousand(text: string): readonly Fraction[] {
  let total = 0;
  let digit: number | null = null;
  let lower = 1;
  for (const sign of text) {
    const power = chinesePowers[sign];
    if (power) {
      total += (digit || 1) * power;
      digit = null;
      lower = power / 10;
    } else if (digit) return [];
    else {
      digit = digitOf(sign);
      if (digit === 0) lower = 1;
    }
  }
  return [fraction(total + (digit ?? 0) * lower)];
}

/** The digit that a text is; -1 where it is none. */
const digitOf = (text: string): number =>
  text === "两" ? 2 : text === "〇" ? 0 : text.length === 1 ? chineseDigits.indexOf(text) : -1;

function readChineseFraction(whole: string, rest: string): readonly Fraction[] {
  const [, decimals = "", scale = ""] = /^([零〇一二三四五六七八九]+)([十百千万亿]*)$/.exec(rest) ?? [];
  const [high] = readChinese(whole || "零");
  const [factor] = scale ? readChinese(scale) : [one];
  if (!decimals || high === undefined || factor === undefined) return [];
  const digits = [...decimals].map(digitOf).join("");
  const value = plus(high, fraction(`0.${digits}`));
  return [times(value, factor)];
}
