import { expect, it } from "vitest";
import { faultInWords } from "./faults";

it("A fault is said in a sentence, an unknown one as a value that is not offered", () => {
  expect(faultInWords("missing", "en")).toBe("Fill in this field.");
  expect(faultInWords("toString", "en")).toBe("Choose one of the values offered.");
});

it("What of several is wrong stands before the sentence, in every language", () => {
  const named = ["占星", "炼金"];
  expect(faultInWords("invalid", "en", named)).toBe(
    "Not known: 占星, 炼金. Choose one of the values offered.",
  );
  expect(faultInWords("invalid", "zh", named)).toBe("无法识别：占星、炼金。请从给出的选项中选择。");
  expect(faultInWords("invalid", "fr", named)).toContain("占星, 炼金. Choisissez");
});
