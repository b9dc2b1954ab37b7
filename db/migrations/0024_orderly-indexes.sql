ALTER INDEX "drafts_editions" SET (fastupdate = false);--> statement-breakpoint
ALTER INDEX "drafts_gaps" SET (fastupdate = false);--> statement-breakpoint
ALTER INDEX "draft_positions_organizations" SET (fastupdate = false);--> statement-breakpoint
ALTER INDEX "positions_named" SET (fastupdate = false);--> statement-breakpoint
SELECT gin_clean_pending_list(i::regclass) FROM unnest(array['drafts_editions', 'drafts_gaps', 'draft_positions_organizations', 'positions_named']) i;
