import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../domain/languages";
import { refusals } from "../../domain/refused";
import { DecisionForm } from "./decision-form";
import { FileFacts } from "./file-facts";
import { PublishForm } from "./publish-form";

const nothing = async () => ({});

/** The form as it comes back from an action without scripts: React draws the state that it was handed. */
const decision = (given: Partial<Parameters<typeof DecisionForm>[0]> = {}) =>
  renderToStaticMarkup(
    <DecisionForm
      action={nothing}
      hidden={{ project: "p1", version: "3", language: "fr" }}
      submit="Publier"
      refusals={Object.fromEntries(refusals.map((one) => [one, one]))}
      {...given}
    />,
  );

describe("a decision about a record", () => {
  it("sends what it is about without scripts, and asks nothing more", () => {
    const html = decision();
    for (const [name, value] of [
      ["project", "p1"],
      ["version", "3"],
      ["language", "fr"],
    ])
      expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
    expect(html).not.toMatch(/<textarea|type="checkbox"|role="alert"/);
    expect(html).toContain("Publier</button>");
  });

  it("has a word that goes with it under a label, and a box that is not ticked by itself", () => {
    const html = decision({
      text: { name: "comment", label: "Pourquoi ?", hint: "Une phrase" },
      confirm: { name: "covered", title: "Données personnelles", label: "Elles sont masquées" },
    });
    const [, labelled] = /<label[^>]*for="([^"]+)"[^>]*>[^<]*(?:<[^>]+>)*Pourquoi/.exec(html) ?? [];
    expect(labelled).toBeTruthy();
    expect(html).toMatch(new RegExp(`<textarea[^>]*id="${labelled}"`));
    expect(html).toContain('name="covered"');
    expect(html).not.toContain("checked");
  });

  it("shows what is decided about above its button", () => {
    const html = decision({ children: <p>Version 3</p> });
    expect(html.indexOf("Version 3")).toBeLessThan(html.indexOf("Publier</button>"));
  });
});

describe("approving for a time", () => {
  const words = {
    lead: "Opens by itself",
    day: "Day",
    dayHint: "As on the register's clock",
    time: "Time",
    timeHint: "UTC+8",
    later: "Approve",
    now: "Publish",
    nowHint: "At once",
    title: "At a set time",
  };
  const html = renderToStaticMarkup(
    <PublishForm action={nothing} hidden={{ project: "p1" }} refusals={{}} words={words}>
      <input name="verified" type="checkbox" />
    </PublishForm>,
  );

  it("asks for a day and a time, each with its label, and says on which clock", () => {
    expect(html).toMatch(/<input[^>]*type="date"[^>]*name="day"|<input[^>]*name="day"[^>]*type="date"/);
    expect(html).toMatch(/<input[^>]*type="time"[^>]*name="time"|<input[^>]*name="time"[^>]*type="time"/);
    for (const said of Object.values(words)) expect(html).toContain(said.replace("'", "&#x27;"));
  });

  it("is one form that asks once, and whose buttons say whether it is meant", () => {
    expect(html.match(/<form/g)).toHaveLength(1);
    expect(html.match(/name="verified"/g)).toHaveLength(1);
    const buttons = html.match(/<button[^>]*>[^<]*/g) ?? [];
    expect(buttons.map((button) => /value="(\w+)"/.exec(button)?.[1])).toEqual(["now", "later"]);
    expect(buttons.map((button) => button.split(">")[1])).toEqual(["Publish", "Approve"]);
    for (const button of buttons) expect(button).toContain('name="when"');
  });
});

describe("what the desk knows of a document", () => {
  const file = {
    id: "f1",
    kind: "scan" as const,
    mediaType: "application/pdf" as const,
    bytes: 1_234_567,
    sha256: "ab".repeat(32),
    addedBy: { name: "Mei <Lin>" },
    addedAt: new Date("2026-11-28T16:30:00Z"),
    covered: null,
  };
  const facts = (language: Language, given: Partial<typeof file> | object = {}, published = true) =>
    renderToStaticMarkup(
      <FileFacts {...{ language, published }} zone="Asia/Shanghai" file={{ ...file, ...given }} />,
    );

  it.each(languages)(
    "is who added it and when on the register's clock, its size and its hash, in %s",
    (language) => {
      const html = facts(language);
      expect(html).toContain('href="/api/documents/f1"');
      expect(html).toContain("Mei &lt;Lin&gt;");
      expect(html).toContain("29");
      expect(html).toContain("UTC+8");
      expect(html).toContain("ab".repeat(32));
    },
  );

  it("is the desk's only until somebody answered for what is covered, and public with the project", () => {
    const covered = { name: "Luc", at: new Date("2026-11-29T00:00:00Z") };
    expect(facts("en")).toContain("for the desk only");
    expect(facts("en", { covered })).toMatch(/>public<.*Luc/s);
    expect(facts("en", { covered }, false)).toContain("public once the record is");
    expect(facts("en")).not.toContain("Luc");
  });
});
