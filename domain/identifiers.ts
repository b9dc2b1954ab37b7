import { validate as validateAbn } from "stdnum/lib/cjs/au/abn.js";
import { validate as validateUid } from "stdnum/lib/cjs/ch/uid.js";
import { validate as validateUscc } from "stdnum/lib/cjs/cn/uscc.js";
import { validate as validateCif } from "stdnum/lib/cjs/es/cif.js";
import { validate as validateSiren } from "stdnum/lib/cjs/fr/siren.js";
import { validate as validateSiret } from "stdnum/lib/cjs/fr/siret.js";
import { validate as validateIva } from "stdnum/lib/cjs/it/iva.js";
import { validate as validateJcn } from "stdnum/lib/cjs/jp/cn.js";
import { validate as validateBrn } from "stdnum/lib/cjs/kr/brn.js";
import { validate as validateUen } from "stdnum/lib/cjs/sg/uen.js";
import { validate as validateUbn } from "stdnum/lib/cjs/tw/ubn.js";
import { validate as validateEin } from "stdnum/lib/cjs/us/ein.js";

type Validate = (value: string) => { readonly isValid: boolean };

/** How an identifier of each scheme is checked: its form and, where it has one, its check digit. */
const schemes: Readonly<Record<string, Validate>> = {
  USCC: validateUscc,
  LEI: (value) => ({ isValid: isLei(value) }),
  SIREN: validateSiren,
  SIRET: validateSiret,
  JCN: validateJcn,
  BRN: validateBrn,
  UEN: validateUen,
  UBN: validateUbn,
  UID: validateUid,
  ABN: validateAbn,
  CIF: validateCif,
  IVA: validateIva,
  EIN: validateEin,
};

/** The schemes that are checked, the most frequent first. */
export const identifierSchemes: readonly string[] = Object.keys(schemes);

/** An identifier as it is kept and compared: without spaces and hyphens, in capitals. */
export const compactIdentifier = (value: string): string =>
  value
    .normalize("NFKC")
    .replace(/[\s\-.]/g, "")
    .toUpperCase();

/** Whether an identifier is well formed and its check digits right; of a scheme not known here anything is taken. */
export function isIdentifier(scheme: string, value: string): boolean {
  const compact = compactIdentifier(value);
  const validate = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  return validate ? validate(compact).isValid : compact !== "";
}

/** ISO 17442: 18 letters and digits and two check digits, by ISO 7064 MOD 97-10. */
function isLei(value: string) {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return false;
  const digits = [...value].map((sign) => Number.parseInt(sign, 36)).join("");
  return BigInt(digits) % 97n === 1n;
}
