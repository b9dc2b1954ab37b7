import { connect } from "node:net";

/** A connection of somebody who sends as slowly as they are let. */
export interface Trickle {
  /** Everything that came, once the other side has ended it. */
  readonly end: Promise<string>;
  /** What came until now. */
  said(): string;
  leave(): void;
}

/** Sends the beginning of a request, and then a letter at a time if there is one: for ever, or until it is ended. */
export function trickle(port: number, begun: string, letter?: string): Trickle {
  const socket = connect({ port, host: "127.0.0.1" });
  let all = "";
  const sending = letter === undefined ? undefined : setInterval(() => socket.write(letter), 400);
  socket
    .on("error", () => socket.destroy())
    .on("data", (piece) => {
      all += String(piece);
    });
  const end = new Promise<string>((resolve) => {
    socket.once("close", () => {
      clearInterval(sending);
      resolve(all);
    });
  });
  socket.write(begun);
  return {
    end,
    said: () => all,
    leave: () => socket.destroy(),
  };
}
