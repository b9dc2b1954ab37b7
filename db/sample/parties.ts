import type { PartyRole } from "../../domain/project/document";
import type { SampleParty } from "./records";

type Origins = Pick<SampleParty, "stated" | "inferred" | "parentOrigin">;

const inRole =
  (role: PartyRole) =>
  (organization: string, origins: Origins = {}): SampleParty => ({ organization, role, ...origins });

/** The government of the project's location, or its zone or park. */
export const host = inRole("host");
export const investor = inRole("investor");
/** Every party whose role is not stated. */
export const partner = inRole("partner");
export const buyer = inRole("buyer");
export const seller = inRole("seller");

/** Origins that the source states. */
export const stated = (...codes: string[]): Origins => ({ stated: codes });
/** Origins that the editors of the data inferred, shown as inferred. */
export const inferred = (...codes: string[]): Origins => ({ inferred: codes });
