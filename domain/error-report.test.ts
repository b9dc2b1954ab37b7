import { expect, it } from "vitest";
import { dueDay, ErrorReport } from "./error-report";

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
