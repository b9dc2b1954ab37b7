import type { Metadata } from "next";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import { siteAddress } from "@/app/_server/site-address";
import { Page } from "@/components/ui/page";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { translator } from "@/messages/translator";

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return pageMetadata(language, "/data", { title: t("data.title"), description: t("data.lead") });
}

const addresses = [
  ["/api/v1/projects", "list"],
  ["/api/v1/projects.jsonl", "lines"],
  ["/api/v1/projects/{reference}", "project"],
  ["/api/v1/projects/{reference}/history", "history"],
  ["/api/v1/figures", "figures"],
  ["/api/v1/editions", "editions"],
  ["/api/v1/editions/{slug}", "edition"],
  ["/api/v1/organizations/{id}", "organization"],
  ["/api/v1/domains", "domains"],
  ["/api/v1/origins", "origins"],
] as const;

/** What programs can read here. */
export default async function Data({ params }: { params: Params }) {
  const language = languageOf((await params).locale);
  const t = translator(language, "publicPages");
  return (
    <Page language={language} path="/data" section="data" title={t("data.title")} lead={t("data.lead")}>
      <Section title={t("data.addresses")}>
        <Table
          caption={t("data.addresses")}
          captionHidden
          rows={addresses}
          rowKey={([address]) => address}
          columns={[
            {
              key: "address",
              heading: t("data.address"),
              rowHeading: true,
              cell: ([address]) =>
                address.includes("{") ? (
                  <code>{address}</code>
                ) : (
                  <a href={address}>
                    <code>{address}</code>
                  </a>
                ),
            },
            { key: "gives", heading: t("data.gives"), cell: ([, gives]) => t(`data.${gives}`) },
          ]}
        />
      </Section>
      <Section title={t("data.try")}>
        <pre className="wrapped">
          <code>{`curl "${new URL("/api/v1/projects?domain=AI&year=2019", siteAddress()).href}"`}</code>
        </pre>
      </Section>
      <Section title={t("data.rules")}>
        <ul className="measure">
          <li>{t("data.decimals")}</li>
          <li>{t("data.faults")}</li>
          <li>{t("data.stable")}</li>
        </ul>
      </Section>
    </Page>
  );
}
