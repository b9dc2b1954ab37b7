/** What is blanked because it must not be known. */
export const redactions = {
  title: "Redactions",
  lead: "For what must not be known: a leaked amount, a person’s data. Two administrators blank it in every version, export and earlier answer; a notice says when, what and why.",
  waiting: "Waiting for a second administrator",
  noneWaiting: "Nothing waits.",
  propose: "Propose a redaction",
  reference: "Reference of the project",
  referenceHint: "Such as SCE-2019-0007.",
  find: "Find",
  notFound: "No published project has this reference.",
  consequence:
    "What is blanked is gone for good: in every version, draft and figure. Backups of the database keep it until they are deleted.",
  fieldsHint: "Which of these must not be known? Titles and quotes of sources may say it too.",
  reason: "Reason",
  reasonHint: "Everybody reads it. Do not repeat what is to be blanked.",
  submit: "Propose",
  proposedBy: "Proposed by {name}",
  own: "You proposed this, so another administrator must confirm it.",
  confirm: "Blank these fields for good",
  refuse: "Leave everything as it is",
  done: {
    proposed: "Proposed. Another administrator confirms it or leaves everything as it is.",
    confirmed: "Blanked everywhere.",
    refused: "Everything stays as it is.",
  },
  notice: "Blanked on {at}",
} as const;
