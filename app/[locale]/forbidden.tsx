import { locale } from "next/root-params";
import { frameLanguage } from "@/app/_server/language";
import { ShortRefusal } from "@/components/site/short-refusal";

export default async function Forbidden() {
  return <ShortRefusal language={frameLanguage(await locale())} what="forbidden" />;
}
