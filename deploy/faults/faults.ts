import { setTimeout as after } from "node:timers/promises";
import { open } from "../../db/client";
import { FolderInUse } from "../../db/lock";
import { startInstance } from "../testing/instance";
import type { Bed, PostgresBed } from "./bed";

/** PostgreSQL and all its processes are killed with -9, and it is started again. */
export async function postgresKilled({ postgres }: PostgresBed): Promise<void> {
  await postgres.kill();
  await after(300);
  await postgres.start();
}

/** An administrator restarts PostgreSQL. */
export async function postgresRestarted({ postgres }: PostgresBed): Promise<void> {
  await postgres.halt();
  await postgres.start();
}

/** The network swallows all there is for so long, without a word. */
export const networkSwallows =
  (milliseconds: number) =>
  async ({ network }: PostgresBed): Promise<void> => {
    network.swallow();
    await after(milliseconds);
    network.heal();
  };

/** The application is killed with -9, and started again at its address. */
export async function appKilled(bed: Bed): Promise<void> {
  await bed.app.kill();
  bed.app = await startInstance(bed.settings, bed.app);
}

/** The same on the embedded database, whose folder a second process tries to open before. */
export async function embeddedKilled(bed: Bed): Promise<void> {
  const folder = bed.settings.SIGNBOOK_DATA ?? "";
  const second = await open({ folder }).catch((fault: unknown) => fault);
  if (!(second instanceof FolderInUse)) throw new Error("A second process opened the folder.");
  await appKilled(bed);
}
