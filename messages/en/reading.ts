/** Pages read as known on a day, or counted otherwise. */
export const reading = {
  asKnown: "As known on {day}",
  asKnownMeans:
    "What this register had published by the end of that day ({zone}). What was corrected, withdrawn or published later is left out; names of organizations, editions and domains are today’s.",
  nothingYet: "By the end of that day ({zone}) this register had published nothing: it is empty here.",
  firstPublished: "Its first publication was on {day}.",
  seeNow: "See this page as it stands now",
  notYetTitle: "{reference} was not published yet",
  notYet: "This register first published {reference} on {day}.",
  choose: "Choose what these figures are of, and how they are counted",
  otherwise: "Read as known on a day, or count otherwise",
  dayHint: "The end of that day",
  currencyHint: "Converted at the average rate of each year",
  read: "Show",
};
