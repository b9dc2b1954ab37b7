import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { NotCarried } from "./not-carried";

/** What is signed: that this register, with this number, says these bytes. */
export interface Sealed {
  readonly register: string;
  readonly sequence: number;
  readonly lines: number;
  /** Of all lines before the seal, in hexadecimal digits. */
  readonly sha256: string;
}

/** A new pair of Ed25519 keys: the private one as a PEM file has it, the public one in a line. */
export function newKeys(): { readonly privateKey: string; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privateKey: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
  };
}

const spoken = ({ register, sequence, lines, sha256 }: Sealed) =>
  Buffer.from(JSON.stringify(["signbook-published", register, sequence, lines, sha256]));

/** The signature, in base64. Throws NotCarried where the key is none of Ed25519. */
export function seal(sealed: Sealed, privateKey: string): string {
  const key = readKey(() => createPrivateKey(privateKey), "The private key");
  return sign(null, spoken(sealed), key).toString("base64");
}

/** Whether the holder of the key's other half said this. Throws NotCarried where the key is none of Ed25519. */
export function isSealedBy(sealed: Sealed, signature: string, publicKey: string): boolean {
  const key = readKey(
    () => createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" }),
    "The public key of SIGNBOOK_PUBLISHER_KEY",
  );
  return verify(null, spoken(sealed), key, Buffer.from(signature, "base64"));
}

function readKey<Key extends { asymmetricKeyType?: string }>(read: () => Key, name: string): Key {
  const refused = new NotCarried(`${name} is not one that npm run publish:keys made.`);
  try {
    const key = read();
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    throw refused;
  }
  throw refused;
}
