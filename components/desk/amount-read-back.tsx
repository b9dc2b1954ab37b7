"use client";

import { Amount } from "../../domain/amount";
import { readWrittenAmount } from "../../domain/amount-reading/read";
import type { AmountForm } from "../../domain/project/form";
import { readAmount } from "../../domain/project/form-amount";
import { readersWith } from "../../domain/project/form-readers";
import { formatAmount } from "../../messages/format-amount";
import { Button } from "../ui/button";
import { useSetting } from "./setting";

/** What a typed amount is read as, in words; of two meanings (`1,200`) each is offered and none is guessed. */
export function ReadBack({
  typed,
  onChoose,
}: {
  readonly typed: AmountForm;
  /** Called with the amount as it is written in full. */
  readonly onChoose: (written: string) => void;
}) {
  const { word } = useSetting();
  const { read, choices } = useReadings(typed);
  return (
    <div aria-live="polite" className="-mt-4 min-h-6 text-soft" data-read-back>
      {read && `${word("form.readAs")} ${read}`}
      {choices.length > 0 && (
        <p className="flex flex-wrap items-center gap-3">
          {word("form.whichReading")}
          {choices.map((written) => (
            <Button key={written} type="button" weight="secondary" onClick={() => onChoose(written)}>
              {written}
            </Button>
          ))}
        </p>
      )}
      {!read && choices.length === 0 && typed.figure.trim() && word("form.notReadable")}
    </div>
  );
}

function useReadings(typed: AmountForm): {
  readonly read: string | null;
  readonly choices: readonly string[];
} {
  const { language, choices } = useSetting();
  if (!typed.figure.trim()) return { read: null, choices: [] };
  const readers = readersWith(new Map(), language);
  const read = Amount.safeParse(readAmount(typed, "", readers)).data;
  const stated = read?.disclosure === "withheld" ? read.amount : read;
  if (readers.problems.length === 0 && stated?.disclosure === "disclosed")
    return { read: formatAmount(language, stated), choices: [] };
  if (readers.problems.length === 0 && stated && stated.disclosure !== "disclosed") {
    const said = choices.disclosures.find(({ value }) => value === stated.disclosure);
    return { read: said?.label ?? null, choices: [] };
  }
  const written = readWrittenAmount(typed.figure, language, typed.currency);
  const readings = "readings" in written && written.readings.length > 1 ? written.readings : [];
  return {
    read: null,
    choices: readings.flatMap((one) => (one.disclosure === "disclosed" ? [formatAmount(language, one)] : [])),
  };
}
