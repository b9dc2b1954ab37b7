"use client";

import type { ReactNode, Ref } from "react";
import { useFormStatus } from "react-dom";

/** What is answered in the same form, where what is typed meanwhile stays. */
const answeredHere = ["fields", "add", "remove", "check", "merge"];

/**
 * The fields of a form, which rest while they are being kept: the answer leads to another page, where nothing that
 * is typed into them now could go.
 */
export function StillWhileKept({
  ref,
  children,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}) {
  const { pending, data } = useFormStatus();
  const [verb = ""] = String(data?.get("intent") ?? "").split(":");
  const still = pending && !answeredHere.includes(verb);
  return (
    <div
      ref={ref}
      inert={still}
      aria-busy={still || undefined}
      className="grid gap-10 inert:opacity-60 transition-opacity delay-150"
    >
      {children}
    </div>
  );
}
