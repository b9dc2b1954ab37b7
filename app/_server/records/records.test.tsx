import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { besideField } from "./beside-field";
import { optionsOf, placeField, textsField } from "./fields";
import { DoneNotice, RecordForm, RemoveSection } from "./record-form";

describe("a refusal that speaks of one field", () => {
  const beside = { "code-taken": { field: "code", message: "code-taken" } } as const;
  const refuse = (reason: ConstructorParameters<typeof Refused>[0]) => async () => {
    throw new Refused(reason);
  };

  it("is said beside it, in the reader's language", async () => {
    const said = await Promise.all(
      languages.map((language) => besideField(language, beside, refuse("code-taken"))),
    );
    for (const state of said)
      expect(state?.problems).toMatchObject([{ path: "code", message: "code-taken" }]);
    expect(new Set(said.map((state) => state?.problems?.[0]?.sentence)).size).toBe(3);
  });

  it("is nothing where the work is done; any other no, and any fault, goes on", async () => {
    expect(await besideField("en", beside, async () => "done")).toBeNull();
    await expect(besideField("en", beside, refuse("record-changed"))).rejects.toThrow("record-changed");
    const broken = async () => {
      throw new Error("disk full");
    };
    await expect(besideField("en", beside, broken)).rejects.toThrow("disk full");
  });
});

describe("the fields of records", () => {
  it("ask a text in the reader's language first", () => {
    for (const language of languages) {
      const field = textsField(language, "names", "Name", { en: "x" });
      const spoken = field.kind === "texts" ? field.spoken.map((one) => one.language) : [];
      expect(spoken[0]).toBe(language);
      expect(spoken.toSorted()).toEqual([...languages].toSorted());
    }
  });

  it("offer places by their names, in the order of the reader's language, and none", () => {
    for (const language of ["en", "fr"] as const) {
      const field = placeField(language, "placeCode", "Place", null);
      const labels = field.kind === "select" ? field.options.map(({ label }) => label) : [];
      expect(labels).toEqual(labels.toSorted((one, other) => one.localeCompare(other, language)));
      expect(labels).toContain(language === "fr" ? "Allemagne" : "Germany");
      expect(field).toMatchObject({ value: "" });
    }
  });

  it("tell records that are named alike apart by their codes, and say in which language a name is", () => {
    const records = [
      { code: "A", labels: { zh: "甲" } },
      { code: "B", labels: { zh: "甲", en: "First" } },
      { code: "C", labels: {} },
    ];
    expect(optionsOf("en", records)).toEqual([
      { value: "A", label: "甲 (A)", lang: "zh" },
      { value: "B", label: "First (B)" },
      { value: "C", label: "C" },
    ]);
  });
});

describe("the form of a record", () => {
  const nothing = async () => ({});
  const drawn = (record?: string, version?: number) =>
    renderToStaticMarkup(
      <RecordForm
        language="fr"
        action={nothing}
        fields={[]}
        {...{ record, version }}
        more={{ edition: "E" }}
      />,
    );

  it("sends which record it is of and how many changes it shows, so that nobody's change is lost", () => {
    const html = drawn("AI", 3);
    for (const [name, value] of [
      ["language", "fr"],
      ["record", "AI"],
      ["basedOn", "3"],
      ["code", "AI"],
      ["edition", "E"],
    ])
      expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
    expect(html).toContain("Enregistrer");
  });

  it("of a new record asks its code itself", () => {
    const html = drawn();
    expect(html).toContain('name="record" value=""');
    expect(html).toContain('name="basedOn" value="0"');
    expect(html).not.toContain('name="code"');
    expect(html).toContain("Ajouter");
  });

  it("removes a record by a form of its own, which says when that can be done", () => {
    const html = renderToStaticMarkup(
      <RemoveSection language="en" action={nothing} record="AI" version={3} />,
    );
    expect(html).toContain("as long as nothing names it");
    expect(html).toContain('name="basedOn" value="3"');
  });

  it("says what was done before its page came, and nothing of what an address makes up", () => {
    const said = (done: unknown) => renderToStaticMarkup(<DoneNotice language="en" done={done} />);
    expect(said("saved")).toContain("Saved.");
    expect(said("removed")).toContain("Removed.");
    expect(said("ordered")).toContain('role="status"');
    for (const made of [undefined, "", "<b>", ["saved"], { done: 1 }]) expect(said(made)).toBe("");
  });
});
