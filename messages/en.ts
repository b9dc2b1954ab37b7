import { account } from "./en/account";
import { admin } from "./en/admin";
import { common } from "./en/common";
import { dashboard } from "./en/dashboard";
import { desk } from "./en/desk";
import { organizations } from "./en/organizations";
import { problems } from "./en/problems";
import { publicPages } from "./en/public";
import { records } from "./en/records";
import { redactions } from "./en/redactions";
import { reports } from "./en/reports";
import { words } from "./en/words";

/** Every text of the interface in this language. */
export const en = {
  account,
  admin,
  common,
  dashboard,
  desk,
  organizations,
  problems,
  publicPages,
  records,
  redactions,
  reports,
  words,
} as const;
