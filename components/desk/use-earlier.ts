"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Language } from "../../domain/languages";
import type { EarlierInWords } from "./form-answer";

/** What decides whether a signing is one of a project that is known: titles, parties, domains and amounts. */
const telling =
  /^(title\.|domains$|primaryDomain$|agreements\.[^.]+\.(parties\.[^.]+\.(name|organization)|amount\.))/;

/** What may have been signed before, looked up while one types; `asked` until something telling is typed. */
export function useEarlier(
  form: RefObject<HTMLFormElement | null>,
  isNew: boolean,
  asked: readonly EarlierInWords[],
  language: Language,
): readonly EarlierInWords[] {
  const [found, setFound] = useState<readonly EarlierInWords[]>();
  useEffect(() => {
    const element = form.current;
    if (!isNew || !element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: AbortController | undefined;
    const look = async () => {
      waiting?.abort();
      waiting = new AbortController();
      const earlier = await lookUp(new FormData(element), language, waiting.signal);
      if (earlier) setFound(earlier);
    };
    const onInput = ({ target }: Event) => {
      if (!(target instanceof Element) || !telling.test(target.getAttribute("name") ?? "")) return;
      clearTimeout(timer);
      timer = setTimeout(look, 400);
    };
    element.addEventListener("input", onInput);
    return () => {
      clearTimeout(timer);
      waiting?.abort();
      element.removeEventListener("input", onInput);
    };
  }, [form, isNew, language]);
  return found ?? asked;
}

async function lookUp(
  typed: FormData,
  language: Language,
  signal: AbortSignal,
): Promise<readonly EarlierInWords[] | null> {
  typed.set("language", language);
  try {
    const answer = await fetch("/api/desk/signed-before", { method: "POST", body: typed, signal });
    return answer.ok ? ((await answer.json()) as readonly EarlierInWords[]) : null;
  } catch {
    // A help while one types: the same question is asked when the form is sent.
    return null;
  }
}
