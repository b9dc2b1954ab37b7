import { Language } from "@/domain/languages";
import { env } from "@/env";

/**
 * Whether a form was sent by one of this register's own pages. A missing Origin is refused, and
 * `X-Forwarded-Host` is not believed: the framework accepts both.
 */
export function fromOwnPage(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const sender = new URL(origin);
  const known = env().NEXTAUTH_URL;
  return (
    sender.host === headers.get("host") || (known !== undefined && sender.origin === new URL(known).origin)
  );
}

/** The language of the page that sent a form: the form's own word for it, else its page's address. */
export function languageOfForm(said: unknown, headers: Headers): Language {
  const referer = headers.get("referer") ?? "";
  const path = URL.canParse(referer) ? new URL(referer).pathname : "";
  const found = Language.safeParse(said).data ?? Language.safeParse(path.split("/")[1]).data;
  return found ?? "en";
}
