CREATE TABLE "figure_boards" (
	"of" text NOT NULL,
	"value" text NOT NULL,
	"part" text NOT NULL,
	"through" bigint NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "figure_boards_of_value_part_pk" PRIMARY KEY("of","value","part")
);
--> statement-breakpoint
CREATE TABLE "figure_settled" (
	"batch" bigint NOT NULL,
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
	"standing" text DEFAULT 'signed' NOT NULL,
	"signed_from" text,
	"reached" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figure_moves" ADD COLUMN "signed_from" text;--> statement-breakpoint
ALTER TABLE "figure_moves" ADD COLUMN "reached" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "figure_settled_batch" ON "figure_settled" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "positions_withheld" ON "positions" USING btree ("project") WHERE valid_to is null and withheld;--> statement-breakpoint
CREATE INDEX "positions_uncounted" ON "positions" USING btree ("project") WHERE valid_to is null and class is null;
--> statement-breakpoint
-- Boards are read whole, again and again: packing them would cost more than it saves.
ALTER TABLE "figure_boards" ALTER COLUMN "body" SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION move_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO figure_moves (sign, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing, signed_from, reached)
      SELECT -1, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing, signed_from, reached FROM ended WHERE valid_to IS NULL;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO figure_moves (sign, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing, signed_from, reached)
      SELECT 1, class, year, month, edition, currencies, amount_mins, amount_maxs,
        amount_qualifiers, amount_cny, domains, origins, stated_origins, areas, stated_areas, kind, unit,
        ceremonies, standing, signed_from, reached FROM begun WHERE valid_to IS NULL;
  END IF;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
-- Whoever takes moves away without knowing of boards (an older release, a hand) makes them unreadable, not wrong.
CREATE FUNCTION boards_missed_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('signbook.keeps_boards', true) IS DISTINCT FROM 'on' AND EXISTS (SELECT FROM taken) THEN
    DELETE FROM figure_boards WHERE of = 'state';
  END IF;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER figure_moves_taken AFTER DELETE ON figure_moves REFERENCING OLD TABLE AS taken
  FOR EACH STATEMENT EXECUTE FUNCTION boards_missed_moves();
