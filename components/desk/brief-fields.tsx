"use client";

import type { FormValues } from "../../domain/form-state";
import { Language } from "../../domain/languages";
import type { ProjectForm } from "../../domain/project/form";
import { BriefAmount } from "./amount-fields";
import { useCeremonyDay } from "./ceremony-day";
import { DomainField } from "./domain-field";
import { Choose, Hidden, Line } from "./fields";
import { Row } from "./form-parts";
import { OrganizationField } from "./organization-field";
import { useSetting } from "./setting";
import { InLanguage } from "./text-fields";

/** The names of the fields that a plain deal takes, the first of which stands for all that begin with it. */
function shownIn({ originalLanguage, agreements: [agreement] }: ProjectForm): readonly string[] {
  const at = `agreements.${agreement?.key}`;
  const party = `${at}.parties.${agreement?.parties[0]?.key}`;
  const ofParty = ["name", "organization", "known", "told", "newKind"].map((field) => `${party}.${field}`);
  return [
    `title.${originalLanguage}`,
    ...ofParty,
    "leadUnit",
    "domains",
    ...["type", "where", "dateSigned", "amount.figure"].map((field) => `${at}.${field}`),
  ];
}

/** Whether a plain deal's few fields can show this form and all that must be mended in it. */
export function fitsBrief(form: ProjectForm, faults: readonly { readonly path: string }[]): boolean {
  const shown = shownIn(form);
  const [agreement, ...others] = form.agreements;
  return (
    others.length === 0 &&
    agreement?.parties[0] !== undefined &&
    form.domains.length < 2 &&
    faults.every(({ path }) => shown.includes(path))
  );
}

/** What is typed of a plain deal while it is being signed; everything else is sent as it stands. */
export function BriefFields({ form, values }: { readonly form: ProjectForm; readonly values: FormValues }) {
  const { language, choices } = useSetting();
  const [agreement] = form.agreements;
  const fillDay = useCeremonyDay(`agreements.${agreement?.key}`);
  const [party] = agreement?.parties ?? [];
  if (!agreement || !party) return null;
  const at = `agreements.${agreement.key}`;
  const original = Language.safeParse(form.originalLanguage).data ?? language;
  return (
    <div className="grid max-w-3xl gap-5">
      <InLanguage
        name={`title.${original}`}
        word="form.title"
        language={original}
        text={form.title[original]}
      />
      <OrganizationField name={`${at}.parties.${party.key}`} party={party} label="form.investor" />
      <BriefAmount name={`${at}.amount`} amount={agreement.amount} />
      <Row>
        <Choose name={`${at}.type`} word="form.type" value={agreement.type} options={choices.types} />
        <DomainField code={form.domains[0] ?? ""} />
        <Choose
          name="leadUnit"
          word="form.leadUnit"
          value={form.leadUnit}
          options={choices.units}
          empty="form.none"
        />
      </Row>
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_180px]" onChange={fillDay}>
        <Choose
          name={`${at}.where`}
          word="form.where"
          value={agreement.where}
          options={choices.places}
          empty="form.notChosen"
        />
        <Line name={`${at}.dateSigned`} word="form.dateSigned" value={agreement.dateSigned} characters={10} />
      </div>
      <Rest form={form} values={values} />
    </div>
  );
}

/** The fields that are not shown, as they stand. */
function Rest({ form, values }: { readonly form: ProjectForm; readonly values: FormValues }) {
  const shown = shownIn(form);
  const elsewhere = [
    "project",
    "basedOn",
    "since",
    "submission",
    "language",
    "fields",
    "intent",
    "apart",
    "domainTyped",
  ];
  const names = Object.keys(values).filter((name) => !shown.includes(name) && !elsewhere.includes(name));
  return names.flatMap((name) =>
    [values[name] ?? ""]
      .flat()
      .map((value, at) => <Hidden key={`${name} ${at}`} name={name} value={value} />),
  );
}
