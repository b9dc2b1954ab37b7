import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/actor";
import { homePath } from "./home-path";

const home = (roles: Actor["roles"]) =>
  homePath({ id: "1", name: "Mei", email: "mei@example.org", roles }, "zh");

describe("where somebody's work begins", () => {
  it("is the section of their one role", () => {
    expect(home({ organizer: "all" })).toBe("/zh/desk");
    expect(home({ official: ["SCE-2019"] })).toBe("/zh/dashboard");
    expect(home({ administrator: "all" })).toBe("/zh/admin");
    expect(home({ "follow-up-officer": ["unit-1"] })).toBe("/zh/desk/follow-up");
  });

  it("is the desk for organizers, whatever else they are, and the dashboard before administration", () => {
    expect(home({ organizer: [], official: "all", administrator: "all" })).toBe("/zh/desk");
    expect(home({ administrator: "all", official: "all", "follow-up-officer": "all" })).toBe("/zh/dashboard");
  });

  it("is the public register for an account without a role", () => {
    expect(home({})).toBe("/zh");
  });
});
