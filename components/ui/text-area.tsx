import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type Own = Omit<ComponentProps<"textarea">, keyof FieldProps | "className" | "children">;

/** Several lines of text. */
export function TextArea({ name, id, label, hint, error, labelHidden, ...textarea }: FieldProps & Own) {
  return (
    <Field {...{ name, id, label, hint, error, labelHidden }}>
      {(control) => <textarea rows={4} {...textarea} {...control} className="control" />}
    </Field>
  );
}
