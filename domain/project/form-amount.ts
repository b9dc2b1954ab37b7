import type { DisclosedAmount } from "../amount";
import { type AmountFault, readWrittenAmount } from "../amount-reading/read";
import type { AmountForm } from "./form";
import type { Readers } from "./form-readers";
import { readFigure } from "./form-reading";

/**
 * The amount that a form states, still to be checked against the rules of amounts. Without a figure a
 * "disclosed" amount is kept as undisclosed: what is missing is a gap, never a refusal.
 */
export function readAmount(form: AmountForm, path: string, read: Readers): object {
  const stated = readStated(form, path, read);
  switch (disclosureOf(form)) {
    case "disclosed":
      return stated ?? { disclosure: "undisclosed" };
    case "withheld":
      return { disclosure: "withheld", reason: withheldReason(form, path, read), amount: stated };
    default:
      if (stated) read.note(`${path}.figure`, "figure-without-disclosure");
      return { disclosure: form.disclosure };
  }
}

/** Whoever fills in the figure of an amount that was not disclosed before means it to be disclosed now. */
export function disclosureOf({ disclosure, was, figure }: AmountForm): string {
  return disclosure === "undisclosed" && was === "undisclosed" && figure.trim() ? "disclosed" : disclosure;
}

function withheldReason({ reason }: AmountForm, path: string, read: Readers) {
  return reason.trim() || read.note(`${path}.reason`, "withheld-reason");
}

/** A figure in digits takes its currency and precision from the fields beside it; words say them themselves. */
function readStated(form: AmountForm, path: string, read: Readers): object | null {
  const upTo = read.figure(`${path}.upTo`, form.upTo);
  if (!form.figure.trim()) return upTo ? read.note(`${path}.figure`, "range-start") : null;
  const written = writtenAmount(form, path, read);
  if (written?.qualifier !== "exact") return written;
  return {
    ...written,
    ...endsOf(form, path, read, written.min, upTo),
    qualifier: form.qualifier,
    years: read.whole(`${path}.years`, form.years) ?? written.years,
  };
}

const faultWords: Record<AmountFault, string> = {
  unreadable: "figure",
  "currency-missing": "currency",
  "several-currencies": "several-currencies",
  "too-large-or-fine": "figure-too-long",
};

function writtenAmount(form: AmountForm, path: string, read: Readers): DisclosedAmount | null {
  const currency = form.currency.trim().toUpperCase();
  const plain = readFigure(form.figure);
  if ("value" in plain) {
    const { value } = plain;
    return { disclosure: "disclosed", min: value, max: value, currency, qualifier: "exact", years: null };
  }
  const reading = readWrittenAmount(form.figure, read.language, currency);
  if ("fault" in reading) return read.note(`${path}.figure`, faultWords[reading.fault]);
  const [amount, ...others] = reading.readings;
  if (others.length > 0) return read.note(`${path}.figure`, "figure-ambiguous");
  return amount.disclosure === "disclosed" ? amount : null;
}

function endsOf(
  { qualifier }: AmountForm,
  path: string,
  read: Readers,
  figure: string | null,
  upTo: string | null,
) {
  if (qualifier === "range") {
    if (!upTo) read.note(`${path}.upTo`, "range-end");
    return { min: figure, max: upTo ?? figure };
  }
  if (upTo) read.note(`${path}.upTo`, "range-only");
  if (qualifier === "at-least") return { min: figure, max: null };
  if (qualifier === "at-most") return { min: null, max: figure };
  return { min: figure, max: figure };
}
