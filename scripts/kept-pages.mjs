import { createRequire } from "node:module";
import { getMemoryCache } from "next/dist/server/lib/incremental-cache/memory-cache.external.js";
import { SharedCacheControls } from "next/dist/server/lib/incremental-cache/shared-cache-controls.external.js";
import { withoutIdleScripts } from "./without-scripts.mjs";

/** @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js")} */
const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
);
/** @typedef {InstanceType<typeof FileSystemCache>} Memory */
/** @typedef {import("next/dist/server/response-cache/types").IncrementalCacheValue} Kept */

/**
 * The framework remembers of every address for how long its page may be kept, and never forgets one. What is kept says
 * the same of itself, so this may be forgotten at any time.
 */
const lifetimes = new SharedCacheControls({ routes: {}, dynamicRoutes: {} });
/** So many are remembered before all are forgotten. */
const remembered = 1_000;
let made = 0;

/**
 * Where the framework keeps pages and reads: in memory, as it would by itself, and what was not asked for the longest
 * leaves first. But what says that nothing is at an address, or leads elsewhere, is not kept: anybody can think of any
 * number of such addresses, and a few hundred would push out every page that people read. And a page is kept without
 * scripts that have nothing to do: two thirds of it are what it shows, once more, for them.
 */
export default class KeptPages extends FileSystemCache {
  #memory;

  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super(context);
    this.#memory = getMemoryCache(context.maxMemoryCacheSize ?? 0);
  }

  /**
   * @override
   * @param {string} key
   * @param {Kept | null} kept
   * @param {Parameters<Memory["set"]>[2]} context
   */
  async set(key, kept, context) {
    made += 1;
    if (made % remembered === 0) lifetimes.clear();
    if (worthKeeping(kept)) {
      // In place: the reader for whom the page was made gets this same object.
      if (kept && "html" in kept) kept.html = withoutIdleScripts(kept.html);
      return super.set(key, kept, context);
    }
    // It may have been there until now.
    this.#memory.remove(key);
  }
}

/** A read that found nothing says so in this text: see app/_server/cached.ts. */
const nothing = JSON.stringify(JSON.stringify(null));

/** A page that is well says no status, or 200. @param {Kept | null} kept */
function worthKeeping(kept) {
  if (kept === null) return false;
  if ("data" in kept) return kept.data.body !== nothing;
  return !("status" in kept) || kept.status === undefined || kept.status === 200;
}
