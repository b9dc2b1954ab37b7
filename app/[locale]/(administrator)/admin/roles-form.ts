import { z } from "zod";
import { several } from "@/app/_server/form-values";
import type { FormField } from "@/components/account/form-field";
import type { Assignable } from "@/db/accounts/assignable";
import { type Actor, roles, type Scope } from "@/domain/actor";
import { type Language, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";

const everything = "*";

/** The fields that choose roles and what each is limited to, read as an actor's roles. */
export const RolesForm = z
  .object({
    roles: several.pipe(z.array(z.enum(roles))),
    official: several,
    organizer: several,
    "follow-up-officer": several,
  })
  .transform(({ roles: chosen, ...scopes }, context): Actor["roles"] => {
    const entries = chosen.map((role) => {
      const scope = role === "administrator" ? [everything] : scopes[role];
      if (scope.length === 0) context.addIssue({ code: "custom", path: [role], message: "scopeMissing" });
      return [role, scope.includes(everything) ? "all" : scope] as const;
    });
    return Object.fromEntries(entries);
  });

/** The fields for it, with what an account has chosen. */
export function rolesFields(
  language: Language,
  choices: { editions: readonly Assignable[]; units: readonly Assignable[] },
  has: Actor["roles"] = {},
): FormField[] {
  const t = translator(language, "admin");
  const words = translator(language, "words");
  const scoped = (name: keyof typeof has, label: string, all: string, assignable: readonly Assignable[]) => ({
    kind: "choices" as const,
    name,
    label,
    choices: [{ value: everything, label: all }, ...assignable.map((one) => choiceOf(one, language))],
    chosen: chosenOf(has[name]),
    folded: true,
  });
  return [
    {
      kind: "choices",
      name: "roles",
      label: t("rolesForm.title"),
      hint: t("rolesForm.hint"),
      choices: roles.map((role) => ({ value: role, label: words(`accountRole.${role}`) })),
      chosen: Object.keys(has),
    },
    scoped("organizer", t("rolesForm.organizerScope"), t("rolesForm.allEditions"), choices.editions),
    scoped("official", t("rolesForm.officialScope"), t("rolesForm.allEditions"), choices.editions),
    scoped("follow-up-officer", t("rolesForm.unitScope"), t("rolesForm.allUnits"), choices.units),
  ];
}

const choiceOf = ({ code, names }: Assignable, language: Language) => ({
  value: code,
  label: `${textIn(names, language).text} (${code})`,
});

const chosenOf = (scope: Scope | undefined) => (scope === "all" ? [everything] : (scope ?? []));
