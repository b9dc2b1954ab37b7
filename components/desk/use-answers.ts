"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormValues } from "../../domain/form-state";
import { focusOn } from "./answered";
import type { DeskState } from "./form-answer";
import { useKept } from "./kept";
import { withTyped } from "./typed-since";
import { keepingWhatWasTyped, typedIn, useLeaveGuard } from "./unsaved";
import { useTypedMeanwhile } from "./use-typed-meanwhile";

export type DeskAction = (previous: DeskState, data: FormData) => Promise<DeskState>;

/**
 * A form and what it was answered: `values` are those that it shows now, `drawing` names this drawing of its fields,
 * and `fields` is the ref of the element that bears that name as its key.
 */
export function useAnswers(action: DeskAction, page: string, initial: FormValues) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<FormValues>(null);
  const sending = (data: FormData) => {
    sent.current = typedIn(data);
  };
  const kept = keepingWhatWasTyped(action, page, sending);
  const [answer, send, pending] = useActionState<DeskState, FormData>(kept, {});
  // Without scripts an answer bears no page: it came with this very one. A key on the form would lose it.
  const state = answer.page === undefined || answer.page === page ? answer : nothingAnswered;
  const serial = state.serial ?? 0;
  const { restored, ...offer } = useKept(form, serial);
  const drawn = `${page} ${serial} ${restored ? "again" : ""}`;
  const { fields, typed } = useTypedMeanwhile(form, sent, drawn);
  useLeaveGuard(form, serial);
  useEffect(() => {
    if (state.serial !== undefined) focusOn(form.current, state);
  }, [state]);
  return {
    ...{ form, send, pending, state, offer, fields },
    values: withTyped(state.values ?? restored ?? initial, typed),
    drawing: Object.keys(typed).length > 0 ? `${drawn} typed` : drawn,
  };
}

const nothingAnswered: DeskState = {};
