/** Writes into a field as if it was typed, and leaves the focus there. React listens to what its own setter did not set. */
export function write(name: string, text: string): void {
  const input = document.getElementsByName(name)[0];
  if (!(input instanceof HTMLInputElement)) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.focus();
}
