import { languageOf, type Params } from "@/app/_server/language";
import { requireActor } from "@/app/_server/session";
import { ActionForm } from "@/components/account/action-form";
import { fieldInWords } from "@/components/desk/change-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { type Database, database } from "@/db/client";
import { projectByReference } from "@/db/projects/project-by-reference";
import { publicNamesOf } from "@/db/projects/public-names";
import { readDraft } from "@/db/projects/read-draft";
import { openRedactions, type ProposedRedaction, redactableFields } from "@/db/projects/read-redactions";
import type { Actor } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import { mayAdminister } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { AdminPage } from "../frame";
import { confirm, propose, refuse } from "./actions";

export const dynamic = "force-dynamic";

type Asked = { readonly done?: string | string[]; readonly reference?: string | string[] };

/** Where fields that must not be known are blanked everywhere, by two administrators. */
export default async function Redactions({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Asked>;
}) {
  const language = languageOf((await params).locale);
  const actor = await requireActor(language, `/${language}/admin/redactions`, mayAdminister);
  const asked = await searchParams;
  const reference =
    typeof asked.reference === "string" ? asked.reference.trim().toUpperCase().slice(0, 60) : "";
  const db = await database();
  const t = translator(language, "redactions");
  const waiting = await openRedactions(db);
  return (
    <AdminPage
      {...{ language, actor }}
      part="redactions"
      path="/redactions"
      title={t("title")}
      lead={t("lead")}
      above={<Done language={language} done={asked.done} />}
    >
      <Section title={t("waiting")}>
        {waiting.length === 0 && <p className="text-soft">{t("noneWaiting")}</p>}
        <div className="grid gap-8">
          {waiting.map((proposal) => (
            <Waiting key={proposal.id} {...{ language, actor, db, proposal }} />
          ))}
        </div>
      </Section>
      <Section title={t("propose")}>
        <form method="get" className="flex flex-wrap items-end gap-4 pb-6">
          <TextInput
            name="reference"
            label={t("reference")}
            hint={t("referenceHint")}
            defaultValue={reference}
            characters={20}
          />
          <Button weight="secondary">{t("find")}</Button>
        </form>
        {reference && <Proposing {...{ language, actor, db, reference }} />}
      </Section>
    </AdminPage>
  );
}

function Done({ language, done }: { language: Language; done: unknown }) {
  const t = translator(language, "redactions");
  const what = (["proposed", "confirmed", "refused"] as const).find((one) => one === done);
  return what ? <Notice tone="good" live title={t(`done.${what}`)} /> : null;
}

type Setting = { readonly language: Language; readonly actor: Actor; readonly db: Database };

async function Waiting({ language, actor, db, proposal }: Setting & { proposal: ProposedRedaction }) {
  const t = translator(language, "redactions");
  const { id, document, fields, reason, reference, proposedBy } = proposal;
  const names = await publicNamesOf(db, [document]);
  const title = textIn(document.title, language, document.originalLanguage).text;
  const form = {
    hidden: { language, proposal: id },
    problems: translator(language, "common")("problems"),
  };
  return (
    <article className="grid gap-3 border-l-2 border-rule pl-4">
      <h3>
        {reference} {title}
      </h3>
      <p>{t("proposedBy", { name: proposedBy.name })}</p>
      <p className="whitespace-pre-line">{reason}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>{fieldInWords(field, [document], language, names)}</li>
        ))}
      </ul>
      {proposedBy.id === actor.id ? (
        <p className="text-soft">{t("own")}</p>
      ) : (
        <ActionForm {...form} action={confirm} submit={t("confirm")} />
      )}
      <ActionForm {...form} action={refuse} submit={t("refuse")} weight="secondary" />
    </article>
  );
}

async function Proposing({ language, actor, db, reference }: Setting & { reference: string }) {
  const t = translator(language, "redactions");
  const project = await projectByReference(db, reference, actor);
  const draft = project && (await readDraft(db, project, actor));
  if (!draft) return <p className="text-soft">{t("notFound")}</p>;
  const { document } = draft;
  const names = await publicNamesOf(db, [document]);
  const fields = await redactableFields(db, project);
  return (
    <>
      <p className="measure pb-4">{t("consequence")}</p>
      <ActionForm
        action={propose}
        hidden={{ language, project }}
        fields={[
          {
            kind: "choices",
            name: "fields",
            label: textIn(document.title, language, document.originalLanguage).text || reference,
            hint: t("fieldsHint"),
            choices: fields.map((field) => ({
              value: field,
              label: fieldInWords(field, [document], language, names),
            })),
          },
          { kind: "long", name: "reason", label: t("reason"), hint: t("reasonHint") },
        ]}
        submit={t("submit")}
        problems={translator(language, "common")("problems")}
      />
    </>
  );
}
