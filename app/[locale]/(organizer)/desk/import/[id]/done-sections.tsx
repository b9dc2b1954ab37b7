import { clockIn } from "@/app/_server/read-settings";
import { SentenceForm } from "@/components/import/sentence-form";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { broughtIn, undoneBy } from "@/db/imports/list-imports";
import { projectsOf } from "@/db/imports/projects-of";
import { sentAtMost, unsentOfImport } from "@/db/projects/send-many";
import { translator } from "@/messages/translator";
import { sendImported } from "../../actions";
import { undo } from "./actions";
import type { ImportSetting } from "./import-setting";

const shown = 300;

/** What was brought in, and the way back. */
export async function DoneSections({ setting }: { readonly setting: ImportSetting }) {
  const { db, language, record } = setting;
  const t = translator(language, "imports");
  const projects = await projectsOf(db, record.id, shown);
  return (
    <>
      <Notice tone="good" title={t("doneTitle", { added: record.added })}>
        <p>{t("doneLead")}</p>
      </Notice>
      <Sending setting={setting} />
      <p>
        <ButtonLink href={`/${language}/desk`} weight="secondary">
          {t("toDesk")}
        </ButtonLink>
      </p>
      <Section
        title={t("columnAdded")}
        aside={record.added > shown && t("newFirst", { shown, rows: record.added })}
      >
        <ol className="plain-list" translate="no">
          {projects.map(({ number, project, title }) => (
            <li key={number}>
              <span className="text-soft">{number}</span>{" "}
              <a href={`/${language}/desk/projects/${project}`}>{title}</a>
            </li>
          ))}
        </ol>
      </Section>
      <Undo setting={setting} />
    </>
  );
}

/** The way of all its drafts to a second person. */
async function Sending({ setting: { db, language, record, hidden } }: { readonly setting: ImportSetting }) {
  const drafts = (await unsentOfImport(db, record.id)).length;
  if (drafts === 0) return null;
  const t = translator(language, "desk");
  return (
    <SentenceForm
      action={sendImported}
      hidden={hidden}
      submit={t("many.send", { drafts: Math.min(drafts, sentAtMost) })}
    >
      <p className="measure text-soft">{t("many.lead")}</p>
    </SentenceForm>
  );
}

async function Undo({ setting }: { readonly setting: ImportSetting }) {
  const { db, language, record, hidden } = setting;
  const t = translator(language, "imports");
  const { published, changed } = await broughtIn(db, record.id);
  return (
    <Section title={t("undoTitle")}>
      {published > 0 ? (
        <p className="measure">{t("undoPublished", { published })}</p>
      ) : (
        <SentenceForm action={undo} hidden={hidden} submit={t("undo")} weight="secondary">
          <p className="measure">
            {t("undoLead")} {changed > 0 && t("undoChanged", { changed })}
          </p>
        </SentenceForm>
      )}
    </Section>
  );
}

/** By whom and when it was undone. */
export async function UndoneNotice({
  setting: { db, language, record },
}: {
  readonly setting: ImportSetting;
}) {
  const t = translator(language, "imports");
  const name = await undoneBy(db, record.id);
  const at = record.undoneAt ? (await clockIn(language))(record.undoneAt) : "";
  return (
    <Notice title={t("undoneTitle")}>
      <p>{t("undoneLead", { name, at })}</p>
    </Notice>
  );
}
