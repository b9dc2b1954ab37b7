import type { paper as original } from "../en/paper";
import type { Translation } from "../translation";

export const paper = {
  page: "Page {page} sur {pages}",
  dated: "Version {version}, telle que publiée le {at}",
  code: "Code QR de {address}",
  date: "Date",
  step: "Étape",
  amount: "Montant (devise indiquée)",
  link: "Cette fiche en PDF",
  cite: "Citer cette version",
  citation: "« {title} ». {reference}, version {version} du {day}. {register}. {address}",
  copy: "Copier la citation",
  copied: "Copié.",
  notCopied: "Le navigateur l’a refusé : sélectionnez le texte pour le copier.",
} satisfies Translation<typeof original>;
