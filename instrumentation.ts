import type { Instrumentation } from "next";

/** Runs once before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { start } = await import("./app/_server/start");
  await start();
}

/**
 * A fault behind a page: the log gets what the reader is not shown, under the same digest and request id. A form that
 * never came as far as an action of ours is no fault, but its sender's.
 */
export const onRequestError: Instrumentation.onRequestError = async (fault, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFault, logUnread } = await import("./app/_server/log");
  const { wasEntered } = await import("./app/_server/entered");
  const { headers, method } = request;
  const told = { id: headers["x-request-id"], method, route: context.routePath };
  if (context.routeType === "action" && !wasEntered(told.id)) logUnread(fault, told);
  else logFault(fault, told);
};
