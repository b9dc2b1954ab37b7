import { projects2018To2021 } from "./data/projects-china-2018-2021";
import { projects2022To2025 } from "./data/projects-china-2022-2025";
import { projectsOfChooseFrance } from "./data/projects-choose-france";
import type { SampleProject } from "./records";

/** All projects of the sample, in the order in which they take their references. */
export const sampleProjects: readonly SampleProject[] = [
  ...projects2018To2021,
  ...projects2022To2025,
  ...projectsOfChooseFrance,
];
