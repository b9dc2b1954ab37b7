/** Writes a value as text so that its instants come back as instants: caches keep text only. */
export function toKept(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, plain: unknown) {
    const original = this[key];
    return original instanceof Date ? { $instant: original.toISOString() } : plain;
  });
}

export function fromKept<Value>(text: string): Value {
  return JSON.parse(text, (_key, value: unknown) => (isInstant(value) ? new Date(value.$instant) : value));
}

function isInstant(value: unknown): value is { $instant: string } {
  return typeof value === "object" && value !== null && "$instant" in value;
}
