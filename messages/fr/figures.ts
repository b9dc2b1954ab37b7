import type { figures as original } from "../en/figures";
import type { Translation } from "../translation";

export const figures = {
  glance: {
    title: "En un coup d’œil",
    signed: "Sur un document signé",
    signedOf: "{number} sur {projects, plural, one {# projet} other {# projets}}",
    others:
      "{announced, plural, =0 {Aucun seulement annoncé} one {# seulement annoncé} other {# seulement annoncés}} ; {unstated, plural, =0 {aucun} other {#}} de classe non précisée.",
    domain: "Domaines en tête",
    country: "Pays et régions en tête",
    counted: "{name} {number}",
    years: "Par année de signature",
    difference:
      "{way, select, more {{by} de plus que l’année précédente.} fewer {{by} de moins que l’année précédente.} other {Autant que l’année précédente.}}",
    soFar: "{year} n’est pas terminée : aucun écart n’est calculé.",
    editions: "Face à l’édition précédente",
    countedHeld: "{name} : {projects} ({held})",
    untilDay: "Les deux jusqu’à la fin de leur jour {day}.",
    press: "Face aux chiffres annoncés",
    published: "{name} : {number} annoncés, {held} ici",
  },
  held: {
    of: "{projects, plural, one {# projet} other {{count} projets}} sur {total} inscrits",
    ofUnknown:
      "{projects, plural, one {# projet inscrit} other {{count} projets inscrits}}, total non publié",
  },
  comparison: {
    title: "Comparaison avec l’édition précédente",
    whole:
      "{of} compte {projects, plural, one {# projet signé} other {# projets signés}} et {with} {before}, chaque édition en entier : {way, select, more {{by} de plus} fewer {{by} de moins} other {autant}}.",
    byDay:
      "À la fin de leur jour {day}, {of} comptait {projects, plural, one {# projet signé} other {# projets signés}} et {with} {before} : {way, select, more {{by} de plus} fewer {{by} de moins} other {autant}}.",
    withHeld: "{edition} ({held})",
    tableWhole: "Les deux éditions en entier, par classe d’accord",
    tableByDay: "Les deux éditions jusqu’à la fin de leur jour {day}, par classe d’accord",
    projects: "{edition} : projets",
    sum: "{edition} : somme",
    difference: "Écart en projets",
    course: "Nombre de projets signés à la fin de chaque jour de l’édition",
    day: "Jour {day}",
    dayHeading: "Jour de l’édition",
    noDays:
      "Le premier jour de l’une d’elles n’est connu qu’au mois ou à l’année : leurs jours n’ont pas de numéro, et les deux sont comparées en entier.",
    heldOnly:
      "Le registre ne contient pas tous les projets des deux éditions : l’écart porte sur ce qui est inscrit ici, non sur tout ce qui a été signé.",
    edition: "Édition",
    with: "Comparer avec",
    predecessor: "l’édition à laquelle elle fait suite",
    dayField: "Jusqu’au jour",
    dayHint: "1 est le premier jour ; vide : le jour en cours pendant l’édition, sinon l’édition entière.",
    show: "Comparer",
  },
  funnel: {
    title: "De la signature à la mise en exploitation",
    note: "De tous les projets signés, résiliés compris, combien ont un jour atteint chaque étape à une date vérifiée par une seconde personne.",
  },
  flows: {
    title: "Flux des projets, des domaines aux origines des partenaires",
    flow: "{domain} – {origin} : {projects} projets",
    unknown:
      "Non dessinés : {domain, plural, =0 {aucun projet} one {# projet} other {# projets}} sans domaine connu, {origin, plural, =0 {aucun} one {# projet} other {# projets}} sans origine connue.",
  },
  map: {
    title: "Nombre de projets par origine des partenaires, sur une carte",
    note: "La surface d’une bulle représente le nombre de projets.",
    outline: "Seul le contour des terres est dessiné, sans aucune frontière.",
    number: "Numéro d’approbation de la carte : {number}",
    placeless: "Absents de la carte : {origins}.",
  },
  press: {
    title: "Ce qui a été annoncé, ce qui est inscrit ici",
    lead: "Les totaux annoncés à côté du nombre de projets du registre. Les deux ne sont comparés que si le registre contient tous les projets d’une édition.",
    projects: "Annoncé : projets",
    held: "Inscrits dans ce registre",
    amount: "Annoncé : montant (devise indiquée)",
    verdict: "Verdict",
    further: "Les {editions} éditions précédentes",
    differsBy: "{verdict} de {by}",
  },
  charts: {
    unit: "Nombre de projets par unité responsable",
    size: "Nombre de projets par taille du montant",
  },
  views: {
    title: "Vues enregistrées",
    lead: "Ce que vous demandez souvent au tableau de bord. Le lien d’une vue ne contient que ses filtres : qui l’ouvre voit ce qu’il a le droit de voir.",
    none: "Vous n’avez encore enregistré aucune vue",
    how: "Choisissez des filtres sur le tableau de bord, puis « Enregistrer cette vue ».",
    name: "Nom",
    nameHint: "Pour vous seul ; personne d’autre ne le voit.",
    saved: "Enregistrée",
    link: "Lien",
    send: "Envoyer le lien",
    change: "Modifier",
    changeNamed: "Renommer ou supprimer « {name} »",
    save: "Enregistrer cette vue",
    keep: "Enregistrer",
    filters:
      "Ce sont les filtres qui sont enregistrés, non les chiffres : la vue montre toujours les chiffres du moment.",
    everything: "Aucun filtre n’est choisi : la vue montre tout.",
    open: "Ouvrir cette vue",
    rename: "Un autre nom",
    remove: "Supprimer cette vue",
  },
  proof: {
    lead: "Les parties de ces chiffres, leurs recoupements, l’effet des actes ultérieurs et ce qui n’est pas connu : pour que chacun puisse les vérifier.",
    title: "Comment le chiffre s’additionne",
    ways: "Comment le chiffre s’additionne :",
    figure: "Le chiffre",
    parts: "Ses parties, par édition",
    added: "Parties et tout",
    addsUp:
      "La somme des parties est le tout : chaque projet relève d’une édition, ou d’aucune, et y compte une seule fois.",
    differs: "La somme des parties n’est pas le tout. C’est une erreur du registre : merci de la signaler.",
    measure: "Mesure",
    projects: "Projets",
    minimum: "Somme, minimum ({currency})",
    partsSum: "Somme des parties",
    whole: "Tout",
    found: "Constat",
    verdict: { equal: "égal", rounded: "égal à l’arrondi près", differs: "diffère" },
    overlaps: "Ce qui se recoupe",
    noOverlap: {
      domain: "Aucun projet n’a plusieurs domaines : la somme par domaine est le tout.",
      origin: "Aucun projet n’a plusieurs origines de partenaires : la somme par origine est le tout.",
    },
    overlap: {
      domain:
        "<a>{projects, plural, one {# projet a} other {# projets ont}} plusieurs domaines</a>. En comptage entier, la somme par domaine dépasse le chiffre de {further}.",
      origin:
        "<a>{projects, plural, one {# projet a} other {# projets ont}} plusieurs origines de partenaires</a>. En comptage entier, la somme par origine dépasse le chiffre de {further}.",
    },
    decisions: "Ce qu’ont fait les accords suivants",
    decisionsLead:
      "Un projet compte une fois, quel que soit le nombre de documents signés à son sujet. Ces accords ne comptent pas comme des projets.",
    noDecisions: "Aucun projet de ce chiffre n’a d’accord suivant.",
    decision: "Effet",
    agreements: "Accords",
    ofProjects: "Projets concernés",
    unknowns: "Ce qui n’est pas connu",
    unknown: "Inconnu",
    unknownOf: {
      amount: "N’ajoute rien à une somme : montant non divulgué, non communiqué ou sans objet",
      withheld: "Montant non communiqué",
      domain: "Domaine",
      origin: "Origine des partenaires",
      unit: "Unité responsable",
      edition: "Signé hors de toute édition",
      month: "Mois de la signature",
      uncounted: "Fiches dans aucun chiffre : rien de daté n’y compte",
    },
  },
} as const satisfies Translation<typeof original>;
