import type { Instrumentation } from "next";

/** Runs once before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("./app/_server/start");
  await start();
}

/** A fault behind a page: the log gets what the reader is not shown, under the same digest and request id. */
export const onRequestError: Instrumentation.onRequestError = async (fault, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFault } = await import("./app/_server/log");
  logFault(fault, { id: request.headers["x-request-id"], method: request.method, route: context.routePath });
};
