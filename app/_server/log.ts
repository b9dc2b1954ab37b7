import { pino } from "pino";
import type { Opened } from "@/db/projects/embargo";
import { env } from "@/env";
import { toldFault } from "./told-fault";

const log = pino({ level: env().LOG_LEVEL, base: null, serializers: { err: toldFault } });

/** Logs a fault under the digest that its error page shows. */
export function logFault(
  fault: unknown,
  request: { id: string | string[] | undefined; method: string; route: string },
): void {
  const digest = typeof fault === "object" && fault !== null && "digest" in fault ? fault.digest : undefined;
  log.error({ ...request, digest, err: fault }, "fault");
}

/** Logs a form that the framework could not read: its sender was told so. */
export const logUnread = (
  fault: unknown,
  request: { id: string | string[] | undefined; route: string },
): void => log.info({ ...request, err: fault }, "unread form");

/** Logs what failed at the identity provider, or on the way to it, under next-auth's code for it. */
export function logSignInFault(code: string, detail: object): void {
  const err = "error" in detail ? detail.error : detail;
  log.error({ code, err }, "sign-in fault");
}

/** Logs why something could not be kept, or an answer not be given: the database is away, or can only be read. */
export const logUnkept = (reason: string, fault: unknown): void =>
  log.error({ reason, err: fault }, "unkept");

/** Logs what opened at its time, and what could not. */
export function logOpened({ published, failed }: Opened): void {
  for (const { reference, version } of published) log.info({ reference, version }, "opened");
  for (const { project, fault } of failed) log.warn({ project, err: fault }, "could not open");
}

export const logOpeningFault = (fault: unknown): void => log.error({ err: fault }, "opening fault");
export const logForgettingFault = (fault: unknown): void => log.error({ err: fault }, "forgetting fault");
/** Figures are read without boards then, which takes longer: a database that can only be read cannot keep them. */
export const logBoardsFault = (fault: unknown): void => log.warn({ err: fault }, "boards fault");
/** Records of an older release are found as it wrote them until then. */
export const logSearchFault = (fault: unknown): void => log.warn({ err: fault }, "search fault");
/** Organizations are found by their letters then: a database that can only be read cannot keep how they sound. */
export const logSoundsFault = (fault: unknown): void => log.warn({ err: fault }, "sounds fault");
