-- Generated from spec/ by npm run build. Do not edit.

CREATE OR REPLACE TABLE pds_recounts (id VARCHAR, unit VARCHAR, whole BIGINT, counted BIGINT, not_counted BIGINT, unclear BIGINT);

INSERT INTO pds_recounts WITH
  told AS (SELECT "loan_items__row" AS row, (list_has_all(CAST(['lost'] AS VARCHAR[]), "v"."state") OR (list_has_any("v"."state", CAST(['lost'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AS inside, (CASE WHEN list_has_any("v"."item_type", CAST(['magazine', 'map', 'film', 'game', 'videotape'] AS VARCHAR[])) THEN FALSE WHEN list_has_all(CAST(['book'] AS VARCHAR[]), "v"."item_type") THEN TRUE END OR (CASE WHEN list_has_any("v"."item_type", CAST(['book'] AS VARCHAR[])) THEN TRUE WHEN list_has_all(CAST(['magazine', 'map', 'film', 'game', 'videotape'] AS VARCHAR[]), "v"."item_type") THEN FALSE END AND CAST(NULL AS BOOLEAN))) AS belongs FROM "lending_events" v WHERE "loan_items__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, units.belongs AS belongs FROM "loan_items__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'lost-share', 'loan_items',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;

INSERT INTO pds_recounts WITH
  told AS (SELECT "loan_items__row" AS row, TRUE AS inside, TRUE AS belongs FROM "lending_events" v WHERE "loan_items__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, TRUE AS belongs FROM "loan_items__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'things-lent', 'loan_items',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;

INSERT INTO pds_recounts WITH
  told AS (SELECT "loans__row" AS row, ((list_has_all(CAST(['book', 'magazine', 'map', 'print', 'bound'] AS VARCHAR[]), "v"."item_type") OR (list_has_any("v"."item_type", CAST(['book', 'magazine', 'map', 'print', 'bound'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AND (list_has_all(CAST(['paper'] AS VARCHAR[]), "v"."company") OR (list_has_any("v"."company", CAST(['paper'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN)))) AS inside, TRUE AS belongs FROM "lending_events" v WHERE "loans__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, TRUE AS belongs FROM "loans__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'things-of-paper', 'loans',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;

INSERT INTO pds_recounts WITH
  told AS (SELECT "loan_items__row" AS row, (NOT (list_has_all(CAST(['lost'] AS VARCHAR[]), "v"."state") OR (list_has_any("v"."state", CAST(['lost'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN)))) AS inside, TRUE AS belongs FROM "lending_events" v WHERE "loan_items__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, TRUE AS belongs FROM "loan_items__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'county-act', 'loan_items',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;
