"use client";

import type { ReactNode } from "react";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { ConflictNotice } from "./conflict-notice";
import type { DeskState } from "./form-answer";
import { type FormSetting, useSetting } from "./setting";

/** What the register said to the form as it was sent last. */
export function Answered({ state, refusals }: { readonly state: DeskState } & Pick<FormSetting, "refusals">) {
  const { word, faults } = useSetting();
  return (
    <>
      <ErrorSummary title={word("form.problems")} faults={faults} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      {state.refused && !state.conflict && (
        <Said>
          <Notice tone="strong" live title={word("form.refused")}>
            {refusals[state.refused]}
          </Notice>
        </Said>
      )}
      {state.checked && (
        <Said>
          <Notice tone="good" live title={word("form.checked")} />
        </Said>
      )}
      {state.added && (
        <Notice live>
          {word("form.added")} <a href={`#${state.added}`}>{word("form.newPart")}</a>
        </Notice>
      )}
    </>
  );
}

/** That the register did not answer: beside the buttons, where one tries again. */
export function NotAnswered() {
  const { word } = useSetting();
  return (
    <Said>
      <Notice tone="strong" live title={word("form.failed")} />
    </Said>
  );
}

/** A sentence of the whole form, to which the focus goes: it may stand far from the button that was pressed. */
const Said = ({ children }: { readonly children: ReactNode }) => (
  <div id="answered" tabIndex={-1}>
    {children}
  </div>
);

/** Where one goes on: at the faults, at both versions, at the question, in the part that was added, or at what was said. */
export function focusOn(
  form: HTMLFormElement | null,
  { added, faults, conflict, earlier, ...said }: DeskState,
) {
  const byId = (id: string) => (id ? form?.ownerDocument.getElementById(id) : null);
  const part = added ? byId(added) : null;
  const answered = said.failed || said.refused || said.checked ? "answered" : "";
  const target =
    part?.querySelector<HTMLElement>("input:not([type=hidden]), select") ??
    part ??
    byId(faults?.length ? "error-summary" : conflict ? "conflict" : earlier?.length ? "earlier" : answered);
  target?.focus();
}
