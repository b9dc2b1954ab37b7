"use client";

import type { AgreementForm, ProjectForm } from "../../domain/project/form";
import { flat } from "../ui/options";
import type { Option } from "../ui/select";
import { MoreAgreementFields } from "./agreement-more";
import { AmountFields } from "./amount-fields";
import { CountingFields } from "./counting-fields";
import { Choose, Line } from "./fields";
import { Add, Part, Remove, Row } from "./form-parts";
import { PartyFields } from "./party-fields";
import { useSetting } from "./setting";

/** Every paper that was signed about the project. */
export function AgreementFields({ form }: { readonly form: ProjectForm }) {
  const { word, choices } = useSetting();
  const named = form.agreements.map(({ key, type, dateSigned }, index) => ({
    value: key,
    label: [
      `${word("form.agreement")} ${index + 1}`,
      flat(choices.types).find(({ value }) => value === type)?.label,
      dateSigned,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <>
      {form.agreements.map((agreement, index) => (
        <OneAgreement
          key={agreement.key}
          form={form}
          agreement={agreement}
          number={index + 1}
          named={named}
        />
      ))}
      <div id="agreements" tabIndex={-1}>
        <Add list="agreements" word="form.addAgreement" />
      </div>
    </>
  );
}

interface AgreementProps {
  readonly form: ProjectForm;
  readonly agreement: AgreementForm;
  readonly number: number;
  /** The agreements of the project, to choose from. */
  readonly named: readonly Option[];
}

function OneAgreement({ form, agreement, number, named }: AgreementProps) {
  const { word, choices } = useSetting();
  const name = `agreements.${agreement.key}`;
  const legend = `${word("form.agreement")} ${number}`;
  const several = form.agreements.length > 1;
  const others = named.filter(({ value }) => value !== agreement.key);
  return (
    <Part
      id={name}
      legend={legend}
      aside={several && <Remove part={name} word="form.removeAgreement" what={legend} />}
    >
      <Choose
        name={`${name}.where`}
        word="form.where"
        value={agreement.where}
        options={choices.places}
        empty="form.notChosen"
      />
      <Row>
        <Choose
          name={`${name}.type`}
          word="form.type"
          hint="form.typeHint"
          value={agreement.type}
          options={choices.types}
        />
        <Line
          name={`${name}.dateSigned`}
          word="form.dateSigned"
          hint="form.dateHint"
          value={agreement.dateSigned}
          characters={10}
        />
      </Row>
      <AmountFields name={`${name}.amount`} amount={agreement.amount} />
      {several && <CountingFields name={name} agreement={agreement} others={others} />}
      <div id={`${name}.parties`} tabIndex={-1} className="grid gap-6">
        {agreement.parties.map((party, index) => (
          <PartyFields
            key={party.key}
            name={`${name}.parties.${party.key}`}
            party={party}
            number={index + 1}
          />
        ))}
        <div>
          <Add list={`${name}.parties`} word="form.addParty" />
        </div>
      </div>
      <MoreAgreementFields form={form} name={name} agreement={agreement} others={others} several={several} />
    </Part>
  );
}
