import type { redactions as original } from "../en/redactions";
import type { Translation } from "../translation";

export const redactions = {
  title: "Caviardages",
  lead: "Pour ce qui ne doit pas être connu : un montant divulgué, les données d’une personne. Deux administrateurs l’effacent de chaque version, export et réponse antérieure ; un avis dit quand, quoi et pourquoi.",
  waiting: "En attente d’un second administrateur",
  noneWaiting: "Rien n’attend.",
  propose: "Proposer un caviardage",
  reference: "Référence du projet",
  referenceHint: "Par exemple SCE-2019-0007.",
  find: "Chercher",
  notFound: "Aucun projet publié ne porte cette référence.",
  consequence:
    "Ce qui est effacé l’est pour toujours : dans chaque version, brouillon et chiffre. Les sauvegardes de la base le gardent jusqu’à leur suppression.",
  fieldsHint:
    "Lesquels ne doivent pas être connus ? Les titres et citations des sources peuvent le dire aussi.",
  reason: "Raison",
  reasonHint: "Tout le monde la lit. Ne répétez pas ce qui doit être effacé.",
  submit: "Proposer",
  proposedBy: "Proposé par {name}",
  own: "Vous l’avez proposé : un autre administrateur doit le confirmer.",
  confirm: "Effacer ces champs pour toujours",
  refuse: "Tout laisser en l’état",
  done: {
    proposed: "Proposé. Un autre administrateur confirme ou laisse tout en l’état.",
    confirmed: "Effacé partout.",
    refused: "Tout reste en l’état.",
  },
  notice: "Effacé le {at}",
} as const satisfies Translation<typeof original>;
