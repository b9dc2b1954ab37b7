import type { z } from "zod";
import { siteAddress } from "@/app/_server/site-address";
import { documentPath } from "@/domain/files/file";
import type { PublicProject } from "@/domain/project/public";
import { toAgreement, toParty } from "./agreement";
import type { ProjectShape } from "./project-shape";

type Project = z.input<typeof ProjectShape>;

/** A published project as the API gives it: codes and ids in place of what has an address of its own. */
export function toProject(project: PublicProject): Project {
  const { reference, edition, locations, domains, leadUnit, otherUnits, parties, position, files, ...open } =
    project;
  return {
    ...open,
    reference,
    url: new URL(`/${open.originalLanguage}/projects/${reference}`, siteAddress()).href,
    translatedByRegister: [...open.translatedByRegister],
    edition: edition?.id ?? null,
    location: [...locations],
    domains: domains.map(({ code, primary }) => ({ code, primary })),
    leadUnit: leadUnit?.id ?? null,
    otherUnits: otherUnits.map(({ id }) => id),
    parties: parties.map(toParty),
    origins: [...open.origins],
    agreements: open.agreements.map(toAgreement),
    position: position && toPosition(position),
    milestones: open.milestones.map(({ sources, ...one }) => ({ ...one, sources: [...sources] })),
    claims: [...open.claims],
    sources: [...open.sources],
    documents: files.map(({ id, ...file }) => ({
      ...file,
      url: new URL(documentPath(id), siteAddress()).href,
    })),
    firstPublishedAt: open.firstPublishedAt.toISOString(),
    updatedAt: open.updatedAt.toISOString(),
  };
}

function toPosition(position: NonNullable<PublicProject["position"]>): Project["position"] {
  const { countedAgreements: _, amounts, former, ...open } = position;
  return {
    ...open,
    amounts: [...amounts],
    former: former && { class: former.class, amounts: [...former.amounts] },
  };
}
