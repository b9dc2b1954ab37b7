export const openData = {
  table: {
    title: "Colonnes des fichiers CSV et Excel",
    lead: "Chaque ligne est un projet et le compte une fois. Plusieurs valeurs d’une cellule sont séparées par un point-virgule. Dans un CSV, un texte qu’un tableur prendrait pour une formule commence par une apostrophe, et les dernières colonnes de chaque ligne nomment les règles de comptage, la façon de compter, le jour demandé, le moment de la lecture et l’adresse ; dans un fichier Excel, c’est la deuxième feuille.",
    name: "Nom",
    values: "Valeurs",
  },
  download: {
    whole: "Emporter toute la liste :",
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    jsonl: "JSON Lines",
    ocds: "Contrats ouverts (OCDS)",
    columns: "le sens des colonnes",
  },
  sheets: {
    projects: "Projets",
    method: "Mode de lecture",
    full: "Cette feuille ne contient pas plus de {rows} lignes : le reste est omis. Restreignez la liste ou prenez le CSV.",
  },
  method: {
    what: "Contenu",
    whatText:
      "Tous les projets publiés que trouve la liste à l’adresse ci-dessous, un par ligne, tels que publiés alors.",
    rule: "Version des règles de comptage",
    counting: "Comptage",
    countingText: "whole : chaque projet une fois, avec tout son montant",
    amounts: "Montants",
    amountsText:
      "Montants publiés seulement, dans la monnaie de leur source. N’additionnez jamais des montants de catégories ou de monnaies différentes.",
    asOf: "État au",
    now: "moment de la lecture",
    readAt: "Lu le (UTC)",
    address: "Adresse",
    column: "Colonne",
    meaning: "Ce qu’elle contient",
  },
  columns: {
    reference: {
      heading: "Référence",
      text: "La référence permanente du projet.",
    },
    url: {
      heading: "Adresse",
      text: "Sa page dans ce registre.",
    },
    title_zh: {
      heading: "Titre (chinois)",
      text: "Le titre en chinois ; vide s’il n’est pas écrit.",
    },
    title_en: {
      heading: "Titre (anglais)",
      text: "Le titre en anglais ; vide s’il n’est pas écrit.",
    },
    title_fr: {
      heading: "Titre (français)",
      text: "Le titre en français ; vide s’il n’est pas écrit.",
    },
    original_language: {
      heading: "Langue d’origine",
      text: "La langue dans laquelle la fiche a été écrite.",
    },
    class: {
      heading: "Catégorie",
      text: "La catégorie où il compte ; vide s’il n’est pas compté. Les montants de catégories différentes ne s’additionnent jamais.",
    },
    year: {
      heading: "Année",
      text: "L’année où il compte.",
    },
    signed: {
      heading: "Signé",
      text: "La signature qui fixe sa place, aussi précise que connue : 2019, 2019-08 ou 2019-08-26.",
    },
    edition: {
      heading: "Édition",
      text: "Code de l’édition où il compte ; vide hors de toute édition.",
    },
    currency: {
      heading: "Monnaie",
      text: "Code ISO 4217 des deux montants qui suivent ; vide si aucun montant n’est publié.",
    },
    amount_min_in_currency: {
      heading: "Minimum (unités de la monnaie)",
      text: "Le montant publié, au moins, en unités de la monnaie, jamais en milliers ni en millions.",
    },
    amount_max_in_currency: {
      heading: "Maximum (unités de la monnaie)",
      text: "Le montant publié, au plus ; vide s’il est ouvert.",
    },
    amount_qualifier: {
      heading: "Nature du montant",
      text: "La certitude du montant.",
    },
    further_amounts: {
      heading: "Autres montants (monnaie, minimum, maximum)",
      text: "Ce qui est compté en d’autres monnaies : monnaie, minimum, maximum (open s’il n’y en a pas) et nature.",
    },
    amount_withheld: {
      heading: "Montant non communiqué",
      text: "Si un montant compté n’est pas communiqué : il n’entre dans aucune somme.",
    },
    kind: {
      heading: "Nature du projet",
      text: "Nature du projet, par son code.",
    },
    domains: {
      heading: "Domaines",
      text: "Codes de ses domaines, le principal d’abord.",
    },
    partner_origins: {
      heading: "Origines des partenaires",
      text: "Codes ISO 3166 de l’origine des partenaires, la principale d’abord.",
    },
    inferred_origins: {
      heading: "Origines déduites",
      text: "Celles qu’aucune source n’indique.",
    },
    parties: {
      heading: "Parties",
      text: "Noms, rôles et origines des parties aux accords comptés.",
    },
    locations: {
      heading: "Lieux",
      text: "Code ISO 3166 et lieu.",
    },
    lead_unit: {
      heading: "Unité responsable",
      text: "Code de l’unité responsable.",
    },
    standing: {
      heading: "Avancement",
      text: "Son dernier jalon ; sans jalon, il est signé.",
    },
    unconfirmed: {
      heading: "Non confirmé",
      text: "Si sa source est faible.",
    },
    first_published_at: {
      heading: "Première publication (UTC)",
      text: "Quand ce registre l’a publié pour la première fois.",
    },
    updated_at: {
      heading: "Mise à jour (UTC)",
      text: "Quand cette version a été publiée.",
    },
    version: {
      heading: "Version",
      text: "La version publiée, à partir de 1.",
    },
  },
} as const;
