import type { Language } from "../../domain/languages";
import { percentOf } from "../../domain/milestones";
import type { MilestoneKind } from "../../domain/project/document";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";

/** The way from signing to operation. */
const steps = ["registered", "started", "completed", "operating"] as const;

/** What became of some projects. */
interface Became {
  readonly projects: number;
  readonly reached: Readonly<Record<MilestoneKind, number>>;
}

/** All cohorts as one. */
export function together(cohorts: readonly Became[]): Became {
  const sum = (of: (cohort: Became) => number) => cohorts.reduce((total, cohort) => total + of(cohort), 0);
  const [first] = cohorts;
  const kinds = Object.keys(first?.reached ?? {}) as MilestoneKind[];
  return {
    projects: sum(({ projects }) => projects),
    reached: Object.fromEntries(
      kinds.map((kind) => [kind, sum(({ reached }) => reached[kind])]),
    ) as Became["reached"],
  };
}

/** From signing to operation: of all signed projects, how many ever reached each step, verified; each leads to its records. */
export function Funnel({
  language,
  became: { projects, reached },
  hrefOf,
}: {
  readonly language: Language;
  readonly became: Became;
  readonly hrefOf: (reached?: MilestoneKind) => string | null;
}) {
  const t = translator(language, "figures");
  const words = translator(language, "words");
  const lines = [
    { key: "signed", label: words("standing.signed"), number: projects, href: hrefOf() },
    ...steps.map((step) => ({
      key: step,
      label: words(`standing.${step}`),
      number: reached[step] ?? 0,
      href: hrefOf(step),
    })),
  ];
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{t("funnel.title")}</figcaption>
      <ol className="plain-list bars">
        {lines.map(({ key, label, number, href }) => (
          <li key={key} className="bar-row">
            {number === 0 || href === null ? (
              <span className="bar-name">{label}</span>
            ) : (
              <a href={href} className="bar-name bar-label">
                {label}
              </a>
            )}
            <svg className="bar" width="100%" height="16" aria-hidden="true" focusable="false">
              <rect
                y="0.5"
                width={`${projects === 0 ? 0 : Number(((number / projects) * 99.5).toFixed(3))}%`}
                height="15"
                className="shade-2"
              />
            </svg>
            <span className="bar-number">
              {formatNumber(language, number)}{" "}
              <span className="text-[14px] text-soft">
                {translator(language, "publicPages")("cohorts.share", {
                  percent: percentOf(number, projects, 0) ?? "0",
                })}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p className="pt-2 text-[15px] text-soft">{t("funnel.note")}</p>
    </figure>
  );
}
