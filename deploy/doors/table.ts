import { everybody, type Who } from "./people";

/**
 * Who may come through the doors of a folder. Every action and every page must stand in one of these, and whoever is
 * not named is sent away: to sign in, or as of the wrong role.
 */
export const folders: Readonly<Record<string, readonly Who[]>> = {
  "(administrator)": ["administrator"],
  "(official)": ["official", "administrator"],
  "(organizer)": ["stranger", "organizer", "administrator"],
  "(follow-up)": ["officer", "stranger", "organizer", "administrator"],
  "(public)": everybody,
};

/** Actions outside those folders, or open to more than their folder says. */
export const exceptions: Readonly<Record<string, readonly Who[]>> = {
  "sign-in signIn": everybody,
  "sign-in signInAtProvider": everybody,
  "sign-in signOut": everybody,
  "sign-in changePassword": everybody.filter((who) => who !== "public"),
  "(administrator)/admin makeFirst": everybody,
  "(organizer)/desk/organizations merge": ["administrator"],
};

/** Actions that change one project, whose editions' organizers alone may do so; all take its id in a field. */
export const ofProjects = [
  "(organizer)/desk/projects sendProject",
  "(organizer)/desk/projects/[id]/comments comment",
  "(organizer)/desk/projects/[id]/comments resolve",
  "(organizer)/desk/projects/[id]/documents hide",
  "(organizer)/desk/projects/[id]/documents publishFile",
  "(organizer)/desk/projects/[id]/documents remove",
  "(organizer)/desk/projects/[id]/merge confirmToMerge",
  "(organizer)/desk/projects/[id]/merge mergeDraftInto",
  "(organizer)/desk/projects/[id]/merge proposeToMerge",
  "(organizer)/desk/projects/[id]/merge refuseToMerge",
  "(organizer)/desk/projects/[id]/review publishProject",
  "(organizer)/desk/projects/[id]/review sendProjectBack",
  "(organizer)/desk/projects/[id]/review takeProjectBack",
  "(organizer)/desk/projects/[id]/withdraw confirm",
  "(organizer)/desk/projects/[id]/withdraw propose",
  "(organizer)/desk/projects/[id]/withdraw refuse",
] as const;

/** Who may use an action of the build; undefined where this table does not know it. */
export function allowed(file: string, name: string): readonly Who[] | undefined {
  const folder = /^\([a-z-]+\)/.exec(file)?.[0] ?? "";
  return exceptions[`${file} ${name}`] ?? folders[folder];
}
