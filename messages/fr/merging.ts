import type { merging as original } from "../en/merging";
import type { Translation } from "../translation";

export const merging = {
  link: "Le même projet qu’une autre fiche ?",
  title: "Fusionner deux fiches d’un même projet",
  lead: "L’une des deux reste, et tout ce que contient l’autre y est repris. La référence de l’autre y mène désormais, et son historique reste lisible. Rien n’est perdu.",
  findLabel: "Référence de l’autre fiche",
  findHint: "Par exemple SCE-2019-0007 ; elle figure sur la page de la fiche.",
  findButton: "Comparer les deux",
  findNone: "Il n’y a pas de fiche « {reference} » que vous puissiez modifier.",
  neitherPublished:
    "Aucune des deux n’est publiée. Gardez un seul brouillon et reprenez-y le contenu de l’autre.",
  side: "Côte à côte",
  fact: "Donnée",
  stays: "Reste : {name}",
  ends: "Prend fin : {name}",
  swap: "Garder plutôt {reference}",
  agreements: "Accords",
  parties: "Parties",
  milestones: "Jalons",
  claims: "Données selon les sources",
  sources: "Sources",
  counts: "Compte comme",
  notCounted: "non compté",
  draft: "brouillon, pas encore publié",
  moves: "Ce qui passe dans {reference}",
  movesLead:
    "{agreements, plural, =0 {Aucun accord} one {# accord} other {# accords}} avec {parties, plural, =0 {aucune partie} one {# partie} other {# parties}}, {milestones, plural, =0 {aucun jalon} one {# jalon} other {# jalons}}, {claims, plural, =0 {aucune donnée selon une source} one {# donnée selon une source} other {# données selon des sources}} et {sources, plural, =0 {aucune source} one {# source} other {# sources}}. Une source citée par les deux n’est gardée qu’une fois.",
  question: "{agreement} : qu’est-ce pour {reference} ?",
  agreement: "{type}, {date}, {amount}",
  formerFirst:
    "Si l’un de ces accords est la première signature : qu’est alors {agreement}, qui l’était jusqu’ici ?",
  firstMeaning: "Signé avant ce qui est enregistré : le projet compte à partir d’ici.",
  noDate: "date inconnue",
  why: "Pourquoi n’est-il pas compté ?",
  whyHint: "Seulement pour « Non compté ».",
  reason:
    "Pourquoi est-ce un seul projet ? Les lecteurs le voient dans les deux historiques (rédigez en français)",
  propose: "Proposer la fusion",
  proposeHint:
    "Une seconde personne la confirme. D’ici là, les lecteurs voient les deux fiches telles quelles.",
  draftHint:
    "Le brouillon devient une correction de {reference} et n’est plus une fiche à part. Une autre personne, qui n’en a rien écrit, relit la correction.",
  mergeDraft: "En faire une correction de {reference}",
  problems: "À corriger : rien n’a encore été proposé",
  proposed: "{name} propose d’intégrer {ending} à {staying} :",
  own: "C’est votre proposition : une autre personne doit la confirmer.",
  result: "Ce qui change dans {reference}",
  before: "Maintenant",
  after: "Après la fusion",
  decide: "Décider",
  confirm: "Intégrer {ending} à {staying}",
  refuse: "Les laisser séparées",
  waiting: "Fusions à confirmer",
} as const satisfies Translation<typeof original>;
