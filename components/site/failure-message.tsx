import type { Language } from "../../domain/languages";
import { failure } from "../../messages/failure";

/** What a reader sees when the program fails, with the number under which the fault is logged. */
export function FailureMessage({
  language,
  number,
  again,
}: {
  readonly language: Language;
  readonly number: string | undefined;
  readonly again: () => void;
}) {
  const words = failure[language];
  return (
    <main id="content" className="frame page-body">
      <h1>{words.title}</h1>
      <p className="measure">{words.lead}</p>
      {number && (
        <p>
          {words.number}: <code>{number}</code>
        </p>
      )}
      <p className="flex flex-wrap gap-4">
        <button type="button" className="button" onClick={again}>
          {words.again}
        </button>
        <a className="button button-secondary" href={`/${language}`}>
          {words.home}
        </a>
      </p>
    </main>
  );
}
