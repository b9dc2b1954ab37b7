import type { ReactNode } from "react";
import { SignedIn } from "@/app/_server/account-menu";
import { type Crumb, Page } from "@/components/ui/page";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** A page of the desk. `path` is what follows `/desk` in its address. */
export function DeskPage({
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
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  readonly children: ReactNode;
}) {
  const home = { href: `/${language}/desk`, label: translator(language, "desk")("title") };
  return (
    <Page
      language={language}
      path={`/desk${path}`}
      title={title}
      lead={lead}
      breadcrumbs={path === "" ? [] : [home, ...breadcrumbs]}
      account={<SignedIn actor={actor} language={language} />}
    >
      {children}
    </Page>
  );
}
