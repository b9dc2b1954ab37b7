import { sumOf } from "../../domain/counting/sums";
import type { PressFigure } from "../../domain/edition";
import type { Language, Texts } from "../../domain/languages";
import { type Coverage, registerVerdict } from "../../domain/press";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { plainValue, pressValue } from "../edition/press-value";
import { Name } from "../project/record-text";
import { Details } from "../ui/details";
import { Table } from "../ui/table";
import { heldInWords } from "./held-words";

/** An edition with what was published of it, and how many of its projects are held here. */
export interface PressLine {
  readonly code: string;
  readonly labels: Texts;
  readonly projects: number;
  readonly coverage: Coverage;
  readonly published: PressFigure | null;
  readonly amounts: readonly PressFigure[];
  readonly href: string;
}

/** How many editions are read at a glance: what follows is folded away, unless folding would hide one line or two. */
const atAGlance = 8;
const worthFolding = 3;

interface PressLines {
  readonly language: Language;
  readonly lines: readonly PressLine[];
}

/** What was published of each edition beside what is held here: compared only where everything is held (counting rule 9). */
export function PressBeside({ language, lines }: PressLines) {
  const t = translator(language, "figures");
  const told = lines.filter(({ published, amounts }) => published !== null || amounts.length > 0);
  if (told.length === 0) return null;
  const further = told.slice(atAGlance);
  if (further.length < worthFolding) {
    return <PressTable language={language} lines={told} caption={t("press.title")} />;
  }
  const folded = t("press.further", { editions: formatNumber(language, further.length) });
  return (
    <>
      <PressTable language={language} lines={told.slice(0, atAGlance)} caption={t("press.title")} />
      <Details summary={folded}>
        <PressTable language={language} lines={further} caption={folded} />
      </Details>
    </>
  );
}

function PressTable({ language, lines, caption }: PressLines & { readonly caption: string }) {
  const t = translator(language, "figures");
  return (
    <Table
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "edition",
          heading: translator(language, "words")("dimension.edition"),
          rowHeading: true,
          cell: ({ code, labels }) => (
            <a href={`/${language}/editions/${code.toLowerCase()}`}>
              <Name texts={labels} language={language} />
            </a>
          ),
        },
        {
          key: "projects",
          heading: t("press.projects"),
          number: true,
          cell: ({ published }) => published && pressValue(language, published),
        },
        {
          key: "held",
          heading: t("press.held"),
          number: true,
          cell: (line) => <Held language={language} line={line} />,
        },
        {
          key: "amount",
          heading: t("press.amount"),
          number: true,
          cell: ({ amounts }) =>
            amounts.map((figure) => (
              <span key={figure.id} className="block">
                {pressValue(language, figure)}
              </span>
            )),
        },
        { key: "verdict", heading: t("press.verdict"), cell: (line) => verdictWords(language, line) },
      ]}
    />
  );
}

function Held({ language, line }: { readonly language: Language; readonly line: PressLine }) {
  if (line.projects === 0) return <span className="text-soft">0</span>;
  const said = heldInWords(language, line) ?? formatNumber(language, line.projects);
  return <a href={line.href}>{said}</a>;
}

function verdictWords(language: Language, { published, projects, coverage }: PressLine): string {
  const words = translator(language, "words");
  if (published === null) return words("verdict.not-compared");
  const own = sumOf({ min: String(projects), max: String(projects), qualifier: "exact" });
  const found = registerVerdict(published, own, coverage);
  const said = words(`verdict.${found.verdict}`);
  if (found.verdict !== "differs") return said;
  const by = plainValue(language, found.by.replace(/^-/, ""), "count");
  return translator(language, "figures")("press.differsBy", { verdict: said, by });
}
