"use client";

import { type ReactNode, useEffect, useRef } from "react";
import type { FormValues } from "../../domain/form-state";
import type { ProjectForm as Typed } from "../../domain/project/form";
import { formFrom } from "../../domain/project/form-of-values";
import { AgreementFields } from "./agreement-fields";
import { Answered, NotAnswered } from "./answered";
import { BriefFields, fitsBrief } from "./brief-fields";
import { Hidden } from "./fields";
import { FormButtons } from "./form-buttons";
import { KeptOffer } from "./kept-offer";
import { LaterFields } from "./later-fields";
import { OriginList } from "./origin-field";
import { ProjectFields } from "./project-fields";
import { type FormSetting, useSetting, WithSetting } from "./setting";
import { SignedBefore } from "./signed-before";
import { SourceFields } from "./source-fields";
import { StillWhileKept } from "./still-while-kept";
import { type DeskAction, useAnswers } from "./use-answers";

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
  const {
    form: ref,
    send,
    pending,
    state,
    offer,
    fields,
    values,
    drawing,
  } = useAnswers(action, page, initial);
  const form = formFrom(values);
  const brief = values.fields === "brief" && fitsBrief(form, state.faults ?? []);
  const wasBrief = useRef(brief);
  // A new deal is typed from its first field on, and after it the next; likewise where all fields come at once.
  useEffect(() => {
    const opened = wasBrief.current && document.activeElement === document.body;
    if ((brief && page !== undefined) || opened)
      ref.current?.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
    wasBrief.current = brief;
  }, [brief, page, ref]);
  const earlier = <SignedBefore form={ref} isNew={values.project === ""} asked={state.earlier} />;
  return (
    <WithSetting setting={{ ...setting, faults: state.faults ?? [] }}>
      <form ref={ref} action={send} noValidate className="grid gap-10">
        <StillWhileKept key={drawing} ref={fields}>
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
          {offer.offered && (
            <KeptOffer at={offer.offered.at} onTakeUp={offer.takeUp} onDiscard={offer.discard} />
          )}
          {state.values === undefined && said}
          <Answered state={state} refusals={setting.refusals} />
          {brief && <BriefFields form={form} values={values} />}
          {brief && earlier}
          {!brief && <Fields form={form} earlier={earlier} />}
        </StillWhileKept>
        {state.failed && <NotAnswered />}
        <FormButtons pending={pending} brief={brief} />
      </form>
    </WithSetting>
  );
}

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
