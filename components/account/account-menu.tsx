"use client";

import { useActionState } from "react";
import type { FormState } from "../../domain/form-state";
import { Button } from "../ui/button";

/** Who is signed in, where their work is, and the way out. The words are those of the page's language. */
export function AccountMenu({
  links,
  signOut,
  words,
  language,
}: {
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly signOut: (previous: FormState, data: FormData) => Promise<FormState>;
  readonly words: { readonly signedInAs: string; readonly signOut: string };
  readonly language: string;
}) {
  const [, send] = useActionState(signOut, {});
  return (
    <>
      {links.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
      <a href={`/${language}/sign-in/password`}>{words.signedInAs}</a>
      <form action={send} className="-mx-2">
        <input type="hidden" name="language" value={language} />
        <Button weight="quiet">{words.signOut}</Button>
      </form>
    </>
  );
}
