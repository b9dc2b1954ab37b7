import type { Metadata } from "next";
import { type Language, languages } from "@/domain/languages";
import { translator } from "@/messages/translator";

interface PageWords {
  readonly title: string;
  readonly description?: string;
  readonly indexed?: boolean;
  /** Whether the page has a picture of its own, at `picture.png` below it, for who links to it. */
  readonly picture?: boolean;
  /** The address of a feed of what the page lists. */
  readonly feed?: string;
}

/**
 * What a page says of itself to browsers and search engines; one that has nothing of its own to say says what the
 * register is. `path` is its address without its language.
 */
export function pageMetadata(
  language: Language,
  path: string,
  { title, description: said, indexed = true, picture = false, feed }: PageWords,
): Metadata {
  const description = said || translator(language, "publicPages")("overview.lead");
  return {
    title,
    description,
    alternates: {
      canonical: `/${language}${path}`,
      languages: {
        ...Object.fromEntries(languages.map((other) => [other, `/${other}${path}`])),
        "x-default": `/en${path}`,
      },
      ...(feed && { types: { "application/atom+xml": feed } }),
    },
    openGraph: {
      type: "website",
      siteName: translator(language, "common")("name"),
      title,
      description,
      url: `/${language}${path}`,
      locale: language,
      images: [
        {
          url: picture ? `/${language}${path}/picture.png` : "/picture.png",
          width: 1200,
          height: 630,
          alt: picture ? title : translator(language, "common")("name"),
        },
      ],
    },
    twitter: { card: "summary_large_image" },
    ...(!indexed && { robots: { index: false, follow: true } }),
  };
}
