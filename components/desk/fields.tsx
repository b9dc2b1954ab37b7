"use client";

import type { ReactNode } from "react";
import { type Language, languages } from "../../domain/languages";
import type { LanguageFields, SourceForm } from "../../domain/project/form";
import { Button } from "../ui/button";
import { Checkboxes } from "../ui/choices";
import { withValue } from "../ui/options";
import { type Option, type OptionGroup, Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { type FormWord, useSetting } from "./setting";

interface Named {
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

/** A country, region or province: by its name, found in the list, or by its code. */
export function Origin({ value, ...named }: Named & { readonly value: string }) {
  const { choices } = useSetting();
  const found = choices.origins.find((origin) => origin.value === value);
  return (
    <Line {...named} value={found ? `${found.label} (${value})` : value} list="origins" characters={24} />
  );
}

/** The names that origins are found by, once a page. */
export function OriginList() {
  const { choices } = useSetting();
  return (
    <datalist id="origins">
      {choices.origins.map(({ value, label }) => (
        <option key={value} value={`${label} (${value})`} />
      ))}
    </datalist>
  );
}

/** A text in each language, the reader's own first. */
export function InLanguages({
  name,
  word: key,
  texts,
  long,
}: Named & { readonly texts: LanguageFields; readonly long?: boolean }) {
  const { language } = useSetting();
  const order = [language, ...languages.filter((other) => other !== language)];
  return (
    <>
      {order.map((one) => (
        <InLanguage
          key={one}
          name={`${name}.${one}`}
          word={key}
          language={one}
          text={texts[one]}
          long={long}
        />
      ))}
    </>
  );
}

export function InLanguage({
  name,
  word: key,
  language,
  text,
  long,
}: Named & { readonly language: Language; readonly text: string; readonly long?: boolean | undefined }) {
  const { word, choices, faultOf } = useSetting();
  const spoken = choices.languages.find(({ value }) => value === language)?.label ?? language;
  const field = {
    name,
    label: `${word(key)} · ${spoken}`,
    error: faultOf(name),
    defaultValue: text,
    lang: language,
  };
  return long ? <TextArea {...field} rows={3} /> : <TextInput {...field} autoComplete="off" />;
}

/** What stays as it is and is sent again. */
export function Hidden({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

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

/** The sources of the project, to be ticked or chosen. */
export function useSourceOptions(sources: readonly SourceForm[]): Option[] {
  const { word } = useSetting();
  return sources.map(({ key, title, address }, index) => ({
    value: key,
    label: `${word("form.source")} ${index + 1}${title || address ? `: ${shortened(title || address)}` : ""}`,
  }));
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 58)}…` : text);

/** Fields side by side where there is room. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;
}
