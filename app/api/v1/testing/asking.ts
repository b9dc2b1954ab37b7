import { expect } from "vitest";
import type { z } from "zod";
import { Problem } from "../_answers/problem";

/** A request to an address of the API. */
export const at = (address: string) => new Request(`http://register.test/api/v1/${address}`);
/** The parameters of a path, as the framework hands them over. */
export const of = <Params>(params: Params) => ({ params: Promise.resolve(params) });

/** The answer's data, which must be of its shape and hold nothing else. */
export async function read<Shape extends z.ZodType>(
  answer: Promise<Response>,
  shape: Shape,
): Promise<z.output<Shape>> {
  const response = await answer;
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const body: unknown = await response.json();
  const parsed = shape.parse(body);
  expect(parsed).toEqual(body);
  return parsed;
}

/** The problem that an answer tells, with its status. */
export async function refused(answer: Promise<Response>) {
  const response = await answer;
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const body: unknown = await response.json();
  return { ...Problem.parse(body), status: response.status };
}
