export const documents = {
  title: "Documents",
  lead: "Scans and photographs of the agreements. They are for the desk only, until a second person makes one public.",
  agreement: "{number}. {type}, {date}",
  gone: "An agreement that is no longer recorded",
  none: "No documents.",
  noAgreement: "Record an agreement first: documents belong to one.",
  add: "Add a document",
  whichAgreement: "Agreement",
  whichKind: "What it is",
  kinds: {
    scan: "Scan of the agreement",
    photograph: "Photograph of the signing",
  },
  kindHints: {
    scan: "PDF, JPEG, PNG or WebP",
    photograph: "JPEG, PNG or WebP",
  },
  file: "File",
  fileHint:
    "At most {size}, and {number} documents to an agreement. Pictures are redrawn: the place, time and camera noted in them are removed. Its name is not kept.",
  send: "Add the document",
  download: "{kind} ({type}, {size})",
  hash: "SHA-256: {hash}",
  public: "public",
  publicLater: "public once the record is",
  deskOnly: "for the desk only",
  addedBy: "Added by {name}, {at}",
  publishedBy: "Made public by {name}, {at}",
  secondPerson: "You added this document; another person can make it public.",
  coveredTitle: "Are signatures, seals and identity numbers covered?",
  covered:
    "I have looked at every page: signatures, seals, identity numbers and anything withheld are covered, or there are none.",
  publish: "Make this document public",
  hide: "Take it back from readers",
  removeTitle: "Remove",
  removeLead: "The document is removed for good. The history keeps only that there was one.",
  remove: "Remove this document",
  done: {
    added: "The document was added. Only the desk sees it.",
    published: "The document is public while its record and agreement are.",
    hidden: "Readers no longer have the document.",
    removed: "The document was removed.",
  },
  faults: {
    "file-missing": "Choose a file.",
    "file-empty": "This file is empty. Choose another one.",
    "file-too-large": "This file is larger than {size}. Make it smaller, or send it in parts.",
    "file-of-another-type":
      "By its content this is no PDF, JPEG, PNG or WebP, whatever its name says. Save it as one of these.",
    "file-damaged": "This file is damaged or cut short. Open it, save it anew and send that.",
    "picture-too-large":
      "This picture has more than {pixels} million pixels. Make it smaller and send it again.",
    "picture-moves": "This picture is animated. Send a still one.",
    "pdf-active":
      "This PDF holds scripts, forms or actions. Print it to a new PDF, which keeps only its pages, and send that.",
    "pdf-attachments":
      "This PDF carries other files. Print it to a new PDF, which keeps only its pages, and send that.",
    "pdf-locked": "This PDF is locked or encrypted. Save it without a password and send that.",
    "pdf-unreadable":
      "This PDF is packed in a way that cannot be checked. Print it to a new PDF and send that.",
    "photograph-is-pdf":
      "A photograph is a picture, but this file is a PDF. Choose “scan”, or send a picture.",
    "file-there": "This agreement has this very document already.",
    "too-many-files": "This agreement has {number} documents already, the most it may have.",
    "agreement-missing": "This agreement is no longer recorded. Choose another one.",
    "form-unreadable": "The form did not arrive whole. Choose the file again and send it.",
  },
} as const;
