ALTER TABLE "agreements" DROP CONSTRAINT "agreements_ends";--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_ends" CHECK (coalesce(case "agreements"."qualifier"
      when 'at-least' then "agreements"."amount_min" is not null and "agreements"."amount_max" is null
      when 'at-most' then "agreements"."amount_min" is null and "agreements"."amount_max" is not null
      when 'range' then "agreements"."amount_min" < "agreements"."amount_max"
      else "agreements"."qualifier" is null or "agreements"."amount_min" = "agreements"."amount_max" end, false));