import type { Thing, WithContext } from "schema-dts";

/** What a page is about, in the words of schema.org, for programs that read pages: it is never run. */
export function StructuredData({ of }: { readonly of: WithContext<Thing> }) {
  // No text of a record can end the element.
  const json = JSON.stringify(of).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
