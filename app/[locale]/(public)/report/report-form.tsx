import { ActionForm } from "@/components/account/action-form";
import { answerDays } from "@/domain/error-report";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { sendReport } from "./actions";

/** Where a reader says what is wrong: of a project, or of anything. */
export function ReportForm({
  language,
  reference = "",
}: {
  readonly language: Language;
  readonly reference?: string;
}) {
  const t = translator(language, "reports");
  return (
    <>
      <ActionForm
        action={sendReport}
        hidden={{ language, reference }}
        fields={[
          { kind: "long", name: "message", label: t("message"), hint: t("messageHint"), rows: 6 },
          {
            kind: "email",
            name: "contact",
            label: t("contact"),
            hint: t("contactHint"),
            autoComplete: "email",
          },
        ]}
        submit={t("send")}
        problems={translator(language, "common")("problems")}
      />
      <p className="measure text-soft">{t("promise", { days: String(answerDays) })}</p>
    </>
  );
}
