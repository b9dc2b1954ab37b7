import { Section } from "@/components/ui/section";
import { judgedRows } from "@/db/imports/judged";
import { translator } from "@/messages/translator";
import type { ImportSetting } from "./import-setting";

const shown = 10;

/** The first of the rows that are new, as a sample of what would come. */
export async function NewSection({ setting, count }: { setting: ImportSetting; count: number }) {
  const { db, language, record } = setting;
  const t = translator(language, "imports");
  if (count === 0) return null;
  const rows = await judgedRows(db, record.id, ["new"], { limit: shown });
  return (
    <Section title={t("newTitle")} aside={count > shown && t("newFirst", { shown, rows: count })}>
      <ol className="plain-list" translate="no">
        {rows.map(({ number, title }) => (
          <li key={number}>
            <span className="text-soft">{number}</span> {title}
          </li>
        ))}
      </ol>
    </Section>
  );
}
