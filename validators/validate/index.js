// Generated from spec/ by npm run build. Do not edit.
var xs = (n, s) => () => {
  try {
    return s || n((s = { exports: {} }).exports, s), s.exports;
  } catch (N) {
    throw s = 0, N;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Fl = xs((El) => {
  "use strict";
  Object.defineProperty(El, "__esModule", { value: !0 });
  function Vl(n) {
    let s = n.length, N = 0, W = 0, B;
    for (; W < s; )
      N++, B = n.charCodeAt(W++), B >= 55296 && B <= 56319 && W < s && (B = n.charCodeAt(W), (B & 64512) === 56320 && W++);
    return N;
  }
  El.default = Vl;
  Vl.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Ps = al, ye = { $id: "force_incidents", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, reported_date: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, record_status: { type: ["string", "null"] }, reporting_role: { type: ["string", "null"] }, reporting_role__words: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, service_type: { type: ["string", "null"] }, service_type__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, force_reason: { type: ["array", "string", "null"] }, force_reason__words: { type: ["string", "null"] }, review_outcome: { type: ["string", "null"] }, review_outcome__words: { type: ["string", "null"] } }, allOf: [{ $comment: "force_incidents.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_incidents.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "force_incidents.reported_date.type", not: { allOf: [{ required: ["reported_date"], properties: { reported_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["reported_date"], properties: { reported_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.record_status.in-code-list", not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }, { $comment: "force_incidents.reporting_role.in-code-list", not: { allOf: [{ required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reporting_role"], properties: { reporting_role: { not: { enum: ["officer_used_force", "officer_for_others", "officer_present", "officer_stopping", "supervisor", "records_staff", "other"] } } } }] } }, { $comment: "force_incidents.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "force_incidents.service_type.in-code-list", not: { allOf: [{ required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["service_type"], properties: { service_type: { not: { enum: ["call_for_service", "traffic_stop", "pedestrian_stop", "consensual_contact", "arrest", "warrant_service", "investigation", "crime_in_progress", "pursuit", "assist_officer", "welfare_check", "crowd_event", "planned_operation", "custody", "transport", "other", "stop"] } } } }] } }, { $comment: "force_incidents.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "force_incidents.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "force_incidents.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "force_incidents.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "force_incidents.force_reason.type", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.force_reason.in-code-list", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { contains: { not: { enum: ["effect_arrest", "effect_detention", "prevent_escape", "keep_custody", "stop_vehicle", "overcome_resistance", "gain_compliance", "prevent_offence", "protect_officer", "protect_public", "protect_subject", "effect_search", "secure_evidence", "gain_entry", "remove_restraints", "control_crowd", "stop_animal", "tactical_deployment", "unintentional", "other", "protect_someone", "protect_another", "arrest_or_detention"] } } } } }] } }, { $comment: "force_incidents.review_outcome.in-code-list", not: { allOf: [{ required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["review_outcome"], properties: { review_outcome: { not: { enum: ["within_policy", "within_policy_training", "within_policy_other_violation", "out_of_policy", "no_reportable_force", "review_cancelled", "other"] } } } }] } }, { $comment: "incident-id-in-scientific-notation", not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }, { $comment: "location-holds-coordinates", not: { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$" } } }] } }, { $comment: "location-names-a-house", not: { allOf: [{ allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$" } } }] }, { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { not: { pattern: "^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$" } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { allOf: [{ required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, reported_date: { required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, record_status: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }] }, reporting_role: { required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, reporting_role__words: { required: ["reporting_role__words"], properties: { reporting_role__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type: { required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type__words: { required: ["service_type__words"], properties: { service_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, force_reason: { required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, force_reason__words: { required: ["force_reason__words"], properties: { force_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome: { required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome__words: { required: ["review_outcome__words"], properties: { review_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, i = Object.prototype.hasOwnProperty, ee = Fl().default, gl = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$", "u"), _l = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), Is = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), He = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), De = new RegExp(";", "u"), Es = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u"), zs = new RegExp("^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$", "u"), Cs = new RegExp("^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$", "u"), Rs = new RegExp("^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$", "u");
function al(n, { instancePath: s = "", parentData: N, parentDataProperty: W, rootData: B = n, dynamicAnchors: Di = {} } = {}) {
  let e = null, r = 0, ke = al.evaluated;
  ke.dynamicProps && (ke.props = void 0), ke.dynamicItems && (ke.items = void 0);
  let Ee = r, yn = r, sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (a = "agency_id")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let o = n.agency_id, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Qe = v === r;
      if (Qe) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var $r = sn === r;
  if ($r) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (R = "agency_id")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
        let c = n.agency_id, v = r, b = r;
        if (typeof c == "string" && !gl.test(c)) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var ci = b === r;
        if (ci) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var $r = a === r;
  }
  var fi = yn === r;
  if (fi) {
    let a = { instancePath: s, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
  let We = r, pi = r, _i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.occurred_date === void 0 || !i.call(n, "occurred_date")) && (a = "occurred_date")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.occurred_date !== void 0 && i.call(n, "occurred_date")) {
      let o = n.occurred_date, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var ai = c === r;
      if (ai) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Lr = _i === r;
  if (Lr) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.occurred_date === void 0 || !i.call(n, "occurred_date")) && (V = "occurred_date")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.occurred_date !== void 0 && i.call(n, "occurred_date")) {
        let x = n.occurred_date;
        if (r === r)
          if (typeof x == "string") {
            if (!_l.test(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
          } else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var Pr = b === r;
    if (v = v || Pr, Pr) {
      var xr = {};
      xr.occurred_date = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.occurred_date === void 0 || !i.call(n, "occurred_date")) && (V = "occurred_date")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.occurred_date !== void 0 && i.call(n, "occurred_date")) {
        let x = n.occurred_date;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var Pr = E === r;
    if (v = v || Pr, Pr && xr !== !0 && (xr = xr || {}, xr.occurred_date = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var ir = R === r;
    if (ir) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Lr = a === r;
  }
  var di = pi === r;
  if (di) {
    let a = { instancePath: s, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = We, e !== null && (We ? e.length = We : e = null);
  let mn = r, hi = r, tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.occurred_time === void 0 || !i.call(n, "occurred_time")) && (a = "occurred_time")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.occurred_time !== void 0 && i.call(n, "occurred_time")) {
      let o = n.occurred_time, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var Ir = c === r;
      if (Ir) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Mn = tn === r;
  if (Mn) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.occurred_time === void 0 || !i.call(n, "occurred_time")) && (V = "occurred_time")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.occurred_time !== void 0 && i.call(n, "occurred_time")) {
        let x = n.occurred_time;
        if (r === r)
          if (typeof x == "string") {
            if (!Is.test(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
          } else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var sr = b === r;
    if (v = v || sr, sr) {
      var lr = {};
      lr.occurred_time = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.occurred_time === void 0 || !i.call(n, "occurred_time")) && (V = "occurred_time")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.occurred_time !== void 0 && i.call(n, "occurred_time")) {
        let x = n.occurred_time;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var sr = E === r;
    if (v = v || sr, sr && lr !== !0 && (lr = lr || {}, lr.occurred_time = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var yi = R === r;
    if (yi) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Mn = a === r;
  }
  var Te = hi === r;
  if (Te) {
    let a = { instancePath: s, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = mn, e !== null && (mn ? e.length = mn : e = null);
  let Le = r, mi = r, gi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.date_precision === void 0 || !i.call(n, "date_precision")) && (a = "date_precision")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.date_precision !== void 0 && i.call(n, "date_precision")) {
      let o = n.date_precision, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var tr = v === r;
      if (tr) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var Gn = gi === r;
  if (Gn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.date_precision === void 0 || !i.call(n, "date_precision")) && (R = "date_precision")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.date_precision !== void 0 && i.call(n, "date_precision")) {
        let c = n.date_precision, v = r, b = r;
        if (!(c === "day" || c === "week" || c === "month" || c === "quarter" || c === "year")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var vi = b === r;
        if (vi) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Gn = a === r;
  }
  var Er = mi === r;
  if (Er) {
    let a = { instancePath: s, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Le, e !== null && (Le ? e.length = Le : e = null);
  let on = r, wi = r, gn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.reported_date === void 0 || !i.call(n, "reported_date")) && (a = "reported_date")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.reported_date !== void 0 && i.call(n, "reported_date")) {
      let o = n.reported_date, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var vn = c === r;
      if (vn) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var un = gn === r;
  if (un) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.reported_date === void 0 || !i.call(n, "reported_date")) && (V = "reported_date")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.reported_date !== void 0 && i.call(n, "reported_date")) {
        let x = n.reported_date;
        if (r === r)
          if (typeof x == "string") {
            if (!_l.test(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
          } else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var or = b === r;
    if (v = v || or, or) {
      var zr = {};
      zr.reported_date = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.reported_date === void 0 || !i.call(n, "reported_date")) && (V = "reported_date")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.reported_date !== void 0 && i.call(n, "reported_date")) {
        let x = n.reported_date;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var or = E === r;
    if (v = v || or, or && zr !== !0 && (zr = zr || {}, zr.reported_date = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Jn = R === r;
    if (Jn) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var un = a === r;
  }
  var Cr = wi === r;
  if (Cr) {
    let a = { instancePath: s, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = on, e !== null && (on ? e.length = on : e = null);
  let wn = r, bn = r, bi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.updated_date === void 0 || !i.call(n, "updated_date")) && (a = "updated_date")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.updated_date !== void 0 && i.call(n, "updated_date")) {
      let o = n.updated_date, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var kn = c === r;
      if (kn) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Qn = bi === r;
  if (Qn) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.updated_date === void 0 || !i.call(n, "updated_date")) && (V = "updated_date")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.updated_date !== void 0 && i.call(n, "updated_date")) {
        let x = n.updated_date;
        if (r === r)
          if (typeof x == "string") {
            if (!_l.test(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
          } else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var Be = b === r;
    if (v = v || Be, Be) {
      var hr = {};
      hr.updated_date = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.updated_date === void 0 || !i.call(n, "updated_date")) && (V = "updated_date")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.updated_date !== void 0 && i.call(n, "updated_date")) {
        let x = n.updated_date;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var Be = E === r;
    if (v = v || Be, Be && hr !== !0 && (hr = hr || {}, hr.updated_date = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var ki = R === r;
    if (ki) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Qn = a === r;
  }
  var jn = bn === r;
  if (jn) {
    let a = { instancePath: s, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = wn, e !== null && (wn ? e.length = wn : e = null);
  let An = r, qn = r, ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.record_status === void 0 || !i.call(n, "record_status")) && (a = "record_status")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.record_status !== void 0 && i.call(n, "record_status")) {
      let o = n.record_status, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var yr = v === r;
      if (yr) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var mr = ur === r;
  if (mr) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.record_status === void 0 || !i.call(n, "record_status")) && (R = "record_status")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.record_status !== void 0 && i.call(n, "record_status")) {
        let c = n.record_status, v = r, b = r;
        if (!(c === "initial" || c === "under_review" || c === "suspended" || c === "final")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var gr = b === r;
        if (gr) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var mr = a === r;
  }
  var On = qn === r;
  if (On) {
    let a = { instancePath: s, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = An, e !== null && (An ? e.length = An : e = null);
  let cr = r, Ve = r, Rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.reporting_role === void 0 || !i.call(n, "reporting_role")) && (a = "reporting_role")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.reporting_role !== void 0 && i.call(n, "reporting_role")) {
      let o = n.reporting_role, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var ji = v === r;
      if (ji) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var cn = Rr === r;
  if (cn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.reporting_role === void 0 || !i.call(n, "reporting_role")) && (R = "reporting_role")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.reporting_role !== void 0 && i.call(n, "reporting_role")) {
        let c = n.reporting_role, v = r, b = r;
        if (!(c === "officer_used_force" || c === "officer_for_others" || c === "officer_present" || c === "officer_stopping" || c === "supervisor" || c === "records_staff" || c === "other")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Nn = b === r;
        if (Nn) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var cn = a === r;
  }
  var Sr = Ve === r;
  if (Sr) {
    let a = { instancePath: s, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let Oe = r, Ai = r, qi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.initiation === void 0 || !i.call(n, "initiation")) && (a = "initiation")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.initiation !== void 0 && i.call(n, "initiation")) {
      let o = n.initiation, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Ur = v === r;
      if (Ur) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var ei = qi === r;
  if (ei) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.initiation === void 0 || !i.call(n, "initiation")) && (R = "initiation")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.initiation !== void 0 && i.call(n, "initiation")) {
        let c = n.initiation, v = r, b = r;
        if (!(c === "dispatched_call" || c === "flagged_down" || c === "officer_initiated" || c === "consensual_contact" || c === "warrant" || c === "planned_operation" || c === "checkpoint" || c === "crowd" || c === "assist_officer" || c === "in_custody" || c === "ambush" || c === "other" || c === "person_initiated" || c === "contact_or_flagged" || c === "warrant_or_planned")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var vr = b === r;
        if (vr) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var ei = a === r;
  }
  var ri = Ai === r;
  if (ri) {
    let a = { instancePath: s, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
  let wr = r, Oi = r, Zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.service_type === void 0 || !i.call(n, "service_type")) && (a = "service_type")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.service_type !== void 0 && i.call(n, "service_type")) {
      let o = n.service_type, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Ni = v === r;
      if (Ni) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var $n = Zr === r;
  if ($n) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.service_type === void 0 || !i.call(n, "service_type")) && (R = "service_type")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.service_type !== void 0 && i.call(n, "service_type")) {
        let c = n.service_type, v = r, b = r;
        if (!(c === "call_for_service" || c === "traffic_stop" || c === "pedestrian_stop" || c === "consensual_contact" || c === "arrest" || c === "warrant_service" || c === "investigation" || c === "crime_in_progress" || c === "pursuit" || c === "assist_officer" || c === "welfare_check" || c === "crowd_event" || c === "planned_operation" || c === "custody" || c === "transport" || c === "other" || c === "stop")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var $i = b === r;
        if ($i) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var $n = a === r;
  }
  var Ln = Oi === r;
  if (Ln) {
    let a = { instancePath: s, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Fe = r, Hr = r, xn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.setting === void 0 || !i.call(n, "setting")) && (a = "setting")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.setting !== void 0 && i.call(n, "setting")) {
      let o = n.setting, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Li = v === r;
      if (Li) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var Dr = xn === r;
  if (Dr) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.setting === void 0 || !i.call(n, "setting")) && (R = "setting")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.setting !== void 0 && i.call(n, "setting")) {
        let c = n.setting, v = r, b = r;
        if (!(c === "street" || c === "parking" || c === "vehicle" || c === "residence" || c === "business" || c === "alcohol_establishment" || c === "school" || c === "hospital" || c === "police_building" || c === "jail" || c === "court" || c === "public_building" || c === "transport" || c === "park" || c === "empty_building" || c === "worship" || c === "other" || c === "government_building")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Wr = b === r;
        if (Wr) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Dr = a === r;
  }
  var br = Hr === r;
  if (br) {
    let a = { instancePath: s, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Fe, e !== null && (Fe ? e.length = Fe : e = null);
  let fn = r, xi = r, Tr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.location_precision === void 0 || !i.call(n, "location_precision")) && (a = "location_precision")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.location_precision !== void 0 && i.call(n, "location_precision")) {
      let o = n.location_precision, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Pn = v === r;
      if (Pn) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var pn = Tr === r;
  if (pn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.location_precision === void 0 || !i.call(n, "location_precision")) && (R = "location_precision")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.location_precision !== void 0 && i.call(n, "location_precision")) {
        let c = n.location_precision, v = r, b = r;
        if (!(c === "address" || c === "poi_small" || c === "intersection" || c === "block" || c === "map_point" || c === "road" || c === "highway" || c === "poi_large" || c === "beat" || c === "district" || c === "postcode" || c === "municipality" || c === "county")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Br = b === r;
        if (Br) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var pn = a === r;
  }
  var ni = xi === r;
  if (ni) {
    let a = { instancePath: s, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = fn, e !== null && (fn ? e.length = fn : e = null);
  let er = r, rr = r, Pi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.latitude === void 0 || !i.call(n, "latitude")) && (a = "latitude")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
      let o = n.latitude, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var Vr = c === r;
      if (Vr) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Fr = Pi === r;
  if (Fr) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.latitude === void 0 || !i.call(n, "latitude")) && (V = "latitude")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
        let x = n.latitude;
        if (r === r)
          if (typeof x == "number") {
            if (x > 999999999999999 || isNaN(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            } else if (x < -999999999999999 || isNaN(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
          } else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var xe = b === r;
    if (v = v || xe, xe) {
      var Yr = {};
      Yr.latitude = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.latitude === void 0 || !i.call(n, "latitude")) && (V = "latitude")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
        let x = n.latitude;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var xe = E === r;
    if (v = v || xe, xe && Yr !== !0 && (Yr = Yr || {}, Yr.latitude = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Ye = R === r;
    if (Ye) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Fr = a === r;
  }
  var Kr = rr === r;
  if (Kr) {
    let a = { instancePath: s, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = er, e !== null && (er ? e.length = er : e = null);
  let In = r, kr = r, En = r, Ke = !1, zn = r, ii = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.latitude === void 0 || !i.call(n, "latitude")) && (a = "latitude")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
      let o = n.latitude;
      if (r === r)
        if (typeof o == "number") {
          if (o > 999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          } else if (o < -999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
    }
  }
  var Cn = ii === r;
  if (Cn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.latitude === void 0 || !i.call(n, "latitude")) && (R = "latitude")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
        let c = n.latitude, v = r, b = r;
        if (typeof c == "number" && (c < -90 || isNaN(c))) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var li = b === r;
        if (li) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Cn = a === r;
  }
  var fr = zn === r;
  if (Ke = Ke || fr, fr) {
    var ze = {};
    ze.latitude = !0;
  }
  let si = r, Rn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.latitude === void 0 || !i.call(n, "latitude")) && (a = "latitude")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
      let o = n.latitude;
      if (r === r)
        if (typeof o == "number") {
          if (o > 999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          } else if (o < -999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
    }
  }
  var Sn = Rn === r;
  if (Sn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.latitude === void 0 || !i.call(n, "latitude")) && (R = "latitude")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.latitude !== void 0 && i.call(n, "latitude")) {
        let c = n.latitude, v = r, b = r;
        if (typeof c == "number" && (c > 90 || isNaN(c))) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var ti = b === r;
        if (ti) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Sn = a === r;
  }
  var fr = si === r;
  if (Ke = Ke || fr, fr && ze !== !0 && (ze = ze || {}, ze.latitude = !0), Ke)
    r = En, e !== null && (En ? e.length = En : e = null);
  else {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var oi = kr === r;
  if (oi) {
    let a = { instancePath: s, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = In, e !== null && (In ? e.length = In : e = null);
  let Xr = r, Ii = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.longitude === void 0 || !i.call(n, "longitude")) && (a = "longitude")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
      let o = n.longitude, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var Ei = c === r;
      if (Ei) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Un = _n === r;
  if (Un) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.longitude === void 0 || !i.call(n, "longitude")) && (V = "longitude")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
        let x = n.longitude;
        if (r === r)
          if (typeof x == "number") {
            if (x > 999999999999999 || isNaN(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            } else if (x < -999999999999999 || isNaN(x)) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
          } else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var jr = b === r;
    if (v = v || jr, jr) {
      var pr = {};
      pr.longitude = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.longitude === void 0 || !i.call(n, "longitude")) && (V = "longitude")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
        let x = n.longitude;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var jr = E === r;
    if (v = v || jr, jr && pr !== !0 && (pr = pr || {}, pr.longitude = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var _r = R === r;
    if (_r) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Un = a === r;
  }
  var Mr = Ii === r;
  if (Mr) {
    let a = { instancePath: s, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let an = r, Gr = r, Ue = r, Jr = !1, zi = r, Qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.longitude === void 0 || !i.call(n, "longitude")) && (a = "longitude")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
      let o = n.longitude;
      if (r === r)
        if (typeof o == "number") {
          if (o > 999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          } else if (o < -999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
    }
  }
  var Zn = Qr === r;
  if (Zn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.longitude === void 0 || !i.call(n, "longitude")) && (R = "longitude")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
        let c = n.longitude, v = r, b = r;
        if (typeof c == "number" && (c < -180 || isNaN(c))) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Hn = b === r;
        if (Hn) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Zn = a === r;
  }
  var Xe = zi === r;
  if (Jr = Jr || Xe, Xe) {
    var Ar = {};
    Ar.longitude = !0;
  }
  let ui = r, qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.longitude === void 0 || !i.call(n, "longitude")) && (a = "longitude")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
      let o = n.longitude;
      if (r === r)
        if (typeof o == "number") {
          if (o > 999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          } else if (o < -999999999999999 || isNaN(o)) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
    }
  }
  var nr = qr === r;
  if (nr) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.longitude === void 0 || !i.call(n, "longitude")) && (R = "longitude")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.longitude !== void 0 && i.call(n, "longitude")) {
        let c = n.longitude, v = r, b = r;
        if (typeof c == "number" && (c > 180 || isNaN(c))) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var en = b === r;
        if (en) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var nr = a === r;
  }
  var Xe = ui === r;
  if (Jr = Jr || Xe, Xe && Ar !== !0 && (Ar = Ar || {}, Ar.longitude = !0), Jr)
    r = Ue, e !== null && (Ue ? e.length = Ue : e = null);
  else {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var Dn = Gr === r;
  if (Dn) {
    let a = { instancePath: s, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = an, e !== null && (an ? e.length = an : e = null);
  let dn = r, Wn = r, w = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.force_reason === void 0 || !i.call(n, "force_reason")) && (a = "force_reason")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.force_reason !== void 0 && i.call(n, "force_reason")) {
      let o = n.force_reason, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var h = c === r;
      if (h) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var T = w === r;
  if (T) {
    let a = r, o = r, R = r, c = r, v = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.force_reason === void 0 || !i.call(n, "force_reason")) && (V = "force_reason")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.force_reason !== void 0 && i.call(n, "force_reason")) {
        let x = n.force_reason;
        if (r === r)
          if (Array.isArray(x))
            if (x.length < 1) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            } else {
              var p = !0;
              let X = x.length;
              for (let ar = 0; ar < X; ar++) {
                let we = x[ar], dr = r, hn = r, Fi = r;
                if (!(we === "not_recorded" || we === "unknown" || we === "not_applicable" || we === "withheld" || we === "pending")) {
                  let Ge = {};
                  e === null ? e = [Ge] : e.push(Ge), r++;
                }
                var O = Fi === r;
                if (O) {
                  let Ge = {};
                  e === null ? e = [Ge] : e.push(Ge), r++;
                } else {
                  r = hn, e !== null && (hn ? e.length = hn : e = null);
                  let Ge = r, Yi = r, pl = r;
                  if (typeof we == "string" && !He.test(we)) {
                    let Fn = {};
                    e === null ? e = [Fn] : e.push(Fn), r++;
                  }
                  var q = pl === r;
                  if (q) {
                    let Fn = {};
                    e === null ? e = [Fn] : e.push(Fn), r++;
                  } else
                    r = Yi, e !== null && (Yi ? e.length = Yi : e = null);
                  var D = Ge === r;
                  if (D) {
                    let Fn = r, Ki = r, Xi = r;
                    if (typeof we == "string" && !De.test(we)) {
                      let Ui = {};
                      e === null ? e = [Ui] : e.push(Ui), r++;
                    }
                    var be = Xi === r;
                    if (be) {
                      let Ui = {};
                      e === null ? e = [Ui] : e.push(Ui), r++;
                    } else
                      r = Ki, e !== null && (Ki ? e.length = Ki : e = null);
                    var D = Fn === r;
                  }
                }
                if (r === dr)
                  if (typeof we == "string") {
                    if (ee(we) < 1) {
                      let Ge = {};
                      e === null ? e = [Ge] : e.push(Ge), r++;
                    }
                  } else {
                    let Ge = {};
                    e === null ? e = [Ge] : e.push(Ge), r++;
                  }
                var p = dr === r;
                if (!p)
                  break;
              }
              if (p) {
                let ar = x.length;
                if (ar > 1) {
                  let we = {};
                  for (; ar--; ) {
                    let dr = x[ar];
                    if (typeof dr == "string") {
                      if (typeof we[dr] == "number") {
                        let hn = {};
                        e === null ? e = [hn] : e.push(hn), r++;
                        break;
                      }
                      we[dr] = ar;
                    }
                  }
                }
              }
            }
          else {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
      }
    }
    var I = b === r;
    if (v = v || I, I) {
      var K = {};
      K.force_reason = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.force_reason === void 0 || !i.call(n, "force_reason")) && (V = "force_reason")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.force_reason !== void 0 && i.call(n, "force_reason")) {
        let x = n.force_reason;
        if (!(x === "not_recorded" || x === "unknown" || x === "not_applicable" || x === "withheld" || x === "pending")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
      }
    }
    var I = E === r;
    if (v = v || I, I && K !== !0 && (K = K || {}, K.force_reason = !0), v)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var re = R === r;
    if (re) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var T = a === r;
  }
  var Q = Wn === r;
  if (Q) {
    let a = { instancePath: s, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = dn, e !== null && (dn ? e.length = dn : e = null);
  let Pe = r, fe = r, Ze = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.force_reason === void 0 || !i.call(n, "force_reason")) && (a = "force_reason")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.force_reason !== void 0 && i.call(n, "force_reason")) {
      let o = n.force_reason;
      if (r === r)
        if (Array.isArray(o))
          if (o.length < 1) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          } else {
            var Ce = !0;
            let c = o.length;
            for (let v = 0; v < c; v++) {
              let b = o[v], E = r, ie = r, V = r;
              if (!(b === "not_recorded" || b === "unknown" || b === "not_applicable" || b === "withheld" || b === "pending")) {
                let ne = {};
                e === null ? e = [ne] : e.push(ne), r++;
              }
              var Tn = V === r;
              if (Tn) {
                let ne = {};
                e === null ? e = [ne] : e.push(ne), r++;
              } else {
                r = ie, e !== null && (ie ? e.length = ie : e = null);
                let ne = r, X = r, ar = r;
                if (typeof b == "string" && !He.test(b)) {
                  let we = {};
                  e === null ? e = [we] : e.push(we), r++;
                }
                var Or = ar === r;
                if (Or) {
                  let we = {};
                  e === null ? e = [we] : e.push(we), r++;
                } else
                  r = X, e !== null && (X ? e.length = X : e = null);
                var qe = ne === r;
                if (qe) {
                  let we = r, dr = r, hn = r;
                  if (typeof b == "string" && !De.test(b)) {
                    let Si = {};
                    e === null ? e = [Si] : e.push(Si), r++;
                  }
                  var g = hn === r;
                  if (g) {
                    let Si = {};
                    e === null ? e = [Si] : e.push(Si), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var qe = we === r;
                }
              }
              if (r === E)
                if (typeof b == "string") {
                  if (ee(b) < 1) {
                    let ne = {};
                    e === null ? e = [ne] : e.push(ne), r++;
                  }
                } else {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
              var Ce = E === r;
              if (!Ce)
                break;
            }
            if (Ce) {
              let v = o.length;
              if (v > 1) {
                let b = {};
                for (; v--; ) {
                  let E = o[v];
                  if (typeof E == "string") {
                    if (typeof b[E] == "number") {
                      let ie = {};
                      e === null ? e = [ie] : e.push(ie), r++;
                      break;
                    }
                    b[E] = v;
                  }
                }
              }
            }
          }
        else {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
    }
  }
  var _ = Ze === r;
  if (_) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.force_reason === void 0 || !i.call(n, "force_reason")) && (R = "force_reason")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.force_reason !== void 0 && i.call(n, "force_reason")) {
        let c = n.force_reason;
        if (Array.isArray(c)) {
          let v = r, b = c.length;
          for (let E = 0; E < b; E++) {
            let ie = c[E], V = r, x = r, ne = r;
            if (!(ie === "effect_arrest" || ie === "effect_detention" || ie === "prevent_escape" || ie === "keep_custody" || ie === "stop_vehicle" || ie === "overcome_resistance" || ie === "gain_compliance" || ie === "prevent_offence" || ie === "protect_officer" || ie === "protect_public" || ie === "protect_subject" || ie === "effect_search" || ie === "secure_evidence" || ie === "gain_entry" || ie === "remove_restraints" || ie === "control_crowd" || ie === "stop_animal" || ie === "tactical_deployment" || ie === "unintentional" || ie === "other" || ie === "protect_someone" || ie === "protect_another" || ie === "arrest_or_detention")) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            }
            var U = ne === r;
            if (U) {
              let X = {};
              e === null ? e = [X] : e.push(X), r++;
            } else
              r = x, e !== null && (x ? e.length = x : e = null);
            var d = V === r;
            if (d)
              break;
          }
          if (d)
            r = v, e !== null && (v ? e.length = v : e = null);
          else {
            let E = {};
            e === null ? e = [E] : e.push(E), r++;
          }
        }
      }
    }
    var _ = a === r;
  }
  var A = fe === r;
  if (A) {
    let a = { instancePath: s, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Pe, e !== null && (Pe ? e.length = Pe : e = null);
  let k = r, C = r, ve = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.review_outcome === void 0 || !i.call(n, "review_outcome")) && (a = "review_outcome")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.review_outcome !== void 0 && i.call(n, "review_outcome")) {
      let o = n.review_outcome, R = r, c = r, v = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var M = v === r;
      if (M) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === R)
        if (typeof o == "string") {
          if (ee(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var H = ve === r;
  if (H) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.review_outcome === void 0 || !i.call(n, "review_outcome")) && (R = "review_outcome")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.review_outcome !== void 0 && i.call(n, "review_outcome")) {
        let c = n.review_outcome, v = r, b = r;
        if (!(c === "within_policy" || c === "within_policy_training" || c === "within_policy_other_violation" || c === "out_of_policy" || c === "no_reportable_force" || c === "review_cancelled" || c === "other")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var se = b === r;
        if (se) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var H = a === r;
  }
  var te = C === r;
  if (te) {
    let a = { instancePath: s, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = k, e !== null && (k ? e.length = k : e = null);
  let Re = r, me = r, Me = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.incident_id === void 0 || !i.call(n, "incident_id")) && (a = "incident_id")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.incident_id !== void 0 && i.call(n, "incident_id")) {
      let o = n.incident_id, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var Nr = c === r;
      if (Nr) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Ci = Me === r;
  if (Ci) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.incident_id === void 0 || !i.call(n, "incident_id")) && (R = "incident_id")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.incident_id !== void 0 && i.call(n, "incident_id")) {
        let c = n.incident_id;
        if (typeof c == "string" && !Es.test(c)) {
          let v = {};
          e === null ? e = [v] : e.push(v), r++;
        }
      }
    }
    var Ci = a === r;
  }
  var Bn = me === r;
  if (Bn) {
    let a = { instancePath: s, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Re, e !== null && (Re ? e.length = Re : e = null);
  let Ae = r, Ri = r, Wi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.location_text === void 0 || !i.call(n, "location_text")) && (a = "location_text")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.location_text !== void 0 && i.call(n, "location_text")) {
      let o = n.location_text, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var rn = c === r;
      if (rn) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Vn = Wi === r;
  if (Vn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.location_text === void 0 || !i.call(n, "location_text")) && (R = "location_text")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.location_text !== void 0 && i.call(n, "location_text")) {
        let c = n.location_text;
        if (typeof c == "string" && !zs.test(c)) {
          let v = {};
          e === null ? e = [v] : e.push(v), r++;
        }
      }
    }
    var Vn = a === r;
  }
  var Ti = Ri === r;
  if (Ti) {
    let a = { instancePath: s, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Ae, e !== null && (Ae ? e.length = Ae : e = null);
  let Bi = r, nn = r, bl = r, kl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.location_text === void 0 || !i.call(n, "location_text")) && (a = "location_text")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.location_text !== void 0 && i.call(n, "location_text")) {
      let o = n.location_text, R = r, c = r;
      if (!(o === null || o === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var jl = c === r;
      if (jl) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Vi = kl === r;
  if (Vi) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.location_text === void 0 || !i.call(n, "location_text")) && (R = "location_text")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.location_text !== void 0 && i.call(n, "location_text")) {
        let c = n.location_text;
        if (typeof c == "string" && !Cs.test(c)) {
          let v = {};
          e === null ? e = [v] : e.push(v), r++;
        }
      }
    }
    var Vi = a === r;
  }
  var Zi = bl === r;
  if (Zi) {
    let a = r, o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let c;
      if ((n.location_text === void 0 || !i.call(n, "location_text")) && (c = "location_text")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.location_text !== void 0 && i.call(n, "location_text")) {
        let v = n.location_text, b = r, E = r;
        if (!(v === null || v === "")) {
          let ie = {};
          e === null ? e = [ie] : e.push(ie), r++;
        }
        var Al = E === r;
        if (Al) {
          let ie = {};
          e === null ? e = [ie] : e.push(ie), r++;
        } else
          r = b, e !== null && (b ? e.length = b : e = null);
      }
    }
    var cl = o === r;
    if (cl) {
      let c = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let b;
        if ((n.location_text === void 0 || !i.call(n, "location_text")) && (b = "location_text")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else if (n.location_text !== void 0 && i.call(n, "location_text")) {
          let E = n.location_text, ie = r, V = r;
          if (typeof E == "string" && !Rs.test(E)) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
          var fl = V === r;
          if (fl) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else
            r = ie, e !== null && (ie ? e.length = ie : e = null);
        }
      }
      var cl = c === r;
    }
    var Zi = a === r;
  }
  var ql = nn === r;
  if (ql) {
    let a = { instancePath: s, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Bi, e !== null && (Bi ? e.length = Bi : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let a of Object.keys(n))
      if (!i.call(ye.properties, a)) {
        let o = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let a = n.agency_id;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: ye.properties.agency_id.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.incident_id !== void 0 && i.call(n, "incident_id")) {
      let a = n.incident_id;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: ye.properties.incident_id.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.occurred_date !== void 0 && i.call(n, "occurred_date")) {
      let a = n.occurred_date;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: ye.properties.occurred_date.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.occurred_time !== void 0 && i.call(n, "occurred_time")) {
      let a = n.occurred_time;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: ye.properties.occurred_time.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.date_precision !== void 0 && i.call(n, "date_precision")) {
      let a = n.date_precision;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: ye.properties.date_precision.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.reported_date !== void 0 && i.call(n, "reported_date")) {
      let a = n.reported_date;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/reported_date", schemaPath: "#/properties/reported_date/type", keyword: "type", params: { type: ye.properties.reported_date.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.updated_date !== void 0 && i.call(n, "updated_date")) {
      let a = n.updated_date;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: ye.properties.updated_date.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.record_status !== void 0 && i.call(n, "record_status")) {
      let a = n.record_status;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/record_status", schemaPath: "#/properties/record_status/type", keyword: "type", params: { type: ye.properties.record_status.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.reporting_role !== void 0 && i.call(n, "reporting_role")) {
      let a = n.reporting_role;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/reporting_role", schemaPath: "#/properties/reporting_role/type", keyword: "type", params: { type: ye.properties.reporting_role.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.reporting_role__words !== void 0 && i.call(n, "reporting_role__words")) {
      let a = n.reporting_role__words;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/reporting_role__words", schemaPath: "#/properties/reporting_role__words/type", keyword: "type", params: { type: ye.properties.reporting_role__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.initiation !== void 0 && i.call(n, "initiation")) {
      let a = n.initiation;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: ye.properties.initiation.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.initiation__words !== void 0 && i.call(n, "initiation__words")) {
      let a = n.initiation__words;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: ye.properties.initiation__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.service_type !== void 0 && i.call(n, "service_type")) {
      let a = n.service_type;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/service_type", schemaPath: "#/properties/service_type/type", keyword: "type", params: { type: ye.properties.service_type.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.service_type__words !== void 0 && i.call(n, "service_type__words")) {
      let a = n.service_type__words;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/service_type__words", schemaPath: "#/properties/service_type__words/type", keyword: "type", params: { type: ye.properties.service_type__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.setting !== void 0 && i.call(n, "setting")) {
      let a = n.setting;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: ye.properties.setting.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.setting__words !== void 0 && i.call(n, "setting__words")) {
      let a = n.setting__words;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: ye.properties.setting__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.district !== void 0 && i.call(n, "district")) {
      let a = n.district;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: ye.properties.district.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.beat !== void 0 && i.call(n, "beat")) {
      let a = n.beat;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: ye.properties.beat.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.location_text !== void 0 && i.call(n, "location_text")) {
      let a = n.location_text;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: ye.properties.location_text.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.location_precision !== void 0 && i.call(n, "location_precision")) {
      let a = n.location_precision;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: ye.properties.location_precision.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.latitude !== void 0 && i.call(n, "latitude")) {
      let a = n.latitude;
      if (typeof a != "number" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: ye.properties.latitude.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.longitude !== void 0 && i.call(n, "longitude")) {
      let a = n.longitude;
      if (typeof a != "number" && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: ye.properties.longitude.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.force_reason !== void 0 && i.call(n, "force_reason")) {
      let a = n.force_reason;
      if (!Array.isArray(a) && typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/force_reason", schemaPath: "#/properties/force_reason/type", keyword: "type", params: { type: ye.properties.force_reason.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.force_reason__words !== void 0 && i.call(n, "force_reason__words")) {
      let a = n.force_reason__words;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/force_reason__words", schemaPath: "#/properties/force_reason__words/type", keyword: "type", params: { type: ye.properties.force_reason__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.review_outcome !== void 0 && i.call(n, "review_outcome")) {
      let a = n.review_outcome;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/review_outcome", schemaPath: "#/properties/review_outcome/type", keyword: "type", params: { type: ye.properties.review_outcome.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.review_outcome__words !== void 0 && i.call(n, "review_outcome__words")) {
      let a = n.review_outcome__words;
      if (typeof a != "string" && a !== null) {
        let o = { instancePath: s + "/review_outcome__words", schemaPath: "#/properties/review_outcome__words/type", keyword: "type", params: { type: ye.properties.review_outcome__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return al.errors = e, r === 0;
}
al.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ss = dl, ce = { $id: "force_subjects", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, impairment: { type: ["array", "string", "null"] }, impairment__words: { type: ["string", "null"] }, resistance: { type: ["array", "string", "null"] }, resistance__words: { type: ["string", "null"] }, armed_status: { type: ["string", "null"] }, weapon: { type: ["array", "string", "null"] }, weapon__words: { type: ["string", "null"] }, injury_level: { type: ["string", "null"] }, injury_attribution: { type: ["string", "null"] }, injury_attribution__words: { type: ["string", "null"] }, fracture: { type: ["boolean", "string", "null"] }, medical_aid: { type: ["boolean", "string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] }, death_date: { type: ["string", "null"] }, arrested: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_subjects.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_subjects.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_subjects.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_subjects.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_subjects.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_subjects.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.type", not: { allOf: [{ required: ["impairment"], properties: { impairment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.in-code-list", not: { allOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { contains: { not: { enum: ["none_apparent", "alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "other", "alcohol_or_drugs"] } } } } }] } }, { $comment: "force_subjects.resistance.type", not: { allOf: [{ required: ["resistance"], properties: { resistance: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.resistance.in-code-list", not: { allOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { contains: { not: { enum: ["none_compliant", "verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "other", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"] } } } } }] } }, { $comment: "force_subjects.armed_status.in-code-list", not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }, { $comment: "force_subjects.weapon.type", not: { allOf: [{ required: ["weapon"], properties: { weapon: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.weapon.in-code-list", not: { allOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { contains: { not: { enum: ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "personal_weapons", "explosive", "bodily_fluids", "animal", "other"] } } } } }] } }, { $comment: "force_subjects.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_subjects.injury_attribution.in-code-list", not: { allOf: [{ required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_attribution"], properties: { injury_attribution: { not: { enum: ["force", "self_inflicted", "before_police_contact", "pre_existing_condition", "other", "not_force"] } } } }] } }, { $comment: "force_subjects.fracture.type", not: { allOf: [{ required: ["fracture"], properties: { fracture: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fracture"], properties: { fracture: { type: "boolean" } } }, { required: ["fracture"], properties: { fracture: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.medical_aid.type", not: { allOf: [{ required: ["medical_aid"], properties: { medical_aid: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, { required: ["medical_aid"], properties: { medical_aid: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.death_date.type", not: { allOf: [{ required: ["death_date"], properties: { death_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["death_date"], properties: { death_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.arrested.type", not: { allOf: [{ required: ["arrested"], properties: { arrested: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["arrested"], properties: { arrested: { type: "boolean" } } }, { required: ["arrested"], properties: { arrested: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "gender-holds-a-race", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { $comment: "subject-is-no-person", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, impairment: { required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, impairment__words: { required: ["impairment__words"], properties: { impairment__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, resistance: { required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, resistance__words: { required: ["resistance__words"], properties: { resistance__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, armed_status: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }] }, weapon: { required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, weapon__words: { required: ["weapon__words"], properties: { weapon__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, injury_attribution: { required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_attribution__words: { required: ["injury_attribution__words"], properties: { injury_attribution__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, fracture: { required: ["fracture"], properties: { fracture: { type: "boolean" } } }, medical_aid: { required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, death_date: { required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, arrested: { required: ["arrested"], properties: { arrested: { type: "boolean" } } } } }, ol = new RegExp("^(?:[1-9][0-9]{0,5})$", "u"), Us = new RegExp("^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$", "u"), Zs = new RegExp("^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$", "u");
function dl(n, { instancePath: s = "", parentData: N, parentDataProperty: W, rootData: B = n, dynamicAnchors: Di = {} } = {}) {
  let e = null, r = 0, ke = dl.evaluated;
  ke.dynamicProps && (ke.props = void 0), ke.dynamicItems && (ke.items = void 0);
  let Ee = r, yn = r, sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (u = "agency_id")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let l = n.agency_id, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var Qe = f === r;
      if (Qe) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var $r = sn === r;
  if ($r) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && ($ = "agency_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
        let t = n.agency_id, f = r, y = r;
        if (typeof t == "string" && !gl.test(t)) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var ci = y === r;
        if (ci) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var $r = u === r;
  }
  var fi = yn === r;
  if (fi) {
    let u = { instancePath: s, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
  let We = r, pi = r, _i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.subject_no === void 0 || !i.call(n, "subject_no")) && (u = "subject_no")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.subject_no !== void 0 && i.call(n, "subject_no")) {
      let l = n.subject_no, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var ai = f === r;
      if (ai) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var Lr = _i === r;
  if (Lr) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.subject_no === void 0 || !i.call(n, "subject_no")) && ($ = "subject_no")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.subject_no !== void 0 && i.call(n, "subject_no")) {
        let t = n.subject_no, f = r, y = r;
        if (typeof t == "string" && !ol.test(t)) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var xr = y === r;
        if (xr) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Lr = u === r;
  }
  var Pr = pi === r;
  if (Pr) {
    let u = { instancePath: s, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = We, e !== null && (We ? e.length = We : e = null);
  let ir = r, di = r, mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.race === void 0 || !i.call(n, "race")) && (u = "race")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race !== void 0 && i.call(n, "race")) {
      let l = n.race, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var hi = t === r;
      if (hi) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var tn = mn === r;
  if (tn) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race === void 0 || !i.call(n, "race")) && (L = "race")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.race !== void 0 && i.call(n, "race")) {
        let m = n.race;
        if (r === r)
          if (Array.isArray(m))
            if (m.length < 1) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else {
              var Ir = !0;
              let Z = m.length;
              for (let G = 0; G < Z; G++) {
                let z = m[G], J = r, le = r, Yn = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                }
                var Mn = Yn === r;
                if (Mn) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                } else {
                  r = le, e !== null && (le ? e.length = le : e = null);
                  let F = r, Ne = r, Kn = r;
                  if (typeof z == "string" && !He.test(z)) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  }
                  var lr = Kn === r;
                  if (lr) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var sr = F === r;
                  if (sr) {
                    let oe = r, $e = r, Xn = r;
                    if (typeof z == "string" && !De.test(z)) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    }
                    var yi = Xn === r;
                    if (yi) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    } else
                      r = $e, e !== null && ($e ? e.length = $e : e = null);
                    var sr = oe === r;
                  }
                }
                if (r === J)
                  if (typeof z == "string") {
                    if (ee(z) < 1) {
                      let F = {};
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    let F = {};
                    e === null ? e = [F] : e.push(F), r++;
                  }
                var Ir = J === r;
                if (!Ir)
                  break;
              }
              if (Ir) {
                let G = m.length;
                if (G > 1) {
                  let z = {};
                  for (; G--; ) {
                    let J = m[G];
                    if (typeof J == "string") {
                      if (typeof z[J] == "number") {
                        let le = {};
                        e === null ? e = [le] : e.push(le), r++;
                        break;
                      }
                      z[J] = G;
                    }
                  }
                }
              }
            }
          else {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
      }
    }
    var Le = y === r;
    if (f = f || Le, Le) {
      var Te = {};
      Te.race = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race === void 0 || !i.call(n, "race")) && (L = "race")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.race !== void 0 && i.call(n, "race")) {
        let m = n.race;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var Le = j === r;
    if (f = f || Le, Le && Te !== !0 && (Te = Te || {}, Te.race = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var mi = $ === r;
    if (mi) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var tn = u === r;
  }
  var gi = di === r;
  if (gi) {
    let u = { instancePath: s, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = ir, e !== null && (ir ? e.length = ir : e = null);
  let tr = r, Gn = r, vi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.race === void 0 || !i.call(n, "race")) && (u = "race")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race !== void 0 && i.call(n, "race")) {
      let l = n.race;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var Er = !0;
            let t = l.length;
            for (let f = 0; f < t; f++) {
              let y = l[f], j = r, S = r, L = r;
              if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              }
              var on = L === r;
              if (on) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              } else {
                r = S, e !== null && (S ? e.length = S : e = null);
                let P = r, Z = r, G = r;
                if (typeof y == "string" && !He.test(y)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var wi = G === r;
                if (wi) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                var gn = P === r;
                if (gn) {
                  let z = r, J = r, le = r;
                  if (typeof y == "string" && !De.test(y)) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                  var vn = le === r;
                  if (vn) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var gn = z === r;
                }
              }
              if (r === j)
                if (typeof y == "string") {
                  if (ee(y) < 1) {
                    let P = {};
                    e === null ? e = [P] : e.push(P), r++;
                  }
                } else {
                  let P = {};
                  e === null ? e = [P] : e.push(P), r++;
                }
              var Er = j === r;
              if (!Er)
                break;
            }
            if (Er) {
              let f = l.length;
              if (f > 1) {
                let y = {};
                for (; f--; ) {
                  let j = l[f];
                  if (typeof j == "string") {
                    if (typeof y[j] == "number") {
                      let S = {};
                      e === null ? e = [S] : e.push(S), r++;
                      break;
                    }
                    y[j] = f;
                  }
                }
              }
            }
          }
        else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var un = vi === r;
  if (un) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.race === void 0 || !i.call(n, "race")) && ($ = "race")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race !== void 0 && i.call(n, "race")) {
        let t = n.race;
        if (Array.isArray(t)) {
          let f = r, y = t.length;
          for (let j = 0; j < y; j++) {
            let S = t[j], L = r, m = r, P = r;
            if (!(S === "american_indian_alaska_native" || S === "asian" || S === "black" || S === "hispanic_latino" || S === "middle_eastern_north_african" || S === "native_hawaiian_pacific_islander" || S === "white" || S === "other" || S === "asian_pacific_islander" || S === "indian_unspecified" || S === "middle_eastern_or_south_asian" || S === "uk_other" || S === "multiracial" || S === "other_or_multiracial")) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            }
            var zr = P === r;
            if (zr) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else
              r = m, e !== null && (m ? e.length = m : e = null);
            var or = L === r;
            if (or)
              break;
          }
          if (or)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var un = u === r;
  }
  var Jn = Gn === r;
  if (Jn) {
    let u = { instancePath: s, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = tr, e !== null && (tr ? e.length = tr : e = null);
  let Cr = r, wn = r, bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.race_source === void 0 || !i.call(n, "race_source")) && (u = "race_source")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race_source !== void 0 && i.call(n, "race_source")) {
      let l = n.race_source, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var bi = f === r;
      if (bi) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var kn = bn === r;
  if (kn) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.race_source === void 0 || !i.call(n, "race_source")) && ($ = "race_source")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race_source !== void 0 && i.call(n, "race_source")) {
        let t = n.race_source, f = r, y = r;
        if (!(t === "self_reported" || t === "officer_perceived" || t === "official_record" || t === "news_report" || t === "photograph" || t === "other" || t === "said_or_perceived" || t === "perceived_or_record")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var Qn = y === r;
        if (Qn) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var kn = u === r;
  }
  var hr = wn === r;
  if (hr) {
    let u = { instancePath: s, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Cr, e !== null && (Cr ? e.length = Cr : e = null);
  let Be = r, ki = r, jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.race_self_reported === void 0 || !i.call(n, "race_self_reported")) && (u = "race_self_reported")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race_self_reported !== void 0 && i.call(n, "race_self_reported")) {
      let l = n.race_self_reported, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var An = t === r;
      if (An) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var qn = jn === r;
  if (qn) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race_self_reported === void 0 || !i.call(n, "race_self_reported")) && (L = "race_self_reported")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.race_self_reported !== void 0 && i.call(n, "race_self_reported")) {
        let m = n.race_self_reported;
        if (r === r)
          if (Array.isArray(m))
            if (m.length < 1) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else {
              var ur = !0;
              let Z = m.length;
              for (let G = 0; G < Z; G++) {
                let z = m[G], J = r, le = r, Yn = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                }
                var yr = Yn === r;
                if (yr) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                } else {
                  r = le, e !== null && (le ? e.length = le : e = null);
                  let F = r, Ne = r, Kn = r;
                  if (typeof z == "string" && !He.test(z)) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  }
                  var mr = Kn === r;
                  if (mr) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var gr = F === r;
                  if (gr) {
                    let oe = r, $e = r, Xn = r;
                    if (typeof z == "string" && !De.test(z)) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    }
                    var On = Xn === r;
                    if (On) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    } else
                      r = $e, e !== null && ($e ? e.length = $e : e = null);
                    var gr = oe === r;
                  }
                }
                if (r === J)
                  if (typeof z == "string") {
                    if (ee(z) < 1) {
                      let F = {};
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    let F = {};
                    e === null ? e = [F] : e.push(F), r++;
                  }
                var ur = J === r;
                if (!ur)
                  break;
              }
              if (ur) {
                let G = m.length;
                if (G > 1) {
                  let z = {};
                  for (; G--; ) {
                    let J = m[G];
                    if (typeof J == "string") {
                      if (typeof z[J] == "number") {
                        let le = {};
                        e === null ? e = [le] : e.push(le), r++;
                        break;
                      }
                      z[J] = G;
                    }
                  }
                }
              }
            }
          else {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
      }
    }
    var Ve = y === r;
    if (f = f || Ve, Ve) {
      var cr = {};
      cr.race_self_reported = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race_self_reported === void 0 || !i.call(n, "race_self_reported")) && (L = "race_self_reported")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.race_self_reported !== void 0 && i.call(n, "race_self_reported")) {
        let m = n.race_self_reported;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var Ve = j === r;
    if (f = f || Ve, Ve && cr !== !0 && (cr = cr || {}, cr.race_self_reported = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var Rr = $ === r;
    if (Rr) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var qn = u === r;
  }
  var ji = ki === r;
  if (ji) {
    let u = { instancePath: s, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Be, e !== null && (Be ? e.length = Be : e = null);
  let cn = r, Nn = r, Sr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.race_self_reported === void 0 || !i.call(n, "race_self_reported")) && (u = "race_self_reported")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race_self_reported !== void 0 && i.call(n, "race_self_reported")) {
      let l = n.race_self_reported;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var Oe = !0;
            let t = l.length;
            for (let f = 0; f < t; f++) {
              let y = l[f], j = r, S = r, L = r;
              if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              }
              var Ai = L === r;
              if (Ai) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              } else {
                r = S, e !== null && (S ? e.length = S : e = null);
                let P = r, Z = r, G = r;
                if (typeof y == "string" && !He.test(y)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var qi = G === r;
                if (qi) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                var Ur = P === r;
                if (Ur) {
                  let z = r, J = r, le = r;
                  if (typeof y == "string" && !De.test(y)) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                  var ei = le === r;
                  if (ei) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var Ur = z === r;
                }
              }
              if (r === j)
                if (typeof y == "string") {
                  if (ee(y) < 1) {
                    let P = {};
                    e === null ? e = [P] : e.push(P), r++;
                  }
                } else {
                  let P = {};
                  e === null ? e = [P] : e.push(P), r++;
                }
              var Oe = j === r;
              if (!Oe)
                break;
            }
            if (Oe) {
              let f = l.length;
              if (f > 1) {
                let y = {};
                for (; f--; ) {
                  let j = l[f];
                  if (typeof j == "string") {
                    if (typeof y[j] == "number") {
                      let S = {};
                      e === null ? e = [S] : e.push(S), r++;
                      break;
                    }
                    y[j] = f;
                  }
                }
              }
            }
          }
        else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var vr = Sr === r;
  if (vr) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.race_self_reported === void 0 || !i.call(n, "race_self_reported")) && ($ = "race_self_reported")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race_self_reported !== void 0 && i.call(n, "race_self_reported")) {
        let t = n.race_self_reported;
        if (Array.isArray(t)) {
          let f = r, y = t.length;
          for (let j = 0; j < y; j++) {
            let S = t[j], L = r, m = r, P = r;
            if (!(S === "american_indian_alaska_native" || S === "asian" || S === "black" || S === "hispanic_latino" || S === "middle_eastern_north_african" || S === "native_hawaiian_pacific_islander" || S === "white" || S === "other" || S === "asian_pacific_islander" || S === "indian_unspecified" || S === "middle_eastern_or_south_asian" || S === "uk_other" || S === "multiracial" || S === "other_or_multiracial")) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            }
            var ri = P === r;
            if (ri) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else
              r = m, e !== null && (m ? e.length = m : e = null);
            var wr = L === r;
            if (wr)
              break;
          }
          if (wr)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var vr = u === r;
  }
  var Oi = Nn === r;
  if (Oi) {
    let u = { instancePath: s, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = cn, e !== null && (cn ? e.length = cn : e = null);
  let Zr = r, Ni = r, $n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.gender === void 0 || !i.call(n, "gender")) && (u = "gender")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.gender !== void 0 && i.call(n, "gender")) {
      let l = n.gender, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var $i = f === r;
      if ($i) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var Ln = $n === r;
  if (Ln) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.gender === void 0 || !i.call(n, "gender")) && ($ = "gender")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender !== void 0 && i.call(n, "gender")) {
        let t = n.gender, f = r, y = r;
        if (!(t === "man" || t === "woman" || t === "nonbinary" || t === "another" || t === "nonbinary_or_another" || t === "transgender_or_another")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var Fe = y === r;
        if (Fe) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Ln = u === r;
  }
  var Hr = Ni === r;
  if (Hr) {
    let u = { instancePath: s, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Zr, e !== null && (Zr ? e.length = Zr : e = null);
  let xn = r, Li = r, Dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.gender_source === void 0 || !i.call(n, "gender_source")) && (u = "gender_source")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.gender_source !== void 0 && i.call(n, "gender_source")) {
      let l = n.gender_source, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var Wr = f === r;
      if (Wr) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var br = Dr === r;
  if (br) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.gender_source === void 0 || !i.call(n, "gender_source")) && ($ = "gender_source")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender_source !== void 0 && i.call(n, "gender_source")) {
        let t = n.gender_source, f = r, y = r;
        if (!(t === "self_reported" || t === "officer_perceived" || t === "official_record" || t === "news_report" || t === "photograph" || t === "other" || t === "said_or_perceived" || t === "perceived_or_record")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var fn = y === r;
        if (fn) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var br = u === r;
  }
  var xi = Li === r;
  if (xi) {
    let u = { instancePath: s, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = xn, e !== null && (xn ? e.length = xn : e = null);
  let Tr = r, Pn = r, pn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.age === void 0 || !i.call(n, "age")) && (u = "age")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age !== void 0 && i.call(n, "age")) {
      let l = n.age, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Br = t === r;
      if (Br) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var ni = pn === r;
  if (ni) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.age === void 0 || !i.call(n, "age")) && (L = "age")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let m = n.age, P = r;
        if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
        if (r === P && typeof m == "number") {
          if (m > 999999999999999 || isNaN(m)) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          } else if (m < -999999999999999 || isNaN(m)) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        }
      }
    }
    var rr = y === r;
    if (f = f || rr, rr) {
      var er = {};
      er.age = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.age === void 0 || !i.call(n, "age")) && (L = "age")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let m = n.age;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var rr = j === r;
    if (f = f || rr, rr && er !== !0 && (er = er || {}, er.age = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var Pi = $ === r;
    if (Pi) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var ni = u === r;
  }
  var Vr = Pn === r;
  if (Vr) {
    let u = { instancePath: s, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Tr, e !== null && (Tr ? e.length = Tr : e = null);
  let Fr = r, Yr = r, xe = r, Ye = !1, Kr = r, In = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.age === void 0 || !i.call(n, "age")) && (u = "age")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age !== void 0 && i.call(n, "age")) {
      let l = n.age, $ = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === $ && typeof l == "number") {
        if (l > 999999999999999 || isNaN(l)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        } else if (l < -999999999999999 || isNaN(l)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
  }
  var kr = In === r;
  if (kr) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.age === void 0 || !i.call(n, "age")) && ($ = "age")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let t = n.age, f = r, y = r;
        if (typeof t == "number" && (t < 0 || isNaN(t))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var En = y === r;
        if (En) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var kr = u === r;
  }
  var ze = Kr === r;
  if (Ye = Ye || ze, ze) {
    var Ke = {};
    Ke.age = !0;
  }
  let zn = r, ii = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.age === void 0 || !i.call(n, "age")) && (u = "age")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age !== void 0 && i.call(n, "age")) {
      let l = n.age, $ = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === $ && typeof l == "number") {
        if (l > 999999999999999 || isNaN(l)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        } else if (l < -999999999999999 || isNaN(l)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
  }
  var Cn = ii === r;
  if (Cn) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.age === void 0 || !i.call(n, "age")) && ($ = "age")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let t = n.age, f = r, y = r;
        if (typeof t == "number" && (t > 120 || isNaN(t))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var li = y === r;
        if (li) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Cn = u === r;
  }
  var ze = zn === r;
  if (Ye = Ye || ze, ze && Ke !== !0 && (Ke = Ke || {}, Ke.age = !0), Ye)
    r = xe, e !== null && (xe ? e.length = xe : e = null);
  else {
    let u = {};
    e === null ? e = [u] : e.push(u), r++;
  }
  var si = Yr === r;
  if (si) {
    let u = { instancePath: s, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Fr, e !== null && (Fr ? e.length = Fr : e = null);
  let Rn = r, Sn = r, ti = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.age_band === void 0 || !i.call(n, "age_band")) && (u = "age_band")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age_band !== void 0 && i.call(n, "age_band")) {
      let l = n.age_band, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var fr = f === r;
      if (fr) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var oi = ti === r;
  if (oi) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.age_band === void 0 || !i.call(n, "age_band")) && ($ = "age_band")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age_band !== void 0 && i.call(n, "age_band")) {
        let t = n.age_band, f = r, y = r;
        if (!(t === "0_9" || t === "10_14" || t === "15_17" || t === "18_24" || t === "25_34" || t === "35_44" || t === "45_54" || t === "55_64" || t === "65_plus" || t === "0_17" || t === "10_17" || t === "18_34" || t === "18_plus" || t === "35_plus")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var Xr = y === r;
        if (Xr) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var oi = u === r;
  }
  var Ii = Sn === r;
  if (Ii) {
    let u = { instancePath: s, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Rn, e !== null && (Rn ? e.length = Rn : e = null);
  let _n = r, Ei = r, Un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.juvenile === void 0 || !i.call(n, "juvenile")) && (u = "juvenile")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.juvenile !== void 0 && i.call(n, "juvenile")) {
      let l = n.juvenile, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var pr = t === r;
      if (pr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var jr = Un === r;
  if (jr) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.juvenile === void 0 || !i.call(n, "juvenile")) && (L = "juvenile")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.juvenile !== void 0 && i.call(n, "juvenile") && typeof n.juvenile != "boolean") {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    var Mr = y === r;
    if (f = f || Mr, Mr) {
      var _r = {};
      _r.juvenile = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.juvenile === void 0 || !i.call(n, "juvenile")) && (L = "juvenile")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.juvenile !== void 0 && i.call(n, "juvenile")) {
        let m = n.juvenile;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var Mr = j === r;
    if (f = f || Mr, Mr && _r !== !0 && (_r = _r || {}, _r.juvenile = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var an = $ === r;
    if (an) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var jr = u === r;
  }
  var Gr = Ei === r;
  if (Gr) {
    let u = { instancePath: s, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = _n, e !== null && (_n ? e.length = _n : e = null);
  let Ue = r, Jr = r, zi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.impairment === void 0 || !i.call(n, "impairment")) && (u = "impairment")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.impairment !== void 0 && i.call(n, "impairment")) {
      let l = n.impairment, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Qr = t === r;
      if (Qr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Zn = zi === r;
  if (Zn) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.impairment === void 0 || !i.call(n, "impairment")) && (L = "impairment")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.impairment !== void 0 && i.call(n, "impairment")) {
        let m = n.impairment;
        if (r === r)
          if (Array.isArray(m))
            if (m.length < 1) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else {
              var Hn = !0;
              let Z = m.length;
              for (let G = 0; G < Z; G++) {
                let z = m[G], J = r, le = r, Yn = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                }
                var Ar = Yn === r;
                if (Ar) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                } else {
                  r = le, e !== null && (le ? e.length = le : e = null);
                  let F = r, Ne = r, Kn = r;
                  if (typeof z == "string" && !He.test(z)) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  }
                  var ui = Kn === r;
                  if (ui) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var qr = F === r;
                  if (qr) {
                    let oe = r, $e = r, Xn = r;
                    if (typeof z == "string" && !De.test(z)) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    }
                    var nr = Xn === r;
                    if (nr) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    } else
                      r = $e, e !== null && ($e ? e.length = $e : e = null);
                    var qr = oe === r;
                  }
                }
                if (r === J)
                  if (typeof z == "string") {
                    if (ee(z) < 1) {
                      let F = {};
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    let F = {};
                    e === null ? e = [F] : e.push(F), r++;
                  }
                var Hn = J === r;
                if (!Hn)
                  break;
              }
              if (Hn) {
                let G = m.length;
                if (G > 1) {
                  let z = {};
                  for (; G--; ) {
                    let J = m[G];
                    if (typeof J == "string") {
                      if (typeof z[J] == "number") {
                        let le = {};
                        e === null ? e = [le] : e.push(le), r++;
                        break;
                      }
                      z[J] = G;
                    }
                  }
                }
              }
            }
          else {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
      }
    }
    var Xe = y === r;
    if (f = f || Xe, Xe) {
      var en = {};
      en.impairment = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.impairment === void 0 || !i.call(n, "impairment")) && (L = "impairment")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.impairment !== void 0 && i.call(n, "impairment")) {
        let m = n.impairment;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var Xe = j === r;
    if (f = f || Xe, Xe && en !== !0 && (en = en || {}, en.impairment = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var Dn = $ === r;
    if (Dn) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Zn = u === r;
  }
  var dn = Jr === r;
  if (dn) {
    let u = { instancePath: s, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Ue, e !== null && (Ue ? e.length = Ue : e = null);
  let Wn = r, w = r, h = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.impairment === void 0 || !i.call(n, "impairment")) && (u = "impairment")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.impairment !== void 0 && i.call(n, "impairment")) {
      let l = n.impairment;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var T = !0;
            let t = l.length;
            for (let f = 0; f < t; f++) {
              let y = l[f], j = r, S = r, L = r;
              if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              }
              var p = L === r;
              if (p) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              } else {
                r = S, e !== null && (S ? e.length = S : e = null);
                let P = r, Z = r, G = r;
                if (typeof y == "string" && !He.test(y)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var O = G === r;
                if (O) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                var q = P === r;
                if (q) {
                  let z = r, J = r, le = r;
                  if (typeof y == "string" && !De.test(y)) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                  var D = le === r;
                  if (D) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var q = z === r;
                }
              }
              if (r === j)
                if (typeof y == "string") {
                  if (ee(y) < 1) {
                    let P = {};
                    e === null ? e = [P] : e.push(P), r++;
                  }
                } else {
                  let P = {};
                  e === null ? e = [P] : e.push(P), r++;
                }
              var T = j === r;
              if (!T)
                break;
            }
            if (T) {
              let f = l.length;
              if (f > 1) {
                let y = {};
                for (; f--; ) {
                  let j = l[f];
                  if (typeof j == "string") {
                    if (typeof y[j] == "number") {
                      let S = {};
                      e === null ? e = [S] : e.push(S), r++;
                      break;
                    }
                    y[j] = f;
                  }
                }
              }
            }
          }
        else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var be = h === r;
  if (be) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.impairment === void 0 || !i.call(n, "impairment")) && ($ = "impairment")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.impairment !== void 0 && i.call(n, "impairment")) {
        let t = n.impairment;
        if (Array.isArray(t)) {
          let f = r, y = t.length;
          for (let j = 0; j < y; j++) {
            let S = t[j], L = r, m = r, P = r;
            if (!(S === "none_apparent" || S === "alcohol" || S === "drugs" || S === "mental_health" || S === "agitation" || S === "developmental_disability" || S === "physical_disability" || S === "sensory_disability" || S === "other" || S === "alcohol_or_drugs")) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            }
            var K = P === r;
            if (K) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else
              r = m, e !== null && (m ? e.length = m : e = null);
            var I = L === r;
            if (I)
              break;
          }
          if (I)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var be = u === r;
  }
  var re = w === r;
  if (re) {
    let u = { instancePath: s, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Wn, e !== null && (Wn ? e.length = Wn : e = null);
  let Q = r, Pe = r, fe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.resistance === void 0 || !i.call(n, "resistance")) && (u = "resistance")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.resistance !== void 0 && i.call(n, "resistance")) {
      let l = n.resistance, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Ze = t === r;
      if (Ze) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Ce = fe === r;
  if (Ce) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.resistance === void 0 || !i.call(n, "resistance")) && (L = "resistance")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.resistance !== void 0 && i.call(n, "resistance")) {
        let m = n.resistance;
        if (r === r)
          if (Array.isArray(m))
            if (m.length < 1) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else {
              var Tn = !0;
              let Z = m.length;
              for (let G = 0; G < Z; G++) {
                let z = m[G], J = r, le = r, Yn = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                }
                var Or = Yn === r;
                if (Or) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                } else {
                  r = le, e !== null && (le ? e.length = le : e = null);
                  let F = r, Ne = r, Kn = r;
                  if (typeof z == "string" && !He.test(z)) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  }
                  var qe = Kn === r;
                  if (qe) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var g = F === r;
                  if (g) {
                    let oe = r, $e = r, Xn = r;
                    if (typeof z == "string" && !De.test(z)) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    }
                    var _ = Xn === r;
                    if (_) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    } else
                      r = $e, e !== null && ($e ? e.length = $e : e = null);
                    var g = oe === r;
                  }
                }
                if (r === J)
                  if (typeof z == "string") {
                    if (ee(z) < 1) {
                      let F = {};
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    let F = {};
                    e === null ? e = [F] : e.push(F), r++;
                  }
                var Tn = J === r;
                if (!Tn)
                  break;
              }
              if (Tn) {
                let G = m.length;
                if (G > 1) {
                  let z = {};
                  for (; G--; ) {
                    let J = m[G];
                    if (typeof J == "string") {
                      if (typeof z[J] == "number") {
                        let le = {};
                        e === null ? e = [le] : e.push(le), r++;
                        break;
                      }
                      z[J] = G;
                    }
                  }
                }
              }
            }
          else {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
      }
    }
    var d = y === r;
    if (f = f || d, d) {
      var U = {};
      U.resistance = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.resistance === void 0 || !i.call(n, "resistance")) && (L = "resistance")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.resistance !== void 0 && i.call(n, "resistance")) {
        let m = n.resistance;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var d = j === r;
    if (f = f || d, d && U !== !0 && (U = U || {}, U.resistance = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var A = $ === r;
    if (A) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Ce = u === r;
  }
  var k = Pe === r;
  if (k) {
    let u = { instancePath: s, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Q, e !== null && (Q ? e.length = Q : e = null);
  let C = r, ve = r, M = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.resistance === void 0 || !i.call(n, "resistance")) && (u = "resistance")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.resistance !== void 0 && i.call(n, "resistance")) {
      let l = n.resistance;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var H = !0;
            let t = l.length;
            for (let f = 0; f < t; f++) {
              let y = l[f], j = r, S = r, L = r;
              if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              }
              var se = L === r;
              if (se) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              } else {
                r = S, e !== null && (S ? e.length = S : e = null);
                let P = r, Z = r, G = r;
                if (typeof y == "string" && !He.test(y)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var te = G === r;
                if (te) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                var Re = P === r;
                if (Re) {
                  let z = r, J = r, le = r;
                  if (typeof y == "string" && !De.test(y)) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                  var me = le === r;
                  if (me) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var Re = z === r;
                }
              }
              if (r === j)
                if (typeof y == "string") {
                  if (ee(y) < 1) {
                    let P = {};
                    e === null ? e = [P] : e.push(P), r++;
                  }
                } else {
                  let P = {};
                  e === null ? e = [P] : e.push(P), r++;
                }
              var H = j === r;
              if (!H)
                break;
            }
            if (H) {
              let f = l.length;
              if (f > 1) {
                let y = {};
                for (; f--; ) {
                  let j = l[f];
                  if (typeof j == "string") {
                    if (typeof y[j] == "number") {
                      let S = {};
                      e === null ? e = [S] : e.push(S), r++;
                      break;
                    }
                    y[j] = f;
                  }
                }
              }
            }
          }
        else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var Me = M === r;
  if (Me) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.resistance === void 0 || !i.call(n, "resistance")) && ($ = "resistance")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.resistance !== void 0 && i.call(n, "resistance")) {
        let t = n.resistance;
        if (Array.isArray(t)) {
          let f = r, y = t.length;
          for (let j = 0; j < y; j++) {
            let S = t[j], L = r, m = r, P = r;
            if (!(S === "none_compliant" || S === "verbal" || S === "passive" || S === "tensing_bracing" || S === "flight_foot" || S === "flight_vehicle" || S === "active" || S === "assaultive" || S === "weapon_displayed" || S === "weapon_used" || S === "deadly_force_against" || S === "self_harm" || S === "other" || S === "stiff_or_limp" || S === "passive_class" || S === "flight" || S === "resisted_control" || S === "active_class" || S === "weapon_against" || S === "grave_class")) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            }
            var Nr = P === r;
            if (Nr) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else
              r = m, e !== null && (m ? e.length = m : e = null);
            var Ci = L === r;
            if (Ci)
              break;
          }
          if (Ci)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var Me = u === r;
  }
  var Bn = ve === r;
  if (Bn) {
    let u = { instancePath: s, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = C, e !== null && (C ? e.length = C : e = null);
  let Ae = r, Ri = r, Wi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.armed_status === void 0 || !i.call(n, "armed_status")) && (u = "armed_status")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.armed_status !== void 0 && i.call(n, "armed_status")) {
      let l = n.armed_status, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var rn = f === r;
      if (rn) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var Vn = Wi === r;
  if (Vn) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.armed_status === void 0 || !i.call(n, "armed_status")) && ($ = "armed_status")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.armed_status !== void 0 && i.call(n, "armed_status")) {
        let t = n.armed_status, f = r, y = r;
        if (!(t === "armed_actual" || t === "armed_alleged" || t === "believed_armed_not_found" || t === "unarmed" || t === "believed_armed" || t === "armed_or_believed")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var Ti = y === r;
        if (Ti) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Vn = u === r;
  }
  var Bi = Ri === r;
  if (Bi) {
    let u = { instancePath: s, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Ae, e !== null && (Ae ? e.length = Ae : e = null);
  let nn = r, bl = r, kl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.weapon === void 0 || !i.call(n, "weapon")) && (u = "weapon")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.weapon !== void 0 && i.call(n, "weapon")) {
      let l = n.weapon, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var jl = t === r;
      if (jl) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Vi = kl === r;
  if (Vi) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.weapon === void 0 || !i.call(n, "weapon")) && (L = "weapon")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.weapon !== void 0 && i.call(n, "weapon")) {
        let m = n.weapon;
        if (r === r)
          if (Array.isArray(m))
            if (m.length < 1) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else {
              var Zi = !0;
              let Z = m.length;
              for (let G = 0; G < Z; G++) {
                let z = m[G], J = r, le = r, Yn = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                }
                var Al = Yn === r;
                if (Al) {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                } else {
                  r = le, e !== null && (le ? e.length = le : e = null);
                  let F = r, Ne = r, Kn = r;
                  if (typeof z == "string" && !He.test(z)) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  }
                  var cl = Kn === r;
                  if (cl) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var fl = F === r;
                  if (fl) {
                    let oe = r, $e = r, Xn = r;
                    if (typeof z == "string" && !De.test(z)) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    }
                    var ql = Xn === r;
                    if (ql) {
                      let _e = {};
                      e === null ? e = [_e] : e.push(_e), r++;
                    } else
                      r = $e, e !== null && ($e ? e.length = $e : e = null);
                    var fl = oe === r;
                  }
                }
                if (r === J)
                  if (typeof z == "string") {
                    if (ee(z) < 1) {
                      let F = {};
                      e === null ? e = [F] : e.push(F), r++;
                    }
                  } else {
                    let F = {};
                    e === null ? e = [F] : e.push(F), r++;
                  }
                var Zi = J === r;
                if (!Zi)
                  break;
              }
              if (Zi) {
                let G = m.length;
                if (G > 1) {
                  let z = {};
                  for (; G--; ) {
                    let J = m[G];
                    if (typeof J == "string") {
                      if (typeof z[J] == "number") {
                        let le = {};
                        e === null ? e = [le] : e.push(le), r++;
                        break;
                      }
                      z[J] = G;
                    }
                  }
                }
              }
            }
          else {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
      }
    }
    var o = y === r;
    if (f = f || o, o) {
      var a = {};
      a.weapon = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.weapon === void 0 || !i.call(n, "weapon")) && (L = "weapon")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.weapon !== void 0 && i.call(n, "weapon")) {
        let m = n.weapon;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var o = j === r;
    if (f = f || o, o && a !== !0 && (a = a || {}, a.weapon = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var R = $ === r;
    if (R) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Vi = u === r;
  }
  var c = bl === r;
  if (c) {
    let u = { instancePath: s, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = nn, e !== null && (nn ? e.length = nn : e = null);
  let v = r, b = r, E = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.weapon === void 0 || !i.call(n, "weapon")) && (u = "weapon")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.weapon !== void 0 && i.call(n, "weapon")) {
      let l = n.weapon;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ie = !0;
            let t = l.length;
            for (let f = 0; f < t; f++) {
              let y = l[f], j = r, S = r, L = r;
              if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              }
              var V = L === r;
              if (V) {
                let P = {};
                e === null ? e = [P] : e.push(P), r++;
              } else {
                r = S, e !== null && (S ? e.length = S : e = null);
                let P = r, Z = r, G = r;
                if (typeof y == "string" && !He.test(y)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var x = G === r;
                if (x) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                var ne = P === r;
                if (ne) {
                  let z = r, J = r, le = r;
                  if (typeof y == "string" && !De.test(y)) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                  var X = le === r;
                  if (X) {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var ne = z === r;
                }
              }
              if (r === j)
                if (typeof y == "string") {
                  if (ee(y) < 1) {
                    let P = {};
                    e === null ? e = [P] : e.push(P), r++;
                  }
                } else {
                  let P = {};
                  e === null ? e = [P] : e.push(P), r++;
                }
              var ie = j === r;
              if (!ie)
                break;
            }
            if (ie) {
              let f = l.length;
              if (f > 1) {
                let y = {};
                for (; f--; ) {
                  let j = l[f];
                  if (typeof j == "string") {
                    if (typeof y[j] == "number") {
                      let S = {};
                      e === null ? e = [S] : e.push(S), r++;
                      break;
                    }
                    y[j] = f;
                  }
                }
              }
            }
          }
        else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var ar = E === r;
  if (ar) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.weapon === void 0 || !i.call(n, "weapon")) && ($ = "weapon")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.weapon !== void 0 && i.call(n, "weapon")) {
        let t = n.weapon;
        if (Array.isArray(t)) {
          let f = r, y = t.length;
          for (let j = 0; j < y; j++) {
            let S = t[j], L = r, m = r, P = r;
            if (!(S === "firearm" || S === "knife_edged" || S === "blunt_object" || S === "vehicle" || S === "replica_or_bb" || S === "less_lethal_device" || S === "personal_weapons" || S === "explosive" || S === "bodily_fluids" || S === "animal" || S === "other")) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            }
            var we = P === r;
            if (we) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            } else
              r = m, e !== null && (m ? e.length = m : e = null);
            var dr = L === r;
            if (dr)
              break;
          }
          if (dr)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var ar = u === r;
  }
  var hn = b === r;
  if (hn) {
    let u = { instancePath: s, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = v, e !== null && (v ? e.length = v : e = null);
  let Fi = r, Si = r, Ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.injury_level === void 0 || !i.call(n, "injury_level")) && (u = "injury_level")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.injury_level !== void 0 && i.call(n, "injury_level")) {
      let l = n.injury_level, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var Yi = f === r;
      if (Yi) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var pl = Ge === r;
  if (pl) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.injury_level === void 0 || !i.call(n, "injury_level")) && ($ = "injury_level")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.injury_level !== void 0 && i.call(n, "injury_level")) {
        let t = n.injury_level, f = r, y = r;
        if (!(t === "none" || t === "complaint_of_pain" || t === "minor" || t === "moderate" || t === "hospitalised" || t === "serious_bodily_injury" || t === "death" || t === "injured" || t === "none_visible" || t === "injured_not_admitted" || t === "below_serious" || t === "serious_grade_unclear" || t === "admitted_or_serious" || t === "injured_alive")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var Fn = y === r;
        if (Fn) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var pl = u === r;
  }
  var Ki = Si === r;
  if (Ki) {
    let u = { instancePath: s, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Fi, e !== null && (Fi ? e.length = Fi : e = null);
  let Xi = r, Yl = r, Ui = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.injury_attribution === void 0 || !i.call(n, "injury_attribution")) && (u = "injury_attribution")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.injury_attribution !== void 0 && i.call(n, "injury_attribution")) {
      let l = n.injury_attribution, $ = r, t = r, f = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var Kl = f === r;
      if (Kl) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === $)
        if (typeof l == "string") {
          if (ee(l) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var Sl = Ui === r;
  if (Sl) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.injury_attribution === void 0 || !i.call(n, "injury_attribution")) && ($ = "injury_attribution")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.injury_attribution !== void 0 && i.call(n, "injury_attribution")) {
        let t = n.injury_attribution, f = r, y = r;
        if (!(t === "force" || t === "self_inflicted" || t === "before_police_contact" || t === "pre_existing_condition" || t === "other" || t === "not_force")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var Xl = y === r;
        if (Xl) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Sl = u === r;
  }
  var Ml = Yl === r;
  if (Ml) {
    let u = { instancePath: s, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Xi, e !== null && (Xi ? e.length = Xi : e = null);
  let Ol = r, Gl = r, Jl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.fracture === void 0 || !i.call(n, "fracture")) && (u = "fracture")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.fracture !== void 0 && i.call(n, "fracture")) {
      let l = n.fracture, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Ql = t === r;
      if (Ql) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Ul = Jl === r;
  if (Ul) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.fracture === void 0 || !i.call(n, "fracture")) && (L = "fracture")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.fracture !== void 0 && i.call(n, "fracture") && typeof n.fracture != "boolean") {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    var Gi = y === r;
    if (f = f || Gi, Gi) {
      var Mi = {};
      Mi.fracture = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.fracture === void 0 || !i.call(n, "fracture")) && (L = "fracture")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.fracture !== void 0 && i.call(n, "fracture")) {
        let m = n.fracture;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var Gi = j === r;
    if (f = f || Gi, Gi && Mi !== !0 && (Mi = Mi || {}, Mi.fracture = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var es = $ === r;
    if (es) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Ul = u === r;
  }
  var rs = Gl === r;
  if (rs) {
    let u = { instancePath: s, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Ol, e !== null && (Ol ? e.length = Ol : e = null);
  let Nl = r, ns = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.medical_aid === void 0 || !i.call(n, "medical_aid")) && (u = "medical_aid")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.medical_aid !== void 0 && i.call(n, "medical_aid")) {
      let l = n.medical_aid, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var ls = t === r;
      if (ls) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Zl = is === r;
  if (Zl) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.medical_aid === void 0 || !i.call(n, "medical_aid")) && (L = "medical_aid")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.medical_aid !== void 0 && i.call(n, "medical_aid") && typeof n.medical_aid != "boolean") {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    var Qi = y === r;
    if (f = f || Qi, Qi) {
      var Ji = {};
      Ji.medical_aid = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.medical_aid === void 0 || !i.call(n, "medical_aid")) && (L = "medical_aid")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.medical_aid !== void 0 && i.call(n, "medical_aid")) {
        let m = n.medical_aid;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var Qi = j === r;
    if (f = f || Qi, Qi && Ji !== !0 && (Ji = Ji || {}, Ji.medical_aid = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var ss = $ === r;
    if (ss) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Zl = u === r;
  }
  var ts = ns === r;
  if (ts) {
    let u = { instancePath: s, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Nl, e !== null && (Nl ? e.length = Nl : e = null);
  let $l = r, os = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.hospitalised === void 0 || !i.call(n, "hospitalised")) && (u = "hospitalised")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.hospitalised !== void 0 && i.call(n, "hospitalised")) {
      let l = n.hospitalised, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var cs = t === r;
      if (cs) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Hl = us === r;
  if (Hl) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.hospitalised === void 0 || !i.call(n, "hospitalised")) && (L = "hospitalised")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.hospitalised !== void 0 && i.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    var rl = y === r;
    if (f = f || rl, rl) {
      var el = {};
      el.hospitalised = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.hospitalised === void 0 || !i.call(n, "hospitalised")) && (L = "hospitalised")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.hospitalised !== void 0 && i.call(n, "hospitalised")) {
        let m = n.hospitalised;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var rl = j === r;
    if (f = f || rl, rl && el !== !0 && (el = el || {}, el.hospitalised = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var fs = $ === r;
    if (fs) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Hl = u === r;
  }
  var ps = os === r;
  if (ps) {
    let u = { instancePath: s, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = $l, e !== null && ($l ? e.length = $l : e = null);
  let Ll = r, _s = r, as = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.death_date === void 0 || !i.call(n, "death_date")) && (u = "death_date")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.death_date !== void 0 && i.call(n, "death_date")) {
      let l = n.death_date, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var ds = t === r;
      if (ds) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Dl = as === r;
  if (Dl) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.death_date === void 0 || !i.call(n, "death_date")) && (L = "death_date")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.death_date !== void 0 && i.call(n, "death_date")) {
        let m = n.death_date;
        if (r === r)
          if (typeof m == "string") {
            if (!_l.test(m)) {
              let Z = {};
              e === null ? e = [Z] : e.push(Z), r++;
            }
          } else {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
      }
    }
    var il = y === r;
    if (f = f || il, il) {
      var nl = {};
      nl.death_date = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.death_date === void 0 || !i.call(n, "death_date")) && (L = "death_date")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.death_date !== void 0 && i.call(n, "death_date")) {
        let m = n.death_date;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var il = j === r;
    if (f = f || il, il && nl !== !0 && (nl = nl || {}, nl.death_date = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var hs = $ === r;
    if (hs) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Dl = u === r;
  }
  var ys = _s === r;
  if (ys) {
    let u = { instancePath: s, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Ll, e !== null && (Ll ? e.length = Ll : e = null);
  let xl = r, ms = r, gs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.arrested === void 0 || !i.call(n, "arrested")) && (u = "arrested")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.arrested !== void 0 && i.call(n, "arrested")) {
      let l = n.arrested, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var vs = t === r;
      if (vs) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Wl = gs === r;
  if (Wl) {
    let u = r, l = r, $ = r, t = r, f = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.arrested === void 0 || !i.call(n, "arrested")) && (L = "arrested")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.arrested !== void 0 && i.call(n, "arrested") && typeof n.arrested != "boolean") {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    var sl = y === r;
    if (f = f || sl, sl) {
      var ll = {};
      ll.arrested = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.arrested === void 0 || !i.call(n, "arrested")) && (L = "arrested")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.arrested !== void 0 && i.call(n, "arrested")) {
        let m = n.arrested;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    }
    var sl = j === r;
    if (f = f || sl, sl && ll !== !0 && (ll = ll || {}, ll.arrested = !0), f)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    }
    var ws = $ === r;
    if (ws) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Wl = u === r;
  }
  var bs = ms === r;
  if (bs) {
    let u = { instancePath: s, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = xl, e !== null && (xl ? e.length = xl : e = null);
  let Pl = r, ks = r, js = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.gender === void 0 || !i.call(n, "gender")) && (u = "gender")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.gender !== void 0 && i.call(n, "gender")) {
      let l = n.gender, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var As = t === r;
      if (As) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Tl = js === r;
  if (Tl) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.gender === void 0 || !i.call(n, "gender")) && ($ = "gender")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender !== void 0 && i.call(n, "gender")) {
        let t = n.gender;
        if (typeof t == "string" && !Us.test(t)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
    var Tl = u === r;
  }
  var qs = ks === r;
  if (qs) {
    let u = { instancePath: s, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Pl, e !== null && (Pl ? e.length = Pl : e = null);
  let Il = r, Os = r, Ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.gender === void 0 || !i.call(n, "gender")) && (u = "gender")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.gender !== void 0 && i.call(n, "gender")) {
      let l = n.gender, $ = r, t = r;
      if (!(l === null || l === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var $s = t === r;
      if ($s) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = $, e !== null && ($ ? e.length = $ : e = null);
    }
  }
  var Bl = Ns === r;
  if (Bl) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let $;
      if ((n.gender === void 0 || !i.call(n, "gender")) && ($ = "gender")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender !== void 0 && i.call(n, "gender")) {
        let t = n.gender;
        if (typeof t == "string" && !Zs.test(t)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
    var Bl = u === r;
  }
  var Ls = Os === r;
  if (Ls) {
    let u = { instancePath: s, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Il, e !== null && (Il ? e.length = Il : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let u of Object.keys(n))
      if (!i.call(ce.properties, u)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let u = n.agency_id;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: ce.properties.agency_id.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.incident_id !== void 0 && i.call(n, "incident_id")) {
      let u = n.incident_id;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: ce.properties.incident_id.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.subject_no !== void 0 && i.call(n, "subject_no")) {
      let u = n.subject_no;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: ce.properties.subject_no.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race !== void 0 && i.call(n, "race")) {
      let u = n.race;
      if (!Array.isArray(u) && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: ce.properties.race.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race__words !== void 0 && i.call(n, "race__words")) {
      let u = n.race__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: ce.properties.race__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_source !== void 0 && i.call(n, "race_source")) {
      let u = n.race_source;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: ce.properties.race_source.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_source__words !== void 0 && i.call(n, "race_source__words")) {
      let u = n.race_source__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: ce.properties.race_source__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_self_reported !== void 0 && i.call(n, "race_self_reported")) {
      let u = n.race_self_reported;
      if (!Array.isArray(u) && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: ce.properties.race_self_reported.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && i.call(n, "race_self_reported__words")) {
      let u = n.race_self_reported__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: ce.properties.race_self_reported__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.gender !== void 0 && i.call(n, "gender")) {
      let u = n.gender;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: ce.properties.gender.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.gender_source !== void 0 && i.call(n, "gender_source")) {
      let u = n.gender_source;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: ce.properties.gender_source.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.gender_source__words !== void 0 && i.call(n, "gender_source__words")) {
      let u = n.gender_source__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: ce.properties.gender_source__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.age !== void 0 && i.call(n, "age")) {
      let u = n.age;
      if (typeof u != "number" && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: ce.properties.age.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.age_band !== void 0 && i.call(n, "age_band")) {
      let u = n.age_band;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: ce.properties.age_band.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.juvenile !== void 0 && i.call(n, "juvenile")) {
      let u = n.juvenile;
      if (typeof u != "boolean" && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: ce.properties.juvenile.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.impairment !== void 0 && i.call(n, "impairment")) {
      let u = n.impairment;
      if (!Array.isArray(u) && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/impairment", schemaPath: "#/properties/impairment/type", keyword: "type", params: { type: ce.properties.impairment.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.impairment__words !== void 0 && i.call(n, "impairment__words")) {
      let u = n.impairment__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/impairment__words", schemaPath: "#/properties/impairment__words/type", keyword: "type", params: { type: ce.properties.impairment__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.resistance !== void 0 && i.call(n, "resistance")) {
      let u = n.resistance;
      if (!Array.isArray(u) && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/resistance", schemaPath: "#/properties/resistance/type", keyword: "type", params: { type: ce.properties.resistance.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.resistance__words !== void 0 && i.call(n, "resistance__words")) {
      let u = n.resistance__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/resistance__words", schemaPath: "#/properties/resistance__words/type", keyword: "type", params: { type: ce.properties.resistance__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.armed_status !== void 0 && i.call(n, "armed_status")) {
      let u = n.armed_status;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/armed_status", schemaPath: "#/properties/armed_status/type", keyword: "type", params: { type: ce.properties.armed_status.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.weapon !== void 0 && i.call(n, "weapon")) {
      let u = n.weapon;
      if (!Array.isArray(u) && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/weapon", schemaPath: "#/properties/weapon/type", keyword: "type", params: { type: ce.properties.weapon.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.weapon__words !== void 0 && i.call(n, "weapon__words")) {
      let u = n.weapon__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/weapon__words", schemaPath: "#/properties/weapon__words/type", keyword: "type", params: { type: ce.properties.weapon__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.injury_level !== void 0 && i.call(n, "injury_level")) {
      let u = n.injury_level;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: ce.properties.injury_level.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.injury_attribution !== void 0 && i.call(n, "injury_attribution")) {
      let u = n.injury_attribution;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/injury_attribution", schemaPath: "#/properties/injury_attribution/type", keyword: "type", params: { type: ce.properties.injury_attribution.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.injury_attribution__words !== void 0 && i.call(n, "injury_attribution__words")) {
      let u = n.injury_attribution__words;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/injury_attribution__words", schemaPath: "#/properties/injury_attribution__words/type", keyword: "type", params: { type: ce.properties.injury_attribution__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.fracture !== void 0 && i.call(n, "fracture")) {
      let u = n.fracture;
      if (typeof u != "boolean" && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/fracture", schemaPath: "#/properties/fracture/type", keyword: "type", params: { type: ce.properties.fracture.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.medical_aid !== void 0 && i.call(n, "medical_aid")) {
      let u = n.medical_aid;
      if (typeof u != "boolean" && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/medical_aid", schemaPath: "#/properties/medical_aid/type", keyword: "type", params: { type: ce.properties.medical_aid.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.hospitalised !== void 0 && i.call(n, "hospitalised")) {
      let u = n.hospitalised;
      if (typeof u != "boolean" && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: ce.properties.hospitalised.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.death_date !== void 0 && i.call(n, "death_date")) {
      let u = n.death_date;
      if (typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/death_date", schemaPath: "#/properties/death_date/type", keyword: "type", params: { type: ce.properties.death_date.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.arrested !== void 0 && i.call(n, "arrested")) {
      let u = n.arrested;
      if (typeof u != "boolean" && typeof u != "string" && u !== null) {
        let l = { instancePath: s + "/arrested", schemaPath: "#/properties/arrested/type", keyword: "type", params: { type: ce.properties.arrested.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [u] : e.push(u), r++;
  }
  return dl.errors = e, r === 0;
}
dl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hs = hl, Ie = { $id: "force_officers", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, officer_ref: { type: ["string", "null"] }, years_of_service: { type: ["number", "string", "null"] }, duty_status: { type: ["string", "null"] }, uniform: { type: ["string", "null"] }, sworn_status: { type: ["string", "null"] }, role: { type: ["string", "null"] }, body_worn_camera: { type: ["boolean", "string", "null"] }, injury_level: { type: ["string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_officers.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_officers.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_officers.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_officers.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_officers.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_officers.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_officers.years_of_service.type", not: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.years_of_service.bounds", not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }, { $comment: "force_officers.duty_status.in-code-list", not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }, { $comment: "force_officers.uniform.in-code-list", not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }, { $comment: "force_officers.sworn_status.in-code-list", not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }, { $comment: "force_officers.role.in-code-list", not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }, { $comment: "force_officers.body_worn_camera.type", not: { allOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, { required: ["body_worn_camera"], properties: { body_worn_camera: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_officers.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "officer-ref-is-a-name", not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, officer_ref: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }] }, years_of_service: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }] }, duty_status: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }] }, uniform: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }] }, sworn_status: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }] }, role: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }] }, body_worn_camera: { required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } } } }, Ds = new RegExp("^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$", "u");
function hl(n, { instancePath: s = "", parentData: N, parentDataProperty: W, rootData: B = n, dynamicAnchors: Di = {} } = {}) {
  let e = null, r = 0, ke = hl.evaluated;
  ke.dynamicProps && (ke.props = void 0), ke.dynamicItems && (ke.items = void 0);
  let Ee = r, yn = r, sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (g = "agency_id")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let _ = n.agency_id, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Qe = A === r;
      if (Qe) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var $r = sn === r;
  if ($r) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (U = "agency_id")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
        let d = n.agency_id, A = r, k = r;
        if (typeof d == "string" && !gl.test(d)) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var ci = k === r;
        if (ci) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var $r = g === r;
  }
  var fi = yn === r;
  if (fi) {
    let g = { instancePath: s, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
  let We = r, pi = r, _i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.officer_no === void 0 || !i.call(n, "officer_no")) && (g = "officer_no")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.officer_no !== void 0 && i.call(n, "officer_no")) {
      let _ = n.officer_no, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var ai = A === r;
      if (ai) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Lr = _i === r;
  if (Lr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.officer_no === void 0 || !i.call(n, "officer_no")) && (U = "officer_no")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.officer_no !== void 0 && i.call(n, "officer_no")) {
        let d = n.officer_no, A = r, k = r;
        if (typeof d == "string" && !ol.test(d)) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var xr = k === r;
        if (xr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var Lr = g === r;
  }
  var Pr = pi === r;
  if (Pr) {
    let g = { instancePath: s, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = We, e !== null && (We ? e.length = We : e = null);
  let ir = r, di = r, mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.race === void 0 || !i.call(n, "race")) && (g = "race")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.race !== void 0 && i.call(n, "race")) {
      let _ = n.race, U = r, d = r;
      if (!(_ === null || _ === "")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var hi = d === r;
      if (hi) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = U, e !== null && (U ? e.length = U : e = null);
    }
  }
  var tn = mn === r;
  if (tn) {
    let g = r, _ = r, U = r, d = r, A = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.race === void 0 || !i.call(n, "race")) && (M = "race")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.race !== void 0 && i.call(n, "race")) {
        let H = n.race;
        if (r === r)
          if (Array.isArray(H))
            if (H.length < 1) {
              let te = {};
              e === null ? e = [te] : e.push(te), r++;
            } else {
              var Ir = !0;
              let te = H.length;
              for (let Re = 0; Re < te; Re++) {
                let me = H[Re], Me = r, Nr = r, Ci = r;
                if (!(me === "not_recorded" || me === "unknown" || me === "not_applicable" || me === "withheld" || me === "pending")) {
                  let Ae = {};
                  e === null ? e = [Ae] : e.push(Ae), r++;
                }
                var Mn = Ci === r;
                if (Mn) {
                  let Ae = {};
                  e === null ? e = [Ae] : e.push(Ae), r++;
                } else {
                  r = Nr, e !== null && (Nr ? e.length = Nr : e = null);
                  let Ae = r, Ri = r, Wi = r;
                  if (typeof me == "string" && !He.test(me)) {
                    let rn = {};
                    e === null ? e = [rn] : e.push(rn), r++;
                  }
                  var lr = Wi === r;
                  if (lr) {
                    let rn = {};
                    e === null ? e = [rn] : e.push(rn), r++;
                  } else
                    r = Ri, e !== null && (Ri ? e.length = Ri : e = null);
                  var sr = Ae === r;
                  if (sr) {
                    let rn = r, Vn = r, Ti = r;
                    if (typeof me == "string" && !De.test(me)) {
                      let nn = {};
                      e === null ? e = [nn] : e.push(nn), r++;
                    }
                    var yi = Ti === r;
                    if (yi) {
                      let nn = {};
                      e === null ? e = [nn] : e.push(nn), r++;
                    } else
                      r = Vn, e !== null && (Vn ? e.length = Vn : e = null);
                    var sr = rn === r;
                  }
                }
                if (r === Me)
                  if (typeof me == "string") {
                    if (ee(me) < 1) {
                      let Ae = {};
                      e === null ? e = [Ae] : e.push(Ae), r++;
                    }
                  } else {
                    let Ae = {};
                    e === null ? e = [Ae] : e.push(Ae), r++;
                  }
                var Ir = Me === r;
                if (!Ir)
                  break;
              }
              if (Ir) {
                let Re = H.length;
                if (Re > 1) {
                  let me = {};
                  for (; Re--; ) {
                    let Me = H[Re];
                    if (typeof Me == "string") {
                      if (typeof me[Me] == "number") {
                        let Nr = {};
                        e === null ? e = [Nr] : e.push(Nr), r++;
                        break;
                      }
                      me[Me] = Re;
                    }
                  }
                }
              }
            }
          else {
            let te = {};
            e === null ? e = [te] : e.push(te), r++;
          }
      }
    }
    var Le = k === r;
    if (A = A || Le, Le) {
      var Te = {};
      Te.race = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.race === void 0 || !i.call(n, "race")) && (M = "race")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.race !== void 0 && i.call(n, "race")) {
        let H = n.race;
        if (!(H === "not_recorded" || H === "unknown" || H === "not_applicable" || H === "withheld" || H === "pending")) {
          let se = {};
          e === null ? e = [se] : e.push(se), r++;
        }
      }
    }
    var Le = C === r;
    if (A = A || Le, Le && Te !== !0 && (Te = Te || {}, Te.race = !0), A)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    }
    var mi = U === r;
    if (mi) {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var tn = g === r;
  }
  var gi = di === r;
  if (gi) {
    let g = { instancePath: s, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ir, e !== null && (ir ? e.length = ir : e = null);
  let tr = r, Gn = r, vi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.race === void 0 || !i.call(n, "race")) && (g = "race")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.race !== void 0 && i.call(n, "race")) {
      let _ = n.race;
      if (r === r)
        if (Array.isArray(_))
          if (_.length < 1) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else {
            var Er = !0;
            let d = _.length;
            for (let A = 0; A < d; A++) {
              let k = _[A], C = r, ve = r, M = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let se = {};
                e === null ? e = [se] : e.push(se), r++;
              }
              var on = M === r;
              if (on) {
                let se = {};
                e === null ? e = [se] : e.push(se), r++;
              } else {
                r = ve, e !== null && (ve ? e.length = ve : e = null);
                let se = r, te = r, Re = r;
                if (typeof k == "string" && !He.test(k)) {
                  let me = {};
                  e === null ? e = [me] : e.push(me), r++;
                }
                var wi = Re === r;
                if (wi) {
                  let me = {};
                  e === null ? e = [me] : e.push(me), r++;
                } else
                  r = te, e !== null && (te ? e.length = te : e = null);
                var gn = se === r;
                if (gn) {
                  let me = r, Me = r, Nr = r;
                  if (typeof k == "string" && !De.test(k)) {
                    let Bn = {};
                    e === null ? e = [Bn] : e.push(Bn), r++;
                  }
                  var vn = Nr === r;
                  if (vn) {
                    let Bn = {};
                    e === null ? e = [Bn] : e.push(Bn), r++;
                  } else
                    r = Me, e !== null && (Me ? e.length = Me : e = null);
                  var gn = me === r;
                }
              }
              if (r === C)
                if (typeof k == "string") {
                  if (ee(k) < 1) {
                    let se = {};
                    e === null ? e = [se] : e.push(se), r++;
                  }
                } else {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
              var Er = C === r;
              if (!Er)
                break;
            }
            if (Er) {
              let A = _.length;
              if (A > 1) {
                let k = {};
                for (; A--; ) {
                  let C = _[A];
                  if (typeof C == "string") {
                    if (typeof k[C] == "number") {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                      break;
                    }
                    k[C] = A;
                  }
                }
              }
            }
          }
        else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var un = vi === r;
  if (un) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.race === void 0 || !i.call(n, "race")) && (U = "race")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.race !== void 0 && i.call(n, "race")) {
        let d = n.race;
        if (Array.isArray(d)) {
          let A = r, k = d.length;
          for (let C = 0; C < k; C++) {
            let ve = d[C], M = r, H = r, se = r;
            if (!(ve === "american_indian_alaska_native" || ve === "asian" || ve === "black" || ve === "hispanic_latino" || ve === "middle_eastern_north_african" || ve === "native_hawaiian_pacific_islander" || ve === "white" || ve === "other" || ve === "asian_pacific_islander" || ve === "indian_unspecified" || ve === "middle_eastern_or_south_asian" || ve === "uk_other" || ve === "multiracial" || ve === "other_or_multiracial")) {
              let te = {};
              e === null ? e = [te] : e.push(te), r++;
            }
            var zr = se === r;
            if (zr) {
              let te = {};
              e === null ? e = [te] : e.push(te), r++;
            } else
              r = H, e !== null && (H ? e.length = H : e = null);
            var or = M === r;
            if (or)
              break;
          }
          if (or)
            r = A, e !== null && (A ? e.length = A : e = null);
          else {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      }
    }
    var un = g === r;
  }
  var Jn = Gn === r;
  if (Jn) {
    let g = { instancePath: s, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = tr, e !== null && (tr ? e.length = tr : e = null);
  let Cr = r, wn = r, bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.gender === void 0 || !i.call(n, "gender")) && (g = "gender")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.gender !== void 0 && i.call(n, "gender")) {
      let _ = n.gender, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var bi = A === r;
      if (bi) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var kn = bn === r;
  if (kn) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.gender === void 0 || !i.call(n, "gender")) && (U = "gender")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.gender !== void 0 && i.call(n, "gender")) {
        let d = n.gender, A = r, k = r;
        if (!(d === "man" || d === "woman" || d === "nonbinary" || d === "another" || d === "nonbinary_or_another" || d === "transgender_or_another")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Qn = k === r;
        if (Qn) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var kn = g === r;
  }
  var hr = wn === r;
  if (hr) {
    let g = { instancePath: s, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Cr, e !== null && (Cr ? e.length = Cr : e = null);
  let Be = r, ki = r, jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.age === void 0 || !i.call(n, "age")) && (g = "age")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age !== void 0 && i.call(n, "age")) {
      let _ = n.age, U = r, d = r;
      if (!(_ === null || _ === "")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var An = d === r;
      if (An) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = U, e !== null && (U ? e.length = U : e = null);
    }
  }
  var qn = jn === r;
  if (qn) {
    let g = r, _ = r, U = r, d = r, A = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.age === void 0 || !i.call(n, "age")) && (M = "age")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let H = n.age, se = r;
        if (!(typeof H == "number" && !(H % 1) && !isNaN(H))) {
          let te = {};
          e === null ? e = [te] : e.push(te), r++;
        }
        if (r === se && typeof H == "number") {
          if (H > 999999999999999 || isNaN(H)) {
            let te = {};
            e === null ? e = [te] : e.push(te), r++;
          } else if (H < -999999999999999 || isNaN(H)) {
            let te = {};
            e === null ? e = [te] : e.push(te), r++;
          }
        }
      }
    }
    var yr = k === r;
    if (A = A || yr, yr) {
      var ur = {};
      ur.age = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.age === void 0 || !i.call(n, "age")) && (M = "age")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let H = n.age;
        if (!(H === "not_recorded" || H === "unknown" || H === "not_applicable" || H === "withheld" || H === "pending")) {
          let se = {};
          e === null ? e = [se] : e.push(se), r++;
        }
      }
    }
    var yr = C === r;
    if (A = A || yr, yr && ur !== !0 && (ur = ur || {}, ur.age = !0), A)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    }
    var mr = U === r;
    if (mr) {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var qn = g === r;
  }
  var gr = ki === r;
  if (gr) {
    let g = { instancePath: s, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Be, e !== null && (Be ? e.length = Be : e = null);
  let On = r, cr = r, Ve = r, Rr = !1, ji = r, cn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.age === void 0 || !i.call(n, "age")) && (g = "age")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age !== void 0 && i.call(n, "age")) {
      let _ = n.age, U = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      if (r === U && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    }
  }
  var Nn = cn === r;
  if (Nn) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.age === void 0 || !i.call(n, "age")) && (U = "age")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let d = n.age, A = r, k = r;
        if (typeof d == "number" && (d < 0 || isNaN(d))) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Sr = k === r;
        if (Sr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var Nn = g === r;
  }
  var vr = ji === r;
  if (Rr = Rr || vr, vr) {
    var Oe = {};
    Oe.age = !0;
  }
  let Ai = r, qi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.age === void 0 || !i.call(n, "age")) && (g = "age")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age !== void 0 && i.call(n, "age")) {
      let _ = n.age, U = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      if (r === U && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    }
  }
  var Ur = qi === r;
  if (Ur) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.age === void 0 || !i.call(n, "age")) && (U = "age")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.age !== void 0 && i.call(n, "age")) {
        let d = n.age, A = r, k = r;
        if (typeof d == "number" && (d > 120 || isNaN(d))) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var ei = k === r;
        if (ei) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var Ur = g === r;
  }
  var vr = Ai === r;
  if (Rr = Rr || vr, vr && Oe !== !0 && (Oe = Oe || {}, Oe.age = !0), Rr)
    r = Ve, e !== null && (Ve ? e.length = Ve : e = null);
  else {
    let g = {};
    e === null ? e = [g] : e.push(g), r++;
  }
  var ri = cr === r;
  if (ri) {
    let g = { instancePath: s, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = On, e !== null && (On ? e.length = On : e = null);
  let wr = r, Oi = r, Zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.age_band === void 0 || !i.call(n, "age_band")) && (g = "age_band")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age_band !== void 0 && i.call(n, "age_band")) {
      let _ = n.age_band, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Ni = A === r;
      if (Ni) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var $n = Zr === r;
  if ($n) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.age_band === void 0 || !i.call(n, "age_band")) && (U = "age_band")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.age_band !== void 0 && i.call(n, "age_band")) {
        let d = n.age_band, A = r, k = r;
        if (!(d === "0_9" || d === "10_14" || d === "15_17" || d === "18_24" || d === "25_34" || d === "35_44" || d === "45_54" || d === "55_64" || d === "65_plus" || d === "0_17" || d === "10_17" || d === "18_34" || d === "18_plus" || d === "35_plus")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var $i = k === r;
        if ($i) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var $n = g === r;
  }
  var Ln = Oi === r;
  if (Ln) {
    let g = { instancePath: s, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Fe = r, Hr = r, xn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (g = "years_of_service")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
      let _ = n.years_of_service, U = r, d = r;
      if (!(_ === null || _ === "")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Li = d === r;
      if (Li) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = U, e !== null && (U ? e.length = U : e = null);
    }
  }
  var Dr = xn === r;
  if (Dr) {
    let g = r, _ = r, U = r, d = r, A = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (M = "years_of_service")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
        let H = n.years_of_service, se = r;
        if (!(typeof H == "number" && !(H % 1) && !isNaN(H))) {
          let te = {};
          e === null ? e = [te] : e.push(te), r++;
        }
        if (r === se && typeof H == "number") {
          if (H > 999999999999999 || isNaN(H)) {
            let te = {};
            e === null ? e = [te] : e.push(te), r++;
          } else if (H < -999999999999999 || isNaN(H)) {
            let te = {};
            e === null ? e = [te] : e.push(te), r++;
          }
        }
      }
    }
    var br = k === r;
    if (A = A || br, br) {
      var Wr = {};
      Wr.years_of_service = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (M = "years_of_service")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
        let H = n.years_of_service;
        if (!(H === "not_recorded" || H === "unknown" || H === "not_applicable" || H === "withheld" || H === "pending")) {
          let se = {};
          e === null ? e = [se] : e.push(se), r++;
        }
      }
    }
    var br = C === r;
    if (A = A || br, br && Wr !== !0 && (Wr = Wr || {}, Wr.years_of_service = !0), A)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    }
    var fn = U === r;
    if (fn) {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var Dr = g === r;
  }
  var xi = Hr === r;
  if (xi) {
    let g = { instancePath: s, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Fe, e !== null && (Fe ? e.length = Fe : e = null);
  let Tr = r, Pn = r, pn = r, Br = !1, ni = r, er = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (g = "years_of_service")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
      let _ = n.years_of_service, U = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      if (r === U && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    }
  }
  var rr = er === r;
  if (rr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (U = "years_of_service")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
        let d = n.years_of_service, A = r, k = r;
        if (typeof d == "number" && (d < 0 || isNaN(d))) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Pi = k === r;
        if (Pi) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var rr = g === r;
  }
  var Kr = ni === r;
  if (Br = Br || Kr, Kr) {
    var Vr = {};
    Vr.years_of_service = !0;
  }
  let Fr = r, Yr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (g = "years_of_service")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
      let _ = n.years_of_service, U = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      if (r === U && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    }
  }
  var xe = Yr === r;
  if (xe) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.years_of_service === void 0 || !i.call(n, "years_of_service")) && (U = "years_of_service")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
        let d = n.years_of_service, A = r, k = r;
        if (typeof d == "number" && (d > 60 || isNaN(d))) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Ye = k === r;
        if (Ye) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var xe = g === r;
  }
  var Kr = Fr === r;
  if (Br = Br || Kr, Kr && Vr !== !0 && (Vr = Vr || {}, Vr.years_of_service = !0), Br)
    r = pn, e !== null && (pn ? e.length = pn : e = null);
  else {
    let g = {};
    e === null ? e = [g] : e.push(g), r++;
  }
  var In = Pn === r;
  if (In) {
    let g = { instancePath: s, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Tr, e !== null && (Tr ? e.length = Tr : e = null);
  let kr = r, En = r, Ke = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.duty_status === void 0 || !i.call(n, "duty_status")) && (g = "duty_status")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.duty_status !== void 0 && i.call(n, "duty_status")) {
      let _ = n.duty_status, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var zn = A === r;
      if (zn) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var ii = Ke === r;
  if (ii) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.duty_status === void 0 || !i.call(n, "duty_status")) && (U = "duty_status")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.duty_status !== void 0 && i.call(n, "duty_status")) {
        let d = n.duty_status, A = r, k = r;
        if (!(d === "on_duty" || d === "off_duty" || d === "secondary_employment" || d === "not_on_duty")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Cn = k === r;
        if (Cn) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var ii = g === r;
  }
  var li = En === r;
  if (li) {
    let g = { instancePath: s, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let ze = r, si = r, Rn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.uniform === void 0 || !i.call(n, "uniform")) && (g = "uniform")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.uniform !== void 0 && i.call(n, "uniform")) {
      let _ = n.uniform, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Sn = A === r;
      if (Sn) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var ti = Rn === r;
  if (ti) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.uniform === void 0 || !i.call(n, "uniform")) && (U = "uniform")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.uniform !== void 0 && i.call(n, "uniform")) {
        let d = n.uniform, A = r, k = r;
        if (!(d === "patrol_uniform" || d === "tactical_uniform" || d === "utility_uniform" || d === "plainclothes" || d === "uniformed")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var fr = k === r;
        if (fr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var ti = g === r;
  }
  var oi = si === r;
  if (oi) {
    let g = { instancePath: s, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let Xr = r, Ii = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.sworn_status === void 0 || !i.call(n, "sworn_status")) && (g = "sworn_status")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.sworn_status !== void 0 && i.call(n, "sworn_status")) {
      let _ = n.sworn_status, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Ei = A === r;
      if (Ei) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Un = _n === r;
  if (Un) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.sworn_status === void 0 || !i.call(n, "sworn_status")) && (U = "sworn_status")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.sworn_status !== void 0 && i.call(n, "sworn_status")) {
        let d = n.sworn_status, A = r, k = r;
        if (!(d === "sworn" || d === "reserve" || d === "detention" || d === "civilian")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var pr = k === r;
        if (pr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var Un = g === r;
  }
  var jr = Ii === r;
  if (jr) {
    let g = { instancePath: s, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let _r = r, Mr = r, an = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.role === void 0 || !i.call(n, "role")) && (g = "role")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.role !== void 0 && i.call(n, "role")) {
      let _ = n.role, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Gr = A === r;
      if (Gr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Ue = an === r;
  if (Ue) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.role === void 0 || !i.call(n, "role")) && (U = "role")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.role !== void 0 && i.call(n, "role")) {
        let d = n.role, A = r, k = r;
        if (!(d === "used_force" || d === "supervisor_present" || d === "present" || d === "supervisor_consulted" || d === "responded_after" || d === "supervisor" || d === "on_scene_no_force")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Jr = k === r;
        if (Jr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var Ue = g === r;
  }
  var zi = Mr === r;
  if (zi) {
    let g = { instancePath: s, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  let Qr = r, Zn = r, Hn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.body_worn_camera === void 0 || !i.call(n, "body_worn_camera")) && (g = "body_worn_camera")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.body_worn_camera !== void 0 && i.call(n, "body_worn_camera")) {
      let _ = n.body_worn_camera, U = r, d = r;
      if (!(_ === null || _ === "")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Ar = d === r;
      if (Ar) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = U, e !== null && (U ? e.length = U : e = null);
    }
  }
  var ui = Hn === r;
  if (ui) {
    let g = r, _ = r, U = r, d = r, A = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.body_worn_camera === void 0 || !i.call(n, "body_worn_camera")) && (M = "body_worn_camera")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.body_worn_camera !== void 0 && i.call(n, "body_worn_camera") && typeof n.body_worn_camera != "boolean") {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      }
    }
    var nr = k === r;
    if (A = A || nr, nr) {
      var qr = {};
      qr.body_worn_camera = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.body_worn_camera === void 0 || !i.call(n, "body_worn_camera")) && (M = "body_worn_camera")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.body_worn_camera !== void 0 && i.call(n, "body_worn_camera")) {
        let H = n.body_worn_camera;
        if (!(H === "not_recorded" || H === "unknown" || H === "not_applicable" || H === "withheld" || H === "pending")) {
          let se = {};
          e === null ? e = [se] : e.push(se), r++;
        }
      }
    }
    var nr = C === r;
    if (A = A || nr, nr && qr !== !0 && (qr = qr || {}, qr.body_worn_camera = !0), A)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    }
    var en = U === r;
    if (en) {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var ui = g === r;
  }
  var Xe = Zn === r;
  if (Xe) {
    let g = { instancePath: s, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Qr, e !== null && (Qr ? e.length = Qr : e = null);
  let Dn = r, dn = r, Wn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.injury_level === void 0 || !i.call(n, "injury_level")) && (g = "injury_level")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.injury_level !== void 0 && i.call(n, "injury_level")) {
      let _ = n.injury_level, U = r, d = r, A = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var w = A === r;
      if (w) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === U)
        if (typeof _ == "string") {
          if (ee(_) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var h = Wn === r;
  if (h) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.injury_level === void 0 || !i.call(n, "injury_level")) && (U = "injury_level")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.injury_level !== void 0 && i.call(n, "injury_level")) {
        let d = n.injury_level, A = r, k = r;
        if (!(d === "none" || d === "complaint_of_pain" || d === "minor" || d === "moderate" || d === "hospitalised" || d === "serious_bodily_injury" || d === "death" || d === "injured" || d === "none_visible" || d === "injured_not_admitted" || d === "below_serious" || d === "serious_grade_unclear" || d === "admitted_or_serious" || d === "injured_alive")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var T = k === r;
        if (T) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = A, e !== null && (A ? e.length = A : e = null);
      }
    }
    var h = g === r;
  }
  var p = dn === r;
  if (p) {
    let g = { instancePath: s, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  let O = r, q = r, D = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.hospitalised === void 0 || !i.call(n, "hospitalised")) && (g = "hospitalised")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.hospitalised !== void 0 && i.call(n, "hospitalised")) {
      let _ = n.hospitalised, U = r, d = r;
      if (!(_ === null || _ === "")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var be = d === r;
      if (be) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = U, e !== null && (U ? e.length = U : e = null);
    }
  }
  var K = D === r;
  if (K) {
    let g = r, _ = r, U = r, d = r, A = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.hospitalised === void 0 || !i.call(n, "hospitalised")) && (M = "hospitalised")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.hospitalised !== void 0 && i.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      }
    }
    var re = k === r;
    if (A = A || re, re) {
      var I = {};
      I.hospitalised = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.hospitalised === void 0 || !i.call(n, "hospitalised")) && (M = "hospitalised")) {
        let H = {};
        e === null ? e = [H] : e.push(H), r++;
      } else if (n.hospitalised !== void 0 && i.call(n, "hospitalised")) {
        let H = n.hospitalised;
        if (!(H === "not_recorded" || H === "unknown" || H === "not_applicable" || H === "withheld" || H === "pending")) {
          let se = {};
          e === null ? e = [se] : e.push(se), r++;
        }
      }
    }
    var re = C === r;
    if (A = A || re, re && I !== !0 && (I = I || {}, I.hospitalised = !0), A)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    }
    var Q = U === r;
    if (Q) {
      let M = {};
      e === null ? e = [M] : e.push(M), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var K = g === r;
  }
  var Pe = q === r;
  if (Pe) {
    let g = { instancePath: s, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = O, e !== null && (O ? e.length = O : e = null);
  let fe = r, Ze = r, Ce = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.officer_ref === void 0 || !i.call(n, "officer_ref")) && (g = "officer_ref")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.officer_ref !== void 0 && i.call(n, "officer_ref")) {
      let _ = n.officer_ref, U = r, d = r;
      if (!(_ === null || _ === "")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Tn = d === r;
      if (Tn) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = U, e !== null && (U ? e.length = U : e = null);
    }
  }
  var Or = Ce === r;
  if (Or) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let U;
      if ((n.officer_ref === void 0 || !i.call(n, "officer_ref")) && (U = "officer_ref")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.officer_ref !== void 0 && i.call(n, "officer_ref")) {
        let d = n.officer_ref;
        if (typeof d == "string" && !Ds.test(d)) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var Or = g === r;
  }
  var qe = Ze === r;
  if (qe) {
    let g = { instancePath: s, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = fe, e !== null && (fe ? e.length = fe : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let g of Object.keys(n))
      if (!i.call(Ie.properties, g)) {
        let _ = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
        e === null ? e = [_] : e.push(_), r++;
      }
    if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let g = n.agency_id;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Ie.properties.agency_id.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.incident_id !== void 0 && i.call(n, "incident_id")) {
      let g = n.incident_id;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Ie.properties.incident_id.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.officer_no !== void 0 && i.call(n, "officer_no")) {
      let g = n.officer_no;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Ie.properties.officer_no.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.race !== void 0 && i.call(n, "race")) {
      let g = n.race;
      if (!Array.isArray(g) && typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Ie.properties.race.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.race__words !== void 0 && i.call(n, "race__words")) {
      let g = n.race__words;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Ie.properties.race__words.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.gender !== void 0 && i.call(n, "gender")) {
      let g = n.gender;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Ie.properties.gender.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.age !== void 0 && i.call(n, "age")) {
      let g = n.age;
      if (typeof g != "number" && typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Ie.properties.age.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.age_band !== void 0 && i.call(n, "age_band")) {
      let g = n.age_band;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Ie.properties.age_band.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.officer_ref !== void 0 && i.call(n, "officer_ref")) {
      let g = n.officer_ref;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/officer_ref", schemaPath: "#/properties/officer_ref/type", keyword: "type", params: { type: Ie.properties.officer_ref.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.years_of_service !== void 0 && i.call(n, "years_of_service")) {
      let g = n.years_of_service;
      if (typeof g != "number" && typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/years_of_service", schemaPath: "#/properties/years_of_service/type", keyword: "type", params: { type: Ie.properties.years_of_service.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.duty_status !== void 0 && i.call(n, "duty_status")) {
      let g = n.duty_status;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/duty_status", schemaPath: "#/properties/duty_status/type", keyword: "type", params: { type: Ie.properties.duty_status.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.uniform !== void 0 && i.call(n, "uniform")) {
      let g = n.uniform;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/uniform", schemaPath: "#/properties/uniform/type", keyword: "type", params: { type: Ie.properties.uniform.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.sworn_status !== void 0 && i.call(n, "sworn_status")) {
      let g = n.sworn_status;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/sworn_status", schemaPath: "#/properties/sworn_status/type", keyword: "type", params: { type: Ie.properties.sworn_status.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.role !== void 0 && i.call(n, "role")) {
      let g = n.role;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: Ie.properties.role.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.body_worn_camera !== void 0 && i.call(n, "body_worn_camera")) {
      let g = n.body_worn_camera;
      if (typeof g != "boolean" && typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/body_worn_camera", schemaPath: "#/properties/body_worn_camera/type", keyword: "type", params: { type: Ie.properties.body_worn_camera.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.injury_level !== void 0 && i.call(n, "injury_level")) {
      let g = n.injury_level;
      if (typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Ie.properties.injury_level.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.hospitalised !== void 0 && i.call(n, "hospitalised")) {
      let g = n.hospitalised;
      if (typeof g != "boolean" && typeof g != "string" && g !== null) {
        let _ = { instancePath: s + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Ie.properties.hospitalised.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
  } else {
    let g = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [g] : e.push(g), r++;
  }
  return hl.errors = e, r === 0;
}
hl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ws = yl, Je = { $id: "force_actions", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, action_no: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, force_type: { type: ["string", "null"] }, target: { type: ["string", "null"] }, intent: { type: ["string", "null"] }, struck: { type: ["boolean", "string", "null"] }, rounds: { type: ["number", "string", "null"] }, repetitions: { type: ["number", "string", "null"] }, body_area: { type: ["array", "string", "null"] }, position: { type: ["string", "null"] }, sequence: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "force_actions.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_actions.action_no.bounds", not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.force_type.in-code-list", not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { $comment: "force_actions.target.in-code-list", not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }, { $comment: "force_actions.intent.in-code-list", not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }, { $comment: "force_actions.struck.type", not: { allOf: [{ required: ["struck"], properties: { struck: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["struck"], properties: { struck: { type: "boolean" } } }, { required: ["struck"], properties: { struck: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.type", not: { allOf: [{ required: ["rounds"], properties: { rounds: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.bounds", not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.repetitions.type", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.repetitions.bounds", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.body_area.type", not: { allOf: [{ required: ["body_area"], properties: { body_area: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.body_area.in-code-list", not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }, { $comment: "force_actions.position.in-code-list", not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }, { $comment: "force_actions.sequence.type", not: { allOf: [{ required: ["sequence"], properties: { sequence: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.sequence.bounds", not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }, { $comment: "several-forces-in-one-cell", not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, action_no: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, force_type: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }] }, target: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }] }, intent: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }] }, struck: { required: ["struck"], properties: { struck: { type: "boolean" } } }, rounds: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }] }, repetitions: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }] }, body_area: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }] }, position: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }] }, sequence: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }] } } }, Ts = new RegExp("^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$", "u");
function yl(n, { instancePath: s = "", parentData: N, parentDataProperty: W, rootData: B = n, dynamicAnchors: Di = {} } = {}) {
  let e = null, r = 0, ke = yl.evaluated;
  ke.dynamicProps && (ke.props = void 0), ke.dynamicItems && (ke.items = void 0);
  let Ee = r, yn = r, sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (w = "agency_id")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let h = n.agency_id, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var Qe = O === r;
      if (Qe) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var $r = sn === r;
  if ($r) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.agency_id === void 0 || !i.call(n, "agency_id")) && (T = "agency_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
        let p = n.agency_id, O = r, q = r;
        if (typeof p == "string" && !gl.test(p)) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var ci = q === r;
        if (ci) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var $r = w === r;
  }
  var fi = yn === r;
  if (fi) {
    let w = { instancePath: s, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
  let We = r, pi = r, _i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.action_no === void 0 || !i.call(n, "action_no")) && (w = "action_no")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.action_no !== void 0 && i.call(n, "action_no")) {
      let h = n.action_no, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var ai = O === r;
      if (ai) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var Lr = _i === r;
  if (Lr) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.action_no === void 0 || !i.call(n, "action_no")) && (T = "action_no")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.action_no !== void 0 && i.call(n, "action_no")) {
        let p = n.action_no, O = r, q = r;
        if (typeof p == "string" && !ol.test(p)) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var xr = q === r;
        if (xr) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var Lr = w === r;
  }
  var Pr = pi === r;
  if (Pr) {
    let w = { instancePath: s, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = We, e !== null && (We ? e.length = We : e = null);
  let ir = r, di = r, mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.subject_no === void 0 || !i.call(n, "subject_no")) && (w = "subject_no")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.subject_no !== void 0 && i.call(n, "subject_no")) {
      let h = n.subject_no, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var hi = O === r;
      if (hi) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var tn = mn === r;
  if (tn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.subject_no === void 0 || !i.call(n, "subject_no")) && (T = "subject_no")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.subject_no !== void 0 && i.call(n, "subject_no")) {
        let p = n.subject_no, O = r, q = r;
        if (typeof p == "string" && !ol.test(p)) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var Ir = q === r;
        if (Ir) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var tn = w === r;
  }
  var Mn = di === r;
  if (Mn) {
    let w = { instancePath: s, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = ir, e !== null && (ir ? e.length = ir : e = null);
  let lr = r, sr = r, yi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.officer_no === void 0 || !i.call(n, "officer_no")) && (w = "officer_no")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.officer_no !== void 0 && i.call(n, "officer_no")) {
      let h = n.officer_no, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var Te = O === r;
      if (Te) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var Le = yi === r;
  if (Le) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.officer_no === void 0 || !i.call(n, "officer_no")) && (T = "officer_no")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.officer_no !== void 0 && i.call(n, "officer_no")) {
        let p = n.officer_no, O = r, q = r;
        if (typeof p == "string" && !ol.test(p)) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var mi = q === r;
        if (mi) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var Le = w === r;
  }
  var gi = sr === r;
  if (gi) {
    let w = { instancePath: s, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let tr = r, Gn = r, vi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.force_type === void 0 || !i.call(n, "force_type")) && (w = "force_type")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.force_type !== void 0 && i.call(n, "force_type")) {
      let h = n.force_type, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var Er = O === r;
      if (Er) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var on = vi === r;
  if (on) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.force_type === void 0 || !i.call(n, "force_type")) && (T = "force_type")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.force_type !== void 0 && i.call(n, "force_type")) {
        let p = n.force_type, O = r, q = r;
        if (!(p === "verbal_command" || p === "mitigation" || p === "firearm_drawn" || p === "firearm_low_ready" || p === "firearm_pointed" || p === "cew_drawn" || p === "cew_aimed" || p === "cew_arced" || p === "impact_weapon_drawn" || p === "chemical_drawn" || p === "launcher_pointed" || p === "canine_deployed" || p === "escort_hold" || p === "handcuff_unresisted" || p === "handcuff_resisted" || p === "removed_from_vehicle_physical" || p === "control_hold" || p === "grab_pull" || p === "push_redirect" || p === "shield_contact" || p === "body_weight" || p === "takedown" || p === "leg_restraint" || p === "full_body_restraint" || p === "spit_hood" || p === "remote_restraint" || p === "strike_personal" || p === "chemical_spray" || p === "chemical_munition" || p === "noise_flash" || p === "cew_drive_stun" || p === "cew_probes" || p === "impact_weapon_strike" || p === "impact_projectile" || p === "canine_bite" || p === "neck_restraint" || p === "airway_choke" || p === "edged_weapon" || p === "explosive" || p === "firearm_discharged" || p === "tire_deflation" || p === "vehicle_contact_vehicle" || p === "vehicle_contact_person" || p === "other_force" || p === "firearm_shown" || p === "firearm_unholstered" || p === "firearm_shown_or_discharged" || p === "firearm_discharged_or_club" || p === "weapon_shown" || p === "cew_shown" || p === "cew_aimed_or_arced" || p === "cew_used" || p === "cew_shown_or_used" || p === "impact_weapon_without_strike" || p === "impact_weapon_shown_or_used" || p === "strike" || p === "improvised_weapon" || p === "chemical_used" || p === "chemical_shown_or_used" || p === "pepper_balls" || p === "less_lethal_used" || p === "canine_used" || p === "verbal_or_mitigation" || p === "handcuffing" || p === "restraint_applied" || p === "limb_or_body_restraint" || p === "restraining_device" || p === "takedown_or_handcuffing" || p === "hold_or_takedown" || p === "escort_or_control_hold" || p === "ground_control" || p === "physical_control" || p === "strike_or_control" || p === "unarmed_force" || p === "unarmed_or_vehicle" || p === "neck_or_choke" || p === "vehicle_contact" || p === "vehicle_used")) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var wi = q === r;
        if (wi) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var on = w === r;
  }
  var gn = Gn === r;
  if (gn) {
    let w = { instancePath: s, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = tr, e !== null && (tr ? e.length = tr : e = null);
  let vn = r, un = r, zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.target === void 0 || !i.call(n, "target")) && (w = "target")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.target !== void 0 && i.call(n, "target")) {
      let h = n.target, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var or = O === r;
      if (or) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var Jn = zr === r;
  if (Jn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.target === void 0 || !i.call(n, "target")) && (T = "target")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.target !== void 0 && i.call(n, "target")) {
        let p = n.target, O = r, q = r;
        if (!(p === "person" || p === "animal" || p === "vehicle" || p === "object" || p === "warning" || p === "none")) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var Cr = q === r;
        if (Cr) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var Jn = w === r;
  }
  var wn = un === r;
  if (wn) {
    let w = { instancePath: s, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = vn, e !== null && (vn ? e.length = vn : e = null);
  let bn = r, bi = r, kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.intent === void 0 || !i.call(n, "intent")) && (w = "intent")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.intent !== void 0 && i.call(n, "intent")) {
      let h = n.intent, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var Qn = O === r;
      if (Qn) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var hr = kn === r;
  if (hr) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.intent === void 0 || !i.call(n, "intent")) && (T = "intent")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.intent !== void 0 && i.call(n, "intent")) {
        let p = n.intent, O = r, q = r;
        if (!(p === "intentional" || p === "unintentional")) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var Be = q === r;
        if (Be) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var hr = w === r;
  }
  var ki = bi === r;
  if (ki) {
    let w = { instancePath: s, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = bn, e !== null && (bn ? e.length = bn : e = null);
  let jn = r, An = r, qn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.struck === void 0 || !i.call(n, "struck")) && (w = "struck")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.struck !== void 0 && i.call(n, "struck")) {
      let h = n.struck, T = r, p = r;
      if (!(h === null || h === "")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var ur = p === r;
      if (ur) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = T, e !== null && (T ? e.length = T : e = null);
    }
  }
  var yr = qn === r;
  if (yr) {
    let w = r, h = r, T = r, p = r, O = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.struck === void 0 || !i.call(n, "struck")) && (K = "struck")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.struck !== void 0 && i.call(n, "struck") && typeof n.struck != "boolean") {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
    }
    var gr = q === r;
    if (O = O || gr, gr) {
      var mr = {};
      mr.struck = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.struck === void 0 || !i.call(n, "struck")) && (K = "struck")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.struck !== void 0 && i.call(n, "struck")) {
        let I = n.struck;
        if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
      }
    }
    var gr = D === r;
    if (O = O || gr, gr && mr !== !0 && (mr = mr || {}, mr.struck = !0), O)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var On = T === r;
    if (On) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = h, e !== null && (h ? e.length = h : e = null);
    var yr = w === r;
  }
  var cr = An === r;
  if (cr) {
    let w = { instancePath: s, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = jn, e !== null && (jn ? e.length = jn : e = null);
  let Ve = r, Rr = r, ji = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.rounds === void 0 || !i.call(n, "rounds")) && (w = "rounds")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.rounds !== void 0 && i.call(n, "rounds")) {
      let h = n.rounds, T = r, p = r;
      if (!(h === null || h === "")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var cn = p === r;
      if (cn) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = T, e !== null && (T ? e.length = T : e = null);
    }
  }
  var Nn = ji === r;
  if (Nn) {
    let w = r, h = r, T = r, p = r, O = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.rounds === void 0 || !i.call(n, "rounds")) && (K = "rounds")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.rounds !== void 0 && i.call(n, "rounds")) {
        let I = n.rounds, re = r;
        if (!(typeof I == "number" && !(I % 1) && !isNaN(I))) {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
        if (r === re && typeof I == "number") {
          if (I > 999999999999999 || isNaN(I)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          } else if (I < -999999999999999 || isNaN(I)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        }
      }
    }
    var Oe = q === r;
    if (O = O || Oe, Oe) {
      var Sr = {};
      Sr.rounds = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.rounds === void 0 || !i.call(n, "rounds")) && (K = "rounds")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.rounds !== void 0 && i.call(n, "rounds")) {
        let I = n.rounds;
        if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
      }
    }
    var Oe = D === r;
    if (O = O || Oe, Oe && Sr !== !0 && (Sr = Sr || {}, Sr.rounds = !0), O)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Ai = T === r;
    if (Ai) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = h, e !== null && (h ? e.length = h : e = null);
    var Nn = w === r;
  }
  var qi = Rr === r;
  if (qi) {
    let w = { instancePath: s, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Ve, e !== null && (Ve ? e.length = Ve : e = null);
  let Ur = r, ei = r, vr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.rounds === void 0 || !i.call(n, "rounds")) && (w = "rounds")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.rounds !== void 0 && i.call(n, "rounds")) {
      let h = n.rounds, T = r;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === T && typeof h == "number") {
        if (h > 999999999999999 || isNaN(h)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (h < -999999999999999 || isNaN(h)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var ri = vr === r;
  if (ri) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.rounds === void 0 || !i.call(n, "rounds")) && (T = "rounds")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.rounds !== void 0 && i.call(n, "rounds")) {
        let p = n.rounds, O = r, q = r;
        if (typeof p == "number" && (p < 1 || isNaN(p))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var wr = q === r;
        if (wr) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var ri = w === r;
  }
  var Oi = ei === r;
  if (Oi) {
    let w = { instancePath: s, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
  let Zr = r, Ni = r, $n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.repetitions === void 0 || !i.call(n, "repetitions")) && (w = "repetitions")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.repetitions !== void 0 && i.call(n, "repetitions")) {
      let h = n.repetitions, T = r, p = r;
      if (!(h === null || h === "")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var $i = p === r;
      if ($i) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = T, e !== null && (T ? e.length = T : e = null);
    }
  }
  var Ln = $n === r;
  if (Ln) {
    let w = r, h = r, T = r, p = r, O = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.repetitions === void 0 || !i.call(n, "repetitions")) && (K = "repetitions")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.repetitions !== void 0 && i.call(n, "repetitions")) {
        let I = n.repetitions, re = r;
        if (!(typeof I == "number" && !(I % 1) && !isNaN(I))) {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
        if (r === re && typeof I == "number") {
          if (I > 999999999999999 || isNaN(I)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          } else if (I < -999999999999999 || isNaN(I)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        }
      }
    }
    var Hr = q === r;
    if (O = O || Hr, Hr) {
      var Fe = {};
      Fe.repetitions = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.repetitions === void 0 || !i.call(n, "repetitions")) && (K = "repetitions")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.repetitions !== void 0 && i.call(n, "repetitions")) {
        let I = n.repetitions;
        if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
      }
    }
    var Hr = D === r;
    if (O = O || Hr, Hr && Fe !== !0 && (Fe = Fe || {}, Fe.repetitions = !0), O)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var xn = T === r;
    if (xn) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = h, e !== null && (h ? e.length = h : e = null);
    var Ln = w === r;
  }
  var Li = Ni === r;
  if (Li) {
    let w = { instancePath: s, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Zr, e !== null && (Zr ? e.length = Zr : e = null);
  let Dr = r, Wr = r, br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.repetitions === void 0 || !i.call(n, "repetitions")) && (w = "repetitions")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.repetitions !== void 0 && i.call(n, "repetitions")) {
      let h = n.repetitions, T = r;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === T && typeof h == "number") {
        if (h > 999999999999999 || isNaN(h)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (h < -999999999999999 || isNaN(h)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var fn = br === r;
  if (fn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.repetitions === void 0 || !i.call(n, "repetitions")) && (T = "repetitions")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.repetitions !== void 0 && i.call(n, "repetitions")) {
        let p = n.repetitions, O = r, q = r;
        if (typeof p == "number" && (p < 1 || isNaN(p))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var xi = q === r;
        if (xi) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var fn = w === r;
  }
  var Tr = Wr === r;
  if (Tr) {
    let w = { instancePath: s, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Dr, e !== null && (Dr ? e.length = Dr : e = null);
  let Pn = r, pn = r, Br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.body_area === void 0 || !i.call(n, "body_area")) && (w = "body_area")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.body_area !== void 0 && i.call(n, "body_area")) {
      let h = n.body_area, T = r, p = r;
      if (!(h === null || h === "")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var ni = p === r;
      if (ni) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = T, e !== null && (T ? e.length = T : e = null);
    }
  }
  var er = Br === r;
  if (er) {
    let w = r, h = r, T = r, p = r, O = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.body_area === void 0 || !i.call(n, "body_area")) && (K = "body_area")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.body_area !== void 0 && i.call(n, "body_area")) {
        let I = n.body_area;
        if (r === r)
          if (Array.isArray(I))
            if (I.length < 1) {
              let Q = {};
              e === null ? e = [Q] : e.push(Q), r++;
            } else {
              var rr = !0;
              let Q = I.length;
              for (let Pe = 0; Pe < Q; Pe++) {
                let fe = I[Pe], Ze = r, Ce = r, Tn = r;
                if (!(fe === "not_recorded" || fe === "unknown" || fe === "not_applicable" || fe === "withheld" || fe === "pending")) {
                  let qe = {};
                  e === null ? e = [qe] : e.push(qe), r++;
                }
                var Pi = Tn === r;
                if (Pi) {
                  let qe = {};
                  e === null ? e = [qe] : e.push(qe), r++;
                } else {
                  r = Ce, e !== null && (Ce ? e.length = Ce : e = null);
                  let qe = r, g = r, _ = r;
                  if (typeof fe == "string" && !He.test(fe)) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                  var Vr = _ === r;
                  if (Vr) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  } else
                    r = g, e !== null && (g ? e.length = g : e = null);
                  var Fr = qe === r;
                  if (Fr) {
                    let U = r, d = r, A = r;
                    if (typeof fe == "string" && !De.test(fe)) {
                      let C = {};
                      e === null ? e = [C] : e.push(C), r++;
                    }
                    var Yr = A === r;
                    if (Yr) {
                      let C = {};
                      e === null ? e = [C] : e.push(C), r++;
                    } else
                      r = d, e !== null && (d ? e.length = d : e = null);
                    var Fr = U === r;
                  }
                }
                if (r === Ze)
                  if (typeof fe == "string") {
                    if (ee(fe) < 1) {
                      let qe = {};
                      e === null ? e = [qe] : e.push(qe), r++;
                    }
                  } else {
                    let qe = {};
                    e === null ? e = [qe] : e.push(qe), r++;
                  }
                var rr = Ze === r;
                if (!rr)
                  break;
              }
              if (rr) {
                let Pe = I.length;
                if (Pe > 1) {
                  let fe = {};
                  for (; Pe--; ) {
                    let Ze = I[Pe];
                    if (typeof Ze == "string") {
                      if (typeof fe[Ze] == "number") {
                        let Ce = {};
                        e === null ? e = [Ce] : e.push(Ce), r++;
                        break;
                      }
                      fe[Ze] = Pe;
                    }
                  }
                }
              }
            }
          else {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
      }
    }
    var Ye = q === r;
    if (O = O || Ye, Ye) {
      var xe = {};
      xe.body_area = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.body_area === void 0 || !i.call(n, "body_area")) && (K = "body_area")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.body_area !== void 0 && i.call(n, "body_area")) {
        let I = n.body_area;
        if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
      }
    }
    var Ye = D === r;
    if (O = O || Ye, Ye && xe !== !0 && (xe = xe || {}, xe.body_area = !0), O)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Kr = T === r;
    if (Kr) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = h, e !== null && (h ? e.length = h : e = null);
    var er = w === r;
  }
  var In = pn === r;
  if (In) {
    let w = { instancePath: s, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Pn, e !== null && (Pn ? e.length = Pn : e = null);
  let kr = r, En = r, Ke = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.body_area === void 0 || !i.call(n, "body_area")) && (w = "body_area")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.body_area !== void 0 && i.call(n, "body_area")) {
      let h = n.body_area;
      if (r === r)
        if (Array.isArray(h))
          if (h.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var zn = !0;
            let p = h.length;
            for (let O = 0; O < p; O++) {
              let q = h[O], D = r, be = r, K = r;
              if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
                let re = {};
                e === null ? e = [re] : e.push(re), r++;
              }
              var ii = K === r;
              if (ii) {
                let re = {};
                e === null ? e = [re] : e.push(re), r++;
              } else {
                r = be, e !== null && (be ? e.length = be : e = null);
                let re = r, Q = r, Pe = r;
                if (typeof q == "string" && !He.test(q)) {
                  let fe = {};
                  e === null ? e = [fe] : e.push(fe), r++;
                }
                var Cn = Pe === r;
                if (Cn) {
                  let fe = {};
                  e === null ? e = [fe] : e.push(fe), r++;
                } else
                  r = Q, e !== null && (Q ? e.length = Q : e = null);
                var li = re === r;
                if (li) {
                  let fe = r, Ze = r, Ce = r;
                  if (typeof q == "string" && !De.test(q)) {
                    let Or = {};
                    e === null ? e = [Or] : e.push(Or), r++;
                  }
                  var ze = Ce === r;
                  if (ze) {
                    let Or = {};
                    e === null ? e = [Or] : e.push(Or), r++;
                  } else
                    r = Ze, e !== null && (Ze ? e.length = Ze : e = null);
                  var li = fe === r;
                }
              }
              if (r === D)
                if (typeof q == "string") {
                  if (ee(q) < 1) {
                    let re = {};
                    e === null ? e = [re] : e.push(re), r++;
                  }
                } else {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                }
              var zn = D === r;
              if (!zn)
                break;
            }
            if (zn) {
              let O = h.length;
              if (O > 1) {
                let q = {};
                for (; O--; ) {
                  let D = h[O];
                  if (typeof D == "string") {
                    if (typeof q[D] == "number") {
                      let be = {};
                      e === null ? e = [be] : e.push(be), r++;
                      break;
                    }
                    q[D] = O;
                  }
                }
              }
            }
          }
        else {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
    }
  }
  var si = Ke === r;
  if (si) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.body_area === void 0 || !i.call(n, "body_area")) && (T = "body_area")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.body_area !== void 0 && i.call(n, "body_area")) {
        let p = n.body_area;
        if (Array.isArray(p)) {
          let O = r, q = p.length;
          for (let D = 0; D < q; D++) {
            let be = p[D], K = r, I = r, re = r;
            if (!(be === "head" || be === "neck" || be === "chest" || be === "back" || be === "abdomen" || be === "groin" || be === "buttocks" || be === "arm_hand" || be === "leg_foot")) {
              let Q = {};
              e === null ? e = [Q] : e.push(Q), r++;
            }
            var Rn = re === r;
            if (Rn) {
              let Q = {};
              e === null ? e = [Q] : e.push(Q), r++;
            } else
              r = I, e !== null && (I ? e.length = I : e = null);
            var Sn = K === r;
            if (Sn)
              break;
          }
          if (Sn)
            r = O, e !== null && (O ? e.length = O : e = null);
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      }
    }
    var si = w === r;
  }
  var ti = En === r;
  if (ti) {
    let w = { instancePath: s, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let fr = r, oi = r, Xr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.position === void 0 || !i.call(n, "position")) && (w = "position")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.position !== void 0 && i.call(n, "position")) {
      let h = n.position, T = r, p = r, O = r;
      if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var Ii = O === r;
      if (Ii) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === T)
        if (typeof h == "string") {
          if (ee(h) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var _n = Xr === r;
  if (_n) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.position === void 0 || !i.call(n, "position")) && (T = "position")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.position !== void 0 && i.call(n, "position")) {
        let p = n.position, O = r, q = r;
        if (!(p === "standing" || p === "seated" || p === "kneeling" || p === "prone" || p === "supine" || p === "on_side" || p === "lying")) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var Ei = q === r;
        if (Ei) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var _n = w === r;
  }
  var Un = oi === r;
  if (Un) {
    let w = { instancePath: s, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let pr = r, jr = r, _r = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.sequence === void 0 || !i.call(n, "sequence")) && (w = "sequence")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.sequence !== void 0 && i.call(n, "sequence")) {
      let h = n.sequence, T = r, p = r;
      if (!(h === null || h === "")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Mr = p === r;
      if (Mr) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = T, e !== null && (T ? e.length = T : e = null);
    }
  }
  var an = _r === r;
  if (an) {
    let w = r, h = r, T = r, p = r, O = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.sequence === void 0 || !i.call(n, "sequence")) && (K = "sequence")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.sequence !== void 0 && i.call(n, "sequence")) {
        let I = n.sequence, re = r;
        if (!(typeof I == "number" && !(I % 1) && !isNaN(I))) {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
        if (r === re && typeof I == "number") {
          if (I > 999999999999999 || isNaN(I)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          } else if (I < -999999999999999 || isNaN(I)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        }
      }
    }
    var Ue = q === r;
    if (O = O || Ue, Ue) {
      var Gr = {};
      Gr.sequence = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.sequence === void 0 || !i.call(n, "sequence")) && (K = "sequence")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else if (n.sequence !== void 0 && i.call(n, "sequence")) {
        let I = n.sequence;
        if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
      }
    }
    var Ue = D === r;
    if (O = O || Ue, Ue && Gr !== !0 && (Gr = Gr || {}, Gr.sequence = !0), O)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Jr = T === r;
    if (Jr) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = h, e !== null && (h ? e.length = h : e = null);
    var an = w === r;
  }
  var zi = jr === r;
  if (zi) {
    let w = { instancePath: s, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let Qr = r, Zn = r, Hn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.sequence === void 0 || !i.call(n, "sequence")) && (w = "sequence")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.sequence !== void 0 && i.call(n, "sequence")) {
      let h = n.sequence, T = r;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === T && typeof h == "number") {
        if (h > 999999999999999 || isNaN(h)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (h < -999999999999999 || isNaN(h)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var Ar = Hn === r;
  if (Ar) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.sequence === void 0 || !i.call(n, "sequence")) && (T = "sequence")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.sequence !== void 0 && i.call(n, "sequence")) {
        let p = n.sequence, O = r, q = r;
        if (typeof p == "number" && (p < 1 || isNaN(p))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var ui = q === r;
        if (ui) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = O, e !== null && (O ? e.length = O : e = null);
      }
    }
    var Ar = w === r;
  }
  var qr = Zn === r;
  if (qr) {
    let w = { instancePath: s, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Qr, e !== null && (Qr ? e.length = Qr : e = null);
  let nr = r, en = r, Xe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.force_type === void 0 || !i.call(n, "force_type")) && (w = "force_type")) {
      let h = {};
      e === null ? e = [h] : e.push(h), r++;
    } else if (n.force_type !== void 0 && i.call(n, "force_type")) {
      let h = n.force_type, T = r, p = r;
      if (!(h === null || h === "")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Dn = p === r;
      if (Dn) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = T, e !== null && (T ? e.length = T : e = null);
    }
  }
  var dn = Xe === r;
  if (dn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.force_type === void 0 || !i.call(n, "force_type")) && (T = "force_type")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.force_type !== void 0 && i.call(n, "force_type")) {
        let p = n.force_type;
        if (typeof p == "string" && !Ts.test(p)) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
      }
    }
    var dn = w === r;
  }
  var Wn = en === r;
  if (Wn) {
    let w = { instancePath: s, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = nr, e !== null && (nr ? e.length = nr : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let w of Object.keys(n))
      if (!i.call(Je.properties, w)) {
        let h = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
        e === null ? e = [h] : e.push(h), r++;
      }
    if (n.agency_id !== void 0 && i.call(n, "agency_id")) {
      let w = n.agency_id;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Je.properties.agency_id.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.incident_id !== void 0 && i.call(n, "incident_id")) {
      let w = n.incident_id;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Je.properties.incident_id.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.action_no !== void 0 && i.call(n, "action_no")) {
      let w = n.action_no;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/action_no", schemaPath: "#/properties/action_no/type", keyword: "type", params: { type: Je.properties.action_no.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.subject_no !== void 0 && i.call(n, "subject_no")) {
      let w = n.subject_no;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: Je.properties.subject_no.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.officer_no !== void 0 && i.call(n, "officer_no")) {
      let w = n.officer_no;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Je.properties.officer_no.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.force_type !== void 0 && i.call(n, "force_type")) {
      let w = n.force_type;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/force_type", schemaPath: "#/properties/force_type/type", keyword: "type", params: { type: Je.properties.force_type.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.target !== void 0 && i.call(n, "target")) {
      let w = n.target;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: Je.properties.target.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.intent !== void 0 && i.call(n, "intent")) {
      let w = n.intent;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: Je.properties.intent.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.struck !== void 0 && i.call(n, "struck")) {
      let w = n.struck;
      if (typeof w != "boolean" && typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/struck", schemaPath: "#/properties/struck/type", keyword: "type", params: { type: Je.properties.struck.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.rounds !== void 0 && i.call(n, "rounds")) {
      let w = n.rounds;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: Je.properties.rounds.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.repetitions !== void 0 && i.call(n, "repetitions")) {
      let w = n.repetitions;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/repetitions", schemaPath: "#/properties/repetitions/type", keyword: "type", params: { type: Je.properties.repetitions.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.body_area !== void 0 && i.call(n, "body_area")) {
      let w = n.body_area;
      if (!Array.isArray(w) && typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/body_area", schemaPath: "#/properties/body_area/type", keyword: "type", params: { type: Je.properties.body_area.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.position !== void 0 && i.call(n, "position")) {
      let w = n.position;
      if (typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: Je.properties.position.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (n.sequence !== void 0 && i.call(n, "sequence")) {
      let w = n.sequence;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let h = { instancePath: s + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: Je.properties.sequence.type } };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [w] : e.push(w), r++;
  }
  return yl.errors = e, r === 0;
}
yl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bs = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), ul = (n) => n == null || n === "", Rl = (n) => typeof n == "string" && Bs.has(n), ln = (n, s) => Object.hasOwn(n, s) ? n[s] : void 0, ae = (n, s) => !ul(ln(n, s)), zl = (n, s) => ul(ln(n, s)) ? null : String(ln(n, s)), Y = (n, s, N) => ul(ln(n, N)) || Rl(ln(n, N)) || s.has(N) ? null : ln(n, N), Se = (n, s, N) => ul(ln(n, N)) || Rl(ln(n, N)) ? !1 : s.has(N) ? null : !0, Cl = (n, s, N, W) => ul(ln(n, N)) || Rl(ln(n, N)) ? ln(n, N) === W : s.has(N) ? null : !1;
var ue = (n) => n === null ? null : !n, je = (...n) => {
  let s = !0;
  for (let N of n) {
    let W = N();
    if (W === !1) return !1;
    W === null && (s = null);
  }
  return s;
}, ge = (...n) => {
  let s = !1;
  for (let N of n) {
    let W = N();
    if (W === !0) return !0;
    W === null && (s = null);
  }
  return s;
}, he = (n, s, N) => n === null || s === null ? null : N(n, s), ml = (n, s, N) => s.includes(n) ? !0 : N === null || N.includes(n) ? !1 : null, de = (n, s, N) => n === null ? null : Array.isArray(n) ? je(...n.map((W) => () => ml(W, s, N))) : ml(String(n), s, N), tl = (n, s, N) => n === null ? null : Array.isArray(n) ? ge(...n.map((W) => () => ml(W, s, N))) : ml(String(n), s, N), Hi = (n, s) => typeof n == "string" ? s.test(n) : null;
var vl = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function wl(n, s, N) {
  let W = [], B = /* @__PURE__ */ new Set();
  if (n(N)) return { findings: W, bad: B };
  for (let { keyword: r, schemaPath: ke, instancePath: Ee, params: yn } of n.errors) {
    let sn = /^#\/allOf\/(\d+)\/not$/.exec(ke);
    if (sn !== null) {
      let Qe = s[Number(sn[1])];
      W.push(Qe), Qe.level === "must" && B.add(Qe.field);
    } else if (r === "additionalProperties")
      W.push({ rule: "record.unknown-field", level: "must", field: yn.additionalProperty });
    else if (r === "type" && ke.startsWith("#/properties/")) {
      let Qe = Ee.slice(1);
      W.push({ rule: "record.wrong-kind", level: "must", field: Qe }), B.add(Qe);
    }
  }
  let Di = new Set(W.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !Di.has(r.field);
  return { findings: W.filter(e), bad: B };
}
var Vs = [{ rule: "force_incidents.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_incidents.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "force_incidents.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "force_incidents.reported_date.type", level: "must", field: "reported_date" }, { rule: "force_incidents.updated_date.type", level: "must", field: "updated_date" }, { rule: "force_incidents.record_status.in-code-list", level: "must", field: "record_status" }, { rule: "force_incidents.reporting_role.in-code-list", level: "should", field: "reporting_role" }, { rule: "force_incidents.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.in-code-list", level: "should", field: "service_type" }, { rule: "force_incidents.setting.in-code-list", level: "should", field: "setting" }, { rule: "force_incidents.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "force_incidents.latitude.type", level: "must", field: "latitude" }, { rule: "force_incidents.latitude.bounds", level: "must", field: "latitude" }, { rule: "force_incidents.longitude.type", level: "must", field: "longitude" }, { rule: "force_incidents.longitude.bounds", level: "must", field: "longitude" }, { rule: "force_incidents.force_reason.type", level: "must", field: "force_reason" }, { rule: "force_incidents.force_reason.in-code-list", level: "should", field: "force_reason" }, { rule: "force_incidents.review_outcome.in-code-list", level: "should", field: "review_outcome" }, { rule: "incident-id-in-scientific-notation", level: "must", field: "incident_id" }, { rule: "location-holds-coordinates", level: "should", field: "location_text" }, { rule: "location-names-a-house", level: "should", field: "location_text" }], Fs = [{ rule: "force_incidents.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_incidents.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_incidents.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "force_incidents.record_status.required", level: "should", field: "record_status" }, { rule: "force_incidents.initiation.required", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.required", level: "should", field: "service_type" }, { rule: "force_incidents.force_reason.required", level: "should", field: "force_reason" }, { rule: "coordinates-at-zero", level: "must", field: "latitude" }, { rule: "coordinates-without-precision", level: "should", field: "latitude" }, { rule: "final-while-review-pending", level: "should", field: "record_status" }, { rule: "imprecise-date-not-first-day", level: "should", field: "date_precision" }, { rule: "occurred-long-ago", level: "should", field: "occurred_date" }, { rule: "place-is-a-placeholder", level: "should", field: "district" }, { rule: "reported-before-occurred", level: "must", field: "occurred_date" }, { rule: "updated-before-reported", level: "must", field: "reported_date" }];
function Ys(n, s, N) {
  switch (n) {
    case "force_incidents.agency_id.required":
      return Se(s, N, "agency_id");
    case "force_incidents.incident_id.required":
      return Se(s, N, "incident_id");
    case "force_incidents.occurred_date.required":
      return ae(s, "occurred_date");
    case "force_incidents.occurred_time.required":
      return ae(s, "occurred_time");
    case "force_incidents.record_status.required":
      return ae(s, "record_status");
    case "force_incidents.initiation.required":
      return ae(s, "initiation");
    case "force_incidents.service_type.required":
      return ae(s, "service_type");
    case "force_incidents.force_reason.required":
      return ae(s, "force_reason");
    case "coordinates-at-zero":
      return ue(je(() => he(Y(s, N, "latitude"), 0, (W, B) => W === B), () => he(Y(s, N, "longitude"), 0, (W, B) => W === B)));
    case "coordinates-without-precision":
      return ge(() => ue(Se(s, N, "latitude")), () => ae(s, "location_precision"));
    case "final-while-review-pending":
      return ge(() => ue(de(Y(s, N, "record_status"), ["final"], null)), () => ue(Cl(s, N, "review_outcome", "pending")));
    case "imprecise-date-not-first-day":
      return je(() => ge(() => ue(de(Y(s, N, "date_precision"), ["month"], null)), () => Hi(Y(s, N, "occurred_date"), new RegExp("^(?:[0-9]{4}-[0-9]{2}-01)$", "u"))), () => ge(() => ue(de(Y(s, N, "date_precision"), ["quarter"], null)), () => Hi(Y(s, N, "occurred_date"), new RegExp("^(?:[0-9]{4}-(01|04|07|10)-01)$", "u"))), () => ge(() => ue(de(Y(s, N, "date_precision"), ["year"], null)), () => Hi(Y(s, N, "occurred_date"), new RegExp("^(?:[0-9]{4}-01-01)$", "u"))));
    case "occurred-long-ago":
      return he("1970-01-01", Y(s, N, "occurred_date"), (W, B) => W <= B);
    case "place-is-a-placeholder":
      return ue(ge(() => Hi(zl(s, "district"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Hi(zl(s, "beat"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Hi(zl(s, "location_text"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u"))));
    case "reported-before-occurred":
      return he(Y(s, N, "occurred_date"), Y(s, N, "reported_date"), (W, B) => W <= B);
    case "updated-before-reported":
      return he(Y(s, N, "reported_date"), Y(s, N, "updated_date"), (W, B) => W <= B);
    default:
      return null;
  }
}
function Ks(n) {
  let s = "force_incidents";
  if (!vl(n)) return [{ table: s, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: W } = wl(Ps, Vs, n);
  for (let B of Fs) Ys(B.rule, n, W) === !1 && N.push(B);
  return N.map((B) => ({ table: s, ...B }));
}
var Xs = [{ rule: "force_subjects.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_subjects.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_subjects.race.type", level: "must", field: "race" }, { rule: "force_subjects.race.in-code-list", level: "should", field: "race" }, { rule: "force_subjects.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "force_subjects.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "force_subjects.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "force_subjects.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_subjects.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "force_subjects.age.type", level: "must", field: "age" }, { rule: "force_subjects.age.bounds", level: "must", field: "age" }, { rule: "force_subjects.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_subjects.juvenile.type", level: "must", field: "juvenile" }, { rule: "force_subjects.impairment.type", level: "must", field: "impairment" }, { rule: "force_subjects.impairment.in-code-list", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.type", level: "must", field: "resistance" }, { rule: "force_subjects.resistance.in-code-list", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.in-code-list", level: "must", field: "armed_status" }, { rule: "force_subjects.weapon.type", level: "must", field: "weapon" }, { rule: "force_subjects.weapon.in-code-list", level: "should", field: "weapon" }, { rule: "force_subjects.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_subjects.injury_attribution.in-code-list", level: "should", field: "injury_attribution" }, { rule: "force_subjects.fracture.type", level: "must", field: "fracture" }, { rule: "force_subjects.medical_aid.type", level: "must", field: "medical_aid" }, { rule: "force_subjects.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "force_subjects.death_date.type", level: "must", field: "death_date" }, { rule: "force_subjects.arrested.type", level: "must", field: "arrested" }, { rule: "gender-holds-a-race", level: "must", field: "gender" }, { rule: "subject-is-no-person", level: "must", field: "gender" }], Ms = [{ rule: "force_subjects.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_subjects.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_subjects.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_subjects.race_source.required", level: "should", field: "race_source" }, { rule: "force_subjects.gender.required", level: "must", field: "gender" }, { rule: "force_subjects.age_band.required", level: "should", field: "age_band" }, { rule: "force_subjects.impairment.required", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.required", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.required", level: "should", field: "armed_status" }, { rule: "force_subjects.injury_level.required", level: "must", field: "injury_level" }, { rule: "force_subjects.hospitalised.required", level: "should", field: "hospitalised" }, { rule: "force_subjects.arrested.required", level: "should", field: "arrested" }, { rule: "armed-with-what-missing", level: "should", field: "armed_status" }, { rule: "death-date-missing", level: "should", field: "injury_level" }, { rule: "death-date-without-death", level: "must", field: "death_date" }, { rule: "fracture-without-injury", level: "must", field: "fracture" }, { rule: "hospital-stay-contradicted", level: "must", field: "injury_level" }, { rule: "impairment-none-with-others", level: "must", field: "impairment" }, { rule: "injury-cause-without-injury", level: "must", field: "injury_level" }, { rule: "juvenile-contradicts-age-band", level: "must", field: "juvenile" }, { rule: "resistance-none-with-others", level: "must", field: "resistance" }, { rule: "unarmed-with-weapon", level: "must", field: "armed_status" }];
function Gs(n, s, N) {
  switch (n) {
    case "force_subjects.agency_id.required":
      return Se(s, N, "agency_id");
    case "force_subjects.incident_id.required":
      return Se(s, N, "incident_id");
    case "force_subjects.subject_no.required":
      return Se(s, N, "subject_no");
    case "force_subjects.race_source.required":
      return ae(s, "race_source");
    case "force_subjects.gender.required":
      return ae(s, "gender");
    case "force_subjects.age_band.required":
      return ae(s, "age_band");
    case "force_subjects.impairment.required":
      return ae(s, "impairment");
    case "force_subjects.resistance.required":
      return ae(s, "resistance");
    case "force_subjects.armed_status.required":
      return ae(s, "armed_status");
    case "force_subjects.injury_level.required":
      return ae(s, "injury_level");
    case "force_subjects.hospitalised.required":
      return ae(s, "hospitalised");
    case "force_subjects.arrested.required":
      return ae(s, "arrested");
    case "armed-with-what-missing":
      return ge(() => ue(de(Y(s, N, "armed_status"), ["armed_actual"], ["armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed"])), () => ae(s, "weapon"));
    case "death-date-missing":
      return ge(() => ue(de(Y(s, N, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => ae(s, "death_date"));
    case "death-date-without-death":
      return ge(() => ue(Se(s, N, "death_date")), () => de(Y(s, N, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"]));
    case "fracture-without-injury":
      return ge(() => ue(he(Y(s, N, "fracture"), !0, (W, B) => W === B)), () => ue(de(Y(s, N, "injury_level"), ["none", "complaint_of_pain", "none_visible"], ["minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "serious_grade_unclear", "admitted_or_serious"])));
    case "hospital-stay-contradicted":
      return ge(() => ue(de(Y(s, N, "injury_level"), ["hospitalised"], ["none", "complaint_of_pain", "minor", "moderate", "serious_bodily_injury", "death", "none_visible", "injured_not_admitted"])), () => he(Y(s, N, "hospitalised"), !0, (W, B) => W === B));
    case "impairment-none-with-others":
      return ue(je(() => tl(Y(s, N, "impairment"), ["none_apparent"], ["alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "alcohol_or_drugs"]), () => tl(Y(s, N, "impairment"), ["alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability", "alcohol_or_drugs"], ["none_apparent", "agitation", "sensory_disability"])));
    case "injury-cause-without-injury":
      return ge(() => ue(de(Y(s, N, "injury_level"), ["none"], ["complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => ue(Se(s, N, "injury_attribution")));
    case "juvenile-contradicts-age-band":
      return ge(() => je(() => he(Y(s, N, "juvenile"), !0, (W, B) => W === B), () => de(Y(s, N, "age_band"), ["0_9", "10_14", "15_17", "0_17", "10_17"], null)), () => je(() => he(Y(s, N, "juvenile"), !1, (W, B) => W === B), () => de(Y(s, N, "age_band"), ["18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"], null)));
    case "resistance-none-with-others":
      return ue(je(() => tl(Y(s, N, "resistance"), ["none_compliant"], ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"]), () => tl(Y(s, N, "resistance"), ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"], ["none_compliant", "self_harm"])));
    case "unarmed-with-weapon":
      return ge(() => ue(de(Y(s, N, "armed_status"), ["unarmed"], null)), () => ue(tl(Y(s, N, "weapon"), ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "explosive", "animal"], ["personal_weapons", "bodily_fluids"])));
    default:
      return null;
  }
}
function Js(n) {
  let s = "force_subjects";
  if (!vl(n)) return [{ table: s, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: W } = wl(Ss, Xs, n);
  for (let B of Ms) Gs(B.rule, n, W) === !1 && N.push(B);
  return N.map((B) => ({ table: s, ...B }));
}
var Qs = [{ rule: "force_officers.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_officers.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_officers.race.type", level: "must", field: "race" }, { rule: "force_officers.race.in-code-list", level: "should", field: "race" }, { rule: "force_officers.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_officers.age.type", level: "must", field: "age" }, { rule: "force_officers.age.bounds", level: "must", field: "age" }, { rule: "force_officers.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_officers.years_of_service.type", level: "must", field: "years_of_service" }, { rule: "force_officers.years_of_service.bounds", level: "must", field: "years_of_service" }, { rule: "force_officers.duty_status.in-code-list", level: "must", field: "duty_status" }, { rule: "force_officers.uniform.in-code-list", level: "must", field: "uniform" }, { rule: "force_officers.sworn_status.in-code-list", level: "must", field: "sworn_status" }, { rule: "force_officers.role.in-code-list", level: "must", field: "role" }, { rule: "force_officers.body_worn_camera.type", level: "must", field: "body_worn_camera" }, { rule: "force_officers.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_officers.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "officer-ref-is-a-name", level: "must", field: "officer_ref" }], et = [{ rule: "force_officers.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_officers.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_officers.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_officers.race.required", level: "should", field: "race" }, { rule: "force_officers.gender.required", level: "should", field: "gender" }, { rule: "force_officers.age.required", level: "should", field: "age" }, { rule: "force_officers.age_band.required", level: "should", field: "age_band" }, { rule: "force_officers.duty_status.required", level: "should", field: "duty_status" }, { rule: "force_officers.injury_level.required", level: "should", field: "injury_level" }, { rule: "officer-age-implausible", level: "should", field: "age" }, { rule: "officer-age-outside-its-band", level: "must", field: "age" }, { rule: "officer-used-no-force", level: "should", field: "role" }];
function rt(n, s, N) {
  switch (n) {
    case "force_officers.agency_id.required":
      return Se(s, N, "agency_id");
    case "force_officers.incident_id.required":
      return Se(s, N, "incident_id");
    case "force_officers.officer_no.required":
      return Se(s, N, "officer_no");
    case "force_officers.race.required":
      return ae(s, "race");
    case "force_officers.gender.required":
      return ae(s, "gender");
    case "force_officers.age.required":
      return ae(s, "age");
    case "force_officers.age_band.required":
      return ae(s, "age_band");
    case "force_officers.duty_status.required":
      return ae(s, "duty_status");
    case "force_officers.injury_level.required":
      return ae(s, "injury_level");
    case "officer-age-implausible":
      return je(() => he(18, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 75, (W, B) => W <= B));
    case "officer-age-outside-its-band":
      return je(() => ge(() => ue(je(() => he(0, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 9, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => ge(() => ue(je(() => he(10, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 14, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => ge(() => ue(je(() => he(15, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 17, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => ge(() => ue(je(() => he(18, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 24, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => ge(() => ue(je(() => he(25, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 34, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => ge(() => ue(je(() => he(35, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 44, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => ge(() => ue(je(() => he(45, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 54, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => ge(() => ue(je(() => he(55, Y(s, N, "age"), (W, B) => W <= B), () => he(Y(s, N, "age"), 64, (W, B) => W <= B))), () => de(Y(s, N, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => ge(() => ue(he(65, Y(s, N, "age"), (W, B) => W <= B)), () => de(Y(s, N, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "officer-used-no-force":
      return de(Y(s, N, "role"), ["used_force"], null);
    default:
      return null;
  }
}
function nt(n) {
  let s = "force_officers";
  if (!vl(n)) return [{ table: s, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: W } = wl(Hs, Qs, n);
  for (let B of et) rt(B.rule, n, W) === !1 && N.push(B);
  return N.map((B) => ({ table: s, ...B }));
}
var it = [{ rule: "force_actions.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_actions.action_no.bounds", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.in-code-list", level: "must", field: "force_type" }, { rule: "force_actions.target.in-code-list", level: "must", field: "target" }, { rule: "force_actions.intent.in-code-list", level: "must", field: "intent" }, { rule: "force_actions.struck.type", level: "must", field: "struck" }, { rule: "force_actions.rounds.type", level: "must", field: "rounds" }, { rule: "force_actions.rounds.bounds", level: "must", field: "rounds" }, { rule: "force_actions.repetitions.type", level: "must", field: "repetitions" }, { rule: "force_actions.repetitions.bounds", level: "must", field: "repetitions" }, { rule: "force_actions.body_area.type", level: "must", field: "body_area" }, { rule: "force_actions.body_area.in-code-list", level: "must", field: "body_area" }, { rule: "force_actions.position.in-code-list", level: "must", field: "position" }, { rule: "force_actions.sequence.type", level: "must", field: "sequence" }, { rule: "force_actions.sequence.bounds", level: "must", field: "sequence" }, { rule: "several-forces-in-one-cell", level: "must", field: "force_type" }], lt = [{ rule: "force_actions.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_actions.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_actions.action_no.required", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.required", level: "must", field: "force_type" }, { rule: "discharge-target-or-hit-missing", level: "should", field: "force_type" }, { rule: "shot-details-without-discharge", level: "must", field: "force_type" }, { rule: "shot-target-contradicts-intent", level: "must", field: "target" }];
function st(n, s, N) {
  switch (n) {
    case "force_actions.agency_id.required":
      return Se(s, N, "agency_id");
    case "force_actions.incident_id.required":
      return Se(s, N, "incident_id");
    case "force_actions.action_no.required":
      return Se(s, N, "action_no");
    case "force_actions.subject_no.required":
      return ae(s, "subject_no");
    case "force_actions.officer_no.required":
      return ae(s, "officer_no");
    case "force_actions.force_type.required":
      return ae(s, "force_type");
    case "discharge-target-or-hit-missing":
      return ge(() => ue(de(Y(s, N, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"])), () => je(() => ae(s, "target"), () => ue(Cl(s, N, "target", "not_recorded")), () => ae(s, "struck"), () => ue(Cl(s, N, "struck", "not_recorded"))));
    case "shot-details-without-discharge":
      return ge(() => ue(ue(de(Y(s, N, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"]))), () => je(() => ue(Se(s, N, "target")), () => ue(Se(s, N, "intent")), () => ue(Se(s, N, "rounds"))));
    case "shot-target-contradicts-intent":
      return je(() => ue(je(() => de(Y(s, N, "target"), ["none"], null), () => de(Y(s, N, "intent"), ["intentional"], null))), () => ue(je(() => de(Y(s, N, "target"), ["warning"], null), () => de(Y(s, N, "intent"), ["unintentional"], null))));
    default:
      return null;
  }
}
function tt(n) {
  let s = "force_actions";
  if (!vl(n)) return [{ table: s, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: W } = wl(Ws, it, n);
  for (let B of lt) st(B.rule, n, W) === !1 && N.push(B);
  return N.map((B) => ({ table: s, ...B }));
}
var ct = { force_incidents: Ks, force_subjects: Js, force_officers: nt, force_actions: tt };
export {
  Ws as cells_force_actions,
  Ps as cells_force_incidents,
  Hs as cells_force_officers,
  Ss as cells_force_subjects,
  tt as validateForceAction,
  Ks as validateForceIncident,
  nt as validateForceOfficer,
  Js as validateForceSubject,
  ct as validators
};
