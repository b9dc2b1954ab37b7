import { fileFaults } from "@/domain/files/file";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { faultInWords } from "../../../(organizer)/desk/projects/[id]/documents/fault-in-words";

const fields = ["number", "projection", "west", "east", "south", "north", "file", "form"] as const;
const typing = ["missing", "degrees", "edges-along", "edges-up", "edges-mercator", "tooLong"] as const;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The faults that the address of the page tells, each in a sentence beside its field. */
export function faultsIn(
  query: Query,
  language: Language,
): { readonly path: string; readonly message: string }[] {
  return fields.flatMap((field) => {
    const fault = typedIn(query, `fault.${field}`);
    if (fault === undefined) return [];
    return [{ path: field === "form" ? "" : field, message: sentenceOf(fault, language) }];
  });
}

function sentenceOf(fault: string, language: Language): string {
  const t = translator(language, "records");
  if (fault === "photograph-is-pdf") return t("map.faults.pdf");
  if (fault === "file-missing") return t("map.faults.missing");
  if (fault === "record-changed") return translator(language, "account")("refusals.record-changed");
  const ofFile = fileFaults.find((one) => one === fault);
  if (ofFile) return faultInWords(ofFile, language);
  return translator(language, "problems")(typing.find((one) => one === fault) ?? "invalid");
}

/** What was typed before, where the form comes back: the text of a field; undefined where none was sent. */
export const typedIn = (query: Query, name: string): string | undefined => [query[name] ?? []].flat()[0];
