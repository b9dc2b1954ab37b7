import type { ReactNode } from "react";
import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { type Section, SiteHeader } from "../site/site-header";

export interface Crumb {
  readonly href: string;
  readonly label: ReactNode;
}

/** A link of a second menu, below the main one: of the desk, of the administration. */
export interface MenuLink {
  readonly href: string;
  readonly label: ReactNode;
  readonly current?: boolean | undefined;
}

/**
 * The frame of every page: header, title, content; the footer stands in the root of all. `path` is the page's address without its language (and
 * with its query, where it has one): the language switch leads to the same page. `account` replaces the link to the
 * desk for those who are signed in.
 */
export function Page({
  language,
  path,
  section,
  title,
  lead,
  breadcrumbs = [],
  menu,
  account,
  above,
  asOf = null,
  children,
}: {
  readonly language: Language;
  readonly path: string;
  readonly section?: Section | undefined;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[];
  readonly menu?: { readonly label: string; readonly links: readonly MenuLink[] } | undefined;
  readonly account?: ReactNode;
  /** Stands above the title: an error summary, a notice. */
  readonly above?: ReactNode;
  /** The day on which the register is read, which the main menu keeps. */
  readonly asOf?: string | null;
  readonly children?: ReactNode;
}) {
  const t = translator(language, "common");
  return (
    <>
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <SiteHeader {...{ language, path, section, account, asOf }} />
      {menu && <SecondMenu {...menu} />}
      <main id="content" tabIndex={-1} className="frame pt-6 pb-16">
        {breadcrumbs.length > 0 && <Breadcrumbs label={t("breadcrumbs")} crumbs={breadcrumbs} />}
        {above && <div className="pb-6 empty:hidden">{above}</div>}
        <h1>{title}</h1>
        {lead && <div className="measure pt-2 text-soft">{lead}</div>}
        <div className="page-body">{children}</div>
      </main>
    </>
  );
}

function Breadcrumbs({ label, crumbs }: { readonly label: string; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="pb-3 text-[15px]">
      <ol className="plain-list flex flex-wrap gap-x-2">
        {crumbs.map(({ href, label: name }, index) => (
          <li key={href} className="flex gap-x-2">
            <a href={href}>{name}</a>
            {index < crumbs.length - 1 && (
              <span aria-hidden="true" className="text-soft">
                /
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SecondMenu({ label, links }: { readonly label: string; readonly links: readonly MenuLink[] }) {
  return (
    <nav aria-label={label} className="border-b border-rule bg-wash">
      <ul className="plain-list frame flex flex-wrap gap-x-6 text-[15px]">
        {links.map(({ href, label: name, current }) => (
          <li key={href}>
            <a href={href} className="menu-link" {...(current && { "aria-current": "page" as const })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
