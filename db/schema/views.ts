import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { accounts, instant } from "./accounts";

/** What somebody asks of the dashboard again and again, under a name of their own. It holds filters, never figures. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    account: uuid("account")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** As an address has it: `?domain=AI&counting=primary`; empty where nothing is asked. */
    query: text("query").notNull(),
    savedAt: instant("saved_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("saved_views_name").on(t.account, t.name),
    check("saved_views_named", sql`length(trim(${t.name})) > 0`),
  ],
);
