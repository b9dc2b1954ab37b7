import type { common as original } from "../en/common";
import type { Translation } from "../translation";

export const common = {} as const satisfies Translation<typeof original>;
