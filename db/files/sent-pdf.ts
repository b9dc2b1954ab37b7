import { promisify } from "node:util";
import { inflate } from "node:zlib";
import type { FileFault } from "../../domain/files/file";
import { faultOfPdf } from "../../domain/files/pdf";

const inflated = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate);

/** Why a PDF is not taken; null where it is. */
export function faultOfSentPdf(sent: Uint8Array): Promise<FileFault | null> {
  const text = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength).toString("latin1");
  return faultOfPdf(text, async (from, most) => {
    const unpacked = await inflated(sent.subarray(from), { maxOutputLength: Math.max(most, 1) }).catch(
      nullIfDamaged,
    );
    return unpacked?.toString("latin1") ?? null;
  });
}

function nullIfDamaged(fault: NodeJS.ErrnoException): null {
  if (fault.code?.startsWith("Z_") || fault.code === "ERR_BUFFER_TOO_LARGE") return null;
  throw fault;
}
