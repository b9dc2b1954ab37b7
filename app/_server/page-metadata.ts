import type { Metadata } from "next";
import { type Language, languages } from "@/domain/languages";

/** What a page says of itself to browsers and search engines. `path` is its address without its language. */
export function pageMetadata(
  language: Language,
  path: string,
  { title, description, indexed = true }: { title: string; description?: string; indexed?: boolean },
): Metadata {
  return {
    title,
    ...(description && { description }),
    alternates: {
      canonical: `/${language}${path}`,
      languages: {
        ...Object.fromEntries(languages.map((other) => [other, `/${other}${path}`])),
        "x-default": `/en${path}`,
      },
    },
    ...(!indexed && { robots: { index: false, follow: true } }),
  };
}
