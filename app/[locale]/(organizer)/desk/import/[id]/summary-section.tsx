import { SentenceForm } from "@/components/import/sentence-form";
import { WorkForm } from "@/components/import/work-form";
import { Notice } from "@/components/ui/notice";
import { flat } from "@/components/ui/options";
import { Section } from "@/components/ui/section";
import { type VerdictCounts, verdicts } from "@/db/imports/judged";
import { amountUnit } from "@/db/imports/record";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { workWords } from "../work-words";
import { discard } from "./actions";
import { choicesOf, type ImportSetting } from "./import-setting";

/** What would happen to how many rows, and the button that makes it happen. */
export function SummarySection({ setting, counts }: { setting: ImportSetting; counts: VerdictCounts }) {
  const { language, hidden } = setting;
  const t = translator(language, "imports");
  return (
    <Section title={t("verdictsTitle")}>
      <div className="grid gap-6">
        <ul className="plain-list verdicts">
          {verdicts
            .filter((verdict) => counts[verdict] > 0)
            .map((verdict) => (
              <li key={verdict} className={`verdict-${verdict}`}>
                <b className="number">{formatNumber(language, counts[verdict])}</b> {t(`verdict.${verdict}`)}
              </li>
            ))}
        </ul>
        <Assumed setting={setting} />
        <NextStep setting={setting} counts={counts} />
        <SentenceForm action={discard} hidden={hidden} submit={t("discard")} weight="quiet" />
      </div>
    </Section>
  );
}

/** Where rows count as signed that do not say it. */
async function Assumed({ setting }: { readonly setting: ImportSetting }) {
  const t = translator(setting.language, "imports");
  const { places } = await choicesOf(setting);
  const place = flat(places).find(({ value }) => value === setting.record.defaults.where)?.label ?? "—";
  return (
    <p className="measure">
      {t("placeAssumed", { place })} {unitSentence(setting)} <a href="#columns">{t("placeChange")}</a>
    </p>
  );
}

/** How amounts are read that are figures alone. */
function unitSentence({ language, record }: ImportSetting): string {
  const t = translator(language, "imports");
  if (!record.mapping.includes("amount")) return "";
  const unit = amountUnit(record);
  return unit ? t("unitAssumed", { unit }) : t("unitNone", { currency: record.defaults.currency });
}

function NextStep({ setting, counts }: { setting: ImportSetting; counts: VerdictCounts }) {
  const { language, record, hidden } = setting;
  const t = translator(language, "imports");
  const form = { action: `/api/desk/imports/${record.id}`, words: workWords(language) };
  if (counts.unchecked > 0)
    return <WorkForm {...form} hidden={{ ...hidden, intent: "check" }} submit={t("checkRest")} />;
  if (counts.faulty + counts.similar > 0) return <Notice title={t("applyWait")} />;
  if (counts.new === 0) return <Notice title={t("applyNothing")} />;
  return (
    <WorkForm {...form} hidden={{ ...hidden, intent: "apply" }} submit={t("apply", { rows: counts.new })} />
  );
}
