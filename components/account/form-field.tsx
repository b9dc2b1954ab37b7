import type { FormValues } from "../../domain/form-state";
import type { Language, Texts } from "../../domain/languages";
import type { Refusal } from "../../domain/refused";
import { Checkboxes, type Choice } from "../ui/choices";
import { Details } from "../ui/details";
import { type Fault, faultOf } from "../ui/error-summary";
import { FieldError, Hint } from "../ui/field";
import { type Option, type OptionGroup, Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";

/** A field of a form, as its page describes it. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Stands in the form only after this refusal. */
  readonly onlyAfter?: Refusal;
} & (
  | {
      readonly kind: "text" | "email" | "password";
      readonly autoComplete?: string;
      readonly value?: string;
      /** How many characters are expected. */
      readonly characters?: number;
    }
  | { readonly kind: "long"; readonly value?: string; readonly rows?: number }
  | {
      readonly kind: "select";
      readonly value?: string;
      readonly options: readonly (Option | OptionGroup)[];
      /** The words of choosing none. */
      readonly empty?: string;
    }
  | { readonly kind: "flag"; readonly value: boolean }
  | {
      readonly kind: "choices";
      readonly choices: readonly Choice[];
      readonly chosen?: readonly string[];
      /** Folded away under its label until something is chosen. */
      readonly folded?: boolean;
    }
  | TextsField
  | { readonly kind: "part"; readonly fields: readonly FormField[] }
);

/** A text in each language: a field of its own in each, the reader's first. */
interface TextsField {
  readonly kind: "texts";
  readonly value: Texts;
  readonly spoken: readonly { readonly language: Language; readonly label: string }[];
  readonly long?: boolean;
}

interface Drawn {
  /** What was typed before, where the form comes back. */
  readonly values: FormValues | undefined;
  readonly faults: readonly Fault[];
}

export function FieldOf({ field, values, faults }: Drawn & { readonly field: FormField }) {
  const { name, label, hint } = field;
  const typed = values?.[name];
  const shared = { name, label, hint, error: faultOf(faults, name) };
  const kept = "value" in field && typeof field.value === "string" ? field.value : undefined;
  const defaultValue = typeof typed === "string" ? typed : kept;
  switch (field.kind) {
    case "texts":
      return <InLanguages {...{ field, values, faults }} />;
    case "part":
      return <Part {...{ field, values, faults }} />;
    case "choices":
      return <Choosing field={field} typed={values ? [typed ?? []].flat() : field.chosen} {...shared} />;
    case "flag":
      return <Flag {...shared} checked={values ? typed !== undefined : field.value} />;
    case "select":
      return (
        <Select
          key={defaultValue}
          {...shared}
          {...{ options: field.options, empty: field.empty, defaultValue }}
        />
      );
    case "long":
      return <TextArea {...shared} rows={field.rows ?? 4} defaultValue={defaultValue} />;
    default:
      return (
        <TextInput
          {...shared}
          type={field.kind}
          characters={field.characters}
          defaultValue={defaultValue}
          autoComplete={field.autoComplete ?? "off"}
          {...(field.kind !== "text" && { autoCapitalize: "none", spellCheck: false })}
        />
      );
  }
}

interface Shared {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

function Choosing({
  field,
  typed,
  ...shared
}: Shared & {
  readonly field: Extract<FormField, { kind: "choices" }>;
  readonly typed: readonly string[] | undefined;
}) {
  const chosen = typed ?? [];
  const boxes = { ...shared, chosen, choices: field.choices };
  if (!field.folded) return <Checkboxes {...boxes} />;
  return (
    <Details summary={shared.label} open={chosen.length > 0 || shared.error !== undefined}>
      <Checkboxes {...boxes} labelHidden />
    </Details>
  );
}

function Flag({ name, label, hint, checked }: Shared & { readonly checked: boolean }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} id={name} defaultChecked={checked} />
      <span>
        {label}
        {hint && <span className="block text-soft text-[15px]">{hint}</span>}
      </span>
    </label>
  );
}

function InLanguages({ field, values, faults }: Drawn & { readonly field: FormField & TextsField }) {
  const { name, label, hint, spoken, value, long } = field;
  const error = faultOf(faults, name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      className={error ? "field-in-error" : ""}
      {...(described && { "aria-describedby": described })}
    >
      <legend className="font-semibold">{label}</legend>
      <Hint id={name}>{hint}</Hint>
      <FieldError id={name}>{error}</FieldError>
      <div className="in-languages">
        {spoken.map(({ language, label: inLanguage }) => (
          <OneLanguage
            key={language}
            {...{ name: `${name}.${language}`, language, label: inLanguage, long }}
            text={String(values?.[`${name}.${language}`] ?? value[language] ?? "")}
            error={faultOf(faults, `${name}.${language}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function OneLanguage({
  language,
  long,
  text,
  ...shared
}: Omit<Shared, "hint"> & {
  readonly language: Language;
  readonly long: boolean | undefined;
  readonly text: string;
}) {
  const label = <span className="font-normal text-[15px] text-soft">{shared.label}</span>;
  const field = { ...shared, label, defaultValue: text, lang: language };
  return long ? <TextArea {...field} rows={3} /> : <TextInput {...field} autoComplete="off" />;
}

function Part({ field, values, faults }: Drawn & { readonly field: Extract<FormField, { kind: "part" }> }) {
  return (
    <fieldset id={field.name} tabIndex={-1} className="border-l-2 border-rule pl-4">
      <legend className="font-semibold text-[17px]">{field.label}</legend>
      <Hint id={field.name}>{field.hint}</Hint>
      <FieldError id={field.name}>{faultOf(faults, field.name)}</FieldError>
      <div className="grid gap-5 pt-3">
        {field.fields.map((one) => (
          <FieldOf key={one.name} field={one} values={values} faults={faults} />
        ))}
      </div>
    </fieldset>
  );
}
