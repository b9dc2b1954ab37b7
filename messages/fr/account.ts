import type { account as original } from "../en/account";
import type { Translation } from "../translation";

export const account = {} as const satisfies Translation<typeof original>;
