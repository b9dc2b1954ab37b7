import type { Person } from "../testing/person";

/** What an action answered: why it refused, where it led, or neither. */
export interface Answered {
  readonly status: number;
  readonly refused: string | null;
  readonly text: string;
}

/** Calls an action of the build as the framework's script does, with the fields of a form and any headers. */
export async function knock(
  person: Person,
  path: string,
  action: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([{}, "$K1"]));
  const sent = { "next-action": action, accept: "text/x-component", ...headers };
  const answer = await person.call(path, { method: "POST", body, headers: sent });
  const text = await answer.text();
  return { status: answer.status, refused: /"refused":"([a-z-]+)"/.exec(text)?.[1] ?? null, text };
}
