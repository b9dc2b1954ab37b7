import type { EditionClaim } from "../../domain/edition";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Name } from "../project/record-text";
import { SourceLine } from "../project/sources";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";

/** What sources say of an edition in words, beside any figure. */
export function EditionClaims({
  language,
  claims,
}: {
  readonly language: Language;
  readonly claims: readonly EditionClaim[];
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={t("edition.claims")}
      captionHidden
      rows={claims}
      rowKey={({ field, source, values }) => `${field} ${source.id} ${JSON.stringify(values)}`}
      columns={[
        {
          key: "field",
          heading: t("edition.about"),
          rowHeading: true,
          cell: ({ field }) => t(`edition.claimFields.${field}`),
        },
        {
          key: "says",
          heading: t("claims.says"),
          cell: ({ values, unconfirmed, chosen }) => (
            <>
              <Name texts={values} language={language} /> {unconfirmed && <Tag>{words("unconfirmed")}</Tag>}
              {chosen && <Tag tone="good">{t("claims.followedTag")}</Tag>}
            </>
          ),
        },
        {
          key: "source",
          heading: t("claims.source"),
          cell: ({ source, reasons }) => (
            <>
              <SourceLine language={language} source={source} />
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
