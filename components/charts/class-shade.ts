import { type AgreementClass, agreementClasses } from "../../domain/agreement-type";

/** The shade a class is drawn in, everywhere: from the darkest, a contract, to the lightest. Told apart in grey too. */
export const shadeOf = (agreementClass: AgreementClass): string =>
  `shade-${agreementClasses.indexOf(agreementClass) + 1}`;
