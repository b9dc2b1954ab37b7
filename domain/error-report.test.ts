import { expect, it } from "vitest";
import { dueDay, ErrorReport, ReportAnswer } from "./error-report";

it("A report is answered within fifteen days, as the register's own zone counts them", () => {
  const late = new Date("2026-03-01T16:30:00Z");
  expect(dueDay(late, "Asia/Shanghai")).toBe("2026-03-17");
  expect(dueDay(late, "Europe/Paris")).toBe("2026-03-16");
});

it("A report says what is wrong, and needs no address", () => {
  const message = "The amount is in dollars, not in yuan.";
  expect(ErrorReport.parse({ message })).toEqual({ reference: null, message, contact: null });
  expect(
    ErrorReport.parse({ message, reference: "sce-2019-0001", contact: "ana@example.org" }),
  ).toMatchObject({
    reference: "SCE-2019-0001",
    contact: "ana@example.org",
  });
  const faults = ErrorReport.safeParse({ message: "wrong", contact: "ana" }).error?.issues;
  expect(faults?.map(({ path, message: fault }) => [path.join("."), fault])).toEqual([
    ["message", "report-short"],
    ["contact", "emailInvalid"],
  ]);
});

it("A report is long enough in Chinese with half the characters", () => {
  const isTaken = (message: string) => ErrorReport.safeParse({ message }).success;
  expect(["金额应为五亿", "金额应为5亿", "金额5亿元", "A billion!"].map(isTaken)).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(["金额", "不对不对", "wrong", "  错 了   "].map(isTaken)).toEqual([false, false, false, false]);
});

it("An answer says what was found: no finding is taken for granted", () => {
  const answer = { number: "7", answer: "The source gives yuan." };
  const faults = ReportAnswer.safeParse({ ...answer, state: "" }).error?.issues;
  expect(faults?.map(({ path, message }) => [path.join("."), message])).toEqual([["state", "missing"]]);
  expect(ReportAnswer.parse({ ...answer, state: "declined" })).toMatchObject({
    number: 7,
    state: "declined",
  });
});
