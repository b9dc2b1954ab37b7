"use client";

import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useSetting } from "./setting";

/** What was typed on this page before and never saved. */
export function KeptOffer({
  at,
  onTakeUp,
  onDiscard,
}: {
  readonly at: number;
  readonly onTakeUp: () => void;
  readonly onDiscard: () => void;
}) {
  const { word, language } = useSetting();
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
  return (
    <Notice live title={word("form.keptTitle")}>
      <p>{time}</p>
      <p className="flex flex-wrap gap-4 pt-3">
        <Button type="button" weight="secondary" onClick={onTakeUp}>
          {word("form.keptTakeUp")}
        </Button>
        <Button type="button" weight="quiet" onClick={onDiscard}>
          {word("form.keptDiscard")}
        </Button>
      </p>
    </Notice>
  );
}
