import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { endOfDay } from "../../domain/zone";
import { AsKnown } from "./as-known";

const zone = "Asia/Shanghai";
const shown = (first: Date | null, language: "en" | "fr" | "zh" = "en") =>
  renderToStaticMarkup(
    <AsKnown
      language={language}
      day="2019-09-01"
      end={endOfDay("2019-09-01", zone)}
      zone={zone}
      first={first}
      now="/en/projects/SCE-2019-0001"
    />,
  );

describe("The notice of a page read as known on a day", () => {
  it("says which day, in which zone, and leads to what is known now", () => {
    const page = shown(new Date("2018-08-25T02:00:00Z"));
    expect(page).toContain("As known on 1 September 2019");
    expect(page).toContain("(UTC+8)");
    expect(page).toContain('<a href="/en/projects/SCE-2019-0001">See this page as it stands now</a>');
    expect(page).not.toContain("published nothing");
  });

  it("says that the register was empty, and until when", () => {
    const page = shown(new Date("2020-01-31T18:00:00Z"));
    expect(page).toContain("this register had published nothing");
    expect(page).toContain("Its first publication was on 1 February 2020.");
  });

  it("names no first publication where there was none", () => {
    expect(shown(null)).toContain("this register had published nothing");
    expect(shown(null)).not.toContain("first publication");
  });

  it("counts a publication of the last hour of the day", () => {
    expect(shown(new Date("2019-09-01T15:59:00Z"))).not.toContain("published nothing");
    expect(shown(new Date("2019-09-01T16:01:00Z"))).toContain("published nothing");
  });

  it("speaks every language of the register", () => {
    expect(shown(null, "fr")).toContain("Tel que connu le 1 septembre 2019");
    expect(shown(null, "zh")).toContain("截至 2019年9月1日所知");
  });
});
