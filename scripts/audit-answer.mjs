/** Severities that a register must not be run with. */
const grave = new Set(["high", "critical"]);

/**
 * What an answer of `npm audit --json` comes to: a sentence for each package, and the code to end with. 0: nothing grave
 * is known; 1: something is; 2: nobody could be asked, so nothing is known.
 *
 * @param {string} text
 * @returns {{ code: 0 | 1 | 2, lines: string[] }}
 */
export function readAudit(text) {
  const answer = parsed(text);
  if (typeof answer?.vulnerabilities !== "object" || answer.vulnerabilities === null)
    return { code: 2, lines: [`The dependencies could not be audited: ${whyNot(answer)}`] };
  const found = Object.values(answer.vulnerabilities).filter(({ severity }) => severity !== "info");
  const bad = found.filter(({ severity }) => grave.has(severity));
  const lines = found
    .toSorted((one, other) => Number(grave.has(other.severity)) - Number(grave.has(one.severity)))
    .map(sentence);
  const count = Number(answer.metadata?.dependencies?.prod ?? 0);
  const asked = count > 0 ? `${count} packages audited` : "Audited";
  return {
    code: bad.length > 0 ? 1 : 0,
    lines: [
      ...lines,
      `${asked}: ${bad.length} with grave faults, ${found.length - bad.length} with lesser ones.`,
    ],
  };
}

/** @typedef {{ name: string, severity: string, range?: string, via?: unknown[], fixAvailable?: unknown }} Vulnerable */
/** @typedef {{ vulnerabilities?: Record<string, Vulnerable> | null, metadata?: { dependencies?: { prod?: number } }, message?: string, statusCode?: number, error?: { code?: string, summary?: string } }} Answer */

/** @param {Vulnerable} found */
function sentence({ name, severity, range, via = [], fixAvailable }) {
  const said = via.flatMap((one) =>
    typeof one === "object" && one !== null && "title" in one
      ? [`${one.title}${"url" in one ? ` (${one.url})` : ""}`]
      : [`through ${one}`],
  );
  const mended = fixAvailable ? "; a release that mends it is there" : "";
  return `${severity}: ${name} ${range ?? ""}: ${said.join("; ")}${mended}`;
}

/** @param {Answer | null} answer */
function whyNot(answer) {
  if (answer === null) return "npm gave no answer that can be read.";
  const said = answer.message || answer.error?.summary || answer.error?.code || "npm did not say why";
  const status = answer.statusCode ?? 0;
  if (status === 404 || status === 405)
    return `this registry has nothing to ask about known faults (${said}). Ask where it has: npm_config_registry=… npm run audit`;
  return `${said}. Without a registry nothing is known; this is no "all clear".`;
}

/** @param {string} text  @returns {Answer | null} */
function parsed(text) {
  try {
    const answer = JSON.parse(text);
    return typeof answer === "object" ? answer : null;
  } catch {
    return null;
  }
}
