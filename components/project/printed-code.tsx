import { qrCode } from "../ui/qr-code";

/** On paper only: the code that leads back to the page's own address. */
export function PrintedCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { side, d } = qrCode(address);
  return (
    <svg className="print-only printed-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path d={d} />
    </svg>
  );
}
