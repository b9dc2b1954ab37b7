"use client";

import type { AgreementForm } from "../../domain/project/form";
import type { Option } from "../ui/select";
import { Choose, Line } from "./fields";
import { Row } from "./form-parts";
import { useSetting } from "./setting";

export interface CountingProps {
  readonly name: string;
  readonly agreement: AgreementForm;
  readonly others: readonly Option[];
}

/** How an agreement counts: what it does to its project, on which other it acts, and why. */
export function CountingFields({ name, agreement: { counting }, others }: CountingProps) {
  const { choices } = useSetting();
  return (
    <Row>
      <Choose
        name={`${name}.counting.decision`}
        word="form.decision"
        hint="form.decisionHint"
        value={counting.decision}
        options={choices.decisions}
      />
      <Choose
        name={`${name}.counting.actsOn`}
        word="form.actsOn"
        value={counting.actsOn}
        options={others}
        empty="form.none"
      />
      <Line
        name={`${name}.counting.reason`}
        word="form.countingReason"
        hint="form.countingReasonHint"
        value={counting.reason}
      />
      <Choose
        name={`${name}.counting.reasonLanguage`}
        word="form.countingReasonLanguage"
        value={counting.reasonLanguage}
        options={choices.languages}
        empty="form.asOriginal"
      />
    </Row>
  );
}
