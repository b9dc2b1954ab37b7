import type { documents as original } from "../en/documents";
import type { Translation } from "../translation";

export const documents = {
  title: "Documents",
  lead: "Numérisations et photographies des accords. Elles restent au bureau jusqu’à ce qu’une seconde personne en publie une.",
  agreement: "{number}. {type}, {date}",
  gone: "Un accord qui n’est plus enregistré",
  none: "Aucun document.",
  noAgreement: "Enregistrez d’abord un accord : un document appartient à un accord.",
  add: "Ajouter un document",
  whichAgreement: "Accord",
  whichKind: "Nature du document",
  kinds: {
    scan: "Numérisation de l’accord",
    photograph: "Photographie de la signature",
  },
  kindHints: {
    scan: "PDF, JPEG, PNG ou WebP",
    photograph: "JPEG, PNG ou WebP",
  },
  file: "Fichier",
  fileHint:
    "Au plus {size}, et {number} documents par accord. Les images sont redessinées : le lieu, l’heure et l’appareil qui y figurent sont effacés. Le nom du fichier n’est pas gardé.",
  send: "Ajouter ce document",
  download: "{kind} ({type}, {size})",
  hash: "SHA-256 : {hash}",
  public: "public",
  publicLater: "public dès que la fiche le sera",
  deskOnly: "réservé au bureau",
  addedBy: "Ajouté par {name}, {at}",
  publishedBy: "Publié par {name}, {at}",
  secondPerson: "Vous avez ajouté ce document ; une autre personne peut le publier.",
  coveredTitle: "Les signatures, sceaux et numéros d’identité sont-ils masqués ?",
  covered:
    "J’ai regardé chaque page : signatures, sceaux, numéros d’identité et tout ce qui n’est pas communiqué sont masqués, ou il n’y en a pas.",
  publish: "Publier ce document",
  hide: "Le retirer aux lecteurs",
  removeTitle: "Supprimer",
  removeLead:
    "Le document est supprimé définitivement. L’historique garde seulement la trace de son existence.",
  remove: "Supprimer ce document",
  done: {
    added: "Le document est ajouté. Seul le bureau le voit.",
    published: "Le document est public tant que sa fiche et son accord le sont.",
    hidden: "Les lecteurs n’ont plus accès à ce document.",
    removed: "Le document est supprimé.",
  },
  faults: {
    "file-missing": "Choisissez un fichier.",
    "file-empty": "Ce fichier est vide. Choisissez-en un autre.",
    "file-too-large": "Ce fichier dépasse {size}. Réduisez-le, ou envoyez-le en plusieurs parties.",
    "file-of-another-type":
      "D’après son contenu, ce n’est ni un PDF, ni une image JPEG, PNG ou WebP, quel que soit son nom. Enregistrez-le sous l’un de ces formats.",
    "file-damaged":
      "Ce fichier est endommagé ou incomplet. Ouvrez-le, enregistrez-le de nouveau et renvoyez-le.",
    "picture-too-large":
      "Cette image compte plus de {pixels} millions de pixels. Réduisez-la et renvoyez-la.",
    "picture-moves": "Cette image est animée. Envoyez une image fixe.",
    "pdf-active":
      "Ce PDF contient des scripts, des formulaires ou des actions. Imprimez-le vers un nouveau PDF, qui n’en garde que les pages, et envoyez celui-ci.",
    "pdf-attachments":
      "Ce PDF transporte d’autres fichiers. Imprimez-le vers un nouveau PDF, qui n’en garde que les pages, et envoyez celui-ci.",
    "pdf-locked": "Ce PDF est verrouillé ou chiffré. Enregistrez-le sans mot de passe et envoyez celui-ci.",
    "pdf-unreadable":
      "Ce PDF est compressé d’une manière qui empêche de le vérifier. Imprimez-le vers un nouveau PDF et envoyez celui-ci.",
    "photograph-is-pdf":
      "Une photographie est une image, or ce fichier est un PDF. Choisissez « numérisation », ou envoyez une image.",
    "file-there": "Cet accord a déjà exactement ce document.",
    "too-many-files": "Cet accord a déjà {number} documents, le maximum.",
    "agreement-missing": "Cet accord n’est plus enregistré. Choisissez-en un autre.",
    "form-unreadable":
      "Le formulaire n’est pas arrivé entier. Choisissez de nouveau le fichier et envoyez-le.",
  },
} as const satisfies Translation<typeof original>;
