import { randomUUID } from "node:crypto";
import { z } from "zod";
import { faultInWords } from "@/app/[locale]/(organizer)/desk/projects/faults";
import { isEntered, type Report, type ReportLine, readReport } from "@/domain/follow-up/report";
import type { Problem } from "@/domain/form-state";
import type { Language } from "@/domain/languages";

interface EnteredLine {
  readonly project: string;
  readonly submission: string;
  readonly line: ReportLine;
}

/** The lines of the table in which anything stands. */
export function enteredLines(
  projects: readonly string[],
  sent: Readonly<Record<string, unknown>>,
): EnteredLine[] {
  const typed = (name: string) => {
    const value = sent[name];
    return typeof value === "string" ? value : "";
  };
  return [...new Set(projects)]
    .map((project) => ({
      project,
      submission: z
        .guid()
        .catch(() => randomUUID())
        .parse(typed(`submission.${project}`)),
      line: {
        kind: typed(`kind.${project}`),
        planned: typed(`planned.${project}`),
        actual: typed(`actual.${project}`),
        address: typed(`address.${project}`),
        title: typed(`title.${project}`),
        sourceKind: typed(`sourceKind.${project}`),
      },
    }))
    .filter(({ line }) => isEntered(line));
}

/** What the lines report, and what is to be mended in which of their fields. */
export function readLines(lines: readonly EnteredLine[], today: string, language: Language) {
  const read = lines.map(({ line, ...of }) => ({ ...of, report: readReport(line, today) }));
  const isRead = (report: Report | readonly Problem[]): report is Report => "kind" in report;
  return {
    reports: read.flatMap(({ report, ...of }) => (isRead(report) ? [{ ...of, report }] : [])),
    problems: read.flatMap(({ project, report }) =>
      isRead(report)
        ? []
        : report.map(({ path, message }) =>
            sentenceOf(`${path}.${project}`, faultInWords(message, language)),
          ),
    ),
  };
}

export const sentenceOf = (path: string, sentence: string): Problem => ({
  path,
  message: "invalid",
  sentence,
});
