import { describe, expect, it } from "vitest";
import { RolesForm, rolesFields } from "./roles-form";

const choices = {
  editions: [{ code: "SCE-2019", names: { zh: "智博会", en: "Smart China Expo" } }],
  units: [{ code: "500109", names: { zh: "北碚区" } }],
};

describe("the roles that a form gives an account", () => {
  it("are limited to what is chosen for each, one or several", () => {
    const sent = {
      roles: ["organizer", "official"],
      organizer: "SCE-2019",
      official: ["SCE-2018", "SCE-2019"],
    };
    expect(RolesForm.parse(sent)).toEqual({ organizer: ["SCE-2019"], official: ["SCE-2018", "SCE-2019"] });
  });

  it("are for everything where all is among the choices, and always for an administrator", () => {
    const sent = { roles: ["organizer", "administrator"], organizer: ["SCE-2019", "*"] };
    expect(RolesForm.parse(sent)).toEqual({ organizer: "all", administrator: "all" });
  });

  it("need something to be for", () => {
    const { error } = RolesForm.safeParse({ roles: ["follow-up-officer", "official"], official: "*" });
    expect(error?.issues).toMatchObject([{ path: ["follow-up-officer"], message: "scopeMissing" }]);
  });

  it("do not come from choices whose role was not chosen", () => {
    expect(RolesForm.parse({ organizer: "*" })).toEqual({});
  });

  it("are none that the register does not have", () => {
    expect(RolesForm.safeParse({ roles: "emperor" }).success).toBe(false);
  });

  it("stand chosen in the form of an account that has them", () => {
    const [roles, organizer, official] = rolesFields("zh", choices, {
      organizer: ["SCE-2019"],
      official: "all",
    });
    expect(roles).toMatchObject({ chosen: ["organizer", "official"] });
    expect(organizer).toMatchObject({ chosen: ["SCE-2019"] });
    expect(official).toMatchObject({ chosen: ["*"] });
    expect(JSON.stringify(organizer)).toContain("智博会 (SCE-2019)");
  });
});
