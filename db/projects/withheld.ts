import type { Claim, ProjectDocument } from "../../domain/project/document";

type Agreements = Pick<ProjectDocument, "agreements">;

/** Whether a claim tells of a withheld amount: what a source says of it would tell the amount. */
export function tellsWithheld({ field }: Claim, { agreements }: Agreements): boolean {
  const key = /^agreement:([^.]+)\.amount/.exec(field)?.[1];
  return agreements.some((one) => one.key === key && one.amount.disclosure === "withheld");
}

/** A document for those who may not see withheld amounts: that there is one stays, with its reason. */
export function withoutWithheld(document: ProjectDocument): ProjectDocument {
  return {
    ...document,
    agreements: document.agreements.map((agreement) =>
      agreement.amount.disclosure === "withheld"
        ? { ...agreement, amount: { ...agreement.amount, amount: null } }
        : agreement,
    ),
    claims: document.claims.filter((claim) => !tellsWithheld(claim, document)),
  };
}
