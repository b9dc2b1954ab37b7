"use client";

import { type RefObject, useCallback, useRef, useState } from "react";
import type { FormValues } from "../../domain/form-state";
import { typedSince } from "./typed-since";
import { typedIn } from "./unsaved";

/** The field in which somebody was typing, and what of it they had selected. */
interface Place {
  readonly name: string;
  readonly value: string;
  readonly selected: readonly [number | null, number | null];
}

interface Left {
  readonly typed: FormValues;
  readonly place: Place | null;
}

const nothing: FormValues = {};

/**
 * Loses nothing that is typed while an answer is on its way, which draws the fields anew: gives what was typed since
 * the form was `sent`, to be drawn once more, and leads back to the field that was typed into. `drawn` names one
 * drawing; `fields` is the ref of the element that is drawn anew.
 */
export function useTypedMeanwhile(
  form: RefObject<HTMLFormElement | null>,
  sent: RefObject<FormValues | null>,
  drawn: string,
) {
  const left = useRef<Left>(null);
  const [meanwhile, setMeanwhile] = useState({ drawn, typed: nothing });
  const fields = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      const before = left.current;
      const again = before !== null && Object.keys(before.typed).length > 0;
      if (again) setMeanwhile({ drawn, typed: before.typed });
      else if (before?.place) goOn(element, before.place);
      // React calls this before it takes the element out: everything still stands as it was typed.
      return () => {
        const since =
          sent.current && form.current ? typedSince(sent.current, typedOf(form.current)) : nothing;
        left.current = { typed: since, place: again ? before.place : placeIn(element) };
        sent.current = null;
      };
    },
    [form, sent, drawn],
  );
  return { fields, typed: meanwhile.drawn === drawn ? meanwhile.typed : nothing };
}

const typedOf = (form: HTMLFormElement) => typedIn(new FormData(form));

function placeIn(element: HTMLElement): Place | null {
  const active = document.activeElement;
  if (!isField(active) || !element.contains(active)) return null;
  const { name, value } = active;
  const selected = isText(active) ? ([active.selectionStart, active.selectionEnd] as const) : noSelection;
  return { name, value, selected };
}

function goOn(element: HTMLElement, { name, value, selected }: Place) {
  const all = [...element.querySelectorAll("input, select, textarea")].filter(isField);
  const named = all.filter((field) => field.name === name && field.type !== "hidden");
  const field = named.find((one) => one.value === value) ?? named[0];
  field?.focus();
  if (field && isText(field)) field.setSelectionRange(...selected);
}

const noSelection = [null, null] as const;

const isField = (
  element: Element | null,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

const isText = (
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text");
