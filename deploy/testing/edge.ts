import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "./certificate";
import { type Instance, ready } from "./instance";
import { startKept } from "./kept-process";
import { listens } from "./listens";

const debian = "/usr/sbin/nginx";

/** Where nginx is on this computer, if it is. */
export const nginx = existsSync(debian)
  ? debian
  : spawnSync("sh", ["-c", "command -v nginx"], { encoding: "utf8" }).stdout.trim();

interface EdgeKind {
  /** Serves over TLS and HTTP/2, with a certificate made for it. */
  readonly tls?: boolean;
  /** The header in which tests say where a request comes from, as something before nginx may. */
  readonly told?: string;
}

/** Runs nginx with the configuration that is shipped, before these instances. */
export async function startEdge(
  port: number,
  instances: readonly Pick<Instance, "port">[],
  { tls = false, told }: EdgeKind = {},
) {
  const folder = mkdtempSync(join(tmpdir(), "signbook-edge-"));
  const shown = tls ? makeCertificate(folder) : undefined;
  const values = {
    SIGNBOOK_LISTEN: `127.0.0.1:${port}${tls ? " ssl http2" : ""}`,
    SIGNBOOK_TLS: [
      shown && `ssl_certificate ${shown.certificate}; ssl_certificate_key ${shown.key};`,
      told && `set_real_ip_from 127.0.0.1; real_ip_header ${told};`,
    ].join(" "),
    SIGNBOOK_HOST: `127.0.0.1:${port}`,
    SIGNBOOK_SCHEME: tls ? "https" : "http",
    SIGNBOOK_INSTANCES: instances.map((one) => `server 127.0.0.1:${one.port};`).join(" "),
    SIGNBOOK_CACHE: folder,
  };
  writeFileSync(join(folder, "signbook.conf"), filledIn(values));
  writeFileSync(join(folder, "nginx.conf"), wrapped(folder, ofDebian));
  const { stop } = startKept([nginx, "-p", folder, "-c", "nginx.conf", "-g", "daemon off;"]);
  const url = `${values.SIGNBOOK_SCHEME}://127.0.0.1:${port}`;
  await (tls ? listens(port) : ready(`${url}/api/health/live`));
  return {
    url,
    /** By which it is known over TLS. */
    certificate: shown && readFileSync(shown.certificate, "utf8"),
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs nginx with nothing but a file of these bytes: as fast as it can be. */
export async function startPlainNginx(port: number, bytes: string) {
  const folder = mkdtempSync(join(tmpdir(), "signbook-plain-"));
  writeFileSync(join(folder, "page.html"), bytes);
  const server = `server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files /page.html =404; } }`;
  writeFileSync(
    join(folder, "signbook.conf"),
    `default_type text/html;\nkeepalive_requests 100000;\n${server}`,
  );
  writeFileSync(join(folder, "nginx.conf"), wrapped(folder));
  const { stop } = startKept([nginx, "-p", folder, "-c", "nginx.conf", "-g", "daemon off;"]);
  await ready(`http://127.0.0.1:${port}/`);
  return { port, stop: () => stop().then(() => rmSync(folder, { recursive: true, force: true })) };
}

/** What `envsubst` makes of the template. */
function filledIn(values: Readonly<Record<string, string>>): string {
  const template = readFileSync("deploy/nginx/signbook.conf.template", "utf8");
  return template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template wants ${name}.`);
    return value;
  });
}

/** What Debian's http context says before it includes ours. */
const ofDebian = "sendfile on; tcp_nopush on; types_hash_max_size 2048;";

/** A main configuration that writes nowhere but into the folder. */
function wrapped(folder: string, before = ""): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    process.getuid?.() === 0 ? "user root;" : "",
    "worker_processes 1;",
    "worker_rlimit_nofile 8192;",
    `pid ${folder}/nginx.pid;`,
    "error_log stderr crit;",
    "events { worker_connections 4096; }",
    "http {",
    "access_log off;",
    before,
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/signbook.conf;`,
    "}",
  ].join("\n");
}
