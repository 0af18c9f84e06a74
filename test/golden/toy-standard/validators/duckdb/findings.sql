-- Generated from spec/ by npm run build. Do not edit.

CREATE OR REPLACE TABLE pds_findings (rule VARCHAR, level VARCHAR, "table" VARCHAR, field VARCHAR, row BIGINT);

INSERT INTO pds_findings SELECT 'loans.branch_id.required' AS rule, 'must' AS level, 'loans' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (CASE WHEN "r"."branch_id" IS NOT NULL THEN TRUE WHEN "r"."branch_id__raw" IS NULL OR "r"."branch_id__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'loans.branch_id.bounds' AS rule, 'must' AS level, 'loans' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (regexp_full_match(CAST("r"."branch_id__typed" AS VARCHAR), '[a-z]{2,12}'));

INSERT INTO pds_findings SELECT 'loans.loan_id.required' AS rule, 'must' AS level, 'loans' AS "table", 'loan_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (CASE WHEN "r"."loan_id" IS NOT NULL THEN TRUE WHEN "r"."loan_id__raw" IS NULL OR "r"."loan_id__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'loans.loan_id.scribble' AS rule, 'should' AS level, 'loans' AS "table", 'loan_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((NOT CASE WHEN "r"."loan_id__typed" IS NOT NULL THEN "r"."loan_id__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'loans.lent_date.required' AS rule, 'must' AS level, 'loans' AS "table", 'lent_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (("r"."lent_date__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loans.lent_date.type' AS rule, 'must' AS level, 'loans' AS "table", 'lent_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."lent_date__raw" IS NOT NULL)) OR ("r"."lent_date__typed" IS NOT NULL OR "r"."lent_date__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.lent_date.bounds' AS rule, 'must' AS level, 'loans' AS "table", 'lent_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (('1911-01-01' <= "r"."lent_date__typed"));

INSERT INTO pds_findings SELECT 'loans.lent_time.required' AS rule, 'should' AS level, 'loans' AS "table", 'lent_time' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (("r"."lent_time__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loans.lent_time.type' AS rule, 'must' AS level, 'loans' AS "table", 'lent_time' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."lent_time__raw" IS NOT NULL)) OR ("r"."lent_time__typed" IS NOT NULL OR "r"."lent_time__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.lent_time.bounds' AS rule, 'must' AS level, 'loans' AS "table", 'lent_time' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((('08:00' <= "r"."lent_time__typed") AND ("r"."lent_time__typed" <= '20:30')));

INSERT INTO pds_findings SELECT 'loans.due_date.required' AS rule, 'should' AS level, 'loans' AS "table", 'due_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (("r"."due_date__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loans.due_date.type' AS rule, 'must' AS level, 'loans' AS "table", 'due_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."due_date__raw" IS NOT NULL)) OR ("r"."due_date__typed" IS NOT NULL OR "r"."due_date__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.returned_date.type' AS rule, 'must' AS level, 'loans' AS "table", 'returned_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."returned_date__raw" IS NOT NULL)) OR ("r"."returned_date__typed" IS NOT NULL OR "r"."returned_date__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.renewals.type' AS rule, 'must' AS level, 'loans' AS "table", 'renewals' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."renewals__raw" IS NOT NULL)) OR ("r"."renewals__typed" IS NOT NULL OR "r"."renewals__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.renewals.bounds' AS rule, 'must' AS level, 'loans' AS "table", 'renewals' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((0 <= "r"."renewals__typed"));

INSERT INTO pds_findings SELECT 'loans.fine.type' AS rule, 'must' AS level, 'loans' AS "table", 'fine' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."fine__raw" IS NOT NULL)) OR ("r"."fine__typed" IS NOT NULL OR "r"."fine__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.by_post.type' AS rule, 'must' AS level, 'loans' AS "table", 'by_post' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."by_post__raw" IS NOT NULL)) OR ("r"."by_post__typed" IS NOT NULL OR "r"."by_post__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.reader_age.required' AS rule, 'must' AS level, 'loans' AS "table", 'reader_age' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (("r"."reader_age__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loans.reader_age.type' AS rule, 'must' AS level, 'loans' AS "table", 'reader_age' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."reader_age__raw" IS NOT NULL)) OR ("r"."reader_age__typed" IS NOT NULL OR "r"."reader_age__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.reader_age.bounds' AS rule, 'must' AS level, 'loans' AS "table", 'reader_age' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((0 <= "r"."reader_age__typed") AND ("r"."reader_age__typed" <= 120)));

INSERT INTO pds_findings SELECT 'loans.card_band.in-code-list' AS rule, 'must' AS level, 'loans' AS "table", 'card_band' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (CASE WHEN "r"."card_band__typed" IS NOT NULL THEN "r"."card_band__typed" IN ('child', 'youth', 'adult', 'elder', 'under_age') END);

INSERT INTO pds_findings SELECT 'loans.languages.type' AS rule, 'must' AS level, 'loans' AS "table", 'languages' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT ("r"."languages__raw" IS NOT NULL)) OR ("r"."languages__typed" IS NOT NULL OR "r"."languages__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loans.languages.in-code-list' AS rule, 'should' AS level, 'loans' AS "table", 'languages' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (list_has_all(CAST(['english', 'portuguese', 'spanish', 'iberian', 'other'] AS VARCHAR[]), "r"."languages__typed"));

INSERT INTO pds_findings SELECT 'loans.key' AS rule, 'must' AS level, 'loans' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((CASE WHEN "r"."branch_id" IS NOT NULL AND "r"."loan_id" IS NOT NULL THEN (SELECT count(*) FROM "loans__read" "rc" WHERE "rc"."branch_id" = "r"."branch_id" AND "rc"."loan_id" = "r"."loan_id") END <= 1));

INSERT INTO pds_findings SELECT 'loan_items.branch_id.required' AS rule, 'must' AS level, 'loan_items' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (CASE WHEN "r"."branch_id" IS NOT NULL THEN TRUE WHEN "r"."branch_id__raw" IS NULL OR "r"."branch_id__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'loan_items.branch_id.bounds' AS rule, 'must' AS level, 'loan_items' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (regexp_full_match(CAST("r"."branch_id__typed" AS VARCHAR), '[a-z]{2,12}'));

INSERT INTO pds_findings SELECT 'loan_items.loan_id.required' AS rule, 'must' AS level, 'loan_items' AS "table", 'loan_id' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (CASE WHEN "r"."loan_id" IS NOT NULL THEN TRUE WHEN "r"."loan_id__raw" IS NULL OR "r"."loan_id__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'loan_items.loan_id.scribble' AS rule, 'should' AS level, 'loan_items' AS "table", 'loan_id' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT ((NOT CASE WHEN "r"."loan_id__typed" IS NOT NULL THEN "r"."loan_id__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'loan_items.item_no.required' AS rule, 'must' AS level, 'loan_items' AS "table", 'item_no' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (CASE WHEN "r"."item_no" IS NOT NULL THEN TRUE WHEN "r"."item_no__raw" IS NULL OR "r"."item_no__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'loan_items.item_no.bounds' AS rule, 'must' AS level, 'loan_items' AS "table", 'item_no' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (regexp_full_match(CAST("r"."item_no__typed" AS VARCHAR), '[1-9][0-9]?'));

INSERT INTO pds_findings SELECT 'loan_items.item_type.required' AS rule, 'must' AS level, 'loan_items' AS "table", 'item_type' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (("r"."item_type__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loan_items.item_type.in-code-list' AS rule, 'must' AS level, 'loan_items' AS "table", 'item_type' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (CASE WHEN "r"."item_type__typed" IS NOT NULL THEN "r"."item_type__typed" IN ('book', 'magazine', 'map', 'film', 'game', 'print', 'bound', 'videotape') END);

INSERT INTO pds_findings SELECT 'loan_items.barcode.required' AS rule, 'should' AS level, 'loan_items' AS "table", 'barcode' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (("r"."barcode__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loan_items.barcode.scribble' AS rule, 'should' AS level, 'loan_items' AS "table", 'barcode' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT ((NOT CASE WHEN "r"."barcode__typed" IS NOT NULL THEN "r"."barcode__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'loan_items.damage.required' AS rule, 'should' AS level, 'loan_items' AS "table", 'damage' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (("r"."damage__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'loan_items.damage.type' AS rule, 'must' AS level, 'loan_items' AS "table", 'damage' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (((NOT ("r"."damage__raw" IS NOT NULL)) OR ("r"."damage__typed" IS NOT NULL OR "r"."damage__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loan_items.damage.in-code-list' AS rule, 'must' AS level, 'loan_items' AS "table", 'damage' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (list_has_all(CAST(['none', 'torn', 'wet', 'chewed', 'lost', 'scribbled'] AS VARCHAR[]), "r"."damage__typed"));

INSERT INTO pds_findings SELECT 'loan_items.counted_pieces.type' AS rule, 'must' AS level, 'loan_items' AS "table", 'counted_pieces' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (((NOT ("r"."counted_pieces__raw" IS NOT NULL)) OR ("r"."counted_pieces__typed" IS NOT NULL OR "r"."counted_pieces__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'loan_items.counted_pieces.bounds' AS rule, 'must' AS level, 'loan_items' AS "table", 'counted_pieces' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (((1 <= "r"."counted_pieces__typed") AND ("r"."counted_pieces__typed" <= 1000)));

INSERT INTO pds_findings SELECT 'loan_items.key' AS rule, 'must' AS level, 'loan_items' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT ((CASE WHEN "r"."branch_id" IS NOT NULL AND "r"."loan_id" IS NOT NULL AND "r"."item_no" IS NOT NULL THEN (SELECT count(*) FROM "loan_items__read" "rc" WHERE "rc"."branch_id" = "r"."branch_id" AND "rc"."loan_id" = "r"."loan_id" AND "rc"."item_no" = "r"."item_no") END <= 1));

INSERT INTO pds_findings SELECT 'loan_items.refers-to.loans' AS rule, 'must' AS level, 'loan_items' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT ((1 <= CASE WHEN "r"."branch_id" IS NOT NULL AND "r"."loan_id" IS NOT NULL THEN (SELECT count(*) FROM "loans__read" "rc" WHERE "rc"."branch_id" = "r"."branch_id" AND "rc"."loan_id" = "r"."loan_id") END));

INSERT INTO pds_findings SELECT 'room_bookings.booking_id.required' AS rule, 'must' AS level, 'room_bookings' AS "table", 'booking_id' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (CASE WHEN "r"."booking_id" IS NOT NULL THEN TRUE WHEN "r"."booking_id__raw" IS NULL OR "r"."booking_id__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'room_bookings.booking_id.scribble' AS rule, 'should' AS level, 'room_bookings' AS "table", 'booking_id' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((NOT CASE WHEN "r"."booking_id__typed" IS NOT NULL THEN "r"."booking_id__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'room_bookings.booked_date.required' AS rule, 'must' AS level, 'room_bookings' AS "table", 'booked_date' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (("r"."booked_date__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'room_bookings.booked_date.type' AS rule, 'must' AS level, 'room_bookings' AS "table", 'booked_date' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT ("r"."booked_date__raw" IS NOT NULL)) OR ("r"."booked_date__typed" IS NOT NULL OR "r"."booked_date__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'room_bookings.booked_date.bounds' AS rule, 'must' AS level, 'room_bookings' AS "table", 'booked_date' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((('1990-01-01' <= "r"."booked_date__typed") AND ("r"."booked_date__typed" <= '2099-12-31')));

INSERT INTO pds_findings SELECT 'room_bookings.from_time.required' AS rule, 'should' AS level, 'room_bookings' AS "table", 'from_time' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (("r"."from_time__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'room_bookings.from_time.type' AS rule, 'must' AS level, 'room_bookings' AS "table", 'from_time' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT ("r"."from_time__raw" IS NOT NULL)) OR ("r"."from_time__typed" IS NOT NULL OR "r"."from_time__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'room_bookings.to_time.required' AS rule, 'should' AS level, 'room_bookings' AS "table", 'to_time' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (("r"."to_time__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'room_bookings.to_time.type' AS rule, 'must' AS level, 'room_bookings' AS "table", 'to_time' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT ("r"."to_time__raw" IS NOT NULL)) OR ("r"."to_time__typed" IS NOT NULL OR "r"."to_time__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'room_bookings.people.required' AS rule, 'should' AS level, 'room_bookings' AS "table", 'people' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (("r"."people__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'room_bookings.people.type' AS rule, 'must' AS level, 'room_bookings' AS "table", 'people' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT ("r"."people__raw" IS NOT NULL)) OR ("r"."people__typed" IS NOT NULL OR "r"."people__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'room_bookings.people.bounds' AS rule, 'must' AS level, 'room_bookings' AS "table", 'people' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((1 <= "r"."people__typed"));

INSERT INTO pds_findings SELECT 'room_bookings.card_no.scribble' AS rule, 'should' AS level, 'room_bookings' AS "table", 'card_no' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((NOT CASE WHEN "r"."card_no__typed" IS NOT NULL THEN "r"."card_no__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'room_bookings.club_name.scribble' AS rule, 'should' AS level, 'room_bookings' AS "table", 'club_name' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((NOT CASE WHEN "r"."club_name__typed" IS NOT NULL THEN "r"."club_name__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'room_bookings.purpose.required' AS rule, 'should' AS level, 'room_bookings' AS "table", 'purpose' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (("r"."purpose__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'room_bookings.purpose.in-code-list' AS rule, 'should' AS level, 'room_bookings' AS "table", 'purpose' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (CASE WHEN "r"."purpose__typed" IS NOT NULL THEN "r"."purpose__typed" IN ('reading_circle', 'homework', 'chess', 'quiet_game', 'other') END);

INSERT INTO pds_findings SELECT 'room_bookings.equipment.type' AS rule, 'must' AS level, 'room_bookings' AS "table", 'equipment' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT ("r"."equipment__raw" IS NOT NULL)) OR ("r"."equipment__typed" IS NOT NULL OR "r"."equipment__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'room_bookings.equipment.in-code-list' AS rule, 'must' AS level, 'room_bookings' AS "table", 'equipment' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (list_has_all(CAST(['lamp', 'chessboard', 'projector'] AS VARCHAR[]), "r"."equipment__typed"));

INSERT INTO pds_findings SELECT 'room_bookings.reader_age.type' AS rule, 'must' AS level, 'room_bookings' AS "table", 'reader_age' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT ("r"."reader_age__raw" IS NOT NULL)) OR ("r"."reader_age__typed" IS NOT NULL OR "r"."reader_age__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'room_bookings.reader_age.bounds' AS rule, 'must' AS level, 'room_bookings' AS "table", 'reader_age' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((0 <= "r"."reader_age__typed") AND ("r"."reader_age__typed" <= 120)));

INSERT INTO pds_findings SELECT 'room_bookings.key' AS rule, 'must' AS level, 'room_bookings' AS "table", 'booking_id' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((CASE WHEN "r"."booking_id" IS NOT NULL THEN (SELECT count(*) FROM "room_bookings__read" "rc" WHERE "rc"."booking_id" = "r"."booking_id") END <= 1));

INSERT INTO pds_findings SELECT 'closures.closure_id.required' AS rule, 'must' AS level, 'closures' AS "table", 'closure_id' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (CASE WHEN "r"."closure_id" IS NOT NULL THEN TRUE WHEN "r"."closure_id__raw" IS NULL OR "r"."closure_id__said" IS NOT NULL THEN FALSE END);

INSERT INTO pds_findings SELECT 'closures.closure_id.scribble' AS rule, 'should' AS level, 'closures' AS "table", 'closure_id' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT ((NOT CASE WHEN "r"."closure_id__typed" IS NOT NULL THEN "r"."closure_id__typed" IN ('?', 'ditto', 'see above') END));

INSERT INTO pds_findings SELECT 'closures.from_date.required' AS rule, 'must' AS level, 'closures' AS "table", 'from_date' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (("r"."from_date__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'closures.from_date.type' AS rule, 'must' AS level, 'closures' AS "table", 'from_date' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (((NOT ("r"."from_date__raw" IS NOT NULL)) OR ("r"."from_date__typed" IS NOT NULL OR "r"."from_date__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'closures.to_date.required' AS rule, 'must' AS level, 'closures' AS "table", 'to_date' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (("r"."to_date__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'closures.to_date.type' AS rule, 'must' AS level, 'closures' AS "table", 'to_date' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (((NOT ("r"."to_date__raw" IS NOT NULL)) OR ("r"."to_date__typed" IS NOT NULL OR "r"."to_date__said" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'closures.reason.required' AS rule, 'should' AS level, 'closures' AS "table", 'reason' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (("r"."reason__raw" IS NOT NULL));

INSERT INTO pds_findings SELECT 'closures.reason.in-code-list' AS rule, 'must' AS level, 'closures' AS "table", 'reason' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT (CASE WHEN "r"."reason__typed" IS NOT NULL THEN "r"."reason__typed" IN ('holiday', 'flood', 'painting') END);

INSERT INTO pds_findings SELECT 'closures.key' AS rule, 'must' AS level, 'closures' AS "table", 'closure_id' AS field, r.row__ AS row FROM "closures__read" r WHERE NOT ((CASE WHEN "r"."closure_id" IS NOT NULL THEN (SELECT count(*) FROM "closures__read" "rc" WHERE "rc"."closure_id" = "r"."closure_id") END <= 1));

INSERT INTO pds_findings SELECT 'barcode-in-scientific-notation' AS rule, 'should' AS level, 'loan_items' AS "table", 'barcode' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT ((NOT regexp_full_match(CAST("r"."barcode__raw" AS VARCHAR), '[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3}')));

INSERT INTO pds_findings SELECT 'book-with-pieces' AS rule, 'should' AS level, 'loan_items' AS "table", 'item_type' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (((NOT CASE WHEN "r"."item_type" IS NOT NULL THEN "r"."item_type" IN ('book', 'magazine', 'map', 'print', 'bound') END) OR (NOT CASE WHEN "r"."counted_pieces" IS NOT NULL THEN TRUE WHEN "r"."counted_pieces__raw" IS NULL OR "r"."counted_pieces__said" IS NOT NULL THEN FALSE END)));

INSERT INTO pds_findings SELECT 'damage-none-with-others' AS rule, 'must' AS level, 'loan_items' AS "table", 'damage' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT ((list_has_all(CAST(['none'] AS VARCHAR[]), "r"."damage") OR (NOT list_has_any("r"."damage", CAST(['none'] AS VARCHAR[])))));

INSERT INTO pds_findings SELECT 'game-not-counted' AS rule, 'must' AS level, 'loan_items' AS "table", 'item_type' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (((NOT CASE WHEN "r"."item_type" IS NOT NULL THEN "r"."item_type" IN ('game') END) OR ("r"."counted_pieces__raw" IS NOT NULL)));

INSERT INTO pds_findings SELECT 'lost-item-returned' AS rule, 'must' AS level, 'loan_items' AS "table", 'damage' AS field, r.row__ AS row FROM "loan_items__read" r WHERE NOT (((NOT list_has_any("r"."damage", CAST(['lost'] AS VARCHAR[]))) OR (NOT (SELECT CASE WHEN count(*) = 1 THEN any_value(CASE WHEN "rp"."returned_date" IS NOT NULL THEN TRUE WHEN "rp"."returned_date__raw" IS NULL OR "rp"."returned_date__said" IS NOT NULL THEN FALSE END) END FROM "loans__read" "rp" WHERE "rp"."branch_id" = "r"."branch_id" AND "rp"."loan_id" = "r"."loan_id"))));

INSERT INTO pds_findings SELECT 'age-outside-its-band' AS rule, 'should' AS level, 'loans' AS "table", 'reader_age' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((((NOT ((0 <= "r"."reader_age") AND ("r"."reader_age" <= 11))) OR CASE WHEN "r"."card_band" IN ('child') THEN TRUE WHEN "r"."card_band" IN ('youth', 'adult', 'elder') THEN FALSE END) AND ((NOT ((12 <= "r"."reader_age") AND ("r"."reader_age" <= 17))) OR CASE WHEN "r"."card_band" IN ('youth') THEN TRUE WHEN "r"."card_band" IN ('child', 'adult', 'elder') THEN FALSE END) AND ((NOT ((18 <= "r"."reader_age") AND ("r"."reader_age" <= 66))) OR CASE WHEN "r"."card_band" IS NOT NULL THEN "r"."card_band" IN ('adult') END) AND ((NOT (67 <= "r"."reader_age")) OR CASE WHEN "r"."card_band" IS NOT NULL THEN "r"."card_band" IN ('elder') END)));

INSERT INTO pds_findings SELECT 'age-zero-too-often' AS rule, 'should' AS level, 'loans' AS "table", 'reader_age' AS field, CAST(NULL AS BIGINT) AS row WHERE NOT ((SELECT CASE WHEN count(*) FILTER (WHERE CASE WHEN "rs"."reader_age" IS NOT NULL THEN TRUE WHEN "rs"."reader_age__raw" IS NULL OR "rs"."reader_age__said" IS NOT NULL THEN FALSE END) > 0 THEN 100 * count(*) FILTER (WHERE (CASE WHEN "rs"."reader_age" IS NOT NULL THEN TRUE WHEN "rs"."reader_age__raw" IS NULL OR "rs"."reader_age__said" IS NOT NULL THEN FALSE END AND ("rs"."reader_age" = 0))) <= 5 * count(*) FILTER (WHERE CASE WHEN "rs"."reader_age" IS NOT NULL THEN TRUE WHEN "rs"."reader_age__raw" IS NULL OR "rs"."reader_age__said" IS NOT NULL THEN FALSE END) END FROM "loans__read" "rs"));

INSERT INTO pds_findings SELECT 'fine-for-elder' AS rule, 'may' AS level, 'loans' AS "table", 'reader_band' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT (CASE WHEN "r"."reader_band" IS NOT NULL THEN "r"."reader_band" IN ('elder') END AND (0 < "r"."fine"))) OR (NOT CASE WHEN "r"."fine" IS NOT NULL THEN TRUE WHEN "r"."fine__raw" IS NULL OR "r"."fine__said" IS NOT NULL THEN FALSE END)));

INSERT INTO pds_findings SELECT 'lent-after-extraction' AS rule, 'should' AS level, 'loans' AS "table", 'lent_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (("r"."lent_date" <= CAST(getvariable('extraction_date') AS DATE)));

INSERT INTO pds_findings SELECT 'loan-id-turned-into-date' AS rule, 'must' AS level, 'loans' AS "table", 'loan_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((NOT regexp_full_match(CAST("r"."loan_id__raw" AS VARCHAR), '[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)')));

INSERT INTO pds_findings SELECT 'loan-without-items' AS rule, 'must' AS level, 'loans' AS "table", 'branch_id' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT ((1 <= CASE WHEN "r"."branch_id" IS NOT NULL AND "r"."loan_id" IS NOT NULL THEN (SELECT count(*) FROM "loan_items__read" "rc" WHERE "rc"."branch_id" = "r"."branch_id" AND "rc"."loan_id" = "r"."loan_id") END));

INSERT INTO pds_findings SELECT 'months-without-loans' AS rule, 'should' AS level, 'loans' AS "table", 'lent_date' AS field, CAST(NULL AS BIGINT) AS row WHERE NOT (CASE WHEN EXISTS (SELECT CAST(date_trunc('month', "lent_date") AS DATE) FROM "loans__read" WHERE "lent_date" IS NOT NULL) THEN NOT EXISTS (SELECT 1 FROM (SELECT CAST(unnest(generate_series((SELECT date_trunc('month', min("lent_date")) FROM "loans__read"), (SELECT date_trunc('month', max("lent_date")) FROM "loans__read"), INTERVAL 1 MONTH)) AS DATE) AS month) g WHERE g.month NOT IN (SELECT CAST(date_trunc('month', "lent_date") AS DATE) FROM "loans__read" WHERE "lent_date" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "closures__read" u WHERE "u"."from_date" <= g.month AND "u"."to_date" >= last_day(g.month))) END);

INSERT INTO pds_findings SELECT 'renewed-too-often' AS rule, 'should' AS level, 'loans' AS "table", 'reader_band' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT (NOT CASE WHEN "r"."reader_band" IS NOT NULL THEN "r"."reader_band" IN ('elder') END)) OR ("r"."renewals" <= CAST(getvariable('most_renewals') AS BIGINT))));

INSERT INTO pds_findings SELECT 'returned-before-lent' AS rule, 'must' AS level, 'loans' AS "table", 'lent_date' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (("r"."lent_date" <= "r"."returned_date"));

INSERT INTO pds_findings SELECT 'too-many-films' AS rule, 'should' AS level, 'loans' AS "table", 'by_post' AS field, r.row__ AS row FROM "loans__read" r WHERE NOT (((NOT (NOT ("r"."by_post" = TRUE))) OR (CASE WHEN "r"."branch_id" IS NOT NULL AND "r"."loan_id" IS NOT NULL THEN (SELECT count(*) FROM "loan_items__read" "rc" WHERE "rc"."branch_id" = "r"."branch_id" AND "rc"."loan_id" = "r"."loan_id" AND CASE WHEN "rc"."item_type" IS NOT NULL THEN "rc"."item_type" IN ('film', 'videotape') END) END <= 2)));

INSERT INTO pds_findings SELECT 'booking-ends-before-it-begins' AS rule, 'must' AS level, 'room_bookings' AS "table", 'from_time' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (("r"."from_time" <= "r"."to_time"));

INSERT INTO pds_findings SELECT 'card-or-club' AS rule, 'should' AS level, 'room_bookings' AS "table", 'card_no' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((CASE WHEN "r"."card_no" IS NOT NULL THEN TRUE WHEN "r"."card_no__raw" IS NULL OR "r"."card_no__said" IS NOT NULL THEN FALSE END AND (NOT CASE WHEN "r"."club_name" IS NOT NULL THEN TRUE WHEN "r"."club_name__raw" IS NULL OR "r"."club_name__said" IS NOT NULL THEN FALSE END)) OR ((NOT CASE WHEN "r"."card_no" IS NOT NULL THEN TRUE WHEN "r"."card_no__raw" IS NULL OR "r"."card_no__said" IS NOT NULL THEN FALSE END) AND CASE WHEN "r"."club_name" IS NOT NULL THEN TRUE WHEN "r"."club_name__raw" IS NULL OR "r"."club_name__said" IS NOT NULL THEN FALSE END)));

INSERT INTO pds_findings SELECT 'chess-without-board' AS rule, 'should' AS level, 'room_bookings' AS "table", 'purpose' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT CASE WHEN "r"."purpose" IN ('chess') THEN TRUE WHEN "r"."purpose" IN ('reading_circle', 'homework') THEN FALSE END) OR list_has_any("r"."equipment", CAST(['chessboard'] AS VARCHAR[]))));

INSERT INTO pds_findings SELECT 'circle-of-one' AS rule, 'may' AS level, 'room_bookings' AS "table", 'purpose' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT CASE WHEN "r"."purpose" IN ('reading_circle') THEN TRUE WHEN "r"."purpose" IN ('homework', 'chess', 'quiet_game') THEN FALSE END) OR (2 <= "r"."people")));

INSERT INTO pds_findings SELECT 'purpose-never-answered' AS rule, 'should' AS level, 'room_bookings' AS "table", 'purpose' AS field, CAST(NULL AS BIGINT) AS row WHERE NOT ((NOT (SELECT CASE WHEN count(*) FILTER (WHERE TRUE) > 0 THEN 100 * count(*) FILTER (WHERE (TRUE AND CASE WHEN "rs"."purpose" IS NOT NULL THEN TRUE WHEN "rs"."purpose__raw" IS NULL OR "rs"."purpose__said" IS NOT NULL THEN FALSE END)) <= 0 * count(*) FILTER (WHERE TRUE) END FROM "room_bookings__read" "rs")));

INSERT INTO pds_findings SELECT 'reader-stands-alone' AS rule, 'may' AS level, 'room_bookings' AS "table", 'booked_date' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT ((2 <= CASE WHEN "r"."booked_date" IS NOT NULL AND "r"."reader_age" IS NOT NULL THEN (SELECT count(*) FROM "room_bookings__read" "rc" WHERE "rc"."booked_date" = "r"."booked_date" AND "rc"."reader_age" = "r"."reader_age") END));

INSERT INTO pds_findings SELECT 'way-to-reach' AS rule, 'may' AS level, 'room_bookings' AS "table", 'people' AS field, r.row__ AS row FROM "room_bookings__read" r WHERE NOT (((NOT (5 <= "r"."people")) OR (CASE WHEN "r"."card_no" IS NOT NULL THEN TRUE WHEN "r"."card_no__raw" IS NULL OR "r"."card_no__said" IS NOT NULL THEN FALSE END OR CASE WHEN "r"."club_name" IS NOT NULL THEN TRUE WHEN "r"."club_name__raw" IS NULL OR "r"."club_name__said" IS NOT NULL THEN FALSE END OR CASE WHEN "r"."purpose" IS NOT NULL THEN TRUE WHEN "r"."purpose__raw" IS NULL OR "r"."purpose__said" IS NOT NULL THEN FALSE END)));
