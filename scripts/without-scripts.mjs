/** What a page holds for the framework's scripts; what it says to other machines (`application/ld+json`) is none of it. */
const forScripts =
  /<script\b(?![^>]*\btype="application\/ld\+json")[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/** A part of a page that only a script fills names itself so: see components/ui/copy-button.tsx. */
const filledByScript = /<[a-z][^>]*\sdata-filled-by-script\b/;

/**
 * A page as its reader sees it, without what the framework needs to make it anew in the browser: its scripts, and all
 * that the page shows a second time as data for them.
 *
 * @param {string} page
 */
export const withoutScripts = (page) => page.replace(forScripts, "");

/**
 * The same of a page in which no script has anything to do; any other stays as it is.
 *
 * @param {string} page
 */
export const withoutIdleScripts = (page) => (filledByScript.test(page) ? page : withoutScripts(page));
