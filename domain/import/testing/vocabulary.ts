import { wordKey } from "../headings";
import type { RowSetting } from "../row-setting";
import type { Vocabulary, Words } from "../vocabulary";

const words = (entries: Readonly<Record<string, string>>): Words =>
  new Map(
    Object.entries(entries).flatMap(([said, code]) =>
      [said, code].map((text) => [wordKey(text), code] as const),
    ),
  );

/** A few words of the register. */
export const someVocabulary: Vocabulary = {
  language: "zh",
  types: words({ 投资合同: "investment-contract", "Framework agreement": "framework-agreement" }),
  kinds: words({ 新建: "greenfield" }),
  roles: words({ 买方: "buyer", Investor: "investor" }),
  disclosures: words({ 已披露: "disclosed", 暂缓公开: "withheld", 未披露: "undisclosed" }),
  sourceKinds: words({ 媒体: "press", 政府: "government" }),
  languages: words({ 中文: "zh", English: "en", français: "fr" }),
  domains: words({ 人工智能: "AI", "Integrated circuits": "IC", "Research, design": "RD" }),
  units: words({ 渝北区: "500112" }),
  editions: words({ "Smart China Expo 2019": "SCE-2019", "Fair 2022": "CF-2022" }),
  writable: new Set(["SCE-2019"]),
  ceremonies: [
    { id: "6d1f0a52-0000-4000-8000-000000000001", edition: "SCE-2019", titles: [wordKey("Opening")] },
    { id: "6d1f0a52-0000-4000-8000-000000000002", edition: "CF-2022", titles: [wordKey("Opening")] },
    { id: "6d1f0a52-0000-4000-8000-000000000003", edition: "CF-2022", titles: [wordKey("Closing")] },
  ],
  originNames: new Map([
    ["德国", "DE"],
    ["germany", "DE"],
    ["重庆", "CN-CQ"],
  ]),
};

/** An organization's id made of its name: the same name, the same organization. */
export const idOfName = (name: string): string =>
  `00000000-0000-4000-8000-${[...name]
    .reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1e12, 7)
    .toString()
    .padStart(12, "0")}`;

export const someSetting: RowSetting = {
  vocabulary: someVocabulary,
  defaults: { where: "SCE-2019/", placeOrigin: "", currency: "CNY" },
  unit: "",
  organizationOf: idOfName,
};
