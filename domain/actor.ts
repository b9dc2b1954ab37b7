/** The roles of those who sign in; the public has none. */
export const roles = ["official", "follow-up-officer", "organizer", "administrator"] as const;
export type Role = (typeof roles)[number];

/** What a role is limited to: "all" is an assignment like any other. */
export type Scope = "all" | readonly string[];

/** Who acts: a signed-in person, with each role's editions (organizer, official) or units (follow-up officer). */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: { readonly [role in Role]?: Scope };
}
