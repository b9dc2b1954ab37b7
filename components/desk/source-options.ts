import type { SourceForm } from "../../domain/project/form";
import type { Option } from "../ui/select";
import { useSetting } from "./setting";

/** The sources of the project, to be ticked or chosen. */
export function useSourceOptions(sources: readonly SourceForm[]): Option[] {
  const { word } = useSetting();
  return sources.map(({ key, title, address }, index) => ({
    value: key,
    label: `${word("form.source")} ${index + 1}${title || address ? `: ${shortened(title || address)}` : ""}`,
  }));
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 58)}…` : text);
