import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ClassSum } from "../../domain/counting/figures";
import { languages } from "../../domain/languages";
import type { ComparedEdition } from "./compared-edition";
import { EditionComparison } from "./comparison";
import { CourseChart } from "./course-chart";
import { heldInWords } from "./held-words";

const contracts = (projects: number, amount: string): ClassSum => ({
  class: "contract",
  projects,
  withoutAmount: 0,
  money: [{ currency: "CNY", amountMin: amount, amountMax: amount, qualifier: "exact", projects }],
});

const edition = (label: string, said: Partial<ComparedEdition> = {}): ComparedEdition => ({
  labels: { en: label },
  projects: 0,
  byClass: [],
  held: null,
  course: null,
  hrefOf: (name) => `/records?of=${label}&class=${name ?? ""}`,
  ...said,
});

const later = edition("Expo 2019", { projects: 5, byClass: [contracts(5, "7000000000")], course: [2, 5] });
const earlier = edition("Expo 2018", { projects: 3, byClass: [contracts(3, "5000000000")], course: [3, 3] });
const drawn = (said: Partial<Parameters<typeof EditionComparison>[0]> = {}) =>
  renderToStaticMarkup(
    <EditionComparison language="en" of={later} with={earlier} day={2} numbered {...said} />,
  );

describe("An edition beside another", () => {
  it("is said in words, with the day and the difference", () => {
    expect(drawn()).toContain(
      "By the end of their day 2, Expo 2019 had 5 signed projects and Expo 2018 3: 2 more.",
    );
    expect(drawn({ day: null })).toContain(
      "Expo 2019 has 5 signed projects and Expo 2018 3, each as a whole: 2 more.",
    );
    expect(drawn({ of: earlier, with: later })).toContain("2 fewer.");
    expect(drawn({ with: { ...earlier, projects: 5 } })).toContain("as many.");
  });

  it("never stands without how much of it is held", () => {
    const held = { ...later, held: "5 of 530 projects held" };
    expect(drawn({ of: held })).toContain("Expo 2019 (5 of 530 projects held) had 5 signed projects");
    expect(drawn({ of: held })).toContain("the difference is one of what is held here");
    expect(drawn()).not.toContain("held here");
  });

  it("leads from each number of a class to its records, and adds no class to another", () => {
    expect(drawn()).toContain('<a href="/records?of=Expo 2019&amp;class=contract">5</a>');
    expect(drawn()).toContain('<td class="number">+2</td>');
    expect(drawn()).toContain("CNY 7 bn");
  });

  it("says that days have no numbers where they have none, and then draws no course", () => {
    const whole = drawn({ numbered: false, day: null, of: { ...later, course: null } });
    expect(whole).toContain("their days have no numbers");
    expect(whole).not.toContain('<svg class="course"');
  });

  it.each(languages)("is a whole sentence in %s", (language) => {
    const html = drawn({ language });
    expect(html).not.toMatch(/comparison\.|\{|undefined/);
  });
});

describe("The course of two editions", () => {
  it("names each line at its end and the days below, the first and the last among them", () => {
    const counts = Array.from({ length: 31 }, (_, day) => day);
    const html = renderToStaticMarkup(
      <CourseChart
        of={{ label: "own", counts }}
        with={{ label: "other", counts: counts.map((count) => count / 2) }}
        dayLabel={(day) => `day ${day}`}
        marked={4}
      >
        Course
      </CourseChart>,
    );
    const named = [...html.matchAll(/>day (\d+)</g)].map(([, day]) => Number(day));
    expect([named.at(0), named.at(-1)]).toEqual([1, 31]);
    expect(named.length).toBeLessThanOrEqual(9);
    expect(html).toMatch(/>own<.*course-mark|course-mark.*>own</);
    expect(html).not.toContain("NaN");
  });
});

describe("What is held of an edition", () => {
  it("is told with its published total, or that none was published; nothing where all is held", () => {
    const published = null;
    expect(heldInWords("en", { coverage: "a-few", published, projects: 4 })).toBe(
      "4 projects held, total not published",
    );
    expect(heldInWords("zh", { coverage: "partial", published, projects: 4 })).toBe(
      "收录 4 个项目，总数未公布",
    );
    expect(heldInWords("fr", { coverage: "complete", published, projects: 1 })).toBeNull();
  });
});
