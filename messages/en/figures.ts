/** Figures set side by side, proved, and taken away. */
export const figures = {
  held: {
    of: "{count} of {total} projects held",
    ofUnknown: "{projects, plural, one {# project} other {{count} projects}} held, total not published",
  },
  comparison: {
    title: "Compared with the edition before",
    whole:
      "{of} has {projects, plural, one {# signed project} other {# signed projects}}: {way, select, more {{by} more than} fewer {{by} fewer than} other {as many as}} {with} ({before}), each as a whole.",
    byDay:
      "By the end of its day {day}, {of} had {projects, plural, one {# signed project} other {# signed projects}}: {way, select, more {{by} more than} fewer {{by} fewer than} other {as many as}} {with} at the same day ({before}).",
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
} as const;
