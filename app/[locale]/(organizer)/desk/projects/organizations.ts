import type { Database } from "@/db/client";
import { addOrganization, organizationsByName } from "@/db/organizations";
import type { Actor } from "@/domain/actor";
import type { Problem } from "@/domain/form-state";
import { textsOfName } from "@/domain/organization-name";
import type { PartyForm, ProjectForm } from "@/domain/project/form";

/** Stands for an organization that is added together with the record. */
export const toBeAdded = "00000000-0000-4000-8000-000000000000";

export interface Settled {
  readonly form: ProjectForm;
  readonly problems: readonly Problem[];
}

/**
 * Finds the organizations of the parties by the names typed. A name that nobody bears is a problem once: the writer
 * is told that it will be added, and sending the same name again means that it is right. A name that several bear is
 * a problem until one of them is chosen, or its identifier typed.
 */
export async function settleOrganizations(db: Database, form: ProjectForm): Promise<Settled> {
  const problems: Problem[] = [];
  const settled = await withParties(form, async (party, path) => {
    const name = party.name.trim();
    if (
      name === "" ||
      (party.organization && party.organization !== toBeAdded && name === party.known.trim())
    )
      return party;
    const [found, another] = await organizationsByName(db, name);
    if (another) {
      problems.push({ path: `${path}.name`, message: "organization-several" });
      return { ...party, organization: toBeAdded, known: "", told: "" };
    }
    if (found) return { ...party, organization: found.id, known: party.name, told: "" };
    if (party.told.trim() !== name) problems.push({ path: `${path}.name`, message: "organization-new" });
    return { ...party, organization: toBeAdded, known: "", told: party.name };
  });
  return { form: settled, problems };
}

/** Adds the organizations that are new. */
export function addOrganizations(db: Database, form: ProjectForm, actor: Actor): Promise<ProjectForm> {
  return withParties(form, async (party) => {
    if (party.organization !== toBeAdded) return party;
    const kind = kinds.find((one) => one === party.newKind) ?? "not-stated";
    const names = textsOfName(party.name.trim(), form.originalLanguage);
    const { id } = await addOrganization(db, { names, kind }, actor);
    return { ...party, organization: id, known: party.name, told: "" };
  });
}

const kinds = [
  "company",
  "government",
  "university",
  "institute",
  "fund",
  "association",
  "not-stated",
] as const;

/** One after another, so that two parties with the same new name become one organization. */
async function withParties(
  form: ProjectForm,
  change: (party: PartyForm, path: string) => Promise<PartyForm>,
): Promise<ProjectForm> {
  const agreements = [];
  for (const agreement of form.agreements) {
    const parties = [];
    for (const party of agreement.parties)
      parties.push(await change(party, `agreements.${agreement.key}.parties.${party.key}`));
    agreements.push({ ...agreement, parties });
  }
  return { ...form, agreements };
}
