import type { ReactNode } from "react";
import { SignedIn } from "@/app/_server/account-menu";
import { type Crumb, Page } from "@/components/ui/page";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** A page of the administration. `path` is what follows `/admin` in its address. */
export function AdminPage({
  language,
  actor,
  path = "",
  title,
  lead,
  breadcrumbs = [],
  children,
}: {
  readonly language: Language;
  readonly actor: Actor;
  readonly path?: string;
  readonly title: string;
  readonly lead?: string;
  readonly breadcrumbs?: readonly Crumb[];
  readonly children: ReactNode;
}) {
  const home = { href: `/${language}/admin`, label: translator(language, "admin")("title") };
  return (
    <Page
      language={language}
      path={`/admin${path}`}
      title={title}
      lead={lead}
      breadcrumbs={path === "" ? [] : [home, ...breadcrumbs]}
      account={<SignedIn actor={actor} language={language} />}
    >
      {children}
    </Page>
  );
}
