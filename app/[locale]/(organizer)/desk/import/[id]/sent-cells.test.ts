import { expect, it } from "vitest";
import { sentCells, sentRows } from "./sent-cells";

it("cells are read by row and column, and what is none of them is left", () => {
  const sent = {
    "cell.7.amount": " 1200 ",
    "cell.7.investors": "A\r\nB",
    "cell.12.title": "",
    "cell.12.password": "x",
    "cell.x.title": "x",
    "cell.9.title": ["x", "y"],
    title: "x",
  };
  expect([...sentCells(sent)]).toEqual([
    [7, { amount: "1200", investors: "A\nB" }],
    [12, { title: "" }],
  ]);
});

it("rows are read by the name of their field", () => {
  expect([...sentRows({ "out.7": "on", "out.": "on", "decision.8": "new" }, "out")]).toEqual([[7, "on"]]);
});
