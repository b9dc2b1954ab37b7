import type { admin as original } from "../en/admin";
import type { Translation } from "../translation";

export const admin = {
  title: "Administration",
  accounts: {
    title: "Comptes",
    lead: "Qui se connecte ici, et ce que chacun peut faire.",
    name: "Nom",
    email: "Adresse électronique",
    roles: "Rôles",
    state: "État",
    active: "Actif",
    disabled: "Désactivé",
    oneTime: "Mot de passe à usage unique, pas encore utilisé",
    oneTimeOver: "Mot de passe à usage unique expiré",
    noRole: "Aucun rôle",
    all: "tout",
    invite: "Ajouter un compte",
    back: "Tous les comptes",
  },
  invite: {
    title: "Ajouter un compte",
    lead: "Le registre crée un mot de passe à usage unique. Il n’est affiché qu’une fois : remettez-le vous-même.",
    submit: "Ajouter le compte",
  },
  rolesForm: {
    title: "Rôles",
    hint: "Un rôle vaut pour les éditions ou les unités choisies ci-dessous.",
    organizerScope: "Organisateur : éditions",
    officialScope: "Responsable : éditions",
    unitScope: "Chargé de suivi : unités responsables",
    allEditions: "Toutes les éditions, et les projets hors édition",
    allUnits: "Toutes les unités",
    submit: "Enregistrer les rôles",
    saved: "Les rôles sont enregistrés. Ils valent dès la prochaine page.",
    savedTitle: "Enregistré",
  },
  account: {
    roles: "Ce que ce compte peut faire",
    signIn: "Connexion",
    giveLead:
      "Un nouveau mot de passe à usage unique remplace l’actuel et met fin à toutes les sessions de ce compte.",
    give: "Créer un mot de passe à usage unique",
    disableLead: "Un compte désactivé est déconnecté aussitôt et ne peut plus se connecter.",
    disable: "Désactiver le compte",
    enableLead: "Ce compte est désactivé.",
    enable: "Réactiver le compte",
  },
  oneTime: {
    title: "Mot de passe à usage unique pour {email}",
    text: "Affiché maintenant seulement, valable {days} jours. Son titulaire en choisit un autre à la première connexion.",
  },
  first: {
    title: "Créer le premier administrateur",
    lead: "Saisissez le code à usage unique que le registre a affiché à son démarrage.",
    code: "Code à usage unique",
    name: "Votre nom",
    email: "Votre adresse électronique",
    password: "Mot de passe",
    passwordHint: "Au moins 12 caractères.",
    submit: "Créer le compte",
  },
  sample: {
    title: "Registre d’exemple",
    lead: "Ce registre contient l’exemple : des projets relevés dans la presse, et cinq comptes d’exemple.",
    remove: "Retirer l’exemple",
    confirmTitle: "Retirer le registre d’exemple ?",
    confirm:
      "Tous les projets, éditions, organisations et chiffres de presse de l’exemple disparaissent, avec leur historique. Ce que vous avez ajouté reste, s’il n’appartient pas à l’exemple. Les comptes restent : désactivez ceux qui ne servent plus. C’est irréversible.",
    submit: "Oui, retirer l’exemple",
    keep: "Le garder",
  },
} as const satisfies Translation<typeof original>;
