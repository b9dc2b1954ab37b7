ALTER TABLE "organization_names" ADD COLUMN "pinyin" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "draft_positions_grams" ON "draft_positions" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "draft_positions_organizations" ON "draft_positions" USING gin ("organizations");