import { execFile } from "node:child_process";
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * When a process started, in words that two processes with the same id never share; null where it is gone or this
 * computer does not tell. On Linux the boot and the clock ticks since (proc(5), field 22), elsewhere what `ps` says.
 */
export async function startOf(pid: number): Promise<string | null> {
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => null);
  if (boot === null) return startAccordingToPs(pid);
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // The second field, the program's name in brackets, may itself hold spaces and brackets.
  const fields = status?.slice(status.lastIndexOf(")") + 2).split(" ");
  const [state, ticks] = [fields?.[0], fields?.[19]];
  return ticks === undefined || state === "Z" || state === "X" ? null : `${boot.trim()} ${ticks}`;
}

async function startAccordingToPs(pid: number): Promise<string | null> {
  const answer = await run("env", ["LC_ALL=C", "ps", "-o", "lstart=", "-p", String(pid)]).catch(() => null);
  return answer?.stdout.trim() || null;
}

/** Names the space in which process ids mean something: this computer, or the container in which this runs. */
export async function hereOf(): Promise<string> {
  const space = await readlink("/proc/self/ns/pid").catch(() => "");
  return `${hostname()} ${space}`.trim();
}
