export const paper = {
  page: "Page {page} of {pages}",
};
