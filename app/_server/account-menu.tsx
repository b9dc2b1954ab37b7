import { signOut } from "@/app/[locale]/sign-in/actions";
import { AccountMenu } from "@/components/account/account-menu";
import type { Actor } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { mayAdminister, mayFollowUp, mayRecord, maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";

/** The header's part for somebody who is signed in: hand it to `Page` as `account`. */
export function SignedIn({ actor, language }: { readonly actor: Actor; readonly language: Language }) {
  const account = translator(language, "account");
  const common = translator(language, "common");
  const places = [
    { href: "desk", label: common("desk"), open: mayRecord(actor) },
    {
      href: "desk/follow-up",
      label: translator(language, "following")("link"),
      open: mayFollowUp(actor) && !mayRecord(actor),
    },
    { href: "dashboard", label: common("dashboard"), open: maySeeDashboard(actor) },
    { href: "admin", label: common("administration"), open: mayAdminister(actor) },
  ];
  return (
    <AccountMenu
      language={language}
      links={places
        .filter(({ open }) => open)
        .map(({ href, label }) => ({ href: `/${language}/${href}`, label }))}
      signOut={signOut}
      words={{ signedInAs: account("signedInAs", { name: actor.name }), signOut: account("signOut") }}
    />
  );
}
