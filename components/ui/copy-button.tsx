"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => {};
/** A browser lets pages copy only where the connection is secure. */
const mayCopy = () => navigator.clipboard !== undefined;

/** Copies a text that stands beside it; where no script runs, or none may copy, there is no button. */
export function CopyButton({
  text,
  label,
  copied,
  refused,
}: {
  readonly text: string;
  readonly label: string;
  /** Said when it is done. */
  readonly copied: string;
  /** Said where the browser refuses. */
  readonly refused: string;
}) {
  const able = useSyncExternalStore(never, mayCopy, () => false);
  const [said, setSaid] = useState("");
  // Its place, until a script finds out; a page with such a place is sent with scripts: see scripts/without-scripts.mjs.
  if (!able) return <span hidden data-filled-by-script />;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(refused),
    );
  return (
    <p className="flex flex-wrap items-center gap-x-3 no-print">
      <Button type="button" weight="quiet" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-[15px] text-soft">
        {said}
      </span>
    </p>
  );
}
