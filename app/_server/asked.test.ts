import type { Metadata } from "next";
import { describe, expect, it, vi } from "vitest";
import { type AskableProps, asAsked, metadataAsAsked, nothingAsked } from "./asked";

vi.mock("./read-settings", () => ({ today: async () => "2026-01-31" }));
vi.mock("next/navigation", () => {
  const leave = (to: string) => {
    throw new Error(`to ${to}`);
  };
  return { redirect: leave, notFound: () => leave("nowhere") };
});

const page = async ({ asked = nothingAsked }: AskableProps<"code">) => JSON.stringify(asked);
const route = asAsked<"code">(page, ({ code }) => `/domains/${code}`);

const open = async (parameters: Record<string, string | string[]>, locale = "en") =>
  JSON.parse(
    String(
      await route({
        params: Promise.resolve({ locale, code: "AI" }),
        searchParams: Promise.resolve(parameters),
      }),
    ),
  );

describe("A page as its address asks", () => {
  it("is read as known on a day and counted otherwise", async () => {
    expect(await open({ asOf: "2019-09-01", counting: "fractional" })).toEqual({
      reading: { asOf: "2019-09-01", inferred: "in", counting: "fractional", currency: "CNY" },
      faults: [],
    });
  });

  it("names a day to come and a day that there is not, and leaves them out", async () => {
    expect(await open({ asOf: "2026-02-01" })).toMatchObject({
      reading: { asOf: null },
      faults: [{ parameter: "asOf", value: "2026-02-01", fault: "future" }],
    });
    expect(await open({ asOf: "2019-02-30" })).toMatchObject({
      reading: { asOf: null },
      faults: [{ parameter: "asOf", fault: "wrong" }],
    });
  });

  it("may be asked for today", async () => {
    expect(await open({ asOf: "2026-01-31" })).toMatchObject({ reading: { asOf: "2026-01-31" }, faults: [] });
  });

  it("sends on to its address where this says the usual, or what no page knows", async () => {
    await expect(open({ counting: "whole", asOf: "" })).rejects.toThrow(/^to \/en\/domains\/AI$/);
    await expect(open({ asOf: "2019-09-01", utm_source: "x" })).rejects.toThrow(
      /^to \/en\/domains\/AI\?asOf=2019-09-01$/,
    );
    await expect(open({ currency: "EUR", inferred: "in" }, "fr")).rejects.toThrow(
      /^to \/fr\/domains\/AI\?currency=EUR$/,
    );
  });

  it("is not indexed, and its other languages are read in the same way", async () => {
    const plain = async (): Promise<Metadata> => ({
      title: "AI",
      alternates: { canonical: "/en/domains/AI", languages: { fr: "/fr/domains/AI" } },
    });
    const said = await metadataAsAsked<"code">(plain)({
      params: Promise.resolve({ locale: "en", code: "AI" }),
      searchParams: Promise.resolve({ asOf: "2019-09-01" }),
    });
    expect(said).toMatchObject({
      title: "AI",
      robots: { index: false },
      alternates: {
        canonical: "/en/domains/AI?asOf=2019-09-01",
        languages: { fr: "/fr/domains/AI?asOf=2019-09-01" },
      },
    });
  });
});
