/** What paper, pictures and charts are drawn in. */
export const colours = {
  ink: "#1f1c18",
  soft: "#5c554a",
  rule: "#c9c0af",
  seal: "#9c2a1f",
  /** As on screen: each differs from its neighbours in grey too. */
  shades: ["#64150f", "#9c3f2d", "#c06d4c", "#d69a72", "#e6c8a4", "#f3ebdf"],
  shadeLine: "#8a6a55",
} as const;
