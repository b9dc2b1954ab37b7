"use client";

import type { OriginForm, PartyForm } from "../../domain/project/form";
import { Details } from "../ui/details";
import { Choose, Flag, Line } from "./fields";
import { Add, Part, Remove, Row } from "./form-parts";
import { OrganizationField } from "./organization-field";
import { Origin } from "./origin-field";
import { useSetting } from "./setting";

/** An organization that takes part: name, role and origin; the rest folded away. */
export function PartyFields({
  name,
  party,
  number,
}: {
  readonly name: string;
  readonly party: PartyForm;
  readonly number: number;
}) {
  const { word, choices } = useSetting();
  const legend = `${word("form.party")} ${number}`;
  return (
    <Part
      id={name}
      legend={legend}
      aside={
        <Remove part={name} word="form.removeParty" what={[legend, party.name].filter(Boolean).join(" · ")} />
      }
    >
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <OrganizationField name={name} party={party} />
        <Choose name={`${name}.role`} word="form.role" value={party.role} options={choices.roles} />
      </div>
      {party.origins.map((origin) => (
        <OriginRow key={origin.key} name={`${name}.origins.${origin.key}`} origin={origin} />
      ))}
      <MoreFields name={name} party={party} />
    </Part>
  );
}

function OriginRow({ name, origin }: { readonly name: string; readonly origin: OriginForm }) {
  return (
    <div id={name} tabIndex={-1} className="flex flex-wrap items-end gap-x-6 gap-y-2">
      <Origin name={`${name}.code`} word="form.origin" value={origin.code} />
      <Flag name={`${name}.inferred`} word="form.inferred" value={origin.inferred} />
      <Flag name={`${name}.primary`} word="form.primary" value={origin.primary} />
      <Remove part={name} word="form.removeOrigin" what={origin.code} />
    </div>
  );
}

function MoreFields({ name, party }: { readonly name: string; readonly party: PartyForm }) {
  const { word, choices, isFaulty } = useSetting();
  const fields = ["sharePercent", "committedAmount", "committedCurrency", "parentOrigin"];
  return (
    <Details summary={word("form.partyMore")} open={fields.some((field) => isFaulty(`${name}.${field}`))}>
      <div className="grid gap-5">
        <Row>
          <Line
            name={`${name}.sharePercent`}
            word="form.sharePercent"
            value={party.sharePercent}
            characters={8}
            figures
          />
          <Line
            name={`${name}.committedAmount`}
            word="form.committedAmount"
            value={party.committedAmount}
            figures
          />
          <Choose
            name={`${name}.committedCurrency`}
            word="form.committedCurrency"
            value={party.committedCurrency}
            options={choices.currencies}
          />
        </Row>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
          <Origin name={`${name}.parentOrigin`} word="form.parentOrigin" value={party.parentOrigin} />
          <Flag name={`${name}.parentInferred`} word="form.inferred" value={party.parentInferred} />
        </div>
        <div>
          <Add list={`${name}.origins`} word="form.addOrigin" />
        </div>
      </div>
    </Details>
  );
}
