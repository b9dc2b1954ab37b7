import type { OpenDatabase } from "../../db/client";
import { sendToReview } from "../../db/projects/review";
import { saveDraft } from "../../db/projects/save-draft";
import { newForm, project, type TestRegister } from "../../db/projects/testing/register";
import type { Instance } from "./instance";
import { Person } from "./person";

/** Somebody who is signed in to one instance to publish there, as people do, what others sent to review. */
export interface Publisher {
  readonly person: Person;
  /** Publishes a project with this title; where it is published. */
  publish(title: string): Promise<string>;
}

export async function publisherAt(
  { url }: Instance,
  { db }: OpenDatabase,
  { mei }: TestRegister,
  password: string,
): Promise<Publisher> {
  const person = new Person(url);
  await person.send("/en/sign-in", 'name="password"', { email: "reviewer@example.org", password });
  const publish = async (title: string) => {
    const saved = await saveDraft(db, newForm(project({ title: { zh: title } })), mei);
    await sendToReview(db, saved, mei);
    const answer = await person.send(`/en/desk/projects/${saved.project}/review`, "Publish version 1");
    const place = answer.headers.get("location");
    if (answer.status !== 303 || !place) throw new Error(`${title} was not published: ${answer.status}.`);
    return new URL(place, url).pathname;
  };
  return { person, publish };
}
