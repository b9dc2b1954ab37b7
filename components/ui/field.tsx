import type { ReactNode } from "react";

/** What every form control of this folder takes. `name` is also its id, so that an error summary can link to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A sentence that says what to mend. */
  readonly error?: string | undefined;
  /** Hides the label from sight, where the place makes it plain. */
  readonly labelHidden?: boolean | undefined;
  /** Id of the control where the name alone is not unique on the page. */
  readonly id?: string | undefined;
}

export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** The attributes that tie a control to its hint and its error. */
export function controlAttributes({ name, id = name, hint, error }: FieldProps): ControlAttributes {
  const described = [hint ? hintId(id) : "", error ? errorId(id) : ""].filter(Boolean).join(" ");
  return {
    id,
    name,
    ...(described && { "aria-describedby": described }),
    ...(error && { "aria-invalid": true as const }),
  };
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={hintId(id)} className="text-soft text-[15px]">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p id={errorId(id)} className="field-error">
      {children}
    </p>
  );
}

/** A label with its hint, error and control; hand the attributes it gives to the control. */
export function Field(props: FieldProps & { children: (control: ControlAttributes) => ReactNode }) {
  const { name, id = name, label, hint, error, labelHidden, children } = props;
  return (
    <div className={`grid gap-1 ${error ? "field-in-error" : ""}`}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "font-semibold"}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id}>{error}</FieldError>
      {children(controlAttributes(props))}
    </div>
  );
}
