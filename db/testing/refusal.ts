import { expect } from "vitest";

/** Expects the database to refuse a statement, and its reason to name what stood against it (a constraint, say). */
export async function expectRefusal(statement: Promise<unknown>, by: string): Promise<void> {
  const fault: unknown = await statement.then(
    () => "nothing was refused",
    (reason: unknown) => reason,
  );
  expect(fault).toBeInstanceOf(Error);
  expect(fault instanceof Error && fault.cause instanceof Error ? fault.cause.message : fault).toContain(by);
}
