/** The names of what cached pages depend on; a write updates the tags of what it changed. */
export const tags = {
  /** Anything published: lists, figures, newest signings. */
  register: "register",
  /** Names of domains, editions, units and ceremonies; whether the sample is loaded. */
  reference: "reference",
  project: (reference: string) => `project:${reference}`,
  edition: (code: string) => `edition:${code}`,
  ceremony: (id: string) => `ceremony:${id}`,
  organization: (id: string) => `organization:${id}`,
} as const;
