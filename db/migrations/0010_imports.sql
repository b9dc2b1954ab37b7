CREATE TYPE "public"."import_state" AS ENUM('open', 'done', 'undone');--> statement-breakpoint
CREATE TYPE "public"."row_decision" AS ENUM('new', 'out');--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"account" uuid NOT NULL,
	"headings" text NOT NULL,
	"mapping" jsonb NOT NULL,
	CONSTRAINT "import_mappings_account_headings_pk" PRIMARY KEY("account","headings")
);
--> statement-breakpoint
CREATE TABLE "import_marks" (
	"mark" text PRIMARY KEY NOT NULL,
	"project" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_organizations" (
	"import" uuid NOT NULL,
	"organization" uuid NOT NULL,
	CONSTRAINT "import_organizations_import_organization_pk" PRIMARY KEY("import","organization")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import" uuid NOT NULL,
	"number" integer NOT NULL,
	"cells" text[] NOT NULL,
	"mended" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"problems" jsonb,
	"title" text,
	"raw_mark" text,
	"read_mark" text,
	"own_mark" text,
	"title_key" text,
	"alike" jsonb,
	"decision" "row_decision",
	"project" uuid,
	CONSTRAINT "import_rows_import_number_pk" PRIMARY KEY("import","number")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" uuid NOT NULL,
	"file" text,
	"language" text NOT NULL,
	"headings" text[] NOT NULL,
	"mapping" jsonb NOT NULL,
	"defaults" jsonb NOT NULL,
	"state" "import_state" DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"editions" text[] DEFAULT '{}' NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp (3) with time zone,
	"undone_by" uuid,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "imports_state" CHECK (("imports"."state" = 'open') = ("imports"."done_at" is null)),
	CONSTRAINT "imports_undone" CHECK (("imports"."state" = 'undone') = ("imports"."undone_at" is not null and "imports"."undone_by" is not null))
);
--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_marks" ADD CONSTRAINT "import_marks_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_organizations" ADD CONSTRAINT "import_organizations_import_imports_id_fk" FOREIGN KEY ("import") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_organizations" ADD CONSTRAINT "import_organizations_organization_organizations_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_imports_id_fk" FOREIGN KEY ("import") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_undone_by_accounts_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_marks_project" ON "import_marks" USING btree ("project");--> statement-breakpoint
CREATE INDEX "import_organizations_organization" ON "import_organizations" USING btree ("organization");--> statement-breakpoint
CREATE INDEX "imports_account" ON "imports" USING btree ("account","made_at");--> statement-breakpoint
CREATE INDEX "imports_done" ON "imports" USING btree ("done_at");