import type { Actor } from "../../domain/actor";

/** Whose eyes read: everybody's, or those of a signed-in person, who also sees what is unpublished in their scope. */
export type ReadScope = { readonly published: true } | { readonly actor: Actor };

export const publicly: ReadScope = { published: true };
