import { type Actor, roles, type Scope } from "./actor";
import { type Refusal, Refused } from "./refused";

/** What of a project decides who may read it unpublished: the editions of its agreements and its units. */
export interface Assignment {
  readonly editions: readonly string[];
  readonly units: readonly string[];
}

/** Officials and organizers by its editions, follow-up officers by its units; administrators all. */
export function mayReadUnpublished(actor: Actor, { editions, units }: Assignment): boolean {
  return (
    mayAdminister(actor) ||
    touches(actor.roles.official, editions) ||
    touches(actor.roles.organizer, editions) ||
    touches(actor.roles["follow-up-officer"], units)
  );
}

/**
 * Organizers to whom every one of its editions is assigned, and administrators.
 * A project without an edition belongs to administrators and to whoever is assigned all.
 */
export function mayWrite(actor: Actor, editions: readonly string[]): boolean {
  return mayAdminister(actor) || covers(actor.roles.organizer, editions);
}

/** The role that publishes or sends back; that it must be a second person is decided in `life.ts`. */
export function mayPublish(actor: Actor, editions: readonly string[]): boolean {
  return mayWrite(actor, editions);
}

/** Who has a desk at all; what they may do with a record is asked of the record. */
export function mayRecord(actor: Actor): boolean {
  return mayAdminister(actor) || actor.roles.organizer !== undefined;
}

/**
 * Reporting what became of a project: officers of one of its units, and whoever may write it. A second person who
 * may publish it verifies that.
 */
export function mayReport(actor: Actor, { editions, units }: Assignment): boolean {
  return mayWrite(actor, editions) || touches(actor.roles["follow-up-officer"], units);
}

/** Who has the table of follow-up at all. */
export function mayFollowUp(actor: Actor): boolean {
  return mayRecord(actor) || actor.roles["follow-up-officer"] !== undefined;
}

export function mayAdminister(actor: Actor): boolean {
  return actor.roles.administrator !== undefined;
}

/** Merging organizations changes the projects of every edition: administrators, and organizers of all of them. */
export function mayMerge(actor: Actor): boolean {
  return mayAdminister(actor) || actor.roles.organizer === "all";
}

/** Officials and administrators; organizers have their desk. */
export function maySeeDashboard(actor: Actor): boolean {
  return mayAdminister(actor) || actor.roles.official !== undefined;
}

/** Whether the withheld amounts of these editions are shown: to officials and organizers of all of them. */
export function seesWithheld(actor: Actor, editions: readonly string[]): boolean {
  return (
    mayAdminister(actor) || covers(actor.roles.official, editions) || covers(actor.roles.organizer, editions)
  );
}

/** Whether somebody may do anything at all here. */
export const hasRole = ({ roles: held }: Actor): boolean => roles.some((role) => held[role] !== undefined);

/** Throws Refused where a rule above says no. */
export function demand(allowed: boolean, reason: Refusal = "role-needed"): void {
  if (!allowed) throw new Refused(reason);
}

/** Reading takes one of the record's assignments; a record without any is read by nobody but "all". */
function touches(scope: Scope | undefined, assigned: readonly string[]): boolean {
  return scope === "all" || (scope !== undefined && assigned.some((code) => scope.includes(code)));
}

/** Writing takes every one of them: what is written changes the figures of each. */
function covers(scope: Scope | undefined, assigned: readonly string[]): boolean {
  if (scope === undefined || scope === "all") return scope === "all";
  return assigned.length > 0 && assigned.every((code) => scope.includes(code));
}
