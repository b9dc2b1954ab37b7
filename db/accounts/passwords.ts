import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";

/** Argon2id with OWASP's first choice of costs: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). */
const costs = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash, at the same costs, of a random text that nobody kept: checked where there is no account. */
const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$4LDYKuP2iV0tlg445kxwlA$gu6Lo/U8yHiQOPqZYUz5F6bKwr1vE/ZhaCTH1GneGh4";

/** A password that somebody chooses. Messages are keys of the catalogue `problems`. */
export const NewPassword = z.string().min(12, "passwordTooShort").max(200, "tooLong");

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), costs);
}

/** Whether the password fits; takes as long where there is nothing to compare with, so that time tells nothing. */
export async function passwordFits(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? nobody, password.normalize("NFKC"));
  return fits && passwordHash != null;
}

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A random password that is easy to read aloud, four groups of five (99 bits). */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
