import type { ReactNode } from "react";
import { SignedIn } from "@/app/_server/account-menu";
import type { Labels } from "@/components/project/labels";
import { type Crumb, Page } from "@/components/ui/page";
import { Tag } from "@/components/ui/tag";
import type { Actor } from "@/domain/actor";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { type Language, textIn } from "@/domain/languages";
import { mayReadUnpublished } from "@/domain/roles";
import { formatDate, formatInstant } from "@/messages/format-date";
import { listFormat } from "@/messages/formats";
import { translator } from "@/messages/translator";

/** A page of the dashboard, wide and dense. `path` is its address without its language. */
export function DashboardPage({
  language,
  actor,
  path,
  title,
  lead,
  breadcrumbs = [],
  above,
  children,
}: {
  readonly language: Language;
  readonly actor: Actor;
  readonly path: string;
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  readonly above: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="wide">
      <Page
        {...{ language, path, title, lead, breadcrumbs, above }}
        account={<SignedIn actor={actor} language={language} />}
      >
        {children}
      </Page>
    </div>
  );
}

/** Whose records the figures hold, and of when: an internal page says both, on paper too. */
export function Standing({
  language,
  actor,
  query,
  labels,
  zone,
}: {
  readonly language: Language;
  readonly actor: Actor;
  readonly query: DashboardFilter;
  readonly labels: Labels;
  readonly zone: string;
}) {
  const t = translator(language, "dashboard");
  return (
    <>
      <Tag tone="strong">{t("internal")}</Tag> {scopeInWords(language, actor, labels)}{" "}
      {query.asOf === null
        ? t("at", { at: formatInstant(language, new Date(), zone) })
        : t("atDay", { day: formatDate(language, query.asOf) })}
    </>
  );
}

function scopeInWords(language: Language, actor: Actor, labels: Labels): string {
  const t = translator(language, "dashboard");
  if (mayReadUnpublished(actor, { editions: [], units: [] })) return t("scopeAll");
  const named = (codes: unknown, texts: Labels["editions"]) =>
    Array.isArray(codes)
      ? codes.map((code: string) => textIn(texts[code] ?? { en: code }, language).text)
      : [];
  const { official, organizer, "follow-up-officer": officer } = actor.roles;
  const names = new Set([
    ...named(official, labels.editions),
    ...named(organizer, labels.editions),
    ...named(officer, labels.units),
  ]);
  return t("scopeSome", { names: listFormat(language, {}).format(names) });
}
