-- Generated from spec/ by npm run build. Do not edit.

CREATE TABLE IF NOT EXISTS "force_incidents" (
  "agency_id" VARCHAR,
  "incident_id" VARCHAR,
  "occurred_date" VARCHAR,
  "occurred_time" VARCHAR,
  "reported_date" VARCHAR,
  "record_status" VARCHAR,
  "service_type" VARCHAR,
  "service_type__words" VARCHAR,
  "district" VARCHAR,
  "force_reason" VARCHAR,
  "force_reason__words" VARCHAR,
  "review_outcome" VARCHAR,
  "review_outcome__words" VARCHAR
);

CREATE TABLE IF NOT EXISTS "force_subjects" (
  "agency_id" VARCHAR,
  "incident_id" VARCHAR,
  "subject_no" VARCHAR,
  "race" VARCHAR,
  "race__words" VARCHAR,
  "gender" VARCHAR,
  "age" VARCHAR,
  "impairment" VARCHAR,
  "impairment__words" VARCHAR,
  "injury_level" VARCHAR,
  "hospitalised" VARCHAR,
  "death_date" VARCHAR,
  "arrested" VARCHAR
);

CREATE TABLE IF NOT EXISTS "force_officers" (
  "agency_id" VARCHAR,
  "incident_id" VARCHAR,
  "officer_no" VARCHAR,
  "race" VARCHAR,
  "race__words" VARCHAR,
  "gender" VARCHAR,
  "age" VARCHAR,
  "officer_ref" VARCHAR,
  "years_of_service" VARCHAR,
  "duty_status" VARCHAR,
  "injury_level" VARCHAR
);

CREATE TABLE IF NOT EXISTS "force_actions" (
  "agency_id" VARCHAR,
  "incident_id" VARCHAR,
  "action_no" VARCHAR,
  "subject_no" VARCHAR,
  "officer_no" VARCHAR,
  "force_type" VARCHAR,
  "target" VARCHAR,
  "intent" VARCHAR,
  "struck" VARCHAR,
  "body_area" VARCHAR
);
