import { wrapped } from "@/components/charts/text-width";
import { translator } from "@/messages/translator";
import type { Drawing } from "../drawing/drawings";
import { inside, write } from "../drawing/shapes";
import { svgOf } from "../drawing/svg";
import { colours } from "../paper/colours";
import { escaped } from "../xml";
import { countedInWords, datedInWords, filtersInWords, heldOfEdition } from "./method";
import type { FiguresView } from "./view";

const margin = 28;
const width = inside + 2 * margin;
const faces = "'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif";

/**
 * A chart as a drawing of its own, in the colours of paper: its title, what it shows, what is unknown, and at its foot
 * how it was counted, of when it is and where it is read.
 */
export function chartSvg(view: FiguresView, { title, body, notes }: Drawing): string {
  const heading = wrapped(title, 18, inside);
  const top = margin + 8 + heading.length * 22 + 14;
  const foot = [...notes.filter(Boolean), ...footOf(view)].flatMap((note) => wrapped(note, 12, inside));
  const footTop = top + body.height + 12;
  const height = Math.ceil(footTop + foot.length * 17 + margin);
  const parts = [
    svgOf(heading.map((line, index) => write(margin, margin + 30 + index * 22, line, 18, { strong: true }))),
    `<g transform="translate(${margin} ${top})">${svgOf(body.shapes)}</g>`,
    svgOf(
      foot.map((line, index) => write(margin, footTop + (index + 1) * 17, line, 12, { fill: colours.soft })),
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${faces}" fill="${colours.ink}"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join("")}</svg>`;
  // The register's face has these marks as wide as a Chinese letter.
  return view.language === "zh" ? svg : svg.replaceAll("’", "'");
}

/** What was asked, how it was counted, of when it is and where it is read: at the foot of every drawing. */
function footOf(view: FiguresView): string[] {
  const { language, internal, address } = view;
  const held = heldOfEdition(view);
  const colon = { zh: "：", en: ": ", fr: " : " }[language];
  const asked = translator(language, "takingAway")("method.asked");
  return [
    `${asked}${colon}${filtersInWords(view)}${held ? ` (${held})` : ""}`,
    countedInWords(view),
    datedInWords(view),
    address,
    ...(internal === null ? [] : [internal]),
  ];
}
