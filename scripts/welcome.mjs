/**
 * What the terminal says when Signbook serves: where, and how to sign in.
 *
 * @param {string} address
 * @param {import("../db/boot").Booted | undefined} booted
 */
export function welcome(address, booted) {
  const lines = ["", `  Signbook: ${address}`, ""];
  if (booted?.accounts?.length) {
    lines.push(`  Sign in at ${address}/en/sign-in as`);
    for (const account of booted.accounts) lines.push(`    ${account}`);
    lines.push(`  with the password ${booted.password}`, "");
  }
  if (booted?.code) {
    lines.push("  Nobody has an account yet. Make the first administrator's at");
    lines.push(`    ${address}/en/admin/first`, `  with the one-time code ${booted.code}`, "");
  }
  return `${lines.join("\n")}\n`;
}
