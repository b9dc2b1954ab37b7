import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages } from "../../domain/languages";
import { LooseDate } from "../../domain/loose-date";
import type { Milestone, Source } from "../../domain/project/document";
import { publicProject } from "../project/testing/public-project";
import { AddFileForm } from "./add-file-form";
import { ConflictNotice } from "./conflict-notice";
import { Evidence, stepInWords } from "./evidence";
import { EvidenceChecks } from "./evidence-checks";
import { SideBySide } from "./side-by-side";
import { SignedBefore } from "./signed-before";
import { drawn } from "./testing/setting";

const source: Source = {
  key: "s1",
  kind: "press",
  address: "https://news.example.org/1",
  title: "Works <begin>",
  date: LooseDate.parse("2020-03"),
  language: "en",
  quote: null,
};
const step = {
  key: "m1",
  kind: "started",
  planned: "2020",
  actual: "2020-03-01",
  sources: ["s1"],
} as unknown as Milestone;

describe("a step and its evidence", () => {
  it("is told as what happened, else as what is planned, else by its name alone", () => {
    expect(stepInWords("en", step)).toMatch(/1 March 2020|March 1, 2020/);
    expect(stepInWords("en", step)).not.toMatch(/plan/i);
    expect(stepInWords("en", { ...step, actual: null })).toMatch(/plan.*2020/i);
    const bare = stepInWords("fr", { ...step, actual: null, planned: null });
    expect(bare).not.toMatch(/2020|null/);
    for (const language of languages) expect(stepInWords(language, step)).toContain("2020");
  });

  it("is led to, one source after another, and said to be missing where none is named", () => {
    const html = renderToStaticMarkup(<Evidence language="en" step={step} sources={[source]} />);
    expect(html).toContain('href="https://news.example.org/1"');
    expect(html).toContain("Works &lt;begin&gt;");
    for (const [sources, named] of [
      [[], ["s1"]],
      [[source], []],
    ] as const) {
      const none = renderToStaticMarkup(
        <Evidence language="en" step={{ ...step, sources: [...named] }} sources={[...sources]} />,
      );
      expect(none).not.toContain("href");
      expect(none).toMatch(/<span[^>]*>[A-Z]/);
    }
  });

  it("is asked of whoever publishes, nothing ticked by itself", () => {
    const html = renderToStaticMarkup(
      <EvidenceChecks language="zh" steps={[step]} sources={[source]} id="e" />,
    );
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*name="verified"[^>]*value="m1"/);
    expect(html).not.toContain("checked=");
    expect(renderToStaticMarkup(<EvidenceChecks language="zh" steps={[]} sources={[]} id="e" />)).toBe("");
  });
});

describe("what may have been signed before", () => {
  const earlier = {
    project: "p1",
    title: "存储芯片基地",
    language: "zh",
    href: "/en/projects/SCE-2018-0001",
    facts: ["SCE-2018-0001", "2018"],
    reasons: ["same investor"],
    likely: true,
    mayAdd: true,
  };
  const asked = (given: Partial<typeof earlier>[]) =>
    drawn(
      <SignedBefore form={{ current: null }} isNew asked={given.map((one) => ({ ...earlier, ...one }))} />,
    );

  it("is asked with why, and a way to add the signing there instead", () => {
    const html = asked([{}]);
    expect(html).toMatch(/<a href="\/en\/projects\/SCE-2018-0001"[^>]*lang="zh"/);
    expect(html).toMatch(/存储芯片基地<span class="visually-hidden"> opens apart/);
    expect(html).toContain("same investor");
    expect(html).toMatch(/name="intent"[^>]*value="further:p1"|value="further:p1"[^>]*name="intent"/);
    expect(html).toContain('<input type="hidden" name="apart" value="p1"/>');
  });

  it("sends whoever may not add it there to somebody who may", () => {
    const html = asked([{ mayAdd: false }]);
    expect(html).not.toContain("further:");
    expect(html).toContain("Ask an organizer of its edition");
  });

  it("says nothing where nothing is known", () => {
    expect(asked([])).toBe('<div aria-live="polite"></div>');
  });
});

describe("two versions of a form", () => {
  it("stand field by field with who changed what, and nothing is said in a word", () => {
    const fields = [
      { field: "Title", theirs: "Chips <A>", mine: "Chips B", by: "both" as const },
      { field: "Jobs", theirs: "", mine: "100", by: "mine" as const },
    ];
    const html = drawn(<ConflictNotice conflict={{ by: "Luc <L>", at: "today", fields }} />);
    expect(html).toContain("Luc &lt;L&gt; · today");
    expect(html).toContain("Chips &lt;A&gt;");
    expect(html).toMatch(/>nothing<\/td>[\s\S]*>100<\/td>[\s\S]*>you<\/td>/);
    expect(html).toMatch(/value="merge"/);
  });
});

describe("two records of what may be one project", () => {
  it("stand fact by fact, the one that stays first, in every language", () => {
    const staying = { name: "SCE-2018-0001", content: publicProject };
    const bare = { ...publicProject, title: { fr: "Base <de> mémoire" }, originalLanguage: "fr" } as const;
    const ending = {
      name: "SCE-2019-0002",
      content: { ...bare, position: null, parties: [], domains: [], edition: null },
    };
    for (const language of languages) {
      const html = renderToStaticMarkup(<SideBySide {...{ language, staying, ending }} />);
      expect(html.indexOf("SCE-2018-0001")).toBeLessThan(html.indexOf("SCE-2019-0002"));
      expect(html).toContain("Base &lt;de&gt; mémoire");
      expect(html).toContain("Example Semiconductor");
      expect(html).not.toMatch(/undefined|null|\[object/);
    }
    const html = renderToStaticMarkup(<SideBySide language="en" {...{ staying, ending }} />);
    expect(html.match(/not known/gi)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe("the form that adds a document", () => {
  const form = (fault?: { field: "file" | "agreement"; sentence: string }) =>
    renderToStaticMarkup(
      <AddFileForm
        language="fr"
        project="p1"
        agreements={[
          { value: "a1", label: "Accord 1" },
          { value: "a2", label: "Accord 2" },
        ]}
        chosen={{ agreement: "a2", kind: "scan" }}
        fault={fault}
      />,
    );

  it("sends its file last, so that the rest is read of one that is too large", () => {
    const names = [...form().matchAll(/ name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.at(-1)).toBe("file");
    expect(names).toContain("project");
    expect(form()).toContain('action="/api/desk/documents" encType="multipart/form-data" method="post"');
  });

  it("keeps what was chosen, and says the fault beside its field", () => {
    const html = form({ field: "file", sentence: "Choisissez un fichier." });
    expect(html).toContain('<option value="a2" selected="">');
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="scan"/);
    expect(html).toMatch(/id="file-error"[^>]*>Choisissez un fichier\./);
    expect(form({ field: "agreement", sentence: "Lequel ?" })).toMatch(/id="agreement-error"[^>]*>Lequel/);
  });

  it("says what it takes before anything is sent", () => {
    expect(form()).toMatch(/\d+\s?M[oB]/);
    expect(form()).toMatch(/accept="[^"]*application\/pdf/);
  });
});
