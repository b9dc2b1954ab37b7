import { account } from "./en/account";
import { admin } from "./en/admin";
import { common } from "./en/common";
import { dashboard } from "./en/dashboard";
import { desk } from "./en/desk";
import { documents } from "./en/documents";
import { figures } from "./en/figures";
import { following } from "./en/following";
import { imports } from "./en/imports";
import { merging } from "./en/merging";
import { openData } from "./en/open-data";
import { organizations } from "./en/organizations";
import { paper } from "./en/paper";
import { problems } from "./en/problems";
import { publicPages } from "./en/public";
import { reading } from "./en/reading";
import { records } from "./en/records";
import { redactions } from "./en/redactions";
import { reports } from "./en/reports";
import { reviewing } from "./en/reviewing";
import { takingAway } from "./en/taking-away";
import { words } from "./en/words";

/** Every text of the interface in this language. */
export const en = {
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
} as const;
