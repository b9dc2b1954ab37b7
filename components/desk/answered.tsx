"use client";

import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { ConflictNotice } from "./conflict-notice";
import type { DeskState } from "./form-answer";
import { type FormSetting, useSetting } from "./setting";

/** What the register said to the form as it was sent last. */
export function Answered({ state, refusals }: { readonly state: DeskState } & Pick<FormSetting, "refusals">) {
  const { word, faults } = useSetting();
  if (state.failed) return <Notice tone="strong" live title={word("form.failed")} />;
  return (
    <>
      <ErrorSummary title={word("form.problems")} faults={faults} />
      {state.conflict && <ConflictNotice conflict={state.conflict} />}
      {state.refused && !state.conflict && (
        <Notice tone="strong" live title={word("form.refused")}>
          {refusals[state.refused]}
        </Notice>
      )}
      {state.checked && <Notice tone="good" live title={word("form.checked")} />}
      {state.added && (
        <Notice live>
          {word("form.added")} <a href={`#${state.added}`}>{word("form.newPart")}</a>
        </Notice>
      )}
    </>
  );
}

/** Where one goes on: at the faults, at both versions, at the question, or in the part that was added. */
export function focusOn(form: HTMLFormElement | null, { added, faults, conflict, earlier }: DeskState) {
  const byId = (id: string) => (id ? form?.ownerDocument.getElementById(id) : null);
  const part = added ? byId(added) : null;
  const target =
    part?.querySelector<HTMLElement>("input:not([type=hidden]), select") ??
    part ??
    byId(faults?.length ? "error-summary" : conflict ? "conflict" : earlier?.length ? "earlier" : "");
  target?.focus();
}
