import { Details } from "@/components/ui/details";
import type { ToldChange } from "@/db/administration/history";
import type { Language } from "@/domain/languages";
import type { Change } from "@/domain/project/difference";
import { translator } from "@/messages/translator";
import { changesBetween } from "./told-fields";
import { told } from "./told-map";
import { fieldInWords, type NamesById, valueInWords } from "./value-words";

/** What a change changed: at once where a record was changed, folded away where it was added or removed. */
export function ChangeList({
  language,
  change,
  names,
}: {
  readonly language: Language;
  readonly change: ToldChange;
  readonly names: NamesById;
}) {
  const t = translator(language, "records");
  if (change.subject === "project")
    return change.reference ? (
      <a href={`/${language}/projects/${change.reference}/history`}>{t("history.inProject")}</a>
    ) : null;
  const { act, former, document } = told(change);
  const isWhole = act === "created" || act === "removed" || former === null;
  const changes = changesBetween(isWhole ? null : former, document);
  if (changes.length === 0) return <span className="text-soft">{t("history.nothingShown")}</span>;
  const list = <Lines language={language} changes={changes} names={names} isWhole={isWhole} />;
  return isWhole ? <Details summary={t("history.whole")}>{list}</Details> : list;
}

function Lines({
  language,
  changes,
  names,
  isWhole,
}: {
  language: Language;
  changes: readonly Change[];
  names: NamesById;
  isWhole: boolean;
}) {
  const t = translator(language, "records");
  return (
    <ul className="plain-list grid gap-1 text-[15px]">
      {changes.map(({ path, before, after }) => {
        const [was, is] = [before, after].map(
          (value) => valueInWords(language, path, value, names) || t("nothing"),
        );
        return (
          <li key={path}>
            <span className="text-soft">{fieldInWords(language, path)}</span>{" "}
            <span translate="no">
              {!isWhole && <del>{was}</del>} {!isWhole && "→"} {is}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
