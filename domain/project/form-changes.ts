import type { ProjectForm } from "./form";
import { type NewKey, newAgreement, newOrigin, newParty, newSource, noTexts } from "./form-parts";

/** The form with one more part, and where it stands; null where the name is that of no list. */
export function withPart(form: ProjectForm, list: string, newKey: NewKey): Changed | null {
  const [top = "", key = "", inner = "", innerKey = "", innermost = ""] = list.split(".");
  if (inner) return withInnerPart(form, key, { inner, innerKey, innermost }, newKey);
  const part = newPart(form, top, newKey);
  if (!part) return null;
  return { form: { ...form, [top]: [...form[top as Lists], part] }, at: `${top}.${part.key}` };
}

export interface Changed {
  readonly form: ProjectForm;
  /** The name under which the fields of the part stand. */
  readonly at: string;
}

type Lists = "agreements" | "sources" | "milestones" | "claims" | "locations";

function newPart(form: ProjectForm, list: string, newKey: NewKey): { readonly key: string } | null {
  switch (list) {
    case "agreements":
      return newAgreement(newKey, form.agreements.at(-1)?.where ?? "", []);
    case "sources":
      return newSource(newKey);
    case "locations":
      return { key: newKey(), ...{ code: "", place: "" } };
    case "milestones":
      return {
        key: newKey(),
        ...{ kind: "registered", planned: "", actual: "", sources: [], note: noTexts },
      };
    case "claims":
      return {
        key: newKey(),
        ...{ field: "", value: "", language: "", source: form.sources[0]?.key ?? "" },
        ...{ chosen: false, unconfirmed: false, reason: noTexts },
      };
    default:
      return null;
  }
}

interface Inner {
  readonly inner: string;
  readonly innerKey: string;
  readonly innermost: string;
}

function withInnerPart(
  form: ProjectForm,
  key: string,
  { inner, innerKey, innermost }: Inner,
  newKey: NewKey,
) {
  if (inner !== "parties") return null;
  const party = newParty(newKey);
  const origin = newOrigin(newKey());
  const agreements = form.agreements.map((agreement) => {
    if (agreement.key !== key) return agreement;
    if (innermost !== "origins") return { ...agreement, parties: [...agreement.parties, party] };
    const parties = agreement.parties.map((one) =>
      one.key === innerKey ? { ...one, origins: [...one.origins, origin] } : one,
    );
    return { ...agreement, parties };
  });
  const at = `agreements.${key}.parties.`;
  return {
    form: { ...form, agreements },
    at: innermost === "origins" ? `${at}${innerKey}.origins.${origin.key}` : `${at}${party.key}`,
  };
}

/** The form without the part of this name, and without every mention of it. */
export function withoutPart(form: ProjectForm, name: string): ProjectForm {
  const without = <Part extends { readonly key: string }>(parts: readonly Part[], list: string) =>
    parts.filter(({ key }) => `${list}.${key}` !== name);
  const gone = name.split(".")[1] ?? "";
  const [goneAgreement, goneSource] = [
    name === `agreements.${gone}` ? gone : null,
    name === `sources.${gone}` ? gone : null,
  ];
  const cited = (sources: readonly string[]) => sources.filter((source) => source !== goneSource);
  const kept = (mention: string, removed: string | null) => (mention === removed ? "" : mention);
  return {
    ...form,
    locations: without(form.locations, "locations"),
    sources: without(form.sources, "sources"),
    milestones: without(form.milestones, "milestones").map((one) => ({
      ...one,
      sources: cited(one.sources),
    })),
    claims: without(form.claims, "claims").map((one) => ({ ...one, source: kept(one.source, goneSource) })),
    firstAnnounced: { ...form.firstAnnounced, source: kept(form.firstAnnounced.source, goneSource) },
    agreements: without(form.agreements, "agreements").map((agreement) => ({
      ...agreement,
      sources: cited(agreement.sources),
      supplements: kept(agreement.supplements, goneAgreement),
      counting: { ...agreement.counting, actsOn: kept(agreement.counting.actsOn, goneAgreement) },
      parties: without(agreement.parties, `agreements.${agreement.key}.parties`).map((party) => ({
        ...party,
        origins: without(party.origins, `agreements.${agreement.key}.parties.${party.key}.origins`),
      })),
    })),
  };
}
