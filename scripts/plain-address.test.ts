import { describe, expect, it } from "vitest";
import { plainAddress } from "./plain-address.mjs";

describe("The address of a request", () => {
  it.each([
    "/",
    "/en",
    "/zh/projects?q=a.b/..",
    "/en/projects/SCE-2019-0001",
    "/api/v1/projects.csv?fields=a",
  ])("stays as it came where nothing is odd about it: %s", (url) => expect(plainAddress(url)).toBe(url));

  it.each([
    ["/en/./desk", "/en/desk"],
    ["/en/x/../desk?a=1", "/en/desk?a=1"],
    ["/en/%2e/desk", "/en/desk"],
    ["/en/%2E%2e/en/desk", "/en/desk"],
    ["/en/.%2e/en/desk", "/en/desk"],
    ["/api/v1/.\\projects.csv", "/api/v1/projects.csv"],
    ["/en\\desk", "/en/desk"],
    ["/../../etc/passwd", "/etc/passwd"],
  ])("is read as the framework reads it: %s", (url, plain) => expect(plainAddress(url)).toBe(plain));

  it.each([
    ["http://elsewhere.example/en/desk", "/en/desk"],
    ["https://elsewhere.example?q=1", "/?q=1"],
    ["*", "/"],
    ["http://", "/"],
  ])("has no host of its own: %s", (url, plain) => expect(plainAddress(url)).toBe(plain));

  it("keeps what follows two slashes in its path, where it is no host", () => {
    expect(plainAddress("//elsewhere.example/..")).toBe("//");
    expect(plainAddress("//elsewhere.example/en")).toBe("//elsewhere.example/en");
  });

  it.each([
    ["/en/projects/%ff", "/en/projects/%25ff"],
    ["/en/%c0%ae%c0%ae/desk", "/en/%25c0%25ae%25c0%25ae/desk"],
    ["/en/%64esk/%zz?q=%ff", "/en/%2564esk/%25zz?q=%ff"],
    ["/en/%", "/en/%25"],
    ["/en/projects/%e8%8a%af?q=a?b", "/en/projects/%e8%8a%af?q=a?b"],
    ["/en?", "/en?"],
  ])("whose bytes are no letters is read as it stands, and any other as it means: %s", (url, plain) =>
    expect(plainAddress(url)).toBe(plain),
  );

  it("changes nothing in the question", () => {
    expect(plainAddress("/en/projects?returnTo=/en/%2e%2e/desk")).toBe(
      "/en/projects?returnTo=/en/%2e%2e/desk",
    );
  });
});
