import type { NextRequest } from "next/server";
import { admittedReader, throughTheDoor } from "@/app/_server/route-door";
import { database } from "@/db/client";
import { organizationMarks } from "@/db/organization-marks";
import { findOrganizations } from "@/db/organizations";
import { mayRecord } from "@/domain/roles";

export const dynamic = "force-dynamic";

/** Suggestions of organizations for whoever records projects: those named in drafts among them, so nobody else. */
export const GET = (request: NextRequest) =>
  throughTheDoor(admittedReader(mayRecord), async () => {
    const text = request.nextUrl.searchParams.get("q")?.slice(0, 200) ?? "";
    const db = await database();
    const found = await findOrganizations(db, text, 12);
    const ids = found.map(({ id }) => id);
    const marks = await organizationMarks(db, ids);
    const suggestions = found.map(({ id, names }) => ({
      id,
      names: Object.values(names),
      ...(marks.get(id) ?? { identifier: null, seat: null, naming: null }),
    }));
    return Response.json(suggestions, { headers: { "cache-control": "private, no-store" } });
  });
