import type { ReactNode } from "react";

/** Something the reader must know before reading on. */
export function Notice({
  tone = "plain",
  title,
  children,
  live,
}: {
  readonly tone?: "plain" | "strong" | "good";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Announced by screen readers when it appears. */
  readonly live?: boolean;
}) {
  return (
    <div className={tone === "plain" ? "notice" : `notice notice-${tone}`} {...(live && { role: "status" })}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
