CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_named" CHECK (length(trim("saved_views"."name")) > 0)
);
--> statement-breakpoint
ALTER TABLE "draft_positions" ADD COLUMN "title_sounds" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "title_sounds" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "embargoes" ADD COLUMN "verified" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("account","name");--> statement-breakpoint
CREATE INDEX "milestones_to_verify" ON "milestones" USING btree ("project") WHERE actual is not null and verifier is null;--> statement-breakpoint
CREATE INDEX "positions_project" ON "positions" USING btree ("project","valid_from");--> statement-breakpoint
CREATE INDEX "positions_title_sounds" ON "positions" USING btree ((left(coalesce(nullif("title_sounds", ''), "title_zh"), 200) collate "C"),"reference") WHERE valid_to is null;