import { z } from "zod";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import type { Asked } from "./asked";

/** What somebody decided on another page that leads back to the desk. */
const Decided = z.enum(["sent-back", "merge-refused", "withdrawal-refused"]);
type Decided = z.output<typeof Decided>;

/** The desk as it says that something was decided. */
export const decidedPath = (language: Language, decided: Decided) => `/${language}/desk?done=${decided}`;

/** That it was done, where the address says so: the record itself has gone from what waits. */
export function DecidedNotice({ language, asked }: { readonly language: Language; readonly asked: Asked }) {
  const { data } = Decided.safeParse(asked.done);
  if (!data) return null;
  return <Notice tone="good" live title={translator(language, "desk")(`decided.${data}`)} />;
}
