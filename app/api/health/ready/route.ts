import { whyNotReady } from "@/db/ready";

export const dynamic = "force-dynamic";

/** Whether requests can be served: the database answers, and its schema is this version's. */
export async function GET(): Promise<Response> {
  const reason = await whyNotReady();
  const headers = { "Cache-Control": "no-store" };
  return reason === null
    ? Response.json({ status: "ready" }, { headers })
    : Response.json({ status: "not ready", reason }, { status: 503, headers });
}
