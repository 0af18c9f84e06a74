-- Generated from spec/ by npm run build. Do not edit.

CREATE OR REPLACE TABLE "lending_events" AS
SELECT
  "e0"."row__" AS "loans__row",
  "e1"."row__" AS "loan_items__row",
  "e1"."item_type" AS "item_type",
  CASE WHEN CASE WHEN "e1"."row__" IS NOT NULL THEN list_has_any("e1"."damage", CAST(['lost'] AS VARCHAR[])) END THEN 'lost' WHEN (CASE WHEN "e1"."row__" IS NOT NULL THEN list_has_any("e1"."damage", CAST(['lost'] AS VARCHAR[])) END) IS NULL THEN NULL WHEN CASE WHEN "e1"."row__" IS NOT NULL THEN list_has_all(CAST(['none'] AS VARCHAR[]), "e1"."damage") END THEN 'whole' WHEN (CASE WHEN "e1"."row__" IS NOT NULL THEN list_has_all(CAST(['none'] AS VARCHAR[]), "e1"."damage") END) IS NULL THEN NULL ELSE 'harmed' END AS "state",
  CASE WHEN ("e0"."by_post" = TRUE) THEN 'posted' WHEN (("e0"."by_post" = TRUE)) IS NULL THEN NULL ELSE 'fetched' END AS "post",
  CASE WHEN CASE WHEN "e0"."branch_id" IS NOT NULL AND "e0"."loan_id" IS NOT NULL THEN (SELECT CASE WHEN bool_or(CASE WHEN "e0c"."item_type" IS NOT NULL THEN "e0c"."item_type" IN ('film', 'game', 'videotape') END) THEN TRUE WHEN bool_or((CASE WHEN "e0c"."item_type" IS NOT NULL THEN "e0c"."item_type" IN ('film', 'game', 'videotape') END) IS NULL) THEN NULL ELSE FALSE END FROM "loan_items__read" "e0c" WHERE "e0c"."branch_id" = "e0"."branch_id" AND "e0c"."loan_id" = "e0"."loan_id") END THEN 'mixed' WHEN (CASE WHEN "e0"."branch_id" IS NOT NULL AND "e0"."loan_id" IS NOT NULL THEN (SELECT CASE WHEN bool_or(CASE WHEN "e0c"."item_type" IS NOT NULL THEN "e0c"."item_type" IN ('film', 'game', 'videotape') END) THEN TRUE WHEN bool_or((CASE WHEN "e0c"."item_type" IS NOT NULL THEN "e0c"."item_type" IN ('film', 'game', 'videotape') END) IS NULL) THEN NULL ELSE FALSE END FROM "loan_items__read" "e0c" WHERE "e0c"."branch_id" = "e0"."branch_id" AND "e0c"."loan_id" = "e0"."loan_id") END) IS NULL THEN NULL ELSE 'paper' END AS "company"
FROM "loans__read" "e0"
LEFT JOIN "loan_items__read" "e1" ON "e1"."branch_id" = "e0"."branch_id" AND "e1"."loan_id" = "e0"."loan_id";
