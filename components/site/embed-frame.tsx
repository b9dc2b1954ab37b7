import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";

/** A part of the register in a page of somebody else: its links open apart, for no other page may be framed. */
export function EmbedFrame({
  language,
  title,
  source,
  children,
}: {
  readonly language: Language;
  readonly title: ReactNode;
  /** The page that this is a part of. */
  readonly source: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}) {
  return (
    <>
      <base target="_blank" />
      <main id="content" className="frame pt-4 pb-4">
        <h1 className="text-[20px]">{title}</h1>
        <div className="pt-3">{children}</div>
        <nav aria-label={translator(language, "openData")("embed.label")} className="pt-3 text-[15px]">
          <a href={source.href}>{source.label}</a>
        </nav>
      </main>
    </>
  );
}
