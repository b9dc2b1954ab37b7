import type { ReactNode } from "react";
import { controlAttributes, FieldError, type FieldProps, Hint } from "./field";

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Set the choices side by side where there is room. */
  readonly inline?: boolean | undefined;
}

/** Any number of several. */
export function Checkboxes(props: ChoicesProps & { readonly chosen?: readonly string[] | undefined }) {
  return <Choices {...props} type="checkbox" chosen={props.chosen ?? []} />;
}

/** Exactly one of a few. */
export function Radios(props: ChoicesProps & { readonly chosen?: string | undefined }) {
  return <Choices {...props} type="radio" chosen={props.chosen === undefined ? [] : [props.chosen]} />;
}

function Choices({
  type,
  chosen,
  choices,
  inline,
  ...field
}: ChoicesProps & { readonly type: "checkbox" | "radio"; readonly chosen: readonly string[] }) {
  const { name, id = name, label, hint, error, labelHidden } = field;
  const described = controlAttributes(field)["aria-describedby"];
  return (
    <fieldset aria-describedby={described} className={error ? "field-in-error" : ""}>
      <legend className={labelHidden ? "visually-hidden" : "font-semibold"}>{label}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id}>{error}</FieldError>
      <div className={inline ? "flex flex-wrap gap-x-6" : ""}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              name={name}
              value={choice.value}
              id={index === 0 ? id : `${id}-${index}`}
              defaultChecked={chosen.includes(choice.value)}
              disabled={choice.disabled}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="block text-soft text-[15px]">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
