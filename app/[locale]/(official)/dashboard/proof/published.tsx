import { readEditionOf } from "@/app/_server/read-editions";
import { PressFigures } from "@/components/edition/press-figures";
import { Section } from "@/components/ui/section";
import type { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { Reading } from "@/domain/reading";
import { translator } from "@/messages/translator";

/** What was published of the one edition that is asked for, and how its parts add up. */
export async function Published({
  language,
  query,
}: {
  readonly language: Language;
  readonly query: DashboardFilter;
}) {
  const [only, ...more] = query.edition;
  const edition =
    only && more.length === 0 ? await readEditionOf(only.toLowerCase(), Reading.parse(query)) : null;
  if (!edition || edition.press.wholes.length + edition.press.partitions.length === 0) return null;
  return (
    <Section title={translator(language, "publicPages")("press.title")}>
      <PressFigures language={language} press={edition.press} />
    </Section>
  );
}
