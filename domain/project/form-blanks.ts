import type { ProjectDocument } from "./document";
import type { ClaimForm, LanguageFields, MilestoneForm, PartyForm, ProjectForm, SourceForm } from "./form";

const empty = (...texts: string[]) => texts.every((text) => !text.trim());
const noText = ({ zh, en, fr }: LanguageFields) => empty(zh, en, fr);

const blankSource = ({ address, title, date, quote }: SourceForm) => empty(address, title, date, quote);
const blankMilestone = ({ planned, actual, note }: MilestoneForm) => empty(planned, actual) && noText(note);
const blankClaim = ({ value, reason }: ClaimForm) => empty(value) && noText(reason);

function blankParty({ organization, name, origins, parentOrigin, sharePercent, committedAmount }: PartyForm) {
  return (
    empty(organization, name, parentOrigin, sharePercent, committedAmount) &&
    origins.every(({ code }) => empty(code))
  );
}

/** The form without the rows in which nothing was typed. A row that the record already holds is never dropped. */
export function withoutBlanks(form: ProjectForm, stored: ProjectDocument | null): ProjectForm {
  const held = new Set(
    [stored?.sources, stored?.milestones, stored?.claims].flatMap(
      (parts) => parts?.map(({ key }) => key) ?? [],
    ),
  );
  const kept = <Part extends { readonly key: string }>(
    parts: readonly Part[],
    blank: (part: Part) => boolean,
  ) => parts.filter((part) => held.has(part.key) || !blank(part));
  const sources = kept(form.sources, blankSource);
  const named = new Set(sources.map(({ key }) => key));
  const citing = <Part extends { readonly sources: readonly string[] }>(part: Part) => ({
    ...part,
    sources: part.sources.filter((source) => named.has(source)),
  });
  return {
    ...form,
    sources,
    locations: form.locations.filter(({ code, place }) => !empty(code, place)),
    milestones: kept(form.milestones, blankMilestone).map(citing),
    claims: kept(form.claims, blankClaim),
    agreements: form.agreements.map((agreement) => ({
      ...citing(agreement),
      parties: agreement.parties
        .filter((party) => !blankParty(party))
        .map((party) => ({ ...party, origins: party.origins.filter(({ code }) => !empty(code)) })),
    })),
  };
}
