import type { AgreementClass } from "../../domain/agreement-type";
import { shadeOf } from "./class-shade";

/** The key to a class's shade, beside its name. */
export function Swatch({ of }: { readonly of: AgreementClass }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
      className="mr-2 inline-block"
    >
      <rect x="0.5" y="0.5" width="11" height="11" className={shadeOf(of)} />
    </svg>
  );
}
