import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { type Counted, Linked } from "./counted";

/** Projects that stand under several domains or origins: why such parts add up to more. */
export function Overlaps({
  language,
  overlaps,
}: {
  readonly language: Language;
  readonly overlaps: readonly (Counted & { readonly of: "domain" | "origin"; readonly further: number })[];
}) {
  const t = translator(language, "figures");
  return (
    <ul className="measure">
      {overlaps.map((overlap) => (
        <li key={overlap.of}>
          {overlap.projects === 0
            ? t(`proof.noOverlap.${overlap.of}`)
            : t.rich(`proof.overlap.${overlap.of}`, {
                projects: overlap.projects,
                further: formatNumber(language, overlap.further),
                a: (words: ReactNode) => <Linked href={overlap.href}>{words}</Linked>,
              })}
        </li>
      ))}
    </ul>
  );
}
