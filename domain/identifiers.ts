import { validate as validateUscc } from "stdnum/lib/cjs/cn/uscc.js";
import { validate as validateSiren } from "stdnum/lib/cjs/fr/siren.js";

/** An identifier as it is kept and compared: without spaces and hyphens, in capitals. */
export const compactIdentifier = (value: string): string =>
  value
    .normalize("NFKC")
    .replace(/[\s\-.]/g, "")
    .toUpperCase();

/** Whether an identifier is well formed and its check digits right; schemes without check digits are taken as given. */
export function isIdentifier(scheme: string, value: string): boolean {
  const compact = compactIdentifier(value);
  if (scheme === "USCC") return validateUscc(compact).isValid;
  if (scheme === "SIREN") return validateSiren(compact).isValid;
  if (scheme === "LEI") return isLei(compact);
  return compact !== "";
}

/** ISO 17442: 18 letters and digits and two check digits, by ISO 7064 MOD 97-10. */
function isLei(value: string) {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return false;
  const digits = [...value].map((sign) => Number.parseInt(sign, 36)).join("");
  return BigInt(digits) % 97n === 1n;
}
