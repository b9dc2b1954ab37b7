import type { Language } from "../domain/languages";

/** What a reader is told when the program fails. By itself, so that the browser loads these few words only. */
export const failure = {
  zh: {
    title: "系统暂时出错",
    lead: "已记录该问题，没有数据丢失。请稍后再试。",
    again: "重试",
    number: "问题编号",
    home: "返回总览",
  },
  en: {
    title: "Something went wrong here",
    lead: "The fault is recorded and nothing that was saved is lost. Please try again in a moment.",
    again: "Try again",
    number: "Number of the fault",
    home: "Go to the register",
  },
  fr: {
    title: "Une erreur s’est produite",
    lead: "L’incident est enregistré ; rien de ce qui a été sauvegardé n’est perdu. Réessayez dans un instant.",
    again: "Réessayer",
    number: "Numéro de l’incident",
    home: "Aller au registre",
  },
} as const satisfies Record<Language, Record<string, string>>;
