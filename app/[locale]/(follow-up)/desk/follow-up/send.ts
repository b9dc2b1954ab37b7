import { refusalSentences } from "@/app/[locale]/(organizer)/desk/projects/form-setting";
import type { ReportState } from "@/components/follow-up/report-table";
import type { Database } from "@/db/client";
import { reportStep, type SentReport } from "@/db/follow-up/report";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { type Refusal, Refused } from "@/domain/refused";
import { translator } from "@/messages/translator";

/** Sends each line on its own; `left` are the projects of those that were refused. */
export async function sendLines(
  db: Database,
  reports: readonly SentReport[],
  actor: Actor,
  language: Language,
): Promise<Pick<ReportState, "outcome"> & { readonly left: readonly string[] }> {
  const refused = new Map<string, Refusal>();
  for (const report of reports) {
    const reason = await refusalOf(() => reportStep(db, report, actor));
    if (reason) refused.set(report.project, reason);
  }
  const t = translator(language, "following");
  const sentences = refusalSentences(language);
  const sent = reports.length - refused.size;
  return {
    left: [...refused.keys()],
    outcome: {
      sent: sent > 0 ? t("outcomeSent", { lines: sent }) : null,
      left: refused.size > 0 ? t("outcomeLeft", { lines: refused.size }) : null,
      because: [...refused].map(([project, reason]) => ({ project, sentence: sentences[reason] ?? reason })),
    },
  };
}

async function refusalOf(send: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await send();
    return null;
  } catch (no) {
    if (no instanceof Refused) return no.reason;
    throw no;
  }
}
