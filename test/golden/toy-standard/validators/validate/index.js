// Generated from spec/ by npm run build. Do not edit.
var Xn = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (v) {
    throw i = 0, v;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Wn = Xn((Jn) => {
  "use strict";
  Object.defineProperty(Jn, "__esModule", { value: !0 });
  function Fn(n) {
    let i = n.length, v = 0, x = 0, I;
    for (; x < i; )
      v++, I = n.charCodeAt(x++), I >= 55296 && I <= 56319 && x < i && (I = n.charCodeAt(x), (I & 64512) === 56320 && x++);
    return v;
  }
  Jn.default = Fn;
  Fn.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Yn = jn, ve = { $id: "loans", type: "object", additionalProperties: !1, properties: { branch_id: { type: ["string", "null"] }, loan_id: { type: ["string", "null"] }, lent_date: { type: ["string", "null"] }, lent_time: { type: ["string", "null"] }, due_date: { type: ["string", "null"] }, returned_date: { type: ["string", "null"] }, renewals: { type: ["number", "string", "null"] }, fine: { type: ["number", "string", "null"] }, by_post: { type: ["boolean", "string", "null"] }, reader_age: { type: ["number", "string", "null"] }, card_band: { type: ["string", "null"] }, languages: { type: ["array", "string", "null"] }, languages__words: { type: ["string", "null"] } }, allOf: [{ $comment: "loans.branch_id.bounds", not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }, { $comment: "loans.loan_id.scribble", not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["loan_id"], properties: { loan_id: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "loans.lent_date.type", not: { allOf: [{ required: ["lent_date"], properties: { lent_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["lent_date"], properties: { lent_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["lent_date"], properties: { lent_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.lent_time.type", not: { allOf: [{ required: ["lent_time"], properties: { lent_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["lent_time"], properties: { lent_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["lent_time"], properties: { lent_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.due_date.type", not: { allOf: [{ required: ["due_date"], properties: { due_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["due_date"], properties: { due_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["due_date"], properties: { due_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.returned_date.type", not: { allOf: [{ required: ["returned_date"], properties: { returned_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["returned_date"], properties: { returned_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["returned_date"], properties: { returned_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.renewals.type", not: { allOf: [{ required: ["renewals"], properties: { renewals: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.renewals.bounds", not: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { not: { minimum: 0 } } } }] } }, { $comment: "loans.fine.type", not: { allOf: [{ required: ["fine"], properties: { fine: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fine"], properties: { fine: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["fine"], properties: { fine: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.by_post.type", not: { allOf: [{ required: ["by_post"], properties: { by_post: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["by_post"], properties: { by_post: { type: "boolean" } } }, { required: ["by_post"], properties: { by_post: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.reader_age.type", not: { allOf: [{ required: ["reader_age"], properties: { reader_age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.reader_age.bounds", not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }, { $comment: "loans.card_band.in-code-list", not: { allOf: [{ required: ["card_band"], properties: { card_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["card_band"], properties: { card_band: { not: { enum: ["child", "youth", "adult", "elder", "under_age"] } } } }] } }, { $comment: "loans.languages.type", not: { allOf: [{ required: ["languages"], properties: { languages: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["languages"], properties: { languages: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.languages.in-code-list", not: { allOf: [{ required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["languages"], properties: { languages: { contains: { not: { enum: ["english", "portuguese", "spanish", "iberian", "other"] } } } } }] } }, { $comment: "loan-id-turned-into-date", not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { not: { enum: [null, ""] } } } }, { required: ["loan_id"], properties: { loan_id: { pattern: "^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, branch_id: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }] }, loan_id: { allOf: [{ required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { not: { enum: [null, ""] } } } }, { required: ["loan_id"], properties: { loan_id: { pattern: "^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$" } } }] } }] }, lent_date: { required: ["lent_date"], properties: { lent_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, lent_time: { required: ["lent_time"], properties: { lent_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, due_date: { required: ["due_date"], properties: { due_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, returned_date: { required: ["returned_date"], properties: { returned_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, renewals: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { not: { minimum: 0 } } } }] } }] }, fine: { required: ["fine"], properties: { fine: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, by_post: { required: ["by_post"], properties: { by_post: { type: "boolean" } } }, reader_age: { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }] }, card_band: { allOf: [{ required: ["card_band"], properties: { card_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["card_band"], properties: { card_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["card_band"], properties: { card_band: { not: { enum: ["child", "youth", "adult", "elder", "under_age"] } } } }] } }] }, languages: { required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, languages__words: { required: ["languages__words"], properties: { languages__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, l = Object.prototype.hasOwnProperty, re = Wn().default, Bn = new RegExp("^(?:[a-z]{2,12})$", "u"), on = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), Rn = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), fn = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), pn = new RegExp(";", "u"), Zn = new RegExp("^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$", "u");
function jn(n, { instancePath: i = "", parentData: v, parentDataProperty: x, rootData: I = n, dynamicAnchors: cn = {} } = {}) {
  let e = null, r = 0, Y = jn.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let se = r, tr = r, Ue = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (o = "branch_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let s = n.branch_id, q = r, u = r, f = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var he = f === r;
      if (he) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === q)
        if (typeof s == "string") {
          if (re(s) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var De = Ue === r;
  if (De) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (q = "branch_id")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
        let u = n.branch_id, f = r, A = r;
        if (typeof u == "string" && !Bn.test(u)) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
        var Or = A === r;
        if (Or) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var De = o === r;
  }
  var Se = tr === r;
  if (Se) {
    let o = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = se, e !== null && (se ? e.length = se : e = null);
  let ze = r, jr = r, Nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (o = "loan_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let s = n.loan_id, q = r, u = r, f = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var or = f === r;
      if (or) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === q)
        if (typeof s == "string") {
          if (re(s) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var ie = Nr === r;
  if (ie) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (q = "loan_id")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
        let u = n.loan_id;
        if (!(u === "?" || u === "ditto" || u === "see above")) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
    var ie = o === r;
  }
  var _e = jr === r;
  if (_e) {
    let o = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let Je = r, $r = r, Re = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (o = "lent_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
      let s = n.lent_date, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Pr = u === r;
      if (Pr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var ur = Re === r;
  if (ur) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (b = "lent_date")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
        let p = n.lent_date;
        if (r === r)
          if (typeof p == "string") {
            if (!on.test(p)) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            }
          } else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
      }
    }
    var ke = A === r;
    if (f = f || ke, ke) {
      var Me = {};
      Me.lent_date = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (b = "lent_date")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
        let p = n.lent_date;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var ke = P === r;
    if (f = f || ke, ke && Me !== !0 && (Me = Me || {}, Me.lent_date = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var te = q === r;
    if (te) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var ur = o === r;
  }
  var ae = $r === r;
  if (ae) {
    let o = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Je, e !== null && (Je ? e.length = Je : e = null);
  let fr = r, xr = r, $e = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (o = "lent_time")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
      let s = n.lent_time, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Lr = u === r;
      if (Lr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var br = $e === r;
  if (br) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (b = "lent_time")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
        let p = n.lent_time;
        if (r === r)
          if (typeof p == "string") {
            if (!Rn.test(p)) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            }
          } else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
      }
    }
    var Ae = A === r;
    if (f = f || Ae, Ae) {
      var qe = {};
      qe.lent_time = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (b = "lent_time")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
        let p = n.lent_time;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var Ae = P === r;
    if (f = f || Ae, Ae && qe !== !0 && (qe = qe || {}, qe.lent_time = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var Ce = q === r;
    if (Ce) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var br = o === r;
  }
  var Fe = xr === r;
  if (Fe) {
    let o = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = fr, e !== null && (fr ? e.length = fr : e = null);
  let L = r, $ = r, K = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.due_date === void 0 || !l.call(n, "due_date")) && (o = "due_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
      let s = n.due_date, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var F = u === r;
      if (F) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var C = K === r;
  if (C) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.due_date === void 0 || !l.call(n, "due_date")) && (b = "due_date")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
        let p = n.due_date;
        if (r === r)
          if (typeof p == "string") {
            if (!on.test(p)) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            }
          } else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
      }
    }
    var ee = A === r;
    if (f = f || ee, ee) {
      var W = {};
      W.due_date = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.due_date === void 0 || !l.call(n, "due_date")) && (b = "due_date")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
        let p = n.due_date;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var ee = P === r;
    if (f = f || ee, ee && W !== !0 && (W = W || {}, W.due_date = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var We = q === r;
    if (We) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var C = o === r;
  }
  var Q = $ === r;
  if (Q) {
    let o = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = L, e !== null && (L ? e.length = L : e = null);
  let B = r, ge = r, ne = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (o = "returned_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
      let s = n.returned_date, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var pr = u === r;
      if (pr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var Ve = ne === r;
  if (Ve) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (b = "returned_date")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
        let p = n.returned_date;
        if (r === r)
          if (typeof p == "string") {
            if (!on.test(p)) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            }
          } else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
      }
    }
    var cr = A === r;
    if (f = f || cr, cr) {
      var Xe = {};
      Xe.returned_date = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (b = "returned_date")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
        let p = n.returned_date;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var cr = P === r;
    if (f = f || cr, cr && Xe !== !0 && (Xe = Xe || {}, Xe.returned_date = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var Ir = q === r;
    if (Ir) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var Ve = o === r;
  }
  var Er = ge === r;
  if (Er) {
    let o = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = B, e !== null && (B ? e.length = B : e = null);
  let Dr = r, Sr = r, dn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.renewals === void 0 || !l.call(n, "renewals")) && (o = "renewals")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let s = n.renewals, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Yr = u === r;
      if (Yr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var zr = dn === r;
  if (zr) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (b = "renewals")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let p = n.renewals, z = r;
        if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        if (r === z && typeof p == "number") {
          if (p > 999999999999999 || isNaN(p)) {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          } else if (p < -999999999999999 || isNaN(p)) {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var Ye = A === r;
    if (f = f || Ye, Ye) {
      var Be = {};
      Be.renewals = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (b = "renewals")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let p = n.renewals;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var Ye = P === r;
    if (f = f || Ye, Ye && Be !== !0 && (Be = Be || {}, Be.renewals = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var _n = q === r;
    if (_n) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var zr = o === r;
  }
  var Zr = Sr === r;
  if (Zr) {
    let o = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Dr, e !== null && (Dr ? e.length = Dr : e = null);
  let vr = r, Jr = r, Rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.renewals === void 0 || !l.call(n, "renewals")) && (o = "renewals")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let s = n.renewals, q = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      if (r === q && typeof s == "number") {
        if (s > 999999999999999 || isNaN(s)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else if (s < -999999999999999 || isNaN(s)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
  }
  var en = Rr === r;
  if (en) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (q = "renewals")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let u = n.renewals, f = r, A = r;
        if (typeof u == "number" && (u < 0 || isNaN(u))) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
        var an = A === r;
        if (an) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var en = o === r;
  }
  var rn = Jr === r;
  if (rn) {
    let o = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = vr, e !== null && (vr ? e.length = vr : e = null);
  let Pe = r, dr = r, mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.fine === void 0 || !l.call(n, "fine")) && (o = "fine")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.fine !== void 0 && l.call(n, "fine")) {
      let s = n.fine, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Mr = u === r;
      if (Mr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var wr = mn === r;
  if (wr) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.fine === void 0 || !l.call(n, "fine")) && (b = "fine")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.fine !== void 0 && l.call(n, "fine")) {
        let p = n.fine;
        if (r === r)
          if (typeof p == "number") {
            if (p > 999999999999999 || isNaN(p)) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            } else if (p < -999999999999999 || isNaN(p)) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            }
          } else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
      }
    }
    var Ge = A === r;
    if (f = f || Ge, Ge) {
      var _r = {};
      _r.fine = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.fine === void 0 || !l.call(n, "fine")) && (b = "fine")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.fine !== void 0 && l.call(n, "fine")) {
        let p = n.fine;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var Ge = P === r;
    if (f = f || Ge, Ge && _r !== !0 && (_r = _r || {}, _r.fine = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var Ze = q === r;
    if (Ze) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var wr = o === r;
  }
  var Cr = dr === r;
  if (Cr) {
    let o = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Pe, e !== null && (Pe ? e.length = Pe : e = null);
  let Fr = r, nn = r, ln = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.by_post === void 0 || !l.call(n, "by_post")) && (o = "by_post")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.by_post !== void 0 && l.call(n, "by_post")) {
      let s = n.by_post, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var ar = u === r;
      if (ar) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var er = ln === r;
  if (er) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.by_post === void 0 || !l.call(n, "by_post")) && (b = "by_post")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.by_post !== void 0 && l.call(n, "by_post") && typeof n.by_post != "boolean") {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    var rr = A === r;
    if (f = f || rr, rr) {
      var Oe = {};
      Oe.by_post = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.by_post === void 0 || !l.call(n, "by_post")) && (b = "by_post")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.by_post !== void 0 && l.call(n, "by_post")) {
        let p = n.by_post;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var rr = P === r;
    if (f = f || rr, rr && Oe !== !0 && (Oe = Oe || {}, Oe.by_post = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var hn = q === r;
    if (hn) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var er = o === r;
  }
  var He = nn === r;
  if (He) {
    let o = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Fr, e !== null && (Fr ? e.length = Fr : e = null);
  let Wr = r, Br = r, Gr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (o = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var gn = u === r;
      if (gn) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var sn = Gr === r;
  if (sn) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (b = "reader_age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let p = n.reader_age, z = r;
        if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        if (r === z && typeof p == "number") {
          if (p > 999999999999999 || isNaN(p)) {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          } else if (p < -999999999999999 || isNaN(p)) {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var mr = A === r;
    if (f = f || mr, mr) {
      var Ke = {};
      Ke.reader_age = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (b = "reader_age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let p = n.reader_age;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var mr = P === r;
    if (f = f || mr, mr && Ke !== !0 && (Ke = Ke || {}, Ke.reader_age = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var h = q === r;
    if (h) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var sn = o === r;
  }
  var d = Br === r;
  if (d) {
    let o = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Wr, e !== null && (Wr ? e.length = Wr : e = null);
  let E = r, a = r, w = r, y = !1, J = r, oe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (o = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, q = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      if (r === q && typeof s == "number") {
        if (s > 999999999999999 || isNaN(s)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else if (s < -999999999999999 || isNaN(s)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
  }
  var T = oe === r;
  if (T) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (q = "reader_age")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let u = n.reader_age, f = r, A = r;
        if (typeof u == "number" && (u < 0 || isNaN(u))) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
        var R = A === r;
        if (R) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var T = o === r;
  }
  var le = J === r;
  if (y = y || le, le) {
    var G = {};
    G.reader_age = !0;
  }
  let H = r, ye = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (o = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, q = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
      if (r === q && typeof s == "number") {
        if (s > 999999999999999 || isNaN(s)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        } else if (s < -999999999999999 || isNaN(s)) {
          let u = {};
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    }
  }
  var U = ye === r;
  if (U) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (q = "reader_age")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let u = n.reader_age, f = r, A = r;
        if (typeof u == "number" && (u > 120 || isNaN(u))) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
        var be = A === r;
        if (be) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var U = o === r;
  }
  var le = H === r;
  if (y = y || le, le && G !== !0 && (G = G || {}, G.reader_age = !0), y)
    r = w, e !== null && (w ? e.length = w : e = null);
  else {
    let o = {};
    e === null ? e = [o] : e.push(o), r++;
  }
  var hr = a === r;
  if (hr) {
    let o = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = E, e !== null && (E ? e.length = E : e = null);
  let Qe = r, ue = r, kr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.card_band === void 0 || !l.call(n, "card_band")) && (o = "card_band")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.card_band !== void 0 && l.call(n, "card_band")) {
      let s = n.card_band, q = r, u = r, f = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      }
      var yn = f === r;
      if (yn) {
        let A = {};
        e === null ? e = [A] : e.push(A), r++;
      } else
        r = u, e !== null && (u ? e.length = u : e = null);
      if (r === q)
        if (typeof s == "string") {
          if (re(s) < 1) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        } else {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
    }
  }
  var fe = kr === r;
  if (fe) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.card_band === void 0 || !l.call(n, "card_band")) && (q = "card_band")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.card_band !== void 0 && l.call(n, "card_band")) {
        let u = n.card_band, f = r, A = r;
        if (!(u === "child" || u === "youth" || u === "adult" || u === "elder" || u === "under_age")) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        }
        var Hr = A === r;
        if (Hr) {
          let P = {};
          e === null ? e = [P] : e.push(P), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var fe = o === r;
  }
  var bn = ue === r;
  if (bn) {
    let o = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Qe, e !== null && (Qe ? e.length = Qe : e = null);
  let tn = r, gr = r, Kr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.languages === void 0 || !l.call(n, "languages")) && (o = "languages")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.languages !== void 0 && l.call(n, "languages")) {
      let s = n.languages, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var En = u === r;
      if (En) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var _ = Kr === r;
  if (_) {
    let o = r, s = r, q = r, u = r, f = !1, A = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (b = "languages")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let p = n.languages;
        if (r === r)
          if (Array.isArray(p))
            if (p.length < 1) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            } else {
              var t = !0;
              let j = p.length;
              for (let lr = 0; lr < j; lr++) {
                let Z = p[lr], sr = r, qr = r, Tn = r;
                if (!(Z === "not_recorded" || Z === "unknown" || Z === "not_applicable" || Z === "withheld" || Z === "pending")) {
                  let je = {};
                  e === null ? e = [je] : e.push(je), r++;
                }
                var O = Tn === r;
                if (O) {
                  let je = {};
                  e === null ? e = [je] : e.push(je), r++;
                } else {
                  r = qr, e !== null && (qr ? e.length = qr : e = null);
                  let je = r, Sn = r, Un = r;
                  if (typeof Z == "string" && !fn.test(Z)) {
                    let Vr = {};
                    e === null ? e = [Vr] : e.push(Vr), r++;
                  }
                  var c = Un === r;
                  if (c) {
                    let Vr = {};
                    e === null ? e = [Vr] : e.push(Vr), r++;
                  } else
                    r = Sn, e !== null && (Sn ? e.length = Sn : e = null);
                  var m = je === r;
                  if (m) {
                    let Vr = r, zn = r, Vn = r;
                    if (typeof Z == "string" && !pn.test(Z)) {
                      let kn = {};
                      e === null ? e = [kn] : e.push(kn), r++;
                    }
                    var k = Vn === r;
                    if (k) {
                      let kn = {};
                      e === null ? e = [kn] : e.push(kn), r++;
                    } else
                      r = zn, e !== null && (zn ? e.length = zn : e = null);
                    var m = Vr === r;
                  }
                }
                if (r === sr)
                  if (typeof Z == "string") {
                    if (re(Z) < 1) {
                      let je = {};
                      e === null ? e = [je] : e.push(je), r++;
                    }
                  } else {
                    let je = {};
                    e === null ? e = [je] : e.push(je), r++;
                  }
                var t = sr === r;
                if (!t)
                  break;
              }
              if (t) {
                let lr = p.length;
                if (lr > 1) {
                  let Z = {};
                  for (; lr--; ) {
                    let sr = p[lr];
                    if (typeof sr == "string") {
                      if (typeof Z[sr] == "number") {
                        let qr = {};
                        e === null ? e = [qr] : e.push(qr), r++;
                        break;
                      }
                      Z[sr] = lr;
                    }
                  }
                }
              }
            }
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
      }
    }
    var pe = A === r;
    if (f = f || pe, pe) {
      var D = {};
      D.languages = !0;
    }
    let P = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let b;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (b = "languages")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let p = n.languages;
        if (!(p === "not_recorded" || p === "unknown" || p === "not_applicable" || p === "withheld" || p === "pending")) {
          let z = {};
          e === null ? e = [z] : e.push(z), r++;
        }
      }
    }
    var pe = P === r;
    if (f = f || pe, pe && D !== !0 && (D = D || {}, D.languages = !0), f)
      r = u, e !== null && (u ? e.length = u : e = null);
    else {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    }
    var N = q === r;
    if (N) {
      let b = {};
      e === null ? e = [b] : e.push(b), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var _ = o === r;
  }
  var g = gr === r;
  if (g) {
    let o = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = tn, e !== null && (tn ? e.length = tn : e = null);
  let M = r, S = r, xe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.languages === void 0 || !l.call(n, "languages")) && (o = "languages")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.languages !== void 0 && l.call(n, "languages")) {
      let s = n.languages;
      if (r === r)
        if (Array.isArray(s))
          if (s.length < 1) {
            let u = {};
            e === null ? e = [u] : e.push(u), r++;
          } else {
            var V = !0;
            let u = s.length;
            for (let f = 0; f < u; f++) {
              let A = s[f], P = r, Ie = r, b = r;
              if (!(A === "not_recorded" || A === "unknown" || A === "not_applicable" || A === "withheld" || A === "pending")) {
                let z = {};
                e === null ? e = [z] : e.push(z), r++;
              }
              var Le = b === r;
              if (Le) {
                let z = {};
                e === null ? e = [z] : e.push(z), r++;
              } else {
                r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                let z = r, j = r, lr = r;
                if (typeof A == "string" && !fn.test(A)) {
                  let Z = {};
                  e === null ? e = [Z] : e.push(Z), r++;
                }
                var nr = lr === r;
                if (nr) {
                  let Z = {};
                  e === null ? e = [Z] : e.push(Z), r++;
                } else
                  r = j, e !== null && (j ? e.length = j : e = null);
                var qn = z === r;
                if (qn) {
                  let Z = r, sr = r, qr = r;
                  if (typeof A == "string" && !pn.test(A)) {
                    let wn = {};
                    e === null ? e = [wn] : e.push(wn), r++;
                  }
                  var Qr = qr === r;
                  if (Qr) {
                    let wn = {};
                    e === null ? e = [wn] : e.push(wn), r++;
                  } else
                    r = sr, e !== null && (sr ? e.length = sr : e = null);
                  var qn = Z === r;
                }
              }
              if (r === P)
                if (typeof A == "string") {
                  if (re(A) < 1) {
                    let z = {};
                    e === null ? e = [z] : e.push(z), r++;
                  }
                } else {
                  let z = {};
                  e === null ? e = [z] : e.push(z), r++;
                }
              var V = P === r;
              if (!V)
                break;
            }
            if (V) {
              let f = s.length;
              if (f > 1) {
                let A = {};
                for (; f--; ) {
                  let P = s[f];
                  if (typeof P == "string") {
                    if (typeof A[P] == "number") {
                      let Ie = {};
                      e === null ? e = [Ie] : e.push(Ie), r++;
                      break;
                    }
                    A[P] = f;
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
  var ce = xe === r;
  if (ce) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (q = "languages")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let u = n.languages;
        if (Array.isArray(u)) {
          let f = r, A = u.length;
          for (let P = 0; P < A; P++) {
            let Ie = u[P], b = r, p = r, z = r;
            if (!(Ie === "english" || Ie === "portuguese" || Ie === "spanish" || Ie === "iberian" || Ie === "other")) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            }
            var vn = z === r;
            if (vn) {
              let j = {};
              e === null ? e = [j] : e.push(j), r++;
            } else
              r = p, e !== null && (p ? e.length = p : e = null);
            var An = b === r;
            if (An)
              break;
          }
          if (An)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let P = {};
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      }
    }
    var ce = o === r;
  }
  var yr = S === r;
  if (yr) {
    let o = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = M, e !== null && (M ? e.length = M : e = null);
  let Tr = r, Dn = r, Kn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let o;
    if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (o = "loan_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let s = n.loan_id, q = r, u = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Ur = u === r;
      if (Ur) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = q, e !== null && (q ? e.length = q : e = null);
    }
  }
  var Cn = Kn === r;
  if (Cn) {
    let o = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let q;
      if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (q = "loan_id")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
        let u = n.loan_id;
        if (typeof u == "string" && !Zn.test(u)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
    var Cn = o === r;
  }
  var Qn = Dn === r;
  if (Qn) {
    let o = { instancePath: i, schemaPath: "#/allOf/15/not", keyword: "not", params: {} };
    e === null ? e = [o] : e.push(o), r++;
  } else
    r = Tr, e !== null && (Tr ? e.length = Tr : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let o of Object.keys(n))
      if (!l.call(ve.properties, o)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let o = n.branch_id;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/branch_id", schemaPath: "#/properties/branch_id/type", keyword: "type", params: { type: ve.properties.branch_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let o = n.loan_id;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/loan_id", schemaPath: "#/properties/loan_id/type", keyword: "type", params: { type: ve.properties.loan_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
      let o = n.lent_date;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/lent_date", schemaPath: "#/properties/lent_date/type", keyword: "type", params: { type: ve.properties.lent_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
      let o = n.lent_time;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/lent_time", schemaPath: "#/properties/lent_time/type", keyword: "type", params: { type: ve.properties.lent_time.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.due_date !== void 0 && l.call(n, "due_date")) {
      let o = n.due_date;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/due_date", schemaPath: "#/properties/due_date/type", keyword: "type", params: { type: ve.properties.due_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
      let o = n.returned_date;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/returned_date", schemaPath: "#/properties/returned_date/type", keyword: "type", params: { type: ve.properties.returned_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let o = n.renewals;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/renewals", schemaPath: "#/properties/renewals/type", keyword: "type", params: { type: ve.properties.renewals.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.fine !== void 0 && l.call(n, "fine")) {
      let o = n.fine;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/fine", schemaPath: "#/properties/fine/type", keyword: "type", params: { type: ve.properties.fine.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.by_post !== void 0 && l.call(n, "by_post")) {
      let o = n.by_post;
      if (typeof o != "boolean" && typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/by_post", schemaPath: "#/properties/by_post/type", keyword: "type", params: { type: ve.properties.by_post.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let o = n.reader_age;
      if (typeof o != "number" && typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/reader_age", schemaPath: "#/properties/reader_age/type", keyword: "type", params: { type: ve.properties.reader_age.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.card_band !== void 0 && l.call(n, "card_band")) {
      let o = n.card_band;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/card_band", schemaPath: "#/properties/card_band/type", keyword: "type", params: { type: ve.properties.card_band.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.languages !== void 0 && l.call(n, "languages")) {
      let o = n.languages;
      if (!Array.isArray(o) && typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: ve.properties.languages.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.languages__words !== void 0 && l.call(n, "languages__words")) {
      let o = n.languages__words;
      if (typeof o != "string" && o !== null) {
        let s = { instancePath: i + "/languages__words", schemaPath: "#/properties/languages__words/type", keyword: "type", params: { type: ve.properties.languages__words.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return jn.errors = e, r === 0;
}
jn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var el = Nn, Xr = { $id: "loan_items", type: "object", additionalProperties: !1, properties: { branch_id: { type: ["string", "null"] }, loan_id: { type: ["string", "null"] }, item_no: { type: ["string", "null"] }, item_type: { type: ["string", "null"] }, barcode: { type: ["string", "null"] }, damage: { type: ["array", "string", "null"] }, counted_pieces: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "loan_items.branch_id.bounds", not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }, { $comment: "loan_items.loan_id.scribble", not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["loan_id"], properties: { loan_id: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "loan_items.item_no.bounds", not: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_no"], properties: { item_no: { not: { pattern: "^(?:[1-9][0-9]?)$" } } } }] } }, { $comment: "loan_items.item_type.in-code-list", not: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_type"], properties: { item_type: { not: { enum: ["book", "magazine", "map", "film", "game", "print", "bound", "videotape"] } } } }] } }, { $comment: "loan_items.barcode.scribble", not: { allOf: [{ required: ["barcode"], properties: { barcode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["barcode"], properties: { barcode: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "loan_items.damage.type", not: { allOf: [{ required: ["damage"], properties: { damage: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loan_items.damage.in-code-list", not: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { contains: { not: { enum: ["none", "torn", "wet", "chewed", "lost", "scribbled"] } } } } }] } }, { $comment: "loan_items.counted_pieces.type", not: { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loan_items.counted_pieces.bounds", not: { anyOf: [{ allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { minimum: 1 } } } }] }, { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { maximum: 1e3 } } } }] }] } }, { $comment: "barcode-in-scientific-notation", not: { allOf: [{ required: ["barcode"], properties: { barcode: { not: { enum: [null, ""] } } } }, { required: ["barcode"], properties: { barcode: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, branch_id: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }] }, loan_id: { required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, item_no: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_no"], properties: { item_no: { not: { pattern: "^(?:[1-9][0-9]?)$" } } } }] } }] }, item_type: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_type"], properties: { item_type: { not: { enum: ["book", "magazine", "map", "film", "game", "print", "bound", "videotape"] } } } }] } }] }, barcode: { required: ["barcode"], properties: { barcode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, damage: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { contains: { not: { enum: ["none", "torn", "wet", "chewed", "lost", "scribbled"] } } } } }] } }] }, counted_pieces: { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { minimum: 1 } } } }] }, { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { maximum: 1e3 } } } }] }] } }] } } }, rl = new RegExp("^(?:[1-9][0-9]?)$", "u"), nl = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u");
function Nn(n, { instancePath: i = "", parentData: v, parentDataProperty: x, rootData: I = n, dynamicAnchors: cn = {} } = {}) {
  let e = null, r = 0, Y = Nn.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let se = r, tr = r, Ue = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (h = "branch_id")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let d = n.branch_id, E = r, a = r, w = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var he = w === r;
      if (he) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === E)
        if (typeof d == "string") {
          if (re(d) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var De = Ue === r;
  if (De) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (E = "branch_id")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
        let a = n.branch_id, w = r, y = r;
        if (typeof a == "string" && !Bn.test(a)) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
        var Or = y === r;
        if (Or) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        } else
          r = w, e !== null && (w ? e.length = w : e = null);
      }
    }
    var De = h === r;
  }
  var Se = tr === r;
  if (Se) {
    let h = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = se, e !== null && (se ? e.length = se : e = null);
  let ze = r, jr = r, Nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (h = "loan_id")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let d = n.loan_id, E = r, a = r, w = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var or = w === r;
      if (or) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === E)
        if (typeof d == "string") {
          if (re(d) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var ie = Nr === r;
  if (ie) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (E = "loan_id")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
        let a = n.loan_id;
        if (!(a === "?" || a === "ditto" || a === "see above")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var ie = h === r;
  }
  var _e = jr === r;
  if (_e) {
    let h = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let Je = r, $r = r, Re = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.item_no === void 0 || !l.call(n, "item_no")) && (h = "item_no")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.item_no !== void 0 && l.call(n, "item_no")) {
      let d = n.item_no, E = r, a = r, w = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var Pr = w === r;
      if (Pr) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === E)
        if (typeof d == "string") {
          if (re(d) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var ur = Re === r;
  if (ur) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.item_no === void 0 || !l.call(n, "item_no")) && (E = "item_no")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.item_no !== void 0 && l.call(n, "item_no")) {
        let a = n.item_no, w = r, y = r;
        if (typeof a == "string" && !rl.test(a)) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
        var Me = y === r;
        if (Me) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        } else
          r = w, e !== null && (w ? e.length = w : e = null);
      }
    }
    var ur = h === r;
  }
  var ke = $r === r;
  if (ke) {
    let h = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = Je, e !== null && (Je ? e.length = Je : e = null);
  let te = r, ae = r, fr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.item_type === void 0 || !l.call(n, "item_type")) && (h = "item_type")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.item_type !== void 0 && l.call(n, "item_type")) {
      let d = n.item_type, E = r, a = r, w = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var xr = w === r;
      if (xr) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === E)
        if (typeof d == "string") {
          if (re(d) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var $e = fr === r;
  if ($e) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.item_type === void 0 || !l.call(n, "item_type")) && (E = "item_type")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.item_type !== void 0 && l.call(n, "item_type")) {
        let a = n.item_type, w = r, y = r;
        if (!(a === "book" || a === "magazine" || a === "map" || a === "film" || a === "game" || a === "print" || a === "bound" || a === "videotape")) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
        var Lr = y === r;
        if (Lr) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        } else
          r = w, e !== null && (w ? e.length = w : e = null);
      }
    }
    var $e = h === r;
  }
  var br = ae === r;
  if (br) {
    let h = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = te, e !== null && (te ? e.length = te : e = null);
  let qe = r, Ae = r, Ce = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.barcode === void 0 || !l.call(n, "barcode")) && (h = "barcode")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let d = n.barcode, E = r, a = r, w = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      }
      var Fe = w === r;
      if (Fe) {
        let y = {};
        e === null ? e = [y] : e.push(y), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === E)
        if (typeof d == "string") {
          if (re(d) < 1) {
            let y = {};
            e === null ? e = [y] : e.push(y), r++;
          }
        } else {
          let y = {};
          e === null ? e = [y] : e.push(y), r++;
        }
    }
  }
  var L = Ce === r;
  if (L) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.barcode === void 0 || !l.call(n, "barcode")) && (E = "barcode")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
        let a = n.barcode;
        if (!(a === "?" || a === "ditto" || a === "see above")) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var L = h === r;
  }
  var $ = Ae === r;
  if ($) {
    let h = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = qe, e !== null && (qe ? e.length = qe : e = null);
  let K = r, F = r, C = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.damage === void 0 || !l.call(n, "damage")) && (h = "damage")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.damage !== void 0 && l.call(n, "damage")) {
      let d = n.damage, E = r, a = r;
      if (!(d === null || d === "")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var W = a === r;
      if (W) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = E, e !== null && (E ? e.length = E : e = null);
    }
  }
  var ee = C === r;
  if (ee) {
    let h = r, d = r, E = r, a = r, w = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (T = "damage")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let R = n.damage;
        if (r === r)
          if (Array.isArray(R))
            if (R.length < 1) {
              let H = {};
              e === null ? e = [H] : e.push(H), r++;
            } else {
              var We = !0;
              let H = R.length;
              for (let ye = 0; ye < H; ye++) {
                let U = R[ye], be = r, le = r, hr = r;
                if (!(U === "not_recorded" || U === "unknown" || U === "not_applicable" || U === "withheld" || U === "pending")) {
                  let ue = {};
                  e === null ? e = [ue] : e.push(ue), r++;
                }
                var Q = hr === r;
                if (Q) {
                  let ue = {};
                  e === null ? e = [ue] : e.push(ue), r++;
                } else {
                  r = le, e !== null && (le ? e.length = le : e = null);
                  let ue = r, kr = r, yn = r;
                  if (typeof U == "string" && !fn.test(U)) {
                    let fe = {};
                    e === null ? e = [fe] : e.push(fe), r++;
                  }
                  var B = yn === r;
                  if (B) {
                    let fe = {};
                    e === null ? e = [fe] : e.push(fe), r++;
                  } else
                    r = kr, e !== null && (kr ? e.length = kr : e = null);
                  var ge = ue === r;
                  if (ge) {
                    let fe = r, Hr = r, bn = r;
                    if (typeof U == "string" && !pn.test(U)) {
                      let gr = {};
                      e === null ? e = [gr] : e.push(gr), r++;
                    }
                    var ne = bn === r;
                    if (ne) {
                      let gr = {};
                      e === null ? e = [gr] : e.push(gr), r++;
                    } else
                      r = Hr, e !== null && (Hr ? e.length = Hr : e = null);
                    var ge = fe === r;
                  }
                }
                if (r === be)
                  if (typeof U == "string") {
                    if (re(U) < 1) {
                      let ue = {};
                      e === null ? e = [ue] : e.push(ue), r++;
                    }
                  } else {
                    let ue = {};
                    e === null ? e = [ue] : e.push(ue), r++;
                  }
                var We = be === r;
                if (!We)
                  break;
              }
              if (We) {
                let ye = R.length;
                if (ye > 1) {
                  let U = {};
                  for (; ye--; ) {
                    let be = R[ye];
                    if (typeof be == "string") {
                      if (typeof U[be] == "number") {
                        let le = {};
                        e === null ? e = [le] : e.push(le), r++;
                        break;
                      }
                      U[be] = ye;
                    }
                  }
                }
              }
            }
          else {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
      }
    }
    var Ve = y === r;
    if (w = w || Ve, Ve) {
      var pr = {};
      pr.damage = !0;
    }
    let J = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (T = "damage")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let R = n.damage;
        if (!(R === "not_recorded" || R === "unknown" || R === "not_applicable" || R === "withheld" || R === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var Ve = J === r;
    if (w = w || Ve, Ve && pr !== !0 && (pr = pr || {}, pr.damage = !0), w)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let T = {};
      e === null ? e = [T] : e.push(T), r++;
    }
    var Xe = E === r;
    if (Xe) {
      let T = {};
      e === null ? e = [T] : e.push(T), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var ee = h === r;
  }
  var cr = F === r;
  if (cr) {
    let h = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = K, e !== null && (K ? e.length = K : e = null);
  let Ir = r, Er = r, Dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.damage === void 0 || !l.call(n, "damage")) && (h = "damage")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.damage !== void 0 && l.call(n, "damage")) {
      let d = n.damage;
      if (r === r)
        if (Array.isArray(d))
          if (d.length < 1) {
            let a = {};
            e === null ? e = [a] : e.push(a), r++;
          } else {
            var Sr = !0;
            let a = d.length;
            for (let w = 0; w < a; w++) {
              let y = d[w], J = r, oe = r, T = r;
              if (!(y === "not_recorded" || y === "unknown" || y === "not_applicable" || y === "withheld" || y === "pending")) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              }
              var dn = T === r;
              if (dn) {
                let G = {};
                e === null ? e = [G] : e.push(G), r++;
              } else {
                r = oe, e !== null && (oe ? e.length = oe : e = null);
                let G = r, H = r, ye = r;
                if (typeof y == "string" && !fn.test(y)) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
                var Yr = ye === r;
                if (Yr) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                } else
                  r = H, e !== null && (H ? e.length = H : e = null);
                var zr = G === r;
                if (zr) {
                  let U = r, be = r, le = r;
                  if (typeof y == "string" && !pn.test(y)) {
                    let Qe = {};
                    e === null ? e = [Qe] : e.push(Qe), r++;
                  }
                  var Be = le === r;
                  if (Be) {
                    let Qe = {};
                    e === null ? e = [Qe] : e.push(Qe), r++;
                  } else
                    r = be, e !== null && (be ? e.length = be : e = null);
                  var zr = U === r;
                }
              }
              if (r === J)
                if (typeof y == "string") {
                  if (re(y) < 1) {
                    let G = {};
                    e === null ? e = [G] : e.push(G), r++;
                  }
                } else {
                  let G = {};
                  e === null ? e = [G] : e.push(G), r++;
                }
              var Sr = J === r;
              if (!Sr)
                break;
            }
            if (Sr) {
              let w = d.length;
              if (w > 1) {
                let y = {};
                for (; w--; ) {
                  let J = d[w];
                  if (typeof J == "string") {
                    if (typeof y[J] == "number") {
                      let oe = {};
                      e === null ? e = [oe] : e.push(oe), r++;
                      break;
                    }
                    y[J] = w;
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
  var Ye = Dr === r;
  if (Ye) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (E = "damage")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let a = n.damage;
        if (Array.isArray(a)) {
          let w = r, y = a.length;
          for (let J = 0; J < y; J++) {
            let oe = a[J], T = r, R = r, G = r;
            if (!(oe === "none" || oe === "torn" || oe === "wet" || oe === "chewed" || oe === "lost" || oe === "scribbled")) {
              let H = {};
              e === null ? e = [H] : e.push(H), r++;
            }
            var _n = G === r;
            if (_n) {
              let H = {};
              e === null ? e = [H] : e.push(H), r++;
            } else
              r = R, e !== null && (R ? e.length = R : e = null);
            var Zr = T === r;
            if (Zr)
              break;
          }
          if (Zr)
            r = w, e !== null && (w ? e.length = w : e = null);
          else {
            let J = {};
            e === null ? e = [J] : e.push(J), r++;
          }
        }
      }
    }
    var Ye = h === r;
  }
  var vr = Er === r;
  if (vr) {
    let h = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = Ir, e !== null && (Ir ? e.length = Ir : e = null);
  let Jr = r, Rr = r, en = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (h = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, E = r, a = r;
      if (!(d === null || d === "")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var an = a === r;
      if (an) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = E, e !== null && (E ? e.length = E : e = null);
    }
  }
  var rn = en === r;
  if (rn) {
    let h = r, d = r, E = r, a = r, w = !1, y = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (T = "counted_pieces")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let R = n.counted_pieces, G = r;
        if (!(typeof R == "number" && !(R % 1) && !isNaN(R))) {
          let H = {};
          e === null ? e = [H] : e.push(H), r++;
        }
        if (r === G && typeof R == "number") {
          if (R > 999999999999999 || isNaN(R)) {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          } else if (R < -999999999999999 || isNaN(R)) {
            let H = {};
            e === null ? e = [H] : e.push(H), r++;
          }
        }
      }
    }
    var dr = y === r;
    if (w = w || dr, dr) {
      var Pe = {};
      Pe.counted_pieces = !0;
    }
    let J = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let T;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (T = "counted_pieces")) {
        let R = {};
        e === null ? e = [R] : e.push(R), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let R = n.counted_pieces;
        if (!(R === "not_recorded" || R === "unknown" || R === "not_applicable" || R === "withheld" || R === "pending")) {
          let G = {};
          e === null ? e = [G] : e.push(G), r++;
        }
      }
    }
    var dr = J === r;
    if (w = w || dr, dr && Pe !== !0 && (Pe = Pe || {}, Pe.counted_pieces = !0), w)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let T = {};
      e === null ? e = [T] : e.push(T), r++;
    }
    var mn = E === r;
    if (mn) {
      let T = {};
      e === null ? e = [T] : e.push(T), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var rn = h === r;
  }
  var Mr = Rr === r;
  if (Mr) {
    let h = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = Jr, e !== null && (Jr ? e.length = Jr : e = null);
  let wr = r, _r = r, Ge = r, Ze = !1, Cr = r, Fr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (h = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, E = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === E && typeof d == "number") {
        if (d > 999999999999999 || isNaN(d)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (d < -999999999999999 || isNaN(d)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var nn = Fr === r;
  if (nn) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (E = "counted_pieces")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let a = n.counted_pieces, w = r, y = r;
        if (typeof a == "number" && (a < 1 || isNaN(a))) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
        var ln = y === r;
        if (ln) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        } else
          r = w, e !== null && (w ? e.length = w : e = null);
      }
    }
    var nn = h === r;
  }
  var He = Cr === r;
  if (Ze = Ze || He, He) {
    var ar = {};
    ar.counted_pieces = !0;
  }
  let er = r, Oe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (h = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, E = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === E && typeof d == "number") {
        if (d > 999999999999999 || isNaN(d)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (d < -999999999999999 || isNaN(d)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var rr = Oe === r;
  if (rr) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (E = "counted_pieces")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let a = n.counted_pieces, w = r, y = r;
        if (typeof a == "number" && (a > 1e3 || isNaN(a))) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        }
        var hn = y === r;
        if (hn) {
          let J = {};
          e === null ? e = [J] : e.push(J), r++;
        } else
          r = w, e !== null && (w ? e.length = w : e = null);
      }
    }
    var rr = h === r;
  }
  var He = er === r;
  if (Ze = Ze || He, He && ar !== !0 && (ar = ar || {}, ar.counted_pieces = !0), Ze)
    r = Ge, e !== null && (Ge ? e.length = Ge : e = null);
  else {
    let h = {};
    e === null ? e = [h] : e.push(h), r++;
  }
  var Wr = _r === r;
  if (Wr) {
    let h = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = wr, e !== null && (wr ? e.length = wr : e = null);
  let Br = r, Gr = r, gn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let h;
    if ((n.barcode === void 0 || !l.call(n, "barcode")) && (h = "barcode")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let d = n.barcode, E = r, a = r;
      if (!(d === null || d === "")) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      }
      var sn = a === r;
      if (sn) {
        let w = {};
        e === null ? e = [w] : e.push(w), r++;
      } else
        r = E, e !== null && (E ? e.length = E : e = null);
    }
  }
  var Ke = gn === r;
  if (Ke) {
    let h = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let E;
      if ((n.barcode === void 0 || !l.call(n, "barcode")) && (E = "barcode")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
        let a = n.barcode;
        if (typeof a == "string" && !nl.test(a)) {
          let w = {};
          e === null ? e = [w] : e.push(w), r++;
        }
      }
    }
    var Ke = h === r;
  }
  var mr = Gr === r;
  if (mr) {
    let h = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [h] : e.push(h), r++;
  } else
    r = Br, e !== null && (Br ? e.length = Br : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let h of Object.keys(n))
      if (!(h === "branch_id" || h === "loan_id" || h === "item_no" || h === "item_type" || h === "barcode" || h === "damage" || h === "counted_pieces")) {
        let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let h = n.branch_id;
      if (typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/branch_id", schemaPath: "#/properties/branch_id/type", keyword: "type", params: { type: Xr.properties.branch_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let h = n.loan_id;
      if (typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/loan_id", schemaPath: "#/properties/loan_id/type", keyword: "type", params: { type: Xr.properties.loan_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item_no !== void 0 && l.call(n, "item_no")) {
      let h = n.item_no;
      if (typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/item_no", schemaPath: "#/properties/item_no/type", keyword: "type", params: { type: Xr.properties.item_no.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item_type !== void 0 && l.call(n, "item_type")) {
      let h = n.item_type;
      if (typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/item_type", schemaPath: "#/properties/item_type/type", keyword: "type", params: { type: Xr.properties.item_type.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let h = n.barcode;
      if (typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/barcode", schemaPath: "#/properties/barcode/type", keyword: "type", params: { type: Xr.properties.barcode.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.damage !== void 0 && l.call(n, "damage")) {
      let h = n.damage;
      if (!Array.isArray(h) && typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/damage", schemaPath: "#/properties/damage/type", keyword: "type", params: { type: Xr.properties.damage.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let h = n.counted_pieces;
      if (typeof h != "number" && typeof h != "string" && h !== null) {
        let d = { instancePath: i + "/counted_pieces", schemaPath: "#/properties/counted_pieces/type", keyword: "type", params: { type: Xr.properties.counted_pieces.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let h = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [h] : e.push(h), r++;
  }
  return Nn.errors = e, r === 0;
}
Nn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ll = $n, Ee = { $id: "room_bookings", type: "object", additionalProperties: !1, properties: { booking_id: { type: ["string", "null"] }, booked_date: { type: ["string", "null"] }, from_time: { type: ["string", "null"] }, to_time: { type: ["string", "null"] }, people: { type: ["number", "string", "null"] }, card_no: { type: ["string", "null"] }, club_name: { type: ["string", "null"] }, purpose: { type: ["string", "null"] }, purpose__words: { type: ["string", "null"] }, equipment: { type: ["array", "string", "null"] }, reader_age: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "room_bookings.booking_id.scribble", not: { allOf: [{ required: ["booking_id"], properties: { booking_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["booking_id"], properties: { booking_id: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "room_bookings.booked_date.type", not: { allOf: [{ required: ["booked_date"], properties: { booked_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["booked_date"], properties: { booked_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["booked_date"], properties: { booked_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.from_time.type", not: { allOf: [{ required: ["from_time"], properties: { from_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["from_time"], properties: { from_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["from_time"], properties: { from_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.to_time.type", not: { allOf: [{ required: ["to_time"], properties: { to_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["to_time"], properties: { to_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["to_time"], properties: { to_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.people.type", not: { allOf: [{ required: ["people"], properties: { people: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.people.bounds", not: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { not: { minimum: 1 } } } }] } }, { $comment: "room_bookings.card_no.scribble", not: { allOf: [{ required: ["card_no"], properties: { card_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["card_no"], properties: { card_no: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "room_bookings.club_name.scribble", not: { allOf: [{ required: ["club_name"], properties: { club_name: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["club_name"], properties: { club_name: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "room_bookings.purpose.in-code-list", not: { allOf: [{ required: ["purpose"], properties: { purpose: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["purpose"], properties: { purpose: { not: { enum: ["reading_circle", "homework", "chess", "quiet_game", "other"] } } } }] } }, { $comment: "room_bookings.equipment.type", not: { allOf: [{ required: ["equipment"], properties: { equipment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.equipment.in-code-list", not: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { contains: { not: { enum: ["lamp", "chessboard", "projector"] } } } } }] } }, { $comment: "room_bookings.reader_age.type", not: { allOf: [{ required: ["reader_age"], properties: { reader_age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.reader_age.bounds", not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, booking_id: { required: ["booking_id"], properties: { booking_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, booked_date: { required: ["booked_date"], properties: { booked_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, from_time: { required: ["from_time"], properties: { from_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, to_time: { required: ["to_time"], properties: { to_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, people: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { not: { minimum: 1 } } } }] } }] }, card_no: { required: ["card_no"], properties: { card_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, club_name: { required: ["club_name"], properties: { club_name: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, purpose: { required: ["purpose"], properties: { purpose: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, purpose__words: { required: ["purpose__words"], properties: { purpose__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, equipment: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { contains: { not: { enum: ["lamp", "chessboard", "projector"] } } } } }] } }] }, reader_age: { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }] } } };
function $n(n, { instancePath: i = "", parentData: v, parentDataProperty: x, rootData: I = n, dynamicAnchors: cn = {} } = {}) {
  let e = null, r = 0, Y = $n.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let se = r, tr = r, Ue = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.booking_id === void 0 || !l.call(n, "booking_id")) && (_ = "booking_id")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.booking_id !== void 0 && l.call(n, "booking_id")) {
      let t = n.booking_id, O = r, c = r, m = r;
      if (!(t === "not_recorded" || t === "unknown" || t === "not_applicable" || t === "withheld" || t === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var he = m === r;
      if (he) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === O)
        if (typeof t == "string") {
          if (re(t) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var De = Ue === r;
  if (De) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.booking_id === void 0 || !l.call(n, "booking_id")) && (O = "booking_id")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.booking_id !== void 0 && l.call(n, "booking_id")) {
        let c = n.booking_id;
        if (!(c === "?" || c === "ditto" || c === "see above")) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    var De = _ === r;
  }
  var Or = tr === r;
  if (Or) {
    let _ = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = se, e !== null && (se ? e.length = se : e = null);
  let Se = r, ze = r, jr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (_ = "booked_date")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
      let t = n.booked_date, O = r, c = r;
      if (!(t === null || t === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var Nr = c === r;
      if (Nr) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = O, e !== null && (O ? e.length = O : e = null);
    }
  }
  var or = jr === r;
  if (or) {
    let _ = r, t = r, O = r, c = r, m = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (N = "booked_date")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
        let g = n.booked_date;
        if (r === r)
          if (typeof g == "string") {
            if (!on.test(g)) {
              let S = {};
              e === null ? e = [S] : e.push(S), r++;
            }
          } else {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
      }
    }
    var _e = k === r;
    if (m = m || _e, _e) {
      var ie = {};
      ie.booked_date = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (N = "booked_date")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
        let g = n.booked_date;
        if (!(g === "not_recorded" || g === "unknown" || g === "not_applicable" || g === "withheld" || g === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var _e = D === r;
    if (m = m || _e, _e && ie !== !0 && (ie = ie || {}, ie.booked_date = !0), m)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var Je = O === r;
    if (Je) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var or = _ === r;
  }
  var $r = ze === r;
  if ($r) {
    let _ = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Se, e !== null && (Se ? e.length = Se : e = null);
  let Re = r, Pr = r, ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.from_time === void 0 || !l.call(n, "from_time")) && (_ = "from_time")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
      let t = n.from_time, O = r, c = r;
      if (!(t === null || t === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var Me = c === r;
      if (Me) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = O, e !== null && (O ? e.length = O : e = null);
    }
  }
  var ke = ur === r;
  if (ke) {
    let _ = r, t = r, O = r, c = r, m = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.from_time === void 0 || !l.call(n, "from_time")) && (N = "from_time")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
        let g = n.from_time;
        if (r === r)
          if (typeof g == "string") {
            if (!Rn.test(g)) {
              let S = {};
              e === null ? e = [S] : e.push(S), r++;
            }
          } else {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
      }
    }
    var ae = k === r;
    if (m = m || ae, ae) {
      var te = {};
      te.from_time = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.from_time === void 0 || !l.call(n, "from_time")) && (N = "from_time")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
        let g = n.from_time;
        if (!(g === "not_recorded" || g === "unknown" || g === "not_applicable" || g === "withheld" || g === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var ae = D === r;
    if (m = m || ae, ae && te !== !0 && (te = te || {}, te.from_time = !0), m)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var fr = O === r;
    if (fr) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var ke = _ === r;
  }
  var xr = Pr === r;
  if (xr) {
    let _ = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Re, e !== null && (Re ? e.length = Re : e = null);
  let $e = r, Lr = r, br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.to_time === void 0 || !l.call(n, "to_time")) && (_ = "to_time")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
      let t = n.to_time, O = r, c = r;
      if (!(t === null || t === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var qe = c === r;
      if (qe) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = O, e !== null && (O ? e.length = O : e = null);
    }
  }
  var Ae = br === r;
  if (Ae) {
    let _ = r, t = r, O = r, c = r, m = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.to_time === void 0 || !l.call(n, "to_time")) && (N = "to_time")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
        let g = n.to_time;
        if (r === r)
          if (typeof g == "string") {
            if (!Rn.test(g)) {
              let S = {};
              e === null ? e = [S] : e.push(S), r++;
            }
          } else {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
      }
    }
    var Fe = k === r;
    if (m = m || Fe, Fe) {
      var Ce = {};
      Ce.to_time = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.to_time === void 0 || !l.call(n, "to_time")) && (N = "to_time")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
        let g = n.to_time;
        if (!(g === "not_recorded" || g === "unknown" || g === "not_applicable" || g === "withheld" || g === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var Fe = D === r;
    if (m = m || Fe, Fe && Ce !== !0 && (Ce = Ce || {}, Ce.to_time = !0), m)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var L = O === r;
    if (L) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var Ae = _ === r;
  }
  var $ = Lr === r;
  if ($) {
    let _ = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = $e, e !== null && ($e ? e.length = $e : e = null);
  let K = r, F = r, C = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.people === void 0 || !l.call(n, "people")) && (_ = "people")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.people !== void 0 && l.call(n, "people")) {
      let t = n.people, O = r, c = r;
      if (!(t === null || t === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var W = c === r;
      if (W) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = O, e !== null && (O ? e.length = O : e = null);
    }
  }
  var ee = C === r;
  if (ee) {
    let _ = r, t = r, O = r, c = r, m = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.people === void 0 || !l.call(n, "people")) && (N = "people")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let g = n.people, M = r;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
        if (r === M && typeof g == "number") {
          if (g > 999999999999999 || isNaN(g)) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          } else if (g < -999999999999999 || isNaN(g)) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        }
      }
    }
    var Q = k === r;
    if (m = m || Q, Q) {
      var We = {};
      We.people = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.people === void 0 || !l.call(n, "people")) && (N = "people")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let g = n.people;
        if (!(g === "not_recorded" || g === "unknown" || g === "not_applicable" || g === "withheld" || g === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var Q = D === r;
    if (m = m || Q, Q && We !== !0 && (We = We || {}, We.people = !0), m)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var B = O === r;
    if (B) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var ee = _ === r;
  }
  var ge = F === r;
  if (ge) {
    let _ = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = K, e !== null && (K ? e.length = K : e = null);
  let ne = r, pr = r, Ve = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.people === void 0 || !l.call(n, "people")) && (_ = "people")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.people !== void 0 && l.call(n, "people")) {
      let t = n.people, O = r;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      if (r === O && typeof t == "number") {
        if (t > 999999999999999 || isNaN(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        } else if (t < -999999999999999 || isNaN(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
  }
  var Xe = Ve === r;
  if (Xe) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.people === void 0 || !l.call(n, "people")) && (O = "people")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let c = n.people, m = r, k = r;
        if (typeof c == "number" && (c < 1 || isNaN(c))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var cr = k === r;
        if (cr) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var Xe = _ === r;
  }
  var Ir = pr === r;
  if (Ir) {
    let _ = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = ne, e !== null && (ne ? e.length = ne : e = null);
  let Er = r, Dr = r, Sr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.card_no === void 0 || !l.call(n, "card_no")) && (_ = "card_no")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.card_no !== void 0 && l.call(n, "card_no")) {
      let t = n.card_no, O = r, c = r, m = r;
      if (!(t === "not_recorded" || t === "unknown" || t === "not_applicable" || t === "withheld" || t === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var dn = m === r;
      if (dn) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === O)
        if (typeof t == "string") {
          if (re(t) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Yr = Sr === r;
  if (Yr) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.card_no === void 0 || !l.call(n, "card_no")) && (O = "card_no")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.card_no !== void 0 && l.call(n, "card_no")) {
        let c = n.card_no;
        if (!(c === "?" || c === "ditto" || c === "see above")) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    var Yr = _ === r;
  }
  var zr = Dr === r;
  if (zr) {
    let _ = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let Be = r, Ye = r, _n = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.club_name === void 0 || !l.call(n, "club_name")) && (_ = "club_name")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.club_name !== void 0 && l.call(n, "club_name")) {
      let t = n.club_name, O = r, c = r, m = r;
      if (!(t === "not_recorded" || t === "unknown" || t === "not_applicable" || t === "withheld" || t === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Zr = m === r;
      if (Zr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === O)
        if (typeof t == "string") {
          if (re(t) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var vr = _n === r;
  if (vr) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.club_name === void 0 || !l.call(n, "club_name")) && (O = "club_name")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.club_name !== void 0 && l.call(n, "club_name")) {
        let c = n.club_name;
        if (!(c === "?" || c === "ditto" || c === "see above")) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
    var vr = _ === r;
  }
  var Jr = Ye === r;
  if (Jr) {
    let _ = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Be, e !== null && (Be ? e.length = Be : e = null);
  let Rr = r, en = r, an = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.purpose === void 0 || !l.call(n, "purpose")) && (_ = "purpose")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.purpose !== void 0 && l.call(n, "purpose")) {
      let t = n.purpose, O = r, c = r, m = r;
      if (!(t === "not_recorded" || t === "unknown" || t === "not_applicable" || t === "withheld" || t === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var rn = m === r;
      if (rn) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = c, e !== null && (c ? e.length = c : e = null);
      if (r === O)
        if (typeof t == "string") {
          if (re(t) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Pe = an === r;
  if (Pe) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.purpose === void 0 || !l.call(n, "purpose")) && (O = "purpose")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.purpose !== void 0 && l.call(n, "purpose")) {
        let c = n.purpose, m = r, k = r;
        if (!(c === "reading_circle" || c === "homework" || c === "chess" || c === "quiet_game" || c === "other")) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var dr = k === r;
        if (dr) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var Pe = _ === r;
  }
  var mn = en === r;
  if (mn) {
    let _ = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Rr, e !== null && (Rr ? e.length = Rr : e = null);
  let Mr = r, wr = r, _r = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.equipment === void 0 || !l.call(n, "equipment")) && (_ = "equipment")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let t = n.equipment, O = r, c = r;
      if (!(t === null || t === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var Ge = c === r;
      if (Ge) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = O, e !== null && (O ? e.length = O : e = null);
    }
  }
  var Ze = _r === r;
  if (Ze) {
    let _ = r, t = r, O = r, c = r, m = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (N = "equipment")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let g = n.equipment;
        if (r === r)
          if (Array.isArray(g))
            if (g.length < 1) {
              let S = {};
              e === null ? e = [S] : e.push(S), r++;
            } else {
              var Cr = !0;
              let S = g.length;
              for (let xe = 0; xe < S; xe++) {
                let V = g[xe], Le = r, nr = r, qn = r;
                if (!(V === "not_recorded" || V === "unknown" || V === "not_applicable" || V === "withheld" || V === "pending")) {
                  let ce = {};
                  e === null ? e = [ce] : e.push(ce), r++;
                }
                var Fr = qn === r;
                if (Fr) {
                  let ce = {};
                  e === null ? e = [ce] : e.push(ce), r++;
                } else {
                  r = nr, e !== null && (nr ? e.length = nr : e = null);
                  let ce = r, vn = r, An = r;
                  if (typeof V == "string" && !fn.test(V)) {
                    let yr = {};
                    e === null ? e = [yr] : e.push(yr), r++;
                  }
                  var nn = An === r;
                  if (nn) {
                    let yr = {};
                    e === null ? e = [yr] : e.push(yr), r++;
                  } else
                    r = vn, e !== null && (vn ? e.length = vn : e = null);
                  var ln = ce === r;
                  if (ln) {
                    let yr = r, Tr = r, Dn = r;
                    if (typeof V == "string" && !pn.test(V)) {
                      let Ur = {};
                      e === null ? e = [Ur] : e.push(Ur), r++;
                    }
                    var ar = Dn === r;
                    if (ar) {
                      let Ur = {};
                      e === null ? e = [Ur] : e.push(Ur), r++;
                    } else
                      r = Tr, e !== null && (Tr ? e.length = Tr : e = null);
                    var ln = yr === r;
                  }
                }
                if (r === Le)
                  if (typeof V == "string") {
                    if (re(V) < 1) {
                      let ce = {};
                      e === null ? e = [ce] : e.push(ce), r++;
                    }
                  } else {
                    let ce = {};
                    e === null ? e = [ce] : e.push(ce), r++;
                  }
                var Cr = Le === r;
                if (!Cr)
                  break;
              }
              if (Cr) {
                let xe = g.length;
                if (xe > 1) {
                  let V = {};
                  for (; xe--; ) {
                    let Le = g[xe];
                    if (typeof Le == "string") {
                      if (typeof V[Le] == "number") {
                        let nr = {};
                        e === null ? e = [nr] : e.push(nr), r++;
                        break;
                      }
                      V[Le] = xe;
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
    var Oe = k === r;
    if (m = m || Oe, Oe) {
      var er = {};
      er.equipment = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (N = "equipment")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let g = n.equipment;
        if (!(g === "not_recorded" || g === "unknown" || g === "not_applicable" || g === "withheld" || g === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var Oe = D === r;
    if (m = m || Oe, Oe && er !== !0 && (er = er || {}, er.equipment = !0), m)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var rr = O === r;
    if (rr) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var Ze = _ === r;
  }
  var hn = wr === r;
  if (hn) {
    let _ = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = Mr, e !== null && (Mr ? e.length = Mr : e = null);
  let He = r, Wr = r, Br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.equipment === void 0 || !l.call(n, "equipment")) && (_ = "equipment")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let t = n.equipment;
      if (r === r)
        if (Array.isArray(t))
          if (t.length < 1) {
            let c = {};
            e === null ? e = [c] : e.push(c), r++;
          } else {
            var Gr = !0;
            let c = t.length;
            for (let m = 0; m < c; m++) {
              let k = t[m], D = r, pe = r, N = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let M = {};
                e === null ? e = [M] : e.push(M), r++;
              }
              var gn = N === r;
              if (gn) {
                let M = {};
                e === null ? e = [M] : e.push(M), r++;
              } else {
                r = pe, e !== null && (pe ? e.length = pe : e = null);
                let M = r, S = r, xe = r;
                if (typeof k == "string" && !fn.test(k)) {
                  let V = {};
                  e === null ? e = [V] : e.push(V), r++;
                }
                var sn = xe === r;
                if (sn) {
                  let V = {};
                  e === null ? e = [V] : e.push(V), r++;
                } else
                  r = S, e !== null && (S ? e.length = S : e = null);
                var Ke = M === r;
                if (Ke) {
                  let V = r, Le = r, nr = r;
                  if (typeof k == "string" && !pn.test(k)) {
                    let Qr = {};
                    e === null ? e = [Qr] : e.push(Qr), r++;
                  }
                  var mr = nr === r;
                  if (mr) {
                    let Qr = {};
                    e === null ? e = [Qr] : e.push(Qr), r++;
                  } else
                    r = Le, e !== null && (Le ? e.length = Le : e = null);
                  var Ke = V === r;
                }
              }
              if (r === D)
                if (typeof k == "string") {
                  if (re(k) < 1) {
                    let M = {};
                    e === null ? e = [M] : e.push(M), r++;
                  }
                } else {
                  let M = {};
                  e === null ? e = [M] : e.push(M), r++;
                }
              var Gr = D === r;
              if (!Gr)
                break;
            }
            if (Gr) {
              let m = t.length;
              if (m > 1) {
                let k = {};
                for (; m--; ) {
                  let D = t[m];
                  if (typeof D == "string") {
                    if (typeof k[D] == "number") {
                      let pe = {};
                      e === null ? e = [pe] : e.push(pe), r++;
                      break;
                    }
                    k[D] = m;
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
  var h = Br === r;
  if (h) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (O = "equipment")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let c = n.equipment;
        if (Array.isArray(c)) {
          let m = r, k = c.length;
          for (let D = 0; D < k; D++) {
            let pe = c[D], N = r, g = r, M = r;
            if (!(pe === "lamp" || pe === "chessboard" || pe === "projector")) {
              let S = {};
              e === null ? e = [S] : e.push(S), r++;
            }
            var d = M === r;
            if (d) {
              let S = {};
              e === null ? e = [S] : e.push(S), r++;
            } else
              r = g, e !== null && (g ? e.length = g : e = null);
            var E = N === r;
            if (E)
              break;
          }
          if (E)
            r = m, e !== null && (m ? e.length = m : e = null);
          else {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        }
      }
    }
    var h = _ === r;
  }
  var a = Wr === r;
  if (a) {
    let _ = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = He, e !== null && (He ? e.length = He : e = null);
  let w = r, y = r, J = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (_ = "reader_age")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age, O = r, c = r;
      if (!(t === null || t === "")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      var oe = c === r;
      if (oe) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else
        r = O, e !== null && (O ? e.length = O : e = null);
    }
  }
  var T = J === r;
  if (T) {
    let _ = r, t = r, O = r, c = r, m = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (N = "reader_age")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let g = n.reader_age, M = r;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
        if (r === M && typeof g == "number") {
          if (g > 999999999999999 || isNaN(g)) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          } else if (g < -999999999999999 || isNaN(g)) {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        }
      }
    }
    var G = k === r;
    if (m = m || G, G) {
      var R = {};
      R.reader_age = !0;
    }
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let N;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (N = "reader_age")) {
        let g = {};
        e === null ? e = [g] : e.push(g), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let g = n.reader_age;
        if (!(g === "not_recorded" || g === "unknown" || g === "not_applicable" || g === "withheld" || g === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var G = D === r;
    if (m = m || G, G && R !== !0 && (R = R || {}, R.reader_age = !0), m)
      r = c, e !== null && (c ? e.length = c : e = null);
    else {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    }
    var H = O === r;
    if (H) {
      let N = {};
      e === null ? e = [N] : e.push(N), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var T = _ === r;
  }
  var ye = y === r;
  if (ye) {
    let _ = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = w, e !== null && (w ? e.length = w : e = null);
  let U = r, be = r, le = r, hr = !1, Qe = r, ue = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (_ = "reader_age")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age, O = r;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      if (r === O && typeof t == "number") {
        if (t > 999999999999999 || isNaN(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        } else if (t < -999999999999999 || isNaN(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
  }
  var kr = ue === r;
  if (kr) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (O = "reader_age")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let c = n.reader_age, m = r, k = r;
        if (typeof c == "number" && (c < 0 || isNaN(c))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var yn = k === r;
        if (yn) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var kr = _ === r;
  }
  var Kr = Qe === r;
  if (hr = hr || Kr, Kr) {
    var fe = {};
    fe.reader_age = !0;
  }
  let Hr = r, bn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let _;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (_ = "reader_age")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age, O = r;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      }
      if (r === O && typeof t == "number") {
        if (t > 999999999999999 || isNaN(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        } else if (t < -999999999999999 || isNaN(t)) {
          let c = {};
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    }
  }
  var tn = bn === r;
  if (tn) {
    let _ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (O = "reader_age")) {
        let c = {};
        e === null ? e = [c] : e.push(c), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let c = n.reader_age, m = r, k = r;
        if (typeof c == "number" && (c > 120 || isNaN(c))) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
        var gr = k === r;
        if (gr) {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        } else
          r = m, e !== null && (m ? e.length = m : e = null);
      }
    }
    var tn = _ === r;
  }
  var Kr = Hr === r;
  if (hr = hr || Kr, Kr && fe !== !0 && (fe = fe || {}, fe.reader_age = !0), hr)
    r = le, e !== null && (le ? e.length = le : e = null);
  else {
    let _ = {};
    e === null ? e = [_] : e.push(_), r++;
  }
  var En = be === r;
  if (En) {
    let _ = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [_] : e.push(_), r++;
  } else
    r = U, e !== null && (U ? e.length = U : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let _ of Object.keys(n))
      if (!l.call(Ee.properties, _)) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (n.booking_id !== void 0 && l.call(n, "booking_id")) {
      let _ = n.booking_id;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/booking_id", schemaPath: "#/properties/booking_id/type", keyword: "type", params: { type: Ee.properties.booking_id.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
      let _ = n.booked_date;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/booked_date", schemaPath: "#/properties/booked_date/type", keyword: "type", params: { type: Ee.properties.booked_date.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.from_time !== void 0 && l.call(n, "from_time")) {
      let _ = n.from_time;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/from_time", schemaPath: "#/properties/from_time/type", keyword: "type", params: { type: Ee.properties.from_time.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.to_time !== void 0 && l.call(n, "to_time")) {
      let _ = n.to_time;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/to_time", schemaPath: "#/properties/to_time/type", keyword: "type", params: { type: Ee.properties.to_time.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.people !== void 0 && l.call(n, "people")) {
      let _ = n.people;
      if (typeof _ != "number" && typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: Ee.properties.people.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.card_no !== void 0 && l.call(n, "card_no")) {
      let _ = n.card_no;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/card_no", schemaPath: "#/properties/card_no/type", keyword: "type", params: { type: Ee.properties.card_no.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.club_name !== void 0 && l.call(n, "club_name")) {
      let _ = n.club_name;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/club_name", schemaPath: "#/properties/club_name/type", keyword: "type", params: { type: Ee.properties.club_name.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.purpose !== void 0 && l.call(n, "purpose")) {
      let _ = n.purpose;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: Ee.properties.purpose.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.purpose__words !== void 0 && l.call(n, "purpose__words")) {
      let _ = n.purpose__words;
      if (typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/purpose__words", schemaPath: "#/properties/purpose__words/type", keyword: "type", params: { type: Ee.properties.purpose__words.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let _ = n.equipment;
      if (!Array.isArray(_) && typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/equipment", schemaPath: "#/properties/equipment/type", keyword: "type", params: { type: Ee.properties.equipment.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let _ = n.reader_age;
      if (typeof _ != "number" && typeof _ != "string" && _ !== null) {
        let t = { instancePath: i + "/reader_age", schemaPath: "#/properties/reader_age/type", keyword: "type", params: { type: Ee.properties.reader_age.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    let _ = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [_] : e.push(_), r++;
  }
  return $n.errors = e, r === 0;
}
$n.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sl = Pn, On = { $id: "closures", type: "object", additionalProperties: !1, properties: { closure_id: { type: ["string", "null"] }, from_date: { type: ["string", "null"] }, to_date: { type: ["string", "null"] }, reason: { type: ["string", "null"] } }, allOf: [{ $comment: "closures.closure_id.scribble", not: { allOf: [{ required: ["closure_id"], properties: { closure_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["closure_id"], properties: { closure_id: { enum: ["?", "ditto", "see above"] } } }] } }, { $comment: "closures.from_date.type", not: { allOf: [{ required: ["from_date"], properties: { from_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["from_date"], properties: { from_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["from_date"], properties: { from_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "closures.to_date.type", not: { allOf: [{ required: ["to_date"], properties: { to_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["to_date"], properties: { to_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["to_date"], properties: { to_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "closures.reason.in-code-list", not: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reason"], properties: { reason: { not: { enum: ["holiday", "flood", "painting"] } } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, closure_id: { required: ["closure_id"], properties: { closure_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, from_date: { required: ["from_date"], properties: { from_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, to_date: { required: ["to_date"], properties: { to_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, reason: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reason"], properties: { reason: { not: { enum: ["holiday", "flood", "painting"] } } } }] } }] } } };
function Pn(n, { instancePath: i = "", parentData: v, parentDataProperty: x, rootData: I = n, dynamicAnchors: cn = {} } = {}) {
  let e = null, r = 0, Y = Pn.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let se = r, tr = r, Ue = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let L;
    if ((n.closure_id === void 0 || !l.call(n, "closure_id")) && (L = "closure_id")) {
      let $ = {};
      e === null ? e = [$] : e.push($), r++;
    } else if (n.closure_id !== void 0 && l.call(n, "closure_id")) {
      let $ = n.closure_id, K = r, F = r, C = r;
      if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var he = C === r;
      if (he) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
      if (r === K)
        if (typeof $ == "string") {
          if (re($) < 1) {
            let W = {};
            e === null ? e = [W] : e.push(W), r++;
          }
        } else {
          let W = {};
          e === null ? e = [W] : e.push(W), r++;
        }
    }
  }
  var De = Ue === r;
  if (De) {
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.closure_id === void 0 || !l.call(n, "closure_id")) && (K = "closure_id")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.closure_id !== void 0 && l.call(n, "closure_id")) {
        let F = n.closure_id;
        if (!(F === "?" || F === "ditto" || F === "see above")) {
          let C = {};
          e === null ? e = [C] : e.push(C), r++;
        }
      }
    }
    var De = L === r;
  }
  var Or = tr === r;
  if (Or) {
    let L = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [L] : e.push(L), r++;
  } else
    r = se, e !== null && (se ? e.length = se : e = null);
  let Se = r, ze = r, jr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let L;
    if ((n.from_date === void 0 || !l.call(n, "from_date")) && (L = "from_date")) {
      let $ = {};
      e === null ? e = [$] : e.push($), r++;
    } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
      let $ = n.from_date, K = r, F = r;
      if (!($ === null || $ === "")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Nr = F === r;
      if (Nr) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = K, e !== null && (K ? e.length = K : e = null);
    }
  }
  var or = jr === r;
  if (or) {
    let L = r, $ = r, K = r, F = r, C = !1, W = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.from_date === void 0 || !l.call(n, "from_date")) && (Q = "from_date")) {
        let B = {};
        e === null ? e = [B] : e.push(B), r++;
      } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
        let B = n.from_date;
        if (r === r)
          if (typeof B == "string") {
            if (!on.test(B)) {
              let ne = {};
              e === null ? e = [ne] : e.push(ne), r++;
            }
          } else {
            let ne = {};
            e === null ? e = [ne] : e.push(ne), r++;
          }
      }
    }
    var _e = W === r;
    if (C = C || _e, _e) {
      var ie = {};
      ie.from_date = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.from_date === void 0 || !l.call(n, "from_date")) && (Q = "from_date")) {
        let B = {};
        e === null ? e = [B] : e.push(B), r++;
      } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
        let B = n.from_date;
        if (!(B === "not_recorded" || B === "unknown" || B === "not_applicable" || B === "withheld" || B === "pending")) {
          let ge = {};
          e === null ? e = [ge] : e.push(ge), r++;
        }
      }
    }
    var _e = ee === r;
    if (C = C || _e, _e && ie !== !0 && (ie = ie || {}, ie.from_date = !0), C)
      r = F, e !== null && (F ? e.length = F : e = null);
    else {
      let Q = {};
      e === null ? e = [Q] : e.push(Q), r++;
    }
    var Je = K === r;
    if (Je) {
      let Q = {};
      e === null ? e = [Q] : e.push(Q), r++;
    } else
      r = $, e !== null && ($ ? e.length = $ : e = null);
    var or = L === r;
  }
  var $r = ze === r;
  if ($r) {
    let L = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [L] : e.push(L), r++;
  } else
    r = Se, e !== null && (Se ? e.length = Se : e = null);
  let Re = r, Pr = r, ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let L;
    if ((n.to_date === void 0 || !l.call(n, "to_date")) && (L = "to_date")) {
      let $ = {};
      e === null ? e = [$] : e.push($), r++;
    } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
      let $ = n.to_date, K = r, F = r;
      if (!($ === null || $ === "")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Me = F === r;
      if (Me) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = K, e !== null && (K ? e.length = K : e = null);
    }
  }
  var ke = ur === r;
  if (ke) {
    let L = r, $ = r, K = r, F = r, C = !1, W = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.to_date === void 0 || !l.call(n, "to_date")) && (Q = "to_date")) {
        let B = {};
        e === null ? e = [B] : e.push(B), r++;
      } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
        let B = n.to_date;
        if (r === r)
          if (typeof B == "string") {
            if (!on.test(B)) {
              let ne = {};
              e === null ? e = [ne] : e.push(ne), r++;
            }
          } else {
            let ne = {};
            e === null ? e = [ne] : e.push(ne), r++;
          }
      }
    }
    var ae = W === r;
    if (C = C || ae, ae) {
      var te = {};
      te.to_date = !0;
    }
    let ee = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Q;
      if ((n.to_date === void 0 || !l.call(n, "to_date")) && (Q = "to_date")) {
        let B = {};
        e === null ? e = [B] : e.push(B), r++;
      } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
        let B = n.to_date;
        if (!(B === "not_recorded" || B === "unknown" || B === "not_applicable" || B === "withheld" || B === "pending")) {
          let ge = {};
          e === null ? e = [ge] : e.push(ge), r++;
        }
      }
    }
    var ae = ee === r;
    if (C = C || ae, ae && te !== !0 && (te = te || {}, te.to_date = !0), C)
      r = F, e !== null && (F ? e.length = F : e = null);
    else {
      let Q = {};
      e === null ? e = [Q] : e.push(Q), r++;
    }
    var fr = K === r;
    if (fr) {
      let Q = {};
      e === null ? e = [Q] : e.push(Q), r++;
    } else
      r = $, e !== null && ($ ? e.length = $ : e = null);
    var ke = L === r;
  }
  var xr = Pr === r;
  if (xr) {
    let L = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [L] : e.push(L), r++;
  } else
    r = Re, e !== null && (Re ? e.length = Re : e = null);
  let $e = r, Lr = r, br = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let L;
    if ((n.reason === void 0 || !l.call(n, "reason")) && (L = "reason")) {
      let $ = {};
      e === null ? e = [$] : e.push($), r++;
    } else if (n.reason !== void 0 && l.call(n, "reason")) {
      let $ = n.reason, K = r, F = r, C = r;
      if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      }
      var qe = C === r;
      if (qe) {
        let W = {};
        e === null ? e = [W] : e.push(W), r++;
      } else
        r = F, e !== null && (F ? e.length = F : e = null);
      if (r === K)
        if (typeof $ == "string") {
          if (re($) < 1) {
            let W = {};
            e === null ? e = [W] : e.push(W), r++;
          }
        } else {
          let W = {};
          e === null ? e = [W] : e.push(W), r++;
        }
    }
  }
  var Ae = br === r;
  if (Ae) {
    let L = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let K;
      if ((n.reason === void 0 || !l.call(n, "reason")) && (K = "reason")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.reason !== void 0 && l.call(n, "reason")) {
        let F = n.reason, C = r, W = r;
        if (!(F === "holiday" || F === "flood" || F === "painting")) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        }
        var Ce = W === r;
        if (Ce) {
          let ee = {};
          e === null ? e = [ee] : e.push(ee), r++;
        } else
          r = C, e !== null && (C ? e.length = C : e = null);
      }
    }
    var Ae = L === r;
  }
  var Fe = Lr === r;
  if (Fe) {
    let L = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [L] : e.push(L), r++;
  } else
    r = $e, e !== null && ($e ? e.length = $e : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let L of Object.keys(n))
      if (!(L === "closure_id" || L === "from_date" || L === "to_date" || L === "reason")) {
        let $ = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
        e === null ? e = [$] : e.push($), r++;
      }
    if (n.closure_id !== void 0 && l.call(n, "closure_id")) {
      let L = n.closure_id;
      if (typeof L != "string" && L !== null) {
        let $ = { instancePath: i + "/closure_id", schemaPath: "#/properties/closure_id/type", keyword: "type", params: { type: On.properties.closure_id.type } };
        e === null ? e = [$] : e.push($), r++;
      }
    }
    if (n.from_date !== void 0 && l.call(n, "from_date")) {
      let L = n.from_date;
      if (typeof L != "string" && L !== null) {
        let $ = { instancePath: i + "/from_date", schemaPath: "#/properties/from_date/type", keyword: "type", params: { type: On.properties.from_date.type } };
        e === null ? e = [$] : e.push($), r++;
      }
    }
    if (n.to_date !== void 0 && l.call(n, "to_date")) {
      let L = n.to_date;
      if (typeof L != "string" && L !== null) {
        let $ = { instancePath: i + "/to_date", schemaPath: "#/properties/to_date/type", keyword: "type", params: { type: On.properties.to_date.type } };
        e === null ? e = [$] : e.push($), r++;
      }
    }
    if (n.reason !== void 0 && l.call(n, "reason")) {
      let L = n.reason;
      if (typeof L != "string" && L !== null) {
        let $ = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: On.properties.reason.type } };
        e === null ? e = [$] : e.push($), r++;
      }
    }
  } else {
    let L = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [L] : e.push(L), r++;
  }
  return Pn.errors = e, r === 0;
}
Pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var il = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), Mn = (n) => n == null || n === "", Gn = (n) => typeof n == "string" && il.has(n), un = (n, i) => Object.hasOwn(n, i) ? n[i] : void 0, Ne = (n, i) => !Mn(un(n, i));
var X = (n, i, v) => Mn(un(n, v)) || Gn(un(n, v)) || i.has(v) ? null : un(n, v), de = (n, i, v) => Mn(un(n, v)) || Gn(un(n, v)) ? !1 : i.has(v) ? null : !0;
var me = (n) => n === null ? null : !n, Ar = (...n) => {
  let i = !0;
  for (let v of n) {
    let x = v();
    if (x === !1) return !1;
    x === null && (i = null);
  }
  return i;
}, we = (...n) => {
  let i = !1;
  for (let v of n) {
    let x = v();
    if (x === !0) return !0;
    x === null && (i = null);
  }
  return i;
}, Te = (n, i, v) => n === null || i === null ? null : v(n, i), xn = (n, i, v) => i.includes(n) ? !0 : v === null || v.includes(n) ? !1 : null, ir = (n, i, v) => n === null ? null : Array.isArray(n) ? Ar(...n.map((x) => () => xn(x, i, v))) : xn(String(n), i, v), Hn = (n, i, v) => n === null ? null : Array.isArray(n) ? we(...n.map((x) => () => xn(x, i, v))) : xn(String(n), i, v);
var tl = (n, i) => n === null ? null : i.find(({ from: v, to: x }) => n >= v && (x === null || n <= x))?.code ?? null;
var Ln = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function In(n, i, v) {
  let x = [], I = /* @__PURE__ */ new Set();
  if (n(v)) return { findings: x, bad: I };
  for (let { keyword: r, schemaPath: Y, instancePath: se, params: tr } of n.errors) {
    let Ue = /^#\/allOf\/(\d+)\/not$/.exec(Y);
    if (Ue !== null) {
      let he = i[Number(Ue[1])];
      x.push(he), he.level === "must" && I.add(he.field);
    } else if (r === "additionalProperties")
      x.push({ rule: "record.unknown-field", level: "must", field: tr.additionalProperty });
    else if (r === "type" && Y.startsWith("#/properties/")) {
      let he = se.slice(1);
      x.push({ rule: "record.wrong-kind", level: "must", field: he }), I.add(he);
    }
  }
  let cn = new Set(x.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !cn.has(r.field);
  return { findings: x.filter(e), bad: I };
}
var ol = [{ rule: "loans.branch_id.bounds", level: "must", field: "branch_id" }, { rule: "loans.loan_id.scribble", level: "should", field: "loan_id" }, { rule: "loans.lent_date.type", level: "must", field: "lent_date" }, { rule: "loans.lent_time.type", level: "must", field: "lent_time" }, { rule: "loans.due_date.type", level: "must", field: "due_date" }, { rule: "loans.returned_date.type", level: "must", field: "returned_date" }, { rule: "loans.renewals.type", level: "must", field: "renewals" }, { rule: "loans.renewals.bounds", level: "must", field: "renewals" }, { rule: "loans.fine.type", level: "must", field: "fine" }, { rule: "loans.by_post.type", level: "must", field: "by_post" }, { rule: "loans.reader_age.type", level: "must", field: "reader_age" }, { rule: "loans.reader_age.bounds", level: "must", field: "reader_age" }, { rule: "loans.card_band.in-code-list", level: "must", field: "card_band" }, { rule: "loans.languages.type", level: "must", field: "languages" }, { rule: "loans.languages.in-code-list", level: "should", field: "languages" }, { rule: "loan-id-turned-into-date", level: "must", field: "loan_id" }], ul = [{ rule: "loans.branch_id.required", level: "must", field: "branch_id" }, { rule: "loans.loan_id.required", level: "must", field: "loan_id" }, { rule: "loans.due_date.required", level: "should", field: "due_date" }, { rule: "loans.reader_age.required", level: "must", field: "reader_age" }, { rule: "age-outside-its-band", level: "should", field: "reader_age" }, { rule: "fine-for-elder", level: "may", field: "reader_band" }];
function fl(n, i, v) {
  switch (n) {
    case "loans.branch_id.required":
      return de(i, v, "branch_id");
    case "loans.loan_id.required":
      return de(i, v, "loan_id");
    case "loans.due_date.required":
      return Ne(i, "due_date");
    case "loans.reader_age.required":
      return Ne(i, "reader_age");
    case "age-outside-its-band":
      return Ar(() => we(() => me(Ar(() => Te(0, X(i, v, "reader_age"), (x, I) => x <= I), () => Te(X(i, v, "reader_age"), 11, (x, I) => x <= I))), () => ir(X(i, v, "card_band"), ["child"], ["youth", "adult", "elder"])), () => we(() => me(Ar(() => Te(12, X(i, v, "reader_age"), (x, I) => x <= I), () => Te(X(i, v, "reader_age"), 17, (x, I) => x <= I))), () => ir(X(i, v, "card_band"), ["youth"], ["child", "adult", "elder"])), () => we(() => me(Ar(() => Te(18, X(i, v, "reader_age"), (x, I) => x <= I), () => Te(X(i, v, "reader_age"), 66, (x, I) => x <= I))), () => ir(X(i, v, "card_band"), ["adult"], null)), () => we(() => me(Te(67, X(i, v, "reader_age"), (x, I) => x <= I)), () => ir(X(i, v, "card_band"), ["elder"], null)));
    case "fine-for-elder":
      return we(() => me(Ar(() => ir(tl(X(i, v, "reader_age"), [{ code: "child", from: 0, to: 11 }, { code: "youth", from: 12, to: 17 }, { code: "adult", from: 18, to: 66 }, { code: "elder", from: 67, to: null }]), ["elder"], null), () => Te(0, X(i, v, "fine"), (x, I) => x < I))), () => me(de(i, v, "fine")));
    default:
      return null;
  }
}
function pl(n) {
  let i = "loans";
  if (!Ln(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: x } = In(Yn, ol, n);
  for (let I of ul) fl(I.rule, n, x) === !1 && v.push(I);
  return v.map((I) => ({ table: i, ...I }));
}
var cl = [{ rule: "loan_items.branch_id.bounds", level: "must", field: "branch_id" }, { rule: "loan_items.loan_id.scribble", level: "should", field: "loan_id" }, { rule: "loan_items.item_no.bounds", level: "must", field: "item_no" }, { rule: "loan_items.item_type.in-code-list", level: "must", field: "item_type" }, { rule: "loan_items.barcode.scribble", level: "should", field: "barcode" }, { rule: "loan_items.damage.type", level: "must", field: "damage" }, { rule: "loan_items.damage.in-code-list", level: "must", field: "damage" }, { rule: "loan_items.counted_pieces.type", level: "must", field: "counted_pieces" }, { rule: "loan_items.counted_pieces.bounds", level: "must", field: "counted_pieces" }, { rule: "barcode-in-scientific-notation", level: "should", field: "barcode" }], dl = [{ rule: "loan_items.branch_id.required", level: "must", field: "branch_id" }, { rule: "loan_items.loan_id.required", level: "must", field: "loan_id" }, { rule: "loan_items.item_no.required", level: "must", field: "item_no" }, { rule: "loan_items.item_type.required", level: "must", field: "item_type" }, { rule: "loan_items.barcode.required", level: "should", field: "barcode" }, { rule: "loan_items.damage.required", level: "should", field: "damage" }, { rule: "book-with-pieces", level: "should", field: "item_type" }, { rule: "damage-none-with-others", level: "must", field: "damage" }, { rule: "game-not-counted", level: "must", field: "item_type" }];
function _l(n, i, v) {
  switch (n) {
    case "loan_items.branch_id.required":
      return de(i, v, "branch_id");
    case "loan_items.loan_id.required":
      return de(i, v, "loan_id");
    case "loan_items.item_no.required":
      return de(i, v, "item_no");
    case "loan_items.item_type.required":
      return Ne(i, "item_type");
    case "loan_items.barcode.required":
      return Ne(i, "barcode");
    case "loan_items.damage.required":
      return Ne(i, "damage");
    case "book-with-pieces":
      return we(() => me(ir(X(i, v, "item_type"), ["book", "magazine", "map", "print", "bound"], null)), () => me(de(i, v, "counted_pieces")));
    case "damage-none-with-others":
      return we(() => ir(X(i, v, "damage"), ["none"], null), () => me(Hn(X(i, v, "damage"), ["none"], null)));
    case "game-not-counted":
      return we(() => me(ir(X(i, v, "item_type"), ["game"], null)), () => Ne(i, "counted_pieces"));
    default:
      return null;
  }
}
function al(n) {
  let i = "loan_items";
  if (!Ln(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: x } = In(el, cl, n);
  for (let I of dl) _l(I.rule, n, x) === !1 && v.push(I);
  return v.map((I) => ({ table: i, ...I }));
}
var ml = [{ rule: "room_bookings.booking_id.scribble", level: "should", field: "booking_id" }, { rule: "room_bookings.booked_date.type", level: "must", field: "booked_date" }, { rule: "room_bookings.from_time.type", level: "must", field: "from_time" }, { rule: "room_bookings.to_time.type", level: "must", field: "to_time" }, { rule: "room_bookings.people.type", level: "must", field: "people" }, { rule: "room_bookings.people.bounds", level: "must", field: "people" }, { rule: "room_bookings.card_no.scribble", level: "should", field: "card_no" }, { rule: "room_bookings.club_name.scribble", level: "should", field: "club_name" }, { rule: "room_bookings.purpose.in-code-list", level: "should", field: "purpose" }, { rule: "room_bookings.equipment.type", level: "must", field: "equipment" }, { rule: "room_bookings.equipment.in-code-list", level: "must", field: "equipment" }, { rule: "room_bookings.reader_age.type", level: "must", field: "reader_age" }, { rule: "room_bookings.reader_age.bounds", level: "must", field: "reader_age" }], hl = [{ rule: "room_bookings.booking_id.required", level: "must", field: "booking_id" }, { rule: "room_bookings.from_time.required", level: "should", field: "from_time" }, { rule: "room_bookings.to_time.required", level: "should", field: "to_time" }, { rule: "room_bookings.people.required", level: "should", field: "people" }, { rule: "room_bookings.purpose.required", level: "should", field: "purpose" }, { rule: "booking-ends-before-it-begins", level: "must", field: "from_time" }, { rule: "card-or-club", level: "should", field: "card_no" }, { rule: "chess-without-board", level: "should", field: "purpose" }, { rule: "circle-of-one", level: "may", field: "purpose" }, { rule: "way-to-reach", level: "may", field: "people" }];
function gl(n, i, v) {
  switch (n) {
    case "room_bookings.booking_id.required":
      return de(i, v, "booking_id");
    case "room_bookings.from_time.required":
      return Ne(i, "from_time");
    case "room_bookings.to_time.required":
      return Ne(i, "to_time");
    case "room_bookings.people.required":
      return Ne(i, "people");
    case "room_bookings.purpose.required":
      return Ne(i, "purpose");
    case "booking-ends-before-it-begins":
      return Te(X(i, v, "from_time"), X(i, v, "to_time"), (x, I) => x <= I);
    case "card-or-club":
      return we(() => Ar(() => de(i, v, "card_no"), () => me(de(i, v, "club_name"))), () => Ar(() => me(de(i, v, "card_no")), () => de(i, v, "club_name")));
    case "chess-without-board":
      return we(() => me(ir(X(i, v, "purpose"), ["chess"], ["reading_circle", "homework"])), () => Hn(X(i, v, "equipment"), ["chessboard"], null));
    case "circle-of-one":
      return we(() => me(ir(X(i, v, "purpose"), ["reading_circle"], ["homework", "chess", "quiet_game"])), () => Te(2, X(i, v, "people"), (x, I) => x <= I));
    case "way-to-reach":
      return we(() => me(Te(5, X(i, v, "people"), (x, I) => x <= I)), () => we(() => de(i, v, "card_no"), () => de(i, v, "club_name"), () => de(i, v, "purpose")));
    default:
      return null;
  }
}
function yl(n) {
  let i = "room_bookings";
  if (!Ln(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: x } = In(ll, ml, n);
  for (let I of hl) gl(I.rule, n, x) === !1 && v.push(I);
  return v.map((I) => ({ table: i, ...I }));
}
var bl = [{ rule: "closures.closure_id.scribble", level: "should", field: "closure_id" }, { rule: "closures.from_date.type", level: "must", field: "from_date" }, { rule: "closures.to_date.type", level: "must", field: "to_date" }, { rule: "closures.reason.in-code-list", level: "must", field: "reason" }], vl = [{ rule: "closures.closure_id.required", level: "must", field: "closure_id" }, { rule: "closures.from_date.required", level: "must", field: "from_date" }, { rule: "closures.to_date.required", level: "must", field: "to_date" }, { rule: "closures.reason.required", level: "should", field: "reason" }];
function wl(n, i, v) {
  switch (n) {
    case "closures.closure_id.required":
      return de(i, v, "closure_id");
    case "closures.from_date.required":
      return Ne(i, "from_date");
    case "closures.to_date.required":
      return Ne(i, "to_date");
    case "closures.reason.required":
      return Ne(i, "reason");
    default:
      return null;
  }
}
function kl(n) {
  let i = "closures";
  if (!Ln(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: x } = In(sl, bl, n);
  for (let I of vl) wl(I.rule, n, x) === !1 && v.push(I);
  return v.map((I) => ({ table: i, ...I }));
}
var Ol = { loans: pl, loan_items: al, room_bookings: yl, closures: kl };
export {
  sl as cells_closures,
  el as cells_loan_items,
  Yn as cells_loans,
  ll as cells_room_bookings,
  yl as validateBooking,
  kl as validateClosure,
  al as validateItem,
  pl as validateLoan,
  Ol as validators
};
