import { expect, it } from "vitest";
import { languages } from "../domain/languages";
import { OriginCode, originCodes } from "../domain/origin";
import { originName } from "./origin-names";
import { otherOriginNames } from "./other-origin-names";

it("other names lead to origins, and none of them is the name of another", () => {
  const shown = new Map(
    languages.flatMap((language) =>
      originCodes.map((code) => [originName(language, code, {}).toLowerCase(), code]),
    ),
  );
  for (const [name, code] of otherOriginNames) {
    expect(OriginCode.parse(code)).toBe(code);
    expect(shown.get(name) ?? code, name).toBe(code);
  }
  expect(["香港", "usa", "四川省", "taïwan"].map((name) => otherOriginNames.get(name))).toEqual([
    "HK",
    "US",
    "CN-SC",
    "TW",
  ]);
});
