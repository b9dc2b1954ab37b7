import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { NoAnswer } from "./driver/no-answer";
import { rows } from "./query";
import { forEachDatabase } from "./testing/databases";
import { whyUnkept } from "./unkept";

const coded = (code: string) => Object.assign(new Error("It failed."), { code });

it("tells a database that is away by every code under which that is said", () => {
  for (const code of ["ECONNREFUSED", "CONNECTION_CLOSED", "CONNECT_TIMEOUT", "57P01", "57P03", "08006"])
    expect(whyUnkept(coded(code)), code).toBe("register-away");
  expect(whyUnkept(new NoAnswer())).toBe("register-away");
});

it("tells a full disk, however deep the fault lies", () => {
  for (const code of ["53100", "ENOSPC", "25006"])
    expect(whyUnkept(new Error("outer", { cause: new Error("middle", { cause: coded(code) }) }))).toBe(
      "register-full",
    );
});

it("takes no other fault for one of these", () => {
  for (const fault of [coded("23505"), coded("57014"), new TypeError("x"), null, "ECONNREFUSED"])
    expect(whyUnkept(fault)).toBeNull();
});

forEachDatabase("a database that may only be read", (database) => {
  it("is told apart from one that is away", async () => {
    const fault = await database()
      .transaction(async (tx) => {
        await rows(tx, sql`set transaction read only`);
        await rows(tx, sql`create table kept (n int)`);
      })
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(whyUnkept(fault)).toBe("register-full");
  });
});
