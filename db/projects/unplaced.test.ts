import { beforeAll, expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { readDraft } from "./read-draft";
import { sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { agreement, makeRegister, newForm, project, type TestRegister } from "./testing/register";

forEachDatabase("A draft that does not say yet where it was signed", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const unsaid = () =>
    project({ agreements: [agreement({ edition: null, ceremony: null, unplaced: true })] });

  it("is kept by an organizer of some editions, who reads it again, and by no other edition's", async () => {
    const { project: id } = await saveDraft(database(), newForm(unsaid()), register.mei);
    expect(await readDraft(database(), id, register.mei)).toMatchObject({ editions: ["SCE-2019"] });
    expect(await readDraft(database(), id, register.ana)).toBeNull();
    expect(await readDraft(database(), id, register.luc)).not.toBeNull();
  });

  it("stays with its writer when an administrator changes it", async () => {
    const { project: id, version } = await saveDraft(database(), newForm(unsaid()), register.mei);
    const change = { ...newForm({ ...unsaid(), domains: ["AI"] }), project: id, basedOn: version };
    await saveDraft(database(), change, register.administrator);
    expect(await readDraft(database(), id, register.mei)).toMatchObject({
      version: 2,
      editions: ["SCE-2019"],
    });
  });

  it("goes to no review before that is said", async () => {
    const saved = await saveDraft(database(), newForm(unsaid()), register.mei);
    await expect(sendToReview(database(), saved, register.mei)).rejects.toThrow("not-publishable");
  });

  it("is another thing than one signed outside any edition, which belongs to those who have all", async () => {
    const outside = project({ agreements: [agreement({ edition: null, ceremony: null })] });
    await expect(saveDraft(database(), newForm(outside), register.mei)).rejects.toThrow(
      "outside-your-editions",
    );
  });
});
