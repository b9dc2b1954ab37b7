import { Table } from "@/components/ui/table";
import type { AgreementClass } from "@/domain/agreement-type";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

interface Standing {
  readonly asOf: number;
  readonly class: AgreementClass;
  readonly billions: number;
}

const standings: readonly Standing[] = [
  { asOf: 2018, class: "framework", billions: 5 },
  { asOf: 2019, class: "contract", billions: 4 },
  { asOf: 2020, class: "contract", billions: 5 },
  { asOf: 2021, class: "contract", billions: 5 },
];

/** One project through four years: where it counts at the end of each. */
export function WorkedExample({ language }: { readonly language: Language }) {
  const t = translator(language, "publicPages");
  const words = translator(language, "words");
  return (
    <div className="grid gap-4">
      <p className="measure">{t("method.example.text")}</p>
      <Table
        caption={t("method.example.caption")}
        rows={standings}
        rowKey={({ asOf }) => String(asOf)}
        columns={[
          { key: "asOf", heading: t("method.example.asOf"), rowHeading: true, cell: ({ asOf }) => asOf },
          {
            key: "class",
            heading: t("method.example.class"),
            cell: ({ asOf, class: agreementClass }) => (
              <>
                {words(`class.${agreementClass}`)}
                {asOf === 2021 && (
                  <span className="block text-[15px] text-soft">{t("method.example.same")}</span>
                )}
              </>
            ),
          },
          { key: "year", heading: t("method.example.year"), cell: () => 2018 },
          { key: "projects", heading: t("method.example.projects"), number: true, cell: () => 1 },
          {
            key: "amount",
            heading: t("method.example.amount"),
            number: true,
            cell: ({ billions }) => (language === "zh" ? billions * 10 : billions),
          },
        ]}
      />
      <p className="measure">{t("method.example.domains")}</p>
    </div>
  );
}
