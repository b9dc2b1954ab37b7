import { besidePlan } from "@/components/project/beside-plan";
import { type Step, stepsOf } from "@/components/project/steps";
import { documentPath, endings } from "@/domain/files/file";
import type { Language } from "@/domain/languages";
import type { PublicAgreement, PublicFile, PublicMilestone, PublicProject } from "@/domain/project/public";
import { formatDate } from "@/messages/format-date";
import { formatBytes } from "@/messages/format-number";
import { agreementAmount } from "@/messages/record-words";
import { translator } from "@/messages/translator";
import { type PaperTable, textOf, type Words } from "../paper/blocks";
import { siteAddress } from "../site-address";
import { nameOf, recordWords, singleWords, soft, sourceNumbers } from "./record-words";

/** The papers signed and the steps reached, oldest first, as a table. */
export function timelineOnPaper(language: Language, project: PublicProject): PaperTable {
  const t = translator(language, "paper");
  return {
    kind: "table",
    columns: [
      { heading: t("date"), share: 3 },
      { heading: t("step"), share: 11 },
      { heading: t("amount"), share: 4, number: true },
    ],
    rows: stepsOf(project).map((step) => [
      step.date ? formatDate(language, step.date) : translator(language, "words")("notKnown"),
      ...cellsOf(language, project, step),
    ]),
  };
}

const cellsOf = (language: Language, project: PublicProject, step: Step) =>
  "agreement" in step
    ? [
        agreementWords(language, project, step.agreement),
        agreementAmount(language, step.agreement.amount).text,
      ]
    : [milestoneWords(language, project, step.milestone), ""];

function agreementWords(language: Language, project: PublicProject, agreement: PublicAgreement): Words[] {
  const words = translator(language, "words");
  const { decision, reason, reasonLanguage } = agreement.counting;
  const { ceremony, edition, status } = agreement;
  return [
    [
      `${words(`type.${agreement.type}`)} · ${words(`decision.${decision}`)}`,
      sourceNumbers(agreement.sources, project.sources),
    ].join(" "),
    soft(words(`decisionMeaning.${decision}`)),
    ...(reason && reasonLanguage ? because(language, reason, reasonLanguage) : []),
    soft(
      status === "signed"
        ? words(`class.${agreement.class}`)
        : `${words(`class.${agreement.class}`)} · ${words(`status.${status}` as "status.signed")}`,
    ),
    ...(ceremony ? [nameOf(ceremony.names, language)] : []),
    ...(edition ? [nameOf(edition.names, language)] : []),
    ...project.files
      .filter((file) => file.agreement === agreement.key)
      .flatMap((file) => fileWords(language, file)),
  ];
}

function because(language: Language, reason: string, written: Language): Words[] {
  const [text = "", ...mark] = singleWords(reason, written, language);
  const said = translator(language, "publicPages").markup("project.because", { text: () => textOf(text) });
  return [typeof text === "string" ? said : { ...text, text: said }, ...mark];
}

/** A public document: where it is fetched, and the hash by which a copy is told from any other. */
function fileWords(language: Language, { id, kind, mediaType, bytes, sha256 }: PublicFile): Words[] {
  const t = translator(language, "documents");
  const size = formatBytes(language, bytes);
  return [
    {
      text: t("download", { kind: t(`kinds.${kind}`), type: endings[mediaType].toUpperCase(), size }),
      href: new URL(documentPath(id), siteAddress()).href,
    },
    soft(t("hash", { hash: sha256 })),
  ];
}

function milestoneWords(language: Language, project: PublicProject, milestone: PublicMilestone): Words[] {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const state =
    milestone.actual === null
      ? t("project.planned")
      : t(milestone.verified ? "project.verified" : "project.notVerified");
  const numbers = sourceNumbers(milestone.sources, project.sources);
  return [
    `${words(`standing.${milestone.kind}`)} · ${state} ${numbers}`.trim(),
    besidePlan(language, milestone) ?? "",
    ...recordWords(milestone.note, language, project.originalLanguage),
  ];
}
