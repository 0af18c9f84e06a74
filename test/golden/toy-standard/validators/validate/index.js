// Generated from spec/ by npm run build. Do not edit.
var Hn = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (b) {
    throw i = 0, b;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var $n = Hn((vn) => {
  "use strict";
  Object.defineProperty(vn, "__esModule", { value: !0 });
  function Nn(n) {
    let i = n.length, b = 0, N = 0, $;
    for (; N < i; )
      b++, $ = n.charCodeAt(N++), $ >= 55296 && $ <= 56319 && N < i && ($ = n.charCodeAt(N), ($ & 64512) === 56320 && N++);
    return b;
  }
  vn.default = Nn;
  Nn.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Kn = un, ye = { $id: "loans", type: "object", additionalProperties: !1, properties: { branch_id: { type: ["string", "null"] }, loan_id: { type: ["string", "null"] }, lent_date: { type: ["string", "null"] }, lent_time: { type: ["string", "null"] }, due_date: { type: ["string", "null"] }, returned_date: { type: ["string", "null"] }, renewals: { type: ["number", "string", "null"] }, fine: { type: ["number", "string", "null"] }, by_post: { type: ["boolean", "string", "null"] }, reader_age: { type: ["number", "string", "null"] }, card_band: { type: ["string", "null"] }, languages: { type: ["array", "string", "null"] }, languages__words: { type: ["string", "null"] } }, allOf: [{ $comment: "loans.branch_id.bounds", not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }, { $comment: "loans.lent_date.type", not: { allOf: [{ required: ["lent_date"], properties: { lent_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["lent_date"], properties: { lent_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["lent_date"], properties: { lent_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.lent_time.type", not: { allOf: [{ required: ["lent_time"], properties: { lent_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["lent_time"], properties: { lent_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["lent_time"], properties: { lent_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.due_date.type", not: { allOf: [{ required: ["due_date"], properties: { due_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["due_date"], properties: { due_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["due_date"], properties: { due_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.returned_date.type", not: { allOf: [{ required: ["returned_date"], properties: { returned_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["returned_date"], properties: { returned_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["returned_date"], properties: { returned_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.renewals.type", not: { allOf: [{ required: ["renewals"], properties: { renewals: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.renewals.bounds", not: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { not: { minimum: 0 } } } }] } }, { $comment: "loans.fine.type", not: { allOf: [{ required: ["fine"], properties: { fine: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fine"], properties: { fine: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["fine"], properties: { fine: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.by_post.type", not: { allOf: [{ required: ["by_post"], properties: { by_post: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["by_post"], properties: { by_post: { type: "boolean" } } }, { required: ["by_post"], properties: { by_post: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.reader_age.type", not: { allOf: [{ required: ["reader_age"], properties: { reader_age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.reader_age.bounds", not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }, { $comment: "loans.card_band.in-code-list", not: { allOf: [{ required: ["card_band"], properties: { card_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["card_band"], properties: { card_band: { not: { enum: ["child", "youth", "adult", "elder", "under_age"] } } } }] } }, { $comment: "loans.languages.type", not: { allOf: [{ required: ["languages"], properties: { languages: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["languages"], properties: { languages: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.languages.in-code-list", not: { allOf: [{ required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["languages"], properties: { languages: { contains: { not: { enum: ["english", "portuguese", "spanish", "iberian", "other"] } } } } }] } }, { $comment: "loan-id-turned-into-date", not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { not: { enum: [null, ""] } } } }, { required: ["loan_id"], properties: { loan_id: { pattern: "^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, branch_id: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }] }, loan_id: { allOf: [{ required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { not: { enum: [null, ""] } } } }, { required: ["loan_id"], properties: { loan_id: { pattern: "^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$" } } }] } }] }, lent_date: { required: ["lent_date"], properties: { lent_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, lent_time: { required: ["lent_time"], properties: { lent_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, due_date: { required: ["due_date"], properties: { due_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, returned_date: { required: ["returned_date"], properties: { returned_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, renewals: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { not: { minimum: 0 } } } }] } }] }, fine: { required: ["fine"], properties: { fine: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, by_post: { required: ["by_post"], properties: { by_post: { type: "boolean" } } }, reader_age: { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }] }, card_band: { allOf: [{ required: ["card_band"], properties: { card_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["card_band"], properties: { card_band: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["card_band"], properties: { card_band: { not: { enum: ["child", "youth", "adult", "elder", "under_age"] } } } }] } }] }, languages: { required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, languages__words: { required: ["languages__words"], properties: { languages__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, l = Object.prototype.hasOwnProperty, $e = $n().default, Pn = new RegExp("^(?:[a-z]{2,12})$", "u"), Gr = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), wn = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), Kr = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), Qr = new RegExp(";", "u"), Qn = new RegExp("^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$", "u");
function un(n, { instancePath: i = "", parentData: b, parentDataProperty: N, rootData: $ = n, dynamicAnchors: Tr = {} } = {}) {
  let e = null, r = 0, Z = un.evaluated;
  Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0);
  let ie = r, er = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (t = "branch_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let s = n.branch_id, w = r, p = r, f = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var he = f === r;
      if (he) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === w)
        if (typeof s == "string") {
          if ($e(s) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var Se = He === r;
  if (Se) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (w = "branch_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
        let p = n.branch_id, f = r, q = r;
        if (typeof p == "string" && !Pn.test(p)) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var fe = q === r;
        if (fe) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Se = t === r;
  }
  var pe = er === r;
  if (pe) {
    let t = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = ie, e !== null && (ie ? e.length = ie : e = null);
  let ze = r, Ar = r, Je = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (t = "lent_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
      let s = n.lent_date, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Or = p === r;
      if (Or) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var rr = Je === r;
  if (rr) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (y = "lent_date")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
        let u = n.lent_date;
        if (r === r)
          if (typeof u == "string") {
            if (!Gr.test(u)) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          } else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
      }
    }
    var ve = q === r;
    if (f = f || ve, ve) {
      var Re = {};
      Re.lent_date = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (y = "lent_date")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
        let u = n.lent_date;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var ve = j === r;
    if (f = f || ve, ve && Re !== !0 && (Re = Re || {}, Re.lent_date = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var te = w === r;
    if (te) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var rr = t === r;
  }
  var ce = Ar === r;
  if (ce) {
    let t = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let nr = r, jr = r, xe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (t = "lent_time")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
      let s = n.lent_time, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Nr = p === r;
      if (Nr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var mr = xe === r;
  if (mr) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (y = "lent_time")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
        let u = n.lent_time;
        if (r === r)
          if (typeof u == "string") {
            if (!wn.test(u)) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          } else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
      }
    }
    var ke = q === r;
    if (f = f || ke, ke) {
      var we = {};
      we.lent_time = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (y = "lent_time")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
        let u = n.lent_time;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var ke = j === r;
    if (f = f || ke, ke && we !== !0 && (we = we || {}, we.lent_time = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Me = w === r;
    if (Me) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var mr = t === r;
  }
  var Ce = jr === r;
  if (Ce) {
    let t = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = nr, e !== null && (nr ? e.length = nr : e = null);
  let z = r, L = r, Y = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.due_date === void 0 || !l.call(n, "due_date")) && (t = "due_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
      let s = n.due_date, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var K = p === r;
      if (K) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var C = Y === r;
  if (C) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.due_date === void 0 || !l.call(n, "due_date")) && (y = "due_date")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
        let u = n.due_date;
        if (r === r)
          if (typeof u == "string") {
            if (!Gr.test(u)) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          } else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
      }
    }
    var V = q === r;
    if (f = f || V, V) {
      var Q = {};
      Q.due_date = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.due_date === void 0 || !l.call(n, "due_date")) && (y = "due_date")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
        let u = n.due_date;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var V = j === r;
    if (f = f || V, V && Q !== !0 && (Q = Q || {}, Q.due_date = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var qe = w === r;
    if (qe) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var C = t === r;
  }
  var G = L === r;
  if (G) {
    let t = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = z, e !== null && (z ? e.length = z : e = null);
  let F = r, de = r, re = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (t = "returned_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
      let s = n.returned_date, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Ur = p === r;
      if (Ur) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var hr = re === r;
  if (hr) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (y = "returned_date")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
        let u = n.returned_date;
        if (r === r)
          if (typeof u == "string") {
            if (!Gr.test(u)) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          } else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
      }
    }
    var lr = q === r;
    if (f = f || lr, lr) {
      var Ke = {};
      Ke.returned_date = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (y = "returned_date")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
        let u = n.returned_date;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var lr = j === r;
    if (f = f || lr, lr && Ke !== !0 && (Ke = Ke || {}, Ke.returned_date = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Rr = w === r;
    if (Rr) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var hr = t === r;
  }
  var $r = de === r;
  if ($r) {
    let t = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = F, e !== null && (F ? e.length = F : e = null);
  let gr = r, Vr = r, Mr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.renewals === void 0 || !l.call(n, "renewals")) && (t = "renewals")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let s = n.renewals, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Cr = p === r;
      if (Cr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var yr = Mr === r;
  if (yr) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (y = "renewals")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let u = n.renewals, I = r;
        if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
        if (r === I && typeof u == "number") {
          if (u > 999999999999999 || isNaN(u)) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          } else if (u < -999999999999999 || isNaN(u)) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        }
      }
    }
    var Fe = q === r;
    if (f = f || Fe, Fe) {
      var sr = {};
      sr.renewals = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (y = "renewals")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let u = n.renewals;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var Fe = j === r;
    if (f = f || Fe, Fe && sr !== !0 && (sr = sr || {}, sr.renewals = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Xr = w === r;
    if (Xr) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var yr = t === r;
  }
  var Fr = Vr === r;
  if (Fr) {
    let t = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = gr, e !== null && (gr ? e.length = gr : e = null);
  let We = r, Qe = r, Pr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.renewals === void 0 || !l.call(n, "renewals")) && (t = "renewals")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let s = n.renewals, w = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === w && typeof s == "number") {
        if (s > 999999999999999 || isNaN(s)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (s < -999999999999999 || isNaN(s)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var Wr = Pr === r;
  if (Wr) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (w = "renewals")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let p = n.renewals, f = r, q = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var xr = q === r;
        if (xr) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Wr = t === r;
  }
  var Br = Qe === r;
  if (Br) {
    let t = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = We, e !== null && (We ? e.length = We : e = null);
  let ir = r, Ae = r, tr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.fine === void 0 || !l.call(n, "fine")) && (t = "fine")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.fine !== void 0 && l.call(n, "fine")) {
      let s = n.fine, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Yr = p === r;
      if (Yr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var Lr = tr === r;
  if (Lr) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.fine === void 0 || !l.call(n, "fine")) && (y = "fine")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.fine !== void 0 && l.call(n, "fine")) {
        let u = n.fine;
        if (r === r)
          if (typeof u == "number") {
            if (u > 999999999999999 || isNaN(u)) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            } else if (u < -999999999999999 || isNaN(u)) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
          } else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
      }
    }
    var Oe = q === r;
    if (f = f || Oe, Oe) {
      var Be = {};
      Be.fine = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.fine === void 0 || !l.call(n, "fine")) && (y = "fine")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.fine !== void 0 && l.call(n, "fine")) {
        let u = n.fine;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var Oe = j === r;
    if (f = f || Oe, Oe && Be !== !0 && (Be = Be || {}, Be.fine = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Zr = w === r;
    if (Zr) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var Lr = t === r;
  }
  var Ir = Ae === r;
  if (Ir) {
    let t = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = ir, e !== null && (ir ? e.length = ir : e = null);
  let br = r, en = r, Te = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.by_post === void 0 || !l.call(n, "by_post")) && (t = "by_post")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.by_post !== void 0 && l.call(n, "by_post")) {
      let s = n.by_post, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var rn = p === r;
      if (rn) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var or = Te === r;
  if (or) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.by_post === void 0 || !l.call(n, "by_post")) && (y = "by_post")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.by_post !== void 0 && l.call(n, "by_post") && typeof n.by_post != "boolean") {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    var Ue = q === r;
    if (f = f || Ue, Ue) {
      var ur = {};
      ur.by_post = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.by_post === void 0 || !l.call(n, "by_post")) && (y = "by_post")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.by_post !== void 0 && l.call(n, "by_post")) {
        let u = n.by_post;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var Ue = j === r;
    if (f = f || Ue, Ue && ur !== !0 && (ur = ur || {}, ur.by_post = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var nn = w === r;
    if (nn) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var or = t === r;
  }
  var vr = en === r;
  if (vr) {
    let t = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = br, e !== null && (br ? e.length = br : e = null);
  let Er = r, g = r, d = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (t = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var R = p === r;
      if (R) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var _ = d === r;
  if (_) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (y = "reader_age")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let u = n.reader_age, I = r;
        if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
          let A = {};
          e === null ? e = [A] : e.push(A), r++;
        }
        if (r === I && typeof u == "number") {
          if (u > 999999999999999 || isNaN(u)) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          } else if (u < -999999999999999 || isNaN(u)) {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
        }
      }
    }
    var k = q === r;
    if (f = f || k, k) {
      var v = {};
      v.reader_age = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (y = "reader_age")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let u = n.reader_age;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var k = j === r;
    if (f = f || k, k && v !== !0 && (v = v || {}, v.reader_age = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var E = w === r;
    if (E) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var _ = t === r;
  }
  var ne = g === r;
  if (ne) {
    let t = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = Er, e !== null && (Er ? e.length = Er : e = null);
  let H = r, J = r, W = r, B = !1, ge = r, T = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (t = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, w = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === w && typeof s == "number") {
        if (s > 999999999999999 || isNaN(s)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (s < -999999999999999 || isNaN(s)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var ae = T === r;
  if (ae) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (w = "reader_age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let p = n.reader_age, f = r, q = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var oe = q === r;
        if (oe) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var ae = t === r;
  }
  var _e = ge === r;
  if (B = B || _e, _e) {
    var fr = {};
    fr.reader_age = !0;
  }
  let pr = r, se = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (t = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, w = r;
      if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      }
      if (r === w && typeof s == "number") {
        if (s > 999999999999999 || isNaN(s)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        } else if (s < -999999999999999 || isNaN(s)) {
          let p = {};
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  }
  var wr = se === r;
  if (wr) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (w = "reader_age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let p = n.reader_age, f = r, q = r;
        if (typeof p == "number" && (p > 120 || isNaN(p))) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var cr = q === r;
        if (cr) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var wr = t === r;
  }
  var _e = pr === r;
  if (B = B || _e, _e && fr !== !0 && (fr = fr || {}, fr.reader_age = !0), B)
    r = W, e !== null && (W ? e.length = W : e = null);
  else {
    let t = {};
    e === null ? e = [t] : e.push(t), r++;
  }
  var c = J === r;
  if (c) {
    let t = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = H, e !== null && (H ? e.length = H : e = null);
  let o = r, P = r, a = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.card_band === void 0 || !l.call(n, "card_band")) && (t = "card_band")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.card_band !== void 0 && l.call(n, "card_band")) {
      let s = n.card_band, w = r, p = r, f = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      }
      var h = f === r;
      if (h) {
        let q = {};
        e === null ? e = [q] : e.push(q), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === w)
        if (typeof s == "string") {
          if ($e(s) < 1) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        } else {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
    }
  }
  var D = a === r;
  if (D) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.card_band === void 0 || !l.call(n, "card_band")) && (w = "card_band")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.card_band !== void 0 && l.call(n, "card_band")) {
        let p = n.card_band, f = r, q = r;
        if (!(p === "child" || p === "youth" || p === "adult" || p === "elder" || p === "under_age")) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        }
        var S = q === r;
        if (S) {
          let j = {};
          e === null ? e = [j] : e.push(j), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var D = t === r;
  }
  var Le = P === r;
  if (Le) {
    let t = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = o, e !== null && (o ? e.length = o : e = null);
  let O = r, m = r, M = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.languages === void 0 || !l.call(n, "languages")) && (t = "languages")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.languages !== void 0 && l.call(n, "languages")) {
      let s = n.languages, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var x = p === r;
      if (x) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var je = M === r;
  if (je) {
    let t = r, s = r, w = r, p = r, f = !1, q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (y = "languages")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let u = n.languages;
        if (r === r)
          if (Array.isArray(u))
            if (u.length < 1) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            } else {
              var U = !0;
              let A = u.length;
              for (let Xe = 0; Xe < A; Xe++) {
                let ee = u[Xe], Ye = r, kr = r, Wn = r;
                if (!(ee === "not_recorded" || ee === "unknown" || ee === "not_applicable" || ee === "withheld" || ee === "pending")) {
                  let Ne = {};
                  e === null ? e = [Ne] : e.push(Ne), r++;
                }
                var Ie = Wn === r;
                if (Ie) {
                  let Ne = {};
                  e === null ? e = [Ne] : e.push(Ne), r++;
                } else {
                  r = kr, e !== null && (kr ? e.length = kr : e = null);
                  let Ne = r, yn = r, Bn = r;
                  if (typeof ee == "string" && !Kr.test(ee)) {
                    let zr = {};
                    e === null ? e = [zr] : e.push(zr), r++;
                  }
                  var Ve = Bn === r;
                  if (Ve) {
                    let zr = {};
                    e === null ? e = [zr] : e.push(zr), r++;
                  } else
                    r = yn, e !== null && (yn ? e.length = yn : e = null);
                  var tn = Ne === r;
                  if (tn) {
                    let zr = r, bn = r, Gn = r;
                    if (typeof ee == "string" && !Qr.test(ee)) {
                      let sn = {};
                      e === null ? e = [sn] : e.push(sn), r++;
                    }
                    var Dr = Gn === r;
                    if (Dr) {
                      let sn = {};
                      e === null ? e = [sn] : e.push(sn), r++;
                    } else
                      r = bn, e !== null && (bn ? e.length = bn : e = null);
                    var tn = zr === r;
                  }
                }
                if (r === Ye)
                  if (typeof ee == "string") {
                    if ($e(ee) < 1) {
                      let Ne = {};
                      e === null ? e = [Ne] : e.push(Ne), r++;
                    }
                  } else {
                    let Ne = {};
                    e === null ? e = [Ne] : e.push(Ne), r++;
                  }
                var U = Ye === r;
                if (!U)
                  break;
              }
              if (U) {
                let Xe = u.length;
                if (Xe > 1) {
                  let ee = {};
                  for (; Xe--; ) {
                    let Ye = u[Xe];
                    if (typeof Ye == "string") {
                      if (typeof ee[Ye] == "number") {
                        let kr = {};
                        e === null ? e = [kr] : e.push(kr), r++;
                        break;
                      }
                      ee[Ye] = Xe;
                    }
                  }
                }
              }
            }
          else {
            let A = {};
            e === null ? e = [A] : e.push(A), r++;
          }
      }
    }
    var dr = q === r;
    if (f = f || dr, dr) {
      var le = {};
      le.languages = !0;
    }
    let j = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (y = "languages")) {
        let u = {};
        e === null ? e = [u] : e.push(u), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let u = n.languages;
        if (!(u === "not_recorded" || u === "unknown" || u === "not_applicable" || u === "withheld" || u === "pending")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
      }
    }
    var dr = j === r;
    if (f = f || dr, dr && le !== !0 && (le = le || {}, le.languages = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var mn = w === r;
    if (mn) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var je = t === r;
  }
  var ar = m === r;
  if (ar) {
    let t = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = O, e !== null && (O ? e.length = O : e = null);
  let Sr = r, hn = r, In = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.languages === void 0 || !l.call(n, "languages")) && (t = "languages")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.languages !== void 0 && l.call(n, "languages")) {
      let s = n.languages;
      if (r === r)
        if (Array.isArray(s))
          if (s.length < 1) {
            let p = {};
            e === null ? e = [p] : e.push(p), r++;
          } else {
            var _r = !0;
            let p = s.length;
            for (let f = 0; f < p; f++) {
              let q = s[f], j = r, Ee = r, y = r;
              if (!(q === "not_recorded" || q === "unknown" || q === "not_applicable" || q === "withheld" || q === "pending")) {
                let I = {};
                e === null ? e = [I] : e.push(I), r++;
              }
              var En = y === r;
              if (En) {
                let I = {};
                e === null ? e = [I] : e.push(I), r++;
              } else {
                r = Ee, e !== null && (Ee ? e.length = Ee : e = null);
                let I = r, A = r, Xe = r;
                if (typeof q == "string" && !Kr.test(q)) {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                }
                var Dn = Xe === r;
                if (Dn) {
                  let ee = {};
                  e === null ? e = [ee] : e.push(ee), r++;
                } else
                  r = A, e !== null && (A ? e.length = A : e = null);
                var qn = I === r;
                if (qn) {
                  let ee = r, Ye = r, kr = r;
                  if (typeof q == "string" && !Qr.test(q)) {
                    let ln = {};
                    e === null ? e = [ln] : e.push(ln), r++;
                  }
                  var Sn = kr === r;
                  if (Sn) {
                    let ln = {};
                    e === null ? e = [ln] : e.push(ln), r++;
                  } else
                    r = Ye, e !== null && (Ye ? e.length = Ye : e = null);
                  var qn = ee === r;
                }
              }
              if (r === j)
                if (typeof q == "string") {
                  if ($e(q) < 1) {
                    let I = {};
                    e === null ? e = [I] : e.push(I), r++;
                  }
                } else {
                  let I = {};
                  e === null ? e = [I] : e.push(I), r++;
                }
              var _r = j === r;
              if (!_r)
                break;
            }
            if (_r) {
              let f = s.length;
              if (f > 1) {
                let q = {};
                for (; f--; ) {
                  let j = s[f];
                  if (typeof j == "string") {
                    if (typeof q[j] == "number") {
                      let Ee = {};
                      e === null ? e = [Ee] : e.push(Ee), r++;
                      break;
                    }
                    q[j] = f;
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
  var An = In === r;
  if (An) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (w = "languages")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let p = n.languages;
        if (Array.isArray(p)) {
          let f = r, q = p.length;
          for (let j = 0; j < q; j++) {
            let Ee = p[j], y = r, u = r, I = r;
            if (!(Ee === "english" || Ee === "portuguese" || Ee === "spanish" || Ee === "iberian" || Ee === "other")) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            }
            var zn = I === r;
            if (zn) {
              let A = {};
              e === null ? e = [A] : e.push(A), r++;
            } else
              r = u, e !== null && (u ? e.length = u : e = null);
            var On = y === r;
            if (On)
              break;
          }
          if (On)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let j = {};
            e === null ? e = [j] : e.push(j), r++;
          }
        }
      }
    }
    var An = t === r;
  }
  var Jn = hn === r;
  if (Jn) {
    let t = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
  let gn = r, Rn = r, Mn = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let t;
    if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (t = "loan_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let s = n.loan_id, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Cn = p === r;
      if (Cn) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var jn = Mn === r;
  if (jn) {
    let t = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (w = "loan_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
        let p = n.loan_id;
        if (typeof p == "string" && !Qn.test(p)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
    var jn = t === r;
  }
  var Fn = Rn === r;
  if (Fn) {
    let t = { instancePath: i, schemaPath: "#/allOf/14/not", keyword: "not", params: {} };
    e === null ? e = [t] : e.push(t), r++;
  } else
    r = gn, e !== null && (gn ? e.length = gn : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let t of Object.keys(n))
      if (!l.call(ye.properties, t)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let t = n.branch_id;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/branch_id", schemaPath: "#/properties/branch_id/type", keyword: "type", params: { type: ye.properties.branch_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let t = n.loan_id;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/loan_id", schemaPath: "#/properties/loan_id/type", keyword: "type", params: { type: ye.properties.loan_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
      let t = n.lent_date;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/lent_date", schemaPath: "#/properties/lent_date/type", keyword: "type", params: { type: ye.properties.lent_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
      let t = n.lent_time;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/lent_time", schemaPath: "#/properties/lent_time/type", keyword: "type", params: { type: ye.properties.lent_time.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.due_date !== void 0 && l.call(n, "due_date")) {
      let t = n.due_date;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/due_date", schemaPath: "#/properties/due_date/type", keyword: "type", params: { type: ye.properties.due_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
      let t = n.returned_date;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/returned_date", schemaPath: "#/properties/returned_date/type", keyword: "type", params: { type: ye.properties.returned_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let t = n.renewals;
      if (typeof t != "number" && typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/renewals", schemaPath: "#/properties/renewals/type", keyword: "type", params: { type: ye.properties.renewals.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.fine !== void 0 && l.call(n, "fine")) {
      let t = n.fine;
      if (typeof t != "number" && typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/fine", schemaPath: "#/properties/fine/type", keyword: "type", params: { type: ye.properties.fine.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.by_post !== void 0 && l.call(n, "by_post")) {
      let t = n.by_post;
      if (typeof t != "boolean" && typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/by_post", schemaPath: "#/properties/by_post/type", keyword: "type", params: { type: ye.properties.by_post.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age;
      if (typeof t != "number" && typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/reader_age", schemaPath: "#/properties/reader_age/type", keyword: "type", params: { type: ye.properties.reader_age.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.card_band !== void 0 && l.call(n, "card_band")) {
      let t = n.card_band;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/card_band", schemaPath: "#/properties/card_band/type", keyword: "type", params: { type: ye.properties.card_band.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.languages !== void 0 && l.call(n, "languages")) {
      let t = n.languages;
      if (!Array.isArray(t) && typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: ye.properties.languages.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.languages__words !== void 0 && l.call(n, "languages__words")) {
      let t = n.languages__words;
      if (typeof t != "string" && t !== null) {
        let s = { instancePath: i + "/languages__words", schemaPath: "#/properties/languages__words/type", keyword: "type", params: { type: ye.properties.languages__words.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), r++;
  }
  return un.errors = e, r === 0;
}
un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tn = fn, Jr = { $id: "loan_items", type: "object", additionalProperties: !1, properties: { branch_id: { type: ["string", "null"] }, loan_id: { type: ["string", "null"] }, item_no: { type: ["string", "null"] }, item_type: { type: ["string", "null"] }, barcode: { type: ["string", "null"] }, damage: { type: ["array", "string", "null"] }, counted_pieces: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "loan_items.branch_id.bounds", not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }, { $comment: "loan_items.item_no.bounds", not: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_no"], properties: { item_no: { not: { pattern: "^(?:[1-9][0-9]?)$" } } } }] } }, { $comment: "loan_items.item_type.in-code-list", not: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_type"], properties: { item_type: { not: { enum: ["book", "magazine", "map", "film", "game", "print", "bound", "videotape"] } } } }] } }, { $comment: "loan_items.damage.type", not: { allOf: [{ required: ["damage"], properties: { damage: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loan_items.damage.in-code-list", not: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { contains: { not: { enum: ["none", "torn", "wet", "chewed", "lost", "scribbled"] } } } } }] } }, { $comment: "loan_items.counted_pieces.type", not: { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loan_items.counted_pieces.bounds", not: { anyOf: [{ allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { minimum: 1 } } } }] }, { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { maximum: 1e3 } } } }] }] } }, { $comment: "barcode-in-scientific-notation", not: { allOf: [{ required: ["barcode"], properties: { barcode: { not: { enum: [null, ""] } } } }, { required: ["barcode"], properties: { barcode: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, branch_id: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }] }, loan_id: { required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, item_no: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_no"], properties: { item_no: { not: { pattern: "^(?:[1-9][0-9]?)$" } } } }] } }] }, item_type: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_type"], properties: { item_type: { not: { enum: ["book", "magazine", "map", "film", "game", "print", "bound", "videotape"] } } } }] } }] }, barcode: { required: ["barcode"], properties: { barcode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, damage: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { contains: { not: { enum: ["none", "torn", "wet", "chewed", "lost", "scribbled"] } } } } }] } }] }, counted_pieces: { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { minimum: 1 } } } }] }, { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { maximum: 1e3 } } } }] }] } }] } } }, Un = new RegExp("^(?:[1-9][0-9]?)$", "u"), Vn = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u");
function fn(n, { instancePath: i = "", parentData: b, parentDataProperty: N, rootData: $ = n, dynamicAnchors: Tr = {} } = {}) {
  let e = null, r = 0, Z = fn.evaluated;
  Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0);
  let ie = r, er = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (g = "branch_id")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let d = n.branch_id, R = r, _ = r, v = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var he = v === r;
      if (he) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === R)
        if (typeof d == "string") {
          if ($e(d) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Se = He === r;
  if (Se) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (R = "branch_id")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
        let _ = n.branch_id, v = r, k = r;
        if (typeof _ == "string" && !Pn.test(_)) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var fe = k === r;
        if (fe) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Se = g === r;
  }
  var pe = er === r;
  if (pe) {
    let g = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ie, e !== null && (ie ? e.length = ie : e = null);
  let ze = r, Ar = r, Je = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.item_no === void 0 || !l.call(n, "item_no")) && (g = "item_no")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.item_no !== void 0 && l.call(n, "item_no")) {
      let d = n.item_no, R = r, _ = r, v = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var Or = v === r;
      if (Or) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === R)
        if (typeof d == "string") {
          if ($e(d) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var rr = Je === r;
  if (rr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.item_no === void 0 || !l.call(n, "item_no")) && (R = "item_no")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.item_no !== void 0 && l.call(n, "item_no")) {
        let _ = n.item_no, v = r, k = r;
        if (typeof _ == "string" && !Un.test(_)) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Re = k === r;
        if (Re) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var rr = g === r;
  }
  var ve = Ar === r;
  if (ve) {
    let g = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let te = r, ce = r, nr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.item_type === void 0 || !l.call(n, "item_type")) && (g = "item_type")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.item_type !== void 0 && l.call(n, "item_type")) {
      let d = n.item_type, R = r, _ = r, v = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var jr = v === r;
      if (jr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = _, e !== null && (_ ? e.length = _ : e = null);
      if (r === R)
        if (typeof d == "string") {
          if ($e(d) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var xe = nr === r;
  if (xe) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.item_type === void 0 || !l.call(n, "item_type")) && (R = "item_type")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.item_type !== void 0 && l.call(n, "item_type")) {
        let _ = n.item_type, v = r, k = r;
        if (!(_ === "book" || _ === "magazine" || _ === "map" || _ === "film" || _ === "game" || _ === "print" || _ === "bound" || _ === "videotape")) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Nr = k === r;
        if (Nr) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var xe = g === r;
  }
  var mr = ce === r;
  if (mr) {
    let g = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = te, e !== null && (te ? e.length = te : e = null);
  let we = r, ke = r, Me = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.damage === void 0 || !l.call(n, "damage")) && (g = "damage")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.damage !== void 0 && l.call(n, "damage")) {
      let d = n.damage, R = r, _ = r;
      if (!(d === null || d === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var Ce = _ === r;
      if (Ce) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var z = Me === r;
  if (z) {
    let g = r, d = r, R = r, _ = r, v = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (H = "damage")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let J = n.damage;
        if (r === r)
          if (Array.isArray(J))
            if (J.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var L = !0;
              let B = J.length;
              for (let ge = 0; ge < B; ge++) {
                let T = J[ge], ae = r, oe = r, fr = r;
                if (!(T === "not_recorded" || T === "unknown" || T === "not_applicable" || T === "withheld" || T === "pending")) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                }
                var Y = fr === r;
                if (Y) {
                  let se = {};
                  e === null ? e = [se] : e.push(se), r++;
                } else {
                  r = oe, e !== null && (oe ? e.length = oe : e = null);
                  let se = r, wr = r, cr = r;
                  if (typeof T == "string" && !Kr.test(T)) {
                    let _e = {};
                    e === null ? e = [_e] : e.push(_e), r++;
                  }
                  var K = cr === r;
                  if (K) {
                    let _e = {};
                    e === null ? e = [_e] : e.push(_e), r++;
                  } else
                    r = wr, e !== null && (wr ? e.length = wr : e = null);
                  var C = se === r;
                  if (C) {
                    let _e = r, c = r, o = r;
                    if (typeof T == "string" && !Qr.test(T)) {
                      let a = {};
                      e === null ? e = [a] : e.push(a), r++;
                    }
                    var Q = o === r;
                    if (Q) {
                      let a = {};
                      e === null ? e = [a] : e.push(a), r++;
                    } else
                      r = c, e !== null && (c ? e.length = c : e = null);
                    var C = _e === r;
                  }
                }
                if (r === ae)
                  if (typeof T == "string") {
                    if ($e(T) < 1) {
                      let se = {};
                      e === null ? e = [se] : e.push(se), r++;
                    }
                  } else {
                    let se = {};
                    e === null ? e = [se] : e.push(se), r++;
                  }
                var L = ae === r;
                if (!L)
                  break;
              }
              if (L) {
                let ge = J.length;
                if (ge > 1) {
                  let T = {};
                  for (; ge--; ) {
                    let ae = J[ge];
                    if (typeof ae == "string") {
                      if (typeof T[ae] == "number") {
                        let oe = {};
                        e === null ? e = [oe] : e.push(oe), r++;
                        break;
                      }
                      T[ae] = ge;
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
    var qe = k === r;
    if (v = v || qe, qe) {
      var V = {};
      V.damage = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (H = "damage")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let J = n.damage;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let W = {};
          e === null ? e = [W] : e.push(W), r++;
        }
      }
    }
    var qe = E === r;
    if (v = v || qe, qe && V !== !0 && (V = V || {}, V.damage = !0), v)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    }
    var G = R === r;
    if (G) {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var z = g === r;
  }
  var F = ke === r;
  if (F) {
    let g = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = we, e !== null && (we ? e.length = we : e = null);
  let de = r, re = r, Ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.damage === void 0 || !l.call(n, "damage")) && (g = "damage")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.damage !== void 0 && l.call(n, "damage")) {
      let d = n.damage;
      if (r === r)
        if (Array.isArray(d))
          if (d.length < 1) {
            let _ = {};
            e === null ? e = [_] : e.push(_), r++;
          } else {
            var hr = !0;
            let _ = d.length;
            for (let v = 0; v < _; v++) {
              let k = d[v], E = r, ne = r, H = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let W = {};
                e === null ? e = [W] : e.push(W), r++;
              }
              var Ke = H === r;
              if (Ke) {
                let W = {};
                e === null ? e = [W] : e.push(W), r++;
              } else {
                r = ne, e !== null && (ne ? e.length = ne : e = null);
                let W = r, B = r, ge = r;
                if (typeof k == "string" && !Kr.test(k)) {
                  let T = {};
                  e === null ? e = [T] : e.push(T), r++;
                }
                var lr = ge === r;
                if (lr) {
                  let T = {};
                  e === null ? e = [T] : e.push(T), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var Rr = W === r;
                if (Rr) {
                  let T = r, ae = r, oe = r;
                  if (typeof k == "string" && !Qr.test(k)) {
                    let pr = {};
                    e === null ? e = [pr] : e.push(pr), r++;
                  }
                  var $r = oe === r;
                  if ($r) {
                    let pr = {};
                    e === null ? e = [pr] : e.push(pr), r++;
                  } else
                    r = ae, e !== null && (ae ? e.length = ae : e = null);
                  var Rr = T === r;
                }
              }
              if (r === E)
                if (typeof k == "string") {
                  if ($e(k) < 1) {
                    let W = {};
                    e === null ? e = [W] : e.push(W), r++;
                  }
                } else {
                  let W = {};
                  e === null ? e = [W] : e.push(W), r++;
                }
              var hr = E === r;
              if (!hr)
                break;
            }
            if (hr) {
              let v = d.length;
              if (v > 1) {
                let k = {};
                for (; v--; ) {
                  let E = d[v];
                  if (typeof E == "string") {
                    if (typeof k[E] == "number") {
                      let ne = {};
                      e === null ? e = [ne] : e.push(ne), r++;
                      break;
                    }
                    k[E] = v;
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
  var gr = Ur === r;
  if (gr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (R = "damage")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let _ = n.damage;
        if (Array.isArray(_)) {
          let v = r, k = _.length;
          for (let E = 0; E < k; E++) {
            let ne = _[E], H = r, J = r, W = r;
            if (!(ne === "none" || ne === "torn" || ne === "wet" || ne === "chewed" || ne === "lost" || ne === "scribbled")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var Vr = W === r;
            if (Vr) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = J, e !== null && (J ? e.length = J : e = null);
            var Mr = H === r;
            if (Mr)
              break;
          }
          if (Mr)
            r = v, e !== null && (v ? e.length = v : e = null);
          else {
            let E = {};
            e === null ? e = [E] : e.push(E), r++;
          }
        }
      }
    }
    var gr = g === r;
  }
  var Cr = re === r;
  if (Cr) {
    let g = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = de, e !== null && (de ? e.length = de : e = null);
  let yr = r, sr = r, Fe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (g = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, R = r, _ = r;
      if (!(d === null || d === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var Xr = _ === r;
      if (Xr) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var Fr = Fe === r;
  if (Fr) {
    let g = r, d = r, R = r, _ = r, v = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (H = "counted_pieces")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let J = n.counted_pieces, W = r;
        if (!(typeof J == "number" && !(J % 1) && !isNaN(J))) {
          let B = {};
          e === null ? e = [B] : e.push(B), r++;
        }
        if (r === W && typeof J == "number") {
          if (J > 999999999999999 || isNaN(J)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          } else if (J < -999999999999999 || isNaN(J)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      }
    }
    var Qe = k === r;
    if (v = v || Qe, Qe) {
      var We = {};
      We.counted_pieces = !0;
    }
    let E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (H = "counted_pieces")) {
        let J = {};
        e === null ? e = [J] : e.push(J), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let J = n.counted_pieces;
        if (!(J === "not_recorded" || J === "unknown" || J === "not_applicable" || J === "withheld" || J === "pending")) {
          let W = {};
          e === null ? e = [W] : e.push(W), r++;
        }
      }
    }
    var Qe = E === r;
    if (v = v || Qe, Qe && We !== !0 && (We = We || {}, We.counted_pieces = !0), v)
      r = _, e !== null && (_ ? e.length = _ : e = null);
    else {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    }
    var Pr = R === r;
    if (Pr) {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var Fr = g === r;
  }
  var Wr = sr === r;
  if (Wr) {
    let g = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = yr, e !== null && (yr ? e.length = yr : e = null);
  let xr = r, Br = r, ir = r, Ae = !1, tr = r, Yr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (g = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, R = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === R && typeof d == "number") {
        if (d > 999999999999999 || isNaN(d)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        } else if (d < -999999999999999 || isNaN(d)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        }
      }
    }
  }
  var Lr = Yr === r;
  if (Lr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (R = "counted_pieces")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let _ = n.counted_pieces, v = r, k = r;
        if (typeof _ == "number" && (_ < 1 || isNaN(_))) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var Be = k === r;
        if (Be) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var Lr = g === r;
  }
  var Te = tr === r;
  if (Ae = Ae || Te, Te) {
    var Oe = {};
    Oe.counted_pieces = !0;
  }
  let Zr = r, Ir = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (g = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, R = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      }
      if (r === R && typeof d == "number") {
        if (d > 999999999999999 || isNaN(d)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        } else if (d < -999999999999999 || isNaN(d)) {
          let _ = {};
          e === null ? e = [_] : e.push(_), r++;
        }
      }
    }
  }
  var br = Ir === r;
  if (br) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (R = "counted_pieces")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let _ = n.counted_pieces, v = r, k = r;
        if (typeof _ == "number" && (_ > 1e3 || isNaN(_))) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
        var en = k === r;
        if (en) {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        } else
          r = v, e !== null && (v ? e.length = v : e = null);
      }
    }
    var br = g === r;
  }
  var Te = Zr === r;
  if (Ae = Ae || Te, Te && Oe !== !0 && (Oe = Oe || {}, Oe.counted_pieces = !0), Ae)
    r = ir, e !== null && (ir ? e.length = ir : e = null);
  else {
    let g = {};
    e === null ? e = [g] : e.push(g), r++;
  }
  var rn = Br === r;
  if (rn) {
    let g = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = xr, e !== null && (xr ? e.length = xr : e = null);
  let or = r, ur = r, Ue = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.barcode === void 0 || !l.call(n, "barcode")) && (g = "barcode")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let d = n.barcode, R = r, _ = r;
      if (!(d === null || d === "")) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      }
      var nn = _ === r;
      if (nn) {
        let v = {};
        e === null ? e = [v] : e.push(v), r++;
      } else
        r = R, e !== null && (R ? e.length = R : e = null);
    }
  }
  var vr = Ue === r;
  if (vr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let R;
      if ((n.barcode === void 0 || !l.call(n, "barcode")) && (R = "barcode")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
        let _ = n.barcode;
        if (typeof _ == "string" && !Vn.test(_)) {
          let v = {};
          e === null ? e = [v] : e.push(v), r++;
        }
      }
    }
    var vr = g === r;
  }
  var Er = ur === r;
  if (Er) {
    let g = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = or, e !== null && (or ? e.length = or : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let g of Object.keys(n))
      if (!(g === "branch_id" || g === "loan_id" || g === "item_no" || g === "item_type" || g === "barcode" || g === "damage" || g === "counted_pieces")) {
        let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let g = n.branch_id;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/branch_id", schemaPath: "#/properties/branch_id/type", keyword: "type", params: { type: Jr.properties.branch_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let g = n.loan_id;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/loan_id", schemaPath: "#/properties/loan_id/type", keyword: "type", params: { type: Jr.properties.loan_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item_no !== void 0 && l.call(n, "item_no")) {
      let g = n.item_no;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/item_no", schemaPath: "#/properties/item_no/type", keyword: "type", params: { type: Jr.properties.item_no.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item_type !== void 0 && l.call(n, "item_type")) {
      let g = n.item_type;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/item_type", schemaPath: "#/properties/item_type/type", keyword: "type", params: { type: Jr.properties.item_type.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let g = n.barcode;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/barcode", schemaPath: "#/properties/barcode/type", keyword: "type", params: { type: Jr.properties.barcode.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.damage !== void 0 && l.call(n, "damage")) {
      let g = n.damage;
      if (!Array.isArray(g) && typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/damage", schemaPath: "#/properties/damage/type", keyword: "type", params: { type: Jr.properties.damage.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let g = n.counted_pieces;
      if (typeof g != "number" && typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/counted_pieces", schemaPath: "#/properties/counted_pieces/type", keyword: "type", params: { type: Jr.properties.counted_pieces.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let g = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [g] : e.push(g), r++;
  }
  return fn.errors = e, r === 0;
}
fn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xn = pn, De = { $id: "room_bookings", type: "object", additionalProperties: !1, properties: { booking_id: { type: ["string", "null"] }, booked_date: { type: ["string", "null"] }, from_time: { type: ["string", "null"] }, to_time: { type: ["string", "null"] }, people: { type: ["number", "string", "null"] }, card_no: { type: ["string", "null"] }, club_name: { type: ["string", "null"] }, purpose: { type: ["string", "null"] }, purpose__words: { type: ["string", "null"] }, equipment: { type: ["array", "string", "null"] }, reader_age: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "room_bookings.booked_date.type", not: { allOf: [{ required: ["booked_date"], properties: { booked_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["booked_date"], properties: { booked_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["booked_date"], properties: { booked_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.from_time.type", not: { allOf: [{ required: ["from_time"], properties: { from_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["from_time"], properties: { from_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["from_time"], properties: { from_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.to_time.type", not: { allOf: [{ required: ["to_time"], properties: { to_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["to_time"], properties: { to_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["to_time"], properties: { to_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.people.type", not: { allOf: [{ required: ["people"], properties: { people: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.people.bounds", not: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { not: { minimum: 1 } } } }] } }, { $comment: "room_bookings.purpose.in-code-list", not: { allOf: [{ required: ["purpose"], properties: { purpose: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["purpose"], properties: { purpose: { not: { enum: ["reading_circle", "homework", "chess", "quiet_game", "other"] } } } }] } }, { $comment: "room_bookings.equipment.type", not: { allOf: [{ required: ["equipment"], properties: { equipment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.equipment.in-code-list", not: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { contains: { not: { enum: ["lamp", "chessboard", "projector"] } } } } }] } }, { $comment: "room_bookings.reader_age.type", not: { allOf: [{ required: ["reader_age"], properties: { reader_age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.reader_age.bounds", not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, booking_id: { required: ["booking_id"], properties: { booking_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, booked_date: { required: ["booked_date"], properties: { booked_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, from_time: { required: ["from_time"], properties: { from_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, to_time: { required: ["to_time"], properties: { to_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, people: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { not: { minimum: 1 } } } }] } }] }, card_no: { required: ["card_no"], properties: { card_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, club_name: { required: ["club_name"], properties: { club_name: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, purpose: { required: ["purpose"], properties: { purpose: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, purpose__words: { required: ["purpose__words"], properties: { purpose__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, equipment: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { contains: { not: { enum: ["lamp", "chessboard", "projector"] } } } } }] } }] }, reader_age: { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }] } } };
function pn(n, { instancePath: i = "", parentData: b, parentDataProperty: N, rootData: $ = n, dynamicAnchors: Tr = {} } = {}) {
  let e = null, r = 0, Z = pn.evaluated;
  Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0);
  let ie = r, er = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (c = "booked_date")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
      let o = n.booked_date, P = r, a = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var he = a === r;
      if (he) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var Se = He === r;
  if (Se) {
    let c = r, o = r, P = r, a = r, h = !1, D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (O = "booked_date")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
        let m = n.booked_date;
        if (r === r)
          if (typeof m == "string") {
            if (!Gr.test(m)) {
              let x = {};
              e === null ? e = [x] : e.push(x), r++;
            }
          } else {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
      }
    }
    var pe = D === r;
    if (h = h || pe, pe) {
      var fe = {};
      fe.booked_date = !0;
    }
    let S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (O = "booked_date")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
        let m = n.booked_date;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var pe = S === r;
    if (h = h || pe, pe && fe !== !0 && (fe = fe || {}, fe.booked_date = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    }
    var ze = P === r;
    if (ze) {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Se = c === r;
  }
  var Ar = er === r;
  if (Ar) {
    let c = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = ie, e !== null && (ie ? e.length = ie : e = null);
  let Je = r, Or = r, rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.from_time === void 0 || !l.call(n, "from_time")) && (c = "from_time")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
      let o = n.from_time, P = r, a = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Re = a === r;
      if (Re) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var ve = rr === r;
  if (ve) {
    let c = r, o = r, P = r, a = r, h = !1, D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.from_time === void 0 || !l.call(n, "from_time")) && (O = "from_time")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
        let m = n.from_time;
        if (r === r)
          if (typeof m == "string") {
            if (!wn.test(m)) {
              let x = {};
              e === null ? e = [x] : e.push(x), r++;
            }
          } else {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
      }
    }
    var ce = D === r;
    if (h = h || ce, ce) {
      var te = {};
      te.from_time = !0;
    }
    let S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.from_time === void 0 || !l.call(n, "from_time")) && (O = "from_time")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
        let m = n.from_time;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var ce = S === r;
    if (h = h || ce, ce && te !== !0 && (te = te || {}, te.from_time = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    }
    var nr = P === r;
    if (nr) {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var ve = c === r;
  }
  var jr = Or === r;
  if (jr) {
    let c = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Je, e !== null && (Je ? e.length = Je : e = null);
  let xe = r, Nr = r, mr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.to_time === void 0 || !l.call(n, "to_time")) && (c = "to_time")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
      let o = n.to_time, P = r, a = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var we = a === r;
      if (we) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var ke = mr === r;
  if (ke) {
    let c = r, o = r, P = r, a = r, h = !1, D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.to_time === void 0 || !l.call(n, "to_time")) && (O = "to_time")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
        let m = n.to_time;
        if (r === r)
          if (typeof m == "string") {
            if (!wn.test(m)) {
              let x = {};
              e === null ? e = [x] : e.push(x), r++;
            }
          } else {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
      }
    }
    var Ce = D === r;
    if (h = h || Ce, Ce) {
      var Me = {};
      Me.to_time = !0;
    }
    let S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.to_time === void 0 || !l.call(n, "to_time")) && (O = "to_time")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
        let m = n.to_time;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var Ce = S === r;
    if (h = h || Ce, Ce && Me !== !0 && (Me = Me || {}, Me.to_time = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    }
    var z = P === r;
    if (z) {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var ke = c === r;
  }
  var L = Nr === r;
  if (L) {
    let c = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = xe, e !== null && (xe ? e.length = xe : e = null);
  let Y = r, K = r, C = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.people === void 0 || !l.call(n, "people")) && (c = "people")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.people !== void 0 && l.call(n, "people")) {
      let o = n.people, P = r, a = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Q = a === r;
      if (Q) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var V = C === r;
  if (V) {
    let c = r, o = r, P = r, a = r, h = !1, D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.people === void 0 || !l.call(n, "people")) && (O = "people")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let m = n.people, M = r;
        if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
        if (r === M && typeof m == "number") {
          if (m > 999999999999999 || isNaN(m)) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (m < -999999999999999 || isNaN(m)) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      }
    }
    var G = D === r;
    if (h = h || G, G) {
      var qe = {};
      qe.people = !0;
    }
    let S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.people === void 0 || !l.call(n, "people")) && (O = "people")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let m = n.people;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var G = S === r;
    if (h = h || G, G && qe !== !0 && (qe = qe || {}, qe.people = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    }
    var F = P === r;
    if (F) {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var V = c === r;
  }
  var de = K === r;
  if (de) {
    let c = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Y, e !== null && (Y ? e.length = Y : e = null);
  let re = r, Ur = r, hr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.people === void 0 || !l.call(n, "people")) && (c = "people")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.people !== void 0 && l.call(n, "people")) {
      let o = n.people, P = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === P && typeof o == "number") {
        if (o > 999999999999999 || isNaN(o)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (o < -999999999999999 || isNaN(o)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var Ke = hr === r;
  if (Ke) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.people === void 0 || !l.call(n, "people")) && (P = "people")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let a = n.people, h = r, D = r;
        if (typeof a == "number" && (a < 1 || isNaN(a))) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
        var lr = D === r;
        if (lr) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var Ke = c === r;
  }
  var Rr = Ur === r;
  if (Rr) {
    let c = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = re, e !== null && (re ? e.length = re : e = null);
  let $r = r, gr = r, Vr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.purpose === void 0 || !l.call(n, "purpose")) && (c = "purpose")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.purpose !== void 0 && l.call(n, "purpose")) {
      let o = n.purpose, P = r, a = r, h = r;
      if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      }
      var Mr = h === r;
      if (Mr) {
        let D = {};
        e === null ? e = [D] : e.push(D), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === P)
        if (typeof o == "string") {
          if ($e(o) < 1) {
            let D = {};
            e === null ? e = [D] : e.push(D), r++;
          }
        } else {
          let D = {};
          e === null ? e = [D] : e.push(D), r++;
        }
    }
  }
  var Cr = Vr === r;
  if (Cr) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.purpose === void 0 || !l.call(n, "purpose")) && (P = "purpose")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.purpose !== void 0 && l.call(n, "purpose")) {
        let a = n.purpose, h = r, D = r;
        if (!(a === "reading_circle" || a === "homework" || a === "chess" || a === "quiet_game" || a === "other")) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
        var yr = D === r;
        if (yr) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var Cr = c === r;
  }
  var sr = gr === r;
  if (sr) {
    let c = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = $r, e !== null && ($r ? e.length = $r : e = null);
  let Fe = r, Xr = r, Fr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.equipment === void 0 || !l.call(n, "equipment")) && (c = "equipment")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let o = n.equipment, P = r, a = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var We = a === r;
      if (We) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var Qe = Fr === r;
  if (Qe) {
    let c = r, o = r, P = r, a = r, h = !1, D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (O = "equipment")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let m = n.equipment;
        if (r === r)
          if (Array.isArray(m))
            if (m.length < 1) {
              let x = {};
              e === null ? e = [x] : e.push(x), r++;
            } else {
              var Pr = !0;
              let x = m.length;
              for (let je = 0; je < x; je++) {
                let U = m[je], Ie = r, Ve = r, tn = r;
                if (!(U === "not_recorded" || U === "unknown" || U === "not_applicable" || U === "withheld" || U === "pending")) {
                  let le = {};
                  e === null ? e = [le] : e.push(le), r++;
                }
                var Wr = tn === r;
                if (Wr) {
                  let le = {};
                  e === null ? e = [le] : e.push(le), r++;
                } else {
                  r = Ve, e !== null && (Ve ? e.length = Ve : e = null);
                  let le = r, dr = r, mn = r;
                  if (typeof U == "string" && !Kr.test(U)) {
                    let ar = {};
                    e === null ? e = [ar] : e.push(ar), r++;
                  }
                  var xr = mn === r;
                  if (xr) {
                    let ar = {};
                    e === null ? e = [ar] : e.push(ar), r++;
                  } else
                    r = dr, e !== null && (dr ? e.length = dr : e = null);
                  var Br = le === r;
                  if (Br) {
                    let ar = r, Sr = r, hn = r;
                    if (typeof U == "string" && !Qr.test(U)) {
                      let _r = {};
                      e === null ? e = [_r] : e.push(_r), r++;
                    }
                    var ir = hn === r;
                    if (ir) {
                      let _r = {};
                      e === null ? e = [_r] : e.push(_r), r++;
                    } else
                      r = Sr, e !== null && (Sr ? e.length = Sr : e = null);
                    var Br = ar === r;
                  }
                }
                if (r === Ie)
                  if (typeof U == "string") {
                    if ($e(U) < 1) {
                      let le = {};
                      e === null ? e = [le] : e.push(le), r++;
                    }
                  } else {
                    let le = {};
                    e === null ? e = [le] : e.push(le), r++;
                  }
                var Pr = Ie === r;
                if (!Pr)
                  break;
              }
              if (Pr) {
                let je = m.length;
                if (je > 1) {
                  let U = {};
                  for (; je--; ) {
                    let Ie = m[je];
                    if (typeof Ie == "string") {
                      if (typeof U[Ie] == "number") {
                        let Ve = {};
                        e === null ? e = [Ve] : e.push(Ve), r++;
                        break;
                      }
                      U[Ie] = je;
                    }
                  }
                }
              }
            }
          else {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
      }
    }
    var tr = D === r;
    if (h = h || tr, tr) {
      var Ae = {};
      Ae.equipment = !0;
    }
    let S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (O = "equipment")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let m = n.equipment;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var tr = S === r;
    if (h = h || tr, tr && Ae !== !0 && (Ae = Ae || {}, Ae.equipment = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    }
    var Yr = P === r;
    if (Yr) {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var Qe = c === r;
  }
  var Lr = Xr === r;
  if (Lr) {
    let c = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Fe, e !== null && (Fe ? e.length = Fe : e = null);
  let Be = r, Oe = r, Zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.equipment === void 0 || !l.call(n, "equipment")) && (c = "equipment")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let o = n.equipment;
      if (r === r)
        if (Array.isArray(o))
          if (o.length < 1) {
            let a = {};
            e === null ? e = [a] : e.push(a), r++;
          } else {
            var Ir = !0;
            let a = o.length;
            for (let h = 0; h < a; h++) {
              let D = o[h], S = r, Le = r, O = r;
              if (!(D === "not_recorded" || D === "unknown" || D === "not_applicable" || D === "withheld" || D === "pending")) {
                let M = {};
                e === null ? e = [M] : e.push(M), r++;
              }
              var br = O === r;
              if (br) {
                let M = {};
                e === null ? e = [M] : e.push(M), r++;
              } else {
                r = Le, e !== null && (Le ? e.length = Le : e = null);
                let M = r, x = r, je = r;
                if (typeof D == "string" && !Kr.test(D)) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                }
                var en = je === r;
                if (en) {
                  let U = {};
                  e === null ? e = [U] : e.push(U), r++;
                } else
                  r = x, e !== null && (x ? e.length = x : e = null);
                var Te = M === r;
                if (Te) {
                  let U = r, Ie = r, Ve = r;
                  if (typeof D == "string" && !Qr.test(D)) {
                    let Dr = {};
                    e === null ? e = [Dr] : e.push(Dr), r++;
                  }
                  var rn = Ve === r;
                  if (rn) {
                    let Dr = {};
                    e === null ? e = [Dr] : e.push(Dr), r++;
                  } else
                    r = Ie, e !== null && (Ie ? e.length = Ie : e = null);
                  var Te = U === r;
                }
              }
              if (r === S)
                if (typeof D == "string") {
                  if ($e(D) < 1) {
                    let M = {};
                    e === null ? e = [M] : e.push(M), r++;
                  }
                } else {
                  let M = {};
                  e === null ? e = [M] : e.push(M), r++;
                }
              var Ir = S === r;
              if (!Ir)
                break;
            }
            if (Ir) {
              let h = o.length;
              if (h > 1) {
                let D = {};
                for (; h--; ) {
                  let S = o[h];
                  if (typeof S == "string") {
                    if (typeof D[S] == "number") {
                      let Le = {};
                      e === null ? e = [Le] : e.push(Le), r++;
                      break;
                    }
                    D[S] = h;
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
  var or = Zr === r;
  if (or) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (P = "equipment")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let a = n.equipment;
        if (Array.isArray(a)) {
          let h = r, D = a.length;
          for (let S = 0; S < D; S++) {
            let Le = a[S], O = r, m = r, M = r;
            if (!(Le === "lamp" || Le === "chessboard" || Le === "projector")) {
              let x = {};
              e === null ? e = [x] : e.push(x), r++;
            }
            var ur = M === r;
            if (ur) {
              let x = {};
              e === null ? e = [x] : e.push(x), r++;
            } else
              r = m, e !== null && (m ? e.length = m : e = null);
            var Ue = O === r;
            if (Ue)
              break;
          }
          if (Ue)
            r = h, e !== null && (h ? e.length = h : e = null);
          else {
            let S = {};
            e === null ? e = [S] : e.push(S), r++;
          }
        }
      }
    }
    var or = c === r;
  }
  var nn = Oe === r;
  if (nn) {
    let c = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Be, e !== null && (Be ? e.length = Be : e = null);
  let vr = r, Er = r, g = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (c = "reader_age")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let o = n.reader_age, P = r, a = r;
      if (!(o === null || o === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var d = a === r;
      if (d) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var R = g === r;
  if (R) {
    let c = r, o = r, P = r, a = r, h = !1, D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (O = "reader_age")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let m = n.reader_age, M = r;
        if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
        if (r === M && typeof m == "number") {
          if (m > 999999999999999 || isNaN(m)) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          } else if (m < -999999999999999 || isNaN(m)) {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      }
    }
    var v = D === r;
    if (h = h || v, v) {
      var _ = {};
      _.reader_age = !0;
    }
    let S = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let O;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (O = "reader_age")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let m = n.reader_age;
        if (!(m === "not_recorded" || m === "unknown" || m === "not_applicable" || m === "withheld" || m === "pending")) {
          let M = {};
          e === null ? e = [M] : e.push(M), r++;
        }
      }
    }
    var v = S === r;
    if (h = h || v, v && _ !== !0 && (_ = _ || {}, _.reader_age = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    }
    var k = P === r;
    if (k) {
      let O = {};
      e === null ? e = [O] : e.push(O), r++;
    } else
      r = o, e !== null && (o ? e.length = o : e = null);
    var R = c === r;
  }
  var E = Er === r;
  if (E) {
    let c = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = vr, e !== null && (vr ? e.length = vr : e = null);
  let ne = r, H = r, J = r, W = !1, B = r, ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (c = "reader_age")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let o = n.reader_age, P = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === P && typeof o == "number") {
        if (o > 999999999999999 || isNaN(o)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (o < -999999999999999 || isNaN(o)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var T = ge === r;
  if (T) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (P = "reader_age")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let a = n.reader_age, h = r, D = r;
        if (typeof a == "number" && (a < 0 || isNaN(a))) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
        var ae = D === r;
        if (ae) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var T = c === r;
  }
  var cr = B === r;
  if (W = W || cr, cr) {
    var oe = {};
    oe.reader_age = !0;
  }
  let fr = r, pr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (c = "reader_age")) {
      let o = {};
      e === null ? e = [o] : e.push(o), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let o = n.reader_age, P = r;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === P && typeof o == "number") {
        if (o > 999999999999999 || isNaN(o)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (o < -999999999999999 || isNaN(o)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var se = pr === r;
  if (se) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let P;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (P = "reader_age")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let a = n.reader_age, h = r, D = r;
        if (typeof a == "number" && (a > 120 || isNaN(a))) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        }
        var wr = D === r;
        if (wr) {
          let S = {};
          e === null ? e = [S] : e.push(S), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var se = c === r;
  }
  var cr = fr === r;
  if (W = W || cr, cr && oe !== !0 && (oe = oe || {}, oe.reader_age = !0), W)
    r = J, e !== null && (J ? e.length = J : e = null);
  else {
    let c = {};
    e === null ? e = [c] : e.push(c), r++;
  }
  var _e = H === r;
  if (_e) {
    let c = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = ne, e !== null && (ne ? e.length = ne : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let c of Object.keys(n))
      if (!l.call(De.properties, c)) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (n.booking_id !== void 0 && l.call(n, "booking_id")) {
      let c = n.booking_id;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/booking_id", schemaPath: "#/properties/booking_id/type", keyword: "type", params: { type: De.properties.booking_id.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
      let c = n.booked_date;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/booked_date", schemaPath: "#/properties/booked_date/type", keyword: "type", params: { type: De.properties.booked_date.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.from_time !== void 0 && l.call(n, "from_time")) {
      let c = n.from_time;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/from_time", schemaPath: "#/properties/from_time/type", keyword: "type", params: { type: De.properties.from_time.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.to_time !== void 0 && l.call(n, "to_time")) {
      let c = n.to_time;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/to_time", schemaPath: "#/properties/to_time/type", keyword: "type", params: { type: De.properties.to_time.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.people !== void 0 && l.call(n, "people")) {
      let c = n.people;
      if (typeof c != "number" && typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: De.properties.people.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.card_no !== void 0 && l.call(n, "card_no")) {
      let c = n.card_no;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/card_no", schemaPath: "#/properties/card_no/type", keyword: "type", params: { type: De.properties.card_no.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.club_name !== void 0 && l.call(n, "club_name")) {
      let c = n.club_name;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/club_name", schemaPath: "#/properties/club_name/type", keyword: "type", params: { type: De.properties.club_name.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.purpose !== void 0 && l.call(n, "purpose")) {
      let c = n.purpose;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: De.properties.purpose.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.purpose__words !== void 0 && l.call(n, "purpose__words")) {
      let c = n.purpose__words;
      if (typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/purpose__words", schemaPath: "#/properties/purpose__words/type", keyword: "type", params: { type: De.properties.purpose__words.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let c = n.equipment;
      if (!Array.isArray(c) && typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/equipment", schemaPath: "#/properties/equipment/type", keyword: "type", params: { type: De.properties.equipment.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let c = n.reader_age;
      if (typeof c != "number" && typeof c != "string" && c !== null) {
        let o = { instancePath: i + "/reader_age", schemaPath: "#/properties/reader_age/type", keyword: "type", params: { type: De.properties.reader_age.type } };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c] : e.push(c), r++;
  }
  return pn.errors = e, r === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yn = cn, on = { $id: "closures", type: "object", additionalProperties: !1, properties: { closure_id: { type: ["string", "null"] }, from_date: { type: ["string", "null"] }, to_date: { type: ["string", "null"] }, reason: { type: ["string", "null"] } }, allOf: [{ $comment: "closures.from_date.type", not: { allOf: [{ required: ["from_date"], properties: { from_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["from_date"], properties: { from_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["from_date"], properties: { from_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "closures.to_date.type", not: { allOf: [{ required: ["to_date"], properties: { to_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["to_date"], properties: { to_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["to_date"], properties: { to_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "closures.reason.in-code-list", not: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reason"], properties: { reason: { not: { enum: ["holiday", "flood", "painting"] } } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, closure_id: { required: ["closure_id"], properties: { closure_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, from_date: { required: ["from_date"], properties: { from_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, to_date: { required: ["to_date"], properties: { to_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, reason: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reason"], properties: { reason: { not: { enum: ["holiday", "flood", "painting"] } } } }] } }] } } };
function cn(n, { instancePath: i = "", parentData: b, parentDataProperty: N, rootData: $ = n, dynamicAnchors: Tr = {} } = {}) {
  let e = null, r = 0, Z = cn.evaluated;
  Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0);
  let ie = r, er = r, He = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let z;
    if ((n.from_date === void 0 || !l.call(n, "from_date")) && (z = "from_date")) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
      let L = n.from_date, Y = r, K = r;
      if (!(L === null || L === "")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var he = K === r;
      if (he) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var Se = He === r;
  if (Se) {
    let z = r, L = r, Y = r, K = r, C = !1, Q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.from_date === void 0 || !l.call(n, "from_date")) && (G = "from_date")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
        let F = n.from_date;
        if (r === r)
          if (typeof F == "string") {
            if (!Gr.test(F)) {
              let re = {};
              e === null ? e = [re] : e.push(re), r++;
            }
          } else {
            let re = {};
            e === null ? e = [re] : e.push(re), r++;
          }
      }
    }
    var pe = Q === r;
    if (C = C || pe, pe) {
      var fe = {};
      fe.from_date = !0;
    }
    let V = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.from_date === void 0 || !l.call(n, "from_date")) && (G = "from_date")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
        let F = n.from_date;
        if (!(F === "not_recorded" || F === "unknown" || F === "not_applicable" || F === "withheld" || F === "pending")) {
          let de = {};
          e === null ? e = [de] : e.push(de), r++;
        }
      }
    }
    var pe = V === r;
    if (C = C || pe, pe && fe !== !0 && (fe = fe || {}, fe.from_date = !0), C)
      r = K, e !== null && (K ? e.length = K : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var ze = Y === r;
    if (ze) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = L, e !== null && (L ? e.length = L : e = null);
    var Se = z === r;
  }
  var Ar = er === r;
  if (Ar) {
    let z = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [z] : e.push(z), r++;
  } else
    r = ie, e !== null && (ie ? e.length = ie : e = null);
  let Je = r, Or = r, rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let z;
    if ((n.to_date === void 0 || !l.call(n, "to_date")) && (z = "to_date")) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
      let L = n.to_date, Y = r, K = r;
      if (!(L === null || L === "")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Re = K === r;
      if (Re) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = Y, e !== null && (Y ? e.length = Y : e = null);
    }
  }
  var ve = rr === r;
  if (ve) {
    let z = r, L = r, Y = r, K = r, C = !1, Q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.to_date === void 0 || !l.call(n, "to_date")) && (G = "to_date")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
        let F = n.to_date;
        if (r === r)
          if (typeof F == "string") {
            if (!Gr.test(F)) {
              let re = {};
              e === null ? e = [re] : e.push(re), r++;
            }
          } else {
            let re = {};
            e === null ? e = [re] : e.push(re), r++;
          }
      }
    }
    var ce = Q === r;
    if (C = C || ce, ce) {
      var te = {};
      te.to_date = !0;
    }
    let V = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.to_date === void 0 || !l.call(n, "to_date")) && (G = "to_date")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
        let F = n.to_date;
        if (!(F === "not_recorded" || F === "unknown" || F === "not_applicable" || F === "withheld" || F === "pending")) {
          let de = {};
          e === null ? e = [de] : e.push(de), r++;
        }
      }
    }
    var ce = V === r;
    if (C = C || ce, ce && te !== !0 && (te = te || {}, te.to_date = !0), C)
      r = K, e !== null && (K ? e.length = K : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var nr = Y === r;
    if (nr) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = L, e !== null && (L ? e.length = L : e = null);
    var ve = z === r;
  }
  var jr = Or === r;
  if (jr) {
    let z = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [z] : e.push(z), r++;
  } else
    r = Je, e !== null && (Je ? e.length = Je : e = null);
  let xe = r, Nr = r, mr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let z;
    if ((n.reason === void 0 || !l.call(n, "reason")) && (z = "reason")) {
      let L = {};
      e === null ? e = [L] : e.push(L), r++;
    } else if (n.reason !== void 0 && l.call(n, "reason")) {
      let L = n.reason, Y = r, K = r, C = r;
      if (!(L === "not_recorded" || L === "unknown" || L === "not_applicable" || L === "withheld" || L === "pending")) {
        let Q = {};
        e === null ? e = [Q] : e.push(Q), r++;
      }
      var we = C === r;
      if (we) {
        let Q = {};
        e === null ? e = [Q] : e.push(Q), r++;
      } else
        r = K, e !== null && (K ? e.length = K : e = null);
      if (r === Y)
        if (typeof L == "string") {
          if ($e(L) < 1) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        } else {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
    }
  }
  var ke = mr === r;
  if (ke) {
    let z = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let Y;
      if ((n.reason === void 0 || !l.call(n, "reason")) && (Y = "reason")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.reason !== void 0 && l.call(n, "reason")) {
        let K = n.reason, C = r, Q = r;
        if (!(K === "holiday" || K === "flood" || K === "painting")) {
          let V = {};
          e === null ? e = [V] : e.push(V), r++;
        }
        var Me = Q === r;
        if (Me) {
          let V = {};
          e === null ? e = [V] : e.push(V), r++;
        } else
          r = C, e !== null && (C ? e.length = C : e = null);
      }
    }
    var ke = z === r;
  }
  var Ce = Nr === r;
  if (Ce) {
    let z = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [z] : e.push(z), r++;
  } else
    r = xe, e !== null && (xe ? e.length = xe : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let z of Object.keys(n))
      if (!(z === "closure_id" || z === "from_date" || z === "to_date" || z === "reason")) {
        let L = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z } };
        e === null ? e = [L] : e.push(L), r++;
      }
    if (n.closure_id !== void 0 && l.call(n, "closure_id")) {
      let z = n.closure_id;
      if (typeof z != "string" && z !== null) {
        let L = { instancePath: i + "/closure_id", schemaPath: "#/properties/closure_id/type", keyword: "type", params: { type: on.properties.closure_id.type } };
        e === null ? e = [L] : e.push(L), r++;
      }
    }
    if (n.from_date !== void 0 && l.call(n, "from_date")) {
      let z = n.from_date;
      if (typeof z != "string" && z !== null) {
        let L = { instancePath: i + "/from_date", schemaPath: "#/properties/from_date/type", keyword: "type", params: { type: on.properties.from_date.type } };
        e === null ? e = [L] : e.push(L), r++;
      }
    }
    if (n.to_date !== void 0 && l.call(n, "to_date")) {
      let z = n.to_date;
      if (typeof z != "string" && z !== null) {
        let L = { instancePath: i + "/to_date", schemaPath: "#/properties/to_date/type", keyword: "type", params: { type: on.properties.to_date.type } };
        e === null ? e = [L] : e.push(L), r++;
      }
    }
    if (n.reason !== void 0 && l.call(n, "reason")) {
      let z = n.reason;
      if (typeof z != "string" && z !== null) {
        let L = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: on.properties.reason.type } };
        e === null ? e = [L] : e.push(L), r++;
      }
    }
  } else {
    let z = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [z] : e.push(z), r++;
  }
  return cn.errors = e, r === 0;
}
cn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zn = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), kn = (n) => n == null || n === "", xn = (n) => typeof n == "string" && Zn.has(n), Hr = (n, i) => Object.hasOwn(n, i) ? n[i] : void 0, Pe = (n, i) => !kn(Hr(n, i));
var X = (n, i, b) => kn(Hr(n, b)) || xn(Hr(n, b)) || i.has(b) ? null : Hr(n, b), ue = (n, i, b) => kn(Hr(n, b)) || xn(Hr(n, b)) ? !1 : i.has(b) ? null : !0;
var me = (n) => n === null ? null : !n, qr = (...n) => {
  let i = !0;
  for (let b of n) {
    let N = b();
    if (N === !1) return !1;
    N === null && (i = null);
  }
  return i;
}, be = (...n) => {
  let i = !1;
  for (let b of n) {
    let N = b();
    if (N === !0) return !0;
    N === null && (i = null);
  }
  return i;
}, Ge = (n, i, b) => n === null || i === null ? null : b(n, i), dn = (n, i, b) => i.includes(n) ? !0 : b === null || b.includes(n) ? !1 : null, Ze = (n, i, b) => n === null ? null : Array.isArray(n) ? qr(...n.map((N) => () => dn(N, i, b))) : dn(String(n), i, b), Ln = (n, i, b) => n === null ? null : Array.isArray(n) ? be(...n.map((N) => () => dn(N, i, b))) : dn(String(n), i, b);
var el = (n, i) => n === null ? null : i.find(({ from: b, to: N }) => n >= b && (N === null || n <= N))?.code ?? null;
var an = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function _n(n, i, b) {
  let N = [], $ = /* @__PURE__ */ new Set();
  if (n(b)) return { findings: N, bad: $ };
  for (let { keyword: r, schemaPath: Z, instancePath: ie, params: er } of n.errors) {
    let He = /^#\/allOf\/(\d+)\/not$/.exec(Z);
    if (He !== null) {
      let he = i[Number(He[1])];
      N.push(he), he.level === "must" && $.add(he.field);
    } else if (r === "additionalProperties")
      N.push({ rule: "record.unknown-field", level: "must", field: er.additionalProperty });
    else if (r === "type" && Z.startsWith("#/properties/")) {
      let he = ie.slice(1);
      N.push({ rule: "record.wrong-kind", level: "must", field: he }), $.add(he);
    }
  }
  let Tr = new Set(N.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !Tr.has(r.field);
  return { findings: N.filter(e), bad: $ };
}
var rl = [{ rule: "loans.branch_id.bounds", level: "must", field: "branch_id" }, { rule: "loans.lent_date.type", level: "must", field: "lent_date" }, { rule: "loans.lent_time.type", level: "must", field: "lent_time" }, { rule: "loans.due_date.type", level: "must", field: "due_date" }, { rule: "loans.returned_date.type", level: "must", field: "returned_date" }, { rule: "loans.renewals.type", level: "must", field: "renewals" }, { rule: "loans.renewals.bounds", level: "must", field: "renewals" }, { rule: "loans.fine.type", level: "must", field: "fine" }, { rule: "loans.by_post.type", level: "must", field: "by_post" }, { rule: "loans.reader_age.type", level: "must", field: "reader_age" }, { rule: "loans.reader_age.bounds", level: "must", field: "reader_age" }, { rule: "loans.card_band.in-code-list", level: "must", field: "card_band" }, { rule: "loans.languages.type", level: "must", field: "languages" }, { rule: "loans.languages.in-code-list", level: "should", field: "languages" }, { rule: "loan-id-turned-into-date", level: "must", field: "loan_id" }], nl = [{ rule: "loans.branch_id.required", level: "must", field: "branch_id" }, { rule: "loans.loan_id.required", level: "must", field: "loan_id" }, { rule: "loans.due_date.required", level: "should", field: "due_date" }, { rule: "loans.reader_age.required", level: "must", field: "reader_age" }, { rule: "age-outside-its-band", level: "should", field: "reader_age" }, { rule: "fine-for-elder", level: "may", field: "reader_band" }];
function ll(n, i, b) {
  switch (n) {
    case "loans.branch_id.required":
      return ue(i, b, "branch_id");
    case "loans.loan_id.required":
      return ue(i, b, "loan_id");
    case "loans.due_date.required":
      return Pe(i, "due_date");
    case "loans.reader_age.required":
      return Pe(i, "reader_age");
    case "age-outside-its-band":
      return qr(() => be(() => me(qr(() => Ge(0, X(i, b, "reader_age"), (N, $) => N <= $), () => Ge(X(i, b, "reader_age"), 11, (N, $) => N <= $))), () => Ze(X(i, b, "card_band"), ["child"], ["youth", "adult", "elder"])), () => be(() => me(qr(() => Ge(12, X(i, b, "reader_age"), (N, $) => N <= $), () => Ge(X(i, b, "reader_age"), 17, (N, $) => N <= $))), () => Ze(X(i, b, "card_band"), ["youth"], ["child", "adult", "elder"])), () => be(() => me(qr(() => Ge(18, X(i, b, "reader_age"), (N, $) => N <= $), () => Ge(X(i, b, "reader_age"), 66, (N, $) => N <= $))), () => Ze(X(i, b, "card_band"), ["adult"], null)), () => be(() => me(Ge(67, X(i, b, "reader_age"), (N, $) => N <= $)), () => Ze(X(i, b, "card_band"), ["elder"], null)));
    case "fine-for-elder":
      return be(() => me(qr(() => Ze(el(X(i, b, "reader_age"), [{ code: "child", from: 0, to: 11 }, { code: "youth", from: 12, to: 17 }, { code: "adult", from: 18, to: 66 }, { code: "elder", from: 67, to: null }]), ["elder"], null), () => Ge(0, X(i, b, "fine"), (N, $) => N < $))), () => me(ue(i, b, "fine")));
    default:
      return null;
  }
}
function sl(n) {
  let i = "loans";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: b, bad: N } = _n(Kn, rl, n);
  for (let $ of nl) ll($.rule, n, N) === !1 && b.push($);
  return b.map(($) => ({ table: i, ...$ }));
}
var il = [{ rule: "loan_items.branch_id.bounds", level: "must", field: "branch_id" }, { rule: "loan_items.item_no.bounds", level: "must", field: "item_no" }, { rule: "loan_items.item_type.in-code-list", level: "must", field: "item_type" }, { rule: "loan_items.damage.type", level: "must", field: "damage" }, { rule: "loan_items.damage.in-code-list", level: "must", field: "damage" }, { rule: "loan_items.counted_pieces.type", level: "must", field: "counted_pieces" }, { rule: "loan_items.counted_pieces.bounds", level: "must", field: "counted_pieces" }, { rule: "barcode-in-scientific-notation", level: "should", field: "barcode" }], tl = [{ rule: "loan_items.branch_id.required", level: "must", field: "branch_id" }, { rule: "loan_items.loan_id.required", level: "must", field: "loan_id" }, { rule: "loan_items.item_no.required", level: "must", field: "item_no" }, { rule: "loan_items.item_type.required", level: "must", field: "item_type" }, { rule: "loan_items.barcode.required", level: "should", field: "barcode" }, { rule: "loan_items.damage.required", level: "should", field: "damage" }, { rule: "book-with-pieces", level: "should", field: "item_type" }, { rule: "damage-none-with-others", level: "must", field: "damage" }, { rule: "game-not-counted", level: "must", field: "item_type" }];
function ol(n, i, b) {
  switch (n) {
    case "loan_items.branch_id.required":
      return ue(i, b, "branch_id");
    case "loan_items.loan_id.required":
      return ue(i, b, "loan_id");
    case "loan_items.item_no.required":
      return ue(i, b, "item_no");
    case "loan_items.item_type.required":
      return Pe(i, "item_type");
    case "loan_items.barcode.required":
      return Pe(i, "barcode");
    case "loan_items.damage.required":
      return Pe(i, "damage");
    case "book-with-pieces":
      return be(() => me(Ze(X(i, b, "item_type"), ["book", "magazine", "map", "print", "bound"], null)), () => me(ue(i, b, "counted_pieces")));
    case "damage-none-with-others":
      return be(() => Ze(X(i, b, "damage"), ["none"], null), () => me(Ln(X(i, b, "damage"), ["none"], null)));
    case "game-not-counted":
      return be(() => me(Ze(X(i, b, "item_type"), ["game"], null)), () => Pe(i, "counted_pieces"));
    default:
      return null;
  }
}
function ul(n) {
  let i = "loan_items";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: b, bad: N } = _n(Tn, il, n);
  for (let $ of tl) ol($.rule, n, N) === !1 && b.push($);
  return b.map(($) => ({ table: i, ...$ }));
}
var fl = [{ rule: "room_bookings.booked_date.type", level: "must", field: "booked_date" }, { rule: "room_bookings.from_time.type", level: "must", field: "from_time" }, { rule: "room_bookings.to_time.type", level: "must", field: "to_time" }, { rule: "room_bookings.people.type", level: "must", field: "people" }, { rule: "room_bookings.people.bounds", level: "must", field: "people" }, { rule: "room_bookings.purpose.in-code-list", level: "should", field: "purpose" }, { rule: "room_bookings.equipment.type", level: "must", field: "equipment" }, { rule: "room_bookings.equipment.in-code-list", level: "must", field: "equipment" }, { rule: "room_bookings.reader_age.type", level: "must", field: "reader_age" }, { rule: "room_bookings.reader_age.bounds", level: "must", field: "reader_age" }], pl = [{ rule: "room_bookings.booking_id.required", level: "must", field: "booking_id" }, { rule: "room_bookings.from_time.required", level: "should", field: "from_time" }, { rule: "room_bookings.to_time.required", level: "should", field: "to_time" }, { rule: "room_bookings.people.required", level: "should", field: "people" }, { rule: "room_bookings.purpose.required", level: "should", field: "purpose" }, { rule: "booking-ends-before-it-begins", level: "must", field: "from_time" }, { rule: "card-or-club", level: "should", field: "card_no" }, { rule: "chess-without-board", level: "should", field: "purpose" }, { rule: "circle-of-one", level: "may", field: "purpose" }, { rule: "way-to-reach", level: "may", field: "people" }];
function cl(n, i, b) {
  switch (n) {
    case "room_bookings.booking_id.required":
      return ue(i, b, "booking_id");
    case "room_bookings.from_time.required":
      return Pe(i, "from_time");
    case "room_bookings.to_time.required":
      return Pe(i, "to_time");
    case "room_bookings.people.required":
      return Pe(i, "people");
    case "room_bookings.purpose.required":
      return Pe(i, "purpose");
    case "booking-ends-before-it-begins":
      return Ge(X(i, b, "from_time"), X(i, b, "to_time"), (N, $) => N <= $);
    case "card-or-club":
      return be(() => qr(() => ue(i, b, "card_no"), () => me(ue(i, b, "club_name"))), () => qr(() => me(ue(i, b, "card_no")), () => ue(i, b, "club_name")));
    case "chess-without-board":
      return be(() => me(Ze(X(i, b, "purpose"), ["chess"], ["reading_circle", "homework"])), () => Ln(X(i, b, "equipment"), ["chessboard"], null));
    case "circle-of-one":
      return be(() => me(Ze(X(i, b, "purpose"), ["reading_circle"], ["homework", "chess", "quiet_game"])), () => Ge(2, X(i, b, "people"), (N, $) => N <= $));
    case "way-to-reach":
      return be(() => me(Ge(5, X(i, b, "people"), (N, $) => N <= $)), () => be(() => ue(i, b, "card_no"), () => ue(i, b, "club_name"), () => ue(i, b, "purpose")));
    default:
      return null;
  }
}
function dl(n) {
  let i = "room_bookings";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: b, bad: N } = _n(Xn, fl, n);
  for (let $ of pl) cl($.rule, n, N) === !1 && b.push($);
  return b.map(($) => ({ table: i, ...$ }));
}
var al = [{ rule: "closures.from_date.type", level: "must", field: "from_date" }, { rule: "closures.to_date.type", level: "must", field: "to_date" }, { rule: "closures.reason.in-code-list", level: "must", field: "reason" }], _l = [{ rule: "closures.closure_id.required", level: "must", field: "closure_id" }, { rule: "closures.from_date.required", level: "must", field: "from_date" }, { rule: "closures.to_date.required", level: "must", field: "to_date" }, { rule: "closures.reason.required", level: "should", field: "reason" }];
function ml(n, i, b) {
  switch (n) {
    case "closures.closure_id.required":
      return ue(i, b, "closure_id");
    case "closures.from_date.required":
      return Pe(i, "from_date");
    case "closures.to_date.required":
      return Pe(i, "to_date");
    case "closures.reason.required":
      return Pe(i, "reason");
    default:
      return null;
  }
}
function hl(n) {
  let i = "closures";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: b, bad: N } = _n(Yn, al, n);
  for (let $ of _l) ml($.rule, n, N) === !1 && b.push($);
  return b.map(($) => ({ table: i, ...$ }));
}
var bl = { loans: sl, loan_items: ul, room_bookings: dl, closures: hl };
export {
  Yn as cells_closures,
  Tn as cells_loan_items,
  Kn as cells_loans,
  Xn as cells_room_bookings,
  dl as validateBooking,
  hl as validateClosure,
  ul as validateItem,
  sl as validateLoan,
  bl as validators
};
