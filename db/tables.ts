import * as accounts from "./schema/accounts";
import * as comments from "./schema/comments";
import * as errorReports from "./schema/error-reports";
import * as figures from "./schema/figures";
import * as files from "./schema/files";
import * as followUp from "./schema/follow-up";
import * as imports from "./schema/imports";
import * as organizations from "./schema/organizations";
import * as parts from "./schema/parts";
import * as positions from "./schema/positions";
import * as press from "./schema/press";
import * as projects from "./schema/projects";
import * as reference from "./schema/reference";
import * as reviewing from "./schema/reviewing";
import * as views from "./schema/views";

/** Every table of the register, as both drivers know them. */
export const schema = {
  ...accounts,
  ...comments,
  ...errorReports,
  ...figures,
  ...files,
  ...followUp,
  ...imports,
  ...organizations,
  ...parts,
  ...positions,
  ...press,
  ...projects,
  ...reference,
  ...reviewing,
  ...views,
};
