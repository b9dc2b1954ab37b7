import type { account as original } from "../en/account";
import type { Translation } from "../translation";

export const account = {
  signIn: {
    title: "Connexion",
    lead: "La consultation du registre ne demande aucun compte. Connectez-vous pour saisir, relire ou administrer.",
    again: "Connectez-vous pour accéder à la page demandée.",
    email: "Adresse électronique",
    password: "Mot de passe",
    newPassword: "Nouveau mot de passe",
    newPasswordHint:
      "Au moins 12 caractères. Il remplace le mot de passe à usage unique qui vous a été remis.",
    submit: "Se connecter",
    provider: "Se connecter avec {name}",
    or: "Ou avec un mot de passe",
    help: "Pas de compte, ou mot de passe perdu ? Un administrateur de ce registre peut vous aider.",
    first: "Ce registre n’a pas encore d’administrateur.",
    makeFirst: "Créer le premier administrateur",
  },
  password: {
    title: "Changer de mot de passe",
    current: "Mot de passe actuel",
    next: "Nouveau mot de passe",
    hint: "Au moins 12 caractères. Toutes vos autres sessions prennent fin.",
    submit: "Changer le mot de passe",
  },
  signedInAs: "Connecté : {name}",
  signOut: "Se déconnecter",
  refusals: {
    "sign-in-needed":
      "Vous n’êtes pas connecté, ou votre session a pris fin. Connectez-vous et renvoyez le formulaire ; rien de ce que vous avez saisi n’est perdu.",
    "foreign-form": "Ce formulaire ne provient pas d’une page de ce registre ; rien n’a été fait.",
    "account-disabled": "Ce compte a été désactivé. Un administrateur peut le réactiver.",
    "wrong-credentials": "L’adresse électronique ou le mot de passe est incorrect.",
    "too-many-attempts": "Trop de tentatives de connexion. Réessayez dans {minutes} min.",
    "new-password-needed":
      "Ce mot de passe est à usage unique : saisissez-le de nouveau et choisissez-en un autre.",
    "one-time-password-over":
      "Ce mot de passe à usage unique n’est plus valable. Un administrateur peut vous en remettre un autre.",
    "unknown-identity":
      "Le service de connexion vous connaît, mais ce registre n’a pas de compte à votre adresse vérifiée. Un administrateur peut en créer un.",
    "provider-failed": "Le service de connexion n’a pas abouti. Réessayez, ou utilisez un mot de passe.",
    "wrong-code": "Le code est incorrect, ou il a déjà servi.",
    "email-taken": "Un compte existe déjà avec cette adresse électronique.",
    "last-administrator":
      "Plus personne ne pourrait alors administrer le registre. Désignez d’abord un autre administrateur.",
    "role-needed": "Le rôle de votre compte ne le permet pas.",
    "outside-your-editions": "Cet élément relève d’une édition ou d’une unité qui ne vous est pas attribuée.",
    "not-found": "Cet enregistrement n’existe pas, ou n’existe plus.",
    "second-person-needed":
      "Vous avez écrit une partie de cette version ; une autre personne doit la publier.",
    "draft-changed": "Le brouillon a changé depuis votre lecture. Regardez la différence avant de décider.",
    "someone-else-saved":
      "Quelqu’un d’autre a enregistré ce brouillon pendant que vous écriviez. Rien n’est perdu : comparez les deux versions.",
    "not-in-review": "Ce brouillon n’est pas en relecture.",
    "already-in-review": "Ce brouillon est déjà en relecture.",
    "not-publishable": "Il manque encore quelque chose avant la publication.",
    "not-published": "Ce projet n’a pas été publié.",
    "already-withdrawn": "Ce projet a déjà été retiré.",
    "reason-needed": "Indiquez un motif.",
    "comment-needed": "Précisez dans un commentaire ce qui est à corriger.",
    "covered-needed": "Cochez cette case pour publier le document.",
    "partitions-differ": "Ces parts relèvent de répartitions différentes et ne s’additionnent pas.",
    "parts-overlap": "Ces parts se recoupent et ne s’additionnent pas.",
    "measures-differ": "Ces chiffres ne mesurent pas la même chose et ne s’additionnent pas.",
    "classes-differ": "Les montants de classes différentes ne s’additionnent jamais.",
  },
} as const satisfies Translation<typeof original>;
