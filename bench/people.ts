import type { Actor } from "../domain/actor";

const organizer = (id: string, name: string): Actor => ({
  id,
  name,
  email: `${name.toLowerCase()}@example.org`,
  roles: { organizer: "all" },
});

export const writer = organizer("00000000-0000-4000-8000-000000000001", "Writer");
export const reviewer = organizer("00000000-0000-4000-8000-000000000002", "Reviewer");
