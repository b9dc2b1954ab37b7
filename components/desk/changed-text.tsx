import type { Language } from "../../domain/languages";
import { type Run, textDifference } from "../../domain/project/text-difference";
import { translator } from "../../messages/translator";

/** A text shorter than this is read at a glance; characters. */
const longFrom = 40;

/**
 * The words in which a longer text differs from what stood before; null where the texts are short, or have so little
 * in common that marks would only disturb.
 */
export function markedWords(before: string, after: string): readonly Run[] | null {
  if (before === "" || after === "" || Math.max(before.length, after.length) < longFrom) return null;
  const runs = textDifference(before, after);
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  return kept * 3 >= Math.min(before.length, after.length) ? runs : null;
}

/** One side of a changed text: what was taken out struck through, or what was put in underlined, both in brackets. */
export function ChangedText({
  language,
  runs,
  side,
}: {
  readonly language: Language;
  readonly runs: readonly Run[];
  readonly side: "removed" | "added";
}) {
  const t = translator(language, "reviewing");
  const [Mark, sign] = side === "removed" ? (["del", "−"] as const) : (["ins", "+"] as const);
  const shown = runs.filter(({ kind }) => kind === "same" || kind === side);
  return (
    <span className="whitespace-pre-line">
      {shown.map(({ kind, text }, at) =>
        kind === "same" ? (
          text
        ) : (
          <Mark key={`${at} ${text}`}>
            <span className="visually-hidden">{t(`difference.${side}`)}: </span>
            {`[${sign}${text}${sign}]`}
          </Mark>
        ),
      )}
    </span>
  );
}
