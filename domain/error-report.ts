/** Whether an error report waits, or was found right or not. */
export const errorReportStates = ["open", "mended", "declined"] as const;
export type ErrorReportState = (typeof errorReportStates)[number];

/** Days in which the register promises to answer. */
export const answerDays = 15;
