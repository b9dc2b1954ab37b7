import { asked } from "../_answers/asked";
import { answer } from "../_answers/json";
import { toOpenApi } from "../_shapes/openapi";

export const dynamic = "force-dynamic";

/** What can be asked here, and what is answered. */
export const GET = (request: Request) => asked(request, {}, async () => answer(toOpenApi()));
