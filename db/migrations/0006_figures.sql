CREATE TABLE "figure_moves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "figure_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sign" smallint NOT NULL,
	"class" "agreement_class",
	"year" integer,
	"month" text,
	"edition" text,
	"currencies" text[] DEFAULT '{}' NOT NULL,
	"amount_mins" numeric(24, 4)[] DEFAULT '{}' NOT NULL,
	"amount_maxs" numeric(24, 4)[] DEFAULT '{}' NOT NULL,
	"amount_qualifiers" text[] DEFAULT '{}' NOT NULL,
	"amount_cny" numeric(28, 4),
	"domains" text[] DEFAULT '{}' NOT NULL,
	"origins" text[] DEFAULT '{}' NOT NULL,
	"stated_origins" text[] DEFAULT '{}' NOT NULL,
	"areas" text[] DEFAULT '{}' NOT NULL,
	"stated_areas" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"unit" text,
	"ceremonies" uuid[] DEFAULT '{}' NOT NULL,
	"standing" text DEFAULT 'signed' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_sums" (
	"of" text NOT NULL,
	"value" text,
	"class" "agreement_class",
	"divisor" integer NOT NULL,
	"year" integer,
	"currencies" text[] NOT NULL,
	"place" integer NOT NULL,
	"mark" integer,
	"open" boolean NOT NULL,
	"projects" integer NOT NULL,
	"min" numeric NOT NULL,
	"max" numeric NOT NULL,
	CONSTRAINT "figure_sums_one" UNIQUE NULLS NOT DISTINCT("of","value","class","divisor","year","currencies","place","mark","open")
);
--> statement-breakpoint
CREATE INDEX "positions_edition" ON "positions" USING btree ("edition","signed_from" DESC NULLS LAST,"reference") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_amount" ON "positions" USING btree ("amount_cny" DESC NULLS LAST,"reference") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_title_zh" ON "positions" USING btree ((left("title_zh", 80) collate "C"),"reference") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_title_en" ON "positions" USING btree ((left("title_en", 80) collate "C"),"reference") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_title_fr" ON "positions" USING btree ((left("title_fr", 80) collate "C"),"reference") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_named" ON "positions" USING gin ("domains","origins","ceremonies","organizations") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "positions_currencies" ON "positions" USING btree ("project") WHERE valid_to is null and cardinality(currencies) > 1;--> statement-breakpoint
-- Whatever brings a position into force or ends it moves the figures, in the same transaction.
CREATE FUNCTION move_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO figure_moves (sign, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing)
      SELECT -1, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing FROM ended WHERE valid_to IS NULL;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO figure_moves (sign, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing)
      SELECT 1, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing FROM begun WHERE valid_to IS NULL;
  END IF;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER positions_begun AFTER INSERT ON positions REFERENCING NEW TABLE AS begun
  FOR EACH STATEMENT EXECUTE FUNCTION move_figures();
--> statement-breakpoint
CREATE TRIGGER positions_changed AFTER UPDATE ON positions REFERENCING OLD TABLE AS ended NEW TABLE AS begun
  FOR EACH STATEMENT EXECUTE FUNCTION move_figures();
--> statement-breakpoint
CREATE TRIGGER positions_ended AFTER DELETE ON positions REFERENCING OLD TABLE AS ended
  FOR EACH STATEMENT EXECUTE FUNCTION move_figures();
--> statement-breakpoint
-- What is in force already is moved in once.
INSERT INTO figure_moves (sign, class, year, month, edition, currencies, amount_mins, amount_maxs,
    amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
    ceremonies, standing)
  SELECT 1, class, year, month, edition, currencies, amount_mins, amount_maxs,
    amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
    ceremonies, standing FROM positions WHERE valid_to IS NULL;
