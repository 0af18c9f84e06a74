-- Generated from spec/ by npm run build. Do not edit.

CREATE OR REPLACE TABLE "lending_events" AS
SELECT "loans__row", "loan_items__row", CASE "item_type__code" WHEN 'book' THEN ['book'] WHEN 'magazine' THEN ['magazine'] WHEN 'map' THEN ['map'] WHEN 'film' THEN ['film'] WHEN 'game' THEN ['game'] WHEN 'print' THEN ['book', 'magazine', 'map'] WHEN 'bound' THEN ['book', 'magazine'] WHEN 'videotape' THEN ['videotape'] ELSE ['book', 'magazine', 'map', 'film', 'game', 'videotape'] END AS "item_type", list_filter([CASE WHEN "state__lost" IS NOT FALSE THEN 'lost' END, CASE WHEN "state__lost" IS NOT TRUE AND "state__whole" IS NOT FALSE THEN 'whole' END, CASE WHEN "state__lost" IS NOT TRUE AND "state__whole" IS NOT TRUE THEN 'harmed' END], lambda x: x IS NOT NULL) AS "state", list_filter([CASE WHEN "post__posted" IS NOT FALSE THEN 'posted' END, CASE WHEN "post__posted" IS NOT TRUE THEN 'fetched' END], lambda x: x IS NOT NULL) AS "post", list_filter([CASE WHEN "company__mixed" IS NOT FALSE THEN 'mixed' END, CASE WHEN "company__mixed" IS NOT TRUE THEN 'paper' END], lambda x: x IS NOT NULL) AS "company" FROM (
SELECT
  "e0"."row__" AS "loans__row",
  "e1"."row__" AS "loan_items__row",
  "e1"."item_type" AS "item_type__code",
  CASE WHEN "e1"."row__" IS NOT NULL THEN list_has_any("e1"."damage", CAST(['lost'] AS VARCHAR[])) END AS "state__lost",
  CASE WHEN "e1"."row__" IS NOT NULL THEN list_has_all(CAST(['none'] AS VARCHAR[]), "e1"."damage") END AS "state__whole",
  ("e0"."by_post" = TRUE) AS "post__posted",
  CASE WHEN "e0"."branch_id" IS NOT NULL AND "e0"."loan_id" IS NOT NULL THEN (SELECT CASE WHEN bool_or(CASE WHEN "e0c"."item_type" IS NOT NULL THEN "e0c"."item_type" IN ('film', 'game', 'videotape') END) THEN TRUE WHEN bool_or((CASE WHEN "e0c"."item_type" IS NOT NULL THEN "e0c"."item_type" IN ('film', 'game', 'videotape') END) IS NULL) THEN NULL ELSE FALSE END FROM "loan_items__read" "e0c" WHERE "e0c"."branch_id" = "e0"."branch_id" AND "e0c"."loan_id" = "e0"."loan_id") END AS "company__mixed"
FROM "loans__read" "e0"
LEFT JOIN "loan_items__read" "e1" ON "e1"."branch_id" = "e0"."branch_id" AND "e1"."loan_id" = "e0"."loan_id");
