import { describe, expect, it } from "vitest";
import { ownPath, signInPath } from "./return-to";

describe("the page to go back to after signing in", () => {
  it.each(["/zh", "/en/desk", "/fr/desk?draft=1&x=%2F", "/en/projects/SCE-2019-0001"])(
    "may be %s",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    "https://elsewhere.example.com/en",
    "//elsewhere.example.com/en",
    "/\\elsewhere.example.com",
    "\\\\elsewhere.example.com/en",
    "/en/../../elsewhere",
    "/\t/elsewhere.example.com/en",
    "/en\n",
    "javascript:alert(1)",
    "/api/auth/callback/oidc",
    "/de/desk",
    "en/desk",
    "",
    `/en/${"x".repeat(2000)}`,
  ])("is never %j", (path) => {
    expect(ownPath(path)).toBeUndefined();
  });

  it("is never what was sent twice", () => {
    expect(ownPath(["/en", "/fr"])).toBeUndefined();
  });

  it("travels in the address of the sign-in page", () => {
    expect(signInPath("en", "/en/desk?a=b")).toBe("/en/sign-in?returnTo=%2Fen%2Fdesk%3Fa%3Db");
    expect(signInPath("zh", "https://elsewhere.example.com")).toBe("/zh/sign-in");
  });
});
