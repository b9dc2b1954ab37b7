/** The field of the page with this name; null where none is typed into. */
export function fieldNamed(name: string): HTMLInputElement | null {
  const input = document.getElementsByName(name)[0];
  return input instanceof HTMLInputElement ? input : null;
}

/** Puts a text into a field as if it was typed. React listens to what its own setter did not set. */
export function put(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The same, and leaves the focus there. */
export function write(name: string, text: string): void {
  const input = fieldNamed(name);
  if (!input) return;
  put(input, text);
  input.focus();
}
