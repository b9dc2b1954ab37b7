"use client";

import { type DragEvent, useRef, useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-area";
import { Progress, type ProgressWords } from "./progress";
import { useWork } from "./work";

interface Words extends ProgressWords {
  readonly file: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly submit: string;
  readonly failed: string;
  readonly nothingSent: string;
  readonly tooLarge: string;
}

/** A file to choose or drop, or cells to paste. A file that is too large is told before it is sent. */
export function UploadForm({
  language,
  words,
  limit,
  refused,
}: {
  readonly language: string;
  readonly words: Words;
  /** Bytes of a file, at most. */
  readonly limit: number;
  /** Why the form sent before, without scripts, did nothing. */
  readonly refused: string;
}) {
  const { state, show, send } = useWork(words.failed);
  const fault = state.refused ?? (state.isRunning ? "" : refused);
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const file = data.get("file");
    const size = file instanceof File ? file.size : 0;
    if (size === 0 && !String(data.get("text")).trim())
      show({ isRunning: false, refused: words.nothingSent });
    else if (size > limit) show({ isRunning: false, refused: words.tooLarge });
    else void send(form);
  };
  return (
    <form
      action="/api/desk/imports"
      method="post"
      encType="multipart/form-data"
      className="grid max-w-[48rem] gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.isRunning) submit(event.currentTarget);
      }}
    >
      <input type="hidden" name="language" value={language} />
      {fault && <Notice tone="strong" live title={fault} />}
      <DropFile words={words} />
      <TextArea
        name="text"
        label={words.paste}
        hint={words.pasteHint}
        rows={5}
        spellCheck={false}
        wrap="off"
      />
      <p>
        <Button aria-disabled={state.isRunning}>{words.submit}</Button>
      </p>
      <Progress state={state} words={words} />
    </form>
  );
}

function DropFile({ words }: { readonly words: Words }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (input.current && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files;
  };
  return (
    <fieldset
      className={isOver ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Field name="file" label={words.file} hint={words.fileHint}>
        {(control) => (
          <input {...control} ref={input} type="file" accept=".csv,.tsv,.txt,.xlsx" className="control" />
        )}
      </Field>
    </fieldset>
  );
}
