import { account } from "./zh/account";
import { admin } from "./zh/admin";
import { common } from "./zh/common";
import { dashboard } from "./zh/dashboard";
import { desk } from "./zh/desk";
import { documents } from "./zh/documents";
import { problems } from "./zh/problems";
import { publicPages } from "./zh/public";
import { words } from "./zh/words";

/** Every text of the interface in this language. */
export const zh = {
  account,
  admin,
  common,
  dashboard,
  desk,
  documents,
  problems,
  publicPages,
  words,
} as const;
