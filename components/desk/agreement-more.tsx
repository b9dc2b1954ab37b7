"use client";

import type { ProjectForm } from "../../domain/project/form";
import { Details } from "../ui/details";
import { CountingFields, type CountingProps } from "./counting-fields";
import { Choose, Hidden, Line, Tick } from "./fields";
import { Row } from "./form-parts";
import { useSetting } from "./setting";
import { useSourceOptions } from "./source-options";

/** A project with one agreement counts by it; how it counts is asked only of several, and folded away otherwise. */
export function MoreAgreementFields({
  form,
  several,
  ...counting
}: CountingProps & { readonly form: ProjectForm; readonly several: boolean }) {
  const { name, agreement, others } = counting;
  const { word, choices, isFaulty } = useSetting();
  const sources = useSourceOptions(form.sources);
  const folded = ["supplements", "status", "runningOrder", "sources", ...(several ? [] : ["counting"])];
  const supplementary = agreement.type === "supplementary" || agreement.supplements !== "";
  return (
    <Details
      summary={word("form.agreementMore")}
      open={supplementary || folded.some((field) => isFaulty(`${name}.${field}`))}
    >
      <div className="grid gap-5">
        {!several && <CountingFields {...counting} />}
        <Row>
          <Choose
            name={`${name}.status`}
            word="form.status"
            value={agreement.status}
            options={choices.statuses}
          />
          <Line
            name={`${name}.runningOrder`}
            word="form.runningOrder"
            value={agreement.runningOrder}
            characters={4}
            figures
          />
          {several ? (
            <Choose
              name={`${name}.supplements`}
              word="form.supplements"
              value={agreement.supplements}
              options={others}
              empty="form.none"
            />
          ) : (
            <Hidden name={`${name}.supplements`} value={agreement.supplements} />
          )}
        </Row>
        {sources.length > 0 && (
          <Tick
            name={`${name}.sources`}
            word="form.agreementSources"
            chosen={agreement.sources}
            options={sources}
          />
        )}
      </div>
    </Details>
  );
}
