import type { Option, OptionGroup } from "./select";

/** The options of all groups. */
export const flat = (options: readonly (Option | OptionGroup)[]): readonly Option[] =>
  options.flatMap((option) => ("options" in option ? option.options : [option]));

/** The options, and one for a value that is not among them: what a record holds is never lost. */
export function withValue(options: readonly (Option | OptionGroup)[], value: string) {
  return value === "" || flat(options).some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];
}
