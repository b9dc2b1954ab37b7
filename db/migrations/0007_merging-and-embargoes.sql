ALTER TYPE "public"."review_act" ADD VALUE 'approved';--> statement-breakpoint
CREATE TABLE "contributors" (
	"project" uuid NOT NULL,
	"version" integer NOT NULL,
	"account" uuid NOT NULL,
	CONSTRAINT "contributors_project_version_account_pk" PRIMARY KEY("project","version","account")
);
--> statement-breakpoint
CREATE TABLE "embargoes" (
	"project" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"approved_by" uuid NOT NULL,
	"role" "role" NOT NULL,
	"approved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_version" FOREIGN KEY ("project","version") REFERENCES "public"."draft_versions"("project","version") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_approved_by_accounts_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "embargoes_opens_at" ON "embargoes" USING btree ("opens_at");--> statement-breakpoint
CREATE INDEX "projects_merged" ON "projects" USING btree ("merged_into") WHERE "projects"."merged_into" is not null;--> statement-breakpoint
CREATE INDEX "proposals_open" ON "proposals" USING btree ("subject") WHERE "proposals"."state" = 'open';