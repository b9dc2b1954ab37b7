ALTER TABLE "draft_positions" ADD COLUMN "title_sounds" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "title_sounds" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "positions_title_sounds" ON "positions" USING btree ((left(coalesce(nullif("title_sounds", ''), "title_zh"), 200) collate "C"),"reference") WHERE valid_to is null;