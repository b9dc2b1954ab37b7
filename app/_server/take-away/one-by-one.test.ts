import { expect, it } from "vitest";
import { oneByOne } from "./one-by-one";

it("What is asked at once is done one after another, and a failure holds up nothing", async () => {
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await new Promise(setImmediate);
    done.push(`${name} ends`);
    return name;
  };
  const failing = oneByOne(async () => {
    throw new Error("on purpose");
  });
  const both = Promise.all([oneByOne(work("one")), oneByOne(work("two"))]);
  await expect(failing).rejects.toThrow("on purpose");
  expect(await both).toEqual(["one", "two"]);
  expect(done).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});
