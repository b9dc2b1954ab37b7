import type { QueryFault } from "@/app/_server/query-string";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** What the address asks for that is not understood, and was left out. */
export function QueryFaults({
  language,
  faults,
}: {
  readonly language: Language;
  readonly faults: readonly QueryFault[];
}) {
  const t = translator(language, "publicPages");
  return (
    <Notice tone="strong" title={t("list.faults")} live>
      <ul>
        {faults.map(({ parameter, value, fault }) => (
          <li key={`${parameter} ${value}`}>{t(sentences[fault], { parameter, value })}</li>
        ))}
      </ul>
    </Notice>
  );
}

const sentences = {
  unknown: "list.faultWrong",
  wrong: "list.faultWrong",
  repeated: "list.faultRepeated",
  future: "list.faultFuture",
} as const satisfies Record<QueryFault["fault"], string>;
