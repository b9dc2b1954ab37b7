import { account } from "./fr/account";
import { admin } from "./fr/admin";
import { common } from "./fr/common";
import { dashboard } from "./fr/dashboard";
import { desk } from "./fr/desk";
import { organizations } from "./fr/organizations";
import { problems } from "./fr/problems";
import { publicPages } from "./fr/public";
import { records } from "./fr/records";
import { redactions } from "./fr/redactions";
import { reports } from "./fr/reports";
import { words } from "./fr/words";

/** Every text of the interface in this language. */
export const fr = {
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
