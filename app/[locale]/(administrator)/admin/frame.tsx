import { type PageOfSection, SignedInPage } from "@/app/_server/signed-in-page";

/** A page of the administration. */
export function AdminPage(page: PageOfSection) {
  return <SignedInPage section="admin" {...page} />;
}
