import type { paper as original } from "../en/paper";
import type { Translation } from "../translation";

export const paper = {
  page: "Page {page} sur {pages}",
} satisfies Translation<typeof original>;
