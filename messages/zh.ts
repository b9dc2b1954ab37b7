import { account } from "./zh/account";
import { admin } from "./zh/admin";
import { common } from "./zh/common";
import { dashboard } from "./zh/dashboard";
import { desk } from "./zh/desk";
import { documents } from "./zh/documents";
import { figures } from "./zh/figures";
import { following } from "./zh/following";
import { imports } from "./zh/imports";
import { merging } from "./zh/merging";
import { openData } from "./zh/open-data";
import { organizations } from "./zh/organizations";
import { paper } from "./zh/paper";
import { problems } from "./zh/problems";
import { publicPages } from "./zh/public";
import { reading } from "./zh/reading";
import { records } from "./zh/records";
import { redactions } from "./zh/redactions";
import { reports } from "./zh/reports";
import { reviewing } from "./zh/reviewing";
import { takingAway } from "./zh/taking-away";
import { words } from "./zh/words";

/** Every text of the interface in this language. */
export const zh = {
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
