import type { AmountForm } from "./form";
import type { Readers } from "./form-readers";

/**
 * The amount that a form states, still to be checked against the rules of amounts. Without a figure a
 * "disclosed" amount is kept as undisclosed: what is missing is a gap, never a refusal.
 */
export function readAmount(form: AmountForm, path: string, read: Readers): object {
  const stated = readStated(form, path, read);
  switch (form.disclosure) {
    case "disclosed":
      return stated ?? { disclosure: "undisclosed" };
    case "withheld":
      return { disclosure: "withheld", reason: withheldReason(form, path, read), amount: stated };
    default:
      if (stated) read.note(`${path}.figure`, "figure-without-disclosure");
      return { disclosure: form.disclosure };
  }
}

function withheldReason({ reason }: AmountForm, path: string, read: Readers) {
  return reason.trim() || read.note(`${path}.reason`, "withheld-reason");
}

function readStated(form: AmountForm, path: string, read: Readers) {
  const figure = read.figure(`${path}.figure`, form.figure);
  const upTo = read.figure(`${path}.upTo`, form.upTo);
  if (!figure) {
    if (upTo) read.note(`${path}.figure`, "range-start");
    return null;
  }
  return {
    disclosure: "disclosed",
    ...endsOf(form, path, read, figure, upTo),
    currency: form.currency.trim().toUpperCase(),
    qualifier: form.qualifier,
    years: read.whole(`${path}.years`, form.years),
  };
}

function endsOf({ qualifier }: AmountForm, path: string, read: Readers, figure: string, upTo: string | null) {
  if (qualifier === "range") {
    if (!upTo) read.note(`${path}.upTo`, "range-end");
    return { min: figure, max: upTo ?? figure };
  }
  if (upTo) read.note(`${path}.upTo`, "range-only");
  if (qualifier === "at-least") return { min: figure, max: null };
  if (qualifier === "at-most") return { min: null, max: figure };
  return { min: figure, max: figure };
}
