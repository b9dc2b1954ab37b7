/**
 * Whether this is a copy for readers, where nobody signs in and nothing can be sent: what leads there is left out. The
 * same for every reader; see SIGNBOOK_PUBLIC_ONLY in env.ts.
 */
export const isForReadersOnly = (): boolean => process.env.SIGNBOOK_PUBLIC_ONLY === "1";
