import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { positionOf } from "../../domain/counting/position-of";
import { type Language, languages } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import type { PublicAgreement, PublicAmount, PublicProject } from "../../domain/project/public";
import { anyDocument } from "../../domain/testing/any-document";
import { PositionAmounts } from "./amounts";
import { Changes } from "./changes";
import { Claims } from "./claims";
import { Facts } from "./facts";
import { filterValueLabel } from "./filter-labels";
import { MergedHistory } from "./merged-history";
import { Parties } from "./parties";
import { RecordText } from "./record-text";
import { Revisions } from "./revisions";
import { Sources } from "./sources";
import { Timeline } from "./timeline";

const amountOf = ({ amount }: ProjectDocument["agreements"][number]): PublicAmount =>
  amount.disclosure === "withheld" ? { disclosure: "withheld" } : amount;

/** A record as its page has it, every agreement dated. */
function published(document: ProjectDocument): PublicProject {
  const agreements = document.agreements.map(
    (one): PublicAgreement => ({
      ...one,
      counting: { ...one.counting, reasonLanguage: one.counting.reasonLanguage ?? document.originalLanguage },
      class: "not-stated",
      dateSigned: one.dateSigned ?? "2018",
      edition: one.edition === null ? null : { id: one.edition, names: {} },
      ceremony: null,
      amount: amountOf(one),
      parties: one.parties.map((party) => ({
        ...party,
        organization: { id: party.organization, names: { zh: "某公司" } },
      })),
    }),
  );
  return {
    ...document,
    reference: "X-2018-0001",
    version: 1,
    firstPublishedAt: new Date(0),
    updatedAt: new Date(0),
    edition: null,
    domains: document.domains.map((code, at) => ({ code, labels: {}, primary: at === 0 })),
    leadUnit: document.leadUnit === null ? null : { id: document.leadUnit, names: { zh: "渝北区" } },
    otherUnits: document.otherUnits.map((id) => ({ id, names: {} })),
    agreements,
    parties: agreements.flatMap(({ parties }) => parties),
    origins: [],
    position: positionOf(document),
    milestones: document.milestones.map(({ reporter: _, ...one }) => ({
      ...one,
      verified: one.verifier !== null,
    })),
    claims: document.claims.map((claim) => ({
      ...claim,
      language: claim.language ?? document.originalLanguage,
    })),
    files: [],
  };
}

const anyLanguage = fc.constantFrom(...languages);
const names = { organizations: {}, editions: {}, ceremonies: {}, domains: {}, units: {}, origins: {} };

describe("the page of whatever is recorded", () => {
  it("is drawn in every language, without a missing word, and takes no text for markup", () => {
    fc.assert(
      fc.property(anyDocument, anyLanguage, (document, language) => {
        const project = published(document);
        const html = renderToStaticMarkup(
          <>
            <RecordText texts={project.title} language={language} original={project.originalLanguage} />
            <Facts language={language} placeNames={{}} project={project} />
            <Parties language={language} placeNames={{}} parties={project.parties} />
            <Timeline language={language} project={project} />
            <Claims language={language} project={project} />
            <Sources language={language} sources={project.sources} />
          </>,
        );
        expect(html).not.toMatch(/<b>|\[object|undefined|NaN|Invalid Date|words\.|publicPages\./);
      }),
      { numRuns: 80 },
    );
  });

  it("never tells who reported or verified a step", () => {
    fc.assert(
      fc.property(anyDocument, anyLanguage, (document, language) => {
        const html = renderToStaticMarkup(<Timeline language={language} project={published(document)} />);
        const people = document.milestones.flatMap(({ reporter, verifier }) =>
          [reporter ?? [], verifier ?? []].flat(),
        );
        for (const person of people) expect(html).not.toContain(person);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the history of a record", () => {
  const entry = {
    version: 2,
    act: "corrected" as const,
    role: "organizer" as const,
    at: new Date(0),
    reason: "<i>A slip</i>",
    reasonLanguage: "en" as const,
    changes: [
      { path: "title.en", before: "Plant", after: "Plant 2" },
      { path: "agreements.first.dateSigned", before: null, after: "2019-08" },
    ],
  };
  const clock = () => "28 November 2026";

  it.each<[Language, string[]]>([
    ["en", ["Organizer", "&lt;i&gt;A slip&lt;/i&gt;", "28 November 2026"]],
    ["fr", ["Organisateur"]],
    ["zh", ["经办人"]],
  ])("says in %s who by role, when and why: %j", (language, words) => {
    const html = renderToStaticMarkup(<Revisions {...{ language, clock }} entries={[entry]} caption="" />);
    expect(html).not.toContain("<i>");
    for (const word of words) expect(html).toContain(word);
  });

  it.each<[Language, string]>([
    ["en", "<td>&lt;i&gt;A slip"],
    ["fr", '<span lang="en">&lt;i&gt;A slip&lt;/i&gt;</span> <span class="tag">en anglais'],
    ["zh", '<span lang="en">&lt;i&gt;A slip&lt;/i&gt;</span> <span class="tag">'],
  ])("marks in %s the language that a reason is in: %s", (language, marked) => {
    const draw = (reasonLanguage: Language | null) =>
      renderToStaticMarkup(
        <Revisions {...{ language, clock }} entries={[{ ...entry, reasonLanguage }]} caption="" />,
      );
    expect(draw("en").replaceAll(/<td [^>]*>/g, "<td>")).toContain(marked);
    expect(draw(null)).not.toContain("lang=");
  });

  it("tells what changed by fields, and an empty value by a dash", () => {
    const html = renderToStaticMarkup(
      <Changes language="en" changes={entry.changes} caption="" names={names} />,
    );
    for (const words of ["Title · English", "Plant 2", "Date signed", "August 2019", "—"])
      expect(html).toContain(words);
    expect(html).not.toContain("first");
    expect(
      renderToStaticMarkup(<Changes language="en" changes={[]} caption="" names={names} />),
    ).not.toContain("table");
  });

  it("of a record that ended in another is told under its own reference", () => {
    const html = renderToStaticMarkup(
      <MergedHistory
        {...{ language: "en", clock, names }}
        reference="SCE-2018-0009"
        entries={[{ ...entry, version: 1, changes: [] }, entry]}
      />,
    );
    expect(html).toContain("SCE-2018-0009");
    expect(html.match(/<details/g)).toHaveLength(1);
  });
});

describe("amounts", () => {
  it("that are withheld and those that nobody disclosed are told apart", () => {
    const drawn = (withheld: boolean) =>
      renderToStaticMarkup(<PositionAmounts language="en" amounts={[]} withheld={withheld} />);
    expect(drawn(true)).toContain("Withheld");
    expect(drawn(false)).toContain("Not disclosed");
  });

  it("of several currencies stand one below another, an open maximum as open", () => {
    const html = renderToStaticMarkup(
      <PositionAmounts
        language="fr"
        withheld={false}
        amounts={[
          { currency: "CNY", min: "11000000000", max: null, qualifier: "at-least" },
          { currency: "EUR", min: "1", max: "1", qualifier: "exact" },
        ]}
      />,
    );
    expect(html).toMatch(/au moins 11 Md CNY.*1 EUR/);
  });
});

describe("the words of a filter's values", () => {
  const labels = {
    domains: { AI: { zh: "人工智能" } },
    editions: {},
    units: {},
    ceremonies: {},
    origins: {},
    organizations: {},
  };

  it.each<[Parameters<typeof filterValueLabel>[2], string, string]>([
    ["domain", "AI", "人工智能"],
    ["domain", "unknown", "Domain unknown"],
    ["edition", "none", "Outside any edition"],
    ["edition", "NONE", "Outside any edition"],
    ["unit", "unknown", "Not known"],
    ["origin", "unknown", "Origin unknown"],
    ["origin", "TW", "Taiwan, China"],
    ["size", "unknown", "Not known"],
    ["class", "contract", "Contract"],
    ["milestone", "operating", "Operating"],
    ["reached", "started", "Started"],
    ["area", "hk-mo-tw", "Hong Kong, Macao and Taiwan"],
    ["mode", "off-site", "Off site"],
    ["kind", "rd-centre", "R&D centre"],
    ["year", "2019", "2019"],
    ["signedFrom", "2018-08", "August 2018"],
    ["class", "nonsense", "nonsense"],
  ])("of %s, %s is %s", (name, value, words) => {
    expect(filterValueLabel("en", labels as never, name, value)).toBe(words);
  });
});
