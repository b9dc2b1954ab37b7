import type { desk as original } from "../en/desk";
import type { Translation } from "../translation";

export const desk = {} as const satisfies Translation<typeof original>;
