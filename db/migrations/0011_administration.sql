CREATE TYPE "public"."error_report_state" AS ENUM('open', 'mended', 'declined');--> statement-breakpoint
ALTER TYPE "public"."revision_subject" ADD VALUE 'error-report';--> statement-breakpoint
ALTER TYPE "public"."revision_subject" ADD VALUE 'attendance';--> statement-breakpoint
ALTER TYPE "public"."revision_subject" ADD VALUE 'redaction';--> statement-breakpoint
CREATE TABLE "error_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "error_reports_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"reference" text,
	"language" text NOT NULL,
	"message" text NOT NULL,
	"contact" text,
	"state" "error_report_state" DEFAULT 'open' NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due" date NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "error_reports_number" UNIQUE("number"),
	CONSTRAINT "error_reports_key" UNIQUE("key"),
	CONSTRAINT "error_reports_answered" CHECK (("error_reports"."state" = 'open') = ("error_reports"."answer" is null and "error_reports"."answered_by" is null and "error_reports"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "parent_since" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "parent_until" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "domains" ADD COLUMN "retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "responsible_units" ADD COLUMN "retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "error_reports" ADD CONSTRAINT "error_reports_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "error_reports_open" ON "error_reports" USING btree ("state","due","number");--> statement-breakpoint
CREATE INDEX "error_reports_reference" ON "error_reports" USING btree ("reference");--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_merged_into" FOREIGN KEY ("merged_into") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organizations_merged" ON "organizations" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent_since" CHECK (parent_since ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent_until" CHECK (parent_until ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');--> statement-breakpoint
-- Revisions are kept for ever: only the sample's may be removed, with the sample. An accepted redaction alone may
-- blank fields in the document of a project's revision, and change nothing else of it.
CREATE OR REPLACE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.sample THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND current_setting('signbook.redacting', true) = 'on' AND OLD.subject = 'project'
    AND to_jsonb(NEW) - 'document' = to_jsonb(OLD) - 'document'
    AND EXISTS (SELECT FROM proposals p
      WHERE p.kind = 'redaction' AND p.state = 'accepted' AND p.subject::text = OLD.record) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'revisions are append-only' USING ERRCODE = 'restrict_violation';
END;
$$;
