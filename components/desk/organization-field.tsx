"use client";

import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { PartyForm } from "../../domain/project/form";
import { Button } from "../ui/button";
import { TextInput } from "../ui/text-input";
import { Choose, Hidden } from "./fields";
import { type FoundOrganization, findOrganizations } from "./find-organizations";
import { besideName, exactly, writingOf } from "./same-names";
import { type FormWord, useSetting } from "./setting";
import { write } from "./write";

/**
 * An organization by its name in any language. With scripts, names are suggested and it is said at once whether
 * the name is known; without, it is said after the form was sent. The name alone decides: the server finds it again.
 */
export function OrganizationField({
  name,
  party,
  label = "form.organization",
}: {
  readonly name: string;
  readonly party: PartyForm;
  readonly label?: FormWord;
}) {
  const { word, choices, faultOf } = useSetting();
  const [typed, setTyped] = useState(party.name);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly text: string }>();
  const found = useFound(typed, party);
  const before = typed === party.known && party.organization ? party.organization : undefined;
  const known = before ?? exactly(found, typed)?.id ?? (typed === chosen?.text ? chosen.id : undefined);
  const willBeAdded = !known && (party.told === typed || found?.length === 0) && typed.trim() !== "";
  return (
    <div className="grid gap-1">
      <TextInput
        name={`${name}.name`}
        label={word(label)}
        hint={word("form.organizationHint")}
        error={faultOf(`${name}.name`)}
        defaultValue={party.name}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        list={`${name}.found`}
        autoComplete="off"
      />
      <datalist id={`${name}.found`}>
        {found?.map((one) => (
          <Suggestion key={one.id} typed={typed} found={one} />
        ))}
      </datalist>
      <Hidden name={`${name}.organization`} value={known ?? ""} />
      <Hidden name={`${name}.known`} value={known ? typed : ""} />
      <Hidden name={`${name}.told`} value={willBeAdded ? typed : party.told} />
      {!known && found !== undefined && found.length > 0 && (
        <Perhaps
          found={found}
          onChoose={(one) => {
            const text = writingOf(one, found);
            setChosen({ id: one.id, text });
            write(`${name}.name`, text);
          }}
        />
      )}
      <p aria-live="polite" className="text-soft text-[15px]">
        {known && word("form.known")}
        {willBeAdded && word("form.willBeAdded")}
      </p>
      {willBeAdded ? (
        <Choose
          name={`${name}.newKind`}
          word="form.newKind"
          value={party.newKind}
          options={choices.organizationKinds}
        />
      ) : (
        <Hidden name={`${name}.newKind`} value={party.newKind} />
      )}
    </div>
  );
}

/** The likeliest as buttons below the field: for keyboards and for browsers that show no suggestions. */
function Perhaps({
  found,
  onChoose,
}: {
  readonly found: readonly FoundOrganization[];
  readonly onChoose: (one: FoundOrganization) => void;
}) {
  const { word, choices } = useSetting();
  return (
    <p className="[&_button]:text-left flex flex-wrap items-center gap-x-3 text-[15px]">
      {word("form.perhaps")}
      {found.slice(0, 3).map((one) => (
        <Button key={one.id} type="button" weight="quiet" onClick={() => onChoose(one)}>
          {[one.names.join(" / "), besideName(one, choices.origins, word("form.naming"))]
            .filter(Boolean)
            .join(" · ")}
        </Button>
      ))}
    </p>
  );
}

/** Browsers show only what contains the text typed: a name found by pinyin or by a number says it beside itself. */
function Suggestion({ typed, found }: { readonly typed: string; readonly found: FoundOrganization }) {
  const { choices, word } = useSetting();
  const { names } = found;
  const beside = besideName(found, choices.origins, word("form.naming"));
  const contains = (name: string) => name.toLowerCase().includes(typed.trim().toLowerCase());
  const matching = names.filter(contains);
  if (matching.length === 0)
    return <option value={names[0] ?? ""} label={`${typed.trim()}: ${names.join(" / ")}`} />;
  return matching.map((name) => (
    <option key={name} value={name} label={beside ? `${name} · ${beside}` : undefined} />
  ));
}

/** What the register found for a name; undefined while it has not answered. */
function useFound(typed: string, party: PartyForm) {
  const [found, setFound] = useState<{ readonly of: string; readonly list: readonly FoundOrganization[] }>();
  const waiting = useRef<AbortController>(null);
  useEffect(() => {
    const text = typed.trim();
    if (text === "" || typed === party.known) return;
    const timer = setTimeout(async () => {
      waiting.current?.abort();
      waiting.current = new AbortController();
      const list = await findOrganizations(text, waiting.current.signal);
      if (list) setFound({ of: typed, list });
    }, 180);
    return () => clearTimeout(timer);
  }, [typed, party.known]);
  return found?.of === typed ? found.list : undefined;
}
