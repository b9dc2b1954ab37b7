import type { reviewing as original } from "../en/reviewing";
import type { Translation } from "../translation";

export const reviewing = {
  opensAt: "Publier à une heure fixée",
  opensLead:
    "La version attend jusque-là et ne peut être modifiée, sauf si elle est reprise. Avant cette heure, les lecteurs n’en voient rien, dans aucune liste ni aucun chiffre. Les heures sont celles de {zone}.",
  day: "Jour",
  dayHint: "Par exemple 2026-11-28",
  time: "Heure",
  timeHint: "Par exemple 09:30",
  approve: "Approuver la version {version} pour cette heure",
  approved: "Approuvé par {name} : la version {version} sera publiée le {at}",
  approvedLead:
    "Elle sera publiée d’elle-même. D’ici là, elle peut être reprise de la relecture ou publiée tout de suite.",
  approvedStill:
    "Elle sera publiée d’elle-même. Pour la modifier avant, reprenez-la sur la page de relecture.",
  otherTime: "Une autre heure",
  takeBack: "La reprendre : elle ne sera pas publiée",
  waitingTitle: "Approuvés, en attente de leur heure",
  columnOpens: "Publication",
  batch: {
    link: "Tout relire en un tableau",
    title: "Relire et publier plusieurs projets",
    lead: "Tout ce qui vous attend, une ligne par projet. Décochez ce qui ne doit pas être publié maintenant. Ce sont exactement les versions affichées ici qui sont publiées, chacune selon les mêmes règles que seule.",
    empty: "Rien ne vous attend.",
    caption: "À relire par vous",
    publish: "Publier",
    columnParties: "Parties",
    columnAmount: "Montant",
    columnCeremony: "Cérémonie",
    columnGaps: "Manque",
    correction: "Correction de {reference}",
    version: "version {version}, {name}",
    doubtful: "douteux",
    doubtNote:
      "Une case marquée « {doubtful} » mérite un second regard : peu de choses sont connues, c’est seulement prévu, potentiel ou déduit, ou la signature est à plus d’un an.",
    nothing: "rien",
    submit: "Publier les lignes cochées",
    progress: "{done} sur {all}",
    outcome: "Résultat",
    outcomePublished: "Publiés : {lines}",
    outcomeLeft: "Laissés de côté : {lines}",
    none: "Aucune ligne n’est cochée.",
    more: "{count, plural, one {# autre attend ; elle viendra} other {{more} autres attendent ; elles viendront}} quand celles-ci seront traitées.",
    stopped: "Le registre n’a pas répondu pour ces lignes. Rechargez la page pour voir où elles en sont.",
  },
  difference: {
    removed: "supprimé",
    added: "ajouté",
    note: "Dans les textes longs, les mots supprimés sont barrés entre [− et −], les nouveaux soulignés entre [+ et +].",
  },
} as const satisfies Translation<typeof original>;
