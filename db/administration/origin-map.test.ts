import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { MapForm } from "../../domain/map/map-form";
import { type FileStore, storedName } from "../files/file-store";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { readOriginMap } from "../settings";
import { forEachDatabase } from "../testing/databases";
import { keepOriginMap, readOriginMapRecord } from "./origin-map";

/** A store that only remembers names. */
function memoryStore() {
  const names = new Set<string>();
  const store: FileStore = {
    put: async (name) => void names.add(name),
    get: async () => null,
    remove: async (name) => void names.delete(name),
  };
  return { names, store };
}

const outline = (basedOn: number, ...languages: string[]) =>
  MapForm.parse({ basedOn, base: "outline", languages });
const approved = (basedOn: number, number = "GS(2016)1666号") =>
  MapForm.parse({
    ...{ basedOn, base: "approved", languages: ["zh", "en"], number, projection: "plate-carree" },
    ...{ west: "-30", east: "330", south: "-60", north: "84" },
  });
const picture = (colour: string) =>
  sharp({ create: { width: 60, height: 24, channels: 3, background: colour } })
    .png()
    .toBuffer();

forEachDatabase("The map of origins", (database) => {
  let register: TestRegister;
  const { names, store } = memoryStore();
  const keep = (form: MapForm, sent: Uint8Array | null = null, actor = register.administrator) =>
    keepOriginMap(database(), store, form, sent, actor);
  beforeAll(async () => {
    register = await makeRegister(database());
  });

  it("stands over the plain outline, and not in Chinese, until an administrator says otherwise", async () => {
    expect(await readOriginMapRecord(database())).toEqual({
      map: { languages: ["en", "fr"], approved: null },
      version: 0,
    });
    await expect(keep(outline(0, "fr"), null, register.mei)).rejects.toThrow("role-needed");
    expect(await keep(outline(0, "fr"))).toBeNull();
    expect(await readOriginMap(database())).toEqual({ languages: ["fr"], approved: null });
  });

  it("stands over an approved map whose picture is kept once, and changed only with its number", async () => {
    expect(await keep(approved(1))).toBe("file-missing");
    expect(await keep(approved(1), new TextEncoder().encode("<svg onload='alert(1)'/>"))).toBe(
      "file-of-another-type",
    );
    expect(await keep(approved(1), await picture("#eee"))).toBeNull();
    const { approved: kept } = await readOriginMap(database());
    expect(kept).toMatchObject({ number: "GS(2016)1666号", width: 60, height: 24, west: -30 });
    expect([...names]).toEqual(kept && [storedName(kept)]);
    expect(await keep(approved(2, "GS(2024)0650号"))).toBeNull();
    const { approved: renumbered } = await readOriginMap(database());
    expect(renumbered).toEqual({ ...kept, number: "GS(2024)0650号" });
  });

  it("forgets the picture before it, and leaves none behind where the change is refused", async () => {
    await expect(keep(approved(1), await picture("#ddd"))).rejects.toThrow("record-changed");
    expect(names.size).toBe(1);
    expect(await keep(approved(3), await picture("#ccc"))).toBeNull();
    expect(names.size).toBe(1);
    expect(await keep(outline(4))).toBeNull();
    expect(names.size).toBe(0);
    expect(await readOriginMap(database())).toEqual({ languages: [], approved: null });
  });
});
