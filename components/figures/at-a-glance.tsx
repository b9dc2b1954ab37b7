import type { ReactNode } from "react";

/** A few words with the way to their records; null where the reader has no list of them. */
export interface GlancePart {
  readonly words: string;
  readonly href: string | null;
}

/** One answer of what is seen at a glance: what is asked, the answer, and what must be known with it. */
export interface GlanceLine {
  readonly key: string;
  readonly asked: string;
  readonly parts: readonly GlancePart[];
  readonly note: string | null;
}

/** What somebody should know within ten seconds: a handful of questions, each answered in one line. */
export function AtAGlance({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly GlanceLine[];
}) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title} className="glance">
      <dl>
        {lines.map(({ key, asked, parts, note }) => (
          <div key={key}>
            <dt>{asked}</dt>
            <dd>
              {parts.map((part) => (
                <Part key={part.words} {...part} />
              ))}
              {note !== null && <span className="block text-[14px] leading-5 text-soft">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Part({ words, href }: GlancePart): ReactNode {
  return <span className="glance-part">{href === null ? words : <a href={href}>{words}</a>}</span>;
}
