import { provinces } from "../domain/origin";
import { originName } from "./origin-names";

/** How else people write origins: read, and never shown. */
const written: Readonly<Record<string, string>> = {
  CN: "中国大陆|中华人民共和国|PRC|P.R. China|Chine continentale|Mainland China",
  HK: "香港|香港特别行政区|中国香港特别行政区|Hong Kong|Hongkong|Hong Kong SAR|Hong-Kong",
  MO: "澳门|澳门特别行政区|中国澳门特别行政区|Macao|Macau|Macao SAR",
  TW: "台湾|台湾省|中国台湾省|Taiwan|Taïwan",
  AE: "阿联酋|UAE|U.A.E.|EAU",
  CZ: "Czech Republic|République tchèque",
  GB: "UK|U.K.|Great Britain|Grande-Bretagne",
  KR: "Republic of Korea|République de Corée",
  NL: "The Netherlands|Holland|Hollande",
  RU: "俄罗斯联邦|俄国|Russian Federation|Fédération de Russie",
  SA: "沙特|KSA|Arabie Saoudite",
  US: "USA|U.S.A.|U.S.|United States of America|États-Unis d'Amérique|Etats-Unis",
  "CN-GX": "广西壮族自治区",
  "CN-NM": "内蒙古自治区|内蒙",
  "CN-NX": "宁夏回族自治区",
  "CN-XJ": "新疆维吾尔自治区",
  "CN-XZ": "西藏自治区|Tibet",
};

/** The codes of origins by the other ways in which they are written, in lower case. */
export const otherOriginNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(written).flatMap(([code, names]) =>
    names.split("|").map((name) => [name.toLowerCase(), code] as const),
  ),
  ...provinces.flatMap((code) =>
    ["省", "市"].map((word) => [`${originName("zh", code, {})}${word}`, code] as const),
  ),
]);
