import type { Unreadable } from "@/domain/import/limits";

/** A file that is no table the register reads: an expected no, told to whoever sent it. */
export class UnreadableFile extends Error {
  constructor(readonly reason: Unreadable) {
    super(reason);
    this.name = "UnreadableFile";
  }
}
