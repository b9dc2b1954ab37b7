import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "@/domain/languages";
import { DecidedNotice, decidedPath } from "./decided-notice";

const decisions = ["sent-back", "merge-refused", "withdrawal-refused"] as const;
const drawn = (address: string, language: Language = "en") => {
  const asked = Object.fromEntries(new URL(address, "https://register.example").searchParams);
  return renderToStaticMarkup(<DecidedNotice language={language} asked={asked} />);
};

describe("what was decided before one came back to the desk", () => {
  it("is said, each decision in words of its own, in every language", () => {
    const said = languages.flatMap((language) =>
      decisions.map((decided) => drawn(decidedPath(language, decided), language)),
    );
    expect(new Set(said).size).toBe(languages.length * decisions.length);
    for (const markup of said) expect(markup).toMatch(/role="status"/);
  });

  it("is nothing where the address says nothing of it, or nonsense", () => {
    for (const address of ["/en/desk", "/en/desk?done=", "/en/desk?done=constructor"])
      expect(drawn(address)).toBe("");
    expect(renderToStaticMarkup(<DecidedNotice language="en" asked={{ done: ["sent-back"] }} />)).toBe("");
  });
});
