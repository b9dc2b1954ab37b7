import { FolderInUse, lockFolder } from "../lock";

// A process for the lock's test: says whether it holds the folder, and holds it until it is ended.
try {
  await lockFolder(process.argv[2] ?? "");
  console.log(JSON.stringify({ held: process.pid }));
  setInterval(() => {}, 60_000);
} catch (fault) {
  if (!(fault instanceof FolderInUse)) throw fault;
  console.log(JSON.stringify({ refused: fault.message }));
}
