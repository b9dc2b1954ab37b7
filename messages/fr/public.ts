import type { publicPages as original } from "../en/public";
import type { Translation } from "../translation";

export const publicPages = {} as const satisfies Translation<typeof original>;
