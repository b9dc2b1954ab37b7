import type { Language, Texts } from "../domain/languages";
import { localeOf } from "./format-number";
import { displayNames } from "./formats";

/** The reviewed display names of these regions, one setting per language; never a library's raw text. */
const reviewed: Record<string, Record<Language, string>> = {
  HK: { zh: "中国香港", en: "Hong Kong, China", fr: "Hong Kong (Chine)" },
  MO: { zh: "中国澳门", en: "Macao, China", fr: "Macao (Chine)" },
  TW: { zh: "中国台湾", en: "Taiwan, China", fr: "Taïwan (Chine)" },
};

/** ISO 3166-2 names of China's provinces, which no library of ours carries. */
const provinces: Record<string, Record<Language, string>> = {
  "CN-AH": { zh: "安徽", en: "Anhui", fr: "Anhui" },
  "CN-BJ": { zh: "北京", en: "Beijing", fr: "Pékin" },
  "CN-CQ": { zh: "重庆", en: "Chongqing", fr: "Chongqing" },
  "CN-FJ": { zh: "福建", en: "Fujian", fr: "Fujian" },
  "CN-GD": { zh: "广东", en: "Guangdong", fr: "Guangdong" },
  "CN-GS": { zh: "甘肃", en: "Gansu", fr: "Gansu" },
  "CN-GX": { zh: "广西", en: "Guangxi", fr: "Guangxi" },
  "CN-GZ": { zh: "贵州", en: "Guizhou", fr: "Guizhou" },
  "CN-HA": { zh: "河南", en: "Henan", fr: "Henan" },
  "CN-HB": { zh: "湖北", en: "Hubei", fr: "Hubei" },
  "CN-HE": { zh: "河北", en: "Hebei", fr: "Hebei" },
  "CN-HI": { zh: "海南", en: "Hainan", fr: "Hainan" },
  "CN-HL": { zh: "黑龙江", en: "Heilongjiang", fr: "Heilongjiang" },
  "CN-HN": { zh: "湖南", en: "Hunan", fr: "Hunan" },
  "CN-JL": { zh: "吉林", en: "Jilin", fr: "Jilin" },
  "CN-JS": { zh: "江苏", en: "Jiangsu", fr: "Jiangsu" },
  "CN-JX": { zh: "江西", en: "Jiangxi", fr: "Jiangxi" },
  "CN-LN": { zh: "辽宁", en: "Liaoning", fr: "Liaoning" },
  "CN-NM": { zh: "内蒙古", en: "Inner Mongolia", fr: "Mongolie-Intérieure" },
  "CN-NX": { zh: "宁夏", en: "Ningxia", fr: "Ningxia" },
  "CN-QH": { zh: "青海", en: "Qinghai", fr: "Qinghai" },
  "CN-SC": { zh: "四川", en: "Sichuan", fr: "Sichuan" },
  "CN-SD": { zh: "山东", en: "Shandong", fr: "Shandong" },
  "CN-SH": { zh: "上海", en: "Shanghai", fr: "Shanghai" },
  "CN-SN": { zh: "陕西", en: "Shaanxi", fr: "Shaanxi" },
  "CN-SX": { zh: "山西", en: "Shanxi", fr: "Shanxi" },
  "CN-TJ": { zh: "天津", en: "Tianjin", fr: "Tianjin" },
  "CN-XJ": { zh: "新疆", en: "Xinjiang", fr: "Xinjiang" },
  "CN-XZ": { zh: "西藏", en: "Xizang", fr: "Xizang" },
  "CN-YN": { zh: "云南", en: "Yunnan", fr: "Yunnan" },
  "CN-ZJ": { zh: "浙江", en: "Zhejiang", fr: "Zhejiang" },
};

/** How a register calls places where it does not call them as everybody does, by their codes. */
export type PlaceNames = Readonly<Record<string, Texts>>;

/**
 * The name of a country, region or Chinese province (ISO 3166) in a language: the register's own, or the usual one;
 * a code that has none stands as it is.
 */
export function originName(language: Language, code: string, own: PlaceNames): string {
  const usual = own[code]?.[language] ?? reviewed[code]?.[language] ?? provinces[code]?.[language];
  if (usual) return usual;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return displayNames(localeOf[language], { type: "region" }).of(code) ?? code;
}
