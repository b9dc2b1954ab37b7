import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What makes certificates, where it is on this computer. */
export const openssl = spawnSync("sh", ["-c", "command -v openssl"], { encoding: "utf8" }).stdout.trim();

/** Makes a certificate for this computer that is signed by itself; the files of both. */
export function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const named = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const args = ["req", ...kind, ...named, "-keyout", key, "-out", certificate];
  const made = spawnSync(openssl, args, { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`openssl: ${made.error?.message ?? made.stderr}`);
  return { certificate, key };
}
