import { beforeAll, expect, it } from "vitest";
import { OriginNameRecord, SettingsRecord } from "../../domain/administration/settings";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { readOriginNames, readRegisterSettings, readSettings } from "../settings";
import { forEachDatabase } from "../testing/databases";
import {
  keepOriginName,
  keepSettings,
  readOriginNamesRecord,
  readSettingsRecord,
  removeOriginName,
} from "./settings";

const changed = SettingsRecord.parse({
  publisher: { zh: "重庆市商务委员会" },
  footer: { zh: "备案号" },
  licence: { en: "CC BY 4.0" },
  licenceAddress: "https://creativecommons.org/licenses/by/4.0/",
  zone: "Europe/Paris",
  sizeBands: "1, 20,300",
});
const was = (basedOn: number) => ({ record: null, basedOn });

forEachDatabase("The settings", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });

  it("say nothing of a publisher until an administrator does, and then decide how the register is read", async () => {
    expect(await readRegisterSettings(database())).toEqual({
      publisher: {},
      footer: {},
      licence: {},
      licenceAddress: null,
      zone: "Asia/Shanghai",
      sizeBands: [1, 5, 10, 50, 100],
    });
    await keepSettings(database(), was(0), changed, register.administrator);
    expect(await readSettings(database())).toEqual({ zone: "Europe/Paris", sizeBands: [1, 20, 300] });
    expect(await readSettingsRecord(database())).toEqual({ row: changed, version: 1 });
  });

  it("are changed by administrators who saw their last change", async () => {
    await expect(keepSettings(database(), was(0), changed, register.administrator)).rejects.toThrow(
      "record-changed",
    );
    await expect(keepSettings(database(), was(1), changed, register.mei)).rejects.toThrow("role-needed");
    await keepSettings(database(), was(1), changed, register.administrator);
    expect((await readSettingsRecord(database())).version).toBe(1);
  });

  it("name an origin as this register calls it, until the name is taken away", async () => {
    const name = OriginNameRecord.parse({ code: "cn-hk", names: { en: "Hong Kong SAR" } });
    await keepOriginName(database(), was(0), name, register.administrator);
    expect(await readOriginNames(database())).toEqual({ HK: { en: "Hong Kong SAR" } });
    await removeOriginName(database(), { record: "HK", basedOn: 1 }, register.administrator);
    expect(await readOriginNamesRecord(database())).toEqual({ names: {}, version: 2 });
  });
});
