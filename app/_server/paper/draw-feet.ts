import { translator } from "@/messages/translator";
import { colours } from "./colours";
import type { Frame } from "./frame";
import { inner, type Paper, sizes, small } from "./paper";
import { printable } from "./printable";

/** The foot of every page: where the same is read, as of when, and which page of how many it is. */
export function drawFeet({ doc, language }: Paper, { address, dated }: Frame): void {
  const t = translator(language, "paper");
  const { count } = doc.bufferedPageRange();
  const y = sizes.height - sizes.bottom + 18;
  const half = inner * 0.72;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    doc
      .moveTo(sizes.left, y - 6)
      .lineTo(sizes.width - sizes.right, y - 6)
      .lineWidth(0.5)
      .strokeColor(colours.rule)
      .stroke();
    doc.font(small.face).fontSize(7.5).fillColor(colours.soft);
    doc.text(printable(address), sizes.left, y, { width: half, lineBreak: false });
    doc.text(printable(dated), sizes.left, y + 11, { width: half, lineBreak: false });
    const number = t("page", { page: String(page + 1), pages: String(count) });
    doc.text(number, sizes.left + half, y, { width: inner - half, align: "right" });
    doc.endMarkedContent();
  }
}
