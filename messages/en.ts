import { account } from "./en/account";
import { admin } from "./en/admin";
import { common } from "./en/common";
import { dashboard } from "./en/dashboard";
import { desk } from "./en/desk";
import { documents } from "./en/documents";
import { problems } from "./en/problems";
import { publicPages } from "./en/public";
import { words } from "./en/words";

/** Every text of the interface in this language. */
export const en = {
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
