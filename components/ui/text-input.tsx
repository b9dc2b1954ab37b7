import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type Own = Omit<ComponentProps<"input">, keyof FieldProps | "className" | "children">;

/** One line of text. `characters` sets a width that hints at the length expected. */
export function TextInput({
  name,
  id,
  label,
  hint,
  error,
  labelHidden,
  characters,
  ...input
}: FieldProps & Own & { readonly characters?: number | undefined }) {
  return (
    <Field {...{ name, id, label, hint, error, labelHidden }}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className="control"
          {...(characters && { style: { maxWidth: `${characters + 4}ch` } })}
        />
      )}
    </Field>
  );
}
