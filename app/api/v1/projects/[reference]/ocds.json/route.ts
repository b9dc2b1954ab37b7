import { siteAddress } from "@/app/_server/site-address";
import { pathOn } from "@/domain/reading";
import { asked } from "../../../_answers/asked";
import { answer } from "../../../_answers/json";
import { dayParameters } from "../../../_answers/on-a-day";
import { ofPublished } from "../../../_answers/published";
import { packageOf, toRelease } from "../../../_shapes/ocds";

export const dynamic = "force-dynamic";

/** One project as a release package of the Open Contracting Data Standard. */
export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return asked(request, dayParameters, async ({ asOf }) => {
    const { reference } = await params;
    const address = new URL(pathOn(`/api/v1/projects/${reference}/ocds.json`, asOf), siteAddress()).href;
    return ofPublished({ reference, asOf }, "/ocds.json", (project) =>
      answer({ ...packageOf(address, project.updatedAt), releases: [toRelease(project)] }),
    );
  });
}
