/** Every expected no that the register gives. Each has its sentence in the catalogues, under `refusals`. */
export const refusals = [
  "sign-in-needed",
  "foreign-form",
  "account-disabled",
  "wrong-credentials",
  "too-many-attempts",
  "new-password-needed",
  "one-time-password-over",
  "unknown-identity",
  "provider-failed",
  "wrong-code",
  "email-taken",
  "last-administrator",
  "role-needed",
  "outside-your-editions",
  "not-found",
  "second-person-needed",
  "draft-changed",
  "someone-else-saved",
  "not-in-review",
  "already-in-review",
  "not-publishable",
  "not-published",
  "already-withdrawn",
  "already-merged",
  "same-record",
  "correction-open",
  "redaction-open",
  "own-into-sample",
  "records-changed",
  "too-much-to-merge",
  "already-reported",
  "waits-to-open",
  "opening-past",
  "reason-needed",
  "comment-needed",
  "import-not-ready",
  "import-changed",
  "import-over",
  "import-published",
  "covered-needed",
  "partitions-differ",
  "parts-overlap",
  "measures-differ",
  "classes-differ",
  "record-changed",
  "code-taken",
  "source-known",
  "still-used",
  "edition-fixed",
  "part-of-itself",
  "too-many-reports",
  "identifier-taken",
  "already-answered",
  "merge-with-itself",
  "view-name-taken",
  "too-many-views",
  "register-away",
  "register-full",
] as const;

export type Refusal = (typeof refusals)[number];

/** An expected no: a rule of the register, not a fault of the program. */
export class Refused extends Error {
  /** `wait`: seconds after which another try may succeed. */
  constructor(
    readonly reason: Refusal,
    readonly wait?: number,
  ) {
    super(reason);
    this.name = "Refused";
  }
}
