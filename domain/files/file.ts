/** What a document of an agreement is: a copy of the paper itself, or a picture taken at its signing. */
export const fileKinds = ["scan", "photograph"] as const;
export type FileKind = (typeof fileKinds)[number];

/** The types that are kept, each with the ending of the names it is served under. */
export const endings = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
} as const;
export type MediaType = keyof typeof endings;

/** The most that one file may hold when it is sent; bytes. */
export const mostBytes = 20_000_000;
/** The most pixels that a picture may have. */
export const mostPixels = 64_000_000;
/** The longer side of a picture as it is kept; pixels. */
export const longestSide = 4000;
/** The most files of one agreement. */
export const mostOfAgreement = 20;

/** Why a file is not taken; each has its sentence in the catalogues, under `faults`. */
export const fileFaults = [
  "file-missing",
  "file-empty",
  "file-too-large",
  "file-of-another-type",
  "file-damaged",
  "picture-too-large",
  "picture-moves",
  "pdf-active",
  "pdf-attachments",
  "pdf-locked",
  "pdf-unreadable",
  "photograph-is-pdf",
  "file-there",
  "too-many-files",
  "agreement-missing",
  "form-unreadable",
] as const;
export type FileFault = (typeof fileFaults)[number];

/** The field of the form that a fault stands beside. */
export function fieldOfFault(fault: FileFault): "file" | "kind" | "agreement" {
  if (fault === "photograph-is-pdf") return "kind";
  return fault === "agreement-missing" ? "agreement" : "file";
}

/** Where a file is served, to those who may have it. */
export const documentPath = (id: string): string => `/api/documents/${id}`;

/** The name that a file is served under. It is ours: the name that it was sent with is never kept. */
export function servedName(file: {
  readonly reference: string | null;
  readonly kind: FileKind;
  readonly sha256: string;
  readonly mediaType: MediaType;
}): string {
  const { reference, kind, sha256, mediaType } = file;
  return `${reference ?? "unpublished"}-${kind}-${sha256.slice(0, 8)}.${endings[mediaType]}`;
}
