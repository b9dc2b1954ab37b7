import type { ReactNode } from "react";
import { SignedIn } from "@/app/_server/account-menu";
import { type Crumb, type MenuLink, Page } from "@/components/ui/page";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { mayRecord } from "@/domain/roles";
import { translator } from "@/messages/translator";

export interface PageOfSection {
  readonly language: Language;
  readonly actor: Actor;
  /** What follows the section in the page's address. */
  readonly path?: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  readonly menu?: { readonly label: string; readonly links: readonly MenuLink[] };
  /** Stands above the title: an error summary. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A page of those who work on the register, under its section's first page. */
export function SignedInPage({
  section,
  language,
  actor,
  path = "",
  breadcrumbs = [],
  ...page
}: PageOfSection & { readonly section: "admin" | "desk" }) {
  const home = { href: `/${language}/${section}`, label: translator(language, section)("title") };
  // The desk's first page is not for those who only follow up.
  const homes = section === "desk" && !mayRecord(actor) ? [] : [home];
  return (
    <Page
      {...page}
      language={language}
      path={`/${section}${path}`}
      breadcrumbs={path === "" ? [] : [...homes, ...breadcrumbs]}
      account={<SignedIn actor={actor} language={language} />}
    />
  );
}
