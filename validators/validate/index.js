// Generated from spec/ by npm run build. Do not edit.
var pu = (n, l) => () => {
  try {
    return l || n((l = { exports: {} }).exports, l), l.exports;
  } catch (N) {
    throw l = 0, N;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Mt = pu((jt) => {
  "use strict";
  Object.defineProperty(jt, "__esModule", { value: !0 });
  function Xt(n) {
    let l = n.length, N = 0, F = 0, W;
    for (; F < l; )
      N++, W = n.charCodeAt(F++), W >= 55296 && W <= 56319 && F < l && (W = n.charCodeAt(F), (W & 64512) === 56320 && F++);
    return N;
  }
  jt.default = Xt;
  Xt.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var _u = zl, sr = { $id: "force_incidents", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, reported_date: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, record_status: { type: ["string", "null"] }, reporting_role: { type: ["string", "null"] }, reporting_role__words: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, service_type: { type: ["string", "null"] }, service_type__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, force_reason: { type: ["array", "string", "null"] }, force_reason__words: { type: ["string", "null"] }, review_outcome: { type: ["string", "null"] }, review_outcome__words: { type: ["string", "null"] } }, allOf: [{ $comment: "force_incidents.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_incidents.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "force_incidents.reported_date.type", not: { allOf: [{ required: ["reported_date"], properties: { reported_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["reported_date"], properties: { reported_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.record_status.in-code-list", not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }, { $comment: "force_incidents.reporting_role.in-code-list", not: { allOf: [{ required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reporting_role"], properties: { reporting_role: { not: { enum: ["officer_used_force", "officer_for_others", "officer_present", "officer_stopping", "supervisor", "records_staff", "other"] } } } }] } }, { $comment: "force_incidents.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "force_incidents.service_type.in-code-list", not: { allOf: [{ required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["service_type"], properties: { service_type: { not: { enum: ["call_for_service", "traffic_stop", "pedestrian_stop", "consensual_contact", "arrest", "warrant_service", "investigation", "crime_in_progress", "pursuit", "assist_officer", "welfare_check", "crowd_event", "planned_operation", "custody", "transport", "other", "stop"] } } } }] } }, { $comment: "force_incidents.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "force_incidents.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "force_incidents.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "force_incidents.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "force_incidents.force_reason.type", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.force_reason.in-code-list", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { contains: { not: { enum: ["effect_arrest", "effect_detention", "prevent_escape", "keep_custody", "stop_vehicle", "overcome_resistance", "gain_compliance", "prevent_offence", "protect_officer", "protect_public", "protect_subject", "effect_search", "secure_evidence", "gain_entry", "remove_restraints", "control_crowd", "stop_animal", "tactical_deployment", "unintentional", "other", "protect_someone", "protect_another", "arrest_or_detention"] } } } } }] } }, { $comment: "force_incidents.review_outcome.in-code-list", not: { allOf: [{ required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["review_outcome"], properties: { review_outcome: { not: { enum: ["within_policy", "within_policy_training", "within_policy_other_violation", "out_of_policy", "no_reportable_force", "review_cancelled", "other"] } } } }] } }, { $comment: "incident-id-in-scientific-notation", not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }, { $comment: "location-holds-coordinates", not: { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$" } } }] } }, { $comment: "location-names-a-house", not: { allOf: [{ allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$" } } }] }, { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { not: { pattern: "^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$" } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { allOf: [{ required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, reported_date: { required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, record_status: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }] }, reporting_role: { required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, reporting_role__words: { required: ["reporting_role__words"], properties: { reporting_role__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type: { required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type__words: { required: ["service_type__words"], properties: { service_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, force_reason: { required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, force_reason__words: { required: ["force_reason__words"], properties: { force_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome: { required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome__words: { required: ["review_outcome__words"], properties: { review_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, s = Object.prototype.hasOwnProperty, he = Mt().default, Xi = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$", "u"), Hi = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), Gt = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), Be = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), Ve = new RegExp(";", "u"), Jt = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u"), au = new RegExp("^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$", "u"), du = new RegExp("^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$", "u"), hu = new RegExp("^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$", "u");
function zl(n, { instancePath: l = "", parentData: N, parentDataProperty: F, rootData: W = n, dynamicAnchors: Ai = {} } = {}) {
  let e = null, r = 0, Fe = zl.evaluated;
  Fe.dynamicProps && (Fe.props = void 0), Fe.dynamicItems && (Fe.items = void 0);
  let lr = r, os = r, Jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (k = "agency_id")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let d = n.agency_id, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var Fr = x === r;
      if (Fr) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var en = Jn === r;
  if (en) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (oe = "agency_id")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let m = n.agency_id, x = r, S = r;
        if (typeof m == "string" && !Xi.test(m)) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Ws = S === r;
        if (Ws) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var en = k === r;
  }
  var Ts = os === r;
  if (Ts) {
    let k = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let ur = r, Bs = r, Vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (k = "occurred_date")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let d = n.occurred_date, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var Fs = m === r;
      if (Fs) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var rn = Vs === r;
  if (rn) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (me = "occurred_date")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let J = n.occurred_date;
        if (r === r)
          if (typeof J == "string") {
            if (!Hi.test(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var Pn = S === r;
    if (x = x || Pn, Pn) {
      var xn = {};
      xn.occurred_date = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (me = "occurred_date")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let J = n.occurred_date;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var Pn = ne === r;
    if (x = x || Pn, Pn && xn !== !0 && (xn = xn || {}, xn.occurred_date = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var gr = oe === r;
    if (gr) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var rn = k === r;
  }
  var Ys = Bs === r;
  if (Ys) {
    let k = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = ur, e !== null && (ur ? e.length = ur : e = null);
  let us = r, Ks = r, hn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (k = "occurred_time")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let d = n.occurred_time, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var Pr = m === r;
      if (Pr) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var yn = hn === r;
  if (yn) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (me = "occurred_time")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let J = n.occurred_time;
        if (r === r)
          if (typeof J == "string") {
            if (!Gt.test(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var nn = S === r;
    if (x = x || nn, nn) {
      var Ir = {};
      Ir.occurred_time = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (me = "occurred_time")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let J = n.occurred_time;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var nn = ne === r;
    if (x = x || nn, nn && Ir !== !0 && (Ir = Ir || {}, Ir.occurred_time = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var cs = oe === r;
    if (cs) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var yn = k === r;
  }
  var zr = Ks === r;
  if (zr) {
    let k = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = us, e !== null && (us ? e.length = us : e = null);
  let cr = r, Xs = r, Ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (k = "date_precision")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let d = n.date_precision, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var fr = x === r;
      if (fr) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var mn = Ns === r;
  if (mn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (oe = "date_precision")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
        let m = n.date_precision, x = r, S = r;
        if (!(m === "day" || m === "week" || m === "month" || m === "quarter" || m === "year")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Ms = S === r;
        if (Ms) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var mn = k === r;
  }
  var In = Xs === r;
  if (In) {
    let k = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let sn = r, fs = r, ps = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (k = "reported_date")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let d = n.reported_date, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var _s = m === r;
      if (_s) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var gn = ps === r;
  if (gn) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (me = "reported_date")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let J = n.reported_date;
        if (r === r)
          if (typeof J == "string") {
            if (!Hi.test(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var vr = S === r;
    if (x = x || vr, vr) {
      var zn = {};
      zn.reported_date = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (me = "reported_date")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let J = n.reported_date;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var vr = ne === r;
    if (x = x || vr, vr && zn !== !0 && (zn = zn || {}, zn.reported_date = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var Yr = oe === r;
    if (Yr) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var gn = k === r;
  }
  var En = fs === r;
  if (En) {
    let k = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = sn, e !== null && (sn ? e.length = sn : e = null);
  let as = r, Zn = r, Ls = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (k = "updated_date")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let d = n.updated_date, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var ln = m === r;
      if (ln) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var Kr = Ls === r;
  if (Kr) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (me = "updated_date")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let J = n.updated_date;
        if (r === r)
          if (typeof J == "string") {
            if (!Hi.test(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var Er = S === r;
    if (x = x || Er, Er) {
      var vn = {};
      vn.updated_date = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (me = "updated_date")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let J = n.updated_date;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var Er = ne === r;
    if (x = x || Er, Er && vn !== !0 && (vn = vn || {}, vn.updated_date = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var Qn = oe === r;
    if (Qn) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var Kr = k === r;
  }
  var ds = Zn === r;
  if (ds) {
    let k = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = as, e !== null && (as ? e.length = as : e = null);
  let es = r, hs = r, Zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.record_status === void 0 || !s.call(n, "record_status")) && (k = "record_status")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let d = n.record_status, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var Or = x === r;
      if (Or) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var yr = Zr === r;
  if (yr) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.record_status === void 0 || !s.call(n, "record_status")) && (oe = "record_status")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
        let m = n.record_status, x = r, S = r;
        if (!(m === "initial" || m === "under_review" || m === "suspended" || m === "final")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var wn = S === r;
        if (wn) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var yr = k === r;
  }
  var ys = hs === r;
  if (ys) {
    let k = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = es, e !== null && (es ? e.length = es : e = null);
  let Sr = r, $r = r, Cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.reporting_role === void 0 || !s.call(n, "reporting_role")) && (k = "reporting_role")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
      let d = n.reporting_role, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var Sn = x === r;
      if (Sn) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var Cn = Cr === r;
  if (Cn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.reporting_role === void 0 || !s.call(n, "reporting_role")) && (oe = "reporting_role")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
        let m = n.reporting_role, x = r, S = r;
        if (!(m === "officer_used_force" || m === "officer_for_others" || m === "officer_present" || m === "officer_stopping" || m === "supervisor" || m === "records_staff" || m === "other")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var ms = S === r;
        if (ms) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var Cn = k === r;
  }
  var tn = $r === r;
  if (tn) {
    let k = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
  let tr = r, Gs = r, Js = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.initiation === void 0 || !s.call(n, "initiation")) && (k = "initiation")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let d = n.initiation, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var bn = x === r;
      if (bn) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var on = Js === r;
  if (on) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.initiation === void 0 || !s.call(n, "initiation")) && (oe = "initiation")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
        let m = n.initiation, x = r, S = r;
        if (!(m === "dispatched_call" || m === "flagged_down" || m === "officer_initiated" || m === "consensual_contact" || m === "warrant" || m === "planned_operation" || m === "checkpoint" || m === "crowd" || m === "assist_officer" || m === "in_custody" || m === "ambush" || m === "other" || m === "person_initiated" || m === "contact_or_flagged" || m === "warrant_or_planned")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Nr = S === r;
        if (Nr) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var on = k === r;
  }
  var xs = Gs === r;
  if (xs) {
    let k = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = tr, e !== null && (tr ? e.length = tr : e = null);
  let Xr = r, gs = r, Dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.service_type === void 0 || !s.call(n, "service_type")) && (k = "service_type")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let d = n.service_type, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var Qs = x === r;
      if (Qs) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var rs = Dn === r;
  if (rs) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.service_type === void 0 || !s.call(n, "service_type")) && (oe = "service_type")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
        let m = n.service_type, x = r, S = r;
        if (!(m === "call_for_service" || m === "traffic_stop" || m === "pedestrian_stop" || m === "consensual_contact" || m === "arrest" || m === "warrant_service" || m === "investigation" || m === "crime_in_progress" || m === "pursuit" || m === "assist_officer" || m === "welfare_check" || m === "crowd_event" || m === "planned_operation" || m === "custody" || m === "transport" || m === "other" || m === "stop")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Ps = S === r;
        if (Ps) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var rs = k === r;
  }
  var Rn = gs === r;
  if (Rn) {
    let k = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let wr = r, Un = r, ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.setting === void 0 || !s.call(n, "setting")) && (k = "setting")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.setting !== void 0 && s.call(n, "setting")) {
      let d = n.setting, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var ei = x === r;
      if (ei) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var Lr = ns === r;
  if (Lr) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.setting === void 0 || !s.call(n, "setting")) && (oe = "setting")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.setting !== void 0 && s.call(n, "setting")) {
        let m = n.setting, x = r, S = r;
        if (!(m === "street" || m === "parking" || m === "vehicle" || m === "residence" || m === "business" || m === "alcohol_establishment" || m === "school" || m === "hospital" || m === "police_building" || m === "jail" || m === "court" || m === "public_building" || m === "transport" || m === "park" || m === "empty_building" || m === "worship" || m === "other" || m === "government_building")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Dr = S === r;
        if (Dr) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var Lr = k === r;
  }
  var kn = Un === r;
  if (kn) {
    let k = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let An = r, vs = r, Hn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (k = "location_precision")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let d = n.location_precision, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var ws = x === r;
      if (ws) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var un = Hn === r;
  if (un) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (oe = "location_precision")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
        let m = n.location_precision, x = r, S = r;
        if (!(m === "address" || m === "poi_small" || m === "intersection" || m === "block" || m === "map_point" || m === "road" || m === "highway" || m === "poi_large" || m === "beat" || m === "district" || m === "postcode" || m === "municipality" || m === "county")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Wn = S === r;
        if (Wn) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var un = k === r;
  }
  var Is = vs === r;
  if (Is) {
    let k = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = An, e !== null && (An ? e.length = An : e = null);
  let br = r, Mr = r, zs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (k = "latitude")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let d = n.latitude, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var Tn = m === r;
      if (Tn) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var cn = zs === r;
  if (cn) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (me = "latitude")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let J = n.latitude;
        if (r === r)
          if (typeof J == "number") {
            if (J > 999999999999999 || isNaN(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else if (J < -999999999999999 || isNaN(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var er = S === r;
    if (x = x || er, er) {
      var Rr = {};
      Rr.latitude = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (me = "latitude")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let J = n.latitude;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var er = ne === r;
    if (x = x || er, er && Rr !== !0 && (Rr = Rr || {}, Rr.latitude = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var Ur = oe === r;
    if (Ur) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var cn = k === r;
  }
  var Bn = Mr === r;
  if (Bn) {
    let k = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = br, e !== null && (br ? e.length = br : e = null);
  let Vn = r, fn = r, Hr = r, rr = !1, bs = r, Es = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (k = "latitude")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let d = n.latitude;
      if (r === r)
        if (typeof d == "number") {
          if (d > 999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          } else if (d < -999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          }
        } else {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
    }
  }
  var qn = Es === r;
  if (qn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (oe = "latitude")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let m = n.latitude, x = r, S = r;
        if (typeof m == "number" && (m < -90 || isNaN(m))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Zs = S === r;
        if (Zs) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var qn = k === r;
  }
  var kr = bs === r;
  if (rr = rr || kr, kr) {
    var or = {};
    or.latitude = !0;
  }
  let Ss = r, ss = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (k = "latitude")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let d = n.latitude;
      if (r === r)
        if (typeof d == "number") {
          if (d > 999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          } else if (d < -999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          }
        } else {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
    }
  }
  var jn = ss === r;
  if (jn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (oe = "latitude")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let m = n.latitude, x = r, S = r;
        if (typeof m == "number" && (m > 90 || isNaN(m))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Cs = S === r;
        if (Cs) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var jn = k === r;
  }
  var kr = Ss === r;
  if (rr = rr || kr, kr && or !== !0 && (or = or || {}, or.latitude = !0), rr)
    r = Hr, e !== null && (Hr ? e.length = Hr : e = null);
  else {
    let k = {};
    e === null ? e = [k] : e.push(k), r++;
  }
  var ks = fn === r;
  if (ks) {
    let k = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Vn, e !== null && (Vn ? e.length = Vn : e = null);
  let pn = r, Fn = r, Gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (k = "longitude")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let d = n.longitude, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var ri = m === r;
      if (ri) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var is = Gr === r;
  if (is) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (me = "longitude")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let J = n.longitude;
        if (r === r)
          if (typeof J == "number") {
            if (J > 999999999999999 || isNaN(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else if (J < -999999999999999 || isNaN(J)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var xr = S === r;
    if (x = x || xr, xr) {
      var pr = {};
      pr.longitude = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (me = "longitude")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let J = n.longitude;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var xr = ne === r;
    if (x = x || xr, xr && pr !== !0 && (pr = pr || {}, pr.longitude = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var _n = oe === r;
    if (_n) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var is = k === r;
  }
  var an = Fn === r;
  if (an) {
    let k = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = pn, e !== null && (pn ? e.length = pn : e = null);
  let On = r, Yn = r, _r = r, Wr = !1, Ds = r, Kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (k = "longitude")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let d = n.longitude;
      if (r === r)
        if (typeof d == "number") {
          if (d > 999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          } else if (d < -999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          }
        } else {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
    }
  }
  var Xn = Kn === r;
  if (Xn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (oe = "longitude")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let m = n.longitude, x = r, S = r;
        if (typeof m == "number" && (m < -180 || isNaN(m))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var As = S === r;
        if (As) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var Xn = k === r;
  }
  var nr = Ds === r;
  if (Wr = Wr || nr, nr) {
    var mr = {};
    mr.longitude = !0;
  }
  let Rs = r, $n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (k = "longitude")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let d = n.longitude;
      if (r === r)
        if (typeof d == "number") {
          if (d > 999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          } else if (d < -999999999999999 || isNaN(d)) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          }
        } else {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
    }
  }
  var Tr = $n === r;
  if (Tr) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (oe = "longitude")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let m = n.longitude, x = r, S = r;
        if (typeof m == "number" && (m > 180 || isNaN(m))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Nn = S === r;
        if (Nn) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var Tr = k === r;
  }
  var nr = Rs === r;
  if (Wr = Wr || nr, nr && mr !== !0 && (mr = mr || {}, mr.longitude = !0), Wr)
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  else {
    let k = {};
    e === null ? e = [k] : e.push(k), r++;
  }
  var dn = Yn === r;
  if (dn) {
    let k = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = On, e !== null && (On ? e.length = On : e = null);
  let Ln = r, qs = r, Z = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (k = "force_reason")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let d = n.force_reason, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var j = m === r;
      if (j) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var de = Z === r;
  if (de) {
    let k = r, d = r, oe = r, m = r, x = !1, S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (me = "force_reason")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let J = n.force_reason;
        if (r === r)
          if (Array.isArray(J))
            if (J.length < 1) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else {
              var b = !0;
              let be = J.length;
              for (let Br = 0; Br < be; Br++) {
                let ir = J[Br], Mn = r, ts = r, Oi = r;
                if (!(ir === "not_recorded" || ir === "unknown" || ir === "not_applicable" || ir === "withheld" || ir === "pending")) {
                  let Vr = {};
                  e === null ? e = [Vr] : e.push(Vr), r++;
                }
                var V = Oi === r;
                if (V) {
                  let Vr = {};
                  e === null ? e = [Vr] : e.push(Vr), r++;
                } else {
                  r = ts, e !== null && (ts ? e.length = ts : e = null);
                  let Vr = r, $i = r, Bi = r;
                  if (typeof ir == "string" && !Be.test(ir)) {
                    let Us = {};
                    e === null ? e = [Us] : e.push(Us), r++;
                  }
                  var T = Bi === r;
                  if (T) {
                    let Us = {};
                    e === null ? e = [Us] : e.push(Us), r++;
                  } else
                    r = $i, e !== null && ($i ? e.length = $i : e = null);
                  var _e = Vr === r;
                  if (_e) {
                    let Us = r, Ni = r, vi = r;
                    if (typeof ir == "string" && !Ve.test(ir)) {
                      let fi = {};
                      e === null ? e = [fi] : e.push(fi), r++;
                    }
                    var Je = vi === r;
                    if (Je) {
                      let fi = {};
                      e === null ? e = [fi] : e.push(fi), r++;
                    } else
                      r = Ni, e !== null && (Ni ? e.length = Ni : e = null);
                    var _e = Us === r;
                  }
                }
                if (r === Mn)
                  if (typeof ir == "string") {
                    if (he(ir) < 1) {
                      let Vr = {};
                      e === null ? e = [Vr] : e.push(Vr), r++;
                    }
                  } else {
                    let Vr = {};
                    e === null ? e = [Vr] : e.push(Vr), r++;
                  }
                var b = Mn === r;
                if (!b)
                  break;
              }
              if (b) {
                let Br = J.length;
                if (Br > 1) {
                  let ir = {};
                  for (; Br--; ) {
                    let Mn = J[Br];
                    if (typeof Mn == "string") {
                      if (typeof ir[Mn] == "number") {
                        let ts = {};
                        e === null ? e = [ts] : e.push(ts), r++;
                        break;
                      }
                      ir[Mn] = Br;
                    }
                  }
                }
              }
            }
          else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var v = S === r;
    if (x = x || v, v) {
      var we = {};
      we.force_reason = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let me;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (me = "force_reason")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let J = n.force_reason;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var v = ne === r;
    if (x = x || v, v && we !== !0 && (we = we || {}, we.force_reason = !0), x)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    }
    var A = oe === r;
    if (A) {
      let me = {};
      e === null ? e = [me] : e.push(me), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var de = k === r;
  }
  var Q = qs === r;
  if (Q) {
    let k = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Ln, e !== null && (Ln ? e.length = Ln : e = null);
  let R = r, z = r, X = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (k = "force_reason")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let d = n.force_reason;
      if (r === r)
        if (Array.isArray(d))
          if (d.length < 1) {
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          } else {
            var pe = !0;
            let m = d.length;
            for (let x = 0; x < m; x++) {
              let S = d[x], ne = r, Ze = r, me = r;
              if (!(S === "not_recorded" || S === "unknown" || S === "not_applicable" || S === "withheld" || S === "pending")) {
                let Pe = {};
                e === null ? e = [Pe] : e.push(Pe), r++;
              }
              var ie = me === r;
              if (ie) {
                let Pe = {};
                e === null ? e = [Pe] : e.push(Pe), r++;
              } else {
                r = Ze, e !== null && (Ze ? e.length = Ze : e = null);
                let Pe = r, be = r, Br = r;
                if (typeof S == "string" && !Be.test(S)) {
                  let ir = {};
                  e === null ? e = [ir] : e.push(ir), r++;
                }
                var fe = Br === r;
                if (fe) {
                  let ir = {};
                  e === null ? e = [ir] : e.push(ir), r++;
                } else
                  r = be, e !== null && (be ? e.length = be : e = null);
                var C = Pe === r;
                if (C) {
                  let ir = r, Mn = r, ts = r;
                  if (typeof S == "string" && !Ve.test(S)) {
                    let hi = {};
                    e === null ? e = [hi] : e.push(hi), r++;
                  }
                  var w = ts === r;
                  if (w) {
                    let hi = {};
                    e === null ? e = [hi] : e.push(hi), r++;
                  } else
                    r = Mn, e !== null && (Mn ? e.length = Mn : e = null);
                  var C = ir === r;
                }
              }
              if (r === ne)
                if (typeof S == "string") {
                  if (he(S) < 1) {
                    let Pe = {};
                    e === null ? e = [Pe] : e.push(Pe), r++;
                  }
                } else {
                  let Pe = {};
                  e === null ? e = [Pe] : e.push(Pe), r++;
                }
              var pe = ne === r;
              if (!pe)
                break;
            }
            if (pe) {
              let x = d.length;
              if (x > 1) {
                let S = {};
                for (; x--; ) {
                  let ne = d[x];
                  if (typeof ne == "string") {
                    if (typeof S[ne] == "number") {
                      let Ze = {};
                      e === null ? e = [Ze] : e.push(Ze), r++;
                      break;
                    }
                    S[ne] = x;
                  }
                }
              }
            }
          }
        else {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
    }
  }
  var _ = X === r;
  if (_) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (oe = "force_reason")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let m = n.force_reason;
        if (Array.isArray(m)) {
          let x = r, S = m.length;
          for (let ne = 0; ne < S; ne++) {
            let Ze = m[ne], me = r, J = r, Pe = r;
            if (!(Ze === "effect_arrest" || Ze === "effect_detention" || Ze === "prevent_escape" || Ze === "keep_custody" || Ze === "stop_vehicle" || Ze === "overcome_resistance" || Ze === "gain_compliance" || Ze === "prevent_offence" || Ze === "protect_officer" || Ze === "protect_public" || Ze === "protect_subject" || Ze === "effect_search" || Ze === "secure_evidence" || Ze === "gain_entry" || Ze === "remove_restraints" || Ze === "control_crowd" || Ze === "stop_animal" || Ze === "tactical_deployment" || Ze === "unintentional" || Ze === "other" || Ze === "protect_someone" || Ze === "protect_another" || Ze === "arrest_or_detention")) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
            var M = Pe === r;
            if (M) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else
              r = J, e !== null && (J ? e.length = J : e = null);
            var a = me === r;
            if (a)
              break;
          }
          if (a)
            r = x, e !== null && (x ? e.length = x : e = null);
          else {
            let ne = {};
            e === null ? e = [ne] : e.push(ne), r++;
          }
        }
      }
    }
    var _ = k === r;
  }
  var E = z === r;
  if (E) {
    let k = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = R, e !== null && (R ? e.length = R : e = null);
  let P = r, re = r, Ee = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.review_outcome === void 0 || !s.call(n, "review_outcome")) && (k = "review_outcome")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
      let d = n.review_outcome, oe = r, m = r, x = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      }
      var ae = x === r;
      if (ae) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === oe)
        if (typeof d == "string") {
          if (he(d) < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        } else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var le = Ee === r;
  if (le) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.review_outcome === void 0 || !s.call(n, "review_outcome")) && (oe = "review_outcome")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
        let m = n.review_outcome, x = r, S = r;
        if (!(m === "within_policy" || m === "within_policy_training" || m === "within_policy_other_violation" || m === "out_of_policy" || m === "no_reportable_force" || m === "review_cancelled" || m === "other")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Ie = S === r;
        if (Ie) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = x, e !== null && (x ? e.length = x : e = null);
      }
    }
    var le = k === r;
  }
  var ke = re === r;
  if (ke) {
    let k = { instancePath: l, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = P, e !== null && (P ? e.length = P : e = null);
  let Ke = r, Ue = r, Ar = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.incident_id === void 0 || !s.call(n, "incident_id")) && (k = "incident_id")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let d = n.incident_id, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var Ye = m === r;
      if (Ye) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var pi = Ar === r;
  if (pi) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.incident_id === void 0 || !s.call(n, "incident_id")) && (oe = "incident_id")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
        let m = n.incident_id;
        if (typeof m == "string" && !Jt.test(m)) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
      }
    }
    var pi = k === r;
  }
  var js = Ue === r;
  if (js) {
    let k = { instancePath: l, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
  let ar = r, _i = r, ai = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (k = "location_text")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let d = n.location_text, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var Os = m === r;
      if (Os) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var ni = ai === r;
  if (ni) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (oe = "location_text")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let m = n.location_text;
        if (typeof m == "string" && !au.test(m)) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
      }
    }
    var ni = k === r;
  }
  var mi = _i === r;
  if (mi) {
    let k = { instancePath: l, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let qi = r, ls = r, Ji = r, Wi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (k = "location_text")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let d = n.location_text, oe = r, m = r;
      if (!(d === null || d === "")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      }
      var Qi = m === r;
      if (Qi) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var di = Wi === r;
  if (di) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (oe = "location_text")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let m = n.location_text;
        if (typeof m == "string" && !du.test(m)) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
      }
    }
    var di = k === r;
  }
  var gi = Ji === r;
  if (gi) {
    let k = r, d = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let m;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (m = "location_text")) {
        let x = {};
        e === null ? e = [x] : e.push(x), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let x = n.location_text, S = r, ne = r;
        if (!(x === null || x === "")) {
          let Ze = {};
          e === null ? e = [Ze] : e.push(Ze), r++;
        }
        var el = ne === r;
        if (el) {
          let Ze = {};
          e === null ? e = [Ze] : e.push(Ze), r++;
        } else
          r = S, e !== null && (S ? e.length = S : e = null);
      }
    }
    var Ti = d === r;
    if (Ti) {
      let m = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let S;
        if ((n.location_text === void 0 || !s.call(n, "location_text")) && (S = "location_text")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
          let ne = n.location_text, Ze = r, me = r;
          if (typeof ne == "string" && !hu.test(ne)) {
            let J = {};
            e === null ? e = [J] : e.push(J), r++;
          }
          var ji = me === r;
          if (ji) {
            let J = {};
            e === null ? e = [J] : e.push(J), r++;
          } else
            r = Ze, e !== null && (Ze ? e.length = Ze : e = null);
        }
      }
      var Ti = m === r;
    }
    var gi = k === r;
  }
  var rl = ls === r;
  if (rl) {
    let k = { instancePath: l, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = qi, e !== null && (qi ? e.length = qi : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let k of Object.keys(n))
      if (!s.call(sr.properties, k)) {
        let d = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let k = n.agency_id;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: sr.properties.agency_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let k = n.incident_id;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: sr.properties.incident_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let k = n.occurred_date;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: sr.properties.occurred_date.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let k = n.occurred_time;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: sr.properties.occurred_time.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let k = n.date_precision;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: sr.properties.date_precision.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let k = n.reported_date;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/reported_date", schemaPath: "#/properties/reported_date/type", keyword: "type", params: { type: sr.properties.reported_date.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let k = n.updated_date;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: sr.properties.updated_date.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let k = n.record_status;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/record_status", schemaPath: "#/properties/record_status/type", keyword: "type", params: { type: sr.properties.record_status.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
      let k = n.reporting_role;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/reporting_role", schemaPath: "#/properties/reporting_role/type", keyword: "type", params: { type: sr.properties.reporting_role.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.reporting_role__words !== void 0 && s.call(n, "reporting_role__words")) {
      let k = n.reporting_role__words;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/reporting_role__words", schemaPath: "#/properties/reporting_role__words/type", keyword: "type", params: { type: sr.properties.reporting_role__words.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let k = n.initiation;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: sr.properties.initiation.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.initiation__words !== void 0 && s.call(n, "initiation__words")) {
      let k = n.initiation__words;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: sr.properties.initiation__words.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let k = n.service_type;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/service_type", schemaPath: "#/properties/service_type/type", keyword: "type", params: { type: sr.properties.service_type.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.service_type__words !== void 0 && s.call(n, "service_type__words")) {
      let k = n.service_type__words;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/service_type__words", schemaPath: "#/properties/service_type__words/type", keyword: "type", params: { type: sr.properties.service_type__words.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.setting !== void 0 && s.call(n, "setting")) {
      let k = n.setting;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: sr.properties.setting.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.setting__words !== void 0 && s.call(n, "setting__words")) {
      let k = n.setting__words;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: sr.properties.setting__words.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.district !== void 0 && s.call(n, "district")) {
      let k = n.district;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: sr.properties.district.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.beat !== void 0 && s.call(n, "beat")) {
      let k = n.beat;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: sr.properties.beat.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let k = n.location_text;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: sr.properties.location_text.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let k = n.location_precision;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: sr.properties.location_precision.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let k = n.latitude;
      if (typeof k != "number" && typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: sr.properties.latitude.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let k = n.longitude;
      if (typeof k != "number" && typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: sr.properties.longitude.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let k = n.force_reason;
      if (!Array.isArray(k) && typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/force_reason", schemaPath: "#/properties/force_reason/type", keyword: "type", params: { type: sr.properties.force_reason.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.force_reason__words !== void 0 && s.call(n, "force_reason__words")) {
      let k = n.force_reason__words;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/force_reason__words", schemaPath: "#/properties/force_reason__words/type", keyword: "type", params: { type: sr.properties.force_reason__words.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
      let k = n.review_outcome;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/review_outcome", schemaPath: "#/properties/review_outcome/type", keyword: "type", params: { type: sr.properties.review_outcome.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.review_outcome__words !== void 0 && s.call(n, "review_outcome__words")) {
      let k = n.review_outcome__words;
      if (typeof k != "string" && k !== null) {
        let d = { instancePath: l + "/review_outcome__words", schemaPath: "#/properties/review_outcome__words/type", keyword: "type", params: { type: sr.properties.review_outcome__words.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let k = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [k] : e.push(k), r++;
  }
  return zl.errors = e, r === 0;
}
zl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yu = El, Ge = { $id: "force_subjects", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, impairment: { type: ["array", "string", "null"] }, impairment__words: { type: ["string", "null"] }, resistance: { type: ["array", "string", "null"] }, resistance__words: { type: ["string", "null"] }, armed_status: { type: ["string", "null"] }, weapon: { type: ["array", "string", "null"] }, weapon__words: { type: ["string", "null"] }, injury_level: { type: ["string", "null"] }, injury_attribution: { type: ["string", "null"] }, injury_attribution__words: { type: ["string", "null"] }, fracture: { type: ["boolean", "string", "null"] }, medical_aid: { type: ["boolean", "string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] }, death_date: { type: ["string", "null"] }, arrested: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_subjects.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_subjects.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_subjects.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_subjects.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_subjects.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_subjects.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.type", not: { allOf: [{ required: ["impairment"], properties: { impairment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.in-code-list", not: { allOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { contains: { not: { enum: ["none_apparent", "alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "other", "alcohol_or_drugs"] } } } } }] } }, { $comment: "force_subjects.resistance.type", not: { allOf: [{ required: ["resistance"], properties: { resistance: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.resistance.in-code-list", not: { allOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { contains: { not: { enum: ["none_compliant", "verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "other", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"] } } } } }] } }, { $comment: "force_subjects.armed_status.in-code-list", not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }, { $comment: "force_subjects.weapon.type", not: { allOf: [{ required: ["weapon"], properties: { weapon: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.weapon.in-code-list", not: { allOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { contains: { not: { enum: ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "personal_weapons", "explosive", "bodily_fluids", "animal", "other"] } } } } }] } }, { $comment: "force_subjects.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_subjects.injury_attribution.in-code-list", not: { allOf: [{ required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_attribution"], properties: { injury_attribution: { not: { enum: ["force", "self_inflicted", "before_police_contact", "pre_existing_condition", "other", "not_force"] } } } }] } }, { $comment: "force_subjects.fracture.type", not: { allOf: [{ required: ["fracture"], properties: { fracture: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fracture"], properties: { fracture: { type: "boolean" } } }, { required: ["fracture"], properties: { fracture: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.medical_aid.type", not: { allOf: [{ required: ["medical_aid"], properties: { medical_aid: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, { required: ["medical_aid"], properties: { medical_aid: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.death_date.type", not: { allOf: [{ required: ["death_date"], properties: { death_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["death_date"], properties: { death_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.arrested.type", not: { allOf: [{ required: ["arrested"], properties: { arrested: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["arrested"], properties: { arrested: { type: "boolean" } } }, { required: ["arrested"], properties: { arrested: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "gender-holds-a-race", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { $comment: "subject-is-no-person", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, impairment: { required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, impairment__words: { required: ["impairment__words"], properties: { impairment__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, resistance: { required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, resistance__words: { required: ["resistance__words"], properties: { resistance__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, armed_status: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }] }, weapon: { required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, weapon__words: { required: ["weapon__words"], properties: { weapon__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, injury_attribution: { required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_attribution__words: { required: ["injury_attribution__words"], properties: { injury_attribution__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, fracture: { required: ["fracture"], properties: { fracture: { type: "boolean" } } }, medical_aid: { required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, death_date: { required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, arrested: { required: ["arrested"], properties: { arrested: { type: "boolean" } } } } }, ki = new RegExp("^(?:[1-9][0-9]{0,5})$", "u"), mu = new RegExp("^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$", "u"), gu = new RegExp("^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$", "u");
function El(n, { instancePath: l = "", parentData: N, parentDataProperty: F, rootData: W = n, dynamicAnchors: Ai = {} } = {}) {
  let e = null, r = 0, Fe = El.evaluated;
  Fe.dynamicProps && (Fe.props = void 0), Fe.dynamicItems && (Fe.items = void 0);
  let lr = r, os = r, Jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (y = "agency_id")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let c = n.agency_id, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Fr = g === r;
      if (Fr) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var en = Jn === r;
  if (en) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (Y = "agency_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let p = n.agency_id, g = r, O = r;
        if (typeof p == "string" && !Xi.test(p)) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Ws = O === r;
        if (Ws) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var en = y === r;
  }
  var Ts = os === r;
  if (Ts) {
    let y = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let ur = r, Bs = r, Vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (y = "subject_no")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let c = n.subject_no, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Fs = g === r;
      if (Fs) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var rn = Vs === r;
  if (rn) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (Y = "subject_no")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
        let p = n.subject_no, g = r, O = r;
        if (typeof p == "string" && !ki.test(p)) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var xn = O === r;
        if (xn) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var rn = y === r;
  }
  var Pn = Bs === r;
  if (Pn) {
    let y = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ur, e !== null && (ur ? e.length = ur : e = null);
  let gr = r, Ys = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race === void 0 || !s.call(n, "race")) && (y = "race")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let c = n.race, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Ks = p === r;
      if (Ks) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var hn = us === r;
  if (hn) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.race === void 0 || !s.call(n, "race")) && (K = "race")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let $ = n.race;
        if (r === r)
          if (Array.isArray($))
            if ($.length < 1) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else {
              var Pr = !0;
              let ce = $.length;
              for (let $e = 0; $e < ce; $e++) {
                let se = $[$e], je = r, Se = r, Hs = r;
                if (!(se === "not_recorded" || se === "unknown" || se === "not_applicable" || se === "withheld" || se === "pending")) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                }
                var yn = Hs === r;
                if (yn) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ge = r, qr = r, $s = r;
                  if (typeof se == "string" && !Be.test(se)) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  }
                  var Ir = $s === r;
                  if (Ir) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  } else
                    r = qr, e !== null && (qr ? e.length = qr : e = null);
                  var nn = ge === r;
                  if (nn) {
                    let Re = r, jr = r, li = r;
                    if (typeof se == "string" && !Ve.test(se)) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    }
                    var cs = li === r;
                    if (cs) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    } else
                      r = jr, e !== null && (jr ? e.length = jr : e = null);
                    var nn = Re === r;
                  }
                }
                if (r === je)
                  if (typeof se == "string") {
                    if (he(se) < 1) {
                      let ge = {};
                      e === null ? e = [ge] : e.push(ge), r++;
                    }
                  } else {
                    let ge = {};
                    e === null ? e = [ge] : e.push(ge), r++;
                  }
                var Pr = je === r;
                if (!Pr)
                  break;
              }
              if (Pr) {
                let $e = $.length;
                if ($e > 1) {
                  let se = {};
                  for (; $e--; ) {
                    let je = $[$e];
                    if (typeof je == "string") {
                      if (typeof se[je] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      se[je] = $e;
                    }
                  }
                }
              }
            }
          else {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
      }
    }
    var cr = O === r;
    if (g = g || cr, cr) {
      var zr = {};
      zr.race = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.race === void 0 || !s.call(n, "race")) && (K = "race")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let $ = n.race;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var cr = H === r;
    if (g = g || cr, cr && zr !== !0 && (zr = zr || {}, zr.race = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Xs = Y === r;
    if (Xs) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var hn = y === r;
  }
  var Ns = Ys === r;
  if (Ns) {
    let y = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let fr = r, mn = r, Ms = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race === void 0 || !s.call(n, "race")) && (y = "race")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let c = n.race;
      if (r === r)
        if (Array.isArray(c))
          if (c.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var In = !0;
            let p = c.length;
            for (let g = 0; g < p; g++) {
              let O = c[g], H = r, ue = r, K = r;
              if (!(O === "not_recorded" || O === "unknown" || O === "not_applicable" || O === "withheld" || O === "pending")) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              }
              var sn = K === r;
              if (sn) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              } else {
                r = ue, e !== null && (ue ? e.length = ue : e = null);
                let ee = r, ce = r, $e = r;
                if (typeof O == "string" && !Be.test(O)) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
                var fs = $e === r;
                if (fs) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                } else
                  r = ce, e !== null && (ce ? e.length = ce : e = null);
                var ps = ee === r;
                if (ps) {
                  let se = r, je = r, Se = r;
                  if (typeof O == "string" && !Ve.test(O)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var _s = Se === r;
                  if (_s) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = je, e !== null && (je ? e.length = je : e = null);
                  var ps = se === r;
                }
              }
              if (r === H)
                if (typeof O == "string") {
                  if (he(O) < 1) {
                    let ee = {};
                    e === null ? e = [ee] : e.push(ee), r++;
                  }
                } else {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                }
              var In = H === r;
              if (!In)
                break;
            }
            if (In) {
              let g = c.length;
              if (g > 1) {
                let O = {};
                for (; g--; ) {
                  let H = c[g];
                  if (typeof H == "string") {
                    if (typeof O[H] == "number") {
                      let ue = {};
                      e === null ? e = [ue] : e.push(ue), r++;
                      break;
                    }
                    O[H] = g;
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
  var gn = Ms === r;
  if (gn) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.race === void 0 || !s.call(n, "race")) && (Y = "race")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let p = n.race;
        if (Array.isArray(p)) {
          let g = r, O = p.length;
          for (let H = 0; H < O; H++) {
            let ue = p[H], K = r, $ = r, ee = r;
            if (!(ue === "american_indian_alaska_native" || ue === "asian" || ue === "black" || ue === "hispanic_latino" || ue === "middle_eastern_north_african" || ue === "native_hawaiian_pacific_islander" || ue === "white" || ue === "other" || ue === "asian_pacific_islander" || ue === "indian_unspecified" || ue === "middle_eastern_or_south_asian" || ue === "uk_other" || ue === "multiracial" || ue === "other_or_multiracial")) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            }
            var zn = ee === r;
            if (zn) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else
              r = $, e !== null && ($ ? e.length = $ : e = null);
            var vr = K === r;
            if (vr)
              break;
          }
          if (vr)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var gn = y === r;
  }
  var Yr = mn === r;
  if (Yr) {
    let y = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let En = r, as = r, Zn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race_source === void 0 || !s.call(n, "race_source")) && (y = "race_source")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let c = n.race_source, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Ls = g === r;
      if (Ls) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var ln = Zn === r;
  if (ln) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.race_source === void 0 || !s.call(n, "race_source")) && (Y = "race_source")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
        let p = n.race_source, g = r, O = r;
        if (!(p === "self_reported" || p === "officer_perceived" || p === "official_record" || p === "news_report" || p === "photograph" || p === "other" || p === "said_or_perceived" || p === "perceived_or_record")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Kr = O === r;
        if (Kr) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var ln = y === r;
  }
  var vn = as === r;
  if (vn) {
    let y = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = En, e !== null && (En ? e.length = En : e = null);
  let Er = r, Qn = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (y = "race_self_reported")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let c = n.race_self_reported, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var es = p === r;
      if (es) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var hs = ds === r;
  if (hs) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (K = "race_self_reported")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let $ = n.race_self_reported;
        if (r === r)
          if (Array.isArray($))
            if ($.length < 1) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else {
              var Zr = !0;
              let ce = $.length;
              for (let $e = 0; $e < ce; $e++) {
                let se = $[$e], je = r, Se = r, Hs = r;
                if (!(se === "not_recorded" || se === "unknown" || se === "not_applicable" || se === "withheld" || se === "pending")) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                }
                var Or = Hs === r;
                if (Or) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ge = r, qr = r, $s = r;
                  if (typeof se == "string" && !Be.test(se)) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  }
                  var yr = $s === r;
                  if (yr) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  } else
                    r = qr, e !== null && (qr ? e.length = qr : e = null);
                  var wn = ge === r;
                  if (wn) {
                    let Re = r, jr = r, li = r;
                    if (typeof se == "string" && !Ve.test(se)) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    }
                    var ys = li === r;
                    if (ys) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    } else
                      r = jr, e !== null && (jr ? e.length = jr : e = null);
                    var wn = Re === r;
                  }
                }
                if (r === je)
                  if (typeof se == "string") {
                    if (he(se) < 1) {
                      let ge = {};
                      e === null ? e = [ge] : e.push(ge), r++;
                    }
                  } else {
                    let ge = {};
                    e === null ? e = [ge] : e.push(ge), r++;
                  }
                var Zr = je === r;
                if (!Zr)
                  break;
              }
              if (Zr) {
                let $e = $.length;
                if ($e > 1) {
                  let se = {};
                  for (; $e--; ) {
                    let je = $[$e];
                    if (typeof je == "string") {
                      if (typeof se[je] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      se[je] = $e;
                    }
                  }
                }
              }
            }
          else {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
      }
    }
    var $r = O === r;
    if (g = g || $r, $r) {
      var Sr = {};
      Sr.race_self_reported = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (K = "race_self_reported")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let $ = n.race_self_reported;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var $r = H === r;
    if (g = g || $r, $r && Sr !== !0 && (Sr = Sr || {}, Sr.race_self_reported = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Cr = Y === r;
    if (Cr) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var hs = y === r;
  }
  var Sn = Qn === r;
  if (Sn) {
    let y = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let Cn = r, ms = r, tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (y = "race_self_reported")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let c = n.race_self_reported;
      if (r === r)
        if (Array.isArray(c))
          if (c.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var tr = !0;
            let p = c.length;
            for (let g = 0; g < p; g++) {
              let O = c[g], H = r, ue = r, K = r;
              if (!(O === "not_recorded" || O === "unknown" || O === "not_applicable" || O === "withheld" || O === "pending")) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              }
              var Gs = K === r;
              if (Gs) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              } else {
                r = ue, e !== null && (ue ? e.length = ue : e = null);
                let ee = r, ce = r, $e = r;
                if (typeof O == "string" && !Be.test(O)) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
                var Js = $e === r;
                if (Js) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                } else
                  r = ce, e !== null && (ce ? e.length = ce : e = null);
                var bn = ee === r;
                if (bn) {
                  let se = r, je = r, Se = r;
                  if (typeof O == "string" && !Ve.test(O)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var on = Se === r;
                  if (on) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = je, e !== null && (je ? e.length = je : e = null);
                  var bn = se === r;
                }
              }
              if (r === H)
                if (typeof O == "string") {
                  if (he(O) < 1) {
                    let ee = {};
                    e === null ? e = [ee] : e.push(ee), r++;
                  }
                } else {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                }
              var tr = H === r;
              if (!tr)
                break;
            }
            if (tr) {
              let g = c.length;
              if (g > 1) {
                let O = {};
                for (; g--; ) {
                  let H = c[g];
                  if (typeof H == "string") {
                    if (typeof O[H] == "number") {
                      let ue = {};
                      e === null ? e = [ue] : e.push(ue), r++;
                      break;
                    }
                    O[H] = g;
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
  var Nr = tn === r;
  if (Nr) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (Y = "race_self_reported")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let p = n.race_self_reported;
        if (Array.isArray(p)) {
          let g = r, O = p.length;
          for (let H = 0; H < O; H++) {
            let ue = p[H], K = r, $ = r, ee = r;
            if (!(ue === "american_indian_alaska_native" || ue === "asian" || ue === "black" || ue === "hispanic_latino" || ue === "middle_eastern_north_african" || ue === "native_hawaiian_pacific_islander" || ue === "white" || ue === "other" || ue === "asian_pacific_islander" || ue === "indian_unspecified" || ue === "middle_eastern_or_south_asian" || ue === "uk_other" || ue === "multiracial" || ue === "other_or_multiracial")) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            }
            var xs = ee === r;
            if (xs) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else
              r = $, e !== null && ($ ? e.length = $ : e = null);
            var Xr = K === r;
            if (Xr)
              break;
          }
          if (Xr)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var Nr = y === r;
  }
  var gs = ms === r;
  if (gs) {
    let y = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Cn, e !== null && (Cn ? e.length = Cn : e = null);
  let Dn = r, Qs = r, rs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (y = "gender")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let c = n.gender, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Ps = g === r;
      if (Ps) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var Rn = rs === r;
  if (Rn) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (Y = "gender")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let p = n.gender, g = r, O = r;
        if (!(p === "man" || p === "woman" || p === "nonbinary" || p === "another" || p === "nonbinary_or_another" || p === "transgender_or_another")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var wr = O === r;
        if (wr) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Rn = y === r;
  }
  var Un = Qs === r;
  if (Un) {
    let y = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  let ns = r, ei = r, Lr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (y = "gender_source")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let c = n.gender_source, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Dr = g === r;
      if (Dr) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var kn = Lr === r;
  if (kn) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (Y = "gender_source")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
        let p = n.gender_source, g = r, O = r;
        if (!(p === "self_reported" || p === "officer_perceived" || p === "official_record" || p === "news_report" || p === "photograph" || p === "other" || p === "said_or_perceived" || p === "perceived_or_record")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var An = O === r;
        if (An) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var kn = y === r;
  }
  var vs = ei === r;
  if (vs) {
    let y = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ns, e !== null && (ns ? e.length = ns : e = null);
  let Hn = r, ws = r, un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age === void 0 || !s.call(n, "age")) && (y = "age")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let c = n.age, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Wn = p === r;
      if (Wn) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var Is = un === r;
  if (Is) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.age === void 0 || !s.call(n, "age")) && (K = "age")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let $ = n.age, ee = r;
        if (!(typeof $ == "number" && !($ % 1) && !isNaN($))) {
          let ce = {};
          e === null ? e = [ce] : e.push(ce), r++;
        }
        if (r === ee && typeof $ == "number") {
          if ($ > 999999999999999 || isNaN($)) {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          } else if ($ < -999999999999999 || isNaN($)) {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
        }
      }
    }
    var Mr = O === r;
    if (g = g || Mr, Mr) {
      var br = {};
      br.age = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.age === void 0 || !s.call(n, "age")) && (K = "age")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let $ = n.age;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var Mr = H === r;
    if (g = g || Mr, Mr && br !== !0 && (br = br || {}, br.age = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var zs = Y === r;
    if (zs) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var Is = y === r;
  }
  var Tn = ws === r;
  if (Tn) {
    let y = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Hn, e !== null && (Hn ? e.length = Hn : e = null);
  let cn = r, Rr = r, er = r, Ur = !1, Bn = r, Vn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age === void 0 || !s.call(n, "age")) && (y = "age")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let c = n.age, Y = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === Y && typeof c == "number") {
        if (c > 999999999999999 || isNaN(c)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (c < -999999999999999 || isNaN(c)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var fn = Vn === r;
  if (fn) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.age === void 0 || !s.call(n, "age")) && (Y = "age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let p = n.age, g = r, O = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Hr = O === r;
        if (Hr) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var fn = y === r;
  }
  var or = Bn === r;
  if (Ur = Ur || or, or) {
    var rr = {};
    rr.age = !0;
  }
  let bs = r, Es = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age === void 0 || !s.call(n, "age")) && (y = "age")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let c = n.age, Y = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === Y && typeof c == "number") {
        if (c > 999999999999999 || isNaN(c)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (c < -999999999999999 || isNaN(c)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var qn = Es === r;
  if (qn) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.age === void 0 || !s.call(n, "age")) && (Y = "age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let p = n.age, g = r, O = r;
        if (typeof p == "number" && (p > 120 || isNaN(p))) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Zs = O === r;
        if (Zs) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var qn = y === r;
  }
  var or = bs === r;
  if (Ur = Ur || or, or && rr !== !0 && (rr = rr || {}, rr.age = !0), Ur)
    r = er, e !== null && (er ? e.length = er : e = null);
  else {
    let y = {};
    e === null ? e = [y] : e.push(y), r++;
  }
  var Ss = Rr === r;
  if (Ss) {
    let y = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = cn, e !== null && (cn ? e.length = cn : e = null);
  let ss = r, jn = r, Cs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (y = "age_band")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let c = n.age_band, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var kr = g === r;
      if (kr) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var ks = Cs === r;
  if (ks) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (Y = "age_band")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let p = n.age_band, g = r, O = r;
        if (!(p === "0_9" || p === "10_14" || p === "15_17" || p === "18_24" || p === "25_34" || p === "35_44" || p === "45_54" || p === "55_64" || p === "65_plus" || p === "0_17" || p === "10_17" || p === "18_34" || p === "18_plus" || p === "35_plus")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var pn = O === r;
        if (pn) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var ks = y === r;
  }
  var Fn = jn === r;
  if (Fn) {
    let y = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ss, e !== null && (ss ? e.length = ss : e = null);
  let Gr = r, ri = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (y = "juvenile")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let c = n.juvenile, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var pr = p === r;
      if (pr) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var xr = is === r;
  if (xr) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (K = "juvenile")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile") && typeof n.juvenile != "boolean") {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      }
    }
    var an = O === r;
    if (g = g || an, an) {
      var _n = {};
      _n.juvenile = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (K = "juvenile")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
        let $ = n.juvenile;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var an = H === r;
    if (g = g || an, an && _n !== !0 && (_n = _n || {}, _n.juvenile = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var On = Y === r;
    if (On) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var xr = y === r;
  }
  var Yn = ri === r;
  if (Yn) {
    let y = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Gr, e !== null && (Gr ? e.length = Gr : e = null);
  let _r = r, Wr = r, Ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (y = "impairment")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let c = n.impairment, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Kn = p === r;
      if (Kn) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var Xn = Ds === r;
  if (Xn) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (K = "impairment")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let $ = n.impairment;
        if (r === r)
          if (Array.isArray($))
            if ($.length < 1) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else {
              var As = !0;
              let ce = $.length;
              for (let $e = 0; $e < ce; $e++) {
                let se = $[$e], je = r, Se = r, Hs = r;
                if (!(se === "not_recorded" || se === "unknown" || se === "not_applicable" || se === "withheld" || se === "pending")) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                }
                var mr = Hs === r;
                if (mr) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ge = r, qr = r, $s = r;
                  if (typeof se == "string" && !Be.test(se)) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  }
                  var Rs = $s === r;
                  if (Rs) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  } else
                    r = qr, e !== null && (qr ? e.length = qr : e = null);
                  var $n = ge === r;
                  if ($n) {
                    let Re = r, jr = r, li = r;
                    if (typeof se == "string" && !Ve.test(se)) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    }
                    var Tr = li === r;
                    if (Tr) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    } else
                      r = jr, e !== null && (jr ? e.length = jr : e = null);
                    var $n = Re === r;
                  }
                }
                if (r === je)
                  if (typeof se == "string") {
                    if (he(se) < 1) {
                      let ge = {};
                      e === null ? e = [ge] : e.push(ge), r++;
                    }
                  } else {
                    let ge = {};
                    e === null ? e = [ge] : e.push(ge), r++;
                  }
                var As = je === r;
                if (!As)
                  break;
              }
              if (As) {
                let $e = $.length;
                if ($e > 1) {
                  let se = {};
                  for (; $e--; ) {
                    let je = $[$e];
                    if (typeof je == "string") {
                      if (typeof se[je] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      se[je] = $e;
                    }
                  }
                }
              }
            }
          else {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
      }
    }
    var nr = O === r;
    if (g = g || nr, nr) {
      var Nn = {};
      Nn.impairment = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (K = "impairment")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let $ = n.impairment;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var nr = H === r;
    if (g = g || nr, nr && Nn !== !0 && (Nn = Nn || {}, Nn.impairment = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var dn = Y === r;
    if (dn) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var Xn = y === r;
  }
  var Ln = Wr === r;
  if (Ln) {
    let y = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  let qs = r, Z = r, j = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (y = "impairment")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let c = n.impairment;
      if (r === r)
        if (Array.isArray(c))
          if (c.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var de = !0;
            let p = c.length;
            for (let g = 0; g < p; g++) {
              let O = c[g], H = r, ue = r, K = r;
              if (!(O === "not_recorded" || O === "unknown" || O === "not_applicable" || O === "withheld" || O === "pending")) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              }
              var b = K === r;
              if (b) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              } else {
                r = ue, e !== null && (ue ? e.length = ue : e = null);
                let ee = r, ce = r, $e = r;
                if (typeof O == "string" && !Be.test(O)) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
                var V = $e === r;
                if (V) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                } else
                  r = ce, e !== null && (ce ? e.length = ce : e = null);
                var T = ee === r;
                if (T) {
                  let se = r, je = r, Se = r;
                  if (typeof O == "string" && !Ve.test(O)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var _e = Se === r;
                  if (_e) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = je, e !== null && (je ? e.length = je : e = null);
                  var T = se === r;
                }
              }
              if (r === H)
                if (typeof O == "string") {
                  if (he(O) < 1) {
                    let ee = {};
                    e === null ? e = [ee] : e.push(ee), r++;
                  }
                } else {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                }
              var de = H === r;
              if (!de)
                break;
            }
            if (de) {
              let g = c.length;
              if (g > 1) {
                let O = {};
                for (; g--; ) {
                  let H = c[g];
                  if (typeof H == "string") {
                    if (typeof O[H] == "number") {
                      let ue = {};
                      e === null ? e = [ue] : e.push(ue), r++;
                      break;
                    }
                    O[H] = g;
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
  var Je = j === r;
  if (Je) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (Y = "impairment")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let p = n.impairment;
        if (Array.isArray(p)) {
          let g = r, O = p.length;
          for (let H = 0; H < O; H++) {
            let ue = p[H], K = r, $ = r, ee = r;
            if (!(ue === "none_apparent" || ue === "alcohol" || ue === "drugs" || ue === "mental_health" || ue === "agitation" || ue === "developmental_disability" || ue === "physical_disability" || ue === "sensory_disability" || ue === "other" || ue === "alcohol_or_drugs")) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            }
            var we = ee === r;
            if (we) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else
              r = $, e !== null && ($ ? e.length = $ : e = null);
            var v = K === r;
            if (v)
              break;
          }
          if (v)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var Je = y === r;
  }
  var A = Z === r;
  if (A) {
    let y = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = qs, e !== null && (qs ? e.length = qs : e = null);
  let Q = r, R = r, z = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.resistance === void 0 || !s.call(n, "resistance")) && (y = "resistance")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let c = n.resistance, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var X = p === r;
      if (X) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var pe = z === r;
  if (pe) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (K = "resistance")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let $ = n.resistance;
        if (r === r)
          if (Array.isArray($))
            if ($.length < 1) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else {
              var ie = !0;
              let ce = $.length;
              for (let $e = 0; $e < ce; $e++) {
                let se = $[$e], je = r, Se = r, Hs = r;
                if (!(se === "not_recorded" || se === "unknown" || se === "not_applicable" || se === "withheld" || se === "pending")) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                }
                var fe = Hs === r;
                if (fe) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ge = r, qr = r, $s = r;
                  if (typeof se == "string" && !Be.test(se)) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  }
                  var C = $s === r;
                  if (C) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  } else
                    r = qr, e !== null && (qr ? e.length = qr : e = null);
                  var w = ge === r;
                  if (w) {
                    let Re = r, jr = r, li = r;
                    if (typeof se == "string" && !Ve.test(se)) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    }
                    var _ = li === r;
                    if (_) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    } else
                      r = jr, e !== null && (jr ? e.length = jr : e = null);
                    var w = Re === r;
                  }
                }
                if (r === je)
                  if (typeof se == "string") {
                    if (he(se) < 1) {
                      let ge = {};
                      e === null ? e = [ge] : e.push(ge), r++;
                    }
                  } else {
                    let ge = {};
                    e === null ? e = [ge] : e.push(ge), r++;
                  }
                var ie = je === r;
                if (!ie)
                  break;
              }
              if (ie) {
                let $e = $.length;
                if ($e > 1) {
                  let se = {};
                  for (; $e--; ) {
                    let je = $[$e];
                    if (typeof je == "string") {
                      if (typeof se[je] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      se[je] = $e;
                    }
                  }
                }
              }
            }
          else {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
      }
    }
    var a = O === r;
    if (g = g || a, a) {
      var M = {};
      M.resistance = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (K = "resistance")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let $ = n.resistance;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var a = H === r;
    if (g = g || a, a && M !== !0 && (M = M || {}, M.resistance = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var E = Y === r;
    if (E) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var pe = y === r;
  }
  var P = R === r;
  if (P) {
    let y = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Q, e !== null && (Q ? e.length = Q : e = null);
  let re = r, Ee = r, ae = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.resistance === void 0 || !s.call(n, "resistance")) && (y = "resistance")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let c = n.resistance;
      if (r === r)
        if (Array.isArray(c))
          if (c.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var le = !0;
            let p = c.length;
            for (let g = 0; g < p; g++) {
              let O = c[g], H = r, ue = r, K = r;
              if (!(O === "not_recorded" || O === "unknown" || O === "not_applicable" || O === "withheld" || O === "pending")) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              }
              var Ie = K === r;
              if (Ie) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              } else {
                r = ue, e !== null && (ue ? e.length = ue : e = null);
                let ee = r, ce = r, $e = r;
                if (typeof O == "string" && !Be.test(O)) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
                var ke = $e === r;
                if (ke) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                } else
                  r = ce, e !== null && (ce ? e.length = ce : e = null);
                var Ke = ee === r;
                if (Ke) {
                  let se = r, je = r, Se = r;
                  if (typeof O == "string" && !Ve.test(O)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var Ue = Se === r;
                  if (Ue) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = je, e !== null && (je ? e.length = je : e = null);
                  var Ke = se === r;
                }
              }
              if (r === H)
                if (typeof O == "string") {
                  if (he(O) < 1) {
                    let ee = {};
                    e === null ? e = [ee] : e.push(ee), r++;
                  }
                } else {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                }
              var le = H === r;
              if (!le)
                break;
            }
            if (le) {
              let g = c.length;
              if (g > 1) {
                let O = {};
                for (; g--; ) {
                  let H = c[g];
                  if (typeof H == "string") {
                    if (typeof O[H] == "number") {
                      let ue = {};
                      e === null ? e = [ue] : e.push(ue), r++;
                      break;
                    }
                    O[H] = g;
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
  var Ar = ae === r;
  if (Ar) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (Y = "resistance")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let p = n.resistance;
        if (Array.isArray(p)) {
          let g = r, O = p.length;
          for (let H = 0; H < O; H++) {
            let ue = p[H], K = r, $ = r, ee = r;
            if (!(ue === "none_compliant" || ue === "verbal" || ue === "passive" || ue === "tensing_bracing" || ue === "flight_foot" || ue === "flight_vehicle" || ue === "active" || ue === "assaultive" || ue === "weapon_displayed" || ue === "weapon_used" || ue === "deadly_force_against" || ue === "self_harm" || ue === "other" || ue === "stiff_or_limp" || ue === "passive_class" || ue === "flight" || ue === "resisted_control" || ue === "active_class" || ue === "weapon_against" || ue === "grave_class")) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            }
            var Ye = ee === r;
            if (Ye) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else
              r = $, e !== null && ($ ? e.length = $ : e = null);
            var pi = K === r;
            if (pi)
              break;
          }
          if (pi)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var Ar = y === r;
  }
  var js = Ee === r;
  if (js) {
    let y = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = re, e !== null && (re ? e.length = re : e = null);
  let ar = r, _i = r, ai = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.armed_status === void 0 || !s.call(n, "armed_status")) && (y = "armed_status")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
      let c = n.armed_status, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Os = g === r;
      if (Os) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var ni = ai === r;
  if (ni) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.armed_status === void 0 || !s.call(n, "armed_status")) && (Y = "armed_status")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
        let p = n.armed_status, g = r, O = r;
        if (!(p === "armed_actual" || p === "armed_alleged" || p === "believed_armed_not_found" || p === "unarmed" || p === "believed_armed" || p === "armed_or_believed")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var mi = O === r;
        if (mi) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var ni = y === r;
  }
  var qi = _i === r;
  if (qi) {
    let y = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let ls = r, Ji = r, Wi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.weapon === void 0 || !s.call(n, "weapon")) && (y = "weapon")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let c = n.weapon, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Qi = p === r;
      if (Qi) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var di = Wi === r;
  if (di) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (K = "weapon")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let $ = n.weapon;
        if (r === r)
          if (Array.isArray($))
            if ($.length < 1) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else {
              var gi = !0;
              let ce = $.length;
              for (let $e = 0; $e < ce; $e++) {
                let se = $[$e], je = r, Se = r, Hs = r;
                if (!(se === "not_recorded" || se === "unknown" || se === "not_applicable" || se === "withheld" || se === "pending")) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                }
                var el = Hs === r;
                if (el) {
                  let ge = {};
                  e === null ? e = [ge] : e.push(ge), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ge = r, qr = r, $s = r;
                  if (typeof se == "string" && !Be.test(se)) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  }
                  var Ti = $s === r;
                  if (Ti) {
                    let Re = {};
                    e === null ? e = [Re] : e.push(Re), r++;
                  } else
                    r = qr, e !== null && (qr ? e.length = qr : e = null);
                  var ji = ge === r;
                  if (ji) {
                    let Re = r, jr = r, li = r;
                    if (typeof se == "string" && !Ve.test(se)) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    }
                    var rl = li === r;
                    if (rl) {
                      let Me = {};
                      e === null ? e = [Me] : e.push(Me), r++;
                    } else
                      r = jr, e !== null && (jr ? e.length = jr : e = null);
                    var ji = Re === r;
                  }
                }
                if (r === je)
                  if (typeof se == "string") {
                    if (he(se) < 1) {
                      let ge = {};
                      e === null ? e = [ge] : e.push(ge), r++;
                    }
                  } else {
                    let ge = {};
                    e === null ? e = [ge] : e.push(ge), r++;
                  }
                var gi = je === r;
                if (!gi)
                  break;
              }
              if (gi) {
                let $e = $.length;
                if ($e > 1) {
                  let se = {};
                  for (; $e--; ) {
                    let je = $[$e];
                    if (typeof je == "string") {
                      if (typeof se[je] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      se[je] = $e;
                    }
                  }
                }
              }
            }
          else {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
      }
    }
    var d = O === r;
    if (g = g || d, d) {
      var k = {};
      k.weapon = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (K = "weapon")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let $ = n.weapon;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var d = H === r;
    if (g = g || d, d && k !== !0 && (k = k || {}, k.weapon = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var oe = Y === r;
    if (oe) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var di = y === r;
  }
  var m = Ji === r;
  if (m) {
    let y = { instancePath: l, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ls, e !== null && (ls ? e.length = ls : e = null);
  let x = r, S = r, ne = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.weapon === void 0 || !s.call(n, "weapon")) && (y = "weapon")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let c = n.weapon;
      if (r === r)
        if (Array.isArray(c))
          if (c.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var Ze = !0;
            let p = c.length;
            for (let g = 0; g < p; g++) {
              let O = c[g], H = r, ue = r, K = r;
              if (!(O === "not_recorded" || O === "unknown" || O === "not_applicable" || O === "withheld" || O === "pending")) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              }
              var me = K === r;
              if (me) {
                let ee = {};
                e === null ? e = [ee] : e.push(ee), r++;
              } else {
                r = ue, e !== null && (ue ? e.length = ue : e = null);
                let ee = r, ce = r, $e = r;
                if (typeof O == "string" && !Be.test(O)) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
                var J = $e === r;
                if (J) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                } else
                  r = ce, e !== null && (ce ? e.length = ce : e = null);
                var Pe = ee === r;
                if (Pe) {
                  let se = r, je = r, Se = r;
                  if (typeof O == "string" && !Ve.test(O)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var be = Se === r;
                  if (be) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = je, e !== null && (je ? e.length = je : e = null);
                  var Pe = se === r;
                }
              }
              if (r === H)
                if (typeof O == "string") {
                  if (he(O) < 1) {
                    let ee = {};
                    e === null ? e = [ee] : e.push(ee), r++;
                  }
                } else {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                }
              var Ze = H === r;
              if (!Ze)
                break;
            }
            if (Ze) {
              let g = c.length;
              if (g > 1) {
                let O = {};
                for (; g--; ) {
                  let H = c[g];
                  if (typeof H == "string") {
                    if (typeof O[H] == "number") {
                      let ue = {};
                      e === null ? e = [ue] : e.push(ue), r++;
                      break;
                    }
                    O[H] = g;
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
  var Br = ne === r;
  if (Br) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (Y = "weapon")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let p = n.weapon;
        if (Array.isArray(p)) {
          let g = r, O = p.length;
          for (let H = 0; H < O; H++) {
            let ue = p[H], K = r, $ = r, ee = r;
            if (!(ue === "firearm" || ue === "knife_edged" || ue === "blunt_object" || ue === "vehicle" || ue === "replica_or_bb" || ue === "less_lethal_device" || ue === "personal_weapons" || ue === "explosive" || ue === "bodily_fluids" || ue === "animal" || ue === "other")) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            }
            var ir = ee === r;
            if (ir) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            } else
              r = $, e !== null && ($ ? e.length = $ : e = null);
            var Mn = K === r;
            if (Mn)
              break;
          }
          if (Mn)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var Br = y === r;
  }
  var ts = S === r;
  if (ts) {
    let y = { instancePath: l, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = x, e !== null && (x ? e.length = x : e = null);
  let Oi = r, hi = r, Vr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (y = "injury_level")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let c = n.injury_level, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var $i = g === r;
      if ($i) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var Bi = Vr === r;
  if (Bi) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (Y = "injury_level")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
        let p = n.injury_level, g = r, O = r;
        if (!(p === "none" || p === "complaint_of_pain" || p === "minor" || p === "moderate" || p === "hospitalised" || p === "serious_bodily_injury" || p === "death" || p === "injured" || p === "none_visible" || p === "injured_not_admitted" || p === "below_serious" || p === "serious_grade_unclear" || p === "admitted_or_serious" || p === "injured_alive")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Us = O === r;
        if (Us) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Bi = y === r;
  }
  var Ni = hi === r;
  if (Ni) {
    let y = { instancePath: l, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Oi, e !== null && (Oi ? e.length = Oi : e = null);
  let vi = r, Ul = r, fi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.injury_attribution === void 0 || !s.call(n, "injury_attribution")) && (y = "injury_attribution")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
      let c = n.injury_attribution, Y = r, p = r, g = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      }
      var Hl = g === r;
      if (Hl) {
        let O = {};
        e === null ? e = [O] : e.push(O), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === Y)
        if (typeof c == "string") {
          if (he(c) < 1) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        } else {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
    }
  }
  var Vi = fi === r;
  if (Vi) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.injury_attribution === void 0 || !s.call(n, "injury_attribution")) && (Y = "injury_attribution")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
        let p = n.injury_attribution, g = r, O = r;
        if (!(p === "force" || p === "self_inflicted" || p === "before_police_contact" || p === "pre_existing_condition" || p === "other" || p === "not_force")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Wl = O === r;
        if (Wl) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Vi = y === r;
  }
  var Tl = Ul === r;
  if (Tl) {
    let y = { instancePath: l, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = vi, e !== null && (vi ? e.length = vi : e = null);
  let nl = r, jl = r, Bl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.fracture === void 0 || !s.call(n, "fracture")) && (y = "fracture")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.fracture !== void 0 && s.call(n, "fracture")) {
      let c = n.fracture, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Vl = p === r;
      if (Vl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var Fi = Bl === r;
  if (Fi) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.fracture === void 0 || !s.call(n, "fracture")) && (K = "fracture")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.fracture !== void 0 && s.call(n, "fracture") && typeof n.fracture != "boolean") {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      }
    }
    var xi = O === r;
    if (g = g || xi, xi) {
      var Li = {};
      Li.fracture = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.fracture === void 0 || !s.call(n, "fracture")) && (K = "fracture")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.fracture !== void 0 && s.call(n, "fracture")) {
        let $ = n.fracture;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var xi = H === r;
    if (g = g || xi, xi && Li !== !0 && (Li = Li || {}, Li.fracture = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Fl = Y === r;
    if (Fl) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var Fi = y === r;
  }
  var Ol = jl === r;
  if (Ol) {
    let y = { instancePath: l, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = nl, e !== null && (nl ? e.length = nl : e = null);
  let sl = r, Yl = r, il = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (y = "medical_aid")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
      let c = n.medical_aid, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Kl = p === r;
      if (Kl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var $l = il === r;
  if ($l) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (K = "medical_aid")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid") && typeof n.medical_aid != "boolean") {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      }
    }
    var wi = O === r;
    if (g = g || wi, wi) {
      var Pi = {};
      Pi.medical_aid = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (K = "medical_aid")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
        let $ = n.medical_aid;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var wi = H === r;
    if (g = g || wi, wi && Pi !== !0 && (Pi = Pi || {}, Pi.medical_aid = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Ii = Y === r;
    if (Ii) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var $l = y === r;
  }
  var zi = Yl === r;
  if (zi) {
    let y = { instancePath: l, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = sl, e !== null && (sl ? e.length = sl : e = null);
  let ll = r, Xl = r, tl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (y = "hospitalised")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let c = n.hospitalised, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Ml = p === r;
      if (Ml) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var Yi = tl === r;
  if (Yi) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (K = "hospitalised")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      }
    }
    var Ei = O === r;
    if (g = g || Ei, Ei) {
      var si = {};
      si.hospitalised = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (K = "hospitalised")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
        let $ = n.hospitalised;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var Ei = H === r;
    if (g = g || Ei, Ei && si !== !0 && (si = si || {}, si.hospitalised = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var Gl = Y === r;
    if (Gl) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var Yi = y === r;
  }
  var Nl = Xl === r;
  if (Nl) {
    let y = { instancePath: l, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ll, e !== null && (ll ? e.length = ll : e = null);
  let ol = r, Zi = r, Jl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.death_date === void 0 || !s.call(n, "death_date")) && (y = "death_date")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
      let c = n.death_date, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Ql = p === r;
      if (Ql) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var ul = Jl === r;
  if (ul) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.death_date === void 0 || !s.call(n, "death_date")) && (K = "death_date")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
        let $ = n.death_date;
        if (r === r)
          if (typeof $ == "string") {
            if (!Hi.test($)) {
              let ce = {};
              e === null ? e = [ce] : e.push(ce), r++;
            }
          } else {
            let ce = {};
            e === null ? e = [ce] : e.push(ce), r++;
          }
      }
    }
    var ii = O === r;
    if (g = g || ii, ii) {
      var Si = {};
      Si.death_date = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.death_date === void 0 || !s.call(n, "death_date")) && (K = "death_date")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
        let $ = n.death_date;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var ii = H === r;
    if (g = g || ii, ii && Si !== !0 && (Si = Si || {}, Si.death_date = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var et = Y === r;
    if (et) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var ul = y === r;
  }
  var cl = Zi === r;
  if (cl) {
    let y = { instancePath: l, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ol, e !== null && (ol ? e.length = ol : e = null);
  let fl = r, rt = r, nt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.arrested === void 0 || !s.call(n, "arrested")) && (y = "arrested")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.arrested !== void 0 && s.call(n, "arrested")) {
      let c = n.arrested, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Ll = p === r;
      if (Ll) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var xl = nt === r;
  if (xl) {
    let y = r, c = r, Y = r, p = r, g = !1, O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.arrested === void 0 || !s.call(n, "arrested")) && (K = "arrested")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.arrested !== void 0 && s.call(n, "arrested") && typeof n.arrested != "boolean") {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      }
    }
    var yi = O === r;
    if (g = g || yi, yi) {
      var Ci = {};
      Ci.arrested = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.arrested === void 0 || !s.call(n, "arrested")) && (K = "arrested")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else if (n.arrested !== void 0 && s.call(n, "arrested")) {
        let $ = n.arrested;
        if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
      }
    }
    var yi = H === r;
    if (g = g || yi, yi && Ci !== !0 && (Ci = Ci || {}, Ci.arrested = !0), g)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    }
    var st = Y === r;
    if (st) {
      let K = {};
      e === null ? e = [K] : e.push(K), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var xl = y === r;
  }
  var it = rt === r;
  if (it) {
    let y = { instancePath: l, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = fl, e !== null && (fl ? e.length = fl : e = null);
  let pl = r, Pl = r, Di = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (y = "gender")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let c = n.gender, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Ri = p === r;
      if (Ri) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var Il = Di === r;
  if (Il) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (Y = "gender")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let p = n.gender;
        if (typeof p == "string" && !mu.test(p)) {
          let g = {};
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    }
    var Il = y === r;
  }
  var lt = Pl === r;
  if (lt) {
    let y = { instancePath: l, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = pl, e !== null && (pl ? e.length = pl : e = null);
  let Ui = r, tt = r, ot = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (y = "gender")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let c = n.gender, Y = r, p = r;
      if (!(c === null || c === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var ut = p === r;
      if (ut) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var _l = ot === r;
  if (_l) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (Y = "gender")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let p = n.gender;
        if (typeof p == "string" && !gu.test(p)) {
          let g = {};
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    }
    var _l = y === r;
  }
  var al = tt === r;
  if (al) {
    let y = { instancePath: l, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Ui, e !== null && (Ui ? e.length = Ui : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let y of Object.keys(n))
      if (!s.call(Ge.properties, y)) {
        let c = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        e === null ? e = [c] : e.push(c), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let y = n.agency_id;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Ge.properties.agency_id.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let y = n.incident_id;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Ge.properties.incident_id.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let y = n.subject_no;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: Ge.properties.subject_no.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let y = n.race;
      if (!Array.isArray(y) && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Ge.properties.race.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let y = n.race__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Ge.properties.race__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let y = n.race_source;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: Ge.properties.race_source.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race_source__words !== void 0 && s.call(n, "race_source__words")) {
      let y = n.race_source__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: Ge.properties.race_source__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let y = n.race_self_reported;
      if (!Array.isArray(y) && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: Ge.properties.race_self_reported.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && s.call(n, "race_self_reported__words")) {
      let y = n.race_self_reported__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: Ge.properties.race_self_reported__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let y = n.gender;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Ge.properties.gender.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let y = n.gender_source;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: Ge.properties.gender_source.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.gender_source__words !== void 0 && s.call(n, "gender_source__words")) {
      let y = n.gender_source__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: Ge.properties.gender_source__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let y = n.age;
      if (typeof y != "number" && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Ge.properties.age.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let y = n.age_band;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Ge.properties.age_band.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let y = n.juvenile;
      if (typeof y != "boolean" && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: Ge.properties.juvenile.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let y = n.impairment;
      if (!Array.isArray(y) && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/impairment", schemaPath: "#/properties/impairment/type", keyword: "type", params: { type: Ge.properties.impairment.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.impairment__words !== void 0 && s.call(n, "impairment__words")) {
      let y = n.impairment__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/impairment__words", schemaPath: "#/properties/impairment__words/type", keyword: "type", params: { type: Ge.properties.impairment__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let y = n.resistance;
      if (!Array.isArray(y) && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/resistance", schemaPath: "#/properties/resistance/type", keyword: "type", params: { type: Ge.properties.resistance.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.resistance__words !== void 0 && s.call(n, "resistance__words")) {
      let y = n.resistance__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/resistance__words", schemaPath: "#/properties/resistance__words/type", keyword: "type", params: { type: Ge.properties.resistance__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
      let y = n.armed_status;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/armed_status", schemaPath: "#/properties/armed_status/type", keyword: "type", params: { type: Ge.properties.armed_status.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let y = n.weapon;
      if (!Array.isArray(y) && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/weapon", schemaPath: "#/properties/weapon/type", keyword: "type", params: { type: Ge.properties.weapon.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.weapon__words !== void 0 && s.call(n, "weapon__words")) {
      let y = n.weapon__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/weapon__words", schemaPath: "#/properties/weapon__words/type", keyword: "type", params: { type: Ge.properties.weapon__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let y = n.injury_level;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Ge.properties.injury_level.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
      let y = n.injury_attribution;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/injury_attribution", schemaPath: "#/properties/injury_attribution/type", keyword: "type", params: { type: Ge.properties.injury_attribution.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.injury_attribution__words !== void 0 && s.call(n, "injury_attribution__words")) {
      let y = n.injury_attribution__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/injury_attribution__words", schemaPath: "#/properties/injury_attribution__words/type", keyword: "type", params: { type: Ge.properties.injury_attribution__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.fracture !== void 0 && s.call(n, "fracture")) {
      let y = n.fracture;
      if (typeof y != "boolean" && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/fracture", schemaPath: "#/properties/fracture/type", keyword: "type", params: { type: Ge.properties.fracture.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
      let y = n.medical_aid;
      if (typeof y != "boolean" && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/medical_aid", schemaPath: "#/properties/medical_aid/type", keyword: "type", params: { type: Ge.properties.medical_aid.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let y = n.hospitalised;
      if (typeof y != "boolean" && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Ge.properties.hospitalised.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.death_date !== void 0 && s.call(n, "death_date")) {
      let y = n.death_date;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/death_date", schemaPath: "#/properties/death_date/type", keyword: "type", params: { type: Ge.properties.death_date.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.arrested !== void 0 && s.call(n, "arrested")) {
      let y = n.arrested;
      if (typeof y != "boolean" && typeof y != "string" && y !== null) {
        let c = { instancePath: l + "/arrested", schemaPath: "#/properties/arrested/type", keyword: "type", params: { type: Ge.properties.arrested.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let y = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), r++;
  }
  return El.errors = e, r === 0;
}
El.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vu = Zl, Jr = { $id: "force_officers", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, officer_ref: { type: ["string", "null"] }, years_of_service: { type: ["number", "string", "null"] }, duty_status: { type: ["string", "null"] }, uniform: { type: ["string", "null"] }, sworn_status: { type: ["string", "null"] }, role: { type: ["string", "null"] }, body_worn_camera: { type: ["boolean", "string", "null"] }, injury_level: { type: ["string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_officers.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_officers.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_officers.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_officers.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_officers.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_officers.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_officers.years_of_service.type", not: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.years_of_service.bounds", not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }, { $comment: "force_officers.duty_status.in-code-list", not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }, { $comment: "force_officers.uniform.in-code-list", not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }, { $comment: "force_officers.sworn_status.in-code-list", not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }, { $comment: "force_officers.role.in-code-list", not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }, { $comment: "force_officers.body_worn_camera.type", not: { allOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, { required: ["body_worn_camera"], properties: { body_worn_camera: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_officers.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "officer-ref-is-a-name", not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, officer_ref: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }] }, years_of_service: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }] }, duty_status: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }] }, uniform: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }] }, sworn_status: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }] }, role: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }] }, body_worn_camera: { required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } } } }, wu = new RegExp("^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$", "u");
function Zl(n, { instancePath: l = "", parentData: N, parentDataProperty: F, rootData: W = n, dynamicAnchors: Ai = {} } = {}) {
  let e = null, r = 0, Fe = Zl.evaluated;
  Fe.dynamicProps && (Fe.props = void 0), Fe.dynamicItems && (Fe.items = void 0);
  let lr = r, os = r, Jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (w = "agency_id")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let _ = n.agency_id, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var Fr = E === r;
      if (Fr) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var en = Jn === r;
  if (en) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (M = "agency_id")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let a = n.agency_id, E = r, P = r;
        if (typeof a == "string" && !Xi.test(a)) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Ws = P === r;
        if (Ws) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var en = w === r;
  }
  var Ts = os === r;
  if (Ts) {
    let w = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let ur = r, Bs = r, Vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (w = "officer_no")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let _ = n.officer_no, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var Fs = E === r;
      if (Fs) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var rn = Vs === r;
  if (rn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (M = "officer_no")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
        let a = n.officer_no, E = r, P = r;
        if (typeof a == "string" && !ki.test(a)) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var xn = P === r;
        if (xn) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var rn = w === r;
  }
  var Pn = Bs === r;
  if (Pn) {
    let w = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = ur, e !== null && (ur ? e.length = ur : e = null);
  let gr = r, Ys = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.race === void 0 || !s.call(n, "race")) && (w = "race")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let _ = n.race, M = r, a = r;
      if (!(_ === null || _ === "")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var Ks = a === r;
      if (Ks) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = M, e !== null && (M ? e.length = M : e = null);
    }
  }
  var hn = us === r;
  if (hn) {
    let w = r, _ = r, M = r, a = r, E = !1, P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.race === void 0 || !s.call(n, "race")) && (ae = "race")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let le = n.race;
        if (r === r)
          if (Array.isArray(le))
            if (le.length < 1) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            } else {
              var Pr = !0;
              let ke = le.length;
              for (let Ke = 0; Ke < ke; Ke++) {
                let Ue = le[Ke], Ar = r, Ye = r, pi = r;
                if (!(Ue === "not_recorded" || Ue === "unknown" || Ue === "not_applicable" || Ue === "withheld" || Ue === "pending")) {
                  let ar = {};
                  e === null ? e = [ar] : e.push(ar), r++;
                }
                var yn = pi === r;
                if (yn) {
                  let ar = {};
                  e === null ? e = [ar] : e.push(ar), r++;
                } else {
                  r = Ye, e !== null && (Ye ? e.length = Ye : e = null);
                  let ar = r, _i = r, ai = r;
                  if (typeof Ue == "string" && !Be.test(Ue)) {
                    let Os = {};
                    e === null ? e = [Os] : e.push(Os), r++;
                  }
                  var Ir = ai === r;
                  if (Ir) {
                    let Os = {};
                    e === null ? e = [Os] : e.push(Os), r++;
                  } else
                    r = _i, e !== null && (_i ? e.length = _i : e = null);
                  var nn = ar === r;
                  if (nn) {
                    let Os = r, ni = r, mi = r;
                    if (typeof Ue == "string" && !Ve.test(Ue)) {
                      let ls = {};
                      e === null ? e = [ls] : e.push(ls), r++;
                    }
                    var cs = mi === r;
                    if (cs) {
                      let ls = {};
                      e === null ? e = [ls] : e.push(ls), r++;
                    } else
                      r = ni, e !== null && (ni ? e.length = ni : e = null);
                    var nn = Os === r;
                  }
                }
                if (r === Ar)
                  if (typeof Ue == "string") {
                    if (he(Ue) < 1) {
                      let ar = {};
                      e === null ? e = [ar] : e.push(ar), r++;
                    }
                  } else {
                    let ar = {};
                    e === null ? e = [ar] : e.push(ar), r++;
                  }
                var Pr = Ar === r;
                if (!Pr)
                  break;
              }
              if (Pr) {
                let Ke = le.length;
                if (Ke > 1) {
                  let Ue = {};
                  for (; Ke--; ) {
                    let Ar = le[Ke];
                    if (typeof Ar == "string") {
                      if (typeof Ue[Ar] == "number") {
                        let Ye = {};
                        e === null ? e = [Ye] : e.push(Ye), r++;
                        break;
                      }
                      Ue[Ar] = Ke;
                    }
                  }
                }
              }
            }
          else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var cr = P === r;
    if (E = E || cr, cr) {
      var zr = {};
      zr.race = !0;
    }
    let re = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.race === void 0 || !s.call(n, "race")) && (ae = "race")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let le = n.race;
        if (!(le === "not_recorded" || le === "unknown" || le === "not_applicable" || le === "withheld" || le === "pending")) {
          let Ie = {};
          e === null ? e = [Ie] : e.push(Ie), r++;
        }
      }
    }
    var cr = re === r;
    if (E = E || cr, cr && zr !== !0 && (zr = zr || {}, zr.race = !0), E)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    }
    var Xs = M === r;
    if (Xs) {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var hn = w === r;
  }
  var Ns = Ys === r;
  if (Ns) {
    let w = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let fr = r, mn = r, Ms = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.race === void 0 || !s.call(n, "race")) && (w = "race")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let _ = n.race;
      if (r === r)
        if (Array.isArray(_))
          if (_.length < 1) {
            let a = {};
            e === null ? e = [a] : e.push(a), r++;
          } else {
            var In = !0;
            let a = _.length;
            for (let E = 0; E < a; E++) {
              let P = _[E], re = r, Ee = r, ae = r;
              if (!(P === "not_recorded" || P === "unknown" || P === "not_applicable" || P === "withheld" || P === "pending")) {
                let Ie = {};
                e === null ? e = [Ie] : e.push(Ie), r++;
              }
              var sn = ae === r;
              if (sn) {
                let Ie = {};
                e === null ? e = [Ie] : e.push(Ie), r++;
              } else {
                r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
                let Ie = r, ke = r, Ke = r;
                if (typeof P == "string" && !Be.test(P)) {
                  let Ue = {};
                  e === null ? e = [Ue] : e.push(Ue), r++;
                }
                var fs = Ke === r;
                if (fs) {
                  let Ue = {};
                  e === null ? e = [Ue] : e.push(Ue), r++;
                } else
                  r = ke, e !== null && (ke ? e.length = ke : e = null);
                var ps = Ie === r;
                if (ps) {
                  let Ue = r, Ar = r, Ye = r;
                  if (typeof P == "string" && !Ve.test(P)) {
                    let js = {};
                    e === null ? e = [js] : e.push(js), r++;
                  }
                  var _s = Ye === r;
                  if (_s) {
                    let js = {};
                    e === null ? e = [js] : e.push(js), r++;
                  } else
                    r = Ar, e !== null && (Ar ? e.length = Ar : e = null);
                  var ps = Ue === r;
                }
              }
              if (r === re)
                if (typeof P == "string") {
                  if (he(P) < 1) {
                    let Ie = {};
                    e === null ? e = [Ie] : e.push(Ie), r++;
                  }
                } else {
                  let Ie = {};
                  e === null ? e = [Ie] : e.push(Ie), r++;
                }
              var In = re === r;
              if (!In)
                break;
            }
            if (In) {
              let E = _.length;
              if (E > 1) {
                let P = {};
                for (; E--; ) {
                  let re = _[E];
                  if (typeof re == "string") {
                    if (typeof P[re] == "number") {
                      let Ee = {};
                      e === null ? e = [Ee] : e.push(Ee), r++;
                      break;
                    }
                    P[re] = E;
                  }
                }
              }
            }
          }
        else {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
    }
  }
  var gn = Ms === r;
  if (gn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.race === void 0 || !s.call(n, "race")) && (M = "race")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let a = n.race;
        if (Array.isArray(a)) {
          let E = r, P = a.length;
          for (let re = 0; re < P; re++) {
            let Ee = a[re], ae = r, le = r, Ie = r;
            if (!(Ee === "american_indian_alaska_native" || Ee === "asian" || Ee === "black" || Ee === "hispanic_latino" || Ee === "middle_eastern_north_african" || Ee === "native_hawaiian_pacific_islander" || Ee === "white" || Ee === "other" || Ee === "asian_pacific_islander" || Ee === "indian_unspecified" || Ee === "middle_eastern_or_south_asian" || Ee === "uk_other" || Ee === "multiracial" || Ee === "other_or_multiracial")) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
            var zn = Ie === r;
            if (zn) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            } else
              r = le, e !== null && (le ? e.length = le : e = null);
            var vr = ae === r;
            if (vr)
              break;
          }
          if (vr)
            r = E, e !== null && (E ? e.length = E : e = null);
          else {
            let re = {};
            e === null ? e = [re] : e.push(re), r++;
          }
        }
      }
    }
    var gn = w === r;
  }
  var Yr = mn === r;
  if (Yr) {
    let w = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let En = r, as = r, Zn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (w = "gender")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let _ = n.gender, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var Ls = E === r;
      if (Ls) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var ln = Zn === r;
  if (ln) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (M = "gender")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let a = n.gender, E = r, P = r;
        if (!(a === "man" || a === "woman" || a === "nonbinary" || a === "another" || a === "nonbinary_or_another" || a === "transgender_or_another")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Kr = P === r;
        if (Kr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var ln = w === r;
  }
  var vn = as === r;
  if (vn) {
    let w = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = En, e !== null && (En ? e.length = En : e = null);
  let Er = r, Qn = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.age === void 0 || !s.call(n, "age")) && (w = "age")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let _ = n.age, M = r, a = r;
      if (!(_ === null || _ === "")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var es = a === r;
      if (es) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = M, e !== null && (M ? e.length = M : e = null);
    }
  }
  var hs = ds === r;
  if (hs) {
    let w = r, _ = r, M = r, a = r, E = !1, P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.age === void 0 || !s.call(n, "age")) && (ae = "age")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let le = n.age, Ie = r;
        if (!(typeof le == "number" && !(le % 1) && !isNaN(le))) {
          let ke = {};
          e === null ? e = [ke] : e.push(ke), r++;
        }
        if (r === Ie && typeof le == "number") {
          if (le > 999999999999999 || isNaN(le)) {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          } else if (le < -999999999999999 || isNaN(le)) {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
        }
      }
    }
    var Or = P === r;
    if (E = E || Or, Or) {
      var Zr = {};
      Zr.age = !0;
    }
    let re = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.age === void 0 || !s.call(n, "age")) && (ae = "age")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let le = n.age;
        if (!(le === "not_recorded" || le === "unknown" || le === "not_applicable" || le === "withheld" || le === "pending")) {
          let Ie = {};
          e === null ? e = [Ie] : e.push(Ie), r++;
        }
      }
    }
    var Or = re === r;
    if (E = E || Or, Or && Zr !== !0 && (Zr = Zr || {}, Zr.age = !0), E)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    }
    var yr = M === r;
    if (yr) {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var hs = w === r;
  }
  var wn = Qn === r;
  if (wn) {
    let w = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let ys = r, Sr = r, $r = r, Cr = !1, Sn = r, Cn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.age === void 0 || !s.call(n, "age")) && (w = "age")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let _ = n.age, M = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === M && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var ms = Cn === r;
  if (ms) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.age === void 0 || !s.call(n, "age")) && (M = "age")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let a = n.age, E = r, P = r;
        if (typeof a == "number" && (a < 0 || isNaN(a))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var tn = P === r;
        if (tn) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var ms = w === r;
  }
  var Nr = Sn === r;
  if (Cr = Cr || Nr, Nr) {
    var tr = {};
    tr.age = !0;
  }
  let Gs = r, Js = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.age === void 0 || !s.call(n, "age")) && (w = "age")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let _ = n.age, M = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === M && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var bn = Js === r;
  if (bn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.age === void 0 || !s.call(n, "age")) && (M = "age")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let a = n.age, E = r, P = r;
        if (typeof a == "number" && (a > 120 || isNaN(a))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var on = P === r;
        if (on) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var bn = w === r;
  }
  var Nr = Gs === r;
  if (Cr = Cr || Nr, Nr && tr !== !0 && (tr = tr || {}, tr.age = !0), Cr)
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), r++;
  }
  var xs = Sr === r;
  if (xs) {
    let w = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = ys, e !== null && (ys ? e.length = ys : e = null);
  let Xr = r, gs = r, Dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (w = "age_band")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let _ = n.age_band, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var Qs = E === r;
      if (Qs) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var rs = Dn === r;
  if (rs) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (M = "age_band")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let a = n.age_band, E = r, P = r;
        if (!(a === "0_9" || a === "10_14" || a === "15_17" || a === "18_24" || a === "25_34" || a === "35_44" || a === "45_54" || a === "55_64" || a === "65_plus" || a === "0_17" || a === "10_17" || a === "18_34" || a === "18_plus" || a === "35_plus")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Ps = P === r;
        if (Ps) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var rs = w === r;
  }
  var Rn = gs === r;
  if (Rn) {
    let w = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let wr = r, Un = r, ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (w = "years_of_service")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let _ = n.years_of_service, M = r, a = r;
      if (!(_ === null || _ === "")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var ei = a === r;
      if (ei) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = M, e !== null && (M ? e.length = M : e = null);
    }
  }
  var Lr = ns === r;
  if (Lr) {
    let w = r, _ = r, M = r, a = r, E = !1, P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (ae = "years_of_service")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let le = n.years_of_service, Ie = r;
        if (!(typeof le == "number" && !(le % 1) && !isNaN(le))) {
          let ke = {};
          e === null ? e = [ke] : e.push(ke), r++;
        }
        if (r === Ie && typeof le == "number") {
          if (le > 999999999999999 || isNaN(le)) {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          } else if (le < -999999999999999 || isNaN(le)) {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
        }
      }
    }
    var kn = P === r;
    if (E = E || kn, kn) {
      var Dr = {};
      Dr.years_of_service = !0;
    }
    let re = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (ae = "years_of_service")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let le = n.years_of_service;
        if (!(le === "not_recorded" || le === "unknown" || le === "not_applicable" || le === "withheld" || le === "pending")) {
          let Ie = {};
          e === null ? e = [Ie] : e.push(Ie), r++;
        }
      }
    }
    var kn = re === r;
    if (E = E || kn, kn && Dr !== !0 && (Dr = Dr || {}, Dr.years_of_service = !0), E)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    }
    var An = M === r;
    if (An) {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var Lr = w === r;
  }
  var vs = Un === r;
  if (vs) {
    let w = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Hn = r, ws = r, un = r, Wn = !1, Is = r, br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (w = "years_of_service")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let _ = n.years_of_service, M = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === M && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var Mr = br === r;
  if (Mr) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (M = "years_of_service")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let a = n.years_of_service, E = r, P = r;
        if (typeof a == "number" && (a < 0 || isNaN(a))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var zs = P === r;
        if (zs) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var Mr = w === r;
  }
  var Bn = Is === r;
  if (Wn = Wn || Bn, Bn) {
    var Tn = {};
    Tn.years_of_service = !0;
  }
  let cn = r, Rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (w = "years_of_service")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let _ = n.years_of_service, M = r;
      if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === M && typeof _ == "number") {
        if (_ > 999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (_ < -999999999999999 || isNaN(_)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var er = Rr === r;
  if (er) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (M = "years_of_service")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let a = n.years_of_service, E = r, P = r;
        if (typeof a == "number" && (a > 60 || isNaN(a))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Ur = P === r;
        if (Ur) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var er = w === r;
  }
  var Bn = cn === r;
  if (Wn = Wn || Bn, Bn && Tn !== !0 && (Tn = Tn || {}, Tn.years_of_service = !0), Wn)
    r = un, e !== null && (un ? e.length = un : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), r++;
  }
  var Vn = ws === r;
  if (Vn) {
    let w = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Hn, e !== null && (Hn ? e.length = Hn : e = null);
  let fn = r, Hr = r, rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.duty_status === void 0 || !s.call(n, "duty_status")) && (w = "duty_status")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
      let _ = n.duty_status, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var bs = E === r;
      if (bs) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var Es = rr === r;
  if (Es) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.duty_status === void 0 || !s.call(n, "duty_status")) && (M = "duty_status")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
        let a = n.duty_status, E = r, P = r;
        if (!(a === "on_duty" || a === "off_duty" || a === "secondary_employment" || a === "not_on_duty")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var qn = P === r;
        if (qn) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var Es = w === r;
  }
  var Zs = Hr === r;
  if (Zs) {
    let w = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = fn, e !== null && (fn ? e.length = fn : e = null);
  let or = r, Ss = r, ss = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.uniform === void 0 || !s.call(n, "uniform")) && (w = "uniform")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.uniform !== void 0 && s.call(n, "uniform")) {
      let _ = n.uniform, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var jn = E === r;
      if (jn) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var Cs = ss === r;
  if (Cs) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.uniform === void 0 || !s.call(n, "uniform")) && (M = "uniform")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.uniform !== void 0 && s.call(n, "uniform")) {
        let a = n.uniform, E = r, P = r;
        if (!(a === "patrol_uniform" || a === "tactical_uniform" || a === "utility_uniform" || a === "plainclothes" || a === "uniformed")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var kr = P === r;
        if (kr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var Cs = w === r;
  }
  var ks = Ss === r;
  if (ks) {
    let w = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = or, e !== null && (or ? e.length = or : e = null);
  let pn = r, Fn = r, Gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.sworn_status === void 0 || !s.call(n, "sworn_status")) && (w = "sworn_status")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
      let _ = n.sworn_status, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var ri = E === r;
      if (ri) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var is = Gr === r;
  if (is) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.sworn_status === void 0 || !s.call(n, "sworn_status")) && (M = "sworn_status")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
        let a = n.sworn_status, E = r, P = r;
        if (!(a === "sworn" || a === "reserve" || a === "detention" || a === "civilian")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var pr = P === r;
        if (pr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var is = w === r;
  }
  var xr = Fn === r;
  if (xr) {
    let w = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = pn, e !== null && (pn ? e.length = pn : e = null);
  let _n = r, an = r, On = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.role === void 0 || !s.call(n, "role")) && (w = "role")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.role !== void 0 && s.call(n, "role")) {
      let _ = n.role, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var Yn = E === r;
      if (Yn) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var _r = On === r;
  if (_r) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.role === void 0 || !s.call(n, "role")) && (M = "role")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.role !== void 0 && s.call(n, "role")) {
        let a = n.role, E = r, P = r;
        if (!(a === "used_force" || a === "supervisor_present" || a === "present" || a === "supervisor_consulted" || a === "responded_after" || a === "supervisor" || a === "on_scene_no_force")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Wr = P === r;
        if (Wr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var _r = w === r;
  }
  var Ds = an === r;
  if (Ds) {
    let w = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = _n, e !== null && (_n ? e.length = _n : e = null);
  let Kn = r, Xn = r, As = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.body_worn_camera === void 0 || !s.call(n, "body_worn_camera")) && (w = "body_worn_camera")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
      let _ = n.body_worn_camera, M = r, a = r;
      if (!(_ === null || _ === "")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var mr = a === r;
      if (mr) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = M, e !== null && (M ? e.length = M : e = null);
    }
  }
  var Rs = As === r;
  if (Rs) {
    let w = r, _ = r, M = r, a = r, E = !1, P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.body_worn_camera === void 0 || !s.call(n, "body_worn_camera")) && (ae = "body_worn_camera")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera") && typeof n.body_worn_camera != "boolean") {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      }
    }
    var Tr = P === r;
    if (E = E || Tr, Tr) {
      var $n = {};
      $n.body_worn_camera = !0;
    }
    let re = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.body_worn_camera === void 0 || !s.call(n, "body_worn_camera")) && (ae = "body_worn_camera")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
        let le = n.body_worn_camera;
        if (!(le === "not_recorded" || le === "unknown" || le === "not_applicable" || le === "withheld" || le === "pending")) {
          let Ie = {};
          e === null ? e = [Ie] : e.push(Ie), r++;
        }
      }
    }
    var Tr = re === r;
    if (E = E || Tr, Tr && $n !== !0 && ($n = $n || {}, $n.body_worn_camera = !0), E)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    }
    var Nn = M === r;
    if (Nn) {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var Rs = w === r;
  }
  var nr = Xn === r;
  if (nr) {
    let w = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Kn, e !== null && (Kn ? e.length = Kn : e = null);
  let dn = r, Ln = r, qs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (w = "injury_level")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let _ = n.injury_level, M = r, a = r, E = r;
      if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      }
      var Z = E === r;
      if (Z) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === M)
        if (typeof _ == "string") {
          if (he(_) < 1) {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
    }
  }
  var j = qs === r;
  if (j) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (M = "injury_level")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
        let a = n.injury_level, E = r, P = r;
        if (!(a === "none" || a === "complaint_of_pain" || a === "minor" || a === "moderate" || a === "hospitalised" || a === "serious_bodily_injury" || a === "death" || a === "injured" || a === "none_visible" || a === "injured_not_admitted" || a === "below_serious" || a === "serious_grade_unclear" || a === "admitted_or_serious" || a === "injured_alive")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var de = P === r;
        if (de) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = E, e !== null && (E ? e.length = E : e = null);
      }
    }
    var j = w === r;
  }
  var b = Ln === r;
  if (b) {
    let w = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = dn, e !== null && (dn ? e.length = dn : e = null);
  let V = r, T = r, _e = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (w = "hospitalised")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let _ = n.hospitalised, M = r, a = r;
      if (!(_ === null || _ === "")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var Je = a === r;
      if (Je) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = M, e !== null && (M ? e.length = M : e = null);
    }
  }
  var we = _e === r;
  if (we) {
    let w = r, _ = r, M = r, a = r, E = !1, P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (ae = "hospitalised")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      }
    }
    var A = P === r;
    if (E = E || A, A) {
      var v = {};
      v.hospitalised = !0;
    }
    let re = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ae;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (ae = "hospitalised")) {
        let le = {};
        e === null ? e = [le] : e.push(le), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
        let le = n.hospitalised;
        if (!(le === "not_recorded" || le === "unknown" || le === "not_applicable" || le === "withheld" || le === "pending")) {
          let Ie = {};
          e === null ? e = [Ie] : e.push(Ie), r++;
        }
      }
    }
    var A = re === r;
    if (E = E || A, A && v !== !0 && (v = v || {}, v.hospitalised = !0), E)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    }
    var Q = M === r;
    if (Q) {
      let ae = {};
      e === null ? e = [ae] : e.push(ae), r++;
    } else
      r = _, e !== null && (_ ? e.length = _ : e = null);
    var we = w === r;
  }
  var R = T === r;
  if (R) {
    let w = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = V, e !== null && (V ? e.length = V : e = null);
  let z = r, X = r, pe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.officer_ref === void 0 || !s.call(n, "officer_ref")) && (w = "officer_ref")) {
      let _ = {};
      e === null ? e = [_] : e.push(_), r++;
    } else if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
      let _ = n.officer_ref, M = r, a = r;
      if (!(_ === null || _ === "")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var ie = a === r;
      if (ie) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = M, e !== null && (M ? e.length = M : e = null);
    }
  }
  var fe = pe === r;
  if (fe) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let M;
      if ((n.officer_ref === void 0 || !s.call(n, "officer_ref")) && (M = "officer_ref")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
        let a = n.officer_ref;
        if (typeof a == "string" && !wu.test(a)) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
      }
    }
    var fe = w === r;
  }
  var C = X === r;
  if (C) {
    let w = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = z, e !== null && (z ? e.length = z : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let w of Object.keys(n))
      if (!s.call(Jr.properties, w)) {
        let _ = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
        e === null ? e = [_] : e.push(_), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let w = n.agency_id;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Jr.properties.agency_id.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let w = n.incident_id;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Jr.properties.incident_id.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let w = n.officer_no;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Jr.properties.officer_no.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let w = n.race;
      if (!Array.isArray(w) && typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Jr.properties.race.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let w = n.race__words;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Jr.properties.race__words.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let w = n.gender;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Jr.properties.gender.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let w = n.age;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Jr.properties.age.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let w = n.age_band;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Jr.properties.age_band.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
      let w = n.officer_ref;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/officer_ref", schemaPath: "#/properties/officer_ref/type", keyword: "type", params: { type: Jr.properties.officer_ref.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let w = n.years_of_service;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/years_of_service", schemaPath: "#/properties/years_of_service/type", keyword: "type", params: { type: Jr.properties.years_of_service.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
      let w = n.duty_status;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/duty_status", schemaPath: "#/properties/duty_status/type", keyword: "type", params: { type: Jr.properties.duty_status.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.uniform !== void 0 && s.call(n, "uniform")) {
      let w = n.uniform;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/uniform", schemaPath: "#/properties/uniform/type", keyword: "type", params: { type: Jr.properties.uniform.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
      let w = n.sworn_status;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/sworn_status", schemaPath: "#/properties/sworn_status/type", keyword: "type", params: { type: Jr.properties.sworn_status.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.role !== void 0 && s.call(n, "role")) {
      let w = n.role;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: Jr.properties.role.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
      let w = n.body_worn_camera;
      if (typeof w != "boolean" && typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/body_worn_camera", schemaPath: "#/properties/body_worn_camera/type", keyword: "type", params: { type: Jr.properties.body_worn_camera.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let w = n.injury_level;
      if (typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Jr.properties.injury_level.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let w = n.hospitalised;
      if (typeof w != "boolean" && typeof w != "string" && w !== null) {
        let _ = { instancePath: l + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Jr.properties.hospitalised.type } };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
  } else {
    let w = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [w] : e.push(w), r++;
  }
  return Zl.errors = e, r === 0;
}
Zl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bu = Sl, Gn = { $id: "force_actions", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, action_no: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, force_type: { type: ["string", "null"] }, target: { type: ["string", "null"] }, intent: { type: ["string", "null"] }, struck: { type: ["boolean", "string", "null"] }, rounds: { type: ["number", "string", "null"] }, repetitions: { type: ["number", "string", "null"] }, body_area: { type: ["array", "string", "null"] }, position: { type: ["string", "null"] }, sequence: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "force_actions.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_actions.action_no.bounds", not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.force_type.in-code-list", not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { $comment: "force_actions.target.in-code-list", not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }, { $comment: "force_actions.intent.in-code-list", not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }, { $comment: "force_actions.struck.type", not: { allOf: [{ required: ["struck"], properties: { struck: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["struck"], properties: { struck: { type: "boolean" } } }, { required: ["struck"], properties: { struck: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.type", not: { allOf: [{ required: ["rounds"], properties: { rounds: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.bounds", not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.repetitions.type", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.repetitions.bounds", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.body_area.type", not: { allOf: [{ required: ["body_area"], properties: { body_area: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.body_area.in-code-list", not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }, { $comment: "force_actions.position.in-code-list", not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }, { $comment: "force_actions.sequence.type", not: { allOf: [{ required: ["sequence"], properties: { sequence: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.sequence.bounds", not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }, { $comment: "several-forces-in-one-cell", not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, action_no: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, force_type: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }] }, target: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }] }, intent: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }] }, struck: { required: ["struck"], properties: { struck: { type: "boolean" } } }, rounds: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }] }, repetitions: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }] }, body_area: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }] }, position: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }] }, sequence: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }] } } }, ku = new RegExp("^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$", "u");
function Sl(n, { instancePath: l = "", parentData: N, parentDataProperty: F, rootData: W = n, dynamicAnchors: Ai = {} } = {}) {
  let e = null, r = 0, Fe = Sl.evaluated;
  Fe.dynamicProps && (Fe.props = void 0), Fe.dynamicItems && (Fe.items = void 0);
  let lr = r, os = r, Jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (Z = "agency_id")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let j = n.agency_id, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var Fr = V === r;
      if (Fr) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var en = Jn === r;
  if (en) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (de = "agency_id")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let b = n.agency_id, V = r, T = r;
        if (typeof b == "string" && !Xi.test(b)) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var Ws = T === r;
        if (Ws) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var en = Z === r;
  }
  var Ts = os === r;
  if (Ts) {
    let Z = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let ur = r, Bs = r, Vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.action_no === void 0 || !s.call(n, "action_no")) && (Z = "action_no")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.action_no !== void 0 && s.call(n, "action_no")) {
      let j = n.action_no, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var Fs = V === r;
      if (Fs) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var rn = Vs === r;
  if (rn) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.action_no === void 0 || !s.call(n, "action_no")) && (de = "action_no")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.action_no !== void 0 && s.call(n, "action_no")) {
        let b = n.action_no, V = r, T = r;
        if (typeof b == "string" && !ki.test(b)) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var xn = T === r;
        if (xn) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var rn = Z === r;
  }
  var Pn = Bs === r;
  if (Pn) {
    let Z = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = ur, e !== null && (ur ? e.length = ur : e = null);
  let gr = r, Ys = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (Z = "subject_no")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let j = n.subject_no, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var Ks = V === r;
      if (Ks) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var hn = us === r;
  if (hn) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (de = "subject_no")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
        let b = n.subject_no, V = r, T = r;
        if (typeof b == "string" && !ki.test(b)) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var Pr = T === r;
        if (Pr) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var hn = Z === r;
  }
  var yn = Ys === r;
  if (yn) {
    let Z = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let Ir = r, nn = r, cs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (Z = "officer_no")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let j = n.officer_no, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var zr = V === r;
      if (zr) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var cr = cs === r;
  if (cr) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (de = "officer_no")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
        let b = n.officer_no, V = r, T = r;
        if (typeof b == "string" && !ki.test(b)) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var Xs = T === r;
        if (Xs) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var cr = Z === r;
  }
  var Ns = nn === r;
  if (Ns) {
    let Z = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = Ir, e !== null && (Ir ? e.length = Ir : e = null);
  let fr = r, mn = r, Ms = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.force_type === void 0 || !s.call(n, "force_type")) && (Z = "force_type")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let j = n.force_type, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var In = V === r;
      if (In) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var sn = Ms === r;
  if (sn) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.force_type === void 0 || !s.call(n, "force_type")) && (de = "force_type")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
        let b = n.force_type, V = r, T = r;
        if (!(b === "verbal_command" || b === "mitigation" || b === "firearm_drawn" || b === "firearm_low_ready" || b === "firearm_pointed" || b === "cew_drawn" || b === "cew_aimed" || b === "cew_arced" || b === "impact_weapon_drawn" || b === "chemical_drawn" || b === "launcher_pointed" || b === "canine_deployed" || b === "escort_hold" || b === "handcuff_unresisted" || b === "handcuff_resisted" || b === "removed_from_vehicle_physical" || b === "control_hold" || b === "grab_pull" || b === "push_redirect" || b === "shield_contact" || b === "body_weight" || b === "takedown" || b === "leg_restraint" || b === "full_body_restraint" || b === "spit_hood" || b === "remote_restraint" || b === "strike_personal" || b === "chemical_spray" || b === "chemical_munition" || b === "noise_flash" || b === "cew_drive_stun" || b === "cew_probes" || b === "impact_weapon_strike" || b === "impact_projectile" || b === "canine_bite" || b === "neck_restraint" || b === "airway_choke" || b === "edged_weapon" || b === "explosive" || b === "firearm_discharged" || b === "tire_deflation" || b === "vehicle_contact_vehicle" || b === "vehicle_contact_person" || b === "other_force" || b === "firearm_shown" || b === "firearm_unholstered" || b === "firearm_shown_or_discharged" || b === "firearm_discharged_or_club" || b === "weapon_shown" || b === "cew_shown" || b === "cew_aimed_or_arced" || b === "cew_used" || b === "cew_shown_or_used" || b === "impact_weapon_without_strike" || b === "impact_weapon_shown_or_used" || b === "strike" || b === "improvised_weapon" || b === "chemical_used" || b === "chemical_shown_or_used" || b === "pepper_balls" || b === "less_lethal_used" || b === "canine_used" || b === "verbal_or_mitigation" || b === "handcuffing" || b === "restraint_applied" || b === "limb_or_body_restraint" || b === "restraining_device" || b === "takedown_or_handcuffing" || b === "hold_or_takedown" || b === "escort_or_control_hold" || b === "ground_control" || b === "physical_control" || b === "strike_or_control" || b === "unarmed_force" || b === "unarmed_or_vehicle" || b === "neck_or_choke" || b === "vehicle_contact" || b === "vehicle_used")) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var fs = T === r;
        if (fs) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var sn = Z === r;
  }
  var ps = mn === r;
  if (ps) {
    let Z = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let _s = r, gn = r, zn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.target === void 0 || !s.call(n, "target")) && (Z = "target")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.target !== void 0 && s.call(n, "target")) {
      let j = n.target, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var vr = V === r;
      if (vr) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var Yr = zn === r;
  if (Yr) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.target === void 0 || !s.call(n, "target")) && (de = "target")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.target !== void 0 && s.call(n, "target")) {
        let b = n.target, V = r, T = r;
        if (!(b === "person" || b === "animal" || b === "vehicle" || b === "object" || b === "warning" || b === "none")) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var En = T === r;
        if (En) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var Yr = Z === r;
  }
  var as = gn === r;
  if (as) {
    let Z = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = _s, e !== null && (_s ? e.length = _s : e = null);
  let Zn = r, Ls = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.intent === void 0 || !s.call(n, "intent")) && (Z = "intent")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.intent !== void 0 && s.call(n, "intent")) {
      let j = n.intent, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var Kr = V === r;
      if (Kr) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var vn = ln === r;
  if (vn) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.intent === void 0 || !s.call(n, "intent")) && (de = "intent")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.intent !== void 0 && s.call(n, "intent")) {
        let b = n.intent, V = r, T = r;
        if (!(b === "intentional" || b === "unintentional")) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var Er = T === r;
        if (Er) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var vn = Z === r;
  }
  var Qn = Ls === r;
  if (Qn) {
    let Z = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = Zn, e !== null && (Zn ? e.length = Zn : e = null);
  let ds = r, es = r, hs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.struck === void 0 || !s.call(n, "struck")) && (Z = "struck")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.struck !== void 0 && s.call(n, "struck")) {
      let j = n.struck, de = r, b = r;
      if (!(j === null || j === "")) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      }
      var Zr = b === r;
      if (Zr) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      } else
        r = de, e !== null && (de ? e.length = de : e = null);
    }
  }
  var Or = hs === r;
  if (Or) {
    let Z = r, j = r, de = r, b = r, V = !1, T = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.struck === void 0 || !s.call(n, "struck")) && (we = "struck")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.struck !== void 0 && s.call(n, "struck") && typeof n.struck != "boolean") {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    var wn = T === r;
    if (V = V || wn, wn) {
      var yr = {};
      yr.struck = !0;
    }
    let _e = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.struck === void 0 || !s.call(n, "struck")) && (we = "struck")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.struck !== void 0 && s.call(n, "struck")) {
        let v = n.struck;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var wn = _e === r;
    if (V = V || wn, wn && yr !== !0 && (yr = yr || {}, yr.struck = !0), V)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    }
    var ys = de === r;
    if (ys) {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    } else
      r = j, e !== null && (j ? e.length = j : e = null);
    var Or = Z === r;
  }
  var Sr = es === r;
  if (Sr) {
    let Z = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = ds, e !== null && (ds ? e.length = ds : e = null);
  let $r = r, Cr = r, Sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.rounds === void 0 || !s.call(n, "rounds")) && (Z = "rounds")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let j = n.rounds, de = r, b = r;
      if (!(j === null || j === "")) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      }
      var Cn = b === r;
      if (Cn) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      } else
        r = de, e !== null && (de ? e.length = de : e = null);
    }
  }
  var ms = Sn === r;
  if (ms) {
    let Z = r, j = r, de = r, b = r, V = !1, T = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (we = "rounds")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let v = n.rounds, A = r;
        if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
        if (r === A && typeof v == "number") {
          if (v > 999999999999999 || isNaN(v)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          } else if (v < -999999999999999 || isNaN(v)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        }
      }
    }
    var tr = T === r;
    if (V = V || tr, tr) {
      var tn = {};
      tn.rounds = !0;
    }
    let _e = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (we = "rounds")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let v = n.rounds;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var tr = _e === r;
    if (V = V || tr, tr && tn !== !0 && (tn = tn || {}, tn.rounds = !0), V)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    }
    var Gs = de === r;
    if (Gs) {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    } else
      r = j, e !== null && (j ? e.length = j : e = null);
    var ms = Z === r;
  }
  var Js = Cr === r;
  if (Js) {
    let Z = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  let bn = r, on = r, Nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.rounds === void 0 || !s.call(n, "rounds")) && (Z = "rounds")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let j = n.rounds, de = r;
      if (!(typeof j == "number" && !(j % 1) && !isNaN(j))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === de && typeof j == "number") {
        if (j > 999999999999999 || isNaN(j)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (j < -999999999999999 || isNaN(j)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var xs = Nr === r;
  if (xs) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (de = "rounds")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let b = n.rounds, V = r, T = r;
        if (typeof b == "number" && (b < 1 || isNaN(b))) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var Xr = T === r;
        if (Xr) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var xs = Z === r;
  }
  var gs = on === r;
  if (gs) {
    let Z = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = bn, e !== null && (bn ? e.length = bn : e = null);
  let Dn = r, Qs = r, rs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (Z = "repetitions")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let j = n.repetitions, de = r, b = r;
      if (!(j === null || j === "")) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      }
      var Ps = b === r;
      if (Ps) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      } else
        r = de, e !== null && (de ? e.length = de : e = null);
    }
  }
  var Rn = rs === r;
  if (Rn) {
    let Z = r, j = r, de = r, b = r, V = !1, T = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (we = "repetitions")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let v = n.repetitions, A = r;
        if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
        if (r === A && typeof v == "number") {
          if (v > 999999999999999 || isNaN(v)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          } else if (v < -999999999999999 || isNaN(v)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        }
      }
    }
    var Un = T === r;
    if (V = V || Un, Un) {
      var wr = {};
      wr.repetitions = !0;
    }
    let _e = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (we = "repetitions")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let v = n.repetitions;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var Un = _e === r;
    if (V = V || Un, Un && wr !== !0 && (wr = wr || {}, wr.repetitions = !0), V)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    }
    var ns = de === r;
    if (ns) {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    } else
      r = j, e !== null && (j ? e.length = j : e = null);
    var Rn = Z === r;
  }
  var ei = Qs === r;
  if (ei) {
    let Z = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  let Lr = r, Dr = r, kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (Z = "repetitions")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let j = n.repetitions, de = r;
      if (!(typeof j == "number" && !(j % 1) && !isNaN(j))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === de && typeof j == "number") {
        if (j > 999999999999999 || isNaN(j)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (j < -999999999999999 || isNaN(j)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var An = kn === r;
  if (An) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (de = "repetitions")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let b = n.repetitions, V = r, T = r;
        if (typeof b == "number" && (b < 1 || isNaN(b))) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var vs = T === r;
        if (vs) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var An = Z === r;
  }
  var Hn = Dr === r;
  if (Hn) {
    let Z = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let ws = r, un = r, Wn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.body_area === void 0 || !s.call(n, "body_area")) && (Z = "body_area")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let j = n.body_area, de = r, b = r;
      if (!(j === null || j === "")) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      }
      var Is = b === r;
      if (Is) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      } else
        r = de, e !== null && (de ? e.length = de : e = null);
    }
  }
  var br = Wn === r;
  if (br) {
    let Z = r, j = r, de = r, b = r, V = !1, T = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (we = "body_area")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let v = n.body_area;
        if (r === r)
          if (Array.isArray(v))
            if (v.length < 1) {
              let Q = {};
              e === null ? e = [Q] : e.push(Q), r++;
            } else {
              var Mr = !0;
              let Q = v.length;
              for (let R = 0; R < Q; R++) {
                let z = v[R], X = r, pe = r, ie = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let C = {};
                  e === null ? e = [C] : e.push(C), r++;
                }
                var zs = ie === r;
                if (zs) {
                  let C = {};
                  e === null ? e = [C] : e.push(C), r++;
                } else {
                  r = pe, e !== null && (pe ? e.length = pe : e = null);
                  let C = r, w = r, _ = r;
                  if (typeof z == "string" && !Be.test(z)) {
                    let M = {};
                    e === null ? e = [M] : e.push(M), r++;
                  }
                  var Tn = _ === r;
                  if (Tn) {
                    let M = {};
                    e === null ? e = [M] : e.push(M), r++;
                  } else
                    r = w, e !== null && (w ? e.length = w : e = null);
                  var cn = C === r;
                  if (cn) {
                    let M = r, a = r, E = r;
                    if (typeof z == "string" && !Ve.test(z)) {
                      let re = {};
                      e === null ? e = [re] : e.push(re), r++;
                    }
                    var Rr = E === r;
                    if (Rr) {
                      let re = {};
                      e === null ? e = [re] : e.push(re), r++;
                    } else
                      r = a, e !== null && (a ? e.length = a : e = null);
                    var cn = M === r;
                  }
                }
                if (r === X)
                  if (typeof z == "string") {
                    if (he(z) < 1) {
                      let C = {};
                      e === null ? e = [C] : e.push(C), r++;
                    }
                  } else {
                    let C = {};
                    e === null ? e = [C] : e.push(C), r++;
                  }
                var Mr = X === r;
                if (!Mr)
                  break;
              }
              if (Mr) {
                let R = v.length;
                if (R > 1) {
                  let z = {};
                  for (; R--; ) {
                    let X = v[R];
                    if (typeof X == "string") {
                      if (typeof z[X] == "number") {
                        let pe = {};
                        e === null ? e = [pe] : e.push(pe), r++;
                        break;
                      }
                      z[X] = R;
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
    var Ur = T === r;
    if (V = V || Ur, Ur) {
      var er = {};
      er.body_area = !0;
    }
    let _e = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (we = "body_area")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let v = n.body_area;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var Ur = _e === r;
    if (V = V || Ur, Ur && er !== !0 && (er = er || {}, er.body_area = !0), V)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    }
    var Bn = de === r;
    if (Bn) {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    } else
      r = j, e !== null && (j ? e.length = j : e = null);
    var br = Z === r;
  }
  var Vn = un === r;
  if (Vn) {
    let Z = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = ws, e !== null && (ws ? e.length = ws : e = null);
  let fn = r, Hr = r, rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.body_area === void 0 || !s.call(n, "body_area")) && (Z = "body_area")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let j = n.body_area;
      if (r === r)
        if (Array.isArray(j))
          if (j.length < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          } else {
            var bs = !0;
            let b = j.length;
            for (let V = 0; V < b; V++) {
              let T = j[V], _e = r, Je = r, we = r;
              if (!(T === "not_recorded" || T === "unknown" || T === "not_applicable" || T === "withheld" || T === "pending")) {
                let A = {};
                e === null ? e = [A] : e.push(A), r++;
              }
              var Es = we === r;
              if (Es) {
                let A = {};
                e === null ? e = [A] : e.push(A), r++;
              } else {
                r = Je, e !== null && (Je ? e.length = Je : e = null);
                let A = r, Q = r, R = r;
                if (typeof T == "string" && !Be.test(T)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var qn = R === r;
                if (qn) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = Q, e !== null && (Q ? e.length = Q : e = null);
                var Zs = A === r;
                if (Zs) {
                  let z = r, X = r, pe = r;
                  if (typeof T == "string" && !Ve.test(T)) {
                    let fe = {};
                    e === null ? e = [fe] : e.push(fe), r++;
                  }
                  var or = pe === r;
                  if (or) {
                    let fe = {};
                    e === null ? e = [fe] : e.push(fe), r++;
                  } else
                    r = X, e !== null && (X ? e.length = X : e = null);
                  var Zs = z === r;
                }
              }
              if (r === _e)
                if (typeof T == "string") {
                  if (he(T) < 1) {
                    let A = {};
                    e === null ? e = [A] : e.push(A), r++;
                  }
                } else {
                  let A = {};
                  e === null ? e = [A] : e.push(A), r++;
                }
              var bs = _e === r;
              if (!bs)
                break;
            }
            if (bs) {
              let V = j.length;
              if (V > 1) {
                let T = {};
                for (; V--; ) {
                  let _e = j[V];
                  if (typeof _e == "string") {
                    if (typeof T[_e] == "number") {
                      let Je = {};
                      e === null ? e = [Je] : e.push(Je), r++;
                      break;
                    }
                    T[_e] = V;
                  }
                }
              }
            }
          }
        else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var Ss = rr === r;
  if (Ss) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (de = "body_area")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let b = n.body_area;
        if (Array.isArray(b)) {
          let V = r, T = b.length;
          for (let _e = 0; _e < T; _e++) {
            let Je = b[_e], we = r, v = r, A = r;
            if (!(Je === "head" || Je === "neck" || Je === "chest" || Je === "back" || Je === "abdomen" || Je === "groin" || Je === "buttocks" || Je === "arm_hand" || Je === "leg_foot")) {
              let Q = {};
              e === null ? e = [Q] : e.push(Q), r++;
            }
            var ss = A === r;
            if (ss) {
              let Q = {};
              e === null ? e = [Q] : e.push(Q), r++;
            } else
              r = v, e !== null && (v ? e.length = v : e = null);
            var jn = we === r;
            if (jn)
              break;
          }
          if (jn)
            r = V, e !== null && (V ? e.length = V : e = null);
          else {
            let _e = {};
            e === null ? e = [_e] : e.push(_e), r++;
          }
        }
      }
    }
    var Ss = Z === r;
  }
  var Cs = Hr === r;
  if (Cs) {
    let Z = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = fn, e !== null && (fn ? e.length = fn : e = null);
  let kr = r, ks = r, pn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.position === void 0 || !s.call(n, "position")) && (Z = "position")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.position !== void 0 && s.call(n, "position")) {
      let j = n.position, de = r, b = r, V = r;
      if (!(j === "not_recorded" || j === "unknown" || j === "not_applicable" || j === "withheld" || j === "pending")) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      }
      var Fn = V === r;
      if (Fn) {
        let T = {};
        e === null ? e = [T] : e.push(T), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === de)
        if (typeof j == "string") {
          if (he(j) < 1) {
            let T = {};
            e === null ? e = [T] : e.push(T), r++;
          }
        } else {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
    }
  }
  var Gr = pn === r;
  if (Gr) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.position === void 0 || !s.call(n, "position")) && (de = "position")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.position !== void 0 && s.call(n, "position")) {
        let b = n.position, V = r, T = r;
        if (!(b === "standing" || b === "seated" || b === "kneeling" || b === "prone" || b === "supine" || b === "on_side" || b === "lying")) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var ri = T === r;
        if (ri) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var Gr = Z === r;
  }
  var is = ks === r;
  if (is) {
    let Z = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let pr = r, xr = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.sequence === void 0 || !s.call(n, "sequence")) && (Z = "sequence")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let j = n.sequence, de = r, b = r;
      if (!(j === null || j === "")) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      }
      var an = b === r;
      if (an) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      } else
        r = de, e !== null && (de ? e.length = de : e = null);
    }
  }
  var On = _n === r;
  if (On) {
    let Z = r, j = r, de = r, b = r, V = !1, T = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (we = "sequence")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let v = n.sequence, A = r;
        if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
        if (r === A && typeof v == "number") {
          if (v > 999999999999999 || isNaN(v)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          } else if (v < -999999999999999 || isNaN(v)) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        }
      }
    }
    var _r = T === r;
    if (V = V || _r, _r) {
      var Yn = {};
      Yn.sequence = !0;
    }
    let _e = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let we;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (we = "sequence")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let v = n.sequence;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var _r = _e === r;
    if (V = V || _r, _r && Yn !== !0 && (Yn = Yn || {}, Yn.sequence = !0), V)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    }
    var Wr = de === r;
    if (Wr) {
      let we = {};
      e === null ? e = [we] : e.push(we), r++;
    } else
      r = j, e !== null && (j ? e.length = j : e = null);
    var On = Z === r;
  }
  var Ds = xr === r;
  if (Ds) {
    let Z = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let Kn = r, Xn = r, As = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.sequence === void 0 || !s.call(n, "sequence")) && (Z = "sequence")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let j = n.sequence, de = r;
      if (!(typeof j == "number" && !(j % 1) && !isNaN(j))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === de && typeof j == "number") {
        if (j > 999999999999999 || isNaN(j)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (j < -999999999999999 || isNaN(j)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var mr = As === r;
  if (mr) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (de = "sequence")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let b = n.sequence, V = r, T = r;
        if (typeof b == "number" && (b < 1 || isNaN(b))) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        }
        var Rs = T === r;
        if (Rs) {
          let _e = {};
          e === null ? e = [_e] : e.push(_e), r++;
        } else
          r = V, e !== null && (V ? e.length = V : e = null);
      }
    }
    var mr = Z === r;
  }
  var $n = Xn === r;
  if ($n) {
    let Z = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = Kn, e !== null && (Kn ? e.length = Kn : e = null);
  let Tr = r, Nn = r, nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let Z;
    if ((n.force_type === void 0 || !s.call(n, "force_type")) && (Z = "force_type")) {
      let j = {};
      e === null ? e = [j] : e.push(j), r++;
    } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let j = n.force_type, de = r, b = r;
      if (!(j === null || j === "")) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      }
      var dn = b === r;
      if (dn) {
        let V = {};
        e === null ? e = [V] : e.push(V), r++;
      } else
        r = de, e !== null && (de ? e.length = de : e = null);
    }
  }
  var Ln = nr === r;
  if (Ln) {
    let Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let de;
      if ((n.force_type === void 0 || !s.call(n, "force_type")) && (de = "force_type")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
        let b = n.force_type;
        if (typeof b == "string" && !ku.test(b)) {
          let V = {};
          e === null ? e = [V] : e.push(V), r++;
        }
      }
    }
    var Ln = Z === r;
  }
  var qs = Nn === r;
  if (qs) {
    let Z = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [Z] : e.push(Z), r++;
  } else
    r = Tr, e !== null && (Tr ? e.length = Tr : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let Z of Object.keys(n))
      if (!s.call(Gn.properties, Z)) {
        let j = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: Z } };
        e === null ? e = [j] : e.push(j), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let Z = n.agency_id;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Gn.properties.agency_id.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let Z = n.incident_id;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Gn.properties.incident_id.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.action_no !== void 0 && s.call(n, "action_no")) {
      let Z = n.action_no;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/action_no", schemaPath: "#/properties/action_no/type", keyword: "type", params: { type: Gn.properties.action_no.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let Z = n.subject_no;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: Gn.properties.subject_no.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let Z = n.officer_no;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Gn.properties.officer_no.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let Z = n.force_type;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/force_type", schemaPath: "#/properties/force_type/type", keyword: "type", params: { type: Gn.properties.force_type.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.target !== void 0 && s.call(n, "target")) {
      let Z = n.target;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: Gn.properties.target.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.intent !== void 0 && s.call(n, "intent")) {
      let Z = n.intent;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: Gn.properties.intent.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.struck !== void 0 && s.call(n, "struck")) {
      let Z = n.struck;
      if (typeof Z != "boolean" && typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/struck", schemaPath: "#/properties/struck/type", keyword: "type", params: { type: Gn.properties.struck.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let Z = n.rounds;
      if (typeof Z != "number" && typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: Gn.properties.rounds.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let Z = n.repetitions;
      if (typeof Z != "number" && typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/repetitions", schemaPath: "#/properties/repetitions/type", keyword: "type", params: { type: Gn.properties.repetitions.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let Z = n.body_area;
      if (!Array.isArray(Z) && typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/body_area", schemaPath: "#/properties/body_area/type", keyword: "type", params: { type: Gn.properties.body_area.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.position !== void 0 && s.call(n, "position")) {
      let Z = n.position;
      if (typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: Gn.properties.position.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
    if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let Z = n.sequence;
      if (typeof Z != "number" && typeof Z != "string" && Z !== null) {
        let j = { instancePath: l + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: Gn.properties.sequence.type } };
        e === null ? e = [j] : e.push(j), r++;
      }
    }
  } else {
    let Z = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [Z] : e.push(Z), r++;
  }
  return Sl.errors = e, r === 0;
}
Sl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Au = Cl, xe = { $id: "stops", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, stop_id: { type: ["string", "null"] }, person_no: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, reported_date: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, record_status: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, service_type: { type: ["string", "null"] }, service_type__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, duration_minutes: { type: ["number", "string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, impairment: { type: ["array", "string", "null"] }, impairment__words: { type: ["string", "null"] }, stop_mode: { type: ["string", "null"] }, stop_mode__words: { type: ["string", "null"] }, stop_legal_basis: { type: ["string", "null"] }, stop_legal_basis__words: { type: ["string", "null"] }, stop_reason: { type: ["array", "string", "null"] }, stop_reason__words: { type: ["string", "null"] }, stop_action: { type: ["array", "string", "null"] }, stop_action__words: { type: ["string", "null"] }, searched: { type: ["boolean", "string", "null"] }, force_used: { type: ["boolean", "string", "null"] }, force_incident_id: { type: ["string", "null"] }, stop_outcome: { type: ["array", "string", "null"] }, stop_outcome__words: { type: ["string", "null"] } }, allOf: [{ $comment: "stops.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "stops.person_no.bounds", not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stops.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "stops.reported_date.type", not: { allOf: [{ required: ["reported_date"], properties: { reported_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["reported_date"], properties: { reported_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.record_status.in-code-list", not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }, { $comment: "stops.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "stops.service_type.in-code-list", not: { allOf: [{ required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["service_type"], properties: { service_type: { not: { enum: ["call_for_service", "traffic_stop", "pedestrian_stop", "consensual_contact", "arrest", "warrant_service", "investigation", "crime_in_progress", "pursuit", "assist_officer", "welfare_check", "crowd_event", "planned_operation", "custody", "transport", "other", "stop"] } } } }] } }, { $comment: "stops.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "stops.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "stops.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "stops.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "stops.duration_minutes.type", not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.duration_minutes.bounds", not: { anyOf: [{ allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { maximum: 1440 } } } }] }] } }, { $comment: "stops.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "stops.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "stops.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "stops.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "stops.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "stops.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "stops.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "stops.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.impairment.type", not: { allOf: [{ required: ["impairment"], properties: { impairment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.impairment.in-code-list", not: { allOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { contains: { not: { enum: ["none_apparent", "alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "other", "alcohol_or_drugs"] } } } } }] } }, { $comment: "stops.stop_mode.in-code-list", not: { allOf: [{ required: ["stop_mode"], properties: { stop_mode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["stop_mode"], properties: { stop_mode: { not: { enum: ["on_foot", "bicycle", "vehicle", "unoccupied_vehicle", "transit", "small_wheels", "other", "vehicle_occupied_or_not", "neither_vehicle_nor_bicycle"] } } } }] } }, { $comment: "stops.stop_legal_basis.in-code-list", not: { allOf: [{ required: ["stop_legal_basis"], properties: { stop_legal_basis: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["stop_legal_basis"], properties: { stop_legal_basis: { not: { enum: ["consensual", "reasonable_suspicion", "probable_cause", "warrant", "supervision", "mental_health_power", "community_caretaking", "checkpoint", "school_rules", "search_power", "search_power_area", "intelligence", "other", "suspicion_or_probable_cause", "detention"] } } } }] } }, { $comment: "stops.stop_reason.type", not: { allOf: [{ required: ["stop_reason"], properties: { stop_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_reason"], properties: { stop_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_reason.in-code-list", not: { allOf: [{ required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_reason"], properties: { stop_reason: { contains: { not: { enum: ["traffic_moving", "traffic_equipment", "traffic_nonmoving", "impaired_driving", "witnessed_crime", "matched_description", "matched_vehicle", "identified_by_witness", "suspicious_object", "casing", "lookout", "drug_transaction", "violent_crime", "suspicious_behaviour", "suspected_possession", "other_suspicion", "warrant_wanted", "supervision", "mental_health_custody", "welfare", "collision", "truancy", "school_discipline", "school_policy", "consensual_search", "area_order", "checkpoint", "other", "suspected_crime", "traffic_violation", "traffic_moving_or_nonmoving", "school"] } } } } }] } }, { $comment: "stops.stop_action.type", not: { allOf: [{ required: ["stop_action"], properties: { stop_action: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_action"], properties: { stop_action: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_action.in-code-list", not: { allOf: [{ required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_action"], properties: { stop_action: { contains: { not: { enum: ["none", "ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "other", "asked_consent"] } } } } }] } }, { $comment: "stops.searched.type", not: { allOf: [{ required: ["searched"], properties: { searched: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["searched"], properties: { searched: { type: "boolean" } } }, { required: ["searched"], properties: { searched: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.force_used.type", not: { allOf: [{ required: ["force_used"], properties: { force_used: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_used"], properties: { force_used: { type: "boolean" } } }, { required: ["force_used"], properties: { force_used: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_outcome.type", not: { allOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_outcome"], properties: { stop_outcome: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_outcome.in-code-list", not: { allOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_outcome"], properties: { stop_outcome: { contains: { not: { enum: ["no_action", "warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "other", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"] } } } } }] } }, { $comment: "stop-id-in-scientific-notation", not: { allOf: [{ required: ["stop_id"], properties: { stop_id: { not: { enum: [null, ""] } } } }, { required: ["stop_id"], properties: { stop_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, stop_id: { allOf: [{ required: ["stop_id"], properties: { stop_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["stop_id"], properties: { stop_id: { not: { enum: [null, ""] } } } }, { required: ["stop_id"], properties: { stop_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, person_no: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, reported_date: { required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, record_status: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }] }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type: { required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type__words: { required: ["service_type__words"], properties: { service_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, duration_minutes: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { maximum: 1440 } } } }] }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, impairment: { required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, impairment__words: { required: ["impairment__words"], properties: { impairment__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_mode: { required: ["stop_mode"], properties: { stop_mode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_mode__words: { required: ["stop_mode__words"], properties: { stop_mode__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_legal_basis: { required: ["stop_legal_basis"], properties: { stop_legal_basis: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_legal_basis__words: { required: ["stop_legal_basis__words"], properties: { stop_legal_basis__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_reason: { required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_reason__words: { required: ["stop_reason__words"], properties: { stop_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_action: { required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_action__words: { required: ["stop_action__words"], properties: { stop_action__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, searched: { required: ["searched"], properties: { searched: { type: "boolean" } } }, force_used: { required: ["force_used"], properties: { force_used: { type: "boolean" } } }, force_incident_id: { required: ["force_incident_id"], properties: { force_incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_outcome: { required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_outcome__words: { required: ["stop_outcome__words"], properties: { stop_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } };
function Cl(n, { instancePath: l = "", parentData: N, parentDataProperty: F, rootData: W = n, dynamicAnchors: Ai = {} } = {}) {
  let e = null, r = 0, Fe = Cl.evaluated;
  Fe.dynamicProps && (Fe.props = void 0), Fe.dynamicItems && (Fe.items = void 0);
  let lr = r, os = r, Jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (o = "agency_id")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let i = n.agency_id, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Fr = u === r;
      if (Fr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var en = Jn === r;
  if (en) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (L = "agency_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let t = n.agency_id, u = r, f = r;
        if (typeof t == "string" && !Xi.test(t)) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Ws = f === r;
        if (Ws) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var en = o === r;
  }
  var Ts = os === r;
  if (Ts) {
    let o = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let ur = r, Bs = r, Vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.person_no === void 0 || !s.call(n, "person_no")) && (o = "person_no")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let i = n.person_no, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Fs = u === r;
      if (Fs) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var rn = Vs === r;
  if (rn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.person_no === void 0 || !s.call(n, "person_no")) && (L = "person_no")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
        let t = n.person_no, u = r, f = r;
        if (typeof t == "string" && !ki.test(t)) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var xn = f === r;
        if (xn) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var rn = o === r;
  }
  var Pn = Bs === r;
  if (Pn) {
    let o = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ur, e !== null && (ur ? e.length = ur : e = null);
  let gr = r, Ys = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (o = "occurred_date")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let i = n.occurred_date, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Ks = t === r;
      if (Ks) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var hn = us === r;
  if (hn) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (I = "occurred_date")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let h = n.occurred_date;
        if (r === r)
          if (typeof h == "string") {
            if (!Hi.test(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var yn = f === r;
    if (u = u || yn, yn) {
      var Pr = {};
      Pr.occurred_date = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (I = "occurred_date")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let h = n.occurred_date;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var yn = q === r;
    if (u = u || yn, yn && Pr !== !0 && (Pr = Pr || {}, Pr.occurred_date = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Ir = L === r;
    if (Ir) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var hn = o === r;
  }
  var nn = Ys === r;
  if (nn) {
    let o = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let cs = r, zr = r, cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (o = "occurred_time")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let i = n.occurred_time, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Xs = t === r;
      if (Xs) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Ns = cr === r;
  if (Ns) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (I = "occurred_time")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let h = n.occurred_time;
        if (r === r)
          if (typeof h == "string") {
            if (!Gt.test(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var mn = f === r;
    if (u = u || mn, mn) {
      var fr = {};
      fr.occurred_time = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (I = "occurred_time")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let h = n.occurred_time;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var mn = q === r;
    if (u = u || mn, mn && fr !== !0 && (fr = fr || {}, fr.occurred_time = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Ms = L === r;
    if (Ms) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Ns = o === r;
  }
  var In = zr === r;
  if (In) {
    let o = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = cs, e !== null && (cs ? e.length = cs : e = null);
  let sn = r, fs = r, ps = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (o = "date_precision")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let i = n.date_precision, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var _s = u === r;
      if (_s) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var gn = ps === r;
  if (gn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (L = "date_precision")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
        let t = n.date_precision, u = r, f = r;
        if (!(t === "day" || t === "week" || t === "month" || t === "quarter" || t === "year")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var zn = f === r;
        if (zn) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var gn = o === r;
  }
  var vr = fs === r;
  if (vr) {
    let o = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = sn, e !== null && (sn ? e.length = sn : e = null);
  let Yr = r, En = r, as = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (o = "reported_date")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let i = n.reported_date, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Zn = t === r;
      if (Zn) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Ls = as === r;
  if (Ls) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (I = "reported_date")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let h = n.reported_date;
        if (r === r)
          if (typeof h == "string") {
            if (!Hi.test(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var Kr = f === r;
    if (u = u || Kr, Kr) {
      var ln = {};
      ln.reported_date = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (I = "reported_date")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let h = n.reported_date;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var Kr = q === r;
    if (u = u || Kr, Kr && ln !== !0 && (ln = ln || {}, ln.reported_date = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var vn = L === r;
    if (vn) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Ls = o === r;
  }
  var Er = En === r;
  if (Er) {
    let o = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Yr, e !== null && (Yr ? e.length = Yr : e = null);
  let Qn = r, ds = r, es = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (o = "updated_date")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let i = n.updated_date, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var hs = t === r;
      if (hs) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Zr = es === r;
  if (Zr) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (I = "updated_date")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let h = n.updated_date;
        if (r === r)
          if (typeof h == "string") {
            if (!Hi.test(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var yr = f === r;
    if (u = u || yr, yr) {
      var Or = {};
      Or.updated_date = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (I = "updated_date")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let h = n.updated_date;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var yr = q === r;
    if (u = u || yr, yr && Or !== !0 && (Or = Or || {}, Or.updated_date = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var wn = L === r;
    if (wn) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Zr = o === r;
  }
  var ys = ds === r;
  if (ys) {
    let o = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Qn, e !== null && (Qn ? e.length = Qn : e = null);
  let Sr = r, $r = r, Cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.record_status === void 0 || !s.call(n, "record_status")) && (o = "record_status")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let i = n.record_status, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Sn = u === r;
      if (Sn) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Cn = Cr === r;
  if (Cn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.record_status === void 0 || !s.call(n, "record_status")) && (L = "record_status")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
        let t = n.record_status, u = r, f = r;
        if (!(t === "initial" || t === "under_review" || t === "suspended" || t === "final")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var ms = f === r;
        if (ms) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Cn = o === r;
  }
  var tn = $r === r;
  if (tn) {
    let o = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
  let tr = r, Gs = r, Js = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.initiation === void 0 || !s.call(n, "initiation")) && (o = "initiation")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let i = n.initiation, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var bn = u === r;
      if (bn) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var on = Js === r;
  if (on) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.initiation === void 0 || !s.call(n, "initiation")) && (L = "initiation")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
        let t = n.initiation, u = r, f = r;
        if (!(t === "dispatched_call" || t === "flagged_down" || t === "officer_initiated" || t === "consensual_contact" || t === "warrant" || t === "planned_operation" || t === "checkpoint" || t === "crowd" || t === "assist_officer" || t === "in_custody" || t === "ambush" || t === "other" || t === "person_initiated" || t === "contact_or_flagged" || t === "warrant_or_planned")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Nr = f === r;
        if (Nr) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var on = o === r;
  }
  var xs = Gs === r;
  if (xs) {
    let o = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = tr, e !== null && (tr ? e.length = tr : e = null);
  let Xr = r, gs = r, Dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.service_type === void 0 || !s.call(n, "service_type")) && (o = "service_type")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let i = n.service_type, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Qs = u === r;
      if (Qs) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var rs = Dn === r;
  if (rs) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.service_type === void 0 || !s.call(n, "service_type")) && (L = "service_type")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
        let t = n.service_type, u = r, f = r;
        if (!(t === "call_for_service" || t === "traffic_stop" || t === "pedestrian_stop" || t === "consensual_contact" || t === "arrest" || t === "warrant_service" || t === "investigation" || t === "crime_in_progress" || t === "pursuit" || t === "assist_officer" || t === "welfare_check" || t === "crowd_event" || t === "planned_operation" || t === "custody" || t === "transport" || t === "other" || t === "stop")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Ps = f === r;
        if (Ps) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var rs = o === r;
  }
  var Rn = gs === r;
  if (Rn) {
    let o = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let wr = r, Un = r, ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.setting === void 0 || !s.call(n, "setting")) && (o = "setting")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.setting !== void 0 && s.call(n, "setting")) {
      let i = n.setting, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var ei = u === r;
      if (ei) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Lr = ns === r;
  if (Lr) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.setting === void 0 || !s.call(n, "setting")) && (L = "setting")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.setting !== void 0 && s.call(n, "setting")) {
        let t = n.setting, u = r, f = r;
        if (!(t === "street" || t === "parking" || t === "vehicle" || t === "residence" || t === "business" || t === "alcohol_establishment" || t === "school" || t === "hospital" || t === "police_building" || t === "jail" || t === "court" || t === "public_building" || t === "transport" || t === "park" || t === "empty_building" || t === "worship" || t === "other" || t === "government_building")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Dr = f === r;
        if (Dr) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Lr = o === r;
  }
  var kn = Un === r;
  if (kn) {
    let o = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let An = r, vs = r, Hn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (o = "location_precision")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let i = n.location_precision, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var ws = u === r;
      if (ws) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var un = Hn === r;
  if (un) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (L = "location_precision")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
        let t = n.location_precision, u = r, f = r;
        if (!(t === "address" || t === "poi_small" || t === "intersection" || t === "block" || t === "map_point" || t === "road" || t === "highway" || t === "poi_large" || t === "beat" || t === "district" || t === "postcode" || t === "municipality" || t === "county")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Wn = f === r;
        if (Wn) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var un = o === r;
  }
  var Is = vs === r;
  if (Is) {
    let o = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = An, e !== null && (An ? e.length = An : e = null);
  let br = r, Mr = r, zs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let i = n.latitude, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Tn = t === r;
      if (Tn) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var cn = zs === r;
  if (cn) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (I = "latitude")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let h = n.latitude;
        if (r === r)
          if (typeof h == "number") {
            if (h > 999999999999999 || isNaN(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else if (h < -999999999999999 || isNaN(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var er = f === r;
    if (u = u || er, er) {
      var Rr = {};
      Rr.latitude = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (I = "latitude")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let h = n.latitude;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var er = q === r;
    if (u = u || er, er && Rr !== !0 && (Rr = Rr || {}, Rr.latitude = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Ur = L === r;
    if (Ur) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var cn = o === r;
  }
  var Bn = Mr === r;
  if (Bn) {
    let o = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = br, e !== null && (br ? e.length = br : e = null);
  let Vn = r, fn = r, Hr = r, rr = !1, bs = r, Es = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let i = n.latitude;
      if (r === r)
        if (typeof i == "number") {
          if (i > 999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (i < -999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var qn = Es === r;
  if (qn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (L = "latitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let t = n.latitude, u = r, f = r;
        if (typeof t == "number" && (t < -90 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Zs = f === r;
        if (Zs) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var qn = o === r;
  }
  var kr = bs === r;
  if (rr = rr || kr, kr) {
    var or = {};
    or.latitude = !0;
  }
  let Ss = r, ss = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let i = n.latitude;
      if (r === r)
        if (typeof i == "number") {
          if (i > 999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (i < -999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var jn = ss === r;
  if (jn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (L = "latitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let t = n.latitude, u = r, f = r;
        if (typeof t == "number" && (t > 90 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Cs = f === r;
        if (Cs) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var jn = o === r;
  }
  var kr = Ss === r;
  if (rr = rr || kr, kr && or !== !0 && (or = or || {}, or.latitude = !0), rr)
    r = Hr, e !== null && (Hr ? e.length = Hr : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var ks = fn === r;
  if (ks) {
    let o = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Vn, e !== null && (Vn ? e.length = Vn : e = null);
  let pn = r, Fn = r, Gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let i = n.longitude, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var ri = t === r;
      if (ri) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var is = Gr === r;
  if (is) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (I = "longitude")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let h = n.longitude;
        if (r === r)
          if (typeof h == "number") {
            if (h > 999999999999999 || isNaN(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else if (h < -999999999999999 || isNaN(h)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var xr = f === r;
    if (u = u || xr, xr) {
      var pr = {};
      pr.longitude = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (I = "longitude")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let h = n.longitude;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var xr = q === r;
    if (u = u || xr, xr && pr !== !0 && (pr = pr || {}, pr.longitude = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var _n = L === r;
    if (_n) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var is = o === r;
  }
  var an = Fn === r;
  if (an) {
    let o = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pn, e !== null && (pn ? e.length = pn : e = null);
  let On = r, Yn = r, _r = r, Wr = !1, Ds = r, Kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let i = n.longitude;
      if (r === r)
        if (typeof i == "number") {
          if (i > 999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (i < -999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var Xn = Kn === r;
  if (Xn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (L = "longitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let t = n.longitude, u = r, f = r;
        if (typeof t == "number" && (t < -180 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var As = f === r;
        if (As) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Xn = o === r;
  }
  var nr = Ds === r;
  if (Wr = Wr || nr, nr) {
    var mr = {};
    mr.longitude = !0;
  }
  let Rs = r, $n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let i = n.longitude;
      if (r === r)
        if (typeof i == "number") {
          if (i > 999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (i < -999999999999999 || isNaN(i)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var Tr = $n === r;
  if (Tr) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (L = "longitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let t = n.longitude, u = r, f = r;
        if (typeof t == "number" && (t > 180 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Nn = f === r;
        if (Nn) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Tr = o === r;
  }
  var nr = Rs === r;
  if (Wr = Wr || nr, nr && mr !== !0 && (mr = mr || {}, mr.longitude = !0), Wr)
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var dn = Yn === r;
  if (dn) {
    let o = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = On, e !== null && (On ? e.length = On : e = null);
  let Ln = r, qs = r, Z = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let i = n.duration_minutes, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var j = t === r;
      if (j) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var de = Z === r;
  if (de) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (I = "duration_minutes")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let h = n.duration_minutes, U = r;
        if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        if (r === U && typeof h == "number") {
          if (h > 999999999999999 || isNaN(h)) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          } else if (h < -999999999999999 || isNaN(h)) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      }
    }
    var V = f === r;
    if (u = u || V, V) {
      var b = {};
      b.duration_minutes = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (I = "duration_minutes")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let h = n.duration_minutes;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var V = q === r;
    if (u = u || V, V && b !== !0 && (b = b || {}, b.duration_minutes = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var T = L === r;
    if (T) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var de = o === r;
  }
  var _e = qs === r;
  if (_e) {
    let o = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Ln, e !== null && (Ln ? e.length = Ln : e = null);
  let Je = r, we = r, v = r, A = !1, Q = r, R = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let i = n.duration_minutes, L = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === L && typeof i == "number") {
        if (i > 999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        } else if (i < -999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
  }
  var z = R === r;
  if (z) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (L = "duration_minutes")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let t = n.duration_minutes, u = r, f = r;
        if (typeof t == "number" && (t < 0 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var X = f === r;
        if (X) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var z = o === r;
  }
  var _ = Q === r;
  if (A = A || _, _) {
    var pe = {};
    pe.duration_minutes = !0;
  }
  let ie = r, fe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let i = n.duration_minutes, L = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === L && typeof i == "number") {
        if (i > 999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        } else if (i < -999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
  }
  var C = fe === r;
  if (C) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (L = "duration_minutes")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let t = n.duration_minutes, u = r, f = r;
        if (typeof t == "number" && (t > 1440 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var w = f === r;
        if (w) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var C = o === r;
  }
  var _ = ie === r;
  if (A = A || _, _ && pe !== !0 && (pe = pe || {}, pe.duration_minutes = !0), A)
    r = v, e !== null && (v ? e.length = v : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var M = we === r;
  if (M) {
    let o = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Je, e !== null && (Je ? e.length = Je : e = null);
  let a = r, E = r, P = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race === void 0 || !s.call(n, "race")) && (o = "race")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let i = n.race, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var re = t === r;
      if (re) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Ee = P === r;
  if (Ee) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.race === void 0 || !s.call(n, "race")) && (I = "race")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let h = n.race;
        if (r === r)
          if (Array.isArray(h))
            if (h.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var ae = !0;
              let D = h.length;
              for (let Ae = 0; Ae < D; Ae++) {
                let G = h[Ae], qe = r, Ne = r, ti = r;
                if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                }
                var le = ti === r;
                if (le) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                } else {
                  r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  let ye = r, dr = r, oi = r;
                  if (typeof G == "string" && !Be.test(G)) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                  var Ie = oi === r;
                  if (Ie) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var ke = ye === r;
                  if (ke) {
                    let ze = r, hr = r, ui = r;
                    if (typeof G == "string" && !Ve.test(G)) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    }
                    var Ke = ui === r;
                    if (Ke) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    } else
                      r = hr, e !== null && (hr ? e.length = hr : e = null);
                    var ke = ze === r;
                  }
                }
                if (r === qe)
                  if (typeof G == "string") {
                    if (he(G) < 1) {
                      let ye = {};
                      e === null ? e = [ye] : e.push(ye), r++;
                    }
                  } else {
                    let ye = {};
                    e === null ? e = [ye] : e.push(ye), r++;
                  }
                var ae = qe === r;
                if (!ae)
                  break;
              }
              if (ae) {
                let Ae = h.length;
                if (Ae > 1) {
                  let G = {};
                  for (; Ae--; ) {
                    let qe = h[Ae];
                    if (typeof qe == "string") {
                      if (typeof G[qe] == "number") {
                        let Ne = {};
                        e === null ? e = [Ne] : e.push(Ne), r++;
                        break;
                      }
                      G[qe] = Ae;
                    }
                  }
                }
              }
            }
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var Ar = f === r;
    if (u = u || Ar, Ar) {
      var Ue = {};
      Ue.race = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.race === void 0 || !s.call(n, "race")) && (I = "race")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let h = n.race;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var Ar = q === r;
    if (u = u || Ar, Ar && Ue !== !0 && (Ue = Ue || {}, Ue.race = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Ye = L === r;
    if (Ye) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Ee = o === r;
  }
  var pi = E === r;
  if (pi) {
    let o = { instancePath: l, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = a, e !== null && (a ? e.length = a : e = null);
  let js = r, ar = r, _i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race === void 0 || !s.call(n, "race")) && (o = "race")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let i = n.race;
      if (r === r)
        if (Array.isArray(i))
          if (i.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ai = !0;
            let t = i.length;
            for (let u = 0; u < t; u++) {
              let f = i[u], q = r, B = r, I = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              }
              var Os = I === r;
              if (Os) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              } else {
                r = B, e !== null && (B ? e.length = B : e = null);
                let U = r, D = r, Ae = r;
                if (typeof f == "string" && !Be.test(f)) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
                var ni = Ae === r;
                if (ni) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var mi = U === r;
                if (mi) {
                  let G = r, qe = r, Ne = r;
                  if (typeof f == "string" && !Ve.test(f)) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  }
                  var qi = Ne === r;
                  if (qi) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  } else
                    r = qe, e !== null && (qe ? e.length = qe : e = null);
                  var mi = G === r;
                }
              }
              if (r === q)
                if (typeof f == "string") {
                  if (he(f) < 1) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                } else {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
              var ai = q === r;
              if (!ai)
                break;
            }
            if (ai) {
              let u = i.length;
              if (u > 1) {
                let f = {};
                for (; u--; ) {
                  let q = i[u];
                  if (typeof q == "string") {
                    if (typeof f[q] == "number") {
                      let B = {};
                      e === null ? e = [B] : e.push(B), r++;
                      break;
                    }
                    f[q] = u;
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
  var ls = _i === r;
  if (ls) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race === void 0 || !s.call(n, "race")) && (L = "race")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let t = n.race;
        if (Array.isArray(t)) {
          let u = r, f = t.length;
          for (let q = 0; q < f; q++) {
            let B = t[q], I = r, h = r, U = r;
            if (!(B === "american_indian_alaska_native" || B === "asian" || B === "black" || B === "hispanic_latino" || B === "middle_eastern_north_african" || B === "native_hawaiian_pacific_islander" || B === "white" || B === "other" || B === "asian_pacific_islander" || B === "indian_unspecified" || B === "middle_eastern_or_south_asian" || B === "uk_other" || B === "multiracial" || B === "other_or_multiracial")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var Ji = U === r;
            if (Ji) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = h, e !== null && (h ? e.length = h : e = null);
            var Wi = I === r;
            if (Wi)
              break;
          }
          if (Wi)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var ls = o === r;
  }
  var Qi = ar === r;
  if (Qi) {
    let o = { instancePath: l, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = js, e !== null && (js ? e.length = js : e = null);
  let di = r, gi = r, el = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_source === void 0 || !s.call(n, "race_source")) && (o = "race_source")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let i = n.race_source, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Ti = u === r;
      if (Ti) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var ji = el === r;
  if (ji) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race_source === void 0 || !s.call(n, "race_source")) && (L = "race_source")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
        let t = n.race_source, u = r, f = r;
        if (!(t === "self_reported" || t === "officer_perceived" || t === "official_record" || t === "news_report" || t === "photograph" || t === "other" || t === "said_or_perceived" || t === "perceived_or_record")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var rl = f === r;
        if (rl) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var ji = o === r;
  }
  var k = gi === r;
  if (k) {
    let o = { instancePath: l, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = di, e !== null && (di ? e.length = di : e = null);
  let d = r, oe = r, m = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (o = "race_self_reported")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let i = n.race_self_reported, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var x = t === r;
      if (x) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var S = m === r;
  if (S) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (I = "race_self_reported")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let h = n.race_self_reported;
        if (r === r)
          if (Array.isArray(h))
            if (h.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var ne = !0;
              let D = h.length;
              for (let Ae = 0; Ae < D; Ae++) {
                let G = h[Ae], qe = r, Ne = r, ti = r;
                if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                }
                var Ze = ti === r;
                if (Ze) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                } else {
                  r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  let ye = r, dr = r, oi = r;
                  if (typeof G == "string" && !Be.test(G)) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                  var me = oi === r;
                  if (me) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var J = ye === r;
                  if (J) {
                    let ze = r, hr = r, ui = r;
                    if (typeof G == "string" && !Ve.test(G)) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    }
                    var Pe = ui === r;
                    if (Pe) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    } else
                      r = hr, e !== null && (hr ? e.length = hr : e = null);
                    var J = ze === r;
                  }
                }
                if (r === qe)
                  if (typeof G == "string") {
                    if (he(G) < 1) {
                      let ye = {};
                      e === null ? e = [ye] : e.push(ye), r++;
                    }
                  } else {
                    let ye = {};
                    e === null ? e = [ye] : e.push(ye), r++;
                  }
                var ne = qe === r;
                if (!ne)
                  break;
              }
              if (ne) {
                let Ae = h.length;
                if (Ae > 1) {
                  let G = {};
                  for (; Ae--; ) {
                    let qe = h[Ae];
                    if (typeof qe == "string") {
                      if (typeof G[qe] == "number") {
                        let Ne = {};
                        e === null ? e = [Ne] : e.push(Ne), r++;
                        break;
                      }
                      G[qe] = Ae;
                    }
                  }
                }
              }
            }
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var Br = f === r;
    if (u = u || Br, Br) {
      var be = {};
      be.race_self_reported = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (I = "race_self_reported")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let h = n.race_self_reported;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var Br = q === r;
    if (u = u || Br, Br && be !== !0 && (be = be || {}, be.race_self_reported = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var ir = L === r;
    if (ir) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var S = o === r;
  }
  var Mn = oe === r;
  if (Mn) {
    let o = { instancePath: l, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = d, e !== null && (d ? e.length = d : e = null);
  let ts = r, Oi = r, hi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (o = "race_self_reported")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let i = n.race_self_reported;
      if (r === r)
        if (Array.isArray(i))
          if (i.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var Vr = !0;
            let t = i.length;
            for (let u = 0; u < t; u++) {
              let f = i[u], q = r, B = r, I = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              }
              var $i = I === r;
              if ($i) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              } else {
                r = B, e !== null && (B ? e.length = B : e = null);
                let U = r, D = r, Ae = r;
                if (typeof f == "string" && !Be.test(f)) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
                var Bi = Ae === r;
                if (Bi) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var Us = U === r;
                if (Us) {
                  let G = r, qe = r, Ne = r;
                  if (typeof f == "string" && !Ve.test(f)) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  }
                  var Ni = Ne === r;
                  if (Ni) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  } else
                    r = qe, e !== null && (qe ? e.length = qe : e = null);
                  var Us = G === r;
                }
              }
              if (r === q)
                if (typeof f == "string") {
                  if (he(f) < 1) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                } else {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
              var Vr = q === r;
              if (!Vr)
                break;
            }
            if (Vr) {
              let u = i.length;
              if (u > 1) {
                let f = {};
                for (; u--; ) {
                  let q = i[u];
                  if (typeof q == "string") {
                    if (typeof f[q] == "number") {
                      let B = {};
                      e === null ? e = [B] : e.push(B), r++;
                      break;
                    }
                    f[q] = u;
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
  var vi = hi === r;
  if (vi) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (L = "race_self_reported")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let t = n.race_self_reported;
        if (Array.isArray(t)) {
          let u = r, f = t.length;
          for (let q = 0; q < f; q++) {
            let B = t[q], I = r, h = r, U = r;
            if (!(B === "american_indian_alaska_native" || B === "asian" || B === "black" || B === "hispanic_latino" || B === "middle_eastern_north_african" || B === "native_hawaiian_pacific_islander" || B === "white" || B === "other" || B === "asian_pacific_islander" || B === "indian_unspecified" || B === "middle_eastern_or_south_asian" || B === "uk_other" || B === "multiracial" || B === "other_or_multiracial")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var Ul = U === r;
            if (Ul) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = h, e !== null && (h ? e.length = h : e = null);
            var fi = I === r;
            if (fi)
              break;
          }
          if (fi)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var vi = o === r;
  }
  var Hl = Oi === r;
  if (Hl) {
    let o = { instancePath: l, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ts, e !== null && (ts ? e.length = ts : e = null);
  let Vi = r, Wl = r, Tl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (o = "gender")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let i = n.gender, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var nl = u === r;
      if (nl) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var jl = Tl === r;
  if (jl) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (L = "gender")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let t = n.gender, u = r, f = r;
        if (!(t === "man" || t === "woman" || t === "nonbinary" || t === "another" || t === "nonbinary_or_another" || t === "transgender_or_another")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Bl = f === r;
        if (Bl) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var jl = o === r;
  }
  var Vl = Wl === r;
  if (Vl) {
    let o = { instancePath: l, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Vi, e !== null && (Vi ? e.length = Vi : e = null);
  let Fi = r, Li = r, xi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (o = "gender_source")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let i = n.gender_source, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Fl = u === r;
      if (Fl) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Ol = xi === r;
  if (Ol) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (L = "gender_source")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
        let t = n.gender_source, u = r, f = r;
        if (!(t === "self_reported" || t === "officer_perceived" || t === "official_record" || t === "news_report" || t === "photograph" || t === "other" || t === "said_or_perceived" || t === "perceived_or_record")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var sl = f === r;
        if (sl) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Ol = o === r;
  }
  var Yl = Li === r;
  if (Yl) {
    let o = { instancePath: l, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Fi, e !== null && (Fi ? e.length = Fi : e = null);
  let il = r, Kl = r, $l = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let i = n.age, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Pi = t === r;
      if (Pi) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var wi = $l === r;
  if (wi) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.age === void 0 || !s.call(n, "age")) && (I = "age")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let h = n.age, U = r;
        if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        if (r === U && typeof h == "number") {
          if (h > 999999999999999 || isNaN(h)) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          } else if (h < -999999999999999 || isNaN(h)) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      }
    }
    var zi = f === r;
    if (u = u || zi, zi) {
      var Ii = {};
      Ii.age = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.age === void 0 || !s.call(n, "age")) && (I = "age")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let h = n.age;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var zi = q === r;
    if (u = u || zi, zi && Ii !== !0 && (Ii = Ii || {}, Ii.age = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var ll = L === r;
    if (ll) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var wi = o === r;
  }
  var Xl = Kl === r;
  if (Xl) {
    let o = { instancePath: l, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = il, e !== null && (il ? e.length = il : e = null);
  let tl = r, Ml = r, Yi = r, si = !1, Ei = r, Gl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let i = n.age, L = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === L && typeof i == "number") {
        if (i > 999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        } else if (i < -999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
  }
  var Nl = Gl === r;
  if (Nl) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.age === void 0 || !s.call(n, "age")) && (L = "age")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let t = n.age, u = r, f = r;
        if (typeof t == "number" && (t < 0 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var ol = f === r;
        if (ol) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Nl = o === r;
  }
  var ii = Ei === r;
  if (si = si || ii, ii) {
    var Zi = {};
    Zi.age = !0;
  }
  let Jl = r, Ql = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let i = n.age, L = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === L && typeof i == "number") {
        if (i > 999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        } else if (i < -999999999999999 || isNaN(i)) {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
      }
    }
  }
  var ul = Ql === r;
  if (ul) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.age === void 0 || !s.call(n, "age")) && (L = "age")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let t = n.age, u = r, f = r;
        if (typeof t == "number" && (t > 120 || isNaN(t))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Si = f === r;
        if (Si) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var ul = o === r;
  }
  var ii = Jl === r;
  if (si = si || ii, ii && Zi !== !0 && (Zi = Zi || {}, Zi.age = !0), si)
    r = Yi, e !== null && (Yi ? e.length = Yi : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var et = Ml === r;
  if (et) {
    let o = { instancePath: l, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = tl, e !== null && (tl ? e.length = tl : e = null);
  let cl = r, fl = r, rt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (o = "age_band")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let i = n.age_band, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var nt = u === r;
      if (nt) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Ll = rt === r;
  if (Ll) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (L = "age_band")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let t = n.age_band, u = r, f = r;
        if (!(t === "0_9" || t === "10_14" || t === "15_17" || t === "18_24" || t === "25_34" || t === "35_44" || t === "45_54" || t === "55_64" || t === "65_plus" || t === "0_17" || t === "10_17" || t === "18_34" || t === "18_plus" || t === "35_plus")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var xl = f === r;
        if (xl) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Ll = o === r;
  }
  var Ci = fl === r;
  if (Ci) {
    let o = { instancePath: l, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = cl, e !== null && (cl ? e.length = cl : e = null);
  let yi = r, st = r, it = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (o = "juvenile")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let i = n.juvenile, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var pl = t === r;
      if (pl) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Pl = it === r;
  if (Pl) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (I = "juvenile")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile") && typeof n.juvenile != "boolean") {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    var Ri = f === r;
    if (u = u || Ri, Ri) {
      var Di = {};
      Di.juvenile = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (I = "juvenile")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
        let h = n.juvenile;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var Ri = q === r;
    if (u = u || Ri, Ri && Di !== !0 && (Di = Di || {}, Di.juvenile = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Il = L === r;
    if (Il) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Pl = o === r;
  }
  var lt = st === r;
  if (lt) {
    let o = { instancePath: l, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = yi, e !== null && (yi ? e.length = yi : e = null);
  let Ui = r, tt = r, ot = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (o = "impairment")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let i = n.impairment, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var ut = t === r;
      if (ut) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var _l = ot === r;
  if (_l) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (I = "impairment")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let h = n.impairment;
        if (r === r)
          if (Array.isArray(h))
            if (h.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var al = !0;
              let D = h.length;
              for (let Ae = 0; Ae < D; Ae++) {
                let G = h[Ae], qe = r, Ne = r, ti = r;
                if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                }
                var y = ti === r;
                if (y) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                } else {
                  r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  let ye = r, dr = r, oi = r;
                  if (typeof G == "string" && !Be.test(G)) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                  var c = oi === r;
                  if (c) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var Y = ye === r;
                  if (Y) {
                    let ze = r, hr = r, ui = r;
                    if (typeof G == "string" && !Ve.test(G)) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    }
                    var p = ui === r;
                    if (p) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    } else
                      r = hr, e !== null && (hr ? e.length = hr : e = null);
                    var Y = ze === r;
                  }
                }
                if (r === qe)
                  if (typeof G == "string") {
                    if (he(G) < 1) {
                      let ye = {};
                      e === null ? e = [ye] : e.push(ye), r++;
                    }
                  } else {
                    let ye = {};
                    e === null ? e = [ye] : e.push(ye), r++;
                  }
                var al = qe === r;
                if (!al)
                  break;
              }
              if (al) {
                let Ae = h.length;
                if (Ae > 1) {
                  let G = {};
                  for (; Ae--; ) {
                    let qe = h[Ae];
                    if (typeof qe == "string") {
                      if (typeof G[qe] == "number") {
                        let Ne = {};
                        e === null ? e = [Ne] : e.push(Ne), r++;
                        break;
                      }
                      G[qe] = Ae;
                    }
                  }
                }
              }
            }
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var O = f === r;
    if (u = u || O, O) {
      var g = {};
      g.impairment = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (I = "impairment")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let h = n.impairment;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var O = q === r;
    if (u = u || O, O && g !== !0 && (g = g || {}, g.impairment = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var H = L === r;
    if (H) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var _l = o === r;
  }
  var ue = tt === r;
  if (ue) {
    let o = { instancePath: l, schemaPath: "#/allOf/29/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Ui, e !== null && (Ui ? e.length = Ui : e = null);
  let K = r, $ = r, ee = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (o = "impairment")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let i = n.impairment;
      if (r === r)
        if (Array.isArray(i))
          if (i.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ce = !0;
            let t = i.length;
            for (let u = 0; u < t; u++) {
              let f = i[u], q = r, B = r, I = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              }
              var $e = I === r;
              if ($e) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              } else {
                r = B, e !== null && (B ? e.length = B : e = null);
                let U = r, D = r, Ae = r;
                if (typeof f == "string" && !Be.test(f)) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
                var se = Ae === r;
                if (se) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var je = U === r;
                if (je) {
                  let G = r, qe = r, Ne = r;
                  if (typeof f == "string" && !Ve.test(f)) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  }
                  var Se = Ne === r;
                  if (Se) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  } else
                    r = qe, e !== null && (qe ? e.length = qe : e = null);
                  var je = G === r;
                }
              }
              if (r === q)
                if (typeof f == "string") {
                  if (he(f) < 1) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                } else {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
              var ce = q === r;
              if (!ce)
                break;
            }
            if (ce) {
              let u = i.length;
              if (u > 1) {
                let f = {};
                for (; u--; ) {
                  let q = i[u];
                  if (typeof q == "string") {
                    if (typeof f[q] == "number") {
                      let B = {};
                      e === null ? e = [B] : e.push(B), r++;
                      break;
                    }
                    f[q] = u;
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
  var Hs = ee === r;
  if (Hs) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (L = "impairment")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let t = n.impairment;
        if (Array.isArray(t)) {
          let u = r, f = t.length;
          for (let q = 0; q < f; q++) {
            let B = t[q], I = r, h = r, U = r;
            if (!(B === "none_apparent" || B === "alcohol" || B === "drugs" || B === "mental_health" || B === "agitation" || B === "developmental_disability" || B === "physical_disability" || B === "sensory_disability" || B === "other" || B === "alcohol_or_drugs")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var Xe = U === r;
            if (Xe) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = h, e !== null && (h ? e.length = h : e = null);
            var ge = I === r;
            if (ge)
              break;
          }
          if (ge)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var Hs = o === r;
  }
  var qr = $ === r;
  if (qr) {
    let o = { instancePath: l, schemaPath: "#/allOf/30/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = K, e !== null && (K ? e.length = K : e = null);
  let $s = r, Re = r, jr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_mode === void 0 || !s.call(n, "stop_mode")) && (o = "stop_mode")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
      let i = n.stop_mode, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var li = u === r;
      if (li) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Lt = jr === r;
  if (Lt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.stop_mode === void 0 || !s.call(n, "stop_mode")) && (L = "stop_mode")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
        let t = n.stop_mode, u = r, f = r;
        if (!(t === "on_foot" || t === "bicycle" || t === "vehicle" || t === "unoccupied_vehicle" || t === "transit" || t === "small_wheels" || t === "other" || t === "vehicle_occupied_or_not" || t === "neither_vehicle_nor_bicycle")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var Me = f === r;
        if (Me) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var Lt = o === r;
  }
  var Qt = Re === r;
  if (Qt) {
    let o = { instancePath: l, schemaPath: "#/allOf/31/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = $s, e !== null && ($s ? e.length = $s : e = null);
  let ct = r, eo = r, ro = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_legal_basis === void 0 || !s.call(n, "stop_legal_basis")) && (o = "stop_legal_basis")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
      let i = n.stop_legal_basis, L = r, t = r, u = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var no = u === r;
      if (no) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === L)
        if (typeof i == "string") {
          if (he(i) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var xt = ro === r;
  if (xt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.stop_legal_basis === void 0 || !s.call(n, "stop_legal_basis")) && (L = "stop_legal_basis")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
        let t = n.stop_legal_basis, u = r, f = r;
        if (!(t === "consensual" || t === "reasonable_suspicion" || t === "probable_cause" || t === "warrant" || t === "supervision" || t === "mental_health_power" || t === "community_caretaking" || t === "checkpoint" || t === "school_rules" || t === "search_power" || t === "search_power_area" || t === "intelligence" || t === "other" || t === "suspicion_or_probable_cause" || t === "detention")) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        var so = f === r;
        if (so) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        } else
          r = u, e !== null && (u ? e.length = u : e = null);
      }
    }
    var xt = o === r;
  }
  var io = eo === r;
  if (io) {
    let o = { instancePath: l, schemaPath: "#/allOf/32/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ct, e !== null && (ct ? e.length = ct : e = null);
  let ft = r, lo = r, to = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (o = "stop_reason")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let i = n.stop_reason, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var oo = t === r;
      if (oo) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Pt = to === r;
  if (Pt) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (I = "stop_reason")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
        let h = n.stop_reason;
        if (r === r)
          if (Array.isArray(h))
            if (h.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var pt = !0;
              let D = h.length;
              for (let Ae = 0; Ae < D; Ae++) {
                let G = h[Ae], qe = r, Ne = r, ti = r;
                if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                }
                var uo = ti === r;
                if (uo) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                } else {
                  r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  let ye = r, dr = r, oi = r;
                  if (typeof G == "string" && !Be.test(G)) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                  var co = oi === r;
                  if (co) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var It = ye === r;
                  if (It) {
                    let ze = r, hr = r, ui = r;
                    if (typeof G == "string" && !Ve.test(G)) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    }
                    var fo = ui === r;
                    if (fo) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    } else
                      r = hr, e !== null && (hr ? e.length = hr : e = null);
                    var It = ze === r;
                  }
                }
                if (r === qe)
                  if (typeof G == "string") {
                    if (he(G) < 1) {
                      let ye = {};
                      e === null ? e = [ye] : e.push(ye), r++;
                    }
                  } else {
                    let ye = {};
                    e === null ? e = [ye] : e.push(ye), r++;
                  }
                var pt = qe === r;
                if (!pt)
                  break;
              }
              if (pt) {
                let Ae = h.length;
                if (Ae > 1) {
                  let G = {};
                  for (; Ae--; ) {
                    let qe = h[Ae];
                    if (typeof qe == "string") {
                      if (typeof G[qe] == "number") {
                        let Ne = {};
                        e === null ? e = [Ne] : e.push(Ne), r++;
                        break;
                      }
                      G[qe] = Ae;
                    }
                  }
                }
              }
            }
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var hl = f === r;
    if (u = u || hl, hl) {
      var dl = {};
      dl.stop_reason = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (I = "stop_reason")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
        let h = n.stop_reason;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var hl = q === r;
    if (u = u || hl, hl && dl !== !0 && (dl = dl || {}, dl.stop_reason = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var po = L === r;
    if (po) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Pt = o === r;
  }
  var _o = lo === r;
  if (_o) {
    let o = { instancePath: l, schemaPath: "#/allOf/33/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ft, e !== null && (ft ? e.length = ft : e = null);
  let _t = r, ao = r, ho = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (o = "stop_reason")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let i = n.stop_reason;
      if (r === r)
        if (Array.isArray(i))
          if (i.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var at = !0;
            let t = i.length;
            for (let u = 0; u < t; u++) {
              let f = i[u], q = r, B = r, I = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              }
              var yo = I === r;
              if (yo) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              } else {
                r = B, e !== null && (B ? e.length = B : e = null);
                let U = r, D = r, Ae = r;
                if (typeof f == "string" && !Be.test(f)) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
                var mo = Ae === r;
                if (mo) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var zt = U === r;
                if (zt) {
                  let G = r, qe = r, Ne = r;
                  if (typeof f == "string" && !Ve.test(f)) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  }
                  var go = Ne === r;
                  if (go) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  } else
                    r = qe, e !== null && (qe ? e.length = qe : e = null);
                  var zt = G === r;
                }
              }
              if (r === q)
                if (typeof f == "string") {
                  if (he(f) < 1) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                } else {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
              var at = q === r;
              if (!at)
                break;
            }
            if (at) {
              let u = i.length;
              if (u > 1) {
                let f = {};
                for (; u--; ) {
                  let q = i[u];
                  if (typeof q == "string") {
                    if (typeof f[q] == "number") {
                      let B = {};
                      e === null ? e = [B] : e.push(B), r++;
                      break;
                    }
                    f[q] = u;
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
  var Et = ho === r;
  if (Et) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (L = "stop_reason")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
        let t = n.stop_reason;
        if (Array.isArray(t)) {
          let u = r, f = t.length;
          for (let q = 0; q < f; q++) {
            let B = t[q], I = r, h = r, U = r;
            if (!(B === "traffic_moving" || B === "traffic_equipment" || B === "traffic_nonmoving" || B === "impaired_driving" || B === "witnessed_crime" || B === "matched_description" || B === "matched_vehicle" || B === "identified_by_witness" || B === "suspicious_object" || B === "casing" || B === "lookout" || B === "drug_transaction" || B === "violent_crime" || B === "suspicious_behaviour" || B === "suspected_possession" || B === "other_suspicion" || B === "warrant_wanted" || B === "supervision" || B === "mental_health_custody" || B === "welfare" || B === "collision" || B === "truancy" || B === "school_discipline" || B === "school_policy" || B === "consensual_search" || B === "area_order" || B === "checkpoint" || B === "other" || B === "suspected_crime" || B === "traffic_violation" || B === "traffic_moving_or_nonmoving" || B === "school")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var vo = U === r;
            if (vo) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = h, e !== null && (h ? e.length = h : e = null);
            var Zt = I === r;
            if (Zt)
              break;
          }
          if (Zt)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var Et = o === r;
  }
  var wo = ao === r;
  if (wo) {
    let o = { instancePath: l, schemaPath: "#/allOf/34/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = _t, e !== null && (_t ? e.length = _t : e = null);
  let dt = r, bo = r, ko = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (o = "stop_action")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let i = n.stop_action, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Ao = t === r;
      if (Ao) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var St = ko === r;
  if (St) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (I = "stop_action")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
        let h = n.stop_action;
        if (r === r)
          if (Array.isArray(h))
            if (h.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var ht = !0;
              let D = h.length;
              for (let Ae = 0; Ae < D; Ae++) {
                let G = h[Ae], qe = r, Ne = r, ti = r;
                if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                }
                var qo = ti === r;
                if (qo) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                } else {
                  r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  let ye = r, dr = r, oi = r;
                  if (typeof G == "string" && !Be.test(G)) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                  var jo = oi === r;
                  if (jo) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var Ct = ye === r;
                  if (Ct) {
                    let ze = r, hr = r, ui = r;
                    if (typeof G == "string" && !Ve.test(G)) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    }
                    var Oo = ui === r;
                    if (Oo) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    } else
                      r = hr, e !== null && (hr ? e.length = hr : e = null);
                    var Ct = ze === r;
                  }
                }
                if (r === qe)
                  if (typeof G == "string") {
                    if (he(G) < 1) {
                      let ye = {};
                      e === null ? e = [ye] : e.push(ye), r++;
                    }
                  } else {
                    let ye = {};
                    e === null ? e = [ye] : e.push(ye), r++;
                  }
                var ht = qe === r;
                if (!ht)
                  break;
              }
              if (ht) {
                let Ae = h.length;
                if (Ae > 1) {
                  let G = {};
                  for (; Ae--; ) {
                    let qe = h[Ae];
                    if (typeof qe == "string") {
                      if (typeof G[qe] == "number") {
                        let Ne = {};
                        e === null ? e = [Ne] : e.push(Ne), r++;
                        break;
                      }
                      G[qe] = Ae;
                    }
                  }
                }
              }
            }
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var ml = f === r;
    if (u = u || ml, ml) {
      var yl = {};
      yl.stop_action = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (I = "stop_action")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
        let h = n.stop_action;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var ml = q === r;
    if (u = u || ml, ml && yl !== !0 && (yl = yl || {}, yl.stop_action = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var $o = L === r;
    if ($o) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var St = o === r;
  }
  var No = bo === r;
  if (No) {
    let o = { instancePath: l, schemaPath: "#/allOf/35/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = dt, e !== null && (dt ? e.length = dt : e = null);
  let yt = r, Lo = r, xo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (o = "stop_action")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let i = n.stop_action;
      if (r === r)
        if (Array.isArray(i))
          if (i.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var mt = !0;
            let t = i.length;
            for (let u = 0; u < t; u++) {
              let f = i[u], q = r, B = r, I = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              }
              var Po = I === r;
              if (Po) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              } else {
                r = B, e !== null && (B ? e.length = B : e = null);
                let U = r, D = r, Ae = r;
                if (typeof f == "string" && !Be.test(f)) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
                var Io = Ae === r;
                if (Io) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var Dt = U === r;
                if (Dt) {
                  let G = r, qe = r, Ne = r;
                  if (typeof f == "string" && !Ve.test(f)) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  }
                  var zo = Ne === r;
                  if (zo) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  } else
                    r = qe, e !== null && (qe ? e.length = qe : e = null);
                  var Dt = G === r;
                }
              }
              if (r === q)
                if (typeof f == "string") {
                  if (he(f) < 1) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                } else {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
              var mt = q === r;
              if (!mt)
                break;
            }
            if (mt) {
              let u = i.length;
              if (u > 1) {
                let f = {};
                for (; u--; ) {
                  let q = i[u];
                  if (typeof q == "string") {
                    if (typeof f[q] == "number") {
                      let B = {};
                      e === null ? e = [B] : e.push(B), r++;
                      break;
                    }
                    f[q] = u;
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
  var Rt = xo === r;
  if (Rt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (L = "stop_action")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
        let t = n.stop_action;
        if (Array.isArray(t)) {
          let u = r, f = t.length;
          for (let q = 0; q < f; q++) {
            let B = t[q], I = r, h = r, U = r;
            if (!(B === "none" || B === "ordered_out_of_vehicle" || B === "field_sobriety_test" || B === "curbside_detention" || B === "patrol_car_detention" || B === "dog_search" || B === "photographed" || B === "asked_supervision_status" || B === "asked_consent_person" || B === "asked_consent_property" || B === "asked_passenger_identification" || B === "ran_passenger_name" || B === "property_seized" || B === "vehicle_impounded" || B === "student_statement" || B === "other" || B === "asked_consent")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var Eo = U === r;
            if (Eo) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = h, e !== null && (h ? e.length = h : e = null);
            var Ut = I === r;
            if (Ut)
              break;
          }
          if (Ut)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var Rt = o === r;
  }
  var Zo = Lo === r;
  if (Zo) {
    let o = { instancePath: l, schemaPath: "#/allOf/36/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = yt, e !== null && (yt ? e.length = yt : e = null);
  let gt = r, So = r, Co = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.searched === void 0 || !s.call(n, "searched")) && (o = "searched")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.searched !== void 0 && s.call(n, "searched")) {
      let i = n.searched, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Do = t === r;
      if (Do) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Ht = Co === r;
  if (Ht) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.searched === void 0 || !s.call(n, "searched")) && (I = "searched")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.searched !== void 0 && s.call(n, "searched") && typeof n.searched != "boolean") {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    var vl = f === r;
    if (u = u || vl, vl) {
      var gl = {};
      gl.searched = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.searched === void 0 || !s.call(n, "searched")) && (I = "searched")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.searched !== void 0 && s.call(n, "searched")) {
        let h = n.searched;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var vl = q === r;
    if (u = u || vl, vl && gl !== !0 && (gl = gl || {}, gl.searched = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Ro = L === r;
    if (Ro) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Ht = o === r;
  }
  var Uo = So === r;
  if (Uo) {
    let o = { instancePath: l, schemaPath: "#/allOf/37/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = gt, e !== null && (gt ? e.length = gt : e = null);
  let vt = r, Ho = r, Wo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.force_used === void 0 || !s.call(n, "force_used")) && (o = "force_used")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.force_used !== void 0 && s.call(n, "force_used")) {
      let i = n.force_used, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var To = t === r;
      if (To) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Wt = Wo === r;
  if (Wt) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.force_used === void 0 || !s.call(n, "force_used")) && (I = "force_used")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.force_used !== void 0 && s.call(n, "force_used") && typeof n.force_used != "boolean") {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    var bl = f === r;
    if (u = u || bl, bl) {
      var wl = {};
      wl.force_used = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.force_used === void 0 || !s.call(n, "force_used")) && (I = "force_used")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.force_used !== void 0 && s.call(n, "force_used")) {
        let h = n.force_used;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var bl = q === r;
    if (u = u || bl, bl && wl !== !0 && (wl = wl || {}, wl.force_used = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Bo = L === r;
    if (Bo) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Wt = o === r;
  }
  var Vo = Ho === r;
  if (Vo) {
    let o = { instancePath: l, schemaPath: "#/allOf/38/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = vt, e !== null && (vt ? e.length = vt : e = null);
  let wt = r, Fo = r, Yo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (o = "stop_outcome")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let i = n.stop_outcome, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var Ko = t === r;
      if (Ko) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Tt = Yo === r;
  if (Tt) {
    let o = r, i = r, L = r, t = r, u = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (I = "stop_outcome")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
        let h = n.stop_outcome;
        if (r === r)
          if (Array.isArray(h))
            if (h.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var bt = !0;
              let D = h.length;
              for (let Ae = 0; Ae < D; Ae++) {
                let G = h[Ae], qe = r, Ne = r, ti = r;
                if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                }
                var Xo = ti === r;
                if (Xo) {
                  let ye = {};
                  e === null ? e = [ye] : e.push(ye), r++;
                } else {
                  r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  let ye = r, dr = r, oi = r;
                  if (typeof G == "string" && !Be.test(G)) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                  var Mo = oi === r;
                  if (Mo) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var Bt = ye === r;
                  if (Bt) {
                    let ze = r, hr = r, ui = r;
                    if (typeof G == "string" && !Ve.test(G)) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    }
                    var Go = ui === r;
                    if (Go) {
                      let Te = {};
                      e === null ? e = [Te] : e.push(Te), r++;
                    } else
                      r = hr, e !== null && (hr ? e.length = hr : e = null);
                    var Bt = ze === r;
                  }
                }
                if (r === qe)
                  if (typeof G == "string") {
                    if (he(G) < 1) {
                      let ye = {};
                      e === null ? e = [ye] : e.push(ye), r++;
                    }
                  } else {
                    let ye = {};
                    e === null ? e = [ye] : e.push(ye), r++;
                  }
                var bt = qe === r;
                if (!bt)
                  break;
              }
              if (bt) {
                let Ae = h.length;
                if (Ae > 1) {
                  let G = {};
                  for (; Ae--; ) {
                    let qe = h[Ae];
                    if (typeof qe == "string") {
                      if (typeof G[qe] == "number") {
                        let Ne = {};
                        e === null ? e = [Ne] : e.push(Ne), r++;
                        break;
                      }
                      G[qe] = Ae;
                    }
                  }
                }
              }
            }
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var Al = f === r;
    if (u = u || Al, Al) {
      var kl = {};
      kl.stop_outcome = !0;
    }
    let q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (I = "stop_outcome")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
        let h = n.stop_outcome;
        if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var Al = q === r;
    if (u = u || Al, Al && kl !== !0 && (kl = kl || {}, kl.stop_outcome = !0), u)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    }
    var Jo = L === r;
    if (Jo) {
      let I = {};
      e === null ? e = [I] : e.push(I), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Tt = o === r;
  }
  var Qo = Fo === r;
  if (Qo) {
    let o = { instancePath: l, schemaPath: "#/allOf/39/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = wt, e !== null && (wt ? e.length = wt : e = null);
  let kt = r, eu = r, ru = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (o = "stop_outcome")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let i = n.stop_outcome;
      if (r === r)
        if (Array.isArray(i))
          if (i.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var At = !0;
            let t = i.length;
            for (let u = 0; u < t; u++) {
              let f = i[u], q = r, B = r, I = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              }
              var nu = I === r;
              if (nu) {
                let U = {};
                e === null ? e = [U] : e.push(U), r++;
              } else {
                r = B, e !== null && (B ? e.length = B : e = null);
                let U = r, D = r, Ae = r;
                if (typeof f == "string" && !Be.test(f)) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
                var su = Ae === r;
                if (su) {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var Vt = U === r;
                if (Vt) {
                  let G = r, qe = r, Ne = r;
                  if (typeof f == "string" && !Ve.test(f)) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  }
                  var iu = Ne === r;
                  if (iu) {
                    let We = {};
                    e === null ? e = [We] : e.push(We), r++;
                  } else
                    r = qe, e !== null && (qe ? e.length = qe : e = null);
                  var Vt = G === r;
                }
              }
              if (r === q)
                if (typeof f == "string") {
                  if (he(f) < 1) {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                } else {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
              var At = q === r;
              if (!At)
                break;
            }
            if (At) {
              let u = i.length;
              if (u > 1) {
                let f = {};
                for (; u--; ) {
                  let q = i[u];
                  if (typeof q == "string") {
                    if (typeof f[q] == "number") {
                      let B = {};
                      e === null ? e = [B] : e.push(B), r++;
                      break;
                    }
                    f[q] = u;
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
  var Ft = ru === r;
  if (Ft) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (L = "stop_outcome")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
        let t = n.stop_outcome;
        if (Array.isArray(t)) {
          let u = r, f = t.length;
          for (let q = 0; q < f; q++) {
            let B = t[q], I = r, h = r, U = r;
            if (!(B === "no_action" || B === "warning_verbal" || B === "warning_written" || B === "citation_infraction" || B === "cite_and_release" || B === "summons_later" || B === "arrest_warrant" || B === "arrest_no_warrant" || B === "field_interview_card" || B === "transport" || B === "psychiatric_hold" || B === "guardian_contacted" || B === "immigration_contacted" || B === "school_administrator" || B === "school_counsellor" || B === "community_resolution" || B === "penalty_notice" || B === "drug_warning" || B === "caution" || B === "other" || B === "warning" || B === "arrest" || B === "citation_or_release" || B === "summons_or_release" || B === "school_referral")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var lu = U === r;
            if (lu) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = h, e !== null && (h ? e.length = h : e = null);
            var Yt = I === r;
            if (Yt)
              break;
          }
          if (Yt)
            r = u, e !== null && (u ? e.length = u : e = null);
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var Ft = o === r;
  }
  var tu = eu === r;
  if (tu) {
    let o = { instancePath: l, schemaPath: "#/allOf/40/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = kt, e !== null && (kt ? e.length = kt : e = null);
  let qt = r, ou = r, uu = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_id === void 0 || !s.call(n, "stop_id")) && (o = "stop_id")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let i = n.stop_id, L = r, t = r;
      if (!(i === null || i === "")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      var cu = t === r;
      if (cu) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else
        r = L, e !== null && (L ? e.length = L : e = null);
    }
  }
  var Kt = uu === r;
  if (Kt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let L;
      if ((n.stop_id === void 0 || !s.call(n, "stop_id")) && (L = "stop_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
        let t = n.stop_id;
        if (typeof t == "string" && !Jt.test(t)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
    var Kt = o === r;
  }
  var fu = ou === r;
  if (fu) {
    let o = { instancePath: l, schemaPath: "#/allOf/41/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = qt, e !== null && (qt ? e.length = qt : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let o of Object.keys(n))
      if (!s.call(xe.properties, o)) {
        let i = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let o = n.agency_id;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: xe.properties.agency_id.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let o = n.stop_id;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_id", schemaPath: "#/properties/stop_id/type", keyword: "type", params: { type: xe.properties.stop_id.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let o = n.person_no;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/person_no", schemaPath: "#/properties/person_no/type", keyword: "type", params: { type: xe.properties.person_no.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let o = n.occurred_date;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: xe.properties.occurred_date.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let o = n.occurred_time;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: xe.properties.occurred_time.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let o = n.date_precision;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: xe.properties.date_precision.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let o = n.reported_date;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/reported_date", schemaPath: "#/properties/reported_date/type", keyword: "type", params: { type: xe.properties.reported_date.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let o = n.updated_date;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: xe.properties.updated_date.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let o = n.record_status;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/record_status", schemaPath: "#/properties/record_status/type", keyword: "type", params: { type: xe.properties.record_status.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let o = n.initiation;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: xe.properties.initiation.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.initiation__words !== void 0 && s.call(n, "initiation__words")) {
      let o = n.initiation__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: xe.properties.initiation__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let o = n.service_type;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/service_type", schemaPath: "#/properties/service_type/type", keyword: "type", params: { type: xe.properties.service_type.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.service_type__words !== void 0 && s.call(n, "service_type__words")) {
      let o = n.service_type__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/service_type__words", schemaPath: "#/properties/service_type__words/type", keyword: "type", params: { type: xe.properties.service_type__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.setting !== void 0 && s.call(n, "setting")) {
      let o = n.setting;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: xe.properties.setting.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.setting__words !== void 0 && s.call(n, "setting__words")) {
      let o = n.setting__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: xe.properties.setting__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.district !== void 0 && s.call(n, "district")) {
      let o = n.district;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: xe.properties.district.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.beat !== void 0 && s.call(n, "beat")) {
      let o = n.beat;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: xe.properties.beat.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let o = n.location_text;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: xe.properties.location_text.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let o = n.location_precision;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: xe.properties.location_precision.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let o = n.latitude;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: xe.properties.latitude.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let o = n.longitude;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: xe.properties.longitude.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let o = n.duration_minutes;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/duration_minutes", schemaPath: "#/properties/duration_minutes/type", keyword: "type", params: { type: xe.properties.duration_minutes.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let o = n.race;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: xe.properties.race.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let o = n.race__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: xe.properties.race__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let o = n.race_source;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: xe.properties.race_source.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_source__words !== void 0 && s.call(n, "race_source__words")) {
      let o = n.race_source__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: xe.properties.race_source__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let o = n.race_self_reported;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: xe.properties.race_self_reported.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && s.call(n, "race_self_reported__words")) {
      let o = n.race_self_reported__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: xe.properties.race_self_reported__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let o = n.gender;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: xe.properties.gender.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let o = n.gender_source;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: xe.properties.gender_source.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.gender_source__words !== void 0 && s.call(n, "gender_source__words")) {
      let o = n.gender_source__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: xe.properties.gender_source__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let o = n.age;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: xe.properties.age.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let o = n.age_band;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: xe.properties.age_band.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let o = n.juvenile;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: xe.properties.juvenile.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let o = n.impairment;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/impairment", schemaPath: "#/properties/impairment/type", keyword: "type", params: { type: xe.properties.impairment.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.impairment__words !== void 0 && s.call(n, "impairment__words")) {
      let o = n.impairment__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/impairment__words", schemaPath: "#/properties/impairment__words/type", keyword: "type", params: { type: xe.properties.impairment__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
      let o = n.stop_mode;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_mode", schemaPath: "#/properties/stop_mode/type", keyword: "type", params: { type: xe.properties.stop_mode.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_mode__words !== void 0 && s.call(n, "stop_mode__words")) {
      let o = n.stop_mode__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_mode__words", schemaPath: "#/properties/stop_mode__words/type", keyword: "type", params: { type: xe.properties.stop_mode__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
      let o = n.stop_legal_basis;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_legal_basis", schemaPath: "#/properties/stop_legal_basis/type", keyword: "type", params: { type: xe.properties.stop_legal_basis.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_legal_basis__words !== void 0 && s.call(n, "stop_legal_basis__words")) {
      let o = n.stop_legal_basis__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_legal_basis__words", schemaPath: "#/properties/stop_legal_basis__words/type", keyword: "type", params: { type: xe.properties.stop_legal_basis__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let o = n.stop_reason;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_reason", schemaPath: "#/properties/stop_reason/type", keyword: "type", params: { type: xe.properties.stop_reason.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_reason__words !== void 0 && s.call(n, "stop_reason__words")) {
      let o = n.stop_reason__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_reason__words", schemaPath: "#/properties/stop_reason__words/type", keyword: "type", params: { type: xe.properties.stop_reason__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let o = n.stop_action;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_action", schemaPath: "#/properties/stop_action/type", keyword: "type", params: { type: xe.properties.stop_action.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_action__words !== void 0 && s.call(n, "stop_action__words")) {
      let o = n.stop_action__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_action__words", schemaPath: "#/properties/stop_action__words/type", keyword: "type", params: { type: xe.properties.stop_action__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.searched !== void 0 && s.call(n, "searched")) {
      let o = n.searched;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/searched", schemaPath: "#/properties/searched/type", keyword: "type", params: { type: xe.properties.searched.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.force_used !== void 0 && s.call(n, "force_used")) {
      let o = n.force_used;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/force_used", schemaPath: "#/properties/force_used/type", keyword: "type", params: { type: xe.properties.force_used.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.force_incident_id !== void 0 && s.call(n, "force_incident_id")) {
      let o = n.force_incident_id;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/force_incident_id", schemaPath: "#/properties/force_incident_id/type", keyword: "type", params: { type: xe.properties.force_incident_id.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let o = n.stop_outcome;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_outcome", schemaPath: "#/properties/stop_outcome/type", keyword: "type", params: { type: xe.properties.stop_outcome.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_outcome__words !== void 0 && s.call(n, "stop_outcome__words")) {
      let o = n.stop_outcome__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_outcome__words", schemaPath: "#/properties/stop_outcome__words/type", keyword: "type", params: { type: xe.properties.stop_outcome__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let o = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Cl.errors = e, r === 0;
}
Cl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qu = Dl, Qr = { $id: "stop_searches", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, stop_id: { type: ["string", "null"] }, search_no: { type: ["string", "null"] }, person_no: { type: ["string", "null"] }, search_type: { type: ["string", "null"] }, search_type__words: { type: ["string", "null"] }, search_basis: { type: ["array", "string", "null"] }, search_basis__words: { type: ["string", "null"] }, consent_asked: { type: ["boolean", "string", "null"] }, consent_given: { type: ["boolean", "string", "null"] }, sought: { type: ["array", "string", "null"] }, sought__words: { type: ["string", "null"] }, contraband_found: { type: ["boolean", "string", "null"] }, contraband: { type: ["array", "string", "null"] }, contraband__words: { type: ["string", "null"] }, property_seized: { type: ["boolean", "string", "null"] }, outcome_linked: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "stop_searches.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "stop_searches.search_no.bounds", not: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_no"], properties: { search_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stop_searches.person_no.bounds", not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stop_searches.search_type.in-code-list", not: { allOf: [{ required: ["search_type"], properties: { search_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_type"], properties: { search_type: { not: { enum: ["frisk", "person", "more_than_outer_clothing", "strip_search", "body_cavity", "vehicle", "property", "premises", "other", "frisk_or_search_person", "person_undressed", "person_any", "property_any", "any_search"] } } } }] } }, { $comment: "stop_searches.search_basis.type", not: { allOf: [{ required: ["search_basis"], properties: { search_basis: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["search_basis"], properties: { search_basis: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.search_basis.in-code-list", not: { allOf: [{ required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["search_basis"], properties: { search_basis: { contains: { not: { enum: ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "other", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"] } } } } }] } }, { $comment: "stop_searches.consent_asked.type", not: { allOf: [{ required: ["consent_asked"], properties: { consent_asked: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["consent_asked"], properties: { consent_asked: { type: "boolean" } } }, { required: ["consent_asked"], properties: { consent_asked: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.consent_given.type", not: { allOf: [{ required: ["consent_given"], properties: { consent_given: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["consent_given"], properties: { consent_given: { type: "boolean" } } }, { required: ["consent_given"], properties: { consent_given: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.sought.type", not: { allOf: [{ required: ["sought"], properties: { sought: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["sought"], properties: { sought: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["sought"], properties: { sought: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.sought.in-code-list", not: { allOf: [{ required: ["sought"], properties: { sought: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["sought"], properties: { sought: { contains: { not: { enum: ["firearm", "ammunition", "other_weapon", "fireworks", "drugs", "psychoactive_substances", "drug_paraphernalia", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "other", "weapon", "thing_to_harm", "drugs_or_psychoactive", "drugs_or_paraphernalia", "theft_or_damage_tools"] } } } } }] } }, { $comment: "stop_searches.contraband_found.type", not: { allOf: [{ required: ["contraband_found"], properties: { contraband_found: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["contraband_found"], properties: { contraband_found: { type: "boolean" } } }, { required: ["contraband_found"], properties: { contraband_found: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.contraband.type", not: { allOf: [{ required: ["contraband"], properties: { contraband: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["contraband"], properties: { contraband: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.contraband.in-code-list", not: { allOf: [{ required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["contraband"], properties: { contraband: { contains: { not: { enum: ["firearm", "ammunition", "other_weapon", "fireworks", "drugs", "psychoactive_substances", "drug_paraphernalia", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "other", "weapon", "thing_to_harm", "drugs_or_psychoactive", "drugs_or_paraphernalia", "theft_or_damage_tools"] } } } } }] } }, { $comment: "stop_searches.property_seized.type", not: { allOf: [{ required: ["property_seized"], properties: { property_seized: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["property_seized"], properties: { property_seized: { type: "boolean" } } }, { required: ["property_seized"], properties: { property_seized: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.outcome_linked.type", not: { allOf: [{ required: ["outcome_linked"], properties: { outcome_linked: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["outcome_linked"], properties: { outcome_linked: { type: "boolean" } } }, { required: ["outcome_linked"], properties: { outcome_linked: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, stop_id: { required: ["stop_id"], properties: { stop_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_no: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_no"], properties: { search_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, person_no: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, search_type: { required: ["search_type"], properties: { search_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_type__words: { required: ["search_type__words"], properties: { search_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_basis: { required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, search_basis__words: { required: ["search_basis__words"], properties: { search_basis__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, consent_asked: { required: ["consent_asked"], properties: { consent_asked: { type: "boolean" } } }, consent_given: { required: ["consent_given"], properties: { consent_given: { type: "boolean" } } }, sought: { required: ["sought"], properties: { sought: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, sought__words: { required: ["sought__words"], properties: { sought__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, contraband_found: { required: ["contraband_found"], properties: { contraband_found: { type: "boolean" } } }, contraband: { required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, contraband__words: { required: ["contraband__words"], properties: { contraband__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, property_seized: { required: ["property_seized"], properties: { property_seized: { type: "boolean" } } }, outcome_linked: { required: ["outcome_linked"], properties: { outcome_linked: { type: "boolean" } } } } };
function Dl(n, { instancePath: l = "", parentData: N, parentDataProperty: F, rootData: W = n, dynamicAnchors: Ai = {} } = {}) {
  let e = null, r = 0, Fe = Dl.evaluated;
  Fe.dynamicProps && (Fe.props = void 0), Fe.dynamicItems && (Fe.items = void 0);
  let lr = r, os = r, Jn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (v = "agency_id")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let A = n.agency_id, Q = r, R = r, z = r;
      if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Fr = z === r;
      if (Fr) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
      if (r === Q)
        if (typeof A == "string") {
          if (he(A) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var en = Jn === r;
  if (en) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (Q = "agency_id")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let R = n.agency_id, z = r, X = r;
        if (typeof R == "string" && !Xi.test(R)) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        }
        var Ws = X === r;
        if (Ws) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var en = v === r;
  }
  var Ts = os === r;
  if (Ts) {
    let v = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = lr, e !== null && (lr ? e.length = lr : e = null);
  let ur = r, Bs = r, Vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.search_no === void 0 || !s.call(n, "search_no")) && (v = "search_no")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.search_no !== void 0 && s.call(n, "search_no")) {
      let A = n.search_no, Q = r, R = r, z = r;
      if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Fs = z === r;
      if (Fs) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
      if (r === Q)
        if (typeof A == "string") {
          if (he(A) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var rn = Vs === r;
  if (rn) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.search_no === void 0 || !s.call(n, "search_no")) && (Q = "search_no")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.search_no !== void 0 && s.call(n, "search_no")) {
        let R = n.search_no, z = r, X = r;
        if (typeof R == "string" && !ki.test(R)) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        }
        var xn = X === r;
        if (xn) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var rn = v === r;
  }
  var Pn = Bs === r;
  if (Pn) {
    let v = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = ur, e !== null && (ur ? e.length = ur : e = null);
  let gr = r, Ys = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.person_no === void 0 || !s.call(n, "person_no")) && (v = "person_no")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let A = n.person_no, Q = r, R = r, z = r;
      if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Ks = z === r;
      if (Ks) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
      if (r === Q)
        if (typeof A == "string") {
          if (he(A) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var hn = us === r;
  if (hn) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.person_no === void 0 || !s.call(n, "person_no")) && (Q = "person_no")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
        let R = n.person_no, z = r, X = r;
        if (typeof R == "string" && !ki.test(R)) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        }
        var Pr = X === r;
        if (Pr) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var hn = v === r;
  }
  var yn = Ys === r;
  if (yn) {
    let v = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let Ir = r, nn = r, cs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.search_type === void 0 || !s.call(n, "search_type")) && (v = "search_type")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.search_type !== void 0 && s.call(n, "search_type")) {
      let A = n.search_type, Q = r, R = r, z = r;
      if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var zr = z === r;
      if (zr) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
      if (r === Q)
        if (typeof A == "string") {
          if (he(A) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var cr = cs === r;
  if (cr) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.search_type === void 0 || !s.call(n, "search_type")) && (Q = "search_type")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.search_type !== void 0 && s.call(n, "search_type")) {
        let R = n.search_type, z = r, X = r;
        if (!(R === "frisk" || R === "person" || R === "more_than_outer_clothing" || R === "strip_search" || R === "body_cavity" || R === "vehicle" || R === "property" || R === "premises" || R === "other" || R === "frisk_or_search_person" || R === "person_undressed" || R === "person_any" || R === "property_any" || R === "any_search")) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        }
        var Xs = X === r;
        if (Xs) {
          let pe = {};
          e === null ? e = [pe] : e.push(pe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var cr = v === r;
  }
  var Ns = nn === r;
  if (Ns) {
    let v = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = Ir, e !== null && (Ir ? e.length = Ir : e = null);
  let fr = r, mn = r, Ms = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (v = "search_basis")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let A = n.search_basis, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var In = R === r;
      if (In) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var sn = Ms === r;
  if (sn) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (fe = "search_basis")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let C = n.search_basis;
        if (r === r)
          if (Array.isArray(C))
            if (C.length < 1) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            } else {
              var fs = !0;
              let _ = C.length;
              for (let M = 0; M < _; M++) {
                let a = C[M], E = r, P = r, re = r;
                if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
                  let ae = {};
                  e === null ? e = [ae] : e.push(ae), r++;
                }
                var ps = re === r;
                if (ps) {
                  let ae = {};
                  e === null ? e = [ae] : e.push(ae), r++;
                } else {
                  r = P, e !== null && (P ? e.length = P : e = null);
                  let ae = r, le = r, Ie = r;
                  if (typeof a == "string" && !Be.test(a)) {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                  var _s = Ie === r;
                  if (_s) {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  } else
                    r = le, e !== null && (le ? e.length = le : e = null);
                  var gn = ae === r;
                  if (gn) {
                    let ke = r, Ke = r, Ue = r;
                    if (typeof a == "string" && !Ve.test(a)) {
                      let Ye = {};
                      e === null ? e = [Ye] : e.push(Ye), r++;
                    }
                    var zn = Ue === r;
                    if (zn) {
                      let Ye = {};
                      e === null ? e = [Ye] : e.push(Ye), r++;
                    } else
                      r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
                    var gn = ke === r;
                  }
                }
                if (r === E)
                  if (typeof a == "string") {
                    if (he(a) < 1) {
                      let ae = {};
                      e === null ? e = [ae] : e.push(ae), r++;
                    }
                  } else {
                    let ae = {};
                    e === null ? e = [ae] : e.push(ae), r++;
                  }
                var fs = E === r;
                if (!fs)
                  break;
              }
              if (fs) {
                let M = C.length;
                if (M > 1) {
                  let a = {};
                  for (; M--; ) {
                    let E = C[M];
                    if (typeof E == "string") {
                      if (typeof a[E] == "number") {
                        let P = {};
                        e === null ? e = [P] : e.push(P), r++;
                        break;
                      }
                      a[E] = M;
                    }
                  }
                }
              }
            }
          else {
            let _ = {};
            e === null ? e = [_] : e.push(_), r++;
          }
      }
    }
    var Yr = X === r;
    if (z = z || Yr, Yr) {
      var vr = {};
      vr.search_basis = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (fe = "search_basis")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let C = n.search_basis;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var Yr = pe === r;
    if (z = z || Yr, Yr && vr !== !0 && (vr = vr || {}, vr.search_basis = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var En = Q === r;
    if (En) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var sn = v === r;
  }
  var as = mn === r;
  if (as) {
    let v = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let Zn = r, Ls = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (v = "search_basis")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let A = n.search_basis;
      if (r === r)
        if (Array.isArray(A))
          if (A.length < 1) {
            let R = {};
            e === null ? e = [R] : e.push(R), r++;
          } else {
            var Kr = !0;
            let R = A.length;
            for (let z = 0; z < R; z++) {
              let X = A[z], pe = r, ie = r, fe = r;
              if (!(X === "not_recorded" || X === "unknown" || X === "not_applicable" || X === "withheld" || X === "pending")) {
                let w = {};
                e === null ? e = [w] : e.push(w), r++;
              }
              var vn = fe === r;
              if (vn) {
                let w = {};
                e === null ? e = [w] : e.push(w), r++;
              } else {
                r = ie, e !== null && (ie ? e.length = ie : e = null);
                let w = r, _ = r, M = r;
                if (typeof X == "string" && !Be.test(X)) {
                  let a = {};
                  e === null ? e = [a] : e.push(a), r++;
                }
                var Er = M === r;
                if (Er) {
                  let a = {};
                  e === null ? e = [a] : e.push(a), r++;
                } else
                  r = _, e !== null && (_ ? e.length = _ : e = null);
                var Qn = w === r;
                if (Qn) {
                  let a = r, E = r, P = r;
                  if (typeof X == "string" && !Ve.test(X)) {
                    let Ee = {};
                    e === null ? e = [Ee] : e.push(Ee), r++;
                  }
                  var ds = P === r;
                  if (ds) {
                    let Ee = {};
                    e === null ? e = [Ee] : e.push(Ee), r++;
                  } else
                    r = E, e !== null && (E ? e.length = E : e = null);
                  var Qn = a === r;
                }
              }
              if (r === pe)
                if (typeof X == "string") {
                  if (he(X) < 1) {
                    let w = {};
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  let w = {};
                  e === null ? e = [w] : e.push(w), r++;
                }
              var Kr = pe === r;
              if (!Kr)
                break;
            }
            if (Kr) {
              let z = A.length;
              if (z > 1) {
                let X = {};
                for (; z--; ) {
                  let pe = A[z];
                  if (typeof pe == "string") {
                    if (typeof X[pe] == "number") {
                      let ie = {};
                      e === null ? e = [ie] : e.push(ie), r++;
                      break;
                    }
                    X[pe] = z;
                  }
                }
              }
            }
          }
        else {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
    }
  }
  var es = ln === r;
  if (es) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (Q = "search_basis")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let R = n.search_basis;
        if (Array.isArray(R)) {
          let z = r, X = R.length;
          for (let pe = 0; pe < X; pe++) {
            let ie = R[pe], fe = r, C = r, w = r;
            if (!(ie === "consent_verbal" || ie === "consent_written" || ie === "consent_implied" || ie === "officer_safety" || ie === "suspected_weapon" || ie === "plain_view" || ie === "odour" || ie === "canine_alert" || ie === "evidence_of_crime" || ie === "suspicious_behaviour" || ie === "information_received" || ie === "incident_to_arrest" || ie === "exigent" || ie === "inventory" || ie === "warrant" || ie === "supervision_condition" || ie === "school_policy" || ie === "search_power_property" || ie === "search_power_drugs" || ie === "search_power_weapons" || ie === "search_power_wildlife" || ie === "search_power_goods" || ie === "search_power_terrorism" || ie === "search_power_area" || ie === "other" || ie === "consent" || ie === "probable_cause" || ie === "suspicion_or_probable_cause" || ie === "towing_or_arrest" || ie === "inventory_arrest_or_supervision" || ie === "search_power" || ie === "neither_consent_nor_inventory")) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
            var hs = w === r;
            if (hs) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            } else
              r = C, e !== null && (C ? e.length = C : e = null);
            var Zr = fe === r;
            if (Zr)
              break;
          }
          if (Zr)
            r = z, e !== null && (z ? e.length = z : e = null);
          else {
            let pe = {};
            e === null ? e = [pe] : e.push(pe), r++;
          }
        }
      }
    }
    var es = v === r;
  }
  var Or = Ls === r;
  if (Or) {
    let v = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = Zn, e !== null && (Zn ? e.length = Zn : e = null);
  let yr = r, wn = r, ys = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.consent_asked === void 0 || !s.call(n, "consent_asked")) && (v = "consent_asked")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
      let A = n.consent_asked, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Sr = R === r;
      if (Sr) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var $r = ys === r;
  if ($r) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.consent_asked === void 0 || !s.call(n, "consent_asked")) && (fe = "consent_asked")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.consent_asked !== void 0 && s.call(n, "consent_asked") && typeof n.consent_asked != "boolean") {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
    }
    var Sn = X === r;
    if (z = z || Sn, Sn) {
      var Cr = {};
      Cr.consent_asked = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.consent_asked === void 0 || !s.call(n, "consent_asked")) && (fe = "consent_asked")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
        let C = n.consent_asked;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var Sn = pe === r;
    if (z = z || Sn, Sn && Cr !== !0 && (Cr = Cr || {}, Cr.consent_asked = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var Cn = Q === r;
    if (Cn) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var $r = v === r;
  }
  var ms = wn === r;
  if (ms) {
    let v = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = yr, e !== null && (yr ? e.length = yr : e = null);
  let tn = r, tr = r, Gs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (v = "consent_given")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
      let A = n.consent_given, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Js = R === r;
      if (Js) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var bn = Gs === r;
  if (bn) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (fe = "consent_given")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.consent_given !== void 0 && s.call(n, "consent_given") && typeof n.consent_given != "boolean") {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
    }
    var Nr = X === r;
    if (z = z || Nr, Nr) {
      var on = {};
      on.consent_given = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (fe = "consent_given")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
        let C = n.consent_given;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var Nr = pe === r;
    if (z = z || Nr, Nr && on !== !0 && (on = on || {}, on.consent_given = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var xs = Q === r;
    if (xs) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var bn = v === r;
  }
  var Xr = tr === r;
  if (Xr) {
    let v = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = tn, e !== null && (tn ? e.length = tn : e = null);
  let gs = r, Dn = r, Qs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.sought === void 0 || !s.call(n, "sought")) && (v = "sought")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.sought !== void 0 && s.call(n, "sought")) {
      let A = n.sought, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var rs = R === r;
      if (rs) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var Ps = Qs === r;
  if (Ps) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.sought === void 0 || !s.call(n, "sought")) && (fe = "sought")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.sought !== void 0 && s.call(n, "sought")) {
        let C = n.sought;
        if (r === r)
          if (Array.isArray(C))
            if (C.length < 1) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            } else {
              var Rn = !0;
              let _ = C.length;
              for (let M = 0; M < _; M++) {
                let a = C[M], E = r, P = r, re = r;
                if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
                  let ae = {};
                  e === null ? e = [ae] : e.push(ae), r++;
                }
                var wr = re === r;
                if (wr) {
                  let ae = {};
                  e === null ? e = [ae] : e.push(ae), r++;
                } else {
                  r = P, e !== null && (P ? e.length = P : e = null);
                  let ae = r, le = r, Ie = r;
                  if (typeof a == "string" && !Be.test(a)) {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                  var Un = Ie === r;
                  if (Un) {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  } else
                    r = le, e !== null && (le ? e.length = le : e = null);
                  var ns = ae === r;
                  if (ns) {
                    let ke = r, Ke = r, Ue = r;
                    if (typeof a == "string" && !Ve.test(a)) {
                      let Ye = {};
                      e === null ? e = [Ye] : e.push(Ye), r++;
                    }
                    var ei = Ue === r;
                    if (ei) {
                      let Ye = {};
                      e === null ? e = [Ye] : e.push(Ye), r++;
                    } else
                      r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
                    var ns = ke === r;
                  }
                }
                if (r === E)
                  if (typeof a == "string") {
                    if (he(a) < 1) {
                      let ae = {};
                      e === null ? e = [ae] : e.push(ae), r++;
                    }
                  } else {
                    let ae = {};
                    e === null ? e = [ae] : e.push(ae), r++;
                  }
                var Rn = E === r;
                if (!Rn)
                  break;
              }
              if (Rn) {
                let M = C.length;
                if (M > 1) {
                  let a = {};
                  for (; M--; ) {
                    let E = C[M];
                    if (typeof E == "string") {
                      if (typeof a[E] == "number") {
                        let P = {};
                        e === null ? e = [P] : e.push(P), r++;
                        break;
                      }
                      a[E] = M;
                    }
                  }
                }
              }
            }
          else {
            let _ = {};
            e === null ? e = [_] : e.push(_), r++;
          }
      }
    }
    var Dr = X === r;
    if (z = z || Dr, Dr) {
      var Lr = {};
      Lr.sought = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.sought === void 0 || !s.call(n, "sought")) && (fe = "sought")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.sought !== void 0 && s.call(n, "sought")) {
        let C = n.sought;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var Dr = pe === r;
    if (z = z || Dr, Dr && Lr !== !0 && (Lr = Lr || {}, Lr.sought = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var kn = Q === r;
    if (kn) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var Ps = v === r;
  }
  var An = Dn === r;
  if (An) {
    let v = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = gs, e !== null && (gs ? e.length = gs : e = null);
  let vs = r, Hn = r, ws = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.sought === void 0 || !s.call(n, "sought")) && (v = "sought")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.sought !== void 0 && s.call(n, "sought")) {
      let A = n.sought;
      if (r === r)
        if (Array.isArray(A))
          if (A.length < 1) {
            let R = {};
            e === null ? e = [R] : e.push(R), r++;
          } else {
            var un = !0;
            let R = A.length;
            for (let z = 0; z < R; z++) {
              let X = A[z], pe = r, ie = r, fe = r;
              if (!(X === "not_recorded" || X === "unknown" || X === "not_applicable" || X === "withheld" || X === "pending")) {
                let w = {};
                e === null ? e = [w] : e.push(w), r++;
              }
              var Wn = fe === r;
              if (Wn) {
                let w = {};
                e === null ? e = [w] : e.push(w), r++;
              } else {
                r = ie, e !== null && (ie ? e.length = ie : e = null);
                let w = r, _ = r, M = r;
                if (typeof X == "string" && !Be.test(X)) {
                  let a = {};
                  e === null ? e = [a] : e.push(a), r++;
                }
                var Is = M === r;
                if (Is) {
                  let a = {};
                  e === null ? e = [a] : e.push(a), r++;
                } else
                  r = _, e !== null && (_ ? e.length = _ : e = null);
                var br = w === r;
                if (br) {
                  let a = r, E = r, P = r;
                  if (typeof X == "string" && !Ve.test(X)) {
                    let Ee = {};
                    e === null ? e = [Ee] : e.push(Ee), r++;
                  }
                  var Mr = P === r;
                  if (Mr) {
                    let Ee = {};
                    e === null ? e = [Ee] : e.push(Ee), r++;
                  } else
                    r = E, e !== null && (E ? e.length = E : e = null);
                  var br = a === r;
                }
              }
              if (r === pe)
                if (typeof X == "string") {
                  if (he(X) < 1) {
                    let w = {};
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  let w = {};
                  e === null ? e = [w] : e.push(w), r++;
                }
              var un = pe === r;
              if (!un)
                break;
            }
            if (un) {
              let z = A.length;
              if (z > 1) {
                let X = {};
                for (; z--; ) {
                  let pe = A[z];
                  if (typeof pe == "string") {
                    if (typeof X[pe] == "number") {
                      let ie = {};
                      e === null ? e = [ie] : e.push(ie), r++;
                      break;
                    }
                    X[pe] = z;
                  }
                }
              }
            }
          }
        else {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
    }
  }
  var zs = ws === r;
  if (zs) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.sought === void 0 || !s.call(n, "sought")) && (Q = "sought")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.sought !== void 0 && s.call(n, "sought")) {
        let R = n.sought;
        if (Array.isArray(R)) {
          let z = r, X = R.length;
          for (let pe = 0; pe < X; pe++) {
            let ie = R[pe], fe = r, C = r, w = r;
            if (!(ie === "firearm" || ie === "ammunition" || ie === "other_weapon" || ie === "fireworks" || ie === "drugs" || ie === "psychoactive_substances" || ie === "drug_paraphernalia" || ie === "alcohol" || ie === "money" || ie === "stolen_property" || ie === "theft_tools" || ie === "damage_tools" || ie === "electronic_device" || ie === "vehicle" || ie === "untaxed_goods" || ie === "game_or_poaching_equipment" || ie === "wildlife_evidence" || ie === "evidence_of_offence" || ie === "other" || ie === "weapon" || ie === "thing_to_harm" || ie === "drugs_or_psychoactive" || ie === "drugs_or_paraphernalia" || ie === "theft_or_damage_tools")) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
            var Tn = w === r;
            if (Tn) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            } else
              r = C, e !== null && (C ? e.length = C : e = null);
            var cn = fe === r;
            if (cn)
              break;
          }
          if (cn)
            r = z, e !== null && (z ? e.length = z : e = null);
          else {
            let pe = {};
            e === null ? e = [pe] : e.push(pe), r++;
          }
        }
      }
    }
    var zs = v === r;
  }
  var Rr = Hn === r;
  if (Rr) {
    let v = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = vs, e !== null && (vs ? e.length = vs : e = null);
  let er = r, Ur = r, Bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.contraband_found === void 0 || !s.call(n, "contraband_found")) && (v = "contraband_found")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
      let A = n.contraband_found, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Vn = R === r;
      if (Vn) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var fn = Bn === r;
  if (fn) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.contraband_found === void 0 || !s.call(n, "contraband_found")) && (fe = "contraband_found")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.contraband_found !== void 0 && s.call(n, "contraband_found") && typeof n.contraband_found != "boolean") {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
    }
    var rr = X === r;
    if (z = z || rr, rr) {
      var Hr = {};
      Hr.contraband_found = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.contraband_found === void 0 || !s.call(n, "contraband_found")) && (fe = "contraband_found")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
        let C = n.contraband_found;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var rr = pe === r;
    if (z = z || rr, rr && Hr !== !0 && (Hr = Hr || {}, Hr.contraband_found = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var bs = Q === r;
    if (bs) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var fn = v === r;
  }
  var Es = Ur === r;
  if (Es) {
    let v = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = er, e !== null && (er ? e.length = er : e = null);
  let qn = r, Zs = r, or = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.contraband === void 0 || !s.call(n, "contraband")) && (v = "contraband")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let A = n.contraband, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Ss = R === r;
      if (Ss) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var ss = or === r;
  if (ss) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (fe = "contraband")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let C = n.contraband;
        if (r === r)
          if (Array.isArray(C))
            if (C.length < 1) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            } else {
              var jn = !0;
              let _ = C.length;
              for (let M = 0; M < _; M++) {
                let a = C[M], E = r, P = r, re = r;
                if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
                  let ae = {};
                  e === null ? e = [ae] : e.push(ae), r++;
                }
                var Cs = re === r;
                if (Cs) {
                  let ae = {};
                  e === null ? e = [ae] : e.push(ae), r++;
                } else {
                  r = P, e !== null && (P ? e.length = P : e = null);
                  let ae = r, le = r, Ie = r;
                  if (typeof a == "string" && !Be.test(a)) {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                  var kr = Ie === r;
                  if (kr) {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  } else
                    r = le, e !== null && (le ? e.length = le : e = null);
                  var ks = ae === r;
                  if (ks) {
                    let ke = r, Ke = r, Ue = r;
                    if (typeof a == "string" && !Ve.test(a)) {
                      let Ye = {};
                      e === null ? e = [Ye] : e.push(Ye), r++;
                    }
                    var pn = Ue === r;
                    if (pn) {
                      let Ye = {};
                      e === null ? e = [Ye] : e.push(Ye), r++;
                    } else
                      r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
                    var ks = ke === r;
                  }
                }
                if (r === E)
                  if (typeof a == "string") {
                    if (he(a) < 1) {
                      let ae = {};
                      e === null ? e = [ae] : e.push(ae), r++;
                    }
                  } else {
                    let ae = {};
                    e === null ? e = [ae] : e.push(ae), r++;
                  }
                var jn = E === r;
                if (!jn)
                  break;
              }
              if (jn) {
                let M = C.length;
                if (M > 1) {
                  let a = {};
                  for (; M--; ) {
                    let E = C[M];
                    if (typeof E == "string") {
                      if (typeof a[E] == "number") {
                        let P = {};
                        e === null ? e = [P] : e.push(P), r++;
                        break;
                      }
                      a[E] = M;
                    }
                  }
                }
              }
            }
          else {
            let _ = {};
            e === null ? e = [_] : e.push(_), r++;
          }
      }
    }
    var Gr = X === r;
    if (z = z || Gr, Gr) {
      var Fn = {};
      Fn.contraband = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (fe = "contraband")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let C = n.contraband;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var Gr = pe === r;
    if (z = z || Gr, Gr && Fn !== !0 && (Fn = Fn || {}, Fn.contraband = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var ri = Q === r;
    if (ri) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var ss = v === r;
  }
  var is = Zs === r;
  if (is) {
    let v = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = qn, e !== null && (qn ? e.length = qn : e = null);
  let pr = r, xr = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.contraband === void 0 || !s.call(n, "contraband")) && (v = "contraband")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let A = n.contraband;
      if (r === r)
        if (Array.isArray(A))
          if (A.length < 1) {
            let R = {};
            e === null ? e = [R] : e.push(R), r++;
          } else {
            var an = !0;
            let R = A.length;
            for (let z = 0; z < R; z++) {
              let X = A[z], pe = r, ie = r, fe = r;
              if (!(X === "not_recorded" || X === "unknown" || X === "not_applicable" || X === "withheld" || X === "pending")) {
                let w = {};
                e === null ? e = [w] : e.push(w), r++;
              }
              var On = fe === r;
              if (On) {
                let w = {};
                e === null ? e = [w] : e.push(w), r++;
              } else {
                r = ie, e !== null && (ie ? e.length = ie : e = null);
                let w = r, _ = r, M = r;
                if (typeof X == "string" && !Be.test(X)) {
                  let a = {};
                  e === null ? e = [a] : e.push(a), r++;
                }
                var Yn = M === r;
                if (Yn) {
                  let a = {};
                  e === null ? e = [a] : e.push(a), r++;
                } else
                  r = _, e !== null && (_ ? e.length = _ : e = null);
                var _r = w === r;
                if (_r) {
                  let a = r, E = r, P = r;
                  if (typeof X == "string" && !Ve.test(X)) {
                    let Ee = {};
                    e === null ? e = [Ee] : e.push(Ee), r++;
                  }
                  var Wr = P === r;
                  if (Wr) {
                    let Ee = {};
                    e === null ? e = [Ee] : e.push(Ee), r++;
                  } else
                    r = E, e !== null && (E ? e.length = E : e = null);
                  var _r = a === r;
                }
              }
              if (r === pe)
                if (typeof X == "string") {
                  if (he(X) < 1) {
                    let w = {};
                    e === null ? e = [w] : e.push(w), r++;
                  }
                } else {
                  let w = {};
                  e === null ? e = [w] : e.push(w), r++;
                }
              var an = pe === r;
              if (!an)
                break;
            }
            if (an) {
              let z = A.length;
              if (z > 1) {
                let X = {};
                for (; z--; ) {
                  let pe = A[z];
                  if (typeof pe == "string") {
                    if (typeof X[pe] == "number") {
                      let ie = {};
                      e === null ? e = [ie] : e.push(ie), r++;
                      break;
                    }
                    X[pe] = z;
                  }
                }
              }
            }
          }
        else {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
    }
  }
  var Ds = _n === r;
  if (Ds) {
    let v = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (Q = "contraband")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let R = n.contraband;
        if (Array.isArray(R)) {
          let z = r, X = R.length;
          for (let pe = 0; pe < X; pe++) {
            let ie = R[pe], fe = r, C = r, w = r;
            if (!(ie === "firearm" || ie === "ammunition" || ie === "other_weapon" || ie === "fireworks" || ie === "drugs" || ie === "psychoactive_substances" || ie === "drug_paraphernalia" || ie === "alcohol" || ie === "money" || ie === "stolen_property" || ie === "theft_tools" || ie === "damage_tools" || ie === "electronic_device" || ie === "vehicle" || ie === "untaxed_goods" || ie === "game_or_poaching_equipment" || ie === "wildlife_evidence" || ie === "evidence_of_offence" || ie === "other" || ie === "weapon" || ie === "thing_to_harm" || ie === "drugs_or_psychoactive" || ie === "drugs_or_paraphernalia" || ie === "theft_or_damage_tools")) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            }
            var Kn = w === r;
            if (Kn) {
              let _ = {};
              e === null ? e = [_] : e.push(_), r++;
            } else
              r = C, e !== null && (C ? e.length = C : e = null);
            var Xn = fe === r;
            if (Xn)
              break;
          }
          if (Xn)
            r = z, e !== null && (z ? e.length = z : e = null);
          else {
            let pe = {};
            e === null ? e = [pe] : e.push(pe), r++;
          }
        }
      }
    }
    var Ds = v === r;
  }
  var As = xr === r;
  if (As) {
    let v = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let mr = r, Rs = r, $n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (v = "property_seized")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
      let A = n.property_seized, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Tr = R === r;
      if (Tr) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var Nn = $n === r;
  if (Nn) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (fe = "property_seized")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.property_seized !== void 0 && s.call(n, "property_seized") && typeof n.property_seized != "boolean") {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
    }
    var dn = X === r;
    if (z = z || dn, dn) {
      var nr = {};
      nr.property_seized = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (fe = "property_seized")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
        let C = n.property_seized;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var dn = pe === r;
    if (z = z || dn, dn && nr !== !0 && (nr = nr || {}, nr.property_seized = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var Ln = Q === r;
    if (Ln) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var Nn = v === r;
  }
  var qs = Rs === r;
  if (qs) {
    let v = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = mr, e !== null && (mr ? e.length = mr : e = null);
  let Z = r, j = r, de = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let v;
    if ((n.outcome_linked === void 0 || !s.call(n, "outcome_linked")) && (v = "outcome_linked")) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
      let A = n.outcome_linked, Q = r, R = r;
      if (!(A === null || A === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var b = R === r;
      if (b) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = Q, e !== null && (Q ? e.length = Q : e = null);
    }
  }
  var V = de === r;
  if (V) {
    let v = r, A = r, Q = r, R = r, z = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.outcome_linked === void 0 || !s.call(n, "outcome_linked")) && (fe = "outcome_linked")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked") && typeof n.outcome_linked != "boolean") {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
    }
    var _e = X === r;
    if (z = z || _e, _e) {
      var T = {};
      T.outcome_linked = !0;
    }
    let pe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let fe;
      if ((n.outcome_linked === void 0 || !s.call(n, "outcome_linked")) && (fe = "outcome_linked")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
        let C = n.outcome_linked;
        if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var _e = pe === r;
    if (z = z || _e, _e && T !== !0 && (T = T || {}, T.outcome_linked = !0), z)
      r = R, e !== null && (R ? e.length = R : e = null);
    else {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    }
    var Je = Q === r;
    if (Je) {
      let fe = {};
      e === null ? e = [fe] : e.push(fe), r++;
    } else
      r = A, e !== null && (A ? e.length = A : e = null);
    var V = v === r;
  }
  var we = j === r;
  if (we) {
    let v = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [v] : e.push(v), r++;
  } else
    r = Z, e !== null && (Z ? e.length = Z : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let v of Object.keys(n))
      if (!s.call(Qr.properties, v)) {
        let A = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v } };
        e === null ? e = [A] : e.push(A), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let v = n.agency_id;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Qr.properties.agency_id.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let v = n.stop_id;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/stop_id", schemaPath: "#/properties/stop_id/type", keyword: "type", params: { type: Qr.properties.stop_id.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.search_no !== void 0 && s.call(n, "search_no")) {
      let v = n.search_no;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/search_no", schemaPath: "#/properties/search_no/type", keyword: "type", params: { type: Qr.properties.search_no.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let v = n.person_no;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/person_no", schemaPath: "#/properties/person_no/type", keyword: "type", params: { type: Qr.properties.person_no.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.search_type !== void 0 && s.call(n, "search_type")) {
      let v = n.search_type;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/search_type", schemaPath: "#/properties/search_type/type", keyword: "type", params: { type: Qr.properties.search_type.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.search_type__words !== void 0 && s.call(n, "search_type__words")) {
      let v = n.search_type__words;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/search_type__words", schemaPath: "#/properties/search_type__words/type", keyword: "type", params: { type: Qr.properties.search_type__words.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let v = n.search_basis;
      if (!Array.isArray(v) && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/search_basis", schemaPath: "#/properties/search_basis/type", keyword: "type", params: { type: Qr.properties.search_basis.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.search_basis__words !== void 0 && s.call(n, "search_basis__words")) {
      let v = n.search_basis__words;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/search_basis__words", schemaPath: "#/properties/search_basis__words/type", keyword: "type", params: { type: Qr.properties.search_basis__words.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
      let v = n.consent_asked;
      if (typeof v != "boolean" && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/consent_asked", schemaPath: "#/properties/consent_asked/type", keyword: "type", params: { type: Qr.properties.consent_asked.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
      let v = n.consent_given;
      if (typeof v != "boolean" && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/consent_given", schemaPath: "#/properties/consent_given/type", keyword: "type", params: { type: Qr.properties.consent_given.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.sought !== void 0 && s.call(n, "sought")) {
      let v = n.sought;
      if (!Array.isArray(v) && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/sought", schemaPath: "#/properties/sought/type", keyword: "type", params: { type: Qr.properties.sought.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.sought__words !== void 0 && s.call(n, "sought__words")) {
      let v = n.sought__words;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/sought__words", schemaPath: "#/properties/sought__words/type", keyword: "type", params: { type: Qr.properties.sought__words.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
      let v = n.contraband_found;
      if (typeof v != "boolean" && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/contraband_found", schemaPath: "#/properties/contraband_found/type", keyword: "type", params: { type: Qr.properties.contraband_found.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let v = n.contraband;
      if (!Array.isArray(v) && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/contraband", schemaPath: "#/properties/contraband/type", keyword: "type", params: { type: Qr.properties.contraband.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.contraband__words !== void 0 && s.call(n, "contraband__words")) {
      let v = n.contraband__words;
      if (typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/contraband__words", schemaPath: "#/properties/contraband__words/type", keyword: "type", params: { type: Qr.properties.contraband__words.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
      let v = n.property_seized;
      if (typeof v != "boolean" && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/property_seized", schemaPath: "#/properties/property_seized/type", keyword: "type", params: { type: Qr.properties.property_seized.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
      let v = n.outcome_linked;
      if (typeof v != "boolean" && typeof v != "string" && v !== null) {
        let A = { instancePath: l + "/outcome_linked", schemaPath: "#/properties/outcome_linked/type", keyword: "type", params: { type: Qr.properties.outcome_linked.type } };
        e === null ? e = [A] : e.push(A), r++;
      }
    }
  } else {
    let v = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [v] : e.push(v), r++;
  }
  return Dl.errors = e, r === 0;
}
Dl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ju = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), ql = (n) => n == null || n === "", Nt = (n) => typeof n == "string" && ju.has(n), ci = (n, l) => Object.hasOwn(n, l) ? n[l] : void 0, Le = (n, l) => !ql(ci(n, l)), Ot = (n, l) => ql(ci(n, l)) ? null : String(ci(n, l)), te = (n, l, N) => ql(ci(n, N)) || Nt(ci(n, N)) || l.has(N) ? null : ci(n, N), Qe = (n, l, N) => ql(ci(n, N)) || Nt(ci(n, N)) ? !1 : l.has(N) ? null : !0, $t = (n, l, N, F) => ql(ci(n, N)) || Nt(ci(n, N)) ? ci(n, N) === F : l.has(N) ? null : !1;
var ve = (n) => n === null ? null : !n, He = (...n) => {
  let l = !0;
  for (let N of n) {
    let F = N();
    if (F === !1) return !1;
    F === null && (l = null);
  }
  return l;
}, De = (...n) => {
  let l = !1;
  for (let N of n) {
    let F = N();
    if (F === !0) return !0;
    F === null && (l = null);
  }
  return l;
}, Oe = (n, l, N) => n === null || l === null ? null : N(n, l), Rl = (n, l, N) => l.includes(n) ? !0 : N === null || N.includes(n) ? !1 : null, Ce = (n, l, N) => n === null ? null : Array.isArray(n) ? He(...n.map((F) => () => Rl(F, l, N))) : Rl(String(n), l, N), bi = (n, l, N) => n === null ? null : Array.isArray(n) ? De(...n.map((F) => () => Rl(F, l, N))) : Rl(String(n), l, N), Ki = (n, l) => typeof n == "string" ? l.test(n) : null;
var Mi = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function Gi(n, l, N) {
  let F = [], W = /* @__PURE__ */ new Set();
  if (n(N)) return { findings: F, bad: W };
  for (let { keyword: r, schemaPath: Fe, instancePath: lr, params: os } of n.errors) {
    let Jn = /^#\/allOf\/(\d+)\/not$/.exec(Fe);
    if (Jn !== null) {
      let Fr = l[Number(Jn[1])];
      F.push(Fr), Fr.level === "must" && W.add(Fr.field);
    } else if (r === "additionalProperties")
      F.push({ rule: "record.unknown-field", level: "must", field: os.additionalProperty });
    else if (r === "type" && Fe.startsWith("#/properties/")) {
      let Fr = lr.slice(1);
      F.push({ rule: "record.wrong-kind", level: "must", field: Fr }), W.add(Fr);
    }
  }
  let Ai = new Set(F.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !Ai.has(r.field);
  return { findings: F.filter(e), bad: W };
}
var Ou = [{ rule: "force_incidents.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_incidents.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "force_incidents.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "force_incidents.reported_date.type", level: "must", field: "reported_date" }, { rule: "force_incidents.updated_date.type", level: "must", field: "updated_date" }, { rule: "force_incidents.record_status.in-code-list", level: "must", field: "record_status" }, { rule: "force_incidents.reporting_role.in-code-list", level: "should", field: "reporting_role" }, { rule: "force_incidents.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.in-code-list", level: "should", field: "service_type" }, { rule: "force_incidents.setting.in-code-list", level: "should", field: "setting" }, { rule: "force_incidents.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "force_incidents.latitude.type", level: "must", field: "latitude" }, { rule: "force_incidents.latitude.bounds", level: "must", field: "latitude" }, { rule: "force_incidents.longitude.type", level: "must", field: "longitude" }, { rule: "force_incidents.longitude.bounds", level: "must", field: "longitude" }, { rule: "force_incidents.force_reason.type", level: "must", field: "force_reason" }, { rule: "force_incidents.force_reason.in-code-list", level: "should", field: "force_reason" }, { rule: "force_incidents.review_outcome.in-code-list", level: "should", field: "review_outcome" }, { rule: "incident-id-in-scientific-notation", level: "must", field: "incident_id" }, { rule: "location-holds-coordinates", level: "should", field: "location_text" }, { rule: "location-names-a-house", level: "should", field: "location_text" }], $u = [{ rule: "force_incidents.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_incidents.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_incidents.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "force_incidents.record_status.required", level: "should", field: "record_status" }, { rule: "force_incidents.initiation.required", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.required", level: "should", field: "service_type" }, { rule: "force_incidents.force_reason.required", level: "should", field: "force_reason" }, { rule: "coordinates-at-zero", level: "must", field: "latitude" }, { rule: "coordinates-without-precision", level: "should", field: "latitude" }, { rule: "final-while-review-pending", level: "should", field: "record_status" }, { rule: "imprecise-date-not-first-day", level: "should", field: "date_precision" }, { rule: "occurred-long-ago", level: "should", field: "occurred_date" }, { rule: "place-is-a-placeholder", level: "should", field: "district" }, { rule: "reported-before-occurred", level: "must", field: "occurred_date" }, { rule: "updated-before-reported", level: "must", field: "reported_date" }];
function Nu(n, l, N) {
  switch (n) {
    case "force_incidents.agency_id.required":
      return Qe(l, N, "agency_id");
    case "force_incidents.incident_id.required":
      return Qe(l, N, "incident_id");
    case "force_incidents.occurred_date.required":
      return Le(l, "occurred_date");
    case "force_incidents.occurred_time.required":
      return Le(l, "occurred_time");
    case "force_incidents.record_status.required":
      return Le(l, "record_status");
    case "force_incidents.initiation.required":
      return Le(l, "initiation");
    case "force_incidents.service_type.required":
      return Le(l, "service_type");
    case "force_incidents.force_reason.required":
      return Le(l, "force_reason");
    case "coordinates-at-zero":
      return ve(He(() => Oe(te(l, N, "latitude"), 0, (F, W) => F === W), () => Oe(te(l, N, "longitude"), 0, (F, W) => F === W)));
    case "coordinates-without-precision":
      return De(() => ve(Qe(l, N, "latitude")), () => Le(l, "location_precision"));
    case "final-while-review-pending":
      return De(() => ve(Ce(te(l, N, "record_status"), ["final"], null)), () => ve($t(l, N, "review_outcome", "pending")));
    case "imprecise-date-not-first-day":
      return He(() => De(() => ve(Ce(te(l, N, "date_precision"), ["month"], null)), () => Ki(te(l, N, "occurred_date"), new RegExp("^(?:[0-9]{4}-[0-9]{2}-01)$", "u"))), () => De(() => ve(Ce(te(l, N, "date_precision"), ["quarter"], null)), () => Ki(te(l, N, "occurred_date"), new RegExp("^(?:[0-9]{4}-(01|04|07|10)-01)$", "u"))), () => De(() => ve(Ce(te(l, N, "date_precision"), ["year"], null)), () => Ki(te(l, N, "occurred_date"), new RegExp("^(?:[0-9]{4}-01-01)$", "u"))));
    case "occurred-long-ago":
      return Oe("1970-01-01", te(l, N, "occurred_date"), (F, W) => F <= W);
    case "place-is-a-placeholder":
      return ve(De(() => Ki(Ot(l, "district"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Ki(Ot(l, "beat"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Ki(Ot(l, "location_text"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u"))));
    case "reported-before-occurred":
      return Oe(te(l, N, "occurred_date"), te(l, N, "reported_date"), (F, W) => F <= W);
    case "updated-before-reported":
      return Oe(te(l, N, "reported_date"), te(l, N, "updated_date"), (F, W) => F <= W);
    default:
      return null;
  }
}
function Lu(n) {
  let l = "force_incidents";
  if (!Mi(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: F } = Gi(_u, Ou, n);
  for (let W of $u) Nu(W.rule, n, F) === !1 && N.push(W);
  return N.map((W) => ({ table: l, ...W }));
}
var xu = [{ rule: "force_subjects.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_subjects.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_subjects.race.type", level: "must", field: "race" }, { rule: "force_subjects.race.in-code-list", level: "should", field: "race" }, { rule: "force_subjects.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "force_subjects.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "force_subjects.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "force_subjects.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_subjects.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "force_subjects.age.type", level: "must", field: "age" }, { rule: "force_subjects.age.bounds", level: "must", field: "age" }, { rule: "force_subjects.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_subjects.juvenile.type", level: "must", field: "juvenile" }, { rule: "force_subjects.impairment.type", level: "must", field: "impairment" }, { rule: "force_subjects.impairment.in-code-list", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.type", level: "must", field: "resistance" }, { rule: "force_subjects.resistance.in-code-list", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.in-code-list", level: "must", field: "armed_status" }, { rule: "force_subjects.weapon.type", level: "must", field: "weapon" }, { rule: "force_subjects.weapon.in-code-list", level: "should", field: "weapon" }, { rule: "force_subjects.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_subjects.injury_attribution.in-code-list", level: "should", field: "injury_attribution" }, { rule: "force_subjects.fracture.type", level: "must", field: "fracture" }, { rule: "force_subjects.medical_aid.type", level: "must", field: "medical_aid" }, { rule: "force_subjects.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "force_subjects.death_date.type", level: "must", field: "death_date" }, { rule: "force_subjects.arrested.type", level: "must", field: "arrested" }, { rule: "gender-holds-a-race", level: "must", field: "gender" }, { rule: "subject-is-no-person", level: "must", field: "gender" }], Pu = [{ rule: "force_subjects.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_subjects.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_subjects.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_subjects.race_source.required", level: "should", field: "race_source" }, { rule: "force_subjects.gender.required", level: "must", field: "gender" }, { rule: "force_subjects.age_band.required", level: "should", field: "age_band" }, { rule: "force_subjects.impairment.required", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.required", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.required", level: "should", field: "armed_status" }, { rule: "force_subjects.injury_level.required", level: "must", field: "injury_level" }, { rule: "force_subjects.hospitalised.required", level: "should", field: "hospitalised" }, { rule: "force_subjects.arrested.required", level: "should", field: "arrested" }, { rule: "armed-with-what-missing", level: "should", field: "armed_status" }, { rule: "death-date-missing", level: "should", field: "injury_level" }, { rule: "death-date-without-death", level: "must", field: "death_date" }, { rule: "fracture-without-injury", level: "must", field: "fracture" }, { rule: "hospital-stay-contradicted", level: "must", field: "injury_level" }, { rule: "impairment-none-with-others", level: "must", field: "impairment" }, { rule: "injury-cause-without-injury", level: "must", field: "injury_level" }, { rule: "juvenile-contradicts-age-band", level: "must", field: "juvenile" }, { rule: "resistance-none-with-others", level: "must", field: "resistance" }, { rule: "unarmed-with-weapon", level: "must", field: "armed_status" }];
function Iu(n, l, N) {
  switch (n) {
    case "force_subjects.agency_id.required":
      return Qe(l, N, "agency_id");
    case "force_subjects.incident_id.required":
      return Qe(l, N, "incident_id");
    case "force_subjects.subject_no.required":
      return Qe(l, N, "subject_no");
    case "force_subjects.race_source.required":
      return Le(l, "race_source");
    case "force_subjects.gender.required":
      return Le(l, "gender");
    case "force_subjects.age_band.required":
      return Le(l, "age_band");
    case "force_subjects.impairment.required":
      return Le(l, "impairment");
    case "force_subjects.resistance.required":
      return Le(l, "resistance");
    case "force_subjects.armed_status.required":
      return Le(l, "armed_status");
    case "force_subjects.injury_level.required":
      return Le(l, "injury_level");
    case "force_subjects.hospitalised.required":
      return Le(l, "hospitalised");
    case "force_subjects.arrested.required":
      return Le(l, "arrested");
    case "armed-with-what-missing":
      return De(() => ve(Ce(te(l, N, "armed_status"), ["armed_actual"], ["armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed"])), () => Le(l, "weapon"));
    case "death-date-missing":
      return De(() => ve(Ce(te(l, N, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => Le(l, "death_date"));
    case "death-date-without-death":
      return De(() => ve(Qe(l, N, "death_date")), () => Ce(te(l, N, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"]));
    case "fracture-without-injury":
      return De(() => ve(Oe(te(l, N, "fracture"), !0, (F, W) => F === W)), () => ve(Ce(te(l, N, "injury_level"), ["none", "complaint_of_pain", "none_visible"], ["minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "serious_grade_unclear", "admitted_or_serious"])));
    case "hospital-stay-contradicted":
      return De(() => ve(Ce(te(l, N, "injury_level"), ["hospitalised"], ["none", "complaint_of_pain", "minor", "moderate", "serious_bodily_injury", "death", "none_visible", "injured_not_admitted"])), () => Oe(te(l, N, "hospitalised"), !0, (F, W) => F === W));
    case "impairment-none-with-others":
      return ve(He(() => bi(te(l, N, "impairment"), ["none_apparent"], ["alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "alcohol_or_drugs"]), () => bi(te(l, N, "impairment"), ["alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability", "alcohol_or_drugs"], ["none_apparent", "agitation", "sensory_disability"])));
    case "injury-cause-without-injury":
      return De(() => ve(Ce(te(l, N, "injury_level"), ["none"], ["complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => ve(Qe(l, N, "injury_attribution")));
    case "juvenile-contradicts-age-band":
      return De(() => He(() => Oe(te(l, N, "juvenile"), !0, (F, W) => F === W), () => Ce(te(l, N, "age_band"), ["0_9", "10_14", "15_17", "0_17", "10_17"], null)), () => He(() => Oe(te(l, N, "juvenile"), !1, (F, W) => F === W), () => Ce(te(l, N, "age_band"), ["18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"], null)));
    case "resistance-none-with-others":
      return ve(He(() => bi(te(l, N, "resistance"), ["none_compliant"], ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"]), () => bi(te(l, N, "resistance"), ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"], ["none_compliant", "self_harm"])));
    case "unarmed-with-weapon":
      return De(() => ve(Ce(te(l, N, "armed_status"), ["unarmed"], null)), () => ve(bi(te(l, N, "weapon"), ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "explosive", "animal"], ["personal_weapons", "bodily_fluids"])));
    default:
      return null;
  }
}
function zu(n) {
  let l = "force_subjects";
  if (!Mi(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: F } = Gi(yu, xu, n);
  for (let W of Pu) Iu(W.rule, n, F) === !1 && N.push(W);
  return N.map((W) => ({ table: l, ...W }));
}
var Eu = [{ rule: "force_officers.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_officers.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_officers.race.type", level: "must", field: "race" }, { rule: "force_officers.race.in-code-list", level: "should", field: "race" }, { rule: "force_officers.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_officers.age.type", level: "must", field: "age" }, { rule: "force_officers.age.bounds", level: "must", field: "age" }, { rule: "force_officers.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_officers.years_of_service.type", level: "must", field: "years_of_service" }, { rule: "force_officers.years_of_service.bounds", level: "must", field: "years_of_service" }, { rule: "force_officers.duty_status.in-code-list", level: "must", field: "duty_status" }, { rule: "force_officers.uniform.in-code-list", level: "must", field: "uniform" }, { rule: "force_officers.sworn_status.in-code-list", level: "must", field: "sworn_status" }, { rule: "force_officers.role.in-code-list", level: "must", field: "role" }, { rule: "force_officers.body_worn_camera.type", level: "must", field: "body_worn_camera" }, { rule: "force_officers.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_officers.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "officer-ref-is-a-name", level: "must", field: "officer_ref" }], Zu = [{ rule: "force_officers.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_officers.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_officers.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_officers.race.required", level: "should", field: "race" }, { rule: "force_officers.gender.required", level: "should", field: "gender" }, { rule: "force_officers.age.required", level: "should", field: "age" }, { rule: "force_officers.age_band.required", level: "should", field: "age_band" }, { rule: "force_officers.duty_status.required", level: "should", field: "duty_status" }, { rule: "force_officers.injury_level.required", level: "should", field: "injury_level" }, { rule: "officer-age-implausible", level: "should", field: "age" }, { rule: "officer-age-outside-its-band", level: "must", field: "age" }, { rule: "officer-used-no-force", level: "should", field: "role" }];
function Su(n, l, N) {
  switch (n) {
    case "force_officers.agency_id.required":
      return Qe(l, N, "agency_id");
    case "force_officers.incident_id.required":
      return Qe(l, N, "incident_id");
    case "force_officers.officer_no.required":
      return Qe(l, N, "officer_no");
    case "force_officers.race.required":
      return Le(l, "race");
    case "force_officers.gender.required":
      return Le(l, "gender");
    case "force_officers.age.required":
      return Le(l, "age");
    case "force_officers.age_band.required":
      return Le(l, "age_band");
    case "force_officers.duty_status.required":
      return Le(l, "duty_status");
    case "force_officers.injury_level.required":
      return Le(l, "injury_level");
    case "officer-age-implausible":
      return He(() => Oe(18, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 75, (F, W) => F <= W));
    case "officer-age-outside-its-band":
      return He(() => De(() => ve(He(() => Oe(0, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 9, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => De(() => ve(He(() => Oe(10, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 14, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => De(() => ve(He(() => Oe(15, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 17, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => De(() => ve(He(() => Oe(18, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 24, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => De(() => ve(He(() => Oe(25, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 34, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => De(() => ve(He(() => Oe(35, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 44, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => De(() => ve(He(() => Oe(45, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 54, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => De(() => ve(He(() => Oe(55, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 64, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => De(() => ve(Oe(65, te(l, N, "age"), (F, W) => F <= W)), () => Ce(te(l, N, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "officer-used-no-force":
      return Ce(te(l, N, "role"), ["used_force"], null);
    default:
      return null;
  }
}
function Cu(n) {
  let l = "force_officers";
  if (!Mi(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: F } = Gi(vu, Eu, n);
  for (let W of Zu) Su(W.rule, n, F) === !1 && N.push(W);
  return N.map((W) => ({ table: l, ...W }));
}
var Du = [{ rule: "force_actions.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_actions.action_no.bounds", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.in-code-list", level: "must", field: "force_type" }, { rule: "force_actions.target.in-code-list", level: "must", field: "target" }, { rule: "force_actions.intent.in-code-list", level: "must", field: "intent" }, { rule: "force_actions.struck.type", level: "must", field: "struck" }, { rule: "force_actions.rounds.type", level: "must", field: "rounds" }, { rule: "force_actions.rounds.bounds", level: "must", field: "rounds" }, { rule: "force_actions.repetitions.type", level: "must", field: "repetitions" }, { rule: "force_actions.repetitions.bounds", level: "must", field: "repetitions" }, { rule: "force_actions.body_area.type", level: "must", field: "body_area" }, { rule: "force_actions.body_area.in-code-list", level: "must", field: "body_area" }, { rule: "force_actions.position.in-code-list", level: "must", field: "position" }, { rule: "force_actions.sequence.type", level: "must", field: "sequence" }, { rule: "force_actions.sequence.bounds", level: "must", field: "sequence" }, { rule: "several-forces-in-one-cell", level: "must", field: "force_type" }], Ru = [{ rule: "force_actions.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_actions.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_actions.action_no.required", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.required", level: "must", field: "force_type" }, { rule: "discharge-target-or-hit-missing", level: "should", field: "force_type" }, { rule: "shot-details-without-discharge", level: "must", field: "force_type" }, { rule: "shot-target-contradicts-intent", level: "must", field: "target" }];
function Uu(n, l, N) {
  switch (n) {
    case "force_actions.agency_id.required":
      return Qe(l, N, "agency_id");
    case "force_actions.incident_id.required":
      return Qe(l, N, "incident_id");
    case "force_actions.action_no.required":
      return Qe(l, N, "action_no");
    case "force_actions.subject_no.required":
      return Le(l, "subject_no");
    case "force_actions.officer_no.required":
      return Le(l, "officer_no");
    case "force_actions.force_type.required":
      return Le(l, "force_type");
    case "discharge-target-or-hit-missing":
      return De(() => ve(Ce(te(l, N, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"])), () => He(() => Le(l, "target"), () => ve($t(l, N, "target", "not_recorded")), () => Le(l, "struck"), () => ve($t(l, N, "struck", "not_recorded"))));
    case "shot-details-without-discharge":
      return De(() => ve(ve(Ce(te(l, N, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"]))), () => He(() => ve(Qe(l, N, "target")), () => ve(Qe(l, N, "intent")), () => ve(Qe(l, N, "rounds"))));
    case "shot-target-contradicts-intent":
      return He(() => ve(He(() => Ce(te(l, N, "target"), ["none"], null), () => Ce(te(l, N, "intent"), ["intentional"], null))), () => ve(He(() => Ce(te(l, N, "target"), ["warning"], null), () => Ce(te(l, N, "intent"), ["unintentional"], null))));
    default:
      return null;
  }
}
function Hu(n) {
  let l = "force_actions";
  if (!Mi(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: F } = Gi(bu, Du, n);
  for (let W of Ru) Uu(W.rule, n, F) === !1 && N.push(W);
  return N.map((W) => ({ table: l, ...W }));
}
var Wu = [{ rule: "stops.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "stops.person_no.bounds", level: "must", field: "person_no" }, { rule: "stops.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "stops.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "stops.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "stops.reported_date.type", level: "must", field: "reported_date" }, { rule: "stops.updated_date.type", level: "must", field: "updated_date" }, { rule: "stops.record_status.in-code-list", level: "must", field: "record_status" }, { rule: "stops.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "stops.service_type.in-code-list", level: "should", field: "service_type" }, { rule: "stops.setting.in-code-list", level: "should", field: "setting" }, { rule: "stops.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "stops.latitude.type", level: "must", field: "latitude" }, { rule: "stops.latitude.bounds", level: "must", field: "latitude" }, { rule: "stops.longitude.type", level: "must", field: "longitude" }, { rule: "stops.longitude.bounds", level: "must", field: "longitude" }, { rule: "stops.duration_minutes.type", level: "must", field: "duration_minutes" }, { rule: "stops.duration_minutes.bounds", level: "must", field: "duration_minutes" }, { rule: "stops.race.type", level: "must", field: "race" }, { rule: "stops.race.in-code-list", level: "should", field: "race" }, { rule: "stops.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "stops.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "stops.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "stops.gender.in-code-list", level: "must", field: "gender" }, { rule: "stops.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "stops.age.type", level: "must", field: "age" }, { rule: "stops.age.bounds", level: "must", field: "age" }, { rule: "stops.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "stops.juvenile.type", level: "must", field: "juvenile" }, { rule: "stops.impairment.type", level: "must", field: "impairment" }, { rule: "stops.impairment.in-code-list", level: "should", field: "impairment" }, { rule: "stops.stop_mode.in-code-list", level: "should", field: "stop_mode" }, { rule: "stops.stop_legal_basis.in-code-list", level: "should", field: "stop_legal_basis" }, { rule: "stops.stop_reason.type", level: "must", field: "stop_reason" }, { rule: "stops.stop_reason.in-code-list", level: "should", field: "stop_reason" }, { rule: "stops.stop_action.type", level: "must", field: "stop_action" }, { rule: "stops.stop_action.in-code-list", level: "should", field: "stop_action" }, { rule: "stops.searched.type", level: "must", field: "searched" }, { rule: "stops.force_used.type", level: "must", field: "force_used" }, { rule: "stops.stop_outcome.type", level: "must", field: "stop_outcome" }, { rule: "stops.stop_outcome.in-code-list", level: "should", field: "stop_outcome" }, { rule: "stop-id-in-scientific-notation", level: "must", field: "stop_id" }], Tu = [{ rule: "stops.agency_id.required", level: "must", field: "agency_id" }, { rule: "stops.stop_id.required", level: "must", field: "stop_id" }, { rule: "stops.person_no.required", level: "must", field: "person_no" }, { rule: "stops.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "stops.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "stops.record_status.required", level: "should", field: "record_status" }, { rule: "stops.initiation.required", level: "should", field: "initiation" }, { rule: "stops.service_type.required", level: "should", field: "service_type" }, { rule: "stops.race.required", level: "must", field: "race" }, { rule: "stops.race_source.required", level: "should", field: "race_source" }, { rule: "stops.gender.required", level: "must", field: "gender" }, { rule: "stops.age.required", level: "should", field: "age" }, { rule: "stops.age_band.required", level: "should", field: "age_band" }, { rule: "stops.impairment.required", level: "should", field: "impairment" }, { rule: "stops.stop_mode.required", level: "should", field: "stop_mode" }, { rule: "stops.stop_legal_basis.required", level: "should", field: "stop_legal_basis" }, { rule: "stops.stop_reason.required", level: "should", field: "stop_reason" }, { rule: "stops.searched.required", level: "must", field: "searched" }, { rule: "stops.stop_outcome.required", level: "should", field: "stop_outcome" }, { rule: "action-none-with-others", level: "must", field: "stop_action" }, { rule: "empty-vehicle-with-person", level: "should", field: "stop_mode" }, { rule: "force-denied-and-linked", level: "must", field: "force_used" }, { rule: "outcome-none-with-others", level: "must", field: "stop_outcome" }, { rule: "stop-long-ago", level: "should", field: "occurred_date" }, { rule: "stop-reported-before-occurred", level: "must", field: "occurred_date" }, { rule: "stopped-age-implausible", level: "should", field: "age" }, { rule: "stopped-age-outside-its-band", level: "must", field: "age" }, { rule: "stopped-child-with-exact-age", level: "should", field: "age" }];
function Bu(n, l, N) {
  switch (n) {
    case "stops.agency_id.required":
      return Qe(l, N, "agency_id");
    case "stops.stop_id.required":
      return Qe(l, N, "stop_id");
    case "stops.person_no.required":
      return Qe(l, N, "person_no");
    case "stops.occurred_date.required":
      return Le(l, "occurred_date");
    case "stops.occurred_time.required":
      return Le(l, "occurred_time");
    case "stops.record_status.required":
      return Le(l, "record_status");
    case "stops.initiation.required":
      return Le(l, "initiation");
    case "stops.service_type.required":
      return Le(l, "service_type");
    case "stops.race.required":
      return Le(l, "race");
    case "stops.race_source.required":
      return Le(l, "race_source");
    case "stops.gender.required":
      return Le(l, "gender");
    case "stops.age.required":
      return Le(l, "age");
    case "stops.age_band.required":
      return Le(l, "age_band");
    case "stops.impairment.required":
      return Le(l, "impairment");
    case "stops.stop_mode.required":
      return Le(l, "stop_mode");
    case "stops.stop_legal_basis.required":
      return Le(l, "stop_legal_basis");
    case "stops.stop_reason.required":
      return Le(l, "stop_reason");
    case "stops.searched.required":
      return Le(l, "searched");
    case "stops.stop_outcome.required":
      return Le(l, "stop_outcome");
    case "action-none-with-others":
      return ve(He(() => bi(te(l, N, "stop_action"), ["none"], ["ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "asked_consent"]), () => ve(Ce(te(l, N, "stop_action"), ["none"], ["ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "asked_consent"]))));
    case "empty-vehicle-with-person":
      return De(() => ve(Ce(te(l, N, "stop_mode"), ["unoccupied_vehicle"], ["on_foot", "bicycle", "vehicle", "transit", "small_wheels", "neither_vehicle_nor_bicycle"])), () => He(() => ve(Qe(l, N, "race")), () => ve(Qe(l, N, "gender")), () => ve(Qe(l, N, "age")), () => ve(Qe(l, N, "age_band"))));
    case "force-denied-and-linked":
      return De(() => ve(Oe(te(l, N, "force_used"), !1, (F, W) => F === W)), () => ve(Qe(l, N, "force_incident_id")));
    case "outcome-none-with-others":
      return ve(He(() => bi(te(l, N, "stop_outcome"), ["no_action"], ["warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"]), () => ve(Ce(te(l, N, "stop_outcome"), ["no_action"], ["warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"]))));
    case "stop-long-ago":
      return Oe("1970-01-01", te(l, N, "occurred_date"), (F, W) => F <= W);
    case "stop-reported-before-occurred":
      return Oe(te(l, N, "occurred_date"), te(l, N, "reported_date"), (F, W) => F <= W);
    case "stopped-age-implausible":
      return He(() => Oe(10, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 110, (F, W) => F <= W));
    case "stopped-age-outside-its-band":
      return He(() => De(() => ve(He(() => Oe(0, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 9, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => De(() => ve(He(() => Oe(10, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 14, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => De(() => ve(He(() => Oe(15, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 17, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => De(() => ve(He(() => Oe(18, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 24, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => De(() => ve(He(() => Oe(25, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 34, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => De(() => ve(He(() => Oe(35, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 44, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => De(() => ve(He(() => Oe(45, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 54, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => De(() => ve(He(() => Oe(55, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 64, (F, W) => F <= W))), () => Ce(te(l, N, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => De(() => ve(Oe(65, te(l, N, "age"), (F, W) => F <= W)), () => Ce(te(l, N, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "stopped-child-with-exact-age":
      return ve(He(() => Oe(10, te(l, N, "age"), (F, W) => F <= W), () => Oe(te(l, N, "age"), 17, (F, W) => F <= W)));
    default:
      return null;
  }
}
function Vu(n) {
  let l = "stops";
  if (!Mi(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: F } = Gi(Au, Wu, n);
  for (let W of Tu) Bu(W.rule, n, F) === !1 && N.push(W);
  return N.map((W) => ({ table: l, ...W }));
}
var Fu = [{ rule: "stop_searches.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "stop_searches.search_no.bounds", level: "must", field: "search_no" }, { rule: "stop_searches.person_no.bounds", level: "must", field: "person_no" }, { rule: "stop_searches.search_type.in-code-list", level: "should", field: "search_type" }, { rule: "stop_searches.search_basis.type", level: "must", field: "search_basis" }, { rule: "stop_searches.search_basis.in-code-list", level: "should", field: "search_basis" }, { rule: "stop_searches.consent_asked.type", level: "must", field: "consent_asked" }, { rule: "stop_searches.consent_given.type", level: "must", field: "consent_given" }, { rule: "stop_searches.sought.type", level: "must", field: "sought" }, { rule: "stop_searches.sought.in-code-list", level: "should", field: "sought" }, { rule: "stop_searches.contraband_found.type", level: "must", field: "contraband_found" }, { rule: "stop_searches.contraband.type", level: "must", field: "contraband" }, { rule: "stop_searches.contraband.in-code-list", level: "should", field: "contraband" }, { rule: "stop_searches.property_seized.type", level: "must", field: "property_seized" }, { rule: "stop_searches.outcome_linked.type", level: "must", field: "outcome_linked" }], Yu = [{ rule: "stop_searches.agency_id.required", level: "must", field: "agency_id" }, { rule: "stop_searches.stop_id.required", level: "must", field: "stop_id" }, { rule: "stop_searches.search_no.required", level: "must", field: "search_no" }, { rule: "stop_searches.person_no.required", level: "must", field: "person_no" }, { rule: "stop_searches.search_type.required", level: "must", field: "search_type" }, { rule: "stop_searches.search_basis.required", level: "must", field: "search_basis" }, { rule: "stop_searches.contraband_found.required", level: "must", field: "contraband_found" }, { rule: "stop_searches.contraband.required", level: "should", field: "contraband" }, { rule: "consent-given-not-asked", level: "should", field: "consent_given" }, { rule: "consent-search-without-consent", level: "must", field: "search_basis" }, { rule: "contraband-found-of-no-kind", level: "should", field: "contraband_found" }, { rule: "contraband-named-not-found", level: "must", field: "contraband_found" }, { rule: "drug-power-for-other-object", level: "should", field: "search_basis" }, { rule: "object-of-search-missing", level: "should", field: "search_basis" }];
function Ku(n, l, N) {
  switch (n) {
    case "stop_searches.agency_id.required":
      return Qe(l, N, "agency_id");
    case "stop_searches.stop_id.required":
      return Qe(l, N, "stop_id");
    case "stop_searches.search_no.required":
      return Qe(l, N, "search_no");
    case "stop_searches.person_no.required":
      return Le(l, "person_no");
    case "stop_searches.search_type.required":
      return Le(l, "search_type");
    case "stop_searches.search_basis.required":
      return Le(l, "search_basis");
    case "stop_searches.contraband_found.required":
      return Le(l, "contraband_found");
    case "stop_searches.contraband.required":
      return Le(l, "contraband");
    case "consent-given-not-asked":
      return De(() => ve(Oe(te(l, N, "consent_given"), !0, (F, W) => F === W)), () => ve(Oe(te(l, N, "consent_asked"), !1, (F, W) => F === W)));
    case "consent-search-without-consent":
      return De(() => ve(Ce(te(l, N, "search_basis"), ["consent_verbal", "consent_written", "consent_implied", "consent"], ["officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"])), () => ve(Oe(te(l, N, "consent_given"), !1, (F, W) => F === W)));
    case "contraband-found-of-no-kind":
      return De(() => ve(Oe(te(l, N, "contraband_found"), !0, (F, W) => F === W)), () => Le(l, "contraband"));
    case "contraband-named-not-found":
      return De(() => ve(Oe(te(l, N, "contraband_found"), !1, (F, W) => F === W)), () => ve(Qe(l, N, "contraband")));
    case "drug-power-for-other-object":
      return De(() => ve(Ce(te(l, N, "search_basis"), ["search_power_drugs"], ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "neither_consent_nor_inventory"])), () => bi(te(l, N, "sought"), ["drugs", "psychoactive_substances", "drug_paraphernalia", "drugs_or_psychoactive", "drugs_or_paraphernalia"], ["firearm", "ammunition", "other_weapon", "fireworks", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "weapon", "thing_to_harm", "theft_or_damage_tools"]));
    case "object-of-search-missing":
      return De(() => ve(Ce(te(l, N, "search_basis"), ["search_power_property", "search_power_drugs", "search_power_weapons"], ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "neither_consent_nor_inventory"])), () => Le(l, "sought"));
    default:
      return null;
  }
}
function Xu(n) {
  let l = "stop_searches";
  if (!Mi(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: N, bad: F } = Gi(qu, Fu, n);
  for (let W of Yu) Ku(W.rule, n, F) === !1 && N.push(W);
  return N.map((W) => ({ table: l, ...W }));
}
var Ju = { force_incidents: Lu, force_subjects: zu, force_officers: Cu, force_actions: Hu, stops: Vu, stop_searches: Xu };
export {
  bu as cells_force_actions,
  _u as cells_force_incidents,
  vu as cells_force_officers,
  yu as cells_force_subjects,
  qu as cells_stop_searches,
  Au as cells_stops,
  Hu as validateForceAction,
  Lu as validateForceIncident,
  Cu as validateForceOfficer,
  zu as validateForceSubject,
  Xu as validateSearch,
  Vu as validateStoppedPerson,
  Ju as validators
};
