/** Figures set side by side, proved, and taken away. */
export const figures = {
  held: {
    of: "{count} of {total} projects held",
    ofUnknown: "{projects, plural, one {# project} other {{count} projects}} held, total not published",
  },
  comparison: {
    title: "Compared with the edition before",
    whole:
      "{of} has {projects, plural, one {# signed project} other {# signed projects}} and {with} {before}, each as a whole: {way, select, more {{by} more} fewer {{by} fewer} other {as many}}.",
    byDay:
      "By the end of their day {day}, {of} had {projects, plural, one {# signed project} other {# signed projects}} and {with} {before}: {way, select, more {{by} more} fewer {{by} fewer} other {as many}}.",
    withHeld: "{edition} ({held})",
    tableWhole: "Both editions as a whole, by class of agreement",
    tableByDay: "Both editions up to the end of their day {day}, by class of agreement",
    projects: "{edition}: projects",
    sum: "{edition}: sum",
    difference: "Difference in projects",
    course: "Number of projects signed by the end of each day of the edition",
    day: "Day {day}",
    dayHeading: "Day of the edition",
    noDays:
      "The first day of one of them is known to the month or year only: their days have no numbers, and both are compared as a whole.",
    heldOnly:
      "The register does not hold every project of both: the difference is one of what is held here, not of all that was signed.",
    edition: "Edition",
    with: "Compare with",
    predecessor: "the edition it continues",
    dayField: "Up to day",
    dayHint: "1 is the first day; empty: the present day while the edition is held, else the whole.",
    show: "Compare",
  },
  funnel: {
    title: "From signing to operation",
    note: "Of all signed projects, terminated ones among them, how many ever reached each step by a date that a second person verified.",
  },
  flows: {
    title: "Flow of projects from domains to partner origins",
    flow: "{domain} – {origin}: {projects} projects",
    unknown:
      "Not drawn: {domain, plural, =0 {none} one {# project} other {# projects}} without a known domain, {origin, plural, =0 {none} one {# project} other {# projects}} without a known origin.",
  },
  press: {
    title: "What was published, and what is held here",
    lead: "Totals given to the public beside the register’s own number of projects. The two are compared only where the register holds every project of an edition.",
    projects: "Published: projects",
    held: "Held in this register",
    amount: "Published: amount (currency stated)",
    verdict: "Verdict",
    differsBy: "{verdict} by {by}",
  },
  charts: {
    unit: "Number of projects by responsible unit",
    size: "Number of projects by size of amount",
  },
  views: {
    title: "Saved views",
    lead: "What you ask of the dashboard again and again. A link to a view holds its filters and nothing else: whoever opens it sees what they may see.",
    none: "You have saved no view yet",
    how: "Choose filters on the dashboard, then “Save this view”.",
    name: "Name",
    nameHint: "Yours alone; nobody else sees it.",
    saved: "Saved",
    link: "Link",
    send: "Send the link",
    change: "Change",
    changeNamed: "Rename or remove “{name}”",
    save: "Save this view",
    keep: "Save",
    filters: "These filters are saved, not the figures: the view always shows the present ones.",
    everything: "No filter is chosen: the view shows everything.",
    open: "Open this view",
    rename: "Another name",
    remove: "Remove this view",
  },
} as const;
