export const account = {
  signIn: {
    title: "Sign in",
    lead: "Reading the register needs no account. Sign in to record, review or administer.",
    again: "Sign in to go on to the page you asked for.",
    email: "E-mail address",
    password: "Password",
    newPassword: "New password",
    newPasswordHint: "At least 12 characters. It replaces the one-time password that you were given.",
    submit: "Sign in",
    provider: "Sign in with {name}",
    or: "Or with a password",
    help: "No account, or the password is lost? An administrator of this register can help.",
    first: "This register has no administrator yet.",
    makeFirst: "Set up the first administrator",
  },
  password: {
    title: "Change your password",
    current: "Current password",
    next: "New password",
    hint: "At least 12 characters. Every other session of yours ends.",
    submit: "Change the password",
  },
  signedInAs: "Signed in as {name}",
  signOut: "Sign out",
  refusals: {
    "sign-in-needed":
      "You are not signed in, or your session has ended. Sign in and send the form again; nothing typed is lost.",
    "foreign-form": "This form did not come from a page of this register, so nothing was done.",
    "account-disabled": "This account has been disabled. An administrator can enable it again.",
    "wrong-credentials": "The e-mail address or the password is not right.",
    "too-many-attempts": "Too many attempts to sign in. Try again in {minutes} min.",
    "new-password-needed": "This is a one-time password: type it again, and choose a new one.",
    "one-time-password-over":
      "This one-time password may no longer be used. An administrator can give you another.",
    "unknown-identity":
      "The sign-in service knows you, but this register has no account with your verified e-mail address. An administrator can make one.",
    "provider-failed": "The sign-in service did not complete the sign-in. Try again, or use a password.",
    "wrong-code": "The code is not right, or it has been used.",
    "email-taken": "There is an account with this e-mail address already.",
    "last-administrator": "Nobody else could administer the register then. Make another administrator first.",
    "role-needed": "Your account's role does not allow this.",
    "outside-your-editions": "This belongs to an edition or a unit that is not assigned to you.",
    "not-found": "This record does not exist, or no longer.",
    "second-person-needed": "You wrote part of this version, so somebody else must publish it.",
    "draft-changed": "The draft was changed since you read it. Look at the difference, then decide.",
    "someone-else-saved":
      "Somebody else saved this draft while you were writing. Nothing of yours is lost: compare both versions.",
    "not-in-review": "This draft is not in review.",
    "already-in-review": "This draft is in review already.",
    "not-publishable": "Something is still missing before this can be published.",
    "not-published": "This project has not been published.",
    "already-withdrawn": "This project has been withdrawn already.",
    "already-merged": "This record was merged into another one already.",
    "same-record": "This is the same record: choose another one.",
    "correction-open":
      "One of the two has a correction that is not published yet. Publish it first; then nothing of it is lost.",
    "redaction-open":
      "Something is proposed to be redacted in the record that would end. Decide on that first: merged, it would stand in the other record too.",
    "own-into-sample":
      "The record that would stay belongs to the sample register, which can be removed. Keep the other one instead.",
    "records-changed":
      "One of the two records was changed since the merge was proposed. Leave them apart here and propose it again.",
    "too-much-to-merge": "Together these records hold more than one record can.",
    "already-reported": "This step is already recorded with this date.",
    "waits-to-open":
      "This version is approved and waits for its time, so nothing of it may change. Take it back first.",
    "opening-past": "Choose a date and time that are still to come.",
    "reason-needed": "Give a reason.",
    "comment-needed": "Say in a comment what is to be mended.",
    "import-not-ready": "Rows must still be mended or decided, or nothing is new.",
    "import-changed":
      "Something was changed meanwhile, so nothing was brought in. Look at the rows again, then repeat it.",
    "import-over": "This import is closed: it was brought in, undone or discarded.",
    "import-published":
      "A project of this import has been published, so the import can no longer be undone. Withdraw projects one by one.",
    "covered-needed": "Tick this to make the document public.",
    "partitions-differ": "These parts belong to different partitions and cannot be added.",
    "parts-overlap": "These parts overlap and cannot be added.",
    "measures-differ": "These figures measure different things and cannot be added.",
    "classes-differ": "Amounts of different classes are never added.",
    "record-changed":
      "Somebody else changed this record since you opened this page. Open it again and send your change anew.",
    "source-known": "The register keeps this source already, with another kind, date or language.",
    "code-taken": "This is in the register already.",
    "still-used":
      "This record is still named by others, by the history of a project, or by the roles of an account, so it stays.",
    "edition-fixed": "Projects were signed at this ceremony already: it stays in its edition.",
    "part-of-itself": "A record cannot stand above itself, not even through others.",
    "too-many-reports": "Too many reports from your network. Try again in {minutes} min.",
    "view-name-taken": "You have a view of this name already: choose another one.",
    "too-many-views": "You have as many views as are kept: remove one that you no longer need.",
    "identifier-taken":
      "Another organization has one of these identifiers already. If both are one, merge them.",
    "already-answered": "Somebody has answered this report already.",
    "merge-with-itself": "Choose another organization than this one.",
    "register-away":
      "The register’s database does not answer at the moment. What you typed is still here: send it again in a moment. If it was kept already, it is not kept twice.",
    "register-full":
      "The register can only be read at the moment: its disk is full or locked. Nothing was kept. What you typed is still here; tell those who run the register, and send it again later.",
  },
} as const;
