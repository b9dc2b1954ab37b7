import { Zip, ZipDeflate } from "fflate";

/** A zip of one file after another; what is ready of it is taken piece by piece. */
export class Archive {
  readonly #encoder = new TextEncoder();
  #ready: Uint8Array[] = [];
  #file: ZipDeflate | undefined;
  readonly #zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    this.#ready.push(piece);
  });

  open(path: string): void {
    this.#file = new ZipDeflate(path, { level: 6 });
    this.#zip.add(this.#file);
  }

  write(text: string, last = false): void {
    this.#file?.push(this.#encoder.encode(text), last);
  }

  end(): void {
    this.#zip.end();
  }

  written(): Uint8Array {
    const whole = Buffer.concat(this.#ready);
    this.#ready = [];
    return whole;
  }
}
