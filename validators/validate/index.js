// Generated from spec/ by npm run build. Do not edit.
var Lo = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (j) {
    throw i = 0, j;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var zt = Lo((gt) => {
  "use strict";
  Object.defineProperty(gt, "__esModule", { value: !0 });
  function Et(n) {
    let i = n.length, j = 0, D = 0, R;
    for (; D < i; )
      j++, R = n.charCodeAt(D++), R >= 55296 && R <= 56319 && D < i && (R = n.charCodeAt(D), (R & 64512) === 56320 && D++);
    return j;
  }
  gt.default = Et;
  Et.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var xo = xl, tr = { $id: "force_incidents", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, reported_date: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, record_status: { type: ["string", "null"] }, reporting_role: { type: ["string", "null"] }, reporting_role__words: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, service_type: { type: ["string", "null"] }, service_type__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, force_reason: { type: ["array", "string", "null"] }, force_reason__words: { type: ["string", "null"] }, review_outcome: { type: ["string", "null"] }, review_outcome__words: { type: ["string", "null"] } }, allOf: [{ $comment: "force_incidents.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_incidents.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "force_incidents.reported_date.type", not: { allOf: [{ required: ["reported_date"], properties: { reported_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["reported_date"], properties: { reported_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.record_status.in-code-list", not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }, { $comment: "force_incidents.reporting_role.in-code-list", not: { allOf: [{ required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reporting_role"], properties: { reporting_role: { not: { enum: ["officer_used_force", "officer_for_others", "officer_present", "officer_stopping", "supervisor", "records_staff", "other"] } } } }] } }, { $comment: "force_incidents.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "force_incidents.service_type.in-code-list", not: { allOf: [{ required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["service_type"], properties: { service_type: { not: { enum: ["call_for_service", "traffic_stop", "pedestrian_stop", "consensual_contact", "arrest", "warrant_service", "investigation", "crime_in_progress", "pursuit", "assist_officer", "welfare_check", "crowd_event", "planned_operation", "custody", "transport", "other", "stop"] } } } }] } }, { $comment: "force_incidents.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "force_incidents.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "force_incidents.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "force_incidents.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "force_incidents.force_reason.type", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.force_reason.in-code-list", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { contains: { not: { enum: ["effect_arrest", "effect_detention", "prevent_escape", "keep_custody", "stop_vehicle", "overcome_resistance", "gain_compliance", "prevent_offence", "protect_officer", "protect_public", "protect_subject", "effect_search", "secure_evidence", "gain_entry", "remove_restraints", "control_crowd", "stop_animal", "tactical_deployment", "unintentional", "other", "protect_someone", "protect_another", "arrest_or_detention"] } } } } }] } }, { $comment: "force_incidents.review_outcome.in-code-list", not: { allOf: [{ required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["review_outcome"], properties: { review_outcome: { not: { enum: ["within_policy", "within_policy_training", "within_policy_other_violation", "out_of_policy", "no_reportable_force", "review_cancelled", "other"] } } } }] } }, { $comment: "incident-id-in-scientific-notation", not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }, { $comment: "location-holds-coordinates", not: { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$" } } }] } }, { $comment: "location-names-a-house", not: { allOf: [{ allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$" } } }] }, { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { not: { pattern: "^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$" } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { allOf: [{ required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, reported_date: { required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, record_status: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }] }, reporting_role: { required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, reporting_role__words: { required: ["reporting_role__words"], properties: { reporting_role__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type: { required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type__words: { required: ["service_type__words"], properties: { service_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, force_reason: { required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, force_reason__words: { required: ["force_reason__words"], properties: { force_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome: { required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome__words: { required: ["review_outcome__words"], properties: { review_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, s = Object.prototype.hasOwnProperty, he = zt().default, Mi = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$", "u"), Xi = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), Zt = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), Je = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), Qe = new RegExp(";", "u"), Rt = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u"), Po = new RegExp("^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$", "u"), St = new RegExp("^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$", "u"), Ct = new RegExp("^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$", "u");
function xl(n, { instancePath: i = "", parentData: j, parentDataProperty: D, rootData: R = n, dynamicAnchors: qi = {} } = {}) {
  let e = null, r = 0, Be = xl.evaluated;
  Be.dynamicProps && (Be.props = void 0), Be.dynamicItems && (Be.items = void 0);
  let cr = r, as = r, ts = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (w = "agency_id")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let p = n.agency_id, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Tr = L === r;
      if (Tr) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var en = ts === r;
  if (en) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (ie = "agency_id")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let d = n.agency_id, L = r, I = r;
        if (typeof d == "string" && !Mi.test(d)) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Bs = I === r;
        if (Bs) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var en = w === r;
  }
  var Vs = as === r;
  if (Vs) {
    let w = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ys = r, Ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (w = "occurred_date")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let p = n.occurred_date, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Xs = d === r;
      if (Xs) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var rn = Ks === r;
  if (rn) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (ge = "occurred_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let M = n.occurred_date;
        if (r === r)
          if (typeof M == "string") {
            if (!Xi.test(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
          } else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var Pn = I === r;
    if (L = L || Pn, Pn) {
      var xn = {};
      xn.occurred_date = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (ge = "occurred_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let M = n.occurred_date;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var Pn = ee === r;
    if (L = L || Pn, Pn && xn !== !0 && (xn = xn || {}, xn.occurred_date = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var wr = ie === r;
    if (wr) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var rn = w === r;
  }
  var Ms = Ys === r;
  if (Ms) {
    let w = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let ds = r, Gs = r, an = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (w = "occurred_time")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let p = n.occurred_time, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var xr = d === r;
      if (xr) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var dn = an === r;
  if (dn) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (ge = "occurred_time")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let M = n.occurred_time;
        if (r === r)
          if (typeof M == "string") {
            if (!Zt.test(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
          } else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var nn = I === r;
    if (L = L || nn, nn) {
      var Pr = {};
      Pr.occurred_time = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (ge = "occurred_time")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let M = n.occurred_time;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var nn = ee === r;
    if (L = L || nn, nn && Pr !== !0 && (Pr = Pr || {}, Pr.occurred_time = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var hs = ie === r;
    if (hs) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var dn = w === r;
  }
  var Ir = Gs === r;
  if (Ir) {
    let w = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = ds, e !== null && (ds ? e.length = ds : e = null);
  let _r = r, Js = r, Zs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (w = "date_precision")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let p = n.date_precision, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var ar = L === r;
      if (ar) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var hn = Zs === r;
  if (hn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (ie = "date_precision")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
        let d = n.date_precision, L = r, I = r;
        if (!(d === "day" || d === "week" || d === "month" || d === "quarter" || d === "year")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Qs = I === r;
        if (Qs) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var hn = w === r;
  }
  var In = Js === r;
  if (In) {
    let w = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  let sn = r, ys = r, gs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (w = "reported_date")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let p = n.reported_date, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var ms = d === r;
      if (ms) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var yn = gs === r;
  if (yn) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (ge = "reported_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let M = n.reported_date;
        if (r === r)
          if (typeof M == "string") {
            if (!Xi.test(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
          } else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var br = I === r;
    if (L = L || br, br) {
      var En = {};
      En.reported_date = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (ge = "reported_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let M = n.reported_date;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var br = ee === r;
    if (L = L || br, br && En !== !0 && (En = En || {}, En.reported_date = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var Fr = ie === r;
    if (Fr) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var yn = w === r;
  }
  var zn = ys === r;
  if (zn) {
    let w = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = sn, e !== null && (sn ? e.length = sn : e = null);
  let vs = r, Zn = r, Rs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (w = "updated_date")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let p = n.updated_date, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var ln = d === r;
      if (ln) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var Br = Rs === r;
  if (Br) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (ge = "updated_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let M = n.updated_date;
        if (r === r)
          if (typeof M == "string") {
            if (!Xi.test(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
          } else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var Er = I === r;
    if (L = L || Er, Er) {
      var gn = {};
      gn.updated_date = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (ge = "updated_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let M = n.updated_date;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var Er = ee === r;
    if (L = L || Er, Er && gn !== !0 && (gn = gn || {}, gn.updated_date = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var os = ie === r;
    if (os) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var Br = w === r;
  }
  var ws = Zn === r;
  if (ws) {
    let w = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = vs, e !== null && (vs ? e.length = vs : e = null);
  let us = r, bs = r, zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.record_status === void 0 || !s.call(n, "record_status")) && (w = "record_status")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let p = n.record_status, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var mn = L === r;
      if (mn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var Vr = zr === r;
  if (Vr) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.record_status === void 0 || !s.call(n, "record_status")) && (ie = "record_status")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
        let d = n.record_status, L = r, I = r;
        if (!(d === "initial" || d === "under_review" || d === "suspended" || d === "final")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Yr = I === r;
        if (Yr) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var Vr = w === r;
  }
  var ks = bs === r;
  if (ks) {
    let w = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = us, e !== null && (us ? e.length = us : e = null);
  let tn = r, $r = r, Nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.reporting_role === void 0 || !s.call(n, "reporting_role")) && (w = "reporting_role")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
      let p = n.reporting_role, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Rn = L === r;
      if (Rn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var cs = Nr === r;
  if (cs) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.reporting_role === void 0 || !s.call(n, "reporting_role")) && (ie = "reporting_role")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
        let d = n.reporting_role, L = r, I = r;
        if (!(d === "officer_used_force" || d === "officer_for_others" || d === "officer_present" || d === "officer_stopping" || d === "supervisor" || d === "records_staff" || d === "other")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Sn = I === r;
        if (Sn) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var cs = w === r;
  }
  var on = $r === r;
  if (on) {
    let w = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = tn, e !== null && (tn ? e.length = tn : e = null);
  let dr = r, ei = r, Ss = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.initiation === void 0 || !s.call(n, "initiation")) && (w = "initiation")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let p = n.initiation, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var vn = L === r;
      if (vn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var wn = Ss === r;
  if (wn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.initiation === void 0 || !s.call(n, "initiation")) && (ie = "initiation")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
        let d = n.initiation, L = r, I = r;
        if (!(d === "dispatched_call" || d === "flagged_down" || d === "officer_initiated" || d === "consensual_contact" || d === "warrant" || d === "planned_operation" || d === "checkpoint" || d === "crowd" || d === "assist_officer" || d === "in_custody" || d === "ambush" || d === "other" || d === "person_initiated" || d === "contact_or_flagged" || d === "warrant_or_planned")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var mr = I === r;
        if (mr) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var wn = w === r;
  }
  var Cs = ei === r;
  if (Cs) {
    let w = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = dr, e !== null && (dr ? e.length = dr : e = null);
  let bn = r, As = r, kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.service_type === void 0 || !s.call(n, "service_type")) && (w = "service_type")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let p = n.service_type, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Cn = L === r;
      if (Cn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var un = kn === r;
  if (un) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.service_type === void 0 || !s.call(n, "service_type")) && (ie = "service_type")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
        let d = n.service_type, L = r, I = r;
        if (!(d === "call_for_service" || d === "traffic_stop" || d === "pedestrian_stop" || d === "consensual_contact" || d === "arrest" || d === "warrant_service" || d === "investigation" || d === "crime_in_progress" || d === "pursuit" || d === "assist_officer" || d === "welfare_check" || d === "crowd_event" || d === "planned_operation" || d === "custody" || d === "transport" || d === "other" || d === "stop")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Ds = I === r;
        if (Ds) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var un = w === r;
  }
  var qs = As === r;
  if (qs) {
    let w = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = bn, e !== null && (bn ? e.length = bn : e = null);
  let kr = r, cn = r, Dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.setting === void 0 || !s.call(n, "setting")) && (w = "setting")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.setting !== void 0 && s.call(n, "setting")) {
      let p = n.setting, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Hn = L === r;
      if (Hn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var Un = Dn === r;
  if (Un) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.setting === void 0 || !s.call(n, "setting")) && (ie = "setting")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.setting !== void 0 && s.call(n, "setting")) {
        let d = n.setting, L = r, I = r;
        if (!(d === "street" || d === "parking" || d === "vehicle" || d === "residence" || d === "business" || d === "alcohol_establishment" || d === "school" || d === "hospital" || d === "police_building" || d === "jail" || d === "court" || d === "public_building" || d === "transport" || d === "park" || d === "empty_building" || d === "worship" || d === "other" || d === "government_building")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var An = I === r;
        if (An) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var Un = w === r;
  }
  var Ar = cn === r;
  if (Ar) {
    let w = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let Kr = r, Wn = r, Tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (w = "location_precision")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let p = n.location_precision, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Fn = L === r;
      if (Fn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var Bn = Tn === r;
  if (Bn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (ie = "location_precision")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
        let d = n.location_precision, L = r, I = r;
        if (!(d === "address" || d === "poi_small" || d === "intersection" || d === "block" || d === "map_point" || d === "road" || d === "highway" || d === "poi_large" || d === "beat" || d === "district" || d === "postcode" || d === "municipality" || d === "county")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Vn = I === r;
        if (Vn) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var Bn = w === r;
  }
  var qn = Wn === r;
  if (qn) {
    let w = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Kr, e !== null && (Kr ? e.length = Kr : e = null);
  let Zr = r, vr = r, ri = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (w = "latitude")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let p = n.latitude, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Yn = d === r;
      if (Yn) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var jn = ri === r;
  if (jn) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (ge = "latitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let M = n.latitude;
        if (r === r)
          if (typeof M == "number") {
            if (M > 999999999999999 || isNaN(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            } else if (M < -999999999999999 || isNaN(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
          } else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var Ge = I === r;
    if (L = L || Ge, Ge) {
      var On = {};
      On.latitude = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (ge = "latitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let M = n.latitude;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var Ge = ee === r;
    if (L = L || Ge, Ge && On !== !0 && (On = On || {}, On.latitude = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var ir = ie === r;
    if (ir) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var jn = w === r;
  }
  var Kn = vr === r;
  if (Kn) {
    let w = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Zr, e !== null && (Zr ? e.length = Zr : e = null);
  let js = r, Lr = r, Os = r, qr = !1, Rr = r, Hs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (w = "latitude")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let p = n.latitude;
      if (r === r)
        if (typeof p == "number") {
          if (p > 999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (p < -999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var $s = Hs === r;
  if ($s) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (ie = "latitude")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let d = n.latitude, L = r, I = r;
        if (typeof d == "number" && (d < -90 || isNaN(d))) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var fs = I === r;
        if (fs) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var $s = w === r;
  }
  var Sr = Rr === r;
  if (qr = qr || Sr, Sr) {
    var jr = {};
    jr.latitude = !0;
  }
  let fn = r, Ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (w = "latitude")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let p = n.latitude;
      if (r === r)
        if (typeof p == "number") {
          if (p > 999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (p < -999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var ps = Ns === r;
  if (ps) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (ie = "latitude")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let d = n.latitude, L = r, I = r;
        if (typeof d == "number" && (d > 90 || isNaN(d))) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Ls = I === r;
        if (Ls) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var ps = w === r;
  }
  var Sr = fn === r;
  if (qr = qr || Sr, Sr && jr !== !0 && (jr = jr || {}, jr.latitude = !0), qr)
    r = Os, e !== null && (Os ? e.length = Os : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), r++;
  }
  var $n = Lr === r;
  if ($n) {
    let w = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = js, e !== null && (js ? e.length = js : e = null);
  let Xn = r, xs = r, Mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (w = "longitude")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let p = n.longitude, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Gn = d === r;
      if (Gn) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var pn = Mn === r;
  if (pn) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (ge = "longitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let M = n.longitude;
        if (r === r)
          if (typeof M == "number") {
            if (M > 999999999999999 || isNaN(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            } else if (M < -999999999999999 || isNaN(M)) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
          } else {
            let ke = {};
            e === null ? e = [ke] : e.push(ke), r++;
          }
      }
    }
    var Mr = I === r;
    if (L = L || Mr, Mr) {
      var Xr = {};
      Xr.longitude = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (ge = "longitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let M = n.longitude;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var Mr = ee === r;
    if (L = L || Mr, Mr && Xr !== !0 && (Xr = Xr || {}, Xr.longitude = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var Cr = ie === r;
    if (Cr) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var pn = w === r;
  }
  var Jn = xs === r;
  if (Jn) {
    let w = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Xn, e !== null && (Xn ? e.length = Xn : e = null);
  let Qn = r, es = r, fr = r, hr = !1, rs = r, ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (w = "longitude")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let p = n.longitude;
      if (r === r)
        if (typeof p == "number") {
          if (p > 999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (p < -999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var ss = ns === r;
  if (ss) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (ie = "longitude")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let d = n.longitude, L = r, I = r;
        if (typeof d == "number" && (d < -180 || isNaN(d))) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var E = I === r;
        if (E) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var ss = w === r;
  }
  var ae = rs === r;
  if (hr = hr || ae, ae) {
    var N = {};
    N.longitude = !0;
  }
  let ye = r, S = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (w = "longitude")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let p = n.longitude;
      if (r === r)
        if (typeof p == "number") {
          if (p > 999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (p < -999999999999999 || isNaN(p)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var W = S === r;
  if (W) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (ie = "longitude")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let d = n.longitude, L = r, I = r;
        if (typeof d == "number" && (d > 180 || isNaN(d))) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var X = I === r;
        if (X) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var W = w === r;
  }
  var ae = ye === r;
  if (hr = hr || ae, ae && N !== !0 && (N = N || {}, N.longitude = !0), hr)
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), r++;
  }
  var de = es === r;
  if (de) {
    let w = { instancePath: i, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Qn, e !== null && (Qn ? e.length = Qn : e = null);
  let _e = r, K = r, k = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (w = "force_reason")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let p = n.force_reason, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var m = d === r;
      if (m) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var se = k === r;
  if (se) {
    let w = r, p = r, ie = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (ge = "force_reason")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let M = n.force_reason;
        if (r === r)
          if (Array.isArray(M))
            if (M.length < 1) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            } else {
              var _ = !0;
              let ke = M.length;
              for (let is = 0; is < ke; is++) {
                let ur = M[is], Ln = r, Ws = r, si = r;
                if (!(ur === "not_recorded" || ur === "unknown" || ur === "not_applicable" || ur === "withheld" || ur === "pending")) {
                  let Hr = {};
                  e === null ? e = [Hr] : e.push(Hr), r++;
                }
                var z = si === r;
                if (z) {
                  let Hr = {};
                  e === null ? e = [Hr] : e.push(Hr), r++;
                } else {
                  r = Ws, e !== null && (Ws ? e.length = Ws : e = null);
                  let Hr = r, Li = r, Bi = r;
                  if (typeof ur == "string" && !Je.test(ur)) {
                    let ii = {};
                    e === null ? e = [ii] : e.push(ii), r++;
                  }
                  var Z = Bi === r;
                  if (Z) {
                    let ii = {};
                    e === null ? e = [ii] : e.push(ii), r++;
                  } else
                    r = Li, e !== null && (Li ? e.length = Li : e = null);
                  var fe = Hr === r;
                  if (fe) {
                    let ii = r, wi = r, xi = r;
                    if (typeof ur == "string" && !Qe.test(ur)) {
                      let li = {};
                      e === null ? e = [li] : e.push(li), r++;
                    }
                    var Fe = xi === r;
                    if (Fe) {
                      let li = {};
                      e === null ? e = [li] : e.push(li), r++;
                    } else
                      r = wi, e !== null && (wi ? e.length = wi : e = null);
                    var fe = ii === r;
                  }
                }
                if (r === Ln)
                  if (typeof ur == "string") {
                    if (he(ur) < 1) {
                      let Hr = {};
                      e === null ? e = [Hr] : e.push(Hr), r++;
                    }
                  } else {
                    let Hr = {};
                    e === null ? e = [Hr] : e.push(Hr), r++;
                  }
                var _ = Ln === r;
                if (!_)
                  break;
              }
              if (_) {
                let is = M.length;
                if (is > 1) {
                  let ur = {};
                  for (; is--; ) {
                    let Ln = M[is];
                    if (typeof Ln == "string") {
                      if (typeof ur[Ln] == "number") {
                        let Ws = {};
                        e === null ? e = [Ws] : e.push(Ws), r++;
                        break;
                      }
                      ur[Ln] = is;
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
    var J = I === r;
    if (L = L || J, J) {
      var pe = {};
      pe.force_reason = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (ge = "force_reason")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let M = n.force_reason;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
      }
    }
    var J = ee === r;
    if (L = L || J, J && pe !== !0 && (pe = pe || {}, pe.force_reason = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    }
    var Le = ie === r;
    if (Le) {
      let ge = {};
      e === null ? e = [ge] : e.push(ge), r++;
    } else
      r = p, e !== null && (p ? e.length = p : e = null);
    var se = w === r;
  }
  var we = K === r;
  if (we) {
    let w = { instancePath: i, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = _e, e !== null && (_e ? e.length = _e : e = null);
  let er = r, Te = r, Gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (w = "force_reason")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let p = n.force_reason;
      if (r === r)
        if (Array.isArray(p))
          if (p.length < 1) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else {
            var Ve = !0;
            let d = p.length;
            for (let L = 0; L < d; L++) {
              let I = p[L], ee = r, Ee = r, ge = r;
              if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
                let Pe = {};
                e === null ? e = [Pe] : e.push(Pe), r++;
              }
              var Us = ge === r;
              if (Us) {
                let Pe = {};
                e === null ? e = [Pe] : e.push(Pe), r++;
              } else {
                r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
                let Pe = r, ke = r, is = r;
                if (typeof I == "string" && !Je.test(I)) {
                  let ur = {};
                  e === null ? e = [ur] : e.push(ur), r++;
                }
                var _s = is === r;
                if (_s) {
                  let ur = {};
                  e === null ? e = [ur] : e.push(ur), r++;
                } else
                  r = ke, e !== null && (ke ? e.length = ke : e = null);
                var or = Pe === r;
                if (or) {
                  let ur = r, Ln = r, Ws = r;
                  if (typeof I == "string" && !Qe.test(I)) {
                    let _i = {};
                    e === null ? e = [_i] : e.push(_i), r++;
                  }
                  var $ = Ws === r;
                  if ($) {
                    let _i = {};
                    e === null ? e = [_i] : e.push(_i), r++;
                  } else
                    r = Ln, e !== null && (Ln ? e.length = Ln : e = null);
                  var or = ur === r;
                }
              }
              if (r === ee)
                if (typeof I == "string") {
                  if (he(I) < 1) {
                    let Pe = {};
                    e === null ? e = [Pe] : e.push(Pe), r++;
                  }
                } else {
                  let Pe = {};
                  e === null ? e = [Pe] : e.push(Pe), r++;
                }
              var Ve = ee === r;
              if (!Ve)
                break;
            }
            if (Ve) {
              let L = p.length;
              if (L > 1) {
                let I = {};
                for (; L--; ) {
                  let ee = p[L];
                  if (typeof ee == "string") {
                    if (typeof I[ee] == "number") {
                      let Ee = {};
                      e === null ? e = [Ee] : e.push(Ee), r++;
                      break;
                    }
                    I[ee] = L;
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
  var v = Gr === r;
  if (v) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (ie = "force_reason")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let d = n.force_reason;
        if (Array.isArray(d)) {
          let L = r, I = d.length;
          for (let ee = 0; ee < I; ee++) {
            let Ee = d[ee], ge = r, M = r, Pe = r;
            if (!(Ee === "effect_arrest" || Ee === "effect_detention" || Ee === "prevent_escape" || Ee === "keep_custody" || Ee === "stop_vehicle" || Ee === "overcome_resistance" || Ee === "gain_compliance" || Ee === "prevent_offence" || Ee === "protect_officer" || Ee === "protect_public" || Ee === "protect_subject" || Ee === "effect_search" || Ee === "secure_evidence" || Ee === "gain_entry" || Ee === "remove_restraints" || Ee === "control_crowd" || Ee === "stop_animal" || Ee === "tactical_deployment" || Ee === "unintentional" || Ee === "other" || Ee === "protect_someone" || Ee === "protect_another" || Ee === "arrest_or_detention")) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            }
            var oe = Pe === r;
            if (oe) {
              let ke = {};
              e === null ? e = [ke] : e.push(ke), r++;
            } else
              r = M, e !== null && (M ? e.length = M : e = null);
            var b = ge === r;
            if (b)
              break;
          }
          if (b)
            r = L, e !== null && (L ? e.length = L : e = null);
          else {
            let ee = {};
            e === null ? e = [ee] : e.push(ee), r++;
          }
        }
      }
    }
    var v = w === r;
  }
  var U = Te === r;
  if (U) {
    let w = { instancePath: i, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = er, e !== null && (er ? e.length = er : e = null);
  let C = r, ne = r, lr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.review_outcome === void 0 || !s.call(n, "review_outcome")) && (w = "review_outcome")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
      let p = n.review_outcome, ie = r, d = r, L = r;
      if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var qe = L === r;
      if (qe) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === ie)
        if (typeof p == "string") {
          if (he(p) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var ce = lr === r;
  if (ce) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.review_outcome === void 0 || !s.call(n, "review_outcome")) && (ie = "review_outcome")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
        let d = n.review_outcome, L = r, I = r;
        if (!(d === "within_policy" || d === "within_policy_training" || d === "within_policy_other_violation" || d === "out_of_policy" || d === "no_reportable_force" || d === "review_cancelled" || d === "other")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var De = I === r;
        if (De) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var ce = w === r;
  }
  var Ce = ne === r;
  if (Ce) {
    let w = { instancePath: i, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = C, e !== null && (C ? e.length = C : e = null);
  let Dr = r, rr = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.incident_id === void 0 || !s.call(n, "incident_id")) && (w = "incident_id")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let p = n.incident_id, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Nn = d === r;
      if (Nn) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var ci = _n === r;
  if (ci) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.incident_id === void 0 || !s.call(n, "incident_id")) && (ie = "incident_id")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
        let d = n.incident_id;
        if (typeof d == "string" && !Rt.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var ci = w === r;
  }
  var ni = rr === r;
  if (ni) {
    let w = { instancePath: i, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Dr, e !== null && (Dr ? e.length = Dr : e = null);
  let yr = r, ui = r, ji = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (w = "location_text")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let p = n.location_text, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Ps = d === r;
      if (Ps) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var Is = ji === r;
  if (Is) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (ie = "location_text")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let d = n.location_text;
        if (typeof d == "string" && !Po.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var Is = w === r;
  }
  var Oi = ui === r;
  if (Oi) {
    let w = { instancePath: i, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = yr, e !== null && (yr ? e.length = yr : e = null);
  let $i = r, Es = r, Ti = r, Qi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (w = "location_text")) {
      let p = {};
      e === null ? e = [p] : e.push(p), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let p = n.location_text, ie = r, d = r;
      if (!(p === null || p === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var el = d === r;
      if (el) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = ie, e !== null && (ie ? e.length = ie : e = null);
    }
  }
  var fi = Qi === r;
  if (fi) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ie;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (ie = "location_text")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let d = n.location_text;
        if (typeof d == "string" && !St.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var fi = w === r;
  }
  var vi = Ti === r;
  if (vi) {
    let w = r, p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let d;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (d = "location_text")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let L = n.location_text, I = r, ee = r;
        if (!(L === null || L === "")) {
          let Ee = {};
          e === null ? e = [Ee] : e.push(Ee), r++;
        }
        var rl = ee === r;
        if (rl) {
          let Ee = {};
          e === null ? e = [Ee] : e.push(Ee), r++;
        } else
          r = I, e !== null && (I ? e.length = I : e = null);
      }
    }
    var Fi = p === r;
    if (Fi) {
      let d = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let I;
        if ((n.location_text === void 0 || !s.call(n, "location_text")) && (I = "location_text")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
          let ee = n.location_text, Ee = r, ge = r;
          if (typeof ee == "string" && !Ct.test(ee)) {
            let M = {};
            e === null ? e = [M] : e.push(M), r++;
          }
          var Ni = ge === r;
          if (Ni) {
            let M = {};
            e === null ? e = [M] : e.push(M), r++;
          } else
            r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
        }
      }
      var Fi = d === r;
    }
    var vi = w === r;
  }
  var pi = Es === r;
  if (pi) {
    let w = { instancePath: i, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = $i, e !== null && ($i ? e.length = $i : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let w of Object.keys(n))
      if (!s.call(tr.properties, w)) {
        let p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let w = n.agency_id;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: tr.properties.agency_id.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let w = n.incident_id;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: tr.properties.incident_id.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let w = n.occurred_date;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: tr.properties.occurred_date.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let w = n.occurred_time;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: tr.properties.occurred_time.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let w = n.date_precision;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: tr.properties.date_precision.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let w = n.reported_date;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/reported_date", schemaPath: "#/properties/reported_date/type", keyword: "type", params: { type: tr.properties.reported_date.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let w = n.updated_date;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: tr.properties.updated_date.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let w = n.record_status;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/record_status", schemaPath: "#/properties/record_status/type", keyword: "type", params: { type: tr.properties.record_status.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
      let w = n.reporting_role;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/reporting_role", schemaPath: "#/properties/reporting_role/type", keyword: "type", params: { type: tr.properties.reporting_role.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.reporting_role__words !== void 0 && s.call(n, "reporting_role__words")) {
      let w = n.reporting_role__words;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/reporting_role__words", schemaPath: "#/properties/reporting_role__words/type", keyword: "type", params: { type: tr.properties.reporting_role__words.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let w = n.initiation;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: tr.properties.initiation.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.initiation__words !== void 0 && s.call(n, "initiation__words")) {
      let w = n.initiation__words;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: tr.properties.initiation__words.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let w = n.service_type;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/service_type", schemaPath: "#/properties/service_type/type", keyword: "type", params: { type: tr.properties.service_type.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.service_type__words !== void 0 && s.call(n, "service_type__words")) {
      let w = n.service_type__words;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/service_type__words", schemaPath: "#/properties/service_type__words/type", keyword: "type", params: { type: tr.properties.service_type__words.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.setting !== void 0 && s.call(n, "setting")) {
      let w = n.setting;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: tr.properties.setting.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.setting__words !== void 0 && s.call(n, "setting__words")) {
      let w = n.setting__words;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: tr.properties.setting__words.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.district !== void 0 && s.call(n, "district")) {
      let w = n.district;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: tr.properties.district.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.beat !== void 0 && s.call(n, "beat")) {
      let w = n.beat;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: tr.properties.beat.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let w = n.location_text;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: tr.properties.location_text.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let w = n.location_precision;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: tr.properties.location_precision.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let w = n.latitude;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: tr.properties.latitude.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let w = n.longitude;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: tr.properties.longitude.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let w = n.force_reason;
      if (!Array.isArray(w) && typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/force_reason", schemaPath: "#/properties/force_reason/type", keyword: "type", params: { type: tr.properties.force_reason.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.force_reason__words !== void 0 && s.call(n, "force_reason__words")) {
      let w = n.force_reason__words;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/force_reason__words", schemaPath: "#/properties/force_reason__words/type", keyword: "type", params: { type: tr.properties.force_reason__words.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
      let w = n.review_outcome;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/review_outcome", schemaPath: "#/properties/review_outcome/type", keyword: "type", params: { type: tr.properties.review_outcome.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (n.review_outcome__words !== void 0 && s.call(n, "review_outcome__words")) {
      let w = n.review_outcome__words;
      if (typeof w != "string" && w !== null) {
        let p = { instancePath: i + "/review_outcome__words", schemaPath: "#/properties/review_outcome__words/type", keyword: "type", params: { type: tr.properties.review_outcome__words.type } };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let w = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [w] : e.push(w), r++;
  }
  return xl.errors = e, r === 0;
}
xl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = Pl, Xe = { $id: "force_subjects", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, impairment: { type: ["array", "string", "null"] }, impairment__words: { type: ["string", "null"] }, resistance: { type: ["array", "string", "null"] }, resistance__words: { type: ["string", "null"] }, armed_status: { type: ["string", "null"] }, weapon: { type: ["array", "string", "null"] }, weapon__words: { type: ["string", "null"] }, injury_level: { type: ["string", "null"] }, injury_attribution: { type: ["string", "null"] }, injury_attribution__words: { type: ["string", "null"] }, fracture: { type: ["boolean", "string", "null"] }, medical_aid: { type: ["boolean", "string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] }, death_date: { type: ["string", "null"] }, arrested: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_subjects.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_subjects.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_subjects.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_subjects.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_subjects.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_subjects.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.type", not: { allOf: [{ required: ["impairment"], properties: { impairment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.in-code-list", not: { allOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { contains: { not: { enum: ["none_apparent", "alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "other", "alcohol_or_drugs"] } } } } }] } }, { $comment: "force_subjects.resistance.type", not: { allOf: [{ required: ["resistance"], properties: { resistance: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.resistance.in-code-list", not: { allOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { contains: { not: { enum: ["none_compliant", "verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "other", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"] } } } } }] } }, { $comment: "force_subjects.armed_status.in-code-list", not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }, { $comment: "force_subjects.weapon.type", not: { allOf: [{ required: ["weapon"], properties: { weapon: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.weapon.in-code-list", not: { allOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { contains: { not: { enum: ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "personal_weapons", "explosive", "bodily_fluids", "animal", "other"] } } } } }] } }, { $comment: "force_subjects.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_subjects.injury_attribution.in-code-list", not: { allOf: [{ required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_attribution"], properties: { injury_attribution: { not: { enum: ["force", "self_inflicted", "before_police_contact", "pre_existing_condition", "other", "not_force"] } } } }] } }, { $comment: "force_subjects.fracture.type", not: { allOf: [{ required: ["fracture"], properties: { fracture: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fracture"], properties: { fracture: { type: "boolean" } } }, { required: ["fracture"], properties: { fracture: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.medical_aid.type", not: { allOf: [{ required: ["medical_aid"], properties: { medical_aid: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, { required: ["medical_aid"], properties: { medical_aid: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.death_date.type", not: { allOf: [{ required: ["death_date"], properties: { death_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["death_date"], properties: { death_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.arrested.type", not: { allOf: [{ required: ["arrested"], properties: { arrested: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["arrested"], properties: { arrested: { type: "boolean" } } }, { required: ["arrested"], properties: { arrested: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "gender-holds-a-race", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { $comment: "subject-is-no-person", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, impairment: { required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, impairment__words: { required: ["impairment__words"], properties: { impairment__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, resistance: { required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, resistance__words: { required: ["resistance__words"], properties: { resistance__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, armed_status: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }] }, weapon: { required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, weapon__words: { required: ["weapon__words"], properties: { weapon__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, injury_attribution: { required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_attribution__words: { required: ["injury_attribution__words"], properties: { injury_attribution__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, fracture: { required: ["fracture"], properties: { fracture: { type: "boolean" } } }, medical_aid: { required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, death_date: { required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, arrested: { required: ["arrested"], properties: { arrested: { type: "boolean" } } } } }, Ai = new RegExp("^(?:[1-9][0-9]{0,5})$", "u"), Eo = new RegExp("^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$", "u"), zo = new RegExp("^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$", "u");
function Pl(n, { instancePath: i = "", parentData: j, parentDataProperty: D, rootData: R = n, dynamicAnchors: qi = {} } = {}) {
  let e = null, r = 0, Be = Pl.evaluated;
  Be.dynamicProps && (Be.props = void 0), Be.dynamicItems && (Be.items = void 0);
  let cr = r, as = r, ts = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (a = "agency_id")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let u = n.agency_id, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Tr = g === r;
      if (Tr) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var en = ts === r;
  if (en) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (F = "agency_id")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let f = n.agency_id, g = r, A = r;
        if (typeof f == "string" && !Mi.test(f)) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Bs = A === r;
        if (Bs) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var en = a === r;
  }
  var Vs = as === r;
  if (Vs) {
    let a = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ys = r, Ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (a = "subject_no")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let u = n.subject_no, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Xs = g === r;
      if (Xs) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var rn = Ks === r;
  if (rn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (F = "subject_no")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
        let f = n.subject_no, g = r, A = r;
        if (typeof f == "string" && !Ai.test(f)) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var xn = A === r;
        if (xn) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var rn = a === r;
  }
  var Pn = Ys === r;
  if (Pn) {
    let a = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Ms = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.race === void 0 || !s.call(n, "race")) && (a = "race")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let u = n.race, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Gs = f === r;
      if (Gs) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var an = ds === r;
  if (an) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.race === void 0 || !s.call(n, "race")) && (V = "race")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let q = n.race;
        if (r === r)
          if (Array.isArray(q))
            if (q.length < 1) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else {
              var xr = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let re = q[je], Oe = r, ze = r, Ts = r;
                if (!(re === "not_recorded" || re === "unknown" || re === "not_applicable" || re === "withheld" || re === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var dn = Ts === r;
                if (dn) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = ze, e !== null && (ze ? e.length = ze : e = null);
                  let ve = r, Or = r, Fs = r;
                  if (typeof re == "string" && !Je.test(re)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var Pr = Fs === r;
                  if (Pr) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = Or, e !== null && (Or ? e.length = Or : e = null);
                  var nn = ve === r;
                  if (nn) {
                    let He = r, gr = r, ti = r;
                    if (typeof re == "string" && !Qe.test(re)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var hs = ti === r;
                    if (hs) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = gr, e !== null && (gr ? e.length = gr : e = null);
                    var nn = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof re == "string") {
                    if (he(re) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var xr = Oe === r;
                if (!xr)
                  break;
              }
              if (xr) {
                let je = q.length;
                if (je > 1) {
                  let re = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof re[Oe] == "number") {
                        let ze = {};
                        e === null ? e = [ze] : e.push(ze), r++;
                        break;
                      }
                      re[Oe] = je;
                    }
                  }
                }
              }
            }
          else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var _r = A === r;
    if (g = g || _r, _r) {
      var Ir = {};
      Ir.race = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.race === void 0 || !s.call(n, "race")) && (V = "race")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let q = n.race;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var _r = H === r;
    if (g = g || _r, _r && Ir !== !0 && (Ir = Ir || {}, Ir.race = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Js = F === r;
    if (Js) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var an = a === r;
  }
  var Zs = Ms === r;
  if (Zs) {
    let a = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let ar = r, hn = r, Qs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.race === void 0 || !s.call(n, "race")) && (a = "race")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let u = n.race;
      if (r === r)
        if (Array.isArray(u))
          if (u.length < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          } else {
            var In = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let A = u[g], H = r, le = r, V = r;
              if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              }
              var sn = V === r;
              if (sn) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              } else {
                r = le, e !== null && (le ? e.length = le : e = null);
                let G = r, ue = r, je = r;
                if (typeof A == "string" && !Je.test(A)) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                }
                var ys = je === r;
                if (ys) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var gs = G === r;
                if (gs) {
                  let re = r, Oe = r, ze = r;
                  if (typeof A == "string" && !Qe.test(A)) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  }
                  var ms = ze === r;
                  if (ms) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var gs = re === r;
                }
              }
              if (r === H)
                if (typeof A == "string") {
                  if (he(A) < 1) {
                    let G = {};
                    e === null ? e = [G] : e.push(G), r++;
                  }
                } else {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
              var In = H === r;
              if (!In)
                break;
            }
            if (In) {
              let g = u.length;
              if (g > 1) {
                let A = {};
                for (; g--; ) {
                  let H = u[g];
                  if (typeof H == "string") {
                    if (typeof A[H] == "number") {
                      let le = {};
                      e === null ? e = [le] : e.push(le), r++;
                      break;
                    }
                    A[H] = g;
                  }
                }
              }
            }
          }
        else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var yn = Qs === r;
  if (yn) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.race === void 0 || !s.call(n, "race")) && (F = "race")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let f = n.race;
        if (Array.isArray(f)) {
          let g = r, A = f.length;
          for (let H = 0; H < A; H++) {
            let le = f[H], V = r, q = r, G = r;
            if (!(le === "american_indian_alaska_native" || le === "asian" || le === "black" || le === "hispanic_latino" || le === "middle_eastern_north_african" || le === "native_hawaiian_pacific_islander" || le === "white" || le === "other" || le === "asian_pacific_islander" || le === "indian_unspecified" || le === "middle_eastern_or_south_asian" || le === "uk_other" || le === "multiracial" || le === "other_or_multiracial")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var En = G === r;
            if (En) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var br = V === r;
            if (br)
              break;
          }
          if (br)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var yn = a === r;
  }
  var Fr = hn === r;
  if (Fr) {
    let a = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let zn = r, vs = r, Zn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.race_source === void 0 || !s.call(n, "race_source")) && (a = "race_source")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let u = n.race_source, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Rs = g === r;
      if (Rs) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var ln = Zn === r;
  if (ln) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.race_source === void 0 || !s.call(n, "race_source")) && (F = "race_source")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
        let f = n.race_source, g = r, A = r;
        if (!(f === "self_reported" || f === "officer_perceived" || f === "official_record" || f === "news_report" || f === "photograph" || f === "other" || f === "said_or_perceived" || f === "perceived_or_record")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Br = A === r;
        if (Br) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var ln = a === r;
  }
  var gn = vs === r;
  if (gn) {
    let a = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = zn, e !== null && (zn ? e.length = zn : e = null);
  let Er = r, os = r, ws = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (a = "race_self_reported")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let u = n.race_self_reported, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var us = f === r;
      if (us) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var bs = ws === r;
  if (bs) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (V = "race_self_reported")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let q = n.race_self_reported;
        if (r === r)
          if (Array.isArray(q))
            if (q.length < 1) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else {
              var zr = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let re = q[je], Oe = r, ze = r, Ts = r;
                if (!(re === "not_recorded" || re === "unknown" || re === "not_applicable" || re === "withheld" || re === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var mn = Ts === r;
                if (mn) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = ze, e !== null && (ze ? e.length = ze : e = null);
                  let ve = r, Or = r, Fs = r;
                  if (typeof re == "string" && !Je.test(re)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var Vr = Fs === r;
                  if (Vr) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = Or, e !== null && (Or ? e.length = Or : e = null);
                  var Yr = ve === r;
                  if (Yr) {
                    let He = r, gr = r, ti = r;
                    if (typeof re == "string" && !Qe.test(re)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var ks = ti === r;
                    if (ks) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = gr, e !== null && (gr ? e.length = gr : e = null);
                    var Yr = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof re == "string") {
                    if (he(re) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var zr = Oe === r;
                if (!zr)
                  break;
              }
              if (zr) {
                let je = q.length;
                if (je > 1) {
                  let re = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof re[Oe] == "number") {
                        let ze = {};
                        e === null ? e = [ze] : e.push(ze), r++;
                        break;
                      }
                      re[Oe] = je;
                    }
                  }
                }
              }
            }
          else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var $r = A === r;
    if (g = g || $r, $r) {
      var tn = {};
      tn.race_self_reported = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (V = "race_self_reported")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let q = n.race_self_reported;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var $r = H === r;
    if (g = g || $r, $r && tn !== !0 && (tn = tn || {}, tn.race_self_reported = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Nr = F === r;
    if (Nr) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var bs = a === r;
  }
  var Rn = os === r;
  if (Rn) {
    let a = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let cs = r, Sn = r, on = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (a = "race_self_reported")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let u = n.race_self_reported;
      if (r === r)
        if (Array.isArray(u))
          if (u.length < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          } else {
            var dr = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let A = u[g], H = r, le = r, V = r;
              if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              }
              var ei = V === r;
              if (ei) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              } else {
                r = le, e !== null && (le ? e.length = le : e = null);
                let G = r, ue = r, je = r;
                if (typeof A == "string" && !Je.test(A)) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                }
                var Ss = je === r;
                if (Ss) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var vn = G === r;
                if (vn) {
                  let re = r, Oe = r, ze = r;
                  if (typeof A == "string" && !Qe.test(A)) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  }
                  var wn = ze === r;
                  if (wn) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var vn = re === r;
                }
              }
              if (r === H)
                if (typeof A == "string") {
                  if (he(A) < 1) {
                    let G = {};
                    e === null ? e = [G] : e.push(G), r++;
                  }
                } else {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
              var dr = H === r;
              if (!dr)
                break;
            }
            if (dr) {
              let g = u.length;
              if (g > 1) {
                let A = {};
                for (; g--; ) {
                  let H = u[g];
                  if (typeof H == "string") {
                    if (typeof A[H] == "number") {
                      let le = {};
                      e === null ? e = [le] : e.push(le), r++;
                      break;
                    }
                    A[H] = g;
                  }
                }
              }
            }
          }
        else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var mr = on === r;
  if (mr) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (F = "race_self_reported")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let f = n.race_self_reported;
        if (Array.isArray(f)) {
          let g = r, A = f.length;
          for (let H = 0; H < A; H++) {
            let le = f[H], V = r, q = r, G = r;
            if (!(le === "american_indian_alaska_native" || le === "asian" || le === "black" || le === "hispanic_latino" || le === "middle_eastern_north_african" || le === "native_hawaiian_pacific_islander" || le === "white" || le === "other" || le === "asian_pacific_islander" || le === "indian_unspecified" || le === "middle_eastern_or_south_asian" || le === "uk_other" || le === "multiracial" || le === "other_or_multiracial")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var Cs = G === r;
            if (Cs) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var bn = V === r;
            if (bn)
              break;
          }
          if (bn)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var mr = a === r;
  }
  var As = Sn === r;
  if (As) {
    let a = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = cs, e !== null && (cs ? e.length = cs : e = null);
  let kn = r, Cn = r, un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (a = "gender")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let u = n.gender, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Ds = g === r;
      if (Ds) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var qs = un === r;
  if (qs) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (F = "gender")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let f = n.gender, g = r, A = r;
        if (!(f === "man" || f === "woman" || f === "nonbinary" || f === "another" || f === "nonbinary_or_another" || f === "transgender_or_another")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var kr = A === r;
        if (kr) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var qs = a === r;
  }
  var cn = Cn === r;
  if (cn) {
    let a = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = kn, e !== null && (kn ? e.length = kn : e = null);
  let Dn = r, Hn = r, Un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (a = "gender_source")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let u = n.gender_source, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var An = g === r;
      if (An) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var Ar = Un === r;
  if (Ar) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (F = "gender_source")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
        let f = n.gender_source, g = r, A = r;
        if (!(f === "self_reported" || f === "officer_perceived" || f === "official_record" || f === "news_report" || f === "photograph" || f === "other" || f === "said_or_perceived" || f === "perceived_or_record")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Kr = A === r;
        if (Kr) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Ar = a === r;
  }
  var Wn = Hn === r;
  if (Wn) {
    let a = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  let Tn = r, Fn = r, Bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.age === void 0 || !s.call(n, "age")) && (a = "age")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let u = n.age, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Vn = f === r;
      if (Vn) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var qn = Bn === r;
  if (qn) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.age === void 0 || !s.call(n, "age")) && (V = "age")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let q = n.age, G = r;
        if (!(typeof q == "number" && !(q % 1) && !isNaN(q))) {
          let ue = {};
          e === null ? e = [ue] : e.push(ue), r++;
        }
        if (r === G && typeof q == "number") {
          if (q > 999999999999999 || isNaN(q)) {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          } else if (q < -999999999999999 || isNaN(q)) {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
        }
      }
    }
    var vr = A === r;
    if (g = g || vr, vr) {
      var Zr = {};
      Zr.age = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.age === void 0 || !s.call(n, "age")) && (V = "age")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let q = n.age;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var vr = H === r;
    if (g = g || vr, vr && Zr !== !0 && (Zr = Zr || {}, Zr.age = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var ri = F === r;
    if (ri) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var qn = a === r;
  }
  var Yn = Fn === r;
  if (Yn) {
    let a = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Tn, e !== null && (Tn ? e.length = Tn : e = null);
  let jn = r, On = r, Ge = r, ir = !1, Kn = r, js = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.age === void 0 || !s.call(n, "age")) && (a = "age")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let u = n.age, F = r;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      if (r === F && typeof u == "number") {
        if (u > 999999999999999 || isNaN(u)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        } else if (u < -999999999999999 || isNaN(u)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
  }
  var Lr = js === r;
  if (Lr) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.age === void 0 || !s.call(n, "age")) && (F = "age")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let f = n.age, g = r, A = r;
        if (typeof f == "number" && (f < 0 || isNaN(f))) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Os = A === r;
        if (Os) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Lr = a === r;
  }
  var jr = Kn === r;
  if (ir = ir || jr, jr) {
    var qr = {};
    qr.age = !0;
  }
  let Rr = r, Hs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.age === void 0 || !s.call(n, "age")) && (a = "age")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let u = n.age, F = r;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      if (r === F && typeof u == "number") {
        if (u > 999999999999999 || isNaN(u)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        } else if (u < -999999999999999 || isNaN(u)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
  }
  var $s = Hs === r;
  if ($s) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.age === void 0 || !s.call(n, "age")) && (F = "age")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let f = n.age, g = r, A = r;
        if (typeof f == "number" && (f > 120 || isNaN(f))) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var fs = A === r;
        if (fs) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var $s = a === r;
  }
  var jr = Rr === r;
  if (ir = ir || jr, jr && qr !== !0 && (qr = qr || {}, qr.age = !0), ir)
    r = Ge, e !== null && (Ge ? e.length = Ge : e = null);
  else {
    let a = {};
    e === null ? e = [a] : e.push(a), r++;
  }
  var fn = On === r;
  if (fn) {
    let a = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = jn, e !== null && (jn ? e.length = jn : e = null);
  let Ns = r, ps = r, Ls = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (a = "age_band")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let u = n.age_band, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Sr = g === r;
      if (Sr) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var $n = Ls === r;
  if ($n) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (F = "age_band")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let f = n.age_band, g = r, A = r;
        if (!(f === "0_9" || f === "10_14" || f === "15_17" || f === "18_24" || f === "25_34" || f === "35_44" || f === "45_54" || f === "55_64" || f === "65_plus" || f === "0_17" || f === "10_17" || f === "18_34" || f === "18_plus" || f === "35_plus")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Xn = A === r;
        if (Xn) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var $n = a === r;
  }
  var xs = ps === r;
  if (xs) {
    let a = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Ns, e !== null && (Ns ? e.length = Ns : e = null);
  let Mn = r, Gn = r, pn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (a = "juvenile")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let u = n.juvenile, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Xr = f === r;
      if (Xr) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var Mr = pn === r;
  if (Mr) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (V = "juvenile")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile") && typeof n.juvenile != "boolean") {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
    }
    var Jn = A === r;
    if (g = g || Jn, Jn) {
      var Cr = {};
      Cr.juvenile = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (V = "juvenile")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
        let q = n.juvenile;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var Jn = H === r;
    if (g = g || Jn, Jn && Cr !== !0 && (Cr = Cr || {}, Cr.juvenile = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Qn = F === r;
    if (Qn) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var Mr = a === r;
  }
  var es = Gn === r;
  if (es) {
    let a = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Mn, e !== null && (Mn ? e.length = Mn : e = null);
  let fr = r, hr = r, rs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (a = "impairment")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let u = n.impairment, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var ns = f === r;
      if (ns) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var ss = rs === r;
  if (ss) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (V = "impairment")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let q = n.impairment;
        if (r === r)
          if (Array.isArray(q))
            if (q.length < 1) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else {
              var E = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let re = q[je], Oe = r, ze = r, Ts = r;
                if (!(re === "not_recorded" || re === "unknown" || re === "not_applicable" || re === "withheld" || re === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var N = Ts === r;
                if (N) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = ze, e !== null && (ze ? e.length = ze : e = null);
                  let ve = r, Or = r, Fs = r;
                  if (typeof re == "string" && !Je.test(re)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var ye = Fs === r;
                  if (ye) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = Or, e !== null && (Or ? e.length = Or : e = null);
                  var S = ve === r;
                  if (S) {
                    let He = r, gr = r, ti = r;
                    if (typeof re == "string" && !Qe.test(re)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var W = ti === r;
                    if (W) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = gr, e !== null && (gr ? e.length = gr : e = null);
                    var S = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof re == "string") {
                    if (he(re) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var E = Oe === r;
                if (!E)
                  break;
              }
              if (E) {
                let je = q.length;
                if (je > 1) {
                  let re = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof re[Oe] == "number") {
                        let ze = {};
                        e === null ? e = [ze] : e.push(ze), r++;
                        break;
                      }
                      re[Oe] = je;
                    }
                  }
                }
              }
            }
          else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var ae = A === r;
    if (g = g || ae, ae) {
      var X = {};
      X.impairment = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (V = "impairment")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let q = n.impairment;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var ae = H === r;
    if (g = g || ae, ae && X !== !0 && (X = X || {}, X.impairment = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var de = F === r;
    if (de) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var ss = a === r;
  }
  var _e = hr === r;
  if (_e) {
    let a = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let K = r, k = r, m = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (a = "impairment")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let u = n.impairment;
      if (r === r)
        if (Array.isArray(u))
          if (u.length < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          } else {
            var se = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let A = u[g], H = r, le = r, V = r;
              if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              }
              var _ = V === r;
              if (_) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              } else {
                r = le, e !== null && (le ? e.length = le : e = null);
                let G = r, ue = r, je = r;
                if (typeof A == "string" && !Je.test(A)) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                }
                var z = je === r;
                if (z) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var Z = G === r;
                if (Z) {
                  let re = r, Oe = r, ze = r;
                  if (typeof A == "string" && !Qe.test(A)) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  }
                  var fe = ze === r;
                  if (fe) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var Z = re === r;
                }
              }
              if (r === H)
                if (typeof A == "string") {
                  if (he(A) < 1) {
                    let G = {};
                    e === null ? e = [G] : e.push(G), r++;
                  }
                } else {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
              var se = H === r;
              if (!se)
                break;
            }
            if (se) {
              let g = u.length;
              if (g > 1) {
                let A = {};
                for (; g--; ) {
                  let H = u[g];
                  if (typeof H == "string") {
                    if (typeof A[H] == "number") {
                      let le = {};
                      e === null ? e = [le] : e.push(le), r++;
                      break;
                    }
                    A[H] = g;
                  }
                }
              }
            }
          }
        else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Fe = m === r;
  if (Fe) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (F = "impairment")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let f = n.impairment;
        if (Array.isArray(f)) {
          let g = r, A = f.length;
          for (let H = 0; H < A; H++) {
            let le = f[H], V = r, q = r, G = r;
            if (!(le === "none_apparent" || le === "alcohol" || le === "drugs" || le === "mental_health" || le === "agitation" || le === "developmental_disability" || le === "physical_disability" || le === "sensory_disability" || le === "other" || le === "alcohol_or_drugs")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var pe = G === r;
            if (pe) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var J = V === r;
            if (J)
              break;
          }
          if (J)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var Fe = a === r;
  }
  var Le = k === r;
  if (Le) {
    let a = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = K, e !== null && (K ? e.length = K : e = null);
  let we = r, er = r, Te = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.resistance === void 0 || !s.call(n, "resistance")) && (a = "resistance")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let u = n.resistance, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Gr = f === r;
      if (Gr) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var Ve = Te === r;
  if (Ve) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (V = "resistance")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let q = n.resistance;
        if (r === r)
          if (Array.isArray(q))
            if (q.length < 1) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else {
              var Us = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let re = q[je], Oe = r, ze = r, Ts = r;
                if (!(re === "not_recorded" || re === "unknown" || re === "not_applicable" || re === "withheld" || re === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var _s = Ts === r;
                if (_s) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = ze, e !== null && (ze ? e.length = ze : e = null);
                  let ve = r, Or = r, Fs = r;
                  if (typeof re == "string" && !Je.test(re)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var or = Fs === r;
                  if (or) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = Or, e !== null && (Or ? e.length = Or : e = null);
                  var $ = ve === r;
                  if ($) {
                    let He = r, gr = r, ti = r;
                    if (typeof re == "string" && !Qe.test(re)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var v = ti === r;
                    if (v) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = gr, e !== null && (gr ? e.length = gr : e = null);
                    var $ = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof re == "string") {
                    if (he(re) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var Us = Oe === r;
                if (!Us)
                  break;
              }
              if (Us) {
                let je = q.length;
                if (je > 1) {
                  let re = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof re[Oe] == "number") {
                        let ze = {};
                        e === null ? e = [ze] : e.push(ze), r++;
                        break;
                      }
                      re[Oe] = je;
                    }
                  }
                }
              }
            }
          else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var b = A === r;
    if (g = g || b, b) {
      var oe = {};
      oe.resistance = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (V = "resistance")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let q = n.resistance;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var b = H === r;
    if (g = g || b, b && oe !== !0 && (oe = oe || {}, oe.resistance = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var U = F === r;
    if (U) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var Ve = a === r;
  }
  var C = er === r;
  if (C) {
    let a = { instancePath: i, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = we, e !== null && (we ? e.length = we : e = null);
  let ne = r, lr = r, qe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.resistance === void 0 || !s.call(n, "resistance")) && (a = "resistance")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let u = n.resistance;
      if (r === r)
        if (Array.isArray(u))
          if (u.length < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          } else {
            var ce = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let A = u[g], H = r, le = r, V = r;
              if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              }
              var De = V === r;
              if (De) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              } else {
                r = le, e !== null && (le ? e.length = le : e = null);
                let G = r, ue = r, je = r;
                if (typeof A == "string" && !Je.test(A)) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                }
                var Ce = je === r;
                if (Ce) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var Dr = G === r;
                if (Dr) {
                  let re = r, Oe = r, ze = r;
                  if (typeof A == "string" && !Qe.test(A)) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  }
                  var rr = ze === r;
                  if (rr) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var Dr = re === r;
                }
              }
              if (r === H)
                if (typeof A == "string") {
                  if (he(A) < 1) {
                    let G = {};
                    e === null ? e = [G] : e.push(G), r++;
                  }
                } else {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
              var ce = H === r;
              if (!ce)
                break;
            }
            if (ce) {
              let g = u.length;
              if (g > 1) {
                let A = {};
                for (; g--; ) {
                  let H = u[g];
                  if (typeof H == "string") {
                    if (typeof A[H] == "number") {
                      let le = {};
                      e === null ? e = [le] : e.push(le), r++;
                      break;
                    }
                    A[H] = g;
                  }
                }
              }
            }
          }
        else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var _n = qe === r;
  if (_n) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (F = "resistance")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let f = n.resistance;
        if (Array.isArray(f)) {
          let g = r, A = f.length;
          for (let H = 0; H < A; H++) {
            let le = f[H], V = r, q = r, G = r;
            if (!(le === "none_compliant" || le === "verbal" || le === "passive" || le === "tensing_bracing" || le === "flight_foot" || le === "flight_vehicle" || le === "active" || le === "assaultive" || le === "weapon_displayed" || le === "weapon_used" || le === "deadly_force_against" || le === "self_harm" || le === "other" || le === "stiff_or_limp" || le === "passive_class" || le === "flight" || le === "resisted_control" || le === "active_class" || le === "weapon_against" || le === "grave_class")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var Nn = G === r;
            if (Nn) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var ci = V === r;
            if (ci)
              break;
          }
          if (ci)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var _n = a === r;
  }
  var ni = lr === r;
  if (ni) {
    let a = { instancePath: i, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = ne, e !== null && (ne ? e.length = ne : e = null);
  let yr = r, ui = r, ji = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.armed_status === void 0 || !s.call(n, "armed_status")) && (a = "armed_status")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
      let u = n.armed_status, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Ps = g === r;
      if (Ps) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var Is = ji === r;
  if (Is) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.armed_status === void 0 || !s.call(n, "armed_status")) && (F = "armed_status")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
        let f = n.armed_status, g = r, A = r;
        if (!(f === "armed_actual" || f === "armed_alleged" || f === "believed_armed_not_found" || f === "unarmed" || f === "believed_armed" || f === "armed_or_believed")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Oi = A === r;
        if (Oi) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Is = a === r;
  }
  var $i = ui === r;
  if ($i) {
    let a = { instancePath: i, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = yr, e !== null && (yr ? e.length = yr : e = null);
  let Es = r, Ti = r, Qi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.weapon === void 0 || !s.call(n, "weapon")) && (a = "weapon")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let u = n.weapon, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var el = f === r;
      if (el) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var fi = Qi === r;
  if (fi) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (V = "weapon")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let q = n.weapon;
        if (r === r)
          if (Array.isArray(q))
            if (q.length < 1) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else {
              var vi = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let re = q[je], Oe = r, ze = r, Ts = r;
                if (!(re === "not_recorded" || re === "unknown" || re === "not_applicable" || re === "withheld" || re === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var rl = Ts === r;
                if (rl) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = ze, e !== null && (ze ? e.length = ze : e = null);
                  let ve = r, Or = r, Fs = r;
                  if (typeof re == "string" && !Je.test(re)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var Fi = Fs === r;
                  if (Fi) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = Or, e !== null && (Or ? e.length = Or : e = null);
                  var Ni = ve === r;
                  if (Ni) {
                    let He = r, gr = r, ti = r;
                    if (typeof re == "string" && !Qe.test(re)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var pi = ti === r;
                    if (pi) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = gr, e !== null && (gr ? e.length = gr : e = null);
                    var Ni = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof re == "string") {
                    if (he(re) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var vi = Oe === r;
                if (!vi)
                  break;
              }
              if (vi) {
                let je = q.length;
                if (je > 1) {
                  let re = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof re[Oe] == "number") {
                        let ze = {};
                        e === null ? e = [ze] : e.push(ze), r++;
                        break;
                      }
                      re[Oe] = je;
                    }
                  }
                }
              }
            }
          else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var p = A === r;
    if (g = g || p, p) {
      var w = {};
      w.weapon = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (V = "weapon")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let q = n.weapon;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var p = H === r;
    if (g = g || p, p && w !== !0 && (w = w || {}, w.weapon = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var ie = F === r;
    if (ie) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var fi = a === r;
  }
  var d = Ti === r;
  if (d) {
    let a = { instancePath: i, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Es, e !== null && (Es ? e.length = Es : e = null);
  let L = r, I = r, ee = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.weapon === void 0 || !s.call(n, "weapon")) && (a = "weapon")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let u = n.weapon;
      if (r === r)
        if (Array.isArray(u))
          if (u.length < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          } else {
            var Ee = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let A = u[g], H = r, le = r, V = r;
              if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              }
              var ge = V === r;
              if (ge) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              } else {
                r = le, e !== null && (le ? e.length = le : e = null);
                let G = r, ue = r, je = r;
                if (typeof A == "string" && !Je.test(A)) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                }
                var M = je === r;
                if (M) {
                  let re = {};
                  e === null ? e = [re] : e.push(re), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var Pe = G === r;
                if (Pe) {
                  let re = r, Oe = r, ze = r;
                  if (typeof A == "string" && !Qe.test(A)) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  }
                  var ke = ze === r;
                  if (ke) {
                    let Ye = {};
                    e === null ? e = [Ye] : e.push(Ye), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var Pe = re === r;
                }
              }
              if (r === H)
                if (typeof A == "string") {
                  if (he(A) < 1) {
                    let G = {};
                    e === null ? e = [G] : e.push(G), r++;
                  }
                } else {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
              var Ee = H === r;
              if (!Ee)
                break;
            }
            if (Ee) {
              let g = u.length;
              if (g > 1) {
                let A = {};
                for (; g--; ) {
                  let H = u[g];
                  if (typeof H == "string") {
                    if (typeof A[H] == "number") {
                      let le = {};
                      e === null ? e = [le] : e.push(le), r++;
                      break;
                    }
                    A[H] = g;
                  }
                }
              }
            }
          }
        else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var is = ee === r;
  if (is) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (F = "weapon")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let f = n.weapon;
        if (Array.isArray(f)) {
          let g = r, A = f.length;
          for (let H = 0; H < A; H++) {
            let le = f[H], V = r, q = r, G = r;
            if (!(le === "firearm" || le === "knife_edged" || le === "blunt_object" || le === "vehicle" || le === "replica_or_bb" || le === "less_lethal_device" || le === "personal_weapons" || le === "explosive" || le === "bodily_fluids" || le === "animal" || le === "other")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var ur = G === r;
            if (ur) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var Ln = V === r;
            if (Ln)
              break;
          }
          if (Ln)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var is = a === r;
  }
  var Ws = I === r;
  if (Ws) {
    let a = { instancePath: i, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = L, e !== null && (L ? e.length = L : e = null);
  let si = r, _i = r, Hr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (a = "injury_level")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let u = n.injury_level, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Li = g === r;
      if (Li) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var Bi = Hr === r;
  if (Bi) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (F = "injury_level")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
        let f = n.injury_level, g = r, A = r;
        if (!(f === "none" || f === "complaint_of_pain" || f === "minor" || f === "moderate" || f === "hospitalised" || f === "serious_bodily_injury" || f === "death" || f === "injured" || f === "none_visible" || f === "injured_not_admitted" || f === "below_serious" || f === "serious_grade_unclear" || f === "admitted_or_serious" || f === "injured_alive")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var ii = A === r;
        if (ii) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Bi = a === r;
  }
  var wi = _i === r;
  if (wi) {
    let a = { instancePath: i, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = si, e !== null && (si ? e.length = si : e = null);
  let xi = r, Cl = r, li = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.injury_attribution === void 0 || !s.call(n, "injury_attribution")) && (a = "injury_attribution")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
      let u = n.injury_attribution, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var Dl = g === r;
      if (Dl) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (he(u) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var bl = li === r;
  if (bl) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.injury_attribution === void 0 || !s.call(n, "injury_attribution")) && (F = "injury_attribution")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
        let f = n.injury_attribution, g = r, A = r;
        if (!(f === "force" || f === "self_inflicted" || f === "before_police_contact" || f === "pre_existing_condition" || f === "other" || f === "not_force")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        var Hl = A === r;
        if (Hl) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var bl = a === r;
  }
  var kl = Cl === r;
  if (kl) {
    let a = { instancePath: i, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = xi, e !== null && (xi ? e.length = xi : e = null);
  let ai = r, Pi = r, Ul = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.fracture === void 0 || !s.call(n, "fracture")) && (a = "fracture")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.fracture !== void 0 && s.call(n, "fracture")) {
      let u = n.fracture, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Wl = f === r;
      if (Wl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var Vi = Ul === r;
  if (Vi) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.fracture === void 0 || !s.call(n, "fracture")) && (V = "fracture")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.fracture !== void 0 && s.call(n, "fracture") && typeof n.fracture != "boolean") {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
    }
    var Ei = A === r;
    if (g = g || Ei, Ei) {
      var Ii = {};
      Ii.fracture = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.fracture === void 0 || !s.call(n, "fracture")) && (V = "fracture")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.fracture !== void 0 && s.call(n, "fracture")) {
        let q = n.fracture;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var Ei = H === r;
    if (g = g || Ei, Ei && Ii !== !0 && (Ii = Ii || {}, Ii.fracture = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Tl = F === r;
    if (Tl) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var Vi = a === r;
  }
  var Al = Pi === r;
  if (Al) {
    let a = { instancePath: i, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = ai, e !== null && (ai ? e.length = ai : e = null);
  let nl = r, Fl = r, sl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (a = "medical_aid")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
      let u = n.medical_aid, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Bl = f === r;
      if (Bl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var ql = sl === r;
  if (ql) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (V = "medical_aid")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid") && typeof n.medical_aid != "boolean") {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
    }
    var bi = A === r;
    if (g = g || bi, bi) {
      var zi = {};
      zi.medical_aid = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (V = "medical_aid")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
        let q = n.medical_aid;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var bi = H === r;
    if (g = g || bi, bi && zi !== !0 && (zi = zi || {}, zi.medical_aid = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Zi = F === r;
    if (Zi) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var ql = a === r;
  }
  var Ri = Fl === r;
  if (Ri) {
    let a = { instancePath: i, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = nl, e !== null && (nl ? e.length = nl : e = null);
  let il = r, Vl = r, ll = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (a = "hospitalised")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let u = n.hospitalised, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Yl = f === r;
      if (Yl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var jl = ll === r;
  if (jl) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (V = "hospitalised")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
    }
    var ki = A === r;
    if (g = g || ki, ki) {
      var Si = {};
      Si.hospitalised = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (V = "hospitalised")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
        let q = n.hospitalised;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var ki = H === r;
    if (g = g || ki, ki && Si !== !0 && (Si = Si || {}, Si.hospitalised = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Kl = F === r;
    if (Kl) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var jl = a === r;
  }
  var Xl = Vl === r;
  if (Xl) {
    let a = { instancePath: i, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = il, e !== null && (il ? e.length = il : e = null);
  let Ci = r, Ml = r, Gl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.death_date === void 0 || !s.call(n, "death_date")) && (a = "death_date")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
      let u = n.death_date, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Jl = f === r;
      if (Jl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var tl = Gl === r;
  if (tl) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.death_date === void 0 || !s.call(n, "death_date")) && (V = "death_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
        let q = n.death_date;
        if (r === r)
          if (typeof q == "string") {
            if (!Xi.test(q)) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
          } else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var Di = A === r;
    if (g = g || Di, Di) {
      var di = {};
      di.death_date = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.death_date === void 0 || !s.call(n, "death_date")) && (V = "death_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
        let q = n.death_date;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var Di = H === r;
    if (g = g || Di, Di && di !== !0 && (di = di || {}, di.death_date = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Ql = F === r;
    if (Ql) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var tl = a === r;
  }
  var Ol = Ml === r;
  if (Ol) {
    let a = { instancePath: i, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Ci, e !== null && (Ci ? e.length = Ci : e = null);
  let ol = r, Hi = r, Ui = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.arrested === void 0 || !s.call(n, "arrested")) && (a = "arrested")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.arrested !== void 0 && s.call(n, "arrested")) {
      let u = n.arrested, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var et = f === r;
      if (et) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var $l = Ui === r;
  if ($l) {
    let a = r, u = r, F = r, f = r, g = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.arrested === void 0 || !s.call(n, "arrested")) && (V = "arrested")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.arrested !== void 0 && s.call(n, "arrested") && typeof n.arrested != "boolean") {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
    }
    var Wi = A === r;
    if (g = g || Wi, Wi) {
      var hi = {};
      hi.arrested = !0;
    }
    let H = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.arrested === void 0 || !s.call(n, "arrested")) && (V = "arrested")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.arrested !== void 0 && s.call(n, "arrested")) {
        let q = n.arrested;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var Wi = H === r;
    if (g = g || Wi, Wi && hi !== !0 && (hi = hi || {}, hi.arrested = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var rt = F === r;
    if (rt) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var $l = a === r;
  }
  var ul = Hi === r;
  if (ul) {
    let a = { instancePath: i, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = ol, e !== null && (ol ? e.length = ol : e = null);
  let cl = r, nt = r, Nl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (a = "gender")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let u = n.gender, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var st = f === r;
      if (st) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var fl = Nl === r;
  if (fl) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (F = "gender")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let f = n.gender;
        if (typeof f == "string" && !Eo.test(f)) {
          let g = {};
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    }
    var fl = a === r;
  }
  var it = nt === r;
  if (it) {
    let a = { instancePath: i, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = cl, e !== null && (cl ? e.length = cl : e = null);
  let Yi = r, lt = r, pl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let a;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (a = "gender")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let u = n.gender, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var tt = f === r;
      if (tt) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var Ll = pl === r;
  if (Ll) {
    let a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (F = "gender")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let f = n.gender;
        if (typeof f == "string" && !zo.test(f)) {
          let g = {};
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    }
    var Ll = a === r;
  }
  var ot = lt === r;
  if (ot) {
    let a = { instancePath: i, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [a] : e.push(a), r++;
  } else
    r = Yi, e !== null && (Yi ? e.length = Yi : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let a of Object.keys(n))
      if (!s.call(Xe.properties, a)) {
        let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let a = n.agency_id;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Xe.properties.agency_id.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let a = n.incident_id;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Xe.properties.incident_id.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let a = n.subject_no;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: Xe.properties.subject_no.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let a = n.race;
      if (!Array.isArray(a) && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Xe.properties.race.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let a = n.race__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Xe.properties.race__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let a = n.race_source;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: Xe.properties.race_source.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_source__words !== void 0 && s.call(n, "race_source__words")) {
      let a = n.race_source__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: Xe.properties.race_source__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let a = n.race_self_reported;
      if (!Array.isArray(a) && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: Xe.properties.race_self_reported.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && s.call(n, "race_self_reported__words")) {
      let a = n.race_self_reported__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: Xe.properties.race_self_reported__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let a = n.gender;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Xe.properties.gender.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let a = n.gender_source;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: Xe.properties.gender_source.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.gender_source__words !== void 0 && s.call(n, "gender_source__words")) {
      let a = n.gender_source__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: Xe.properties.gender_source__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let a = n.age;
      if (typeof a != "number" && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Xe.properties.age.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let a = n.age_band;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Xe.properties.age_band.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let a = n.juvenile;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: Xe.properties.juvenile.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let a = n.impairment;
      if (!Array.isArray(a) && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/impairment", schemaPath: "#/properties/impairment/type", keyword: "type", params: { type: Xe.properties.impairment.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.impairment__words !== void 0 && s.call(n, "impairment__words")) {
      let a = n.impairment__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/impairment__words", schemaPath: "#/properties/impairment__words/type", keyword: "type", params: { type: Xe.properties.impairment__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let a = n.resistance;
      if (!Array.isArray(a) && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/resistance", schemaPath: "#/properties/resistance/type", keyword: "type", params: { type: Xe.properties.resistance.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.resistance__words !== void 0 && s.call(n, "resistance__words")) {
      let a = n.resistance__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/resistance__words", schemaPath: "#/properties/resistance__words/type", keyword: "type", params: { type: Xe.properties.resistance__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
      let a = n.armed_status;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/armed_status", schemaPath: "#/properties/armed_status/type", keyword: "type", params: { type: Xe.properties.armed_status.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let a = n.weapon;
      if (!Array.isArray(a) && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/weapon", schemaPath: "#/properties/weapon/type", keyword: "type", params: { type: Xe.properties.weapon.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.weapon__words !== void 0 && s.call(n, "weapon__words")) {
      let a = n.weapon__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/weapon__words", schemaPath: "#/properties/weapon__words/type", keyword: "type", params: { type: Xe.properties.weapon__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let a = n.injury_level;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Xe.properties.injury_level.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
      let a = n.injury_attribution;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/injury_attribution", schemaPath: "#/properties/injury_attribution/type", keyword: "type", params: { type: Xe.properties.injury_attribution.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.injury_attribution__words !== void 0 && s.call(n, "injury_attribution__words")) {
      let a = n.injury_attribution__words;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/injury_attribution__words", schemaPath: "#/properties/injury_attribution__words/type", keyword: "type", params: { type: Xe.properties.injury_attribution__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.fracture !== void 0 && s.call(n, "fracture")) {
      let a = n.fracture;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/fracture", schemaPath: "#/properties/fracture/type", keyword: "type", params: { type: Xe.properties.fracture.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
      let a = n.medical_aid;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/medical_aid", schemaPath: "#/properties/medical_aid/type", keyword: "type", params: { type: Xe.properties.medical_aid.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let a = n.hospitalised;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Xe.properties.hospitalised.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.death_date !== void 0 && s.call(n, "death_date")) {
      let a = n.death_date;
      if (typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/death_date", schemaPath: "#/properties/death_date/type", keyword: "type", params: { type: Xe.properties.death_date.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.arrested !== void 0 && s.call(n, "arrested")) {
      let a = n.arrested;
      if (typeof a != "boolean" && typeof a != "string" && a !== null) {
        let u = { instancePath: i + "/arrested", schemaPath: "#/properties/arrested/type", keyword: "type", params: { type: Xe.properties.arrested.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Pl.errors = e, r === 0;
}
Pl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zo = Il, Jr = { $id: "force_officers", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, officer_ref: { type: ["string", "null"] }, years_of_service: { type: ["number", "string", "null"] }, duty_status: { type: ["string", "null"] }, uniform: { type: ["string", "null"] }, sworn_status: { type: ["string", "null"] }, role: { type: ["string", "null"] }, body_worn_camera: { type: ["boolean", "string", "null"] }, injury_level: { type: ["string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_officers.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_officers.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_officers.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_officers.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_officers.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_officers.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_officers.years_of_service.type", not: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.years_of_service.bounds", not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }, { $comment: "force_officers.duty_status.in-code-list", not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }, { $comment: "force_officers.uniform.in-code-list", not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }, { $comment: "force_officers.sworn_status.in-code-list", not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }, { $comment: "force_officers.role.in-code-list", not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }, { $comment: "force_officers.body_worn_camera.type", not: { allOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, { required: ["body_worn_camera"], properties: { body_worn_camera: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_officers.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "officer-ref-is-a-name", not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, officer_ref: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }] }, years_of_service: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }] }, duty_status: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }] }, uniform: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }] }, sworn_status: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }] }, role: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }] }, body_worn_camera: { required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } } } }, Ro = new RegExp("^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$", "u");
function Il(n, { instancePath: i = "", parentData: j, parentDataProperty: D, rootData: R = n, dynamicAnchors: qi = {} } = {}) {
  let e = null, r = 0, Be = Il.evaluated;
  Be.dynamicProps && (Be.props = void 0), Be.dynamicItems && (Be.items = void 0);
  let cr = r, as = r, ts = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && ($ = "agency_id")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let v = n.agency_id, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Tr = U === r;
      if (Tr) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var en = ts === r;
  if (en) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (oe = "agency_id")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let b = n.agency_id, U = r, C = r;
        if (typeof b == "string" && !Mi.test(b)) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Bs = C === r;
        if (Bs) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var en = $ === r;
  }
  var Vs = as === r;
  if (Vs) {
    let $ = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ys = r, Ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && ($ = "officer_no")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let v = n.officer_no, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Xs = U === r;
      if (Xs) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var rn = Ks === r;
  if (rn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (oe = "officer_no")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
        let b = n.officer_no, U = r, C = r;
        if (typeof b == "string" && !Ai.test(b)) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var xn = C === r;
        if (xn) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var rn = $ === r;
  }
  var Pn = Ys === r;
  if (Pn) {
    let $ = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Ms = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.race === void 0 || !s.call(n, "race")) && ($ = "race")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let v = n.race, oe = r, b = r;
      if (!(v === null || v === "")) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      }
      var Gs = b === r;
      if (Gs) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var an = ds === r;
  if (an) {
    let $ = r, v = r, oe = r, b = r, U = !1, C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.race === void 0 || !s.call(n, "race")) && (qe = "race")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let ce = n.race;
        if (r === r)
          if (Array.isArray(ce))
            if (ce.length < 1) {
              let Ce = {};
              e === null ? e = [Ce] : e.push(Ce), r++;
            } else {
              var xr = !0;
              let Ce = ce.length;
              for (let Dr = 0; Dr < Ce; Dr++) {
                let rr = ce[Dr], _n = r, Nn = r, ci = r;
                if (!(rr === "not_recorded" || rr === "unknown" || rr === "not_applicable" || rr === "withheld" || rr === "pending")) {
                  let yr = {};
                  e === null ? e = [yr] : e.push(yr), r++;
                }
                var dn = ci === r;
                if (dn) {
                  let yr = {};
                  e === null ? e = [yr] : e.push(yr), r++;
                } else {
                  r = Nn, e !== null && (Nn ? e.length = Nn : e = null);
                  let yr = r, ui = r, ji = r;
                  if (typeof rr == "string" && !Je.test(rr)) {
                    let Ps = {};
                    e === null ? e = [Ps] : e.push(Ps), r++;
                  }
                  var Pr = ji === r;
                  if (Pr) {
                    let Ps = {};
                    e === null ? e = [Ps] : e.push(Ps), r++;
                  } else
                    r = ui, e !== null && (ui ? e.length = ui : e = null);
                  var nn = yr === r;
                  if (nn) {
                    let Ps = r, Is = r, Oi = r;
                    if (typeof rr == "string" && !Qe.test(rr)) {
                      let Es = {};
                      e === null ? e = [Es] : e.push(Es), r++;
                    }
                    var hs = Oi === r;
                    if (hs) {
                      let Es = {};
                      e === null ? e = [Es] : e.push(Es), r++;
                    } else
                      r = Is, e !== null && (Is ? e.length = Is : e = null);
                    var nn = Ps === r;
                  }
                }
                if (r === _n)
                  if (typeof rr == "string") {
                    if (he(rr) < 1) {
                      let yr = {};
                      e === null ? e = [yr] : e.push(yr), r++;
                    }
                  } else {
                    let yr = {};
                    e === null ? e = [yr] : e.push(yr), r++;
                  }
                var xr = _n === r;
                if (!xr)
                  break;
              }
              if (xr) {
                let Dr = ce.length;
                if (Dr > 1) {
                  let rr = {};
                  for (; Dr--; ) {
                    let _n = ce[Dr];
                    if (typeof _n == "string") {
                      if (typeof rr[_n] == "number") {
                        let Nn = {};
                        e === null ? e = [Nn] : e.push(Nn), r++;
                        break;
                      }
                      rr[_n] = Dr;
                    }
                  }
                }
              }
            }
          else {
            let Ce = {};
            e === null ? e = [Ce] : e.push(Ce), r++;
          }
      }
    }
    var _r = C === r;
    if (U = U || _r, _r) {
      var Ir = {};
      Ir.race = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.race === void 0 || !s.call(n, "race")) && (qe = "race")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let ce = n.race;
        if (!(ce === "not_recorded" || ce === "unknown" || ce === "not_applicable" || ce === "withheld" || ce === "pending")) {
          let De = {};
          e === null ? e = [De] : e.push(De), r++;
        }
      }
    }
    var _r = ne === r;
    if (U = U || _r, _r && Ir !== !0 && (Ir = Ir || {}, Ir.race = !0), U)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    }
    var Js = oe === r;
    if (Js) {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    } else
      r = v, e !== null && (v ? e.length = v : e = null);
    var an = $ === r;
  }
  var Zs = Ms === r;
  if (Zs) {
    let $ = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let ar = r, hn = r, Qs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.race === void 0 || !s.call(n, "race")) && ($ = "race")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let v = n.race;
      if (r === r)
        if (Array.isArray(v))
          if (v.length < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          } else {
            var In = !0;
            let b = v.length;
            for (let U = 0; U < b; U++) {
              let C = v[U], ne = r, lr = r, qe = r;
              if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
                let De = {};
                e === null ? e = [De] : e.push(De), r++;
              }
              var sn = qe === r;
              if (sn) {
                let De = {};
                e === null ? e = [De] : e.push(De), r++;
              } else {
                r = lr, e !== null && (lr ? e.length = lr : e = null);
                let De = r, Ce = r, Dr = r;
                if (typeof C == "string" && !Je.test(C)) {
                  let rr = {};
                  e === null ? e = [rr] : e.push(rr), r++;
                }
                var ys = Dr === r;
                if (ys) {
                  let rr = {};
                  e === null ? e = [rr] : e.push(rr), r++;
                } else
                  r = Ce, e !== null && (Ce ? e.length = Ce : e = null);
                var gs = De === r;
                if (gs) {
                  let rr = r, _n = r, Nn = r;
                  if (typeof C == "string" && !Qe.test(C)) {
                    let ni = {};
                    e === null ? e = [ni] : e.push(ni), r++;
                  }
                  var ms = Nn === r;
                  if (ms) {
                    let ni = {};
                    e === null ? e = [ni] : e.push(ni), r++;
                  } else
                    r = _n, e !== null && (_n ? e.length = _n : e = null);
                  var gs = rr === r;
                }
              }
              if (r === ne)
                if (typeof C == "string") {
                  if (he(C) < 1) {
                    let De = {};
                    e === null ? e = [De] : e.push(De), r++;
                  }
                } else {
                  let De = {};
                  e === null ? e = [De] : e.push(De), r++;
                }
              var In = ne === r;
              if (!In)
                break;
            }
            if (In) {
              let U = v.length;
              if (U > 1) {
                let C = {};
                for (; U--; ) {
                  let ne = v[U];
                  if (typeof ne == "string") {
                    if (typeof C[ne] == "number") {
                      let lr = {};
                      e === null ? e = [lr] : e.push(lr), r++;
                      break;
                    }
                    C[ne] = U;
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
  var yn = Qs === r;
  if (yn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.race === void 0 || !s.call(n, "race")) && (oe = "race")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let b = n.race;
        if (Array.isArray(b)) {
          let U = r, C = b.length;
          for (let ne = 0; ne < C; ne++) {
            let lr = b[ne], qe = r, ce = r, De = r;
            if (!(lr === "american_indian_alaska_native" || lr === "asian" || lr === "black" || lr === "hispanic_latino" || lr === "middle_eastern_north_african" || lr === "native_hawaiian_pacific_islander" || lr === "white" || lr === "other" || lr === "asian_pacific_islander" || lr === "indian_unspecified" || lr === "middle_eastern_or_south_asian" || lr === "uk_other" || lr === "multiracial" || lr === "other_or_multiracial")) {
              let Ce = {};
              e === null ? e = [Ce] : e.push(Ce), r++;
            }
            var En = De === r;
            if (En) {
              let Ce = {};
              e === null ? e = [Ce] : e.push(Ce), r++;
            } else
              r = ce, e !== null && (ce ? e.length = ce : e = null);
            var br = qe === r;
            if (br)
              break;
          }
          if (br)
            r = U, e !== null && (U ? e.length = U : e = null);
          else {
            let ne = {};
            e === null ? e = [ne] : e.push(ne), r++;
          }
        }
      }
    }
    var yn = $ === r;
  }
  var Fr = hn === r;
  if (Fr) {
    let $ = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let zn = r, vs = r, Zn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.gender === void 0 || !s.call(n, "gender")) && ($ = "gender")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let v = n.gender, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Rs = U === r;
      if (Rs) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var ln = Zn === r;
  if (ln) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (oe = "gender")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let b = n.gender, U = r, C = r;
        if (!(b === "man" || b === "woman" || b === "nonbinary" || b === "another" || b === "nonbinary_or_another" || b === "transgender_or_another")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Br = C === r;
        if (Br) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var ln = $ === r;
  }
  var gn = vs === r;
  if (gn) {
    let $ = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = zn, e !== null && (zn ? e.length = zn : e = null);
  let Er = r, os = r, ws = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.age === void 0 || !s.call(n, "age")) && ($ = "age")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let v = n.age, oe = r, b = r;
      if (!(v === null || v === "")) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      }
      var us = b === r;
      if (us) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var bs = ws === r;
  if (bs) {
    let $ = r, v = r, oe = r, b = r, U = !1, C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.age === void 0 || !s.call(n, "age")) && (qe = "age")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let ce = n.age, De = r;
        if (!(typeof ce == "number" && !(ce % 1) && !isNaN(ce))) {
          let Ce = {};
          e === null ? e = [Ce] : e.push(Ce), r++;
        }
        if (r === De && typeof ce == "number") {
          if (ce > 999999999999999 || isNaN(ce)) {
            let Ce = {};
            e === null ? e = [Ce] : e.push(Ce), r++;
          } else if (ce < -999999999999999 || isNaN(ce)) {
            let Ce = {};
            e === null ? e = [Ce] : e.push(Ce), r++;
          }
        }
      }
    }
    var mn = C === r;
    if (U = U || mn, mn) {
      var zr = {};
      zr.age = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.age === void 0 || !s.call(n, "age")) && (qe = "age")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let ce = n.age;
        if (!(ce === "not_recorded" || ce === "unknown" || ce === "not_applicable" || ce === "withheld" || ce === "pending")) {
          let De = {};
          e === null ? e = [De] : e.push(De), r++;
        }
      }
    }
    var mn = ne === r;
    if (U = U || mn, mn && zr !== !0 && (zr = zr || {}, zr.age = !0), U)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    }
    var Vr = oe === r;
    if (Vr) {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    } else
      r = v, e !== null && (v ? e.length = v : e = null);
    var bs = $ === r;
  }
  var Yr = os === r;
  if (Yr) {
    let $ = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let ks = r, tn = r, $r = r, Nr = !1, Rn = r, cs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.age === void 0 || !s.call(n, "age")) && ($ = "age")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let v = n.age, oe = r;
      if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === oe && typeof v == "number") {
        if (v > 999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (v < -999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var Sn = cs === r;
  if (Sn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.age === void 0 || !s.call(n, "age")) && (oe = "age")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let b = n.age, U = r, C = r;
        if (typeof b == "number" && (b < 0 || isNaN(b))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var on = C === r;
        if (on) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Sn = $ === r;
  }
  var mr = Rn === r;
  if (Nr = Nr || mr, mr) {
    var dr = {};
    dr.age = !0;
  }
  let ei = r, Ss = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.age === void 0 || !s.call(n, "age")) && ($ = "age")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let v = n.age, oe = r;
      if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === oe && typeof v == "number") {
        if (v > 999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (v < -999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var vn = Ss === r;
  if (vn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.age === void 0 || !s.call(n, "age")) && (oe = "age")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let b = n.age, U = r, C = r;
        if (typeof b == "number" && (b > 120 || isNaN(b))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var wn = C === r;
        if (wn) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var vn = $ === r;
  }
  var mr = ei === r;
  if (Nr = Nr || mr, mr && dr !== !0 && (dr = dr || {}, dr.age = !0), Nr)
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  else {
    let $ = {};
    e === null ? e = [$] : e.push($), r++;
  }
  var Cs = tn === r;
  if (Cs) {
    let $ = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = ks, e !== null && (ks ? e.length = ks : e = null);
  let bn = r, As = r, kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && ($ = "age_band")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let v = n.age_band, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Cn = U === r;
      if (Cn) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var un = kn === r;
  if (un) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (oe = "age_band")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let b = n.age_band, U = r, C = r;
        if (!(b === "0_9" || b === "10_14" || b === "15_17" || b === "18_24" || b === "25_34" || b === "35_44" || b === "45_54" || b === "55_64" || b === "65_plus" || b === "0_17" || b === "10_17" || b === "18_34" || b === "18_plus" || b === "35_plus")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Ds = C === r;
        if (Ds) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var un = $ === r;
  }
  var qs = As === r;
  if (qs) {
    let $ = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = bn, e !== null && (bn ? e.length = bn : e = null);
  let kr = r, cn = r, Dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && ($ = "years_of_service")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let v = n.years_of_service, oe = r, b = r;
      if (!(v === null || v === "")) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      }
      var Hn = b === r;
      if (Hn) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var Un = Dn === r;
  if (Un) {
    let $ = r, v = r, oe = r, b = r, U = !1, C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (qe = "years_of_service")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let ce = n.years_of_service, De = r;
        if (!(typeof ce == "number" && !(ce % 1) && !isNaN(ce))) {
          let Ce = {};
          e === null ? e = [Ce] : e.push(Ce), r++;
        }
        if (r === De && typeof ce == "number") {
          if (ce > 999999999999999 || isNaN(ce)) {
            let Ce = {};
            e === null ? e = [Ce] : e.push(Ce), r++;
          } else if (ce < -999999999999999 || isNaN(ce)) {
            let Ce = {};
            e === null ? e = [Ce] : e.push(Ce), r++;
          }
        }
      }
    }
    var Ar = C === r;
    if (U = U || Ar, Ar) {
      var An = {};
      An.years_of_service = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (qe = "years_of_service")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let ce = n.years_of_service;
        if (!(ce === "not_recorded" || ce === "unknown" || ce === "not_applicable" || ce === "withheld" || ce === "pending")) {
          let De = {};
          e === null ? e = [De] : e.push(De), r++;
        }
      }
    }
    var Ar = ne === r;
    if (U = U || Ar, Ar && An !== !0 && (An = An || {}, An.years_of_service = !0), U)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    }
    var Kr = oe === r;
    if (Kr) {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    } else
      r = v, e !== null && (v ? e.length = v : e = null);
    var Un = $ === r;
  }
  var Wn = cn === r;
  if (Wn) {
    let $ = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let Tn = r, Fn = r, Bn = r, Vn = !1, qn = r, Zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && ($ = "years_of_service")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let v = n.years_of_service, oe = r;
      if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === oe && typeof v == "number") {
        if (v > 999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (v < -999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var vr = Zr === r;
  if (vr) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (oe = "years_of_service")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let b = n.years_of_service, U = r, C = r;
        if (typeof b == "number" && (b < 0 || isNaN(b))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var ri = C === r;
        if (ri) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var vr = $ === r;
  }
  var Kn = qn === r;
  if (Vn = Vn || Kn, Kn) {
    var Yn = {};
    Yn.years_of_service = !0;
  }
  let jn = r, On = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && ($ = "years_of_service")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let v = n.years_of_service, oe = r;
      if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      if (r === oe && typeof v == "number") {
        if (v > 999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        } else if (v < -999999999999999 || isNaN(v)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
  }
  var Ge = On === r;
  if (Ge) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (oe = "years_of_service")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let b = n.years_of_service, U = r, C = r;
        if (typeof b == "number" && (b > 60 || isNaN(b))) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var ir = C === r;
        if (ir) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Ge = $ === r;
  }
  var Kn = jn === r;
  if (Vn = Vn || Kn, Kn && Yn !== !0 && (Yn = Yn || {}, Yn.years_of_service = !0), Vn)
    r = Bn, e !== null && (Bn ? e.length = Bn : e = null);
  else {
    let $ = {};
    e === null ? e = [$] : e.push($), r++;
  }
  var js = Fn === r;
  if (js) {
    let $ = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Tn, e !== null && (Tn ? e.length = Tn : e = null);
  let Lr = r, Os = r, qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.duty_status === void 0 || !s.call(n, "duty_status")) && ($ = "duty_status")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
      let v = n.duty_status, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Rr = U === r;
      if (Rr) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var Hs = qr === r;
  if (Hs) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.duty_status === void 0 || !s.call(n, "duty_status")) && (oe = "duty_status")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
        let b = n.duty_status, U = r, C = r;
        if (!(b === "on_duty" || b === "off_duty" || b === "secondary_employment" || b === "not_on_duty")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var $s = C === r;
        if ($s) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Hs = $ === r;
  }
  var fs = Os === r;
  if (fs) {
    let $ = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let jr = r, fn = r, Ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.uniform === void 0 || !s.call(n, "uniform")) && ($ = "uniform")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.uniform !== void 0 && s.call(n, "uniform")) {
      let v = n.uniform, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var ps = U === r;
      if (ps) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var Ls = Ns === r;
  if (Ls) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.uniform === void 0 || !s.call(n, "uniform")) && (oe = "uniform")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.uniform !== void 0 && s.call(n, "uniform")) {
        let b = n.uniform, U = r, C = r;
        if (!(b === "patrol_uniform" || b === "tactical_uniform" || b === "utility_uniform" || b === "plainclothes" || b === "uniformed")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Sr = C === r;
        if (Sr) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Ls = $ === r;
  }
  var $n = fn === r;
  if ($n) {
    let $ = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = jr, e !== null && (jr ? e.length = jr : e = null);
  let Xn = r, xs = r, Mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.sworn_status === void 0 || !s.call(n, "sworn_status")) && ($ = "sworn_status")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
      let v = n.sworn_status, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Gn = U === r;
      if (Gn) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var pn = Mn === r;
  if (pn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.sworn_status === void 0 || !s.call(n, "sworn_status")) && (oe = "sworn_status")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
        let b = n.sworn_status, U = r, C = r;
        if (!(b === "sworn" || b === "reserve" || b === "detention" || b === "civilian")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var Xr = C === r;
        if (Xr) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var pn = $ === r;
  }
  var Mr = xs === r;
  if (Mr) {
    let $ = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Xn, e !== null && (Xn ? e.length = Xn : e = null);
  let Cr = r, Jn = r, Qn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.role === void 0 || !s.call(n, "role")) && ($ = "role")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.role !== void 0 && s.call(n, "role")) {
      let v = n.role, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var es = U === r;
      if (es) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var fr = Qn === r;
  if (fr) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.role === void 0 || !s.call(n, "role")) && (oe = "role")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.role !== void 0 && s.call(n, "role")) {
        let b = n.role, U = r, C = r;
        if (!(b === "used_force" || b === "supervisor_present" || b === "present" || b === "supervisor_consulted" || b === "responded_after" || b === "supervisor" || b === "on_scene_no_force")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var hr = C === r;
        if (hr) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var fr = $ === r;
  }
  var rs = Jn === r;
  if (rs) {
    let $ = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Cr, e !== null && (Cr ? e.length = Cr : e = null);
  let ns = r, ss = r, E = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.body_worn_camera === void 0 || !s.call(n, "body_worn_camera")) && ($ = "body_worn_camera")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
      let v = n.body_worn_camera, oe = r, b = r;
      if (!(v === null || v === "")) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      }
      var N = b === r;
      if (N) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var ye = E === r;
  if (ye) {
    let $ = r, v = r, oe = r, b = r, U = !1, C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.body_worn_camera === void 0 || !s.call(n, "body_worn_camera")) && (qe = "body_worn_camera")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera") && typeof n.body_worn_camera != "boolean") {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      }
    }
    var W = C === r;
    if (U = U || W, W) {
      var S = {};
      S.body_worn_camera = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.body_worn_camera === void 0 || !s.call(n, "body_worn_camera")) && (qe = "body_worn_camera")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
        let ce = n.body_worn_camera;
        if (!(ce === "not_recorded" || ce === "unknown" || ce === "not_applicable" || ce === "withheld" || ce === "pending")) {
          let De = {};
          e === null ? e = [De] : e.push(De), r++;
        }
      }
    }
    var W = ne === r;
    if (U = U || W, W && S !== !0 && (S = S || {}, S.body_worn_camera = !0), U)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    }
    var X = oe === r;
    if (X) {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    } else
      r = v, e !== null && (v ? e.length = v : e = null);
    var ye = $ === r;
  }
  var ae = ss === r;
  if (ae) {
    let $ = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = ns, e !== null && (ns ? e.length = ns : e = null);
  let de = r, _e = r, K = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && ($ = "injury_level")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let v = n.injury_level, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var k = U === r;
      if (k) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (he(v) < 1) {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        } else {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
    }
  }
  var m = K === r;
  if (m) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (oe = "injury_level")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
        let b = n.injury_level, U = r, C = r;
        if (!(b === "none" || b === "complaint_of_pain" || b === "minor" || b === "moderate" || b === "hospitalised" || b === "serious_bodily_injury" || b === "death" || b === "injured" || b === "none_visible" || b === "injured_not_admitted" || b === "below_serious" || b === "serious_grade_unclear" || b === "admitted_or_serious" || b === "injured_alive")) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        }
        var se = C === r;
        if (se) {
          let ne = {};
          e === null ? e = [ne] : e.push(ne), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var m = $ === r;
  }
  var _ = _e === r;
  if (_) {
    let $ = { instancePath: i, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = de, e !== null && (de ? e.length = de : e = null);
  let z = r, Z = r, fe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && ($ = "hospitalised")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let v = n.hospitalised, oe = r, b = r;
      if (!(v === null || v === "")) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      }
      var Fe = b === r;
      if (Fe) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var pe = fe === r;
  if (pe) {
    let $ = r, v = r, oe = r, b = r, U = !1, C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (qe = "hospitalised")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      }
    }
    var Le = C === r;
    if (U = U || Le, Le) {
      var J = {};
      J.hospitalised = !0;
    }
    let ne = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let qe;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (qe = "hospitalised")) {
        let ce = {};
        e === null ? e = [ce] : e.push(ce), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
        let ce = n.hospitalised;
        if (!(ce === "not_recorded" || ce === "unknown" || ce === "not_applicable" || ce === "withheld" || ce === "pending")) {
          let De = {};
          e === null ? e = [De] : e.push(De), r++;
        }
      }
    }
    var Le = ne === r;
    if (U = U || Le, Le && J !== !0 && (J = J || {}, J.hospitalised = !0), U)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    }
    var we = oe === r;
    if (we) {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    } else
      r = v, e !== null && (v ? e.length = v : e = null);
    var pe = $ === r;
  }
  var er = Z === r;
  if (er) {
    let $ = { instancePath: i, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = z, e !== null && (z ? e.length = z : e = null);
  let Te = r, Gr = r, Ve = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.officer_ref === void 0 || !s.call(n, "officer_ref")) && ($ = "officer_ref")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
      let v = n.officer_ref, oe = r, b = r;
      if (!(v === null || v === "")) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      }
      var Us = b === r;
      if (Us) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var _s = Ve === r;
  if (_s) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.officer_ref === void 0 || !s.call(n, "officer_ref")) && (oe = "officer_ref")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
        let b = n.officer_ref;
        if (typeof b == "string" && !Ro.test(b)) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
      }
    }
    var _s = $ === r;
  }
  var or = Gr === r;
  if (or) {
    let $ = { instancePath: i, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Te, e !== null && (Te ? e.length = Te : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let $ of Object.keys(n))
      if (!s.call(Jr.properties, $)) {
        let v = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
        e === null ? e = [v] : e.push(v), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let $ = n.agency_id;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Jr.properties.agency_id.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let $ = n.incident_id;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Jr.properties.incident_id.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let $ = n.officer_no;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Jr.properties.officer_no.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let $ = n.race;
      if (!Array.isArray($) && typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Jr.properties.race.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let $ = n.race__words;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Jr.properties.race__words.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let $ = n.gender;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Jr.properties.gender.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let $ = n.age;
      if (typeof $ != "number" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Jr.properties.age.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let $ = n.age_band;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Jr.properties.age_band.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
      let $ = n.officer_ref;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/officer_ref", schemaPath: "#/properties/officer_ref/type", keyword: "type", params: { type: Jr.properties.officer_ref.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let $ = n.years_of_service;
      if (typeof $ != "number" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/years_of_service", schemaPath: "#/properties/years_of_service/type", keyword: "type", params: { type: Jr.properties.years_of_service.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
      let $ = n.duty_status;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/duty_status", schemaPath: "#/properties/duty_status/type", keyword: "type", params: { type: Jr.properties.duty_status.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.uniform !== void 0 && s.call(n, "uniform")) {
      let $ = n.uniform;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/uniform", schemaPath: "#/properties/uniform/type", keyword: "type", params: { type: Jr.properties.uniform.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
      let $ = n.sworn_status;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/sworn_status", schemaPath: "#/properties/sworn_status/type", keyword: "type", params: { type: Jr.properties.sworn_status.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.role !== void 0 && s.call(n, "role")) {
      let $ = n.role;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: Jr.properties.role.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
      let $ = n.body_worn_camera;
      if (typeof $ != "boolean" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/body_worn_camera", schemaPath: "#/properties/body_worn_camera/type", keyword: "type", params: { type: Jr.properties.body_worn_camera.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let $ = n.injury_level;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Jr.properties.injury_level.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let $ = n.hospitalised;
      if (typeof $ != "boolean" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: i + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Jr.properties.hospitalised.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
  } else {
    let $ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [$] : e.push($), r++;
  }
  return Il.errors = e, r === 0;
}
Il.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var So = El, ls = { $id: "force_actions", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, action_no: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, force_type: { type: ["string", "null"] }, target: { type: ["string", "null"] }, intent: { type: ["string", "null"] }, struck: { type: ["boolean", "string", "null"] }, rounds: { type: ["number", "string", "null"] }, repetitions: { type: ["number", "string", "null"] }, body_area: { type: ["array", "string", "null"] }, position: { type: ["string", "null"] }, sequence: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "force_actions.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_actions.action_no.bounds", not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.force_type.in-code-list", not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { $comment: "force_actions.target.in-code-list", not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }, { $comment: "force_actions.intent.in-code-list", not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }, { $comment: "force_actions.struck.type", not: { allOf: [{ required: ["struck"], properties: { struck: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["struck"], properties: { struck: { type: "boolean" } } }, { required: ["struck"], properties: { struck: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.type", not: { allOf: [{ required: ["rounds"], properties: { rounds: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.bounds", not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.repetitions.type", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.repetitions.bounds", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.body_area.type", not: { allOf: [{ required: ["body_area"], properties: { body_area: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.body_area.in-code-list", not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }, { $comment: "force_actions.position.in-code-list", not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }, { $comment: "force_actions.sequence.type", not: { allOf: [{ required: ["sequence"], properties: { sequence: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.sequence.bounds", not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }, { $comment: "several-forces-in-one-cell", not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, action_no: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, force_type: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }] }, target: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }] }, intent: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }] }, struck: { required: ["struck"], properties: { struck: { type: "boolean" } } }, rounds: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }] }, repetitions: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }] }, body_area: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }] }, position: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }] }, sequence: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }] } } }, Co = new RegExp("^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$", "u");
function El(n, { instancePath: i = "", parentData: j, parentDataProperty: D, rootData: R = n, dynamicAnchors: qi = {} } = {}) {
  let e = null, r = 0, Be = El.evaluated;
  Be.dynamicProps && (Be.props = void 0), Be.dynamicItems && (Be.items = void 0);
  let cr = r, as = r, ts = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (k = "agency_id")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let m = n.agency_id, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Tr = z === r;
      if (Tr) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var en = ts === r;
  if (en) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (se = "agency_id")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let _ = n.agency_id, z = r, Z = r;
        if (typeof _ == "string" && !Mi.test(_)) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Bs = Z === r;
        if (Bs) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var en = k === r;
  }
  var Vs = as === r;
  if (Vs) {
    let k = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ys = r, Ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.action_no === void 0 || !s.call(n, "action_no")) && (k = "action_no")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.action_no !== void 0 && s.call(n, "action_no")) {
      let m = n.action_no, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Xs = z === r;
      if (Xs) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var rn = Ks === r;
  if (rn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.action_no === void 0 || !s.call(n, "action_no")) && (se = "action_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.action_no !== void 0 && s.call(n, "action_no")) {
        let _ = n.action_no, z = r, Z = r;
        if (typeof _ == "string" && !Ai.test(_)) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var xn = Z === r;
        if (xn) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var rn = k === r;
  }
  var Pn = Ys === r;
  if (Pn) {
    let k = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Ms = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (k = "subject_no")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let m = n.subject_no, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Gs = z === r;
      if (Gs) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var an = ds === r;
  if (an) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (se = "subject_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
        let _ = n.subject_no, z = r, Z = r;
        if (typeof _ == "string" && !Ai.test(_)) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var xr = Z === r;
        if (xr) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var an = k === r;
  }
  var dn = Ms === r;
  if (dn) {
    let k = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Pr = r, nn = r, hs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (k = "officer_no")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let m = n.officer_no, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Ir = z === r;
      if (Ir) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var _r = hs === r;
  if (_r) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (se = "officer_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
        let _ = n.officer_no, z = r, Z = r;
        if (typeof _ == "string" && !Ai.test(_)) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Js = Z === r;
        if (Js) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var _r = k === r;
  }
  var Zs = nn === r;
  if (Zs) {
    let k = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Pr, e !== null && (Pr ? e.length = Pr : e = null);
  let ar = r, hn = r, Qs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.force_type === void 0 || !s.call(n, "force_type")) && (k = "force_type")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let m = n.force_type, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var In = z === r;
      if (In) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var sn = Qs === r;
  if (sn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.force_type === void 0 || !s.call(n, "force_type")) && (se = "force_type")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
        let _ = n.force_type, z = r, Z = r;
        if (!(_ === "verbal_command" || _ === "mitigation" || _ === "firearm_drawn" || _ === "firearm_low_ready" || _ === "firearm_pointed" || _ === "cew_drawn" || _ === "cew_aimed" || _ === "cew_arced" || _ === "impact_weapon_drawn" || _ === "chemical_drawn" || _ === "launcher_pointed" || _ === "canine_deployed" || _ === "escort_hold" || _ === "handcuff_unresisted" || _ === "handcuff_resisted" || _ === "removed_from_vehicle_physical" || _ === "control_hold" || _ === "grab_pull" || _ === "push_redirect" || _ === "shield_contact" || _ === "body_weight" || _ === "takedown" || _ === "leg_restraint" || _ === "full_body_restraint" || _ === "spit_hood" || _ === "remote_restraint" || _ === "strike_personal" || _ === "chemical_spray" || _ === "chemical_munition" || _ === "noise_flash" || _ === "cew_drive_stun" || _ === "cew_probes" || _ === "impact_weapon_strike" || _ === "impact_projectile" || _ === "canine_bite" || _ === "neck_restraint" || _ === "airway_choke" || _ === "edged_weapon" || _ === "explosive" || _ === "firearm_discharged" || _ === "tire_deflation" || _ === "vehicle_contact_vehicle" || _ === "vehicle_contact_person" || _ === "other_force" || _ === "firearm_shown" || _ === "firearm_unholstered" || _ === "firearm_shown_or_discharged" || _ === "firearm_discharged_or_club" || _ === "weapon_shown" || _ === "cew_shown" || _ === "cew_aimed_or_arced" || _ === "cew_used" || _ === "cew_shown_or_used" || _ === "impact_weapon_without_strike" || _ === "impact_weapon_shown_or_used" || _ === "strike" || _ === "improvised_weapon" || _ === "chemical_used" || _ === "chemical_shown_or_used" || _ === "pepper_balls" || _ === "less_lethal_used" || _ === "canine_used" || _ === "verbal_or_mitigation" || _ === "handcuffing" || _ === "restraint_applied" || _ === "limb_or_body_restraint" || _ === "restraining_device" || _ === "takedown_or_handcuffing" || _ === "hold_or_takedown" || _ === "escort_or_control_hold" || _ === "ground_control" || _ === "physical_control" || _ === "strike_or_control" || _ === "unarmed_force" || _ === "unarmed_or_vehicle" || _ === "neck_or_choke" || _ === "vehicle_contact" || _ === "vehicle_used")) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var ys = Z === r;
        if (ys) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var sn = k === r;
  }
  var gs = hn === r;
  if (gs) {
    let k = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let ms = r, yn = r, En = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.target === void 0 || !s.call(n, "target")) && (k = "target")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.target !== void 0 && s.call(n, "target")) {
      let m = n.target, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var br = z === r;
      if (br) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var Fr = En === r;
  if (Fr) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.target === void 0 || !s.call(n, "target")) && (se = "target")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.target !== void 0 && s.call(n, "target")) {
        let _ = n.target, z = r, Z = r;
        if (!(_ === "person" || _ === "animal" || _ === "vehicle" || _ === "object" || _ === "warning" || _ === "none")) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var zn = Z === r;
        if (zn) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var Fr = k === r;
  }
  var vs = yn === r;
  if (vs) {
    let k = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = ms, e !== null && (ms ? e.length = ms : e = null);
  let Zn = r, Rs = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.intent === void 0 || !s.call(n, "intent")) && (k = "intent")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.intent !== void 0 && s.call(n, "intent")) {
      let m = n.intent, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Br = z === r;
      if (Br) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var gn = ln === r;
  if (gn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.intent === void 0 || !s.call(n, "intent")) && (se = "intent")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.intent !== void 0 && s.call(n, "intent")) {
        let _ = n.intent, z = r, Z = r;
        if (!(_ === "intentional" || _ === "unintentional")) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Er = Z === r;
        if (Er) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var gn = k === r;
  }
  var os = Rs === r;
  if (os) {
    let k = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Zn, e !== null && (Zn ? e.length = Zn : e = null);
  let ws = r, us = r, bs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.struck === void 0 || !s.call(n, "struck")) && (k = "struck")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.struck !== void 0 && s.call(n, "struck")) {
      let m = n.struck, se = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var zr = _ === r;
      if (zr) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var mn = bs === r;
  if (mn) {
    let k = r, m = r, se = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.struck === void 0 || !s.call(n, "struck")) && (pe = "struck")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.struck !== void 0 && s.call(n, "struck") && typeof n.struck != "boolean") {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      }
    }
    var Yr = Z === r;
    if (z = z || Yr, Yr) {
      var Vr = {};
      Vr.struck = !0;
    }
    let fe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.struck === void 0 || !s.call(n, "struck")) && (pe = "struck")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.struck !== void 0 && s.call(n, "struck")) {
        let J = n.struck;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Le = {};
          e === null ? e = [Le] : e.push(Le), r++;
        }
      }
    }
    var Yr = fe === r;
    if (z = z || Yr, Yr && Vr !== !0 && (Vr = Vr || {}, Vr.struck = !0), z)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    }
    var ks = se === r;
    if (ks) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var mn = k === r;
  }
  var tn = us === r;
  if (tn) {
    let k = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = ws, e !== null && (ws ? e.length = ws : e = null);
  let $r = r, Nr = r, Rn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.rounds === void 0 || !s.call(n, "rounds")) && (k = "rounds")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let m = n.rounds, se = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var cs = _ === r;
      if (cs) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var Sn = Rn === r;
  if (Sn) {
    let k = r, m = r, se = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (pe = "rounds")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let J = n.rounds, Le = r;
        if (!(typeof J == "number" && !(J % 1) && !isNaN(J))) {
          let we = {};
          e === null ? e = [we] : e.push(we), r++;
        }
        if (r === Le && typeof J == "number") {
          if (J > 999999999999999 || isNaN(J)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          } else if (J < -999999999999999 || isNaN(J)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          }
        }
      }
    }
    var dr = Z === r;
    if (z = z || dr, dr) {
      var on = {};
      on.rounds = !0;
    }
    let fe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (pe = "rounds")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let J = n.rounds;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Le = {};
          e === null ? e = [Le] : e.push(Le), r++;
        }
      }
    }
    var dr = fe === r;
    if (z = z || dr, dr && on !== !0 && (on = on || {}, on.rounds = !0), z)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    }
    var ei = se === r;
    if (ei) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var Sn = k === r;
  }
  var Ss = Nr === r;
  if (Ss) {
    let k = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  let vn = r, wn = r, mr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.rounds === void 0 || !s.call(n, "rounds")) && (k = "rounds")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let m = n.rounds, se = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === se && typeof m == "number") {
        if (m > 999999999999999 || isNaN(m)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        } else if (m < -999999999999999 || isNaN(m)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        }
      }
    }
  }
  var Cs = mr === r;
  if (Cs) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (se = "rounds")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let _ = n.rounds, z = r, Z = r;
        if (typeof _ == "number" && (_ < 1 || isNaN(_))) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var bn = Z === r;
        if (bn) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var Cs = k === r;
  }
  var As = wn === r;
  if (As) {
    let k = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = vn, e !== null && (vn ? e.length = vn : e = null);
  let kn = r, Cn = r, un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (k = "repetitions")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let m = n.repetitions, se = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Ds = _ === r;
      if (Ds) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var qs = un === r;
  if (qs) {
    let k = r, m = r, se = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (pe = "repetitions")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let J = n.repetitions, Le = r;
        if (!(typeof J == "number" && !(J % 1) && !isNaN(J))) {
          let we = {};
          e === null ? e = [we] : e.push(we), r++;
        }
        if (r === Le && typeof J == "number") {
          if (J > 999999999999999 || isNaN(J)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          } else if (J < -999999999999999 || isNaN(J)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          }
        }
      }
    }
    var cn = Z === r;
    if (z = z || cn, cn) {
      var kr = {};
      kr.repetitions = !0;
    }
    let fe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (pe = "repetitions")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let J = n.repetitions;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Le = {};
          e === null ? e = [Le] : e.push(Le), r++;
        }
      }
    }
    var cn = fe === r;
    if (z = z || cn, cn && kr !== !0 && (kr = kr || {}, kr.repetitions = !0), z)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    }
    var Dn = se === r;
    if (Dn) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var qs = k === r;
  }
  var Hn = Cn === r;
  if (Hn) {
    let k = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = kn, e !== null && (kn ? e.length = kn : e = null);
  let Un = r, An = r, Ar = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (k = "repetitions")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let m = n.repetitions, se = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === se && typeof m == "number") {
        if (m > 999999999999999 || isNaN(m)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        } else if (m < -999999999999999 || isNaN(m)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        }
      }
    }
  }
  var Kr = Ar === r;
  if (Kr) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (se = "repetitions")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let _ = n.repetitions, z = r, Z = r;
        if (typeof _ == "number" && (_ < 1 || isNaN(_))) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Wn = Z === r;
        if (Wn) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var Kr = k === r;
  }
  var Tn = An === r;
  if (Tn) {
    let k = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Un, e !== null && (Un ? e.length = Un : e = null);
  let Fn = r, Bn = r, Vn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.body_area === void 0 || !s.call(n, "body_area")) && (k = "body_area")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let m = n.body_area, se = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var qn = _ === r;
      if (qn) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var Zr = Vn === r;
  if (Zr) {
    let k = r, m = r, se = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (pe = "body_area")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let J = n.body_area;
        if (r === r)
          if (Array.isArray(J))
            if (J.length < 1) {
              let we = {};
              e === null ? e = [we] : e.push(we), r++;
            } else {
              var vr = !0;
              let we = J.length;
              for (let er = 0; er < we; er++) {
                let Te = J[er], Gr = r, Ve = r, Us = r;
                if (!(Te === "not_recorded" || Te === "unknown" || Te === "not_applicable" || Te === "withheld" || Te === "pending")) {
                  let or = {};
                  e === null ? e = [or] : e.push(or), r++;
                }
                var ri = Us === r;
                if (ri) {
                  let or = {};
                  e === null ? e = [or] : e.push(or), r++;
                } else {
                  r = Ve, e !== null && (Ve ? e.length = Ve : e = null);
                  let or = r, $ = r, v = r;
                  if (typeof Te == "string" && !Je.test(Te)) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  }
                  var Yn = v === r;
                  if (Yn) {
                    let oe = {};
                    e === null ? e = [oe] : e.push(oe), r++;
                  } else
                    r = $, e !== null && ($ ? e.length = $ : e = null);
                  var jn = or === r;
                  if (jn) {
                    let oe = r, b = r, U = r;
                    if (typeof Te == "string" && !Qe.test(Te)) {
                      let ne = {};
                      e === null ? e = [ne] : e.push(ne), r++;
                    }
                    var On = U === r;
                    if (On) {
                      let ne = {};
                      e === null ? e = [ne] : e.push(ne), r++;
                    } else
                      r = b, e !== null && (b ? e.length = b : e = null);
                    var jn = oe === r;
                  }
                }
                if (r === Gr)
                  if (typeof Te == "string") {
                    if (he(Te) < 1) {
                      let or = {};
                      e === null ? e = [or] : e.push(or), r++;
                    }
                  } else {
                    let or = {};
                    e === null ? e = [or] : e.push(or), r++;
                  }
                var vr = Gr === r;
                if (!vr)
                  break;
              }
              if (vr) {
                let er = J.length;
                if (er > 1) {
                  let Te = {};
                  for (; er--; ) {
                    let Gr = J[er];
                    if (typeof Gr == "string") {
                      if (typeof Te[Gr] == "number") {
                        let Ve = {};
                        e === null ? e = [Ve] : e.push(Ve), r++;
                        break;
                      }
                      Te[Gr] = er;
                    }
                  }
                }
              }
            }
          else {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          }
      }
    }
    var ir = Z === r;
    if (z = z || ir, ir) {
      var Ge = {};
      Ge.body_area = !0;
    }
    let fe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (pe = "body_area")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let J = n.body_area;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Le = {};
          e === null ? e = [Le] : e.push(Le), r++;
        }
      }
    }
    var ir = fe === r;
    if (z = z || ir, ir && Ge !== !0 && (Ge = Ge || {}, Ge.body_area = !0), z)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    }
    var Kn = se === r;
    if (Kn) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var Zr = k === r;
  }
  var js = Bn === r;
  if (js) {
    let k = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Fn, e !== null && (Fn ? e.length = Fn : e = null);
  let Lr = r, Os = r, qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.body_area === void 0 || !s.call(n, "body_area")) && (k = "body_area")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let m = n.body_area;
      if (r === r)
        if (Array.isArray(m))
          if (m.length < 1) {
            let _ = {};
            e === null ? e = [_] : e.push(_), r++;
          } else {
            var Rr = !0;
            let _ = m.length;
            for (let z = 0; z < _; z++) {
              let Z = m[z], fe = r, Fe = r, pe = r;
              if (!(Z === "not_recorded" || Z === "unknown" || Z === "not_applicable" || Z === "withheld" || Z === "pending")) {
                let Le = {};
                e === null ? e = [Le] : e.push(Le), r++;
              }
              var Hs = pe === r;
              if (Hs) {
                let Le = {};
                e === null ? e = [Le] : e.push(Le), r++;
              } else {
                r = Fe, e !== null && (Fe ? e.length = Fe : e = null);
                let Le = r, we = r, er = r;
                if (typeof Z == "string" && !Je.test(Z)) {
                  let Te = {};
                  e === null ? e = [Te] : e.push(Te), r++;
                }
                var $s = er === r;
                if ($s) {
                  let Te = {};
                  e === null ? e = [Te] : e.push(Te), r++;
                } else
                  r = we, e !== null && (we ? e.length = we : e = null);
                var fs = Le === r;
                if (fs) {
                  let Te = r, Gr = r, Ve = r;
                  if (typeof Z == "string" && !Qe.test(Z)) {
                    let _s = {};
                    e === null ? e = [_s] : e.push(_s), r++;
                  }
                  var jr = Ve === r;
                  if (jr) {
                    let _s = {};
                    e === null ? e = [_s] : e.push(_s), r++;
                  } else
                    r = Gr, e !== null && (Gr ? e.length = Gr : e = null);
                  var fs = Te === r;
                }
              }
              if (r === fe)
                if (typeof Z == "string") {
                  if (he(Z) < 1) {
                    let Le = {};
                    e === null ? e = [Le] : e.push(Le), r++;
                  }
                } else {
                  let Le = {};
                  e === null ? e = [Le] : e.push(Le), r++;
                }
              var Rr = fe === r;
              if (!Rr)
                break;
            }
            if (Rr) {
              let z = m.length;
              if (z > 1) {
                let Z = {};
                for (; z--; ) {
                  let fe = m[z];
                  if (typeof fe == "string") {
                    if (typeof Z[fe] == "number") {
                      let Fe = {};
                      e === null ? e = [Fe] : e.push(Fe), r++;
                      break;
                    }
                    Z[fe] = z;
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
  var fn = qr === r;
  if (fn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (se = "body_area")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let _ = n.body_area;
        if (Array.isArray(_)) {
          let z = r, Z = _.length;
          for (let fe = 0; fe < Z; fe++) {
            let Fe = _[fe], pe = r, J = r, Le = r;
            if (!(Fe === "head" || Fe === "neck" || Fe === "chest" || Fe === "back" || Fe === "abdomen" || Fe === "groin" || Fe === "buttocks" || Fe === "arm_hand" || Fe === "leg_foot")) {
              let we = {};
              e === null ? e = [we] : e.push(we), r++;
            }
            var Ns = Le === r;
            if (Ns) {
              let we = {};
              e === null ? e = [we] : e.push(we), r++;
            } else
              r = J, e !== null && (J ? e.length = J : e = null);
            var ps = pe === r;
            if (ps)
              break;
          }
          if (ps)
            r = z, e !== null && (z ? e.length = z : e = null);
          else {
            let fe = {};
            e === null ? e = [fe] : e.push(fe), r++;
          }
        }
      }
    }
    var fn = k === r;
  }
  var Ls = Os === r;
  if (Ls) {
    let k = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let Sr = r, $n = r, Xn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.position === void 0 || !s.call(n, "position")) && (k = "position")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.position !== void 0 && s.call(n, "position")) {
      let m = n.position, se = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var xs = z === r;
      if (xs) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === se)
        if (typeof m == "string") {
          if (he(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var Mn = Xn === r;
  if (Mn) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.position === void 0 || !s.call(n, "position")) && (se = "position")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.position !== void 0 && s.call(n, "position")) {
        let _ = n.position, z = r, Z = r;
        if (!(_ === "standing" || _ === "seated" || _ === "kneeling" || _ === "prone" || _ === "supine" || _ === "on_side" || _ === "lying")) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Gn = Z === r;
        if (Gn) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var Mn = k === r;
  }
  var pn = $n === r;
  if (pn) {
    let k = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
  let Xr = r, Mr = r, Cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.sequence === void 0 || !s.call(n, "sequence")) && (k = "sequence")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let m = n.sequence, se = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Jn = _ === r;
      if (Jn) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var Qn = Cr === r;
  if (Qn) {
    let k = r, m = r, se = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (pe = "sequence")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let J = n.sequence, Le = r;
        if (!(typeof J == "number" && !(J % 1) && !isNaN(J))) {
          let we = {};
          e === null ? e = [we] : e.push(we), r++;
        }
        if (r === Le && typeof J == "number") {
          if (J > 999999999999999 || isNaN(J)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          } else if (J < -999999999999999 || isNaN(J)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          }
        }
      }
    }
    var fr = Z === r;
    if (z = z || fr, fr) {
      var es = {};
      es.sequence = !0;
    }
    let fe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (pe = "sequence")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let J = n.sequence;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let Le = {};
          e === null ? e = [Le] : e.push(Le), r++;
        }
      }
    }
    var fr = fe === r;
    if (z = z || fr, fr && es !== !0 && (es = es || {}, es.sequence = !0), z)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    }
    var hr = se === r;
    if (hr) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var Qn = k === r;
  }
  var rs = Mr === r;
  if (rs) {
    let k = { instancePath: i, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let ns = r, ss = r, E = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.sequence === void 0 || !s.call(n, "sequence")) && (k = "sequence")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let m = n.sequence, se = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === se && typeof m == "number") {
        if (m > 999999999999999 || isNaN(m)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        } else if (m < -999999999999999 || isNaN(m)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        }
      }
    }
  }
  var N = E === r;
  if (N) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (se = "sequence")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let _ = n.sequence, z = r, Z = r;
        if (typeof _ == "number" && (_ < 1 || isNaN(_))) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var ye = Z === r;
        if (ye) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var N = k === r;
  }
  var S = ss === r;
  if (S) {
    let k = { instancePath: i, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = ns, e !== null && (ns ? e.length = ns : e = null);
  let W = r, X = r, ae = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let k;
    if ((n.force_type === void 0 || !s.call(n, "force_type")) && (k = "force_type")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let m = n.force_type, se = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var de = _ === r;
      if (de) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var _e = ae === r;
  if (_e) {
    let k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.force_type === void 0 || !s.call(n, "force_type")) && (se = "force_type")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
        let _ = n.force_type;
        if (typeof _ == "string" && !Co.test(_)) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var _e = k === r;
  }
  var K = X === r;
  if (K) {
    let k = { instancePath: i, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [k] : e.push(k), r++;
  } else
    r = W, e !== null && (W ? e.length = W : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let k of Object.keys(n))
      if (!s.call(ls.properties, k)) {
        let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k } };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let k = n.agency_id;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: ls.properties.agency_id.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let k = n.incident_id;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: ls.properties.incident_id.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.action_no !== void 0 && s.call(n, "action_no")) {
      let k = n.action_no;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/action_no", schemaPath: "#/properties/action_no/type", keyword: "type", params: { type: ls.properties.action_no.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let k = n.subject_no;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: ls.properties.subject_no.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let k = n.officer_no;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: ls.properties.officer_no.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let k = n.force_type;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/force_type", schemaPath: "#/properties/force_type/type", keyword: "type", params: { type: ls.properties.force_type.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.target !== void 0 && s.call(n, "target")) {
      let k = n.target;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: ls.properties.target.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.intent !== void 0 && s.call(n, "intent")) {
      let k = n.intent;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: ls.properties.intent.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.struck !== void 0 && s.call(n, "struck")) {
      let k = n.struck;
      if (typeof k != "boolean" && typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/struck", schemaPath: "#/properties/struck/type", keyword: "type", params: { type: ls.properties.struck.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let k = n.rounds;
      if (typeof k != "number" && typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: ls.properties.rounds.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let k = n.repetitions;
      if (typeof k != "number" && typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/repetitions", schemaPath: "#/properties/repetitions/type", keyword: "type", params: { type: ls.properties.repetitions.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let k = n.body_area;
      if (!Array.isArray(k) && typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/body_area", schemaPath: "#/properties/body_area/type", keyword: "type", params: { type: ls.properties.body_area.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.position !== void 0 && s.call(n, "position")) {
      let k = n.position;
      if (typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: ls.properties.position.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let k = n.sequence;
      if (typeof k != "number" && typeof k != "string" && k !== null) {
        let m = { instancePath: i + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: ls.properties.sequence.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let k = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [k] : e.push(k), r++;
  }
  return El.errors = e, r === 0;
}
El.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = zl, Ze = { $id: "stops", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, stop_id: { type: ["string", "null"] }, person_no: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, stop_mode: { type: ["string", "null"] }, stop_mode__words: { type: ["string", "null"] }, passenger: { type: ["boolean", "string", "null"] }, stop_legal_basis: { type: ["string", "null"] }, stop_legal_basis__words: { type: ["string", "null"] }, stop_reason: { type: ["array", "string", "null"] }, stop_reason__words: { type: ["string", "null"] }, stop_action: { type: ["array", "string", "null"] }, stop_action__words: { type: ["string", "null"] }, stop_outcome: { type: ["array", "string", "null"] }, stop_outcome__words: { type: ["string", "null"] }, searched: { type: ["boolean", "string", "null"] }, force_used: { type: ["boolean", "string", "null"] }, force_incident_id: { type: ["string", "null"] }, duration_minutes: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "stops.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "stops.person_no.bounds", not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stops.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "stops.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "stops.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "stops.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "stops.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "stops.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "stops.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "stops.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "stops.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "stops.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "stops.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "stops.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "stops.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "stops.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_mode.in-code-list", not: { allOf: [{ required: ["stop_mode"], properties: { stop_mode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["stop_mode"], properties: { stop_mode: { not: { enum: ["on_foot", "bicycle", "vehicle", "unoccupied_vehicle", "transit", "small_wheels", "other", "vehicle_occupied_or_not", "neither_vehicle_nor_bicycle"] } } } }] } }, { $comment: "stops.passenger.type", not: { allOf: [{ required: ["passenger"], properties: { passenger: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["passenger"], properties: { passenger: { type: "boolean" } } }, { required: ["passenger"], properties: { passenger: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_legal_basis.in-code-list", not: { allOf: [{ required: ["stop_legal_basis"], properties: { stop_legal_basis: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["stop_legal_basis"], properties: { stop_legal_basis: { not: { enum: ["consensual", "reasonable_suspicion", "probable_cause", "warrant", "supervision", "mental_health_power", "community_caretaking", "checkpoint", "school_rules", "search_power", "search_power_area", "intelligence", "other", "suspicion_or_probable_cause", "detention"] } } } }] } }, { $comment: "stops.stop_reason.type", not: { allOf: [{ required: ["stop_reason"], properties: { stop_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_reason"], properties: { stop_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_reason.in-code-list", not: { allOf: [{ required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_reason"], properties: { stop_reason: { contains: { not: { enum: ["traffic_moving", "traffic_equipment", "traffic_nonmoving", "impaired_driving", "witnessed_crime", "matched_description", "matched_vehicle", "identified_by_witness", "suspicious_object", "casing", "lookout", "drug_transaction", "violent_crime", "suspicious_behaviour", "suspected_possession", "other_suspicion", "warrant_wanted", "supervision", "mental_health_custody", "welfare", "collision", "truancy", "school_discipline", "school_policy", "consensual_search", "area_order", "checkpoint", "other", "suspected_crime", "traffic_violation", "traffic_moving_or_nonmoving", "school"] } } } } }] } }, { $comment: "stops.stop_action.type", not: { allOf: [{ required: ["stop_action"], properties: { stop_action: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_action"], properties: { stop_action: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_action.in-code-list", not: { allOf: [{ required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_action"], properties: { stop_action: { contains: { not: { enum: ["none", "ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "other", "asked_consent"] } } } } }] } }, { $comment: "stops.stop_outcome.type", not: { allOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_outcome"], properties: { stop_outcome: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_outcome.in-code-list", not: { allOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_outcome"], properties: { stop_outcome: { contains: { not: { enum: ["no_action", "warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "other", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"] } } } } }] } }, { $comment: "stops.searched.type", not: { allOf: [{ required: ["searched"], properties: { searched: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["searched"], properties: { searched: { type: "boolean" } } }, { required: ["searched"], properties: { searched: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.force_used.type", not: { allOf: [{ required: ["force_used"], properties: { force_used: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_used"], properties: { force_used: { type: "boolean" } } }, { required: ["force_used"], properties: { force_used: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.duration_minutes.type", not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.duration_minutes.bounds", not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { minimum: 0 } } } }] } }, { $comment: "stop-id-in-scientific-notation", not: { allOf: [{ required: ["stop_id"], properties: { stop_id: { not: { enum: [null, ""] } } } }, { required: ["stop_id"], properties: { stop_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }, { $comment: "stop-names-a-house", not: { allOf: [{ allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$" } } }] }, { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { not: { pattern: "^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$" } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, stop_id: { allOf: [{ required: ["stop_id"], properties: { stop_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["stop_id"], properties: { stop_id: { not: { enum: [null, ""] } } } }, { required: ["stop_id"], properties: { stop_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, person_no: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, stop_mode: { required: ["stop_mode"], properties: { stop_mode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_mode__words: { required: ["stop_mode__words"], properties: { stop_mode__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, passenger: { required: ["passenger"], properties: { passenger: { type: "boolean" } } }, stop_legal_basis: { required: ["stop_legal_basis"], properties: { stop_legal_basis: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_legal_basis__words: { required: ["stop_legal_basis__words"], properties: { stop_legal_basis__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_reason: { required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_reason__words: { required: ["stop_reason__words"], properties: { stop_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_action: { required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_action__words: { required: ["stop_action__words"], properties: { stop_action__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_outcome: { required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_outcome__words: { required: ["stop_outcome__words"], properties: { stop_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, searched: { required: ["searched"], properties: { searched: { type: "boolean" } } }, force_used: { required: ["force_used"], properties: { force_used: { type: "boolean" } } }, force_incident_id: { required: ["force_incident_id"], properties: { force_incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, duration_minutes: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { minimum: 0 } } } }] } }] } } };
function zl(n, { instancePath: i = "", parentData: j, parentDataProperty: D, rootData: R = n, dynamicAnchors: qi = {} } = {}) {
  let e = null, r = 0, Be = zl.evaluated;
  Be.dynamicProps && (Be.props = void 0), Be.dynamicItems && (Be.items = void 0);
  let cr = r, as = r, ts = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (o = "agency_id")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let l = n.agency_id, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Tr = c === r;
      if (Tr) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var en = ts === r;
  if (en) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (x = "agency_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let t = n.agency_id, c = r, h = r;
        if (typeof t == "string" && !Mi.test(t)) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Bs = h === r;
        if (Bs) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var en = o === r;
  }
  var Vs = as === r;
  if (Vs) {
    let o = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ys = r, Ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.person_no === void 0 || !s.call(n, "person_no")) && (o = "person_no")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let l = n.person_no, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Xs = c === r;
      if (Xs) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var rn = Ks === r;
  if (rn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.person_no === void 0 || !s.call(n, "person_no")) && (x = "person_no")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
        let t = n.person_no, c = r, h = r;
        if (typeof t == "string" && !Ai.test(t)) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var xn = h === r;
        if (xn) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var rn = o === r;
  }
  var Pn = Ys === r;
  if (Pn) {
    let o = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Ms = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (o = "occurred_date")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let l = n.occurred_date, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Gs = t === r;
      if (Gs) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var an = ds === r;
  if (an) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (P = "occurred_date")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let y = n.occurred_date;
        if (r === r)
          if (typeof y == "string") {
            if (!Xi.test(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
          } else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var dn = h === r;
    if (c = c || dn, dn) {
      var xr = {};
      xr.occurred_date = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (P = "occurred_date")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let y = n.occurred_date;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var dn = O === r;
    if (c = c || dn, dn && xr !== !0 && (xr = xr || {}, xr.occurred_date = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Pr = x === r;
    if (Pr) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var an = o === r;
  }
  var nn = Ms === r;
  if (nn) {
    let o = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let hs = r, Ir = r, _r = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (o = "occurred_time")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let l = n.occurred_time, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Js = t === r;
      if (Js) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Zs = _r === r;
  if (Zs) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (P = "occurred_time")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let y = n.occurred_time;
        if (r === r)
          if (typeof y == "string") {
            if (!Zt.test(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
          } else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var hn = h === r;
    if (c = c || hn, hn) {
      var ar = {};
      ar.occurred_time = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (P = "occurred_time")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let y = n.occurred_time;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var hn = O === r;
    if (c = c || hn, hn && ar !== !0 && (ar = ar || {}, ar.occurred_time = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Qs = x === r;
    if (Qs) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Zs = o === r;
  }
  var In = Ir === r;
  if (In) {
    let o = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = hs, e !== null && (hs ? e.length = hs : e = null);
  let sn = r, ys = r, gs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (o = "date_precision")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let l = n.date_precision, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var ms = c === r;
      if (ms) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var yn = gs === r;
  if (yn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (x = "date_precision")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
        let t = n.date_precision, c = r, h = r;
        if (!(t === "day" || t === "week" || t === "month" || t === "quarter" || t === "year")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var En = h === r;
        if (En) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var yn = o === r;
  }
  var br = ys === r;
  if (br) {
    let o = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = sn, e !== null && (sn ? e.length = sn : e = null);
  let Fr = r, zn = r, vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (o = "updated_date")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let l = n.updated_date, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Zn = t === r;
      if (Zn) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Rs = vs === r;
  if (Rs) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (P = "updated_date")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let y = n.updated_date;
        if (r === r)
          if (typeof y == "string") {
            if (!Xi.test(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
          } else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var Br = h === r;
    if (c = c || Br, Br) {
      var ln = {};
      ln.updated_date = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (P = "updated_date")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let y = n.updated_date;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var Br = O === r;
    if (c = c || Br, Br && ln !== !0 && (ln = ln || {}, ln.updated_date = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var gn = x === r;
    if (gn) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Rs = o === r;
  }
  var Er = zn === r;
  if (Er) {
    let o = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Fr, e !== null && (Fr ? e.length = Fr : e = null);
  let os = r, ws = r, us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.initiation === void 0 || !s.call(n, "initiation")) && (o = "initiation")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let l = n.initiation, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var bs = c === r;
      if (bs) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var zr = us === r;
  if (zr) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.initiation === void 0 || !s.call(n, "initiation")) && (x = "initiation")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
        let t = n.initiation, c = r, h = r;
        if (!(t === "dispatched_call" || t === "flagged_down" || t === "officer_initiated" || t === "consensual_contact" || t === "warrant" || t === "planned_operation" || t === "checkpoint" || t === "crowd" || t === "assist_officer" || t === "in_custody" || t === "ambush" || t === "other" || t === "person_initiated" || t === "contact_or_flagged" || t === "warrant_or_planned")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var mn = h === r;
        if (mn) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var zr = o === r;
  }
  var Vr = ws === r;
  if (Vr) {
    let o = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = os, e !== null && (os ? e.length = os : e = null);
  let Yr = r, ks = r, tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.setting === void 0 || !s.call(n, "setting")) && (o = "setting")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.setting !== void 0 && s.call(n, "setting")) {
      let l = n.setting, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var $r = c === r;
      if ($r) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Nr = tn === r;
  if (Nr) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.setting === void 0 || !s.call(n, "setting")) && (x = "setting")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.setting !== void 0 && s.call(n, "setting")) {
        let t = n.setting, c = r, h = r;
        if (!(t === "street" || t === "parking" || t === "vehicle" || t === "residence" || t === "business" || t === "alcohol_establishment" || t === "school" || t === "hospital" || t === "police_building" || t === "jail" || t === "court" || t === "public_building" || t === "transport" || t === "park" || t === "empty_building" || t === "worship" || t === "other" || t === "government_building")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Rn = h === r;
        if (Rn) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Nr = o === r;
  }
  var cs = ks === r;
  if (cs) {
    let o = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Yr, e !== null && (Yr ? e.length = Yr : e = null);
  let Sn = r, on = r, dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (o = "location_precision")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let l = n.location_precision, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var ei = c === r;
      if (ei) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Ss = dr === r;
  if (Ss) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (x = "location_precision")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
        let t = n.location_precision, c = r, h = r;
        if (!(t === "address" || t === "poi_small" || t === "intersection" || t === "block" || t === "map_point" || t === "road" || t === "highway" || t === "poi_large" || t === "beat" || t === "district" || t === "postcode" || t === "municipality" || t === "county")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var vn = h === r;
        if (vn) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Ss = o === r;
  }
  var wn = on === r;
  if (wn) {
    let o = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Sn, e !== null && (Sn ? e.length = Sn : e = null);
  let mr = r, Cs = r, bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let l = n.latitude, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var As = t === r;
      if (As) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var kn = bn === r;
  if (kn) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (P = "latitude")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let y = n.latitude;
        if (r === r)
          if (typeof y == "number") {
            if (y > 999999999999999 || isNaN(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else if (y < -999999999999999 || isNaN(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
          } else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var un = h === r;
    if (c = c || un, un) {
      var Cn = {};
      Cn.latitude = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (P = "latitude")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let y = n.latitude;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var un = O === r;
    if (c = c || un, un && Cn !== !0 && (Cn = Cn || {}, Cn.latitude = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Ds = x === r;
    if (Ds) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var kn = o === r;
  }
  var qs = Cs === r;
  if (qs) {
    let o = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = mr, e !== null && (mr ? e.length = mr : e = null);
  let kr = r, cn = r, Dn = r, Hn = !1, Un = r, An = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let l = n.latitude;
      if (r === r)
        if (typeof l == "number") {
          if (l > 999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (l < -999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var Ar = An === r;
  if (Ar) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (x = "latitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let t = n.latitude, c = r, h = r;
        if (typeof t == "number" && (t < -90 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Kr = h === r;
        if (Kr) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Ar = o === r;
  }
  var qn = Un === r;
  if (Hn = Hn || qn, qn) {
    var Wn = {};
    Wn.latitude = !0;
  }
  let Tn = r, Fn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let l = n.latitude;
      if (r === r)
        if (typeof l == "number") {
          if (l > 999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (l < -999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var Bn = Fn === r;
  if (Bn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (x = "latitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let t = n.latitude, c = r, h = r;
        if (typeof t == "number" && (t > 90 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Vn = h === r;
        if (Vn) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Bn = o === r;
  }
  var qn = Tn === r;
  if (Hn = Hn || qn, qn && Wn !== !0 && (Wn = Wn || {}, Wn.latitude = !0), Hn)
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var Zr = cn === r;
  if (Zr) {
    let o = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let vr = r, ri = r, Yn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let l = n.longitude, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var jn = t === r;
      if (jn) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var On = Yn === r;
  if (On) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (P = "longitude")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let y = n.longitude;
        if (r === r)
          if (typeof y == "number") {
            if (y > 999999999999999 || isNaN(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else if (y < -999999999999999 || isNaN(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
          } else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var ir = h === r;
    if (c = c || ir, ir) {
      var Ge = {};
      Ge.longitude = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (P = "longitude")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let y = n.longitude;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var ir = O === r;
    if (c = c || ir, ir && Ge !== !0 && (Ge = Ge || {}, Ge.longitude = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Kn = x === r;
    if (Kn) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var On = o === r;
  }
  var js = ri === r;
  if (js) {
    let o = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = vr, e !== null && (vr ? e.length = vr : e = null);
  let Lr = r, Os = r, qr = r, Rr = !1, Hs = r, $s = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let l = n.longitude;
      if (r === r)
        if (typeof l == "number") {
          if (l > 999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (l < -999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var fs = $s === r;
  if (fs) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (x = "longitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let t = n.longitude, c = r, h = r;
        if (typeof t == "number" && (t < -180 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var jr = h === r;
        if (jr) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var fs = o === r;
  }
  var $n = Hs === r;
  if (Rr = Rr || $n, $n) {
    var fn = {};
    fn.longitude = !0;
  }
  let Ns = r, ps = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let l = n.longitude;
      if (r === r)
        if (typeof l == "number") {
          if (l > 999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else if (l < -999999999999999 || isNaN(l)) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          }
        } else {
          let t = {};
          e === null ? e = [t] : e.push(t), r++;
        }
    }
  }
  var Ls = ps === r;
  if (Ls) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (x = "longitude")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let t = n.longitude, c = r, h = r;
        if (typeof t == "number" && (t > 180 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Sr = h === r;
        if (Sr) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Ls = o === r;
  }
  var $n = Ns === r;
  if (Rr = Rr || $n, $n && fn !== !0 && (fn = fn || {}, fn.longitude = !0), Rr)
    r = qr, e !== null && (qr ? e.length = qr : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var Xn = Os === r;
  if (Xn) {
    let o = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let xs = r, Mn = r, Gn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race === void 0 || !s.call(n, "race")) && (o = "race")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let l = n.race, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var pn = t === r;
      if (pn) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Xr = Gn === r;
  if (Xr) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.race === void 0 || !s.call(n, "race")) && (P = "race")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let y = n.race;
        if (r === r)
          if (Array.isArray(y))
            if (y.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var Mr = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let te = y[$e], Ne = r, Se = r, yi = r;
                if (!(te === "not_recorded" || te === "unknown" || te === "not_applicable" || te === "withheld" || te === "pending")) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                }
                var Cr = yi === r;
                if (Cr) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let be = r, Ur = r, gi = r;
                  if (typeof te == "string" && !Je.test(te)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Jn = gi === r;
                  if (Jn) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Qn = be === r;
                  if (Qn) {
                    let Ue = r, Wr = r, mi = r;
                    if (typeof te == "string" && !Qe.test(te)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var es = mi === r;
                    if (es) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Qn = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof te == "string") {
                    if (he(te) < 1) {
                      let be = {};
                      e === null ? e = [be] : e.push(be), r++;
                    }
                  } else {
                    let be = {};
                    e === null ? e = [be] : e.push(be), r++;
                  }
                var Mr = Ne === r;
                if (!Mr)
                  break;
              }
              if (Mr) {
                let $e = y.length;
                if ($e > 1) {
                  let te = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof te[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      te[Ne] = $e;
                    }
                  }
                }
              }
            }
          else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var hr = h === r;
    if (c = c || hr, hr) {
      var fr = {};
      fr.race = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.race === void 0 || !s.call(n, "race")) && (P = "race")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let y = n.race;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var hr = O === r;
    if (c = c || hr, hr && fr !== !0 && (fr = fr || {}, fr.race = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var rs = x === r;
    if (rs) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Xr = o === r;
  }
  var ns = Mn === r;
  if (ns) {
    let o = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = xs, e !== null && (xs ? e.length = xs : e = null);
  let ss = r, E = r, N = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race === void 0 || !s.call(n, "race")) && (o = "race")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let l = n.race;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ye = !0;
            let t = l.length;
            for (let c = 0; c < t; c++) {
              let h = l[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var S = P === r;
              if (S) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                }
                var W = $e === r;
                if (W) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var X = Y === r;
                if (X) {
                  let te = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var ae = Se === r;
                  if (ae) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var X = te === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (he(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var ye = O === r;
              if (!ye)
                break;
            }
            if (ye) {
              let c = l.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = l[c];
                  if (typeof O == "string") {
                    if (typeof h[O] == "number") {
                      let T = {};
                      e === null ? e = [T] : e.push(T), r++;
                      break;
                    }
                    h[O] = c;
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
  var de = N === r;
  if (de) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.race === void 0 || !s.call(n, "race")) && (x = "race")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let t = n.race;
        if (Array.isArray(t)) {
          let c = r, h = t.length;
          for (let O = 0; O < h; O++) {
            let T = t[O], P = r, y = r, Y = r;
            if (!(T === "american_indian_alaska_native" || T === "asian" || T === "black" || T === "hispanic_latino" || T === "middle_eastern_north_african" || T === "native_hawaiian_pacific_islander" || T === "white" || T === "other" || T === "asian_pacific_islander" || T === "indian_unspecified" || T === "middle_eastern_or_south_asian" || T === "uk_other" || T === "multiracial" || T === "other_or_multiracial")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var _e = Y === r;
            if (_e) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var K = P === r;
            if (K)
              break;
          }
          if (K)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var de = o === r;
  }
  var k = E === r;
  if (k) {
    let o = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ss, e !== null && (ss ? e.length = ss : e = null);
  let m = r, se = r, _ = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_source === void 0 || !s.call(n, "race_source")) && (o = "race_source")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let l = n.race_source, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var z = c === r;
      if (z) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Z = _ === r;
  if (Z) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.race_source === void 0 || !s.call(n, "race_source")) && (x = "race_source")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
        let t = n.race_source, c = r, h = r;
        if (!(t === "self_reported" || t === "officer_perceived" || t === "official_record" || t === "news_report" || t === "photograph" || t === "other" || t === "said_or_perceived" || t === "perceived_or_record")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var fe = h === r;
        if (fe) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Z = o === r;
  }
  var Fe = se === r;
  if (Fe) {
    let o = { instancePath: i, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = m, e !== null && (m ? e.length = m : e = null);
  let pe = r, J = r, Le = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (o = "race_self_reported")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let l = n.race_self_reported, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var we = t === r;
      if (we) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var er = Le === r;
  if (er) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (P = "race_self_reported")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let y = n.race_self_reported;
        if (r === r)
          if (Array.isArray(y))
            if (y.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var Te = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let te = y[$e], Ne = r, Se = r, yi = r;
                if (!(te === "not_recorded" || te === "unknown" || te === "not_applicable" || te === "withheld" || te === "pending")) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                }
                var Gr = yi === r;
                if (Gr) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let be = r, Ur = r, gi = r;
                  if (typeof te == "string" && !Je.test(te)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Ve = gi === r;
                  if (Ve) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Us = be === r;
                  if (Us) {
                    let Ue = r, Wr = r, mi = r;
                    if (typeof te == "string" && !Qe.test(te)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var _s = mi === r;
                    if (_s) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Us = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof te == "string") {
                    if (he(te) < 1) {
                      let be = {};
                      e === null ? e = [be] : e.push(be), r++;
                    }
                  } else {
                    let be = {};
                    e === null ? e = [be] : e.push(be), r++;
                  }
                var Te = Ne === r;
                if (!Te)
                  break;
              }
              if (Te) {
                let $e = y.length;
                if ($e > 1) {
                  let te = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof te[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      te[Ne] = $e;
                    }
                  }
                }
              }
            }
          else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var $ = h === r;
    if (c = c || $, $) {
      var or = {};
      or.race_self_reported = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (P = "race_self_reported")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let y = n.race_self_reported;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var $ = O === r;
    if (c = c || $, $ && or !== !0 && (or = or || {}, or.race_self_reported = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var v = x === r;
    if (v) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var er = o === r;
  }
  var oe = J === r;
  if (oe) {
    let o = { instancePath: i, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pe, e !== null && (pe ? e.length = pe : e = null);
  let b = r, U = r, C = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (o = "race_self_reported")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let l = n.race_self_reported;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ne = !0;
            let t = l.length;
            for (let c = 0; c < t; c++) {
              let h = l[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var lr = P === r;
              if (lr) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                }
                var qe = $e === r;
                if (qe) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var ce = Y === r;
                if (ce) {
                  let te = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var De = Se === r;
                  if (De) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var ce = te === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (he(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var ne = O === r;
              if (!ne)
                break;
            }
            if (ne) {
              let c = l.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = l[c];
                  if (typeof O == "string") {
                    if (typeof h[O] == "number") {
                      let T = {};
                      e === null ? e = [T] : e.push(T), r++;
                      break;
                    }
                    h[O] = c;
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
  var Ce = C === r;
  if (Ce) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (x = "race_self_reported")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let t = n.race_self_reported;
        if (Array.isArray(t)) {
          let c = r, h = t.length;
          for (let O = 0; O < h; O++) {
            let T = t[O], P = r, y = r, Y = r;
            if (!(T === "american_indian_alaska_native" || T === "asian" || T === "black" || T === "hispanic_latino" || T === "middle_eastern_north_african" || T === "native_hawaiian_pacific_islander" || T === "white" || T === "other" || T === "asian_pacific_islander" || T === "indian_unspecified" || T === "middle_eastern_or_south_asian" || T === "uk_other" || T === "multiracial" || T === "other_or_multiracial")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var Dr = Y === r;
            if (Dr) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var rr = P === r;
            if (rr)
              break;
          }
          if (rr)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var Ce = o === r;
  }
  var _n = U === r;
  if (_n) {
    let o = { instancePath: i, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = b, e !== null && (b ? e.length = b : e = null);
  let Nn = r, ci = r, ni = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (o = "gender")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let l = n.gender, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var yr = c === r;
      if (yr) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var ui = ni === r;
  if (ui) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (x = "gender")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let t = n.gender, c = r, h = r;
        if (!(t === "man" || t === "woman" || t === "nonbinary" || t === "another" || t === "nonbinary_or_another" || t === "transgender_or_another")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var ji = h === r;
        if (ji) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var ui = o === r;
  }
  var Ps = ci === r;
  if (Ps) {
    let o = { instancePath: i, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Nn, e !== null && (Nn ? e.length = Nn : e = null);
  let Is = r, Oi = r, $i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (o = "gender_source")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let l = n.gender_source, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Es = c === r;
      if (Es) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Ti = $i === r;
  if (Ti) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (x = "gender_source")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
        let t = n.gender_source, c = r, h = r;
        if (!(t === "self_reported" || t === "officer_perceived" || t === "official_record" || t === "news_report" || t === "photograph" || t === "other" || t === "said_or_perceived" || t === "perceived_or_record")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Qi = h === r;
        if (Qi) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Ti = o === r;
  }
  var el = Oi === r;
  if (el) {
    let o = { instancePath: i, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Is, e !== null && (Is ? e.length = Is : e = null);
  let fi = r, vi = r, rl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let l = n.age, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Fi = t === r;
      if (Fi) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Ni = rl === r;
  if (Ni) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.age === void 0 || !s.call(n, "age")) && (P = "age")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let y = n.age, Y = r;
        if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
          let B = {};
          e === null ? e = [B] : e.push(B), r++;
        }
        if (r === Y && typeof y == "number") {
          if (y > 999999999999999 || isNaN(y)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          } else if (y < -999999999999999 || isNaN(y)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      }
    }
    var w = h === r;
    if (c = c || w, w) {
      var pi = {};
      pi.age = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.age === void 0 || !s.call(n, "age")) && (P = "age")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let y = n.age;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var w = O === r;
    if (c = c || w, w && pi !== !0 && (pi = pi || {}, pi.age = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var p = x === r;
    if (p) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Ni = o === r;
  }
  var ie = vi === r;
  if (ie) {
    let o = { instancePath: i, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = fi, e !== null && (fi ? e.length = fi : e = null);
  let d = r, L = r, I = r, ee = !1, Ee = r, ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let l = n.age, x = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === x && typeof l == "number") {
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
  var M = ge === r;
  if (M) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.age === void 0 || !s.call(n, "age")) && (x = "age")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let t = n.age, c = r, h = r;
        if (typeof t == "number" && (t < 0 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Pe = h === r;
        if (Pe) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var M = o === r;
  }
  var si = Ee === r;
  if (ee = ee || si, si) {
    var ke = {};
    ke.age = !0;
  }
  let is = r, ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let l = n.age, x = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === x && typeof l == "number") {
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
  var Ln = ur === r;
  if (Ln) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.age === void 0 || !s.call(n, "age")) && (x = "age")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let t = n.age, c = r, h = r;
        if (typeof t == "number" && (t > 120 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Ws = h === r;
        if (Ws) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Ln = o === r;
  }
  var si = is === r;
  if (ee = ee || si, si && ke !== !0 && (ke = ke || {}, ke.age = !0), ee)
    r = I, e !== null && (I ? e.length = I : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var _i = L === r;
  if (_i) {
    let o = { instancePath: i, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = d, e !== null && (d ? e.length = d : e = null);
  let Hr = r, Li = r, Bi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (o = "age_band")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let l = n.age_band, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var ii = c === r;
      if (ii) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var wi = Bi === r;
  if (wi) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (x = "age_band")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let t = n.age_band, c = r, h = r;
        if (!(t === "0_9" || t === "10_14" || t === "15_17" || t === "18_24" || t === "25_34" || t === "35_44" || t === "45_54" || t === "55_64" || t === "65_plus" || t === "0_17" || t === "10_17" || t === "18_34" || t === "18_plus" || t === "35_plus")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var xi = h === r;
        if (xi) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var wi = o === r;
  }
  var Cl = Li === r;
  if (Cl) {
    let o = { instancePath: i, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Hr, e !== null && (Hr ? e.length = Hr : e = null);
  let li = r, Dl = r, bl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (o = "juvenile")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let l = n.juvenile, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Hl = t === r;
      if (Hl) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var kl = bl === r;
  if (kl) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (P = "juvenile")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile") && typeof n.juvenile != "boolean") {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    var Pi = h === r;
    if (c = c || Pi, Pi) {
      var ai = {};
      ai.juvenile = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (P = "juvenile")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
        let y = n.juvenile;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var Pi = O === r;
    if (c = c || Pi, Pi && ai !== !0 && (ai = ai || {}, ai.juvenile = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Ul = x === r;
    if (Ul) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var kl = o === r;
  }
  var Wl = Dl === r;
  if (Wl) {
    let o = { instancePath: i, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = li, e !== null && (li ? e.length = li : e = null);
  let Vi = r, Ii = r, Ei = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_mode === void 0 || !s.call(n, "stop_mode")) && (o = "stop_mode")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
      let l = n.stop_mode, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Tl = c === r;
      if (Tl) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Al = Ei === r;
  if (Al) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_mode === void 0 || !s.call(n, "stop_mode")) && (x = "stop_mode")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
        let t = n.stop_mode, c = r, h = r;
        if (!(t === "on_foot" || t === "bicycle" || t === "vehicle" || t === "unoccupied_vehicle" || t === "transit" || t === "small_wheels" || t === "other" || t === "vehicle_occupied_or_not" || t === "neither_vehicle_nor_bicycle")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var nl = h === r;
        if (nl) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Al = o === r;
  }
  var Fl = Ii === r;
  if (Fl) {
    let o = { instancePath: i, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Vi, e !== null && (Vi ? e.length = Vi : e = null);
  let sl = r, Bl = r, ql = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.passenger === void 0 || !s.call(n, "passenger")) && (o = "passenger")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.passenger !== void 0 && s.call(n, "passenger")) {
      let l = n.passenger, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var zi = t === r;
      if (zi) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var bi = ql === r;
  if (bi) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.passenger === void 0 || !s.call(n, "passenger")) && (P = "passenger")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.passenger !== void 0 && s.call(n, "passenger") && typeof n.passenger != "boolean") {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    var Ri = h === r;
    if (c = c || Ri, Ri) {
      var Zi = {};
      Zi.passenger = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.passenger === void 0 || !s.call(n, "passenger")) && (P = "passenger")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.passenger !== void 0 && s.call(n, "passenger")) {
        let y = n.passenger;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var Ri = O === r;
    if (c = c || Ri, Ri && Zi !== !0 && (Zi = Zi || {}, Zi.passenger = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var il = x === r;
    if (il) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var bi = o === r;
  }
  var Vl = Bl === r;
  if (Vl) {
    let o = { instancePath: i, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = sl, e !== null && (sl ? e.length = sl : e = null);
  let ll = r, Yl = r, jl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_legal_basis === void 0 || !s.call(n, "stop_legal_basis")) && (o = "stop_legal_basis")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
      let l = n.stop_legal_basis, x = r, t = r, c = r;
      if (!(l === "not_recorded" || l === "unknown" || l === "not_applicable" || l === "withheld" || l === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Si = c === r;
      if (Si) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof l == "string") {
          if (he(l) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var ki = jl === r;
  if (ki) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_legal_basis === void 0 || !s.call(n, "stop_legal_basis")) && (x = "stop_legal_basis")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
        let t = n.stop_legal_basis, c = r, h = r;
        if (!(t === "consensual" || t === "reasonable_suspicion" || t === "probable_cause" || t === "warrant" || t === "supervision" || t === "mental_health_power" || t === "community_caretaking" || t === "checkpoint" || t === "school_rules" || t === "search_power" || t === "search_power_area" || t === "intelligence" || t === "other" || t === "suspicion_or_probable_cause" || t === "detention")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Kl = h === r;
        if (Kl) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var ki = o === r;
  }
  var Xl = Yl === r;
  if (Xl) {
    let o = { instancePath: i, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ll, e !== null && (ll ? e.length = ll : e = null);
  let Ci = r, Ml = r, Gl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (o = "stop_reason")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let l = n.stop_reason, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Jl = t === r;
      if (Jl) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var tl = Gl === r;
  if (tl) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (P = "stop_reason")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
        let y = n.stop_reason;
        if (r === r)
          if (Array.isArray(y))
            if (y.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var di = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let te = y[$e], Ne = r, Se = r, yi = r;
                if (!(te === "not_recorded" || te === "unknown" || te === "not_applicable" || te === "withheld" || te === "pending")) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                }
                var Di = yi === r;
                if (Di) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let be = r, Ur = r, gi = r;
                  if (typeof te == "string" && !Je.test(te)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Ql = gi === r;
                  if (Ql) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Ol = be === r;
                  if (Ol) {
                    let Ue = r, Wr = r, mi = r;
                    if (typeof te == "string" && !Qe.test(te)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var ol = mi === r;
                    if (ol) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Ol = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof te == "string") {
                    if (he(te) < 1) {
                      let be = {};
                      e === null ? e = [be] : e.push(be), r++;
                    }
                  } else {
                    let be = {};
                    e === null ? e = [be] : e.push(be), r++;
                  }
                var di = Ne === r;
                if (!di)
                  break;
              }
              if (di) {
                let $e = y.length;
                if ($e > 1) {
                  let te = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof te[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      te[Ne] = $e;
                    }
                  }
                }
              }
            }
          else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var Ui = h === r;
    if (c = c || Ui, Ui) {
      var Hi = {};
      Hi.stop_reason = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (P = "stop_reason")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
        let y = n.stop_reason;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var Ui = O === r;
    if (c = c || Ui, Ui && Hi !== !0 && (Hi = Hi || {}, Hi.stop_reason = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var et = x === r;
    if (et) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var tl = o === r;
  }
  var $l = Ml === r;
  if ($l) {
    let o = { instancePath: i, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Ci, e !== null && (Ci ? e.length = Ci : e = null);
  let hi = r, Wi = r, rt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (o = "stop_reason")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let l = n.stop_reason;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ul = !0;
            let t = l.length;
            for (let c = 0; c < t; c++) {
              let h = l[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var cl = P === r;
              if (cl) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                }
                var nt = $e === r;
                if (nt) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var Nl = Y === r;
                if (Nl) {
                  let te = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var st = Se === r;
                  if (st) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var Nl = te === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (he(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var ul = O === r;
              if (!ul)
                break;
            }
            if (ul) {
              let c = l.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = l[c];
                  if (typeof O == "string") {
                    if (typeof h[O] == "number") {
                      let T = {};
                      e === null ? e = [T] : e.push(T), r++;
                      break;
                    }
                    h[O] = c;
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
  var fl = rt === r;
  if (fl) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (x = "stop_reason")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
        let t = n.stop_reason;
        if (Array.isArray(t)) {
          let c = r, h = t.length;
          for (let O = 0; O < h; O++) {
            let T = t[O], P = r, y = r, Y = r;
            if (!(T === "traffic_moving" || T === "traffic_equipment" || T === "traffic_nonmoving" || T === "impaired_driving" || T === "witnessed_crime" || T === "matched_description" || T === "matched_vehicle" || T === "identified_by_witness" || T === "suspicious_object" || T === "casing" || T === "lookout" || T === "drug_transaction" || T === "violent_crime" || T === "suspicious_behaviour" || T === "suspected_possession" || T === "other_suspicion" || T === "warrant_wanted" || T === "supervision" || T === "mental_health_custody" || T === "welfare" || T === "collision" || T === "truancy" || T === "school_discipline" || T === "school_policy" || T === "consensual_search" || T === "area_order" || T === "checkpoint" || T === "other" || T === "suspected_crime" || T === "traffic_violation" || T === "traffic_moving_or_nonmoving" || T === "school")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var it = Y === r;
            if (it) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var Yi = P === r;
            if (Yi)
              break;
          }
          if (Yi)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var fl = o === r;
  }
  var lt = Wi === r;
  if (lt) {
    let o = { instancePath: i, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = hi, e !== null && (hi ? e.length = hi : e = null);
  let pl = r, tt = r, Ll = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (o = "stop_action")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let l = n.stop_action, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var ot = t === r;
      if (ot) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var a = Ll === r;
  if (a) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (P = "stop_action")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
        let y = n.stop_action;
        if (r === r)
          if (Array.isArray(y))
            if (y.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var u = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let te = y[$e], Ne = r, Se = r, yi = r;
                if (!(te === "not_recorded" || te === "unknown" || te === "not_applicable" || te === "withheld" || te === "pending")) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                }
                var F = yi === r;
                if (F) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let be = r, Ur = r, gi = r;
                  if (typeof te == "string" && !Je.test(te)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var f = gi === r;
                  if (f) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var g = be === r;
                  if (g) {
                    let Ue = r, Wr = r, mi = r;
                    if (typeof te == "string" && !Qe.test(te)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var A = mi === r;
                    if (A) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var g = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof te == "string") {
                    if (he(te) < 1) {
                      let be = {};
                      e === null ? e = [be] : e.push(be), r++;
                    }
                  } else {
                    let be = {};
                    e === null ? e = [be] : e.push(be), r++;
                  }
                var u = Ne === r;
                if (!u)
                  break;
              }
              if (u) {
                let $e = y.length;
                if ($e > 1) {
                  let te = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof te[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      te[Ne] = $e;
                    }
                  }
                }
              }
            }
          else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var le = h === r;
    if (c = c || le, le) {
      var H = {};
      H.stop_action = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (P = "stop_action")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
        let y = n.stop_action;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var le = O === r;
    if (c = c || le, le && H !== !0 && (H = H || {}, H.stop_action = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var V = x === r;
    if (V) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var a = o === r;
  }
  var q = tt === r;
  if (q) {
    let o = { instancePath: i, schemaPath: "#/allOf/29/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pl, e !== null && (pl ? e.length = pl : e = null);
  let G = r, ue = r, je = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (o = "stop_action")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let l = n.stop_action;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var re = !0;
            let t = l.length;
            for (let c = 0; c < t; c++) {
              let h = l[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var Oe = P === r;
              if (Oe) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                }
                var ze = $e === r;
                if (ze) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var Ts = Y === r;
                if (Ts) {
                  let te = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var Ye = Se === r;
                  if (Ye) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var Ts = te === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (he(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var re = O === r;
              if (!re)
                break;
            }
            if (re) {
              let c = l.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = l[c];
                  if (typeof O == "string") {
                    if (typeof h[O] == "number") {
                      let T = {};
                      e === null ? e = [T] : e.push(T), r++;
                      break;
                    }
                    h[O] = c;
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
  var ve = je === r;
  if (ve) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (x = "stop_action")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
        let t = n.stop_action;
        if (Array.isArray(t)) {
          let c = r, h = t.length;
          for (let O = 0; O < h; O++) {
            let T = t[O], P = r, y = r, Y = r;
            if (!(T === "none" || T === "ordered_out_of_vehicle" || T === "field_sobriety_test" || T === "curbside_detention" || T === "patrol_car_detention" || T === "dog_search" || T === "photographed" || T === "asked_supervision_status" || T === "asked_consent_person" || T === "asked_consent_property" || T === "asked_passenger_identification" || T === "ran_passenger_name" || T === "property_seized" || T === "vehicle_impounded" || T === "student_statement" || T === "other" || T === "asked_consent")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var Or = Y === r;
            if (Or) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var Fs = P === r;
            if (Fs)
              break;
          }
          if (Fs)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var ve = o === r;
  }
  var He = ue === r;
  if (He) {
    let o = { instancePath: i, schemaPath: "#/allOf/30/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = G, e !== null && (G ? e.length = G : e = null);
  let gr = r, ti = r, Dt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (o = "stop_outcome")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let l = n.stop_outcome, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Ke = t === r;
      if (Ke) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var wt = Dt === r;
  if (wt) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (P = "stop_outcome")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
        let y = n.stop_outcome;
        if (r === r)
          if (Array.isArray(y))
            if (y.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var ut = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let te = y[$e], Ne = r, Se = r, yi = r;
                if (!(te === "not_recorded" || te === "unknown" || te === "not_applicable" || te === "withheld" || te === "pending")) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                }
                var Ht = yi === r;
                if (Ht) {
                  let be = {};
                  e === null ? e = [be] : e.push(be), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let be = r, Ur = r, gi = r;
                  if (typeof te == "string" && !Je.test(te)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Ut = gi === r;
                  if (Ut) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var bt = be === r;
                  if (bt) {
                    let Ue = r, Wr = r, mi = r;
                    if (typeof te == "string" && !Qe.test(te)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var Wt = mi === r;
                    if (Wt) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var bt = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof te == "string") {
                    if (he(te) < 1) {
                      let be = {};
                      e === null ? e = [be] : e.push(be), r++;
                    }
                  } else {
                    let be = {};
                    e === null ? e = [be] : e.push(be), r++;
                  }
                var ut = Ne === r;
                if (!ut)
                  break;
              }
              if (ut) {
                let $e = y.length;
                if ($e > 1) {
                  let te = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof te[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      te[Ne] = $e;
                    }
                  }
                }
              }
            }
          else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var al = h === r;
    if (c = c || al, al) {
      var _l = {};
      _l.stop_outcome = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (P = "stop_outcome")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
        let y = n.stop_outcome;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var al = O === r;
    if (c = c || al, al && _l !== !0 && (_l = _l || {}, _l.stop_outcome = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Tt = x === r;
    if (Tt) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var wt = o === r;
  }
  var Ft = ti === r;
  if (Ft) {
    let o = { instancePath: i, schemaPath: "#/allOf/31/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let ct = r, Bt = r, Vt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (o = "stop_outcome")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let l = n.stop_outcome;
      if (r === r)
        if (Array.isArray(l))
          if (l.length < 1) {
            let t = {};
            e === null ? e = [t] : e.push(t), r++;
          } else {
            var ft = !0;
            let t = l.length;
            for (let c = 0; c < t; c++) {
              let h = l[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var Yt = P === r;
              if (Yt) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                }
                var Kt = $e === r;
                if (Kt) {
                  let te = {};
                  e === null ? e = [te] : e.push(te), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var kt = Y === r;
                if (kt) {
                  let te = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var Xt = Se === r;
                  if (Xt) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var kt = te === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (he(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var ft = O === r;
              if (!ft)
                break;
            }
            if (ft) {
              let c = l.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = l[c];
                  if (typeof O == "string") {
                    if (typeof h[O] == "number") {
                      let T = {};
                      e === null ? e = [T] : e.push(T), r++;
                      break;
                    }
                    h[O] = c;
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
  var At = Vt === r;
  if (At) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (x = "stop_outcome")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
        let t = n.stop_outcome;
        if (Array.isArray(t)) {
          let c = r, h = t.length;
          for (let O = 0; O < h; O++) {
            let T = t[O], P = r, y = r, Y = r;
            if (!(T === "no_action" || T === "warning_verbal" || T === "warning_written" || T === "citation_infraction" || T === "cite_and_release" || T === "summons_later" || T === "arrest_warrant" || T === "arrest_no_warrant" || T === "field_interview_card" || T === "transport" || T === "psychiatric_hold" || T === "guardian_contacted" || T === "immigration_contacted" || T === "school_administrator" || T === "school_counsellor" || T === "community_resolution" || T === "penalty_notice" || T === "drug_warning" || T === "caution" || T === "other" || T === "warning" || T === "arrest" || T === "citation_or_release" || T === "summons_or_release" || T === "school_referral")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var Mt = Y === r;
            if (Mt) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var qt = P === r;
            if (qt)
              break;
          }
          if (qt)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var At = o === r;
  }
  var Gt = Bt === r;
  if (Gt) {
    let o = { instancePath: i, schemaPath: "#/allOf/32/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ct, e !== null && (ct ? e.length = ct : e = null);
  let pt = r, Jt = r, Qt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.searched === void 0 || !s.call(n, "searched")) && (o = "searched")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.searched !== void 0 && s.call(n, "searched")) {
      let l = n.searched, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var eo = t === r;
      if (eo) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var jt = Qt === r;
  if (jt) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.searched === void 0 || !s.call(n, "searched")) && (P = "searched")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.searched !== void 0 && s.call(n, "searched") && typeof n.searched != "boolean") {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    var hl = h === r;
    if (c = c || hl, hl) {
      var dl = {};
      dl.searched = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.searched === void 0 || !s.call(n, "searched")) && (P = "searched")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.searched !== void 0 && s.call(n, "searched")) {
        let y = n.searched;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var hl = O === r;
    if (c = c || hl, hl && dl !== !0 && (dl = dl || {}, dl.searched = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var ro = x === r;
    if (ro) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var jt = o === r;
  }
  var no = Jt === r;
  if (no) {
    let o = { instancePath: i, schemaPath: "#/allOf/33/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pt, e !== null && (pt ? e.length = pt : e = null);
  let _t = r, so = r, io = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.force_used === void 0 || !s.call(n, "force_used")) && (o = "force_used")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.force_used !== void 0 && s.call(n, "force_used")) {
      let l = n.force_used, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var lo = t === r;
      if (lo) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Ot = io === r;
  if (Ot) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.force_used === void 0 || !s.call(n, "force_used")) && (P = "force_used")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.force_used !== void 0 && s.call(n, "force_used") && typeof n.force_used != "boolean") {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    var gl = h === r;
    if (c = c || gl, gl) {
      var yl = {};
      yl.force_used = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.force_used === void 0 || !s.call(n, "force_used")) && (P = "force_used")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.force_used !== void 0 && s.call(n, "force_used")) {
        let y = n.force_used;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var gl = O === r;
    if (c = c || gl, gl && yl !== !0 && (yl = yl || {}, yl.force_used = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var to = x === r;
    if (to) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var Ot = o === r;
  }
  var oo = so === r;
  if (oo) {
    let o = { instancePath: i, schemaPath: "#/allOf/34/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = _t, e !== null && (_t ? e.length = _t : e = null);
  let at = r, uo = r, co = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let l = n.duration_minutes, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var fo = t === r;
      if (fo) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var $t = co === r;
  if ($t) {
    let o = r, l = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (P = "duration_minutes")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let y = n.duration_minutes, Y = r;
        if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
          let B = {};
          e === null ? e = [B] : e.push(B), r++;
        }
        if (r === Y && typeof y == "number") {
          if (y > 999999999999999 || isNaN(y)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          } else if (y < -999999999999999 || isNaN(y)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      }
    }
    var vl = h === r;
    if (c = c || vl, vl) {
      var ml = {};
      ml.duration_minutes = !0;
    }
    let O = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (P = "duration_minutes")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let y = n.duration_minutes;
        if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
          let Y = {};
          e === null ? e = [Y] : e.push(Y), r++;
        }
      }
    }
    var vl = O === r;
    if (c = c || vl, vl && ml !== !0 && (ml = ml || {}, ml.duration_minutes = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var po = x === r;
    if (po) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = l, e !== null && (l ? e.length = l : e = null);
    var $t = o === r;
  }
  var _o = uo === r;
  if (_o) {
    let o = { instancePath: i, schemaPath: "#/allOf/35/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = at, e !== null && (at ? e.length = at : e = null);
  let dt = r, ao = r, ho = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let l = n.duration_minutes, x = r;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === x && typeof l == "number") {
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
  var Nt = ho === r;
  if (Nt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (x = "duration_minutes")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
        let t = n.duration_minutes, c = r, h = r;
        if (typeof t == "number" && (t < 0 || isNaN(t))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var yo = h === r;
        if (yo) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Nt = o === r;
  }
  var go = ao === r;
  if (go) {
    let o = { instancePath: i, schemaPath: "#/allOf/36/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = dt, e !== null && (dt ? e.length = dt : e = null);
  let ht = r, mo = r, vo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_id === void 0 || !s.call(n, "stop_id")) && (o = "stop_id")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let l = n.stop_id, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var wo = t === r;
      if (wo) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Lt = vo === r;
  if (Lt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_id === void 0 || !s.call(n, "stop_id")) && (x = "stop_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
        let t = n.stop_id;
        if (typeof t == "string" && !Rt.test(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
    var Lt = o === r;
  }
  var bo = mo === r;
  if (bo) {
    let o = { instancePath: i, schemaPath: "#/allOf/37/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ht, e !== null && (ht ? e.length = ht : e = null);
  let yt = r, ko = r, Ao = r, qo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (o = "location_text")) {
      let l = {};
      e === null ? e = [l] : e.push(l), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let l = n.location_text, x = r, t = r;
      if (!(l === null || l === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var jo = t === r;
      if (jo) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var xt = qo === r;
  if (xt) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (x = "location_text")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let t = n.location_text;
        if (typeof t == "string" && !St.test(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
    var xt = o === r;
  }
  var Pt = Ao === r;
  if (Pt) {
    let o = r, l = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let t;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (t = "location_text")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let c = n.location_text, h = r, O = r;
        if (!(c === null || c === "")) {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        }
        var Oo = O === r;
        if (Oo) {
          let T = {};
          e === null ? e = [T] : e.push(T), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var It = l === r;
    if (It) {
      let t = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let h;
        if ((n.location_text === void 0 || !s.call(n, "location_text")) && (h = "location_text")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
          let O = n.location_text, T = r, P = r;
          if (typeof O == "string" && !Ct.test(O)) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
          var $o = P === r;
          if ($o) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          } else
            r = T, e !== null && (T ? e.length = T : e = null);
        }
      }
      var It = t === r;
    }
    var Pt = o === r;
  }
  var No = ko === r;
  if (No) {
    let o = { instancePath: i, schemaPath: "#/allOf/38/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = yt, e !== null && (yt ? e.length = yt : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let o of Object.keys(n))
      if (!s.call(Ze.properties, o)) {
        let l = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let o = n.agency_id;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Ze.properties.agency_id.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let o = n.stop_id;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_id", schemaPath: "#/properties/stop_id/type", keyword: "type", params: { type: Ze.properties.stop_id.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let o = n.person_no;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/person_no", schemaPath: "#/properties/person_no/type", keyword: "type", params: { type: Ze.properties.person_no.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let o = n.occurred_date;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: Ze.properties.occurred_date.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let o = n.occurred_time;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: Ze.properties.occurred_time.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let o = n.date_precision;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: Ze.properties.date_precision.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let o = n.updated_date;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: Ze.properties.updated_date.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let o = n.initiation;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: Ze.properties.initiation.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.initiation__words !== void 0 && s.call(n, "initiation__words")) {
      let o = n.initiation__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: Ze.properties.initiation__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.setting !== void 0 && s.call(n, "setting")) {
      let o = n.setting;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: Ze.properties.setting.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.setting__words !== void 0 && s.call(n, "setting__words")) {
      let o = n.setting__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: Ze.properties.setting__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.district !== void 0 && s.call(n, "district")) {
      let o = n.district;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: Ze.properties.district.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.beat !== void 0 && s.call(n, "beat")) {
      let o = n.beat;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: Ze.properties.beat.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let o = n.location_text;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: Ze.properties.location_text.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let o = n.location_precision;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: Ze.properties.location_precision.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let o = n.latitude;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: Ze.properties.latitude.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let o = n.longitude;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: Ze.properties.longitude.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let o = n.race;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Ze.properties.race.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let o = n.race__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Ze.properties.race__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let o = n.race_source;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: Ze.properties.race_source.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_source__words !== void 0 && s.call(n, "race_source__words")) {
      let o = n.race_source__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: Ze.properties.race_source__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let o = n.race_self_reported;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: Ze.properties.race_self_reported.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && s.call(n, "race_self_reported__words")) {
      let o = n.race_self_reported__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: Ze.properties.race_self_reported__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let o = n.gender;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Ze.properties.gender.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let o = n.gender_source;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: Ze.properties.gender_source.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.gender_source__words !== void 0 && s.call(n, "gender_source__words")) {
      let o = n.gender_source__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: Ze.properties.gender_source__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let o = n.age;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Ze.properties.age.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let o = n.age_band;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Ze.properties.age_band.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let o = n.juvenile;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: Ze.properties.juvenile.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
      let o = n.stop_mode;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_mode", schemaPath: "#/properties/stop_mode/type", keyword: "type", params: { type: Ze.properties.stop_mode.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_mode__words !== void 0 && s.call(n, "stop_mode__words")) {
      let o = n.stop_mode__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_mode__words", schemaPath: "#/properties/stop_mode__words/type", keyword: "type", params: { type: Ze.properties.stop_mode__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.passenger !== void 0 && s.call(n, "passenger")) {
      let o = n.passenger;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/passenger", schemaPath: "#/properties/passenger/type", keyword: "type", params: { type: Ze.properties.passenger.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
      let o = n.stop_legal_basis;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_legal_basis", schemaPath: "#/properties/stop_legal_basis/type", keyword: "type", params: { type: Ze.properties.stop_legal_basis.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_legal_basis__words !== void 0 && s.call(n, "stop_legal_basis__words")) {
      let o = n.stop_legal_basis__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_legal_basis__words", schemaPath: "#/properties/stop_legal_basis__words/type", keyword: "type", params: { type: Ze.properties.stop_legal_basis__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let o = n.stop_reason;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_reason", schemaPath: "#/properties/stop_reason/type", keyword: "type", params: { type: Ze.properties.stop_reason.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_reason__words !== void 0 && s.call(n, "stop_reason__words")) {
      let o = n.stop_reason__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_reason__words", schemaPath: "#/properties/stop_reason__words/type", keyword: "type", params: { type: Ze.properties.stop_reason__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let o = n.stop_action;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_action", schemaPath: "#/properties/stop_action/type", keyword: "type", params: { type: Ze.properties.stop_action.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_action__words !== void 0 && s.call(n, "stop_action__words")) {
      let o = n.stop_action__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_action__words", schemaPath: "#/properties/stop_action__words/type", keyword: "type", params: { type: Ze.properties.stop_action__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let o = n.stop_outcome;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_outcome", schemaPath: "#/properties/stop_outcome/type", keyword: "type", params: { type: Ze.properties.stop_outcome.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.stop_outcome__words !== void 0 && s.call(n, "stop_outcome__words")) {
      let o = n.stop_outcome__words;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/stop_outcome__words", schemaPath: "#/properties/stop_outcome__words/type", keyword: "type", params: { type: Ze.properties.stop_outcome__words.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.searched !== void 0 && s.call(n, "searched")) {
      let o = n.searched;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/searched", schemaPath: "#/properties/searched/type", keyword: "type", params: { type: Ze.properties.searched.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.force_used !== void 0 && s.call(n, "force_used")) {
      let o = n.force_used;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/force_used", schemaPath: "#/properties/force_used/type", keyword: "type", params: { type: Ze.properties.force_used.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.force_incident_id !== void 0 && s.call(n, "force_incident_id")) {
      let o = n.force_incident_id;
      if (typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/force_incident_id", schemaPath: "#/properties/force_incident_id/type", keyword: "type", params: { type: Ze.properties.force_incident_id.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let o = n.duration_minutes;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let l = { instancePath: i + "/duration_minutes", schemaPath: "#/properties/duration_minutes/type", keyword: "type", params: { type: Ze.properties.duration_minutes.type } };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return zl.errors = e, r === 0;
}
zl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ho = Zl, Qr = { $id: "stop_searches", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, stop_id: { type: ["string", "null"] }, search_no: { type: ["string", "null"] }, person_no: { type: ["string", "null"] }, search_type: { type: ["string", "null"] }, search_type__words: { type: ["string", "null"] }, search_basis: { type: ["array", "string", "null"] }, search_basis__words: { type: ["string", "null"] }, consent_asked: { type: ["boolean", "string", "null"] }, consent_given: { type: ["boolean", "string", "null"] }, sought: { type: ["string", "null"] }, sought__words: { type: ["string", "null"] }, contraband_found: { type: ["boolean", "string", "null"] }, contraband: { type: ["array", "string", "null"] }, contraband__words: { type: ["string", "null"] }, property_seized: { type: ["boolean", "string", "null"] }, outcome_linked: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "stop_searches.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "stop_searches.search_no.bounds", not: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_no"], properties: { search_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stop_searches.person_no.bounds", not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stop_searches.search_type.in-code-list", not: { allOf: [{ required: ["search_type"], properties: { search_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_type"], properties: { search_type: { not: { enum: ["frisk", "person", "more_than_outer_clothing", "strip_search", "body_cavity", "vehicle", "property", "premises", "other", "frisk_or_search_person", "person_undressed", "person_any", "property_any", "any_search"] } } } }] } }, { $comment: "stop_searches.search_basis.type", not: { allOf: [{ required: ["search_basis"], properties: { search_basis: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["search_basis"], properties: { search_basis: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.search_basis.in-code-list", not: { allOf: [{ required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["search_basis"], properties: { search_basis: { contains: { not: { enum: ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "other", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"] } } } } }] } }, { $comment: "stop_searches.consent_asked.type", not: { allOf: [{ required: ["consent_asked"], properties: { consent_asked: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["consent_asked"], properties: { consent_asked: { type: "boolean" } } }, { required: ["consent_asked"], properties: { consent_asked: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.consent_given.type", not: { allOf: [{ required: ["consent_given"], properties: { consent_given: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["consent_given"], properties: { consent_given: { type: "boolean" } } }, { required: ["consent_given"], properties: { consent_given: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.sought.in-code-list", not: { allOf: [{ required: ["sought"], properties: { sought: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sought"], properties: { sought: { not: { enum: ["firearm", "ammunition", "other_weapon", "fireworks", "drugs", "psychoactive_substances", "drug_paraphernalia", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "other", "weapon", "thing_to_harm", "drugs_or_psychoactive", "drugs_or_paraphernalia", "theft_or_damage_tools"] } } } }] } }, { $comment: "stop_searches.contraband_found.type", not: { allOf: [{ required: ["contraband_found"], properties: { contraband_found: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["contraband_found"], properties: { contraband_found: { type: "boolean" } } }, { required: ["contraband_found"], properties: { contraband_found: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.contraband.type", not: { allOf: [{ required: ["contraband"], properties: { contraband: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["contraband"], properties: { contraband: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.contraband.in-code-list", not: { allOf: [{ required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["contraband"], properties: { contraband: { contains: { not: { enum: ["firearm", "ammunition", "other_weapon", "fireworks", "drugs", "psychoactive_substances", "drug_paraphernalia", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "other", "weapon", "thing_to_harm", "drugs_or_psychoactive", "drugs_or_paraphernalia", "theft_or_damage_tools"] } } } } }] } }, { $comment: "stop_searches.property_seized.type", not: { allOf: [{ required: ["property_seized"], properties: { property_seized: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["property_seized"], properties: { property_seized: { type: "boolean" } } }, { required: ["property_seized"], properties: { property_seized: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.outcome_linked.type", not: { allOf: [{ required: ["outcome_linked"], properties: { outcome_linked: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["outcome_linked"], properties: { outcome_linked: { type: "boolean" } } }, { required: ["outcome_linked"], properties: { outcome_linked: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, stop_id: { required: ["stop_id"], properties: { stop_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_no: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_no"], properties: { search_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, person_no: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, search_type: { required: ["search_type"], properties: { search_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_type__words: { required: ["search_type__words"], properties: { search_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_basis: { required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, search_basis__words: { required: ["search_basis__words"], properties: { search_basis__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, consent_asked: { required: ["consent_asked"], properties: { consent_asked: { type: "boolean" } } }, consent_given: { required: ["consent_given"], properties: { consent_given: { type: "boolean" } } }, sought: { required: ["sought"], properties: { sought: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, sought__words: { required: ["sought__words"], properties: { sought__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, contraband_found: { required: ["contraband_found"], properties: { contraband_found: { type: "boolean" } } }, contraband: { required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, contraband__words: { required: ["contraband__words"], properties: { contraband__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, property_seized: { required: ["property_seized"], properties: { property_seized: { type: "boolean" } } }, outcome_linked: { required: ["outcome_linked"], properties: { outcome_linked: { type: "boolean" } } } } };
function Zl(n, { instancePath: i = "", parentData: j, parentDataProperty: D, rootData: R = n, dynamicAnchors: qi = {} } = {}) {
  let e = null, r = 0, Be = Zl.evaluated;
  Be.dynamicProps && (Be.props = void 0), Be.dynamicItems && (Be.items = void 0);
  let cr = r, as = r, ts = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (E = "agency_id")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let N = n.agency_id, ye = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Tr = W === r;
      if (Tr) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ye)
        if (typeof N == "string") {
          if (he(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var en = ts === r;
  if (en) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (ye = "agency_id")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let S = n.agency_id, W = r, X = r;
        if (typeof S == "string" && !Mi.test(S)) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var Bs = X === r;
        if (Bs) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var en = E === r;
  }
  var Vs = as === r;
  if (Vs) {
    let E = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ys = r, Ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.search_no === void 0 || !s.call(n, "search_no")) && (E = "search_no")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.search_no !== void 0 && s.call(n, "search_no")) {
      let N = n.search_no, ye = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Xs = W === r;
      if (Xs) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ye)
        if (typeof N == "string") {
          if (he(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var rn = Ks === r;
  if (rn) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.search_no === void 0 || !s.call(n, "search_no")) && (ye = "search_no")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.search_no !== void 0 && s.call(n, "search_no")) {
        let S = n.search_no, W = r, X = r;
        if (typeof S == "string" && !Ai.test(S)) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var xn = X === r;
        if (xn) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var rn = E === r;
  }
  var Pn = Ys === r;
  if (Pn) {
    let E = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Ms = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.person_no === void 0 || !s.call(n, "person_no")) && (E = "person_no")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let N = n.person_no, ye = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Gs = W === r;
      if (Gs) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ye)
        if (typeof N == "string") {
          if (he(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var an = ds === r;
  if (an) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.person_no === void 0 || !s.call(n, "person_no")) && (ye = "person_no")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
        let S = n.person_no, W = r, X = r;
        if (typeof S == "string" && !Ai.test(S)) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var xr = X === r;
        if (xr) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var an = E === r;
  }
  var dn = Ms === r;
  if (dn) {
    let E = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Pr = r, nn = r, hs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.search_type === void 0 || !s.call(n, "search_type")) && (E = "search_type")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.search_type !== void 0 && s.call(n, "search_type")) {
      let N = n.search_type, ye = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Ir = W === r;
      if (Ir) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ye)
        if (typeof N == "string") {
          if (he(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var _r = hs === r;
  if (_r) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.search_type === void 0 || !s.call(n, "search_type")) && (ye = "search_type")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.search_type !== void 0 && s.call(n, "search_type")) {
        let S = n.search_type, W = r, X = r;
        if (!(S === "frisk" || S === "person" || S === "more_than_outer_clothing" || S === "strip_search" || S === "body_cavity" || S === "vehicle" || S === "property" || S === "premises" || S === "other" || S === "frisk_or_search_person" || S === "person_undressed" || S === "person_any" || S === "property_any" || S === "any_search")) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var Js = X === r;
        if (Js) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var _r = E === r;
  }
  var Zs = nn === r;
  if (Zs) {
    let E = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Pr, e !== null && (Pr ? e.length = Pr : e = null);
  let ar = r, hn = r, Qs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (E = "search_basis")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let N = n.search_basis, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var In = S === r;
      if (In) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var sn = Qs === r;
  if (sn) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (_e = "search_basis")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let K = n.search_basis;
        if (r === r)
          if (Array.isArray(K))
            if (K.length < 1) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            } else {
              var ys = !0;
              let m = K.length;
              for (let se = 0; se < m; se++) {
                let _ = K[se], z = r, Z = r, fe = r;
                if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
                  let pe = {};
                  e === null ? e = [pe] : e.push(pe), r++;
                }
                var gs = fe === r;
                if (gs) {
                  let pe = {};
                  e === null ? e = [pe] : e.push(pe), r++;
                } else {
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                  let pe = r, J = r, Le = r;
                  if (typeof _ == "string" && !Je.test(_)) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  }
                  var ms = Le === r;
                  if (ms) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var yn = pe === r;
                  if (yn) {
                    let we = r, er = r, Te = r;
                    if (typeof _ == "string" && !Qe.test(_)) {
                      let Ve = {};
                      e === null ? e = [Ve] : e.push(Ve), r++;
                    }
                    var En = Te === r;
                    if (En) {
                      let Ve = {};
                      e === null ? e = [Ve] : e.push(Ve), r++;
                    } else
                      r = er, e !== null && (er ? e.length = er : e = null);
                    var yn = we === r;
                  }
                }
                if (r === z)
                  if (typeof _ == "string") {
                    if (he(_) < 1) {
                      let pe = {};
                      e === null ? e = [pe] : e.push(pe), r++;
                    }
                  } else {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                var ys = z === r;
                if (!ys)
                  break;
              }
              if (ys) {
                let se = K.length;
                if (se > 1) {
                  let _ = {};
                  for (; se--; ) {
                    let z = K[se];
                    if (typeof z == "string") {
                      if (typeof _[z] == "number") {
                        let Z = {};
                        e === null ? e = [Z] : e.push(Z), r++;
                        break;
                      }
                      _[z] = se;
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
    var Fr = X === r;
    if (W = W || Fr, Fr) {
      var br = {};
      br.search_basis = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (_e = "search_basis")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let K = n.search_basis;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var Fr = ae === r;
    if (W = W || Fr, Fr && br !== !0 && (br = br || {}, br.search_basis = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var zn = ye === r;
    if (zn) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var sn = E === r;
  }
  var vs = hn === r;
  if (vs) {
    let E = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let Zn = r, Rs = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (E = "search_basis")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let N = n.search_basis;
      if (r === r)
        if (Array.isArray(N))
          if (N.length < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          } else {
            var Br = !0;
            let S = N.length;
            for (let W = 0; W < S; W++) {
              let X = N[W], ae = r, de = r, _e = r;
              if (!(X === "not_recorded" || X === "unknown" || X === "not_applicable" || X === "withheld" || X === "pending")) {
                let k = {};
                e === null ? e = [k] : e.push(k), r++;
              }
              var gn = _e === r;
              if (gn) {
                let k = {};
                e === null ? e = [k] : e.push(k), r++;
              } else {
                r = de, e !== null && (de ? e.length = de : e = null);
                let k = r, m = r, se = r;
                if (typeof X == "string" && !Je.test(X)) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                }
                var Er = se === r;
                if (Er) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                } else
                  r = m, e !== null && (m ? e.length = m : e = null);
                var os = k === r;
                if (os) {
                  let _ = r, z = r, Z = r;
                  if (typeof X == "string" && !Qe.test(X)) {
                    let Fe = {};
                    e === null ? e = [Fe] : e.push(Fe), r++;
                  }
                  var ws = Z === r;
                  if (ws) {
                    let Fe = {};
                    e === null ? e = [Fe] : e.push(Fe), r++;
                  } else
                    r = z, e !== null && (z ? e.length = z : e = null);
                  var os = _ === r;
                }
              }
              if (r === ae)
                if (typeof X == "string") {
                  if (he(X) < 1) {
                    let k = {};
                    e === null ? e = [k] : e.push(k), r++;
                  }
                } else {
                  let k = {};
                  e === null ? e = [k] : e.push(k), r++;
                }
              var Br = ae === r;
              if (!Br)
                break;
            }
            if (Br) {
              let W = N.length;
              if (W > 1) {
                let X = {};
                for (; W--; ) {
                  let ae = N[W];
                  if (typeof ae == "string") {
                    if (typeof X[ae] == "number") {
                      let de = {};
                      e === null ? e = [de] : e.push(de), r++;
                      break;
                    }
                    X[ae] = W;
                  }
                }
              }
            }
          }
        else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var us = ln === r;
  if (us) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (ye = "search_basis")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let S = n.search_basis;
        if (Array.isArray(S)) {
          let W = r, X = S.length;
          for (let ae = 0; ae < X; ae++) {
            let de = S[ae], _e = r, K = r, k = r;
            if (!(de === "consent_verbal" || de === "consent_written" || de === "consent_implied" || de === "officer_safety" || de === "suspected_weapon" || de === "plain_view" || de === "odour" || de === "canine_alert" || de === "evidence_of_crime" || de === "suspicious_behaviour" || de === "information_received" || de === "incident_to_arrest" || de === "exigent" || de === "inventory" || de === "warrant" || de === "supervision_condition" || de === "school_policy" || de === "search_power_property" || de === "search_power_drugs" || de === "search_power_weapons" || de === "search_power_wildlife" || de === "search_power_goods" || de === "search_power_terrorism" || de === "search_power_area" || de === "other" || de === "consent" || de === "probable_cause" || de === "suspicion_or_probable_cause" || de === "towing_or_arrest" || de === "inventory_arrest_or_supervision" || de === "search_power" || de === "neither_consent_nor_inventory")) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            }
            var bs = k === r;
            if (bs) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            } else
              r = K, e !== null && (K ? e.length = K : e = null);
            var zr = _e === r;
            if (zr)
              break;
          }
          if (zr)
            r = W, e !== null && (W ? e.length = W : e = null);
          else {
            let ae = {};
            e === null ? e = [ae] : e.push(ae), r++;
          }
        }
      }
    }
    var us = E === r;
  }
  var mn = Rs === r;
  if (mn) {
    let E = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Zn, e !== null && (Zn ? e.length = Zn : e = null);
  let Vr = r, Yr = r, ks = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.consent_asked === void 0 || !s.call(n, "consent_asked")) && (E = "consent_asked")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
      let N = n.consent_asked, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var tn = S === r;
      if (tn) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var $r = ks === r;
  if ($r) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.consent_asked === void 0 || !s.call(n, "consent_asked")) && (_e = "consent_asked")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.consent_asked !== void 0 && s.call(n, "consent_asked") && typeof n.consent_asked != "boolean") {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      }
    }
    var Rn = X === r;
    if (W = W || Rn, Rn) {
      var Nr = {};
      Nr.consent_asked = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.consent_asked === void 0 || !s.call(n, "consent_asked")) && (_e = "consent_asked")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
        let K = n.consent_asked;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var Rn = ae === r;
    if (W = W || Rn, Rn && Nr !== !0 && (Nr = Nr || {}, Nr.consent_asked = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var cs = ye === r;
    if (cs) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var $r = E === r;
  }
  var Sn = Yr === r;
  if (Sn) {
    let E = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Vr, e !== null && (Vr ? e.length = Vr : e = null);
  let on = r, dr = r, ei = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (E = "consent_given")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
      let N = n.consent_given, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var Ss = S === r;
      if (Ss) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var vn = ei === r;
  if (vn) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (_e = "consent_given")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.consent_given !== void 0 && s.call(n, "consent_given") && typeof n.consent_given != "boolean") {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      }
    }
    var mr = X === r;
    if (W = W || mr, mr) {
      var wn = {};
      wn.consent_given = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (_e = "consent_given")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
        let K = n.consent_given;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var mr = ae === r;
    if (W = W || mr, mr && wn !== !0 && (wn = wn || {}, wn.consent_given = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var Cs = ye === r;
    if (Cs) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var vn = E === r;
  }
  var bn = dr === r;
  if (bn) {
    let E = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = on, e !== null && (on ? e.length = on : e = null);
  let As = r, kn = r, Cn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.sought === void 0 || !s.call(n, "sought")) && (E = "sought")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.sought !== void 0 && s.call(n, "sought")) {
      let N = n.sought, ye = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var un = W === r;
      if (un) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ye)
        if (typeof N == "string") {
          if (he(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var Ds = Cn === r;
  if (Ds) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.sought === void 0 || !s.call(n, "sought")) && (ye = "sought")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.sought !== void 0 && s.call(n, "sought")) {
        let S = n.sought, W = r, X = r;
        if (!(S === "firearm" || S === "ammunition" || S === "other_weapon" || S === "fireworks" || S === "drugs" || S === "psychoactive_substances" || S === "drug_paraphernalia" || S === "alcohol" || S === "money" || S === "stolen_property" || S === "theft_tools" || S === "damage_tools" || S === "electronic_device" || S === "vehicle" || S === "untaxed_goods" || S === "game_or_poaching_equipment" || S === "wildlife_evidence" || S === "evidence_of_offence" || S === "other" || S === "weapon" || S === "thing_to_harm" || S === "drugs_or_psychoactive" || S === "drugs_or_paraphernalia" || S === "theft_or_damage_tools")) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var qs = X === r;
        if (qs) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var Ds = E === r;
  }
  var kr = kn === r;
  if (kr) {
    let E = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = As, e !== null && (As ? e.length = As : e = null);
  let cn = r, Dn = r, Hn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.contraband_found === void 0 || !s.call(n, "contraband_found")) && (E = "contraband_found")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
      let N = n.contraband_found, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var Un = S === r;
      if (Un) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var An = Hn === r;
  if (An) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.contraband_found === void 0 || !s.call(n, "contraband_found")) && (_e = "contraband_found")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.contraband_found !== void 0 && s.call(n, "contraband_found") && typeof n.contraband_found != "boolean") {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      }
    }
    var Kr = X === r;
    if (W = W || Kr, Kr) {
      var Ar = {};
      Ar.contraband_found = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.contraband_found === void 0 || !s.call(n, "contraband_found")) && (_e = "contraband_found")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
        let K = n.contraband_found;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var Kr = ae === r;
    if (W = W || Kr, Kr && Ar !== !0 && (Ar = Ar || {}, Ar.contraband_found = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var Wn = ye === r;
    if (Wn) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var An = E === r;
  }
  var Tn = Dn === r;
  if (Tn) {
    let E = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = cn, e !== null && (cn ? e.length = cn : e = null);
  let Fn = r, Bn = r, Vn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.contraband === void 0 || !s.call(n, "contraband")) && (E = "contraband")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let N = n.contraband, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var qn = S === r;
      if (qn) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var Zr = Vn === r;
  if (Zr) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (_e = "contraband")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let K = n.contraband;
        if (r === r)
          if (Array.isArray(K))
            if (K.length < 1) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            } else {
              var vr = !0;
              let m = K.length;
              for (let se = 0; se < m; se++) {
                let _ = K[se], z = r, Z = r, fe = r;
                if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
                  let pe = {};
                  e === null ? e = [pe] : e.push(pe), r++;
                }
                var ri = fe === r;
                if (ri) {
                  let pe = {};
                  e === null ? e = [pe] : e.push(pe), r++;
                } else {
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                  let pe = r, J = r, Le = r;
                  if (typeof _ == "string" && !Je.test(_)) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  }
                  var Yn = Le === r;
                  if (Yn) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  } else
                    r = J, e !== null && (J ? e.length = J : e = null);
                  var jn = pe === r;
                  if (jn) {
                    let we = r, er = r, Te = r;
                    if (typeof _ == "string" && !Qe.test(_)) {
                      let Ve = {};
                      e === null ? e = [Ve] : e.push(Ve), r++;
                    }
                    var On = Te === r;
                    if (On) {
                      let Ve = {};
                      e === null ? e = [Ve] : e.push(Ve), r++;
                    } else
                      r = er, e !== null && (er ? e.length = er : e = null);
                    var jn = we === r;
                  }
                }
                if (r === z)
                  if (typeof _ == "string") {
                    if (he(_) < 1) {
                      let pe = {};
                      e === null ? e = [pe] : e.push(pe), r++;
                    }
                  } else {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                var vr = z === r;
                if (!vr)
                  break;
              }
              if (vr) {
                let se = K.length;
                if (se > 1) {
                  let _ = {};
                  for (; se--; ) {
                    let z = K[se];
                    if (typeof z == "string") {
                      if (typeof _[z] == "number") {
                        let Z = {};
                        e === null ? e = [Z] : e.push(Z), r++;
                        break;
                      }
                      _[z] = se;
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
    var ir = X === r;
    if (W = W || ir, ir) {
      var Ge = {};
      Ge.contraband = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (_e = "contraband")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let K = n.contraband;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var ir = ae === r;
    if (W = W || ir, ir && Ge !== !0 && (Ge = Ge || {}, Ge.contraband = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var Kn = ye === r;
    if (Kn) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var Zr = E === r;
  }
  var js = Bn === r;
  if (js) {
    let E = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Fn, e !== null && (Fn ? e.length = Fn : e = null);
  let Lr = r, Os = r, qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.contraband === void 0 || !s.call(n, "contraband")) && (E = "contraband")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let N = n.contraband;
      if (r === r)
        if (Array.isArray(N))
          if (N.length < 1) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          } else {
            var Rr = !0;
            let S = N.length;
            for (let W = 0; W < S; W++) {
              let X = N[W], ae = r, de = r, _e = r;
              if (!(X === "not_recorded" || X === "unknown" || X === "not_applicable" || X === "withheld" || X === "pending")) {
                let k = {};
                e === null ? e = [k] : e.push(k), r++;
              }
              var Hs = _e === r;
              if (Hs) {
                let k = {};
                e === null ? e = [k] : e.push(k), r++;
              } else {
                r = de, e !== null && (de ? e.length = de : e = null);
                let k = r, m = r, se = r;
                if (typeof X == "string" && !Je.test(X)) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                }
                var $s = se === r;
                if ($s) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                } else
                  r = m, e !== null && (m ? e.length = m : e = null);
                var fs = k === r;
                if (fs) {
                  let _ = r, z = r, Z = r;
                  if (typeof X == "string" && !Qe.test(X)) {
                    let Fe = {};
                    e === null ? e = [Fe] : e.push(Fe), r++;
                  }
                  var jr = Z === r;
                  if (jr) {
                    let Fe = {};
                    e === null ? e = [Fe] : e.push(Fe), r++;
                  } else
                    r = z, e !== null && (z ? e.length = z : e = null);
                  var fs = _ === r;
                }
              }
              if (r === ae)
                if (typeof X == "string") {
                  if (he(X) < 1) {
                    let k = {};
                    e === null ? e = [k] : e.push(k), r++;
                  }
                } else {
                  let k = {};
                  e === null ? e = [k] : e.push(k), r++;
                }
              var Rr = ae === r;
              if (!Rr)
                break;
            }
            if (Rr) {
              let W = N.length;
              if (W > 1) {
                let X = {};
                for (; W--; ) {
                  let ae = N[W];
                  if (typeof ae == "string") {
                    if (typeof X[ae] == "number") {
                      let de = {};
                      e === null ? e = [de] : e.push(de), r++;
                      break;
                    }
                    X[ae] = W;
                  }
                }
              }
            }
          }
        else {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
    }
  }
  var fn = qr === r;
  if (fn) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ye;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (ye = "contraband")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let S = n.contraband;
        if (Array.isArray(S)) {
          let W = r, X = S.length;
          for (let ae = 0; ae < X; ae++) {
            let de = S[ae], _e = r, K = r, k = r;
            if (!(de === "firearm" || de === "ammunition" || de === "other_weapon" || de === "fireworks" || de === "drugs" || de === "psychoactive_substances" || de === "drug_paraphernalia" || de === "alcohol" || de === "money" || de === "stolen_property" || de === "theft_tools" || de === "damage_tools" || de === "electronic_device" || de === "vehicle" || de === "untaxed_goods" || de === "game_or_poaching_equipment" || de === "wildlife_evidence" || de === "evidence_of_offence" || de === "other" || de === "weapon" || de === "thing_to_harm" || de === "drugs_or_psychoactive" || de === "drugs_or_paraphernalia" || de === "theft_or_damage_tools")) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            }
            var Ns = k === r;
            if (Ns) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            } else
              r = K, e !== null && (K ? e.length = K : e = null);
            var ps = _e === r;
            if (ps)
              break;
          }
          if (ps)
            r = W, e !== null && (W ? e.length = W : e = null);
          else {
            let ae = {};
            e === null ? e = [ae] : e.push(ae), r++;
          }
        }
      }
    }
    var fn = E === r;
  }
  var Ls = Os === r;
  if (Ls) {
    let E = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let Sr = r, $n = r, Xn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (E = "property_seized")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
      let N = n.property_seized, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var xs = S === r;
      if (xs) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var Mn = Xn === r;
  if (Mn) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (_e = "property_seized")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.property_seized !== void 0 && s.call(n, "property_seized") && typeof n.property_seized != "boolean") {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      }
    }
    var pn = X === r;
    if (W = W || pn, pn) {
      var Gn = {};
      Gn.property_seized = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (_e = "property_seized")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
        let K = n.property_seized;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var pn = ae === r;
    if (W = W || pn, pn && Gn !== !0 && (Gn = Gn || {}, Gn.property_seized = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var Xr = ye === r;
    if (Xr) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var Mn = E === r;
  }
  var Mr = $n === r;
  if (Mr) {
    let E = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
  let Cr = r, Jn = r, Qn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.outcome_linked === void 0 || !s.call(n, "outcome_linked")) && (E = "outcome_linked")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
      let N = n.outcome_linked, ye = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var es = S === r;
      if (es) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ye, e !== null && (ye ? e.length = ye : e = null);
    }
  }
  var fr = Qn === r;
  if (fr) {
    let E = r, N = r, ye = r, S = r, W = !1, X = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.outcome_linked === void 0 || !s.call(n, "outcome_linked")) && (_e = "outcome_linked")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked") && typeof n.outcome_linked != "boolean") {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      }
    }
    var rs = X === r;
    if (W = W || rs, rs) {
      var hr = {};
      hr.outcome_linked = !0;
    }
    let ae = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let _e;
      if ((n.outcome_linked === void 0 || !s.call(n, "outcome_linked")) && (_e = "outcome_linked")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
        let K = n.outcome_linked;
        if (!(K === "not_recorded" || K === "unknown" || K === "not_applicable" || K === "withheld" || K === "pending")) {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
      }
    }
    var rs = ae === r;
    if (W = W || rs, rs && hr !== !0 && (hr = hr || {}, hr.outcome_linked = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var ns = ye === r;
    if (ns) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var fr = E === r;
  }
  var ss = Jn === r;
  if (ss) {
    let E = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Cr, e !== null && (Cr ? e.length = Cr : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let E of Object.keys(n))
      if (!s.call(Qr.properties, E)) {
        let N = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
        e === null ? e = [N] : e.push(N), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let E = n.agency_id;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Qr.properties.agency_id.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let E = n.stop_id;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/stop_id", schemaPath: "#/properties/stop_id/type", keyword: "type", params: { type: Qr.properties.stop_id.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_no !== void 0 && s.call(n, "search_no")) {
      let E = n.search_no;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/search_no", schemaPath: "#/properties/search_no/type", keyword: "type", params: { type: Qr.properties.search_no.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let E = n.person_no;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/person_no", schemaPath: "#/properties/person_no/type", keyword: "type", params: { type: Qr.properties.person_no.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_type !== void 0 && s.call(n, "search_type")) {
      let E = n.search_type;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/search_type", schemaPath: "#/properties/search_type/type", keyword: "type", params: { type: Qr.properties.search_type.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_type__words !== void 0 && s.call(n, "search_type__words")) {
      let E = n.search_type__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/search_type__words", schemaPath: "#/properties/search_type__words/type", keyword: "type", params: { type: Qr.properties.search_type__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let E = n.search_basis;
      if (!Array.isArray(E) && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/search_basis", schemaPath: "#/properties/search_basis/type", keyword: "type", params: { type: Qr.properties.search_basis.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_basis__words !== void 0 && s.call(n, "search_basis__words")) {
      let E = n.search_basis__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/search_basis__words", schemaPath: "#/properties/search_basis__words/type", keyword: "type", params: { type: Qr.properties.search_basis__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
      let E = n.consent_asked;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/consent_asked", schemaPath: "#/properties/consent_asked/type", keyword: "type", params: { type: Qr.properties.consent_asked.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
      let E = n.consent_given;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/consent_given", schemaPath: "#/properties/consent_given/type", keyword: "type", params: { type: Qr.properties.consent_given.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.sought !== void 0 && s.call(n, "sought")) {
      let E = n.sought;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/sought", schemaPath: "#/properties/sought/type", keyword: "type", params: { type: Qr.properties.sought.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.sought__words !== void 0 && s.call(n, "sought__words")) {
      let E = n.sought__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/sought__words", schemaPath: "#/properties/sought__words/type", keyword: "type", params: { type: Qr.properties.sought__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
      let E = n.contraband_found;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/contraband_found", schemaPath: "#/properties/contraband_found/type", keyword: "type", params: { type: Qr.properties.contraband_found.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let E = n.contraband;
      if (!Array.isArray(E) && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/contraband", schemaPath: "#/properties/contraband/type", keyword: "type", params: { type: Qr.properties.contraband.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.contraband__words !== void 0 && s.call(n, "contraband__words")) {
      let E = n.contraband__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/contraband__words", schemaPath: "#/properties/contraband__words/type", keyword: "type", params: { type: Qr.properties.contraband__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
      let E = n.property_seized;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/property_seized", schemaPath: "#/properties/property_seized/type", keyword: "type", params: { type: Qr.properties.property_seized.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
      let E = n.outcome_linked;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: i + "/outcome_linked", schemaPath: "#/properties/outcome_linked/type", keyword: "type", params: { type: Qr.properties.outcome_linked.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
  } else {
    let E = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [E] : e.push(E), r++;
  }
  return Zl.errors = e, r === 0;
}
Zl.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Uo = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), wl = (n) => n == null || n === "", vt = (n) => typeof n == "string" && Uo.has(n), oi = (n, i) => Object.hasOwn(n, i) ? n[i] : void 0, xe = (n, i) => !wl(oi(n, i)), mt = (n, i) => wl(oi(n, i)) ? null : String(oi(n, i)), Q = (n, i, j) => wl(oi(n, j)) || vt(oi(n, j)) || i.has(j) ? null : oi(n, j), Me = (n, i, j) => wl(oi(n, j)) || vt(oi(n, j)) ? !1 : i.has(j) ? null : !0, Rl = (n, i, j, D) => wl(oi(n, j)) || vt(oi(n, j)) ? oi(n, j) === D : i.has(j) ? null : !1;
var me = (n) => n === null ? null : !n, We = (...n) => {
  let i = !0;
  for (let j of n) {
    let D = j();
    if (D === !1) return !1;
    D === null && (i = null);
  }
  return i;
}, Ie = (...n) => {
  let i = !1;
  for (let j of n) {
    let D = j();
    if (D === !0) return !0;
    D === null && (i = null);
  }
  return i;
}, Ae = (n, i, j) => n === null || i === null ? null : j(n, i), Sl = (n, i, j) => i.includes(n) ? !0 : j === null || j.includes(n) ? !1 : null, Re = (n, i, j) => n === null ? null : Array.isArray(n) ? We(...n.map((D) => () => Sl(D, i, j))) : Sl(String(n), i, j), zs = (n, i, j) => n === null ? null : Array.isArray(n) ? Ie(...n.map((D) => () => Sl(D, i, j))) : Sl(String(n), i, j), Ki = (n, i) => typeof n == "string" ? i.test(n) : null;
var Gi = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function Ji(n, i, j) {
  let D = [], R = /* @__PURE__ */ new Set();
  if (n(j)) return { findings: D, bad: R };
  for (let { keyword: r, schemaPath: Be, instancePath: cr, params: as } of n.errors) {
    let ts = /^#\/allOf\/(\d+)\/not$/.exec(Be);
    if (ts !== null) {
      let Tr = i[Number(ts[1])];
      D.push(Tr), Tr.level === "must" && R.add(Tr.field);
    } else if (r === "additionalProperties")
      D.push({ rule: "record.unknown-field", level: "must", field: as.additionalProperty });
    else if (r === "type" && Be.startsWith("#/properties/")) {
      let Tr = cr.slice(1);
      D.push({ rule: "record.wrong-kind", level: "must", field: Tr }), R.add(Tr);
    }
  }
  let qi = new Set(D.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !qi.has(r.field);
  return { findings: D.filter(e), bad: R };
}
var Wo = [{ rule: "force_incidents.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_incidents.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "force_incidents.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "force_incidents.reported_date.type", level: "must", field: "reported_date" }, { rule: "force_incidents.updated_date.type", level: "must", field: "updated_date" }, { rule: "force_incidents.record_status.in-code-list", level: "must", field: "record_status" }, { rule: "force_incidents.reporting_role.in-code-list", level: "should", field: "reporting_role" }, { rule: "force_incidents.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.in-code-list", level: "should", field: "service_type" }, { rule: "force_incidents.setting.in-code-list", level: "should", field: "setting" }, { rule: "force_incidents.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "force_incidents.latitude.type", level: "must", field: "latitude" }, { rule: "force_incidents.latitude.bounds", level: "must", field: "latitude" }, { rule: "force_incidents.longitude.type", level: "must", field: "longitude" }, { rule: "force_incidents.longitude.bounds", level: "must", field: "longitude" }, { rule: "force_incidents.force_reason.type", level: "must", field: "force_reason" }, { rule: "force_incidents.force_reason.in-code-list", level: "should", field: "force_reason" }, { rule: "force_incidents.review_outcome.in-code-list", level: "should", field: "review_outcome" }, { rule: "incident-id-in-scientific-notation", level: "must", field: "incident_id" }, { rule: "location-holds-coordinates", level: "should", field: "location_text" }, { rule: "location-names-a-house", level: "should", field: "location_text" }], To = [{ rule: "force_incidents.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_incidents.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_incidents.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "force_incidents.record_status.required", level: "should", field: "record_status" }, { rule: "force_incidents.initiation.required", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.required", level: "should", field: "service_type" }, { rule: "force_incidents.force_reason.required", level: "should", field: "force_reason" }, { rule: "coordinates-at-zero", level: "must", field: "latitude" }, { rule: "coordinates-without-precision", level: "should", field: "latitude" }, { rule: "final-while-review-pending", level: "should", field: "record_status" }, { rule: "imprecise-date-not-first-day", level: "should", field: "date_precision" }, { rule: "occurred-long-ago", level: "should", field: "occurred_date" }, { rule: "place-is-a-placeholder", level: "should", field: "district" }, { rule: "reported-before-occurred", level: "must", field: "occurred_date" }, { rule: "updated-before-reported", level: "must", field: "reported_date" }];
function Fo(n, i, j) {
  switch (n) {
    case "force_incidents.agency_id.required":
      return Me(i, j, "agency_id");
    case "force_incidents.incident_id.required":
      return Me(i, j, "incident_id");
    case "force_incidents.occurred_date.required":
      return xe(i, "occurred_date");
    case "force_incidents.occurred_time.required":
      return xe(i, "occurred_time");
    case "force_incidents.record_status.required":
      return xe(i, "record_status");
    case "force_incidents.initiation.required":
      return xe(i, "initiation");
    case "force_incidents.service_type.required":
      return xe(i, "service_type");
    case "force_incidents.force_reason.required":
      return xe(i, "force_reason");
    case "coordinates-at-zero":
      return me(We(() => Ae(Q(i, j, "latitude"), 0, (D, R) => D === R), () => Ae(Q(i, j, "longitude"), 0, (D, R) => D === R)));
    case "coordinates-without-precision":
      return Ie(() => me(Me(i, j, "latitude")), () => xe(i, "location_precision"));
    case "final-while-review-pending":
      return Ie(() => me(Re(Q(i, j, "record_status"), ["final"], null)), () => me(Rl(i, j, "review_outcome", "pending")));
    case "imprecise-date-not-first-day":
      return We(() => Ie(() => me(Re(Q(i, j, "date_precision"), ["month"], null)), () => Ki(Q(i, j, "occurred_date"), new RegExp("^(?:[0-9]{4}-[0-9]{2}-01)$", "u"))), () => Ie(() => me(Re(Q(i, j, "date_precision"), ["quarter"], null)), () => Ki(Q(i, j, "occurred_date"), new RegExp("^(?:[0-9]{4}-(01|04|07|10)-01)$", "u"))), () => Ie(() => me(Re(Q(i, j, "date_precision"), ["year"], null)), () => Ki(Q(i, j, "occurred_date"), new RegExp("^(?:[0-9]{4}-01-01)$", "u"))));
    case "occurred-long-ago":
      return Ae("1970-01-01", Q(i, j, "occurred_date"), (D, R) => D <= R);
    case "place-is-a-placeholder":
      return me(Ie(() => Ki(mt(i, "district"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Ki(mt(i, "beat"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Ki(mt(i, "location_text"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u"))));
    case "reported-before-occurred":
      return Ae(Q(i, j, "occurred_date"), Q(i, j, "reported_date"), (D, R) => D <= R);
    case "updated-before-reported":
      return Ae(Q(i, j, "reported_date"), Q(i, j, "updated_date"), (D, R) => D <= R);
    default:
      return null;
  }
}
function Bo(n) {
  let i = "force_incidents";
  if (!Gi(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: D } = Ji(xo, Wo, n);
  for (let R of To) Fo(R.rule, n, D) === !1 && j.push(R);
  return j.map((R) => ({ table: i, ...R }));
}
var Vo = [{ rule: "force_subjects.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_subjects.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_subjects.race.type", level: "must", field: "race" }, { rule: "force_subjects.race.in-code-list", level: "should", field: "race" }, { rule: "force_subjects.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "force_subjects.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "force_subjects.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "force_subjects.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_subjects.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "force_subjects.age.type", level: "must", field: "age" }, { rule: "force_subjects.age.bounds", level: "must", field: "age" }, { rule: "force_subjects.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_subjects.juvenile.type", level: "must", field: "juvenile" }, { rule: "force_subjects.impairment.type", level: "must", field: "impairment" }, { rule: "force_subjects.impairment.in-code-list", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.type", level: "must", field: "resistance" }, { rule: "force_subjects.resistance.in-code-list", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.in-code-list", level: "must", field: "armed_status" }, { rule: "force_subjects.weapon.type", level: "must", field: "weapon" }, { rule: "force_subjects.weapon.in-code-list", level: "should", field: "weapon" }, { rule: "force_subjects.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_subjects.injury_attribution.in-code-list", level: "should", field: "injury_attribution" }, { rule: "force_subjects.fracture.type", level: "must", field: "fracture" }, { rule: "force_subjects.medical_aid.type", level: "must", field: "medical_aid" }, { rule: "force_subjects.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "force_subjects.death_date.type", level: "must", field: "death_date" }, { rule: "force_subjects.arrested.type", level: "must", field: "arrested" }, { rule: "gender-holds-a-race", level: "must", field: "gender" }, { rule: "subject-is-no-person", level: "must", field: "gender" }], Yo = [{ rule: "force_subjects.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_subjects.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_subjects.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_subjects.race_source.required", level: "should", field: "race_source" }, { rule: "force_subjects.gender.required", level: "must", field: "gender" }, { rule: "force_subjects.age_band.required", level: "should", field: "age_band" }, { rule: "force_subjects.impairment.required", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.required", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.required", level: "should", field: "armed_status" }, { rule: "force_subjects.injury_level.required", level: "must", field: "injury_level" }, { rule: "force_subjects.hospitalised.required", level: "should", field: "hospitalised" }, { rule: "force_subjects.arrested.required", level: "should", field: "arrested" }, { rule: "armed-with-what-missing", level: "should", field: "armed_status" }, { rule: "death-date-missing", level: "should", field: "injury_level" }, { rule: "death-date-without-death", level: "must", field: "death_date" }, { rule: "fracture-without-injury", level: "must", field: "fracture" }, { rule: "hospital-stay-contradicted", level: "must", field: "injury_level" }, { rule: "impairment-none-with-others", level: "must", field: "impairment" }, { rule: "injury-cause-without-injury", level: "must", field: "injury_level" }, { rule: "juvenile-contradicts-age-band", level: "must", field: "juvenile" }, { rule: "resistance-none-with-others", level: "must", field: "resistance" }, { rule: "unarmed-with-weapon", level: "must", field: "armed_status" }];
function Ko(n, i, j) {
  switch (n) {
    case "force_subjects.agency_id.required":
      return Me(i, j, "agency_id");
    case "force_subjects.incident_id.required":
      return Me(i, j, "incident_id");
    case "force_subjects.subject_no.required":
      return Me(i, j, "subject_no");
    case "force_subjects.race_source.required":
      return xe(i, "race_source");
    case "force_subjects.gender.required":
      return xe(i, "gender");
    case "force_subjects.age_band.required":
      return xe(i, "age_band");
    case "force_subjects.impairment.required":
      return xe(i, "impairment");
    case "force_subjects.resistance.required":
      return xe(i, "resistance");
    case "force_subjects.armed_status.required":
      return xe(i, "armed_status");
    case "force_subjects.injury_level.required":
      return xe(i, "injury_level");
    case "force_subjects.hospitalised.required":
      return xe(i, "hospitalised");
    case "force_subjects.arrested.required":
      return xe(i, "arrested");
    case "armed-with-what-missing":
      return Ie(() => me(Re(Q(i, j, "armed_status"), ["armed_actual"], ["armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed"])), () => xe(i, "weapon"));
    case "death-date-missing":
      return Ie(() => me(Re(Q(i, j, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => xe(i, "death_date"));
    case "death-date-without-death":
      return Ie(() => me(Me(i, j, "death_date")), () => Re(Q(i, j, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"]));
    case "fracture-without-injury":
      return Ie(() => me(Ae(Q(i, j, "fracture"), !0, (D, R) => D === R)), () => me(Re(Q(i, j, "injury_level"), ["none", "complaint_of_pain", "none_visible"], ["minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "serious_grade_unclear", "admitted_or_serious"])));
    case "hospital-stay-contradicted":
      return Ie(() => me(Re(Q(i, j, "injury_level"), ["hospitalised"], ["none", "complaint_of_pain", "minor", "moderate", "serious_bodily_injury", "death", "none_visible", "injured_not_admitted"])), () => Ae(Q(i, j, "hospitalised"), !0, (D, R) => D === R));
    case "impairment-none-with-others":
      return me(We(() => zs(Q(i, j, "impairment"), ["none_apparent"], ["alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "alcohol_or_drugs"]), () => zs(Q(i, j, "impairment"), ["alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability", "alcohol_or_drugs"], ["none_apparent", "agitation", "sensory_disability"])));
    case "injury-cause-without-injury":
      return Ie(() => me(Re(Q(i, j, "injury_level"), ["none"], ["complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => me(Me(i, j, "injury_attribution")));
    case "juvenile-contradicts-age-band":
      return Ie(() => We(() => Ae(Q(i, j, "juvenile"), !0, (D, R) => D === R), () => Re(Q(i, j, "age_band"), ["0_9", "10_14", "15_17", "0_17", "10_17"], null)), () => We(() => Ae(Q(i, j, "juvenile"), !1, (D, R) => D === R), () => Re(Q(i, j, "age_band"), ["18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"], null)));
    case "resistance-none-with-others":
      return me(We(() => zs(Q(i, j, "resistance"), ["none_compliant"], ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"]), () => zs(Q(i, j, "resistance"), ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"], ["none_compliant", "self_harm"])));
    case "unarmed-with-weapon":
      return Ie(() => me(Re(Q(i, j, "armed_status"), ["unarmed"], null)), () => me(zs(Q(i, j, "weapon"), ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "explosive", "animal"], ["personal_weapons", "bodily_fluids"])));
    default:
      return null;
  }
}
function Xo(n) {
  let i = "force_subjects";
  if (!Gi(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: D } = Ji(Io, Vo, n);
  for (let R of Yo) Ko(R.rule, n, D) === !1 && j.push(R);
  return j.map((R) => ({ table: i, ...R }));
}
var Mo = [{ rule: "force_officers.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_officers.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_officers.race.type", level: "must", field: "race" }, { rule: "force_officers.race.in-code-list", level: "should", field: "race" }, { rule: "force_officers.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_officers.age.type", level: "must", field: "age" }, { rule: "force_officers.age.bounds", level: "must", field: "age" }, { rule: "force_officers.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_officers.years_of_service.type", level: "must", field: "years_of_service" }, { rule: "force_officers.years_of_service.bounds", level: "must", field: "years_of_service" }, { rule: "force_officers.duty_status.in-code-list", level: "must", field: "duty_status" }, { rule: "force_officers.uniform.in-code-list", level: "must", field: "uniform" }, { rule: "force_officers.sworn_status.in-code-list", level: "must", field: "sworn_status" }, { rule: "force_officers.role.in-code-list", level: "must", field: "role" }, { rule: "force_officers.body_worn_camera.type", level: "must", field: "body_worn_camera" }, { rule: "force_officers.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_officers.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "officer-ref-is-a-name", level: "must", field: "officer_ref" }], Go = [{ rule: "force_officers.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_officers.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_officers.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_officers.race.required", level: "should", field: "race" }, { rule: "force_officers.gender.required", level: "should", field: "gender" }, { rule: "force_officers.age.required", level: "should", field: "age" }, { rule: "force_officers.age_band.required", level: "should", field: "age_band" }, { rule: "force_officers.duty_status.required", level: "should", field: "duty_status" }, { rule: "force_officers.injury_level.required", level: "should", field: "injury_level" }, { rule: "officer-age-implausible", level: "should", field: "age" }, { rule: "officer-age-outside-its-band", level: "must", field: "age" }, { rule: "officer-used-no-force", level: "should", field: "role" }];
function Jo(n, i, j) {
  switch (n) {
    case "force_officers.agency_id.required":
      return Me(i, j, "agency_id");
    case "force_officers.incident_id.required":
      return Me(i, j, "incident_id");
    case "force_officers.officer_no.required":
      return Me(i, j, "officer_no");
    case "force_officers.race.required":
      return xe(i, "race");
    case "force_officers.gender.required":
      return xe(i, "gender");
    case "force_officers.age.required":
      return xe(i, "age");
    case "force_officers.age_band.required":
      return xe(i, "age_band");
    case "force_officers.duty_status.required":
      return xe(i, "duty_status");
    case "force_officers.injury_level.required":
      return xe(i, "injury_level");
    case "officer-age-implausible":
      return We(() => Ae(18, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 75, (D, R) => D <= R));
    case "officer-age-outside-its-band":
      return We(() => Ie(() => me(We(() => Ae(0, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 9, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => Ie(() => me(We(() => Ae(10, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 14, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ie(() => me(We(() => Ae(15, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 17, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ie(() => me(We(() => Ae(18, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 24, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ie(() => me(We(() => Ae(25, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 34, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ie(() => me(We(() => Ae(35, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 44, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ie(() => me(We(() => Ae(45, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 54, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ie(() => me(We(() => Ae(55, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 64, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => Ie(() => me(Ae(65, Q(i, j, "age"), (D, R) => D <= R)), () => Re(Q(i, j, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "officer-used-no-force":
      return Re(Q(i, j, "role"), ["used_force"], null);
    default:
      return null;
  }
}
function Qo(n) {
  let i = "force_officers";
  if (!Gi(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: D } = Ji(Zo, Mo, n);
  for (let R of Go) Jo(R.rule, n, D) === !1 && j.push(R);
  return j.map((R) => ({ table: i, ...R }));
}
var eu = [{ rule: "force_actions.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_actions.action_no.bounds", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.in-code-list", level: "must", field: "force_type" }, { rule: "force_actions.target.in-code-list", level: "must", field: "target" }, { rule: "force_actions.intent.in-code-list", level: "must", field: "intent" }, { rule: "force_actions.struck.type", level: "must", field: "struck" }, { rule: "force_actions.rounds.type", level: "must", field: "rounds" }, { rule: "force_actions.rounds.bounds", level: "must", field: "rounds" }, { rule: "force_actions.repetitions.type", level: "must", field: "repetitions" }, { rule: "force_actions.repetitions.bounds", level: "must", field: "repetitions" }, { rule: "force_actions.body_area.type", level: "must", field: "body_area" }, { rule: "force_actions.body_area.in-code-list", level: "must", field: "body_area" }, { rule: "force_actions.position.in-code-list", level: "must", field: "position" }, { rule: "force_actions.sequence.type", level: "must", field: "sequence" }, { rule: "force_actions.sequence.bounds", level: "must", field: "sequence" }, { rule: "several-forces-in-one-cell", level: "must", field: "force_type" }], ru = [{ rule: "force_actions.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_actions.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_actions.action_no.required", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.required", level: "must", field: "force_type" }, { rule: "discharge-target-or-hit-missing", level: "should", field: "force_type" }, { rule: "shot-details-without-discharge", level: "must", field: "force_type" }, { rule: "shot-target-contradicts-intent", level: "must", field: "target" }];
function nu(n, i, j) {
  switch (n) {
    case "force_actions.agency_id.required":
      return Me(i, j, "agency_id");
    case "force_actions.incident_id.required":
      return Me(i, j, "incident_id");
    case "force_actions.action_no.required":
      return Me(i, j, "action_no");
    case "force_actions.subject_no.required":
      return xe(i, "subject_no");
    case "force_actions.officer_no.required":
      return xe(i, "officer_no");
    case "force_actions.force_type.required":
      return xe(i, "force_type");
    case "discharge-target-or-hit-missing":
      return Ie(() => me(Re(Q(i, j, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"])), () => We(() => xe(i, "target"), () => me(Rl(i, j, "target", "not_recorded")), () => xe(i, "struck"), () => me(Rl(i, j, "struck", "not_recorded"))));
    case "shot-details-without-discharge":
      return Ie(() => me(me(Re(Q(i, j, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"]))), () => We(() => me(Me(i, j, "target")), () => me(Me(i, j, "intent")), () => me(Me(i, j, "rounds"))));
    case "shot-target-contradicts-intent":
      return We(() => me(We(() => Re(Q(i, j, "target"), ["none"], null), () => Re(Q(i, j, "intent"), ["intentional"], null))), () => me(We(() => Re(Q(i, j, "target"), ["warning"], null), () => Re(Q(i, j, "intent"), ["unintentional"], null))));
    default:
      return null;
  }
}
function su(n) {
  let i = "force_actions";
  if (!Gi(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: D } = Ji(So, eu, n);
  for (let R of ru) nu(R.rule, n, D) === !1 && j.push(R);
  return j.map((R) => ({ table: i, ...R }));
}
var iu = [{ rule: "stops.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "stops.person_no.bounds", level: "must", field: "person_no" }, { rule: "stops.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "stops.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "stops.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "stops.updated_date.type", level: "must", field: "updated_date" }, { rule: "stops.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "stops.setting.in-code-list", level: "should", field: "setting" }, { rule: "stops.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "stops.latitude.type", level: "must", field: "latitude" }, { rule: "stops.latitude.bounds", level: "must", field: "latitude" }, { rule: "stops.longitude.type", level: "must", field: "longitude" }, { rule: "stops.longitude.bounds", level: "must", field: "longitude" }, { rule: "stops.race.type", level: "must", field: "race" }, { rule: "stops.race.in-code-list", level: "should", field: "race" }, { rule: "stops.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "stops.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "stops.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "stops.gender.in-code-list", level: "must", field: "gender" }, { rule: "stops.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "stops.age.type", level: "must", field: "age" }, { rule: "stops.age.bounds", level: "must", field: "age" }, { rule: "stops.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "stops.juvenile.type", level: "must", field: "juvenile" }, { rule: "stops.stop_mode.in-code-list", level: "should", field: "stop_mode" }, { rule: "stops.passenger.type", level: "must", field: "passenger" }, { rule: "stops.stop_legal_basis.in-code-list", level: "should", field: "stop_legal_basis" }, { rule: "stops.stop_reason.type", level: "must", field: "stop_reason" }, { rule: "stops.stop_reason.in-code-list", level: "should", field: "stop_reason" }, { rule: "stops.stop_action.type", level: "must", field: "stop_action" }, { rule: "stops.stop_action.in-code-list", level: "should", field: "stop_action" }, { rule: "stops.stop_outcome.type", level: "must", field: "stop_outcome" }, { rule: "stops.stop_outcome.in-code-list", level: "should", field: "stop_outcome" }, { rule: "stops.searched.type", level: "must", field: "searched" }, { rule: "stops.force_used.type", level: "must", field: "force_used" }, { rule: "stops.duration_minutes.type", level: "must", field: "duration_minutes" }, { rule: "stops.duration_minutes.bounds", level: "must", field: "duration_minutes" }, { rule: "stop-id-in-scientific-notation", level: "must", field: "stop_id" }, { rule: "stop-names-a-house", level: "should", field: "location_text" }], lu = [{ rule: "stops.agency_id.required", level: "must", field: "agency_id" }, { rule: "stops.stop_id.required", level: "must", field: "stop_id" }, { rule: "stops.person_no.required", level: "must", field: "person_no" }, { rule: "stops.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "stops.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "stops.initiation.required", level: "should", field: "initiation" }, { rule: "stops.race.required", level: "must", field: "race" }, { rule: "stops.race_source.required", level: "should", field: "race_source" }, { rule: "stops.gender.required", level: "must", field: "gender" }, { rule: "stops.age.required", level: "should", field: "age" }, { rule: "stops.age_band.required", level: "should", field: "age_band" }, { rule: "stops.stop_mode.required", level: "must", field: "stop_mode" }, { rule: "stops.passenger.required", level: "should", field: "passenger" }, { rule: "stops.stop_legal_basis.required", level: "should", field: "stop_legal_basis" }, { rule: "stops.stop_reason.required", level: "must", field: "stop_reason" }, { rule: "stops.stop_outcome.required", level: "must", field: "stop_outcome" }, { rule: "stops.searched.required", level: "must", field: "searched" }, { rule: "stops.force_used.required", level: "should", field: "force_used" }, { rule: "force-incident-without-force", level: "should", field: "force_incident_id" }, { rule: "free-to-leave-but-held", level: "should", field: "stop_legal_basis" }, { rule: "no-action-with-other-outcome", level: "must", field: "stop_outcome" }, { rule: "no-stop-action-with-others", level: "must", field: "stop_action" }, { rule: "passenger-without-vehicle", level: "should", field: "passenger" }, { rule: "stop-age-implausible", level: "should", field: "age" }, { rule: "stop-age-outside-its-band", level: "must", field: "age" }, { rule: "stop-coordinates-at-zero", level: "must", field: "latitude" }, { rule: "stop-length-implausible", level: "should", field: "duration_minutes" }, { rule: "stop-occurred-long-ago", level: "should", field: "occurred_date" }, { rule: "stopped-child-with-exact-age", level: "should", field: "age" }, { rule: "unoccupied-vehicle-is-a-person", level: "must", field: "stop_mode" }];
function tu(n, i, j) {
  switch (n) {
    case "stops.agency_id.required":
      return Me(i, j, "agency_id");
    case "stops.stop_id.required":
      return Me(i, j, "stop_id");
    case "stops.person_no.required":
      return Me(i, j, "person_no");
    case "stops.occurred_date.required":
      return xe(i, "occurred_date");
    case "stops.occurred_time.required":
      return xe(i, "occurred_time");
    case "stops.initiation.required":
      return xe(i, "initiation");
    case "stops.race.required":
      return xe(i, "race");
    case "stops.race_source.required":
      return xe(i, "race_source");
    case "stops.gender.required":
      return xe(i, "gender");
    case "stops.age.required":
      return xe(i, "age");
    case "stops.age_band.required":
      return xe(i, "age_band");
    case "stops.stop_mode.required":
      return xe(i, "stop_mode");
    case "stops.passenger.required":
      return xe(i, "passenger");
    case "stops.stop_legal_basis.required":
      return xe(i, "stop_legal_basis");
    case "stops.stop_reason.required":
      return xe(i, "stop_reason");
    case "stops.stop_outcome.required":
      return xe(i, "stop_outcome");
    case "stops.searched.required":
      return xe(i, "searched");
    case "stops.force_used.required":
      return xe(i, "force_used");
    case "force-incident-without-force":
      return Ie(() => me(Me(i, j, "force_incident_id")), () => me(Ae(Q(i, j, "force_used"), !1, (D, R) => D === R)));
    case "free-to-leave-but-held":
      return Ie(() => me(Re(Q(i, j, "stop_legal_basis"), ["consensual"], ["reasonable_suspicion", "probable_cause", "warrant", "supervision", "mental_health_power", "community_caretaking", "checkpoint", "school_rules", "search_power", "search_power_area", "intelligence", "suspicion_or_probable_cause", "detention"])), () => me(Ie(() => Ae(Q(i, j, "force_used"), !0, (D, R) => D === R), () => zs(Q(i, j, "stop_action"), ["ordered_out_of_vehicle", "curbside_detention", "patrol_car_detention"], ["none", "field_sobriety_test", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "asked_consent"]))));
    case "no-action-with-other-outcome":
      return me(We(() => zs(Q(i, j, "stop_outcome"), ["no_action"], ["warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"]), () => zs(Q(i, j, "stop_outcome"), ["warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "other", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"], ["no_action"])));
    case "no-stop-action-with-others":
      return me(We(() => zs(Q(i, j, "stop_action"), ["none"], ["ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "asked_consent"]), () => zs(Q(i, j, "stop_action"), ["ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "other", "asked_consent"], ["none"])));
    case "passenger-without-vehicle":
      return Ie(() => me(Ae(Q(i, j, "passenger"), !0, (D, R) => D === R)), () => me(Re(Q(i, j, "stop_mode"), ["on_foot", "unoccupied_vehicle", "small_wheels"], ["bicycle", "vehicle", "transit"])));
    case "stop-age-implausible":
      return We(() => Ae(10, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 110, (D, R) => D <= R));
    case "stop-age-outside-its-band":
      return We(() => Ie(() => me(We(() => Ae(0, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 9, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => Ie(() => me(We(() => Ae(10, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 14, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ie(() => me(We(() => Ae(15, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 17, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ie(() => me(We(() => Ae(18, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 24, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ie(() => me(We(() => Ae(25, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 34, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ie(() => me(We(() => Ae(35, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 44, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ie(() => me(We(() => Ae(45, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 54, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ie(() => me(We(() => Ae(55, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 64, (D, R) => D <= R))), () => Re(Q(i, j, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => Ie(() => me(Ae(65, Q(i, j, "age"), (D, R) => D <= R)), () => Re(Q(i, j, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "stop-coordinates-at-zero":
      return me(We(() => Ae(Q(i, j, "latitude"), 0, (D, R) => D === R), () => Ae(Q(i, j, "longitude"), 0, (D, R) => D === R)));
    case "stop-length-implausible":
      return We(() => Ae(1, Q(i, j, "duration_minutes"), (D, R) => D <= R), () => Ae(Q(i, j, "duration_minutes"), 1440, (D, R) => D <= R));
    case "stop-occurred-long-ago":
      return Ae("1990-01-01", Q(i, j, "occurred_date"), (D, R) => D <= R);
    case "stopped-child-with-exact-age":
      return me(We(() => Ae(10, Q(i, j, "age"), (D, R) => D <= R), () => Ae(Q(i, j, "age"), 17, (D, R) => D <= R)));
    case "unoccupied-vehicle-is-a-person":
      return Ie(() => me(Re(Q(i, j, "stop_mode"), ["unoccupied_vehicle"], ["on_foot", "bicycle", "vehicle", "transit", "small_wheels", "neither_vehicle_nor_bicycle"])), () => We(() => me(Me(i, j, "race")), () => me(Me(i, j, "gender")), () => me(Me(i, j, "age")), () => me(Me(i, j, "age_band")), () => me(Me(i, j, "race_self_reported"))));
    default:
      return null;
  }
}
function ou(n) {
  let i = "stops";
  if (!Gi(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: D } = Ji(Do, iu, n);
  for (let R of lu) tu(R.rule, n, D) === !1 && j.push(R);
  return j.map((R) => ({ table: i, ...R }));
}
var uu = [{ rule: "stop_searches.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "stop_searches.search_no.bounds", level: "must", field: "search_no" }, { rule: "stop_searches.person_no.bounds", level: "must", field: "person_no" }, { rule: "stop_searches.search_type.in-code-list", level: "should", field: "search_type" }, { rule: "stop_searches.search_basis.type", level: "must", field: "search_basis" }, { rule: "stop_searches.search_basis.in-code-list", level: "should", field: "search_basis" }, { rule: "stop_searches.consent_asked.type", level: "must", field: "consent_asked" }, { rule: "stop_searches.consent_given.type", level: "must", field: "consent_given" }, { rule: "stop_searches.sought.in-code-list", level: "should", field: "sought" }, { rule: "stop_searches.contraband_found.type", level: "must", field: "contraband_found" }, { rule: "stop_searches.contraband.type", level: "must", field: "contraband" }, { rule: "stop_searches.contraband.in-code-list", level: "should", field: "contraband" }, { rule: "stop_searches.property_seized.type", level: "must", field: "property_seized" }, { rule: "stop_searches.outcome_linked.type", level: "must", field: "outcome_linked" }], cu = [{ rule: "stop_searches.agency_id.required", level: "must", field: "agency_id" }, { rule: "stop_searches.stop_id.required", level: "must", field: "stop_id" }, { rule: "stop_searches.search_no.required", level: "must", field: "search_no" }, { rule: "stop_searches.person_no.required", level: "must", field: "person_no" }, { rule: "stop_searches.search_type.required", level: "must", field: "search_type" }, { rule: "stop_searches.search_basis.required", level: "must", field: "search_basis" }, { rule: "stop_searches.consent_asked.required", level: "should", field: "consent_asked" }, { rule: "stop_searches.consent_given.required", level: "should", field: "consent_given" }, { rule: "stop_searches.sought.required", level: "should", field: "sought" }, { rule: "stop_searches.contraband_found.required", level: "must", field: "contraband_found" }, { rule: "stop_searches.contraband.required", level: "should", field: "contraband" }, { rule: "consent-basis-without-consent", level: "must", field: "search_basis" }, { rule: "consent-given-unasked", level: "should", field: "consent_given" }, { rule: "contraband-though-none-found", level: "must", field: "contraband_found" }, { rule: "drug-power-for-another-thing", level: "should", field: "search_basis" }, { rule: "found-without-kind", level: "must", field: "contraband_found" }, { rule: "inventory-of-a-person", level: "should", field: "search_basis" }, { rule: "undressed-without-ground", level: "should", field: "search_type" }];
function fu(n, i, j) {
  switch (n) {
    case "stop_searches.agency_id.required":
      return Me(i, j, "agency_id");
    case "stop_searches.stop_id.required":
      return Me(i, j, "stop_id");
    case "stop_searches.search_no.required":
      return Me(i, j, "search_no");
    case "stop_searches.person_no.required":
      return xe(i, "person_no");
    case "stop_searches.search_type.required":
      return xe(i, "search_type");
    case "stop_searches.search_basis.required":
      return xe(i, "search_basis");
    case "stop_searches.consent_asked.required":
      return xe(i, "consent_asked");
    case "stop_searches.consent_given.required":
      return xe(i, "consent_given");
    case "stop_searches.sought.required":
      return xe(i, "sought");
    case "stop_searches.contraband_found.required":
      return xe(i, "contraband_found");
    case "stop_searches.contraband.required":
      return xe(i, "contraband");
    case "consent-basis-without-consent":
      return Ie(() => me(zs(Q(i, j, "search_basis"), ["consent_verbal", "consent_written", "consent_implied", "consent"], ["officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"])), () => Ae(Q(i, j, "consent_given"), !0, (D, R) => D === R));
    case "consent-given-unasked":
      return Ie(() => me(Ae(Q(i, j, "consent_given"), !0, (D, R) => D === R)), () => Ie(() => Ae(Q(i, j, "consent_asked"), !0, (D, R) => D === R), () => zs(Q(i, j, "search_basis"), ["consent_implied"], ["consent_verbal", "consent_written", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"])));
    case "contraband-though-none-found":
      return Ie(() => me(Ae(Q(i, j, "contraband_found"), !1, (D, R) => D === R)), () => me(Me(i, j, "contraband")));
    case "drug-power-for-another-thing":
      return Ie(() => me(Re(Q(i, j, "search_basis"), ["search_power_drugs"], ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "neither_consent_nor_inventory"])), () => Re(Q(i, j, "sought"), ["drugs", "psychoactive_substances", "drug_paraphernalia", "evidence_of_offence", "drugs_or_psychoactive", "drugs_or_paraphernalia"], ["firearm", "ammunition", "other_weapon", "fireworks", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "weapon", "thing_to_harm", "theft_or_damage_tools"]));
    case "found-without-kind":
      return Ie(() => me(Ae(Q(i, j, "contraband_found"), !0, (D, R) => D === R)), () => We(() => xe(i, "contraband"), () => me(Rl(i, j, "contraband", "not_applicable"))));
    case "inventory-of-a-person":
      return Ie(() => me(zs(Q(i, j, "search_basis"), ["inventory"], ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "consent", "probable_cause", "suspicion_or_probable_cause", "search_power", "neither_consent_nor_inventory"])), () => me(Re(Q(i, j, "search_type"), ["frisk", "person", "more_than_outer_clothing", "strip_search", "body_cavity", "frisk_or_search_person", "person_undressed", "person_any"], ["vehicle", "property", "premises", "property_any"])));
    case "undressed-without-ground":
      return Ie(() => me(Re(Q(i, j, "search_type"), ["more_than_outer_clothing", "strip_search", "body_cavity", "person_undressed"], ["frisk", "person", "vehicle", "property", "premises", "frisk_or_search_person", "property_any"])), () => Me(i, j, "search_basis"));
    default:
      return null;
  }
}
function pu(n) {
  let i = "stop_searches";
  if (!Gi(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: D } = Ji(Ho, uu, n);
  for (let R of cu) fu(R.rule, n, D) === !1 && j.push(R);
  return j.map((R) => ({ table: i, ...R }));
}
var du = { force_incidents: Bo, force_subjects: Xo, force_officers: Qo, force_actions: su, stops: ou, stop_searches: pu };
export {
  So as cells_force_actions,
  xo as cells_force_incidents,
  Zo as cells_force_officers,
  Io as cells_force_subjects,
  Ho as cells_stop_searches,
  Do as cells_stops,
  su as validateForceAction,
  Bo as validateForceIncident,
  Qo as validateForceOfficer,
  Xo as validateForceSubject,
  pu as validateSearch,
  ou as validateStopRecord,
  du as validators
};
