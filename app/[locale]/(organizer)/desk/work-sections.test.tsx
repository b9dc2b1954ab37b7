import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
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

describe("parts of the work list in which nothing stands", () => {
  it("say so of all the work only where all of it was asked for", () => {
    for (const language of languages) {
      const t = translator(language, "desk");
      const drawn = (narrowed: boolean) =>
        renderToStaticMarkup(<WorkSections {...{ language, work, counts, zone, narrowed }} />);
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
