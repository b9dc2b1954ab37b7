import { describe, expect, it } from "vitest";
import { dayOnceChosen } from "./ceremony-day";

describe("the day of signing, once a ceremony is chosen", () => {
  it("is the ceremony's, as far as that is known", () => {
    expect(dayOnceChosen("", "", "2024-06-19")).toBe("2024-06-19");
    expect(dayOnceChosen(" ", "", "2024-06")).toBe("2024-06");
    expect(dayOnceChosen("", "", undefined)).toBe("");
  });

  it("follows another choice, as long as nobody typed one", () => {
    expect(dayOnceChosen("2024-06-19", "2024-06-19", "2023-05-18")).toBe("2023-05-18");
    expect(dayOnceChosen("2024-06-19", "2024-06-19", undefined)).toBe("");
  });

  it("stays what somebody typed", () => {
    expect(dayOnceChosen("2024-06-20", "", "2024-06-19")).toBe("2024-06-20");
    expect(dayOnceChosen("2024-06-20", "2024-06-19", undefined)).toBe("2024-06-20");
  });
});
