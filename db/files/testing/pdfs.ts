import { deflateSync } from "node:zlib";

const pages = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
];

/** A PDF of one empty page and further objects, each as it stands between `obj` and `endobj`. */
export function pdf(further: readonly string[] = [], trailer = ""): Buffer {
  let text = "%PDF-1.7\n";
  const places = [...pages, ...further].map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = places.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, "latin1");
}

export const action = "<< /S /JavaScript /JS (app.alert(1)) >>";

/** A stream with what its dictionary says besides its length. */
export const stream = (dictionary: string, data: Buffer | string) =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data.toString("latin1")}\nendstream`;

/** Objects packed in a stream; `how` says how, and `type` what it says it is. */
export function packed(
  content: string,
  how = "/Filter /FlateDecode",
  data: Buffer = deflateSync(Buffer.from(`9 0 ${content}`)),
  type = "/Type /ObjStm",
): string {
  return stream(`${type} /N 1 /First 4 ${how}`, data);
}
