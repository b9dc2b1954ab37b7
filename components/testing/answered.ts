const answer = { state: undefined as unknown };

/** Draws forms as they come back from an action that answered so; undefined: as they stood before they were sent. */
export function answered(state?: unknown): void {
  answer.state = state;
}

/** Stands in for React's own, which on the server takes an answer only from a request. */
export const useActionState = <Action, State>(action: Action, before: State): [State, Action, boolean] => [
  (answer.state ?? before) as State,
  action,
  false,
];
