import { type FileFault, type FileKind, type MediaType, mostBytes } from "../../domain/files/file";
import { isMoving, mediaTypeOf } from "../../domain/files/media-type";
import { type Made, remadePicture } from "./remade-picture";
import { faultOfSentPdf } from "./sent-pdf";

/** A file as it may be kept. */
export interface Accepted {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

/**
 * Makes of what was sent what may be kept, or says why it may not. The content alone decides: pictures are drawn anew,
 * so that nothing but the picture is left of them; PDFs stay as they are, and are pages only.
 */
export async function accept(sent: Uint8Array, kind: FileKind): Promise<Made<Accepted>> {
  if (sent.length === 0) return { fault: "file-empty" };
  if (sent.length > mostBytes) return { fault: "file-too-large" };
  const mediaType = mediaTypeOf(sent);
  if (mediaType === null) return { fault: "file-of-another-type" };
  if (mediaType === "application/pdf") return acceptPdf(sent, kind);
  if (isMoving(sent, mediaType)) return { fault: "picture-moves" };
  const picture = await remadePicture(sent, mediaType);
  return "fault" in picture ? picture : { made: { bytes: picture.made, mediaType } };
}

async function acceptPdf(sent: Uint8Array, kind: FileKind): Promise<Made<Accepted>> {
  const fault: FileFault | null = kind === "photograph" ? "photograph-is-pdf" : await faultOfSentPdf(sent);
  return fault ? { fault } : { made: { bytes: sent, mediaType: "application/pdf" } };
}
