import type { paper as original } from "../en/paper";
import type { Translation } from "../translation";

export const paper = {
  page: "第 {page} 页，共 {pages} 页",
} satisfies Translation<typeof original>;
