import { expect, it } from "vitest";
import { dateFormat, displayNames, listFormat, numberFormat } from "./formats";

it("makes a format once for a language and its options", () => {
  const percent = numberFormat("fr-FR", { style: "percent" });
  expect(numberFormat("fr-FR", { style: "percent" })).toBe(percent);
  expect(numberFormat("fr-FR", {})).not.toBe(percent);
  expect(numberFormat("zh-CN", { style: "percent" })).not.toBe(percent);
});

it("gives each language and each option what it asked for", () => {
  expect(numberFormat("en-GB", {}).format(12345)).toBe("12,345");
  expect(numberFormat("fr-FR", {}).format(12345)).toBe("12\u202f345");
  const hour = (timeZone: string) =>
    dateFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }).format(
      new Date("2019-08-26T20:00Z"),
    );
  expect(hour("UTC")).toBe("20");
  expect(hour("Asia/Shanghai")).toBe("04");
  expect(displayNames("zh-CN", { type: "region" }).of("DE")).toBe("德国");
  expect(displayNames("zh-CN", { type: "currency" }).of("EUR")).toBe("欧元");
  expect(listFormat("fr", { type: "conjunction" }).format(["a", "b", "c"])).toBe("a, b et c");
});
