import { agreementClasses } from "../../domain/agreement-type";
import type { Cell } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Swatch } from "./swatch";

/** The shades of the classes that a chart shows, in their order. */
export function ClassLegend({
  language,
  cells,
}: {
  readonly language: Language;
  readonly cells: readonly Cell[];
}) {
  const words = translator(language, "words");
  const shown = agreementClasses.filter((one) =>
    cells.some(({ byClass }) => byClass.some((sum) => sum.class === one)),
  );
  return (
    <ul className="plain-list flex flex-wrap gap-x-4 text-[14px] leading-5">
      {shown.map((one) => (
        <li key={one}>
          <Swatch of={one} />
          {words(`class.${one}`)}
        </li>
      ))}
    </ul>
  );
}
