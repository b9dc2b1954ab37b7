"use client";

import { useParams } from "next/navigation";
import { FailureMessage } from "@/components/site/failure-message";
import type { Language } from "@/domain/languages";

/** A page that failed. */
export default function Failed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const language = useParams<{ locale: string }>().locale as Language;
  return <FailureMessage language={language} number={error.digest} again={retry} />;
}
