import { describe, expect, it } from "vitest";
import { type Actor, roles } from "@/domain/actor";
import { ProjectQuery } from "@/domain/filters";
import { addressOf } from "./address";
import { homePath } from "./home-path";
import { downloadPath, feedPath, listPath } from "./list-path";
import { fromOwnPage, languageOfForm } from "./origin";
import { readPageQuery } from "./query-string";
import { escaped } from "./xml";

describe("the address that a request came from", () => {
  it.each([
    [{}, "unknown"],
    [{ "x-forwarded-for": "203.0.113.7" }, "203.0.113.7"],
    [{ "x-forwarded-for": "10.0.0.1, 203.0.113.7" }, "203.0.113.7"],
    [{ "x-forwarded-for": "forged, 203.0.113.7 " }, "203.0.113.7"],
    [{ "x-forwarded-for": " , " }, "unknown"],
    [{ "x-forwarded-for": "" }, "unknown"],
    [{ "x-real-ip": "203.0.113.7" }, "unknown"],
  ])("of %j is %s", (headers, address) => {
    expect(addressOf(new Headers(headers as Record<string, string>))).toBe(address);
  });
});

describe("a form of this register's own page", () => {
  const host = "register.example.org";

  it.each<[Record<string, string>, boolean]>([
    [{ host, origin: `https://${host}` }, true],
    [{ host, origin: `http://${host}` }, true],
    [{ host }, false],
    [{ host, origin: "null" }, false],
    [{ host, origin: "" }, false],
    [{ host, origin: "not an address" }, false],
    [{ host, origin: `https://${host}.evil.example` }, false],
    [{ host, origin: `https://evil.example/${host}` }, false],
    [{ host, origin: `https://${host}:8443` }, false],
    [{ host: `${host}:8443`, origin: `https://${host}:8443` }, true],
    [{ host: "other", origin: "https://evil.example", "x-forwarded-host": "evil.example" }, false],
    [{ origin: `https://${host}` }, false],
  ])("sent with %j: %s", (headers, own) => {
    expect(fromOwnPage(new Headers(headers))).toBe(own);
  });
});

describe("the language of a form", () => {
  it.each<[unknown, string, string]>([
    ["fr", "https://r.example/zh/desk", "fr"],
    ["de", "https://r.example/zh/desk", "zh"],
    [undefined, "https://r.example/fr", "fr"],
    [["fr", "zh"], "https://r.example/zh", "zh"],
    [undefined, "https://r.example/api/zh", "en"],
    [undefined, "nonsense", "en"],
    [undefined, "", "en"],
  ])("said as %j on %s is %s", (said, referer, language) => {
    expect(languageOfForm(said, new Headers({ referer }))).toBe(language);
  });
});

describe("where somebody's work begins", () => {
  const actor = (held: Actor["roles"]): Actor => ({
    id: "1",
    name: "Mei",
    email: "mei@example.org",
    roles: held,
  });

  it.each<[Actor["roles"], string]>([
    [{ organizer: "all" }, "/fr/desk"],
    [{ official: ["SCE-2019"] }, "/fr/dashboard"],
    [{ administrator: "all" }, "/fr/admin"],
    [{ "follow-up-officer": "all" }, "/fr/desk/follow-up"],
    [{}, "/fr"],
    [Object.fromEntries(roles.map((role) => [role, "all"])), "/fr/desk"],
  ])("with %j is %s", (held, path) => {
    expect(homePath(actor(held), "fr")).toBe(path);
  });
});

const today = "2026-06-01";

describe("the addresses of a list", () => {
  const query = ProjectQuery.parse({
    q: "芯片 & 5G",
    domain: ["AI"],
    edition: ["sce-2019"],
    sort: "title",
    cursor: "abc",
  });

  it("ask exactly what the list was asked", () => {
    const [path = "", asked = ""] = listPath("zh", query).split("?");
    expect(path).toBe("/zh/projects");
    expect(readPageQuery(new URLSearchParams(asked), today).query).toEqual({ ...query, cursor: null });
    expect(listPath("fr", {})).toBe("/fr/projects");
  });

  it("of files hold everything that is found, not a page of it, in the language of the page", () => {
    expect(downloadPath("csv", "en", query)).not.toMatch(/cursor|language/);
    expect(downloadPath("xlsx", "zh", query)).toMatch(/^\/api\/v1\/projects\.xlsx\?.*&language=zh$/);
    expect(downloadPath("jsonl", "fr", {})).toBe("/api/v1/projects.jsonl?language=fr");
    expect(downloadPath("csv", "en", query)).toContain("sort=title");
  });

  it("of feeds have an order of their own", () => {
    expect(feedPath("fr", query)).not.toMatch(/sort|cursor/);
    expect(feedPath("fr", query)).toContain("domain=AI");
  });
});

describe("the values of a parameter", () => {
  it("that say the same in other letters are one value", () => {
    const read = (text: string) => readPageQuery(new URLSearchParams(text), today).query;
    expect(read("domain=ai&domain=AI&domain=Ai").domain).toEqual(["AI"]);
    expect(read("origin=CN-HK&origin=hk&origin=DE").origin).toEqual(["HK", "DE"]);
    expect(read("year=2019&year=02019&year=2018").year).toEqual([2019, 2018]);
    expect(read("edition=sce-2019&edition=SCE-2019").edition).toEqual(["SCE-2019"]);
  });
});

describe("text in XML", () => {
  it.each([
    ['<a href="x">&amp;</a>', "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;"],
    ["a\u0000b\u000bc\ufffe", "a\ufffdb\ufffdc\ufffd"],
    ["half \ud83d of one", "half \ufffd of one"],
    ["tab\tline\n", "tab\tline\n"],
    ["芯片 😀", "芯片 😀"],
    ["a\rb", "a&#13;b"],
  ])("of %j is %j", (text, written) => {
    expect(escaped(text)).toBe(written);
  });
});
