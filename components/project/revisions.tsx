import type { Role } from "../../domain/actor";
import type { Language } from "../../domain/languages";
import type { Change } from "../../domain/project/difference";
import { translator } from "../../messages/translator";
import { Table } from "../ui/table";
import { SingleText } from "./record-text";

/** A published version: the role of who made it, never the person. */
export interface Revision {
  readonly version: number;
  readonly act:
    | "published"
    | "corrected"
    | "withdrawn"
    | "merged"
    | "redacted"
    | "created"
    | "changed"
    | "removed";
  readonly role: Role;
  readonly at: Date;
  readonly reason: string | null;
  /** The language that the reason is written in; null where nobody said. */
  readonly reasonLanguage: Language | null;
  /** What changed since the version before. */
  readonly changes: readonly Change[];
}

/** The published versions of a record, the newest first. */
export function Revisions({
  language,
  entries,
  caption,
  clock,
}: {
  readonly language: Language;
  readonly entries: readonly Revision[];
  readonly caption: string;
  /** How instants are written. */
  readonly clock: (at: Date) => string;
}) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <Table
      caption={caption}
      captionHidden
      rows={entries.toReversed()}
      rowKey={(entry) => String(entry.version)}
      columns={[
        { key: "version", heading: t("history.version"), rowHeading: true, cell: (entry) => entry.version },
        { key: "act", heading: t("history.act"), cell: ({ act }) => t(`history.acts.${act}`) },
        { key: "at", heading: t("history.at"), cell: ({ at }) => clock(at) },
        { key: "role", heading: t("history.role"), cell: ({ role }) => words(`accountRole.${role}`) },
        {
          key: "reason",
          heading: t("history.reason"),
          cell: ({ reason, reasonLanguage }) =>
            reason && <SingleText text={reason} written={reasonLanguage ?? language} language={language} />,
        },
        {
          key: "changes",
          heading: t("history.changes"),
          number: true,
          cell: ({ changes }) => changes.length,
        },
      ]}
    />
  );
}
