import { Evidence, stepInWords } from "@/components/desk/evidence";
import { Name } from "@/components/project/record-text";
import { Button } from "@/components/ui/button";
import { type Column, Table } from "@/components/ui/table";
import type { Reported } from "@/db/follow-up/reported";
import { type Language, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { withColon } from "@/messages/with-colon";

interface Props {
  readonly language: Language;
  readonly reported: readonly Reported[];
}

/** A line for each project with what was reported of it: ticked, or verified by the button at its end. */
export function ReportedTable({ language, reported }: Props) {
  const columns = [tick, project, steps, evidence, button].map((column) => column(language));
  return (
    <Table
      caption={translator(language, "following")("verify.caption")}
      captionHidden
      rows={reported}
      rowKey={lineOf}
      columns={columns}
    />
  );
}

const lineOf = ({ project: id, version }: Reported) => `${id}:${version}`;

/** What a box or button verifies, for those who hear it without its row. */
function told(language: Language, { title, originalLanguage, steps: all }: Reported): string {
  return translator(language, "following")("verify.tell", {
    step: all.map((step) => stepInWords(language, step)).join("; "),
    project: textIn(title, language, originalLanguage).text,
  });
}

function tick(language: Language): Column<Reported> {
  const t = translator(language, "following");
  return {
    key: "line",
    heading: t("verify.columnVerify"),
    cell: (line) => (
      <label className="choice inline-flex">
        <input type="checkbox" name="line" value={lineOf(line)} />
        <span className="visually-hidden">
          {t("verify.columnVerify")}: {told(language, line)}
        </span>
      </label>
    ),
  };
}

function project(language: Language): Column<Reported> {
  const t = translator(language, "following");
  return {
    key: "project",
    heading: t("columnProject"),
    rowHeading: true,
    cell: ({ project: id, title, originalLanguage, reference, state }) => (
      <>
        <a href={`/${language}/desk/projects/${id}${state === "waits" ? "/review" : ""}`}>
          <Name texts={title} language={language} original={originalLanguage} />
        </a>
        <span className="block text-[15px] text-soft">
          {reference} · {t(state === "waits" ? "verify.waits" : "verify.published")}
        </span>
      </>
    ),
  };
}

function steps(language: Language): Column<Reported> {
  const t = translator(language, "following");
  return {
    key: "steps",
    heading: t("verify.columnStep"),
    cell: ({ steps: all }) =>
      all.map((step) => (
        <div key={step.key} className="pb-2">
          {stepInWords(language, step)}
          <span className="block text-[15px] text-soft">
            {step.by === null ? t("verify.unknownReporter") : t("verify.by", { name: step.by })}
          </span>
        </div>
      )),
  };
}

function evidence(language: Language): Column<Reported> {
  return {
    key: "evidence",
    heading: translator(language, "following")("verify.columnEvidence"),
    cell: ({ steps: all, sources }) =>
      all.map((step) => <Evidence key={step.key} language={language} step={step} sources={sources} />),
  };
}

function button(language: Language): Column<Reported> {
  const t = translator(language, "following");
  return {
    key: "button",
    heading: t("verify.one"),
    headingHidden: true,
    cell: (line) => (
      <Button
        weight="secondary"
        name="only"
        value={lineOf(line)}
        aria-label={withColon(language, t("verify.one"), told(language, line))}
      >
        {t("verify.one")}
      </Button>
    ),
  };
}
