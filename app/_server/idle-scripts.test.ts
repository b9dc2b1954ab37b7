import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const kept = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
  .map((file) => `app/[locale]/${file}`)
  .filter((file) => file.endsWith("/page.tsx") && /^export const revalidate\b/m.test(text(file)));

/**
 * Kept pages are sent without scripts that have nothing to do (scripts/kept-pages.mjs): what runs in the browser must
 * say with its markup that it is there.
 */
describe("A kept page", () => {
  it("is what is looked at", () => {
    expect(kept.length).toBeGreaterThan(8);
    expect(clientsOf("app/[locale]/(public)/projects/[reference]/page.tsx")).toContain(
      "components/ui/copy-button.tsx",
    );
  });

  it.each(["app/[locale]/layout.tsx", ...kept])("%s: each part that needs a script says so", (page) => {
    const silent = [...clientsOf(page)].filter((file) => !text(file).includes("data-filled-by-script"));
    expect(silent).toEqual([]);
  });
});

/** What of a page runs in the browser: the first file with "use client" on each way from it. */
function clientsOf(page: string): Set<string> {
  const [seen, clients, next] = [new Set<string>(), new Set<string>(), [page]];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (/^"use client"/m.test(text(file))) clients.add(file);
    else next.push(...importsOf(file));
  }
  return clients;
}

function importsOf(file: string): string[] {
  return [
    ...text(file).matchAll(/^(?:import|export|\})(?! type\b).*?from "([@.][^"]*)"|^import "([@.][^"]*)"/gm),
  ]
    .map(([, named, alone]) => named ?? alone ?? "")
    .filter((name) => name.startsWith(".") || name.startsWith("@/"))
    .map((name) => (name.startsWith("@/") ? name.slice(2) : join(dirname(file), name)))
    .flatMap((path) => [".ts", ".tsx"].map((end) => path + end).filter(existsSync));
}

function text(file: string): string {
  return readFileSync(file, "utf8");
}
