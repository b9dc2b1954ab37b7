import type { Language } from "../../domain/languages";
import type { PublicClaim, PublicProject } from "../../domain/project/public";
import { claimedAmount } from "../../messages/claim-words";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { claimLabel } from "./claim-label";
import { Name, SingleText } from "./record-text";
import { SourceRefs } from "./sources";

/** What sources say of the same fact, side by side: which one the register follows, and why. */
export function Claims({
  language,
  project,
}: {
  readonly language: Language;
  readonly project: PublicProject;
}) {
  const fields = [...new Set(project.claims.map(({ field }) => field))];
  return (
    <div className="grid gap-6">
      {fields.map((field) => (
        <ClaimsOfField
          key={field}
          language={language}
          project={project}
          caption={claimLabel(language, project, field)}
          claims={project.claims.filter((claim) => claim.field === field)}
        />
      ))}
    </div>
  );
}

function ClaimsOfField({
  language,
  project,
  caption,
  claims,
}: {
  readonly language: Language;
  readonly project: PublicProject;
  readonly caption: string;
  readonly claims: readonly PublicClaim[];
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={caption}
      rows={claims}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "value",
          heading: t("claims.says"),
          rowHeading: true,
          cell: ({ value, language: written, unconfirmed }) => (
            <>
              {claimedAmount(language, value) ?? (
                <SingleText text={value} written={written} language={language} />
              )}{" "}
              {unconfirmed && <Tag>{words("unconfirmed")}</Tag>}
            </>
          ),
        },
        {
          key: "source",
          heading: t("claims.source"),
          cell: ({ source }) => <SourceRefs language={language} keys={[source]} sources={project.sources} />,
        },
        {
          key: "chosen",
          heading: t("claims.followed"),
          cell: ({ chosen }) =>
            chosen ? <Tag tone="good">{t("claims.yes")}</Tag> : <span>{t("claims.no")}</span>,
        },
        ...(claims.some(({ reason }) => Object.keys(reason).length > 0)
          ? [
              {
                key: "reason",
                heading: t("claims.reason"),
                cell: ({ reason }: PublicClaim) => (
                  <Name texts={reason} language={language} original={project.originalLanguage} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
