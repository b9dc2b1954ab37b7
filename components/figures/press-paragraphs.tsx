import type { Language } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Notice } from "../ui/notice";
import { Section } from "../ui/section";

/** The paragraph for the press in each language, to be copied as it stands. */
export function PressParagraphs({
  language,
  all,
  docx,
}: {
  readonly language: Language;
  readonly all: readonly { readonly language: Language; readonly paragraphs: readonly string[] }[];
  /** Where the same is had as a document. */
  readonly docx: string;
}) {
  const words = translator(language, "words");
  return (
    <div className="dense">
      <p>
        <a href={docx} download>
          {translator(language, "takingAway")("docx")}
        </a>
      </p>
      {all.map(({ language: of, paragraphs }) => (
        <Section key={of} title={words(`language.${of}`)}>
          <div className="measure grid gap-3" lang={of}>
            <Notice>
              {paragraphs.map((text) => (
                <p key={text} className="pb-2">
                  {text}
                </p>
              ))}
            </Notice>
          </div>
        </Section>
      ))}
    </div>
  );
}
