import { roles } from "@/domain/actor";
import { organizationKinds } from "@/domain/administration/organization";
import { unitKinds } from "@/domain/administration/records";
import { editionClaimFields, programmeItemKinds } from "@/domain/edition";
import { errorReportStates } from "@/domain/error-report";
import { ceremonyModes } from "@/domain/filters";
import { type Language, languages, type Texts, textIn } from "@/domain/languages";
import { mapProjections } from "@/domain/map/base-map";
import { coverages } from "@/domain/press";
import { sourceKinds } from "@/domain/project/document";
import { originName } from "@/messages/origin-names";
import { translator } from "@/messages/translator";
import { fieldOf } from "./told-fields";

/** Names of organizations, expos and sources by their ids. */
export type NamesById = Readonly<Record<string, Texts>>;

/** `labels.zh` is "Name · Chinese", `roles.organizer` is "Roles · Organizer". */
export function fieldInWords(language: Language, path: string): string {
  const t = translator(language, "records");
  const words = translator(language, "words");
  const field = fieldOf(path);
  if (!field) return path;
  const [, ...rest] = path.split(".");
  const steps = rest.map((step) => {
    const spoken = languages.find((one) => one === step);
    const role = roles.find((one) => one === step);
    return spoken ? words(`language.${spoken}`) : role ? words(`accountRole.${role}`) : step;
  });
  return [t(`fields.${field}`), ...steps].join(" · ");
}

/** What stands in a field as a reader says it; empty where nothing does. */
export function valueInWords(language: Language, path: string, value: unknown, names: NamesById): string {
  if (value === null || value === undefined) return "";
  const t = translator(language, "records");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (Array.isArray(value)) return value.map((one) => valueInWords(language, path, one, names)).join("; ");
  if (typeof value === "object") return inParts(language, path, value, names);
  const text = String(value);
  const named = Object.hasOwn(names, text) ? names[text] : undefined;
  if (named) return textIn(named, language).text;
  return wordOf(language, path, text) ?? text;
}

function inParts(language: Language, path: string, value: object, names: NamesById): string {
  if ("scheme" in value && "value" in value) return `${value.scheme} ${value.value}`;
  const text = textIn(value as Texts, language).text;
  if (typeof text === "string" && text !== "") return text;
  return Object.values(value)
    .map((one) => valueInWords(language, path, one, names))
    .filter(Boolean)
    .join(" ");
}

function wordOf(language: Language, path: string, value: string): string | null {
  const words = translator(language, "words");
  const t = translator(language, "records");
  const of = <Value extends string>(values: readonly Value[]) => values.find((one) => one === value);
  switch (fieldOf(path)) {
    case "mode": {
      const mode = of(ceremonyModes);
      return mode ? words(`mode.${mode}`) : null;
    }
    case "coverage": {
      const coverage = of(coverages);
      return coverage ? words(`coverage.${coverage}`) : null;
    }
    case "kind": {
      const [organization, unit, item] = [of(organizationKinds), of(unitKinds), of(programmeItemKinds)];
      if (item) return words(`programmeKind.${item}`);
      if (organization) return words(`organizationKind.${organization}`);
      const source = of(sourceKinds);
      return unit ? t(`unitKind.${unit}`) : source ? words(`sourceKind.${source}`) : null;
    }
    case "base":
      return value === "outline" || value === "approved" ? t(`map.${value}`) : null;
    case "projection": {
      const projection = of(mapProjections);
      return projection ? t(`map.projections.${projection}`) : null;
    }
    case "languages":
    case "language": {
      const spoken = of(languages);
      return spoken ? words(`language.${spoken}`) : null;
    }
    case "field": {
      const field = of(editionClaimFields);
      return field ? translator(language, "publicPages")(`edition.claimFields.${field}`) : null;
    }
    case "state": {
      const state = of(errorReportStates);
      return state ? t(`reportState.${state}`) : null;
    }
    case "placeCode":
    case "seat":
      return originName(language, value, {});
    default:
      return value === "all" && path.startsWith("roles")
        ? translator(language, "admin")("accounts.all")
        : null;
  }
}
