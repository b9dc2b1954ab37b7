import { account } from "./fr/account";
import { admin } from "./fr/admin";
import { common } from "./fr/common";
import { dashboard } from "./fr/dashboard";
import { desk } from "./fr/desk";
import { documents } from "./fr/documents";
import { figures } from "./fr/figures";
import { following } from "./fr/following";
import { imports } from "./fr/imports";
import { merging } from "./fr/merging";
import { openData } from "./fr/open-data";
import { organizations } from "./fr/organizations";
import { paper } from "./fr/paper";
import { problems } from "./fr/problems";
import { publicPages } from "./fr/public";
import { reading } from "./fr/reading";
import { records } from "./fr/records";
import { redactions } from "./fr/redactions";
import { reports } from "./fr/reports";
import { reviewing } from "./fr/reviewing";
import { takingAway } from "./fr/taking-away";
import { words } from "./fr/words";
import { frenchSpacing } from "./french-spacing";

/** Every text of the interface in this language. */
export const fr = frenchSpacing({
  account,
  admin,
  common,
  dashboard,
  desk,
  documents,
  figures,
  following,
  imports,
  merging,
  openData,
  organizations,
  paper,
  problems,
  publicPages,
  reading,
  records,
  redactions,
  reports,
  reviewing,
  takingAway,
  words,
} as const);
