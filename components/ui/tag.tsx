import type { ReactNode } from "react";

/** A short mark beside a word: inferred, unconfirmed, original in Chinese. */
export function Tag({
  tone = "plain",
  title,
  children,
}: {
  readonly tone?: "plain" | "strong" | "good";
  readonly title?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span className={tone === "plain" ? "tag" : `tag tag-${tone}`} title={title}>
      {children}
    </span>
  );
}
