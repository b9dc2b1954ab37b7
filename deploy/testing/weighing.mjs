// Loaded before a process that is weighed: says on a port of its own, to whoever asks, what the process holds and what
// it has done so far. What is to be thrown away is thrown away first.
import { createServer } from "node:http";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const port = Number(process.env.SIGNBOOK_WEIGHING);
if (port) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const server = createServer((request, response) => {
    if (request.url === "/held") for (let n = 0; n < 3; n += 1) collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    response.end(JSON.stringify({ rss, heapUsed, external, cpu: (user + system) / 1_000 }));
  });
  server.listen(port, "127.0.0.1").unref();
}
