import type { Event, WithContext } from "schema-dts";
import { siteAddress } from "@/app/_server/site-address";
import type { Edition } from "@/domain/edition";
import { type Language, textIn } from "@/domain/languages";

/** An edition as the event that it was, its dates as precise as known. */
export function eventOf(language: Language, edition: Edition): WithContext<Event> {
  const { slug, labels, themes, starts, ends, places, placeCode, organisers, website, expo } = edition;
  const place = textIn(places, language).text || placeCode;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    url: new URL(`/${language}/editions/${slug}`, siteAddress()).href,
    name: textIn(labels, language).text,
    ...(textIn(themes, language).text && { description: textIn(themes, language).text }),
    ...(starts && { startDate: starts }),
    ...(ends && { endDate: ends }),
    ...(place && { location: { "@type": "Place", name: place } }),
    ...(website && { sameAs: website }),
    organizer: organisers.map((names) => ({ "@type": "Organization", name: textIn(names, language).text })),
    superEvent: { "@type": "EventSeries", name: textIn(expo.names, language).text },
  };
}
