// What Node itself costs: answers every request with the bytes of one file.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";

const [port = "0", file] = process.argv.slice(2);
const bytes = file ? readFileSync(file) : Buffer.from("an empty answer");
const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Length": bytes.length };
createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(Number(port), "127.0.0.1");
