"use client";

import { Language } from "../../domain/languages";
import type { ProjectForm } from "../../domain/project/form";
import { Details } from "../ui/details";
import { Choose, Flag, Line, Tick } from "./fields";
import { Add, Part, Remove, Row } from "./form-parts";
import { Origin } from "./origin-field";
import { useSetting } from "./setting";
import { useSourceOptions } from "./source-options";
import { InLanguage, InLanguages } from "./text-fields";

/** What the project is: title, domains, unit; the rest folded away. */
export function ProjectFields({ form }: { readonly form: ProjectForm }) {
  const { word, choices } = useSetting();
  return (
    <Part id="project" legend={word("form.project")}>
      <TitleFields form={form} />
      <Tick name="domains" word="form.domains" chosen={form.domains} options={choices.domains} />
      <Row>
        <Choose
          name="primaryDomain"
          word="form.primaryDomain"
          hint="form.primaryDomainHint"
          value={form.primaryDomain}
          options={choices.domains}
          empty="form.firstTicked"
        />
        <Choose
          name="leadUnit"
          word="form.leadUnit"
          value={form.leadUnit}
          options={choices.units}
          empty="form.none"
        />
      </Row>
      <MoreFields form={form} />
    </Part>
  );
}

/** The title in the original language stands first; the other languages are folded away. */
function TitleFields({ form }: { readonly form: ProjectForm }) {
  const { word, language, choices, isFaulty } = useSetting();
  const original = Language.safeParse(form.originalLanguage).data ?? language;
  const others = Language.options.filter((other) => other !== original);
  return (
    <>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_180px]">
        <InLanguage
          name={`title.${original}`}
          word="form.title"
          language={original}
          text={form.title[original]}
        />
        <Choose
          name="originalLanguage"
          word="form.originalLanguage"
          value={original}
          options={choices.languages}
        />
      </div>
      <Details
        summary={word("form.otherLanguages")}
        open={isFaulty("summary") || others.some((other) => isFaulty(`title.${other}`))}
      >
        <div className="grid gap-5">
          {others.map((other) => (
            <InLanguage
              key={other}
              name={`title.${other}`}
              word="form.title"
              language={other}
              text={form.title[other]}
            />
          ))}
          <InLanguages name="summary" word="form.summaryIn" texts={form.summary} long />
          <Tick
            name="translatedByRegister"
            word="form.translated"
            hint="form.translatedHint"
            chosen={form.translatedByRegister}
            options={choices.languages}
          />
        </div>
      </Details>
    </>
  );
}

function MoreFields({ form }: { readonly form: ProjectForm }) {
  const { word, choices, isFaulty } = useSetting();
  const sources = useSourceOptions(form.sources);
  const faulty = ["kind", "otherUnits", "locations", "jobs", "firstAnnounced"].some(isFaulty);
  return (
    <Details summary={word("form.more")} open={faulty || form.locations.some(({ code }) => !code)}>
      <div className="grid gap-5">
        <Row>
          <Choose name="kind" word="form.kind" value={form.kind} options={choices.kinds} />
          <Line
            name="jobs.min"
            word="form.jobsMin"
            hint="form.jobsHint"
            value={form.jobs.min}
            characters={9}
            figures
          />
          <Line name="jobs.max" word="form.jobsMax" value={form.jobs.max} characters={9} figures />
        </Row>
        {form.locations.map((location, index) => (
          <LocationFields key={location.key} location={location} number={index + 1} />
        ))}
        <div>
          <Add list="locations" word="form.addLocation" />
        </div>
        <Row>
          <Line
            name="firstAnnounced.date"
            word="form.firstAnnouncedDate"
            hint="form.firstAnnouncedHint"
            value={form.firstAnnounced.date}
            characters={10}
          />
          <Choose
            name="firstAnnounced.source"
            word="form.firstAnnouncedSource"
            value={form.firstAnnounced.source}
            options={sources}
            empty="form.none"
          />
        </Row>
        {choices.units.length + form.otherUnits.length > 0 && (
          <Tick name="otherUnits" word="form.otherUnits" chosen={form.otherUnits} options={choices.units} />
        )}
        <Flag name="unconfirmed" word="form.unconfirmed" value={form.unconfirmed} />
      </div>
    </Details>
  );
}

function LocationFields({
  location,
  number,
}: {
  readonly location: ProjectForm["locations"][number];
  readonly number: number;
}) {
  const { word } = useSetting();
  const name = `locations.${location.key}`;
  const legend = `${word("form.location")} ${number}`;
  return (
    <Part id={name} legend={legend}>
      <Row>
        <Origin name={`${name}.code`} word="form.locationCode" value={location.code} />
        <Line name={`${name}.place`} word="form.locationPlace" value={location.place} />
        <Remove part={name} word="form.remove" what={legend} />
      </Row>
    </Part>
  );
}
