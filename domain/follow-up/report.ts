import { z } from "zod";
import type { Problem } from "../form-state";
import { earliestDay, LooseDate } from "../loose-date";
import { type MilestoneKind, milestoneKinds } from "../project/document";
import { readDate } from "../project/form-reading";
import { chosenKind, likelyKind, type StepEvidence } from "./evidence";

/** What stands in the fields of one line of the table of follow-up, as typed. */
export interface ReportLine {
  readonly kind: string;
  readonly planned: string;
  readonly actual: string;
  /** Where the evidence is to be read, and what it is called. */
  readonly address: string;
  readonly title: string;
  /** Its kind; empty where its address tells it. */
  readonly sourceKind: string;
}
export const reportFields = ["kind", "planned", "actual", "address", "title", "sourceKind"] as const;

/** A step as it is reported: what happened, or what is planned, and the evidence. */
export interface Report {
  readonly kind: MilestoneKind;
  readonly planned: LooseDate | null;
  readonly actual: LooseDate | null;
  readonly evidence: StepEvidence | null;
}

/** Whether anything was entered in a line. */
export const isEntered = (line: ReportLine): boolean =>
  reportFields.some((field) => line[field].trim() !== "");

const Address = z.url({ protocol: /^https?$/ }).max(2000);

/**
 * Reads a line, or says what is to be mended in which of its fields: a step needs a date, and what happened needs
 * evidence and lies not in the future. `today` is the day in the register's zone.
 */
export function readReport(line: ReportLine, today: string): Report | readonly Problem[] {
  const problems: Problem[] = [];
  const note = (path: string, message: string) => {
    problems.push({ path, message });
    return null;
  };
  const date = (field: "planned" | "actual") => {
    if (!line[field].trim()) return null;
    const read = readDate(line[field]);
    const known = LooseDate.safeParse("value" in read ? read.value : "");
    return known.success ? known.data : note(field, "loose-date");
  };
  const kind = milestoneKinds.find((one) => one === line.kind) ?? note("kind", "missing");
  const [planned, actual] = [date("planned"), date("actual")];
  if (!line.planned.trim() && !line.actual.trim()) note("actual", "step-date");
  if (actual && earliestDay(actual) > today) note("actual", "still-to-come");
  const evidence = readEvidence(line, note);
  if (problems.length > 0 || kind === null) return problems;
  return { kind, planned, actual, evidence };
}

function readEvidence(line: ReportLine, note: (path: string, message: string) => null): StepEvidence | null {
  const [address, title] = [line.address.trim() || null, line.title.trim() || null];
  const chosen = chosenKind(line.sourceKind);
  if (address && !Address.safeParse(address).success) note("address", "address");
  if (title && title.length > 500) note("title", "tooLong");
  if (line.sourceKind !== "" && !chosen) note("sourceKind", "invalid");
  if (address || title) return { address, title, kind: chosen ?? likelyKind(address) };
  return line.actual.trim() || chosen ? note("address", "source-named") : null;
}
