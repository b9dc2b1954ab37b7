CREATE TYPE "public"."file_kind" AS ENUM('scan', 'photograph');--> statement-breakpoint
CREATE TYPE "public"."media_type" AS ENUM('application/pdf', 'image/jpeg', 'image/png', 'image/webp');--> statement-breakpoint
ALTER TYPE "public"."revision_subject" ADD VALUE 'file';--> statement-breakpoint
CREATE TABLE "agreement_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project" uuid NOT NULL,
	"agreement" text NOT NULL,
	"kind" "file_kind" NOT NULL,
	"media_type" "media_type" NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"public" boolean DEFAULT false NOT NULL,
	"covered_by" uuid,
	"covered_at" timestamp (3) with time zone,
	CONSTRAINT "agreement_files_once" UNIQUE("project","agreement","sha256"),
	CONSTRAINT "agreement_files_bytes" CHECK ("agreement_files"."bytes" > 0),
	CONSTRAINT "agreement_files_sha256" CHECK ("agreement_files"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "agreement_files_public" CHECK ("agreement_files"."public" = ("agreement_files"."covered_by" is not null) and "agreement_files"."public" = ("agreement_files"."covered_at" is not null)),
	CONSTRAINT "agreement_files_second_person" CHECK ("agreement_files"."covered_by" <> "agreement_files"."added_by")
);
--> statement-breakpoint
ALTER TABLE "agreement_files" ADD CONSTRAINT "agreement_files_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_files" ADD CONSTRAINT "agreement_files_added_by_accounts_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_files" ADD CONSTRAINT "agreement_files_covered_by_accounts_id_fk" FOREIGN KEY ("covered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;