import type { Language } from "../../domain/languages";
import { originName, type PlaceNames } from "../../messages/origin-names";
import { translator } from "../../messages/translator";

/**
 * An origin as a bar of a breakdown names it. There provinces stand by themselves, and plain China only for projects
 * of which no province is known (counting rule 7): no filter finds these alone, as China finds its provinces too.
 */
export function originLabel(language: Language, code: string | null, own: PlaceNames): string {
  const t = translator(language, "publicPages");
  if (code === null) return t("figures.originUnknown");
  return code === "CN" ? t("figures.chinaPlain") : originName(language, code, own);
}
