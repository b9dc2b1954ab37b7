import { account } from "./fr/account";
import { admin } from "./fr/admin";
import { common } from "./fr/common";
import { dashboard } from "./fr/dashboard";
import { desk } from "./fr/desk";
import { documents } from "./fr/documents";
import { problems } from "./fr/problems";
import { publicPages } from "./fr/public";
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
  problems,
  publicPages,
  words,
} as const);
