import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { QueryFaults } from "@/app/[locale]/(public)/projects/query-faults";
import { Section } from "@/components/ui/section";
import { database } from "@/db/client";
import { DashboardFilter } from "@/domain/dashboard-query";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage, Standing } from "../frame";
import { ClassFigures } from "../headline";
import { dashboardPath, proofPath, recordsPath } from "../paths";
import { ChosenQuestions } from "../questions";
import { readSurroundings } from "../read-surroundings";
import { HowItAddsUp } from "./how-it-adds-up";
import { Published } from "./published";
import { readProof } from "./read-proof";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  return { title: translator(language, "figures")("proof.title"), robots: { index: false } };
}

/** How a figure adds up: its parts, what overlaps, what further agreements did, what is not known, what was published. */
export default async function ProofPage({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query, faults, canonical } = readPageParameters(
    DashboardFilter.shape,
    await searchParams,
    await today(),
  );
  const here = proofPath(language, query);
  const actor = await requireActor(language, here, maySeeDashboard);
  if (canonical !== null) redirect(`/${language}/dashboard/proof${canonical}`);
  const db = await database();
  const [proof, { labels, settings }] = await Promise.all([
    readProof(db, query, actor),
    readSurroundings(db, language, query, actor),
  ]);
  const t = translator(language, "figures");
  return (
    <DashboardPage
      {...{ language, actor }}
      path={here.slice(language.length + 1)}
      title={t("proof.title")}
      lead={<Standing {...{ language, actor, query, labels }} zone={settings.zone} />}
      breadcrumbs={[
        { href: dashboardPath(language, query), label: translator(language, "dashboard")("title") },
      ]}
      above={faults.length > 0 && <QueryFaults language={language} faults={faults} />}
    >
      <div className="dense">
        <ChosenQuestions {...{ language, query, labels }} pathOf={(other) => proofPath(language, other)} />
        <Section title={t("proof.figure")}>
          <ClassFigures {...{ language, query }} headline={proof.headline} />
        </Section>
        <HowItAddsUp
          {...{ language, query, labels, proof }}
          recordsOf={(narrowed) => recordsPath(language, narrowed)}
        />
        <Published {...{ language, query }} />
      </div>
    </DashboardPage>
  );
}
