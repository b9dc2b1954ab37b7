import fc from "fast-check";
import { expect, it } from "vitest";
import { fitted, wrapped } from "./text-width";

it("A text that has room stands as it is; one that has none ends in dots", () => {
  expect(fitted("AI", 14, 300)[0]).toBe("AI");
  expect(fitted("集成电路".repeat(20), 14, 300)[0]).toMatch(/^(集成电路)+[集成电路]*…$/);
  expect(fitted("A name that is by far too long for its room", 14, 100)[0]).toMatch(/^A name.*…$/);
});

it("A wrapped text loses no word, whatever it is", () => {
  const words = fc.array(fc.constantFrom("register", "signed", "签约项目", "a", "81,69 Md CNY"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 400 }), (said, room) => {
      const text = said.join(" ");
      expect(wrapped(text, 12, room).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
