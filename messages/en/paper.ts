export const paper = {
  page: "Page {page} of {pages}",
  dated: "Version {version}, as published on {at}",
  code: "QR code of {address}",
  date: "Date",
  step: "What",
  amount: "Amount (currency stated)",
  link: "This record as PDF",
  cite: "How to cite this version",
  citation: "“{title}”. {reference}, version {version} of {day}. {register}. {address}",
  copy: "Copy the citation",
  copied: "Copied.",
  notCopied: "The browser did not allow it: select the text and copy it.",
};
