CREATE TABLE "figure_drafts" (
	"project" uuid PRIMARY KEY NOT NULL,
	"said" text NOT NULL,
	"bucket" smallint GENERATED ALWAYS AS ((get_byte(uuid_send(project), 0) & 63)::smallint) STORED NOT NULL,
	"mark" bigint GENERATED ALWAYS AS (hashtextextended(project::text || said, 0)) STORED NOT NULL
);
--> statement-breakpoint
CREATE INDEX "figure_drafts_marks" ON "figure_drafts" USING btree ("bucket","mark");--> statement-breakpoint
CREATE INDEX "draft_positions_withheld" ON "draft_positions" USING btree ("project") WHERE withheld;
--> statement-breakpoint
-- One line: who may read it by tabs, then what it counts as in the order of db/figures/boards/move.ts. JSON has no raw tabs.
CREATE FUNCTION said_of_draft(d drafts, p draft_positions) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(chr(9), d.state::text, to_json(d.editions)::text, to_json(d.units)::text,
    json_build_array(p.class, p.year, p.month, p.edition, p.unit, p.kind, p.standing, p.domains, p.origins, p.reached,
      p.signed_from, p.amount_cny::text, p.currencies, p.amount_mins::text[], p.amount_maxs::text[],
      p.amount_qualifiers)::text)
$$;
--> statement-breakpoint
CREATE FUNCTION keep_drafts_in_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM figure_drafts f USING ended e WHERE f.project = e.project;
  ELSE
    INSERT INTO figure_drafts AS f (project, said)
      SELECT p.project, said_of_draft(d, p) FROM begun b
        JOIN draft_positions p ON p.project = b.project JOIN drafts d ON d.project = b.project
      ON CONFLICT (project) DO UPDATE SET said = excluded.said WHERE f.said <> excluded.said;
  END IF;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER draft_positions_begun AFTER INSERT ON draft_positions REFERENCING NEW TABLE AS begun
  FOR EACH STATEMENT EXECUTE FUNCTION keep_drafts_in_figures();
--> statement-breakpoint
CREATE TRIGGER draft_positions_changed AFTER UPDATE ON draft_positions REFERENCING NEW TABLE AS begun
  FOR EACH STATEMENT EXECUTE FUNCTION keep_drafts_in_figures();
--> statement-breakpoint
CREATE TRIGGER draft_positions_ended AFTER DELETE ON draft_positions REFERENCING OLD TABLE AS ended
  FOR EACH STATEMENT EXECUTE FUNCTION keep_drafts_in_figures();
--> statement-breakpoint
-- Who may read a draft, and where it stands, change without its position.
CREATE FUNCTION keep_draft_in_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE figure_drafts f SET said = said_of_draft(NEW, p) FROM draft_positions p
    WHERE f.project = NEW.project AND p.project = NEW.project AND f.said <> said_of_draft(NEW, p);
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER drafts_in_figures AFTER UPDATE ON drafts FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.editions IS DISTINCT FROM NEW.editions
    OR OLD.units IS DISTINCT FROM NEW.units)
  EXECUTE FUNCTION keep_draft_in_figures();
--> statement-breakpoint
INSERT INTO figure_drafts (project, said)
  SELECT p.project, said_of_draft(d, p) FROM draft_positions p JOIN drafts d ON d.project = p.project;
