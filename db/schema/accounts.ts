import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { roles } from "../../domain/actor";

export const roleEnum = pgEnum("role", roles);

export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Those who sign in. */
export const accounts = pgTable(
  "accounts",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** In lower case. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** Argon2id; null for accounts that sign in only through the identity provider. */
    passwordHash: text("password_hash"),
    /** Until when its one-time password may be used; null once its owner chose a password. */
    oneTimePasswordUntil: instant("one_time_password_until"),
    /** Rises when every session of the account must end. */
    sessionVersion: integer("session_version").notNull().default(1),
    disabledAt: instant("disabled_at"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("accounts_email").on(t.email),
    check("accounts_email_lower", sql`${t.email} = lower(${t.email})`),
  ],
);

export const accountRoles = pgTable(
  "account_roles",
  {
    account: uuid("account")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    role: roleEnum("role").notNull(),
  },
  (t) => [primaryKey({ columns: [t.account, t.role] })],
);

/** What a role is limited to: an edition's or unit's code, or `*` for all. */
export const accountScopes = pgTable(
  "account_scopes",
  {
    account: uuid("account").notNull(),
    role: roleEnum("role").notNull(),
    scope: text("scope").notNull(),
  },
  (t) => [primaryKey({ columns: [t.account, t.role, t.scope] }), index("account_scopes_scope").on(t.scope)],
);

/** Identities of an account at an OpenID provider. */
export const accountIdentities = pgTable(
  "account_identities",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    account: uuid("account")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] })],
);

/** Failed sign-ins, counted per account and per address. */
export const signInAttempts = pgTable("sign_in_attempts", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: timestamp("expire"),
});

/** A form that was sent: the same form again answers with the same record, and makes no second one. */
export const submissions = pgTable("submissions", {
  token: uuid("token").primaryKey(),
  account: uuid("account").notNull(),
  record: uuid("record").notNull(),
  /** The version of the record that it made. */
  version: integer("version").notNull(),
  at: instant("at").notNull().defaultNow(),
});
