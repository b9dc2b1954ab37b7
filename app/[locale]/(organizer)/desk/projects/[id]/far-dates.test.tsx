import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { type Language, languages } from "@/domain/languages";
import { agreement } from "@/domain/testing/records";
import { FarDates } from "./far-dates";

const drawn = (dateSigned: string, language: Language = "en") =>
  renderToStaticMarkup(
    <FarDates
      language={language}
      document={{ agreements: [agreement("first", { dateSigned })] }}
      zone="Asia/Shanghai"
      now={new Date("2026-11-28T17:00:00Z")}
    />,
  );

it("A year that is mistyped far ahead is doubted, with its agreement and date, in every language", () => {
  expect(drawn("2099-05-01")).toContain("Agreement 1: 1 May 2099, more than a year from today");
  expect(new Set(languages.map((language) => drawn("2099-05-01", language))).size).toBe(3);
});

it("A year ahead by the register's own calendar is not doubted, nor what was signed before", () => {
  expect(drawn("2027-11-29")).toBe("");
  expect(drawn("2019-08")).toBe("");
});
