import type { Texts } from "../../../domain/languages";

/** Districts, zones and bureaus that signed for their side; GB/T 2260 codes where one exists. */
export const units: Record<string, { names: Texts; kind: "district" | "development-zone" | "bureau" }> = {
  LIANGJIANG: {
    names: { zh: "两江新区", en: "Liangjiang New Area", fr: "Nouvelle zone de Liangjiang" },
    kind: "development-zone",
  },
  "CQ-ECONOMY": { names: { zh: "重庆市经济和信息化委员会" }, kind: "bureau" },
  "500109": {
    names: { zh: "北碚区", en: "Beibei District", fr: "District de Beibei" },
    kind: "district",
  },
  "500118": {
    names: { zh: "永川区", en: "Yongchuan District", fr: "District de Yongchuan" },
    kind: "district",
  },
  "500154": {
    names: { zh: "开州区", en: "Kaizhou District", fr: "District de Kaizhou" },
    kind: "district",
  },
};
