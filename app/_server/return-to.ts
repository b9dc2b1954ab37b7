import { Language } from "@/domain/languages";

const here = "http://register.invalid";
const controls = /[\p{Cc}\\]/u;

/** The path if it is one of this register's own pages, else undefined: nobody is sent to another site. */
export function ownPath(path: unknown): string | undefined {
  if (typeof path !== "string" || path.length > 2000 || controls.test(path)) return undefined;
  if (!path.startsWith("/") || path.startsWith("//") || !URL.canParse(path, here)) return undefined;
  const url = new URL(path, here);
  if (url.origin !== here || !Language.safeParse(url.pathname.split("/")[1]).success) return undefined;
  return `${url.pathname}${url.search}`;
}

/** The page to sign in on, that leads back to the page asked for. */
export function signInPath(language: Language, returnTo?: string): string {
  const back = ownPath(returnTo);
  return `/${language}/sign-in${back ? `?${new URLSearchParams({ returnTo: back })}` : ""}`;
}
