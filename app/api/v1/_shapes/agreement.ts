import type { z } from "zod";
import type { PublicAgreement, PublicParty } from "@/domain/project/public";
import type { AgreementShape, PartyShape } from "./agreement-shape";

/** A party, with the origin under which it counts. */
export function toParty({ organization, origins, ...party }: PublicParty): z.input<typeof PartyShape> {
  const primary = origins.find((origin) => origin.primary) ?? origins[0];
  return {
    ...party,
    organization: { id: organization.id, name: organization.names },
    origin: primary ? { code: primary.code, inferred: primary.inferred } : null,
    origins: [...origins],
  };
}

/** An agreement: what is not stated of its amount is null. */
export function toAgreement(agreement: PublicAgreement): z.input<typeof AgreementShape> {
  const { edition, ceremony, parties, amount, status, sources, ...open } = agreement;
  const unstated = { min: null, max: null, currency: null, qualifier: null, years: null };
  return {
    ...open,
    edition: edition?.id ?? null,
    ceremony: ceremony?.id ?? null,
    status,
    parties: parties.map(toParty),
    amount: { ...unstated, ...amount },
    sources: [...sources],
  };
}
