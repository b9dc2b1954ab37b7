import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { WorkItem } from "@/db/projects/work-line";
import type { WorkList } from "@/db/projects/work-list";
import { languages } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { isNarrowed } from "./work-filter-form";
import { WorkSections } from "./work-sections";

const work: WorkList = {
  ...{ mine: [], sentBack: [], inReview: [], toReview: [] },
  ...{ waiting: [], toWithdraw: [], toMerge: [], published: [] },
};
const counts = { sentBack: 0, toReview: 0, mine: 0, inReview: 0, publishedToday: 0 };
const zone = "Asia/Shanghai";
const wholeAt = (part: string) => `/more-of-${part}`;
const line = (at: number): WorkItem => ({
  ...{ project: `p${at}`, reference: null, title: { zh: "芯片" }, originalLanguage: "zh", version: 1 },
  ...{ state: "in-review", editions: [], savedBy: { id: "mei", name: "Mei" }, savedAt: new Date(at) },
  ...{ publishedAt: null, comment: null, opensAt: null },
});

describe("parts of the work list in which nothing stands", () => {
  it("say so of all the work only where all of it was asked for", () => {
    for (const language of languages) {
      const t = translator(language, "desk");
      const drawn = (narrowed: boolean) =>
        renderToStaticMarkup(<WorkSections {...{ language, work, counts, zone, narrowed, wholeAt }} />);
      const own = [t("sentBackEmpty"), t("toReviewEmpty"), t("draftsEmpty"), t("publishedEmpty")];
      for (const sentence of own) expect(drawn(false)).toContain(sentence);
      for (const sentence of own) expect(drawn(true)).not.toContain(sentence);
      expect(drawn(true).split(t("filter.none"))).toHaveLength(6);
    }
  });

  it("are of a part of it as soon as an edition or a word is chosen", () => {
    const all = { edition: null, words: null };
    expect(isNarrowed(all)).toBe(false);
    expect(isNarrowed({ ...all, edition: "SCE-2019" })).toBe(true);
    expect(isNarrowed({ ...all, words: "芯片" })).toBe(true);
  });
});

describe("a part of the work list that is longer than what is listed", () => {
  const drawn = (listed: number, all: number) =>
    renderToStaticMarkup(
      <WorkSections
        {...{ language: "en", zone, narrowed: false, wholeAt }}
        work={{ ...work, toReview: Array.from({ length: listed }, (_, at) => line(at)) }}
        counts={{ ...counts, toReview: all }}
      />,
    );

  it("says of how many it shows the latest, and leads to more of them", () => {
    expect(drawn(20, 1_312)).toContain("The latest 20 of 1,312.");
    expect(drawn(20, 1_312)).toContain('<a href="/more-of-to-review">Show the latest 100</a>');
    expect(drawn(20, 33)).toContain("Show the latest 33");
  });

  it("leads nowhere where no more can be listed, or nothing is left out", () => {
    expect(drawn(100, 1_312)).toContain("The latest 100 of 1,312.");
    for (const page of [drawn(100, 1_312), drawn(20, 20)]) expect(page).not.toContain("more-of");
    expect(drawn(20, 20)).not.toContain("The latest");
  });
});
