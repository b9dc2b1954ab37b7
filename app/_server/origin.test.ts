import { beforeEach, describe, expect, it, vi } from "vitest";
import { fromOwnPage, languageOfForm } from "./origin";

const settings = vi.hoisted(() => ({ NEXTAUTH_URL: undefined as string | undefined }));
vi.mock("@/env", () => ({ env: () => settings }));

const sent = (headers: Record<string, string>) => fromOwnPage(new Headers(headers));
const host = "register.example.org";

describe("whether a form came from a page of this register", () => {
  beforeEach(() => {
    settings.NEXTAUTH_URL = undefined;
  });

  it("is told by the address that the browser asked", () => {
    expect(sent({ host, origin: `https://${host}` })).toBe(true);
    expect(sent({ host: `${host}:8443`, origin: `https://${host}:8443` })).toBe(true);
  });

  it.each([
    ["no origin", { host }],
    ["an empty one", { host, origin: "" }],
    ["a hidden one", { host, origin: "null" }],
    ["one that is no address", { host, origin: host }],
    ["another site", { host, origin: "https://elsewhere.example.com" }],
    ["another door of the same house", { host, origin: `https://${host}:8443` }],
    ["a name that only begins alike", { host, origin: `https://${host}.example.com` }],
    ["a name within a name", { host, origin: `https://evil.${host}` }],
    [
      "a host that only a forwarding header has",
      { host, origin: "https://elsewhere.example.com", "x-forwarded-host": "elsewhere.example.com" },
    ],
  ])("is denied of %s", (_, headers) => {
    expect(sent(headers as Record<string, string>)).toBe(false);
  });

  it("is told by the address of the settings behind a proxy that changes the host, scheme and all", () => {
    settings.NEXTAUTH_URL = `https://${host}/`;
    expect(sent({ host: "127.0.0.1:3000", origin: `https://${host}` })).toBe(true);
    expect(sent({ host: "127.0.0.1:3000", origin: `http://${host}` })).toBe(false);
    expect(sent({ host: "127.0.0.1:3000", origin: "https://elsewhere.example.com" })).toBe(false);
  });
});

describe("the language of a form", () => {
  const from = (referer?: string) => new Headers(referer === undefined ? {} : { referer });

  it("is the form's own word for it, before that of its page", () => {
    expect(languageOfForm("zh", from(`https://${host}/fr/desk`))).toBe("zh");
  });

  it("is its page's where the form says none, or none of ours", () => {
    for (const said of [undefined, "", "de", ["zh", "fr"], { zh: 1 }])
      expect(languageOfForm(said, from(`https://${host}/fr/desk?language=zh`))).toBe("fr");
  });

  it("is English where nothing tells it", () => {
    for (const referer of [undefined, "", "no address", `https://${host}/de/desk`, `https://${host}`])
      expect(languageOfForm(undefined, from(referer))).toBe("en");
  });
});
