import type { PressFigure } from "../../domain/edition";
import type { Language } from "../../domain/languages";
import type { Coverage } from "../../domain/press";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { pressValue } from "../edition/press-value";

/** How much of an edition the register holds: all projects of it, whatever else a page is filtered by. */
export interface HeldOfEdition {
  readonly coverage: Coverage;
  /** The published number of all projects. */
  readonly published: PressFigure | null;
  /** Projects held here that the reader may see. */
  readonly projects: number;
}

/** "4 of 530 projects held", to stand in one line with the figure of an edition; null where everything is held. */
export function heldInWords(
  language: Language,
  { coverage, published, projects }: HeldOfEdition,
): string | null {
  if (coverage === "complete") return null;
  const t = translator(language, "figures");
  const count = formatNumber(language, projects);
  return published === null
    ? t("held.ofUnknown", { count, projects })
    : t("held.of", { count, projects, total: pressValue(language, published) });
}
