import type { Standing } from "../../domain/milestones";
import type { PublicProject } from "../../domain/project/public";

/** The standing that a project is shown with: its latest step that a second person verified, or signed. */
export const standingShown = ({ milestones }: Pick<PublicProject, "milestones">): Standing =>
  milestones.filter(({ actual, verified }) => actual !== null && verified).at(-1)?.kind ?? "signed";
