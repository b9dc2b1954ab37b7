import type { NextRequest } from "next/server";
import { currentActor } from "@/app/_server/session";
import { database } from "@/db/client";
import { findOrganizations } from "@/db/organizations";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** Suggestions of organizations for whoever records projects: those named in drafts among them, so nobody else. */
export async function GET(request: NextRequest) {
  const actor = await currentActor();
  if (!actor) return Response.json({ title: "sign-in-needed", status: 401 }, { status: 401 });
  if (!mayRecord(actor)) return Response.json({ title: "role-needed", status: 403 }, { status: 403 });
  const text = request.nextUrl.searchParams.get("q")?.slice(0, 200) ?? "";
  const found = await findOrganizations(await database(), text, 12);
  const suggestions = found.map(({ id, names }) => ({ id, names: Object.values(names) }));
  return Response.json(suggestions, { headers: { "cache-control": "private, no-store" } });
}
