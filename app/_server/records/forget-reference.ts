import { updateTag } from "next/cache";
import { tags } from "@/app/_server/tags";

/** Forgets every kept page: names of reference records and figures stand on all of them. */
export function forgetReference(): void {
  updateTag(tags.reference);
  updateTag(tags.register);
}
