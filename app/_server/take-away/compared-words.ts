import { agreementClasses } from "@/domain/agreement-type";
import { textIn } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { ComparedSide, Comparison } from "../figures/read-comparison";
import { heldText } from "./value-text";
import type { FiguresView } from "./view";

/** The name of an edition with what of it is held: never the one without the other. */
export function sideName(view: FiguresView, { edition }: ComparedSide): string {
  const { text } = textIn(edition.labels, view.language);
  const held = heldText(view, "edition", edition.code);
  return held === null
    ? text
    : translator(view.language, "figures")("comparison.withHeld", { edition: text, held });
}

/** What a comparison finds, in a sentence. */
export function comparedInWords(view: FiguresView, { of, with: before, day }: Comparison): string {
  const { language } = view;
  const t = translator(language, "figures");
  const [now, then] = [of.figures.total.projects, before.figures.total.projects];
  const said = {
    of: sideName(view, of),
    with: sideName(view, before),
    projects: now,
    before: formatNumber(language, then),
    by: formatNumber(language, Math.abs(now - then)),
    way: now > then ? ("more" as const) : now < then ? ("fewer" as const) : ("same" as const),
  };
  return day === null ? t("comparison.whole", said) : t("comparison.byDay", { ...said, day: String(day) });
}

/** The classes that either of two editions has, in their order. */
export const classesOf = ({ of, with: before }: Comparison) =>
  agreementClasses.filter((name) =>
    [of, before].some(({ figures }) => figures.total.byClass.some((sum) => sum.class === name)),
  );
