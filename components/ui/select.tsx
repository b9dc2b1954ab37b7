import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  /** Of a label in another language than the page's. */
  readonly lang?: string | undefined;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

type Own = Omit<ComponentProps<"select">, keyof FieldProps | "className" | "children">;

/** One of many. `empty` is the words of the choice that chooses nothing. */
export function Select({
  name,
  id,
  label,
  hint,
  error,
  labelHidden,
  options,
  empty,
  ...select
}: FieldProps &
  Own & { readonly options: readonly (Option | OptionGroup)[]; readonly empty?: string | undefined }) {
  return (
    <Field {...{ name, id, label, hint, error, labelHidden }}>
      {(control) => (
        <select {...select} {...control} className="control">
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) =>
            "options" in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(drawOption)}
              </optgroup>
            ) : (
              drawOption(option)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function drawOption({ value, label, disabled, lang }: Option) {
  return (
    <option key={value} value={value} disabled={disabled} lang={lang}>
      {label}
    </option>
  );
}
