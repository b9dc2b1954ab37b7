import { account } from "./zh/account";
import { admin } from "./zh/admin";
import { common } from "./zh/common";
import { dashboard } from "./zh/dashboard";
import { desk } from "./zh/desk";
import { merging } from "./zh/merging";
import { problems } from "./zh/problems";
import { publicPages } from "./zh/public";
import { reviewing } from "./zh/reviewing";
import { words } from "./zh/words";

/** Every text of the interface in this language. */
export const zh = {
  account,
  admin,
  common,
  dashboard,
  desk,
  merging,
  problems,
  publicPages,
  reviewing,
  words,
} as const;
