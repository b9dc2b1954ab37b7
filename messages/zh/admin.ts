import type { admin as original } from "../en/admin";
import type { Translation } from "../translation";

export const admin = {} as const satisfies Translation<typeof original>;
