import { asked } from "../../_answers/asked";
import { answer } from "../../_answers/json";
import { dayParameters } from "../../_answers/on-a-day";
import { ofPublished } from "../../_answers/published";
import { toProject } from "../../_shapes/project";

export const dynamic = "force-dynamic";

export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return asked(request, dayParameters, async ({ asOf }) => {
    const { reference } = await params;
    return ofPublished({ reference, asOf }, "", (project) => answer(toProject(project)));
  });
}
