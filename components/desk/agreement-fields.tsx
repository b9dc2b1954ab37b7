"use client";

import type { AgreementForm, ProjectForm } from "../../domain/project/form";
import { Details } from "../ui/details";
import { flat } from "../ui/options";
import type { Option } from "../ui/select";
import { AmountFields } from "./amount-fields";
import { Add, Choose, Hidden, Line, Part, Remove, Row, Tick, useSourceOptions } from "./fields";
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
      <MoreFields form={form} name={name} agreement={agreement} others={others} several={several} />
    </Part>
  );
}

interface CountingProps {
  readonly name: string;
  readonly agreement: AgreementForm;
  readonly others: readonly Option[];
}

function CountingFields({ name, agreement: { counting }, others }: CountingProps) {
  const { choices } = useSetting();
  return (
    <Row>
      <Choose
        name={`${name}.counting.decision`}
        word="form.decision"
        hint="form.decisionHint"
        value={counting.decision}
        options={choices.decisions}
      />
      <Choose
        name={`${name}.counting.actsOn`}
        word="form.actsOn"
        value={counting.actsOn}
        options={others}
        empty="form.none"
      />
      <Line
        name={`${name}.counting.reason`}
        word="form.countingReason"
        hint="form.countingReasonHint"
        value={counting.reason}
      />
      <Choose
        name={`${name}.counting.reasonLanguage`}
        word="form.countingReasonLanguage"
        value={counting.reasonLanguage}
        options={choices.languages}
        empty="form.asOriginal"
      />
    </Row>
  );
}

/** A project with one agreement counts by it; how it counts is asked only of several, and folded away otherwise. */
function MoreFields({
  form,
  several,
  ...counting
}: CountingProps & { readonly form: ProjectForm; readonly several: boolean }) {
  const { name, agreement, others } = counting;
  const { word, choices, isFaulty } = useSetting();
  const sources = useSourceOptions(form.sources);
  const folded = ["supplements", "status", "runningOrder", "sources", ...(several ? [] : ["counting"])];
  const supplementary = agreement.type === "supplementary" || agreement.supplements !== "";
  return (
    <Details
      summary={word("form.agreementMore")}
      open={supplementary || folded.some((field) => isFaulty(`${name}.${field}`))}
    >
      <div className="grid gap-5">
        {!several && <CountingFields {...counting} />}
        <Row>
          <Choose
            name={`${name}.status`}
            word="form.status"
            value={agreement.status}
            options={choices.statuses}
          />
          <Line
            name={`${name}.runningOrder`}
            word="form.runningOrder"
            value={agreement.runningOrder}
            characters={4}
            figures
          />
          {several ? (
            <Choose
              name={`${name}.supplements`}
              word="form.supplements"
              value={agreement.supplements}
              options={others}
              empty="form.none"
            />
          ) : (
            <Hidden name={`${name}.supplements`} value={agreement.supplements} />
          )}
        </Row>
        {sources.length > 0 && (
          <Tick
            name={`${name}.sources`}
            word="form.agreementSources"
            chosen={agreement.sources}
            options={sources}
          />
        )}
      </div>
    </Details>
  );
}
