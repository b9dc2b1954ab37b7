import { SentenceForm } from "@/components/import/sentence-form";
import { Details } from "@/components/ui/details";
import { flat } from "@/components/ui/options";
import { Section } from "@/components/ui/section";
import { type Option, Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { firstCells } from "@/db/imports/first-cells";
import { importColumns } from "@/domain/import/columns";
import { translator } from "@/messages/translator";
import { saveMapping } from "./actions";
import { choicesOf, type ImportSetting } from "./import-setting";

/** Whether rows may leave open where they were signed. */
const assumesPlace = ({ mapping }: ImportSetting["record"]): boolean =>
  !mapping.includes("edition") && !mapping.includes("ceremony");

/** Which column is what, and what holds where the table says nothing; open while a column is not recognised. */
export async function MappingSection({ setting }: { readonly setting: ImportSetting }) {
  const { language, record, hidden } = setting;
  const t = translator(language, "imports");
  const unknown = record.mapping.filter((column) => column === null).length;
  return (
    <Section title={t("mapTitle")} id="columns">
      <Details
        open={unknown > 0 || assumesPlace(record)}
        summary={unknown > 0 ? t("mapUnknown", { count: unknown }) : t("mapKnown")}
      >
        <SentenceForm action={saveMapping} hidden={hidden} submit={t("mapSave")} weight="secondary">
          <Columns setting={setting} examples={await firstCells(setting.db, record.id)} />
          <p className="text-soft">{t("mapHint")}</p>
          <Defaults setting={setting} choices={await choicesOf(setting)} />
        </SentenceForm>
      </Details>
    </Section>
  );
}

function Columns({ setting, examples }: { setting: ImportSetting; examples: readonly string[] }) {
  const { language, record } = setting;
  const t = translator(language, "imports");
  const options = importColumns.map((column): Option => ({ value: column, label: t(`column.${column}`) }));
  const headingOf = (at: number) => record.headings[at] || t("noHeading", { number: at + 1 });
  return (
    <div className="compact">
      <Table
        caption={t("mapTitle")}
        captionHidden
        rows={record.headings.map((_, at) => at)}
        rowKey={String}
        columns={[
          {
            key: "heading",
            heading: t("mapHeading"),
            rowHeading: true,
            cell: (at) => (
              <span translate="no">
                {headingOf(at)}
                {examples[at] && (
                  <span className="block text-[15px] text-soft">{examples[at].slice(0, 60)}</span>
                )}
              </span>
            ),
          },
          {
            key: "column",
            heading: t("mapTitle"),
            cell: (at) => (
              <Select
                name={`column.${at}`}
                label={t("mapAs", { heading: headingOf(at) })}
                labelHidden
                options={options}
                empty={t("leaveOut")}
                defaultValue={record.mapping[at] ?? ""}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function Defaults({
  setting: { language, record },
  choices,
}: {
  readonly setting: ImportSetting;
  readonly choices: Awaited<ReturnType<typeof choicesOf>>;
}) {
  const t = translator(language, "imports");
  const { where, placeOrigin, currency } = record.defaults;
  const isOffered = flat(choices.places).some(({ value }) => value === where);
  return (
    <fieldset className="grid gap-4 max-w-[40rem]">
      <legend className="font-semibold pb-2">{t("defaultsTitle")}</legend>
      <Select
        name="where"
        label={t("defaultWhere")}
        options={choices.places}
        defaultValue={isOffered ? where : (flat(choices.places)[0]?.value ?? "/")}
      />
      <Select
        name="placeOrigin"
        label={t("defaultPlaceOrigin")}
        options={choices.origins}
        empty={t("defaultPlaceOriginNone")}
        defaultValue={placeOrigin}
      />
      <Select
        name="currency"
        label={t("defaultCurrency")}
        options={choices.currencies}
        defaultValue={currency}
      />
    </fieldset>
  );
}
