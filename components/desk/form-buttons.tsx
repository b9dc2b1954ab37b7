"use client";

import { Button } from "../ui/button";
import { useSetting } from "./setting";

/** What can be done with the form. The short one goes on to the next deal, and opens to all fields. */
export function FormButtons({ pending, brief }: { readonly pending: boolean; readonly brief: boolean }) {
  const { word } = useSetting();
  return (
    <div className="flex flex-wrap items-center gap-4 border-t border-rule pt-6">
      {brief && (
        <Button name="intent" value="next" aria-disabled={pending}>
          {word("form.saveNext")}
        </Button>
      )}
      <Button weight={brief ? "secondary" : "primary"} name="intent" value="save" aria-disabled={pending}>
        {word("form.save")}
      </Button>
      <Button weight="secondary" name="intent" value="send" aria-disabled={pending}>
        {word("form.send")}
      </Button>
      <Button weight="quiet" name="intent" value="check" aria-disabled={pending}>
        {word("form.check")}
      </Button>
      {brief && (
        <Button weight="quiet" name="intent" value="fields" formNoValidate>
          {word("form.allFields")}
        </Button>
      )}
      <span role="status">{pending && word("form.sending")}</span>
    </div>
  );
}
