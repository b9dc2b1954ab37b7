import { account } from "./en/account";
import { admin } from "./en/admin";
import { common } from "./en/common";
import { dashboard } from "./en/dashboard";
import { desk } from "./en/desk";
import { imports } from "./en/imports";
import { merging } from "./en/merging";
import { openData } from "./en/open-data";
import { problems } from "./en/problems";
import { publicPages } from "./en/public";
import { reviewing } from "./en/reviewing";
import { words } from "./en/words";

/** Every text of the interface in this language. */
export const en = {
  account,
  admin,
  common,
  dashboard,
  desk,
  imports,
  merging,
  openData,
  problems,
  publicPages,
  reviewing,
  words,
} as const;
