import { DrizzleQueryError } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { tellFaultsPrinted, toldFault, toldInLines } from "./told-fault";

const secret = "Canary & Sons, 12,000,000 EUR\n    at the hall";

const failedQuery = (cause: Error) =>
  new DrizzleQueryError("insert into drafts (id, document) values ($1, $2)", ["7", secret], cause);

const asSaid = (fault: unknown) => JSON.stringify(toldFault(fault)) + toldInLines(fault);

/** As PostgreSQL says it through either driver. */
const postgresFault = (message: string, further: object) =>
  Object.assign(new Error(message), { name: "PostgresError", ...further });

describe("A fault in a log", () => {
  it("names the query that failed, and not the values it was asked with", () => {
    const said = asSaid(failedQuery(new Error("gone")));
    expect(said).toContain("insert into drafts (id, document) values ($1, $2)");
    expect(said).toContain("gone");
    expect(said).not.toContain("Canary");
    expect(said).not.toContain("at the hall");
  });

  it("says where it happened", () => {
    expect(toldFault(failedQuery(new Error("gone"))).stack).toContain("told-fault.test.ts");
    expect(toldFault(new RangeError("out")).stack).toMatch(/^RangeError: out\n\s+at /);
  });

  it("tells PostgreSQL's code and names, and not the row that it quotes", () => {
    const row = { code: "23514", severity: "ERROR", detail: `Failing row contains (7, ${secret})` };
    const further = { ...row, where: `unnamed portal with ${secret}`, table_name: "drafts" };
    const fault = postgresFault('new row violates check constraint "drafts_whole"', further);
    expect(toldFault(failedQuery(fault)).cause).toMatchObject({
      ...{ type: "PostgresError", code: "23514", table_name: "drafts" },
      message: 'new row violates check constraint "drafts_whole"',
    });
    expect(asSaid(failedQuery(fault))).not.toContain("Canary");
  });

  it("leaves out the value that does not fit its column", () => {
    const fault = postgresFault(`invalid input syntax for type uuid: "say "${secret}""`, { code: "22P02" });
    expect(toldFault(fault)).toMatchObject({
      ...{ code: "22P02", message: 'invalid input syntax for type uuid: "…"' },
    });
    expect(asSaid(fault)).not.toContain("Canary");
  });

  it("leaves out what could not be read as JSON", () => {
    const read = () => JSON.parse(`Canary, 12,000,000`);
    expect(read).toThrow(SyntaxError);
    try {
      read();
    } catch (fault) {
      expect(asSaid(fault)).not.toContain("Canary");
    }
  });

  it("tells no property that it does not know, and nothing of what is no error", () => {
    expect(asSaid(Object.assign(new Error("no"), { params: [secret], response: { secret } }))).not.toContain(
      "Canary",
    );
    expect(asSaid({ secret })).not.toContain("Canary");
  });

  it("ends where its reasons go round in a circle", () => {
    const fault = new Error("round");
    fault.cause = fault;
    expect(JSON.stringify(toldFault(fault))).toContain("round");
  });
});

describe("What is printed of a fault", () => {
  it("is told like this, whoever prints it; other words stay", () => {
    const printed: unknown[][] = [];
    const printer = { error: (...said: unknown[]) => printed.push(said), warn: () => {} };
    tellFaultsPrinted(printer);
    printer.error(" ⨯", failedQuery(new Error("gone")), "after");
    expect(printed[0]?.[0]).toBe(" ⨯");
    expect(printed[0]?.[2]).toBe("after");
    expect(String(printed[0]?.[1])).toContain("Failed query: insert into drafts");
    expect(String(printed)).not.toContain("Canary");
  });
});
