CREATE TABLE "edition_claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition" text NOT NULL,
	"field" text NOT NULL,
	"values" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"source" uuid NOT NULL,
	"chosen" boolean DEFAULT true NOT NULL,
	"reasons" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"unconfirmed" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reference_sources" DROP CONSTRAINT "reference_sources_one";--> statement-breakpoint
ALTER TABLE "reference_sources" ALTER COLUMN "address" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "edition_claims" ADD CONSTRAINT "edition_claims_edition_editions_code_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_claims" ADD CONSTRAINT "edition_claims_source_reference_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."reference_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_claims_edition" ON "edition_claims" USING btree ("edition");--> statement-breakpoint
ALTER TABLE "reference_sources" ADD CONSTRAINT "reference_sources_one" UNIQUE NULLS NOT DISTINCT("address","title","quote");--> statement-breakpoint
ALTER TABLE "reference_sources" ADD CONSTRAINT "reference_sources_named" CHECK (coalesce("reference_sources"."address", "reference_sources"."title") is not null);