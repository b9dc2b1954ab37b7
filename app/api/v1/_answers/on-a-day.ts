import { Reading } from "@/domain/reading";

/** Every record can be asked for as it was known at the end of a day. */
export const dayParameters = { asOf: Reading.shape.asOf };
