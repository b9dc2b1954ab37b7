import type { FormValues } from "../form-state";

interface Branch {
  readonly values: string[];
  readonly branches: Map<string, Branch>;
}

const branch = (): Branch => ({ values: [], branches: new Map() });

/** What a form sent, read by name; the fields of a part are named after its key: `agreements.a1.type`. */
export interface Fields {
  /** The one value of a field; empty where it was not sent. */
  text(name: string): string;
  /** Every value of a repeated field. */
  list(name: string): string[];
  /** Whether a box was ticked. */
  flag(name: string): boolean;
  /** The fields under a name. */
  under(name: string): Fields;
  /** The parts under a name, in the order sent, each with its key. */
  parts(name: string): { readonly key: string; readonly fields: Fields }[];
}

export function fieldsOf(values: FormValues): Fields {
  const root = branch();
  for (const [name, value] of Object.entries(values)) {
    let at = root;
    for (const segment of name.split(".").slice(0, 8)) {
      const next = at.branches.get(segment) ?? branch();
      at.branches.set(segment, next);
      at = next;
    }
    at.values.push(...(Array.isArray(value) ? value : [value]));
  }
  return fieldsAt(root);
}

function fieldsAt({ branches }: Branch): Fields {
  const at = (name: string) => branches.get(name) ?? branch();
  return {
    text: (name) => at(name).values[0] ?? "",
    list: (name) => at(name).values.filter((value) => value !== ""),
    flag: (name) => at(name).values.length > 0,
    under: (name) => fieldsAt(at(name)),
    parts: (name) => [...at(name).branches].map(([key, part]) => ({ key, fields: fieldsAt(part) })),
  };
}

type Formed = string | boolean | readonly string[] | readonly { readonly key: string }[] | object;

/** The values that a browser would send of a form: the inverse of reading them. */
export function valuesOf(form: object): FormValues {
  const values: FormValues = {};
  const write = (name: string, value: Formed) => {
    if (typeof value === "string") values[name] = value;
    else if (typeof value === "boolean") {
      if (value) values[name] = "on";
    } else if (Array.isArray(value)) writeList(name, value);
    else for (const [field, inner] of Object.entries(value)) write(name ? `${name}.${field}` : field, inner);
  };
  const writeList = (name: string, list: readonly (string | { readonly key: string })[]) => {
    const texts = list.filter((one) => typeof one === "string");
    if (texts.length > 0) values[name] = texts;
    for (const part of list) {
      if (typeof part === "string") continue;
      const { key, ...rest } = part;
      write(`${name}.${key}`, rest);
    }
  };
  write("", form);
  return values;
}
