import { standingShown } from "@/components/project/standing";
import { unknownsOf } from "@/components/project/unknowns";
import { qrCode } from "@/components/ui/qr-code";
import { type Language, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { pathOn } from "@/domain/reading";
import type { PlaceNames } from "@/messages/origin-names";
import { translator } from "@/messages/translator";
import type { Block, Drawing } from "../paper/blocks";
import { drawSheet } from "../paper/draw-sheet";
import type { RedactionInWords } from "../redactions";
import { siteAddress } from "../site-address";
import { factsOnPaper } from "./project-facts";
import { claimsOnPaper, partiesOnPaper, sourcesOnPaper } from "./project-tables";
import { timelineOnPaper } from "./project-timeline";
import { inLanguage, nameOf, recordWords, soft } from "./record-words";

/** What a sheet tells of a project beside the record itself. */
export interface Surroundings {
  readonly placeNames: PlaceNames;
  readonly redactions: readonly RedactionInWords[];
  /** Writes instants in the register's own zone. */
  readonly at: (instant: Date) => string;
  /** Whether the register holds the sample, which every sheet must say. */
  readonly sample: boolean;
  /** The day on which it is read; null: now. */
  readonly asOf: string | null;
}

/** The public record of a project as a PDF: everything that its page says. */
export function projectSheet(
  language: Language,
  project: PublicProject,
  around: Surroundings,
): Promise<Uint8Array> {
  const { reference, version, updatedAt } = project;
  const address = new URL(pathOn(`/${language}/projects/${reference}`, around.asOf), siteAddress()).href;
  const t = translator(language, "paper");
  return drawSheet(
    {
      language,
      register: `${translator(language, "common")("name")} · ${reference}`,
      title: nameOf(project.title, language, project.originalLanguage),
      address,
      dated: t("dated", { version: String(version), at: around.at(updatedAt) }),
      at: updatedAt,
      mark: codeOf(address, t("code", { address })),
    },
    projectBlocks(language, project, around),
  );
}

function codeOf(address: string, alt: string): Drawing {
  const { side, d } = qrCode(address);
  return { width: side, height: side, paths: [{ d, fill: "#000000" }], alt };
}

/** What stands on the sheet, in the order of the page. */
export function projectBlocks(language: Language, project: PublicProject, around: Surroundings): Block[] {
  const t = translator(language, "publicPages");
  const section = (title: string, blocks: readonly Block[]): Block[] =>
    blocks.length > 0 ? [{ kind: "heading", level: 2, text: title }, ...blocks] : [];
  const some = (block: Block, there: readonly unknown[]) => (there.length > 0 ? [block] : []);
  const { parties, sources } = project;
  const unknown = unknownsOf(project).map((one) => t(`unknown.${one}`));
  return [
    ...opening(language, project, around),
    { kind: "facts", facts: factsOnPaper(language, project, around.placeNames) },
    ...section(t("project.parties"), some(partiesOnPaper(language, parties, around.placeNames), parties)),
    ...section(t("project.timeline"), [timelineOnPaper(language, project)]),
    ...section(t("claims.title"), claimsOnPaper(language, project)),
    ...section(t("unknown.title"), some({ kind: "list", items: unknown }, unknown)),
    ...section(t("sources.title"), some(sourcesOnPaper(language, sources), sources)),
    ...section(t("project.record"), [{ kind: "paragraph", text: versionText(language, project, around) }]),
  ];
}

function opening(language: Language, project: PublicProject, { sample, redactions }: Surroundings): Block[] {
  const paragraphs = (texts: readonly Parameters<typeof nonEmpty>[0][]): Block[] =>
    texts.filter(nonEmpty).map((text) => ({ kind: "paragraph", text }));
  const title = textIn(project.title, language, project.originalLanguage);
  return [
    ...paragraphs([
      ...(sample ? [soft(translator(language, "common")("sample"))] : []),
      ...(title.language === language ? [] : [inLanguage(language, title.language)]),
      marksText(language, project),
      ...recordWords(project.summary, language, project.originalLanguage),
    ]),
    ...redactions.flatMap(({ title, fields, reason }): Block[] => [
      { kind: "paragraph", text: title },
      { kind: "list", items: [...fields, { text: reason, soft: true }] },
    ]),
  ];
}

const nonEmpty = (words: ReturnType<typeof soft>) => (typeof words === "string" ? words : words.text) !== "";

/** The standing, and what is to be known of the record before it is read. */
function marksText(language: Language, project: PublicProject): string {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  const { standing, verified } = standingShown(project);
  return [
    words(`standing.${standing}`),
    ...(verified ? [] : [t("project.notVerified")]),
    ...(project.unconfirmed ? [words("unconfirmed")] : []),
    ...(project.translatedByRegister.includes(language)
      ? [t("project.translated", { language: words(`language.${project.originalLanguage}`) })]
      : []),
  ].join(" · ");
}

function versionText(language: Language, project: PublicProject, { at }: Surroundings): string {
  return translator(language, "publicPages")("project.version", {
    version: String(project.version),
    first: at(project.firstPublishedAt),
    last: at(project.updatedAt),
  });
}
