"use client";

import type { ProjectForm, SourceForm } from "../../domain/project/form";
import { Details } from "../ui/details";
import { Choose, Line } from "./fields";
import { Add, Part, Remove, Row } from "./form-parts";
import { useSetting } from "./setting";

/** Where what is recorded can be read. */
export function SourceFields({ form }: { readonly form: ProjectForm }) {
  return (
    <>
      {form.sources.map((source, index) => (
        <OneSource key={source.key} source={source} number={index + 1} />
      ))}
      <div id="sources" tabIndex={-1}>
        <Add list="sources" word="form.addSource" />
      </div>
    </>
  );
}

function OneSource({ source, number }: { readonly source: SourceForm; readonly number: number }) {
  const { word, choices, isFaulty } = useSetting();
  const name = `sources.${source.key}`;
  const legend = `${word("form.source")} ${number}`;
  return (
    <Part id={name} legend={legend} aside={<Remove part={name} word="form.removeSource" what={legend} />}>
      <Line name={`${name}.address`} word="form.sourceAddress" value={source.address} />
      <Line name={`${name}.title`} word="form.sourceTitle" value={source.title} />
      <Row>
        <Choose
          name={`${name}.kind`}
          word="form.sourceKind"
          value={source.kind}
          options={choices.sourceKinds}
        />
        <Line name={`${name}.date`} word="form.sourceDate" value={source.date} characters={10} />
      </Row>
      <Details
        summary={word("form.sourceMore")}
        open={isFaulty(`${name}.language`) || isFaulty(`${name}.quote`)}
      >
        <Row>
          <Line
            name={`${name}.language`}
            word="form.sourceLanguage"
            hint="form.sourceLanguageHint"
            value={source.language}
            characters={4}
          />
          <Line name={`${name}.quote`} word="form.quote" hint="form.quoteHint" value={source.quote} />
        </Row>
      </Details>
    </Part>
  );
}
