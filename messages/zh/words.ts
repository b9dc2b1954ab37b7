import type { words as original } from "../en/words";
import type { Translation } from "../translation";

export const words = {} as const satisfies Translation<typeof original>;
