import { expect, it } from "vitest";
import { printable } from "./printable";

it("prints a letter that the face lacks without its mark, and one that it has with it", () => {
  expect(printable("Şişecam, Łódź, Győr, ığdır")).toBe("Sisecam, Lódz, Gyor, igdir");
  expect(printable("Běijīng, Nguyễn, cœur, Œuvre")).toBe("Běijīng, Nguyễn, cœur, Œuvre");
});

it("makes of narrow spaces such as keep lines together, and leaves out what has no form", () => {
  expect(printable("1\u202f234\u2009%\u200b")).toBe("1\u00a0234\u00a0%");
});

it("takes the narrow apostrophe within Latin words, and leaves Chinese quotation marks", () => {
  expect(printable("L’Oréal 称“合作”")).toBe("L'Oréal 称“合作”");
});

it("joins letters and marks that came apart", () => {
  expect(printable("e\u0301")).toBe("é");
});
