import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { AmountForm } from "../../domain/project/form";
import { newForm } from "../../domain/project/form-parts";
import { desk } from "../../messages/en/desk";
import { ReadBack } from "./amount-read-back";
import { WithSetting } from "./setting";
import { noChoices } from "./testing/choices";

const disclosures = [{ value: "undisclosed", label: "not disclosed" }];
const setting = {
  ...{ language: "en" as const, words: desk.form, faults: [], refusals: {} },
  choices: { ...noChoices, disclosures },
};
const [agreement] = newForm("en", () => "k1").agreements;

/** What stands below the field once a figure was typed into an amount that nobody had spoken of. */
function said(figure: string, given: Partial<AmountForm> = {}): string {
  if (!agreement) throw new Error("A new form has an agreement.");
  const typed = { ...agreement.amount, figure, ...given };
  const html = renderToStaticMarkup(
    <WithSetting setting={setting}>
      <ReadBack typed={typed} onChoose={() => undefined} />
    </WithSetting>,
  );
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("an amount read back", () => {
  it("is said in words as it will be kept", () => {
    expect(said("2.5 bn")).toBe("Read as: CNY 2.5 bn");
    expect(said("at least 110 m")).toMatch(/^Read as: .*110 m/);
  });

  it("is said as not disclosed where that was typed, not as unreadable", () => {
    expect(said("undisclosed")).toBe("Read as: not disclosed");
    expect(said("未披露")).toBe("Read as: not disclosed");
  });

  it("offers both meanings of a figure that has two", () => {
    expect(said("1,200 m")).toContain("CNY 1.2 bn");
    expect(said("1,200 m")).toContain("CNY 1.2 m");
  });

  it("says that it cannot be read, and nothing of an empty field", () => {
    expect(said("a lot")).toBe(desk.form.notReadable);
    expect(said(" ")).toBe("");
  });
});
