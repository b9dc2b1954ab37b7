import { expect, it } from "vitest";
import { holdParts, knownParts } from "./held-parts";

const name = (value: string) => ({ of: "domain", value }) as const;
const sent = (digest: string, text: string | null) => [{ part: "crossed", digest, text }];
const read = (parts: ReturnType<typeof holdParts>) => parts.get("crossed")?.read();

it("A part that was sent once is there for the next who knows its digest", () => {
  const of = name("once");
  expect(knownParts(of).size).toBe(0);
  holdParts(of, knownParts(of), sent("a", '{"AI DE":2}'));
  expect(read(holdParts(of, knownParts(of), sent("a", null)))).toEqual([["AI DE", 2]]);
});

it("A part that was written anew takes the place of the one before", () => {
  const of = name("anew");
  holdParts(of, knownParts(of), sent("a", '{"AI DE":2}'));
  const slow = knownParts(of);
  holdParts(of, knownParts(of), sent("b", '{"AI DE":3}'));
  expect(read(holdParts(of, slow, sent("a", null)))).toEqual([["AI DE", 2]]);
  expect(() => holdParts(of, new Map(), sent("a", null))).toThrow("not sent");
});

it("The boards that were asked for longest ago are forgotten", () => {
  for (let at = 0; at < 40; at += 1) holdParts(name(String(at)), new Map(), sent("a", "{}"));
  expect(knownParts(name("0")).size).toBe(0);
  expect(knownParts(name("39")).get("crossed")?.digest).toBe("a");
});
