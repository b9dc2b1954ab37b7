import { type PageOfSection, SignedInPage } from "@/app/_server/signed-in-page";
import type { MenuLink } from "@/components/ui/page";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

const parts = [
  "",
  "editions",
  "ceremonies",
  "domains",
  "units",
  "rates",
  "sources",
  "origins",
  "settings",
  "map",
  "organizations",
  "reports",
  "redactions",
  "history",
] as const;
export type AdminPart = (typeof parts)[number];

/** A page of the administration, with the way to its other parts. */
export function AdminPage({ part = "", ...page }: PageOfSection & { readonly part?: AdminPart }) {
  const t = translator(page.language, "records");
  const menu = { label: t("menu"), links: parts.map((one) => linkTo(page.language, one, part)) };
  const home = part === "" ? [] : [linkTo(page.language, part, null)];
  const [path] = (page.path ?? "").split("?");
  const isInside = part !== "" && path !== `/${part}`;
  return (
    <SignedInPage
      section="admin"
      {...page}
      menu={menu}
      breadcrumbs={[...(isInside ? home : []), ...(page.breadcrumbs ?? [])]}
    />
  );
}

function titleOf(language: Language, part: AdminPart): string {
  if (part === "") return translator(language, "admin")("accounts.title");
  if (part === "organizations") return translator(language, "organizations")("title");
  if (part === "redactions") return translator(language, "redactions")("title");
  if (part === "reports") return translator(language, "reports")("desk.title");
  return translator(language, "records")(`${part}.title`);
}

/** What readers report, and organizations, is answered at the desk, by organizers too. */
function addressOf(language: Language, part: AdminPart): string {
  if (part === "reports" || part === "organizations") return `/${language}/desk/${part}`;
  return part === "" ? `/${language}/admin` : `/${language}/admin/${part}`;
}

function linkTo(
  language: Language,
  part: AdminPart,
  current: AdminPart | null,
): MenuLink & { label: string } {
  return { href: addressOf(language, part), label: titleOf(language, part), current: part === current };
}
