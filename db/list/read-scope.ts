import type { Actor } from "../../domain/actor";
import type { Within } from "../../domain/dashboard-query";

/**
 * Whose eyes read: everybody's, or those of a signed-in person, who also sees what is unpublished in their scope,
 * and may narrow by what the public does not know.
 */
export type ReadScope =
  | { readonly published: true }
  | { readonly actor: Actor; readonly within?: Within | undefined };

export const publicly: ReadScope = { published: true };
