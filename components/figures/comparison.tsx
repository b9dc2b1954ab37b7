import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";
import { ComparedByClass } from "./compared-by-class";
import { ComparedCourses } from "./compared-courses";
import { type ComparedEditions, nameOf } from "./compared-edition";

/** An edition beside another at the same day of theirs: in words, as a table by class, and day by day. */
export function EditionComparison(props: ComparedEditions) {
  const { language, of, with: other, numbered } = props;
  const t = translator(language, "figures");
  return (
    <div className="grid grid-cols-1 gap-4">
      <Words {...props} />
      <ComparedByClass {...props} />
      {of.course && other.course && <ComparedCourses {...props} one={of.course} two={other.course} />}
      {!numbered && <p className="text-[15px] text-soft">{t("comparison.noDays")}</p>}
      {(of.held !== null || other.held !== null) && (
        <p className="measure text-[15px] text-soft">{t("comparison.heldOnly")}</p>
      )}
    </div>
  );
}

function Words({ language, of, with: other, day }: ComparedEditions) {
  const t = translator(language, "figures");
  const difference = of.projects - other.projects;
  const said = {
    of: nameOf(language, of),
    with: nameOf(language, other),
    projects: of.projects,
    before: formatNumber(language, other.projects),
    by: formatNumber(language, Math.abs(difference)),
    way: difference > 0 ? ("more" as const) : difference < 0 ? ("fewer" as const) : ("same" as const),
  };
  return (
    <p className="measure">
      {day === null ? t("comparison.whole", said) : t("comparison.byDay", { ...said, day: String(day) })}
    </p>
  );
}
