"use client";

import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { type FormWord, useSetting } from "./setting";

/** A button that sends the form to have a part added. */
export function Add({ list, word: key }: { readonly list: string; readonly word: FormWord }) {
  const { word } = useSetting();
  return (
    <Button weight="secondary" name="intent" value={`add:${list}`} formNoValidate>
      {word(key)}
    </Button>
  );
}

/** A button that sends the form to have a part taken away. `what` says which, for those who only listen. */
export function Remove({
  part,
  word: key,
  what,
}: {
  readonly part: string;
  readonly word: FormWord;
  readonly what?: string;
}) {
  const { word } = useSetting();
  return (
    <Button weight="quiet" name="intent" value={`remove:${part}`} formNoValidate>
      {word(key)}
      {what && <span className="visually-hidden"> {what}</span>}
    </Button>
  );
}

/** A part of the form under its own name; `id` is where links and the focus go. */
export function Part({
  id,
  legend,
  aside,
  children,
}: {
  readonly id: string;
  readonly legend: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { faultOf } = useSetting();
  const fault = faultOf(id);
  return (
    <fieldset id={id} tabIndex={-1} className="border-l-2 border-rule pl-4 md:pl-6">
      <legend className="font-semibold text-[17px]">{legend}</legend>
      {fault && <p className="field-error">{fault}</p>}
      <div className="grid gap-5 pt-3">{children}</div>
      {aside && <div className="pt-3">{aside}</div>}
    </fieldset>
  );
}

/** Fields side by side where there is room. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
