"use client";

import { useState } from "react";

/** How far some longer work is; `refused` says why it was not done. */
export interface WorkState {
  readonly isRunning: boolean;
  readonly done?: number;
  readonly of?: number;
  readonly refused?: string;
}

interface Line {
  readonly done?: number;
  readonly of?: number;
  readonly to?: string;
  readonly refused?: string;
}

/**
 * Sends a form whose answer comes line by line, shows how far the work is, and goes on to where the last line leads.
 * What was typed stays in the form until then. `failed`: the words for when no answer comes.
 */
export function useWork(failed: string) {
  const [state, show] = useState<WorkState>({ isRunning: false });
  const send = async (form: HTMLFormElement) => {
    show({ isRunning: true });
    try {
      const last = await readLines(form, ({ done, of }) => {
        if (done !== undefined && of !== undefined) show({ isRunning: true, done, of });
      });
      if (last.to) window.location.assign(last.to);
      else show({ isRunning: false, refused: last.refused ?? failed });
    } catch {
      show({ isRunning: false, refused: failed });
    }
  };
  return { state, show, send };
}

async function readLines(form: HTMLFormElement, told: (line: Line) => void): Promise<Line> {
  const answer = await fetch(form.action, {
    method: "POST",
    body: new FormData(form),
    headers: { accept: "application/x-ndjson" },
  });
  let [last, rest]: [Line, string] = [{}, ""];
  const text = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await text?.read(); piece && !piece.done; piece = await text?.read()) {
    const lines = `${rest}${piece.value}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      last = JSON.parse(line);
      told(last);
    }
  }
  return rest ? JSON.parse(rest) : last;
}
