-- Generated from spec/ by npm run build. Do not edit.

CREATE OR REPLACE TABLE pds_recounts (id VARCHAR, unit VARCHAR, whole BIGINT, counted BIGINT, not_counted BIGINT, unclear BIGINT);

INSERT INTO pds_recounts WITH
  told AS (SELECT "allegations__row" AS row, ((list_has_all(CAST(['public', 'anonymous', 'official'] AS VARCHAR[]), "v"."source") OR (list_has_any("v"."source", CAST(['public', 'anonymous', 'official'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AND (list_has_all(CAST(['formal'] AS VARCHAR[]), "v"."intake") OR (list_has_any("v"."intake", CAST(['formal'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN)))) AS inside, TRUE AS belongs FROM "complaint_events" v WHERE "allegations__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, TRUE AS belongs FROM "allegations__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'allegations-made', 'allegations',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;

INSERT INTO pds_recounts WITH
  told AS (SELECT "complaints__row" AS row, (list_has_all(CAST(['withdrawn', 'no_cooperation', 'settled', 'not_investigated'] AS VARCHAR[]), "v"."closure") OR (list_has_any("v"."closure", CAST(['withdrawn', 'no_cooperation', 'settled', 'not_investigated'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AS inside, ((list_has_all(CAST(['public', 'anonymous', 'official'] AS VARCHAR[]), "v"."source") OR (list_has_any("v"."source", CAST(['public', 'anonymous', 'official'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AND (list_has_all(CAST(['formal'] AS VARCHAR[]), "v"."intake") OR (list_has_any("v"."intake", CAST(['formal'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AND (NOT (list_has_all(CAST(['open'] AS VARCHAR[]), "v"."closure") OR (list_has_any("v"."closure", CAST(['open'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))))) AS belongs FROM "complaint_events" v WHERE "complaints__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, units.belongs AS belongs FROM "complaints__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'complaints-closed-without-investigation', 'complaints',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;

INSERT INTO pds_recounts WITH
  told AS (SELECT "complaints__row" AS row, ((list_has_all(CAST(['public', 'anonymous', 'official'] AS VARCHAR[]), "v"."source") OR (list_has_any("v"."source", CAST(['public', 'anonymous', 'official'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AND (list_has_all(CAST(['formal'] AS VARCHAR[]), "v"."intake") OR (list_has_any("v"."intake", CAST(['formal'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN)))) AS inside, TRUE AS belongs FROM "complaint_events" v WHERE "complaints__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, TRUE AS belongs FROM "complaints__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'complaints-received', 'complaints',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;

INSERT INTO pds_recounts WITH
  told AS (SELECT "allegations__row" AS row, (list_has_all(CAST(['sustained'] AS VARCHAR[]), "v"."disposition") OR (list_has_any("v"."disposition", CAST(['sustained'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AS inside, ((list_has_all(CAST(['final'] AS VARCHAR[]), "v"."stage") OR (list_has_any("v"."stage", CAST(['final'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))) AND (NOT (list_has_all(CAST(['none'] AS VARCHAR[]), "v"."disposition") OR (list_has_any("v"."disposition", CAST(['none'] AS VARCHAR[])) AND CAST(NULL AS BOOLEAN))))) AS belongs FROM "complaint_events" v WHERE "allegations__row" IS NOT NULL),
  units AS (SELECT row, CASE WHEN bool_or("inside") THEN TRUE WHEN bool_or("inside" IS NULL) THEN NULL ELSE FALSE END AS "inside", CASE WHEN bool_or("belongs") THEN TRUE WHEN bool_or("belongs" IS NULL) THEN NULL ELSE FALSE END AS "belongs" FROM told GROUP BY row),
  all_units AS (SELECT units.inside, units.belongs AS belongs FROM "allegations__read" u LEFT JOIN units ON units.row = u.row__)
SELECT 'sustained-rate', 'allegations',
  count(*) FILTER (WHERE belongs),
  count(*) FILTER (WHERE belongs AND inside),
  count(*) FILTER (WHERE belongs AND NOT inside),
  count(*) FILTER (WHERE belongs IS NOT FALSE AND (belongs IS NULL OR inside IS NULL))
FROM all_units;
