import type { Literal } from "./graph";

const xsd = "http://www.w3.org/2001/XMLSchema#";
const schema = "http://schema.org/";
const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const isText = ({ datatype }: Literal) => /#(string|langString)$/.test(datatype.value);
const isDate = (literal: Literal, form: RegExp) =>
  isText(literal) && form.test(literal.value) && !Number.isNaN(Date.parse(literal.value));
const isOf = (...types: readonly string[]) => {
  const whole = types.map((type) => xsd + type);
  return ({ datatype }: Literal) => whole.includes(datatype.value);
};

/** What a value that is written out must look like, by the range that allows it; other ranges want a thing. */
const forms: Readonly<Record<string, (literal: Literal) => boolean>> = {
  [`${schema}Text`]: isText,
  [`${schema}URL`]: (literal) =>
    isText(literal) && /^https?:/.test(literal.value) && URL.canParse(literal.value),
  [`${schema}Date`]: (literal) => isDate(literal, day),
  [`${schema}DateTime`]: (literal) => isDate(literal, moment),
  [`${schema}Boolean`]: isOf("boolean"),
  [`${schema}Number`]: isOf("integer", "double"),
  [`${schema}Integer`]: isOf("integer"),
  "http://www.w3.org/2000/01/rdf-schema#Literal": () => true,
};

/** Whether a property with these ranges may be written so. */
export const literalFits = (literal: Literal, ranges: readonly string[]): boolean =>
  ranges.length === 0 || ranges.some((range) => forms[range]?.(literal));

/** Whether this range is of values written out only: no thing may stand there. */
export const isWrittenOut = (range: string): boolean => range in forms && range !== `${schema}URL`;
