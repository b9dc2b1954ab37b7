import { describe, expect, it } from "vitest";
import { addressOf } from "./address";

const from = (forwarded?: string) =>
  addressOf(new Headers(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }));

describe("the network address of a request", () => {
  it("is the one that was added last: those before it anybody can write", () => {
    expect(from("10.9.9.9, 203.0.113.7")).toBe("203.0.113.7");
    expect(from("2001:db8::1")).toBe("2001:db8::1");
  });

  it("is one and the same for all who come without, so that they are limited together", () => {
    for (const forwarded of [undefined, "", " ", "10.9.9.9, "]) expect(from(forwarded)).toBe("unknown");
  });
});
