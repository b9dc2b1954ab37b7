"use client";

import { type FormEvent, useRef } from "react";
import { useSetting } from "./setting";
import { fieldNamed, put } from "./write";

/** The day of signing once a ceremony is chosen: the ceremony's own, unless somebody typed another. */
export function dayOnceChosen(typed: string, written: string, day: string | undefined): string {
  return typed.trim() === "" || typed === written ? (day ?? "") : typed;
}

/** Writes the day of the ceremony that is chosen for an agreement, where the day of signing was left to it. */
export function useCeremonyDay(agreement: string) {
  const { choices } = useSetting();
  const written = useRef("");
  return (event: FormEvent<HTMLElement>) => {
    const chosen = event.target;
    const day = fieldNamed(`${agreement}.dateSigned`);
    if (!(chosen instanceof HTMLSelectElement) || chosen.name !== `${agreement}.where` || !day) return;
    const next = dayOnceChosen(day.value, written.current, choices.ceremonyDays[chosen.value]);
    if (next === day.value) return;
    written.current = next;
    put(day, next);
  };
}
