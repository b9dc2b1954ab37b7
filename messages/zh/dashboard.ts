import type { dashboard as original } from "../en/dashboard";
import type { Translation } from "../translation";

export const dashboard = {} as const satisfies Translation<typeof original>;
