import { siteAddress } from "@/app/_server/site-address";
import { escaped } from "@/app/_server/xml";
import { type Language, languages, textIn } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { translator } from "@/messages/translator";

/** An address of the register as a whole, as feeds need it. */
const whole = (path: string): string => new URL(path, siteAddress()).href;

/**
 * A feed (RFC 4287) of the projects published or corrected last. The id of an entry is that of the project in every
 * feed and language; its date is that of the version. `query` is the filter as an address writes it.
 */
export function toFeed(language: Language, query: string, projects: readonly PublicProject[]): string {
  const t = translator(language, "publicPages");
  const name = translator(language, "common")("name");
  const self = whole(`/${language}/projects.atom${query}`);
  const updated = projects
    .map(({ updatedAt }) => updatedAt.toISOString())
    .toSorted()
    .at(-1);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escaped(self)}</id>
<title>${escaped(`${t("list.title")} · ${name}`)}</title>
<subtitle>${escaped(t("list.lead"))}</subtitle>
<updated>${updated ?? "1970-01-01T00:00:00.000Z"}</updated>
<author><name>${escaped(name)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(whole(`/${language}/projects${query}`))}"/>
${projects.map((project) => toEntry(language, project)).join("\n")}
</feed>
`;
}

function toEntry(language: Language, project: PublicProject): string {
  const { reference, title, summary, originalLanguage: original, domains } = project;
  const named = textIn(title, language, original);
  const told = textIn(summary, language, original);
  const links = languages.map(
    (other) =>
      `<link rel="alternate" type="text/html" hreflang="${other}" href="${escaped(whole(`/${other}/projects/${reference}`))}"/>`,
  );
  return `<entry>
<id>tag:${siteAddress().hostname},2019:${escaped(reference)}</id>
<title xml:lang="${named.language}">${escaped(named.text)}</title>
<published>${project.firstPublishedAt.toISOString()}</published>
<updated>${project.updatedAt.toISOString()}</updated>
${links.join("\n")}
<link rel="related" type="application/json" href="${escaped(whole(`/api/v1/projects/${reference}`))}"/>
${domains.map(({ code }) => `<category term="${escaped(code)}"/>`).join("")}
${told.text === "" ? "" : `<summary xml:lang="${told.language}">${escaped(told.text)}</summary>`}
</entry>`;
}
