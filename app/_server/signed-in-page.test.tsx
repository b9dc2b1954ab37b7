import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Actor } from "@/domain/actor";
import { languages } from "@/domain/languages";
import { SignedInPage } from "./signed-in-page";

vi.mock("next/navigation", () => import("./testing/next"));
vi.mock("next/headers", () => import("./testing/next-headers"));
vi.mock("next/cache", () => import("./testing/next"));

const drawn = (roles: Actor["roles"], path = "/reports", language: "zh" | "en" | "fr" = "en") =>
  renderToStaticMarkup(
    <SignedInPage
      section="desk"
      language={language}
      actor={{ id: "1", name: "Mei <Lin>", email: "mei@example.org", roles }}
      path={path}
      title="Title"
    >
      content
    </SignedInPage>,
  );
const leadsTo = (html: string, path: string) => html.includes(`href="${path}"`);

describe("a page of those who work on the register", () => {
  it("leads each role to its own work, and to nobody else's", () => {
    const places = ["/en/desk", "/en/desk/follow-up", "/en/dashboard", "/en/admin"];
    const ledTo = (roles: Actor["roles"]) => places.filter((place) => leadsTo(drawn(roles), place));
    expect(ledTo({ organizer: "all" })).toEqual(["/en/desk"]);
    expect(ledTo({ official: "all" })).toEqual(["/en/dashboard"]);
    expect(ledTo({ "follow-up-officer": ["LJ"] })).toEqual(["/en/desk/follow-up"]);
    expect(ledTo({})).toEqual([]);
    expect(ledTo({ administrator: "all" })).toContain("/en/admin");
  });

  it("says who is signed in, and offers the way out, in the reader's language", () => {
    for (const language of languages) {
      const html = drawn({ organizer: "all" }, "", language);
      expect(html).toContain("Mei &lt;Lin&gt;");
      expect(html).toMatch(new RegExp(`name="language" value="${language}"`));
      expect(html).toContain(`href="/${language}/sign-in/password"`);
    }
  });

  it("stands under its section's first page, but for those who may not open that", () => {
    const under = (roles: Actor["roles"], path?: string) =>
      drawn(roles, path).split("<main")[1]?.includes('href="/en/desk"');
    expect(under({ organizer: "all" })).toBe(true);
    expect(under({ organizer: "all" }, "")).toBe(false);
    expect(under({ "follow-up-officer": ["LJ"] })).toBe(false);
  });
});
