import { readFileSync } from "node:fs";
import { z } from "zod";

/** An action as the build knows it: its name at its door, where it is written, and a page that carries it. */
export interface BuiltAction {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly page: string;
}

const Actions = z.object({
  node: z.record(
    z.string(),
    z.object({
      workers: z.record(z.string(), z.unknown()),
      exportedName: z.string(),
      filename: z.string(),
    }),
  ),
});
const read = (file: string): unknown => JSON.parse(readFileSync(`.next/server/${file}`, "utf8"));

/** Every action of the build. */
export function builtActions(): BuiltAction[] {
  const { node } = Actions.parse(read("server-reference-manifest.json"));
  return Object.entries(node).map(([id, { workers, exportedName, filename }]) => ({
    id,
    name: exportedName,
    file: filename.replace(/^app\/\[locale\]\//, "").replace(/\/actions\.ts$/, ""),
    page: patternOf(Object.keys(workers)[0] ?? ""),
  }));
}

/** The address patterns of every page and route of the build: `/[locale]/desk/projects/[id]`. */
export function builtAddresses(): { pattern: string; folder: string; isPage: boolean }[] {
  const files = z.record(z.string(), z.string()).parse(read("app-paths-manifest.json"));
  return Object.keys(files)
    .filter((file) => !file.startsWith("/_"))
    .map((file) => ({
      pattern: patternOf(file),
      folder: /\(([a-z-]+)\)/.exec(file)?.[1] ?? "",
      isPage: file.endsWith("/page"),
    }));
}

const patternOf = (file: string) =>
  `/${file
    .replace(/^app\//, "")
    .replace(/^\//, "")
    .replace(/\([a-z-]+\)\//g, "")
    .replace(/\/?(page|route)$/, "")}`;
