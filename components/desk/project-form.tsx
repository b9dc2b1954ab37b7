"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import type { FormValues } from "../../domain/form-state";
import type { ProjectForm as Typed } from "../../domain/project/form";
import { formFrom } from "../../domain/project/form-of-values";
import { Button } from "../ui/button";
import { ErrorSummary } from "../ui/error-summary";
import { Notice } from "../ui/notice";
import { AgreementFields } from "./agreement-fields";
import { BriefFields, fitsBrief } from "./brief-fields";
import { ConflictNotice } from "./conflict-notice";
import { Hidden } from "./fields";
import type { DeskState } from "./form-answer";
import { useKept } from "./kept";
import { LaterFields } from "./later-fields";
import { OriginList } from "./origin-field";
import { ProjectFields } from "./project-fields";
import { type FormSetting, useSetting, WithSetting } from "./setting";
import { SignedBefore } from "./signed-before";
import { SourceFields } from "./source-fields";
import { keepingWhatWasTyped, useLeaveGuard } from "./unsaved";

export type DeskAction = (previous: DeskState, data: FormData) => Promise<DeskState>;

/**
 * The form of a project. It works without scripts: every button sends it, and the answer draws it again with all
 * that was typed. `values` are those it begins with, its record and version among them.
 */
export function ProjectForm({
  action,
  setting,
  values: initial,
  page = "",
  said,
}: {
  readonly action: DeskAction;
  readonly setting: Omit<FormSetting, "faults">;
  readonly values: FormValues;
  /** Differs where the page shows another version: what was answered before is then over. */
  readonly page?: string;
  /** What was done before this form; over as soon as the form itself is answered. */
  readonly said?: ReactNode;
}) {
  const [answer, send, pending] = useActionState<DeskState, FormData>(keepingWhatWasTyped(action, page), {});
  // Without scripts an answer bears no page: it came with this very one. A key on the form would lose it.
  const state = answer.page === undefined || answer.page === page ? answer : nothingAnswered;
  const ref = useRef<HTMLFormElement>(null);
  const { offered, restored, takeUp, discard } = useKept(ref, state.serial ?? 0);
  const values = state.values ?? restored ?? initial;
  const form = formFrom(values);
  const brief = values.fields === "brief" && fitsBrief(form, state.faults ?? []);
  useLeaveGuard(ref, state.serial ?? 0);
  useEffect(() => {
    if (state.serial !== undefined) focusOn(ref.current, state);
  }, [state]);
  // A new deal is typed from its first field on, and after it the next.
  useEffect(() => {
    if (brief && page !== undefined)
      ref.current?.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
  }, [brief, page]);
  const earlier = <SignedBefore form={ref} isNew={values.project === ""} asked={state.earlier} />;
  return (
    <WithSetting setting={{ ...setting, faults: state.faults ?? [] }}>
      <form ref={ref} action={send} noValidate className="grid gap-10">
        <div key={`${page} ${state.serial ?? 0} ${restored ? "again" : ""}`} className="grid gap-10">
          <button
            type="submit"
            name="intent"
            value={brief ? "next" : "save"}
            tabIndex={-1}
            aria-hidden="true"
            className="visually-hidden"
          />
          {["project", "basedOn", "since", "submission", "fields", "language"].map((name) => (
            <Hidden key={name} name={name} value={String(values[name] ?? "")} />
          ))}
          {offered && <Offer at={offered.at} onTakeUp={takeUp} onDiscard={discard} />}
          {state.values === undefined && said}
          <Answer state={state} refusals={setting.refusals} />
          {brief && <BriefFields form={form} values={values} />}
          {brief && earlier}
          {!brief && <Fields form={form} earlier={earlier} />}
        </div>
        <Buttons pending={pending} brief={brief} />
      </form>
    </WithSetting>
  );
}

const nothingAnswered: DeskState = {};

function Fields({ form, earlier }: { readonly form: Typed; readonly earlier: ReactNode }) {
  const { word } = useSetting();
  return (
    <>
      <ProjectFields form={form} />
      {earlier}
      <AgreementFields form={form} />
      <Headed title={word("form.sources")}>
        <SourceFields form={form} />
      </Headed>
      <LaterFields form={form} />
      <OriginList />
    </>
  );
}

function Headed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What was typed on this page before and never saved. */
function Offer({
  at,
  onTakeUp,
  onDiscard,
}: {
  readonly at: number;
  readonly onTakeUp: () => void;
  readonly onDiscard: () => void;
}) {
  const { word, language } = useSetting();
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
  return (
    <Notice live title={word("form.keptTitle")}>
      <p>{time}</p>
      <p className="flex flex-wrap gap-4 pt-3">
        <Button type="button" weight="secondary" onClick={onTakeUp}>
          {word("form.keptTakeUp")}
        </Button>
        <Button type="button" weight="quiet" onClick={onDiscard}>
          {word("form.keptDiscard")}
        </Button>
      </p>
    </Notice>
  );
}

/** What the register said to the form as it was sent last. */
function Answer({ state, refusals }: { readonly state: DeskState } & Pick<FormSetting, "refusals">) {
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

function Buttons({ pending, brief }: { readonly pending: boolean; readonly brief: boolean }) {
  const { word } = useSetting();
  return (
    <div className="flex flex-wrap items-center gap-4 border-t border-rule pt-6">
      {brief && (
        <Button name="intent" value="next" aria-disabled={pending}>
          {word("form.saveNext")}
        </Button>
      )}
      <Button weight={brief ? "secondary" : "primary"} name="intent" value="save" aria-disabled={pending}>
        {word("form.save")}
      </Button>
      <Button weight="secondary" name="intent" value="send" aria-disabled={pending}>
        {word("form.send")}
      </Button>
      <Button weight="quiet" name="intent" value="check" aria-disabled={pending}>
        {word("form.check")}
      </Button>
      {brief && (
        <Button weight="quiet" name="intent" value="fields" formNoValidate>
          {word("form.allFields")}
        </Button>
      )}
      <span role="status">{pending && word("form.sending")}</span>
    </div>
  );
}

/** Where one goes on: at the faults, at both versions, at the question, or in the part that was added. */
function focusOn(form: HTMLFormElement | null, { added, faults, conflict, earlier }: DeskState) {
  const byId = (id: string) => (id ? form?.ownerDocument.getElementById(id) : null);
  const part = added ? byId(added) : null;
  const target =
    part?.querySelector<HTMLElement>("input:not([type=hidden]), select") ??
    part ??
    byId(faults?.length ? "error-summary" : conflict ? "conflict" : earlier?.length ? "earlier" : "");
  target?.focus();
}
