import type { common as original } from "../en/common";
import type { Translation } from "../translation";

export const common = {
  name: "Signbook",
  skip: "Aller au contenu",
  menu: "Menu principal",
  register: "Registre",
  projects: "Projets",
  editions: "Éditions",
  origins: "Origines",
  method: "Méthode",
  data: "Données",
  about: "À propos",
  desk: "Bureau",
  dashboard: "Tableau de bord",
  administration: "Administration",
  signOut: "Se déconnecter",
  languages: "Langues",
  breadcrumbs: "Vous êtes ici",
  sampleLabel: "Avis",
  sample: "Échantillon : établi d’après la presse, ce n’est pas un registre officiel",
  footer: "Chaque projet est compté une seule fois ; chaque chiffre a sa source.",
  publisher: "Éditeur :",
  licence: "Données :",
  report: "Signaler une erreur",
  rule: "Règles de comptage, version {version}",
  problems: "Il y a un problème",
  notFound: {
    title: "Cette page n’existe pas",
    lead: "L’adresse est peut-être erronée, ou la fiche n’a jamais été publiée.",
    search: "Chercher un projet",
    home: "Aller au registre",
  },
  forbidden: {
    title: "Votre compte ne peut pas ouvrir cette page",
    lead: "Elle demande un autre rôle, ou une édition qui ne vous est pas attribuée. Un administrateur peut y remédier.",
  },
  tooMany: {
    title: "Trop de demandes",
    lead: "Beaucoup de pages ont été demandées depuis votre réseau en peu de temps. Attendez une minute, puis rechargez cette page.",
  },
  unread: {
    title: "Ce formulaire n’a pas pu être lu",
    lead: "Il est arrivé incomplet, trop volumineux ou depuis un autre site : rien n’a été enregistré. Rouvrez sa page et renvoyez-le de là.",
  },
} as const satisfies Translation<typeof original>;
