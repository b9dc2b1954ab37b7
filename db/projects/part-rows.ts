import type { DisclosedAmount } from "../../domain/amount";
import { classOf } from "../../domain/counting/agreements";
import type { Agreement, Party, ProjectDocument } from "../../domain/project/document";
import type {
  agreementParties,
  agreements,
  claims,
  milestones,
  partyOrigins,
  projectDomains,
  projectLocations,
  projectUnits,
  sources,
} from "../schema/parts";
import type { Row } from "./statements";

/** An agreement as the table of published agreements keeps it: a withheld amount too. */
export function agreementRow(
  project: string,
  agreement: Agreement,
  ordinal: number,
  { agreements: all }: ProjectDocument,
): Row<typeof agreements> {
  const { key, edition, ceremony, type, supplements, dateSigned, runningOrder, counting, status } = agreement;
  if (dateSigned === null) throw new Error("An agreement without a date cannot be published.");
  return {
    project,
    key,
    edition,
    ceremony,
    type,
    class: classOf(agreement, all),
    supplements,
    dateSigned,
    runningOrder,
    ordinal,
    ...counting,
    status,
    ...amountColumns(agreement),
  };
}

function amountColumns({ amount }: Agreement) {
  const stated: DisclosedAmount | null =
    amount.disclosure === "disclosed" ? amount : amount.disclosure === "withheld" ? amount.amount : null;
  return {
    disclosure: amount.disclosure,
    withheldReason: amount.disclosure === "withheld" ? amount.reason : null,
    amountMin: stated?.min ?? null,
    amountMax: stated?.max ?? null,
    currency: stated?.currency ?? null,
    qualifier: stated?.qualifier ?? null,
    years: stated?.years ?? null,
  };
}

export function partyRow(
  project: string,
  agreement: string,
  { key, organization, role, parentOrigin, sharePercent, committed }: Party,
  ordinal: number,
): Row<typeof agreementParties> {
  return {
    project,
    agreement,
    key,
    ordinal,
    organization,
    role,
    parentOrigin: parentOrigin?.code ?? null,
    parentOriginInferred: parentOrigin?.inferred ?? null,
    sharePercent,
    committedAmount: committed?.amount ?? null,
    committedCurrency: committed?.currency ?? null,
  };
}

export function originRows(
  project: string,
  agreement: string,
  { key, origins }: Party,
): Row<typeof partyOrigins>[] {
  return origins.map(({ code, inferred, primary }) => ({
    project,
    agreement,
    party: key,
    code,
    inferred,
    primary,
  }));
}

export function domainRows(project: string, { domains }: ProjectDocument): Row<typeof projectDomains>[] {
  return domains.map((domain, ordinal) => ({ project, domain, ordinal }));
}

export function unitRows(
  project: string,
  { leadUnit, otherUnits }: ProjectDocument,
): Row<typeof projectUnits>[] {
  const others = otherUnits.map((unit) => ({ project, unit, lead: false }));
  return leadUnit === null ? others : [{ project, unit: leadUnit, lead: true }, ...others];
}

export function locationRows(
  project: string,
  { locations }: ProjectDocument,
): Row<typeof projectLocations>[] {
  return locations.map(({ code, place }, ordinal) => ({ project, ordinal, code, place }));
}

export function milestoneRows(project: string, document: ProjectDocument): Row<typeof milestones>[] {
  return document.milestones.map(
    ({ key, kind, planned, actual, note, sources: named, reporter, verifier }) => ({
      project,
      key,
      kind,
      planned,
      actual,
      notes: note,
      sources: named,
      reporter,
      verifier,
    }),
  );
}

export function sourceRows(project: string, document: ProjectDocument): Row<typeof sources>[] {
  return document.sources.map(({ key, kind, address, title, date, language, quote }) => ({
    project,
    key,
    kind,
    address,
    title,
    date,
    language,
    quote,
  }));
}

export function claimRows(project: string, document: ProjectDocument): Row<typeof claims>[] {
  return document.claims.map(({ key, field, value, source, chosen, reason, unconfirmed }) => ({
    project,
    key,
    field,
    value,
    source,
    chosen,
    reasons: reason,
    unconfirmed,
  }));
}
