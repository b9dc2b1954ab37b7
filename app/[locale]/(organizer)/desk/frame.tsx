import { type PageOfSection, SignedInPage } from "@/app/_server/signed-in-page";

/** A page of the desk. */
export function DeskPage(page: PageOfSection) {
  return <SignedInPage section="desk" {...page} />;
}
