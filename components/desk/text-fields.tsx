"use client";

import { type Language, languages } from "../../domain/languages";
import type { LanguageFields } from "../../domain/project/form";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import type { Named } from "./fields";
import { useSetting } from "./setting";

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
