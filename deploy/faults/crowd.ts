import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { project } from "../../db/projects/testing/register";
import { valuesOf } from "../../domain/project/form-fields";
import { formOf } from "../../domain/project/form-of-document";
import { Person } from "../testing/person";

/** What people were told while they worked: the register must bear it out. */
export interface Told {
  /** Ids of the projects that were said to be kept, by title. */
  readonly kept: Map<string, string>;
  /** Ids of those that were said to be published. */
  readonly published: Set<string>;
  /** Forms that had to be sent again, because no answer came or it said so. */
  again: number;
  /** The longest that anybody waited for an answer, in milliseconds. */
  slowest: number;
}

const form = "/en/desk/projects/new";

/** Organizers who record projects, a colleague who publishes them, and a reader: without pause, until they are stopped. */
export class Crowd {
  readonly told: Told = { kept: new Map(), published: new Set(), again: 0, slowest: 0 };
  readonly #waiting: string[] = [];
  readonly #work: Promise<void>[] = [];
  #over = false;

  constructor(
    private readonly url: string,
    private readonly password: string,
  ) {}

  /** Signs everybody in, and begins. */
  async begin(writers: number): Promise<void> {
    const writer = await this.#signedIn("organizer@example.org");
    const reviewer = await this.#signedIn("reviewer@example.org");
    const blank = withoutParts(await writer.form(form, 'name="submission"'));
    for (let n = 0; n < writers; n += 1) this.#work.push(this.#write(writer, blank));
    this.#work.push(this.#publish(reviewer), this.#read(reviewer));
  }

  /** Lets everybody finish what they began. */
  async stop(): Promise<Told> {
    this.#over = true;
    await Promise.all(this.#work);
    return this.told;
  }

  async #signedIn(email: string): Promise<Person> {
    const person = new Person(this.url);
    const { status } = await person.send("/en/sign-in", 'name="password"', {
      email,
      password: this.password,
    });
    if (status !== 303) throw new Error(`${email} could not sign in: ${status}.`);
    return person;
  }

  /** Sends each form until it is said to be kept, as somebody does who is not sure. */
  async #write(writer: Person, blank: Readonly<Record<string, string>>): Promise<void> {
    while (!this.#over) {
      const title = `Works ${randomUUID()}`;
      const values = valuesOf(formOf(project({ title: { en: title }, originalLanguage: "en" }), () => ""));
      const sent = { ...blank, ...values, submission: randomUUID(), intent: "send" };
      const place = await this.#insist(() => writer.post(form, sent));
      const id = /projects\/([0-9a-f-]{36})/.exec(place)?.[1] ?? "";
      this.told.kept.set(title, id);
      this.#waiting.push(id);
    }
  }

  /** Until its answer leads on, which says where to. */
  async #insist(send: () => Promise<Response>): Promise<string> {
    for (;;) {
      const answer = await this.#timed(send);
      const place = answer?.headers.get("location");
      if (answer?.status === 303 && place) return place;
      this.told.again += 1;
      await after(100);
    }
  }

  /** Publishes what waits. Of a publication that got no answer nothing is claimed. */
  async #publish(reviewer: Person): Promise<void> {
    while (!this.#over) {
      const id = this.#waiting.shift();
      if (!id) {
        await after(50);
        continue;
      }
      const review = `/en/desk/projects/${id}/review`;
      const answer = await this.#timed(() => reviewer.send(review, "Publish version 1"));
      if (answer?.status === 303) this.told.published.add(id);
    }
  }

  async #read(reader: Person): Promise<void> {
    const pages = ["/en/desk", "/en", "/api/v1/projects", "/en/projects?q=Works"];
    for (let n = 0; !this.#over; n += 1) {
      await this.#timed(() => reader.open(pages[n % pages.length] ?? "/en"));
      await after(50);
    }
  }

  /** Null where no answer came, or not the one that was wanted. */
  async #timed(ask: () => Promise<Response>): Promise<Response | null> {
    const start = performance.now();
    const answer = await ask().catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    this.told.slowest = Math.max(this.told.slowest, performance.now() - start);
    return answer;
  }
}

/** What a form holds besides the parts of a project. */
export const withoutParts = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !/^(agreements|sources)\./.test(name)));
