import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Account } from "@/db/accounts/record";
import { AccountsTable, stateIn } from "./accounts-table";
import { HistoryLink } from "./history-link";

const now = new Date("2026-01-02T00:00:00Z");
const account = (given: Partial<Account>): Account =>
  ({
    id: "a1",
    name: "Mei <Lin>",
    email: "mei@example.org",
    roles: {},
    disabledAt: null,
    oneTimePasswordUntil: null,
    ...given,
  }) as Account;

describe("whether an account can sign in", () => {
  const later = new Date(now.getTime() + 1);

  it("is said in words, a disabled one before all else", () => {
    const states = [
      account({}),
      account({ oneTimePasswordUntil: later }),
      account({ oneTimePasswordUntil: now }),
      account({ disabledAt: now, oneTimePasswordUntil: later }),
    ].map((one) => stateIn("en", one, now));
    expect(new Set(states).size).toBe(4);
    expect(states[3]).toMatch(/disabled/i);
    expect(stateIn("zh", account({}), now)).toMatch(/\p{Script=Han}/u);
  });
});

describe("the table of accounts", () => {
  const drawn = (roles: Account["roles"]) =>
    renderToStaticMarkup(<AccountsTable language="en" accounts={[account({ roles })]} now={now} />);

  it("leads to each account, and names its roles with their editions or units", () => {
    const html = drawn({ organizer: ["SCE-2019", "CF-2022"], official: "all", administrator: "all" });
    expect(html).toContain('<a href="/en/admin/accounts/a1">Mei &lt;Lin&gt;</a>');
    expect(html).toContain("<li>Organizer: SCE-2019, CF-2022</li>");
    expect(html).toMatch(/<li>Official: all[^<]*<\/li>/i);
    expect(html).toContain("<li>Administrator</li>");
  });

  it("says of an account without a role that it has none", () => {
    expect(drawn({})).not.toContain("<li>");
    expect(drawn({})).toMatch(/no role/i);
  });
});

it("what was ever changed of a record is led to by its kind and code, whatever the code", () => {
  const html = renderToStaticMarkup(<HistoryLink language="fr" subject="domain" record="A&B" />);
  expect(html).toContain('href="/fr/admin/history?subject=domain&amp;record=A%26B"');
});
