CREATE TYPE "public"."role" AS ENUM('official', 'follow-up-officer', 'organizer', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."progress_state" AS ENUM('on-time', 'delayed', 'suspended', 'terminated', 'completed');--> statement-breakpoint
CREATE TYPE "public"."organization_kind" AS ENUM('company', 'government', 'university', 'institute', 'fund', 'association', 'not-stated');--> statement-breakpoint
CREATE TYPE "public"."agreement_class" AS ENUM('contract', 'framework', 'intent', 'purchase', 'announcement', 'not-stated');--> statement-breakpoint
CREATE TYPE "public"."counting_decision" AS ENUM('first', 'upgrade', 'increase', 'replacement', 'repeat', 'excluded');--> statement-breakpoint
CREATE TYPE "public"."disclosure" AS ENUM('disclosed', 'undisclosed', 'withheld', 'not-applicable');--> statement-breakpoint
CREATE TYPE "public"."milestone_kind" AS ENUM('registered', 'started', 'completed', 'operating', 'delayed', 'suspended', 'terminated');--> statement-breakpoint
CREATE TYPE "public"."party_role" AS ENUM('host', 'investor', 'partner', 'technology-provider', 'financier', 'buyer', 'seller', 'operator', 'witness', 'not-stated');--> statement-breakpoint
CREATE TYPE "public"."qualifier" AS ENUM('exact', 'about', 'at-least', 'at-most', 'range', 'planned', 'potential');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('government', 'company', 'press', 'press-release', 'reprint', 'organiser', 'contract');--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('signed', 'in-force', 'amended', 'terminated', 'expired');--> statement-breakpoint
CREATE TYPE "public"."agreement_type" AS ENUM('supplementary', 'investment-contract', 'joint-venture-contract', 'technology-agreement', 'fund-agreement', 'strategic-framework', 'framework-agreement', 'strategic-cooperation-agreement', 'cooperation-agreement', 'letter-of-intent', 'memorandum-of-understanding', 'intended-purchase', 'purchase-order', 'public-announcement', 'not-stated');--> statement-breakpoint
CREATE TYPE "public"."press_measure" AS ENUM('projects', 'amount', 'registered', 'started', 'funds-in-place', 'jobs');--> statement-breakpoint
CREATE TYPE "public"."press_state" AS ENUM('proposed', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."draft_state" AS ENUM('draft', 'in-review', 'sent-back');--> statement-breakpoint
CREATE TYPE "public"."project_state" AS ENUM('draft', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."proposal_kind" AS ENUM('withdraw', 'merge', 'press-figure', 'redaction');--> statement-breakpoint
CREATE TYPE "public"."proposal_state" AS ENUM('open', 'accepted', 'refused');--> statement-breakpoint
CREATE TYPE "public"."review_act" AS ENUM('sent-to-review', 'sent-back', 'taken-back', 'published');--> statement-breakpoint
CREATE TYPE "public"."revision_act" AS ENUM('published', 'corrected', 'withdrawn', 'merged', 'redacted', 'created', 'changed', 'removed');--> statement-breakpoint
CREATE TYPE "public"."revision_subject" AS ENUM('project', 'organization', 'expo', 'edition', 'ceremony', 'programme-item', 'domain', 'unit', 'press-figure', 'rate', 'setting', 'account', 'progress-report', 'target');--> statement-breakpoint
CREATE TYPE "public"."attendance_measure" AS ENUM('countries-and-regions', 'companies', 'global-500');--> statement-breakpoint
CREATE TYPE "public"."ceremony_mode" AS ENUM('on-site', 'online', 'hybrid', 'off-site', 'not-stated');--> statement-breakpoint
CREATE TYPE "public"."coverage" AS ENUM('complete', 'partial', 'a-few');--> statement-breakpoint
CREATE TYPE "public"."programme_kind" AS ENUM('ceremony', 'conference', 'exhibition', 'contest', 'forum');--> statement-breakpoint
CREATE TYPE "public"."unit_kind" AS ENUM('district', 'county', 'development-zone', 'bureau', 'city', 'province');--> statement-breakpoint
CREATE TABLE "account_identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"account" uuid NOT NULL,
	CONSTRAINT "account_identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "account_roles" (
	"account" uuid NOT NULL,
	"role" "role" NOT NULL,
	CONSTRAINT "account_roles_account_role_pk" PRIMARY KEY("account","role")
);
--> statement-breakpoint
CREATE TABLE "account_scopes" (
	"account" uuid NOT NULL,
	"role" "role" NOT NULL,
	"scope" text NOT NULL,
	CONSTRAINT "account_scopes_account_role_scope_pk" PRIMARY KEY("account","role","scope")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"session_version" integer DEFAULT 1 NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_lower" CHECK ("accounts"."email" = lower("accounts"."email"))
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"token" uuid PRIMARY KEY NOT NULL,
	"account" uuid NOT NULL,
	"record" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amounts_in_place" (
	"report" uuid NOT NULL,
	"currency" text NOT NULL,
	"this_month" numeric(24, 4) NOT NULL,
	"cumulative" numeric(24, 4) NOT NULL,
	CONSTRAINT "amounts_in_place_report_currency_pk" PRIMARY KEY("report","currency"),
	CONSTRAINT "amounts_in_place_cumulative" CHECK ("amounts_in_place"."cumulative" >= 0)
);
--> statement-breakpoint
CREATE TABLE "progress_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project" uuid NOT NULL,
	"month" text NOT NULL,
	"correction" integer DEFAULT 0 NOT NULL,
	"state" "progress_state" NOT NULL,
	"note" text,
	"reporter" uuid NOT NULL,
	"reported_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"verifier" uuid,
	"verified_at" timestamp (3) with time zone,
	CONSTRAINT "progress_reports_one" UNIQUE("project","month","correction"),
	CONSTRAINT "progress_reports_month" CHECK ("progress_reports"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "progress_reports_second_person" CHECK ("progress_reports"."verifier" is null or "progress_reports"."verifier" <> "progress_reports"."reporter")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"unit" text NOT NULL,
	"period" text NOT NULL,
	"measure" text NOT NULL,
	"value" numeric(24, 4) NOT NULL,
	CONSTRAINT "targets_unit_period_measure_pk" PRIMARY KEY("unit","period","measure"),
	CONSTRAINT "targets_period" CHECK ("targets"."period" ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$')
);
--> statement-breakpoint
CREATE TABLE "organization_global_500" (
	"organization" uuid NOT NULL,
	"year" integer NOT NULL,
	CONSTRAINT "organization_global_500_organization_year_pk" PRIMARY KEY("organization","year")
);
--> statement-breakpoint
CREATE TABLE "organization_identifiers" (
	"organization" uuid NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "organization_identifiers_organization_scheme_value_pk" PRIMARY KEY("organization","scheme","value"),
	CONSTRAINT "organization_identifiers_one" UNIQUE("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "organization_names" (
	"organization" uuid NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"alias" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organization_names_organization_key_pk" PRIMARY KEY("organization","key")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"names" jsonb NOT NULL,
	"kind" "organization_kind" DEFAULT 'not-stated' NOT NULL,
	"parent" uuid,
	"seat" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "organizations_names" CHECK (coalesce("organizations"."names" ->> 'zh', "organizations"."names" ->> 'en', "organizations"."names" ->> 'fr') is not null)
);
--> statement-breakpoint
CREATE TABLE "agreement_parties" (
	"project" uuid NOT NULL,
	"agreement" text NOT NULL,
	"key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"organization" uuid NOT NULL,
	"role" "party_role" NOT NULL,
	"parent_origin" text,
	"parent_origin_inferred" boolean,
	"share_percent" numeric(7, 4),
	"committed_amount" numeric(24, 4),
	"committed_currency" text,
	CONSTRAINT "agreement_parties_project_agreement_key_pk" PRIMARY KEY("project","agreement","key"),
	CONSTRAINT "agreement_parties_share" CHECK ("agreement_parties"."share_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"project" uuid NOT NULL,
	"key" text NOT NULL,
	"edition" text,
	"ceremony" uuid,
	"type" "agreement_type" NOT NULL,
	"class" "agreement_class" NOT NULL,
	"supplements" text,
	"date_signed" text NOT NULL,
	"running_order" integer,
	"ordinal" integer NOT NULL,
	"decision" "counting_decision" NOT NULL,
	"acts_on" text,
	"reason" text,
	"status" "agreement_status" NOT NULL,
	"disclosure" "disclosure" NOT NULL,
	"withheld_reason" text,
	"amount_min" numeric(24, 4),
	"amount_max" numeric(24, 4),
	"currency" text,
	"qualifier" "qualifier",
	"years" integer,
	CONSTRAINT "agreements_project_key_pk" PRIMARY KEY("project","key"),
	CONSTRAINT "agreements_date" CHECK (date_signed ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "agreements_reason" CHECK ("agreements"."decision" <> 'excluded' or "agreements"."reason" is not null),
	CONSTRAINT "agreements_withheld_reason" CHECK (("agreements"."disclosure" = 'withheld') = ("agreements"."withheld_reason" is not null)),
	CONSTRAINT "agreements_disclosed" CHECK ("agreements"."disclosure" <> 'disclosed' or ("agreements"."currency" is not null and "agreements"."qualifier" is not null)),
	CONSTRAINT "agreements_nothing_disclosed" CHECK ("agreements"."disclosure" in ('disclosed', 'withheld') or coalesce("agreements"."amount_min", "agreements"."amount_max") is null),
	CONSTRAINT "agreements_ends" CHECK (case "agreements"."qualifier"
      when 'at-least' then "agreements"."amount_min" is not null and "agreements"."amount_max" is null
      when 'at-most' then "agreements"."amount_min" is null and "agreements"."amount_max" is not null
      when 'range' then "agreements"."amount_min" < "agreements"."amount_max"
      else "agreements"."qualifier" is null or "agreements"."amount_min" = "agreements"."amount_max" end),
	CONSTRAINT "agreements_not_negative" CHECK (coalesce("agreements"."amount_min", 0) >= 0 and coalesce("agreements"."amount_max", 0) >= 0),
	CONSTRAINT "agreements_currency" CHECK ("agreements"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"project" uuid NOT NULL,
	"key" text NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"source" text NOT NULL,
	"chosen" boolean NOT NULL,
	"reasons" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"unconfirmed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "claims_project_key_pk" PRIMARY KEY("project","key")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"project" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" "milestone_kind" NOT NULL,
	"planned" text,
	"actual" text,
	"notes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sources" text[] DEFAULT '{}' NOT NULL,
	"reporter" uuid,
	"verifier" uuid,
	CONSTRAINT "milestones_project_key_pk" PRIMARY KEY("project","key"),
	CONSTRAINT "milestones_planned" CHECK (planned ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "milestones_actual" CHECK (actual ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "milestones_second_person" CHECK ("milestones"."verifier" is null or "milestones"."verifier" <> "milestones"."reporter")
);
--> statement-breakpoint
CREATE TABLE "party_origins" (
	"project" uuid NOT NULL,
	"agreement" text NOT NULL,
	"party" text NOT NULL,
	"code" text NOT NULL,
	"inferred" boolean NOT NULL,
	"primary" boolean NOT NULL,
	CONSTRAINT "party_origins_project_agreement_party_code_pk" PRIMARY KEY("project","agreement","party","code"),
	CONSTRAINT "party_origins_code" CHECK ("party_origins"."code" ~ '^([A-Z]{2}|CN-[A-Z]{2})$' and "party_origins"."code" not in ('CN-HK', 'CN-MO', 'CN-TW'))
);
--> statement-breakpoint
CREATE TABLE "project_domains" (
	"project" uuid NOT NULL,
	"domain" text NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "project_domains_project_domain_pk" PRIMARY KEY("project","domain")
);
--> statement-breakpoint
CREATE TABLE "project_locations" (
	"project" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"code" text NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "project_locations_project_ordinal_pk" PRIMARY KEY("project","ordinal")
);
--> statement-breakpoint
CREATE TABLE "project_units" (
	"project" uuid NOT NULL,
	"unit" text NOT NULL,
	"lead" boolean NOT NULL,
	CONSTRAINT "project_units_project_unit_pk" PRIMARY KEY("project","unit")
);
--> statement-breakpoint
CREATE TABLE "signatories" (
	"project" uuid NOT NULL,
	"agreement" text NOT NULL,
	"ordinal" integer NOT NULL,
	"party" text,
	"name" text NOT NULL,
	"title" text,
	"public" boolean DEFAULT false NOT NULL,
	"public_reason" text,
	"delete_after" date NOT NULL,
	CONSTRAINT "signatories_project_agreement_ordinal_pk" PRIMARY KEY("project","agreement","ordinal"),
	CONSTRAINT "signatories_public_reason" CHECK (not "signatories"."public" or "signatories"."public_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"project" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"address" text,
	"title" text,
	"date" text,
	"language" text,
	"quote" text,
	CONSTRAINT "sources_project_key_pk" PRIMARY KEY("project","key"),
	CONSTRAINT "sources_date" CHECK (date ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "sources_quote" CHECK (array_length(regexp_split_to_array(trim("sources"."quote"), '[[:space:]]+'), 1) <= 15)
);
--> statement-breakpoint
CREATE TABLE "draft_positions" (
	"project" uuid NOT NULL,
	"class" "agreement_class",
	"year" integer,
	"month" text,
	"signed" text,
	"signed_from" text,
	"edition" text,
	"currencies" text[] DEFAULT '{}' NOT NULL,
	"amount_mins" numeric(24, 4)[] DEFAULT '{}' NOT NULL,
	"amount_maxs" numeric(24, 4)[] DEFAULT '{}' NOT NULL,
	"amount_qualifiers" text[] DEFAULT '{}' NOT NULL,
	"withheld" boolean DEFAULT false NOT NULL,
	"amount_cny" numeric(28, 4),
	"domains" text[] DEFAULT '{}' NOT NULL,
	"origins" text[] DEFAULT '{}' NOT NULL,
	"stated_origins" text[] DEFAULT '{}' NOT NULL,
	"parent_origins" text[] DEFAULT '{}' NOT NULL,
	"areas" text[] DEFAULT '{}' NOT NULL,
	"stated_areas" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"unit" text,
	"ceremonies" uuid[] DEFAULT '{}' NOT NULL,
	"modes" text[] DEFAULT '{}' NOT NULL,
	"organizations" uuid[] DEFAULT '{}' NOT NULL,
	"standing" text DEFAULT 'signed' NOT NULL,
	"reached" text[] DEFAULT '{}' NOT NULL,
	"unconfirmed" boolean DEFAULT false NOT NULL,
	"original_language" text NOT NULL,
	"title_zh" text NOT NULL,
	"title_en" text NOT NULL,
	"title_fr" text NOT NULL,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "draft_positions_project_pk" PRIMARY KEY("project")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "positions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"project" uuid NOT NULL,
	"reference" text NOT NULL,
	"version" integer NOT NULL,
	"first_published_at" timestamp (3) with time zone NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"class" "agreement_class",
	"year" integer,
	"month" text,
	"signed" text,
	"signed_from" text,
	"edition" text,
	"currencies" text[] DEFAULT '{}' NOT NULL,
	"amount_mins" numeric(24, 4)[] DEFAULT '{}' NOT NULL,
	"amount_maxs" numeric(24, 4)[] DEFAULT '{}' NOT NULL,
	"amount_qualifiers" text[] DEFAULT '{}' NOT NULL,
	"withheld" boolean DEFAULT false NOT NULL,
	"amount_cny" numeric(28, 4),
	"domains" text[] DEFAULT '{}' NOT NULL,
	"origins" text[] DEFAULT '{}' NOT NULL,
	"stated_origins" text[] DEFAULT '{}' NOT NULL,
	"parent_origins" text[] DEFAULT '{}' NOT NULL,
	"areas" text[] DEFAULT '{}' NOT NULL,
	"stated_areas" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"unit" text,
	"ceremonies" uuid[] DEFAULT '{}' NOT NULL,
	"modes" text[] DEFAULT '{}' NOT NULL,
	"organizations" uuid[] DEFAULT '{}' NOT NULL,
	"standing" text DEFAULT 'signed' NOT NULL,
	"reached" text[] DEFAULT '{}' NOT NULL,
	"unconfirmed" boolean DEFAULT false NOT NULL,
	"original_language" text NOT NULL,
	"title_zh" text NOT NULL,
	"title_en" text NOT NULL,
	"title_fr" text NOT NULL,
	"search_text" text NOT NULL,
	"grams" text[] NOT NULL,
	CONSTRAINT "positions_valid" CHECK ("positions"."valid_to" is null or "positions"."valid_to" >= "positions"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "press_partitions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text,
	"whole" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"complete" boolean NOT NULL,
	CONSTRAINT "press_partitions_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "press_figure_editions" (
	"figure" uuid NOT NULL,
	"edition" text NOT NULL,
	CONSTRAINT "press_figure_editions_figure_edition_pk" PRIMARY KEY("figure","edition")
);
--> statement-breakpoint
CREATE TABLE "press_figures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text,
	"state" "press_state" DEFAULT 'proposed' NOT NULL,
	"ceremony" uuid,
	"scopes" jsonb NOT NULL,
	"measure" "press_measure" NOT NULL,
	"value" numeric(24, 4) NOT NULL,
	"unit" text NOT NULL,
	"as_printed" text NOT NULL,
	"last_digit" numeric(24, 4) NOT NULL,
	"qualifier" "qualifier" DEFAULT 'exact' NOT NULL,
	"source" uuid NOT NULL,
	"class" "agreement_class",
	"domain" text,
	"place" text,
	"date" text,
	"unconfirmed" boolean DEFAULT false NOT NULL,
	"partition" uuid,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "press_figures_slug_unique" UNIQUE("slug"),
	CONSTRAINT "press_figures_unit" CHECK ("press_figures"."unit" ~ '^([A-Z]{3}|count|percent)$')
);
--> statement-breakpoint
CREATE TABLE "draft_versions" (
	"project" uuid NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_versions_project_version_pk" PRIMARY KEY("project","version")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"project" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"published_version" integer DEFAULT 0 NOT NULL,
	"state" "draft_state" DEFAULT 'draft' NOT NULL,
	"open" boolean DEFAULT true NOT NULL,
	"document" jsonb NOT NULL,
	"editions" text[] DEFAULT '{}' NOT NULL,
	"units" text[] DEFAULT '{}' NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reference" text,
	"state" "project_state" DEFAULT 'draft' NOT NULL,
	"merged_into" uuid,
	"revision" bigint,
	"version" integer DEFAULT 0 NOT NULL,
	"first_published_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "projects_reference_unique" UNIQUE("reference"),
	CONSTRAINT "projects_reference_when_published" CHECK (("projects"."state" = 'draft') = ("projects"."reference" is null)),
	CONSTRAINT "projects_withdrawn" CHECK (("projects"."state" = 'withdrawn') = ("projects"."withdrawn_at" is not null and "projects"."withdrawn_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "proposal_kind" NOT NULL,
	"subject" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"reason" text NOT NULL,
	"state" "proposal_state" DEFAULT 'open' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "proposals_second_person" CHECK ("proposals"."decided_by" is null or "proposals"."state" = 'refused' or "proposals"."decided_by" <> "proposals"."proposed_by")
);
--> statement-breakpoint
CREATE TABLE "review_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "review_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"project" uuid NOT NULL,
	"version" integer NOT NULL,
	"act" "review_act" NOT NULL,
	"by" uuid NOT NULL,
	"comment" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" "revision_subject" NOT NULL,
	"record" text NOT NULL,
	"act" "revision_act" NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"by" uuid NOT NULL,
	"role" "role" NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "revisions_one" UNIQUE("subject","record","version")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition" text NOT NULL,
	"measure" "attendance_measure" NOT NULL,
	"value" integer,
	"qualifier" text DEFAULT 'exact' NOT NULL,
	"as_printed" text NOT NULL,
	"source" uuid NOT NULL,
	"chosen" boolean DEFAULT false NOT NULL,
	"reasons" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "attendance_one" UNIQUE("edition","measure","source")
);
--> statement-breakpoint
CREATE TABLE "ceremonies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition" text,
	"titles" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"date" text,
	"mode" "ceremony_mode" DEFAULT 'not-stated' NOT NULL,
	"place_code" text,
	"places" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sessions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ceremonies_date" CHECK (date ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "domains" (
	"code" text PRIMARY KEY NOT NULL,
	"labels" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"position" integer DEFAULT 1000 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "domains_code" CHECK ("domains"."code" ~ '^[A-Z0-9][A-Z0-9-]{0,29}$')
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"code" text PRIMARY KEY NOT NULL,
	"expo" uuid NOT NULL,
	"labels" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"year" integer NOT NULL,
	"themes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"place_code" text,
	"places" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"starts" text,
	"ends" text,
	"time_zone" text DEFAULT 'Asia/Shanghai' NOT NULL,
	"organisers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"website" text,
	"continues" text,
	"coverage" "coverage" DEFAULT 'a-few' NOT NULL,
	"signatories_kept_months" integer DEFAULT 24 NOT NULL,
	"next_number" integer DEFAULT 1 NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "editions_code" CHECK ("editions"."code" ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{4}(-[0-9]+)?$'),
	CONSTRAINT "editions_starts" CHECK (starts ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "editions_ends" CHECK (ends ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "expos" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"names" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "expos_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "loose_numbers" (
	"year" integer PRIMARY KEY NOT NULL,
	"next_number" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition" text NOT NULL,
	"kind" "programme_kind" NOT NULL,
	"titles" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"starts" text,
	"ends" text,
	"places" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"source" uuid,
	CONSTRAINT "programme_items_starts" CHECK (starts ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "programme_items_ends" CHECK (ends ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$')
);
--> statement-breakpoint
CREATE TABLE "rates" (
	"currency" text NOT NULL,
	"year" integer NOT NULL,
	"rate" numeric(20, 8) NOT NULL,
	"source" text NOT NULL,
	"as_of" date,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rates_currency_year_pk" PRIMARY KEY("currency","year"),
	CONSTRAINT "rates_currency" CHECK ("rates"."currency" ~ '^[A-Z]{3}$' and "rates"."currency" <> 'CNY'),
	CONSTRAINT "rates_rate" CHECK ("rates"."rate" > 0)
);
--> statement-breakpoint
CREATE TABLE "reference_sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"title" text,
	"date" text,
	"language" text,
	"quote" text,
	"sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reference_sources_one" UNIQUE NULLS NOT DISTINCT("address","quote"),
	CONSTRAINT "reference_sources_date" CHECK (date ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
	CONSTRAINT "reference_sources_quote" CHECK (array_length(regexp_split_to_array(trim("reference_sources"."quote"), '[[:space:]]+'), 1) <= 15)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "responsible_units" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"kind" "unit_kind" NOT NULL,
	"parent" text,
	"sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_identities" ADD CONSTRAINT "account_identities_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_roles" ADD CONSTRAINT "account_roles_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amounts_in_place" ADD CONSTRAINT "amounts_in_place_report_progress_reports_id_fk" FOREIGN KEY ("report") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_reporter_accounts_id_fk" FOREIGN KEY ("reporter") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_verifier_accounts_id_fk" FOREIGN KEY ("verifier") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_unit_responsible_units_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."responsible_units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_global_500" ADD CONSTRAINT "organization_global_500_organization_organizations_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_identifiers" ADD CONSTRAINT "organization_identifiers_organization_organizations_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_names" ADD CONSTRAINT "organization_names_organization_organizations_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent" FOREIGN KEY ("parent") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_organization_organizations_id_fk" FOREIGN KEY ("organization") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreement" FOREIGN KEY ("project","agreement") REFERENCES "public"."agreements"("project","key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_edition_editions_code_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_ceremony_ceremonies_id_fk" FOREIGN KEY ("ceremony") REFERENCES "public"."ceremonies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_source" FOREIGN KEY ("project","source") REFERENCES "public"."sources"("project","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_origins" ADD CONSTRAINT "party_origins_party" FOREIGN KEY ("project","agreement","party") REFERENCES "public"."agreement_parties"("project","agreement","key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_domains" ADD CONSTRAINT "project_domains_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_domains" ADD CONSTRAINT "project_domains_domain_domains_code_fk" FOREIGN KEY ("domain") REFERENCES "public"."domains"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_locations" ADD CONSTRAINT "project_locations_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_units" ADD CONSTRAINT "project_units_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_units" ADD CONSTRAINT "project_units_unit_responsible_units_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."responsible_units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatories" ADD CONSTRAINT "signatories_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_positions" ADD CONSTRAINT "draft_positions_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_figure_editions" ADD CONSTRAINT "press_figure_editions_figure_press_figures_id_fk" FOREIGN KEY ("figure") REFERENCES "public"."press_figures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_figure_editions" ADD CONSTRAINT "press_figure_editions_edition_editions_code_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_figures" ADD CONSTRAINT "press_figures_ceremony_ceremonies_id_fk" FOREIGN KEY ("ceremony") REFERENCES "public"."ceremonies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_figures" ADD CONSTRAINT "press_figures_source_reference_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."reference_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_figures" ADD CONSTRAINT "press_figures_domain_domains_code_fk" FOREIGN KEY ("domain") REFERENCES "public"."domains"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "press_figures" ADD CONSTRAINT "press_figures_partition" FOREIGN KEY ("partition") REFERENCES "public"."press_partitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_merged_into" FOREIGN KEY ("merged_into") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_project_projects_id_fk" FOREIGN KEY ("project") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_edition_editions_code_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_source_reference_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."reference_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremonies" ADD CONSTRAINT "ceremonies_edition_editions_code_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_expo_expos_id_fk" FOREIGN KEY ("expo") REFERENCES "public"."expos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_continues" FOREIGN KEY ("continues") REFERENCES "public"."editions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_items" ADD CONSTRAINT "programme_items_edition_editions_code_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_items" ADD CONSTRAINT "programme_items_source_reference_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."reference_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsible_units" ADD CONSTRAINT "responsible_units_parent" FOREIGN KEY ("parent") REFERENCES "public"."responsible_units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_scopes_scope" ON "account_scopes" USING btree ("scope");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree ("email");--> statement-breakpoint
CREATE INDEX "organization_names_key" ON "organization_names" USING btree ("key" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "agreement_parties_organization" ON "agreement_parties" USING btree ("organization");--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_one_first" ON "agreements" USING btree ("project") WHERE decision = 'first';--> statement-breakpoint
CREATE INDEX "agreements_ceremony" ON "agreements" USING btree ("ceremony");--> statement-breakpoint
CREATE INDEX "agreements_edition" ON "agreements" USING btree ("edition","decision");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_one_chosen" ON "claims" USING btree ("project","field") WHERE chosen;--> statement-breakpoint
CREATE INDEX "project_domains_domain" ON "project_domains" USING btree ("domain");--> statement-breakpoint
CREATE UNIQUE INDEX "project_units_one_lead" ON "project_units" USING btree ("project") WHERE lead;--> statement-breakpoint
CREATE INDEX "signatories_delete_after" ON "signatories" USING btree ("delete_after");--> statement-breakpoint
CREATE UNIQUE INDEX "positions_current" ON "positions" USING btree ("project") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_signed" ON "positions" USING btree ("signed_from" DESC NULLS LAST,"reference") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_grams" ON "positions" USING gin ("grams") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_published" ON "positions" USING btree ("valid_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "press_figure_editions_edition" ON "press_figure_editions" USING btree ("edition");--> statement-breakpoint
CREATE INDEX "drafts_open" ON "drafts" USING btree ("state","saved_at") WHERE open;--> statement-breakpoint
CREATE INDEX "drafts_editions" ON "drafts" USING gin ("editions");--> statement-breakpoint
CREATE INDEX "review_events_project" ON "review_events" USING btree ("project","id");--> statement-breakpoint
CREATE INDEX "revisions_at" ON "revisions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "ceremonies_edition" ON "ceremonies" USING btree ("edition");--> statement-breakpoint
CREATE INDEX "editions_expo" ON "editions" USING btree ("expo");