import type { Agreement, ProjectDocument } from "../../domain/project/document";
import { publicDocument } from "../projects/public-document";

/** Stand for everybody who did something inside: outside it only counts that it was one person, and then another. */
export const carriers = {
  first: "00000000-0000-4000-8000-000000000001",
  second: "00000000-0000-4000-8000-000000000002",
} as const;

/** A reason must be there, and is not told. */
const untold = "withheld";

/**
 * A published document with what the public may read of it and nothing else, so that everything that reads documents
 * can read it. Made again of itself it is the same.
 */
export function openDocument(document: ProjectDocument): ProjectDocument {
  const open = publicDocument(document);
  const orders = new Map(document.agreements.map(({ key, runningOrder }) => [key, runningOrder]));
  return {
    ...open,
    agreements: open.agreements.map((one) => openAgreement(one, orders.get(one.key) ?? null)),
    milestones: open.milestones.map(({ verified, ...milestone }) => ({
      ...milestone,
      reporter: null,
      verifier: verified ? carriers.second : null,
    })),
    claims: open.claims.map((claim) => ({ ...claim })),
  };
}

type Open = ReturnType<typeof publicDocument>["agreements"][number];

function openAgreement(agreement: Open, runningOrder: number | null): Agreement {
  const { reasonLanguage, ...counting } = agreement.counting;
  return {
    ...agreement,
    runningOrder,
    counting: reasonLanguage === null ? counting : { ...counting, reasonLanguage },
    amount: openAmount(agreement.amount),
    parties: agreement.parties.map((party) => ({ ...party, committed: null })),
  };
}

const openAmount = (amount: Open["amount"]): Agreement["amount"] => {
  if (amount.disclosure === "withheld") return { disclosure: "withheld", reason: untold, amount: null };
  return amount.disclosure === "disclosed" ? amount : { disclosure: amount.disclosure };
};
