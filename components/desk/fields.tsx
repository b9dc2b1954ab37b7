"use client";

import { Checkboxes } from "../ui/choices";
import { withValue } from "../ui/options";
import { type Option, type OptionGroup, Select } from "../ui/select";
import { TextInput } from "../ui/text-input";
import { type FormWord, useSetting } from "./setting";

export interface Named {
  readonly name: string;
  readonly word: FormWord;
  readonly hint?: FormWord | undefined;
}

function useLabels({ name, word: key, hint }: Named) {
  const { word, faultOf } = useSetting();
  return { name, label: word(key), hint: hint && word(hint), error: faultOf(name) };
}

/** One line of text of the form. */
export function Line({
  value,
  characters,
  list,
  figures,
  ...named
}: Named & {
  readonly value: string;
  readonly characters?: number;
  readonly list?: string;
  readonly figures?: boolean;
}) {
  return (
    <TextInput
      {...useLabels(named)}
      defaultValue={value}
      characters={characters}
      autoComplete="off"
      {...(list && { list })}
      {...(figures && { inputMode: "decimal" as const })}
    />
  );
}

/** One of several. `empty` is the word for choosing none. */
export function Choose({
  value,
  options,
  empty,
  ...named
}: Named & {
  readonly value: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly empty?: FormWord;
}) {
  const { word } = useSetting();
  return (
    <Select
      {...useLabels(named)}
      options={withValue(options, value)}
      defaultValue={value}
      empty={empty && word(empty)}
    />
  );
}

/** Any number of several. */
export function Tick({
  chosen,
  options,
  ...named
}: Named & { readonly chosen: readonly string[]; readonly options: readonly Option[] }) {
  const missing = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...missing.map((value) => ({ value, label: value }))];
  return <Checkboxes {...useLabels(named)} choices={all} chosen={chosen} inline />;
}

/** A yes or no. */
export function Flag({ name, word: key, value }: Named & { readonly value: boolean }) {
  const { word } = useSetting();
  return (
    <label className="choice">
      <input type="checkbox" name={name} id={name} defaultChecked={value} />
      <span>{word(key)}</span>
    </label>
  );
}

/** What stays as it is and is sent again. */
export function Hidden({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
