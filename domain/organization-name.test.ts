import { expect, it } from "vitest";
import { textsOfName } from "./organization-name";

it.each([
  ["紫光集团", "en", { zh: "紫光集团" }],
  ["紫光集团 Unigroup", "fr", { zh: "紫光集团 Unigroup" }],
  ["STMicroelectronics", "fr", { fr: "STMicroelectronics" }],
  ["Infineon", "en", { en: "Infineon" }],
  ["Infineon", "zh", { en: "Infineon" }],
  ["Samsung", "ko", { en: "Samsung" }],
])("The name %s in a record in %s is kept as %j", (name, original, texts) => {
  expect(textsOfName(name, original)).toEqual(texts);
});
