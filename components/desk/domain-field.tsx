"use client";

import { type ChangeEvent, useEffect, useState } from "react";
import { TextInput } from "../ui/text-input";
import { Choose, Hidden } from "./fields";
import { useSetting } from "./setting";

/**
 * The domain of a plain deal. With scripts its name is typed, in Chinese too, and found among the register's; without
 * it is chosen from a list.
 */
export function DomainField({ code }: { readonly code: string }) {
  const { word, choices } = useSetting();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setTyped(choices.domains.find(({ value }) => value === code)?.label ?? code);
  }, [choices.domains, code]);
  if (typed === undefined)
    return (
      <Choose name="domains" word="form.domain" value={code} options={choices.domains} empty="form.none" />
    );
  const known = choices.domains.find(({ value, label }) => [value, label].some((one) => same(one, typed)));
  return (
    <div>
      <TextInput
        name="domainTyped"
        label={word("form.domain")}
        defaultValue={typed}
        list="domains-by-name"
        autoComplete="off"
        error={left && typed.trim() && !known ? word("form.domainUnknown") : undefined}
        onBlur={() => setTimeout(() => setLeft(true), untilClicked)}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
      />
      <datalist id="domains-by-name">
        {choices.domains.map(({ value, label }) => (
          <option key={value} value={label} />
        ))}
      </datalist>
      <Hidden name="domains" value={known?.value ?? ""} />
    </div>
  );
}

/** In milliseconds. A fault that moved the page under a pointer going down on a button would swallow that click. */
const untilClicked = 300;

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
