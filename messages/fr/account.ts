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
    "not-found": "Cette fiche n’existe pas, ou n’existe plus.",
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
    "already-merged": "Cette fiche a déjà été fusionnée avec une autre.",
    "same-record": "C’est la même fiche : choisissez-en une autre.",
    "correction-open":
      "L’un des deux a une correction qui n’est pas encore publiée. Publiez-la d’abord ; rien n’en sera perdu.",
    "redaction-open":
      "Un caviardage est proposé pour l’enregistrement qui disparaîtrait. Décidez-en d’abord : fusionné, le passage figurerait aussi dans l’autre.",
    "own-into-sample":
      "La fiche à conserver appartient à l’échantillon, qui peut être supprimé. Conservez plutôt l’autre.",
    "records-changed":
      "L’une des deux fiches a changé depuis la proposition de fusion. Laissez-les séparées ici, puis proposez-la de nouveau.",
    "too-much-to-merge": "Ensemble, ces fiches contiennent plus qu’une seule ne le peut.",
    "already-reported": "Ce jalon est déjà enregistré à cette date.",
    "waits-to-open":
      "Cette version est approuvée et attend son heure : rien ne peut y changer. Reprenez-la d’abord.",
    "opening-past": "Choisissez une date et une heure à venir.",
    "reason-needed": "Indiquez un motif.",
    "comment-needed": "Précisez dans un commentaire ce qui est à corriger.",
    "import-not-ready": "Des lignes restent à corriger ou à décider, ou rien n’est nouveau.",
    "import-changed":
      "Quelque chose a changé entre-temps : rien n’a été importé. Revoyez les lignes, puis recommencez.",
    "import-over": "Cet import est clos : il a été effectué, annulé ou abandonné.",
    "import-published":
      "Un projet de cet import a été publié : l’import ne peut plus être annulé. Retirez les projets un à un.",
    "covered-needed": "Cochez cette case pour publier le document.",
    "partitions-differ": "Ces parts relèvent de répartitions différentes et ne s’additionnent pas.",
    "parts-overlap": "Ces parts se recoupent et ne s’additionnent pas.",
    "measures-differ": "Ces chiffres ne mesurent pas la même chose et ne s’additionnent pas.",
    "classes-differ": "Les montants de classes différentes ne s’additionnent jamais.",
    "record-changed":
      "Quelqu’un a modifié cette fiche depuis que vous avez ouvert la page. Rouvrez-la, puis refaites votre modification.",
    "source-known": "Le registre garde déjà cette source, avec une autre nature, date ou langue.",
    "code-taken": "Ceci figure déjà au registre.",
    "still-used":
      "D’autres fiches, l’historique d’un projet ou les rôles d’un compte renvoient encore à cette fiche : elle reste.",
    "edition-fixed": "Des projets ont déjà été signés à cette cérémonie : elle reste dans son édition.",
    "part-of-itself": "Une fiche ne peut pas dépendre d’elle-même, même par l’intermédiaire d’autres.",
    "too-many-reports": "Trop de signalements depuis votre réseau. Réessayez dans {minutes} min.",
    "view-name-taken": "Vous avez déjà une vue de ce nom : choisissez-en un autre.",
    "too-many-views":
      "Vous avez autant de vues qu’on en garde : supprimez-en une dont vous n’avez plus besoin.",
    "identifier-taken":
      "Une autre organisation porte déjà l’un de ces identifiants. S’il s’agit de la même, fusionnez-les.",
    "already-answered": "Quelqu’un a déjà répondu à ce signalement.",
    "merge-with-itself": "Choisissez une autre organisation que celle-ci.",
    "register-away":
      "La base de données du registre ne répond pas pour le moment. Votre saisie est toujours là : renvoyez-la dans un instant. Si elle a déjà été enregistrée, elle ne le sera pas deux fois.",
    "register-full":
      "Le registre est momentanément en lecture seule : son disque est plein ou verrouillé. Rien n’a été enregistré. Votre saisie est toujours là ; prévenez les responsables du registre et renvoyez-la plus tard.",
  },
} as const satisfies Translation<typeof original>;
