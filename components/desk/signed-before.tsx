"use client";

import type { RefObject } from "react";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Hidden } from "./fields";
import type { EarlierInWords } from "./form-answer";
import { useSetting } from "./setting";
import { useEarlier } from "./use-earlier";

/**
 * "Signed before?": what the register holds that may be the same project. Shown as one types; a likely one is also
 * asked when the form is sent, once, so that the question is there without scripts too.
 */
export function SignedBefore({
  form,
  isNew,
  asked,
}: {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly isNew: boolean;
  readonly asked: readonly EarlierInWords[] | undefined;
}) {
  const { word, language } = useSetting();
  const earlier = useEarlier(form, isNew, asked ?? [], language);
  if (earlier.length === 0) return <div aria-live="polite" />;
  return (
    <div aria-live="polite" id="earlier" tabIndex={-1}>
      <Notice tone={asked ? "strong" : "plain"} title={word("form.earlierTitle")}>
        <p>{word("form.earlierLead")}</p>
        <ul className="plain-list grid gap-4 pt-3">
          {earlier.map((one) => (
            <Earlier key={one.project} earlier={one} />
          ))}
        </ul>
        {asked && (
          <p className="pt-3">
            {word("form.earlierApart")}
            {asked.map(({ project }) => (
              <Hidden key={project} name="apart" value={project} />
            ))}
          </p>
        )}
      </Notice>
    </div>
  );
}

function Earlier({ earlier }: { readonly earlier: EarlierInWords }) {
  const { word } = useSetting();
  const { project, title, language, href, facts, reasons, mayAdd } = earlier;
  return (
    <li className="grid gap-1">
      <a href={href} target="_blank" rel="noreferrer" lang={language} className="font-semibold">
        {title}
        <span className="visually-hidden"> {word("form.earlierOpens")}</span>
      </a>
      <ul className="plain-list dots text-[15px]">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="text-[15px]">
        {word("form.earlierReasons")} {reasons.join(" · ")}
      </p>
      {mayAdd ? (
        <div>
          <Button weight="secondary" name="intent" value={`further:${project}`}>
            {word("form.earlierAdd")}
            <span className="visually-hidden"> {title}</span>
          </Button>
        </div>
      ) : (
        <p className="text-[15px] text-soft">{word("form.earlierAsk")}</p>
      )}
    </li>
  );
}
