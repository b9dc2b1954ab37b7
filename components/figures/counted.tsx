import type { ReactNode } from "react";

/** A number with the way to exactly its records. */
export interface Counted {
  readonly projects: number;
  /** Null where the reader has no list that finds them alone. */
  readonly href: string | null;
}

/** Words that lead there, where there is a way. */
export const Linked = ({ href, children }: { readonly href: string | null; readonly children: ReactNode }) =>
  href === null ? children : <a href={href}>{children}</a>;
