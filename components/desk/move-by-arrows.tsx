"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Lists in which the arrow keys go from one record's link to the next; Enter opens it, as links do. */
export function MoveByArrows({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lists = ref.current;
    if (!lists) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      const links = [...lists.querySelectorAll<HTMLElement>("th[scope=row] a, li > a:not(.chip)")];
      const at = links.indexOf(document.activeElement as HTMLElement);
      const next = at < 0 ? undefined : links[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    lists.addEventListener("keydown", onKeyDown);
    return () => lists.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <div ref={ref} className="contents">
      {children}
    </div>
  );
}
