"use client";

import type { WorkState } from "./work";

export interface ProgressWords {
  readonly working: string;
  /** With `{done}` and `{of}` in the place of the numbers. */
  readonly progress: string;
}

/** How far the work is, also for those who do not see the bar. */
export function Progress({ state, words }: { readonly state: WorkState; readonly words: ProgressWords }) {
  const { isRunning, done, of } = state;
  const said =
    done === undefined
      ? words.working
      : words.progress.replace("{done}", String(done)).replace("{of}", String(of));
  return (
    <div role="status" className="grid gap-2">
      {isRunning && (
        <>
          <progress
            className="w-full max-w-[24rem]"
            {...(done !== undefined && { value: done, max: of })}
            aria-label={said}
          />
          <span>{said}</span>
        </>
      )}
    </div>
  );
}
