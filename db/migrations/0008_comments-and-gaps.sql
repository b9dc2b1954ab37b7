CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project" uuid NOT NULL,
	"answers" uuid,
	"by" uuid NOT NULL,
	"to" uuid,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"resolved_by" uuid,
	"resolved_at" timestamp (3) with time zone,
	CONSTRAINT "comments_text" CHECK (length(trim("comments"."text")) > 0),
	CONSTRAINT "comments_answer_is_plain" CHECK ("comments"."answers" is null or ("comments"."to" is null and "comments"."resolved_at" is null)),
	CONSTRAINT "comments_resolved" CHECK (("comments"."resolved_by" is null) = ("comments"."resolved_at" is null))
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "gaps" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_to_accounts_id_fk" FOREIGN KEY ("to") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_accounts_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_answers" FOREIGN KEY ("answers") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_project" ON "comments" USING btree ("project","at");--> statement-breakpoint
CREATE INDEX "comments_open" ON "comments" USING btree ("to") WHERE resolved_at is null and answers is null;--> statement-breakpoint
CREATE INDEX "drafts_gaps" ON "drafts" USING gin ("gaps");