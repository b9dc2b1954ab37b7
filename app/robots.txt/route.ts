import { siteAddress } from "@/app/_server/site-address";
import { languages } from "@/domain/languages";

export const dynamic = "force-dynamic";

/** Pages for accounts are nothing for search engines. */
const closed = ["desk", "dashboard", "admin", "sign-in"];

export function GET(): Response {
  const disallowed = languages.flatMap((language) => closed.map((name) => `Disallow: /${language}/${name}`));
  const lines = [
    "User-agent: *",
    ...disallowed,
    "Disallow: /api/auth/",
    "Disallow: /api/desk/",
    "",
    `Sitemap: ${new URL("/sitemap.xml", siteAddress()).href}`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
