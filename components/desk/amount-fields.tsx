"use client";

import { type FormEvent, useState } from "react";
import type { AmountForm } from "../../domain/project/form";
import { disclosureOf } from "../../domain/project/form-amount";
import { Details } from "../ui/details";
import { ReadBack } from "./amount-read-back";
import { Choose, Hidden, Line } from "./fields";
import { Row } from "./form-parts";
import { useSetting } from "./setting";
import { write } from "./write";

/** The amount of an agreement, read back in words as it is typed. */
export function AmountFields({ name, amount }: { readonly name: string; readonly amount: AmountForm }) {
  const { word, choices, isFaulty } = useSetting();
  const { typed, fields } = useTyped(name, amount);
  const folded = ["upTo", "years", "reason"].map((field) => `${name}.${field}`);
  const filled = Boolean(amount.upTo || amount.years || amount.reason);
  return (
    <fieldset id={name} tabIndex={-1} {...fields} className="grid gap-5">
      <legend className="visually-hidden">{word("form.amount")}</legend>
      <Hidden name={`${name}.was`} value={typed.was} />
      <Row>
        <Figure name={name} amount={amount} />
        <Choose
          name={`${name}.currency`}
          word="form.currency"
          value={amount.currency}
          options={choices.currencies}
        />
        <Choose
          name={`${name}.disclosure`}
          word="form.disclosure"
          value={amount.disclosure}
          options={choices.disclosures}
        />
      </Row>
      <ReadBack typed={typed} onChoose={(written) => write(`${name}.figure`, written)} />
      <Details summary={word("form.amountMore")} open={filled || folded.some(isFaulty)}>
        <Row>
          <Choose
            name={`${name}.qualifier`}
            word="form.qualifier"
            value={amount.qualifier}
            options={choices.qualifiers}
          />
          <Line name={`${name}.upTo`} word="form.upTo" value={amount.upTo} figures />
          <Line name={`${name}.years`} word="form.years" value={amount.years} characters={4} figures />
          <Line name={`${name}.reason`} word="form.withheldReason" value={amount.reason} />
        </Row>
      </Details>
    </fieldset>
  );
}

/** The figure alone, read back likewise; the fields beside it are sent as they are. */
export function BriefAmount({ name, amount }: { readonly name: string; readonly amount: AmountForm }) {
  const { word } = useSetting();
  const { typed, fields } = useTyped(name, amount);
  return (
    <fieldset id={name} tabIndex={-1} {...fields} className="grid gap-5">
      <legend className="visually-hidden">{word("form.amount")}</legend>
      <Figure name={name} amount={amount} />
      <ReadBack typed={typed} onChoose={(written) => write(`${name}.figure`, written)} />
    </fieldset>
  );
}

const Figure = ({ name, amount }: { readonly name: string; readonly amount: AmountForm }) => (
  <Line name={`${name}.figure`} word="form.amount" hint="form.figureHint" value={amount.figure} figures />
);

/** The amount as it stands in the fields. */
function useTyped(name: string, amount: AmountForm) {
  const [typed, setTyped] = useState(amount);
  const onInput = (event: FormEvent<HTMLFieldSetElement>) => {
    const target = event.target;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const next = { ...typed, [target.name.slice(name.length + 1)]: target.value };
    setTyped(disclosedBy(next, event.currentTarget, target.name, `${name}.disclosure`));
  };
  return { typed, fields: { onInput } };
}

/** The form shows at once what a figure in an undisclosed amount will be read as; a choice of one's own stands. */
function disclosedBy(
  next: AmountForm,
  fields: HTMLFieldSetElement,
  chosen: string,
  name: string,
): AmountForm {
  if (chosen === name) return { ...next, was: "" };
  const disclosure = disclosureOf(next);
  const select = fields.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select) select.value = disclosure;
  return { ...next, disclosure };
}
