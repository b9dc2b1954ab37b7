import { readFile } from "node:fs/promises";
import { join } from "node:path";

const files = {
  plain: "400Regular/NotoSansSC_400Regular.ttf",
  strong: "700Bold/NotoSansSC_700Bold.ttf",
} as const;

export type Face = keyof typeof files;
export const faces = Object.keys(files) as Face[];

/** Where a face of Noto Sans SC lies: Chinese, Latin, Greek and Cyrillic in one, under the SIL Open Font License. */
export const faceFile = (face: Face): string =>
  join(
    /* turbopackIgnore: true */ process.cwd(),
    "node_modules/@expo-google-fonts/noto-sans-sc",
    files[face],
  );

/** The bytes of a face, 10 MB each: read when a sheet is drawn and not held, because few sheets are. */
export const readFace = (face: Face): Promise<Uint8Array> => readFile(faceFile(face));
