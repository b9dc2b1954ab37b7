import { encode } from "uqr";

/** A QR code (ISO/IEC 18004) as one path of black squares, a unit each, within the quiet zone that readers need. */
export interface QrCode {
  readonly side: number;
  readonly d: string;
}

/** Squares of white that must stand around a code. */
const quiet = 4;

/** The code of an address; what is lost of it up to 15 % is made good again, such as by a stamp or a fold. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`),
  );
  return { side: size + 2 * quiet, d: runs.join("") };
}

/** Where black begins in a row, and for how many squares it goes on. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((black, x) => {
    const last = runs.at(-1);
    if (black && last && last[0] + last[1] === x) last[1] += 1;
    else if (black) runs.push([x, 1]);
  });
  return runs;
}
