"use client";

import "./styles.css";
import { FailureMessage } from "@/components/site/failure-message";

/** The frame of every page failed, so that even the reader's language is known from the address only. */
export default function FrameFailed({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const first = typeof location === "undefined" ? "" : location.pathname.split("/")[1];
  const language = first === "zh" || first === "fr" ? first : "en";
  return (
    <html lang={language}>
      <body>
        <FailureMessage language={language} number={error.digest} again={retry} />
      </body>
    </html>
  );
}
