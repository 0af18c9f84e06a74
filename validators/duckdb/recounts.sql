-- Generated from spec/ by npm run build. Do not edit.

CREATE OR REPLACE TABLE pds_recounts (id VARCHAR, unit VARCHAR, whole BIGINT, counted BIGINT, not_counted BIGINT, unclear BIGINT);
