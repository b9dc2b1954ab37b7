import { account } from "./zh/account";
import { admin } from "./zh/admin";
import { common } from "./zh/common";
import { dashboard } from "./zh/dashboard";
import { desk } from "./zh/desk";
import { organizations } from "./zh/organizations";
import { problems } from "./zh/problems";
import { publicPages } from "./zh/public";
import { records } from "./zh/records";
import { redactions } from "./zh/redactions";
import { reports } from "./zh/reports";
import { words } from "./zh/words";

/** Every text of the interface in this language. */
export const zh = {
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
