"use client";

import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { PartyForm } from "../../domain/project/form";
import { TextInput } from "../ui/text-input";
import { Choose, Hidden } from "./fields";
import { type FoundOrganization, findOrganizations } from "./find-organizations";
import { useSetting } from "./setting";

/**
 * An organization by its name in any language. With scripts, names are suggested and it is said at once whether
 * the name is known; without, it is said after the form was sent. The name alone decides: the server finds it again.
 */
export function OrganizationField({ name, party }: { readonly name: string; readonly party: PartyForm }) {
  const { word, choices, faultOf } = useSetting();
  const [typed, setTyped] = useState(party.name);
  const found = useFound(typed, party);
  const known = typed === party.known && party.organization ? party.organization : exactly(found, typed)?.id;
  const willBeAdded = !known && (party.told === typed || found?.length === 0) && typed.trim() !== "";
  return (
    <div className="grid gap-1">
      <TextInput
        name={`${name}.name`}
        label={word("form.organization")}
        hint={word("form.organizationHint")}
        error={faultOf(`${name}.name`)}
        defaultValue={party.name}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        list={`${name}.found`}
        autoComplete="off"
      />
      <datalist id={`${name}.found`}>
        {found?.flatMap(({ id, names }) => names.map((one) => <option key={`${id} ${one}`} value={one} />))}
      </datalist>
      <Hidden name={`${name}.organization`} value={known ?? ""} />
      <Hidden name={`${name}.known`} value={known ? typed : ""} />
      <Hidden name={`${name}.told`} value={willBeAdded ? typed : party.told} />
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

const exactly = (found: readonly FoundOrganization[] | undefined, typed: string) => {
  const same = found?.filter(({ names }) => names.some((name) => name === typed.trim()));
  return same?.length === 1 ? same[0] : undefined;
};
