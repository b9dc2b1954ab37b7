import { describe, expect, it } from "vitest";
import { publicProject } from "@/components/project/testing/public-project";
import { languages } from "@/domain/languages";
import { toFeed } from "./feed";
import { feedFaults } from "./testing/feed-faults";

const other = {
  ...publicProject,
  reference: "SCE-2018-0002",
  summary: { en: "Memory <chips> & more\u0007" },
};
const feed = toFeed("en", "?edition=sce-2018&q=%22a%22", [publicProject, other]);
const [firstEntry = ""] = /<entry>[\s\S]*?<\/entry>/.exec(feed) ?? [];

describe("A feed", () => {
  it.each(languages)("is as RFC 4287 wants it, in %s", async (language) => {
    expect(await feedFaults(toFeed(language, "", [publicProject, other]))).toEqual([]);
  });

  it("is so with any filter, and with nothing in it", async () => {
    expect(await feedFaults(feed)).toEqual([]);
    expect(await feedFaults(toFeed("fr", "?q=nothing", []))).toEqual([]);
  });
});

describe("The check of feeds", () => {
  it.each([
    ["what is no XML", "</feed>", ""],
    ["a feed without its id", /<id>[^<]*<\/id>/, ""],
    ["a feed without a title", /<title>[^<]*<\/title>/, ""],
    ["a feed by nobody", /<author>.*<\/author>/, ""],
    ["two dates of change", "<updated>", "<updated>2019-08-26T00:00:00Z</updated><updated>"],
    ["a date without its time", /<updated>[^<]*/, "<updated>2019-08-26"],
    ["an id that depends on the place", /<id>[^<]*/, "<id>/en/projects.atom"],
    ["a link to nowhere", /href="[^"]*"/, ""],
    ["a language that is none", 'hreflang="zh"', 'hreflang="in Chinese"'],
    ["an element of another format", "<subtitle>", "<pubDate>now</pubDate><subtitle>"],
    ["an entry without its date", /(<entry>[\s\S]*?)<updated>[^<]*<\/updated>/, "$1"],
    ["an entry within another", "</entry>", `${firstEntry}</entry>`],
    ["another namespace", "2005/Atom", "2004/Atom"],
  ])("finds %s in its form", async (_, place, planted) => {
    const broken = feed.replace(place, planted);
    expect(broken).not.toBe(feed);
    expect(await feedFaults(broken)).not.toEqual([]);
  });

  it.each([
    ["an entry that stands twice", "</feed>", `${firstEntry}</feed>`, "two entries of the id"],
    ["a feed that does not say where it stands", 'rel="self"', 'rel="via"', "does not say where"],
    ["a feed older than its entries", "<updated>1970", "<updated>1969", "older than its entries"],
    ["two pages in one language", 'hreflang="fr"', 'hreflang="zh"', "has two alternates"],
    ["an entry that leads nowhere", /rel="alternate"/g, 'rel="related"', "neither content nor alternate"],
    ["a title of nothing", /(<entry>[\s\S]*?<title[^>]*>)[^<]*/, "$1 ", "has no title"],
    ["a change before the beginning", "<published>1970", "<published>1980", "before it was published"],
  ])("finds %s in what it means", async (_, place, planted, fault) => {
    const broken = feed.replace(place, planted);
    expect(broken).not.toBe(feed);
    expect((await feedFaults(broken)).join("\n")).toContain(fault);
  });

  it("finds an entry that takes the id of its feed", async () => {
    const [, id = ""] = /<entry>\s*<id>([^<]*)/.exec(feed) ?? [];
    expect(await feedFaults(feed.replace(/<id>[^<]*/, `<id>${id}`))).toContain(
      "4.2.6: an entry has the id of its feed",
    );
  });
});
