import { account } from "./fr/account";
import { admin } from "./fr/admin";
import { common } from "./fr/common";
import { dashboard } from "./fr/dashboard";
import { desk } from "./fr/desk";
import { openData } from "./fr/open-data";
import { problems } from "./fr/problems";
import { publicPages } from "./fr/public";
import { words } from "./fr/words";

/** Every text of the interface in this language. */
export const fr = {
  account,
  admin,
  common,
  dashboard,
  desk,
  openData,
  problems,
  publicPages,
  words,
} as const;
