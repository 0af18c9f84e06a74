// Generated from spec/ by npm run build. Do not edit.
var Lo = (n, l) => () => {
  try {
    return l || n((l = { exports: {} }).exports, l), l.exports;
  } catch (j) {
    throw l = 0, j;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var St = Lo((kt) => {
  "use strict";
  Object.defineProperty(kt, "__esModule", { value: !0 });
  function Rt(n) {
    let l = n.length, j = 0, H = 0, R;
    for (; H < l; )
      j++, R = n.charCodeAt(H++), R >= 55296 && R <= 56319 && H < l && (R = n.charCodeAt(H), (R & 64512) === 56320 && H++);
    return j;
  }
  kt.default = Rt;
  Rt.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var xo = Zi, tr = { $id: "force_incidents", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, reported_date: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, record_status: { type: ["string", "null"] }, reporting_role: { type: ["string", "null"] }, reporting_role__words: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, service_type: { type: ["string", "null"] }, service_type__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, force_reason: { type: ["array", "string", "null"] }, force_reason__words: { type: ["string", "null"] }, review_outcome: { type: ["string", "null"] }, review_outcome__words: { type: ["string", "null"] } }, allOf: [{ $comment: "force_incidents.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_incidents.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "force_incidents.reported_date.type", not: { allOf: [{ required: ["reported_date"], properties: { reported_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["reported_date"], properties: { reported_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.record_status.in-code-list", not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }, { $comment: "force_incidents.reporting_role.in-code-list", not: { allOf: [{ required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reporting_role"], properties: { reporting_role: { not: { enum: ["officer_used_force", "officer_for_others", "officer_present", "officer_stopping", "supervisor", "records_staff", "other"] } } } }] } }, { $comment: "force_incidents.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "force_incidents.service_type.in-code-list", not: { allOf: [{ required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["service_type"], properties: { service_type: { not: { enum: ["call_for_service", "traffic_stop", "pedestrian_stop", "consensual_contact", "arrest", "warrant_service", "investigation", "crime_in_progress", "pursuit", "assist_officer", "welfare_check", "crowd_event", "planned_operation", "custody", "transport", "other", "stop"] } } } }] } }, { $comment: "force_incidents.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "force_incidents.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "force_incidents.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "force_incidents.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "force_incidents.force_reason.type", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.force_reason.in-code-list", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { contains: { not: { enum: ["effect_arrest", "effect_detention", "prevent_escape", "keep_custody", "stop_vehicle", "overcome_resistance", "gain_compliance", "prevent_offence", "protect_officer", "protect_public", "protect_subject", "effect_search", "secure_evidence", "gain_entry", "remove_restraints", "control_crowd", "stop_animal", "tactical_deployment", "unintentional", "other", "protect_someone", "protect_another", "arrest_or_detention"] } } } } }] } }, { $comment: "force_incidents.review_outcome.in-code-list", not: { allOf: [{ required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["review_outcome"], properties: { review_outcome: { not: { enum: ["within_policy", "within_policy_training", "within_policy_other_violation", "out_of_policy", "no_reportable_force", "review_cancelled", "other"] } } } }] } }, { $comment: "incident-id-in-scientific-notation", not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }, { $comment: "location-holds-coordinates", not: { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$" } } }] } }, { $comment: "location-names-a-house", not: { allOf: [{ allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$" } } }] }, { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { not: { pattern: "^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$" } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { allOf: [{ required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, reported_date: { required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, record_status: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }] }, reporting_role: { required: ["reporting_role"], properties: { reporting_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, reporting_role__words: { required: ["reporting_role__words"], properties: { reporting_role__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type: { required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type__words: { required: ["service_type__words"], properties: { service_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, force_reason: { required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, force_reason__words: { required: ["force_reason__words"], properties: { force_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome: { required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome__words: { required: ["review_outcome__words"], properties: { review_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, s = Object.prototype.hasOwnProperty, ye = St().default, Gl = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$", "u"), Ml = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), Ct = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), Je = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), Qe = new RegExp(";", "u"), Dt = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u"), Po = new RegExp("^(?:[^(]*[(]-?[0-9]{1,3}[.][0-9]{3}[^)]*[)][^|]*|-?[0-9]{1,3}[.][0-9]{3}[0-9]*[ ,;]+-?[0-9]{1,3}[.][0-9]*)$", "u"), Ht = new RegExp("^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$", "u"), Ut = new RegExp("^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$", "u");
function Zi(n, { instancePath: l = "", parentData: j, parentDataProperty: H, rootData: R = n, dynamicAnchors: jl = {} } = {}) {
  let e = null, r = 0, Ve = Zi.evaluated;
  Ve.dynamicProps && (Ve.props = void 0), Ve.dynamicItems && (Ve.items = void 0);
  let cr = r, as = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (w = "agency_id")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let a = n.agency_id, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Tr = L === r;
      if (Tr) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var en = is === r;
  if (en) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (se = "agency_id")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let d = n.agency_id, L = r, I = r;
        if (typeof d == "string" && !Gl.test(d)) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Vs = I === r;
        if (Vs) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var en = w === r;
  }
  var Ys = as === r;
  if (Ys) {
    let w = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ks = r, Xs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (w = "occurred_date")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let a = n.occurred_date, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Ms = d === r;
      if (Ms) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var rn = Xs === r;
  if (rn) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (he = "occurred_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let M = n.occurred_date;
        if (r === r)
          if (typeof M == "string") {
            if (!Ml.test(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
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
      let he;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (he = "occurred_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let M = n.occurred_date;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var Pn = ee === r;
    if (L = L || Pn, Pn && xn !== !0 && (xn = xn || {}, xn.occurred_date = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var wr = se === r;
    if (wr) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var rn = w === r;
  }
  var Gs = Ks === r;
  if (Gs) {
    let w = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let ds = r, Js = r, dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (w = "occurred_time")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let a = n.occurred_time, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var xr = d === r;
      if (xr) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var hn = dn === r;
  if (hn) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (he = "occurred_time")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let M = n.occurred_time;
        if (r === r)
          if (typeof M == "string") {
            if (!Ct.test(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
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
      let he;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (he = "occurred_time")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let M = n.occurred_time;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var nn = ee === r;
    if (L = L || nn, nn && Pr !== !0 && (Pr = Pr || {}, Pr.occurred_time = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var hs = se === r;
    if (hs) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var hn = w === r;
  }
  var Ir = Js === r;
  if (Ir) {
    let w = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = ds, e !== null && (ds ? e.length = ds : e = null);
  let _r = r, Qs = r, Rs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (w = "date_precision")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let a = n.date_precision, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var ar = L === r;
      if (ar) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var yn = Rs === r;
  if (yn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (se = "date_precision")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
        let d = n.date_precision, L = r, I = r;
        if (!(d === "day" || d === "week" || d === "month" || d === "quarter" || d === "year")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var el = I === r;
        if (el) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var yn = w === r;
  }
  var In = Qs === r;
  if (In) {
    let w = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  let sn = r, ys = r, gs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (w = "reported_date")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let a = n.reported_date, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var ms = d === r;
      if (ms) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var gn = gs === r;
  if (gn) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (he = "reported_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let M = n.reported_date;
        if (r === r)
          if (typeof M == "string") {
            if (!Ml.test(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
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
      let he;
      if ((n.reported_date === void 0 || !s.call(n, "reported_date")) && (he = "reported_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
        let M = n.reported_date;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var br = ee === r;
    if (L = L || br, br && En !== !0 && (En = En || {}, En.reported_date = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var Fr = se === r;
    if (Fr) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var gn = w === r;
  }
  var zn = ys === r;
  if (zn) {
    let w = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = sn, e !== null && (sn ? e.length = sn : e = null);
  let vs = r, Zn = r, Ss = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (w = "updated_date")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let a = n.updated_date, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var ln = d === r;
      if (ln) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var Br = Ss === r;
  if (Br) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (he = "updated_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let M = n.updated_date;
        if (r === r)
          if (typeof M == "string") {
            if (!Ml.test(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var Er = I === r;
    if (L = L || Er, Er) {
      var mn = {};
      mn.updated_date = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (he = "updated_date")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let M = n.updated_date;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var Er = ee === r;
    if (L = L || Er, Er && mn !== !0 && (mn = mn || {}, mn.updated_date = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var ts = se === r;
    if (ts) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var Br = w === r;
  }
  var ws = Zn === r;
  if (ws) {
    let w = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = vs, e !== null && (vs ? e.length = vs : e = null);
  let os = r, bs = r, zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.record_status === void 0 || !s.call(n, "record_status")) && (w = "record_status")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let a = n.record_status, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var vn = L === r;
      if (vn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
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
      let se;
      if ((n.record_status === void 0 || !s.call(n, "record_status")) && (se = "record_status")) {
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
    let w = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = os, e !== null && (os ? e.length = os : e = null);
  let tn = r, $r = r, Nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.reporting_role === void 0 || !s.call(n, "reporting_role")) && (w = "reporting_role")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
      let a = n.reporting_role, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Rn = L === r;
      if (Rn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var us = Nr === r;
  if (us) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.reporting_role === void 0 || !s.call(n, "reporting_role")) && (se = "reporting_role")) {
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
    var us = w === r;
  }
  var on = $r === r;
  if (on) {
    let w = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = tn, e !== null && (tn ? e.length = tn : e = null);
  let dr = r, rl = r, Cs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.initiation === void 0 || !s.call(n, "initiation")) && (w = "initiation")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let a = n.initiation, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var wn = L === r;
      if (wn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var bn = Cs === r;
  if (bn) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.initiation === void 0 || !s.call(n, "initiation")) && (se = "initiation")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
        let d = n.initiation, L = r, I = r;
        if (!(d === "dispatched_call" || d === "flagged_down" || d === "officer_initiated" || d === "consensual_contact" || d === "warrant" || d === "planned_operation" || d === "checkpoint" || d === "crowd" || d === "assist_officer" || d === "in_custody" || d === "ambush" || d === "other" || d === "person_initiated" || d === "contact_or_flagged" || d === "warrant_or_planned")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var gr = I === r;
        if (gr) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = L, e !== null && (L ? e.length = L : e = null);
      }
    }
    var bn = w === r;
  }
  var Ds = rl === r;
  if (Ds) {
    let w = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = dr, e !== null && (dr ? e.length = dr : e = null);
  let kn = r, As = r, An = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.service_type === void 0 || !s.call(n, "service_type")) && (w = "service_type")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let a = n.service_type, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Cn = L === r;
      if (Cn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var un = An === r;
  if (un) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.service_type === void 0 || !s.call(n, "service_type")) && (se = "service_type")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.service_type !== void 0 && s.call(n, "service_type")) {
        let d = n.service_type, L = r, I = r;
        if (!(d === "call_for_service" || d === "traffic_stop" || d === "pedestrian_stop" || d === "consensual_contact" || d === "arrest" || d === "warrant_service" || d === "investigation" || d === "crime_in_progress" || d === "pursuit" || d === "assist_officer" || d === "welfare_check" || d === "crowd_event" || d === "planned_operation" || d === "custody" || d === "transport" || d === "other" || d === "stop")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Hs = I === r;
        if (Hs) {
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
    let w = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = kn, e !== null && (kn ? e.length = kn : e = null);
  let kr = r, cn = r, Dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.setting === void 0 || !s.call(n, "setting")) && (w = "setting")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.setting !== void 0 && s.call(n, "setting")) {
      let a = n.setting, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Hn = L === r;
      if (Hn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
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
      let se;
      if ((n.setting === void 0 || !s.call(n, "setting")) && (se = "setting")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.setting !== void 0 && s.call(n, "setting")) {
        let d = n.setting, L = r, I = r;
        if (!(d === "street" || d === "parking" || d === "vehicle" || d === "residence" || d === "business" || d === "alcohol_establishment" || d === "school" || d === "hospital" || d === "police_building" || d === "jail" || d === "court" || d === "public_building" || d === "transport" || d === "park" || d === "empty_building" || d === "worship" || d === "other" || d === "government_building")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var qn = I === r;
        if (qn) {
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
    let w = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let Kr = r, Wn = r, Tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (w = "location_precision")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let a = n.location_precision, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var Fn = L === r;
      if (Fn) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
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
      let se;
      if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (se = "location_precision")) {
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
  var jn = Wn === r;
  if (jn) {
    let w = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Kr, e !== null && (Kr ? e.length = Kr : e = null);
  let Zr = r, mr = r, nl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (w = "latitude")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let a = n.latitude, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Yn = d === r;
      if (Yn) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var On = nl === r;
  if (On) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (he = "latitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let M = n.latitude;
        if (r === r)
          if (typeof M == "number") {
            if (M > 999999999999999 || isNaN(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else if (M < -999999999999999 || isNaN(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
          }
      }
    }
    var Ge = I === r;
    if (L = L || Ge, Ge) {
      var $n = {};
      $n.latitude = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (he = "latitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let M = n.latitude;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var Ge = ee === r;
    if (L = L || Ge, Ge && $n !== !0 && ($n = $n || {}, $n.latitude = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var lr = se === r;
    if (lr) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var On = w === r;
  }
  var Kn = mr === r;
  if (Kn) {
    let w = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Zr, e !== null && (Zr ? e.length = Zr : e = null);
  let js = r, Lr = r, Os = r, qr = !1, Rr = r, Us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (w = "latitude")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let a = n.latitude;
      if (r === r)
        if (typeof a == "number") {
          if (a > 999999999999999 || isNaN(a)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (a < -999999999999999 || isNaN(a)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var $s = Us === r;
  if ($s) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (se = "latitude")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
        let d = n.latitude, L = r, I = r;
        if (typeof d == "number" && (d < -90 || isNaN(d))) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var cs = I === r;
        if (cs) {
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
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let a = n.latitude;
      if (r === r)
        if (typeof a == "number") {
          if (a > 999999999999999 || isNaN(a)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (a < -999999999999999 || isNaN(a)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
    }
  }
  var fs = Ns === r;
  if (fs) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.latitude === void 0 || !s.call(n, "latitude")) && (se = "latitude")) {
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
    var fs = w === r;
  }
  var Sr = fn === r;
  if (qr = qr || Sr, Sr && jr !== !0 && (jr = jr || {}, jr.latitude = !0), qr)
    r = Os, e !== null && (Os ? e.length = Os : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), r++;
  }
  var Nn = Lr === r;
  if (Nn) {
    let w = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = js, e !== null && (js ? e.length = js : e = null);
  let Xn = r, xs = r, Mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (w = "longitude")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let a = n.longitude, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Gn = d === r;
      if (Gn) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var pn = Mn === r;
  if (pn) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (he = "longitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let M = n.longitude;
        if (r === r)
          if (typeof M == "number") {
            if (M > 999999999999999 || isNaN(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else if (M < -999999999999999 || isNaN(M)) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
          } else {
            let be = {};
            e === null ? e = [be] : e.push(be), r++;
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
      let he;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (he = "longitude")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
        let M = n.longitude;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var Mr = ee === r;
    if (L = L || Mr, Mr && Xr !== !0 && (Xr = Xr || {}, Xr.longitude = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var Cr = se === r;
    if (Cr) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var pn = w === r;
  }
  var Jn = xs === r;
  if (Jn) {
    let w = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Xn, e !== null && (Xn ? e.length = Xn : e = null);
  let Qn = r, es = r, fr = r, hr = !1, rs = r, ns = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (w = "longitude")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let a = n.longitude;
      if (r === r)
        if (typeof a == "number") {
          if (a > 999999999999999 || isNaN(a)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (a < -999999999999999 || isNaN(a)) {
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
      let se;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (se = "longitude")) {
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
  let ge = r, S = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (w = "longitude")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let a = n.longitude;
      if (r === r)
        if (typeof a == "number") {
          if (a > 999999999999999 || isNaN(a)) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else if (a < -999999999999999 || isNaN(a)) {
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
      let se;
      if ((n.longitude === void 0 || !s.call(n, "longitude")) && (se = "longitude")) {
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
  var ae = ge === r;
  if (hr = hr || ae, ae && N !== !0 && (N = N || {}, N.longitude = !0), hr)
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  else {
    let w = {};
    e === null ? e = [w] : e.push(w), r++;
  }
  var de = es === r;
  if (de) {
    let w = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Qn, e !== null && (Qn ? e.length = Qn : e = null);
  let _e = r, K = r, A = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (w = "force_reason")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let a = n.force_reason, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var m = d === r;
      if (m) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var le = A === r;
  if (le) {
    let w = r, a = r, se = r, d = r, L = !1, I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (he = "force_reason")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let M = n.force_reason;
        if (r === r)
          if (Array.isArray(M))
            if (M.length < 1) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else {
              var _ = !0;
              let be = M.length;
              for (let _s = 0; _s < be; _s++) {
                let ur = M[_s], an = r, Ts = r, _l = r;
                if (!(ur === "not_recorded" || ur === "unknown" || ur === "not_applicable" || ur === "withheld" || ur === "pending")) {
                  let Hr = {};
                  e === null ? e = [Hr] : e.push(Hr), r++;
                }
                var z = _l === r;
                if (z) {
                  let Hr = {};
                  e === null ? e = [Hr] : e.push(Hr), r++;
                } else {
                  r = Ts, e !== null && (Ts ? e.length = Ts : e = null);
                  let Hr = r, vl = r, si = r;
                  if (typeof ur == "string" && !Je.test(ur)) {
                    let Fs = {};
                    e === null ? e = [Fs] : e.push(Fs), r++;
                  }
                  var Z = si === r;
                  if (Z) {
                    let Fs = {};
                    e === null ? e = [Fs] : e.push(Fs), r++;
                  } else
                    r = vl, e !== null && (vl ? e.length = vl : e = null);
                  var fe = Hr === r;
                  if (fe) {
                    let Fs = r, wl = r, Ll = r;
                    if (typeof ur == "string" && !Qe.test(ur)) {
                      let ll = {};
                      e === null ? e = [ll] : e.push(ll), r++;
                    }
                    var Fe = Ll === r;
                    if (Fe) {
                      let ll = {};
                      e === null ? e = [ll] : e.push(ll), r++;
                    } else
                      r = wl, e !== null && (wl ? e.length = wl : e = null);
                    var fe = Fs === r;
                  }
                }
                if (r === an)
                  if (typeof ur == "string") {
                    if (ye(ur) < 1) {
                      let Hr = {};
                      e === null ? e = [Hr] : e.push(Hr), r++;
                    }
                  } else {
                    let Hr = {};
                    e === null ? e = [Hr] : e.push(Hr), r++;
                  }
                var _ = an === r;
                if (!_)
                  break;
              }
              if (_) {
                let _s = M.length;
                if (_s > 1) {
                  let ur = {};
                  for (; _s--; ) {
                    let an = M[_s];
                    if (typeof an == "string") {
                      if (typeof ur[an] == "number") {
                        let Ts = {};
                        e === null ? e = [Ts] : e.push(Ts), r++;
                        break;
                      }
                      ur[an] = _s;
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
    var G = I === r;
    if (L = L || G, G) {
      var pe = {};
      pe.force_reason = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let he;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (he = "force_reason")) {
        let M = {};
        e === null ? e = [M] : e.push(M), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let M = n.force_reason;
        if (!(M === "not_recorded" || M === "unknown" || M === "not_applicable" || M === "withheld" || M === "pending")) {
          let ze = {};
          e === null ? e = [ze] : e.push(ze), r++;
        }
      }
    }
    var G = ee === r;
    if (L = L || G, G && pe !== !0 && (pe = pe || {}, pe.force_reason = !0), L)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    }
    var Le = se === r;
    if (Le) {
      let he = {};
      e === null ? e = [he] : e.push(he), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var le = w === r;
  }
  var we = K === r;
  if (we) {
    let w = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = _e, e !== null && (_e ? e.length = _e : e = null);
  let er = r, Te = r, Gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (w = "force_reason")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let a = n.force_reason;
      if (r === r)
        if (Array.isArray(a))
          if (a.length < 1) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else {
            var Ke = !0;
            let d = a.length;
            for (let L = 0; L < d; L++) {
              let I = a[L], ee = r, Pe = r, he = r;
              if (!(I === "not_recorded" || I === "unknown" || I === "not_applicable" || I === "withheld" || I === "pending")) {
                let ze = {};
                e === null ? e = [ze] : e.push(ze), r++;
              }
              var Ws = he === r;
              if (Ws) {
                let ze = {};
                e === null ? e = [ze] : e.push(ze), r++;
              } else {
                r = Pe, e !== null && (Pe ? e.length = Pe : e = null);
                let ze = r, be = r, _s = r;
                if (typeof I == "string" && !Je.test(I)) {
                  let ur = {};
                  e === null ? e = [ur] : e.push(ur), r++;
                }
                var ps = _s === r;
                if (ps) {
                  let ur = {};
                  e === null ? e = [ur] : e.push(ur), r++;
                } else
                  r = be, e !== null && (be ? e.length = be : e = null);
                var or = ze === r;
                if (or) {
                  let ur = r, an = r, Ts = r;
                  if (typeof I == "string" && !Qe.test(I)) {
                    let ul = {};
                    e === null ? e = [ul] : e.push(ul), r++;
                  }
                  var $ = Ts === r;
                  if ($) {
                    let ul = {};
                    e === null ? e = [ul] : e.push(ul), r++;
                  } else
                    r = an, e !== null && (an ? e.length = an : e = null);
                  var or = ur === r;
                }
              }
              if (r === ee)
                if (typeof I == "string") {
                  if (ye(I) < 1) {
                    let ze = {};
                    e === null ? e = [ze] : e.push(ze), r++;
                  }
                } else {
                  let ze = {};
                  e === null ? e = [ze] : e.push(ze), r++;
                }
              var Ke = ee === r;
              if (!Ke)
                break;
            }
            if (Ke) {
              let L = a.length;
              if (L > 1) {
                let I = {};
                for (; L--; ) {
                  let ee = a[L];
                  if (typeof ee == "string") {
                    if (typeof I[ee] == "number") {
                      let Pe = {};
                      e === null ? e = [Pe] : e.push(Pe), r++;
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
      let se;
      if ((n.force_reason === void 0 || !s.call(n, "force_reason")) && (se = "force_reason")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
        let d = n.force_reason;
        if (Array.isArray(d)) {
          let L = r, I = d.length;
          for (let ee = 0; ee < I; ee++) {
            let Pe = d[ee], he = r, M = r, ze = r;
            if (!(Pe === "effect_arrest" || Pe === "effect_detention" || Pe === "prevent_escape" || Pe === "keep_custody" || Pe === "stop_vehicle" || Pe === "overcome_resistance" || Pe === "gain_compliance" || Pe === "prevent_offence" || Pe === "protect_officer" || Pe === "protect_public" || Pe === "protect_subject" || Pe === "effect_search" || Pe === "secure_evidence" || Pe === "gain_entry" || Pe === "remove_restraints" || Pe === "control_crowd" || Pe === "stop_animal" || Pe === "tactical_deployment" || Pe === "unintentional" || Pe === "other" || Pe === "protect_someone" || Pe === "protect_another" || Pe === "arrest_or_detention")) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            }
            var oe = ze === r;
            if (oe) {
              let be = {};
              e === null ? e = [be] : e.push(be), r++;
            } else
              r = M, e !== null && (M ? e.length = M : e = null);
            var b = he === r;
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
    let w = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = er, e !== null && (er ? e.length = er : e = null);
  let D = r, re = r, ir = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.review_outcome === void 0 || !s.call(n, "review_outcome")) && (w = "review_outcome")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
      let a = n.review_outcome, se = r, d = r, L = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      }
      var qe = L === r;
      if (qe) {
        let I = {};
        e === null ? e = [I] : e.push(I), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === se)
        if (typeof a == "string") {
          if (ye(a) < 1) {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        } else {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
    }
  }
  var ce = ir === r;
  if (ce) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.review_outcome === void 0 || !s.call(n, "review_outcome")) && (se = "review_outcome")) {
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
  var Ce = re === r;
  if (Ce) {
    let w = { instancePath: l, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = D, e !== null && (D ? e.length = D : e = null);
  let Dr = r, rr = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.incident_id === void 0 || !s.call(n, "incident_id")) && (w = "incident_id")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let a = n.incident_id, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Ln = d === r;
      if (Ln) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var cl = _n === r;
  if (cl) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.incident_id === void 0 || !s.call(n, "incident_id")) && (se = "incident_id")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
        let d = n.incident_id;
        if (typeof d == "string" && !Dt.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var cl = w === r;
  }
  var sl = rr === r;
  if (sl) {
    let w = { instancePath: l, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Dr, e !== null && (Dr ? e.length = Dr : e = null);
  let yr = r, ol = r, Ol = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (w = "location_text")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let a = n.location_text, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var Ps = d === r;
      if (Ps) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var Is = Ol === r;
  if (Is) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (se = "location_text")) {
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
  var $l = ol === r;
  if ($l) {
    let w = { instancePath: l, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = yr, e !== null && (yr ? e.length = yr : e = null);
  let Nl = r, Es = r, Tl = r, ei = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let w;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (w = "location_text")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let a = n.location_text, se = r, d = r;
      if (!(a === null || a === "")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      }
      var ri = d === r;
      if (ri) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else
        r = se, e !== null && (se ? e.length = se : e = null);
    }
  }
  var fl = ei === r;
  if (fl) {
    let w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let se;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (se = "location_text")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let d = n.location_text;
        if (typeof d == "string" && !Ht.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var fl = w === r;
  }
  var Fl = Tl === r;
  if (Fl) {
    let w = r, a = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let d;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (d = "location_text")) {
        let L = {};
        e === null ? e = [L] : e.push(L), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let L = n.location_text, I = r, ee = r;
        if (!(L === null || L === "")) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        }
        var ni = ee === r;
        if (ni) {
          let Pe = {};
          e === null ? e = [Pe] : e.push(Pe), r++;
        } else
          r = I, e !== null && (I ? e.length = I : e = null);
      }
    }
    var ml = a === r;
    if (ml) {
      let d = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let I;
        if ((n.location_text === void 0 || !s.call(n, "location_text")) && (I = "location_text")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
          let ee = n.location_text, Pe = r, he = r;
          if (typeof ee == "string" && !Ut.test(ee)) {
            let M = {};
            e === null ? e = [M] : e.push(M), r++;
          }
          var Bl = he === r;
          if (Bl) {
            let M = {};
            e === null ? e = [M] : e.push(M), r++;
          } else
            r = Pe, e !== null && (Pe ? e.length = Pe : e = null);
        }
      }
      var ml = d === r;
    }
    var Fl = w === r;
  }
  var pl = Es === r;
  if (pl) {
    let w = { instancePath: l, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [w] : e.push(w), r++;
  } else
    r = Nl, e !== null && (Nl ? e.length = Nl : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let w of Object.keys(n))
      if (!s.call(tr.properties, w)) {
        let a = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let w = n.agency_id;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: tr.properties.agency_id.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let w = n.incident_id;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: tr.properties.incident_id.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let w = n.occurred_date;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: tr.properties.occurred_date.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let w = n.occurred_time;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: tr.properties.occurred_time.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let w = n.date_precision;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: tr.properties.date_precision.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.reported_date !== void 0 && s.call(n, "reported_date")) {
      let w = n.reported_date;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/reported_date", schemaPath: "#/properties/reported_date/type", keyword: "type", params: { type: tr.properties.reported_date.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let w = n.updated_date;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: tr.properties.updated_date.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.record_status !== void 0 && s.call(n, "record_status")) {
      let w = n.record_status;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/record_status", schemaPath: "#/properties/record_status/type", keyword: "type", params: { type: tr.properties.record_status.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.reporting_role !== void 0 && s.call(n, "reporting_role")) {
      let w = n.reporting_role;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/reporting_role", schemaPath: "#/properties/reporting_role/type", keyword: "type", params: { type: tr.properties.reporting_role.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.reporting_role__words !== void 0 && s.call(n, "reporting_role__words")) {
      let w = n.reporting_role__words;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/reporting_role__words", schemaPath: "#/properties/reporting_role__words/type", keyword: "type", params: { type: tr.properties.reporting_role__words.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let w = n.initiation;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: tr.properties.initiation.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.initiation__words !== void 0 && s.call(n, "initiation__words")) {
      let w = n.initiation__words;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: tr.properties.initiation__words.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.service_type !== void 0 && s.call(n, "service_type")) {
      let w = n.service_type;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/service_type", schemaPath: "#/properties/service_type/type", keyword: "type", params: { type: tr.properties.service_type.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.service_type__words !== void 0 && s.call(n, "service_type__words")) {
      let w = n.service_type__words;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/service_type__words", schemaPath: "#/properties/service_type__words/type", keyword: "type", params: { type: tr.properties.service_type__words.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.setting !== void 0 && s.call(n, "setting")) {
      let w = n.setting;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: tr.properties.setting.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.setting__words !== void 0 && s.call(n, "setting__words")) {
      let w = n.setting__words;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: tr.properties.setting__words.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.district !== void 0 && s.call(n, "district")) {
      let w = n.district;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: tr.properties.district.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.beat !== void 0 && s.call(n, "beat")) {
      let w = n.beat;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: tr.properties.beat.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let w = n.location_text;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: tr.properties.location_text.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let w = n.location_precision;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: tr.properties.location_precision.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let w = n.latitude;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: tr.properties.latitude.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let w = n.longitude;
      if (typeof w != "number" && typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: tr.properties.longitude.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.force_reason !== void 0 && s.call(n, "force_reason")) {
      let w = n.force_reason;
      if (!Array.isArray(w) && typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/force_reason", schemaPath: "#/properties/force_reason/type", keyword: "type", params: { type: tr.properties.force_reason.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.force_reason__words !== void 0 && s.call(n, "force_reason__words")) {
      let w = n.force_reason__words;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/force_reason__words", schemaPath: "#/properties/force_reason__words/type", keyword: "type", params: { type: tr.properties.force_reason__words.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.review_outcome !== void 0 && s.call(n, "review_outcome")) {
      let w = n.review_outcome;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/review_outcome", schemaPath: "#/properties/review_outcome/type", keyword: "type", params: { type: tr.properties.review_outcome.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.review_outcome__words !== void 0 && s.call(n, "review_outcome__words")) {
      let w = n.review_outcome__words;
      if (typeof w != "string" && w !== null) {
        let a = { instancePath: l + "/review_outcome__words", schemaPath: "#/properties/review_outcome__words/type", keyword: "type", params: { type: tr.properties.review_outcome__words.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let w = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [w] : e.push(w), r++;
  }
  return Zi.errors = e, r === 0;
}
Zi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Io = Ri, Ye = { $id: "force_subjects", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, impairment: { type: ["array", "string", "null"] }, impairment__words: { type: ["string", "null"] }, resistance: { type: ["array", "string", "null"] }, resistance__words: { type: ["string", "null"] }, subject_role: { type: ["string", "null"] }, armed_status: { type: ["string", "null"] }, weapon: { type: ["array", "string", "null"] }, weapon__words: { type: ["string", "null"] }, injury_level: { type: ["string", "null"] }, injury_attribution: { type: ["string", "null"] }, injury_attribution__words: { type: ["string", "null"] }, fracture: { type: ["boolean", "string", "null"] }, medical_aid: { type: ["boolean", "string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] }, death_date: { type: ["string", "null"] }, arrested: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_subjects.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_subjects.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_subjects.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_subjects.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_subjects.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "force_subjects.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_subjects.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_subjects.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.type", not: { allOf: [{ required: ["impairment"], properties: { impairment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.in-code-list", not: { allOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { contains: { not: { enum: ["none_apparent", "alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "other", "alcohol_or_drugs"] } } } } }] } }, { $comment: "force_subjects.resistance.type", not: { allOf: [{ required: ["resistance"], properties: { resistance: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.resistance.in-code-list", not: { allOf: [{ required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["resistance"], properties: { resistance: { contains: { not: { enum: ["none_compliant", "verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "other", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"] } } } } }] } }, { $comment: "force_subjects.subject_role.in-code-list", not: { allOf: [{ required: ["subject_role"], properties: { subject_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_role"], properties: { subject_role: { not: { enum: ["subject", "bystander", "officer"] } } } }] } }, { $comment: "force_subjects.armed_status.in-code-list", not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }, { $comment: "force_subjects.weapon.type", not: { allOf: [{ required: ["weapon"], properties: { weapon: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.weapon.in-code-list", not: { allOf: [{ required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["weapon"], properties: { weapon: { contains: { not: { enum: ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "personal_weapons", "explosive", "bodily_fluids", "animal", "other"] } } } } }] } }, { $comment: "force_subjects.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_subjects.injury_attribution.in-code-list", not: { allOf: [{ required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_attribution"], properties: { injury_attribution: { not: { enum: ["force", "self_inflicted", "before_police_contact", "pre_existing_condition", "other", "not_force"] } } } }] } }, { $comment: "force_subjects.fracture.type", not: { allOf: [{ required: ["fracture"], properties: { fracture: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fracture"], properties: { fracture: { type: "boolean" } } }, { required: ["fracture"], properties: { fracture: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.medical_aid.type", not: { allOf: [{ required: ["medical_aid"], properties: { medical_aid: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, { required: ["medical_aid"], properties: { medical_aid: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.death_date.type", not: { allOf: [{ required: ["death_date"], properties: { death_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["death_date"], properties: { death_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.arrested.type", not: { allOf: [{ required: ["arrested"], properties: { arrested: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["arrested"], properties: { arrested: { type: "boolean" } } }, { required: ["arrested"], properties: { arrested: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "gender-holds-a-race", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { $comment: "subject-is-no-person", not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$" } } }] } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { not: { enum: [null, ""] } } } }, { required: ["gender"], properties: { gender: { pattern: "^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$" } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, impairment: { required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, impairment__words: { required: ["impairment__words"], properties: { impairment__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, resistance: { required: ["resistance"], properties: { resistance: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, resistance__words: { required: ["resistance__words"], properties: { resistance__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, subject_role: { allOf: [{ required: ["subject_role"], properties: { subject_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_role"], properties: { subject_role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_role"], properties: { subject_role: { not: { enum: ["subject", "bystander", "officer"] } } } }] } }] }, armed_status: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["armed_status"], properties: { armed_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["armed_status"], properties: { armed_status: { not: { enum: ["armed_actual", "armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed", "armed_or_believed"] } } } }] } }] }, weapon: { required: ["weapon"], properties: { weapon: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, weapon__words: { required: ["weapon__words"], properties: { weapon__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, injury_attribution: { required: ["injury_attribution"], properties: { injury_attribution: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_attribution__words: { required: ["injury_attribution__words"], properties: { injury_attribution__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, fracture: { required: ["fracture"], properties: { fracture: { type: "boolean" } } }, medical_aid: { required: ["medical_aid"], properties: { medical_aid: { type: "boolean" } } }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, death_date: { required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, arrested: { required: ["arrested"], properties: { arrested: { type: "boolean" } } } } }, ql = new RegExp("^(?:[1-9][0-9]{0,5})$", "u"), Eo = new RegExp("^(?: *([Bb]lack|BLACK|[Ww]hite|WHITE|[Aa]sian|ASIAN|[Hh]ispanic|HISPANIC|hispanic_latino|[Ll]atino|LATINO|[Nn]ative [Aa]merican|NATIVE AMERICAN|american_indian_alaska_native|native_hawaiian_pacific_islander|middle_eastern_north_african|asian_pacific_islander) *)$", "u"), zo = new RegExp("^(?: *([Dd]og|DOG|[Aa]nimal|ANIMAL|[Cc]anine|CANINE|[Bb]usiness|BUSINESS|[Vv]ehicle|VEHICLE|UNOCCUPIED ?VEHICLE|[Uu]noccupied [Vv]ehicle) *)$", "u");
function Ri(n, { instancePath: l = "", parentData: j, parentDataProperty: H, rootData: R = n, dynamicAnchors: jl = {} } = {}) {
  let e = null, r = 0, Ve = Ri.evaluated;
  Ve.dynamicProps && (Ve.props = void 0), Ve.dynamicItems && (Ve.items = void 0);
  let cr = r, as = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (p = "agency_id")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let u = n.agency_id, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Tr = g === r;
      if (Tr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var en = is === r;
  if (en) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (F = "agency_id")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let f = n.agency_id, g = r, k = r;
        if (typeof f == "string" && !Gl.test(f)) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Vs = k === r;
        if (Vs) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var en = p === r;
  }
  var Ys = as === r;
  if (Ys) {
    let p = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ks = r, Xs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (p = "subject_no")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let u = n.subject_no, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Ms = g === r;
      if (Ms) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var rn = Xs === r;
  if (rn) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (F = "subject_no")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
        let f = n.subject_no, g = r, k = r;
        if (typeof f == "string" && !ql.test(f)) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var xn = k === r;
        if (xn) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var rn = p === r;
  }
  var Pn = Ks === r;
  if (Pn) {
    let p = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Gs = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.race === void 0 || !s.call(n, "race")) && (p = "race")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let u = n.race, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Js = f === r;
      if (Js) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var dn = ds === r;
  if (dn) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
                let ne = q[je], Oe = r, Ie = r, il = r;
                if (!(ne === "not_recorded" || ne === "unknown" || ne === "not_applicable" || ne === "withheld" || ne === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var hn = il === r;
                if (hn) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                  let ve = r, vr = r, zs = r;
                  if (typeof ne == "string" && !Je.test(ne)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var Pr = zs === r;
                  if (Pr) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = vr, e !== null && (vr ? e.length = vr : e = null);
                  var nn = ve === r;
                  if (nn) {
                    let He = r, Or = r, Bs = r;
                    if (typeof ne == "string" && !Qe.test(ne)) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    }
                    var hs = Bs === r;
                    if (hs) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    } else
                      r = Or, e !== null && (Or ? e.length = Or : e = null);
                    var nn = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof ne == "string") {
                    if (ye(ne) < 1) {
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
                  let ne = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof ne[Oe] == "number") {
                        let Ie = {};
                        e === null ? e = [Ie] : e.push(Ie), r++;
                        break;
                      }
                      ne[Oe] = je;
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
    var _r = k === r;
    if (g = g || _r, _r) {
      var Ir = {};
      Ir.race = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.race === void 0 || !s.call(n, "race")) && (V = "race")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let q = n.race;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var _r = C === r;
    if (g = g || _r, _r && Ir !== !0 && (Ir = Ir || {}, Ir.race = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Qs = F === r;
    if (Qs) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var dn = p === r;
  }
  var Rs = Gs === r;
  if (Rs) {
    let p = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let ar = r, yn = r, el = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.race === void 0 || !s.call(n, "race")) && (p = "race")) {
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
              let k = u[g], C = r, te = r, V = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              }
              var sn = V === r;
              if (sn) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              } else {
                r = te, e !== null && (te ? e.length = te : e = null);
                let J = r, ue = r, je = r;
                if (typeof k == "string" && !Je.test(k)) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
                var ys = je === r;
                if (ys) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var gs = J === r;
                if (gs) {
                  let ne = r, Oe = r, Ie = r;
                  if (typeof k == "string" && !Qe.test(k)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var ms = Ie === r;
                  if (ms) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var gs = ne === r;
                }
              }
              if (r === C)
                if (typeof k == "string") {
                  if (ye(k) < 1) {
                    let J = {};
                    e === null ? e = [J] : e.push(J), r++;
                  }
                } else {
                  let J = {};
                  e === null ? e = [J] : e.push(J), r++;
                }
              var In = C === r;
              if (!In)
                break;
            }
            if (In) {
              let g = u.length;
              if (g > 1) {
                let k = {};
                for (; g--; ) {
                  let C = u[g];
                  if (typeof C == "string") {
                    if (typeof k[C] == "number") {
                      let te = {};
                      e === null ? e = [te] : e.push(te), r++;
                      break;
                    }
                    k[C] = g;
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
  var gn = el === r;
  if (gn) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.race === void 0 || !s.call(n, "race")) && (F = "race")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let f = n.race;
        if (Array.isArray(f)) {
          let g = r, k = f.length;
          for (let C = 0; C < k; C++) {
            let te = f[C], V = r, q = r, J = r;
            if (!(te === "american_indian_alaska_native" || te === "asian" || te === "black" || te === "hispanic_latino" || te === "middle_eastern_north_african" || te === "native_hawaiian_pacific_islander" || te === "white" || te === "other" || te === "asian_pacific_islander" || te === "indian_unspecified" || te === "middle_eastern_or_south_asian" || te === "uk_other" || te === "multiracial" || te === "other_or_multiracial")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var En = J === r;
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
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      }
    }
    var gn = p === r;
  }
  var Fr = yn === r;
  if (Fr) {
    let p = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let zn = r, vs = r, Zn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.race_source === void 0 || !s.call(n, "race_source")) && (p = "race_source")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let u = n.race_source, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Ss = g === r;
      if (Ss) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var ln = Zn === r;
  if (ln) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.race_source === void 0 || !s.call(n, "race_source")) && (F = "race_source")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
        let f = n.race_source, g = r, k = r;
        if (!(f === "self_reported" || f === "officer_perceived" || f === "official_record" || f === "news_report" || f === "photograph" || f === "other" || f === "said_or_perceived" || f === "perceived_or_record")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Br = k === r;
        if (Br) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var ln = p === r;
  }
  var mn = vs === r;
  if (mn) {
    let p = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = zn, e !== null && (zn ? e.length = zn : e = null);
  let Er = r, ts = r, ws = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (p = "race_self_reported")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let u = n.race_self_reported, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var os = f === r;
      if (os) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var bs = ws === r;
  if (bs) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
                let ne = q[je], Oe = r, Ie = r, il = r;
                if (!(ne === "not_recorded" || ne === "unknown" || ne === "not_applicable" || ne === "withheld" || ne === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var vn = il === r;
                if (vn) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                  let ve = r, vr = r, zs = r;
                  if (typeof ne == "string" && !Je.test(ne)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var Vr = zs === r;
                  if (Vr) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = vr, e !== null && (vr ? e.length = vr : e = null);
                  var Yr = ve === r;
                  if (Yr) {
                    let He = r, Or = r, Bs = r;
                    if (typeof ne == "string" && !Qe.test(ne)) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    }
                    var ks = Bs === r;
                    if (ks) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    } else
                      r = Or, e !== null && (Or ? e.length = Or : e = null);
                    var Yr = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof ne == "string") {
                    if (ye(ne) < 1) {
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
                  let ne = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof ne[Oe] == "number") {
                        let Ie = {};
                        e === null ? e = [Ie] : e.push(Ie), r++;
                        break;
                      }
                      ne[Oe] = je;
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
    var $r = k === r;
    if (g = g || $r, $r) {
      var tn = {};
      tn.race_self_reported = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (V = "race_self_reported")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let q = n.race_self_reported;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var $r = C === r;
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
    var bs = p === r;
  }
  var Rn = ts === r;
  if (Rn) {
    let p = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let us = r, Sn = r, on = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (p = "race_self_reported")) {
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
              let k = u[g], C = r, te = r, V = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              }
              var rl = V === r;
              if (rl) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              } else {
                r = te, e !== null && (te ? e.length = te : e = null);
                let J = r, ue = r, je = r;
                if (typeof k == "string" && !Je.test(k)) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
                var Cs = je === r;
                if (Cs) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var wn = J === r;
                if (wn) {
                  let ne = r, Oe = r, Ie = r;
                  if (typeof k == "string" && !Qe.test(k)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var bn = Ie === r;
                  if (bn) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var wn = ne === r;
                }
              }
              if (r === C)
                if (typeof k == "string") {
                  if (ye(k) < 1) {
                    let J = {};
                    e === null ? e = [J] : e.push(J), r++;
                  }
                } else {
                  let J = {};
                  e === null ? e = [J] : e.push(J), r++;
                }
              var dr = C === r;
              if (!dr)
                break;
            }
            if (dr) {
              let g = u.length;
              if (g > 1) {
                let k = {};
                for (; g--; ) {
                  let C = u[g];
                  if (typeof C == "string") {
                    if (typeof k[C] == "number") {
                      let te = {};
                      e === null ? e = [te] : e.push(te), r++;
                      break;
                    }
                    k[C] = g;
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
  var gr = on === r;
  if (gr) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (F = "race_self_reported")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
        let f = n.race_self_reported;
        if (Array.isArray(f)) {
          let g = r, k = f.length;
          for (let C = 0; C < k; C++) {
            let te = f[C], V = r, q = r, J = r;
            if (!(te === "american_indian_alaska_native" || te === "asian" || te === "black" || te === "hispanic_latino" || te === "middle_eastern_north_african" || te === "native_hawaiian_pacific_islander" || te === "white" || te === "other" || te === "asian_pacific_islander" || te === "indian_unspecified" || te === "middle_eastern_or_south_asian" || te === "uk_other" || te === "multiracial" || te === "other_or_multiracial")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var Ds = J === r;
            if (Ds) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var kn = V === r;
            if (kn)
              break;
          }
          if (kn)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      }
    }
    var gr = p === r;
  }
  var As = Sn === r;
  if (As) {
    let p = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = us, e !== null && (us ? e.length = us : e = null);
  let An = r, Cn = r, un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (p = "gender")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let u = n.gender, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Hs = g === r;
      if (Hs) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var qs = un === r;
  if (qs) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.gender === void 0 || !s.call(n, "gender")) && (F = "gender")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.gender !== void 0 && s.call(n, "gender")) {
        let f = n.gender, g = r, k = r;
        if (!(f === "man" || f === "woman" || f === "nonbinary" || f === "another" || f === "nonbinary_or_another" || f === "transgender_or_another")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var kr = k === r;
        if (kr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var qs = p === r;
  }
  var cn = Cn === r;
  if (cn) {
    let p = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = An, e !== null && (An ? e.length = An : e = null);
  let Dn = r, Hn = r, Un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (p = "gender_source")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let u = n.gender_source, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var qn = g === r;
      if (qn) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Ar = Un === r;
  if (Ar) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (F = "gender_source")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
        let f = n.gender_source, g = r, k = r;
        if (!(f === "self_reported" || f === "officer_perceived" || f === "official_record" || f === "news_report" || f === "photograph" || f === "other" || f === "said_or_perceived" || f === "perceived_or_record")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Kr = k === r;
        if (Kr) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Ar = p === r;
  }
  var Wn = Hn === r;
  if (Wn) {
    let p = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  let Tn = r, Fn = r, Bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.age === void 0 || !s.call(n, "age")) && (p = "age")) {
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
  var jn = Bn === r;
  if (jn) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.age === void 0 || !s.call(n, "age")) && (V = "age")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let q = n.age, J = r;
        if (!(typeof q == "number" && !(q % 1) && !isNaN(q))) {
          let ue = {};
          e === null ? e = [ue] : e.push(ue), r++;
        }
        if (r === J && typeof q == "number") {
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
    var mr = k === r;
    if (g = g || mr, mr) {
      var Zr = {};
      Zr.age = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.age === void 0 || !s.call(n, "age")) && (V = "age")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let q = n.age;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var mr = C === r;
    if (g = g || mr, mr && Zr !== !0 && (Zr = Zr || {}, Zr.age = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var nl = F === r;
    if (nl) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var jn = p === r;
  }
  var Yn = Fn === r;
  if (Yn) {
    let p = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Tn, e !== null && (Tn ? e.length = Tn : e = null);
  let On = r, $n = r, Ge = r, lr = !1, Kn = r, js = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.age === void 0 || !s.call(n, "age")) && (p = "age")) {
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
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.age === void 0 || !s.call(n, "age")) && (F = "age")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let f = n.age, g = r, k = r;
        if (typeof f == "number" && (f < 0 || isNaN(f))) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Os = k === r;
        if (Os) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Lr = p === r;
  }
  var jr = Kn === r;
  if (lr = lr || jr, jr) {
    var qr = {};
    qr.age = !0;
  }
  let Rr = r, Us = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.age === void 0 || !s.call(n, "age")) && (p = "age")) {
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
  var $s = Us === r;
  if ($s) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.age === void 0 || !s.call(n, "age")) && (F = "age")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let f = n.age, g = r, k = r;
        if (typeof f == "number" && (f > 120 || isNaN(f))) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var cs = k === r;
        if (cs) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var $s = p === r;
  }
  var jr = Rr === r;
  if (lr = lr || jr, jr && qr !== !0 && (qr = qr || {}, qr.age = !0), lr)
    r = Ge, e !== null && (Ge ? e.length = Ge : e = null);
  else {
    let p = {};
    e === null ? e = [p] : e.push(p), r++;
  }
  var fn = $n === r;
  if (fn) {
    let p = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = On, e !== null && (On ? e.length = On : e = null);
  let Ns = r, fs = r, Ls = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (p = "age_band")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let u = n.age_band, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Sr = g === r;
      if (Sr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Nn = Ls === r;
  if (Nn) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (F = "age_band")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let f = n.age_band, g = r, k = r;
        if (!(f === "0_9" || f === "10_14" || f === "15_17" || f === "18_24" || f === "25_34" || f === "35_44" || f === "45_54" || f === "55_64" || f === "65_plus" || f === "0_17" || f === "10_17" || f === "18_34" || f === "18_plus" || f === "35_plus")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Xn = k === r;
        if (Xn) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Nn = p === r;
  }
  var xs = fs === r;
  if (xs) {
    let p = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Ns, e !== null && (Ns ? e.length = Ns : e = null);
  let Mn = r, Gn = r, pn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (p = "juvenile")) {
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
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
    var Jn = k === r;
    if (g = g || Jn, Jn) {
      var Cr = {};
      Cr.juvenile = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (V = "juvenile")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
        let q = n.juvenile;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var Jn = C === r;
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
    var Mr = p === r;
  }
  var es = Gn === r;
  if (es) {
    let p = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Mn, e !== null && (Mn ? e.length = Mn : e = null);
  let fr = r, hr = r, rs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (p = "impairment")) {
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
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
                let ne = q[je], Oe = r, Ie = r, il = r;
                if (!(ne === "not_recorded" || ne === "unknown" || ne === "not_applicable" || ne === "withheld" || ne === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var N = il === r;
                if (N) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                  let ve = r, vr = r, zs = r;
                  if (typeof ne == "string" && !Je.test(ne)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var ge = zs === r;
                  if (ge) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = vr, e !== null && (vr ? e.length = vr : e = null);
                  var S = ve === r;
                  if (S) {
                    let He = r, Or = r, Bs = r;
                    if (typeof ne == "string" && !Qe.test(ne)) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    }
                    var W = Bs === r;
                    if (W) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    } else
                      r = Or, e !== null && (Or ? e.length = Or : e = null);
                    var S = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof ne == "string") {
                    if (ye(ne) < 1) {
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
                  let ne = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof ne[Oe] == "number") {
                        let Ie = {};
                        e === null ? e = [Ie] : e.push(Ie), r++;
                        break;
                      }
                      ne[Oe] = je;
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
    var ae = k === r;
    if (g = g || ae, ae) {
      var X = {};
      X.impairment = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (V = "impairment")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let q = n.impairment;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var ae = C === r;
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
    var ss = p === r;
  }
  var _e = hr === r;
  if (_e) {
    let p = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let K = r, A = r, m = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.impairment === void 0 || !s.call(n, "impairment")) && (p = "impairment")) {
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
            var le = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let k = u[g], C = r, te = r, V = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              }
              var _ = V === r;
              if (_) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              } else {
                r = te, e !== null && (te ? e.length = te : e = null);
                let J = r, ue = r, je = r;
                if (typeof k == "string" && !Je.test(k)) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
                var z = je === r;
                if (z) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var Z = J === r;
                if (Z) {
                  let ne = r, Oe = r, Ie = r;
                  if (typeof k == "string" && !Qe.test(k)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var fe = Ie === r;
                  if (fe) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var Z = ne === r;
                }
              }
              if (r === C)
                if (typeof k == "string") {
                  if (ye(k) < 1) {
                    let J = {};
                    e === null ? e = [J] : e.push(J), r++;
                  }
                } else {
                  let J = {};
                  e === null ? e = [J] : e.push(J), r++;
                }
              var le = C === r;
              if (!le)
                break;
            }
            if (le) {
              let g = u.length;
              if (g > 1) {
                let k = {};
                for (; g--; ) {
                  let C = u[g];
                  if (typeof C == "string") {
                    if (typeof k[C] == "number") {
                      let te = {};
                      e === null ? e = [te] : e.push(te), r++;
                      break;
                    }
                    k[C] = g;
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
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.impairment === void 0 || !s.call(n, "impairment")) && (F = "impairment")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.impairment !== void 0 && s.call(n, "impairment")) {
        let f = n.impairment;
        if (Array.isArray(f)) {
          let g = r, k = f.length;
          for (let C = 0; C < k; C++) {
            let te = f[C], V = r, q = r, J = r;
            if (!(te === "none_apparent" || te === "alcohol" || te === "drugs" || te === "mental_health" || te === "agitation" || te === "developmental_disability" || te === "physical_disability" || te === "sensory_disability" || te === "other" || te === "alcohol_or_drugs")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var pe = J === r;
            if (pe) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var G = V === r;
            if (G)
              break;
          }
          if (G)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      }
    }
    var Fe = p === r;
  }
  var Le = A === r;
  if (Le) {
    let p = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = K, e !== null && (K ? e.length = K : e = null);
  let we = r, er = r, Te = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.resistance === void 0 || !s.call(n, "resistance")) && (p = "resistance")) {
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
  var Ke = Te === r;
  if (Ke) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
              var Ws = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let ne = q[je], Oe = r, Ie = r, il = r;
                if (!(ne === "not_recorded" || ne === "unknown" || ne === "not_applicable" || ne === "withheld" || ne === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var ps = il === r;
                if (ps) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                  let ve = r, vr = r, zs = r;
                  if (typeof ne == "string" && !Je.test(ne)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var or = zs === r;
                  if (or) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = vr, e !== null && (vr ? e.length = vr : e = null);
                  var $ = ve === r;
                  if ($) {
                    let He = r, Or = r, Bs = r;
                    if (typeof ne == "string" && !Qe.test(ne)) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    }
                    var v = Bs === r;
                    if (v) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    } else
                      r = Or, e !== null && (Or ? e.length = Or : e = null);
                    var $ = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof ne == "string") {
                    if (ye(ne) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var Ws = Oe === r;
                if (!Ws)
                  break;
              }
              if (Ws) {
                let je = q.length;
                if (je > 1) {
                  let ne = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof ne[Oe] == "number") {
                        let Ie = {};
                        e === null ? e = [Ie] : e.push(Ie), r++;
                        break;
                      }
                      ne[Oe] = je;
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
    var b = k === r;
    if (g = g || b, b) {
      var oe = {};
      oe.resistance = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (V = "resistance")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let q = n.resistance;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var b = C === r;
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
    var Ke = p === r;
  }
  var D = er === r;
  if (D) {
    let p = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = we, e !== null && (we ? e.length = we : e = null);
  let re = r, ir = r, qe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.resistance === void 0 || !s.call(n, "resistance")) && (p = "resistance")) {
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
              let k = u[g], C = r, te = r, V = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              }
              var De = V === r;
              if (De) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              } else {
                r = te, e !== null && (te ? e.length = te : e = null);
                let J = r, ue = r, je = r;
                if (typeof k == "string" && !Je.test(k)) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
                var Ce = je === r;
                if (Ce) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var Dr = J === r;
                if (Dr) {
                  let ne = r, Oe = r, Ie = r;
                  if (typeof k == "string" && !Qe.test(k)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var rr = Ie === r;
                  if (rr) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var Dr = ne === r;
                }
              }
              if (r === C)
                if (typeof k == "string") {
                  if (ye(k) < 1) {
                    let J = {};
                    e === null ? e = [J] : e.push(J), r++;
                  }
                } else {
                  let J = {};
                  e === null ? e = [J] : e.push(J), r++;
                }
              var ce = C === r;
              if (!ce)
                break;
            }
            if (ce) {
              let g = u.length;
              if (g > 1) {
                let k = {};
                for (; g--; ) {
                  let C = u[g];
                  if (typeof C == "string") {
                    if (typeof k[C] == "number") {
                      let te = {};
                      e === null ? e = [te] : e.push(te), r++;
                      break;
                    }
                    k[C] = g;
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
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.resistance === void 0 || !s.call(n, "resistance")) && (F = "resistance")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.resistance !== void 0 && s.call(n, "resistance")) {
        let f = n.resistance;
        if (Array.isArray(f)) {
          let g = r, k = f.length;
          for (let C = 0; C < k; C++) {
            let te = f[C], V = r, q = r, J = r;
            if (!(te === "none_compliant" || te === "verbal" || te === "passive" || te === "tensing_bracing" || te === "flight_foot" || te === "flight_vehicle" || te === "active" || te === "assaultive" || te === "weapon_displayed" || te === "weapon_used" || te === "deadly_force_against" || te === "self_harm" || te === "other" || te === "stiff_or_limp" || te === "passive_class" || te === "flight" || te === "resisted_control" || te === "active_class" || te === "weapon_against" || te === "grave_class")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var Ln = J === r;
            if (Ln) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var cl = V === r;
            if (cl)
              break;
          }
          if (cl)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      }
    }
    var _n = p === r;
  }
  var sl = ir === r;
  if (sl) {
    let p = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = re, e !== null && (re ? e.length = re : e = null);
  let yr = r, ol = r, Ol = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.subject_role === void 0 || !s.call(n, "subject_role")) && (p = "subject_role")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.subject_role !== void 0 && s.call(n, "subject_role")) {
      let u = n.subject_role, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Ps = g === r;
      if (Ps) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Is = Ol === r;
  if (Is) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.subject_role === void 0 || !s.call(n, "subject_role")) && (F = "subject_role")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.subject_role !== void 0 && s.call(n, "subject_role")) {
        let f = n.subject_role, g = r, k = r;
        if (!(f === "subject" || f === "bystander" || f === "officer")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var $l = k === r;
        if ($l) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Is = p === r;
  }
  var Nl = ol === r;
  if (Nl) {
    let p = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = yr, e !== null && (yr ? e.length = yr : e = null);
  let Es = r, Tl = r, ei = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.armed_status === void 0 || !s.call(n, "armed_status")) && (p = "armed_status")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
      let u = n.armed_status, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var ri = g === r;
      if (ri) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var fl = ei === r;
  if (fl) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.armed_status === void 0 || !s.call(n, "armed_status")) && (F = "armed_status")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
        let f = n.armed_status, g = r, k = r;
        if (!(f === "armed_actual" || f === "armed_alleged" || f === "believed_armed_not_found" || f === "unarmed" || f === "believed_armed" || f === "armed_or_believed")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Fl = k === r;
        if (Fl) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var fl = p === r;
  }
  var ni = Tl === r;
  if (ni) {
    let p = { instancePath: l, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Es, e !== null && (Es ? e.length = Es : e = null);
  let ml = r, Bl = r, pl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.weapon === void 0 || !s.call(n, "weapon")) && (p = "weapon")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let u = n.weapon, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var w = f === r;
      if (w) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var a = pl === r;
  if (a) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
              var se = !0;
              let ue = q.length;
              for (let je = 0; je < ue; je++) {
                let ne = q[je], Oe = r, Ie = r, il = r;
                if (!(ne === "not_recorded" || ne === "unknown" || ne === "not_applicable" || ne === "withheld" || ne === "pending")) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                }
                var d = il === r;
                if (d) {
                  let ve = {};
                  e === null ? e = [ve] : e.push(ve), r++;
                } else {
                  r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                  let ve = r, vr = r, zs = r;
                  if (typeof ne == "string" && !Je.test(ne)) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  }
                  var L = zs === r;
                  if (L) {
                    let He = {};
                    e === null ? e = [He] : e.push(He), r++;
                  } else
                    r = vr, e !== null && (vr ? e.length = vr : e = null);
                  var I = ve === r;
                  if (I) {
                    let He = r, Or = r, Bs = r;
                    if (typeof ne == "string" && !Qe.test(ne)) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    }
                    var ee = Bs === r;
                    if (ee) {
                      let Be = {};
                      e === null ? e = [Be] : e.push(Be), r++;
                    } else
                      r = Or, e !== null && (Or ? e.length = Or : e = null);
                    var I = He === r;
                  }
                }
                if (r === Oe)
                  if (typeof ne == "string") {
                    if (ye(ne) < 1) {
                      let ve = {};
                      e === null ? e = [ve] : e.push(ve), r++;
                    }
                  } else {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                var se = Oe === r;
                if (!se)
                  break;
              }
              if (se) {
                let je = q.length;
                if (je > 1) {
                  let ne = {};
                  for (; je--; ) {
                    let Oe = q[je];
                    if (typeof Oe == "string") {
                      if (typeof ne[Oe] == "number") {
                        let Ie = {};
                        e === null ? e = [Ie] : e.push(Ie), r++;
                        break;
                      }
                      ne[Oe] = je;
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
    var he = k === r;
    if (g = g || he, he) {
      var Pe = {};
      Pe.weapon = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (V = "weapon")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let q = n.weapon;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var he = C === r;
    if (g = g || he, he && Pe !== !0 && (Pe = Pe || {}, Pe.weapon = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var M = F === r;
    if (M) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var a = p === r;
  }
  var ze = Bl === r;
  if (ze) {
    let p = { instancePath: l, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = ml, e !== null && (ml ? e.length = ml : e = null);
  let be = r, _s = r, ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.weapon === void 0 || !s.call(n, "weapon")) && (p = "weapon")) {
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
            var an = !0;
            let f = u.length;
            for (let g = 0; g < f; g++) {
              let k = u[g], C = r, te = r, V = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              }
              var Ts = V === r;
              if (Ts) {
                let J = {};
                e === null ? e = [J] : e.push(J), r++;
              } else {
                r = te, e !== null && (te ? e.length = te : e = null);
                let J = r, ue = r, je = r;
                if (typeof k == "string" && !Je.test(k)) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
                var _l = je === r;
                if (_l) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                } else
                  r = ue, e !== null && (ue ? e.length = ue : e = null);
                var ul = J === r;
                if (ul) {
                  let ne = r, Oe = r, Ie = r;
                  if (typeof k == "string" && !Qe.test(k)) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  }
                  var Hr = Ie === r;
                  if (Hr) {
                    let Xe = {};
                    e === null ? e = [Xe] : e.push(Xe), r++;
                  } else
                    r = Oe, e !== null && (Oe ? e.length = Oe : e = null);
                  var ul = ne === r;
                }
              }
              if (r === C)
                if (typeof k == "string") {
                  if (ye(k) < 1) {
                    let J = {};
                    e === null ? e = [J] : e.push(J), r++;
                  }
                } else {
                  let J = {};
                  e === null ? e = [J] : e.push(J), r++;
                }
              var an = C === r;
              if (!an)
                break;
            }
            if (an) {
              let g = u.length;
              if (g > 1) {
                let k = {};
                for (; g--; ) {
                  let C = u[g];
                  if (typeof C == "string") {
                    if (typeof k[C] == "number") {
                      let te = {};
                      e === null ? e = [te] : e.push(te), r++;
                      break;
                    }
                    k[C] = g;
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
  var vl = ur === r;
  if (vl) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.weapon === void 0 || !s.call(n, "weapon")) && (F = "weapon")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.weapon !== void 0 && s.call(n, "weapon")) {
        let f = n.weapon;
        if (Array.isArray(f)) {
          let g = r, k = f.length;
          for (let C = 0; C < k; C++) {
            let te = f[C], V = r, q = r, J = r;
            if (!(te === "firearm" || te === "knife_edged" || te === "blunt_object" || te === "vehicle" || te === "replica_or_bb" || te === "less_lethal_device" || te === "personal_weapons" || te === "explosive" || te === "bodily_fluids" || te === "animal" || te === "other")) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
            var si = J === r;
            if (si) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var Fs = V === r;
            if (Fs)
              break;
          }
          if (Fs)
            r = g, e !== null && (g ? e.length = g : e = null);
          else {
            let C = {};
            e === null ? e = [C] : e.push(C), r++;
          }
        }
      }
    }
    var vl = p === r;
  }
  var wl = _s === r;
  if (wl) {
    let p = { instancePath: l, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = be, e !== null && (be ? e.length = be : e = null);
  let Ll = r, Ti = r, ll = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (p = "injury_level")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let u = n.injury_level, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Fi = g === r;
      if (Fi) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Ai = ll === r;
  if (Ai) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.injury_level === void 0 || !s.call(n, "injury_level")) && (F = "injury_level")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
        let f = n.injury_level, g = r, k = r;
        if (!(f === "none" || f === "complaint_of_pain" || f === "minor" || f === "moderate" || f === "hospitalised" || f === "serious_bodily_injury" || f === "death" || f === "injured" || f === "none_visible" || f === "injured_not_admitted" || f === "below_serious" || f === "serious_grade_unclear" || f === "admitted_or_serious" || f === "injured_alive")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Bi = k === r;
        if (Bi) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Ai = p === r;
  }
  var qi = Ti === r;
  if (qi) {
    let p = { instancePath: l, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Ll, e !== null && (Ll ? e.length = Ll : e = null);
  let al = r, xl = r, Vi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.injury_attribution === void 0 || !s.call(n, "injury_attribution")) && (p = "injury_attribution")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
      let u = n.injury_attribution, F = r, f = r, g = r;
      if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Yi = g === r;
      if (Yi) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
      if (r === F)
        if (typeof u == "string") {
          if (ye(u) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Vl = Vi === r;
  if (Vl) {
    let p = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let F;
      if ((n.injury_attribution === void 0 || !s.call(n, "injury_attribution")) && (F = "injury_attribution")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
        let f = n.injury_attribution, g = r, k = r;
        if (!(f === "force" || f === "self_inflicted" || f === "before_police_contact" || f === "pre_existing_condition" || f === "other" || f === "not_force")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
        var Ki = k === r;
        if (Ki) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        } else
          r = g, e !== null && (g ? e.length = g : e = null);
      }
    }
    var Vl = p === r;
  }
  var Xi = xl === r;
  if (Xi) {
    let p = { instancePath: l, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = al, e !== null && (al ? e.length = al : e = null);
  let li = r, ji = r, Mi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.fracture === void 0 || !s.call(n, "fracture")) && (p = "fracture")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.fracture !== void 0 && s.call(n, "fracture")) {
      let u = n.fracture, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Gi = f === r;
      if (Gi) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var Yl = Mi === r;
  if (Yl) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
    var Il = k === r;
    if (g = g || Il, Il) {
      var Pl = {};
      Pl.fracture = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.fracture === void 0 || !s.call(n, "fracture")) && (V = "fracture")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.fracture !== void 0 && s.call(n, "fracture")) {
        let q = n.fracture;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var Il = C === r;
    if (g = g || Il, Il && Pl !== !0 && (Pl = Pl || {}, Pl.fracture = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var Ji = F === r;
    if (Ji) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var Yl = p === r;
  }
  var Oi = ji === r;
  if (Oi) {
    let p = { instancePath: l, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = li, e !== null && (li ? e.length = li : e = null);
  let dl = r, El = r, Qi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (p = "medical_aid")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
      let u = n.medical_aid, F = r, f = r;
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
  var Kl = Qi === r;
  if (Kl) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
    var Zl = k === r;
    if (g = g || Zl, Zl) {
      var zl = {};
      zl.medical_aid = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.medical_aid === void 0 || !s.call(n, "medical_aid")) && (V = "medical_aid")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
        let q = n.medical_aid;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var Zl = C === r;
    if (g = g || Zl, Zl && zl !== !0 && (zl = zl || {}, zl.medical_aid = !0), g)
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
    var Kl = p === r;
  }
  var $i = El === r;
  if ($i) {
    let p = { instancePath: l, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = dl, e !== null && (dl ? e.length = dl : e = null);
  let ii = r, nt = r, ti = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (p = "hospitalised")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let u = n.hospitalised, F = r, f = r;
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
  var Ni = ti === r;
  if (Ni) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
    var bl = k === r;
    if (g = g || bl, bl) {
      var Rl = {};
      Rl.hospitalised = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.hospitalised === void 0 || !s.call(n, "hospitalised")) && (V = "hospitalised")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
        let q = n.hospitalised;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var bl = C === r;
    if (g = g || bl, bl && Rl !== !0 && (Rl = Rl || {}, Rl.hospitalised = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var oi = F === r;
    if (oi) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var Ni = p === r;
  }
  var lt = nt === r;
  if (lt) {
    let p = { instancePath: l, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = ii, e !== null && (ii ? e.length = ii : e = null);
  let ui = r, Li = r, it = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.death_date === void 0 || !s.call(n, "death_date")) && (p = "death_date")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
      let u = n.death_date, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Sl = f === r;
      if (Sl) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var kl = it === r;
  if (kl) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.death_date === void 0 || !s.call(n, "death_date")) && (V = "death_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
        let q = n.death_date;
        if (r === r)
          if (typeof q == "string") {
            if (!Ml.test(q)) {
              let ue = {};
              e === null ? e = [ue] : e.push(ue), r++;
            }
          } else {
            let ue = {};
            e === null ? e = [ue] : e.push(ue), r++;
          }
      }
    }
    var Dl = k === r;
    if (g = g || Dl, Dl) {
      var Cl = {};
      Cl.death_date = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.death_date === void 0 || !s.call(n, "death_date")) && (V = "death_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.death_date !== void 0 && s.call(n, "death_date")) {
        let q = n.death_date;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var Dl = C === r;
    if (g = g || Dl, Dl && Cl !== !0 && (Cl = Cl || {}, Cl.death_date = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var ci = F === r;
    if (ci) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var kl = p === r;
  }
  var tt = Li === r;
  if (tt) {
    let p = { instancePath: l, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = ui, e !== null && (ui ? e.length = ui : e = null);
  let fi = r, pi = r, ot = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.arrested === void 0 || !s.call(n, "arrested")) && (p = "arrested")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.arrested !== void 0 && s.call(n, "arrested")) {
      let u = n.arrested, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var ut = f === r;
      if (ut) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var _i = ot === r;
  if (_i) {
    let p = r, u = r, F = r, f = r, g = !1, k = r;
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
    var Al = k === r;
    if (g = g || Al, Al) {
      var Hl = {};
      Hl.arrested = !0;
    }
    let C = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let V;
      if ((n.arrested === void 0 || !s.call(n, "arrested")) && (V = "arrested")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.arrested !== void 0 && s.call(n, "arrested")) {
        let q = n.arrested;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
      }
    }
    var Al = C === r;
    if (g = g || Al, Al && Hl !== !0 && (Hl = Hl || {}, Hl.arrested = !0), g)
      r = f, e !== null && (f ? e.length = f : e = null);
    else {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    }
    var ct = F === r;
    if (ct) {
      let V = {};
      e === null ? e = [V] : e.push(V), r++;
    } else
      r = u, e !== null && (u ? e.length = u : e = null);
    var _i = p === r;
  }
  var xi = pi === r;
  if (xi) {
    let p = { instancePath: l, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = fi, e !== null && (fi ? e.length = fi : e = null);
  let ai = r, di = r, ft = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (p = "gender")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let u = n.gender, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var pt = f === r;
      if (pt) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var Pi = ft === r;
  if (Pi) {
    let p = r;
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
    var Pi = p === r;
  }
  var Ii = di === r;
  if (Ii) {
    let p = { instancePath: l, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = ai, e !== null && (ai ? e.length = ai : e = null);
  let Ul = r, _t = r, at = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let p;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (p = "gender")) {
      let u = {};
      e === null ? e = [u] : e.push(u), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let u = n.gender, F = r, f = r;
      if (!(u === null || u === "")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      }
      var Ei = f === r;
      if (Ei) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
    }
  }
  var zi = at === r;
  if (zi) {
    let p = r;
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
    var zi = p === r;
  }
  var Wl = _t === r;
  if (Wl) {
    let p = { instancePath: l, schemaPath: "#/allOf/29/not", keyword: "not", params: {} };
    e === null ? e = [p] : e.push(p), r++;
  } else
    r = Ul, e !== null && (Ul ? e.length = Ul : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let p of Object.keys(n))
      if (!s.call(Ye.properties, p)) {
        let u = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let p = n.agency_id;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Ye.properties.agency_id.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let p = n.incident_id;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Ye.properties.incident_id.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let p = n.subject_no;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: Ye.properties.subject_no.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let p = n.race;
      if (!Array.isArray(p) && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Ye.properties.race.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let p = n.race__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Ye.properties.race__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let p = n.race_source;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: Ye.properties.race_source.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_source__words !== void 0 && s.call(n, "race_source__words")) {
      let p = n.race_source__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: Ye.properties.race_source__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let p = n.race_self_reported;
      if (!Array.isArray(p) && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: Ye.properties.race_self_reported.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && s.call(n, "race_self_reported__words")) {
      let p = n.race_self_reported__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: Ye.properties.race_self_reported__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let p = n.gender;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Ye.properties.gender.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let p = n.gender_source;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: Ye.properties.gender_source.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.gender_source__words !== void 0 && s.call(n, "gender_source__words")) {
      let p = n.gender_source__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: Ye.properties.gender_source__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let p = n.age;
      if (typeof p != "number" && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Ye.properties.age.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let p = n.age_band;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Ye.properties.age_band.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let p = n.juvenile;
      if (typeof p != "boolean" && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: Ye.properties.juvenile.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.impairment !== void 0 && s.call(n, "impairment")) {
      let p = n.impairment;
      if (!Array.isArray(p) && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/impairment", schemaPath: "#/properties/impairment/type", keyword: "type", params: { type: Ye.properties.impairment.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.impairment__words !== void 0 && s.call(n, "impairment__words")) {
      let p = n.impairment__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/impairment__words", schemaPath: "#/properties/impairment__words/type", keyword: "type", params: { type: Ye.properties.impairment__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.resistance !== void 0 && s.call(n, "resistance")) {
      let p = n.resistance;
      if (!Array.isArray(p) && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/resistance", schemaPath: "#/properties/resistance/type", keyword: "type", params: { type: Ye.properties.resistance.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.resistance__words !== void 0 && s.call(n, "resistance__words")) {
      let p = n.resistance__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/resistance__words", schemaPath: "#/properties/resistance__words/type", keyword: "type", params: { type: Ye.properties.resistance__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.subject_role !== void 0 && s.call(n, "subject_role")) {
      let p = n.subject_role;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/subject_role", schemaPath: "#/properties/subject_role/type", keyword: "type", params: { type: Ye.properties.subject_role.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.armed_status !== void 0 && s.call(n, "armed_status")) {
      let p = n.armed_status;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/armed_status", schemaPath: "#/properties/armed_status/type", keyword: "type", params: { type: Ye.properties.armed_status.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.weapon !== void 0 && s.call(n, "weapon")) {
      let p = n.weapon;
      if (!Array.isArray(p) && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/weapon", schemaPath: "#/properties/weapon/type", keyword: "type", params: { type: Ye.properties.weapon.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.weapon__words !== void 0 && s.call(n, "weapon__words")) {
      let p = n.weapon__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/weapon__words", schemaPath: "#/properties/weapon__words/type", keyword: "type", params: { type: Ye.properties.weapon__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let p = n.injury_level;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Ye.properties.injury_level.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.injury_attribution !== void 0 && s.call(n, "injury_attribution")) {
      let p = n.injury_attribution;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/injury_attribution", schemaPath: "#/properties/injury_attribution/type", keyword: "type", params: { type: Ye.properties.injury_attribution.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.injury_attribution__words !== void 0 && s.call(n, "injury_attribution__words")) {
      let p = n.injury_attribution__words;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/injury_attribution__words", schemaPath: "#/properties/injury_attribution__words/type", keyword: "type", params: { type: Ye.properties.injury_attribution__words.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.fracture !== void 0 && s.call(n, "fracture")) {
      let p = n.fracture;
      if (typeof p != "boolean" && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/fracture", schemaPath: "#/properties/fracture/type", keyword: "type", params: { type: Ye.properties.fracture.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.medical_aid !== void 0 && s.call(n, "medical_aid")) {
      let p = n.medical_aid;
      if (typeof p != "boolean" && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/medical_aid", schemaPath: "#/properties/medical_aid/type", keyword: "type", params: { type: Ye.properties.medical_aid.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let p = n.hospitalised;
      if (typeof p != "boolean" && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Ye.properties.hospitalised.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.death_date !== void 0 && s.call(n, "death_date")) {
      let p = n.death_date;
      if (typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/death_date", schemaPath: "#/properties/death_date/type", keyword: "type", params: { type: Ye.properties.death_date.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (n.arrested !== void 0 && s.call(n, "arrested")) {
      let p = n.arrested;
      if (typeof p != "boolean" && typeof p != "string" && p !== null) {
        let u = { instancePath: l + "/arrested", schemaPath: "#/properties/arrested/type", keyword: "type", params: { type: Ye.properties.arrested.type } };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
  } else {
    let p = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Ri.errors = e, r === 0;
}
Ri.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zo = Si, Jr = { $id: "force_officers", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, officer_ref: { type: ["string", "null"] }, years_of_service: { type: ["number", "string", "null"] }, duty_status: { type: ["string", "null"] }, uniform: { type: ["string", "null"] }, sworn_status: { type: ["string", "null"] }, role: { type: ["string", "null"] }, body_worn_camera: { type: ["boolean", "string", "null"] }, injury_level: { type: ["string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_officers.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_officers.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_officers.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "force_officers.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "force_officers.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_officers.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "force_officers.years_of_service.type", not: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.years_of_service.bounds", not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }, { $comment: "force_officers.duty_status.in-code-list", not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }, { $comment: "force_officers.uniform.in-code-list", not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }, { $comment: "force_officers.sworn_status.in-code-list", not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }, { $comment: "force_officers.role.in-code-list", not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }, { $comment: "force_officers.body_worn_camera.type", not: { allOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, { required: ["body_worn_camera"], properties: { body_worn_camera: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }, { $comment: "force_officers.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "officer-ref-is-a-name", not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, officer_ref: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_ref"], properties: { officer_ref: { not: { enum: [null, ""] } } } }, { required: ["officer_ref"], properties: { officer_ref: { pattern: "^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$" } } }] } }] }, years_of_service: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }] }, duty_status: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment", "not_on_duty"] } } } }] } }] }, uniform: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["uniform"], properties: { uniform: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["uniform"], properties: { uniform: { not: { enum: ["patrol_uniform", "tactical_uniform", "utility_uniform", "plainclothes", "uniformed"] } } } }] } }] }, sworn_status: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["sworn_status"], properties: { sworn_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sworn_status"], properties: { sworn_status: { not: { enum: ["sworn", "reserve", "detention", "civilian"] } } } }] } }] }, role: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["role"], properties: { role: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["role"], properties: { role: { not: { enum: ["used_force", "supervisor_present", "present", "supervisor_consulted", "responded_after", "supervisor", "on_scene_no_force"] } } } }] } }] }, body_worn_camera: { required: ["body_worn_camera"], properties: { body_worn_camera: { type: "boolean" } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"] } } } }] } }] }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } } } }, Ro = new RegExp("^(?: *[A-Za-z'\u2019.-]+,? [A-Za-z'\u2019. -]+[0-9]{0,6})$", "u");
function Si(n, { instancePath: l = "", parentData: j, parentDataProperty: H, rootData: R = n, dynamicAnchors: jl = {} } = {}) {
  let e = null, r = 0, Ve = Si.evaluated;
  Ve.dynamicProps && (Ve.props = void 0), Ve.dynamicItems && (Ve.items = void 0);
  let cr = r, as = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && ($ = "agency_id")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let v = n.agency_id, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Tr = U === r;
      if (Tr) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
    }
  }
  var en = is === r;
  if (en) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (oe = "agency_id")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let b = n.agency_id, U = r, D = r;
        if (typeof b == "string" && !Gl.test(b)) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Vs = D === r;
        if (Vs) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var en = $ === r;
  }
  var Ys = as === r;
  if (Ys) {
    let $ = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ks = r, Xs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && ($ = "officer_no")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let v = n.officer_no, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Ms = U === r;
      if (Ms) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
    }
  }
  var rn = Xs === r;
  if (rn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (oe = "officer_no")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
        let b = n.officer_no, U = r, D = r;
        if (typeof b == "string" && !ql.test(b)) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var xn = D === r;
        if (xn) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var rn = $ === r;
  }
  var Pn = Ks === r;
  if (Pn) {
    let $ = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Gs = r, ds = r;
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
      var Js = b === r;
      if (Js) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var dn = ds === r;
  if (dn) {
    let $ = r, v = r, oe = r, b = r, U = !1, D = r;
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
                let rr = ce[Dr], _n = r, Ln = r, cl = r;
                if (!(rr === "not_recorded" || rr === "unknown" || rr === "not_applicable" || rr === "withheld" || rr === "pending")) {
                  let yr = {};
                  e === null ? e = [yr] : e.push(yr), r++;
                }
                var hn = cl === r;
                if (hn) {
                  let yr = {};
                  e === null ? e = [yr] : e.push(yr), r++;
                } else {
                  r = Ln, e !== null && (Ln ? e.length = Ln : e = null);
                  let yr = r, ol = r, Ol = r;
                  if (typeof rr == "string" && !Je.test(rr)) {
                    let Ps = {};
                    e === null ? e = [Ps] : e.push(Ps), r++;
                  }
                  var Pr = Ol === r;
                  if (Pr) {
                    let Ps = {};
                    e === null ? e = [Ps] : e.push(Ps), r++;
                  } else
                    r = ol, e !== null && (ol ? e.length = ol : e = null);
                  var nn = yr === r;
                  if (nn) {
                    let Ps = r, Is = r, $l = r;
                    if (typeof rr == "string" && !Qe.test(rr)) {
                      let Es = {};
                      e === null ? e = [Es] : e.push(Es), r++;
                    }
                    var hs = $l === r;
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
                    if (ye(rr) < 1) {
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
                        let Ln = {};
                        e === null ? e = [Ln] : e.push(Ln), r++;
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
    var _r = D === r;
    if (U = U || _r, _r) {
      var Ir = {};
      Ir.race = !0;
    }
    let re = r;
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
    var _r = re === r;
    if (U = U || _r, _r && Ir !== !0 && (Ir = Ir || {}, Ir.race = !0), U)
      r = b, e !== null && (b ? e.length = b : e = null);
    else {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    }
    var Qs = oe === r;
    if (Qs) {
      let qe = {};
      e === null ? e = [qe] : e.push(qe), r++;
    } else
      r = v, e !== null && (v ? e.length = v : e = null);
    var dn = $ === r;
  }
  var Rs = Gs === r;
  if (Rs) {
    let $ = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let ar = r, yn = r, el = r;
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
              let D = v[U], re = r, ir = r, qe = r;
              if (!(D === "not_recorded" || D === "unknown" || D === "not_applicable" || D === "withheld" || D === "pending")) {
                let De = {};
                e === null ? e = [De] : e.push(De), r++;
              }
              var sn = qe === r;
              if (sn) {
                let De = {};
                e === null ? e = [De] : e.push(De), r++;
              } else {
                r = ir, e !== null && (ir ? e.length = ir : e = null);
                let De = r, Ce = r, Dr = r;
                if (typeof D == "string" && !Je.test(D)) {
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
                  let rr = r, _n = r, Ln = r;
                  if (typeof D == "string" && !Qe.test(D)) {
                    let sl = {};
                    e === null ? e = [sl] : e.push(sl), r++;
                  }
                  var ms = Ln === r;
                  if (ms) {
                    let sl = {};
                    e === null ? e = [sl] : e.push(sl), r++;
                  } else
                    r = _n, e !== null && (_n ? e.length = _n : e = null);
                  var gs = rr === r;
                }
              }
              if (r === re)
                if (typeof D == "string") {
                  if (ye(D) < 1) {
                    let De = {};
                    e === null ? e = [De] : e.push(De), r++;
                  }
                } else {
                  let De = {};
                  e === null ? e = [De] : e.push(De), r++;
                }
              var In = re === r;
              if (!In)
                break;
            }
            if (In) {
              let U = v.length;
              if (U > 1) {
                let D = {};
                for (; U--; ) {
                  let re = v[U];
                  if (typeof re == "string") {
                    if (typeof D[re] == "number") {
                      let ir = {};
                      e === null ? e = [ir] : e.push(ir), r++;
                      break;
                    }
                    D[re] = U;
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
  var gn = el === r;
  if (gn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.race === void 0 || !s.call(n, "race")) && (oe = "race")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.race !== void 0 && s.call(n, "race")) {
        let b = n.race;
        if (Array.isArray(b)) {
          let U = r, D = b.length;
          for (let re = 0; re < D; re++) {
            let ir = b[re], qe = r, ce = r, De = r;
            if (!(ir === "american_indian_alaska_native" || ir === "asian" || ir === "black" || ir === "hispanic_latino" || ir === "middle_eastern_north_african" || ir === "native_hawaiian_pacific_islander" || ir === "white" || ir === "other" || ir === "asian_pacific_islander" || ir === "indian_unspecified" || ir === "middle_eastern_or_south_asian" || ir === "uk_other" || ir === "multiracial" || ir === "other_or_multiracial")) {
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
            let re = {};
            e === null ? e = [re] : e.push(re), r++;
          }
        }
      }
    }
    var gn = $ === r;
  }
  var Fr = yn === r;
  if (Fr) {
    let $ = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
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
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Ss = U === r;
      if (Ss) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
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
        let b = n.gender, U = r, D = r;
        if (!(b === "man" || b === "woman" || b === "nonbinary" || b === "another" || b === "nonbinary_or_another" || b === "transgender_or_another")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Br = D === r;
        if (Br) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var ln = $ === r;
  }
  var mn = vs === r;
  if (mn) {
    let $ = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = zn, e !== null && (zn ? e.length = zn : e = null);
  let Er = r, ts = r, ws = r;
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
      var os = b === r;
      if (os) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var bs = ws === r;
  if (bs) {
    let $ = r, v = r, oe = r, b = r, U = !1, D = r;
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
    var vn = D === r;
    if (U = U || vn, vn) {
      var zr = {};
      zr.age = !0;
    }
    let re = r;
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
    var vn = re === r;
    if (U = U || vn, vn && zr !== !0 && (zr = zr || {}, zr.age = !0), U)
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
  var Yr = ts === r;
  if (Yr) {
    let $ = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let ks = r, tn = r, $r = r, Nr = !1, Rn = r, us = r;
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
  var Sn = us === r;
  if (Sn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.age === void 0 || !s.call(n, "age")) && (oe = "age")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let b = n.age, U = r, D = r;
        if (typeof b == "number" && (b < 0 || isNaN(b))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var on = D === r;
        if (on) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Sn = $ === r;
  }
  var gr = Rn === r;
  if (Nr = Nr || gr, gr) {
    var dr = {};
    dr.age = !0;
  }
  let rl = r, Cs = r;
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
  var wn = Cs === r;
  if (wn) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.age === void 0 || !s.call(n, "age")) && (oe = "age")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.age !== void 0 && s.call(n, "age")) {
        let b = n.age, U = r, D = r;
        if (typeof b == "number" && (b > 120 || isNaN(b))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var bn = D === r;
        if (bn) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var wn = $ === r;
  }
  var gr = rl === r;
  if (Nr = Nr || gr, gr && dr !== !0 && (dr = dr || {}, dr.age = !0), Nr)
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  else {
    let $ = {};
    e === null ? e = [$] : e.push($), r++;
  }
  var Ds = tn === r;
  if (Ds) {
    let $ = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = ks, e !== null && (ks ? e.length = ks : e = null);
  let kn = r, As = r, An = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let $;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && ($ = "age_band")) {
      let v = {};
      e === null ? e = [v] : e.push(v), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let v = n.age_band, oe = r, b = r, U = r;
      if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Cn = U === r;
      if (Cn) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
    }
  }
  var un = An === r;
  if (un) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.age_band === void 0 || !s.call(n, "age_band")) && (oe = "age_band")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
        let b = n.age_band, U = r, D = r;
        if (!(b === "0_9" || b === "10_14" || b === "15_17" || b === "18_24" || b === "25_34" || b === "35_44" || b === "45_54" || b === "55_64" || b === "65_plus" || b === "0_17" || b === "10_17" || b === "18_34" || b === "18_plus" || b === "35_plus")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Hs = D === r;
        if (Hs) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var un = $ === r;
  }
  var qs = As === r;
  if (qs) {
    let $ = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = kn, e !== null && (kn ? e.length = kn : e = null);
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
    let $ = r, v = r, oe = r, b = r, U = !1, D = r;
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
    var Ar = D === r;
    if (U = U || Ar, Ar) {
      var qn = {};
      qn.years_of_service = !0;
    }
    let re = r;
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
    var Ar = re === r;
    if (U = U || Ar, Ar && qn !== !0 && (qn = qn || {}, qn.years_of_service = !0), U)
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
    let $ = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let Tn = r, Fn = r, Bn = r, Vn = !1, jn = r, Zr = r;
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
  var mr = Zr === r;
  if (mr) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (oe = "years_of_service")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let b = n.years_of_service, U = r, D = r;
        if (typeof b == "number" && (b < 0 || isNaN(b))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var nl = D === r;
        if (nl) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var mr = $ === r;
  }
  var Kn = jn === r;
  if (Vn = Vn || Kn, Kn) {
    var Yn = {};
    Yn.years_of_service = !0;
  }
  let On = r, $n = r;
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
  var Ge = $n === r;
  if (Ge) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.years_of_service === void 0 || !s.call(n, "years_of_service")) && (oe = "years_of_service")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
        let b = n.years_of_service, U = r, D = r;
        if (typeof b == "number" && (b > 60 || isNaN(b))) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var lr = D === r;
        if (lr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Ge = $ === r;
  }
  var Kn = On === r;
  if (Vn = Vn || Kn, Kn && Yn !== !0 && (Yn = Yn || {}, Yn.years_of_service = !0), Vn)
    r = Bn, e !== null && (Bn ? e.length = Bn : e = null);
  else {
    let $ = {};
    e === null ? e = [$] : e.push($), r++;
  }
  var js = Fn === r;
  if (js) {
    let $ = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
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
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Rr = U === r;
      if (Rr) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
    }
  }
  var Us = qr === r;
  if (Us) {
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let oe;
      if ((n.duty_status === void 0 || !s.call(n, "duty_status")) && (oe = "duty_status")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
        let b = n.duty_status, U = r, D = r;
        if (!(b === "on_duty" || b === "off_duty" || b === "secondary_employment" || b === "not_on_duty")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var $s = D === r;
        if ($s) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Us = $ === r;
  }
  var cs = Os === r;
  if (cs) {
    let $ = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
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
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var fs = U === r;
      if (fs) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
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
        let b = n.uniform, U = r, D = r;
        if (!(b === "patrol_uniform" || b === "tactical_uniform" || b === "utility_uniform" || b === "plainclothes" || b === "uniformed")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Sr = D === r;
        if (Sr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var Ls = $ === r;
  }
  var Nn = fn === r;
  if (Nn) {
    let $ = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
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
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Gn = U === r;
      if (Gn) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
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
        let b = n.sworn_status, U = r, D = r;
        if (!(b === "sworn" || b === "reserve" || b === "detention" || b === "civilian")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var Xr = D === r;
        if (Xr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var pn = $ === r;
  }
  var Mr = xs === r;
  if (Mr) {
    let $ = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
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
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var es = U === r;
      if (es) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
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
        let b = n.role, U = r, D = r;
        if (!(b === "used_force" || b === "supervisor_present" || b === "present" || b === "supervisor_consulted" || b === "responded_after" || b === "supervisor" || b === "on_scene_no_force")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var hr = D === r;
        if (hr) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var fr = $ === r;
  }
  var rs = Jn === r;
  if (rs) {
    let $ = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
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
  var ge = E === r;
  if (ge) {
    let $ = r, v = r, oe = r, b = r, U = !1, D = r;
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
    var W = D === r;
    if (U = U || W, W) {
      var S = {};
      S.body_worn_camera = !0;
    }
    let re = r;
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
    var W = re === r;
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
    var ge = $ === r;
  }
  var ae = ss === r;
  if (ae) {
    let $ = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
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
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var A = U === r;
      if (A) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = b, e !== null && (b ? e.length = b : e = null);
      if (r === oe)
        if (typeof v == "string") {
          if (ye(v) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
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
        let b = n.injury_level, U = r, D = r;
        if (!(b === "none" || b === "complaint_of_pain" || b === "minor" || b === "moderate" || b === "hospitalised" || b === "serious_bodily_injury" || b === "death" || b === "injured" || b === "none_visible" || b === "injured_not_admitted" || b === "below_serious" || b === "serious_grade_unclear" || b === "admitted_or_serious" || b === "injured_alive")) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        }
        var le = D === r;
        if (le) {
          let re = {};
          e === null ? e = [re] : e.push(re), r++;
        } else
          r = U, e !== null && (U ? e.length = U : e = null);
      }
    }
    var m = $ === r;
  }
  var _ = _e === r;
  if (_) {
    let $ = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
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
    let $ = r, v = r, oe = r, b = r, U = !1, D = r;
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
    var Le = D === r;
    if (U = U || Le, Le) {
      var G = {};
      G.hospitalised = !0;
    }
    let re = r;
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
    var Le = re === r;
    if (U = U || Le, Le && G !== !0 && (G = G || {}, G.hospitalised = !0), U)
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
    let $ = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = z, e !== null && (z ? e.length = z : e = null);
  let Te = r, Gr = r, Ke = r;
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
      var Ws = b === r;
      if (Ws) {
        let U = {};
        e === null ? e = [U] : e.push(U), r++;
      } else
        r = oe, e !== null && (oe ? e.length = oe : e = null);
    }
  }
  var ps = Ke === r;
  if (ps) {
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
    var ps = $ === r;
  }
  var or = Gr === r;
  if (or) {
    let $ = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [$] : e.push($), r++;
  } else
    r = Te, e !== null && (Te ? e.length = Te : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let $ of Object.keys(n))
      if (!s.call(Jr.properties, $)) {
        let v = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
        e === null ? e = [v] : e.push(v), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let $ = n.agency_id;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Jr.properties.agency_id.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let $ = n.incident_id;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Jr.properties.incident_id.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let $ = n.officer_no;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Jr.properties.officer_no.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let $ = n.race;
      if (!Array.isArray($) && typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Jr.properties.race.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let $ = n.race__words;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Jr.properties.race__words.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let $ = n.gender;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Jr.properties.gender.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let $ = n.age;
      if (typeof $ != "number" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Jr.properties.age.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let $ = n.age_band;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Jr.properties.age_band.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.officer_ref !== void 0 && s.call(n, "officer_ref")) {
      let $ = n.officer_ref;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/officer_ref", schemaPath: "#/properties/officer_ref/type", keyword: "type", params: { type: Jr.properties.officer_ref.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.years_of_service !== void 0 && s.call(n, "years_of_service")) {
      let $ = n.years_of_service;
      if (typeof $ != "number" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/years_of_service", schemaPath: "#/properties/years_of_service/type", keyword: "type", params: { type: Jr.properties.years_of_service.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.duty_status !== void 0 && s.call(n, "duty_status")) {
      let $ = n.duty_status;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/duty_status", schemaPath: "#/properties/duty_status/type", keyword: "type", params: { type: Jr.properties.duty_status.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.uniform !== void 0 && s.call(n, "uniform")) {
      let $ = n.uniform;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/uniform", schemaPath: "#/properties/uniform/type", keyword: "type", params: { type: Jr.properties.uniform.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.sworn_status !== void 0 && s.call(n, "sworn_status")) {
      let $ = n.sworn_status;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/sworn_status", schemaPath: "#/properties/sworn_status/type", keyword: "type", params: { type: Jr.properties.sworn_status.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.role !== void 0 && s.call(n, "role")) {
      let $ = n.role;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: Jr.properties.role.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.body_worn_camera !== void 0 && s.call(n, "body_worn_camera")) {
      let $ = n.body_worn_camera;
      if (typeof $ != "boolean" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/body_worn_camera", schemaPath: "#/properties/body_worn_camera/type", keyword: "type", params: { type: Jr.properties.body_worn_camera.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.injury_level !== void 0 && s.call(n, "injury_level")) {
      let $ = n.injury_level;
      if (typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Jr.properties.injury_level.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (n.hospitalised !== void 0 && s.call(n, "hospitalised")) {
      let $ = n.hospitalised;
      if (typeof $ != "boolean" && typeof $ != "string" && $ !== null) {
        let v = { instancePath: l + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: Jr.properties.hospitalised.type } };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
  } else {
    let $ = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [$] : e.push($), r++;
  }
  return Si.errors = e, r === 0;
}
Si.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var So = Ci, ls = { $id: "force_actions", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, action_no: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, force_type: { type: ["string", "null"] }, target: { type: ["string", "null"] }, intent: { type: ["string", "null"] }, struck: { type: ["boolean", "string", "null"] }, rounds: { type: ["number", "string", "null"] }, repetitions: { type: ["number", "string", "null"] }, body_area: { type: ["array", "string", "null"] }, position: { type: ["string", "null"] }, sequence: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "force_actions.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_actions.action_no.bounds", not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.force_type.in-code-list", not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { $comment: "force_actions.target.in-code-list", not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }, { $comment: "force_actions.intent.in-code-list", not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }, { $comment: "force_actions.struck.type", not: { allOf: [{ required: ["struck"], properties: { struck: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["struck"], properties: { struck: { type: "boolean" } } }, { required: ["struck"], properties: { struck: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.type", not: { allOf: [{ required: ["rounds"], properties: { rounds: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.rounds.bounds", not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.repetitions.type", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.repetitions.bounds", not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }, { $comment: "force_actions.body_area.type", not: { allOf: [{ required: ["body_area"], properties: { body_area: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.body_area.in-code-list", not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }, { $comment: "force_actions.position.in-code-list", not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }, { $comment: "force_actions.sequence.type", not: { allOf: [{ required: ["sequence"], properties: { sequence: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.sequence.bounds", not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }, { $comment: "several-forces-in-one-cell", not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, action_no: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, force_type: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "firearm_shown_or_discharged", "firearm_discharged_or_club", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"] } } } }] } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { not: { enum: [null, ""] } } } }, { required: ["force_type"], properties: { force_type: { pattern: "^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$" } } }] } }] }, target: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }] }, intent: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }] }, struck: { required: ["struck"], properties: { struck: { type: "boolean" } } }, rounds: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["rounds"], properties: { rounds: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["rounds"], properties: { rounds: { not: { minimum: 1 } } } }] } }] }, repetitions: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["repetitions"], properties: { repetitions: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["repetitions"], properties: { repetitions: { not: { minimum: 1 } } } }] } }] }, body_area: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }] }, position: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["position"], properties: { position: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["position"], properties: { position: { not: { enum: ["standing", "seated", "kneeling", "prone", "supine", "on_side", "lying"] } } } }] } }] }, sequence: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["sequence"], properties: { sequence: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["sequence"], properties: { sequence: { not: { minimum: 1 } } } }] } }] } } }, Co = new RegExp("^(?:[a-z0-9_]+( ?[,;|] ?[a-z0-9_]+)+)$", "u");
function Ci(n, { instancePath: l = "", parentData: j, parentDataProperty: H, rootData: R = n, dynamicAnchors: jl = {} } = {}) {
  let e = null, r = 0, Ve = Ci.evaluated;
  Ve.dynamicProps && (Ve.props = void 0), Ve.dynamicItems && (Ve.items = void 0);
  let cr = r, as = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (A = "agency_id")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let m = n.agency_id, le = r, _ = r, z = r;
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
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var en = is === r;
  if (en) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (le = "agency_id")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let _ = n.agency_id, z = r, Z = r;
        if (typeof _ == "string" && !Gl.test(_)) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Vs = Z === r;
        if (Vs) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var en = A === r;
  }
  var Ys = as === r;
  if (Ys) {
    let A = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ks = r, Xs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.action_no === void 0 || !s.call(n, "action_no")) && (A = "action_no")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.action_no !== void 0 && s.call(n, "action_no")) {
      let m = n.action_no, le = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Ms = z === r;
      if (Ms) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var rn = Xs === r;
  if (rn) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.action_no === void 0 || !s.call(n, "action_no")) && (le = "action_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.action_no !== void 0 && s.call(n, "action_no")) {
        let _ = n.action_no, z = r, Z = r;
        if (typeof _ == "string" && !ql.test(_)) {
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
    var rn = A === r;
  }
  var Pn = Ks === r;
  if (Pn) {
    let A = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Gs = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (A = "subject_no")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let m = n.subject_no, le = r, _ = r, z = r;
      if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      }
      var Js = z === r;
      if (Js) {
        let Z = {};
        e === null ? e = [Z] : e.push(Z), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var dn = ds === r;
  if (dn) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.subject_no === void 0 || !s.call(n, "subject_no")) && (le = "subject_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
        let _ = n.subject_no, z = r, Z = r;
        if (typeof _ == "string" && !ql.test(_)) {
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
    var dn = A === r;
  }
  var hn = Gs === r;
  if (hn) {
    let A = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Pr = r, nn = r, hs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (A = "officer_no")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let m = n.officer_no, le = r, _ = r, z = r;
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
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
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
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.officer_no === void 0 || !s.call(n, "officer_no")) && (le = "officer_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
        let _ = n.officer_no, z = r, Z = r;
        if (typeof _ == "string" && !ql.test(_)) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var Qs = Z === r;
        if (Qs) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var _r = A === r;
  }
  var Rs = nn === r;
  if (Rs) {
    let A = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Pr, e !== null && (Pr ? e.length = Pr : e = null);
  let ar = r, yn = r, el = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.force_type === void 0 || !s.call(n, "force_type")) && (A = "force_type")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let m = n.force_type, le = r, _ = r, z = r;
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
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var sn = el === r;
  if (sn) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.force_type === void 0 || !s.call(n, "force_type")) && (le = "force_type")) {
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
    var sn = A === r;
  }
  var gs = yn === r;
  if (gs) {
    let A = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let ms = r, gn = r, En = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.target === void 0 || !s.call(n, "target")) && (A = "target")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.target !== void 0 && s.call(n, "target")) {
      let m = n.target, le = r, _ = r, z = r;
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
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
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
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.target === void 0 || !s.call(n, "target")) && (le = "target")) {
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
    var Fr = A === r;
  }
  var vs = gn === r;
  if (vs) {
    let A = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = ms, e !== null && (ms ? e.length = ms : e = null);
  let Zn = r, Ss = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.intent === void 0 || !s.call(n, "intent")) && (A = "intent")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.intent !== void 0 && s.call(n, "intent")) {
      let m = n.intent, le = r, _ = r, z = r;
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
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
            let Z = {};
            e === null ? e = [Z] : e.push(Z), r++;
          }
        } else {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
    }
  }
  var mn = ln === r;
  if (mn) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.intent === void 0 || !s.call(n, "intent")) && (le = "intent")) {
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
    var mn = A === r;
  }
  var ts = Ss === r;
  if (ts) {
    let A = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Zn, e !== null && (Zn ? e.length = Zn : e = null);
  let ws = r, os = r, bs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.struck === void 0 || !s.call(n, "struck")) && (A = "struck")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.struck !== void 0 && s.call(n, "struck")) {
      let m = n.struck, le = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var zr = _ === r;
      if (zr) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = le, e !== null && (le ? e.length = le : e = null);
    }
  }
  var vn = bs === r;
  if (vn) {
    let A = r, m = r, le = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.struck === void 0 || !s.call(n, "struck")) && (pe = "struck")) {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.struck !== void 0 && s.call(n, "struck") && typeof n.struck != "boolean") {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
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
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.struck !== void 0 && s.call(n, "struck")) {
        let G = n.struck;
        if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
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
    var ks = le === r;
    if (ks) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var vn = A === r;
  }
  var tn = os === r;
  if (tn) {
    let A = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = ws, e !== null && (ws ? e.length = ws : e = null);
  let $r = r, Nr = r, Rn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.rounds === void 0 || !s.call(n, "rounds")) && (A = "rounds")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let m = n.rounds, le = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var us = _ === r;
      if (us) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = le, e !== null && (le ? e.length = le : e = null);
    }
  }
  var Sn = Rn === r;
  if (Sn) {
    let A = r, m = r, le = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (pe = "rounds")) {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let G = n.rounds, Le = r;
        if (!(typeof G == "number" && !(G % 1) && !isNaN(G))) {
          let we = {};
          e === null ? e = [we] : e.push(we), r++;
        }
        if (r === Le && typeof G == "number") {
          if (G > 999999999999999 || isNaN(G)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          } else if (G < -999999999999999 || isNaN(G)) {
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
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let G = n.rounds;
        if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
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
    var rl = le === r;
    if (rl) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var Sn = A === r;
  }
  var Cs = Nr === r;
  if (Cs) {
    let A = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  let wn = r, bn = r, gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.rounds === void 0 || !s.call(n, "rounds")) && (A = "rounds")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let m = n.rounds, le = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === le && typeof m == "number") {
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
  var Ds = gr === r;
  if (Ds) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.rounds === void 0 || !s.call(n, "rounds")) && (le = "rounds")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.rounds !== void 0 && s.call(n, "rounds")) {
        let _ = n.rounds, z = r, Z = r;
        if (typeof _ == "number" && (_ < 1 || isNaN(_))) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var kn = Z === r;
        if (kn) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var Ds = A === r;
  }
  var As = bn === r;
  if (As) {
    let A = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = wn, e !== null && (wn ? e.length = wn : e = null);
  let An = r, Cn = r, un = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (A = "repetitions")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let m = n.repetitions, le = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Hs = _ === r;
      if (Hs) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = le, e !== null && (le ? e.length = le : e = null);
    }
  }
  var qs = un === r;
  if (qs) {
    let A = r, m = r, le = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (pe = "repetitions")) {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let G = n.repetitions, Le = r;
        if (!(typeof G == "number" && !(G % 1) && !isNaN(G))) {
          let we = {};
          e === null ? e = [we] : e.push(we), r++;
        }
        if (r === Le && typeof G == "number") {
          if (G > 999999999999999 || isNaN(G)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          } else if (G < -999999999999999 || isNaN(G)) {
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
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
        let G = n.repetitions;
        if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
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
    var Dn = le === r;
    if (Dn) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var qs = A === r;
  }
  var Hn = Cn === r;
  if (Hn) {
    let A = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = An, e !== null && (An ? e.length = An : e = null);
  let Un = r, qn = r, Ar = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (A = "repetitions")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let m = n.repetitions, le = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === le && typeof m == "number") {
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
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.repetitions === void 0 || !s.call(n, "repetitions")) && (le = "repetitions")) {
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
    var Kr = A === r;
  }
  var Tn = qn === r;
  if (Tn) {
    let A = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Un, e !== null && (Un ? e.length = Un : e = null);
  let Fn = r, Bn = r, Vn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.body_area === void 0 || !s.call(n, "body_area")) && (A = "body_area")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let m = n.body_area, le = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var jn = _ === r;
      if (jn) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = le, e !== null && (le ? e.length = le : e = null);
    }
  }
  var Zr = Vn === r;
  if (Zr) {
    let A = r, m = r, le = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (pe = "body_area")) {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let G = n.body_area;
        if (r === r)
          if (Array.isArray(G))
            if (G.length < 1) {
              let we = {};
              e === null ? e = [we] : e.push(we), r++;
            } else {
              var mr = !0;
              let we = G.length;
              for (let er = 0; er < we; er++) {
                let Te = G[er], Gr = r, Ke = r, Ws = r;
                if (!(Te === "not_recorded" || Te === "unknown" || Te === "not_applicable" || Te === "withheld" || Te === "pending")) {
                  let or = {};
                  e === null ? e = [or] : e.push(or), r++;
                }
                var nl = Ws === r;
                if (nl) {
                  let or = {};
                  e === null ? e = [or] : e.push(or), r++;
                } else {
                  r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
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
                  var On = or === r;
                  if (On) {
                    let oe = r, b = r, U = r;
                    if (typeof Te == "string" && !Qe.test(Te)) {
                      let re = {};
                      e === null ? e = [re] : e.push(re), r++;
                    }
                    var $n = U === r;
                    if ($n) {
                      let re = {};
                      e === null ? e = [re] : e.push(re), r++;
                    } else
                      r = b, e !== null && (b ? e.length = b : e = null);
                    var On = oe === r;
                  }
                }
                if (r === Gr)
                  if (typeof Te == "string") {
                    if (ye(Te) < 1) {
                      let or = {};
                      e === null ? e = [or] : e.push(or), r++;
                    }
                  } else {
                    let or = {};
                    e === null ? e = [or] : e.push(or), r++;
                  }
                var mr = Gr === r;
                if (!mr)
                  break;
              }
              if (mr) {
                let er = G.length;
                if (er > 1) {
                  let Te = {};
                  for (; er--; ) {
                    let Gr = G[er];
                    if (typeof Gr == "string") {
                      if (typeof Te[Gr] == "number") {
                        let Ke = {};
                        e === null ? e = [Ke] : e.push(Ke), r++;
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
    var lr = Z === r;
    if (z = z || lr, lr) {
      var Ge = {};
      Ge.body_area = !0;
    }
    let fe = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (pe = "body_area")) {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let G = n.body_area;
        if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
          let Le = {};
          e === null ? e = [Le] : e.push(Le), r++;
        }
      }
    }
    var lr = fe === r;
    if (z = z || lr, lr && Ge !== !0 && (Ge = Ge || {}, Ge.body_area = !0), z)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    }
    var Kn = le === r;
    if (Kn) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var Zr = A === r;
  }
  var js = Bn === r;
  if (js) {
    let A = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Fn, e !== null && (Fn ? e.length = Fn : e = null);
  let Lr = r, Os = r, qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.body_area === void 0 || !s.call(n, "body_area")) && (A = "body_area")) {
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
              var Us = pe === r;
              if (Us) {
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
                var cs = Le === r;
                if (cs) {
                  let Te = r, Gr = r, Ke = r;
                  if (typeof Z == "string" && !Qe.test(Z)) {
                    let ps = {};
                    e === null ? e = [ps] : e.push(ps), r++;
                  }
                  var jr = Ke === r;
                  if (jr) {
                    let ps = {};
                    e === null ? e = [ps] : e.push(ps), r++;
                  } else
                    r = Gr, e !== null && (Gr ? e.length = Gr : e = null);
                  var cs = Te === r;
                }
              }
              if (r === fe)
                if (typeof Z == "string") {
                  if (ye(Z) < 1) {
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
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.body_area === void 0 || !s.call(n, "body_area")) && (le = "body_area")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.body_area !== void 0 && s.call(n, "body_area")) {
        let _ = n.body_area;
        if (Array.isArray(_)) {
          let z = r, Z = _.length;
          for (let fe = 0; fe < Z; fe++) {
            let Fe = _[fe], pe = r, G = r, Le = r;
            if (!(Fe === "head" || Fe === "neck" || Fe === "chest" || Fe === "back" || Fe === "abdomen" || Fe === "groin" || Fe === "buttocks" || Fe === "arm_hand" || Fe === "leg_foot")) {
              let we = {};
              e === null ? e = [we] : e.push(we), r++;
            }
            var Ns = Le === r;
            if (Ns) {
              let we = {};
              e === null ? e = [we] : e.push(we), r++;
            } else
              r = G, e !== null && (G ? e.length = G : e = null);
            var fs = pe === r;
            if (fs)
              break;
          }
          if (fs)
            r = z, e !== null && (z ? e.length = z : e = null);
          else {
            let fe = {};
            e === null ? e = [fe] : e.push(fe), r++;
          }
        }
      }
    }
    var fn = A === r;
  }
  var Ls = Os === r;
  if (Ls) {
    let A = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let Sr = r, Nn = r, Xn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.position === void 0 || !s.call(n, "position")) && (A = "position")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.position !== void 0 && s.call(n, "position")) {
      let m = n.position, le = r, _ = r, z = r;
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
      if (r === le)
        if (typeof m == "string") {
          if (ye(m) < 1) {
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
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.position === void 0 || !s.call(n, "position")) && (le = "position")) {
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
    var Mn = A === r;
  }
  var pn = Nn === r;
  if (pn) {
    let A = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
  let Xr = r, Mr = r, Cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.sequence === void 0 || !s.call(n, "sequence")) && (A = "sequence")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let m = n.sequence, le = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var Jn = _ === r;
      if (Jn) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = le, e !== null && (le ? e.length = le : e = null);
    }
  }
  var Qn = Cr === r;
  if (Qn) {
    let A = r, m = r, le = r, _ = r, z = !1, Z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let pe;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (pe = "sequence")) {
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let G = n.sequence, Le = r;
        if (!(typeof G == "number" && !(G % 1) && !isNaN(G))) {
          let we = {};
          e === null ? e = [we] : e.push(we), r++;
        }
        if (r === Le && typeof G == "number") {
          if (G > 999999999999999 || isNaN(G)) {
            let we = {};
            e === null ? e = [we] : e.push(we), r++;
          } else if (G < -999999999999999 || isNaN(G)) {
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
        let G = {};
        e === null ? e = [G] : e.push(G), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let G = n.sequence;
        if (!(G === "not_recorded" || G === "unknown" || G === "not_applicable" || G === "withheld" || G === "pending")) {
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
    var hr = le === r;
    if (hr) {
      let pe = {};
      e === null ? e = [pe] : e.push(pe), r++;
    } else
      r = m, e !== null && (m ? e.length = m : e = null);
    var Qn = A === r;
  }
  var rs = Mr === r;
  if (rs) {
    let A = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = Xr, e !== null && (Xr ? e.length = Xr : e = null);
  let ns = r, ss = r, E = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.sequence === void 0 || !s.call(n, "sequence")) && (A = "sequence")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let m = n.sequence, le = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === le && typeof m == "number") {
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
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.sequence === void 0 || !s.call(n, "sequence")) && (le = "sequence")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.sequence !== void 0 && s.call(n, "sequence")) {
        let _ = n.sequence, z = r, Z = r;
        if (typeof _ == "number" && (_ < 1 || isNaN(_))) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        }
        var ge = Z === r;
        if (ge) {
          let fe = {};
          e === null ? e = [fe] : e.push(fe), r++;
        } else
          r = z, e !== null && (z ? e.length = z : e = null);
      }
    }
    var N = A === r;
  }
  var S = ss === r;
  if (S) {
    let A = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = ns, e !== null && (ns ? e.length = ns : e = null);
  let W = r, X = r, ae = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let A;
    if ((n.force_type === void 0 || !s.call(n, "force_type")) && (A = "force_type")) {
      let m = {};
      e === null ? e = [m] : e.push(m), r++;
    } else if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let m = n.force_type, le = r, _ = r;
      if (!(m === null || m === "")) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      }
      var de = _ === r;
      if (de) {
        let z = {};
        e === null ? e = [z] : e.push(z), r++;
      } else
        r = le, e !== null && (le ? e.length = le : e = null);
    }
  }
  var _e = ae === r;
  if (_e) {
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let le;
      if ((n.force_type === void 0 || !s.call(n, "force_type")) && (le = "force_type")) {
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
    var _e = A === r;
  }
  var K = X === r;
  if (K) {
    let A = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [A] : e.push(A), r++;
  } else
    r = W, e !== null && (W ? e.length = W : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let A of Object.keys(n))
      if (!s.call(ls.properties, A)) {
        let m = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let A = n.agency_id;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: ls.properties.agency_id.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.incident_id !== void 0 && s.call(n, "incident_id")) {
      let A = n.incident_id;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: ls.properties.incident_id.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.action_no !== void 0 && s.call(n, "action_no")) {
      let A = n.action_no;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/action_no", schemaPath: "#/properties/action_no/type", keyword: "type", params: { type: ls.properties.action_no.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.subject_no !== void 0 && s.call(n, "subject_no")) {
      let A = n.subject_no;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: ls.properties.subject_no.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.officer_no !== void 0 && s.call(n, "officer_no")) {
      let A = n.officer_no;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: ls.properties.officer_no.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.force_type !== void 0 && s.call(n, "force_type")) {
      let A = n.force_type;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/force_type", schemaPath: "#/properties/force_type/type", keyword: "type", params: { type: ls.properties.force_type.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.target !== void 0 && s.call(n, "target")) {
      let A = n.target;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: ls.properties.target.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.intent !== void 0 && s.call(n, "intent")) {
      let A = n.intent;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: ls.properties.intent.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.struck !== void 0 && s.call(n, "struck")) {
      let A = n.struck;
      if (typeof A != "boolean" && typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/struck", schemaPath: "#/properties/struck/type", keyword: "type", params: { type: ls.properties.struck.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.rounds !== void 0 && s.call(n, "rounds")) {
      let A = n.rounds;
      if (typeof A != "number" && typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: ls.properties.rounds.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.repetitions !== void 0 && s.call(n, "repetitions")) {
      let A = n.repetitions;
      if (typeof A != "number" && typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/repetitions", schemaPath: "#/properties/repetitions/type", keyword: "type", params: { type: ls.properties.repetitions.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.body_area !== void 0 && s.call(n, "body_area")) {
      let A = n.body_area;
      if (!Array.isArray(A) && typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/body_area", schemaPath: "#/properties/body_area/type", keyword: "type", params: { type: ls.properties.body_area.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.position !== void 0 && s.call(n, "position")) {
      let A = n.position;
      if (typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: ls.properties.position.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (n.sequence !== void 0 && s.call(n, "sequence")) {
      let A = n.sequence;
      if (typeof A != "number" && typeof A != "string" && A !== null) {
        let m = { instancePath: l + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: ls.properties.sequence.type } };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let A = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [A] : e.push(A), r++;
  }
  return Ci.errors = e, r === 0;
}
Ci.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Do = Di, Ze = { $id: "stops", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, stop_id: { type: ["string", "null"] }, person_no: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, date_precision: { type: ["string", "null"] }, updated_date: { type: ["string", "null"] }, initiation: { type: ["string", "null"] }, initiation__words: { type: ["string", "null"] }, setting: { type: ["string", "null"] }, setting__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, beat: { type: ["string", "null"] }, location_text: { type: ["string", "null"] }, location_precision: { type: ["string", "null"] }, latitude: { type: ["number", "string", "null"] }, longitude: { type: ["number", "string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, race_source: { type: ["string", "null"] }, race_source__words: { type: ["string", "null"] }, race_self_reported: { type: ["array", "string", "null"] }, race_self_reported__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, gender_source: { type: ["string", "null"] }, gender_source__words: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, age_band: { type: ["string", "null"] }, juvenile: { type: ["boolean", "string", "null"] }, stop_mode: { type: ["string", "null"] }, stop_mode__words: { type: ["string", "null"] }, passenger: { type: ["boolean", "string", "null"] }, stop_legal_basis: { type: ["string", "null"] }, stop_legal_basis__words: { type: ["string", "null"] }, stop_reason: { type: ["array", "string", "null"] }, stop_reason__words: { type: ["string", "null"] }, stop_action: { type: ["array", "string", "null"] }, stop_action__words: { type: ["string", "null"] }, stop_outcome: { type: ["array", "string", "null"] }, stop_outcome__words: { type: ["string", "null"] }, searched: { type: ["boolean", "string", "null"] }, force_used: { type: ["boolean", "string", "null"] }, force_incident_id: { type: ["string", "null"] }, duration_minutes: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "stops.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "stops.person_no.bounds", not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stops.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.date_precision.in-code-list", not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }, { $comment: "stops.updated_date.type", not: { allOf: [{ required: ["updated_date"], properties: { updated_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["updated_date"], properties: { updated_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.initiation.in-code-list", not: { allOf: [{ required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["initiation"], properties: { initiation: { not: { enum: ["dispatched_call", "flagged_down", "officer_initiated", "consensual_contact", "warrant", "planned_operation", "checkpoint", "crowd", "assist_officer", "in_custody", "ambush", "other", "person_initiated", "contact_or_flagged", "warrant_or_planned"] } } } }] } }, { $comment: "stops.setting.in-code-list", not: { allOf: [{ required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["setting"], properties: { setting: { not: { enum: ["street", "parking", "vehicle", "residence", "business", "alcohol_establishment", "school", "hospital", "police_building", "jail", "court", "public_building", "transport", "park", "empty_building", "worship", "other", "government_building"] } } } }] } }, { $comment: "stops.location_precision.in-code-list", not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }, { $comment: "stops.latitude.type", not: { allOf: [{ required: ["latitude"], properties: { latitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.latitude.bounds", not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }, { $comment: "stops.longitude.type", not: { allOf: [{ required: ["longitude"], properties: { longitude: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.longitude.bounds", not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }, { $comment: "stops.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "stops.race_source.in-code-list", not: { allOf: [{ required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["race_source"], properties: { race_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "stops.race_self_reported.type", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.race_self_reported.in-code-list", not: { allOf: [{ required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race_self_reported"], properties: { race_self_reported: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified", "middle_eastern_or_south_asian", "uk_other", "multiracial", "other_or_multiracial"] } } } } }] } }, { $comment: "stops.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }, { $comment: "stops.gender_source.in-code-list", not: { allOf: [{ required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender_source"], properties: { gender_source: { not: { enum: ["self_reported", "officer_perceived", "official_record", "news_report", "photograph", "other", "said_or_perceived", "perceived_or_record"] } } } }] } }, { $comment: "stops.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "stops.age_band.in-code-list", not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }, { $comment: "stops.juvenile.type", not: { allOf: [{ required: ["juvenile"], properties: { juvenile: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, { required: ["juvenile"], properties: { juvenile: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_mode.in-code-list", not: { allOf: [{ required: ["stop_mode"], properties: { stop_mode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["stop_mode"], properties: { stop_mode: { not: { enum: ["on_foot", "bicycle", "vehicle", "unoccupied_vehicle", "transit", "small_wheels", "other", "vehicle_occupied_or_not", "neither_vehicle_nor_bicycle"] } } } }] } }, { $comment: "stops.passenger.type", not: { allOf: [{ required: ["passenger"], properties: { passenger: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["passenger"], properties: { passenger: { type: "boolean" } } }, { required: ["passenger"], properties: { passenger: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_legal_basis.in-code-list", not: { allOf: [{ required: ["stop_legal_basis"], properties: { stop_legal_basis: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["stop_legal_basis"], properties: { stop_legal_basis: { not: { enum: ["consensual", "reasonable_suspicion", "probable_cause", "warrant", "supervision", "mental_health_power", "community_caretaking", "checkpoint", "school_rules", "search_power", "search_power_area", "intelligence", "other", "suspicion_or_probable_cause", "detention"] } } } }] } }, { $comment: "stops.stop_reason.type", not: { allOf: [{ required: ["stop_reason"], properties: { stop_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_reason"], properties: { stop_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_reason.in-code-list", not: { allOf: [{ required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_reason"], properties: { stop_reason: { contains: { not: { enum: ["traffic_moving", "traffic_equipment", "traffic_nonmoving", "impaired_driving", "witnessed_crime", "matched_description", "matched_vehicle", "identified_by_witness", "suspicious_object", "casing", "lookout", "drug_transaction", "violent_crime", "suspicious_behaviour", "suspected_possession", "other_suspicion", "warrant_wanted", "supervision", "mental_health_custody", "welfare", "collision", "truancy", "school_discipline", "school_policy", "consensual_search", "area_order", "checkpoint", "other", "suspected_crime", "traffic_violation", "traffic_moving_or_nonmoving", "school"] } } } } }] } }, { $comment: "stops.stop_action.type", not: { allOf: [{ required: ["stop_action"], properties: { stop_action: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_action"], properties: { stop_action: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_action.in-code-list", not: { allOf: [{ required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_action"], properties: { stop_action: { contains: { not: { enum: ["none", "ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "other", "asked_consent"] } } } } }] } }, { $comment: "stops.stop_outcome.type", not: { allOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_outcome"], properties: { stop_outcome: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.stop_outcome.in-code-list", not: { allOf: [{ required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["stop_outcome"], properties: { stop_outcome: { contains: { not: { enum: ["no_action", "warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "other", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"] } } } } }] } }, { $comment: "stops.searched.type", not: { allOf: [{ required: ["searched"], properties: { searched: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["searched"], properties: { searched: { type: "boolean" } } }, { required: ["searched"], properties: { searched: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.force_used.type", not: { allOf: [{ required: ["force_used"], properties: { force_used: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_used"], properties: { force_used: { type: "boolean" } } }, { required: ["force_used"], properties: { force_used: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.duration_minutes.type", not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stops.duration_minutes.bounds", not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { minimum: 0 } } } }] } }, { $comment: "stop-id-in-scientific-notation", not: { allOf: [{ required: ["stop_id"], properties: { stop_id: { not: { enum: [null, ""] } } } }, { required: ["stop_id"], properties: { stop_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }, { $comment: "stop-names-a-house", not: { allOf: [{ allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { pattern: "^(?: *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*)$" } } }] }, { allOf: [{ required: ["location_text"], properties: { location_text: { not: { enum: [null, ""] } } } }, { required: ["location_text"], properties: { location_text: { not: { pattern: "^(?: *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*)$" } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, stop_id: { allOf: [{ required: ["stop_id"], properties: { stop_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["stop_id"], properties: { stop_id: { not: { enum: [null, ""] } } } }, { required: ["stop_id"], properties: { stop_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, person_no: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, date_precision: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["date_precision"], properties: { date_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["date_precision"], properties: { date_precision: { not: { enum: ["day", "week", "month", "quarter", "year"] } } } }] } }] }, updated_date: { required: ["updated_date"], properties: { updated_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, initiation: { required: ["initiation"], properties: { initiation: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, initiation__words: { required: ["initiation__words"], properties: { initiation__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting: { required: ["setting"], properties: { setting: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, setting__words: { required: ["setting__words"], properties: { setting__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, beat: { required: ["beat"], properties: { beat: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_text: { required: ["location_text"], properties: { location_text: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, location_precision: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["location_precision"], properties: { location_precision: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["location_precision"], properties: { location_precision: { not: { enum: ["address", "poi_small", "intersection", "block", "map_point", "road", "highway", "poi_large", "beat", "district", "postcode", "municipality", "county"] } } } }] } }] }, latitude: { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { minimum: -90 } } } }] }, { allOf: [{ required: ["latitude"], properties: { latitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["latitude"], properties: { latitude: { not: { maximum: 90 } } } }] }] } }] }, longitude: { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { minimum: -180 } } } }] }, { allOf: [{ required: ["longitude"], properties: { longitude: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["longitude"], properties: { longitude: { not: { maximum: 180 } } } }] }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source: { required: ["race_source"], properties: { race_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_source__words: { required: ["race_source__words"], properties: { race_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, race_self_reported: { required: ["race_self_reported"], properties: { race_self_reported: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race_self_reported__words: { required: ["race_self_reported__words"], properties: { race_self_reported__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another", "nonbinary_or_another", "transgender_or_another"] } } } }] } }] }, gender_source: { required: ["gender_source"], properties: { gender_source: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender_source__words: { required: ["gender_source__words"], properties: { gender_source__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, age_band: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["age_band"], properties: { age_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["age_band"], properties: { age_band: { not: { enum: ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34", "18_plus", "35_plus"] } } } }] } }] }, juvenile: { required: ["juvenile"], properties: { juvenile: { type: "boolean" } } }, stop_mode: { required: ["stop_mode"], properties: { stop_mode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_mode__words: { required: ["stop_mode__words"], properties: { stop_mode__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, passenger: { required: ["passenger"], properties: { passenger: { type: "boolean" } } }, stop_legal_basis: { required: ["stop_legal_basis"], properties: { stop_legal_basis: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_legal_basis__words: { required: ["stop_legal_basis__words"], properties: { stop_legal_basis__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_reason: { required: ["stop_reason"], properties: { stop_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_reason__words: { required: ["stop_reason__words"], properties: { stop_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_action: { required: ["stop_action"], properties: { stop_action: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_action__words: { required: ["stop_action__words"], properties: { stop_action__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, stop_outcome: { required: ["stop_outcome"], properties: { stop_outcome: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, stop_outcome__words: { required: ["stop_outcome__words"], properties: { stop_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, searched: { required: ["searched"], properties: { searched: { type: "boolean" } } }, force_used: { required: ["force_used"], properties: { force_used: { type: "boolean" } } }, force_incident_id: { required: ["force_incident_id"], properties: { force_incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, duration_minutes: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["duration_minutes"], properties: { duration_minutes: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["duration_minutes"], properties: { duration_minutes: { not: { minimum: 0 } } } }] } }] } } };
function Di(n, { instancePath: l = "", parentData: j, parentDataProperty: H, rootData: R = n, dynamicAnchors: jl = {} } = {}) {
  let e = null, r = 0, Ve = Di.evaluated;
  Ve.dynamicProps && (Ve.props = void 0), Ve.dynamicItems && (Ve.items = void 0);
  let cr = r, as = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (o = "agency_id")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let i = n.agency_id, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var en = is === r;
  if (en) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (x = "agency_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let t = n.agency_id, c = r, h = r;
        if (typeof t == "string" && !Gl.test(t)) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        var Vs = h === r;
        if (Vs) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var en = o === r;
  }
  var Ys = as === r;
  if (Ys) {
    let o = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ks = r, Xs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.person_no === void 0 || !s.call(n, "person_no")) && (o = "person_no")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let i = n.person_no, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Ms = c === r;
      if (Ms) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var rn = Xs === r;
  if (rn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.person_no === void 0 || !s.call(n, "person_no")) && (x = "person_no")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
        let t = n.person_no, c = r, h = r;
        if (typeof t == "string" && !ql.test(t)) {
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
  var Pn = Ks === r;
  if (Pn) {
    let o = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Gs = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (o = "occurred_date")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let i = n.occurred_date, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var dn = ds === r;
  if (dn) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.occurred_date === void 0 || !s.call(n, "occurred_date")) && (P = "occurred_date")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
        let y = n.occurred_date;
        if (r === r)
          if (typeof y == "string") {
            if (!Ml.test(y)) {
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
    var hn = O === r;
    if (c = c || hn, hn && xr !== !0 && (xr = xr || {}, xr.occurred_date = !0), c)
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var dn = o === r;
  }
  var nn = Gs === r;
  if (nn) {
    let o = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let hs = r, Ir = r, _r = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (o = "occurred_time")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let i = n.occurred_time, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Qs = t === r;
      if (Qs) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Rs = _r === r;
  if (Rs) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.occurred_time === void 0 || !s.call(n, "occurred_time")) && (P = "occurred_time")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
        let y = n.occurred_time;
        if (r === r)
          if (typeof y == "string") {
            if (!Ct.test(y)) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
          } else {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
      }
    }
    var yn = h === r;
    if (c = c || yn, yn) {
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
    var yn = O === r;
    if (c = c || yn, yn && ar !== !0 && (ar = ar || {}, ar.occurred_time = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var el = x === r;
    if (el) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Rs = o === r;
  }
  var In = Ir === r;
  if (In) {
    let o = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = hs, e !== null && (hs ? e.length = hs : e = null);
  let sn = r, ys = r, gs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.date_precision === void 0 || !s.call(n, "date_precision")) && (o = "date_precision")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let i = n.date_precision, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var gn = gs === r;
  if (gn) {
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
    var gn = o === r;
  }
  var br = ys === r;
  if (br) {
    let o = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = sn, e !== null && (sn ? e.length = sn : e = null);
  let Fr = r, zn = r, vs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (o = "updated_date")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let i = n.updated_date, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var Ss = vs === r;
  if (Ss) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.updated_date === void 0 || !s.call(n, "updated_date")) && (P = "updated_date")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
        let y = n.updated_date;
        if (r === r)
          if (typeof y == "string") {
            if (!Ml.test(y)) {
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
    var mn = x === r;
    if (mn) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Ss = o === r;
  }
  var Er = zn === r;
  if (Er) {
    let o = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Fr, e !== null && (Fr ? e.length = Fr : e = null);
  let ts = r, ws = r, os = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.initiation === void 0 || !s.call(n, "initiation")) && (o = "initiation")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let i = n.initiation, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var zr = os === r;
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
        var vn = h === r;
        if (vn) {
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
    let o = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ts, e !== null && (ts ? e.length = ts : e = null);
  let Yr = r, ks = r, tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.setting === void 0 || !s.call(n, "setting")) && (o = "setting")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.setting !== void 0 && s.call(n, "setting")) {
      let i = n.setting, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
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
  var us = ks === r;
  if (us) {
    let o = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Yr, e !== null && (Yr ? e.length = Yr : e = null);
  let Sn = r, on = r, dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.location_precision === void 0 || !s.call(n, "location_precision")) && (o = "location_precision")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let i = n.location_precision, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var rl = c === r;
      if (rl) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Cs = dr === r;
  if (Cs) {
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
        var wn = h === r;
        if (wn) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Cs = o === r;
  }
  var bn = on === r;
  if (bn) {
    let o = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Sn, e !== null && (Sn ? e.length = Sn : e = null);
  let gr = r, Ds = r, kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.latitude === void 0 || !s.call(n, "latitude")) && (o = "latitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let i = n.latitude, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var An = kn === r;
  if (An) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var Hs = x === r;
    if (Hs) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var An = o === r;
  }
  var qs = Ds === r;
  if (qs) {
    let o = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let kr = r, cn = r, Dn = r, Hn = !1, Un = r, qn = r;
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
  var Ar = qn === r;
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
  var jn = Un === r;
  if (Hn = Hn || jn, jn) {
    var Wn = {};
    Wn.latitude = !0;
  }
  let Tn = r, Fn = r;
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
  var jn = Tn === r;
  if (Hn = Hn || jn, jn && Wn !== !0 && (Wn = Wn || {}, Wn.latitude = !0), Hn)
    r = Dn, e !== null && (Dn ? e.length = Dn : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var Zr = cn === r;
  if (Zr) {
    let o = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = kr, e !== null && (kr ? e.length = kr : e = null);
  let mr = r, nl = r, Yn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.longitude === void 0 || !s.call(n, "longitude")) && (o = "longitude")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let i = n.longitude, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var On = t === r;
      if (On) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var $n = Yn === r;
  if ($n) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var lr = h === r;
    if (c = c || lr, lr) {
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
    var lr = O === r;
    if (c = c || lr, lr && Ge !== !0 && (Ge = Ge || {}, Ge.longitude = !0), c)
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var $n = o === r;
  }
  var js = nl === r;
  if (js) {
    let o = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = mr, e !== null && (mr ? e.length = mr : e = null);
  let Lr = r, Os = r, qr = r, Rr = !1, Us = r, $s = r;
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
  var cs = $s === r;
  if (cs) {
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
    var cs = o === r;
  }
  var Nn = Us === r;
  if (Rr = Rr || Nn, Nn) {
    var fn = {};
    fn.longitude = !0;
  }
  let Ns = r, fs = r;
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
  var Ls = fs === r;
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
  var Nn = Ns === r;
  if (Rr = Rr || Nn, Nn && fn !== !0 && (fn = fn || {}, fn.longitude = !0), Rr)
    r = qr, e !== null && (qr ? e.length = qr : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var Xn = Os === r;
  if (Xn) {
    let o = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let xs = r, Mn = r, Gn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race === void 0 || !s.call(n, "race")) && (o = "race")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race !== void 0 && s.call(n, "race")) {
      let i = n.race, x = r, t = r;
      if (!(i === null || i === "")) {
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
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
                let ie = y[$e], Ne = r, Se = r, hl = r;
                if (!(ie === "not_recorded" || ie === "unknown" || ie === "not_applicable" || ie === "withheld" || ie === "pending")) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                }
                var Cr = hl === r;
                if (Cr) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ke = r, Ur = r, yl = r;
                  if (typeof ie == "string" && !Je.test(ie)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Jn = yl === r;
                  if (Jn) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Qn = ke === r;
                  if (Qn) {
                    let Ue = r, Wr = r, gl = r;
                    if (typeof ie == "string" && !Qe.test(ie)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var es = gl === r;
                    if (es) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Qn = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof ie == "string") {
                    if (ye(ie) < 1) {
                      let ke = {};
                      e === null ? e = [ke] : e.push(ke), r++;
                    }
                  } else {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                var Mr = Ne === r;
                if (!Mr)
                  break;
              }
              if (Mr) {
                let $e = y.length;
                if ($e > 1) {
                  let ie = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof ie[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      ie[Ne] = $e;
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var Xr = o === r;
  }
  var ns = Mn === r;
  if (ns) {
    let o = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = xs, e !== null && (xs ? e.length = xs : e = null);
  let ss = r, E = r, N = r;
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
            var ge = !0;
            let t = i.length;
            for (let c = 0; c < t; c++) {
              let h = i[c], O = r, T = r, P = r;
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
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                }
                var W = $e === r;
                if (W) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var X = Y === r;
                if (X) {
                  let ie = r, Ne = r, Se = r;
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
                  var X = ie === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (ye(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var ge = O === r;
              if (!ge)
                break;
            }
            if (ge) {
              let c = i.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = i[c];
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
  var A = E === r;
  if (A) {
    let o = { instancePath: l, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ss, e !== null && (ss ? e.length = ss : e = null);
  let m = r, le = r, _ = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_source === void 0 || !s.call(n, "race_source")) && (o = "race_source")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let i = n.race_source, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
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
  var Fe = le === r;
  if (Fe) {
    let o = { instancePath: l, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = m, e !== null && (m ? e.length = m : e = null);
  let pe = r, G = r, Le = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.race_self_reported === void 0 || !s.call(n, "race_self_reported")) && (o = "race_self_reported")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let i = n.race_self_reported, x = r, t = r;
      if (!(i === null || i === "")) {
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
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
                let ie = y[$e], Ne = r, Se = r, hl = r;
                if (!(ie === "not_recorded" || ie === "unknown" || ie === "not_applicable" || ie === "withheld" || ie === "pending")) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                }
                var Gr = hl === r;
                if (Gr) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ke = r, Ur = r, yl = r;
                  if (typeof ie == "string" && !Je.test(ie)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Ke = yl === r;
                  if (Ke) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Ws = ke === r;
                  if (Ws) {
                    let Ue = r, Wr = r, gl = r;
                    if (typeof ie == "string" && !Qe.test(ie)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var ps = gl === r;
                    if (ps) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Ws = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof ie == "string") {
                    if (ye(ie) < 1) {
                      let ke = {};
                      e === null ? e = [ke] : e.push(ke), r++;
                    }
                  } else {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                var Te = Ne === r;
                if (!Te)
                  break;
              }
              if (Te) {
                let $e = y.length;
                if ($e > 1) {
                  let ie = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof ie[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      ie[Ne] = $e;
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var er = o === r;
  }
  var oe = G === r;
  if (oe) {
    let o = { instancePath: l, schemaPath: "#/allOf/16/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = pe, e !== null && (pe ? e.length = pe : e = null);
  let b = r, U = r, D = r;
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
            var re = !0;
            let t = i.length;
            for (let c = 0; c < t; c++) {
              let h = i[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var ir = P === r;
              if (ir) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                }
                var qe = $e === r;
                if (qe) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var ce = Y === r;
                if (ce) {
                  let ie = r, Ne = r, Se = r;
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
                  var ce = ie === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (ye(h) < 1) {
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
              let c = i.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = i[c];
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
  var Ce = D === r;
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
    let o = { instancePath: l, schemaPath: "#/allOf/17/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = b, e !== null && (b ? e.length = b : e = null);
  let Ln = r, cl = r, sl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.gender === void 0 || !s.call(n, "gender")) && (o = "gender")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.gender !== void 0 && s.call(n, "gender")) {
      let i = n.gender, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var ol = sl === r;
  if (ol) {
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
        var Ol = h === r;
        if (Ol) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var ol = o === r;
  }
  var Ps = cl === r;
  if (Ps) {
    let o = { instancePath: l, schemaPath: "#/allOf/18/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Ln, e !== null && (Ln ? e.length = Ln : e = null);
  let Is = r, $l = r, Nl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.gender_source === void 0 || !s.call(n, "gender_source")) && (o = "gender_source")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let i = n.gender_source, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
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
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var Tl = Nl === r;
  if (Tl) {
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
        var ei = h === r;
        if (ei) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var Tl = o === r;
  }
  var ri = $l === r;
  if (ri) {
    let o = { instancePath: l, schemaPath: "#/allOf/19/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Is, e !== null && (Is ? e.length = Is : e = null);
  let fl = r, Fl = r, ni = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let i = n.age, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var ml = t === r;
      if (ml) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Bl = ni === r;
  if (Bl) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
      var pl = {};
      pl.age = !0;
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
    if (c = c || w, w && pl !== !0 && (pl = pl || {}, pl.age = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var a = x === r;
    if (a) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Bl = o === r;
  }
  var se = Fl === r;
  if (se) {
    let o = { instancePath: l, schemaPath: "#/allOf/20/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = fl, e !== null && (fl ? e.length = fl : e = null);
  let d = r, L = r, I = r, ee = !1, Pe = r, he = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let i = n.age, x = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === x && typeof i == "number") {
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
  var M = he === r;
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
        var ze = h === r;
        if (ze) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var M = o === r;
  }
  var _l = Pe === r;
  if (ee = ee || _l, _l) {
    var be = {};
    be.age = !0;
  }
  let _s = r, ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age === void 0 || !s.call(n, "age")) && (o = "age")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age !== void 0 && s.call(n, "age")) {
      let i = n.age, x = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === x && typeof i == "number") {
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
  var an = ur === r;
  if (an) {
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
        var Ts = h === r;
        if (Ts) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var an = o === r;
  }
  var _l = _s === r;
  if (ee = ee || _l, _l && be !== !0 && (be = be || {}, be.age = !0), ee)
    r = I, e !== null && (I ? e.length = I : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var ul = L === r;
  if (ul) {
    let o = { instancePath: l, schemaPath: "#/allOf/21/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = d, e !== null && (d ? e.length = d : e = null);
  let Hr = r, vl = r, si = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.age_band === void 0 || !s.call(n, "age_band")) && (o = "age_band")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let i = n.age_band, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Fs = c === r;
      if (Fs) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var wl = si === r;
  if (wl) {
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
        var Ll = h === r;
        if (Ll) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var wl = o === r;
  }
  var Ti = vl === r;
  if (Ti) {
    let o = { instancePath: l, schemaPath: "#/allOf/22/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Hr, e !== null && (Hr ? e.length = Hr : e = null);
  let ll = r, Fi = r, Ai = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.juvenile === void 0 || !s.call(n, "juvenile")) && (o = "juvenile")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let i = n.juvenile, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Bi = t === r;
      if (Bi) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var qi = Ai === r;
  if (qi) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var xl = h === r;
    if (c = c || xl, xl) {
      var al = {};
      al.juvenile = !0;
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
    var xl = O === r;
    if (c = c || xl, xl && al !== !0 && (al = al || {}, al.juvenile = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Vi = x === r;
    if (Vi) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var qi = o === r;
  }
  var Yi = Fi === r;
  if (Yi) {
    let o = { instancePath: l, schemaPath: "#/allOf/23/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ll, e !== null && (ll ? e.length = ll : e = null);
  let Vl = r, Ki = r, Xi = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_mode === void 0 || !s.call(n, "stop_mode")) && (o = "stop_mode")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
      let i = n.stop_mode, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var li = c === r;
      if (li) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var ji = Xi === r;
  if (ji) {
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
        var Mi = h === r;
        if (Mi) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var ji = o === r;
  }
  var Gi = Ki === r;
  if (Gi) {
    let o = { instancePath: l, schemaPath: "#/allOf/24/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Vl, e !== null && (Vl ? e.length = Vl : e = null);
  let Yl = r, Pl = r, Il = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.passenger === void 0 || !s.call(n, "passenger")) && (o = "passenger")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.passenger !== void 0 && s.call(n, "passenger")) {
      let i = n.passenger, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Ji = t === r;
      if (Ji) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Oi = Il === r;
  if (Oi) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var El = h === r;
    if (c = c || El, El) {
      var dl = {};
      dl.passenger = !0;
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
    var El = O === r;
    if (c = c || El, El && dl !== !0 && (dl = dl || {}, dl.passenger = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Qi = x === r;
    if (Qi) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Oi = o === r;
  }
  var et = Pl === r;
  if (et) {
    let o = { instancePath: l, schemaPath: "#/allOf/25/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Yl, e !== null && (Yl ? e.length = Yl : e = null);
  let Kl = r, zl = r, Zl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_legal_basis === void 0 || !s.call(n, "stop_legal_basis")) && (o = "stop_legal_basis")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
      let i = n.stop_legal_basis, x = r, t = r, c = r;
      if (!(i === "not_recorded" || i === "unknown" || i === "not_applicable" || i === "withheld" || i === "pending")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var rt = c === r;
      if (rt) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = t, e !== null && (t ? e.length = t : e = null);
      if (r === x)
        if (typeof i == "string") {
          if (ye(i) < 1) {
            let h = {};
            e === null ? e = [h] : e.push(h), r++;
          }
        } else {
          let h = {};
          e === null ? e = [h] : e.push(h), r++;
        }
    }
  }
  var $i = Zl === r;
  if ($i) {
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
        var ii = h === r;
        if (ii) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else
          r = c, e !== null && (c ? e.length = c : e = null);
      }
    }
    var $i = o === r;
  }
  var nt = zl === r;
  if (nt) {
    let o = { instancePath: l, schemaPath: "#/allOf/26/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Kl, e !== null && (Kl ? e.length = Kl : e = null);
  let ti = r, st = r, Ni = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_reason === void 0 || !s.call(n, "stop_reason")) && (o = "stop_reason")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let i = n.stop_reason, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Rl = t === r;
      if (Rl) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var bl = Ni === r;
  if (bl) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
              var oi = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let ie = y[$e], Ne = r, Se = r, hl = r;
                if (!(ie === "not_recorded" || ie === "unknown" || ie === "not_applicable" || ie === "withheld" || ie === "pending")) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                }
                var lt = hl === r;
                if (lt) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ke = r, Ur = r, yl = r;
                  if (typeof ie == "string" && !Je.test(ie)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var ui = yl === r;
                  if (ui) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Li = ke === r;
                  if (Li) {
                    let Ue = r, Wr = r, gl = r;
                    if (typeof ie == "string" && !Qe.test(ie)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var it = gl === r;
                    if (it) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Li = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof ie == "string") {
                    if (ye(ie) < 1) {
                      let ke = {};
                      e === null ? e = [ke] : e.push(ke), r++;
                    }
                  } else {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                var oi = Ne === r;
                if (!oi)
                  break;
              }
              if (oi) {
                let $e = y.length;
                if ($e > 1) {
                  let ie = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof ie[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      ie[Ne] = $e;
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
    var kl = h === r;
    if (c = c || kl, kl) {
      var Sl = {};
      Sl.stop_reason = !0;
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
    var kl = O === r;
    if (c = c || kl, kl && Sl !== !0 && (Sl = Sl || {}, Sl.stop_reason = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var Cl = x === r;
    if (Cl) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var bl = o === r;
  }
  var Dl = st === r;
  if (Dl) {
    let o = { instancePath: l, schemaPath: "#/allOf/27/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ti, e !== null && (ti ? e.length = ti : e = null);
  let ci = r, tt = r, fi = r;
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
            var pi = !0;
            let t = i.length;
            for (let c = 0; c < t; c++) {
              let h = i[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var ot = P === r;
              if (ot) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                }
                var ut = $e === r;
                if (ut) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var _i = Y === r;
                if (_i) {
                  let ie = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var Hl = Se === r;
                  if (Hl) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var _i = ie === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (ye(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var pi = O === r;
              if (!pi)
                break;
            }
            if (pi) {
              let c = i.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = i[c];
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
  var Al = fi === r;
  if (Al) {
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
            var ct = Y === r;
            if (ct) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var xi = P === r;
            if (xi)
              break;
          }
          if (xi)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var Al = o === r;
  }
  var ai = tt === r;
  if (ai) {
    let o = { instancePath: l, schemaPath: "#/allOf/28/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ci, e !== null && (ci ? e.length = ci : e = null);
  let di = r, ft = r, pt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_action === void 0 || !s.call(n, "stop_action")) && (o = "stop_action")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let i = n.stop_action, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var Pi = t === r;
      if (Pi) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Ii = pt === r;
  if (Ii) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
              var Ul = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let ie = y[$e], Ne = r, Se = r, hl = r;
                if (!(ie === "not_recorded" || ie === "unknown" || ie === "not_applicable" || ie === "withheld" || ie === "pending")) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                }
                var _t = hl === r;
                if (_t) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ke = r, Ur = r, yl = r;
                  if (typeof ie == "string" && !Je.test(ie)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var at = yl === r;
                  if (at) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Ei = ke === r;
                  if (Ei) {
                    let Ue = r, Wr = r, gl = r;
                    if (typeof ie == "string" && !Qe.test(ie)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var zi = gl === r;
                    if (zi) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Ei = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof ie == "string") {
                    if (ye(ie) < 1) {
                      let ke = {};
                      e === null ? e = [ke] : e.push(ke), r++;
                    }
                  } else {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                var Ul = Ne === r;
                if (!Ul)
                  break;
              }
              if (Ul) {
                let $e = y.length;
                if ($e > 1) {
                  let ie = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof ie[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      ie[Ne] = $e;
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
    var p = h === r;
    if (c = c || p, p) {
      var Wl = {};
      Wl.stop_action = !0;
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
    var p = O === r;
    if (c = c || p, p && Wl !== !0 && (Wl = Wl || {}, Wl.stop_action = !0), c)
      r = t, e !== null && (t ? e.length = t : e = null);
    else {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    }
    var u = x === r;
    if (u) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else
      r = i, e !== null && (i ? e.length = i : e = null);
    var Ii = o === r;
  }
  var F = ft === r;
  if (F) {
    let o = { instancePath: l, schemaPath: "#/allOf/29/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = di, e !== null && (di ? e.length = di : e = null);
  let f = r, g = r, k = r;
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
            var C = !0;
            let t = i.length;
            for (let c = 0; c < t; c++) {
              let h = i[c], O = r, T = r, P = r;
              if (!(h === "not_recorded" || h === "unknown" || h === "not_applicable" || h === "withheld" || h === "pending")) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              }
              var te = P === r;
              if (te) {
                let Y = {};
                e === null ? e = [Y] : e.push(Y), r++;
              } else {
                r = T, e !== null && (T ? e.length = T : e = null);
                let Y = r, B = r, $e = r;
                if (typeof h == "string" && !Je.test(h)) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                }
                var V = $e === r;
                if (V) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var q = Y === r;
                if (q) {
                  let ie = r, Ne = r, Se = r;
                  if (typeof h == "string" && !Qe.test(h)) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  }
                  var J = Se === r;
                  if (J) {
                    let nr = {};
                    e === null ? e = [nr] : e.push(nr), r++;
                  } else
                    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
                  var q = ie === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (ye(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var C = O === r;
              if (!C)
                break;
            }
            if (C) {
              let c = i.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = i[c];
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
  var ue = k === r;
  if (ue) {
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
            var je = Y === r;
            if (je) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = y, e !== null && (y ? e.length = y : e = null);
            var ne = P === r;
            if (ne)
              break;
          }
          if (ne)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var ue = o === r;
  }
  var Oe = g === r;
  if (Oe) {
    let o = { instancePath: l, schemaPath: "#/allOf/30/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = f, e !== null && (f ? e.length = f : e = null);
  let Ie = r, il = r, Xe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_outcome === void 0 || !s.call(n, "stop_outcome")) && (o = "stop_outcome")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let i = n.stop_outcome, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var ve = t === r;
      if (ve) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var vr = Xe === r;
  if (vr) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
              var zs = !0;
              let B = y.length;
              for (let $e = 0; $e < B; $e++) {
                let ie = y[$e], Ne = r, Se = r, hl = r;
                if (!(ie === "not_recorded" || ie === "unknown" || ie === "not_applicable" || ie === "withheld" || ie === "pending")) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                }
                var He = hl === r;
                if (He) {
                  let ke = {};
                  e === null ? e = [ke] : e.push(ke), r++;
                } else {
                  r = Se, e !== null && (Se ? e.length = Se : e = null);
                  let ke = r, Ur = r, yl = r;
                  if (typeof ie == "string" && !Je.test(ie)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var Or = yl === r;
                  if (Or) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Ur, e !== null && (Ur ? e.length = Ur : e = null);
                  var Bs = ke === r;
                  if (Bs) {
                    let Ue = r, Wr = r, gl = r;
                    if (typeof ie == "string" && !Qe.test(ie)) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    }
                    var Wt = gl === r;
                    if (Wt) {
                      let sr = {};
                      e === null ? e = [sr] : e.push(sr), r++;
                    } else
                      r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
                    var Bs = Ue === r;
                  }
                }
                if (r === Ne)
                  if (typeof ie == "string") {
                    if (ye(ie) < 1) {
                      let ke = {};
                      e === null ? e = [ke] : e.push(ke), r++;
                    }
                  } else {
                    let ke = {};
                    e === null ? e = [ke] : e.push(ke), r++;
                  }
                var zs = Ne === r;
                if (!zs)
                  break;
              }
              if (zs) {
                let $e = y.length;
                if ($e > 1) {
                  let ie = {};
                  for (; $e--; ) {
                    let Ne = y[$e];
                    if (typeof Ne == "string") {
                      if (typeof ie[Ne] == "number") {
                        let Se = {};
                        e === null ? e = [Se] : e.push(Se), r++;
                        break;
                      }
                      ie[Ne] = $e;
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
    var hi = h === r;
    if (c = c || hi, hi) {
      var Be = {};
      Be.stop_outcome = !0;
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
    var hi = O === r;
    if (c = c || hi, hi && Be !== !0 && (Be = Be || {}, Be.stop_outcome = !0), c)
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var vr = o === r;
  }
  var Ft = il === r;
  if (Ft) {
    let o = { instancePath: l, schemaPath: "#/allOf/31/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
  let dt = r, Bt = r, Vt = r;
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
            var ht = !0;
            let t = i.length;
            for (let c = 0; c < t; c++) {
              let h = i[c], O = r, T = r, P = r;
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
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                }
                var Kt = $e === r;
                if (Kt) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var jt = Y === r;
                if (jt) {
                  let ie = r, Ne = r, Se = r;
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
                  var jt = ie === r;
                }
              }
              if (r === O)
                if (typeof h == "string") {
                  if (ye(h) < 1) {
                    let Y = {};
                    e === null ? e = [Y] : e.push(Y), r++;
                  }
                } else {
                  let Y = {};
                  e === null ? e = [Y] : e.push(Y), r++;
                }
              var ht = O === r;
              if (!ht)
                break;
            }
            if (ht) {
              let c = i.length;
              if (c > 1) {
                let h = {};
                for (; c--; ) {
                  let O = i[c];
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
  var Ot = Vt === r;
  if (Ot) {
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
            var $t = P === r;
            if ($t)
              break;
          }
          if ($t)
            r = c, e !== null && (c ? e.length = c : e = null);
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var Ot = o === r;
  }
  var Gt = Bt === r;
  if (Gt) {
    let o = { instancePath: l, schemaPath: "#/allOf/32/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = dt, e !== null && (dt ? e.length = dt : e = null);
  let yt = r, Jt = r, Qt = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.searched === void 0 || !s.call(n, "searched")) && (o = "searched")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.searched !== void 0 && s.call(n, "searched")) {
      let i = n.searched, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var Nt = Qt === r;
  if (Nt) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var gi = h === r;
    if (c = c || gi, gi) {
      var yi = {};
      yi.searched = !0;
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
    var gi = O === r;
    if (c = c || gi, gi && yi !== !0 && (yi = yi || {}, yi.searched = !0), c)
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var Nt = o === r;
  }
  var no = Jt === r;
  if (no) {
    let o = { instancePath: l, schemaPath: "#/allOf/33/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = yt, e !== null && (yt ? e.length = yt : e = null);
  let gt = r, so = r, lo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.force_used === void 0 || !s.call(n, "force_used")) && (o = "force_used")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.force_used !== void 0 && s.call(n, "force_used")) {
      let i = n.force_used, x = r, t = r;
      if (!(i === null || i === "")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      var io = t === r;
      if (io) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else
        r = x, e !== null && (x ? e.length = x : e = null);
    }
  }
  var Lt = lo === r;
  if (Lt) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var vi = h === r;
    if (c = c || vi, vi) {
      var mi = {};
      mi.force_used = !0;
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
    var vi = O === r;
    if (c = c || vi, vi && mi !== !0 && (mi = mi || {}, mi.force_used = !0), c)
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var Lt = o === r;
  }
  var oo = so === r;
  if (oo) {
    let o = { instancePath: l, schemaPath: "#/allOf/34/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = gt, e !== null && (gt ? e.length = gt : e = null);
  let mt = r, uo = r, co = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let i = n.duration_minutes, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var xt = co === r;
  if (xt) {
    let o = r, i = r, x = r, t = r, c = !1, h = r;
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
    var bi = h === r;
    if (c = c || bi, bi) {
      var wi = {};
      wi.duration_minutes = !0;
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
    var bi = O === r;
    if (c = c || bi, bi && wi !== !0 && (wi = wi || {}, wi.duration_minutes = !0), c)
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
      r = i, e !== null && (i ? e.length = i : e = null);
    var xt = o === r;
  }
  var _o = uo === r;
  if (_o) {
    let o = { instancePath: l, schemaPath: "#/allOf/35/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = mt, e !== null && (mt ? e.length = mt : e = null);
  let vt = r, ao = r, ho = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.duration_minutes === void 0 || !s.call(n, "duration_minutes")) && (o = "duration_minutes")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let i = n.duration_minutes, x = r;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      }
      if (r === x && typeof i == "number") {
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
  var Pt = ho === r;
  if (Pt) {
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
    var Pt = o === r;
  }
  var go = ao === r;
  if (go) {
    let o = { instancePath: l, schemaPath: "#/allOf/36/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = vt, e !== null && (vt ? e.length = vt : e = null);
  let wt = r, mo = r, vo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.stop_id === void 0 || !s.call(n, "stop_id")) && (o = "stop_id")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let i = n.stop_id, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var It = vo === r;
  if (It) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.stop_id === void 0 || !s.call(n, "stop_id")) && (x = "stop_id")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
        let t = n.stop_id;
        if (typeof t == "string" && !Dt.test(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
    var It = o === r;
  }
  var bo = mo === r;
  if (bo) {
    let o = { instancePath: l, schemaPath: "#/allOf/37/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = wt, e !== null && (wt ? e.length = wt : e = null);
  let bt = r, ko = r, Ao = r, qo = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.location_text === void 0 || !s.call(n, "location_text")) && (o = "location_text")) {
      let i = {};
      e === null ? e = [i] : e.push(i), r++;
    } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let i = n.location_text, x = r, t = r;
      if (!(i === null || i === "")) {
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
  var Et = qo === r;
  if (Et) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.location_text === void 0 || !s.call(n, "location_text")) && (x = "location_text")) {
        let t = {};
        e === null ? e = [t] : e.push(t), r++;
      } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
        let t = n.location_text;
        if (typeof t == "string" && !Ht.test(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
    var Et = o === r;
  }
  var zt = Ao === r;
  if (zt) {
    let o = r, i = r;
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
    var Zt = i === r;
    if (Zt) {
      let t = r;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        let h;
        if ((n.location_text === void 0 || !s.call(n, "location_text")) && (h = "location_text")) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        } else if (n.location_text !== void 0 && s.call(n, "location_text")) {
          let O = n.location_text, T = r, P = r;
          if (typeof O == "string" && !Ut.test(O)) {
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
      var Zt = t === r;
    }
    var zt = o === r;
  }
  var No = ko === r;
  if (No) {
    let o = { instancePath: l, schemaPath: "#/allOf/38/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = bt, e !== null && (bt ? e.length = bt : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let o of Object.keys(n))
      if (!s.call(Ze.properties, o)) {
        let i = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [i] : e.push(i), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let o = n.agency_id;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Ze.properties.agency_id.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let o = n.stop_id;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_id", schemaPath: "#/properties/stop_id/type", keyword: "type", params: { type: Ze.properties.stop_id.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let o = n.person_no;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/person_no", schemaPath: "#/properties/person_no/type", keyword: "type", params: { type: Ze.properties.person_no.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.occurred_date !== void 0 && s.call(n, "occurred_date")) {
      let o = n.occurred_date;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: Ze.properties.occurred_date.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.occurred_time !== void 0 && s.call(n, "occurred_time")) {
      let o = n.occurred_time;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: Ze.properties.occurred_time.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.date_precision !== void 0 && s.call(n, "date_precision")) {
      let o = n.date_precision;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/date_precision", schemaPath: "#/properties/date_precision/type", keyword: "type", params: { type: Ze.properties.date_precision.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.updated_date !== void 0 && s.call(n, "updated_date")) {
      let o = n.updated_date;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/updated_date", schemaPath: "#/properties/updated_date/type", keyword: "type", params: { type: Ze.properties.updated_date.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.initiation !== void 0 && s.call(n, "initiation")) {
      let o = n.initiation;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/initiation", schemaPath: "#/properties/initiation/type", keyword: "type", params: { type: Ze.properties.initiation.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.initiation__words !== void 0 && s.call(n, "initiation__words")) {
      let o = n.initiation__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/initiation__words", schemaPath: "#/properties/initiation__words/type", keyword: "type", params: { type: Ze.properties.initiation__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.setting !== void 0 && s.call(n, "setting")) {
      let o = n.setting;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/setting", schemaPath: "#/properties/setting/type", keyword: "type", params: { type: Ze.properties.setting.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.setting__words !== void 0 && s.call(n, "setting__words")) {
      let o = n.setting__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/setting__words", schemaPath: "#/properties/setting__words/type", keyword: "type", params: { type: Ze.properties.setting__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.district !== void 0 && s.call(n, "district")) {
      let o = n.district;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: Ze.properties.district.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.beat !== void 0 && s.call(n, "beat")) {
      let o = n.beat;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/beat", schemaPath: "#/properties/beat/type", keyword: "type", params: { type: Ze.properties.beat.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.location_text !== void 0 && s.call(n, "location_text")) {
      let o = n.location_text;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/location_text", schemaPath: "#/properties/location_text/type", keyword: "type", params: { type: Ze.properties.location_text.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.location_precision !== void 0 && s.call(n, "location_precision")) {
      let o = n.location_precision;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/location_precision", schemaPath: "#/properties/location_precision/type", keyword: "type", params: { type: Ze.properties.location_precision.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.latitude !== void 0 && s.call(n, "latitude")) {
      let o = n.latitude;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: Ze.properties.latitude.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.longitude !== void 0 && s.call(n, "longitude")) {
      let o = n.longitude;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: Ze.properties.longitude.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race !== void 0 && s.call(n, "race")) {
      let o = n.race;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Ze.properties.race.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race__words !== void 0 && s.call(n, "race__words")) {
      let o = n.race__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Ze.properties.race__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_source !== void 0 && s.call(n, "race_source")) {
      let o = n.race_source;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_source", schemaPath: "#/properties/race_source/type", keyword: "type", params: { type: Ze.properties.race_source.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_source__words !== void 0 && s.call(n, "race_source__words")) {
      let o = n.race_source__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_source__words", schemaPath: "#/properties/race_source__words/type", keyword: "type", params: { type: Ze.properties.race_source__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_self_reported !== void 0 && s.call(n, "race_self_reported")) {
      let o = n.race_self_reported;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_self_reported", schemaPath: "#/properties/race_self_reported/type", keyword: "type", params: { type: Ze.properties.race_self_reported.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.race_self_reported__words !== void 0 && s.call(n, "race_self_reported__words")) {
      let o = n.race_self_reported__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/race_self_reported__words", schemaPath: "#/properties/race_self_reported__words/type", keyword: "type", params: { type: Ze.properties.race_self_reported__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.gender !== void 0 && s.call(n, "gender")) {
      let o = n.gender;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Ze.properties.gender.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.gender_source !== void 0 && s.call(n, "gender_source")) {
      let o = n.gender_source;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/gender_source", schemaPath: "#/properties/gender_source/type", keyword: "type", params: { type: Ze.properties.gender_source.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.gender_source__words !== void 0 && s.call(n, "gender_source__words")) {
      let o = n.gender_source__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/gender_source__words", schemaPath: "#/properties/gender_source__words/type", keyword: "type", params: { type: Ze.properties.gender_source__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.age !== void 0 && s.call(n, "age")) {
      let o = n.age;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Ze.properties.age.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.age_band !== void 0 && s.call(n, "age_band")) {
      let o = n.age_band;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/age_band", schemaPath: "#/properties/age_band/type", keyword: "type", params: { type: Ze.properties.age_band.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.juvenile !== void 0 && s.call(n, "juvenile")) {
      let o = n.juvenile;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/juvenile", schemaPath: "#/properties/juvenile/type", keyword: "type", params: { type: Ze.properties.juvenile.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_mode !== void 0 && s.call(n, "stop_mode")) {
      let o = n.stop_mode;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_mode", schemaPath: "#/properties/stop_mode/type", keyword: "type", params: { type: Ze.properties.stop_mode.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_mode__words !== void 0 && s.call(n, "stop_mode__words")) {
      let o = n.stop_mode__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_mode__words", schemaPath: "#/properties/stop_mode__words/type", keyword: "type", params: { type: Ze.properties.stop_mode__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.passenger !== void 0 && s.call(n, "passenger")) {
      let o = n.passenger;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/passenger", schemaPath: "#/properties/passenger/type", keyword: "type", params: { type: Ze.properties.passenger.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_legal_basis !== void 0 && s.call(n, "stop_legal_basis")) {
      let o = n.stop_legal_basis;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_legal_basis", schemaPath: "#/properties/stop_legal_basis/type", keyword: "type", params: { type: Ze.properties.stop_legal_basis.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_legal_basis__words !== void 0 && s.call(n, "stop_legal_basis__words")) {
      let o = n.stop_legal_basis__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_legal_basis__words", schemaPath: "#/properties/stop_legal_basis__words/type", keyword: "type", params: { type: Ze.properties.stop_legal_basis__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_reason !== void 0 && s.call(n, "stop_reason")) {
      let o = n.stop_reason;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_reason", schemaPath: "#/properties/stop_reason/type", keyword: "type", params: { type: Ze.properties.stop_reason.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_reason__words !== void 0 && s.call(n, "stop_reason__words")) {
      let o = n.stop_reason__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_reason__words", schemaPath: "#/properties/stop_reason__words/type", keyword: "type", params: { type: Ze.properties.stop_reason__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_action !== void 0 && s.call(n, "stop_action")) {
      let o = n.stop_action;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_action", schemaPath: "#/properties/stop_action/type", keyword: "type", params: { type: Ze.properties.stop_action.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_action__words !== void 0 && s.call(n, "stop_action__words")) {
      let o = n.stop_action__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_action__words", schemaPath: "#/properties/stop_action__words/type", keyword: "type", params: { type: Ze.properties.stop_action__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_outcome !== void 0 && s.call(n, "stop_outcome")) {
      let o = n.stop_outcome;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_outcome", schemaPath: "#/properties/stop_outcome/type", keyword: "type", params: { type: Ze.properties.stop_outcome.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.stop_outcome__words !== void 0 && s.call(n, "stop_outcome__words")) {
      let o = n.stop_outcome__words;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/stop_outcome__words", schemaPath: "#/properties/stop_outcome__words/type", keyword: "type", params: { type: Ze.properties.stop_outcome__words.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.searched !== void 0 && s.call(n, "searched")) {
      let o = n.searched;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/searched", schemaPath: "#/properties/searched/type", keyword: "type", params: { type: Ze.properties.searched.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.force_used !== void 0 && s.call(n, "force_used")) {
      let o = n.force_used;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/force_used", schemaPath: "#/properties/force_used/type", keyword: "type", params: { type: Ze.properties.force_used.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.force_incident_id !== void 0 && s.call(n, "force_incident_id")) {
      let o = n.force_incident_id;
      if (typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/force_incident_id", schemaPath: "#/properties/force_incident_id/type", keyword: "type", params: { type: Ze.properties.force_incident_id.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (n.duration_minutes !== void 0 && s.call(n, "duration_minutes")) {
      let o = n.duration_minutes;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let i = { instancePath: l + "/duration_minutes", schemaPath: "#/properties/duration_minutes/type", keyword: "type", params: { type: Ze.properties.duration_minutes.type } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let o = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return Di.errors = e, r === 0;
}
Di.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ho = Hi, Qr = { $id: "stop_searches", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, stop_id: { type: ["string", "null"] }, search_no: { type: ["string", "null"] }, person_no: { type: ["string", "null"] }, search_type: { type: ["string", "null"] }, search_type__words: { type: ["string", "null"] }, search_basis: { type: ["array", "string", "null"] }, search_basis__words: { type: ["string", "null"] }, consent_asked: { type: ["boolean", "string", "null"] }, consent_given: { type: ["boolean", "string", "null"] }, sought: { type: ["string", "null"] }, sought__words: { type: ["string", "null"] }, contraband_found: { type: ["boolean", "string", "null"] }, contraband: { type: ["array", "string", "null"] }, contraband__words: { type: ["string", "null"] }, property_seized: { type: ["boolean", "string", "null"] }, outcome_linked: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "stop_searches.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "stop_searches.search_no.bounds", not: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_no"], properties: { search_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stop_searches.person_no.bounds", not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "stop_searches.search_type.in-code-list", not: { allOf: [{ required: ["search_type"], properties: { search_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_type"], properties: { search_type: { not: { enum: ["frisk", "person", "more_than_outer_clothing", "strip_search", "body_cavity", "vehicle", "property", "premises", "other", "frisk_or_search_person", "person_undressed", "person_any", "property_any", "any_search"] } } } }] } }, { $comment: "stop_searches.search_basis.type", not: { allOf: [{ required: ["search_basis"], properties: { search_basis: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["search_basis"], properties: { search_basis: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.search_basis.in-code-list", not: { allOf: [{ required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["search_basis"], properties: { search_basis: { contains: { not: { enum: ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "other", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"] } } } } }] } }, { $comment: "stop_searches.consent_asked.type", not: { allOf: [{ required: ["consent_asked"], properties: { consent_asked: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["consent_asked"], properties: { consent_asked: { type: "boolean" } } }, { required: ["consent_asked"], properties: { consent_asked: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.consent_given.type", not: { allOf: [{ required: ["consent_given"], properties: { consent_given: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["consent_given"], properties: { consent_given: { type: "boolean" } } }, { required: ["consent_given"], properties: { consent_given: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.sought.in-code-list", not: { allOf: [{ required: ["sought"], properties: { sought: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["sought"], properties: { sought: { not: { enum: ["firearm", "ammunition", "other_weapon", "fireworks", "drugs", "psychoactive_substances", "drug_paraphernalia", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "other", "weapon", "thing_to_harm", "drugs_or_psychoactive", "drugs_or_paraphernalia", "theft_or_damage_tools"] } } } }] } }, { $comment: "stop_searches.contraband_found.type", not: { allOf: [{ required: ["contraband_found"], properties: { contraband_found: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["contraband_found"], properties: { contraband_found: { type: "boolean" } } }, { required: ["contraband_found"], properties: { contraband_found: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.contraband.type", not: { allOf: [{ required: ["contraband"], properties: { contraband: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["contraband"], properties: { contraband: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.contraband.in-code-list", not: { allOf: [{ required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["contraband"], properties: { contraband: { contains: { not: { enum: ["firearm", "ammunition", "other_weapon", "fireworks", "drugs", "psychoactive_substances", "drug_paraphernalia", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "evidence_of_offence", "other", "weapon", "thing_to_harm", "drugs_or_psychoactive", "drugs_or_paraphernalia", "theft_or_damage_tools"] } } } } }] } }, { $comment: "stop_searches.property_seized.type", not: { allOf: [{ required: ["property_seized"], properties: { property_seized: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["property_seized"], properties: { property_seized: { type: "boolean" } } }, { required: ["property_seized"], properties: { property_seized: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "stop_searches.outcome_linked.type", not: { allOf: [{ required: ["outcome_linked"], properties: { outcome_linked: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["outcome_linked"], properties: { outcome_linked: { type: "boolean" } } }, { required: ["outcome_linked"], properties: { outcome_linked: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, stop_id: { required: ["stop_id"], properties: { stop_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_no: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["search_no"], properties: { search_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["search_no"], properties: { search_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, person_no: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["person_no"], properties: { person_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["person_no"], properties: { person_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, search_type: { required: ["search_type"], properties: { search_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_type__words: { required: ["search_type__words"], properties: { search_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, search_basis: { required: ["search_basis"], properties: { search_basis: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, search_basis__words: { required: ["search_basis__words"], properties: { search_basis__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, consent_asked: { required: ["consent_asked"], properties: { consent_asked: { type: "boolean" } } }, consent_given: { required: ["consent_given"], properties: { consent_given: { type: "boolean" } } }, sought: { required: ["sought"], properties: { sought: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, sought__words: { required: ["sought__words"], properties: { sought__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, contraband_found: { required: ["contraband_found"], properties: { contraband_found: { type: "boolean" } } }, contraband: { required: ["contraband"], properties: { contraband: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, contraband__words: { required: ["contraband__words"], properties: { contraband__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, property_seized: { required: ["property_seized"], properties: { property_seized: { type: "boolean" } } }, outcome_linked: { required: ["outcome_linked"], properties: { outcome_linked: { type: "boolean" } } } } };
function Hi(n, { instancePath: l = "", parentData: j, parentDataProperty: H, rootData: R = n, dynamicAnchors: jl = {} } = {}) {
  let e = null, r = 0, Ve = Hi.evaluated;
  Ve.dynamicProps && (Ve.props = void 0), Ve.dynamicItems && (Ve.items = void 0);
  let cr = r, as = r, is = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (E = "agency_id")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let N = n.agency_id, ge = r, S = r, W = r;
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
      if (r === ge)
        if (typeof N == "string") {
          if (ye(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var en = is === r;
  if (en) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.agency_id === void 0 || !s.call(n, "agency_id")) && (ge = "agency_id")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
        let S = n.agency_id, W = r, X = r;
        if (typeof S == "string" && !Gl.test(S)) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var Vs = X === r;
        if (Vs) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var en = E === r;
  }
  var Ys = as === r;
  if (Ys) {
    let E = { instancePath: l, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let pr = r, Ks = r, Xs = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.search_no === void 0 || !s.call(n, "search_no")) && (E = "search_no")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.search_no !== void 0 && s.call(n, "search_no")) {
      let N = n.search_no, ge = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Ms = W === r;
      if (Ms) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ge)
        if (typeof N == "string") {
          if (ye(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var rn = Xs === r;
  if (rn) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.search_no === void 0 || !s.call(n, "search_no")) && (ge = "search_no")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.search_no !== void 0 && s.call(n, "search_no")) {
        let S = n.search_no, W = r, X = r;
        if (typeof S == "string" && !ql.test(S)) {
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
  var Pn = Ks === r;
  if (Pn) {
    let E = { instancePath: l, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = pr, e !== null && (pr ? e.length = pr : e = null);
  let wr = r, Gs = r, ds = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.person_no === void 0 || !s.call(n, "person_no")) && (E = "person_no")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let N = n.person_no, ge = r, S = r, W = r;
      if (!(N === "not_recorded" || N === "unknown" || N === "not_applicable" || N === "withheld" || N === "pending")) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      }
      var Js = W === r;
      if (Js) {
        let X = {};
        e === null ? e = [X] : e.push(X), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
      if (r === ge)
        if (typeof N == "string") {
          if (ye(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var dn = ds === r;
  if (dn) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.person_no === void 0 || !s.call(n, "person_no")) && (ge = "person_no")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.person_no !== void 0 && s.call(n, "person_no")) {
        let S = n.person_no, W = r, X = r;
        if (typeof S == "string" && !ql.test(S)) {
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
    var dn = E === r;
  }
  var hn = Gs === r;
  if (hn) {
    let E = { instancePath: l, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
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
      let N = n.search_type, ge = r, S = r, W = r;
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
      if (r === ge)
        if (typeof N == "string") {
          if (ye(N) < 1) {
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
      let ge;
      if ((n.search_type === void 0 || !s.call(n, "search_type")) && (ge = "search_type")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.search_type !== void 0 && s.call(n, "search_type")) {
        let S = n.search_type, W = r, X = r;
        if (!(S === "frisk" || S === "person" || S === "more_than_outer_clothing" || S === "strip_search" || S === "body_cavity" || S === "vehicle" || S === "property" || S === "premises" || S === "other" || S === "frisk_or_search_person" || S === "person_undressed" || S === "person_any" || S === "property_any" || S === "any_search")) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        }
        var Qs = X === r;
        if (Qs) {
          let ae = {};
          e === null ? e = [ae] : e.push(ae), r++;
        } else
          r = W, e !== null && (W ? e.length = W : e = null);
      }
    }
    var _r = E === r;
  }
  var Rs = nn === r;
  if (Rs) {
    let E = { instancePath: l, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Pr, e !== null && (Pr ? e.length = Pr : e = null);
  let ar = r, yn = r, el = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (E = "search_basis")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let N = n.search_basis, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var In = S === r;
      if (In) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var sn = el === r;
  if (sn) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
              for (let le = 0; le < m; le++) {
                let _ = K[le], z = r, Z = r, fe = r;
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
                  let pe = r, G = r, Le = r;
                  if (typeof _ == "string" && !Je.test(_)) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  }
                  var ms = Le === r;
                  if (ms) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  } else
                    r = G, e !== null && (G ? e.length = G : e = null);
                  var gn = pe === r;
                  if (gn) {
                    let we = r, er = r, Te = r;
                    if (typeof _ == "string" && !Qe.test(_)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var En = Te === r;
                    if (En) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = er, e !== null && (er ? e.length = er : e = null);
                    var gn = we === r;
                  }
                }
                if (r === z)
                  if (typeof _ == "string") {
                    if (ye(_) < 1) {
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
                let le = K.length;
                if (le > 1) {
                  let _ = {};
                  for (; le--; ) {
                    let z = K[le];
                    if (typeof z == "string") {
                      if (typeof _[z] == "number") {
                        let Z = {};
                        e === null ? e = [Z] : e.push(Z), r++;
                        break;
                      }
                      _[z] = le;
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
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
    var zn = ge === r;
    if (zn) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var sn = E === r;
  }
  var vs = yn === r;
  if (vs) {
    let E = { instancePath: l, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let Zn = r, Ss = r, ln = r;
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
                let A = {};
                e === null ? e = [A] : e.push(A), r++;
              }
              var mn = _e === r;
              if (mn) {
                let A = {};
                e === null ? e = [A] : e.push(A), r++;
              } else {
                r = de, e !== null && (de ? e.length = de : e = null);
                let A = r, m = r, le = r;
                if (typeof X == "string" && !Je.test(X)) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                }
                var Er = le === r;
                if (Er) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                } else
                  r = m, e !== null && (m ? e.length = m : e = null);
                var ts = A === r;
                if (ts) {
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
                  var ts = _ === r;
                }
              }
              if (r === ae)
                if (typeof X == "string") {
                  if (ye(X) < 1) {
                    let A = {};
                    e === null ? e = [A] : e.push(A), r++;
                  }
                } else {
                  let A = {};
                  e === null ? e = [A] : e.push(A), r++;
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
  var os = ln === r;
  if (os) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.search_basis === void 0 || !s.call(n, "search_basis")) && (ge = "search_basis")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
        let S = n.search_basis;
        if (Array.isArray(S)) {
          let W = r, X = S.length;
          for (let ae = 0; ae < X; ae++) {
            let de = S[ae], _e = r, K = r, A = r;
            if (!(de === "consent_verbal" || de === "consent_written" || de === "consent_implied" || de === "officer_safety" || de === "suspected_weapon" || de === "plain_view" || de === "odour" || de === "canine_alert" || de === "evidence_of_crime" || de === "suspicious_behaviour" || de === "information_received" || de === "incident_to_arrest" || de === "exigent" || de === "inventory" || de === "warrant" || de === "supervision_condition" || de === "school_policy" || de === "search_power_property" || de === "search_power_drugs" || de === "search_power_weapons" || de === "search_power_wildlife" || de === "search_power_goods" || de === "search_power_terrorism" || de === "search_power_area" || de === "other" || de === "consent" || de === "probable_cause" || de === "suspicion_or_probable_cause" || de === "towing_or_arrest" || de === "inventory_arrest_or_supervision" || de === "search_power" || de === "neither_consent_nor_inventory")) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            }
            var bs = A === r;
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
    var os = E === r;
  }
  var vn = Ss === r;
  if (vn) {
    let E = { instancePath: l, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
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
      let N = n.consent_asked, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var tn = S === r;
      if (tn) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var $r = ks === r;
  if ($r) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
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
    var us = ge === r;
    if (us) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var $r = E === r;
  }
  var Sn = Yr === r;
  if (Sn) {
    let E = { instancePath: l, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Vr, e !== null && (Vr ? e.length = Vr : e = null);
  let on = r, dr = r, rl = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.consent_given === void 0 || !s.call(n, "consent_given")) && (E = "consent_given")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
      let N = n.consent_given, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var Cs = S === r;
      if (Cs) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var wn = rl === r;
  if (wn) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
    var gr = X === r;
    if (W = W || gr, gr) {
      var bn = {};
      bn.consent_given = !0;
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var gr = ae === r;
    if (W = W || gr, gr && bn !== !0 && (bn = bn || {}, bn.consent_given = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var Ds = ge === r;
    if (Ds) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var wn = E === r;
  }
  var kn = dr === r;
  if (kn) {
    let E = { instancePath: l, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = on, e !== null && (on ? e.length = on : e = null);
  let As = r, An = r, Cn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.sought === void 0 || !s.call(n, "sought")) && (E = "sought")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.sought !== void 0 && s.call(n, "sought")) {
      let N = n.sought, ge = r, S = r, W = r;
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
      if (r === ge)
        if (typeof N == "string") {
          if (ye(N) < 1) {
            let X = {};
            e === null ? e = [X] : e.push(X), r++;
          }
        } else {
          let X = {};
          e === null ? e = [X] : e.push(X), r++;
        }
    }
  }
  var Hs = Cn === r;
  if (Hs) {
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let ge;
      if ((n.sought === void 0 || !s.call(n, "sought")) && (ge = "sought")) {
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
    var Hs = E === r;
  }
  var kr = An === r;
  if (kr) {
    let E = { instancePath: l, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
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
      let N = n.contraband_found, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var Un = S === r;
      if (Un) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var qn = Hn === r;
  if (qn) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
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
    var Wn = ge === r;
    if (Wn) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var qn = E === r;
  }
  var Tn = Dn === r;
  if (Tn) {
    let E = { instancePath: l, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
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
      let N = n.contraband, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var jn = S === r;
      if (jn) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var Zr = Vn === r;
  if (Zr) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
              var mr = !0;
              let m = K.length;
              for (let le = 0; le < m; le++) {
                let _ = K[le], z = r, Z = r, fe = r;
                if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
                  let pe = {};
                  e === null ? e = [pe] : e.push(pe), r++;
                }
                var nl = fe === r;
                if (nl) {
                  let pe = {};
                  e === null ? e = [pe] : e.push(pe), r++;
                } else {
                  r = Z, e !== null && (Z ? e.length = Z : e = null);
                  let pe = r, G = r, Le = r;
                  if (typeof _ == "string" && !Je.test(_)) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  }
                  var Yn = Le === r;
                  if (Yn) {
                    let we = {};
                    e === null ? e = [we] : e.push(we), r++;
                  } else
                    r = G, e !== null && (G ? e.length = G : e = null);
                  var On = pe === r;
                  if (On) {
                    let we = r, er = r, Te = r;
                    if (typeof _ == "string" && !Qe.test(_)) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    }
                    var $n = Te === r;
                    if ($n) {
                      let Ke = {};
                      e === null ? e = [Ke] : e.push(Ke), r++;
                    } else
                      r = er, e !== null && (er ? e.length = er : e = null);
                    var On = we === r;
                  }
                }
                if (r === z)
                  if (typeof _ == "string") {
                    if (ye(_) < 1) {
                      let pe = {};
                      e === null ? e = [pe] : e.push(pe), r++;
                    }
                  } else {
                    let pe = {};
                    e === null ? e = [pe] : e.push(pe), r++;
                  }
                var mr = z === r;
                if (!mr)
                  break;
              }
              if (mr) {
                let le = K.length;
                if (le > 1) {
                  let _ = {};
                  for (; le--; ) {
                    let z = K[le];
                    if (typeof z == "string") {
                      if (typeof _[z] == "number") {
                        let Z = {};
                        e === null ? e = [Z] : e.push(Z), r++;
                        break;
                      }
                      _[z] = le;
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
    var lr = X === r;
    if (W = W || lr, lr) {
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
      }
    }
    var lr = ae === r;
    if (W = W || lr, lr && Ge !== !0 && (Ge = Ge || {}, Ge.contraband = !0), W)
      r = S, e !== null && (S ? e.length = S : e = null);
    else {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    }
    var Kn = ge === r;
    if (Kn) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var Zr = E === r;
  }
  var js = Bn === r;
  if (js) {
    let E = { instancePath: l, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
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
                let A = {};
                e === null ? e = [A] : e.push(A), r++;
              }
              var Us = _e === r;
              if (Us) {
                let A = {};
                e === null ? e = [A] : e.push(A), r++;
              } else {
                r = de, e !== null && (de ? e.length = de : e = null);
                let A = r, m = r, le = r;
                if (typeof X == "string" && !Je.test(X)) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                }
                var $s = le === r;
                if ($s) {
                  let _ = {};
                  e === null ? e = [_] : e.push(_), r++;
                } else
                  r = m, e !== null && (m ? e.length = m : e = null);
                var cs = A === r;
                if (cs) {
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
                  var cs = _ === r;
                }
              }
              if (r === ae)
                if (typeof X == "string") {
                  if (ye(X) < 1) {
                    let A = {};
                    e === null ? e = [A] : e.push(A), r++;
                  }
                } else {
                  let A = {};
                  e === null ? e = [A] : e.push(A), r++;
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
      let ge;
      if ((n.contraband === void 0 || !s.call(n, "contraband")) && (ge = "contraband")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.contraband !== void 0 && s.call(n, "contraband")) {
        let S = n.contraband;
        if (Array.isArray(S)) {
          let W = r, X = S.length;
          for (let ae = 0; ae < X; ae++) {
            let de = S[ae], _e = r, K = r, A = r;
            if (!(de === "firearm" || de === "ammunition" || de === "other_weapon" || de === "fireworks" || de === "drugs" || de === "psychoactive_substances" || de === "drug_paraphernalia" || de === "alcohol" || de === "money" || de === "stolen_property" || de === "theft_tools" || de === "damage_tools" || de === "electronic_device" || de === "vehicle" || de === "untaxed_goods" || de === "game_or_poaching_equipment" || de === "wildlife_evidence" || de === "evidence_of_offence" || de === "other" || de === "weapon" || de === "thing_to_harm" || de === "drugs_or_psychoactive" || de === "drugs_or_paraphernalia" || de === "theft_or_damage_tools")) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            }
            var Ns = A === r;
            if (Ns) {
              let m = {};
              e === null ? e = [m] : e.push(m), r++;
            } else
              r = K, e !== null && (K ? e.length = K : e = null);
            var fs = _e === r;
            if (fs)
              break;
          }
          if (fs)
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
    let E = { instancePath: l, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
  let Sr = r, Nn = r, Xn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let E;
    if ((n.property_seized === void 0 || !s.call(n, "property_seized")) && (E = "property_seized")) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
      let N = n.property_seized, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var xs = S === r;
      if (xs) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var Mn = Xn === r;
  if (Mn) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
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
    var Xr = ge === r;
    if (Xr) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var Mn = E === r;
  }
  var Mr = Nn === r;
  if (Mr) {
    let E = { instancePath: l, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
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
      let N = n.outcome_linked, ge = r, S = r;
      if (!(N === null || N === "")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var es = S === r;
      if (es) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = ge, e !== null && (ge ? e.length = ge : e = null);
    }
  }
  var fr = Qn === r;
  if (fr) {
    let E = r, N = r, ge = r, S = r, W = !1, X = r;
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
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
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
    var ns = ge === r;
    if (ns) {
      let _e = {};
      e === null ? e = [_e] : e.push(_e), r++;
    } else
      r = N, e !== null && (N ? e.length = N : e = null);
    var fr = E === r;
  }
  var ss = Jn === r;
  if (ss) {
    let E = { instancePath: l, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [E] : e.push(E), r++;
  } else
    r = Cr, e !== null && (Cr ? e.length = Cr : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let E of Object.keys(n))
      if (!s.call(Qr.properties, E)) {
        let N = { instancePath: l, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E } };
        e === null ? e = [N] : e.push(N), r++;
      }
    if (n.agency_id !== void 0 && s.call(n, "agency_id")) {
      let E = n.agency_id;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Qr.properties.agency_id.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.stop_id !== void 0 && s.call(n, "stop_id")) {
      let E = n.stop_id;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/stop_id", schemaPath: "#/properties/stop_id/type", keyword: "type", params: { type: Qr.properties.stop_id.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_no !== void 0 && s.call(n, "search_no")) {
      let E = n.search_no;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/search_no", schemaPath: "#/properties/search_no/type", keyword: "type", params: { type: Qr.properties.search_no.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.person_no !== void 0 && s.call(n, "person_no")) {
      let E = n.person_no;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/person_no", schemaPath: "#/properties/person_no/type", keyword: "type", params: { type: Qr.properties.person_no.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_type !== void 0 && s.call(n, "search_type")) {
      let E = n.search_type;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/search_type", schemaPath: "#/properties/search_type/type", keyword: "type", params: { type: Qr.properties.search_type.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_type__words !== void 0 && s.call(n, "search_type__words")) {
      let E = n.search_type__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/search_type__words", schemaPath: "#/properties/search_type__words/type", keyword: "type", params: { type: Qr.properties.search_type__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_basis !== void 0 && s.call(n, "search_basis")) {
      let E = n.search_basis;
      if (!Array.isArray(E) && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/search_basis", schemaPath: "#/properties/search_basis/type", keyword: "type", params: { type: Qr.properties.search_basis.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.search_basis__words !== void 0 && s.call(n, "search_basis__words")) {
      let E = n.search_basis__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/search_basis__words", schemaPath: "#/properties/search_basis__words/type", keyword: "type", params: { type: Qr.properties.search_basis__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.consent_asked !== void 0 && s.call(n, "consent_asked")) {
      let E = n.consent_asked;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/consent_asked", schemaPath: "#/properties/consent_asked/type", keyword: "type", params: { type: Qr.properties.consent_asked.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.consent_given !== void 0 && s.call(n, "consent_given")) {
      let E = n.consent_given;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/consent_given", schemaPath: "#/properties/consent_given/type", keyword: "type", params: { type: Qr.properties.consent_given.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.sought !== void 0 && s.call(n, "sought")) {
      let E = n.sought;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/sought", schemaPath: "#/properties/sought/type", keyword: "type", params: { type: Qr.properties.sought.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.sought__words !== void 0 && s.call(n, "sought__words")) {
      let E = n.sought__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/sought__words", schemaPath: "#/properties/sought__words/type", keyword: "type", params: { type: Qr.properties.sought__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.contraband_found !== void 0 && s.call(n, "contraband_found")) {
      let E = n.contraband_found;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/contraband_found", schemaPath: "#/properties/contraband_found/type", keyword: "type", params: { type: Qr.properties.contraband_found.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.contraband !== void 0 && s.call(n, "contraband")) {
      let E = n.contraband;
      if (!Array.isArray(E) && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/contraband", schemaPath: "#/properties/contraband/type", keyword: "type", params: { type: Qr.properties.contraband.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.contraband__words !== void 0 && s.call(n, "contraband__words")) {
      let E = n.contraband__words;
      if (typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/contraband__words", schemaPath: "#/properties/contraband__words/type", keyword: "type", params: { type: Qr.properties.contraband__words.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.property_seized !== void 0 && s.call(n, "property_seized")) {
      let E = n.property_seized;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/property_seized", schemaPath: "#/properties/property_seized/type", keyword: "type", params: { type: Qr.properties.property_seized.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
    if (n.outcome_linked !== void 0 && s.call(n, "outcome_linked")) {
      let E = n.outcome_linked;
      if (typeof E != "boolean" && typeof E != "string" && E !== null) {
        let N = { instancePath: l + "/outcome_linked", schemaPath: "#/properties/outcome_linked/type", keyword: "type", params: { type: Qr.properties.outcome_linked.type } };
        e === null ? e = [N] : e.push(N), r++;
      }
    }
  } else {
    let E = { instancePath: l, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [E] : e.push(E), r++;
  }
  return Hi.errors = e, r === 0;
}
Hi.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Uo = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), ki = (n) => n == null || n === "", qt = (n) => typeof n == "string" && Uo.has(n), tl = (n, l) => Object.hasOwn(n, l) ? n[l] : void 0, xe = (n, l) => !ki(tl(n, l)), At = (n, l) => ki(tl(n, l)) ? null : String(tl(n, l)), Q = (n, l, j) => ki(tl(n, j)) || qt(tl(n, j)) || l.has(j) ? null : tl(n, j), Me = (n, l, j) => ki(tl(n, j)) || qt(tl(n, j)) ? !1 : l.has(j) ? null : !0, Ui = (n, l, j, H) => ki(tl(n, j)) || qt(tl(n, j)) ? tl(n, j) === H : l.has(j) ? null : !1;
var me = (n) => n === null ? null : !n, We = (...n) => {
  let l = !0;
  for (let j of n) {
    let H = j();
    if (H === !1) return !1;
    H === null && (l = null);
  }
  return l;
}, Ee = (...n) => {
  let l = !1;
  for (let j of n) {
    let H = j();
    if (H === !0) return !0;
    H === null && (l = null);
  }
  return l;
}, Ae = (n, l, j) => n === null || l === null ? null : j(n, l), Wi = (n, l, j) => l.includes(n) ? !0 : j === null || j.includes(n) ? !1 : null, Re = (n, l, j) => n === null ? null : Array.isArray(n) ? We(...n.map((H) => () => Wi(H, l, j))) : Wi(String(n), l, j), Zs = (n, l, j) => n === null ? null : Array.isArray(n) ? Ee(...n.map((H) => () => Wi(H, l, j))) : Wi(String(n), l, j), Xl = (n, l) => typeof n == "string" ? l.test(n) : null;
var Jl = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function Ql(n, l, j) {
  let H = [], R = /* @__PURE__ */ new Set();
  if (n(j)) return { findings: H, bad: R };
  for (let { keyword: r, schemaPath: Ve, instancePath: cr, params: as } of n.errors) {
    let is = /^#\/allOf\/(\d+)\/not$/.exec(Ve);
    if (is !== null) {
      let Tr = l[Number(is[1])];
      H.push(Tr), Tr.level === "must" && R.add(Tr.field);
    } else if (r === "additionalProperties")
      H.push({ rule: "record.unknown-field", level: "must", field: as.additionalProperty });
    else if (r === "type" && Ve.startsWith("#/properties/")) {
      let Tr = cr.slice(1);
      H.push({ rule: "record.wrong-kind", level: "must", field: Tr }), R.add(Tr);
    }
  }
  let jl = new Set(H.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !jl.has(r.field);
  return { findings: H.filter(e), bad: R };
}
var Wo = [{ rule: "force_incidents.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_incidents.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "force_incidents.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "force_incidents.reported_date.type", level: "must", field: "reported_date" }, { rule: "force_incidents.updated_date.type", level: "must", field: "updated_date" }, { rule: "force_incidents.record_status.in-code-list", level: "must", field: "record_status" }, { rule: "force_incidents.reporting_role.in-code-list", level: "should", field: "reporting_role" }, { rule: "force_incidents.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.in-code-list", level: "should", field: "service_type" }, { rule: "force_incidents.setting.in-code-list", level: "should", field: "setting" }, { rule: "force_incidents.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "force_incidents.latitude.type", level: "must", field: "latitude" }, { rule: "force_incidents.latitude.bounds", level: "must", field: "latitude" }, { rule: "force_incidents.longitude.type", level: "must", field: "longitude" }, { rule: "force_incidents.longitude.bounds", level: "must", field: "longitude" }, { rule: "force_incidents.force_reason.type", level: "must", field: "force_reason" }, { rule: "force_incidents.force_reason.in-code-list", level: "should", field: "force_reason" }, { rule: "force_incidents.review_outcome.in-code-list", level: "should", field: "review_outcome" }, { rule: "incident-id-in-scientific-notation", level: "must", field: "incident_id" }, { rule: "location-holds-coordinates", level: "should", field: "location_text" }, { rule: "location-names-a-house", level: "should", field: "location_text" }], To = [{ rule: "force_incidents.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_incidents.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_incidents.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "force_incidents.record_status.required", level: "should", field: "record_status" }, { rule: "force_incidents.initiation.required", level: "should", field: "initiation" }, { rule: "force_incidents.service_type.required", level: "should", field: "service_type" }, { rule: "force_incidents.force_reason.required", level: "should", field: "force_reason" }, { rule: "coordinates-at-zero", level: "must", field: "latitude" }, { rule: "coordinates-without-precision", level: "should", field: "latitude" }, { rule: "final-while-review-pending", level: "should", field: "record_status" }, { rule: "imprecise-date-not-first-day", level: "should", field: "date_precision" }, { rule: "occurred-long-ago", level: "should", field: "occurred_date" }, { rule: "place-is-a-placeholder", level: "should", field: "district" }, { rule: "reported-before-occurred", level: "must", field: "occurred_date" }, { rule: "updated-before-reported", level: "must", field: "reported_date" }];
function Fo(n, l, j) {
  switch (n) {
    case "force_incidents.agency_id.required":
      return Me(l, j, "agency_id");
    case "force_incidents.incident_id.required":
      return Me(l, j, "incident_id");
    case "force_incidents.occurred_date.required":
      return xe(l, "occurred_date");
    case "force_incidents.occurred_time.required":
      return xe(l, "occurred_time");
    case "force_incidents.record_status.required":
      return xe(l, "record_status");
    case "force_incidents.initiation.required":
      return xe(l, "initiation");
    case "force_incidents.service_type.required":
      return xe(l, "service_type");
    case "force_incidents.force_reason.required":
      return xe(l, "force_reason");
    case "coordinates-at-zero":
      return me(We(() => Ae(Q(l, j, "latitude"), 0, (H, R) => H === R), () => Ae(Q(l, j, "longitude"), 0, (H, R) => H === R)));
    case "coordinates-without-precision":
      return Ee(() => me(Me(l, j, "latitude")), () => xe(l, "location_precision"));
    case "final-while-review-pending":
      return Ee(() => me(Re(Q(l, j, "record_status"), ["final"], null)), () => me(Ui(l, j, "review_outcome", "pending")));
    case "imprecise-date-not-first-day":
      return We(() => Ee(() => me(Re(Q(l, j, "date_precision"), ["month"], null)), () => Xl(Q(l, j, "occurred_date"), new RegExp("^(?:[0-9]{4}-[0-9]{2}-01)$", "u"))), () => Ee(() => me(Re(Q(l, j, "date_precision"), ["quarter"], null)), () => Xl(Q(l, j, "occurred_date"), new RegExp("^(?:[0-9]{4}-(01|04|07|10)-01)$", "u"))), () => Ee(() => me(Re(Q(l, j, "date_precision"), ["year"], null)), () => Xl(Q(l, j, "occurred_date"), new RegExp("^(?:[0-9]{4}-01-01)$", "u"))));
    case "occurred-long-ago":
      return Ae("1970-01-01", Q(l, j, "occurred_date"), (H, R) => H <= R);
    case "place-is-a-placeholder":
      return me(Ee(() => Xl(At(l, "district"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Xl(At(l, "beat"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u")), () => Xl(At(l, "location_text"), new RegExp("^(?: *(-+|[?]+|[.]+|[Nn]/[Aa]|#N/A|[Nn][Uu][Ll][Ll]|NA|UNK|Unk|UNKNOWN|Unknown|None|NONE|TBD|XX+) *)$", "u"))));
    case "reported-before-occurred":
      return Ae(Q(l, j, "occurred_date"), Q(l, j, "reported_date"), (H, R) => H <= R);
    case "updated-before-reported":
      return Ae(Q(l, j, "reported_date"), Q(l, j, "updated_date"), (H, R) => H <= R);
    default:
      return null;
  }
}
function Bo(n) {
  let l = "force_incidents";
  if (!Jl(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: H } = Ql(xo, Wo, n);
  for (let R of To) Fo(R.rule, n, H) === !1 && j.push(R);
  return j.map((R) => ({ table: l, ...R }));
}
var Vo = [{ rule: "force_subjects.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_subjects.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_subjects.race.type", level: "must", field: "race" }, { rule: "force_subjects.race.in-code-list", level: "should", field: "race" }, { rule: "force_subjects.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "force_subjects.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "force_subjects.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "force_subjects.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_subjects.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "force_subjects.age.type", level: "must", field: "age" }, { rule: "force_subjects.age.bounds", level: "must", field: "age" }, { rule: "force_subjects.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_subjects.juvenile.type", level: "must", field: "juvenile" }, { rule: "force_subjects.impairment.type", level: "must", field: "impairment" }, { rule: "force_subjects.impairment.in-code-list", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.type", level: "must", field: "resistance" }, { rule: "force_subjects.resistance.in-code-list", level: "should", field: "resistance" }, { rule: "force_subjects.subject_role.in-code-list", level: "must", field: "subject_role" }, { rule: "force_subjects.armed_status.in-code-list", level: "must", field: "armed_status" }, { rule: "force_subjects.weapon.type", level: "must", field: "weapon" }, { rule: "force_subjects.weapon.in-code-list", level: "should", field: "weapon" }, { rule: "force_subjects.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_subjects.injury_attribution.in-code-list", level: "should", field: "injury_attribution" }, { rule: "force_subjects.fracture.type", level: "must", field: "fracture" }, { rule: "force_subjects.medical_aid.type", level: "must", field: "medical_aid" }, { rule: "force_subjects.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "force_subjects.death_date.type", level: "must", field: "death_date" }, { rule: "force_subjects.arrested.type", level: "must", field: "arrested" }, { rule: "gender-holds-a-race", level: "must", field: "gender" }, { rule: "subject-is-no-person", level: "must", field: "gender" }], Yo = [{ rule: "force_subjects.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_subjects.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_subjects.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_subjects.race_source.required", level: "should", field: "race_source" }, { rule: "force_subjects.gender.required", level: "must", field: "gender" }, { rule: "force_subjects.age_band.required", level: "should", field: "age_band" }, { rule: "force_subjects.impairment.required", level: "should", field: "impairment" }, { rule: "force_subjects.resistance.required", level: "should", field: "resistance" }, { rule: "force_subjects.armed_status.required", level: "should", field: "armed_status" }, { rule: "force_subjects.injury_level.required", level: "must", field: "injury_level" }, { rule: "force_subjects.hospitalised.required", level: "should", field: "hospitalised" }, { rule: "force_subjects.arrested.required", level: "should", field: "arrested" }, { rule: "armed-with-what-missing", level: "should", field: "armed_status" }, { rule: "death-date-missing", level: "should", field: "injury_level" }, { rule: "death-date-without-death", level: "must", field: "death_date" }, { rule: "fracture-without-injury", level: "must", field: "fracture" }, { rule: "hospital-stay-contradicted", level: "must", field: "injury_level" }, { rule: "impairment-none-with-others", level: "must", field: "impairment" }, { rule: "injury-cause-without-injury", level: "must", field: "injury_level" }, { rule: "juvenile-contradicts-age-band", level: "must", field: "juvenile" }, { rule: "resistance-none-with-others", level: "must", field: "resistance" }, { rule: "unarmed-with-weapon", level: "must", field: "armed_status" }];
function Ko(n, l, j) {
  switch (n) {
    case "force_subjects.agency_id.required":
      return Me(l, j, "agency_id");
    case "force_subjects.incident_id.required":
      return Me(l, j, "incident_id");
    case "force_subjects.subject_no.required":
      return Me(l, j, "subject_no");
    case "force_subjects.race_source.required":
      return xe(l, "race_source");
    case "force_subjects.gender.required":
      return xe(l, "gender");
    case "force_subjects.age_band.required":
      return xe(l, "age_band");
    case "force_subjects.impairment.required":
      return xe(l, "impairment");
    case "force_subjects.resistance.required":
      return xe(l, "resistance");
    case "force_subjects.armed_status.required":
      return xe(l, "armed_status");
    case "force_subjects.injury_level.required":
      return xe(l, "injury_level");
    case "force_subjects.hospitalised.required":
      return xe(l, "hospitalised");
    case "force_subjects.arrested.required":
      return xe(l, "arrested");
    case "armed-with-what-missing":
      return Ee(() => me(Re(Q(l, j, "armed_status"), ["armed_actual"], ["armed_alleged", "believed_armed_not_found", "unarmed", "believed_armed"])), () => xe(l, "weapon"));
    case "death-date-missing":
      return Ee(() => me(Re(Q(l, j, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => xe(l, "death_date"));
    case "death-date-without-death":
      return Ee(() => me(Me(l, j, "death_date")), () => Re(Q(l, j, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "none_visible", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"]));
    case "fracture-without-injury":
      return Ee(() => me(Ae(Q(l, j, "fracture"), !0, (H, R) => H === R)), () => me(Re(Q(l, j, "injury_level"), ["none", "complaint_of_pain", "none_visible"], ["minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "serious_grade_unclear", "admitted_or_serious"])));
    case "hospital-stay-contradicted":
      return Ee(() => me(Re(Q(l, j, "injury_level"), ["hospitalised"], ["none", "complaint_of_pain", "minor", "moderate", "serious_bodily_injury", "death", "none_visible", "injured_not_admitted"])), () => Ae(Q(l, j, "hospitalised"), !0, (H, R) => H === R));
    case "impairment-none-with-others":
      return me(We(() => Zs(Q(l, j, "impairment"), ["none_apparent"], ["alcohol", "drugs", "mental_health", "agitation", "developmental_disability", "physical_disability", "sensory_disability", "alcohol_or_drugs"]), () => Zs(Q(l, j, "impairment"), ["alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability", "alcohol_or_drugs"], ["none_apparent", "agitation", "sensory_disability"])));
    case "injury-cause-without-injury":
      return Ee(() => me(Re(Q(l, j, "injury_level"), ["none"], ["complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured", "injured_not_admitted", "below_serious", "serious_grade_unclear", "admitted_or_serious", "injured_alive"])), () => me(Me(l, j, "injury_attribution")));
    case "juvenile-contradicts-age-band":
      return Ee(() => We(() => Ae(Q(l, j, "juvenile"), !0, (H, R) => H === R), () => Re(Q(l, j, "age_band"), ["0_9", "10_14", "15_17", "0_17", "10_17"], null)), () => We(() => Ae(Q(l, j, "juvenile"), !1, (H, R) => H === R), () => Re(Q(l, j, "age_band"), ["18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"], null)));
    case "resistance-none-with-others":
      return me(We(() => Zs(Q(l, j, "resistance"), ["none_compliant"], ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "self_harm", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"]), () => Zs(Q(l, j, "resistance"), ["verbal", "passive", "tensing_bracing", "flight_foot", "flight_vehicle", "active", "assaultive", "weapon_displayed", "weapon_used", "deadly_force_against", "stiff_or_limp", "passive_class", "flight", "resisted_control", "active_class", "weapon_against", "grave_class"], ["none_compliant", "self_harm"])));
    case "unarmed-with-weapon":
      return Ee(() => me(Re(Q(l, j, "armed_status"), ["unarmed"], null)), () => me(Zs(Q(l, j, "weapon"), ["firearm", "knife_edged", "blunt_object", "vehicle", "replica_or_bb", "less_lethal_device", "explosive", "animal"], ["personal_weapons", "bodily_fluids"])));
    default:
      return null;
  }
}
function Xo(n) {
  let l = "force_subjects";
  if (!Jl(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: H } = Ql(Io, Vo, n);
  for (let R of Yo) Ko(R.rule, n, H) === !1 && j.push(R);
  return j.map((R) => ({ table: l, ...R }));
}
var Mo = [{ rule: "force_officers.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_officers.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_officers.race.type", level: "must", field: "race" }, { rule: "force_officers.race.in-code-list", level: "should", field: "race" }, { rule: "force_officers.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_officers.age.type", level: "must", field: "age" }, { rule: "force_officers.age.bounds", level: "must", field: "age" }, { rule: "force_officers.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "force_officers.years_of_service.type", level: "must", field: "years_of_service" }, { rule: "force_officers.years_of_service.bounds", level: "must", field: "years_of_service" }, { rule: "force_officers.duty_status.in-code-list", level: "must", field: "duty_status" }, { rule: "force_officers.uniform.in-code-list", level: "must", field: "uniform" }, { rule: "force_officers.sworn_status.in-code-list", level: "must", field: "sworn_status" }, { rule: "force_officers.role.in-code-list", level: "must", field: "role" }, { rule: "force_officers.body_worn_camera.type", level: "must", field: "body_worn_camera" }, { rule: "force_officers.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_officers.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "officer-ref-is-a-name", level: "must", field: "officer_ref" }], Go = [{ rule: "force_officers.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_officers.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_officers.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_officers.race.required", level: "should", field: "race" }, { rule: "force_officers.gender.required", level: "should", field: "gender" }, { rule: "force_officers.age.required", level: "should", field: "age" }, { rule: "force_officers.age_band.required", level: "should", field: "age_band" }, { rule: "force_officers.duty_status.required", level: "should", field: "duty_status" }, { rule: "force_officers.injury_level.required", level: "should", field: "injury_level" }, { rule: "officer-age-implausible", level: "should", field: "age" }, { rule: "officer-age-outside-its-band", level: "must", field: "age" }, { rule: "officer-used-no-force", level: "should", field: "role" }];
function Jo(n, l, j) {
  switch (n) {
    case "force_officers.agency_id.required":
      return Me(l, j, "agency_id");
    case "force_officers.incident_id.required":
      return Me(l, j, "incident_id");
    case "force_officers.officer_no.required":
      return Me(l, j, "officer_no");
    case "force_officers.race.required":
      return xe(l, "race");
    case "force_officers.gender.required":
      return xe(l, "gender");
    case "force_officers.age.required":
      return xe(l, "age");
    case "force_officers.age_band.required":
      return xe(l, "age_band");
    case "force_officers.duty_status.required":
      return xe(l, "duty_status");
    case "force_officers.injury_level.required":
      return xe(l, "injury_level");
    case "officer-age-implausible":
      return We(() => Ae(18, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 75, (H, R) => H <= R));
    case "officer-age-outside-its-band":
      return We(() => Ee(() => me(We(() => Ae(0, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 9, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => Ee(() => me(We(() => Ae(10, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 14, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ee(() => me(We(() => Ae(15, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 17, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ee(() => me(We(() => Ae(18, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 24, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ee(() => me(We(() => Ae(25, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 34, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ee(() => me(We(() => Ae(35, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 44, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ee(() => me(We(() => Ae(45, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 54, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ee(() => me(We(() => Ae(55, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 64, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => Ee(() => me(Ae(65, Q(l, j, "age"), (H, R) => H <= R)), () => Re(Q(l, j, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "officer-used-no-force":
      return Re(Q(l, j, "role"), ["used_force"], null);
    default:
      return null;
  }
}
function Qo(n) {
  let l = "force_officers";
  if (!Jl(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: H } = Ql(Zo, Mo, n);
  for (let R of Go) Jo(R.rule, n, H) === !1 && j.push(R);
  return j.map((R) => ({ table: l, ...R }));
}
var eu = [{ rule: "force_actions.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_actions.action_no.bounds", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.in-code-list", level: "must", field: "force_type" }, { rule: "force_actions.target.in-code-list", level: "must", field: "target" }, { rule: "force_actions.intent.in-code-list", level: "must", field: "intent" }, { rule: "force_actions.struck.type", level: "must", field: "struck" }, { rule: "force_actions.rounds.type", level: "must", field: "rounds" }, { rule: "force_actions.rounds.bounds", level: "must", field: "rounds" }, { rule: "force_actions.repetitions.type", level: "must", field: "repetitions" }, { rule: "force_actions.repetitions.bounds", level: "must", field: "repetitions" }, { rule: "force_actions.body_area.type", level: "must", field: "body_area" }, { rule: "force_actions.body_area.in-code-list", level: "must", field: "body_area" }, { rule: "force_actions.position.in-code-list", level: "must", field: "position" }, { rule: "force_actions.sequence.type", level: "must", field: "sequence" }, { rule: "force_actions.sequence.bounds", level: "must", field: "sequence" }, { rule: "several-forces-in-one-cell", level: "must", field: "force_type" }], ru = [{ rule: "force_actions.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_actions.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_actions.action_no.required", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.required", level: "must", field: "force_type" }, { rule: "discharge-target-or-hit-missing", level: "should", field: "force_type" }, { rule: "shot-details-without-discharge", level: "must", field: "force_type" }, { rule: "shot-target-contradicts-intent", level: "must", field: "target" }];
function nu(n, l, j) {
  switch (n) {
    case "force_actions.agency_id.required":
      return Me(l, j, "agency_id");
    case "force_actions.incident_id.required":
      return Me(l, j, "incident_id");
    case "force_actions.action_no.required":
      return Me(l, j, "action_no");
    case "force_actions.subject_no.required":
      return xe(l, "subject_no");
    case "force_actions.officer_no.required":
      return xe(l, "officer_no");
    case "force_actions.force_type.required":
      return xe(l, "force_type");
    case "discharge-target-or-hit-missing":
      return Ee(() => me(Re(Q(l, j, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"])), () => We(() => xe(l, "target"), () => me(Ui(l, j, "target", "not_recorded")), () => xe(l, "struck"), () => me(Ui(l, j, "struck", "not_recorded"))));
    case "shot-details-without-discharge":
      return Ee(() => me(me(Re(Q(l, j, "force_type"), ["firearm_discharged"], ["verbal_command", "mitigation", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "remote_restraint", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "explosive", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "firearm_unholstered", "weapon_shown", "cew_shown", "cew_aimed_or_arced", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "impact_weapon_shown_or_used", "strike", "improvised_weapon", "chemical_used", "chemical_shown_or_used", "pepper_balls", "less_lethal_used", "canine_used", "verbal_or_mitigation", "handcuffing", "restraint_applied", "limb_or_body_restraint", "restraining_device", "takedown_or_handcuffing", "hold_or_takedown", "escort_or_control_hold", "ground_control", "physical_control", "strike_or_control", "unarmed_force", "unarmed_or_vehicle", "neck_or_choke", "vehicle_contact", "vehicle_used"]))), () => We(() => me(Me(l, j, "target")), () => me(Me(l, j, "intent")), () => me(Me(l, j, "rounds"))));
    case "shot-target-contradicts-intent":
      return We(() => me(We(() => Re(Q(l, j, "target"), ["none"], null), () => Re(Q(l, j, "intent"), ["intentional"], null))), () => me(We(() => Re(Q(l, j, "target"), ["warning"], null), () => Re(Q(l, j, "intent"), ["unintentional"], null))));
    default:
      return null;
  }
}
function su(n) {
  let l = "force_actions";
  if (!Jl(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: H } = Ql(So, eu, n);
  for (let R of ru) nu(R.rule, n, H) === !1 && j.push(R);
  return j.map((R) => ({ table: l, ...R }));
}
var lu = [{ rule: "stops.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "stops.person_no.bounds", level: "must", field: "person_no" }, { rule: "stops.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "stops.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "stops.date_precision.in-code-list", level: "must", field: "date_precision" }, { rule: "stops.updated_date.type", level: "must", field: "updated_date" }, { rule: "stops.initiation.in-code-list", level: "should", field: "initiation" }, { rule: "stops.setting.in-code-list", level: "should", field: "setting" }, { rule: "stops.location_precision.in-code-list", level: "must", field: "location_precision" }, { rule: "stops.latitude.type", level: "must", field: "latitude" }, { rule: "stops.latitude.bounds", level: "must", field: "latitude" }, { rule: "stops.longitude.type", level: "must", field: "longitude" }, { rule: "stops.longitude.bounds", level: "must", field: "longitude" }, { rule: "stops.race.type", level: "must", field: "race" }, { rule: "stops.race.in-code-list", level: "should", field: "race" }, { rule: "stops.race_source.in-code-list", level: "should", field: "race_source" }, { rule: "stops.race_self_reported.type", level: "must", field: "race_self_reported" }, { rule: "stops.race_self_reported.in-code-list", level: "should", field: "race_self_reported" }, { rule: "stops.gender.in-code-list", level: "must", field: "gender" }, { rule: "stops.gender_source.in-code-list", level: "should", field: "gender_source" }, { rule: "stops.age.type", level: "must", field: "age" }, { rule: "stops.age.bounds", level: "must", field: "age" }, { rule: "stops.age_band.in-code-list", level: "must", field: "age_band" }, { rule: "stops.juvenile.type", level: "must", field: "juvenile" }, { rule: "stops.stop_mode.in-code-list", level: "should", field: "stop_mode" }, { rule: "stops.passenger.type", level: "must", field: "passenger" }, { rule: "stops.stop_legal_basis.in-code-list", level: "should", field: "stop_legal_basis" }, { rule: "stops.stop_reason.type", level: "must", field: "stop_reason" }, { rule: "stops.stop_reason.in-code-list", level: "should", field: "stop_reason" }, { rule: "stops.stop_action.type", level: "must", field: "stop_action" }, { rule: "stops.stop_action.in-code-list", level: "should", field: "stop_action" }, { rule: "stops.stop_outcome.type", level: "must", field: "stop_outcome" }, { rule: "stops.stop_outcome.in-code-list", level: "should", field: "stop_outcome" }, { rule: "stops.searched.type", level: "must", field: "searched" }, { rule: "stops.force_used.type", level: "must", field: "force_used" }, { rule: "stops.duration_minutes.type", level: "must", field: "duration_minutes" }, { rule: "stops.duration_minutes.bounds", level: "must", field: "duration_minutes" }, { rule: "stop-id-in-scientific-notation", level: "must", field: "stop_id" }, { rule: "stop-names-a-house", level: "should", field: "location_text" }], iu = [{ rule: "stops.agency_id.required", level: "must", field: "agency_id" }, { rule: "stops.stop_id.required", level: "must", field: "stop_id" }, { rule: "stops.person_no.required", level: "must", field: "person_no" }, { rule: "stops.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "stops.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "stops.initiation.required", level: "should", field: "initiation" }, { rule: "stops.race.required", level: "must", field: "race" }, { rule: "stops.race_source.required", level: "should", field: "race_source" }, { rule: "stops.gender.required", level: "must", field: "gender" }, { rule: "stops.age.required", level: "should", field: "age" }, { rule: "stops.age_band.required", level: "should", field: "age_band" }, { rule: "stops.stop_mode.required", level: "must", field: "stop_mode" }, { rule: "stops.passenger.required", level: "should", field: "passenger" }, { rule: "stops.stop_legal_basis.required", level: "should", field: "stop_legal_basis" }, { rule: "stops.stop_reason.required", level: "must", field: "stop_reason" }, { rule: "stops.stop_outcome.required", level: "must", field: "stop_outcome" }, { rule: "stops.searched.required", level: "must", field: "searched" }, { rule: "stops.force_used.required", level: "should", field: "force_used" }, { rule: "force-incident-without-force", level: "should", field: "force_incident_id" }, { rule: "free-to-leave-but-held", level: "should", field: "stop_legal_basis" }, { rule: "no-action-with-other-outcome", level: "must", field: "stop_outcome" }, { rule: "no-stop-action-with-others", level: "must", field: "stop_action" }, { rule: "passenger-without-vehicle", level: "should", field: "passenger" }, { rule: "stop-age-implausible", level: "should", field: "age" }, { rule: "stop-age-outside-its-band", level: "must", field: "age" }, { rule: "stop-coordinates-at-zero", level: "must", field: "latitude" }, { rule: "stop-length-implausible", level: "should", field: "duration_minutes" }, { rule: "stop-occurred-long-ago", level: "should", field: "occurred_date" }, { rule: "stopped-child-with-exact-age", level: "should", field: "age" }, { rule: "unoccupied-vehicle-is-a-person", level: "must", field: "stop_mode" }];
function tu(n, l, j) {
  switch (n) {
    case "stops.agency_id.required":
      return Me(l, j, "agency_id");
    case "stops.stop_id.required":
      return Me(l, j, "stop_id");
    case "stops.person_no.required":
      return Me(l, j, "person_no");
    case "stops.occurred_date.required":
      return xe(l, "occurred_date");
    case "stops.occurred_time.required":
      return xe(l, "occurred_time");
    case "stops.initiation.required":
      return xe(l, "initiation");
    case "stops.race.required":
      return xe(l, "race");
    case "stops.race_source.required":
      return xe(l, "race_source");
    case "stops.gender.required":
      return xe(l, "gender");
    case "stops.age.required":
      return xe(l, "age");
    case "stops.age_band.required":
      return xe(l, "age_band");
    case "stops.stop_mode.required":
      return xe(l, "stop_mode");
    case "stops.passenger.required":
      return xe(l, "passenger");
    case "stops.stop_legal_basis.required":
      return xe(l, "stop_legal_basis");
    case "stops.stop_reason.required":
      return xe(l, "stop_reason");
    case "stops.stop_outcome.required":
      return xe(l, "stop_outcome");
    case "stops.searched.required":
      return xe(l, "searched");
    case "stops.force_used.required":
      return xe(l, "force_used");
    case "force-incident-without-force":
      return Ee(() => me(Me(l, j, "force_incident_id")), () => me(Ae(Q(l, j, "force_used"), !1, (H, R) => H === R)));
    case "free-to-leave-but-held":
      return Ee(() => me(Re(Q(l, j, "stop_legal_basis"), ["consensual"], ["reasonable_suspicion", "probable_cause", "warrant", "supervision", "mental_health_power", "community_caretaking", "checkpoint", "school_rules", "search_power", "search_power_area", "intelligence", "suspicion_or_probable_cause", "detention"])), () => me(Ee(() => Ae(Q(l, j, "force_used"), !0, (H, R) => H === R), () => Zs(Q(l, j, "stop_action"), ["ordered_out_of_vehicle", "curbside_detention", "patrol_car_detention"], ["none", "field_sobriety_test", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "asked_consent"]))));
    case "no-action-with-other-outcome":
      return me(We(() => Zs(Q(l, j, "stop_outcome"), ["no_action"], ["warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"]), () => Zs(Q(l, j, "stop_outcome"), ["warning_verbal", "warning_written", "citation_infraction", "cite_and_release", "summons_later", "arrest_warrant", "arrest_no_warrant", "field_interview_card", "transport", "psychiatric_hold", "guardian_contacted", "immigration_contacted", "school_administrator", "school_counsellor", "community_resolution", "penalty_notice", "drug_warning", "caution", "other", "warning", "arrest", "citation_or_release", "summons_or_release", "school_referral"], ["no_action"])));
    case "no-stop-action-with-others":
      return me(We(() => Zs(Q(l, j, "stop_action"), ["none"], ["ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "asked_consent"]), () => Zs(Q(l, j, "stop_action"), ["ordered_out_of_vehicle", "field_sobriety_test", "curbside_detention", "patrol_car_detention", "dog_search", "photographed", "asked_supervision_status", "asked_consent_person", "asked_consent_property", "asked_passenger_identification", "ran_passenger_name", "property_seized", "vehicle_impounded", "student_statement", "other", "asked_consent"], ["none"])));
    case "passenger-without-vehicle":
      return Ee(() => me(Ae(Q(l, j, "passenger"), !0, (H, R) => H === R)), () => me(Re(Q(l, j, "stop_mode"), ["on_foot", "unoccupied_vehicle", "small_wheels"], ["bicycle", "vehicle", "transit"])));
    case "stop-age-implausible":
      return We(() => Ae(10, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 110, (H, R) => H <= R));
    case "stop-age-outside-its-band":
      return We(() => Ee(() => me(We(() => Ae(0, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 9, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["0_9"], ["10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "10_17", "18_34", "18_plus", "35_plus"])), () => Ee(() => me(We(() => Ae(10, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 14, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["10_14"], ["0_9", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ee(() => me(We(() => Ae(15, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 17, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["15_17"], ["0_9", "10_14", "18_24", "25_34", "35_44", "45_54", "55_64", "65_plus", "18_34", "18_plus", "35_plus"])), () => Ee(() => me(We(() => Ae(18, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 24, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["18_24"], ["0_9", "10_14", "15_17", "25_34", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ee(() => me(We(() => Ae(25, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 34, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["25_34"], ["0_9", "10_14", "15_17", "18_24", "35_44", "45_54", "55_64", "65_plus", "0_17", "10_17", "35_plus"])), () => Ee(() => me(We(() => Ae(35, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 44, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["35_44"], ["0_9", "10_14", "15_17", "18_24", "25_34", "45_54", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ee(() => me(We(() => Ae(45, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 54, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["45_54"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "55_64", "65_plus", "0_17", "10_17", "18_34"])), () => Ee(() => me(We(() => Ae(55, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 64, (H, R) => H <= R))), () => Re(Q(l, j, "age_band"), ["55_64"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "65_plus", "0_17", "10_17", "18_34"])), () => Ee(() => me(Ae(65, Q(l, j, "age"), (H, R) => H <= R)), () => Re(Q(l, j, "age_band"), ["65_plus"], ["0_9", "10_14", "15_17", "18_24", "25_34", "35_44", "45_54", "55_64", "0_17", "10_17", "18_34"])));
    case "stop-coordinates-at-zero":
      return me(We(() => Ae(Q(l, j, "latitude"), 0, (H, R) => H === R), () => Ae(Q(l, j, "longitude"), 0, (H, R) => H === R)));
    case "stop-length-implausible":
      return We(() => Ae(1, Q(l, j, "duration_minutes"), (H, R) => H <= R), () => Ae(Q(l, j, "duration_minutes"), 1440, (H, R) => H <= R));
    case "stop-occurred-long-ago":
      return Ae("1990-01-01", Q(l, j, "occurred_date"), (H, R) => H <= R);
    case "stopped-child-with-exact-age":
      return me(We(() => Ae(10, Q(l, j, "age"), (H, R) => H <= R), () => Ae(Q(l, j, "age"), 17, (H, R) => H <= R)));
    case "unoccupied-vehicle-is-a-person":
      return Ee(() => me(Re(Q(l, j, "stop_mode"), ["unoccupied_vehicle"], ["on_foot", "bicycle", "vehicle", "transit", "small_wheels", "neither_vehicle_nor_bicycle"])), () => We(() => me(Me(l, j, "race")), () => me(Me(l, j, "gender")), () => me(Me(l, j, "age")), () => me(Me(l, j, "age_band")), () => me(Me(l, j, "race_self_reported"))));
    default:
      return null;
  }
}
function ou(n) {
  let l = "stops";
  if (!Jl(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: H } = Ql(Do, lu, n);
  for (let R of iu) tu(R.rule, n, H) === !1 && j.push(R);
  return j.map((R) => ({ table: l, ...R }));
}
var uu = [{ rule: "stop_searches.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "stop_searches.search_no.bounds", level: "must", field: "search_no" }, { rule: "stop_searches.person_no.bounds", level: "must", field: "person_no" }, { rule: "stop_searches.search_type.in-code-list", level: "should", field: "search_type" }, { rule: "stop_searches.search_basis.type", level: "must", field: "search_basis" }, { rule: "stop_searches.search_basis.in-code-list", level: "should", field: "search_basis" }, { rule: "stop_searches.consent_asked.type", level: "must", field: "consent_asked" }, { rule: "stop_searches.consent_given.type", level: "must", field: "consent_given" }, { rule: "stop_searches.sought.in-code-list", level: "should", field: "sought" }, { rule: "stop_searches.contraband_found.type", level: "must", field: "contraband_found" }, { rule: "stop_searches.contraband.type", level: "must", field: "contraband" }, { rule: "stop_searches.contraband.in-code-list", level: "should", field: "contraband" }, { rule: "stop_searches.property_seized.type", level: "must", field: "property_seized" }, { rule: "stop_searches.outcome_linked.type", level: "must", field: "outcome_linked" }], cu = [{ rule: "stop_searches.agency_id.required", level: "must", field: "agency_id" }, { rule: "stop_searches.stop_id.required", level: "must", field: "stop_id" }, { rule: "stop_searches.search_no.required", level: "must", field: "search_no" }, { rule: "stop_searches.person_no.required", level: "must", field: "person_no" }, { rule: "stop_searches.search_type.required", level: "must", field: "search_type" }, { rule: "stop_searches.search_basis.required", level: "must", field: "search_basis" }, { rule: "stop_searches.consent_asked.required", level: "should", field: "consent_asked" }, { rule: "stop_searches.consent_given.required", level: "should", field: "consent_given" }, { rule: "stop_searches.sought.required", level: "should", field: "sought" }, { rule: "stop_searches.contraband_found.required", level: "must", field: "contraband_found" }, { rule: "stop_searches.contraband.required", level: "should", field: "contraband" }, { rule: "consent-basis-without-consent", level: "must", field: "search_basis" }, { rule: "consent-given-unasked", level: "should", field: "consent_given" }, { rule: "contraband-though-none-found", level: "must", field: "contraband_found" }, { rule: "drug-power-for-another-thing", level: "should", field: "search_basis" }, { rule: "found-without-kind", level: "must", field: "contraband_found" }, { rule: "inventory-of-a-person", level: "should", field: "search_basis" }, { rule: "undressed-without-ground", level: "should", field: "search_type" }];
function fu(n, l, j) {
  switch (n) {
    case "stop_searches.agency_id.required":
      return Me(l, j, "agency_id");
    case "stop_searches.stop_id.required":
      return Me(l, j, "stop_id");
    case "stop_searches.search_no.required":
      return Me(l, j, "search_no");
    case "stop_searches.person_no.required":
      return xe(l, "person_no");
    case "stop_searches.search_type.required":
      return xe(l, "search_type");
    case "stop_searches.search_basis.required":
      return xe(l, "search_basis");
    case "stop_searches.consent_asked.required":
      return xe(l, "consent_asked");
    case "stop_searches.consent_given.required":
      return xe(l, "consent_given");
    case "stop_searches.sought.required":
      return xe(l, "sought");
    case "stop_searches.contraband_found.required":
      return xe(l, "contraband_found");
    case "stop_searches.contraband.required":
      return xe(l, "contraband");
    case "consent-basis-without-consent":
      return Ee(() => me(Zs(Q(l, j, "search_basis"), ["consent_verbal", "consent_written", "consent_implied", "consent"], ["officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"])), () => Ae(Q(l, j, "consent_given"), !0, (H, R) => H === R));
    case "consent-given-unasked":
      return Ee(() => me(Ae(Q(l, j, "consent_given"), !0, (H, R) => H === R)), () => Ee(() => Ae(Q(l, j, "consent_asked"), !0, (H, R) => H === R), () => Zs(Q(l, j, "search_basis"), ["consent_implied"], ["consent_verbal", "consent_written", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "search_power", "neither_consent_nor_inventory"])));
    case "contraband-though-none-found":
      return Ee(() => me(Ae(Q(l, j, "contraband_found"), !1, (H, R) => H === R)), () => me(Me(l, j, "contraband")));
    case "drug-power-for-another-thing":
      return Ee(() => me(Re(Q(l, j, "search_basis"), ["search_power_drugs"], ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "inventory", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "consent", "probable_cause", "suspicion_or_probable_cause", "towing_or_arrest", "inventory_arrest_or_supervision", "neither_consent_nor_inventory"])), () => Re(Q(l, j, "sought"), ["drugs", "psychoactive_substances", "drug_paraphernalia", "evidence_of_offence", "drugs_or_psychoactive", "drugs_or_paraphernalia"], ["firearm", "ammunition", "other_weapon", "fireworks", "alcohol", "money", "stolen_property", "theft_tools", "damage_tools", "electronic_device", "vehicle", "untaxed_goods", "game_or_poaching_equipment", "wildlife_evidence", "weapon", "thing_to_harm", "theft_or_damage_tools"]));
    case "found-without-kind":
      return Ee(() => me(Ae(Q(l, j, "contraband_found"), !0, (H, R) => H === R)), () => We(() => xe(l, "contraband"), () => me(Ui(l, j, "contraband", "not_applicable"))));
    case "inventory-of-a-person":
      return Ee(() => me(Zs(Q(l, j, "search_basis"), ["inventory"], ["consent_verbal", "consent_written", "consent_implied", "officer_safety", "suspected_weapon", "plain_view", "odour", "canine_alert", "evidence_of_crime", "suspicious_behaviour", "information_received", "incident_to_arrest", "exigent", "warrant", "supervision_condition", "school_policy", "search_power_property", "search_power_drugs", "search_power_weapons", "search_power_wildlife", "search_power_goods", "search_power_terrorism", "search_power_area", "consent", "probable_cause", "suspicion_or_probable_cause", "search_power", "neither_consent_nor_inventory"])), () => me(Re(Q(l, j, "search_type"), ["frisk", "person", "more_than_outer_clothing", "strip_search", "body_cavity", "frisk_or_search_person", "person_undressed", "person_any"], ["vehicle", "property", "premises", "property_any"])));
    case "undressed-without-ground":
      return Ee(() => me(Re(Q(l, j, "search_type"), ["more_than_outer_clothing", "strip_search", "body_cavity", "person_undressed"], ["frisk", "person", "vehicle", "property", "premises", "frisk_or_search_person", "property_any"])), () => Me(l, j, "search_basis"));
    default:
      return null;
  }
}
function pu(n) {
  let l = "stop_searches";
  if (!Jl(n)) return [{ table: l, rule: "record.wrong-kind", level: "must" }];
  let { findings: j, bad: H } = Ql(Ho, uu, n);
  for (let R of cu) fu(R.rule, n, H) === !1 && j.push(R);
  return j.map((R) => ({ table: l, ...R }));
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
