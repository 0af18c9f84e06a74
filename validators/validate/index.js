// Generated from spec/ by npm run build. Do not edit.
var Sn = (n, t) => () => {
  try {
    return t || n((t = { exports: {} }).exports, t), t.exports;
  } catch (O) {
    throw t = 0, O;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var En = Sn((Ln) => {
  "use strict";
  Object.defineProperty(Ln, "__esModule", { value: !0 });
  function zn(n) {
    let t = n.length, O = 0, W = 0, M;
    for (; W < t; )
      O++, M = n.charCodeAt(W++), M >= 55296 && M <= 56319 && W < t && (M = n.charCodeAt(W), (M & 64512) === 56320 && W++);
    return O;
  }
  Ln.default = zn;
  zn.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Fn = dn, ke = { $id: "force_incidents", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, occurred_date: { type: ["string", "null"] }, occurred_time: { type: ["string", "null"] }, reported_date: { type: ["string", "null"] }, record_status: { type: ["string", "null"] }, service_type: { type: ["string", "null"] }, service_type__words: { type: ["string", "null"] }, district: { type: ["string", "null"] }, force_reason: { type: ["array", "string", "null"] }, force_reason__words: { type: ["string", "null"] }, review_outcome: { type: ["string", "null"] }, review_outcome__words: { type: ["string", "null"] } }, allOf: [{ $comment: "force_incidents.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_incidents.occurred_date.type", not: { allOf: [{ required: ["occurred_date"], properties: { occurred_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["occurred_date"], properties: { occurred_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.occurred_time.type", not: { allOf: [{ required: ["occurred_time"], properties: { occurred_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["occurred_time"], properties: { occurred_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.reported_date.type", not: { allOf: [{ required: ["reported_date"], properties: { reported_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["reported_date"], properties: { reported_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.record_status.in-code-list", not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }, { $comment: "force_incidents.service_type.in-code-list", not: { allOf: [{ required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["service_type"], properties: { service_type: { not: { enum: ["call_for_service", "traffic_stop", "pedestrian_stop", "consensual_contact", "arrest", "warrant_service", "investigation", "welfare_check", "crowd_event", "planned_operation", "custody", "transport", "other"] } } } }] } }, { $comment: "force_incidents.force_reason.type", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_incidents.force_reason.in-code-list", not: { allOf: [{ required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["force_reason"], properties: { force_reason: { contains: { not: { enum: ["effect_arrest", "prevent_escape", "overcome_resistance", "gain_compliance", "prevent_offence", "protect_officer", "protect_public", "protect_subject", "effect_search", "tactical_deployment", "other", "protect_someone"] } } } } }] } }, { $comment: "force_incidents.review_outcome.in-code-list", not: { allOf: [{ required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["review_outcome"], properties: { review_outcome: { not: { enum: ["within_policy", "within_policy_training", "within_policy_other_violation", "out_of_policy", "no_reportable_force", "review_cancelled", "other"] } } } }] } }, { $comment: "incident-id-in-scientific-notation", not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { allOf: [{ required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["incident_id"], properties: { incident_id: { not: { enum: [null, ""] } } } }, { required: ["incident_id"], properties: { incident_id: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }] }, occurred_date: { required: ["occurred_date"], properties: { occurred_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, occurred_time: { required: ["occurred_time"], properties: { occurred_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, reported_date: { required: ["reported_date"], properties: { reported_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, record_status: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["record_status"], properties: { record_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["record_status"], properties: { record_status: { not: { enum: ["initial", "under_review", "suspended", "final"] } } } }] } }] }, service_type: { required: ["service_type"], properties: { service_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, service_type__words: { required: ["service_type__words"], properties: { service_type__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, district: { required: ["district"], properties: { district: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, force_reason: { required: ["force_reason"], properties: { force_reason: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, force_reason__words: { required: ["force_reason__words"], properties: { force_reason__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome: { required: ["review_outcome"], properties: { review_outcome: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, review_outcome__words: { required: ["review_outcome__words"], properties: { review_outcome__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, l = Object.prototype.hasOwnProperty, K = En().default, gn = new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$", "u"), Pn = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), Cn = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), ur = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), pr = new RegExp(";", "u"), Wn = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u");
function dn(n, { instancePath: t = "", parentData: O, parentDataProperty: W, rootData: M = n, dynamicAnchors: un = {} } = {}) {
  let e = null, r = 0, ee = dn.evaluated;
  ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0);
  let pe = r, _r = r, lr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (i = "agency_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let s = n.agency_id, f = r, u = r, m = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var we = m === r;
      if (we) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === f)
        if (typeof s == "string") {
          if (K(s) < 1) {
            let w = {};
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
    }
  }
  var Ce = lr === r;
  if (Ce) {
    let i = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let f;
      if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (f = "agency_id")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
        let u = n.agency_id, m = r, w = r;
        if (typeof u == "string" && !gn.test(u)) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
        var Mr = w === r;
        if (Mr) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var Ce = i === r;
  }
  var Br = _r === r;
  if (Br) {
    let i = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = pe, e !== null && (pe ? e.length = pe : e = null);
  let ye = r, Gr = r, Hr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.occurred_date === void 0 || !l.call(n, "occurred_date")) && (i = "occurred_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.occurred_date !== void 0 && l.call(n, "occurred_date")) {
      let s = n.occurred_date, f = r, u = r;
      if (!(s === null || s === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var Jr = u === r;
      if (Jr) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
    }
  }
  var We = Hr === r;
  if (We) {
    let i = r, s = r, f = r, u = r, m = !1, w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.occurred_date === void 0 || !l.call(n, "occurred_date")) && (N = "occurred_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.occurred_date !== void 0 && l.call(n, "occurred_date")) {
        let q = n.occurred_date;
        if (r === r)
          if (typeof q == "string") {
            if (!Pn.test(q)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var Be = w === r;
    if (m = m || Be, Be) {
      var Me = {};
      Me.occurred_date = !0;
    }
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.occurred_date === void 0 || !l.call(n, "occurred_date")) && (N = "occurred_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.occurred_date !== void 0 && l.call(n, "occurred_date")) {
        let q = n.occurred_date;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var Be = A === r;
    if (m = m || Be, Be && Me !== !0 && (Me = Me || {}, Me.occurred_date = !0), m)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var Ae = f === r;
    if (Ae) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var We = i === r;
  }
  var Kr = Gr === r;
  if (Kr) {
    let i = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = ye, e !== null && (ye ? e.length = ye : e = null);
  let dr = r, Qr = r, sr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.occurred_time === void 0 || !l.call(n, "occurred_time")) && (i = "occurred_time")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.occurred_time !== void 0 && l.call(n, "occurred_time")) {
      let s = n.occurred_time, f = r, u = r;
      if (!(s === null || s === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var Ge = u === r;
      if (Ge) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
    }
  }
  var xr = sr === r;
  if (xr) {
    let i = r, s = r, f = r, u = r, m = !1, w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.occurred_time === void 0 || !l.call(n, "occurred_time")) && (N = "occurred_time")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.occurred_time !== void 0 && l.call(n, "occurred_time")) {
        let q = n.occurred_time;
        if (r === r)
          if (typeof q == "string") {
            if (!Cn.test(q)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var Oe = w === r;
    if (m = m || Oe, Oe) {
      var qe = {};
      qe.occurred_time = !0;
    }
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.occurred_time === void 0 || !l.call(n, "occurred_time")) && (N = "occurred_time")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.occurred_time !== void 0 && l.call(n, "occurred_time")) {
        let q = n.occurred_time;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var Oe = A === r;
    if (m = m || Oe, Oe && qe !== !0 && (qe = qe || {}, qe.occurred_time = !0), m)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var Tr = f === r;
    if (Tr) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var xr = i === r;
  }
  var he = Qr === r;
  if (he) {
    let i = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = dr, e !== null && (dr ? e.length = dr : e = null);
  let fe = r, Ur = r, Vr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.reported_date === void 0 || !l.call(n, "reported_date")) && (i = "reported_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reported_date !== void 0 && l.call(n, "reported_date")) {
      let s = n.reported_date, f = r, u = r;
      if (!(s === null || s === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var $e = u === r;
      if ($e) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
    }
  }
  var Ir = Vr === r;
  if (Ir) {
    let i = r, s = r, f = r, u = r, m = !1, w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.reported_date === void 0 || !l.call(n, "reported_date")) && (N = "reported_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.reported_date !== void 0 && l.call(n, "reported_date")) {
        let q = n.reported_date;
        if (r === r)
          if (typeof q == "string") {
            if (!Pn.test(q)) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
          } else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
      }
    }
    var me = w === r;
    if (m = m || me, me) {
      var He = {};
      He.reported_date = !0;
    }
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.reported_date === void 0 || !l.call(n, "reported_date")) && (N = "reported_date")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.reported_date !== void 0 && l.call(n, "reported_date")) {
        let q = n.reported_date;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var me = A === r;
    if (m = m || me, me && He !== !0 && (He = He || {}, He.reported_date = !0), m)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var zr = f === r;
    if (zr) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var Ir = i === r;
  }
  var Xr = Ur === r;
  if (Xr) {
    let i = { instancePath: t, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = fe, e !== null && (fe ? e.length = fe : e = null);
  let Je = r, ar = r, yr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.record_status === void 0 || !l.call(n, "record_status")) && (i = "record_status")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.record_status !== void 0 && l.call(n, "record_status")) {
      let s = n.record_status, f = r, u = r, m = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var Yr = m === r;
      if (Yr) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === f)
        if (typeof s == "string") {
          if (K(s) < 1) {
            let w = {};
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
    }
  }
  var tr = yr === r;
  if (tr) {
    let i = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let f;
      if ((n.record_status === void 0 || !l.call(n, "record_status")) && (f = "record_status")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.record_status !== void 0 && l.call(n, "record_status")) {
        let u = n.record_status, m = r, w = r;
        if (!(u === "initial" || u === "under_review" || u === "suspended" || u === "final")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
        var Er = w === r;
        if (Er) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var tr = i === r;
  }
  var Ke = ar === r;
  if (Ke) {
    let i = { instancePath: t, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = Je, e !== null && (Je ? e.length = Je : e = null);
  let hr = r, mr = r, en = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.service_type === void 0 || !l.call(n, "service_type")) && (i = "service_type")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.service_type !== void 0 && l.call(n, "service_type")) {
      let s = n.service_type, f = r, u = r, m = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var gr = m === r;
      if (gr) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === f)
        if (typeof s == "string") {
          if (K(s) < 1) {
            let w = {};
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
    }
  }
  var Zr = en === r;
  if (Zr) {
    let i = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let f;
      if ((n.service_type === void 0 || !l.call(n, "service_type")) && (f = "service_type")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.service_type !== void 0 && l.call(n, "service_type")) {
        let u = n.service_type, m = r, w = r;
        if (!(u === "call_for_service" || u === "traffic_stop" || u === "pedestrian_stop" || u === "consensual_contact" || u === "arrest" || u === "warrant_service" || u === "investigation" || u === "welfare_check" || u === "crowd_event" || u === "planned_operation" || u === "custody" || u === "transport" || u === "other")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
        var Dr = w === r;
        if (Dr) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var Zr = i === r;
  }
  var Qe = mr === r;
  if (Qe) {
    let i = { instancePath: t, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = hr, e !== null && (hr ? e.length = hr : e = null);
  let vr = r, wr = r, rn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.force_reason === void 0 || !l.call(n, "force_reason")) && (i = "force_reason")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.force_reason !== void 0 && l.call(n, "force_reason")) {
      let s = n.force_reason, f = r, u = r;
      if (!(s === null || s === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var br = u === r;
      if (br) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
    }
  }
  var ae = rn === r;
  if (ae) {
    let i = r, s = r, f = r, u = r, m = !1, w = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.force_reason === void 0 || !l.call(n, "force_reason")) && (N = "force_reason")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.force_reason !== void 0 && l.call(n, "force_reason")) {
        let q = n.force_reason;
        if (r === r)
          if (Array.isArray(q))
            if (q.length < 1) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else {
              var ue = !0;
              let D = q.length;
              for (let Y = 0; Y < D; Y++) {
                let Q = q[Y], re = r, T = r, $r = r;
                if (!(Q === "not_recorded" || Q === "unknown" || Q === "not_applicable" || Q === "withheld" || Q === "pending")) {
                  let X = {};
                  e === null ? e = [X] : e.push(X), r++;
                }
                var Te = $r === r;
                if (Te) {
                  let X = {};
                  e === null ? e = [X] : e.push(X), r++;
                } else {
                  r = T, e !== null && (T ? e.length = T : e = null);
                  let X = r, Ee = r, on = r;
                  if (typeof Q == "string" && !ur.test(Q)) {
                    let Ze = {};
                    e === null ? e = [Ze] : e.push(Ze), r++;
                  }
                  var Ue = on === r;
                  if (Ue) {
                    let Ze = {};
                    e === null ? e = [Ze] : e.push(Ze), r++;
                  } else
                    r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
                  var xe = X === r;
                  if (xe) {
                    let Ze = r, y = r, c = r;
                    if (typeof Q == "string" && !pr.test(Q)) {
                      let p = {};
                      e === null ? e = [p] : e.push(p), r++;
                    }
                    var nn = c === r;
                    if (nn) {
                      let p = {};
                      e === null ? e = [p] : e.push(p), r++;
                    } else
                      r = y, e !== null && (y ? e.length = y : e = null);
                    var xe = Ze === r;
                  }
                }
                if (r === re)
                  if (typeof Q == "string") {
                    if (K(Q) < 1) {
                      let X = {};
                      e === null ? e = [X] : e.push(X), r++;
                    }
                  } else {
                    let X = {};
                    e === null ? e = [X] : e.push(X), r++;
                  }
                var ue = re === r;
                if (!ue)
                  break;
              }
              if (ue) {
                let Y = q.length;
                if (Y > 1) {
                  let Q = {};
                  for (; Y--; ) {
                    let re = q[Y];
                    if (typeof re == "string") {
                      if (typeof Q[re] == "number") {
                        let T = {};
                        e === null ? e = [T] : e.push(T), r++;
                        break;
                      }
                      Q[re] = Y;
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
    var se = w === r;
    if (m = m || se, se) {
      var _e = {};
      _e.force_reason = !0;
    }
    let A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.force_reason === void 0 || !l.call(n, "force_reason")) && (N = "force_reason")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else if (n.force_reason !== void 0 && l.call(n, "force_reason")) {
        let q = n.force_reason;
        if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var se = A === r;
    if (m = m || se, se && _e !== !0 && (_e = _e || {}, _e.force_reason = !0), m)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var ln = f === r;
    if (ln) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var ae = i === r;
  }
  var sn = wr === r;
  if (sn) {
    let i = { instancePath: t, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = vr, e !== null && (vr ? e.length = vr : e = null);
  let Ie = r, kr = r, ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.force_reason === void 0 || !l.call(n, "force_reason")) && (i = "force_reason")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.force_reason !== void 0 && l.call(n, "force_reason")) {
      let s = n.force_reason;
      if (r === r)
        if (Array.isArray(s))
          if (s.length < 1) {
            let u = {};
            e === null ? e = [u] : e.push(u), r++;
          } else {
            var jr = !0;
            let u = s.length;
            for (let m = 0; m < u; m++) {
              let w = s[m], A = r, F = r, N = r;
              if (!(w === "not_recorded" || w === "unknown" || w === "not_applicable" || w === "withheld" || w === "pending")) {
                let z = {};
                e === null ? e = [z] : e.push(z), r++;
              }
              var Rr = N === r;
              if (Rr) {
                let z = {};
                e === null ? e = [z] : e.push(z), r++;
              } else {
                r = F, e !== null && (F ? e.length = F : e = null);
                let z = r, D = r, Y = r;
                if (typeof w == "string" && !ur.test(w)) {
                  let Q = {};
                  e === null ? e = [Q] : e.push(Q), r++;
                }
                var Ar = Y === r;
                if (Ar) {
                  let Q = {};
                  e === null ? e = [Q] : e.push(Q), r++;
                } else
                  r = D, e !== null && (D ? e.length = D : e = null);
                var ze = z === r;
                if (ze) {
                  let Q = r, re = r, T = r;
                  if (typeof w == "string" && !pr.test(w)) {
                    let Ne = {};
                    e === null ? e = [Ne] : e.push(Ne), r++;
                  }
                  var te = T === r;
                  if (te) {
                    let Ne = {};
                    e === null ? e = [Ne] : e.push(Ne), r++;
                  } else
                    r = re, e !== null && (re ? e.length = re : e = null);
                  var ze = Q === r;
                }
              }
              if (r === A)
                if (typeof w == "string") {
                  if (K(w) < 1) {
                    let z = {};
                    e === null ? e = [z] : e.push(z), r++;
                  }
                } else {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
              var jr = A === r;
              if (!jr)
                break;
            }
            if (jr) {
              let m = s.length;
              if (m > 1) {
                let w = {};
                for (; m--; ) {
                  let A = s[m];
                  if (typeof A == "string") {
                    if (typeof w[A] == "number") {
                      let F = {};
                      e === null ? e = [F] : e.push(F), r++;
                      break;
                    }
                    w[A] = m;
                  }
                }
              }
            }
          }
        else {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
    }
  }
  var Sr = ge === r;
  if (Sr) {
    let i = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let f;
      if ((n.force_reason === void 0 || !l.call(n, "force_reason")) && (f = "force_reason")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.force_reason !== void 0 && l.call(n, "force_reason")) {
        let u = n.force_reason;
        if (Array.isArray(u)) {
          let m = r, w = u.length;
          for (let A = 0; A < w; A++) {
            let F = u[A], N = r, q = r, z = r;
            if (!(F === "effect_arrest" || F === "prevent_escape" || F === "overcome_resistance" || F === "gain_compliance" || F === "prevent_offence" || F === "protect_officer" || F === "protect_public" || F === "protect_subject" || F === "effect_search" || F === "tactical_deployment" || F === "other" || F === "protect_someone")) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            }
            var Ve = z === r;
            if (Ve) {
              let D = {};
              e === null ? e = [D] : e.push(D), r++;
            } else
              r = q, e !== null && (q ? e.length = q : e = null);
            var or = N === r;
            if (or)
              break;
          }
          if (or)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        }
      }
    }
    var Sr = i === r;
  }
  var tn = kr === r;
  if (tn) {
    let i = { instancePath: t, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
  let qr = r, Xe = r, Le = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.review_outcome === void 0 || !l.call(n, "review_outcome")) && (i = "review_outcome")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.review_outcome !== void 0 && l.call(n, "review_outcome")) {
      let s = n.review_outcome, f = r, u = r, m = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var Ye = m === r;
      if (Ye) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === f)
        if (typeof s == "string") {
          if (K(s) < 1) {
            let w = {};
            e === null ? e = [w] : e.push(w), r++;
          }
        } else {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
    }
  }
  var Or = Le === r;
  if (Or) {
    let i = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let f;
      if ((n.review_outcome === void 0 || !l.call(n, "review_outcome")) && (f = "review_outcome")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.review_outcome !== void 0 && l.call(n, "review_outcome")) {
        let u = n.review_outcome, m = r, w = r;
        if (!(u === "within_policy" || u === "within_policy_training" || u === "within_policy_other_violation" || u === "out_of_policy" || u === "no_reportable_force" || u === "review_cancelled" || u === "other")) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
        var Fr = w === r;
        if (Fr) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var Or = i === r;
  }
  var cr = Xe === r;
  if (cr) {
    let i = { instancePath: t, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = qr, e !== null && (qr ? e.length = qr : e = null);
  let Pe = r, be = r, er = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let i;
    if ((n.incident_id === void 0 || !l.call(n, "incident_id")) && (i = "incident_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.incident_id !== void 0 && l.call(n, "incident_id")) {
      let s = n.incident_id, f = r, u = r;
      if (!(s === null || s === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var g = u === r;
      if (g) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = f, e !== null && (f ? e.length = f : e = null);
    }
  }
  var a = er === r;
  if (a) {
    let i = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let f;
      if ((n.incident_id === void 0 || !l.call(n, "incident_id")) && (f = "incident_id")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.incident_id !== void 0 && l.call(n, "incident_id")) {
        let u = n.incident_id;
        if (typeof u == "string" && !Wn.test(u)) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    var a = i === r;
  }
  var S = be === r;
  if (S) {
    let i = { instancePath: t, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [i] : e.push(i), r++;
  } else
    r = Pe, e !== null && (Pe ? e.length = Pe : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let i of Object.keys(n))
      if (!l.call(ke.properties, i)) {
        let s = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let i = n.agency_id;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: ke.properties.agency_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.incident_id !== void 0 && l.call(n, "incident_id")) {
      let i = n.incident_id;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: ke.properties.incident_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.occurred_date !== void 0 && l.call(n, "occurred_date")) {
      let i = n.occurred_date;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/occurred_date", schemaPath: "#/properties/occurred_date/type", keyword: "type", params: { type: ke.properties.occurred_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.occurred_time !== void 0 && l.call(n, "occurred_time")) {
      let i = n.occurred_time;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/occurred_time", schemaPath: "#/properties/occurred_time/type", keyword: "type", params: { type: ke.properties.occurred_time.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.reported_date !== void 0 && l.call(n, "reported_date")) {
      let i = n.reported_date;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/reported_date", schemaPath: "#/properties/reported_date/type", keyword: "type", params: { type: ke.properties.reported_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.record_status !== void 0 && l.call(n, "record_status")) {
      let i = n.record_status;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/record_status", schemaPath: "#/properties/record_status/type", keyword: "type", params: { type: ke.properties.record_status.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.service_type !== void 0 && l.call(n, "service_type")) {
      let i = n.service_type;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/service_type", schemaPath: "#/properties/service_type/type", keyword: "type", params: { type: ke.properties.service_type.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.service_type__words !== void 0 && l.call(n, "service_type__words")) {
      let i = n.service_type__words;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/service_type__words", schemaPath: "#/properties/service_type__words/type", keyword: "type", params: { type: ke.properties.service_type__words.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.district !== void 0 && l.call(n, "district")) {
      let i = n.district;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/district", schemaPath: "#/properties/district/type", keyword: "type", params: { type: ke.properties.district.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.force_reason !== void 0 && l.call(n, "force_reason")) {
      let i = n.force_reason;
      if (!Array.isArray(i) && typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/force_reason", schemaPath: "#/properties/force_reason/type", keyword: "type", params: { type: ke.properties.force_reason.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.force_reason__words !== void 0 && l.call(n, "force_reason__words")) {
      let i = n.force_reason__words;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/force_reason__words", schemaPath: "#/properties/force_reason__words/type", keyword: "type", params: { type: ke.properties.force_reason__words.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.review_outcome !== void 0 && l.call(n, "review_outcome")) {
      let i = n.review_outcome;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/review_outcome", schemaPath: "#/properties/review_outcome/type", keyword: "type", params: { type: ke.properties.review_outcome.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.review_outcome__words !== void 0 && l.call(n, "review_outcome__words")) {
      let i = n.review_outcome__words;
      if (typeof i != "string" && i !== null) {
        let s = { instancePath: t + "/review_outcome__words", schemaPath: "#/properties/review_outcome__words/type", keyword: "type", params: { type: ke.properties.review_outcome__words.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [i] : e.push(i), r++;
  }
  return dn.errors = e, r === 0;
}
dn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mn = an, je = { $id: "force_subjects", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, impairment: { type: ["array", "string", "null"] }, impairment__words: { type: ["string", "null"] }, injury_level: { type: ["string", "null"] }, hospitalised: { type: ["boolean", "string", "null"] }, death_date: { type: ["string", "null"] }, arrested: { type: ["boolean", "string", "null"] } }, allOf: [{ $comment: "force_subjects.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_subjects.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_subjects.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified"] } } } } }] } }, { $comment: "force_subjects.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another"] } } } }] } }, { $comment: "force_subjects.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_subjects.impairment.type", not: { allOf: [{ required: ["impairment"], properties: { impairment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.impairment.in-code-list", not: { allOf: [{ required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["impairment"], properties: { impairment: { contains: { not: { enum: ["none_apparent", "alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability", "other"] } } } } }] } }, { $comment: "force_subjects.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured"] } } } }] } }, { $comment: "force_subjects.hospitalised.type", not: { allOf: [{ required: ["hospitalised"], properties: { hospitalised: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, { required: ["hospitalised"], properties: { hospitalised: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.death_date.type", not: { allOf: [{ required: ["death_date"], properties: { death_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["death_date"], properties: { death_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_subjects.arrested.type", not: { allOf: [{ required: ["arrested"], properties: { arrested: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["arrested"], properties: { arrested: { type: "boolean" } } }, { required: ["arrested"], properties: { arrested: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another"] } } } }] } }] }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, impairment: { required: ["impairment"], properties: { impairment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, impairment__words: { required: ["impairment__words"], properties: { impairment__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured"] } } } }] } }] }, hospitalised: { required: ["hospitalised"], properties: { hospitalised: { type: "boolean" } } }, death_date: { required: ["death_date"], properties: { death_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, arrested: { required: ["arrested"], properties: { arrested: { type: "boolean" } } } } }, pn = new RegExp("^(?:[1-9][0-9]{0,5})$", "u");
function an(n, { instancePath: t = "", parentData: O, parentDataProperty: W, rootData: M = n, dynamicAnchors: un = {} } = {}) {
  let e = null, r = 0, ee = an.evaluated;
  ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0);
  let pe = r, _r = r, lr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (_ = "agency_id")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let o = n.agency_id, I = r, d = r, h = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var we = h === r;
      if (we) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === I)
        if (typeof o == "string") {
          if (K(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var Ce = lr === r;
  if (Ce) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (I = "agency_id")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
        let d = n.agency_id, h = r, b = r;
        if (typeof d == "string" && !gn.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
        var Mr = b === r;
        if (Mr) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var Ce = _ === r;
  }
  var Br = _r === r;
  if (Br) {
    let _ = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = pe, e !== null && (pe ? e.length = pe : e = null);
  let ye = r, Gr = r, Hr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.subject_no === void 0 || !l.call(n, "subject_no")) && (_ = "subject_no")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.subject_no !== void 0 && l.call(n, "subject_no")) {
      let o = n.subject_no, I = r, d = r, h = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Jr = h === r;
      if (Jr) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === I)
        if (typeof o == "string") {
          if (K(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var We = Hr === r;
  if (We) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.subject_no === void 0 || !l.call(n, "subject_no")) && (I = "subject_no")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.subject_no !== void 0 && l.call(n, "subject_no")) {
        let d = n.subject_no, h = r, b = r;
        if (typeof d == "string" && !pn.test(d)) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
        var Me = b === r;
        if (Me) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var We = _ === r;
  }
  var Be = Gr === r;
  if (Be) {
    let _ = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = ye, e !== null && (ye ? e.length = ye : e = null);
  let Ae = r, Kr = r, dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.race === void 0 || !l.call(n, "race")) && (_ = "race")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.race !== void 0 && l.call(n, "race")) {
      let o = n.race, I = r, d = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Qr = d === r;
      if (Qr) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = I, e !== null && (I ? e.length = I : e = null);
    }
  }
  var sr = dr === r;
  if (sr) {
    let _ = r, o = r, I = r, d = r, h = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.race === void 0 || !l.call(n, "race")) && (x = "race")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.race !== void 0 && l.call(n, "race")) {
        let v = n.race;
        if (r === r)
          if (Array.isArray(v))
            if (v.length < 1) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            } else {
              var Ge = !0;
              let R = v.length;
              for (let ne = 0; ne < R; ne++) {
                let C = v[ne], ie = r, de = r, qn = r;
                if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
                var xr = qn === r;
                if (xr) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                } else {
                  r = de, e !== null && (de ? e.length = de : e = null);
                  let U = r, cn = r, On = r;
                  if (typeof C == "string" && !ur.test(C)) {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                  var qe = On === r;
                  if (qe) {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  } else
                    r = cn, e !== null && (cn ? e.length = cn : e = null);
                  var Oe = U === r;
                  if (Oe) {
                    let ve = r, fn = r, $n = r;
                    if (typeof C == "string" && !pr.test(C)) {
                      let nr = {};
                      e === null ? e = [nr] : e.push(nr), r++;
                    }
                    var Tr = $n === r;
                    if (Tr) {
                      let nr = {};
                      e === null ? e = [nr] : e.push(nr), r++;
                    } else
                      r = fn, e !== null && (fn ? e.length = fn : e = null);
                    var Oe = ve === r;
                  }
                }
                if (r === ie)
                  if (typeof C == "string") {
                    if (K(C) < 1) {
                      let U = {};
                      e === null ? e = [U] : e.push(U), r++;
                    }
                  } else {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                var Ge = ie === r;
                if (!Ge)
                  break;
              }
              if (Ge) {
                let ne = v.length;
                if (ne > 1) {
                  let C = {};
                  for (; ne--; ) {
                    let ie = v[ne];
                    if (typeof ie == "string") {
                      if (typeof C[ie] == "number") {
                        let de = {};
                        e === null ? e = [de] : e.push(de), r++;
                        break;
                      }
                      C[ie] = ne;
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
    var fe = b === r;
    if (h = h || fe, fe) {
      var he = {};
      he.race = !0;
    }
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.race === void 0 || !l.call(n, "race")) && (x = "race")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.race !== void 0 && l.call(n, "race")) {
        let v = n.race;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
      }
    }
    var fe = L === r;
    if (h = h || fe, fe && he !== !0 && (he = he || {}, he.race = !0), h)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    }
    var Ur = I === r;
    if (Ur) {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var sr = _ === r;
  }
  var Vr = Kr === r;
  if (Vr) {
    let _ = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Ae, e !== null && (Ae ? e.length = Ae : e = null);
  let $e = r, Ir = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.race === void 0 || !l.call(n, "race")) && (_ = "race")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.race !== void 0 && l.call(n, "race")) {
      let o = n.race;
      if (r === r)
        if (Array.isArray(o))
          if (o.length < 1) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else {
            var me = !0;
            let d = o.length;
            for (let h = 0; h < d; h++) {
              let b = o[h], L = r, J = r, x = r;
              if (!(b === "not_recorded" || b === "unknown" || b === "not_applicable" || b === "withheld" || b === "pending")) {
                let Z = {};
                e === null ? e = [Z] : e.push(Z), r++;
              }
              var zr = x === r;
              if (zr) {
                let Z = {};
                e === null ? e = [Z] : e.push(Z), r++;
              } else {
                r = J, e !== null && (J ? e.length = J : e = null);
                let Z = r, R = r, ne = r;
                if (typeof b == "string" && !ur.test(b)) {
                  let C = {};
                  e === null ? e = [C] : e.push(C), r++;
                }
                var Xr = ne === r;
                if (Xr) {
                  let C = {};
                  e === null ? e = [C] : e.push(C), r++;
                } else
                  r = R, e !== null && (R ? e.length = R : e = null);
                var Je = Z === r;
                if (Je) {
                  let C = r, ie = r, de = r;
                  if (typeof b == "string" && !pr.test(b)) {
                    let rr = {};
                    e === null ? e = [rr] : e.push(rr), r++;
                  }
                  var ar = de === r;
                  if (ar) {
                    let rr = {};
                    e === null ? e = [rr] : e.push(rr), r++;
                  } else
                    r = ie, e !== null && (ie ? e.length = ie : e = null);
                  var Je = C === r;
                }
              }
              if (r === L)
                if (typeof b == "string") {
                  if (K(b) < 1) {
                    let Z = {};
                    e === null ? e = [Z] : e.push(Z), r++;
                  }
                } else {
                  let Z = {};
                  e === null ? e = [Z] : e.push(Z), r++;
                }
              var me = L === r;
              if (!me)
                break;
            }
            if (me) {
              let h = o.length;
              if (h > 1) {
                let b = {};
                for (; h--; ) {
                  let L = o[h];
                  if (typeof L == "string") {
                    if (typeof b[L] == "number") {
                      let J = {};
                      e === null ? e = [J] : e.push(J), r++;
                      break;
                    }
                    b[L] = h;
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
  var yr = He === r;
  if (yr) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.race === void 0 || !l.call(n, "race")) && (I = "race")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.race !== void 0 && l.call(n, "race")) {
        let d = n.race;
        if (Array.isArray(d)) {
          let h = r, b = d.length;
          for (let L = 0; L < b; L++) {
            let J = d[L], x = r, v = r, Z = r;
            if (!(J === "american_indian_alaska_native" || J === "asian" || J === "black" || J === "hispanic_latino" || J === "middle_eastern_north_african" || J === "native_hawaiian_pacific_islander" || J === "white" || J === "other" || J === "asian_pacific_islander" || J === "indian_unspecified")) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            }
            var Yr = Z === r;
            if (Yr) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            } else
              r = v, e !== null && (v ? e.length = v : e = null);
            var tr = x === r;
            if (tr)
              break;
          }
          if (tr)
            r = h, e !== null && (h ? e.length = h : e = null);
          else {
            let L = {};
            e === null ? e = [L] : e.push(L), r++;
          }
        }
      }
    }
    var yr = _ === r;
  }
  var Er = Ir === r;
  if (Er) {
    let _ = { instancePath: t, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = $e, e !== null && ($e ? e.length = $e : e = null);
  let Ke = r, hr = r, mr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.gender === void 0 || !l.call(n, "gender")) && (_ = "gender")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.gender !== void 0 && l.call(n, "gender")) {
      let o = n.gender, I = r, d = r, h = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var en = h === r;
      if (en) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === I)
        if (typeof o == "string") {
          if (K(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var gr = mr === r;
  if (gr) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.gender === void 0 || !l.call(n, "gender")) && (I = "gender")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.gender !== void 0 && l.call(n, "gender")) {
        let d = n.gender, h = r, b = r;
        if (!(d === "man" || d === "woman" || d === "nonbinary" || d === "another")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
        var Zr = b === r;
        if (Zr) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var gr = _ === r;
  }
  var Dr = hr === r;
  if (Dr) {
    let _ = { instancePath: t, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
  let Qe = r, vr = r, wr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.age === void 0 || !l.call(n, "age")) && (_ = "age")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.age !== void 0 && l.call(n, "age")) {
      let o = n.age, I = r, d = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var rn = d === r;
      if (rn) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = I, e !== null && (I ? e.length = I : e = null);
    }
  }
  var br = wr === r;
  if (br) {
    let _ = r, o = r, I = r, d = r, h = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.age === void 0 || !l.call(n, "age")) && (x = "age")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let v = n.age, Z = r;
        if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
        if (r === Z && typeof v == "number") {
          if (v > 999999999999999 || isNaN(v)) {
            let R = {};
            e === null ? e = [R] : e.push(R), r++;
          } else if (v < -999999999999999 || isNaN(v)) {
            let R = {};
            e === null ? e = [R] : e.push(R), r++;
          }
        }
      }
    }
    var ue = b === r;
    if (h = h || ue, ue) {
      var ae = {};
      ae.age = !0;
    }
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.age === void 0 || !l.call(n, "age")) && (x = "age")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let v = n.age;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
      }
    }
    var ue = L === r;
    if (h = h || ue, ue && ae !== !0 && (ae = ae || {}, ae.age = !0), h)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    }
    var Te = I === r;
    if (Te) {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var br = _ === r;
  }
  var Ue = vr === r;
  if (Ue) {
    let _ = { instancePath: t, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Qe, e !== null && (Qe ? e.length = Qe : e = null);
  let xe = r, nn = r, _e = r, se = !1, ln = r, sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.age === void 0 || !l.call(n, "age")) && (_ = "age")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.age !== void 0 && l.call(n, "age")) {
      let o = n.age, I = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      if (r === I && typeof o == "number") {
        if (o > 999999999999999 || isNaN(o)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        } else if (o < -999999999999999 || isNaN(o)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    }
  }
  var Ie = sn === r;
  if (Ie) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.age === void 0 || !l.call(n, "age")) && (I = "age")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let d = n.age, h = r, b = r;
        if (typeof d == "number" && (d < 0 || isNaN(d))) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
        var kr = b === r;
        if (kr) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var Ie = _ === r;
  }
  var te = ln === r;
  if (se = se || te, te) {
    var ge = {};
    ge.age = !0;
  }
  let jr = r, Rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.age === void 0 || !l.call(n, "age")) && (_ = "age")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.age !== void 0 && l.call(n, "age")) {
      let o = n.age, I = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      }
      if (r === I && typeof o == "number") {
        if (o > 999999999999999 || isNaN(o)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        } else if (o < -999999999999999 || isNaN(o)) {
          let d = {};
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    }
  }
  var Ar = Rr === r;
  if (Ar) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.age === void 0 || !l.call(n, "age")) && (I = "age")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let d = n.age, h = r, b = r;
        if (typeof d == "number" && (d > 120 || isNaN(d))) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
        var ze = b === r;
        if (ze) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var Ar = _ === r;
  }
  var te = jr === r;
  if (se = se || te, te && ge !== !0 && (ge = ge || {}, ge.age = !0), se)
    r = _e, e !== null && (_e ? e.length = _e : e = null);
  else {
    let _ = {};
    e === null ? e = [_] : e.push(_), r++;
  }
  var Sr = nn === r;
  if (Sr) {
    let _ = { instancePath: t, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = xe, e !== null && (xe ? e.length = xe : e = null);
  let Ve = r, or = r, tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.impairment === void 0 || !l.call(n, "impairment")) && (_ = "impairment")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.impairment !== void 0 && l.call(n, "impairment")) {
      let o = n.impairment, I = r, d = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var qr = d === r;
      if (qr) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = I, e !== null && (I ? e.length = I : e = null);
    }
  }
  var Xe = tn === r;
  if (Xe) {
    let _ = r, o = r, I = r, d = r, h = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.impairment === void 0 || !l.call(n, "impairment")) && (x = "impairment")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.impairment !== void 0 && l.call(n, "impairment")) {
        let v = n.impairment;
        if (r === r)
          if (Array.isArray(v))
            if (v.length < 1) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            } else {
              var Le = !0;
              let R = v.length;
              for (let ne = 0; ne < R; ne++) {
                let C = v[ne], ie = r, de = r, qn = r;
                if (!(C === "not_recorded" || C === "unknown" || C === "not_applicable" || C === "withheld" || C === "pending")) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
                var Ye = qn === r;
                if (Ye) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                } else {
                  r = de, e !== null && (de ? e.length = de : e = null);
                  let U = r, cn = r, On = r;
                  if (typeof C == "string" && !ur.test(C)) {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  }
                  var Or = On === r;
                  if (Or) {
                    let ve = {};
                    e === null ? e = [ve] : e.push(ve), r++;
                  } else
                    r = cn, e !== null && (cn ? e.length = cn : e = null);
                  var Fr = U === r;
                  if (Fr) {
                    let ve = r, fn = r, $n = r;
                    if (typeof C == "string" && !pr.test(C)) {
                      let nr = {};
                      e === null ? e = [nr] : e.push(nr), r++;
                    }
                    var cr = $n === r;
                    if (cr) {
                      let nr = {};
                      e === null ? e = [nr] : e.push(nr), r++;
                    } else
                      r = fn, e !== null && (fn ? e.length = fn : e = null);
                    var Fr = ve === r;
                  }
                }
                if (r === ie)
                  if (typeof C == "string") {
                    if (K(C) < 1) {
                      let U = {};
                      e === null ? e = [U] : e.push(U), r++;
                    }
                  } else {
                    let U = {};
                    e === null ? e = [U] : e.push(U), r++;
                  }
                var Le = ie === r;
                if (!Le)
                  break;
              }
              if (Le) {
                let ne = v.length;
                if (ne > 1) {
                  let C = {};
                  for (; ne--; ) {
                    let ie = v[ne];
                    if (typeof ie == "string") {
                      if (typeof C[ie] == "number") {
                        let de = {};
                        e === null ? e = [de] : e.push(de), r++;
                        break;
                      }
                      C[ie] = ne;
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
    var be = b === r;
    if (h = h || be, be) {
      var Pe = {};
      Pe.impairment = !0;
    }
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.impairment === void 0 || !l.call(n, "impairment")) && (x = "impairment")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.impairment !== void 0 && l.call(n, "impairment")) {
        let v = n.impairment;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
      }
    }
    var be = L === r;
    if (h = h || be, be && Pe !== !0 && (Pe = Pe || {}, Pe.impairment = !0), h)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    }
    var er = I === r;
    if (er) {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Xe = _ === r;
  }
  var g = or === r;
  if (g) {
    let _ = { instancePath: t, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Ve, e !== null && (Ve ? e.length = Ve : e = null);
  let a = r, S = r, i = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.impairment === void 0 || !l.call(n, "impairment")) && (_ = "impairment")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.impairment !== void 0 && l.call(n, "impairment")) {
      let o = n.impairment;
      if (r === r)
        if (Array.isArray(o))
          if (o.length < 1) {
            let d = {};
            e === null ? e = [d] : e.push(d), r++;
          } else {
            var s = !0;
            let d = o.length;
            for (let h = 0; h < d; h++) {
              let b = o[h], L = r, J = r, x = r;
              if (!(b === "not_recorded" || b === "unknown" || b === "not_applicable" || b === "withheld" || b === "pending")) {
                let Z = {};
                e === null ? e = [Z] : e.push(Z), r++;
              }
              var f = x === r;
              if (f) {
                let Z = {};
                e === null ? e = [Z] : e.push(Z), r++;
              } else {
                r = J, e !== null && (J ? e.length = J : e = null);
                let Z = r, R = r, ne = r;
                if (typeof b == "string" && !ur.test(b)) {
                  let C = {};
                  e === null ? e = [C] : e.push(C), r++;
                }
                var u = ne === r;
                if (u) {
                  let C = {};
                  e === null ? e = [C] : e.push(C), r++;
                } else
                  r = R, e !== null && (R ? e.length = R : e = null);
                var m = Z === r;
                if (m) {
                  let C = r, ie = r, de = r;
                  if (typeof b == "string" && !pr.test(b)) {
                    let rr = {};
                    e === null ? e = [rr] : e.push(rr), r++;
                  }
                  var w = de === r;
                  if (w) {
                    let rr = {};
                    e === null ? e = [rr] : e.push(rr), r++;
                  } else
                    r = ie, e !== null && (ie ? e.length = ie : e = null);
                  var m = C === r;
                }
              }
              if (r === L)
                if (typeof b == "string") {
                  if (K(b) < 1) {
                    let Z = {};
                    e === null ? e = [Z] : e.push(Z), r++;
                  }
                } else {
                  let Z = {};
                  e === null ? e = [Z] : e.push(Z), r++;
                }
              var s = L === r;
              if (!s)
                break;
            }
            if (s) {
              let h = o.length;
              if (h > 1) {
                let b = {};
                for (; h--; ) {
                  let L = o[h];
                  if (typeof L == "string") {
                    if (typeof b[L] == "number") {
                      let J = {};
                      e === null ? e = [J] : e.push(J), r++;
                      break;
                    }
                    b[L] = h;
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
  var A = i === r;
  if (A) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.impairment === void 0 || !l.call(n, "impairment")) && (I = "impairment")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.impairment !== void 0 && l.call(n, "impairment")) {
        let d = n.impairment;
        if (Array.isArray(d)) {
          let h = r, b = d.length;
          for (let L = 0; L < b; L++) {
            let J = d[L], x = r, v = r, Z = r;
            if (!(J === "none_apparent" || J === "alcohol" || J === "drugs" || J === "mental_health" || J === "developmental_disability" || J === "physical_disability" || J === "other")) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            }
            var F = Z === r;
            if (F) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            } else
              r = v, e !== null && (v ? e.length = v : e = null);
            var N = x === r;
            if (N)
              break;
          }
          if (N)
            r = h, e !== null && (h ? e.length = h : e = null);
          else {
            let L = {};
            e === null ? e = [L] : e.push(L), r++;
          }
        }
      }
    }
    var A = _ === r;
  }
  var q = S === r;
  if (q) {
    let _ = { instancePath: t, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = a, e !== null && (a ? e.length = a : e = null);
  let z = r, D = r, Y = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.injury_level === void 0 || !l.call(n, "injury_level")) && (_ = "injury_level")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.injury_level !== void 0 && l.call(n, "injury_level")) {
      let o = n.injury_level, I = r, d = r, h = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Q = h === r;
      if (Q) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = d, e !== null && (d ? e.length = d : e = null);
      if (r === I)
        if (typeof o == "string") {
          if (K(o) < 1) {
            let b = {};
            e === null ? e = [b] : e.push(b), r++;
          }
        } else {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
    }
  }
  var re = Y === r;
  if (re) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let I;
      if ((n.injury_level === void 0 || !l.call(n, "injury_level")) && (I = "injury_level")) {
        let d = {};
        e === null ? e = [d] : e.push(d), r++;
      } else if (n.injury_level !== void 0 && l.call(n, "injury_level")) {
        let d = n.injury_level, h = r, b = r;
        if (!(d === "none" || d === "complaint_of_pain" || d === "minor" || d === "moderate" || d === "hospitalised" || d === "serious_bodily_injury" || d === "death" || d === "injured")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
        var T = b === r;
        if (T) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var re = _ === r;
  }
  var $r = D === r;
  if ($r) {
    let _ = { instancePath: t, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = z, e !== null && (z ? e.length = z : e = null);
  let Ne = r, X = r, Ee = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.hospitalised === void 0 || !l.call(n, "hospitalised")) && (_ = "hospitalised")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.hospitalised !== void 0 && l.call(n, "hospitalised")) {
      let o = n.hospitalised, I = r, d = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var on = d === r;
      if (on) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = I, e !== null && (I ? e.length = I : e = null);
    }
  }
  var Ze = Ee === r;
  if (Ze) {
    let _ = r, o = r, I = r, d = r, h = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.hospitalised === void 0 || !l.call(n, "hospitalised")) && (x = "hospitalised")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.hospitalised !== void 0 && l.call(n, "hospitalised") && typeof n.hospitalised != "boolean") {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    var c = b === r;
    if (h = h || c, c) {
      var y = {};
      y.hospitalised = !0;
    }
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.hospitalised === void 0 || !l.call(n, "hospitalised")) && (x = "hospitalised")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.hospitalised !== void 0 && l.call(n, "hospitalised")) {
        let v = n.hospitalised;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
      }
    }
    var c = L === r;
    if (h = h || c, c && y !== !0 && (y = y || {}, y.hospitalised = !0), h)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    }
    var E = I === r;
    if (E) {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Ze = _ === r;
  }
  var p = X === r;
  if (p) {
    let _ = { instancePath: t, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
  let j = r, k = r, $ = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.death_date === void 0 || !l.call(n, "death_date")) && (_ = "death_date")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.death_date !== void 0 && l.call(n, "death_date")) {
      let o = n.death_date, I = r, d = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var oe = d === r;
      if (oe) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = I, e !== null && (I ? e.length = I : e = null);
    }
  }
  var G = $ === r;
  if (G) {
    let _ = r, o = r, I = r, d = r, h = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.death_date === void 0 || !l.call(n, "death_date")) && (x = "death_date")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.death_date !== void 0 && l.call(n, "death_date")) {
        let v = n.death_date;
        if (r === r)
          if (typeof v == "string") {
            if (!Pn.test(v)) {
              let R = {};
              e === null ? e = [R] : e.push(R), r++;
            }
          } else {
            let R = {};
            e === null ? e = [R] : e.push(R), r++;
          }
      }
    }
    var H = b === r;
    if (h = h || H, H) {
      var P = {};
      P.death_date = !0;
    }
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.death_date === void 0 || !l.call(n, "death_date")) && (x = "death_date")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.death_date !== void 0 && l.call(n, "death_date")) {
        let v = n.death_date;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
      }
    }
    var H = L === r;
    if (h = h || H, H && P !== !0 && (P = P || {}, P.death_date = !0), h)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    }
    var B = I === r;
    if (B) {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var G = _ === r;
  }
  var De = k === r;
  if (De) {
    let _ = { instancePath: t, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = j, e !== null && (j ? e.length = j : e = null);
  let V = r, Re = r, fr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.arrested === void 0 || !l.call(n, "arrested")) && (_ = "arrested")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.arrested !== void 0 && l.call(n, "arrested")) {
      let o = n.arrested, I = r, d = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var jn = d === r;
      if (jn) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = I, e !== null && (I ? e.length = I : e = null);
    }
  }
  var Cr = fr === r;
  if (Cr) {
    let _ = r, o = r, I = r, d = r, h = !1, b = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.arrested === void 0 || !l.call(n, "arrested")) && (x = "arrested")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.arrested !== void 0 && l.call(n, "arrested") && typeof n.arrested != "boolean") {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    var Lr = b === r;
    if (h = h || Lr, Lr) {
      var ce = {};
      ce.arrested = !0;
    }
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let x;
      if ((n.arrested === void 0 || !l.call(n, "arrested")) && (x = "arrested")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else if (n.arrested !== void 0 && l.call(n, "arrested")) {
        let v = n.arrested;
        if (!(v === "not_recorded" || v === "unknown" || v === "not_applicable" || v === "withheld" || v === "pending")) {
          let Z = {};
          e === null ? e = [Z] : e.push(Z), r++;
        }
      }
    }
    var Lr = L === r;
    if (h = h || Lr, Lr && ce !== !0 && (ce = ce || {}, ce.arrested = !0), h)
      r = d, e !== null && (d ? e.length = d : e = null);
    else {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    }
    var An = I === r;
    if (An) {
      let x = {};
      e === null ? e = [x] : e.push(x), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Cr = _ === r;
  }
  var Pr = Re === r;
  if (Pr) {
    let _ = { instancePath: t, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = V, e !== null && (V ? e.length = V : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let _ of Object.keys(n))
      if (!l.call(je.properties, _)) {
        let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let _ = n.agency_id;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: je.properties.agency_id.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.incident_id !== void 0 && l.call(n, "incident_id")) {
      let _ = n.incident_id;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: je.properties.incident_id.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.subject_no !== void 0 && l.call(n, "subject_no")) {
      let _ = n.subject_no;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: je.properties.subject_no.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.race !== void 0 && l.call(n, "race")) {
      let _ = n.race;
      if (!Array.isArray(_) && typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: je.properties.race.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.race__words !== void 0 && l.call(n, "race__words")) {
      let _ = n.race__words;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: je.properties.race__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.gender !== void 0 && l.call(n, "gender")) {
      let _ = n.gender;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: je.properties.gender.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.age !== void 0 && l.call(n, "age")) {
      let _ = n.age;
      if (typeof _ != "number" && typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: je.properties.age.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.impairment !== void 0 && l.call(n, "impairment")) {
      let _ = n.impairment;
      if (!Array.isArray(_) && typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/impairment", schemaPath: "#/properties/impairment/type", keyword: "type", params: { type: je.properties.impairment.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.impairment__words !== void 0 && l.call(n, "impairment__words")) {
      let _ = n.impairment__words;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/impairment__words", schemaPath: "#/properties/impairment__words/type", keyword: "type", params: { type: je.properties.impairment__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.injury_level !== void 0 && l.call(n, "injury_level")) {
      let _ = n.injury_level;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: je.properties.injury_level.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.hospitalised !== void 0 && l.call(n, "hospitalised")) {
      let _ = n.hospitalised;
      if (typeof _ != "boolean" && typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/hospitalised", schemaPath: "#/properties/hospitalised/type", keyword: "type", params: { type: je.properties.hospitalised.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.death_date !== void 0 && l.call(n, "death_date")) {
      let _ = n.death_date;
      if (typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/death_date", schemaPath: "#/properties/death_date/type", keyword: "type", params: { type: je.properties.death_date.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.arrested !== void 0 && l.call(n, "arrested")) {
      let _ = n.arrested;
      if (typeof _ != "boolean" && typeof _ != "string" && _ !== null) {
        let o = { instancePath: t + "/arrested", schemaPath: "#/properties/arrested/type", keyword: "type", params: { type: je.properties.arrested.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let _ = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [_] : e.push(_), r++;
  }
  return an.errors = e, r === 0;
}
an.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bn = yn, Se = { $id: "force_officers", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, race: { type: ["array", "string", "null"] }, race__words: { type: ["string", "null"] }, gender: { type: ["string", "null"] }, age: { type: ["number", "string", "null"] }, officer_ref: { type: ["string", "null"] }, years_of_service: { type: ["number", "string", "null"] }, duty_status: { type: ["string", "null"] }, injury_level: { type: ["string", "null"] } }, allOf: [{ $comment: "force_officers.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_officers.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_officers.race.type", not: { allOf: [{ required: ["race"], properties: { race: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.race.in-code-list", not: { allOf: [{ required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["race"], properties: { race: { contains: { not: { enum: ["american_indian_alaska_native", "asian", "black", "hispanic_latino", "middle_eastern_north_african", "native_hawaiian_pacific_islander", "white", "other", "asian_pacific_islander", "indian_unspecified"] } } } } }] } }, { $comment: "force_officers.gender.in-code-list", not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another"] } } } }] } }, { $comment: "force_officers.age.type", not: { allOf: [{ required: ["age"], properties: { age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.age.bounds", not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }, { $comment: "force_officers.years_of_service.type", not: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_officers.years_of_service.bounds", not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }, { $comment: "force_officers.duty_status.in-code-list", not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment"] } } } }] } }, { $comment: "force_officers.injury_level.in-code-list", not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured"] } } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, race: { required: ["race"], properties: { race: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, race__words: { required: ["race__words"], properties: { race__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, gender: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["gender"], properties: { gender: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["gender"], properties: { gender: { not: { enum: ["man", "woman", "nonbinary", "another"] } } } }] } }] }, age: { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["age"], properties: { age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["age"], properties: { age: { not: { maximum: 120 } } } }] }] } }] }, officer_ref: { required: ["officer_ref"], properties: { officer_ref: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, years_of_service: { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["years_of_service"], properties: { years_of_service: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["years_of_service"], properties: { years_of_service: { not: { maximum: 60 } } } }] }] } }] }, duty_status: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["duty_status"], properties: { duty_status: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["duty_status"], properties: { duty_status: { not: { enum: ["on_duty", "off_duty", "secondary_employment"] } } } }] } }] }, injury_level: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["injury_level"], properties: { injury_level: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["injury_level"], properties: { injury_level: { not: { enum: ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury", "death", "injured"] } } } }] } }] } } };
function yn(n, { instancePath: t = "", parentData: O, parentDataProperty: W, rootData: M = n, dynamicAnchors: un = {} } = {}) {
  let e = null, r = 0, ee = yn.evaluated;
  ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0);
  let pe = r, _r = r, lr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (y = "agency_id")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let c = n.agency_id, E = r, p = r, j = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var we = j === r;
      if (we) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === E)
        if (typeof c == "string") {
          if (K(c) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Ce = lr === r;
  if (Ce) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (E = "agency_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
        let p = n.agency_id, j = r, k = r;
        if (typeof p == "string" && !gn.test(p)) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var Mr = k === r;
        if (Mr) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var Ce = y === r;
  }
  var Br = _r === r;
  if (Br) {
    let y = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = pe, e !== null && (pe ? e.length = pe : e = null);
  let ye = r, Gr = r, Hr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.officer_no === void 0 || !l.call(n, "officer_no")) && (y = "officer_no")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.officer_no !== void 0 && l.call(n, "officer_no")) {
      let c = n.officer_no, E = r, p = r, j = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Jr = j === r;
      if (Jr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === E)
        if (typeof c == "string") {
          if (K(c) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var We = Hr === r;
  if (We) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.officer_no === void 0 || !l.call(n, "officer_no")) && (E = "officer_no")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.officer_no !== void 0 && l.call(n, "officer_no")) {
        let p = n.officer_no, j = r, k = r;
        if (typeof p == "string" && !pn.test(p)) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var Me = k === r;
        if (Me) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var We = y === r;
  }
  var Be = Gr === r;
  if (Be) {
    let y = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = ye, e !== null && (ye ? e.length = ye : e = null);
  let Ae = r, Kr = r, dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race === void 0 || !l.call(n, "race")) && (y = "race")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race !== void 0 && l.call(n, "race")) {
      let c = n.race, E = r, p = r;
      if (!(c === null || c === "")) {
        let j = {};
        e === null ? e = [j] : e.push(j), r++;
      }
      var Qr = p === r;
      if (Qr) {
        let j = {};
        e === null ? e = [j] : e.push(j), r++;
      } else
        r = E, e !== null && (E ? e.length = E : e = null);
    }
  }
  var sr = dr === r;
  if (sr) {
    let y = r, c = r, E = r, p = r, j = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.race === void 0 || !l.call(n, "race")) && (G = "race")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (n.race !== void 0 && l.call(n, "race")) {
        let P = n.race;
        if (r === r)
          if (Array.isArray(P))
            if (P.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var Ge = !0;
              let B = P.length;
              for (let De = 0; De < B; De++) {
                let V = P[De], Re = r, fr = r, jn = r;
                if (!(V === "not_recorded" || V === "unknown" || V === "not_applicable" || V === "withheld" || V === "pending")) {
                  let ce = {};
                  e === null ? e = [ce] : e.push(ce), r++;
                }
                var xr = jn === r;
                if (xr) {
                  let ce = {};
                  e === null ? e = [ce] : e.push(ce), r++;
                } else {
                  r = fr, e !== null && (fr ? e.length = fr : e = null);
                  let ce = r, Lr = r, An = r;
                  if (typeof V == "string" && !ur.test(V)) {
                    let Pr = {};
                    e === null ? e = [Pr] : e.push(Pr), r++;
                  }
                  var qe = An === r;
                  if (qe) {
                    let Pr = {};
                    e === null ? e = [Pr] : e.push(Pr), r++;
                  } else
                    r = Lr, e !== null && (Lr ? e.length = Lr : e = null);
                  var Oe = ce === r;
                  if (Oe) {
                    let Pr = r, _ = r, o = r;
                    if (typeof V == "string" && !pr.test(V)) {
                      let d = {};
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    var Tr = o === r;
                    if (Tr) {
                      let d = {};
                      e === null ? e = [d] : e.push(d), r++;
                    } else
                      r = _, e !== null && (_ ? e.length = _ : e = null);
                    var Oe = Pr === r;
                  }
                }
                if (r === Re)
                  if (typeof V == "string") {
                    if (K(V) < 1) {
                      let ce = {};
                      e === null ? e = [ce] : e.push(ce), r++;
                    }
                  } else {
                    let ce = {};
                    e === null ? e = [ce] : e.push(ce), r++;
                  }
                var Ge = Re === r;
                if (!Ge)
                  break;
              }
              if (Ge) {
                let De = P.length;
                if (De > 1) {
                  let V = {};
                  for (; De--; ) {
                    let Re = P[De];
                    if (typeof Re == "string") {
                      if (typeof V[Re] == "number") {
                        let fr = {};
                        e === null ? e = [fr] : e.push(fr), r++;
                        break;
                      }
                      V[Re] = De;
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
    var fe = k === r;
    if (j = j || fe, fe) {
      var he = {};
      he.race = !0;
    }
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.race === void 0 || !l.call(n, "race")) && (G = "race")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (n.race !== void 0 && l.call(n, "race")) {
        let P = n.race;
        if (!(P === "not_recorded" || P === "unknown" || P === "not_applicable" || P === "withheld" || P === "pending")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
      }
    }
    var fe = $ === r;
    if (j = j || fe, fe && he !== !0 && (he = he || {}, he.race = !0), j)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var Ur = E === r;
    if (Ur) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var sr = y === r;
  }
  var Vr = Kr === r;
  if (Vr) {
    let y = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Ae, e !== null && (Ae ? e.length = Ae : e = null);
  let $e = r, Ir = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.race === void 0 || !l.call(n, "race")) && (y = "race")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.race !== void 0 && l.call(n, "race")) {
      let c = n.race;
      if (r === r)
        if (Array.isArray(c))
          if (c.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var me = !0;
            let p = c.length;
            for (let j = 0; j < p; j++) {
              let k = c[j], $ = r, oe = r, G = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let H = {};
                e === null ? e = [H] : e.push(H), r++;
              }
              var zr = G === r;
              if (zr) {
                let H = {};
                e === null ? e = [H] : e.push(H), r++;
              } else {
                r = oe, e !== null && (oe ? e.length = oe : e = null);
                let H = r, B = r, De = r;
                if (typeof k == "string" && !ur.test(k)) {
                  let V = {};
                  e === null ? e = [V] : e.push(V), r++;
                }
                var Xr = De === r;
                if (Xr) {
                  let V = {};
                  e === null ? e = [V] : e.push(V), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var Je = H === r;
                if (Je) {
                  let V = r, Re = r, fr = r;
                  if (typeof k == "string" && !pr.test(k)) {
                    let Cr = {};
                    e === null ? e = [Cr] : e.push(Cr), r++;
                  }
                  var ar = fr === r;
                  if (ar) {
                    let Cr = {};
                    e === null ? e = [Cr] : e.push(Cr), r++;
                  } else
                    r = Re, e !== null && (Re ? e.length = Re : e = null);
                  var Je = V === r;
                }
              }
              if (r === $)
                if (typeof k == "string") {
                  if (K(k) < 1) {
                    let H = {};
                    e === null ? e = [H] : e.push(H), r++;
                  }
                } else {
                  let H = {};
                  e === null ? e = [H] : e.push(H), r++;
                }
              var me = $ === r;
              if (!me)
                break;
            }
            if (me) {
              let j = c.length;
              if (j > 1) {
                let k = {};
                for (; j--; ) {
                  let $ = c[j];
                  if (typeof $ == "string") {
                    if (typeof k[$] == "number") {
                      let oe = {};
                      e === null ? e = [oe] : e.push(oe), r++;
                      break;
                    }
                    k[$] = j;
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
  var yr = He === r;
  if (yr) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.race === void 0 || !l.call(n, "race")) && (E = "race")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.race !== void 0 && l.call(n, "race")) {
        let p = n.race;
        if (Array.isArray(p)) {
          let j = r, k = p.length;
          for (let $ = 0; $ < k; $++) {
            let oe = p[$], G = r, P = r, H = r;
            if (!(oe === "american_indian_alaska_native" || oe === "asian" || oe === "black" || oe === "hispanic_latino" || oe === "middle_eastern_north_african" || oe === "native_hawaiian_pacific_islander" || oe === "white" || oe === "other" || oe === "asian_pacific_islander" || oe === "indian_unspecified")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var Yr = H === r;
            if (Yr) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = P, e !== null && (P ? e.length = P : e = null);
            var tr = G === r;
            if (tr)
              break;
          }
          if (tr)
            r = j, e !== null && (j ? e.length = j : e = null);
          else {
            let $ = {};
            e === null ? e = [$] : e.push($), r++;
          }
        }
      }
    }
    var yr = y === r;
  }
  var Er = Ir === r;
  if (Er) {
    let y = { instancePath: t, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = $e, e !== null && ($e ? e.length = $e : e = null);
  let Ke = r, hr = r, mr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.gender === void 0 || !l.call(n, "gender")) && (y = "gender")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.gender !== void 0 && l.call(n, "gender")) {
      let c = n.gender, E = r, p = r, j = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var en = j === r;
      if (en) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === E)
        if (typeof c == "string") {
          if (K(c) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var gr = mr === r;
  if (gr) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.gender === void 0 || !l.call(n, "gender")) && (E = "gender")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.gender !== void 0 && l.call(n, "gender")) {
        let p = n.gender, j = r, k = r;
        if (!(p === "man" || p === "woman" || p === "nonbinary" || p === "another")) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var Zr = k === r;
        if (Zr) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var gr = y === r;
  }
  var Dr = hr === r;
  if (Dr) {
    let y = { instancePath: t, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Ke, e !== null && (Ke ? e.length = Ke : e = null);
  let Qe = r, vr = r, wr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age === void 0 || !l.call(n, "age")) && (y = "age")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age !== void 0 && l.call(n, "age")) {
      let c = n.age, E = r, p = r;
      if (!(c === null || c === "")) {
        let j = {};
        e === null ? e = [j] : e.push(j), r++;
      }
      var rn = p === r;
      if (rn) {
        let j = {};
        e === null ? e = [j] : e.push(j), r++;
      } else
        r = E, e !== null && (E ? e.length = E : e = null);
    }
  }
  var br = wr === r;
  if (br) {
    let y = r, c = r, E = r, p = r, j = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.age === void 0 || !l.call(n, "age")) && (G = "age")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let P = n.age, H = r;
        if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
          let B = {};
          e === null ? e = [B] : e.push(B), r++;
        }
        if (r === H && typeof P == "number") {
          if (P > 999999999999999 || isNaN(P)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          } else if (P < -999999999999999 || isNaN(P)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      }
    }
    var ue = k === r;
    if (j = j || ue, ue) {
      var ae = {};
      ae.age = !0;
    }
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.age === void 0 || !l.call(n, "age")) && (G = "age")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let P = n.age;
        if (!(P === "not_recorded" || P === "unknown" || P === "not_applicable" || P === "withheld" || P === "pending")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
      }
    }
    var ue = $ === r;
    if (j = j || ue, ue && ae !== !0 && (ae = ae || {}, ae.age = !0), j)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var Te = E === r;
    if (Te) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var br = y === r;
  }
  var Ue = vr === r;
  if (Ue) {
    let y = { instancePath: t, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Qe, e !== null && (Qe ? e.length = Qe : e = null);
  let xe = r, nn = r, _e = r, se = !1, ln = r, sn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age === void 0 || !l.call(n, "age")) && (y = "age")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age !== void 0 && l.call(n, "age")) {
      let c = n.age, E = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === E && typeof c == "number") {
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
  var Ie = sn === r;
  if (Ie) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.age === void 0 || !l.call(n, "age")) && (E = "age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let p = n.age, j = r, k = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var kr = k === r;
        if (kr) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var Ie = y === r;
  }
  var te = ln === r;
  if (se = se || te, te) {
    var ge = {};
    ge.age = !0;
  }
  let jr = r, Rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.age === void 0 || !l.call(n, "age")) && (y = "age")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.age !== void 0 && l.call(n, "age")) {
      let c = n.age, E = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === E && typeof c == "number") {
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
  var Ar = Rr === r;
  if (Ar) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.age === void 0 || !l.call(n, "age")) && (E = "age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.age !== void 0 && l.call(n, "age")) {
        let p = n.age, j = r, k = r;
        if (typeof p == "number" && (p > 120 || isNaN(p))) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var ze = k === r;
        if (ze) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var Ar = y === r;
  }
  var te = jr === r;
  if (se = se || te, te && ge !== !0 && (ge = ge || {}, ge.age = !0), se)
    r = _e, e !== null && (_e ? e.length = _e : e = null);
  else {
    let y = {};
    e === null ? e = [y] : e.push(y), r++;
  }
  var Sr = nn === r;
  if (Sr) {
    let y = { instancePath: t, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = xe, e !== null && (xe ? e.length = xe : e = null);
  let Ve = r, or = r, tn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (y = "years_of_service")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
      let c = n.years_of_service, E = r, p = r;
      if (!(c === null || c === "")) {
        let j = {};
        e === null ? e = [j] : e.push(j), r++;
      }
      var qr = p === r;
      if (qr) {
        let j = {};
        e === null ? e = [j] : e.push(j), r++;
      } else
        r = E, e !== null && (E ? e.length = E : e = null);
    }
  }
  var Xe = tn === r;
  if (Xe) {
    let y = r, c = r, E = r, p = r, j = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (G = "years_of_service")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
        let P = n.years_of_service, H = r;
        if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
          let B = {};
          e === null ? e = [B] : e.push(B), r++;
        }
        if (r === H && typeof P == "number") {
          if (P > 999999999999999 || isNaN(P)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          } else if (P < -999999999999999 || isNaN(P)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      }
    }
    var Ye = k === r;
    if (j = j || Ye, Ye) {
      var Le = {};
      Le.years_of_service = !0;
    }
    let $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (G = "years_of_service")) {
        let P = {};
        e === null ? e = [P] : e.push(P), r++;
      } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
        let P = n.years_of_service;
        if (!(P === "not_recorded" || P === "unknown" || P === "not_applicable" || P === "withheld" || P === "pending")) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
      }
    }
    var Ye = $ === r;
    if (j = j || Ye, Ye && Le !== !0 && (Le = Le || {}, Le.years_of_service = !0), j)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var Or = E === r;
    if (Or) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = c, e !== null && (c ? e.length = c : e = null);
    var Xe = y === r;
  }
  var Fr = or === r;
  if (Fr) {
    let y = { instancePath: t, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = Ve, e !== null && (Ve ? e.length = Ve : e = null);
  let cr = r, Pe = r, be = r, er = !1, g = r, a = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (y = "years_of_service")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
      let c = n.years_of_service, E = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === E && typeof c == "number") {
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
  var S = a === r;
  if (S) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (E = "years_of_service")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
        let p = n.years_of_service, j = r, k = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var i = k === r;
        if (i) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var S = y === r;
  }
  var A = g === r;
  if (er = er || A, A) {
    var s = {};
    s.years_of_service = !0;
  }
  let f = r, u = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (y = "years_of_service")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
      let c = n.years_of_service, E = r;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === E && typeof c == "number") {
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
  var m = u === r;
  if (m) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.years_of_service === void 0 || !l.call(n, "years_of_service")) && (E = "years_of_service")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
        let p = n.years_of_service, j = r, k = r;
        if (typeof p == "number" && (p > 60 || isNaN(p))) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var w = k === r;
        if (w) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var m = y === r;
  }
  var A = f === r;
  if (er = er || A, A && s !== !0 && (s = s || {}, s.years_of_service = !0), er)
    r = be, e !== null && (be ? e.length = be : e = null);
  else {
    let y = {};
    e === null ? e = [y] : e.push(y), r++;
  }
  var F = Pe === r;
  if (F) {
    let y = { instancePath: t, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = cr, e !== null && (cr ? e.length = cr : e = null);
  let N = r, q = r, z = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.duty_status === void 0 || !l.call(n, "duty_status")) && (y = "duty_status")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.duty_status !== void 0 && l.call(n, "duty_status")) {
      let c = n.duty_status, E = r, p = r, j = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var D = j === r;
      if (D) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === E)
        if (typeof c == "string") {
          if (K(c) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Y = z === r;
  if (Y) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.duty_status === void 0 || !l.call(n, "duty_status")) && (E = "duty_status")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.duty_status !== void 0 && l.call(n, "duty_status")) {
        let p = n.duty_status, j = r, k = r;
        if (!(p === "on_duty" || p === "off_duty" || p === "secondary_employment")) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var Q = k === r;
        if (Q) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var Y = y === r;
  }
  var re = q === r;
  if (re) {
    let y = { instancePath: t, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = N, e !== null && (N ? e.length = N : e = null);
  let T = r, $r = r, Ne = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let y;
    if ((n.injury_level === void 0 || !l.call(n, "injury_level")) && (y = "injury_level")) {
      let c = {};
      e === null ? e = [c] : e.push(c), r++;
    } else if (n.injury_level !== void 0 && l.call(n, "injury_level")) {
      let c = n.injury_level, E = r, p = r, j = r;
      if (!(c === "not_recorded" || c === "unknown" || c === "not_applicable" || c === "withheld" || c === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var X = j === r;
      if (X) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === E)
        if (typeof c == "string") {
          if (K(c) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Ee = Ne === r;
  if (Ee) {
    let y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.injury_level === void 0 || !l.call(n, "injury_level")) && (E = "injury_level")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.injury_level !== void 0 && l.call(n, "injury_level")) {
        let p = n.injury_level, j = r, k = r;
        if (!(p === "none" || p === "complaint_of_pain" || p === "minor" || p === "moderate" || p === "hospitalised" || p === "serious_bodily_injury" || p === "death" || p === "injured")) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
        var on = k === r;
        if (on) {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        } else
          r = j, e !== null && (j ? e.length = j : e = null);
      }
    }
    var Ee = y === r;
  }
  var Ze = $r === r;
  if (Ze) {
    let y = { instancePath: t, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [y] : e.push(y), r++;
  } else
    r = T, e !== null && (T ? e.length = T : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let y of Object.keys(n))
      if (!l.call(Se.properties, y)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
        e === null ? e = [c] : e.push(c), r++;
      }
    if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let y = n.agency_id;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: Se.properties.agency_id.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.incident_id !== void 0 && l.call(n, "incident_id")) {
      let y = n.incident_id;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: Se.properties.incident_id.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.officer_no !== void 0 && l.call(n, "officer_no")) {
      let y = n.officer_no;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: Se.properties.officer_no.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race !== void 0 && l.call(n, "race")) {
      let y = n.race;
      if (!Array.isArray(y) && typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/race", schemaPath: "#/properties/race/type", keyword: "type", params: { type: Se.properties.race.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.race__words !== void 0 && l.call(n, "race__words")) {
      let y = n.race__words;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/race__words", schemaPath: "#/properties/race__words/type", keyword: "type", params: { type: Se.properties.race__words.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.gender !== void 0 && l.call(n, "gender")) {
      let y = n.gender;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: Se.properties.gender.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.age !== void 0 && l.call(n, "age")) {
      let y = n.age;
      if (typeof y != "number" && typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: Se.properties.age.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.officer_ref !== void 0 && l.call(n, "officer_ref")) {
      let y = n.officer_ref;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/officer_ref", schemaPath: "#/properties/officer_ref/type", keyword: "type", params: { type: Se.properties.officer_ref.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.years_of_service !== void 0 && l.call(n, "years_of_service")) {
      let y = n.years_of_service;
      if (typeof y != "number" && typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/years_of_service", schemaPath: "#/properties/years_of_service/type", keyword: "type", params: { type: Se.properties.years_of_service.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.duty_status !== void 0 && l.call(n, "duty_status")) {
      let y = n.duty_status;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/duty_status", schemaPath: "#/properties/duty_status/type", keyword: "type", params: { type: Se.properties.duty_status.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (n.injury_level !== void 0 && l.call(n, "injury_level")) {
      let y = n.injury_level;
      if (typeof y != "string" && y !== null) {
        let c = { instancePath: t + "/injury_level", schemaPath: "#/properties/injury_level/type", keyword: "type", params: { type: Se.properties.injury_level.type } };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let y = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [y] : e.push(y), r++;
  }
  return yn.errors = e, r === 0;
}
yn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gn = hn, ir = { $id: "force_actions", type: "object", additionalProperties: !1, properties: { agency_id: { type: ["string", "null"] }, incident_id: { type: ["string", "null"] }, action_no: { type: ["string", "null"] }, subject_no: { type: ["string", "null"] }, officer_no: { type: ["string", "null"] }, force_type: { type: ["string", "null"] }, target: { type: ["string", "null"] }, intent: { type: ["string", "null"] }, struck: { type: ["boolean", "string", "null"] }, body_area: { type: ["array", "string", "null"] } }, allOf: [{ $comment: "force_actions.agency_id.bounds", not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }, { $comment: "force_actions.action_no.bounds", not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.subject_no.bounds", not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.officer_no.bounds", not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }, { $comment: "force_actions.force_type.in-code-list", not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "cew_shown", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "canine_used", "handcuffing", "strike_or_control", "neck_or_choke", "vehicle_contact"] } } } }] } }, { $comment: "force_actions.target.in-code-list", not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }, { $comment: "force_actions.intent.in-code-list", not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }, { $comment: "force_actions.struck.type", not: { allOf: [{ required: ["struck"], properties: { struck: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["struck"], properties: { struck: { type: "boolean" } } }, { required: ["struck"], properties: { struck: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.body_area.type", not: { allOf: [{ required: ["body_area"], properties: { body_area: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "force_actions.body_area.in-code-list", not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, agency_id: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["agency_id"], properties: { agency_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["agency_id"], properties: { agency_id: { not: { pattern: "^(?:[A-Za-z0-9][A-Za-z0-9-]{1,39})$" } } } }] } }] }, incident_id: { required: ["incident_id"], properties: { incident_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, action_no: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["action_no"], properties: { action_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["action_no"], properties: { action_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, subject_no: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["subject_no"], properties: { subject_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["subject_no"], properties: { subject_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, officer_no: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["officer_no"], properties: { officer_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["officer_no"], properties: { officer_no: { not: { pattern: "^(?:[1-9][0-9]{0,5})$" } } } }] } }] }, force_type: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["force_type"], properties: { force_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["force_type"], properties: { force_type: { not: { enum: ["verbal_command", "firearm_drawn", "firearm_low_ready", "firearm_pointed", "cew_drawn", "cew_aimed", "cew_arced", "impact_weapon_drawn", "chemical_drawn", "launcher_pointed", "canine_deployed", "escort_hold", "handcuff_unresisted", "handcuff_resisted", "removed_from_vehicle_physical", "control_hold", "grab_pull", "push_redirect", "shield_contact", "body_weight", "takedown", "leg_restraint", "full_body_restraint", "spit_hood", "strike_personal", "chemical_spray", "chemical_munition", "noise_flash", "cew_drive_stun", "cew_probes", "impact_weapon_strike", "impact_projectile", "canine_bite", "neck_restraint", "airway_choke", "edged_weapon", "firearm_discharged", "tire_deflation", "vehicle_contact_vehicle", "vehicle_contact_person", "other_force", "firearm_shown", "cew_shown", "cew_used", "cew_shown_or_used", "impact_weapon_without_strike", "canine_used", "handcuffing", "strike_or_control", "neck_or_choke", "vehicle_contact"] } } } }] } }] }, target: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["target"], properties: { target: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["target"], properties: { target: { not: { enum: ["person", "animal", "vehicle", "object", "warning", "none"] } } } }] } }] }, intent: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["intent"], properties: { intent: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["intent"], properties: { intent: { not: { enum: ["intentional", "unintentional"] } } } }] } }] }, struck: { required: ["struck"], properties: { struck: { type: "boolean" } } }, body_area: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["body_area"], properties: { body_area: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["body_area"], properties: { body_area: { contains: { not: { enum: ["head", "neck", "chest", "back", "abdomen", "groin", "buttocks", "arm_hand", "leg_foot"] } } } } }] } }] } } };
function hn(n, { instancePath: t = "", parentData: O, parentDataProperty: W, rootData: M = n, dynamicAnchors: un = {} } = {}) {
  let e = null, r = 0, ee = hn.evaluated;
  ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0);
  let pe = r, _r = r, lr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (g = "agency_id")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let a = n.agency_id, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var we = s === r;
      if (we) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Ce = lr === r;
  if (Ce) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.agency_id === void 0 || !l.call(n, "agency_id")) && (S = "agency_id")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
        let i = n.agency_id, s = r, f = r;
        if (typeof i == "string" && !gn.test(i)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Mr = f === r;
        if (Mr) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var Ce = g === r;
  }
  var Br = _r === r;
  if (Br) {
    let g = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = pe, e !== null && (pe ? e.length = pe : e = null);
  let ye = r, Gr = r, Hr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.action_no === void 0 || !l.call(n, "action_no")) && (g = "action_no")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.action_no !== void 0 && l.call(n, "action_no")) {
      let a = n.action_no, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Jr = s === r;
      if (Jr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var We = Hr === r;
  if (We) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.action_no === void 0 || !l.call(n, "action_no")) && (S = "action_no")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.action_no !== void 0 && l.call(n, "action_no")) {
        let i = n.action_no, s = r, f = r;
        if (typeof i == "string" && !pn.test(i)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Me = f === r;
        if (Me) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var We = g === r;
  }
  var Be = Gr === r;
  if (Be) {
    let g = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ye, e !== null && (ye ? e.length = ye : e = null);
  let Ae = r, Kr = r, dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.subject_no === void 0 || !l.call(n, "subject_no")) && (g = "subject_no")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.subject_no !== void 0 && l.call(n, "subject_no")) {
      let a = n.subject_no, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Qr = s === r;
      if (Qr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var sr = dr === r;
  if (sr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.subject_no === void 0 || !l.call(n, "subject_no")) && (S = "subject_no")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.subject_no !== void 0 && l.call(n, "subject_no")) {
        let i = n.subject_no, s = r, f = r;
        if (typeof i == "string" && !pn.test(i)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Ge = f === r;
        if (Ge) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var sr = g === r;
  }
  var xr = Kr === r;
  if (xr) {
    let g = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Ae, e !== null && (Ae ? e.length = Ae : e = null);
  let qe = r, Oe = r, Tr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.officer_no === void 0 || !l.call(n, "officer_no")) && (g = "officer_no")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.officer_no !== void 0 && l.call(n, "officer_no")) {
      let a = n.officer_no, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var he = s === r;
      if (he) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var fe = Tr === r;
  if (fe) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.officer_no === void 0 || !l.call(n, "officer_no")) && (S = "officer_no")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.officer_no !== void 0 && l.call(n, "officer_no")) {
        let i = n.officer_no, s = r, f = r;
        if (typeof i == "string" && !pn.test(i)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Ur = f === r;
        if (Ur) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var fe = g === r;
  }
  var Vr = Oe === r;
  if (Vr) {
    let g = { instancePath: t, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = qe, e !== null && (qe ? e.length = qe : e = null);
  let $e = r, Ir = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.force_type === void 0 || !l.call(n, "force_type")) && (g = "force_type")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.force_type !== void 0 && l.call(n, "force_type")) {
      let a = n.force_type, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var me = s === r;
      if (me) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var zr = He === r;
  if (zr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.force_type === void 0 || !l.call(n, "force_type")) && (S = "force_type")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.force_type !== void 0 && l.call(n, "force_type")) {
        let i = n.force_type, s = r, f = r;
        if (!(i === "verbal_command" || i === "firearm_drawn" || i === "firearm_low_ready" || i === "firearm_pointed" || i === "cew_drawn" || i === "cew_aimed" || i === "cew_arced" || i === "impact_weapon_drawn" || i === "chemical_drawn" || i === "launcher_pointed" || i === "canine_deployed" || i === "escort_hold" || i === "handcuff_unresisted" || i === "handcuff_resisted" || i === "removed_from_vehicle_physical" || i === "control_hold" || i === "grab_pull" || i === "push_redirect" || i === "shield_contact" || i === "body_weight" || i === "takedown" || i === "leg_restraint" || i === "full_body_restraint" || i === "spit_hood" || i === "strike_personal" || i === "chemical_spray" || i === "chemical_munition" || i === "noise_flash" || i === "cew_drive_stun" || i === "cew_probes" || i === "impact_weapon_strike" || i === "impact_projectile" || i === "canine_bite" || i === "neck_restraint" || i === "airway_choke" || i === "edged_weapon" || i === "firearm_discharged" || i === "tire_deflation" || i === "vehicle_contact_vehicle" || i === "vehicle_contact_person" || i === "other_force" || i === "firearm_shown" || i === "cew_shown" || i === "cew_used" || i === "cew_shown_or_used" || i === "impact_weapon_without_strike" || i === "canine_used" || i === "handcuffing" || i === "strike_or_control" || i === "neck_or_choke" || i === "vehicle_contact")) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Xr = f === r;
        if (Xr) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var zr = g === r;
  }
  var Je = Ir === r;
  if (Je) {
    let g = { instancePath: t, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = $e, e !== null && ($e ? e.length = $e : e = null);
  let ar = r, yr = r, Yr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.target === void 0 || !l.call(n, "target")) && (g = "target")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.target !== void 0 && l.call(n, "target")) {
      let a = n.target, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var tr = s === r;
      if (tr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Er = Yr === r;
  if (Er) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.target === void 0 || !l.call(n, "target")) && (S = "target")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.target !== void 0 && l.call(n, "target")) {
        let i = n.target, s = r, f = r;
        if (!(i === "person" || i === "animal" || i === "vehicle" || i === "object" || i === "warning" || i === "none")) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Ke = f === r;
        if (Ke) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var Er = g === r;
  }
  var hr = yr === r;
  if (hr) {
    let g = { instancePath: t, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let mr = r, en = r, gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.intent === void 0 || !l.call(n, "intent")) && (g = "intent")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.intent !== void 0 && l.call(n, "intent")) {
      let a = n.intent, S = r, i = r, s = r;
      if (!(a === "not_recorded" || a === "unknown" || a === "not_applicable" || a === "withheld" || a === "pending")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Zr = s === r;
      if (Zr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = i, e !== null && (i ? e.length = i : e = null);
      if (r === S)
        if (typeof a == "string") {
          if (K(a) < 1) {
            let f = {};
            e === null ? e = [f] : e.push(f), r++;
          }
        } else {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
    }
  }
  var Dr = gr === r;
  if (Dr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.intent === void 0 || !l.call(n, "intent")) && (S = "intent")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.intent !== void 0 && l.call(n, "intent")) {
        let i = n.intent, s = r, f = r;
        if (!(i === "intentional" || i === "unintentional")) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
        var Qe = f === r;
        if (Qe) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else
          r = s, e !== null && (s ? e.length = s : e = null);
      }
    }
    var Dr = g === r;
  }
  var vr = en === r;
  if (vr) {
    let g = { instancePath: t, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = mr, e !== null && (mr ? e.length = mr : e = null);
  let wr = r, rn = r, br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.struck === void 0 || !l.call(n, "struck")) && (g = "struck")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.struck !== void 0 && l.call(n, "struck")) {
      let a = n.struck, S = r, i = r;
      if (!(a === null || a === "")) {
        let s = {};
        e === null ? e = [s] : e.push(s), r++;
      }
      var ae = i === r;
      if (ae) {
        let s = {};
        e === null ? e = [s] : e.push(s), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
    }
  }
  var ue = br === r;
  if (ue) {
    let g = r, a = r, S = r, i = r, s = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.struck === void 0 || !l.call(n, "struck")) && (w = "struck")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else if (n.struck !== void 0 && l.call(n, "struck") && typeof n.struck != "boolean") {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
    }
    var Ue = f === r;
    if (s = s || Ue, Ue) {
      var Te = {};
      Te.struck = !0;
    }
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.struck === void 0 || !l.call(n, "struck")) && (w = "struck")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else if (n.struck !== void 0 && l.call(n, "struck")) {
        let A = n.struck;
        if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
          let F = {};
          e === null ? e = [F] : e.push(F), r++;
        }
      }
    }
    var Ue = u === r;
    if (s = s || Ue, Ue && Te !== !0 && (Te = Te || {}, Te.struck = !0), s)
      r = i, e !== null && (i ? e.length = i : e = null);
    else {
      let w = {};
      e === null ? e = [w] : e.push(w), r++;
    }
    var xe = S === r;
    if (xe) {
      let w = {};
      e === null ? e = [w] : e.push(w), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var ue = g === r;
  }
  var nn = rn === r;
  if (nn) {
    let g = { instancePath: t, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let _e = r, se = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.body_area === void 0 || !l.call(n, "body_area")) && (g = "body_area")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.body_area !== void 0 && l.call(n, "body_area")) {
      let a = n.body_area, S = r, i = r;
      if (!(a === null || a === "")) {
        let s = {};
        e === null ? e = [s] : e.push(s), r++;
      }
      var sn = i === r;
      if (sn) {
        let s = {};
        e === null ? e = [s] : e.push(s), r++;
      } else
        r = S, e !== null && (S ? e.length = S : e = null);
    }
  }
  var Ie = ln === r;
  if (Ie) {
    let g = r, a = r, S = r, i = r, s = !1, f = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.body_area === void 0 || !l.call(n, "body_area")) && (w = "body_area")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else if (n.body_area !== void 0 && l.call(n, "body_area")) {
        let A = n.body_area;
        if (r === r)
          if (Array.isArray(A))
            if (A.length < 1) {
              let N = {};
              e === null ? e = [N] : e.push(N), r++;
            } else {
              var kr = !0;
              let N = A.length;
              for (let q = 0; q < N; q++) {
                let z = A[q], D = r, Y = r, Q = r;
                if (!(z === "not_recorded" || z === "unknown" || z === "not_applicable" || z === "withheld" || z === "pending")) {
                  let T = {};
                  e === null ? e = [T] : e.push(T), r++;
                }
                var ge = Q === r;
                if (ge) {
                  let T = {};
                  e === null ? e = [T] : e.push(T), r++;
                } else {
                  r = Y, e !== null && (Y ? e.length = Y : e = null);
                  let T = r, $r = r, Ne = r;
                  if (typeof z == "string" && !ur.test(z)) {
                    let X = {};
                    e === null ? e = [X] : e.push(X), r++;
                  }
                  var jr = Ne === r;
                  if (jr) {
                    let X = {};
                    e === null ? e = [X] : e.push(X), r++;
                  } else
                    r = $r, e !== null && ($r ? e.length = $r : e = null);
                  var Rr = T === r;
                  if (Rr) {
                    let X = r, Ee = r, on = r;
                    if (typeof z == "string" && !pr.test(z)) {
                      let y = {};
                      e === null ? e = [y] : e.push(y), r++;
                    }
                    var Ar = on === r;
                    if (Ar) {
                      let y = {};
                      e === null ? e = [y] : e.push(y), r++;
                    } else
                      r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
                    var Rr = X === r;
                  }
                }
                if (r === D)
                  if (typeof z == "string") {
                    if (K(z) < 1) {
                      let T = {};
                      e === null ? e = [T] : e.push(T), r++;
                    }
                  } else {
                    let T = {};
                    e === null ? e = [T] : e.push(T), r++;
                  }
                var kr = D === r;
                if (!kr)
                  break;
              }
              if (kr) {
                let q = A.length;
                if (q > 1) {
                  let z = {};
                  for (; q--; ) {
                    let D = A[q];
                    if (typeof D == "string") {
                      if (typeof z[D] == "number") {
                        let Y = {};
                        e === null ? e = [Y] : e.push(Y), r++;
                        break;
                      }
                      z[D] = q;
                    }
                  }
                }
              }
            }
          else {
            let N = {};
            e === null ? e = [N] : e.push(N), r++;
          }
      }
    }
    var te = f === r;
    if (s = s || te, te) {
      var ze = {};
      ze.body_area = !0;
    }
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.body_area === void 0 || !l.call(n, "body_area")) && (w = "body_area")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else if (n.body_area !== void 0 && l.call(n, "body_area")) {
        let A = n.body_area;
        if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
          let F = {};
          e === null ? e = [F] : e.push(F), r++;
        }
      }
    }
    var te = u === r;
    if (s = s || te, te && ze !== !0 && (ze = ze || {}, ze.body_area = !0), s)
      r = i, e !== null && (i ? e.length = i : e = null);
    else {
      let w = {};
      e === null ? e = [w] : e.push(w), r++;
    }
    var Sr = S === r;
    if (Sr) {
      let w = {};
      e === null ? e = [w] : e.push(w), r++;
    } else
      r = a, e !== null && (a ? e.length = a : e = null);
    var Ie = g === r;
  }
  var Ve = se === r;
  if (Ve) {
    let g = { instancePath: t, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = _e, e !== null && (_e ? e.length = _e : e = null);
  let or = r, tn = r, qr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.body_area === void 0 || !l.call(n, "body_area")) && (g = "body_area")) {
      let a = {};
      e === null ? e = [a] : e.push(a), r++;
    } else if (n.body_area !== void 0 && l.call(n, "body_area")) {
      let a = n.body_area;
      if (r === r)
        if (Array.isArray(a))
          if (a.length < 1) {
            let i = {};
            e === null ? e = [i] : e.push(i), r++;
          } else {
            var Xe = !0;
            let i = a.length;
            for (let s = 0; s < i; s++) {
              let f = a[s], u = r, m = r, w = r;
              if (!(f === "not_recorded" || f === "unknown" || f === "not_applicable" || f === "withheld" || f === "pending")) {
                let F = {};
                e === null ? e = [F] : e.push(F), r++;
              }
              var Le = w === r;
              if (Le) {
                let F = {};
                e === null ? e = [F] : e.push(F), r++;
              } else {
                r = m, e !== null && (m ? e.length = m : e = null);
                let F = r, N = r, q = r;
                if (typeof f == "string" && !ur.test(f)) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
                var Ye = q === r;
                if (Ye) {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                } else
                  r = N, e !== null && (N ? e.length = N : e = null);
                var Or = F === r;
                if (Or) {
                  let z = r, D = r, Y = r;
                  if (typeof f == "string" && !pr.test(f)) {
                    let re = {};
                    e === null ? e = [re] : e.push(re), r++;
                  }
                  var Fr = Y === r;
                  if (Fr) {
                    let re = {};
                    e === null ? e = [re] : e.push(re), r++;
                  } else
                    r = D, e !== null && (D ? e.length = D : e = null);
                  var Or = z === r;
                }
              }
              if (r === u)
                if (typeof f == "string") {
                  if (K(f) < 1) {
                    let F = {};
                    e === null ? e = [F] : e.push(F), r++;
                  }
                } else {
                  let F = {};
                  e === null ? e = [F] : e.push(F), r++;
                }
              var Xe = u === r;
              if (!Xe)
                break;
            }
            if (Xe) {
              let s = a.length;
              if (s > 1) {
                let f = {};
                for (; s--; ) {
                  let u = a[s];
                  if (typeof u == "string") {
                    if (typeof f[u] == "number") {
                      let m = {};
                      e === null ? e = [m] : e.push(m), r++;
                      break;
                    }
                    f[u] = s;
                  }
                }
              }
            }
          }
        else {
          let i = {};
          e === null ? e = [i] : e.push(i), r++;
        }
    }
  }
  var cr = qr === r;
  if (cr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let S;
      if ((n.body_area === void 0 || !l.call(n, "body_area")) && (S = "body_area")) {
        let i = {};
        e === null ? e = [i] : e.push(i), r++;
      } else if (n.body_area !== void 0 && l.call(n, "body_area")) {
        let i = n.body_area;
        if (Array.isArray(i)) {
          let s = r, f = i.length;
          for (let u = 0; u < f; u++) {
            let m = i[u], w = r, A = r, F = r;
            if (!(m === "head" || m === "neck" || m === "chest" || m === "back" || m === "abdomen" || m === "groin" || m === "buttocks" || m === "arm_hand" || m === "leg_foot")) {
              let N = {};
              e === null ? e = [N] : e.push(N), r++;
            }
            var Pe = F === r;
            if (Pe) {
              let N = {};
              e === null ? e = [N] : e.push(N), r++;
            } else
              r = A, e !== null && (A ? e.length = A : e = null);
            var be = w === r;
            if (be)
              break;
          }
          if (be)
            r = s, e !== null && (s ? e.length = s : e = null);
          else {
            let u = {};
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      }
    }
    var cr = g === r;
  }
  var er = tn === r;
  if (er) {
    let g = { instancePath: t, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = or, e !== null && (or ? e.length = or : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let g of Object.keys(n))
      if (!l.call(ir.properties, g)) {
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (n.agency_id !== void 0 && l.call(n, "agency_id")) {
      let g = n.agency_id;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/agency_id", schemaPath: "#/properties/agency_id/type", keyword: "type", params: { type: ir.properties.agency_id.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.incident_id !== void 0 && l.call(n, "incident_id")) {
      let g = n.incident_id;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/incident_id", schemaPath: "#/properties/incident_id/type", keyword: "type", params: { type: ir.properties.incident_id.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.action_no !== void 0 && l.call(n, "action_no")) {
      let g = n.action_no;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/action_no", schemaPath: "#/properties/action_no/type", keyword: "type", params: { type: ir.properties.action_no.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.subject_no !== void 0 && l.call(n, "subject_no")) {
      let g = n.subject_no;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/subject_no", schemaPath: "#/properties/subject_no/type", keyword: "type", params: { type: ir.properties.subject_no.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.officer_no !== void 0 && l.call(n, "officer_no")) {
      let g = n.officer_no;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/officer_no", schemaPath: "#/properties/officer_no/type", keyword: "type", params: { type: ir.properties.officer_no.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.force_type !== void 0 && l.call(n, "force_type")) {
      let g = n.force_type;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/force_type", schemaPath: "#/properties/force_type/type", keyword: "type", params: { type: ir.properties.force_type.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.target !== void 0 && l.call(n, "target")) {
      let g = n.target;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: ir.properties.target.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.intent !== void 0 && l.call(n, "intent")) {
      let g = n.intent;
      if (typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: ir.properties.intent.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.struck !== void 0 && l.call(n, "struck")) {
      let g = n.struck;
      if (typeof g != "boolean" && typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/struck", schemaPath: "#/properties/struck/type", keyword: "type", params: { type: ir.properties.struck.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (n.body_area !== void 0 && l.call(n, "body_area")) {
      let g = n.body_area;
      if (!Array.isArray(g) && typeof g != "string" && g !== null) {
        let a = { instancePath: t + "/body_area", schemaPath: "#/properties/body_area/type", keyword: "type", params: { type: ir.properties.body_area.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let g = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [g] : e.push(g), r++;
  }
  return hn.errors = e, r === 0;
}
hn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hn = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), vn = (n) => n == null || n === "", xn = (n) => typeof n == "string" && Hn.has(n), Nr = (n, t) => Object.hasOwn(n, t) ? n[t] : void 0, le = (n, t) => !vn(Nr(n, t));
var Wr = (n, t, O) => vn(Nr(n, O)) || xn(Nr(n, O)) || t.has(O) ? null : Nr(n, O), Fe = (n, t, O) => vn(Nr(n, O)) || xn(Nr(n, O)) ? !1 : t.has(O) ? null : !0, Zn = (n, t, O, W) => vn(Nr(n, O)) || xn(Nr(n, O)) ? Nr(n, O) === W : t.has(O) ? null : !1;
var _n = (n) => n === null ? null : !n, wn = (...n) => {
  let t = !0;
  for (let O of n) {
    let W = O();
    if (W === !1) return !1;
    W === null && (t = null);
  }
  return t;
}, In = (...n) => {
  let t = !1;
  for (let O of n) {
    let W = O();
    if (W === !0) return !0;
    W === null && (t = null);
  }
  return t;
}, Nn = (n, t, O) => n === null || t === null ? null : O(n, t), mn = (n, t, O) => t.includes(n) ? !0 : O === null || O.includes(n) ? !1 : null, Rn = (n, t, O) => n === null ? null : Array.isArray(n) ? wn(...n.map((W) => () => mn(W, t, O))) : mn(String(n), t, O), Dn = (n, t, O) => n === null ? null : Array.isArray(n) ? In(...n.map((W) => () => mn(W, t, O))) : mn(String(n), t, O);
var bn = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function kn(n, t, O) {
  let W = [], M = /* @__PURE__ */ new Set();
  if (n(O)) return { findings: W, bad: M };
  for (let { keyword: r, schemaPath: ee, instancePath: pe, params: _r } of n.errors) {
    let lr = /^#\/allOf\/(\d+)\/not$/.exec(ee);
    if (lr !== null) {
      let we = t[Number(lr[1])];
      W.push(we), we.level === "must" && M.add(we.field);
    } else if (r === "additionalProperties")
      W.push({ rule: "record.unknown-field", level: "must", field: _r.additionalProperty });
    else if (r === "type" && ee.startsWith("#/properties/")) {
      let we = pe.slice(1);
      W.push({ rule: "record.wrong-kind", level: "must", field: we }), M.add(we);
    }
  }
  let un = new Set(W.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !un.has(r.field);
  return { findings: W.filter(e), bad: M };
}
var Jn = [{ rule: "force_incidents.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_incidents.occurred_date.type", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.type", level: "must", field: "occurred_time" }, { rule: "force_incidents.reported_date.type", level: "must", field: "reported_date" }, { rule: "force_incidents.record_status.in-code-list", level: "must", field: "record_status" }, { rule: "force_incidents.service_type.in-code-list", level: "should", field: "service_type" }, { rule: "force_incidents.force_reason.type", level: "must", field: "force_reason" }, { rule: "force_incidents.force_reason.in-code-list", level: "should", field: "force_reason" }, { rule: "force_incidents.review_outcome.in-code-list", level: "should", field: "review_outcome" }, { rule: "incident-id-in-scientific-notation", level: "must", field: "incident_id" }], Kn = [{ rule: "force_incidents.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_incidents.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_incidents.occurred_date.required", level: "must", field: "occurred_date" }, { rule: "force_incidents.occurred_time.required", level: "should", field: "occurred_time" }, { rule: "force_incidents.record_status.required", level: "should", field: "record_status" }, { rule: "force_incidents.service_type.required", level: "should", field: "service_type" }, { rule: "force_incidents.force_reason.required", level: "should", field: "force_reason" }, { rule: "reported-before-occurred", level: "must", field: "occurred_date" }];
function Qn(n, t, O) {
  switch (n) {
    case "force_incidents.agency_id.required":
      return Fe(t, O, "agency_id");
    case "force_incidents.incident_id.required":
      return Fe(t, O, "incident_id");
    case "force_incidents.occurred_date.required":
      return le(t, "occurred_date");
    case "force_incidents.occurred_time.required":
      return le(t, "occurred_time");
    case "force_incidents.record_status.required":
      return le(t, "record_status");
    case "force_incidents.service_type.required":
      return le(t, "service_type");
    case "force_incidents.force_reason.required":
      return le(t, "force_reason");
    case "reported-before-occurred":
      return Nn(Wr(t, O, "occurred_date"), Wr(t, O, "reported_date"), (W, M) => W <= M);
    default:
      return null;
  }
}
function Tn(n) {
  let t = "force_incidents";
  if (!bn(n)) return [{ table: t, rule: "record.wrong-kind", level: "must" }];
  let { findings: O, bad: W } = kn(Fn, Jn, n);
  for (let M of Kn) Qn(M.rule, n, W) === !1 && O.push(M);
  return O.map((M) => ({ table: t, ...M }));
}
var Un = [{ rule: "force_subjects.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_subjects.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_subjects.race.type", level: "must", field: "race" }, { rule: "force_subjects.race.in-code-list", level: "should", field: "race" }, { rule: "force_subjects.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_subjects.age.type", level: "must", field: "age" }, { rule: "force_subjects.age.bounds", level: "must", field: "age" }, { rule: "force_subjects.impairment.type", level: "must", field: "impairment" }, { rule: "force_subjects.impairment.in-code-list", level: "should", field: "impairment" }, { rule: "force_subjects.injury_level.in-code-list", level: "must", field: "injury_level" }, { rule: "force_subjects.hospitalised.type", level: "must", field: "hospitalised" }, { rule: "force_subjects.death_date.type", level: "must", field: "death_date" }, { rule: "force_subjects.arrested.type", level: "must", field: "arrested" }], Vn = [{ rule: "force_subjects.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_subjects.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_subjects.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_subjects.race.required", level: "must", field: "race" }, { rule: "force_subjects.gender.required", level: "must", field: "gender" }, { rule: "force_subjects.impairment.required", level: "should", field: "impairment" }, { rule: "force_subjects.injury_level.required", level: "must", field: "injury_level" }, { rule: "force_subjects.hospitalised.required", level: "should", field: "hospitalised" }, { rule: "force_subjects.arrested.required", level: "should", field: "arrested" }, { rule: "death-date-without-death", level: "must", field: "death_date" }, { rule: "impairment-none-with-others", level: "must", field: "impairment" }];
function Xn(n, t, O) {
  switch (n) {
    case "force_subjects.agency_id.required":
      return Fe(t, O, "agency_id");
    case "force_subjects.incident_id.required":
      return Fe(t, O, "incident_id");
    case "force_subjects.subject_no.required":
      return Fe(t, O, "subject_no");
    case "force_subjects.race.required":
      return le(t, "race");
    case "force_subjects.gender.required":
      return le(t, "gender");
    case "force_subjects.impairment.required":
      return le(t, "impairment");
    case "force_subjects.injury_level.required":
      return le(t, "injury_level");
    case "force_subjects.hospitalised.required":
      return le(t, "hospitalised");
    case "force_subjects.arrested.required":
      return le(t, "arrested");
    case "death-date-without-death":
      return In(() => _n(Fe(t, O, "death_date")), () => Rn(Wr(t, O, "injury_level"), ["death"], ["none", "complaint_of_pain", "minor", "moderate", "hospitalised", "serious_bodily_injury"]));
    case "impairment-none-with-others":
      return _n(wn(() => Dn(Wr(t, O, "impairment"), ["none_apparent"], ["alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability"]), () => Dn(Wr(t, O, "impairment"), ["alcohol", "drugs", "mental_health", "developmental_disability", "physical_disability"], ["none_apparent"])));
    default:
      return null;
  }
}
function Yn(n) {
  let t = "force_subjects";
  if (!bn(n)) return [{ table: t, rule: "record.wrong-kind", level: "must" }];
  let { findings: O, bad: W } = kn(Mn, Un, n);
  for (let M of Vn) Xn(M.rule, n, W) === !1 && O.push(M);
  return O.map((M) => ({ table: t, ...M }));
}
var ei = [{ rule: "force_officers.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_officers.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_officers.race.type", level: "must", field: "race" }, { rule: "force_officers.race.in-code-list", level: "should", field: "race" }, { rule: "force_officers.gender.in-code-list", level: "must", field: "gender" }, { rule: "force_officers.age.type", level: "must", field: "age" }, { rule: "force_officers.age.bounds", level: "must", field: "age" }, { rule: "force_officers.years_of_service.type", level: "must", field: "years_of_service" }, { rule: "force_officers.years_of_service.bounds", level: "must", field: "years_of_service" }, { rule: "force_officers.duty_status.in-code-list", level: "must", field: "duty_status" }, { rule: "force_officers.injury_level.in-code-list", level: "must", field: "injury_level" }], ri = [{ rule: "force_officers.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_officers.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_officers.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_officers.race.required", level: "should", field: "race" }, { rule: "force_officers.gender.required", level: "should", field: "gender" }, { rule: "force_officers.age.required", level: "should", field: "age" }, { rule: "force_officers.duty_status.required", level: "should", field: "duty_status" }, { rule: "force_officers.injury_level.required", level: "should", field: "injury_level" }, { rule: "officer-age-implausible", level: "should", field: "age" }];
function ni(n, t, O) {
  switch (n) {
    case "force_officers.agency_id.required":
      return Fe(t, O, "agency_id");
    case "force_officers.incident_id.required":
      return Fe(t, O, "incident_id");
    case "force_officers.officer_no.required":
      return Fe(t, O, "officer_no");
    case "force_officers.race.required":
      return le(t, "race");
    case "force_officers.gender.required":
      return le(t, "gender");
    case "force_officers.age.required":
      return le(t, "age");
    case "force_officers.duty_status.required":
      return le(t, "duty_status");
    case "force_officers.injury_level.required":
      return le(t, "injury_level");
    case "officer-age-implausible":
      return wn(() => Nn(18, Wr(t, O, "age"), (W, M) => W <= M), () => Nn(Wr(t, O, "age"), 75, (W, M) => W <= M));
    default:
      return null;
  }
}
function ii(n) {
  let t = "force_officers";
  if (!bn(n)) return [{ table: t, rule: "record.wrong-kind", level: "must" }];
  let { findings: O, bad: W } = kn(Bn, ei, n);
  for (let M of ri) ni(M.rule, n, W) === !1 && O.push(M);
  return O.map((M) => ({ table: t, ...M }));
}
var li = [{ rule: "force_actions.agency_id.bounds", level: "must", field: "agency_id" }, { rule: "force_actions.action_no.bounds", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.bounds", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.bounds", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.in-code-list", level: "must", field: "force_type" }, { rule: "force_actions.target.in-code-list", level: "must", field: "target" }, { rule: "force_actions.intent.in-code-list", level: "must", field: "intent" }, { rule: "force_actions.struck.type", level: "must", field: "struck" }, { rule: "force_actions.body_area.type", level: "must", field: "body_area" }, { rule: "force_actions.body_area.in-code-list", level: "must", field: "body_area" }], si = [{ rule: "force_actions.agency_id.required", level: "must", field: "agency_id" }, { rule: "force_actions.incident_id.required", level: "must", field: "incident_id" }, { rule: "force_actions.action_no.required", level: "must", field: "action_no" }, { rule: "force_actions.subject_no.required", level: "must", field: "subject_no" }, { rule: "force_actions.officer_no.required", level: "must", field: "officer_no" }, { rule: "force_actions.force_type.required", level: "must", field: "force_type" }, { rule: "discharge-target-or-hit-missing", level: "should", field: "force_type" }];
function ti(n, t, O) {
  switch (n) {
    case "force_actions.agency_id.required":
      return Fe(t, O, "agency_id");
    case "force_actions.incident_id.required":
      return Fe(t, O, "incident_id");
    case "force_actions.action_no.required":
      return Fe(t, O, "action_no");
    case "force_actions.subject_no.required":
      return le(t, "subject_no");
    case "force_actions.officer_no.required":
      return le(t, "officer_no");
    case "force_actions.force_type.required":
      return le(t, "force_type");
    case "discharge-target-or-hit-missing":
      return In(() => _n(Rn(Wr(t, O, "force_type"), ["firearm_discharged"], null)), () => wn(() => le(t, "target"), () => _n(Zn(t, O, "target", "not_recorded")), () => le(t, "struck"), () => _n(Zn(t, O, "struck", "not_recorded"))));
    default:
      return null;
  }
}
function oi(n) {
  let t = "force_actions";
  if (!bn(n)) return [{ table: t, rule: "record.wrong-kind", level: "must" }];
  let { findings: O, bad: W } = kn(Gn, li, n);
  for (let M of si) ti(M.rule, n, W) === !1 && O.push(M);
  return O.map((M) => ({ table: t, ...M }));
}
var ui = { force_incidents: Tn, force_subjects: Yn, force_officers: ii, force_actions: oi };
export {
  Gn as cells_force_actions,
  Fn as cells_force_incidents,
  Bn as cells_force_officers,
  Mn as cells_force_subjects,
  oi as validateForceAction,
  Tn as validateForceIncident,
  ii as validateForceOfficer,
  Yn as validateForceSubject,
  ui as validators
};
