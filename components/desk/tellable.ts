import { z } from "zod";
import { Amount } from "../../domain/amount";
import { Texts } from "../../domain/languages";
import { Agreement, Party, ProjectDocument } from "../../domain/project/document";

/** An amount as a document has it, or as the public reads it: there a withheld one has neither figure nor reason. */
export const TellableAmount = z.union([
  Amount,
  z
    .object({ disclosure: z.literal("withheld") })
    .transform(({ disclosure }) => ({ disclosure, reason: "", amount: null })),
]);
export type TellableAmount = z.output<typeof TellableAmount>;

/** What of a party is told in a line; in a public history its organization stands by its names. */
export const TellableParty = Party.pick({ role: true, origins: true }).extend({
  organization: z.union([z.string(), Texts]),
});
export type TellableParty = z.output<typeof TellableParty>;

/** What of an agreement is told in a line. */
export const TellableAgreement = Agreement.pick({ type: true, dateSigned: true }).extend({
  amount: TellableAmount,
  parties: z.array(TellableParty),
});

/** What of a milestone is told in a line. */
export const TellableMilestone = ProjectDocument.shape.milestones.element.pick({
  kind: true,
  planned: true,
  actual: true,
});
