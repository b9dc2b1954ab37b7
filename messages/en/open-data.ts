export const openData = {
  table: {
    title: "Columns of CSV and Excel files",
    lead: "Each row is one project and counts it once. Several values of a cell are divided by a semicolon. In a CSV, a text that a spreadsheet would take for a formula begins with an apostrophe, and the last columns of every row name the counting rules, the way of counting, the day asked for, the time of reading and the address; in an Excel file the second sheet does.",
    name: "Name",
    values: "Values",
  },
  download: {
    whole: "Take the whole list away:",
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    jsonl: "JSON Lines",
    ocds: "Open Contracting (OCDS)",
    columns: "what the columns mean",
  },
  sheets: {
    projects: "Projects",
    method: "How to read this",
    full: "This sheet can hold no more than {rows} rows: the rest was left out. Narrow the list, or take the CSV.",
  },
  method: {
    what: "What this is",
    whatText:
      "Every published project that the list finds at the address below, one row each, as published then.",
    rule: "Counting rules, version",
    counting: "Counting",
    countingText: "whole: each project once, with its whole amount",
    amounts: "Amounts",
    amountsText:
      "Disclosed amounts only, in the currency of their source. Never add amounts of different classes, or of different currencies.",
    asOf: "As known on",
    now: "the time of reading",
    readAt: "Read at (UTC)",
    address: "Address",
    column: "Column",
    meaning: "What it holds",
  },
  columns: {
    reference: {
      heading: "Reference",
      text: "The project's permanent reference.",
    },
    url: {
      heading: "Address",
      text: "Its page in this register.",
    },
    title_zh: {
      heading: "Title (Chinese)",
      text: "The title in Chinese; empty where it has not been written.",
    },
    title_en: {
      heading: "Title (English)",
      text: "The title in English; empty where it has not been written.",
    },
    title_fr: {
      heading: "Title (French)",
      text: "The title in French; empty where it has not been written.",
    },
    original_language: {
      heading: "Original language",
      text: "The language in which the record was written.",
    },
    class: {
      heading: "Class",
      text: "The class under which it counts; empty where it is not counted. Amounts of different classes are never added.",
    },
    year: {
      heading: "Year",
      text: "The year in which it counts.",
    },
    signed: {
      heading: "Signed",
      text: "The signing that set its place, as precisely as known: 2019, 2019-08 or 2019-08-26.",
    },
    edition: {
      heading: "Edition",
      text: "Code of the edition in which it counts; empty outside any.",
    },
    currency: {
      heading: "Currency",
      text: "ISO 4217 code of the two amounts that follow; empty where no amount is disclosed.",
    },
    amount_min_in_currency: {
      heading: "Minimum (units of the currency)",
      text: "The disclosed amount at least, in whole units of the currency, never in thousands or millions.",
    },
    amount_max_in_currency: {
      heading: "Maximum (units of the currency)",
      text: "The disclosed amount at most; empty where it is open.",
    },
    amount_qualifier: {
      heading: "Qualifier",
      text: "How sure the amount is.",
    },
    further_amounts: {
      heading: "Further amounts (currency, minimum, maximum)",
      text: "What is counted in other currencies: currency, minimum, maximum (open where there is none) and qualifier.",
    },
    amount_withheld: {
      heading: "Amount withheld",
      text: "Whether a counted amount is withheld: it is in no sum.",
    },
    kind: {
      heading: "Kind",
      text: "Kind of project, by its code.",
    },
    domains: {
      heading: "Domains",
      text: "Codes of its domains, the primary one first.",
    },
    partner_origins: {
      heading: "Partner origins",
      text: "ISO 3166 codes of where its partners come from, the primary one first.",
    },
    inferred_origins: {
      heading: "Inferred origins",
      text: "Those of them that no source states.",
    },
    parties: {
      heading: "Parties",
      text: "Names, roles and origins of the parties to its counted agreements.",
    },
    locations: {
      heading: "Locations",
      text: "ISO 3166 code and place.",
    },
    lead_unit: {
      heading: "Lead unit",
      text: "Code of the responsible unit.",
    },
    standing: {
      heading: "Standing",
      text: "Its latest milestone; without one it stands as signed.",
    },
    unconfirmed: {
      heading: "Unconfirmed",
      text: "Whether its source is weak.",
    },
    first_published_at: {
      heading: "First published (UTC)",
      text: "When this register first published it.",
    },
    updated_at: {
      heading: "Updated (UTC)",
      text: "When this version was published.",
    },
    version: {
      heading: "Version",
      text: "The published version, from 1.",
    },
  },
} as const;
