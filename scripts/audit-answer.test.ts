import { describe, expect, it } from "vitest";
import { readAudit } from "./audit-answer.mjs";

const metadata = { dependencies: { prod: 153 } };
/** As npm 10 answers. */
const grave = {
  auditReportVersion: 2,
  vulnerabilities: {
    lesser: {
      name: "lesser",
      severity: "moderate",
      via: [{ title: "Slow regular expression", url: "https://github.com/advisories/GHSA-1" }],
      range: "<2.0.0",
      fixAvailable: false,
    },
    whole: { name: "whole", severity: "high", via: ["part"], range: "*", fixAvailable: { name: "whole" } },
    part: {
      name: "part",
      severity: "critical",
      via: [{ title: "Runs anything", url: "https://github.com/advisories/GHSA-2" }],
      range: "<=1.2.3",
      fixAvailable: true,
    },
  },
  metadata,
};

describe("An audit of the dependencies", () => {
  it("is well where nothing is known", () => {
    const answer = { auditReportVersion: 2, vulnerabilities: {}, metadata };
    expect(readAudit(JSON.stringify(answer))).toEqual({
      code: 0,
      lines: ["153 packages audited: 0 with grave faults, 0 with lesser ones."],
    });
  });

  it("fails for what is high or critical, names it first, and says what helps", () => {
    const { code, lines } = readAudit(JSON.stringify(grave));
    expect(code).toBe(1);
    expect(lines).toEqual([
      "high: whole *: through part; a release that mends it is there",
      "critical: part <=1.2.3: Runs anything (https://github.com/advisories/GHSA-2); a release that mends it is there",
      "moderate: lesser <2.0.0: Slow regular expression (https://github.com/advisories/GHSA-1)",
      "153 packages audited: 2 with grave faults, 1 with lesser ones.",
    ]);
  });

  it("tells of lesser faults, and is well", () => {
    const { lesser } = grave.vulnerabilities;
    expect(readAudit(JSON.stringify({ ...grave, vulnerabilities: { lesser } })).code).toBe(0);
  });

  it("says that it could not be where the registry has no such address", () => {
    const answer = {
      message: "405 Method Not Allowed - POST https://registry.example.org/-/npm/v1/security/advisories/bulk",
      method: "POST",
      statusCode: 405,
      body: "",
      error: { summary: "", detail: "" },
    };
    const { code, lines } = readAudit(JSON.stringify(answer));
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/^The dependencies could not be audited: this registry has nothing to ask/);
  });

  it("says that it could not be without a network", () => {
    const answer = {
      message:
        "request to https://registry.example.org/-/npm/v1/security/audits/quick failed, reason: EAI_AGAIN",
      error: {},
    };
    const { code, lines } = readAudit(JSON.stringify(answer));
    expect(code).toBe(2);
    expect(lines[0]).toContain('EAI_AGAIN. Without a registry nothing is known; this is no "all clear".');
  });

  it.each(["", "npm error", "null", "[]", '{"vulnerabilities":null}'])("takes %j for no answer", (text) => {
    expect(readAudit(text).code).toBe(2);
  });
});
