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
  if (!able) return null;
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
