import type { reading as original } from "../en/reading";
import type { Translation } from "../translation";

export const reading = {
  asKnown: "Tel que connu le {day}",
  asKnownMeans:
    "Ce que ce registre avait publié à la fin de ce jour ({zone}). Ce qui a été corrigé, retiré ou publié depuis n’y figure pas ; les noms des organisations, des éditions et des domaines sont ceux d’aujourd’hui.",
  nothingYet: "À la fin de ce jour ({zone}), ce registre n’avait rien publié : il est vide ici.",
  firstPublished: "Sa première publication date du {day}.",
  seeNow: "Voir cette page telle qu’elle est maintenant",
  notYetTitle: "{reference} n’était pas encore publié",
  notYet: "Ce registre a publié {reference} pour la première fois le {day}.",
  choose: "Choisir ce que comptent ces chiffres, et comment",
  otherwise: "Lire tel que connu un jour donné, ou compter autrement",
  dayHint: "À la fin de ce jour",
  currencyHint: "Converti au taux moyen de chaque année",
  read: "Afficher",
} satisfies Translation<typeof original>;
