import type { problems as original } from "../en/problems";
import type { Translation } from "../translation";

export const problems = {} as const satisfies Translation<typeof original>;
