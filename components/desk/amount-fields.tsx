"use client";

import { type FormEvent, useState } from "react";
import { Amount } from "../../domain/amount";
import type { Language } from "../../domain/languages";
import type { AmountForm } from "../../domain/project/form";
import { disclosureOf, readAmount } from "../../domain/project/form-amount";
import { readersWith } from "../../domain/project/form-readers";
import { formatAmount } from "../../messages/format-amount";
import { Details } from "../ui/details";
import { Choose, Hidden, Line, Row } from "./fields";
import { useSetting } from "./setting";

/** The amount of an agreement, read back in words as it is typed. */
export function AmountFields({ name, amount }: { readonly name: string; readonly amount: AmountForm }) {
  const { word, choices, language, isFaulty } = useSetting();
  const [typed, setTyped] = useState(amount);
  const onInput = (event: FormEvent<HTMLFieldSetElement>) => {
    const target = event.target;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const next = { ...typed, [target.name.slice(name.length + 1)]: target.value };
    setTyped(disclosedBy(next, event.currentTarget, target.name, `${name}.disclosure`));
  };
  const folded = ["upTo", "years", "reason"].map((field) => `${name}.${field}`);
  const filled = Boolean(amount.upTo || amount.years || amount.reason);
  return (
    <fieldset id={name} tabIndex={-1} onInput={onInput} className="grid gap-5">
      <legend className="visually-hidden">{word("form.amount")}</legend>
      <Hidden name={`${name}.was`} value={typed.was} />
      <Row>
        <Line
          name={`${name}.figure`}
          word="form.amount"
          hint="form.figureHint"
          value={amount.figure}
          figures
        />
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
      <p aria-live="polite" className="-mt-4 min-h-6 text-soft" data-read-back>
        {readBack(typed, language, word("form.readAs"), word("form.notReadable"))}
      </p>
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

function readBack(typed: AmountForm, language: Language, readAs: string, notReadable: string): string {
  if (!typed.figure.trim()) return "";
  const read = Amount.safeParse(readAmount(typed, "", readersWith(new Map(), language))).data;
  const stated = read?.disclosure === "withheld" ? read.amount : read;
  return stated?.disclosure === "disclosed" ? `${readAs} ${formatAmount(language, stated)}` : notReadable;
}
