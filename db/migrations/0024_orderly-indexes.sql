ALTER INDEX "draft_positions_organizations" SET (fastupdate = false);--> statement-breakpoint
ALTER INDEX "positions_named" SET (fastupdate = false);--> statement-breakpoint
SELECT gin_clean_pending_list('draft_positions_organizations'), gin_clean_pending_list('positions_named');
