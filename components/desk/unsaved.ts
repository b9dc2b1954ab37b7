"use client";

import { type RefObject, useEffect } from "react";
import type { FormValues } from "../../domain/form-state";
import type { DeskState } from "./form-answer";

type Action = (previous: DeskState, data: FormData) => Promise<DeskState>;

/**
 * In the browser, an action that gives back what was typed when the register does not answer; `sending` is told what
 * goes out. On the server it is the action itself, so that the form also works without scripts.
 */
export function keepingWhatWasTyped(
  action: Action,
  page: string,
  sending: (data: FormData) => void = () => {},
): Action {
  if (typeof window === "undefined") return action;
  return async ({ serial = 0 }, data) => {
    sending(data);
    try {
      return { ...(await action({}, data)), page, serial: serial + 1 };
    } catch (fault) {
      if (isOfTheFramework(fault)) throw fault;
      return { values: typedIn(data), failed: true, page, serial: serial + 1 };
    }
  };
}

/** Redirects and refused pages travel as errors with a digest of their own. */
const isOfTheFramework = (fault: unknown) =>
  typeof fault === "object" &&
  fault !== null &&
  "digest" in fault &&
  String(fault.digest).startsWith("NEXT_");

/** The values of a form as they were typed. */
export function typedIn(data: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of data) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

/** Asks before a page is left on which something was typed and not kept; `answers` counts what came back to the form. */
export function useLeaveGuard(form: RefObject<HTMLFormElement | null>, answers: number) {
  useEffect(() => {
    let typed = answers > 0;
    const onInput = () => {
      typed = true;
    };
    const onSubmit = () => {
      typed = false;
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (typed) event.preventDefault();
    };
    const element = form.current;
    element?.addEventListener("input", onInput);
    element?.addEventListener("submit", onSubmit);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      element?.removeEventListener("input", onInput);
      element?.removeEventListener("submit", onSubmit);
      window.removeEventListener("beforeunload", onLeave);
    };
  }, [form, answers]);
}
