import type { AttendanceClaim } from "../../domain/edition";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Name } from "../project/record-text";
import { SourceLine } from "../project/sources";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { pressValue } from "./press-value";

/** Attendance of an edition: what each source says, and which the register follows. */
export function Attendance({
  language,
  claims,
}: {
  readonly language: Language;
  readonly claims: readonly AttendanceClaim[];
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={t("edition.attendance")}
      captionHidden
      rows={claims}
      rowKey={({ measure, source }) => `${measure} ${source.id}`}
      columns={[
        {
          key: "measure",
          heading: t("edition.who"),
          rowHeading: true,
          cell: ({ measure }) => words(`attendance.${measure}`),
        },
        {
          key: "value",
          heading: t("claims.says"),
          cell: ({ value, qualifier, asPrinted, source, chosen }) => (
            <>
              {value !== null && (
                <span className="font-semibold">
                  {pressValue(language, { value: String(value), unit: "count", qualifier })}{" "}
                </span>
              )}
              <q lang={source.language ?? undefined}>{asPrinted}</q>{" "}
              {chosen && <Tag tone="good">{t("claims.followedTag")}</Tag>}
            </>
          ),
        },
        {
          key: "source",
          heading: t("claims.source"),
          cell: ({ source, reasons }) => (
            <>
              <SourceLine language={language} source={{ ...source, quote: null }} />
              <span className="block text-[15px]">
                <Name texts={reasons} language={language} />
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
