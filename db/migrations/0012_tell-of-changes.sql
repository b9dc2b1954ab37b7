-- Every accepted change is a revision: whoever listens hears of it when it is committed, and never of one that is not.
CREATE FUNCTION tell_of_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('signbook_changes', '');
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER revisions_told AFTER INSERT ON revisions
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_changes();
