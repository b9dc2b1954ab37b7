"use client";

import type { ClaimForm, MilestoneForm, ProjectForm } from "../../domain/project/form";
import { Details } from "../ui/details";
import type { Option } from "../ui/select";
import { Choose, Flag, Line, Tick } from "./fields";
import { Add, Part, Remove, Row } from "./form-parts";
import { useSetting } from "./setting";
import { useSourceOptions } from "./source-options";
import { InLanguages } from "./text-fields";

/** What came after the signing, and where sources differ: folded away. */
export function LaterFields({ form }: { readonly form: ProjectForm }) {
  const { word, isFaulty } = useSetting();
  const sources = useSourceOptions(form.sources);
  return (
    <>
      <Details
        summary={word("form.milestones")}
        open={isFaulty("milestones") || form.milestones.some(isBare)}
      >
        <div className="grid gap-6">
          {form.milestones.map((milestone, index) => (
            <OneMilestone key={milestone.key} milestone={milestone} number={index + 1} sources={sources} />
          ))}
          <div>
            <Add list="milestones" word="form.addMilestone" />
          </div>
        </div>
      </Details>
      <Details
        summary={word("form.claims")}
        open={isFaulty("claims") || form.claims.some(({ value }) => !value)}
      >
        <div className="grid gap-6">
          <p className="text-soft">{word("form.claimsHint")}</p>
          {form.claims.map((claim, index) => (
            <OneClaim key={claim.key} claim={claim} number={index + 1} sources={sources} />
          ))}
          <div>
            <Add list="claims" word="form.addClaim" />
          </div>
        </div>
      </Details>
    </>
  );
}

const isBare = ({ planned, actual }: MilestoneForm) => !planned && !actual;

function OneMilestone({
  milestone,
  number,
  sources,
}: {
  readonly milestone: MilestoneForm;
  readonly number: number;
  readonly sources: readonly Option[];
}) {
  const { word, choices } = useSetting();
  const name = `milestones.${milestone.key}`;
  const legend = `${word("form.milestone")} ${number}`;
  return (
    <Part id={name} legend={legend} aside={<Remove part={name} word="form.remove" what={legend} />}>
      <Row>
        <Choose
          name={`${name}.kind`}
          word="form.milestoneKind"
          value={milestone.kind}
          options={choices.milestoneKinds}
        />
        <Line name={`${name}.planned`} word="form.planned" value={milestone.planned} characters={10} />
        <Line name={`${name}.actual`} word="form.actual" value={milestone.actual} characters={10} />
      </Row>
      {sources.length > 0 && (
        <Tick name={`${name}.sources`} word="form.sources" chosen={milestone.sources} options={sources} />
      )}
      <InLanguages name={`${name}.note`} word="form.noteIn" texts={milestone.note} />
    </Part>
  );
}

function OneClaim({
  claim,
  number,
  sources,
}: {
  readonly claim: ClaimForm;
  readonly number: number;
  readonly sources: readonly Option[];
}) {
  const { word, choices } = useSetting();
  const name = `claims.${claim.key}`;
  const legend = `${word("form.claim")} ${number}`;
  return (
    <Part id={name} legend={legend} aside={<Remove part={name} word="form.remove" what={legend} />}>
      <Row>
        <Choose
          name={`${name}.field`}
          word="form.claimField"
          value={claim.field}
          options={choices.claimFields}
          empty="form.choose"
        />
        <Line name={`${name}.value`} word="form.claimValue" value={claim.value} />
        <Choose
          name={`${name}.language`}
          word="form.claimLanguage"
          value={claim.language}
          options={choices.languages}
          empty="form.asOriginal"
        />
        <Choose
          name={`${name}.source`}
          word="form.source"
          value={claim.source}
          options={sources}
          empty="form.choose"
        />
      </Row>
      <div className="flex flex-wrap gap-x-6">
        <Flag name={`${name}.chosen`} word="form.claimChosen" value={claim.chosen} />
        <Flag name={`${name}.unconfirmed`} word="form.claimUnconfirmed" value={claim.unconfirmed} />
      </div>
      <InLanguages name={`${name}.reason`} word="form.claimReasonIn" texts={claim.reason} />
    </Part>
  );
}
