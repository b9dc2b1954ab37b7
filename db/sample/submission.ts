import type { SampleProject } from "./records";
import { sampleId } from "./sample-id";

/** The form that a sample project was sent with: by it, loading again finds the project. */
export const submissionOf = ({ slug }: SampleProject): string => sampleId("submission", slug);
