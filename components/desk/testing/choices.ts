import type { FormChoices } from "../setting";

/** A form that offers nothing to choose from. */
export const noChoices: FormChoices = {
  types: [],
  kinds: [],
  roles: [],
  decisions: [],
  statuses: [],
  qualifiers: [],
  disclosures: [],
  milestoneKinds: [],
  sourceKinds: [],
  organizationKinds: [],
  claimFields: [],
  languages: [],
  places: [],
  ceremonyDays: {},
  domains: [],
  units: [],
  currencies: [],
  origins: [],
};
