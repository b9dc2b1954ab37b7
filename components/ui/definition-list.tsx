import type { ReactNode } from "react";

export interface Definition {
  readonly term: ReactNode;
  /** Nothing is drawn for a fact that is null, false or empty. */
  readonly fact: ReactNode;
  readonly key?: string;
}

/** Facts under their names. */
export function DefinitionList({ facts }: { readonly facts: readonly Definition[] }) {
  const known = facts.filter(({ fact }) => !isNothing(fact));
  return (
    <dl className="facts">
      {known.map(({ term, fact, key }, index) => (
        <div key={key ?? index}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

const isNothing = (fact: ReactNode) =>
  fact === null ||
  fact === undefined ||
  fact === false ||
  fact === "" ||
  (Array.isArray(fact) && fact.length === 0);
