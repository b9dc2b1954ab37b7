"use client";

import { type RefObject, useEffect, useState } from "react";
import type { FormValues } from "../../domain/form-state";
import { typedIn } from "./unsaved";

/** What was typed into a form and not kept by the register, as this browser's tab keeps it. */
interface Kept {
  readonly values: FormValues;
  /** When it was typed, in milliseconds. */
  readonly at: number;
  /** Whether it was sent: once the register has said that it is saved, it is forgotten. */
  readonly sent: boolean;
}

const prefix = "signbook form ";
const here = () => `${prefix}${window.location.pathname}`;

/**
 * Keeps what is typed over a reload and a lost connection, in this tab only, and offers it when the page comes again;
 * it never replaces anything by itself. `answers` counts what came back to the form.
 */
export function useKept(form: RefObject<HTMLFormElement | null>, answers: number) {
  const [offered, setOffered] = useState<Kept | null>(null);
  const [restored, setRestored] = useState<FormValues>();
  useEffect(() => {
    if (isAnswerToSaving()) forgetSent();
    setOffered(read(here()));
  }, []);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    if (answers > 0) keep(element, false);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(element, false), 300);
    };
    const onSubmit = () => {
      clearTimeout(timer);
      keep(element, true);
    };
    element.addEventListener("input", onInput);
    element.addEventListener("submit", onSubmit);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", onInput);
      element.removeEventListener("submit", onSubmit);
    };
  }, [form, answers]);
  return {
    offered,
    restored,
    takeUp: () => {
      setRestored(offered?.values);
      setOffered(null);
    },
    discard: () => {
      window.sessionStorage.removeItem(here());
      setOffered(null);
    },
  };
}

/** The register answers a form that it kept by leading to a page that says so. */
const isAnswerToSaving = () => /[?&](done|last)=/.test(window.location.search);

function keep(form: HTMLFormElement, sent: boolean) {
  const kept: Kept = { values: typedIn(new FormData(form)), at: Date.now(), sent };
  try {
    window.sessionStorage.setItem(here(), JSON.stringify(kept));
  } catch {
    // A full or forbidden store: the page itself still asks before it is left.
  }
}

function read(key: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === "object" && kept !== null && "values" in kept && "at" in kept && "sent" in kept;

function forgetSent() {
  for (const key of Object.keys(window.sessionStorage))
    if (key.startsWith(prefix) && read(key)?.sent) window.sessionStorage.removeItem(key);
}
