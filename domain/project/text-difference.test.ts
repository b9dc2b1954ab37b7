import fc from "fast-check";
import { expect, it } from "vitest";
import { type Run, textDifference } from "./text-difference";

const told = (before: string, after: string) =>
  textDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}+]` : `[-${text}-]`))
    .join("");

it("Words that were put in and taken out are told, the rest stays", () => {
  expect(told("A plant for memory chips in Chongqing.", "A large plant for chips in Chongqing.")).toBe(
    "A [+large +]plant for[- memory-] chips in Chongqing.",
  );
});

it("Chinese, which sets no spaces, is compared by its words", () => {
  expect(told("在两江新区建设存储芯片工厂", "在两江新区建设存储芯片研究院")).toBe(
    "在两江新区建设存储芯片[-工厂-][+研究院+]",
  );
});

it("Equal texts have one run, an empty one none", () => {
  expect(textDifference("as it was", "as it was")).toEqual([{ kind: "same", text: "as it was" }]);
  expect(textDifference("", "")).toEqual([]);
  expect(textDifference("", "new")).toEqual([{ kind: "added", text: "new" }]);
});

it("Texts too long to compare are still told whole", () => {
  const long = (word: string) => `begin ${`${word} `.repeat(4000)}end`;
  expect(textDifference(long("one"), long("two")).map(({ kind }) => kind)).toEqual([
    "same",
    "removed",
    "added",
    "same",
  ]);
});

it("Whatever was written, both texts can be read back from the difference", () => {
  const text = fc
    .array(fc.constantFrom("plant", "芯片", " ", "\n", "5.7", "é", "𠮷", ", "), { maxLength: 30 })
    .map((words) => words.join(""));
  const without = (kind: Run["kind"], runs: Run[]) =>
    runs
      .filter((run) => run.kind !== kind)
      .map((run) => run.text)
      .join("");
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = textDifference(before, after);
      expect(without("added", runs)).toBe(before);
      expect(without("removed", runs)).toBe(after);
      for (const [at, run] of runs.entries()) expect(run.kind).not.toBe(runs[at + 1]?.kind);
    }),
  );
});
