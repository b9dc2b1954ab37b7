import { type Column, Table } from "@/components/ui/table";
import type { Account } from "@/db/accounts/record";
import type { Role, Scope } from "@/domain/actor";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { withColon } from "@/messages/with-colon";

/** Every account with its roles and whether it can sign in. */
export function AccountsTable({
  language,
  accounts,
  now,
}: {
  readonly language: Language;
  readonly accounts: readonly Account[];
  readonly now: Date;
}) {
  const t = translator(language, "admin");
  const columns: Column<Account>[] = [
    {
      key: "name",
      heading: t("accounts.name"),
      rowHeading: true,
      cell: ({ id, name }) => <a href={`/${language}/admin/accounts/${id}`}>{name}</a>,
    },
    { key: "email", heading: t("accounts.email"), cell: ({ email }) => email },
    { key: "roles", heading: t("accounts.roles"), cell: (account) => rolesIn(language, account) },
    { key: "state", heading: t("accounts.state"), cell: (account) => stateIn(language, account, now) },
  ];
  return (
    <Table
      caption={t("accounts.title")}
      captionHidden
      columns={columns}
      rows={accounts}
      rowKey={({ id }) => id}
    />
  );
}

function rolesIn(language: Language, { roles }: Account) {
  const t = translator(language, "admin");
  const words = translator(language, "words");
  const held = Object.entries(roles) as [Role, Scope][];
  if (held.length === 0) return t("accounts.noRole");
  return (
    <ul className="plain-list">
      {held.map(([role, scope]) => (
        <li key={role}>
          {role === "administrator"
            ? words(`accountRole.${role}`)
            : withColon(
                language,
                words(`accountRole.${role}`),
                scope === "all" ? t("accounts.all") : scope.join(", "),
              )}
        </li>
      ))}
    </ul>
  );
}

/** Whether an account can sign in, in words. */
export function stateIn(language: Language, account: Account, now: Date): string {
  const t = translator(language, "admin");
  if (account.disabledAt) return t("accounts.disabled");
  if (!account.oneTimePasswordUntil) return t("accounts.active");
  return account.oneTimePasswordUntil > now ? t("accounts.oneTime") : t("accounts.oneTimeOver");
}
