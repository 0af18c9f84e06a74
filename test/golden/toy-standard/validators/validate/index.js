// Generated from spec/ by npm run build. Do not edit.
var Rn = (n, i) => () => {
  try {
    return i || n((i = { exports: {} }).exports, i), i.exports;
  } catch (v) {
    throw i = 0, v;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var On = Rn((vn) => {
  "use strict";
  Object.defineProperty(vn, "__esModule", { value: !0 });
  function An(n) {
    let i = n.length, v = 0, z = 0, M;
    for (; z < i; )
      v++, M = n.charCodeAt(z++), M >= 55296 && M <= 56319 && z < i && (M = n.charCodeAt(z), (M & 64512) === 56320 && z++);
    return v;
  }
  vn.default = An;
  An.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var Mn = on, Ae = { $id: "loans", type: "object", additionalProperties: !1, properties: { branch_id: { type: ["string", "null"] }, loan_id: { type: ["string", "null"] }, lent_date: { type: ["string", "null"] }, lent_time: { type: ["string", "null"] }, due_date: { type: ["string", "null"] }, returned_date: { type: ["string", "null"] }, renewals: { type: ["number", "string", "null"] }, fine: { type: ["number", "string", "null"] }, by_post: { type: ["boolean", "string", "null"] }, reader_age: { type: ["number", "string", "null"] }, languages: { type: ["array", "string", "null"] }, languages__words: { type: ["string", "null"] } }, allOf: [{ $comment: "loans.branch_id.bounds", not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }, { $comment: "loans.lent_date.type", not: { allOf: [{ required: ["lent_date"], properties: { lent_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["lent_date"], properties: { lent_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["lent_date"], properties: { lent_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.lent_time.type", not: { allOf: [{ required: ["lent_time"], properties: { lent_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["lent_time"], properties: { lent_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["lent_time"], properties: { lent_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.due_date.type", not: { allOf: [{ required: ["due_date"], properties: { due_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["due_date"], properties: { due_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["due_date"], properties: { due_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.returned_date.type", not: { allOf: [{ required: ["returned_date"], properties: { returned_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["returned_date"], properties: { returned_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["returned_date"], properties: { returned_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.renewals.type", not: { allOf: [{ required: ["renewals"], properties: { renewals: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.renewals.bounds", not: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { not: { minimum: 0 } } } }] } }, { $comment: "loans.fine.type", not: { allOf: [{ required: ["fine"], properties: { fine: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["fine"], properties: { fine: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["fine"], properties: { fine: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.by_post.type", not: { allOf: [{ required: ["by_post"], properties: { by_post: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["by_post"], properties: { by_post: { type: "boolean" } } }, { required: ["by_post"], properties: { by_post: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.reader_age.type", not: { allOf: [{ required: ["reader_age"], properties: { reader_age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.reader_age.bounds", not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }, { $comment: "loans.languages.type", not: { allOf: [{ required: ["languages"], properties: { languages: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["languages"], properties: { languages: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loans.languages.in-code-list", not: { allOf: [{ required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["languages"], properties: { languages: { contains: { not: { enum: ["english", "portuguese", "spanish", "iberian", "other"] } } } } }] } }, { $comment: "loan-id-turned-into-date", not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { not: { enum: [null, ""] } } } }, { required: ["loan_id"], properties: { loan_id: { pattern: "^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, branch_id: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }] }, loan_id: { allOf: [{ required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["loan_id"], properties: { loan_id: { not: { enum: [null, ""] } } } }, { required: ["loan_id"], properties: { loan_id: { pattern: "^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$" } } }] } }] }, lent_date: { required: ["lent_date"], properties: { lent_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, lent_time: { required: ["lent_time"], properties: { lent_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, due_date: { required: ["due_date"], properties: { due_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, returned_date: { required: ["returned_date"], properties: { returned_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, renewals: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["renewals"], properties: { renewals: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["renewals"], properties: { renewals: { not: { minimum: 0 } } } }] } }] }, fine: { required: ["fine"], properties: { fine: { type: "number", minimum: -999999999999999, maximum: 999999999999999 } } }, by_post: { required: ["by_post"], properties: { by_post: { type: "boolean" } } }, reader_age: { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }] }, languages: { required: ["languages"], properties: { languages: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, languages__words: { required: ["languages__words"], properties: { languages__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } } } }, l = Object.prototype.hasOwnProperty, Ee = On().default, jn = new RegExp("^(?:[a-z]{2,12})$", "u"), Mr = new RegExp("^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$", "u"), wn = new RegExp("^(?:([01][0-9]|2[0-3]):[0-5][0-9])$", "u"), Wr = new RegExp("^[ \\t\\r\\n]|[ \\t\\r\\n]$", "u"), Br = new RegExp(";", "u"), Cn = new RegExp("^(?:[0-9]{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))$", "u");
function on(n, { instancePath: i = "", parentData: v, parentDataProperty: z, rootData: M = n, dynamicAnchors: Gr = {} } = {}) {
  let e = null, r = 0, Y = on.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let le = r, Ze = r, Ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (u = "branch_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let s = n.branch_id, w = r, p = r, f = r;
      if (!(s === "not_recorded" || s === "unknown" || s === "not_applicable" || s === "withheld" || s === "pending")) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      }
      var me = f === r;
      if (me) {
        let $ = {};
        e === null ? e = [$] : e.push($), r++;
      } else
        r = p, e !== null && (p ? e.length = p : e = null);
      if (r === w)
        if (typeof s == "string") {
          if (Ee(s) < 1) {
            let $ = {};
            e === null ? e = [$] : e.push($), r++;
          }
        } else {
          let $ = {};
          e === null ? e = [$] : e.push($), r++;
        }
    }
  }
  var De = Ge === r;
  if (De) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (w = "branch_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
        let p = n.branch_id, f = r, $ = r;
        if (typeof p == "string" && !jn.test(p)) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        }
        var fe = $ === r;
        if (fe) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var De = u === r;
  }
  var pe = Ze === r;
  if (pe) {
    let u = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = le, e !== null && (le ? e.length = le : e = null);
  let Se = r, vr = r, ze = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (u = "lent_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
      let s = n.lent_date, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var wr = p === r;
      if (wr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var er = ze === r;
  if (er) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (y = "lent_date")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
        let o = n.lent_date;
        if (r === r)
          if (typeof o == "string") {
            if (!Mr.test(o)) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            }
          } else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
      }
    }
    var ge = $ === r;
    if (f = f || ge, ge) {
      var Je = {};
      Je.lent_date = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_date === void 0 || !l.call(n, "lent_date")) && (y = "lent_date")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
        let o = n.lent_date;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var ge = N === r;
    if (f = f || ge, ge && Je !== !0 && (Je = Je || {}, Je.lent_date = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var se = w === r;
    if (se) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var er = u === r;
  }
  var ce = vr === r;
  if (ce) {
    let u = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Se, e !== null && (Se ? e.length = Se : e = null);
  let rr = r, kr = r, Ne = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (u = "lent_time")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
      let s = n.lent_time, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var qr = p === r;
      if (qr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var cr = Ne === r;
  if (cr) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (y = "lent_time")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
        let o = n.lent_time;
        if (r === r)
          if (typeof o == "string") {
            if (!wn.test(o)) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            }
          } else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
      }
    }
    var be = $ === r;
    if (f = f || be, be) {
      var ye = {};
      ye.lent_time = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.lent_time === void 0 || !l.call(n, "lent_time")) && (y = "lent_time")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
        let o = n.lent_time;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var be = N === r;
    if (f = f || be, be && ye !== !0 && (ye = ye || {}, ye.lent_time = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Re = w === r;
    if (Re) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var cr = u === r;
  }
  var Me = kr === r;
  if (Me) {
    let u = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = rr, e !== null && (rr ? e.length = rr : e = null);
  let D = r, P = r, X = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.due_date === void 0 || !l.call(n, "due_date")) && (u = "due_date")) {
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
  var C = X === r;
  if (C) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.due_date === void 0 || !l.call(n, "due_date")) && (y = "due_date")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
        let o = n.due_date;
        if (r === r)
          if (typeof o == "string") {
            if (!Mr.test(o)) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            }
          } else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
      }
    }
    var U = $ === r;
    if (f = f || U, U) {
      var Q = {};
      Q.due_date = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.due_date === void 0 || !l.call(n, "due_date")) && (y = "due_date")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.due_date !== void 0 && l.call(n, "due_date")) {
        let o = n.due_date;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var U = N === r;
    if (f = f || U, U && Q !== !0 && (Q = Q || {}, Q.due_date = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var ve = w === r;
    if (ve) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var C = u === r;
  }
  var G = P === r;
  if (G) {
    let u = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = D, e !== null && (D ? e.length = D : e = null);
  let F = r, de = r, ee = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (u = "returned_date")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
      let s = n.returned_date, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Hr = p === r;
      if (Hr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var dr = ee === r;
  if (dr) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (y = "returned_date")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
        let o = n.returned_date;
        if (r === r)
          if (typeof o == "string") {
            if (!Mr.test(o)) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            }
          } else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
      }
    }
    var nr = $ === r;
    if (f = f || nr, nr) {
      var He = {};
      He.returned_date = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.returned_date === void 0 || !l.call(n, "returned_date")) && (y = "returned_date")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
        let o = n.returned_date;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var nr = N === r;
    if (f = f || nr, nr && He !== !0 && (He = He || {}, He.returned_date = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Er = w === r;
    if (Er) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var dr = u === r;
  }
  var Ar = de === r;
  if (Ar) {
    let u = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = F, e !== null && (F ? e.length = F : e = null);
  let ar = r, Kr = r, Dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.renewals === void 0 || !l.call(n, "renewals")) && (u = "renewals")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let s = n.renewals, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Sr = p === r;
      if (Sr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var _r = Dr === r;
  if (_r) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (y = "renewals")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let o = n.renewals, L = r;
        if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        if (r === L && typeof o == "number") {
          if (o > 999999999999999 || isNaN(o)) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          } else if (o < -999999999999999 || isNaN(o)) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var Ce = $ === r;
    if (f = f || Ce, Ce) {
      var lr = {};
      lr.renewals = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (y = "renewals")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let o = n.renewals;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var Ce = N === r;
    if (f = f || Ce, Ce && lr !== !0 && (lr = lr || {}, lr.renewals = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Qr = w === r;
    if (Qr) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var _r = u === r;
  }
  var zr = Kr === r;
  if (zr) {
    let u = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = ar, e !== null && (ar ? e.length = ar : e = null);
  let Fe = r, Ke = r, Or = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.renewals === void 0 || !l.call(n, "renewals")) && (u = "renewals")) {
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
  var Jr = Or === r;
  if (Jr) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.renewals === void 0 || !l.call(n, "renewals")) && (w = "renewals")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.renewals !== void 0 && l.call(n, "renewals")) {
        let p = n.renewals, f = r, $ = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        }
        var jr = $ === r;
        if (jr) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var Jr = u === r;
  }
  var Rr = Ke === r;
  if (Rr) {
    let u = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Fe, e !== null && (Fe ? e.length = Fe : e = null);
  let sr = r, we = r, ir = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.fine === void 0 || !l.call(n, "fine")) && (u = "fine")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.fine !== void 0 && l.call(n, "fine")) {
      let s = n.fine, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Tr = p === r;
      if (Tr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var Nr = ir === r;
  if (Nr) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.fine === void 0 || !l.call(n, "fine")) && (y = "fine")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.fine !== void 0 && l.call(n, "fine")) {
        let o = n.fine;
        if (r === r)
          if (typeof o == "number") {
            if (o > 999999999999999 || isNaN(o)) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            } else if (o < -999999999999999 || isNaN(o)) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            }
          } else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
      }
    }
    var ke = $ === r;
    if (f = f || ke, ke) {
      var We = {};
      We.fine = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.fine === void 0 || !l.call(n, "fine")) && (y = "fine")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.fine !== void 0 && l.call(n, "fine")) {
        let o = n.fine;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var ke = N === r;
    if (f = f || ke, ke && We !== !0 && (We = We || {}, We.fine = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Ur = w === r;
    if (Ur) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var Nr = u === r;
  }
  var $r = we === r;
  if ($r) {
    let u = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = sr, e !== null && (sr ? e.length = sr : e = null);
  let mr = r, Vr = r, Qe = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.by_post === void 0 || !l.call(n, "by_post")) && (u = "by_post")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.by_post !== void 0 && l.call(n, "by_post")) {
      let s = n.by_post, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var Xr = p === r;
      if (Xr) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var tr = Qe === r;
  if (tr) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.by_post === void 0 || !l.call(n, "by_post")) && (y = "by_post")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.by_post !== void 0 && l.call(n, "by_post") && typeof n.by_post != "boolean") {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    var Te = $ === r;
    if (f = f || Te, Te) {
      var or = {};
      or.by_post = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.by_post === void 0 || !l.call(n, "by_post")) && (y = "by_post")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.by_post !== void 0 && l.call(n, "by_post")) {
        let o = n.by_post;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var Te = N === r;
    if (f = f || Te, Te && or !== !0 && (or = or || {}, or.by_post = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var Yr = w === r;
    if (Yr) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var tr = u === r;
  }
  var hr = Vr === r;
  if (hr) {
    let u = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = mr, e !== null && (mr ? e.length = mr : e = null);
  let Pr = r, g = r, d = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (u = "reader_age")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let s = n.reader_age, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var J = p === r;
      if (J) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var m = d === r;
  if (m) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (y = "reader_age")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let o = n.reader_age, L = r;
        if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
          let q = {};
          e === null ? e = [q] : e.push(q), r++;
        }
        if (r === L && typeof o == "number") {
          if (o > 999999999999999 || isNaN(o)) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          } else if (o < -999999999999999 || isNaN(o)) {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      }
    }
    var k = $ === r;
    if (f = f || k, k) {
      var b = {};
      b.reader_age = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (y = "reader_age")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let o = n.reader_age;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var k = N === r;
    if (f = f || k, k && b !== !0 && (b = b || {}, b.reader_age = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var I = w === r;
    if (I) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var m = u === r;
  }
  var re = g === r;
  if (re) {
    let u = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = Pr, e !== null && (Pr ? e.length = Pr : e = null);
  let H = r, S = r, W = r, B = !1, he = r, T = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (u = "reader_age")) {
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
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (w = "reader_age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let p = n.reader_age, f = r, $ = r;
        if (typeof p == "number" && (p < 0 || isNaN(p))) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        }
        var te = $ === r;
        if (te) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var ae = u === r;
  }
  var _e = he === r;
  if (B = B || _e, _e) {
    var ur = {};
    ur.reader_age = !0;
  }
  let fr = r, ne = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (u = "reader_age")) {
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
  var gr = ne === r;
  if (gr) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (w = "reader_age")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let p = n.reader_age, f = r, $ = r;
        if (typeof p == "number" && (p > 120 || isNaN(p))) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        }
        var pr = $ === r;
        if (pr) {
          let N = {};
          e === null ? e = [N] : e.push(N), r++;
        } else
          r = f, e !== null && (f ? e.length = f : e = null);
      }
    }
    var gr = u === r;
  }
  var _e = fr === r;
  if (B = B || _e, _e && ur !== !0 && (ur = ur || {}, ur.reader_age = !0), B)
    r = W, e !== null && (W ? e.length = W : e = null);
  else {
    let u = {};
    e === null ? e = [u] : e.push(u), r++;
  }
  var c = S === r;
  if (c) {
    let u = { instancePath: i, schemaPath: "#/allOf/10/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = H, e !== null && (H ? e.length = H : e = null);
  let t = r, j = r, a = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.languages === void 0 || !l.call(n, "languages")) && (u = "languages")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.languages !== void 0 && l.call(n, "languages")) {
      let s = n.languages, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var h = p === r;
      if (h) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var E = a === r;
  if (E) {
    let u = r, s = r, w = r, p = r, f = !1, $ = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (y = "languages")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let o = n.languages;
        if (r === r)
          if (Array.isArray(o))
            if (o.length < 1) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            } else {
              var x = !0;
              let q = o.length;
              for (let Ve = 0; Ve < q; Ve++) {
                let Z = o[Ve], Xe = r, br = r, Sn = r;
                if (!(Z === "not_recorded" || Z === "unknown" || Z === "not_applicable" || Z === "withheld" || Z === "pending")) {
                  let qe = {};
                  e === null ? e = [qe] : e.push(qe), r++;
                }
                var $e = Sn === r;
                if ($e) {
                  let qe = {};
                  e === null ? e = [qe] : e.push(qe), r++;
                } else {
                  r = br, e !== null && (br ? e.length = br : e = null);
                  let qe = r, yn = r, zn = r;
                  if (typeof Z == "string" && !Wr.test(Z)) {
                    let Lr = {};
                    e === null ? e = [Lr] : e.push(Lr), r++;
                  }
                  var A = zn === r;
                  if (A) {
                    let Lr = {};
                    e === null ? e = [Lr] : e.push(Lr), r++;
                  } else
                    r = yn, e !== null && (yn ? e.length = yn : e = null);
                  var _ = qe === r;
                  if (_) {
                    let Lr = r, bn = r, Jn = r;
                    if (typeof Z == "string" && !Br.test(Z)) {
                      let nn = {};
                      e === null ? e = [nn] : e.push(nn), r++;
                    }
                    var R = Jn === r;
                    if (R) {
                      let nn = {};
                      e === null ? e = [nn] : e.push(nn), r++;
                    } else
                      r = bn, e !== null && (bn ? e.length = bn : e = null);
                    var _ = Lr === r;
                  }
                }
                if (r === Xe)
                  if (typeof Z == "string") {
                    if (Ee(Z) < 1) {
                      let qe = {};
                      e === null ? e = [qe] : e.push(qe), r++;
                    }
                  } else {
                    let qe = {};
                    e === null ? e = [qe] : e.push(qe), r++;
                  }
                var x = Xe === r;
                if (!x)
                  break;
              }
              if (x) {
                let Ve = o.length;
                if (Ve > 1) {
                  let Z = {};
                  for (; Ve--; ) {
                    let Xe = o[Ve];
                    if (typeof Xe == "string") {
                      if (typeof Z[Xe] == "number") {
                        let br = {};
                        e === null ? e = [br] : e.push(br), r++;
                        break;
                      }
                      Z[Xe] = Ve;
                    }
                  }
                }
              }
            }
          else {
            let q = {};
            e === null ? e = [q] : e.push(q), r++;
          }
      }
    }
    var oe = $ === r;
    if (f = f || oe, oe) {
      var O = {};
      O.languages = !0;
    }
    let N = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let y;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (y = "languages")) {
        let o = {};
        e === null ? e = [o] : e.push(o), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let o = n.languages;
        if (!(o === "not_recorded" || o === "unknown" || o === "not_applicable" || o === "withheld" || o === "pending")) {
          let L = {};
          e === null ? e = [L] : e.push(L), r++;
        }
      }
    }
    var oe = N === r;
    if (f = f || oe, oe && O !== !0 && (O = O || {}, O.languages = !0), f)
      r = p, e !== null && (p ? e.length = p : e = null);
    else {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    }
    var V = w === r;
    if (V) {
      let y = {};
      e === null ? e = [y] : e.push(y), r++;
    } else
      r = s, e !== null && (s ? e.length = s : e = null);
    var E = u === r;
  }
  var Pe = j === r;
  if (Pe) {
    let u = { instancePath: i, schemaPath: "#/allOf/11/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = t, e !== null && (t ? e.length = t : e = null);
  let xe = r, mn = r, xr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.languages === void 0 || !l.call(n, "languages")) && (u = "languages")) {
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
            var ie = !0;
            let p = s.length;
            for (let f = 0; f < p; f++) {
              let $ = s[f], N = r, Le = r, y = r;
              if (!($ === "not_recorded" || $ === "unknown" || $ === "not_applicable" || $ === "withheld" || $ === "pending")) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              }
              var Zr = y === r;
              if (Zr) {
                let L = {};
                e === null ? e = [L] : e.push(L), r++;
              } else {
                r = Le, e !== null && (Le ? e.length = Le : e = null);
                let L = r, q = r, Ve = r;
                if (typeof $ == "string" && !Wr.test($)) {
                  let Z = {};
                  e === null ? e = [Z] : e.push(Z), r++;
                }
                var hn = Ve === r;
                if (hn) {
                  let Z = {};
                  e === null ? e = [Z] : e.push(Z), r++;
                } else
                  r = q, e !== null && (q ? e.length = q : e = null);
                var Ue = L === r;
                if (Ue) {
                  let Z = r, Xe = r, br = r;
                  if (typeof $ == "string" && !Br.test($)) {
                    let rn = {};
                    e === null ? e = [rn] : e.push(rn), r++;
                  }
                  var en = br === r;
                  if (en) {
                    let rn = {};
                    e === null ? e = [rn] : e.push(rn), r++;
                  } else
                    r = Xe, e !== null && (Xe ? e.length = Xe : e = null);
                  var Ue = Z === r;
                }
              }
              if (r === N)
                if (typeof $ == "string") {
                  if (Ee($) < 1) {
                    let L = {};
                    e === null ? e = [L] : e.push(L), r++;
                  }
                } else {
                  let L = {};
                  e === null ? e = [L] : e.push(L), r++;
                }
              var ie = N === r;
              if (!ie)
                break;
            }
            if (ie) {
              let f = s.length;
              if (f > 1) {
                let $ = {};
                for (; f--; ) {
                  let N = s[f];
                  if (typeof N == "string") {
                    if (typeof $[N] == "number") {
                      let Le = {};
                      e === null ? e = [Le] : e.push(Le), r++;
                      break;
                    }
                    $[N] = f;
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
  var ln = xr === r;
  if (ln) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.languages === void 0 || !l.call(n, "languages")) && (w = "languages")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.languages !== void 0 && l.call(n, "languages")) {
        let p = n.languages;
        if (Array.isArray(p)) {
          let f = r, $ = p.length;
          for (let N = 0; N < $; N++) {
            let Le = p[N], y = r, o = r, L = r;
            if (!(Le === "english" || Le === "portuguese" || Le === "spanish" || Le === "iberian" || Le === "other")) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            }
            var Pn = L === r;
            if (Pn) {
              let q = {};
              e === null ? e = [q] : e.push(q), r++;
            } else
              r = o, e !== null && (o ? e.length = o : e = null);
            var yr = y === r;
            if (yr)
              break;
          }
          if (yr)
            r = f, e !== null && (f ? e.length = f : e = null);
          else {
            let N = {};
            e === null ? e = [N] : e.push(N), r++;
          }
        }
      }
    }
    var ln = u === r;
  }
  var xn = mn === r;
  if (xn) {
    let u = { instancePath: i, schemaPath: "#/allOf/12/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = xe, e !== null && (xe ? e.length = xe : e = null);
  let gn = r, Ln = r, In = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let u;
    if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (u = "loan_id")) {
      let s = {};
      e === null ? e = [s] : e.push(s), r++;
    } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let s = n.loan_id, w = r, p = r;
      if (!(s === null || s === "")) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      }
      var En = p === r;
      if (En) {
        let f = {};
        e === null ? e = [f] : e.push(f), r++;
      } else
        r = w, e !== null && (w ? e.length = w : e = null);
    }
  }
  var qn = In === r;
  if (qn) {
    let u = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let w;
      if ((n.loan_id === void 0 || !l.call(n, "loan_id")) && (w = "loan_id")) {
        let p = {};
        e === null ? e = [p] : e.push(p), r++;
      } else if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
        let p = n.loan_id;
        if (typeof p == "string" && !Cn.test(p)) {
          let f = {};
          e === null ? e = [f] : e.push(f), r++;
        }
      }
    }
    var qn = u === r;
  }
  var Dn = Ln === r;
  if (Dn) {
    let u = { instancePath: i, schemaPath: "#/allOf/13/not", keyword: "not", params: {} };
    e === null ? e = [u] : e.push(u), r++;
  } else
    r = gn, e !== null && (gn ? e.length = gn : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let u of Object.keys(n))
      if (!l.call(Ae.properties, u)) {
        let s = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
        e === null ? e = [s] : e.push(s), r++;
      }
    if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let u = n.branch_id;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/branch_id", schemaPath: "#/properties/branch_id/type", keyword: "type", params: { type: Ae.properties.branch_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let u = n.loan_id;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/loan_id", schemaPath: "#/properties/loan_id/type", keyword: "type", params: { type: Ae.properties.loan_id.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lent_date !== void 0 && l.call(n, "lent_date")) {
      let u = n.lent_date;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/lent_date", schemaPath: "#/properties/lent_date/type", keyword: "type", params: { type: Ae.properties.lent_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.lent_time !== void 0 && l.call(n, "lent_time")) {
      let u = n.lent_time;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/lent_time", schemaPath: "#/properties/lent_time/type", keyword: "type", params: { type: Ae.properties.lent_time.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.due_date !== void 0 && l.call(n, "due_date")) {
      let u = n.due_date;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/due_date", schemaPath: "#/properties/due_date/type", keyword: "type", params: { type: Ae.properties.due_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.returned_date !== void 0 && l.call(n, "returned_date")) {
      let u = n.returned_date;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/returned_date", schemaPath: "#/properties/returned_date/type", keyword: "type", params: { type: Ae.properties.returned_date.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.renewals !== void 0 && l.call(n, "renewals")) {
      let u = n.renewals;
      if (typeof u != "number" && typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/renewals", schemaPath: "#/properties/renewals/type", keyword: "type", params: { type: Ae.properties.renewals.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.fine !== void 0 && l.call(n, "fine")) {
      let u = n.fine;
      if (typeof u != "number" && typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/fine", schemaPath: "#/properties/fine/type", keyword: "type", params: { type: Ae.properties.fine.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.by_post !== void 0 && l.call(n, "by_post")) {
      let u = n.by_post;
      if (typeof u != "boolean" && typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/by_post", schemaPath: "#/properties/by_post/type", keyword: "type", params: { type: Ae.properties.by_post.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let u = n.reader_age;
      if (typeof u != "number" && typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/reader_age", schemaPath: "#/properties/reader_age/type", keyword: "type", params: { type: Ae.properties.reader_age.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.languages !== void 0 && l.call(n, "languages")) {
      let u = n.languages;
      if (!Array.isArray(u) && typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: Ae.properties.languages.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
    if (n.languages__words !== void 0 && l.call(n, "languages__words")) {
      let u = n.languages__words;
      if (typeof u != "string" && u !== null) {
        let s = { instancePath: i + "/languages__words", schemaPath: "#/properties/languages__words/type", keyword: "type", params: { type: Ae.properties.languages__words.type } };
        e === null ? e = [s] : e.push(s), r++;
      }
    }
  } else {
    let u = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [u] : e.push(u), r++;
  }
  return on.errors = e, r === 0;
}
on.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fn = un, Ir = { $id: "loan_items", type: "object", additionalProperties: !1, properties: { branch_id: { type: ["string", "null"] }, loan_id: { type: ["string", "null"] }, item_no: { type: ["string", "null"] }, item_type: { type: ["string", "null"] }, barcode: { type: ["string", "null"] }, damage: { type: ["array", "string", "null"] }, counted_pieces: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "loan_items.branch_id.bounds", not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }, { $comment: "loan_items.item_no.bounds", not: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_no"], properties: { item_no: { not: { pattern: "^(?:[1-9][0-9]?)$" } } } }] } }, { $comment: "loan_items.item_type.in-code-list", not: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_type"], properties: { item_type: { not: { enum: ["book", "magazine", "map", "film", "game", "print", "bound", "videotape"] } } } }] } }, { $comment: "loan_items.damage.type", not: { allOf: [{ required: ["damage"], properties: { damage: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loan_items.damage.in-code-list", not: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { contains: { not: { enum: ["none", "torn", "wet", "chewed", "lost", "scribbled"] } } } } }] } }, { $comment: "loan_items.counted_pieces.type", not: { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "loan_items.counted_pieces.bounds", not: { anyOf: [{ allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { minimum: 1 } } } }] }, { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { maximum: 1e3 } } } }] }] } }, { $comment: "barcode-in-scientific-notation", not: { allOf: [{ required: ["barcode"], properties: { barcode: { not: { enum: [null, ""] } } } }, { required: ["barcode"], properties: { barcode: { pattern: "^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$" } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, branch_id: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["branch_id"], properties: { branch_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["branch_id"], properties: { branch_id: { not: { pattern: "^(?:[a-z]{2,12})$" } } } }] } }] }, loan_id: { required: ["loan_id"], properties: { loan_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, item_no: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["item_no"], properties: { item_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_no"], properties: { item_no: { not: { pattern: "^(?:[1-9][0-9]?)$" } } } }] } }] }, item_type: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["item_type"], properties: { item_type: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["item_type"], properties: { item_type: { not: { enum: ["book", "magazine", "map", "film", "game", "print", "bound", "videotape"] } } } }] } }] }, barcode: { required: ["barcode"], properties: { barcode: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, damage: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["damage"], properties: { damage: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["damage"], properties: { damage: { contains: { not: { enum: ["none", "torn", "wet", "chewed", "lost", "scribbled"] } } } } }] } }] }, counted_pieces: { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { minimum: 1 } } } }] }, { allOf: [{ required: ["counted_pieces"], properties: { counted_pieces: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["counted_pieces"], properties: { counted_pieces: { not: { maximum: 1e3 } } } }] }] } }] } } }, Wn = new RegExp("^(?:[1-9][0-9]?)$", "u"), Bn = new RegExp("^(?:[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3})$", "u");
function un(n, { instancePath: i = "", parentData: v, parentDataProperty: z, rootData: M = n, dynamicAnchors: Gr = {} } = {}) {
  let e = null, r = 0, Y = un.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let le = r, Ze = r, Ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (g = "branch_id")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let d = n.branch_id, J = r, m = r, b = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var me = b === r;
      if (me) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === J)
        if (typeof d == "string") {
          if (Ee(d) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var De = Ge === r;
  if (De) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.branch_id === void 0 || !l.call(n, "branch_id")) && (J = "branch_id")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
        let m = n.branch_id, b = r, k = r;
        if (typeof m == "string" && !jn.test(m)) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
        var fe = k === r;
        if (fe) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        } else
          r = b, e !== null && (b ? e.length = b : e = null);
      }
    }
    var De = g === r;
  }
  var pe = Ze === r;
  if (pe) {
    let g = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = le, e !== null && (le ? e.length = le : e = null);
  let Se = r, vr = r, ze = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.item_no === void 0 || !l.call(n, "item_no")) && (g = "item_no")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.item_no !== void 0 && l.call(n, "item_no")) {
      let d = n.item_no, J = r, m = r, b = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var wr = b === r;
      if (wr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === J)
        if (typeof d == "string") {
          if (Ee(d) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var er = ze === r;
  if (er) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.item_no === void 0 || !l.call(n, "item_no")) && (J = "item_no")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.item_no !== void 0 && l.call(n, "item_no")) {
        let m = n.item_no, b = r, k = r;
        if (typeof m == "string" && !Wn.test(m)) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
        var Je = k === r;
        if (Je) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        } else
          r = b, e !== null && (b ? e.length = b : e = null);
      }
    }
    var er = g === r;
  }
  var ge = vr === r;
  if (ge) {
    let g = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = Se, e !== null && (Se ? e.length = Se : e = null);
  let se = r, ce = r, rr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.item_type === void 0 || !l.call(n, "item_type")) && (g = "item_type")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.item_type !== void 0 && l.call(n, "item_type")) {
      let d = n.item_type, J = r, m = r, b = r;
      if (!(d === "not_recorded" || d === "unknown" || d === "not_applicable" || d === "withheld" || d === "pending")) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      }
      var kr = b === r;
      if (kr) {
        let k = {};
        e === null ? e = [k] : e.push(k), r++;
      } else
        r = m, e !== null && (m ? e.length = m : e = null);
      if (r === J)
        if (typeof d == "string") {
          if (Ee(d) < 1) {
            let k = {};
            e === null ? e = [k] : e.push(k), r++;
          }
        } else {
          let k = {};
          e === null ? e = [k] : e.push(k), r++;
        }
    }
  }
  var Ne = rr === r;
  if (Ne) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.item_type === void 0 || !l.call(n, "item_type")) && (J = "item_type")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.item_type !== void 0 && l.call(n, "item_type")) {
        let m = n.item_type, b = r, k = r;
        if (!(m === "book" || m === "magazine" || m === "map" || m === "film" || m === "game" || m === "print" || m === "bound" || m === "videotape")) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
        var qr = k === r;
        if (qr) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        } else
          r = b, e !== null && (b ? e.length = b : e = null);
      }
    }
    var Ne = g === r;
  }
  var cr = ce === r;
  if (cr) {
    let g = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = se, e !== null && (se ? e.length = se : e = null);
  let ye = r, be = r, Re = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.damage === void 0 || !l.call(n, "damage")) && (g = "damage")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.damage !== void 0 && l.call(n, "damage")) {
      let d = n.damage, J = r, m = r;
      if (!(d === null || d === "")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Me = m === r;
      if (Me) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = J, e !== null && (J ? e.length = J : e = null);
    }
  }
  var D = Re === r;
  if (D) {
    let g = r, d = r, J = r, m = r, b = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (H = "damage")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let S = n.damage;
        if (r === r)
          if (Array.isArray(S))
            if (S.length < 1) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else {
              var P = !0;
              let B = S.length;
              for (let he = 0; he < B; he++) {
                let T = S[he], ae = r, te = r, ur = r;
                if (!(T === "not_recorded" || T === "unknown" || T === "not_applicable" || T === "withheld" || T === "pending")) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                }
                var X = ur === r;
                if (X) {
                  let ne = {};
                  e === null ? e = [ne] : e.push(ne), r++;
                } else {
                  r = te, e !== null && (te ? e.length = te : e = null);
                  let ne = r, gr = r, pr = r;
                  if (typeof T == "string" && !Wr.test(T)) {
                    let _e = {};
                    e === null ? e = [_e] : e.push(_e), r++;
                  }
                  var K = pr === r;
                  if (K) {
                    let _e = {};
                    e === null ? e = [_e] : e.push(_e), r++;
                  } else
                    r = gr, e !== null && (gr ? e.length = gr : e = null);
                  var C = ne === r;
                  if (C) {
                    let _e = r, c = r, t = r;
                    if (typeof T == "string" && !Br.test(T)) {
                      let a = {};
                      e === null ? e = [a] : e.push(a), r++;
                    }
                    var Q = t === r;
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
                    if (Ee(T) < 1) {
                      let ne = {};
                      e === null ? e = [ne] : e.push(ne), r++;
                    }
                  } else {
                    let ne = {};
                    e === null ? e = [ne] : e.push(ne), r++;
                  }
                var P = ae === r;
                if (!P)
                  break;
              }
              if (P) {
                let he = S.length;
                if (he > 1) {
                  let T = {};
                  for (; he--; ) {
                    let ae = S[he];
                    if (typeof ae == "string") {
                      if (typeof T[ae] == "number") {
                        let te = {};
                        e === null ? e = [te] : e.push(te), r++;
                        break;
                      }
                      T[ae] = he;
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
    var ve = k === r;
    if (b = b || ve, ve) {
      var U = {};
      U.damage = !0;
    }
    let I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (H = "damage")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let S = n.damage;
        if (!(S === "not_recorded" || S === "unknown" || S === "not_applicable" || S === "withheld" || S === "pending")) {
          let W = {};
          e === null ? e = [W] : e.push(W), r++;
        }
      }
    }
    var ve = I === r;
    if (b = b || ve, ve && U !== !0 && (U = U || {}, U.damage = !0), b)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    }
    var G = J === r;
    if (G) {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var D = g === r;
  }
  var F = be === r;
  if (F) {
    let g = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = ye, e !== null && (ye ? e.length = ye : e = null);
  let de = r, ee = r, Hr = r;
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
            let m = {};
            e === null ? e = [m] : e.push(m), r++;
          } else {
            var dr = !0;
            let m = d.length;
            for (let b = 0; b < m; b++) {
              let k = d[b], I = r, re = r, H = r;
              if (!(k === "not_recorded" || k === "unknown" || k === "not_applicable" || k === "withheld" || k === "pending")) {
                let W = {};
                e === null ? e = [W] : e.push(W), r++;
              }
              var He = H === r;
              if (He) {
                let W = {};
                e === null ? e = [W] : e.push(W), r++;
              } else {
                r = re, e !== null && (re ? e.length = re : e = null);
                let W = r, B = r, he = r;
                if (typeof k == "string" && !Wr.test(k)) {
                  let T = {};
                  e === null ? e = [T] : e.push(T), r++;
                }
                var nr = he === r;
                if (nr) {
                  let T = {};
                  e === null ? e = [T] : e.push(T), r++;
                } else
                  r = B, e !== null && (B ? e.length = B : e = null);
                var Er = W === r;
                if (Er) {
                  let T = r, ae = r, te = r;
                  if (typeof k == "string" && !Br.test(k)) {
                    let fr = {};
                    e === null ? e = [fr] : e.push(fr), r++;
                  }
                  var Ar = te === r;
                  if (Ar) {
                    let fr = {};
                    e === null ? e = [fr] : e.push(fr), r++;
                  } else
                    r = ae, e !== null && (ae ? e.length = ae : e = null);
                  var Er = T === r;
                }
              }
              if (r === I)
                if (typeof k == "string") {
                  if (Ee(k) < 1) {
                    let W = {};
                    e === null ? e = [W] : e.push(W), r++;
                  }
                } else {
                  let W = {};
                  e === null ? e = [W] : e.push(W), r++;
                }
              var dr = I === r;
              if (!dr)
                break;
            }
            if (dr) {
              let b = d.length;
              if (b > 1) {
                let k = {};
                for (; b--; ) {
                  let I = d[b];
                  if (typeof I == "string") {
                    if (typeof k[I] == "number") {
                      let re = {};
                      e === null ? e = [re] : e.push(re), r++;
                      break;
                    }
                    k[I] = b;
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
  var ar = Hr === r;
  if (ar) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.damage === void 0 || !l.call(n, "damage")) && (J = "damage")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.damage !== void 0 && l.call(n, "damage")) {
        let m = n.damage;
        if (Array.isArray(m)) {
          let b = r, k = m.length;
          for (let I = 0; I < k; I++) {
            let re = m[I], H = r, S = r, W = r;
            if (!(re === "none" || re === "torn" || re === "wet" || re === "chewed" || re === "lost" || re === "scribbled")) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            }
            var Kr = W === r;
            if (Kr) {
              let B = {};
              e === null ? e = [B] : e.push(B), r++;
            } else
              r = S, e !== null && (S ? e.length = S : e = null);
            var Dr = H === r;
            if (Dr)
              break;
          }
          if (Dr)
            r = b, e !== null && (b ? e.length = b : e = null);
          else {
            let I = {};
            e === null ? e = [I] : e.push(I), r++;
          }
        }
      }
    }
    var ar = g === r;
  }
  var Sr = ee === r;
  if (Sr) {
    let g = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = de, e !== null && (de ? e.length = de : e = null);
  let _r = r, lr = r, Ce = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (g = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, J = r, m = r;
      if (!(d === null || d === "")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Qr = m === r;
      if (Qr) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = J, e !== null && (J ? e.length = J : e = null);
    }
  }
  var zr = Ce === r;
  if (zr) {
    let g = r, d = r, J = r, m = r, b = !1, k = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (H = "counted_pieces")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let S = n.counted_pieces, W = r;
        if (!(typeof S == "number" && !(S % 1) && !isNaN(S))) {
          let B = {};
          e === null ? e = [B] : e.push(B), r++;
        }
        if (r === W && typeof S == "number") {
          if (S > 999999999999999 || isNaN(S)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          } else if (S < -999999999999999 || isNaN(S)) {
            let B = {};
            e === null ? e = [B] : e.push(B), r++;
          }
        }
      }
    }
    var Ke = k === r;
    if (b = b || Ke, Ke) {
      var Fe = {};
      Fe.counted_pieces = !0;
    }
    let I = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let H;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (H = "counted_pieces")) {
        let S = {};
        e === null ? e = [S] : e.push(S), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let S = n.counted_pieces;
        if (!(S === "not_recorded" || S === "unknown" || S === "not_applicable" || S === "withheld" || S === "pending")) {
          let W = {};
          e === null ? e = [W] : e.push(W), r++;
        }
      }
    }
    var Ke = I === r;
    if (b = b || Ke, Ke && Fe !== !0 && (Fe = Fe || {}, Fe.counted_pieces = !0), b)
      r = m, e !== null && (m ? e.length = m : e = null);
    else {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    }
    var Or = J === r;
    if (Or) {
      let H = {};
      e === null ? e = [H] : e.push(H), r++;
    } else
      r = d, e !== null && (d ? e.length = d : e = null);
    var zr = g === r;
  }
  var Jr = lr === r;
  if (Jr) {
    let g = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = _r, e !== null && (_r ? e.length = _r : e = null);
  let jr = r, Rr = r, sr = r, we = !1, ir = r, Tr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (g = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, J = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      if (r === J && typeof d == "number") {
        if (d > 999999999999999 || isNaN(d)) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        } else if (d < -999999999999999 || isNaN(d)) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
  }
  var Nr = Tr === r;
  if (Nr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (J = "counted_pieces")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let m = n.counted_pieces, b = r, k = r;
        if (typeof m == "number" && (m < 1 || isNaN(m))) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
        var We = k === r;
        if (We) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        } else
          r = b, e !== null && (b ? e.length = b : e = null);
      }
    }
    var Nr = g === r;
  }
  var Qe = ir === r;
  if (we = we || Qe, Qe) {
    var ke = {};
    ke.counted_pieces = !0;
  }
  let Ur = r, $r = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (g = "counted_pieces")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let d = n.counted_pieces, J = r;
      if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      }
      if (r === J && typeof d == "number") {
        if (d > 999999999999999 || isNaN(d)) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        } else if (d < -999999999999999 || isNaN(d)) {
          let m = {};
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    }
  }
  var mr = $r === r;
  if (mr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.counted_pieces === void 0 || !l.call(n, "counted_pieces")) && (J = "counted_pieces")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
        let m = n.counted_pieces, b = r, k = r;
        if (typeof m == "number" && (m > 1e3 || isNaN(m))) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        }
        var Vr = k === r;
        if (Vr) {
          let I = {};
          e === null ? e = [I] : e.push(I), r++;
        } else
          r = b, e !== null && (b ? e.length = b : e = null);
      }
    }
    var mr = g === r;
  }
  var Qe = Ur === r;
  if (we = we || Qe, Qe && ke !== !0 && (ke = ke || {}, ke.counted_pieces = !0), we)
    r = sr, e !== null && (sr ? e.length = sr : e = null);
  else {
    let g = {};
    e === null ? e = [g] : e.push(g), r++;
  }
  var Xr = Rr === r;
  if (Xr) {
    let g = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = jr, e !== null && (jr ? e.length = jr : e = null);
  let tr = r, or = r, Te = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let g;
    if ((n.barcode === void 0 || !l.call(n, "barcode")) && (g = "barcode")) {
      let d = {};
      e === null ? e = [d] : e.push(d), r++;
    } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let d = n.barcode, J = r, m = r;
      if (!(d === null || d === "")) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      }
      var Yr = m === r;
      if (Yr) {
        let b = {};
        e === null ? e = [b] : e.push(b), r++;
      } else
        r = J, e !== null && (J ? e.length = J : e = null);
    }
  }
  var hr = Te === r;
  if (hr) {
    let g = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let J;
      if ((n.barcode === void 0 || !l.call(n, "barcode")) && (J = "barcode")) {
        let m = {};
        e === null ? e = [m] : e.push(m), r++;
      } else if (n.barcode !== void 0 && l.call(n, "barcode")) {
        let m = n.barcode;
        if (typeof m == "string" && !Bn.test(m)) {
          let b = {};
          e === null ? e = [b] : e.push(b), r++;
        }
      }
    }
    var hr = g === r;
  }
  var Pr = or === r;
  if (Pr) {
    let g = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [g] : e.push(g), r++;
  } else
    r = tr, e !== null && (tr ? e.length = tr : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let g of Object.keys(n))
      if (!(g === "branch_id" || g === "loan_id" || g === "item_no" || g === "item_type" || g === "barcode" || g === "damage" || g === "counted_pieces")) {
        let d = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (n.branch_id !== void 0 && l.call(n, "branch_id")) {
      let g = n.branch_id;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/branch_id", schemaPath: "#/properties/branch_id/type", keyword: "type", params: { type: Ir.properties.branch_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.loan_id !== void 0 && l.call(n, "loan_id")) {
      let g = n.loan_id;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/loan_id", schemaPath: "#/properties/loan_id/type", keyword: "type", params: { type: Ir.properties.loan_id.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item_no !== void 0 && l.call(n, "item_no")) {
      let g = n.item_no;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/item_no", schemaPath: "#/properties/item_no/type", keyword: "type", params: { type: Ir.properties.item_no.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.item_type !== void 0 && l.call(n, "item_type")) {
      let g = n.item_type;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/item_type", schemaPath: "#/properties/item_type/type", keyword: "type", params: { type: Ir.properties.item_type.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.barcode !== void 0 && l.call(n, "barcode")) {
      let g = n.barcode;
      if (typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/barcode", schemaPath: "#/properties/barcode/type", keyword: "type", params: { type: Ir.properties.barcode.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.damage !== void 0 && l.call(n, "damage")) {
      let g = n.damage;
      if (!Array.isArray(g) && typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/damage", schemaPath: "#/properties/damage/type", keyword: "type", params: { type: Ir.properties.damage.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (n.counted_pieces !== void 0 && l.call(n, "counted_pieces")) {
      let g = n.counted_pieces;
      if (typeof g != "number" && typeof g != "string" && g !== null) {
        let d = { instancePath: i + "/counted_pieces", schemaPath: "#/properties/counted_pieces/type", keyword: "type", params: { type: Ir.properties.counted_pieces.type } };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let g = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [g] : e.push(g), r++;
  }
  return un.errors = e, r === 0;
}
un.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gn = fn, Ie = { $id: "room_bookings", type: "object", additionalProperties: !1, properties: { booking_id: { type: ["string", "null"] }, booked_date: { type: ["string", "null"] }, from_time: { type: ["string", "null"] }, to_time: { type: ["string", "null"] }, people: { type: ["number", "string", "null"] }, card_no: { type: ["string", "null"] }, club_name: { type: ["string", "null"] }, purpose: { type: ["string", "null"] }, purpose__words: { type: ["string", "null"] }, equipment: { type: ["array", "string", "null"] }, reader_age: { type: ["number", "string", "null"] } }, allOf: [{ $comment: "room_bookings.booked_date.type", not: { allOf: [{ required: ["booked_date"], properties: { booked_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["booked_date"], properties: { booked_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["booked_date"], properties: { booked_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.from_time.type", not: { allOf: [{ required: ["from_time"], properties: { from_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["from_time"], properties: { from_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["from_time"], properties: { from_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.to_time.type", not: { allOf: [{ required: ["to_time"], properties: { to_time: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["to_time"], properties: { to_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, { required: ["to_time"], properties: { to_time: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.people.type", not: { allOf: [{ required: ["people"], properties: { people: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.people.bounds", not: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { not: { minimum: 1 } } } }] } }, { $comment: "room_bookings.purpose.in-code-list", not: { allOf: [{ required: ["purpose"], properties: { purpose: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["purpose"], properties: { purpose: { not: { enum: ["reading_circle", "homework", "chess", "quiet_game", "other"] } } } }] } }, { $comment: "room_bookings.equipment.type", not: { allOf: [{ required: ["equipment"], properties: { equipment: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.equipment.in-code-list", not: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { contains: { not: { enum: ["lamp", "chessboard", "projector"] } } } } }] } }, { $comment: "room_bookings.reader_age.type", not: { allOf: [{ required: ["reader_age"], properties: { reader_age: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "room_bookings.reader_age.bounds", not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, booking_id: { required: ["booking_id"], properties: { booking_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, booked_date: { required: ["booked_date"], properties: { booked_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, from_time: { required: ["from_time"], properties: { from_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, to_time: { required: ["to_time"], properties: { to_time: { type: "string", pattern: "^(?:([01][0-9]|2[0-3]):[0-5][0-9])$" } } }, people: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { allOf: [{ required: ["people"], properties: { people: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["people"], properties: { people: { not: { minimum: 1 } } } }] } }] }, card_no: { required: ["card_no"], properties: { card_no: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, club_name: { required: ["club_name"], properties: { club_name: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, purpose: { required: ["purpose"], properties: { purpose: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, purpose__words: { required: ["purpose__words"], properties: { purpose__words: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, equipment: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { not: { allOf: [{ required: ["equipment"], properties: { equipment: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, allOf: [{ not: { pattern: "^[ \\t\\r\\n]|[ \\t\\r\\n]$" } }, { not: { pattern: ";" } }] } } } }, { required: ["equipment"], properties: { equipment: { contains: { not: { enum: ["lamp", "chessboard", "projector"] } } } } }] } }] }, reader_age: { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { not: { anyOf: [{ allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { minimum: 0 } } } }] }, { allOf: [{ required: ["reader_age"], properties: { reader_age: { type: "integer", minimum: -999999999999999, maximum: 999999999999999 } } }, { required: ["reader_age"], properties: { reader_age: { not: { maximum: 120 } } } }] }] } }] } } };
function fn(n, { instancePath: i = "", parentData: v, parentDataProperty: z, rootData: M = n, dynamicAnchors: Gr = {} } = {}) {
  let e = null, r = 0, Y = fn.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let le = r, Ze = r, Ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (c = "booked_date")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
      let t = n.booked_date, j = r, a = r;
      if (!(t === null || t === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var me = a === r;
      if (me) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = j, e !== null && (j ? e.length = j : e = null);
    }
  }
  var De = Ge === r;
  if (De) {
    let c = r, t = r, j = r, a = r, h = !1, E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (A = "booked_date")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
        let _ = n.booked_date;
        if (r === r)
          if (typeof _ == "string") {
            if (!Mr.test(_)) {
              let O = {};
              e === null ? e = [O] : e.push(O), r++;
            }
          } else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
      }
    }
    var pe = E === r;
    if (h = h || pe, pe) {
      var fe = {};
      fe.booked_date = !0;
    }
    let x = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.booked_date === void 0 || !l.call(n, "booked_date")) && (A = "booked_date")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
        let _ = n.booked_date;
        if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
      }
    }
    var pe = x === r;
    if (h = h || pe, pe && fe !== !0 && (fe = fe || {}, fe.booked_date = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    }
    var Se = j === r;
    if (Se) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var De = c === r;
  }
  var vr = Ze === r;
  if (vr) {
    let c = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = le, e !== null && (le ? e.length = le : e = null);
  let ze = r, wr = r, er = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.from_time === void 0 || !l.call(n, "from_time")) && (c = "from_time")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
      let t = n.from_time, j = r, a = r;
      if (!(t === null || t === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Je = a === r;
      if (Je) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = j, e !== null && (j ? e.length = j : e = null);
    }
  }
  var ge = er === r;
  if (ge) {
    let c = r, t = r, j = r, a = r, h = !1, E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.from_time === void 0 || !l.call(n, "from_time")) && (A = "from_time")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
        let _ = n.from_time;
        if (r === r)
          if (typeof _ == "string") {
            if (!wn.test(_)) {
              let O = {};
              e === null ? e = [O] : e.push(O), r++;
            }
          } else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
      }
    }
    var ce = E === r;
    if (h = h || ce, ce) {
      var se = {};
      se.from_time = !0;
    }
    let x = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.from_time === void 0 || !l.call(n, "from_time")) && (A = "from_time")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.from_time !== void 0 && l.call(n, "from_time")) {
        let _ = n.from_time;
        if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
      }
    }
    var ce = x === r;
    if (h = h || ce, ce && se !== !0 && (se = se || {}, se.from_time = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    }
    var rr = j === r;
    if (rr) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var ge = c === r;
  }
  var kr = wr === r;
  if (kr) {
    let c = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let Ne = r, qr = r, cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.to_time === void 0 || !l.call(n, "to_time")) && (c = "to_time")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
      let t = n.to_time, j = r, a = r;
      if (!(t === null || t === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var ye = a === r;
      if (ye) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = j, e !== null && (j ? e.length = j : e = null);
    }
  }
  var be = cr === r;
  if (be) {
    let c = r, t = r, j = r, a = r, h = !1, E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.to_time === void 0 || !l.call(n, "to_time")) && (A = "to_time")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
        let _ = n.to_time;
        if (r === r)
          if (typeof _ == "string") {
            if (!wn.test(_)) {
              let O = {};
              e === null ? e = [O] : e.push(O), r++;
            }
          } else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
      }
    }
    var Me = E === r;
    if (h = h || Me, Me) {
      var Re = {};
      Re.to_time = !0;
    }
    let x = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.to_time === void 0 || !l.call(n, "to_time")) && (A = "to_time")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.to_time !== void 0 && l.call(n, "to_time")) {
        let _ = n.to_time;
        if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
      }
    }
    var Me = x === r;
    if (h = h || Me, Me && Re !== !0 && (Re = Re || {}, Re.to_time = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    }
    var D = j === r;
    if (D) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var be = c === r;
  }
  var P = qr === r;
  if (P) {
    let c = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
  let X = r, K = r, C = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.people === void 0 || !l.call(n, "people")) && (c = "people")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.people !== void 0 && l.call(n, "people")) {
      let t = n.people, j = r, a = r;
      if (!(t === null || t === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Q = a === r;
      if (Q) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = j, e !== null && (j ? e.length = j : e = null);
    }
  }
  var U = C === r;
  if (U) {
    let c = r, t = r, j = r, a = r, h = !1, E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.people === void 0 || !l.call(n, "people")) && (A = "people")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let _ = n.people, R = r;
        if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        if (r === R && typeof _ == "number") {
          if (_ > 999999999999999 || isNaN(_)) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          } else if (_ < -999999999999999 || isNaN(_)) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var G = E === r;
    if (h = h || G, G) {
      var ve = {};
      ve.people = !0;
    }
    let x = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.people === void 0 || !l.call(n, "people")) && (A = "people")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let _ = n.people;
        if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
      }
    }
    var G = x === r;
    if (h = h || G, G && ve !== !0 && (ve = ve || {}, ve.people = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    }
    var F = j === r;
    if (F) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var U = c === r;
  }
  var de = K === r;
  if (de) {
    let c = { instancePath: i, schemaPath: "#/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = X, e !== null && (X ? e.length = X : e = null);
  let ee = r, Hr = r, dr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.people === void 0 || !l.call(n, "people")) && (c = "people")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.people !== void 0 && l.call(n, "people")) {
      let t = n.people, j = r;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === j && typeof t == "number") {
        if (t > 999999999999999 || isNaN(t)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (t < -999999999999999 || isNaN(t)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var He = dr === r;
  if (He) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let j;
      if ((n.people === void 0 || !l.call(n, "people")) && (j = "people")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.people !== void 0 && l.call(n, "people")) {
        let a = n.people, h = r, E = r;
        if (typeof a == "number" && (a < 1 || isNaN(a))) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
        var nr = E === r;
        if (nr) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var He = c === r;
  }
  var Er = Hr === r;
  if (Er) {
    let c = { instancePath: i, schemaPath: "#/allOf/4/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = ee, e !== null && (ee ? e.length = ee : e = null);
  let Ar = r, ar = r, Kr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.purpose === void 0 || !l.call(n, "purpose")) && (c = "purpose")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.purpose !== void 0 && l.call(n, "purpose")) {
      let t = n.purpose, j = r, a = r, h = r;
      if (!(t === "not_recorded" || t === "unknown" || t === "not_applicable" || t === "withheld" || t === "pending")) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      }
      var Dr = h === r;
      if (Dr) {
        let E = {};
        e === null ? e = [E] : e.push(E), r++;
      } else
        r = a, e !== null && (a ? e.length = a : e = null);
      if (r === j)
        if (typeof t == "string") {
          if (Ee(t) < 1) {
            let E = {};
            e === null ? e = [E] : e.push(E), r++;
          }
        } else {
          let E = {};
          e === null ? e = [E] : e.push(E), r++;
        }
    }
  }
  var Sr = Kr === r;
  if (Sr) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let j;
      if ((n.purpose === void 0 || !l.call(n, "purpose")) && (j = "purpose")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.purpose !== void 0 && l.call(n, "purpose")) {
        let a = n.purpose, h = r, E = r;
        if (!(a === "reading_circle" || a === "homework" || a === "chess" || a === "quiet_game" || a === "other")) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
        var _r = E === r;
        if (_r) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var Sr = c === r;
  }
  var lr = ar === r;
  if (lr) {
    let c = { instancePath: i, schemaPath: "#/allOf/5/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Ar, e !== null && (Ar ? e.length = Ar : e = null);
  let Ce = r, Qr = r, zr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.equipment === void 0 || !l.call(n, "equipment")) && (c = "equipment")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let t = n.equipment, j = r, a = r;
      if (!(t === null || t === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var Fe = a === r;
      if (Fe) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = j, e !== null && (j ? e.length = j : e = null);
    }
  }
  var Ke = zr === r;
  if (Ke) {
    let c = r, t = r, j = r, a = r, h = !1, E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (A = "equipment")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let _ = n.equipment;
        if (r === r)
          if (Array.isArray(_))
            if (_.length < 1) {
              let O = {};
              e === null ? e = [O] : e.push(O), r++;
            } else {
              var Or = !0;
              let O = _.length;
              for (let oe = 0; oe < O; oe++) {
                let V = _[oe], Pe = r, xe = r, mn = r;
                if (!(V === "not_recorded" || V === "unknown" || V === "not_applicable" || V === "withheld" || V === "pending")) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                }
                var Jr = mn === r;
                if (Jr) {
                  let ie = {};
                  e === null ? e = [ie] : e.push(ie), r++;
                } else {
                  r = xe, e !== null && (xe ? e.length = xe : e = null);
                  let ie = r, Zr = r, hn = r;
                  if (typeof V == "string" && !Wr.test(V)) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  }
                  var jr = hn === r;
                  if (jr) {
                    let Ue = {};
                    e === null ? e = [Ue] : e.push(Ue), r++;
                  } else
                    r = Zr, e !== null && (Zr ? e.length = Zr : e = null);
                  var Rr = ie === r;
                  if (Rr) {
                    let Ue = r, en = r, ln = r;
                    if (typeof V == "string" && !Br.test(V)) {
                      let yr = {};
                      e === null ? e = [yr] : e.push(yr), r++;
                    }
                    var sr = ln === r;
                    if (sr) {
                      let yr = {};
                      e === null ? e = [yr] : e.push(yr), r++;
                    } else
                      r = en, e !== null && (en ? e.length = en : e = null);
                    var Rr = Ue === r;
                  }
                }
                if (r === Pe)
                  if (typeof V == "string") {
                    if (Ee(V) < 1) {
                      let ie = {};
                      e === null ? e = [ie] : e.push(ie), r++;
                    }
                  } else {
                    let ie = {};
                    e === null ? e = [ie] : e.push(ie), r++;
                  }
                var Or = Pe === r;
                if (!Or)
                  break;
              }
              if (Or) {
                let oe = _.length;
                if (oe > 1) {
                  let V = {};
                  for (; oe--; ) {
                    let Pe = _[oe];
                    if (typeof Pe == "string") {
                      if (typeof V[Pe] == "number") {
                        let xe = {};
                        e === null ? e = [xe] : e.push(xe), r++;
                        break;
                      }
                      V[Pe] = oe;
                    }
                  }
                }
              }
            }
          else {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
      }
    }
    var ir = E === r;
    if (h = h || ir, ir) {
      var we = {};
      we.equipment = !0;
    }
    let x = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (A = "equipment")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let _ = n.equipment;
        if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
      }
    }
    var ir = x === r;
    if (h = h || ir, ir && we !== !0 && (we = we || {}, we.equipment = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    }
    var Tr = j === r;
    if (Tr) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var Ke = c === r;
  }
  var Nr = Qr === r;
  if (Nr) {
    let c = { instancePath: i, schemaPath: "#/allOf/6/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = Ce, e !== null && (Ce ? e.length = Ce : e = null);
  let We = r, ke = r, Ur = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.equipment === void 0 || !l.call(n, "equipment")) && (c = "equipment")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let t = n.equipment;
      if (r === r)
        if (Array.isArray(t))
          if (t.length < 1) {
            let a = {};
            e === null ? e = [a] : e.push(a), r++;
          } else {
            var $r = !0;
            let a = t.length;
            for (let h = 0; h < a; h++) {
              let E = t[h], x = r, $e = r, A = r;
              if (!(E === "not_recorded" || E === "unknown" || E === "not_applicable" || E === "withheld" || E === "pending")) {
                let R = {};
                e === null ? e = [R] : e.push(R), r++;
              }
              var mr = A === r;
              if (mr) {
                let R = {};
                e === null ? e = [R] : e.push(R), r++;
              } else {
                r = $e, e !== null && ($e ? e.length = $e : e = null);
                let R = r, O = r, oe = r;
                if (typeof E == "string" && !Wr.test(E)) {
                  let V = {};
                  e === null ? e = [V] : e.push(V), r++;
                }
                var Vr = oe === r;
                if (Vr) {
                  let V = {};
                  e === null ? e = [V] : e.push(V), r++;
                } else
                  r = O, e !== null && (O ? e.length = O : e = null);
                var Qe = R === r;
                if (Qe) {
                  let V = r, Pe = r, xe = r;
                  if (typeof E == "string" && !Br.test(E)) {
                    let xr = {};
                    e === null ? e = [xr] : e.push(xr), r++;
                  }
                  var Xr = xe === r;
                  if (Xr) {
                    let xr = {};
                    e === null ? e = [xr] : e.push(xr), r++;
                  } else
                    r = Pe, e !== null && (Pe ? e.length = Pe : e = null);
                  var Qe = V === r;
                }
              }
              if (r === x)
                if (typeof E == "string") {
                  if (Ee(E) < 1) {
                    let R = {};
                    e === null ? e = [R] : e.push(R), r++;
                  }
                } else {
                  let R = {};
                  e === null ? e = [R] : e.push(R), r++;
                }
              var $r = x === r;
              if (!$r)
                break;
            }
            if ($r) {
              let h = t.length;
              if (h > 1) {
                let E = {};
                for (; h--; ) {
                  let x = t[h];
                  if (typeof x == "string") {
                    if (typeof E[x] == "number") {
                      let $e = {};
                      e === null ? e = [$e] : e.push($e), r++;
                      break;
                    }
                    E[x] = h;
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
  var tr = Ur === r;
  if (tr) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let j;
      if ((n.equipment === void 0 || !l.call(n, "equipment")) && (j = "equipment")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.equipment !== void 0 && l.call(n, "equipment")) {
        let a = n.equipment;
        if (Array.isArray(a)) {
          let h = r, E = a.length;
          for (let x = 0; x < E; x++) {
            let $e = a[x], A = r, _ = r, R = r;
            if (!($e === "lamp" || $e === "chessboard" || $e === "projector")) {
              let O = {};
              e === null ? e = [O] : e.push(O), r++;
            }
            var or = R === r;
            if (or) {
              let O = {};
              e === null ? e = [O] : e.push(O), r++;
            } else
              r = _, e !== null && (_ ? e.length = _ : e = null);
            var Te = A === r;
            if (Te)
              break;
          }
          if (Te)
            r = h, e !== null && (h ? e.length = h : e = null);
          else {
            let x = {};
            e === null ? e = [x] : e.push(x), r++;
          }
        }
      }
    }
    var tr = c === r;
  }
  var Yr = ke === r;
  if (Yr) {
    let c = { instancePath: i, schemaPath: "#/allOf/7/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = We, e !== null && (We ? e.length = We : e = null);
  let hr = r, Pr = r, g = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (c = "reader_age")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age, j = r, a = r;
      if (!(t === null || t === "")) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      }
      var d = a === r;
      if (d) {
        let h = {};
        e === null ? e = [h] : e.push(h), r++;
      } else
        r = j, e !== null && (j ? e.length = j : e = null);
    }
  }
  var J = g === r;
  if (J) {
    let c = r, t = r, j = r, a = r, h = !1, E = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (A = "reader_age")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let _ = n.reader_age, R = r;
        if (!(typeof _ == "number" && !(_ % 1) && !isNaN(_))) {
          let O = {};
          e === null ? e = [O] : e.push(O), r++;
        }
        if (r === R && typeof _ == "number") {
          if (_ > 999999999999999 || isNaN(_)) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          } else if (_ < -999999999999999 || isNaN(_)) {
            let O = {};
            e === null ? e = [O] : e.push(O), r++;
          }
        }
      }
    }
    var b = E === r;
    if (h = h || b, b) {
      var m = {};
      m.reader_age = !0;
    }
    let x = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let A;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (A = "reader_age")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let _ = n.reader_age;
        if (!(_ === "not_recorded" || _ === "unknown" || _ === "not_applicable" || _ === "withheld" || _ === "pending")) {
          let R = {};
          e === null ? e = [R] : e.push(R), r++;
        }
      }
    }
    var b = x === r;
    if (h = h || b, b && m !== !0 && (m = m || {}, m.reader_age = !0), h)
      r = a, e !== null && (a ? e.length = a : e = null);
    else {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    }
    var k = j === r;
    if (k) {
      let A = {};
      e === null ? e = [A] : e.push(A), r++;
    } else
      r = t, e !== null && (t ? e.length = t : e = null);
    var J = c === r;
  }
  var I = Pr === r;
  if (I) {
    let c = { instancePath: i, schemaPath: "#/allOf/8/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = hr, e !== null && (hr ? e.length = hr : e = null);
  let re = r, H = r, S = r, W = !1, B = r, he = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (c = "reader_age")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age, j = r;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === j && typeof t == "number") {
        if (t > 999999999999999 || isNaN(t)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (t < -999999999999999 || isNaN(t)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var T = he === r;
  if (T) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let j;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (j = "reader_age")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let a = n.reader_age, h = r, E = r;
        if (typeof a == "number" && (a < 0 || isNaN(a))) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
        var ae = E === r;
        if (ae) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var T = c === r;
  }
  var pr = B === r;
  if (W = W || pr, pr) {
    var te = {};
    te.reader_age = !0;
  }
  let ur = r, fr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let c;
    if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (c = "reader_age")) {
      let t = {};
      e === null ? e = [t] : e.push(t), r++;
    } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let t = n.reader_age, j = r;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      }
      if (r === j && typeof t == "number") {
        if (t > 999999999999999 || isNaN(t)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        } else if (t < -999999999999999 || isNaN(t)) {
          let a = {};
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  }
  var ne = fr === r;
  if (ne) {
    let c = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let j;
      if ((n.reader_age === void 0 || !l.call(n, "reader_age")) && (j = "reader_age")) {
        let a = {};
        e === null ? e = [a] : e.push(a), r++;
      } else if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
        let a = n.reader_age, h = r, E = r;
        if (typeof a == "number" && (a > 120 || isNaN(a))) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        }
        var gr = E === r;
        if (gr) {
          let x = {};
          e === null ? e = [x] : e.push(x), r++;
        } else
          r = h, e !== null && (h ? e.length = h : e = null);
      }
    }
    var ne = c === r;
  }
  var pr = ur === r;
  if (W = W || pr, pr && te !== !0 && (te = te || {}, te.reader_age = !0), W)
    r = S, e !== null && (S ? e.length = S : e = null);
  else {
    let c = {};
    e === null ? e = [c] : e.push(c), r++;
  }
  var _e = H === r;
  if (_e) {
    let c = { instancePath: i, schemaPath: "#/allOf/9/not", keyword: "not", params: {} };
    e === null ? e = [c] : e.push(c), r++;
  } else
    r = re, e !== null && (re ? e.length = re : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let c of Object.keys(n))
      if (!l.call(Ie.properties, c)) {
        let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
        e === null ? e = [t] : e.push(t), r++;
      }
    if (n.booking_id !== void 0 && l.call(n, "booking_id")) {
      let c = n.booking_id;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/booking_id", schemaPath: "#/properties/booking_id/type", keyword: "type", params: { type: Ie.properties.booking_id.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.booked_date !== void 0 && l.call(n, "booked_date")) {
      let c = n.booked_date;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/booked_date", schemaPath: "#/properties/booked_date/type", keyword: "type", params: { type: Ie.properties.booked_date.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.from_time !== void 0 && l.call(n, "from_time")) {
      let c = n.from_time;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/from_time", schemaPath: "#/properties/from_time/type", keyword: "type", params: { type: Ie.properties.from_time.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.to_time !== void 0 && l.call(n, "to_time")) {
      let c = n.to_time;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/to_time", schemaPath: "#/properties/to_time/type", keyword: "type", params: { type: Ie.properties.to_time.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.people !== void 0 && l.call(n, "people")) {
      let c = n.people;
      if (typeof c != "number" && typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: Ie.properties.people.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.card_no !== void 0 && l.call(n, "card_no")) {
      let c = n.card_no;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/card_no", schemaPath: "#/properties/card_no/type", keyword: "type", params: { type: Ie.properties.card_no.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.club_name !== void 0 && l.call(n, "club_name")) {
      let c = n.club_name;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/club_name", schemaPath: "#/properties/club_name/type", keyword: "type", params: { type: Ie.properties.club_name.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.purpose !== void 0 && l.call(n, "purpose")) {
      let c = n.purpose;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: Ie.properties.purpose.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.purpose__words !== void 0 && l.call(n, "purpose__words")) {
      let c = n.purpose__words;
      if (typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/purpose__words", schemaPath: "#/properties/purpose__words/type", keyword: "type", params: { type: Ie.properties.purpose__words.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.equipment !== void 0 && l.call(n, "equipment")) {
      let c = n.equipment;
      if (!Array.isArray(c) && typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/equipment", schemaPath: "#/properties/equipment/type", keyword: "type", params: { type: Ie.properties.equipment.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
    if (n.reader_age !== void 0 && l.call(n, "reader_age")) {
      let c = n.reader_age;
      if (typeof c != "number" && typeof c != "string" && c !== null) {
        let t = { instancePath: i + "/reader_age", schemaPath: "#/properties/reader_age/type", keyword: "type", params: { type: Ie.properties.reader_age.type } };
        e === null ? e = [t] : e.push(t), r++;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [c] : e.push(c), r++;
  }
  return fn.errors = e, r === 0;
}
fn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hn = pn, sn = { $id: "closures", type: "object", additionalProperties: !1, properties: { closure_id: { type: ["string", "null"] }, from_date: { type: ["string", "null"] }, to_date: { type: ["string", "null"] }, reason: { type: ["string", "null"] } }, allOf: [{ $comment: "closures.from_date.type", not: { allOf: [{ required: ["from_date"], properties: { from_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["from_date"], properties: { from_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["from_date"], properties: { from_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "closures.to_date.type", not: { allOf: [{ required: ["to_date"], properties: { to_date: { not: { enum: [null, ""] } } } }, { not: { anyOf: [{ required: ["to_date"], properties: { to_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, { required: ["to_date"], properties: { to_date: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } }] } }] } }, { $comment: "closures.reason.in-code-list", not: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reason"], properties: { reason: { not: { enum: ["holiday", "flood", "painting"] } } } }] } }], $defs: { no_answer: { title: "Empty, or a non-answer", enum: [null, "", "not_recorded", "unknown", "not_applicable", "withheld", "pending"] }, closure_id: { required: ["closure_id"], properties: { closure_id: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, from_date: { required: ["from_date"], properties: { from_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, to_date: { required: ["to_date"], properties: { to_date: { type: "string", pattern: "^(?:([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$" } } }, reason: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { not: { allOf: [{ required: ["reason"], properties: { reason: { type: "string", minLength: 1, not: { enum: ["not_recorded", "unknown", "not_applicable", "withheld", "pending"] } } } }, { required: ["reason"], properties: { reason: { not: { enum: ["holiday", "flood", "painting"] } } } }] } }] } } };
function pn(n, { instancePath: i = "", parentData: v, parentDataProperty: z, rootData: M = n, dynamicAnchors: Gr = {} } = {}) {
  let e = null, r = 0, Y = pn.evaluated;
  Y.dynamicProps && (Y.props = void 0), Y.dynamicItems && (Y.items = void 0);
  let le = r, Ze = r, Ge = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let D;
    if ((n.from_date === void 0 || !l.call(n, "from_date")) && (D = "from_date")) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
      let P = n.from_date, X = r, K = r;
      if (!(P === null || P === "")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var me = K === r;
      if (me) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = X, e !== null && (X ? e.length = X : e = null);
    }
  }
  var De = Ge === r;
  if (De) {
    let D = r, P = r, X = r, K = r, C = !1, Q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.from_date === void 0 || !l.call(n, "from_date")) && (G = "from_date")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.from_date !== void 0 && l.call(n, "from_date")) {
        let F = n.from_date;
        if (r === r)
          if (typeof F == "string") {
            if (!Mr.test(F)) {
              let ee = {};
              e === null ? e = [ee] : e.push(ee), r++;
            }
          } else {
            let ee = {};
            e === null ? e = [ee] : e.push(ee), r++;
          }
      }
    }
    var pe = Q === r;
    if (C = C || pe, pe) {
      var fe = {};
      fe.from_date = !0;
    }
    let U = r;
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
    var pe = U === r;
    if (C = C || pe, pe && fe !== !0 && (fe = fe || {}, fe.from_date = !0), C)
      r = K, e !== null && (K ? e.length = K : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var Se = X === r;
    if (Se) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = P, e !== null && (P ? e.length = P : e = null);
    var De = D === r;
  }
  var vr = Ze === r;
  if (vr) {
    let D = { instancePath: i, schemaPath: "#/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = [D] : e.push(D), r++;
  } else
    r = le, e !== null && (le ? e.length = le : e = null);
  let ze = r, wr = r, er = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let D;
    if ((n.to_date === void 0 || !l.call(n, "to_date")) && (D = "to_date")) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
      let P = n.to_date, X = r, K = r;
      if (!(P === null || P === "")) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      }
      var Je = K === r;
      if (Je) {
        let C = {};
        e === null ? e = [C] : e.push(C), r++;
      } else
        r = X, e !== null && (X ? e.length = X : e = null);
    }
  }
  var ge = er === r;
  if (ge) {
    let D = r, P = r, X = r, K = r, C = !1, Q = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let G;
      if ((n.to_date === void 0 || !l.call(n, "to_date")) && (G = "to_date")) {
        let F = {};
        e === null ? e = [F] : e.push(F), r++;
      } else if (n.to_date !== void 0 && l.call(n, "to_date")) {
        let F = n.to_date;
        if (r === r)
          if (typeof F == "string") {
            if (!Mr.test(F)) {
              let ee = {};
              e === null ? e = [ee] : e.push(ee), r++;
            }
          } else {
            let ee = {};
            e === null ? e = [ee] : e.push(ee), r++;
          }
      }
    }
    var ce = Q === r;
    if (C = C || ce, ce) {
      var se = {};
      se.to_date = !0;
    }
    let U = r;
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
    var ce = U === r;
    if (C = C || ce, ce && se !== !0 && (se = se || {}, se.to_date = !0), C)
      r = K, e !== null && (K ? e.length = K : e = null);
    else {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    }
    var rr = X === r;
    if (rr) {
      let G = {};
      e === null ? e = [G] : e.push(G), r++;
    } else
      r = P, e !== null && (P ? e.length = P : e = null);
    var ge = D === r;
  }
  var kr = wr === r;
  if (kr) {
    let D = { instancePath: i, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = [D] : e.push(D), r++;
  } else
    r = ze, e !== null && (ze ? e.length = ze : e = null);
  let Ne = r, qr = r, cr = r;
  if (n && typeof n == "object" && !Array.isArray(n)) {
    let D;
    if ((n.reason === void 0 || !l.call(n, "reason")) && (D = "reason")) {
      let P = {};
      e === null ? e = [P] : e.push(P), r++;
    } else if (n.reason !== void 0 && l.call(n, "reason")) {
      let P = n.reason, X = r, K = r, C = r;
      if (!(P === "not_recorded" || P === "unknown" || P === "not_applicable" || P === "withheld" || P === "pending")) {
        let Q = {};
        e === null ? e = [Q] : e.push(Q), r++;
      }
      var ye = C === r;
      if (ye) {
        let Q = {};
        e === null ? e = [Q] : e.push(Q), r++;
      } else
        r = K, e !== null && (K ? e.length = K : e = null);
      if (r === X)
        if (typeof P == "string") {
          if (Ee(P) < 1) {
            let Q = {};
            e === null ? e = [Q] : e.push(Q), r++;
          }
        } else {
          let Q = {};
          e === null ? e = [Q] : e.push(Q), r++;
        }
    }
  }
  var be = cr === r;
  if (be) {
    let D = r;
    if (n && typeof n == "object" && !Array.isArray(n)) {
      let X;
      if ((n.reason === void 0 || !l.call(n, "reason")) && (X = "reason")) {
        let K = {};
        e === null ? e = [K] : e.push(K), r++;
      } else if (n.reason !== void 0 && l.call(n, "reason")) {
        let K = n.reason, C = r, Q = r;
        if (!(K === "holiday" || K === "flood" || K === "painting")) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        }
        var Re = Q === r;
        if (Re) {
          let U = {};
          e === null ? e = [U] : e.push(U), r++;
        } else
          r = C, e !== null && (C ? e.length = C : e = null);
      }
    }
    var be = D === r;
  }
  var Me = qr === r;
  if (Me) {
    let D = { instancePath: i, schemaPath: "#/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = [D] : e.push(D), r++;
  } else
    r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
  if (n && typeof n == "object" && !Array.isArray(n)) {
    for (let D of Object.keys(n))
      if (!(D === "closure_id" || D === "from_date" || D === "to_date" || D === "reason")) {
        let P = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
        e === null ? e = [P] : e.push(P), r++;
      }
    if (n.closure_id !== void 0 && l.call(n, "closure_id")) {
      let D = n.closure_id;
      if (typeof D != "string" && D !== null) {
        let P = { instancePath: i + "/closure_id", schemaPath: "#/properties/closure_id/type", keyword: "type", params: { type: sn.properties.closure_id.type } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (n.from_date !== void 0 && l.call(n, "from_date")) {
      let D = n.from_date;
      if (typeof D != "string" && D !== null) {
        let P = { instancePath: i + "/from_date", schemaPath: "#/properties/from_date/type", keyword: "type", params: { type: sn.properties.from_date.type } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (n.to_date !== void 0 && l.call(n, "to_date")) {
      let D = n.to_date;
      if (typeof D != "string" && D !== null) {
        let P = { instancePath: i + "/to_date", schemaPath: "#/properties/to_date/type", keyword: "type", params: { type: sn.properties.to_date.type } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
    if (n.reason !== void 0 && l.call(n, "reason")) {
      let D = n.reason;
      if (typeof D != "string" && D !== null) {
        let P = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: sn.properties.reason.type } };
        e === null ? e = [P] : e.push(P), r++;
      }
    }
  } else {
    let D = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [D] : e.push(D), r++;
  }
  return pn.errors = e, r === 0;
}
pn.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kn = /* @__PURE__ */ new Set(["not_recorded", "unknown", "not_applicable", "withheld", "pending"]), kn = (n) => n == null || n === "", Nn = (n) => typeof n == "string" && Kn.has(n), Cr = (n, i) => Object.hasOwn(n, i) ? n[i] : void 0, je = (n, i) => !kn(Cr(n, i));
var Oe = (n, i, v) => kn(Cr(n, v)) || Nn(Cr(n, v)) || i.has(v) ? null : Cr(n, v), ue = (n, i, v) => kn(Cr(n, v)) || Nn(Cr(n, v)) ? !1 : i.has(v) ? null : !0;
var Be = (n) => n === null ? null : !n, cn = (...n) => {
  let i = !0;
  for (let v of n) {
    let z = v();
    if (z === !1) return !1;
    z === null && (i = null);
  }
  return i;
}, Ye = (...n) => {
  let i = !1;
  for (let v of n) {
    let z = v();
    if (z === !0) return !0;
    z === null && (i = null);
  }
  return i;
}, tn = (n, i, v) => n === null || i === null ? null : v(n, i), dn = (n, i, v) => i.includes(n) ? !0 : v === null || v.includes(n) ? !1 : null, Fr = (n, i, v) => n === null ? null : Array.isArray(n) ? cn(...n.map((z) => () => dn(z, i, v))) : dn(String(n), i, v), $n = (n, i, v) => n === null ? null : Array.isArray(n) ? Ye(...n.map((z) => () => dn(z, i, v))) : dn(String(n), i, v);
var Qn = (n, i) => n === null ? null : i.find(({ from: v, to: z }) => n >= v && (z === null || n <= z))?.code ?? null;
var an = (n) => typeof n == "object" && n !== null && !Array.isArray(n);
function _n(n, i, v) {
  let z = [], M = /* @__PURE__ */ new Set();
  if (n(v)) return { findings: z, bad: M };
  for (let { keyword: r, schemaPath: Y, instancePath: le, params: Ze } of n.errors) {
    let Ge = /^#\/allOf\/(\d+)\/not$/.exec(Y);
    if (Ge !== null) {
      let me = i[Number(Ge[1])];
      z.push(me), me.level === "must" && M.add(me.field);
    } else if (r === "additionalProperties")
      z.push({ rule: "record.unknown-field", level: "must", field: Ze.additionalProperty });
    else if (r === "type" && Y.startsWith("#/properties/")) {
      let me = le.slice(1);
      z.push({ rule: "record.wrong-kind", level: "must", field: me }), M.add(me);
    }
  }
  let Gr = new Set(z.filter(({ rule: r }) => r === "record.wrong-kind").map(({ field: r }) => r)), e = (r) => r.rule.startsWith("record.") || !Gr.has(r.field);
  return { findings: z.filter(e), bad: M };
}
var Tn = [{ rule: "loans.branch_id.bounds", level: "must", field: "branch_id" }, { rule: "loans.lent_date.type", level: "must", field: "lent_date" }, { rule: "loans.lent_time.type", level: "must", field: "lent_time" }, { rule: "loans.due_date.type", level: "must", field: "due_date" }, { rule: "loans.returned_date.type", level: "must", field: "returned_date" }, { rule: "loans.renewals.type", level: "must", field: "renewals" }, { rule: "loans.renewals.bounds", level: "must", field: "renewals" }, { rule: "loans.fine.type", level: "must", field: "fine" }, { rule: "loans.by_post.type", level: "must", field: "by_post" }, { rule: "loans.reader_age.type", level: "must", field: "reader_age" }, { rule: "loans.reader_age.bounds", level: "must", field: "reader_age" }, { rule: "loans.languages.type", level: "must", field: "languages" }, { rule: "loans.languages.in-code-list", level: "should", field: "languages" }, { rule: "loan-id-turned-into-date", level: "must", field: "loan_id" }], Un = [{ rule: "loans.branch_id.required", level: "must", field: "branch_id" }, { rule: "loans.loan_id.required", level: "must", field: "loan_id" }, { rule: "loans.due_date.required", level: "should", field: "due_date" }, { rule: "loans.reader_age.required", level: "must", field: "reader_age" }, { rule: "fine-for-elder", level: "may", field: "reader_band" }];
function Vn(n, i, v) {
  switch (n) {
    case "loans.branch_id.required":
      return ue(i, v, "branch_id");
    case "loans.loan_id.required":
      return ue(i, v, "loan_id");
    case "loans.due_date.required":
      return je(i, "due_date");
    case "loans.reader_age.required":
      return je(i, "reader_age");
    case "fine-for-elder":
      return Ye(() => Be(cn(() => Fr(Qn(Oe(i, v, "reader_age"), [{ code: "child", from: 0, to: 11 }, { code: "youth", from: 12, to: 17 }, { code: "adult", from: 18, to: 66 }, { code: "elder", from: 67, to: null }]), ["elder"], null), () => tn(0, Oe(i, v, "fine"), (z, M) => z < M))), () => Be(ue(i, v, "fine")));
    default:
      return null;
  }
}
function Xn(n) {
  let i = "loans";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: z } = _n(Mn, Tn, n);
  for (let M of Un) Vn(M.rule, n, z) === !1 && v.push(M);
  return v.map((M) => ({ table: i, ...M }));
}
var Yn = [{ rule: "loan_items.branch_id.bounds", level: "must", field: "branch_id" }, { rule: "loan_items.item_no.bounds", level: "must", field: "item_no" }, { rule: "loan_items.item_type.in-code-list", level: "must", field: "item_type" }, { rule: "loan_items.damage.type", level: "must", field: "damage" }, { rule: "loan_items.damage.in-code-list", level: "must", field: "damage" }, { rule: "loan_items.counted_pieces.type", level: "must", field: "counted_pieces" }, { rule: "loan_items.counted_pieces.bounds", level: "must", field: "counted_pieces" }, { rule: "barcode-in-scientific-notation", level: "should", field: "barcode" }], Zn = [{ rule: "loan_items.branch_id.required", level: "must", field: "branch_id" }, { rule: "loan_items.loan_id.required", level: "must", field: "loan_id" }, { rule: "loan_items.item_no.required", level: "must", field: "item_no" }, { rule: "loan_items.item_type.required", level: "must", field: "item_type" }, { rule: "loan_items.barcode.required", level: "should", field: "barcode" }, { rule: "loan_items.damage.required", level: "should", field: "damage" }, { rule: "book-with-pieces", level: "should", field: "item_type" }, { rule: "damage-none-with-others", level: "must", field: "damage" }, { rule: "game-not-counted", level: "must", field: "item_type" }];
function el(n, i, v) {
  switch (n) {
    case "loan_items.branch_id.required":
      return ue(i, v, "branch_id");
    case "loan_items.loan_id.required":
      return ue(i, v, "loan_id");
    case "loan_items.item_no.required":
      return ue(i, v, "item_no");
    case "loan_items.item_type.required":
      return je(i, "item_type");
    case "loan_items.barcode.required":
      return je(i, "barcode");
    case "loan_items.damage.required":
      return je(i, "damage");
    case "book-with-pieces":
      return Ye(() => Be(Fr(Oe(i, v, "item_type"), ["book", "magazine", "map", "print", "bound"], null)), () => Be(ue(i, v, "counted_pieces")));
    case "damage-none-with-others":
      return Ye(() => Fr(Oe(i, v, "damage"), ["none"], null), () => Be($n(Oe(i, v, "damage"), ["none"], null)));
    case "game-not-counted":
      return Ye(() => Be(Fr(Oe(i, v, "item_type"), ["game"], null)), () => je(i, "counted_pieces"));
    default:
      return null;
  }
}
function rl(n) {
  let i = "loan_items";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: z } = _n(Fn, Yn, n);
  for (let M of Zn) el(M.rule, n, z) === !1 && v.push(M);
  return v.map((M) => ({ table: i, ...M }));
}
var nl = [{ rule: "room_bookings.booked_date.type", level: "must", field: "booked_date" }, { rule: "room_bookings.from_time.type", level: "must", field: "from_time" }, { rule: "room_bookings.to_time.type", level: "must", field: "to_time" }, { rule: "room_bookings.people.type", level: "must", field: "people" }, { rule: "room_bookings.people.bounds", level: "must", field: "people" }, { rule: "room_bookings.purpose.in-code-list", level: "should", field: "purpose" }, { rule: "room_bookings.equipment.type", level: "must", field: "equipment" }, { rule: "room_bookings.equipment.in-code-list", level: "must", field: "equipment" }, { rule: "room_bookings.reader_age.type", level: "must", field: "reader_age" }, { rule: "room_bookings.reader_age.bounds", level: "must", field: "reader_age" }], ll = [{ rule: "room_bookings.booking_id.required", level: "must", field: "booking_id" }, { rule: "room_bookings.from_time.required", level: "should", field: "from_time" }, { rule: "room_bookings.to_time.required", level: "should", field: "to_time" }, { rule: "room_bookings.people.required", level: "should", field: "people" }, { rule: "room_bookings.purpose.required", level: "should", field: "purpose" }, { rule: "booking-ends-before-it-begins", level: "must", field: "from_time" }, { rule: "card-or-club", level: "should", field: "card_no" }, { rule: "chess-without-board", level: "should", field: "purpose" }, { rule: "circle-of-one", level: "may", field: "purpose" }, { rule: "way-to-reach", level: "may", field: "people" }];
function sl(n, i, v) {
  switch (n) {
    case "room_bookings.booking_id.required":
      return ue(i, v, "booking_id");
    case "room_bookings.from_time.required":
      return je(i, "from_time");
    case "room_bookings.to_time.required":
      return je(i, "to_time");
    case "room_bookings.people.required":
      return je(i, "people");
    case "room_bookings.purpose.required":
      return je(i, "purpose");
    case "booking-ends-before-it-begins":
      return tn(Oe(i, v, "from_time"), Oe(i, v, "to_time"), (z, M) => z <= M);
    case "card-or-club":
      return Ye(() => cn(() => ue(i, v, "card_no"), () => Be(ue(i, v, "club_name"))), () => cn(() => Be(ue(i, v, "card_no")), () => ue(i, v, "club_name")));
    case "chess-without-board":
      return Ye(() => Be(Fr(Oe(i, v, "purpose"), ["chess"], ["reading_circle", "homework"])), () => $n(Oe(i, v, "equipment"), ["chessboard"], null));
    case "circle-of-one":
      return Ye(() => Be(Fr(Oe(i, v, "purpose"), ["reading_circle"], ["homework", "chess", "quiet_game"])), () => tn(2, Oe(i, v, "people"), (z, M) => z <= M));
    case "way-to-reach":
      return Ye(() => Be(tn(5, Oe(i, v, "people"), (z, M) => z <= M)), () => Ye(() => ue(i, v, "card_no"), () => ue(i, v, "club_name"), () => ue(i, v, "purpose")));
    default:
      return null;
  }
}
function il(n) {
  let i = "room_bookings";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: z } = _n(Gn, nl, n);
  for (let M of ll) sl(M.rule, n, z) === !1 && v.push(M);
  return v.map((M) => ({ table: i, ...M }));
}
var tl = [{ rule: "closures.from_date.type", level: "must", field: "from_date" }, { rule: "closures.to_date.type", level: "must", field: "to_date" }, { rule: "closures.reason.in-code-list", level: "must", field: "reason" }], ol = [{ rule: "closures.closure_id.required", level: "must", field: "closure_id" }, { rule: "closures.from_date.required", level: "must", field: "from_date" }, { rule: "closures.to_date.required", level: "must", field: "to_date" }, { rule: "closures.reason.required", level: "should", field: "reason" }];
function ul(n, i, v) {
  switch (n) {
    case "closures.closure_id.required":
      return ue(i, v, "closure_id");
    case "closures.from_date.required":
      return je(i, "from_date");
    case "closures.to_date.required":
      return je(i, "to_date");
    case "closures.reason.required":
      return je(i, "reason");
    default:
      return null;
  }
}
function fl(n) {
  let i = "closures";
  if (!an(n)) return [{ table: i, rule: "record.wrong-kind", level: "must" }];
  let { findings: v, bad: z } = _n(Hn, tl, n);
  for (let M of ol) ul(M.rule, n, z) === !1 && v.push(M);
  return v.map((M) => ({ table: i, ...M }));
}
var dl = { loans: Xn, loan_items: rl, room_bookings: il, closures: fl };
export {
  Hn as cells_closures,
  Fn as cells_loan_items,
  Mn as cells_loans,
  Gn as cells_room_bookings,
  il as validateBooking,
  fl as validateClosure,
  rl as validateItem,
  Xn as validateLoan,
  dl as validators
};
