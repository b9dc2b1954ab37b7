import type { figures as original } from "../en/figures";
import type { Translation } from "../translation";

export const figures = {
  held: {
    of: "{count} projets sur {total} inscrits",
    ofUnknown:
      "{projects, plural, one {# projet inscrit} other {{count} projets inscrits}}, total non publié",
  },
  comparison: {
    title: "Comparaison avec l’édition précédente",
    whole:
      "{of} compte {projects, plural, one {# projet signé} other {# projets signés}}, {way, select, more {soit {by} de plus que} fewer {soit {by} de moins que} other {autant que}} {with} ({before}), chaque édition en entier.",
    byDay:
      "À la fin de son jour {day}, {of} comptait {projects, plural, one {# projet signé} other {# projets signés}}, {way, select, more {soit {by} de plus que} fewer {soit {by} de moins que} other {autant que}} {with} au même jour ({before}).",
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
} as const satisfies Translation<typeof original>;
