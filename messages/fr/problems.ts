import type { problems as original } from "../en/problems";
import type { Translation } from "../translation";

export const problems = {
  missing: "Remplissez ce champ.",
  invalid: "Choisissez l’une des valeurs proposées.",
  tooShort: "Ce texte est trop court.",
  tooLong: "Ce texte est trop long : raccourcissez-le.",
  tooSmall: "Ce nombre est trop petit.",
  tooLarge: "Ce nombre est trop grand.",
  decimal: "Écrivez le montant en chiffres, avec quatre décimales au plus.",
  figure:
    "Ce montant ne peut pas être lu. Écrivez-le par exemple 11 Md, 1,2 Md€, au moins 110 M ou 11000000000.",
  "figure-ambiguous":
    "Ce montant peut se lire de deux façons, et rien n’est deviné. Écrivez-le en entier : 1200 pour mille deux cents, 1,2 pour un et deux dixièmes.",
  "several-currencies": "Une seule monnaie peut être lue : retirez les autres.",
  "figure-too-long": "Le nombre a trop de chiffres : 20 au plus avant le point et 4 après.",
  "figure-without-disclosure":
    "Un montant est écrit, mais il est marqué comme non divulgué. Marquez-le comme divulgué ou effacez-le.",
  "range-start": "Écrivez ici la borne inférieure de la fourchette.",
  "range-end": "Une fourchette demande un second montant, plus élevé.",
  "range-ends": "Le second montant d’une fourchette doit être plus élevé que le premier.",
  "range-only":
    "Seule une fourchette a un second montant. Choisissez « fourchette » ou effacez le second montant.",
  "amount-needed": "Écrivez le montant.",
  "ends-equal": "Seule une fourchette a deux montants différents.",
  "at-least-has-no-maximum": "« Au moins » n’a qu’un montant, la borne inférieure.",
  "at-most-has-no-minimum": "« Au plus » n’a qu’un montant, la borne supérieure.",
  "withheld-reason": "Dites pourquoi le montant n’est pas publié.",
  currency: "Choisissez une monnaie.",
  "loose-date": "Écrivez la date telle qu’elle est connue, l’année d’abord : 2019, 2019-08 ou 2019-08-26.",
  "date-needed": "Indiquez la date, ou ne choisissez pas de source.",
  "whole-number": "Écrivez un nombre entier en chiffres.",
  "jobs-start": "Écrivez d’abord le nombre d’emplois le plus bas.",
  origin: "Ce lieu est inconnu. Choisissez-le dans la liste ou écrivez son code, par exemple DE ou CN-SC.",
  "origin-needed": "Dites dans quel pays, région ou province se trouve ce lieu.",
  "organization-needed": "Nommez l’organisation, ou retirez cette partie.",
  "organization-new":
    "Cette organisation n’est pas encore au registre. Vérifiez l’orthographe ; si elle est juste, enregistrez de nouveau : l’organisation sera ajoutée.",
  "source-needed": "Choisissez la source qui le dit.",
  address: "Écrivez une adresse complète, qui commence par http:// ou https://.",
  "not-offered": "Cette édition ou cérémonie ne vous est pas confiée. Choisissez-en une autre.",
  "opening-day": "Écrivez le jour dans l’ordre année, mois, jour : 2026-11-28.",
  "opening-time": "Écrivez l’heure sur 24 heures : 09:30.",
  emailInvalid: "Écrivez une adresse électronique, par exemple nom@example.org.",
  passwordTooShort: "Un mot de passe compte au moins 12 caractères.",
  scopeMissing: "Choisissez au moins une édition ou une unité pour ce rôle, ou toutes.",
} as const satisfies Translation<typeof original>;
