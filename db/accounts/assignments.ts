import type { Actor, Role, Scope } from "../../domain/actor";

/** How the database writes the scope "all". */
export const everything = "*";

/** One role of an account, with the scopes as they are stored. */
export interface Assignment {
  role: Role;
  scopes: string[];
}

export function rolesFrom(assignments: readonly Assignment[]): Actor["roles"] {
  return Object.fromEntries(assignments.map(({ role, scopes }) => [role, scopeFrom(scopes)]));
}

function scopeFrom(scopes: readonly string[]): Scope {
  return scopes.includes(everything) ? "all" : scopes;
}

export function assignmentsFrom(roles: Actor["roles"]): Assignment[] {
  const entries = Object.entries(roles) as [Role, Scope | undefined][];
  return entries.flatMap(([role, scope]) =>
    scope === undefined
      ? []
      : [{ role, scopes: scope === "all" ? [everything] : [...new Set(scope)].sort() }],
  );
}
