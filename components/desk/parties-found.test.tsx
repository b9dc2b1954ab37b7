import { describe, expect, it, vi } from "vitest";
import type { PartyForm } from "../../domain/project/form";
import { DomainField } from "./domain-field";
import { findOrganizations } from "./find-organizations";
import { OrganizationField } from "./organization-field";
import { drawn } from "./testing/setting";

const party: PartyForm = {
  key: "p1",
  organization: "",
  name: "",
  known: "",
  told: "",
  newKind: "company",
  role: "investor",
  origins: [],
  parentOrigin: "",
  parentInferred: false,
  sharePercent: "",
  committedAmount: "",
  committedCurrency: "CNY",
};
const field = (given: Partial<PartyForm>, faults: { path: string; message: string }[] = []) =>
  drawn(<OrganizationField name="p" party={{ ...party, ...given }} />, { faults });
const hidden = (html: string, name: string) =>
  new RegExp(`<input type="hidden" name="p\\.${name}" value="([^"]*)"`).exec(html)?.[1];

describe("an organization of the form, without scripts", () => {
  it("stays the one that was found for as long as its name stands", () => {
    const html = field({ name: "Infineon", known: "Infineon", organization: "o1" });
    expect([hidden(html, "organization"), hidden(html, "known")]).toEqual(["o1", "Infineon"]);
    expect(html).toContain("In the register.");
  });

  it("is no longer that one where another name was typed", () => {
    const html = field({ name: "Bosch", known: "Infineon", organization: "o1" });
    expect([hidden(html, "organization"), hidden(html, "known")]).toEqual(["", ""]);
    expect(html).not.toContain("In the register.");
  });

  it("that the writer was told is new asks for its kind, and says that it will be added", () => {
    const html = field({ name: "Bosch", told: "Bosch" });
    expect(html).toContain("it will be added as new when you save");
    expect(html).toMatch(/<select[^>]*name="p\.newKind"/);
    const before = field({ name: "Bosch" });
    expect(before).not.toContain("added as new");
    expect(before).toMatch(/<input type="hidden" name="p\.newKind" value="company"/);
  });

  it("has its name's fault beside it", () => {
    const html = field({ name: "Bosch" }, [{ path: "p.name", message: "Two have this name." }]);
    expect(html).toMatch(/id="p\.name-error"[^>]*>Two have this name\./);
  });
});

describe("looking for organizations", () => {
  const answer = (body: unknown, ok = true) =>
    vi.stubGlobal("fetch", async () => ({ ok, json: async () => body }));
  const found = { id: "o1", names: ["英飞凌"], identifier: null, seat: "DE", naming: null };

  it("asks for exactly what was typed", async () => {
    const fetched = vi.fn(async (_address: string) => ({ ok: true, json: async () => [found] }));
    vi.stubGlobal("fetch", fetched);
    expect(await findOrganizations("英飞凌 & Co", new AbortController().signal)).toEqual([found]);
    const [address = ""] = fetched.mock.calls[0] ?? [];
    expect(new URL(address, "https://register.example.org").searchParams.get("q")).toBe("英飞凌 & Co");
  });

  it("gives nothing where nobody answers, or not as agreed: the form works without", async () => {
    const ask = () => findOrganizations("x", new AbortController().signal);
    answer([], false);
    expect(await ask()).toBeNull();
    answer([{ id: 1 }]);
    expect(await ask()).toBeNull();
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("offline");
    });
    expect(await ask()).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe("the domain of a plain deal", () => {
  it("is chosen from the list without scripts, also one that is no longer offered", () => {
    expect(drawn(<DomainField code="IC" />)).toMatch(
      /<select[^>]*name="domains"[\s\S]*value="IC" selected=""/,
    );
    expect(drawn(<DomainField code="OLD" />)).toContain('value="OLD" selected=""');
    expect(drawn(<DomainField code="" />)).toContain('<option value="" selected="">none</option>');
  });
});
