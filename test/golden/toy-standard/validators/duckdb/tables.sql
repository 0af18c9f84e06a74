-- Generated from spec/ by npm run build. Do not edit.

CREATE TABLE IF NOT EXISTS "loans" (
  "branch_id" VARCHAR,
  "loan_id" VARCHAR,
  "lent_date" VARCHAR,
  "lent_time" VARCHAR,
  "due_date" VARCHAR,
  "returned_date" VARCHAR,
  "renewals" VARCHAR,
  "fine" VARCHAR,
  "by_post" VARCHAR,
  "reader_age" VARCHAR,
  "card_band" VARCHAR,
  "languages" VARCHAR,
  "languages__words" VARCHAR
);

CREATE TABLE IF NOT EXISTS "loan_items" (
  "branch_id" VARCHAR,
  "loan_id" VARCHAR,
  "item_no" VARCHAR,
  "item_type" VARCHAR,
  "barcode" VARCHAR,
  "damage" VARCHAR,
  "counted_pieces" VARCHAR
);

CREATE TABLE IF NOT EXISTS "room_bookings" (
  "booking_id" VARCHAR,
  "booked_date" VARCHAR,
  "from_time" VARCHAR,
  "to_time" VARCHAR,
  "people" VARCHAR,
  "card_no" VARCHAR,
  "club_name" VARCHAR,
  "purpose" VARCHAR,
  "purpose__words" VARCHAR,
  "equipment" VARCHAR,
  "reader_age" VARCHAR
);

CREATE TABLE IF NOT EXISTS "closures" (
  "closure_id" VARCHAR,
  "from_date" VARCHAR,
  "to_date" VARCHAR,
  "reason" VARCHAR
);
