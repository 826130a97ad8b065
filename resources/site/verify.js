// Made by tests/support/node/build_site.mjs from resources/site/source and, bundled, without what fetches:
// @noble/curves 2.4.0, @noble/hashes 2.4.0, canonicalize 2.1.0, jsonld 9.0.0, lru-cache 6.0.0, rdf-canonize 5.0.0, yallist 4.0.0. Their licences: NOTICE, resources/licences.
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod2) => function __require() {
    try {
      return mod2 || (0, cb[__getOwnPropNames(cb)[0]])((mod2 = { exports: {} }).exports, mod2), mod2.exports;
    } catch (e) {
      throw mod2 = 0, e;
    }
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod2, isNodeMode, target) => (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod2 || !mod2.__esModule ? __defProp(target, "default", { value: mod2, enumerable: true }) : target,
    mod2
  ));

  // node_modules/canonicalize/lib/canonicalize.js
  var require_canonicalize = __commonJS({
    "node_modules/canonicalize/lib/canonicalize.js"(exports, module) {
      "use strict";
      module.exports = function serialize(object) {
        if (typeof object === "number" && isNaN(object)) {
          throw new Error("NaN is not allowed");
        }
        if (typeof object === "number" && !isFinite(object)) {
          throw new Error("Infinity is not allowed");
        }
        if (object === null || typeof object !== "object") {
          return JSON.stringify(object);
        }
        if (object.toJSON instanceof Function) {
          return serialize(object.toJSON());
        }
        if (Array.isArray(object)) {
          const values2 = object.reduce((t, cv, ci) => {
            const comma = ci === 0 ? "" : ",";
            const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
            return `${t}${comma}${serialize(value)}`;
          }, "");
          return `[${values2}]`;
        }
        const values = Object.keys(object).sort().reduce((t, cv) => {
          if (object[cv] === void 0 || typeof object[cv] === "symbol") {
            return t;
          }
          const comma = t.length === 0 ? "" : ",";
          return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
        }, "");
        return `{${values}}`;
      };
    }
  });

  // node_modules/rdf-canonize/lib/IdentifierIssuer.js
  var require_IdentifierIssuer = __commonJS({
    "node_modules/rdf-canonize/lib/IdentifierIssuer.js"(exports, module) {
      "use strict";
      module.exports = class IdentifierIssuer {
        /**
         * Creates a new IdentifierIssuer. A IdentifierIssuer issues unique
         * identifiers, keeping track of any previously issued identifiers.
         *
         * @param {string} prefix - The prefix to use ('<prefix><counter>').
         * @param {Map} [existing] - An existing Map to use.
         * @param {number} [counter] - The counter to use.
         */
        constructor(prefix, existing = /* @__PURE__ */ new Map(), counter = 0) {
          this.prefix = prefix;
          this._existing = existing;
          this.counter = counter;
        }
        /**
         * Copies this IdentifierIssuer.
         *
         * @returns {object} - A copy of this IdentifierIssuer.
         */
        clone() {
          const { prefix, _existing, counter } = this;
          return new IdentifierIssuer(prefix, new Map(_existing), counter);
        }
        /**
         * Gets the new identifier for the given old identifier, where if no old
         * identifier is given a new identifier will be generated.
         *
         * @param {string} [old] - The old identifier to get the new identifier for.
         *
         * @returns {string} - The new identifier.
         */
        getId(old) {
          const existing = old && this._existing.get(old);
          if (existing) {
            return existing;
          }
          const identifier = this.prefix + this.counter;
          this.counter++;
          if (old) {
            this._existing.set(old, identifier);
          }
          return identifier;
        }
        /**
         * Returns true if the given old identifer has already been assigned a new
         * identifier.
         *
         * @param {string} old - The old identifier to check.
         *
         * @returns {boolean} - True if the old identifier has been assigned a new
         *   identifier, false if not.
         */
        hasId(old) {
          return this._existing.has(old);
        }
        /**
         * Returns all of the IDs that have been issued new IDs in the order in
         * which they were issued new IDs.
         *
         * @returns {Array} - The list of old IDs that has been issued new IDs in
         *   order.
         */
        getOldIds() {
          return [...this._existing.keys()];
        }
      };
    }
  });

  // node_modules/rdf-canonize/lib/platform-browser.js
  var require_platform_browser = __commonJS({
    "node_modules/rdf-canonize/lib/platform-browser.js"(exports) {
      exports.setImmediate = (work) => setTimeout(work, 0);
    }
  });

  // node_modules/rdf-canonize/lib/MessageDigest-webcrypto.js
  var require_MessageDigest_webcrypto = __commonJS({
    "node_modules/rdf-canonize/lib/MessageDigest-webcrypto.js"(exports, module) {
      "use strict";
      /*!
       * Copyright (c) 2016-2023 Digital Bazaar, Inc. All rights reserved.
       */
      var { bufferToHex, crypto } = require_platform_browser();
      var algorithmMap = /* @__PURE__ */ new Map([
        ["sha256", "SHA-256"],
        ["SHA256", "SHA-256"],
        ["SHA-256", "SHA-256"],
        ["sha384", "SHA-384"],
        ["SHA384", "SHA-384"],
        ["SHA-384", "SHA-384"],
        ["sha512", "SHA-512"],
        ["SHA512", "SHA-512"],
        ["SHA-512", "SHA-512"]
      ]);
      module.exports = class MessageDigest {
        /**
         * Creates a new WebCrypto API MessageDigest.
         *
         * @param {string} algorithm - The algorithm to use.
         */
        constructor(algorithm) {
          if (!(crypto && crypto.subtle)) {
            throw new Error("crypto.subtle not found.");
          }
          if (!algorithmMap.has(algorithm)) {
            throw new Error(`Unsupported algorithm "${algorithm}".`);
          }
          this.algorithm = algorithmMap.get(algorithm);
          this._content = "";
        }
        update(msg) {
          this._content += msg;
        }
        async digest() {
          const data = new TextEncoder().encode(this._content);
          const buffer = await crypto.subtle.digest(this.algorithm, data);
          return bufferToHex(buffer);
        }
      };
    }
  });

  // node_modules/rdf-canonize/lib/Permuter.js
  var require_Permuter = __commonJS({
    "node_modules/rdf-canonize/lib/Permuter.js"(exports, module) {
      "use strict";
      /*!
       * Copyright (c) 2016-2022 Digital Bazaar, Inc. All rights reserved.
       */
      module.exports = class Permuter {
        /**
         * A Permuter iterates over all possible permutations of the given array
         * of elements.
         *
         * @param {Array} list - The array of elements to iterate over.
         */
        constructor(list) {
          this.current = list.sort();
          this.done = false;
          this.dir = /* @__PURE__ */ new Map();
          for (let i = 0; i < list.length; ++i) {
            this.dir.set(list[i], true);
          }
        }
        /**
         * Returns true if there is another permutation.
         *
         * @returns {boolean} - True if there is another permutation, false if not.
         */
        hasNext() {
          return !this.done;
        }
        /**
         * Gets the next permutation. Call hasNext() to ensure there is another one
         * first.
         *
         * @returns {any} - The next permutation.
         */
        next() {
          const { current, dir } = this;
          const rval = current.slice();
          let k = null;
          let pos = 0;
          const length = current.length;
          for (let i = 0; i < length; ++i) {
            const element = current[i];
            const left = dir.get(element);
            if ((k === null || element > k) && (left && i > 0 && element > current[i - 1] || !left && i < length - 1 && element > current[i + 1])) {
              k = element;
              pos = i;
            }
          }
          if (k === null) {
            this.done = true;
          } else {
            const swap = dir.get(k) ? pos - 1 : pos + 1;
            current[pos] = current[swap];
            current[swap] = k;
            for (const element of current) {
              if (element > k) {
                dir.set(element, !dir.get(element));
              }
            }
          }
          return rval;
        }
      };
    }
  });

  // node_modules/rdf-canonize/lib/NQuads.js
  var require_NQuads = __commonJS({
    "node_modules/rdf-canonize/lib/NQuads.js"(exports, module) {
      "use strict";
      /*!
       * Copyright (c) 2016-2022 Digital Bazaar, Inc. All rights reserved.
       */
      var RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
      var RDF_LANGSTRING = RDF + "langString";
      var XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
      var TYPE_NAMED_NODE = "NamedNode";
      var TYPE_BLANK_NODE = "BlankNode";
      var TYPE_LITERAL = "Literal";
      var TYPE_DEFAULT_GRAPH = "DefaultGraph";
      var REGEX = {};
      (() => {
        const PN_CHARS_BASE = "A-Za-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
        const PN_CHARS_U = PN_CHARS_BASE + "_";
        const PN_CHARS = PN_CHARS_U + "0-9-·̀-ͯ‿-⁀";
        const BLANK_NODE_LABEL = "_:((?:[" + PN_CHARS_U + "0-9])(?:(?:[" + PN_CHARS + ".])*(?:[" + PN_CHARS + "]))?)";
        const UCHAR4 = "\\\\u[0-9A-Fa-f]{4}";
        const UCHAR8 = "\\\\U[0-9A-Fa-f]{8}";
        const IRI = '(?:<((?:[^\0- <>"{}|^`\\\\]|' + UCHAR4 + "|" + UCHAR8 + ")*)>)";
        const bnode = BLANK_NODE_LABEL;
        const plain = '"([^"\\\\]*(?:\\\\.[^"\\\\]*)*)"';
        const datatype = "(?:\\^\\^" + IRI + ")";
        const language2 = "(?:@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*))";
        const literal = "(?:" + plain + "(?:" + datatype + "|" + language2 + ")?)";
        const ws = "[ \\t]+";
        const wso = "[ \\t]*";
        const subject = "(?:" + IRI + "|" + bnode + ")" + ws;
        const property = IRI + ws;
        const object = "(?:" + IRI + "|" + bnode + "|" + literal + ")" + wso;
        const graphName = "(?:\\.|(?:(?:" + IRI + "|" + bnode + ")" + wso + "\\.))";
        REGEX.eoln = /(?:\r\n)|(?:\n)|(?:\r)/g;
        REGEX.empty = new RegExp("^" + wso + "$");
        REGEX.quad = new RegExp(
          "^" + wso + subject + property + object + graphName + wso + "$"
        );
      })();
      module.exports = class NQuads {
        /**
         * Parses RDF in the form of N-Quads.
         *
         * @param {string} input - The N-Quads input to parse.
         *
         * @returns {Array} - An RDF dataset (an array of quads per
         *   https://rdf.js.org/).
         */
        static parse(input2) {
          const dataset = [];
          const graphs = {};
          const lines = input2.split(REGEX.eoln);
          let lineNumber = 0;
          for (const line of lines) {
            lineNumber++;
            if (REGEX.empty.test(line)) {
              continue;
            }
            const match = line.match(REGEX.quad);
            if (match === null) {
              throw new Error("N-Quads parse error on line " + lineNumber + ".");
            }
            const quad = { subject: null, predicate: null, object: null, graph: null };
            if (match[1] !== void 0) {
              quad.subject = {
                termType: TYPE_NAMED_NODE,
                value: _iriUnescape(match[1])
              };
            } else {
              quad.subject = {
                termType: TYPE_BLANK_NODE,
                value: match[2]
              };
            }
            quad.predicate = {
              termType: TYPE_NAMED_NODE,
              value: _iriUnescape(match[3])
            };
            if (match[4] !== void 0) {
              quad.object = {
                termType: TYPE_NAMED_NODE,
                value: _iriUnescape(match[4])
              };
            } else if (match[5] !== void 0) {
              quad.object = {
                termType: TYPE_BLANK_NODE,
                value: match[5]
              };
            } else {
              quad.object = {
                termType: TYPE_LITERAL,
                value: void 0,
                datatype: {
                  termType: TYPE_NAMED_NODE
                }
              };
              if (match[7] !== void 0) {
                quad.object.datatype.value = _iriUnescape(match[7]);
              } else if (match[8] !== void 0) {
                quad.object.datatype.value = RDF_LANGSTRING;
                quad.object.language = match[8];
              } else {
                quad.object.datatype.value = XSD_STRING;
              }
              quad.object.value = _stringLiteralUnescape(match[6]);
            }
            if (match[9] !== void 0) {
              quad.graph = {
                termType: TYPE_NAMED_NODE,
                value: _iriUnescape(match[9])
              };
            } else if (match[10] !== void 0) {
              quad.graph = {
                termType: TYPE_BLANK_NODE,
                value: match[10]
              };
            } else {
              quad.graph = {
                termType: TYPE_DEFAULT_GRAPH,
                value: ""
              };
            }
            if (!(quad.graph.value in graphs)) {
              graphs[quad.graph.value] = [quad];
              dataset.push(quad);
            } else {
              let unique = true;
              const quads = graphs[quad.graph.value];
              for (const q of quads) {
                if (_compareTriples(q, quad)) {
                  unique = false;
                  break;
                }
              }
              if (unique) {
                quads.push(quad);
                dataset.push(quad);
              }
            }
          }
          return dataset;
        }
        /**
         * Converts an RDF dataset to N-Quads.
         *
         * @param {Array} dataset - The Array of quads RDF dataset to convert.
         *
         * @returns {string} - The N-Quads string.
         */
        static serialize(dataset) {
          const quads = [];
          for (const quad of dataset) {
            quads.push(NQuads.serializeQuad(quad));
          }
          return quads.sort().join("");
        }
        /**
         * Converts RDF quad components to an N-Quad string (a single quad).
         *
         * @param {object} s - N-Quad subject component.
         * @param {object} p - N-Quad predicate component.
         * @param {object} o - N-Quad object component.
         * @param {object} g - N-Quad graph component.
         *
         * @returns {string} - The N-Quad.
         */
        static serializeQuadComponents(s, p, o, g) {
          let nquad = "";
          if (s.termType === TYPE_NAMED_NODE) {
            nquad += `<${_iriEscape(s.value)}>`;
          } else {
            nquad += `_:${s.value}`;
          }
          if (p.termType === TYPE_NAMED_NODE) {
            nquad += ` <${_iriEscape(p.value)}> `;
          } else {
            nquad += ` _:${p.value} `;
          }
          if (o.termType === TYPE_NAMED_NODE) {
            nquad += `<${_iriEscape(o.value)}>`;
          } else if (o.termType === TYPE_BLANK_NODE) {
            nquad += `_:${o.value}`;
          } else {
            nquad += `"${_stringLiteralEscape(o.value)}"`;
            if (o.datatype.value === RDF_LANGSTRING) {
              if (o.language) {
                nquad += `@${o.language}`;
              }
            } else if (o.datatype.value !== XSD_STRING) {
              nquad += `^^<${_iriEscape(o.datatype.value)}>`;
            }
          }
          if (g.termType === TYPE_NAMED_NODE) {
            nquad += ` <${_iriEscape(g.value)}>`;
          } else if (g.termType === TYPE_BLANK_NODE) {
            nquad += ` _:${g.value}`;
          }
          nquad += " .\n";
          return nquad;
        }
        /**
         * Converts an RDF quad to an N-Quad string (a single quad).
         *
         * @param {object} quad - The RDF quad convert.
         *
         * @returns {string} - The N-Quad string.
         */
        static serializeQuad(quad) {
          return NQuads.serializeQuadComponents(
            quad.subject,
            quad.predicate,
            quad.object,
            quad.graph
          );
        }
      };
      function _compareTriples(t1, t2) {
        if (!(t1.subject.termType === t2.subject.termType && t1.object.termType === t2.object.termType)) {
          return false;
        }
        if (!(t1.subject.value === t2.subject.value && t1.predicate.value === t2.predicate.value && t1.object.value === t2.object.value)) {
          return false;
        }
        if (t1.object.termType !== TYPE_LITERAL) {
          return true;
        }
        return t1.object.datatype.termType === t2.object.datatype.termType && t1.object.language === t2.object.language && t1.object.datatype.value === t2.object.datatype.value;
      }
      var _stringLiteralEscapeRegex = /[\u0000-\u001F\u007F"\\]/g;
      var _stringLiteralEscapeMap = [];
      for (let n = 0; n <= 127; ++n) {
        if (_stringLiteralEscapeRegex.test(String.fromCharCode(n))) {
          _stringLiteralEscapeMap[n] = "\\u" + n.toString(16).toUpperCase().padStart(4, "0");
          _stringLiteralEscapeRegex.lastIndex = 0;
        }
      }
      _stringLiteralEscapeMap["\b".codePointAt(0)] = "\\b";
      _stringLiteralEscapeMap["	".codePointAt(0)] = "\\t";
      _stringLiteralEscapeMap["\n".codePointAt(0)] = "\\n";
      _stringLiteralEscapeMap["\f".codePointAt(0)] = "\\f";
      _stringLiteralEscapeMap["\r".codePointAt(0)] = "\\r";
      _stringLiteralEscapeMap['"'.codePointAt(0)] = '\\"';
      _stringLiteralEscapeMap["\\".codePointAt(0)] = "\\\\";
      function _stringLiteralEscape(s) {
        if (!_stringLiteralEscapeRegex.test(s)) {
          return s;
        }
        return s.replace(_stringLiteralEscapeRegex, function(match) {
          return _stringLiteralEscapeMap[match.codePointAt(0)];
        });
      }
      var _stringLiteralUnescapeRegex = /(?:\\([btnfr"'\\]))|(?:\\u([0-9A-Fa-f]{4}))|(?:\\U([0-9A-Fa-f]{8}))/g;
      function _stringLiteralUnescape(s) {
        if (!_stringLiteralUnescapeRegex.test(s)) {
          return s;
        }
        return s.replace(_stringLiteralUnescapeRegex, function(match, code, u, U) {
          if (code) {
            switch (code) {
              case "b":
                return "\b";
              case "t":
                return "	";
              case "n":
                return "\n";
              case "f":
                return "\f";
              case "r":
                return "\r";
              case '"':
                return '"';
              case "'":
                return "'";
              case "\\":
                return "\\";
            }
          }
          if (u) {
            return String.fromCharCode(parseInt(u, 16));
          }
          if (U) {
            return String.fromCodePoint(parseInt(U, 16));
          }
        });
      }
      var _iriEscapeRegex = /[\u0000-\u0020<>"{}|^`\\]/g;
      var _iriEscapeRegexMap = [];
      for (let n = 0; n <= 127; ++n) {
        if (_iriEscapeRegex.test(String.fromCharCode(n))) {
          _iriEscapeRegexMap[n] = "\\u" + n.toString(16).toUpperCase().padStart(4, "0");
          _iriEscapeRegex.lastIndex = 0;
        }
      }
      function _iriEscape(s) {
        if (!_iriEscapeRegex.test(s)) {
          return s;
        }
        return s.replace(_iriEscapeRegex, function(match) {
          return _iriEscapeRegexMap[match.codePointAt(0)];
        });
      }
      var _iriUnescapeRegex = /(?:\\u([0-9A-Fa-f]{4}))|(?:\\U([0-9A-Fa-f]{8}))/g;
      function _iriUnescape(s) {
        if (!_iriUnescapeRegex.test(s)) {
          return s;
        }
        return s.replace(_iriUnescapeRegex, function(match, u, U) {
          if (u) {
            return String.fromCharCode(parseInt(u, 16));
          }
          if (U) {
            return String.fromCodePoint(parseInt(U, 16));
          }
        });
      }
    }
  });

  // node_modules/rdf-canonize/lib/RDFC10.js
  var require_RDFC10 = __commonJS({
    "node_modules/rdf-canonize/lib/RDFC10.js"(exports, module) {
      "use strict";
      /*!
       * Copyright (c) 2016-2023 Digital Bazaar, Inc. All rights reserved.
       */
      var IdentifierIssuer = require_IdentifierIssuer();
      var MessageDigest = require_MessageDigest_webcrypto();
      var Permuter = require_Permuter();
      var NQuads = require_NQuads();
      var { setImmediate } = require_platform_browser();
      module.exports = class RDFC10 {
        constructor({
          createMessageDigest: createMessageDigest2 = null,
          messageDigestAlgorithm = "sha256",
          canonicalIdMap = /* @__PURE__ */ new Map(),
          maxWorkFactor = 1,
          maxDeepIterations = -1,
          signal = null
        } = {}) {
          this.name = "RDFC-1.0";
          this.blankNodeInfo = /* @__PURE__ */ new Map();
          this.canonicalIssuer = new IdentifierIssuer("c14n", canonicalIdMap);
          this.createMessageDigest = createMessageDigest2 || (() => new MessageDigest(messageDigestAlgorithm));
          this.maxWorkFactor = maxWorkFactor;
          this.maxDeepIterations = maxDeepIterations;
          this.remainingDeepIterations = 0;
          this.signal = signal;
          this.quads = null;
        }
        // 4.4) Normalization Algorithm
        async main(dataset) {
          this.quads = dataset;
          for (const quad of dataset) {
            this._addBlankNodeQuadInfo({ quad, component: quad.subject });
            this._addBlankNodeQuadInfo({ quad, component: quad.object });
            this._addBlankNodeQuadInfo({ quad, component: quad.graph });
          }
          const hashToBlankNodes = /* @__PURE__ */ new Map();
          const nonNormalized = [...this.blankNodeInfo.keys()];
          let i = 0;
          for (const id of nonNormalized) {
            if (++i % 100 === 0) {
              await this._yield();
            }
            await this._hashAndTrackBlankNode({ id, hashToBlankNodes });
          }
          const hashes = [...hashToBlankNodes.keys()].sort();
          const nonUnique = [];
          for (const hash of hashes) {
            const idList = hashToBlankNodes.get(hash);
            if (idList.length > 1) {
              nonUnique.push(idList);
              continue;
            }
            const id = idList[0];
            this.canonicalIssuer.getId(id);
          }
          if (this.maxDeepIterations < 0) {
            if (this.maxWorkFactor === 0) {
              this.maxDeepIterations = 0;
            } else if (this.maxWorkFactor === Infinity) {
              this.maxDeepIterations = Infinity;
            } else {
              const nonUniqueCount = nonUnique.reduce((count, v) => count + v.length, 0);
              this.maxDeepIterations = nonUniqueCount ** this.maxWorkFactor;
            }
          }
          if (this.maxDeepIterations > Number.MAX_SAFE_INTEGER) {
            this.maxDeepIterations = Infinity;
          }
          this.remainingDeepIterations = this.maxDeepIterations;
          for (const idList of nonUnique) {
            const hashPathList = [];
            for (const id of idList) {
              if (this.canonicalIssuer.hasId(id)) {
                continue;
              }
              const issuer = new IdentifierIssuer("b");
              issuer.getId(id);
              const result = await this.hashNDegreeQuads(id, issuer);
              hashPathList.push(result);
            }
            hashPathList.sort(_stringHashCompare);
            for (const result of hashPathList) {
              const oldIds = result.issuer.getOldIds();
              for (const id of oldIds) {
                this.canonicalIssuer.getId(id);
              }
            }
          }
          const normalized = [];
          for (const quad of this.quads) {
            const nQuad = NQuads.serializeQuadComponents(
              this._componentWithCanonicalId(quad.subject),
              quad.predicate,
              this._componentWithCanonicalId(quad.object),
              this._componentWithCanonicalId(quad.graph)
            );
            normalized.push(nQuad);
          }
          normalized.sort();
          return normalized.join("");
        }
        // 4.6) Hash First Degree Quads
        async hashFirstDegreeQuads(id) {
          const nquads = [];
          const info = this.blankNodeInfo.get(id);
          const quads = info.quads;
          for (const quad of quads) {
            nquads.push(NQuads.serializeQuadComponents(
              this.modifyFirstDegreeComponent(id, quad.subject, "subject"),
              quad.predicate,
              this.modifyFirstDegreeComponent(id, quad.object, "object"),
              this.modifyFirstDegreeComponent(id, quad.graph, "graph")
            ));
          }
          nquads.sort();
          const md = this.createMessageDigest();
          for (const nquad of nquads) {
            md.update(nquad);
          }
          info.hash = await md.digest();
          return info.hash;
        }
        // 4.7) Hash Related Blank Node
        async hashRelatedBlankNode(related, quad, issuer, position) {
          const md = this.createMessageDigest();
          md.update(position);
          if (position !== "g") {
            md.update(this.getRelatedPredicate(quad));
          }
          let id;
          if (this.canonicalIssuer.hasId(related)) {
            id = "_:" + this.canonicalIssuer.getId(related);
          } else if (issuer.hasId(related)) {
            id = "_:" + issuer.getId(related);
          } else {
            id = this.blankNodeInfo.get(related).hash;
          }
          md.update(id);
          return md.digest();
        }
        // 4.8) Hash N-Degree Quads
        async hashNDegreeQuads(id, issuer) {
          if (this.remainingDeepIterations === 0) {
            throw new Error(
              `Maximum deep iterations exceeded (${this.maxDeepIterations}).`
            );
          }
          this.remainingDeepIterations--;
          const md = this.createMessageDigest();
          const hashToRelated = await this.createHashToRelated(id, issuer);
          const hashes = [...hashToRelated.keys()].sort();
          for (const hash of hashes) {
            md.update(hash);
            let chosenPath = "";
            let chosenIssuer;
            const permuter = new Permuter(hashToRelated.get(hash));
            let i = 0;
            while (permuter.hasNext()) {
              const permutation = permuter.next();
              if (++i % 3 === 0) {
                if (this.signal && this.signal.aborted) {
                  throw new Error(`Abort signal received: "${this.signal.reason}".`);
                }
                await this._yield();
              }
              let issuerCopy = issuer.clone();
              let path = "";
              const recursionList = [];
              let nextPermutation = false;
              for (const related of permutation) {
                if (this.canonicalIssuer.hasId(related)) {
                  path += "_:" + this.canonicalIssuer.getId(related);
                } else {
                  if (!issuerCopy.hasId(related)) {
                    recursionList.push(related);
                  }
                  path += "_:" + issuerCopy.getId(related);
                }
                if (chosenPath.length !== 0 && path > chosenPath) {
                  nextPermutation = true;
                  break;
                }
              }
              if (nextPermutation) {
                continue;
              }
              for (const related of recursionList) {
                const result = await this.hashNDegreeQuads(related, issuerCopy);
                path += "_:" + issuerCopy.getId(related);
                path += `<${result.hash}>`;
                issuerCopy = result.issuer;
                if (chosenPath.length !== 0 && path > chosenPath) {
                  nextPermutation = true;
                  break;
                }
              }
              if (nextPermutation) {
                continue;
              }
              if (chosenPath.length === 0 || path < chosenPath) {
                chosenPath = path;
                chosenIssuer = issuerCopy;
              }
            }
            md.update(chosenPath);
            issuer = chosenIssuer;
          }
          return { hash: await md.digest(), issuer };
        }
        // helper for modifying component during Hash First Degree Quads
        modifyFirstDegreeComponent(id, component) {
          if (component.termType !== "BlankNode") {
            return component;
          }
          return {
            termType: "BlankNode",
            value: component.value === id ? "a" : "z"
          };
        }
        // helper for getting a related predicate
        getRelatedPredicate(quad) {
          return `<${quad.predicate.value}>`;
        }
        // helper for creating hash to related blank nodes map
        async createHashToRelated(id, issuer) {
          const hashToRelated = /* @__PURE__ */ new Map();
          const quads = this.blankNodeInfo.get(id).quads;
          let i = 0;
          for (const quad of quads) {
            if (++i % 100 === 0) {
              await this._yield();
            }
            await Promise.all([
              this._addRelatedBlankNodeHash({
                quad,
                component: quad.subject,
                position: "s",
                id,
                issuer,
                hashToRelated
              }),
              this._addRelatedBlankNodeHash({
                quad,
                component: quad.object,
                position: "o",
                id,
                issuer,
                hashToRelated
              }),
              this._addRelatedBlankNodeHash({
                quad,
                component: quad.graph,
                position: "g",
                id,
                issuer,
                hashToRelated
              })
            ]);
          }
          return hashToRelated;
        }
        async _hashAndTrackBlankNode({ id, hashToBlankNodes }) {
          const hash = await this.hashFirstDegreeQuads(id);
          const idList = hashToBlankNodes.get(hash);
          if (!idList) {
            hashToBlankNodes.set(hash, [id]);
          } else {
            idList.push(id);
          }
        }
        _addBlankNodeQuadInfo({ quad, component }) {
          if (component.termType !== "BlankNode") {
            return;
          }
          const id = component.value;
          const info = this.blankNodeInfo.get(id);
          if (info) {
            info.quads.add(quad);
          } else {
            this.blankNodeInfo.set(id, { quads: /* @__PURE__ */ new Set([quad]), hash: null });
          }
        }
        async _addRelatedBlankNodeHash({ quad, component, position, id, issuer, hashToRelated }) {
          if (!(component.termType === "BlankNode" && component.value !== id)) {
            return;
          }
          const related = component.value;
          const hash = await this.hashRelatedBlankNode(
            related,
            quad,
            issuer,
            position
          );
          const entries = hashToRelated.get(hash);
          if (entries) {
            entries.push(related);
          } else {
            hashToRelated.set(hash, [related]);
          }
        }
        // canonical ids for 7.1
        _componentWithCanonicalId(component) {
          if (component.termType === "BlankNode" && !component.value.startsWith(this.canonicalIssuer.prefix)) {
            return {
              termType: "BlankNode",
              value: this.canonicalIssuer.getId(component.value)
            };
          }
          return component;
        }
        async _yield() {
          return new Promise((resolve) => setImmediate(resolve));
        }
      };
      function _stringHashCompare(a, b) {
        return a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0;
      }
    }
  });

  // node_modules/rdf-canonize/lib/RDFC10Sync.js
  var require_RDFC10Sync = __commonJS({
    "node_modules/rdf-canonize/lib/RDFC10Sync.js"(exports, module) {
      "use strict";
      /*!
       * Copyright (c) 2016-2023 Digital Bazaar, Inc. All rights reserved.
       */
      var IdentifierIssuer = require_IdentifierIssuer();
      var MessageDigest = require_MessageDigest_webcrypto();
      var Permuter = require_Permuter();
      var NQuads = require_NQuads();
      module.exports = class RDFC10Sync {
        constructor({
          createMessageDigest: createMessageDigest2 = null,
          messageDigestAlgorithm = "sha256",
          canonicalIdMap = /* @__PURE__ */ new Map(),
          maxWorkFactor = 1,
          maxDeepIterations = -1,
          timeout = 0
        } = {}) {
          this.name = "RDFC-1.0";
          this.blankNodeInfo = /* @__PURE__ */ new Map();
          this.canonicalIssuer = new IdentifierIssuer("c14n", canonicalIdMap);
          this.createMessageDigest = createMessageDigest2 || (() => new MessageDigest(messageDigestAlgorithm));
          this.maxWorkFactor = maxWorkFactor;
          this.maxDeepIterations = maxDeepIterations;
          this.remainingDeepIterations = 0;
          this.timeout = timeout;
          if (timeout > 0) {
            this.startTime = Date.now();
          }
          this.quads = null;
        }
        // 4.4) Normalization Algorithm
        main(dataset) {
          this.quads = dataset;
          for (const quad of dataset) {
            this._addBlankNodeQuadInfo({ quad, component: quad.subject });
            this._addBlankNodeQuadInfo({ quad, component: quad.object });
            this._addBlankNodeQuadInfo({ quad, component: quad.graph });
          }
          const hashToBlankNodes = /* @__PURE__ */ new Map();
          const nonNormalized = [...this.blankNodeInfo.keys()];
          for (const id of nonNormalized) {
            this._hashAndTrackBlankNode({ id, hashToBlankNodes });
          }
          const hashes = [...hashToBlankNodes.keys()].sort();
          const nonUnique = [];
          for (const hash of hashes) {
            const idList = hashToBlankNodes.get(hash);
            if (idList.length > 1) {
              nonUnique.push(idList);
              continue;
            }
            const id = idList[0];
            this.canonicalIssuer.getId(id);
          }
          if (this.maxDeepIterations < 0) {
            if (this.maxWorkFactor === 0) {
              this.maxDeepIterations = 0;
            } else if (this.maxWorkFactor === Infinity) {
              this.maxDeepIterations = Infinity;
            } else {
              const nonUniqueCount = nonUnique.reduce((count, v) => count + v.length, 0);
              this.maxDeepIterations = nonUniqueCount ** this.maxWorkFactor;
            }
          }
          if (this.maxDeepIterations > Number.MAX_SAFE_INTEGER) {
            this.maxDeepIterations = Infinity;
          }
          this.remainingDeepIterations = this.maxDeepIterations;
          for (const idList of nonUnique) {
            const hashPathList = [];
            for (const id of idList) {
              if (this.canonicalIssuer.hasId(id)) {
                continue;
              }
              const issuer = new IdentifierIssuer("b");
              issuer.getId(id);
              const result = this.hashNDegreeQuads(id, issuer);
              hashPathList.push(result);
            }
            hashPathList.sort(_stringHashCompare);
            for (const result of hashPathList) {
              const oldIds = result.issuer.getOldIds();
              for (const id of oldIds) {
                this.canonicalIssuer.getId(id);
              }
            }
          }
          const normalized = [];
          for (const quad of this.quads) {
            const nQuad = NQuads.serializeQuadComponents(
              this._componentWithCanonicalId(quad.subject),
              quad.predicate,
              this._componentWithCanonicalId(quad.object),
              this._componentWithCanonicalId(quad.graph)
            );
            normalized.push(nQuad);
          }
          normalized.sort();
          return normalized.join("");
        }
        // 4.6) Hash First Degree Quads
        hashFirstDegreeQuads(id) {
          const nquads = [];
          const info = this.blankNodeInfo.get(id);
          const quads = info.quads;
          for (const quad of quads) {
            nquads.push(NQuads.serializeQuadComponents(
              this.modifyFirstDegreeComponent(id, quad.subject, "subject"),
              quad.predicate,
              this.modifyFirstDegreeComponent(id, quad.object, "object"),
              this.modifyFirstDegreeComponent(id, quad.graph, "graph")
            ));
          }
          nquads.sort();
          const md = this.createMessageDigest();
          for (const nquad of nquads) {
            md.update(nquad);
          }
          info.hash = md.digest();
          return info.hash;
        }
        // 4.7) Hash Related Blank Node
        hashRelatedBlankNode(related, quad, issuer, position) {
          const md = this.createMessageDigest();
          md.update(position);
          if (position !== "g") {
            md.update(this.getRelatedPredicate(quad));
          }
          let id;
          if (this.canonicalIssuer.hasId(related)) {
            id = "_:" + this.canonicalIssuer.getId(related);
          } else if (issuer.hasId(related)) {
            id = "_:" + issuer.getId(related);
          } else {
            id = this.blankNodeInfo.get(related).hash;
          }
          md.update(id);
          return md.digest();
        }
        // 4.8) Hash N-Degree Quads
        hashNDegreeQuads(id, issuer) {
          if (this.remainingDeepIterations === 0) {
            throw new Error(
              `Maximum deep iterations exceeded (${this.maxDeepIterations}).`
            );
          }
          this.remainingDeepIterations--;
          const md = this.createMessageDigest();
          const hashToRelated = this.createHashToRelated(id, issuer);
          const hashes = [...hashToRelated.keys()].sort();
          for (const hash of hashes) {
            md.update(hash);
            let chosenPath = "";
            let chosenIssuer;
            const permuter = new Permuter(hashToRelated.get(hash));
            let i = 0;
            while (permuter.hasNext()) {
              const permutation = permuter.next();
              if (++i % 3 === 0) {
                if (this.timeout > 0 && Date.now() - this.startTime > this.timeout) {
                  throw new Error("Canonize timeout.");
                }
              }
              let issuerCopy = issuer.clone();
              let path = "";
              const recursionList = [];
              let nextPermutation = false;
              for (const related of permutation) {
                if (this.canonicalIssuer.hasId(related)) {
                  path += "_:" + this.canonicalIssuer.getId(related);
                } else {
                  if (!issuerCopy.hasId(related)) {
                    recursionList.push(related);
                  }
                  path += "_:" + issuerCopy.getId(related);
                }
                if (chosenPath.length !== 0 && path > chosenPath) {
                  nextPermutation = true;
                  break;
                }
              }
              if (nextPermutation) {
                continue;
              }
              for (const related of recursionList) {
                const result = this.hashNDegreeQuads(related, issuerCopy);
                path += "_:" + issuerCopy.getId(related);
                path += `<${result.hash}>`;
                issuerCopy = result.issuer;
                if (chosenPath.length !== 0 && path > chosenPath) {
                  nextPermutation = true;
                  break;
                }
              }
              if (nextPermutation) {
                continue;
              }
              if (chosenPath.length === 0 || path < chosenPath) {
                chosenPath = path;
                chosenIssuer = issuerCopy;
              }
            }
            md.update(chosenPath);
            issuer = chosenIssuer;
          }
          return { hash: md.digest(), issuer };
        }
        // helper for modifying component during Hash First Degree Quads
        modifyFirstDegreeComponent(id, component) {
          if (component.termType !== "BlankNode") {
            return component;
          }
          return {
            termType: "BlankNode",
            value: component.value === id ? "a" : "z"
          };
        }
        // helper for getting a related predicate
        getRelatedPredicate(quad) {
          return `<${quad.predicate.value}>`;
        }
        // helper for creating hash to related blank nodes map
        createHashToRelated(id, issuer) {
          const hashToRelated = /* @__PURE__ */ new Map();
          const quads = this.blankNodeInfo.get(id).quads;
          for (const quad of quads) {
            this._addRelatedBlankNodeHash({
              quad,
              component: quad.subject,
              position: "s",
              id,
              issuer,
              hashToRelated
            });
            this._addRelatedBlankNodeHash({
              quad,
              component: quad.object,
              position: "o",
              id,
              issuer,
              hashToRelated
            });
            this._addRelatedBlankNodeHash({
              quad,
              component: quad.graph,
              position: "g",
              id,
              issuer,
              hashToRelated
            });
          }
          return hashToRelated;
        }
        _hashAndTrackBlankNode({ id, hashToBlankNodes }) {
          const hash = this.hashFirstDegreeQuads(id);
          const idList = hashToBlankNodes.get(hash);
          if (!idList) {
            hashToBlankNodes.set(hash, [id]);
          } else {
            idList.push(id);
          }
        }
        _addBlankNodeQuadInfo({ quad, component }) {
          if (component.termType !== "BlankNode") {
            return;
          }
          const id = component.value;
          const info = this.blankNodeInfo.get(id);
          if (info) {
            info.quads.add(quad);
          } else {
            this.blankNodeInfo.set(id, { quads: /* @__PURE__ */ new Set([quad]), hash: null });
          }
        }
        _addRelatedBlankNodeHash({ quad, component, position, id, issuer, hashToRelated }) {
          if (!(component.termType === "BlankNode" && component.value !== id)) {
            return;
          }
          const related = component.value;
          const hash = this.hashRelatedBlankNode(
            related,
            quad,
            issuer,
            position
          );
          const entries = hashToRelated.get(hash);
          if (entries) {
            entries.push(related);
          } else {
            hashToRelated.set(hash, [related]);
          }
        }
        // canonical ids for 7.1
        _componentWithCanonicalId(component) {
          if (component.termType === "BlankNode" && !component.value.startsWith(this.canonicalIssuer.prefix)) {
            return {
              termType: "BlankNode",
              value: this.canonicalIssuer.getId(component.value)
            };
          }
          return component;
        }
      };
      function _stringHashCompare(a, b) {
        return a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0;
      }
    }
  });

  // node_modules/rdf-canonize/lib/index.js
  var require_lib = __commonJS({
    "node_modules/rdf-canonize/lib/index.js"(exports) {
      "use strict";
      var RDFC10 = require_RDFC10();
      var RDFC10Sync = require_RDFC10Sync();
      function _inputToDataset(input2, options) {
        if (options.inputFormat) {
          if (options.inputFormat === "application/n-quads") {
            if (typeof input2 !== "string") {
              throw new Error("N-Quads input must be a string.");
            }
            return exports.NQuads.parse(input2);
          }
          throw new Error(
            `Unknown canonicalization input format: "${options.inputFormat}".`
          );
        }
        return input2;
      }
      function _checkOutputFormat(options) {
        if (options.format) {
          if (options.format !== "application/n-quads") {
            throw new Error(
              `Unknown canonicalization output format: "${options.format}".`
            );
          }
        }
      }
      function _traceURDNA2015() {
        if (!!globalThis.RDF_CANONIZE_TRACE_URDNA2015) {
          console.trace("[rdf-canonize] URDNA2015 is deprecated, use RDFC-1.0");
        }
      }
      exports.NQuads = require_NQuads();
      exports.IdentifierIssuer = require_IdentifierIssuer();
      exports.canonize = async function(input2, options = {}) {
        const dataset = _inputToDataset(input2, options);
        _checkOutputFormat(options);
        if (!("algorithm" in options)) {
          throw new Error("No RDF Dataset Canonicalization algorithm specified.");
        }
        if (options.algorithm === "RDFC-1.0") {
          return new RDFC10(options).main(dataset);
        }
        if (options.algorithm === "URDNA2015" && !options.rejectURDNA2015) {
          _traceURDNA2015();
          return new RDFC10(options).main(dataset);
        }
        throw new Error(
          "Invalid RDF Dataset Canonicalization algorithm: " + options.algorithm
        );
      };
      exports._canonizeSync = function(input2, options = {}) {
        const dataset = _inputToDataset(input2, options);
        _checkOutputFormat(options);
        if (!("algorithm" in options)) {
          throw new Error("No RDF Dataset Canonicalization algorithm specified.");
        }
        if (options.algorithm === "RDFC-1.0") {
          return new RDFC10Sync(options).main(dataset);
        }
        if (options.algorithm === "URDNA2015" && !options.rejectURDNA2015) {
          _traceURDNA2015();
          return new RDFC10Sync(options).main(dataset);
        }
        throw new Error(
          "Invalid RDF Dataset Canonicalization algorithm: " + options.algorithm
        );
      };
    }
  });

  // node_modules/rdf-canonize/index.js
  var require_rdf_canonize = __commonJS({
    "node_modules/rdf-canonize/index.js"(exports, module) {
      module.exports = require_lib();
    }
  });

  // node_modules/jsonld/lib/platform-browser.js
  var require_platform_browser2 = __commonJS({
    "node_modules/jsonld/lib/platform-browser.js"(exports) {
      exports.setupDocumentLoaders = exports.setupGlobals = () => {
      };
    }
  });

  // node_modules/jsonld/lib/types.js
  var require_types = __commonJS({
    "node_modules/jsonld/lib/types.js"(exports, module) {
      "use strict";
      var api = {};
      module.exports = api;
      api.isArray = Array.isArray;
      api.isBoolean = (v) => typeof v === "boolean" || Object.prototype.toString.call(v) === "[object Boolean]";
      api.isDouble = (v) => api.isNumber(v) && (String(v).indexOf(".") !== -1 || Math.abs(v) >= 1e21);
      api.isEmptyObject = (v) => api.isObject(v) && Object.keys(v).length === 0;
      api.isNumber = (v) => typeof v === "number" || Object.prototype.toString.call(v) === "[object Number]";
      api.isNumeric = (v) => !isNaN(parseFloat(v)) && isFinite(v);
      api.isObject = (v) => Object.prototype.toString.call(v) === "[object Object]";
      api.isString = (v) => typeof v === "string" || Object.prototype.toString.call(v) === "[object String]";
      api.isUndefined = (v) => typeof v === "undefined";
    }
  });

  // node_modules/jsonld/lib/graphTypes.js
  var require_graphTypes = __commonJS({
    "node_modules/jsonld/lib/graphTypes.js"(exports, module) {
      "use strict";
      var types = require_types();
      var api = {};
      module.exports = api;
      api.isSubject = (v) => {
        if (types.isObject(v) && !("@value" in v || "@set" in v || "@list" in v)) {
          const keyCount = Object.keys(v).length;
          return keyCount > 1 || !("@id" in v);
        }
        return false;
      };
      api.isSubjectReference = (v) => (
        // Note: A value is a subject reference if all of these hold true:
        // 1. It is an Object.
        // 2. It has a single key: @id.
        types.isObject(v) && Object.keys(v).length === 1 && "@id" in v
      );
      api.isValue = (v) => (
        // Note: A value is a @value if all of these hold true:
        // 1. It is an Object.
        // 2. It has the @value property.
        types.isObject(v) && "@value" in v
      );
      api.isList = (v) => (
        // Note: A value is a @list if all of these hold true:
        // 1. It is an Object.
        // 2. It has the @list property.
        types.isObject(v) && "@list" in v
      );
      api.isGraph = (v) => {
        return types.isObject(v) && "@graph" in v && Object.keys(v).filter((key) => key !== "@id" && key !== "@index").length === 1;
      };
      api.isSimpleGraph = (v) => {
        return api.isGraph(v) && !("@id" in v);
      };
      api.isBlankNode = (v) => {
        if (types.isObject(v)) {
          if ("@id" in v) {
            const id = v["@id"];
            return !types.isString(id) || id.indexOf("_:") === 0;
          }
          return Object.keys(v).length === 0 || !("@value" in v || "@set" in v || "@list" in v);
        }
        return false;
      };
    }
  });

  // node_modules/jsonld/lib/JsonLdError.js
  var require_JsonLdError = __commonJS({
    "node_modules/jsonld/lib/JsonLdError.js"(exports, module) {
      "use strict";
      module.exports = class JsonLdError extends Error {
        /**
         * Creates a JSON-LD Error.
         *
         * @param msg the error message.
         * @param type the error type.
         * @param details the error details.
         */
        constructor(message = "An unspecified JSON-LD error occurred.", name = "jsonld.Error", details = {}) {
          super(message);
          this.name = name;
          this.message = message;
          this.details = details;
        }
      };
    }
  });

  // node_modules/jsonld/lib/util.js
  var require_util = __commonJS({
    "node_modules/jsonld/lib/util.js"(exports, module) {
      "use strict";
      var graphTypes = require_graphTypes();
      var types = require_types();
      var IdentifierIssuer = require_rdf_canonize().IdentifierIssuer;
      var JsonLdError = require_JsonLdError();
      var REGEX_BCP47 = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
      var REGEX_LINK_HEADERS = /(?:<[^>]*?>|"[^"]*?"|[^,])+/g;
      var REGEX_LINK_HEADER = /\s*<([^>]*?)>\s*(?:;\s*(.*))?/;
      var REGEX_LINK_HEADER_PARAMS = /(.*?)=(?:(?:"([^"]*?)")|([^"]*?))\s*(?:(?:;\s*)|$)/g;
      var REGEX_KEYWORD = /^@[a-zA-Z]+$/;
      var DEFAULTS = {
        headers: {
          accept: "application/ld+json, application/json"
        }
      };
      var api = {};
      module.exports = api;
      api.IdentifierIssuer = IdentifierIssuer;
      api.REGEX_BCP47 = REGEX_BCP47;
      api.REGEX_KEYWORD = REGEX_KEYWORD;
      api.clone = function(value) {
        if (value && typeof value === "object") {
          let rval;
          if (types.isArray(value)) {
            rval = [];
            for (let i = 0; i < value.length; ++i) {
              rval[i] = api.clone(value[i]);
            }
          } else if (value instanceof Map) {
            rval = /* @__PURE__ */ new Map();
            for (const [k, v] of value) {
              rval.set(k, api.clone(v));
            }
          } else if (value instanceof Set) {
            rval = /* @__PURE__ */ new Set();
            for (const v of value) {
              rval.add(api.clone(v));
            }
          } else if (types.isObject(value)) {
            rval = {};
            for (const key in value) {
              rval[key] = api.clone(value[key]);
            }
          } else {
            rval = value.toString();
          }
          return rval;
        }
        return value;
      };
      api.asArray = function(value) {
        return Array.isArray(value) ? value : [value];
      };
      api.buildHeaders = (headers = {}) => {
        const hasAccept = Object.keys(headers).some(
          (h) => h.toLowerCase() === "accept"
        );
        if (hasAccept) {
          throw new RangeError(
            'Accept header may not be specified; only "' + DEFAULTS.headers.accept + '" is supported.'
          );
        }
        return Object.assign({ Accept: DEFAULTS.headers.accept }, headers);
      };
      api.parseLinkHeader = (header) => {
        const rval = {};
        const entries = header.match(REGEX_LINK_HEADERS);
        for (let i = 0; i < entries.length; ++i) {
          let match = entries[i].match(REGEX_LINK_HEADER);
          if (!match) {
            continue;
          }
          const result = { target: match[1] };
          const params = match[2];
          while (match = REGEX_LINK_HEADER_PARAMS.exec(params)) {
            result[match[1]] = match[2] === void 0 ? match[3] : match[2];
          }
          const rel = result.rel || "";
          if (Array.isArray(rval[rel])) {
            rval[rel].push(result);
          } else if (rval.hasOwnProperty(rel)) {
            rval[rel] = [rval[rel], result];
          } else {
            rval[rel] = result;
          }
        }
        return rval;
      };
      api.validateTypeValue = (v, isFrame) => {
        if (types.isString(v)) {
          return;
        }
        if (types.isArray(v) && v.every((vv) => types.isString(vv))) {
          return;
        }
        if (isFrame && types.isObject(v)) {
          switch (Object.keys(v).length) {
            case 0:
              return;
            case 1:
              if ("@default" in v && api.asArray(v["@default"]).every((vv) => types.isString(vv))) {
                return;
              }
          }
        }
        throw new JsonLdError(
          'Invalid JSON-LD syntax; "@type" value must a string, an array of strings, an empty object, or a default object.',
          "jsonld.SyntaxError",
          { code: "invalid type value", value: v }
        );
      };
      api.hasProperty = (subject, property) => {
        if (subject.hasOwnProperty(property)) {
          const value = subject[property];
          return !types.isArray(value) || value.length > 0;
        }
        return false;
      };
      api.hasValue = (subject, property, value) => {
        if (api.hasProperty(subject, property)) {
          let val = subject[property];
          const isList = graphTypes.isList(val);
          if (types.isArray(val) || isList) {
            if (isList) {
              val = val["@list"];
            }
            for (let i = 0; i < val.length; ++i) {
              if (api.compareValues(value, val[i])) {
                return true;
              }
            }
          } else if (!types.isArray(value)) {
            return api.compareValues(value, val);
          }
        }
        return false;
      };
      api.addValue = (subject, property, value, options) => {
        options = options || {};
        if (!("propertyIsArray" in options)) {
          options.propertyIsArray = false;
        }
        if (!("valueIsArray" in options)) {
          options.valueIsArray = false;
        }
        if (!("allowDuplicate" in options)) {
          options.allowDuplicate = true;
        }
        if (!("prependValue" in options)) {
          options.prependValue = false;
        }
        if (options.valueIsArray) {
          subject[property] = value;
        } else if (types.isArray(value)) {
          if (value.length === 0 && options.propertyIsArray && !subject.hasOwnProperty(property)) {
            subject[property] = [];
          }
          if (options.prependValue) {
            value = value.concat(subject[property]);
            subject[property] = [];
          }
          for (let i = 0; i < value.length; ++i) {
            api.addValue(subject, property, value[i], options);
          }
        } else if (subject.hasOwnProperty(property)) {
          const hasValue = !options.allowDuplicate && api.hasValue(subject, property, value);
          if (!types.isArray(subject[property]) && (!hasValue || options.propertyIsArray)) {
            subject[property] = [subject[property]];
          }
          if (!hasValue) {
            if (options.prependValue) {
              subject[property].unshift(value);
            } else {
              subject[property].push(value);
            }
          }
        } else {
          subject[property] = options.propertyIsArray ? [value] : value;
        }
      };
      api.getValues = (subject, property) => [].concat(subject[property] || []);
      api.removeProperty = (subject, property) => {
        delete subject[property];
      };
      api.removeValue = (subject, property, value, options) => {
        options = options || {};
        if (!("propertyIsArray" in options)) {
          options.propertyIsArray = false;
        }
        const values = api.getValues(subject, property).filter(
          (e) => !api.compareValues(e, value)
        );
        if (values.length === 0) {
          api.removeProperty(subject, property);
        } else if (values.length === 1 && !options.propertyIsArray) {
          subject[property] = values[0];
        } else {
          subject[property] = values;
        }
      };
      api.relabelBlankNodes = (input2, options) => {
        options = options || {};
        const issuer = options.issuer || new IdentifierIssuer("_:b");
        return _labelBlankNodes(issuer, input2);
      };
      api.compareValues = (v1, v2) => {
        if (v1 === v2) {
          return true;
        }
        if (graphTypes.isValue(v1) && graphTypes.isValue(v2) && v1["@value"] === v2["@value"] && v1["@type"] === v2["@type"] && v1["@language"] === v2["@language"] && v1["@index"] === v2["@index"]) {
          return true;
        }
        if (types.isObject(v1) && "@id" in v1 && types.isObject(v2) && "@id" in v2) {
          return v1["@id"] === v2["@id"];
        }
        return false;
      };
      api.compareShortestLeast = (a, b) => {
        if (a.length < b.length) {
          return -1;
        }
        if (b.length < a.length) {
          return 1;
        }
        if (a === b) {
          return 0;
        }
        return a < b ? -1 : 1;
      };
      function _labelBlankNodes(issuer, element) {
        if (types.isArray(element)) {
          for (let i = 0; i < element.length; ++i) {
            element[i] = _labelBlankNodes(issuer, element[i]);
          }
        } else if (graphTypes.isList(element)) {
          element["@list"] = _labelBlankNodes(issuer, element["@list"]);
        } else if (types.isObject(element)) {
          if (graphTypes.isBlankNode(element)) {
            element["@id"] = issuer.getId(element["@id"]);
          }
          const keys = Object.keys(element).sort();
          for (let ki = 0; ki < keys.length; ++ki) {
            const key = keys[ki];
            if (key !== "@id") {
              element[key] = _labelBlankNodes(issuer, element[key]);
            }
          }
        }
        return element;
      }
    }
  });

  // node_modules/jsonld/lib/url.js
  var require_url = __commonJS({
    "node_modules/jsonld/lib/url.js"(exports, module) {
      "use strict";
      var types = require_types();
      var api = {};
      module.exports = api;
      api.parsers = {
        simple: {
          // RFC 3986 basic parts
          keys: [
            "href",
            "scheme",
            "authority",
            "path",
            "query",
            "fragment"
          ],
          /* eslint-disable-next-line max-len */
          regex: /^(?:([^:\/?#]+):)?(?:\/\/([^\/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?/
        },
        full: {
          keys: [
            "href",
            "protocol",
            "scheme",
            "authority",
            "auth",
            "user",
            "password",
            "hostname",
            "port",
            "path",
            "directory",
            "file",
            "query",
            "fragment"
          ],
          /* eslint-disable-next-line max-len */
          regex: /^(([a-zA-Z][a-zA-Z0-9+-.]*):)?(?:\/\/((?:(([^:@]*)(?::([^:@]*))?)?@)?([^:\/?#]*)(?::(\d*))?))?(?:(((?:[^?#\/]*\/)*)([^?#]*))(?:\?([^#]*))?(?:#(.*))?)/
        }
      };
      api.parse = (str, parser) => {
        const parsed = {};
        const o = api.parsers[parser || "full"];
        const m = o.regex.exec(str);
        let i = o.keys.length;
        while (i--) {
          parsed[o.keys[i]] = m[i] === void 0 ? null : m[i];
        }
        if (parsed.scheme === "https" && parsed.port === "443" || parsed.scheme === "http" && parsed.port === "80") {
          parsed.href = parsed.href.replace(":" + parsed.port, "");
          parsed.authority = parsed.authority.replace(":" + parsed.port, "");
          parsed.port = null;
        }
        parsed.normalizedPath = api.removeDotSegments(parsed.path);
        return parsed;
      };
      api.prependBase = (base, iri) => {
        if (base === null) {
          return iri;
        }
        if (api.isAbsolute(iri)) {
          return iri;
        }
        if (!base || types.isString(base)) {
          base = api.parse(base || "");
        }
        const rel = api.parse(iri);
        const transform = {
          protocol: base.protocol || ""
        };
        if (rel.authority !== null) {
          transform.authority = rel.authority;
          transform.path = rel.path;
          transform.query = rel.query;
        } else {
          transform.authority = base.authority;
          if (rel.path === "") {
            transform.path = base.path;
            if (rel.query !== null) {
              transform.query = rel.query;
            } else {
              transform.query = base.query;
            }
          } else {
            if (rel.path.indexOf("/") === 0) {
              transform.path = rel.path;
            } else {
              let path = base.path;
              path = path.substr(0, path.lastIndexOf("/") + 1);
              if ((path.length > 0 || base.authority) && path.substr(-1) !== "/") {
                path += "/";
              }
              path += rel.path;
              transform.path = path;
            }
            transform.query = rel.query;
          }
        }
        if (rel.path !== "") {
          transform.path = api.removeDotSegments(transform.path);
        }
        let rval = transform.protocol;
        if (transform.authority !== null) {
          rval += "//" + transform.authority;
        }
        rval += transform.path;
        if (transform.query !== null) {
          rval += "?" + transform.query;
        }
        if (rel.fragment !== null) {
          rval += "#" + rel.fragment;
        }
        if (rval === "") {
          rval = "./";
        }
        return rval;
      };
      api.removeBase = (base, iri) => {
        if (base === null) {
          return iri;
        }
        if (!base || types.isString(base)) {
          base = api.parse(base || "");
        }
        let root = "";
        if (base.href !== "") {
          root += (base.protocol || "") + "//" + (base.authority || "");
        } else if (iri.indexOf("//")) {
          root += "//";
        }
        if (iri.indexOf(root) !== 0) {
          return iri;
        }
        const rel = api.parse(iri.substr(root.length));
        const baseSegments = base.normalizedPath.split("/");
        const iriSegments = rel.normalizedPath.split("/");
        const last = rel.fragment || rel.query ? 0 : 1;
        while (baseSegments.length > 0 && iriSegments.length > last) {
          if (baseSegments[0] !== iriSegments[0]) {
            break;
          }
          baseSegments.shift();
          iriSegments.shift();
        }
        let rval = "";
        if (baseSegments.length > 0) {
          baseSegments.pop();
          for (let i = 0; i < baseSegments.length; ++i) {
            rval += "../";
          }
        }
        rval += iriSegments.join("/");
        if (rel.query !== null) {
          rval += "?" + rel.query;
        }
        if (rel.fragment !== null) {
          rval += "#" + rel.fragment;
        }
        if (rval === "") {
          rval = "./";
        }
        return rval;
      };
      api.removeDotSegments = (path) => {
        if (path.length === 0) {
          return "";
        }
        const input2 = path.split("/");
        const output = [];
        while (input2.length > 0) {
          const next = input2.shift();
          const done = input2.length === 0;
          if (next === ".") {
            if (done) {
              output.push("");
            }
            continue;
          }
          if (next === "..") {
            output.pop();
            if (done) {
              output.push("");
            }
            continue;
          }
          output.push(next);
        }
        if (path[0] === "/" && output.length > 0 && output[0] !== "") {
          output.unshift("");
        }
        if (output.length === 1 && output[0] === "") {
          return "/";
        }
        return output.join("/");
      };
      var isAbsoluteRegex = /^([A-Za-z][A-Za-z0-9+-.]*|_):[^\s]*$/;
      api.isAbsolute = (v) => types.isString(v) && isAbsoluteRegex.test(v);
      api.isRelative = (v) => types.isString(v);
    }
  });

  // node_modules/yallist/iterator.js
  var require_iterator = __commonJS({
    "node_modules/yallist/iterator.js"(exports, module) {
      "use strict";
      module.exports = function(Yallist) {
        Yallist.prototype[Symbol.iterator] = function* () {
          for (let walker = this.head; walker; walker = walker.next) {
            yield walker.value;
          }
        };
      };
    }
  });

  // node_modules/yallist/yallist.js
  var require_yallist = __commonJS({
    "node_modules/yallist/yallist.js"(exports, module) {
      "use strict";
      module.exports = Yallist;
      Yallist.Node = Node;
      Yallist.create = Yallist;
      function Yallist(list) {
        var self = this;
        if (!(self instanceof Yallist)) {
          self = new Yallist();
        }
        self.tail = null;
        self.head = null;
        self.length = 0;
        if (list && typeof list.forEach === "function") {
          list.forEach(function(item) {
            self.push(item);
          });
        } else if (arguments.length > 0) {
          for (var i = 0, l = arguments.length; i < l; i++) {
            self.push(arguments[i]);
          }
        }
        return self;
      }
      Yallist.prototype.removeNode = function(node) {
        if (node.list !== this) {
          throw new Error("removing node which does not belong to this list");
        }
        var next = node.next;
        var prev = node.prev;
        if (next) {
          next.prev = prev;
        }
        if (prev) {
          prev.next = next;
        }
        if (node === this.head) {
          this.head = next;
        }
        if (node === this.tail) {
          this.tail = prev;
        }
        node.list.length--;
        node.next = null;
        node.prev = null;
        node.list = null;
        return next;
      };
      Yallist.prototype.unshiftNode = function(node) {
        if (node === this.head) {
          return;
        }
        if (node.list) {
          node.list.removeNode(node);
        }
        var head = this.head;
        node.list = this;
        node.next = head;
        if (head) {
          head.prev = node;
        }
        this.head = node;
        if (!this.tail) {
          this.tail = node;
        }
        this.length++;
      };
      Yallist.prototype.pushNode = function(node) {
        if (node === this.tail) {
          return;
        }
        if (node.list) {
          node.list.removeNode(node);
        }
        var tail = this.tail;
        node.list = this;
        node.prev = tail;
        if (tail) {
          tail.next = node;
        }
        this.tail = node;
        if (!this.head) {
          this.head = node;
        }
        this.length++;
      };
      Yallist.prototype.push = function() {
        for (var i = 0, l = arguments.length; i < l; i++) {
          push(this, arguments[i]);
        }
        return this.length;
      };
      Yallist.prototype.unshift = function() {
        for (var i = 0, l = arguments.length; i < l; i++) {
          unshift(this, arguments[i]);
        }
        return this.length;
      };
      Yallist.prototype.pop = function() {
        if (!this.tail) {
          return void 0;
        }
        var res = this.tail.value;
        this.tail = this.tail.prev;
        if (this.tail) {
          this.tail.next = null;
        } else {
          this.head = null;
        }
        this.length--;
        return res;
      };
      Yallist.prototype.shift = function() {
        if (!this.head) {
          return void 0;
        }
        var res = this.head.value;
        this.head = this.head.next;
        if (this.head) {
          this.head.prev = null;
        } else {
          this.tail = null;
        }
        this.length--;
        return res;
      };
      Yallist.prototype.forEach = function(fn, thisp) {
        thisp = thisp || this;
        for (var walker = this.head, i = 0; walker !== null; i++) {
          fn.call(thisp, walker.value, i, this);
          walker = walker.next;
        }
      };
      Yallist.prototype.forEachReverse = function(fn, thisp) {
        thisp = thisp || this;
        for (var walker = this.tail, i = this.length - 1; walker !== null; i--) {
          fn.call(thisp, walker.value, i, this);
          walker = walker.prev;
        }
      };
      Yallist.prototype.get = function(n) {
        for (var i = 0, walker = this.head; walker !== null && i < n; i++) {
          walker = walker.next;
        }
        if (i === n && walker !== null) {
          return walker.value;
        }
      };
      Yallist.prototype.getReverse = function(n) {
        for (var i = 0, walker = this.tail; walker !== null && i < n; i++) {
          walker = walker.prev;
        }
        if (i === n && walker !== null) {
          return walker.value;
        }
      };
      Yallist.prototype.map = function(fn, thisp) {
        thisp = thisp || this;
        var res = new Yallist();
        for (var walker = this.head; walker !== null; ) {
          res.push(fn.call(thisp, walker.value, this));
          walker = walker.next;
        }
        return res;
      };
      Yallist.prototype.mapReverse = function(fn, thisp) {
        thisp = thisp || this;
        var res = new Yallist();
        for (var walker = this.tail; walker !== null; ) {
          res.push(fn.call(thisp, walker.value, this));
          walker = walker.prev;
        }
        return res;
      };
      Yallist.prototype.reduce = function(fn, initial) {
        var acc;
        var walker = this.head;
        if (arguments.length > 1) {
          acc = initial;
        } else if (this.head) {
          walker = this.head.next;
          acc = this.head.value;
        } else {
          throw new TypeError("Reduce of empty list with no initial value");
        }
        for (var i = 0; walker !== null; i++) {
          acc = fn(acc, walker.value, i);
          walker = walker.next;
        }
        return acc;
      };
      Yallist.prototype.reduceReverse = function(fn, initial) {
        var acc;
        var walker = this.tail;
        if (arguments.length > 1) {
          acc = initial;
        } else if (this.tail) {
          walker = this.tail.prev;
          acc = this.tail.value;
        } else {
          throw new TypeError("Reduce of empty list with no initial value");
        }
        for (var i = this.length - 1; walker !== null; i--) {
          acc = fn(acc, walker.value, i);
          walker = walker.prev;
        }
        return acc;
      };
      Yallist.prototype.toArray = function() {
        var arr = new Array(this.length);
        for (var i = 0, walker = this.head; walker !== null; i++) {
          arr[i] = walker.value;
          walker = walker.next;
        }
        return arr;
      };
      Yallist.prototype.toArrayReverse = function() {
        var arr = new Array(this.length);
        for (var i = 0, walker = this.tail; walker !== null; i++) {
          arr[i] = walker.value;
          walker = walker.prev;
        }
        return arr;
      };
      Yallist.prototype.slice = function(from, to) {
        to = to || this.length;
        if (to < 0) {
          to += this.length;
        }
        from = from || 0;
        if (from < 0) {
          from += this.length;
        }
        var ret = new Yallist();
        if (to < from || to < 0) {
          return ret;
        }
        if (from < 0) {
          from = 0;
        }
        if (to > this.length) {
          to = this.length;
        }
        for (var i = 0, walker = this.head; walker !== null && i < from; i++) {
          walker = walker.next;
        }
        for (; walker !== null && i < to; i++, walker = walker.next) {
          ret.push(walker.value);
        }
        return ret;
      };
      Yallist.prototype.sliceReverse = function(from, to) {
        to = to || this.length;
        if (to < 0) {
          to += this.length;
        }
        from = from || 0;
        if (from < 0) {
          from += this.length;
        }
        var ret = new Yallist();
        if (to < from || to < 0) {
          return ret;
        }
        if (from < 0) {
          from = 0;
        }
        if (to > this.length) {
          to = this.length;
        }
        for (var i = this.length, walker = this.tail; walker !== null && i > to; i--) {
          walker = walker.prev;
        }
        for (; walker !== null && i > from; i--, walker = walker.prev) {
          ret.push(walker.value);
        }
        return ret;
      };
      Yallist.prototype.splice = function(start, deleteCount, ...nodes) {
        if (start > this.length) {
          start = this.length - 1;
        }
        if (start < 0) {
          start = this.length + start;
        }
        for (var i = 0, walker = this.head; walker !== null && i < start; i++) {
          walker = walker.next;
        }
        var ret = [];
        for (var i = 0; walker && i < deleteCount; i++) {
          ret.push(walker.value);
          walker = this.removeNode(walker);
        }
        if (walker === null) {
          walker = this.tail;
        }
        if (walker !== this.head && walker !== this.tail) {
          walker = walker.prev;
        }
        for (var i = 0; i < nodes.length; i++) {
          walker = insert(this, walker, nodes[i]);
        }
        return ret;
      };
      Yallist.prototype.reverse = function() {
        var head = this.head;
        var tail = this.tail;
        for (var walker = head; walker !== null; walker = walker.prev) {
          var p = walker.prev;
          walker.prev = walker.next;
          walker.next = p;
        }
        this.head = tail;
        this.tail = head;
        return this;
      };
      function insert(self, node, value) {
        var inserted = node === self.head ? new Node(value, null, node, self) : new Node(value, node, node.next, self);
        if (inserted.next === null) {
          self.tail = inserted;
        }
        if (inserted.prev === null) {
          self.head = inserted;
        }
        self.length++;
        return inserted;
      }
      function push(self, item) {
        self.tail = new Node(item, self.tail, null, self);
        if (!self.head) {
          self.head = self.tail;
        }
        self.length++;
      }
      function unshift(self, item) {
        self.head = new Node(item, null, self.head, self);
        if (!self.tail) {
          self.tail = self.head;
        }
        self.length++;
      }
      function Node(value, prev, next, list) {
        if (!(this instanceof Node)) {
          return new Node(value, prev, next, list);
        }
        this.list = list;
        this.value = value;
        if (prev) {
          prev.next = this;
          this.prev = prev;
        } else {
          this.prev = null;
        }
        if (next) {
          next.prev = this;
          this.next = next;
        } else {
          this.next = null;
        }
      }
      try {
        require_iterator()(Yallist);
      } catch (er) {
      }
    }
  });

  // node_modules/lru-cache/index.js
  var require_lru_cache = __commonJS({
    "node_modules/lru-cache/index.js"(exports, module) {
      "use strict";
      var Yallist = require_yallist();
      var MAX = /* @__PURE__ */ Symbol("max");
      var LENGTH = /* @__PURE__ */ Symbol("length");
      var LENGTH_CALCULATOR = /* @__PURE__ */ Symbol("lengthCalculator");
      var ALLOW_STALE = /* @__PURE__ */ Symbol("allowStale");
      var MAX_AGE = /* @__PURE__ */ Symbol("maxAge");
      var DISPOSE = /* @__PURE__ */ Symbol("dispose");
      var NO_DISPOSE_ON_SET = /* @__PURE__ */ Symbol("noDisposeOnSet");
      var LRU_LIST = /* @__PURE__ */ Symbol("lruList");
      var CACHE = /* @__PURE__ */ Symbol("cache");
      var UPDATE_AGE_ON_GET = /* @__PURE__ */ Symbol("updateAgeOnGet");
      var naiveLength = () => 1;
      var LRUCache = class {
        constructor(options) {
          if (typeof options === "number")
            options = { max: options };
          if (!options)
            options = {};
          if (options.max && (typeof options.max !== "number" || options.max < 0))
            throw new TypeError("max must be a non-negative number");
          const max = this[MAX] = options.max || Infinity;
          const lc = options.length || naiveLength;
          this[LENGTH_CALCULATOR] = typeof lc !== "function" ? naiveLength : lc;
          this[ALLOW_STALE] = options.stale || false;
          if (options.maxAge && typeof options.maxAge !== "number")
            throw new TypeError("maxAge must be a number");
          this[MAX_AGE] = options.maxAge || 0;
          this[DISPOSE] = options.dispose;
          this[NO_DISPOSE_ON_SET] = options.noDisposeOnSet || false;
          this[UPDATE_AGE_ON_GET] = options.updateAgeOnGet || false;
          this.reset();
        }
        // resize the cache when the max changes.
        set max(mL) {
          if (typeof mL !== "number" || mL < 0)
            throw new TypeError("max must be a non-negative number");
          this[MAX] = mL || Infinity;
          trim(this);
        }
        get max() {
          return this[MAX];
        }
        set allowStale(allowStale) {
          this[ALLOW_STALE] = !!allowStale;
        }
        get allowStale() {
          return this[ALLOW_STALE];
        }
        set maxAge(mA) {
          if (typeof mA !== "number")
            throw new TypeError("maxAge must be a non-negative number");
          this[MAX_AGE] = mA;
          trim(this);
        }
        get maxAge() {
          return this[MAX_AGE];
        }
        // resize the cache when the lengthCalculator changes.
        set lengthCalculator(lC) {
          if (typeof lC !== "function")
            lC = naiveLength;
          if (lC !== this[LENGTH_CALCULATOR]) {
            this[LENGTH_CALCULATOR] = lC;
            this[LENGTH] = 0;
            this[LRU_LIST].forEach((hit) => {
              hit.length = this[LENGTH_CALCULATOR](hit.value, hit.key);
              this[LENGTH] += hit.length;
            });
          }
          trim(this);
        }
        get lengthCalculator() {
          return this[LENGTH_CALCULATOR];
        }
        get length() {
          return this[LENGTH];
        }
        get itemCount() {
          return this[LRU_LIST].length;
        }
        rforEach(fn, thisp) {
          thisp = thisp || this;
          for (let walker = this[LRU_LIST].tail; walker !== null; ) {
            const prev = walker.prev;
            forEachStep(this, fn, walker, thisp);
            walker = prev;
          }
        }
        forEach(fn, thisp) {
          thisp = thisp || this;
          for (let walker = this[LRU_LIST].head; walker !== null; ) {
            const next = walker.next;
            forEachStep(this, fn, walker, thisp);
            walker = next;
          }
        }
        keys() {
          return this[LRU_LIST].toArray().map((k) => k.key);
        }
        values() {
          return this[LRU_LIST].toArray().map((k) => k.value);
        }
        reset() {
          if (this[DISPOSE] && this[LRU_LIST] && this[LRU_LIST].length) {
            this[LRU_LIST].forEach((hit) => this[DISPOSE](hit.key, hit.value));
          }
          this[CACHE] = /* @__PURE__ */ new Map();
          this[LRU_LIST] = new Yallist();
          this[LENGTH] = 0;
        }
        dump() {
          return this[LRU_LIST].map((hit) => isStale(this, hit) ? false : {
            k: hit.key,
            v: hit.value,
            e: hit.now + (hit.maxAge || 0)
          }).toArray().filter((h) => h);
        }
        dumpLru() {
          return this[LRU_LIST];
        }
        set(key, value, maxAge) {
          maxAge = maxAge || this[MAX_AGE];
          if (maxAge && typeof maxAge !== "number")
            throw new TypeError("maxAge must be a number");
          const now = maxAge ? Date.now() : 0;
          const len = this[LENGTH_CALCULATOR](value, key);
          if (this[CACHE].has(key)) {
            if (len > this[MAX]) {
              del(this, this[CACHE].get(key));
              return false;
            }
            const node = this[CACHE].get(key);
            const item = node.value;
            if (this[DISPOSE]) {
              if (!this[NO_DISPOSE_ON_SET])
                this[DISPOSE](key, item.value);
            }
            item.now = now;
            item.maxAge = maxAge;
            item.value = value;
            this[LENGTH] += len - item.length;
            item.length = len;
            this.get(key);
            trim(this);
            return true;
          }
          const hit = new Entry(key, value, len, now, maxAge);
          if (hit.length > this[MAX]) {
            if (this[DISPOSE])
              this[DISPOSE](key, value);
            return false;
          }
          this[LENGTH] += hit.length;
          this[LRU_LIST].unshift(hit);
          this[CACHE].set(key, this[LRU_LIST].head);
          trim(this);
          return true;
        }
        has(key) {
          if (!this[CACHE].has(key)) return false;
          const hit = this[CACHE].get(key).value;
          return !isStale(this, hit);
        }
        get(key) {
          return get(this, key, true);
        }
        peek(key) {
          return get(this, key, false);
        }
        pop() {
          const node = this[LRU_LIST].tail;
          if (!node)
            return null;
          del(this, node);
          return node.value;
        }
        del(key) {
          del(this, this[CACHE].get(key));
        }
        load(arr) {
          this.reset();
          const now = Date.now();
          for (let l = arr.length - 1; l >= 0; l--) {
            const hit = arr[l];
            const expiresAt = hit.e || 0;
            if (expiresAt === 0)
              this.set(hit.k, hit.v);
            else {
              const maxAge = expiresAt - now;
              if (maxAge > 0) {
                this.set(hit.k, hit.v, maxAge);
              }
            }
          }
        }
        prune() {
          this[CACHE].forEach((value, key) => get(this, key, false));
        }
      };
      var get = (self, key, doUse) => {
        const node = self[CACHE].get(key);
        if (node) {
          const hit = node.value;
          if (isStale(self, hit)) {
            del(self, node);
            if (!self[ALLOW_STALE])
              return void 0;
          } else {
            if (doUse) {
              if (self[UPDATE_AGE_ON_GET])
                node.value.now = Date.now();
              self[LRU_LIST].unshiftNode(node);
            }
          }
          return hit.value;
        }
      };
      var isStale = (self, hit) => {
        if (!hit || !hit.maxAge && !self[MAX_AGE])
          return false;
        const diff = Date.now() - hit.now;
        return hit.maxAge ? diff > hit.maxAge : self[MAX_AGE] && diff > self[MAX_AGE];
      };
      var trim = (self) => {
        if (self[LENGTH] > self[MAX]) {
          for (let walker = self[LRU_LIST].tail; self[LENGTH] > self[MAX] && walker !== null; ) {
            const prev = walker.prev;
            del(self, walker);
            walker = prev;
          }
        }
      };
      var del = (self, node) => {
        if (node) {
          const hit = node.value;
          if (self[DISPOSE])
            self[DISPOSE](hit.key, hit.value);
          self[LENGTH] -= hit.length;
          self[CACHE].delete(hit.key);
          self[LRU_LIST].removeNode(node);
        }
      };
      var Entry = class {
        constructor(key, value, length, now, maxAge) {
          this.key = key;
          this.value = value;
          this.length = length;
          this.now = now;
          this.maxAge = maxAge || 0;
        }
      };
      var forEachStep = (self, fn, node, thisp) => {
        let hit = node.value;
        if (isStale(self, hit)) {
          del(self, node);
          if (!self[ALLOW_STALE])
            hit = void 0;
        }
        if (hit)
          fn.call(thisp, hit.value, hit.key, self);
      };
      module.exports = LRUCache;
    }
  });

  // node_modules/jsonld/lib/ResolvedContext.js
  var require_ResolvedContext = __commonJS({
    "node_modules/jsonld/lib/ResolvedContext.js"(exports, module) {
      "use strict";
      var LRU = require_lru_cache();
      var MAX_ACTIVE_CONTEXTS = 10;
      module.exports = class ResolvedContext {
        /**
         * Creates a ResolvedContext.
         *
         * @param document the context document.
         */
        constructor({ document: document2 }) {
          this.document = document2;
          this.cache = new LRU({ max: MAX_ACTIVE_CONTEXTS });
        }
        getProcessed(activeCtx) {
          return this.cache.get(activeCtx);
        }
        setProcessed(activeCtx, processedCtx) {
          this.cache.set(activeCtx, processedCtx);
        }
      };
    }
  });

  // node_modules/jsonld/lib/ContextResolver.js
  var require_ContextResolver = __commonJS({
    "node_modules/jsonld/lib/ContextResolver.js"(exports, module) {
      "use strict";
      var {
        isArray: _isArray,
        isObject: _isObject,
        isString: _isString
      } = require_types();
      var {
        asArray: _asArray
      } = require_util();
      var { prependBase } = require_url();
      var JsonLdError = require_JsonLdError();
      var ResolvedContext = require_ResolvedContext();
      var MAX_CONTEXT_URLS = 10;
      module.exports = class ContextResolver {
        /**
         * Creates a ContextResolver.
         *
         * @param sharedCache a shared LRU cache with `get` and `set` APIs.
         */
        constructor({ sharedCache }) {
          this.perOpCache = /* @__PURE__ */ new Map();
          this.sharedCache = sharedCache;
        }
        async resolve({
          activeCtx,
          context,
          documentLoader: documentLoader2,
          base,
          cycles = /* @__PURE__ */ new Set()
        }) {
          if (context && _isObject(context) && context["@context"]) {
            context = context["@context"];
          }
          context = _asArray(context);
          const allResolved = [];
          for (const ctx of context) {
            if (_isString(ctx)) {
              let resolved2 = this._get(ctx);
              if (!resolved2) {
                resolved2 = await this._resolveRemoteContext(
                  { activeCtx, url: ctx, documentLoader: documentLoader2, base, cycles }
                );
              }
              if (_isArray(resolved2)) {
                allResolved.push(...resolved2);
              } else {
                allResolved.push(resolved2);
              }
              continue;
            }
            if (ctx === null) {
              allResolved.push(new ResolvedContext({ document: null }));
              continue;
            }
            if (!_isObject(ctx)) {
              _throwInvalidLocalContext(context);
            }
            const key = JSON.stringify(ctx);
            let resolved = this._get(key);
            if (!resolved) {
              resolved = new ResolvedContext({ document: ctx });
              this._cacheResolvedContext({ key, resolved, tag: "static" });
            }
            allResolved.push(resolved);
          }
          return allResolved;
        }
        _get(key) {
          let resolved = this.perOpCache.get(key);
          if (!resolved) {
            const tagMap = this.sharedCache.get(key);
            if (tagMap) {
              resolved = tagMap.get("static");
              if (resolved) {
                this.perOpCache.set(key, resolved);
              }
            }
          }
          return resolved;
        }
        _cacheResolvedContext({ key, resolved, tag }) {
          this.perOpCache.set(key, resolved);
          if (tag !== void 0) {
            let tagMap = this.sharedCache.get(key);
            if (!tagMap) {
              tagMap = /* @__PURE__ */ new Map();
              this.sharedCache.set(key, tagMap);
            }
            tagMap.set(tag, resolved);
          }
          return resolved;
        }
        async _resolveRemoteContext({ activeCtx, url, documentLoader: documentLoader2, base, cycles }) {
          url = prependBase(base, url);
          const { context, remoteDoc } = await this._fetchContext(
            { activeCtx, url, documentLoader: documentLoader2, cycles }
          );
          base = remoteDoc.documentUrl || url;
          _resolveContextUrls({ context, base });
          const resolved = await this.resolve(
            { activeCtx, context, documentLoader: documentLoader2, base, cycles }
          );
          this._cacheResolvedContext({ key: url, resolved, tag: remoteDoc.tag });
          return resolved;
        }
        async _fetchContext({ activeCtx, url, documentLoader: documentLoader2, cycles }) {
          if (cycles.size > MAX_CONTEXT_URLS) {
            throw new JsonLdError(
              "Maximum number of @context URLs exceeded.",
              "jsonld.ContextUrlError",
              {
                code: activeCtx.processingMode === "json-ld-1.0" ? "loading remote context failed" : "context overflow",
                max: MAX_CONTEXT_URLS
              }
            );
          }
          if (cycles.has(url)) {
            throw new JsonLdError(
              "Cyclical @context URLs detected.",
              "jsonld.ContextUrlError",
              {
                code: activeCtx.processingMode === "json-ld-1.0" ? "recursive context inclusion" : "context overflow",
                url
              }
            );
          }
          cycles.add(url);
          let context;
          let remoteDoc;
          try {
            remoteDoc = await documentLoader2(url);
            context = remoteDoc.document || null;
            if (_isString(context)) {
              context = JSON.parse(context);
            }
          } catch (e) {
            throw new JsonLdError(
              `Dereferencing a URL did not result in a valid JSON-LD object. Possible causes are an inaccessible URL perhaps due to a same-origin policy (ensure the server uses CORS if you are using client-side JavaScript), too many redirects, a non-JSON response, or more than one HTTP Link Header was provided for a remote context. URL: "${url}".`,
              "jsonld.InvalidUrl",
              { code: "loading remote context failed", url, cause: e }
            );
          }
          if (!_isObject(context)) {
            throw new JsonLdError(
              `Dereferencing a URL did not result in a JSON object. The response was valid JSON, but it was not a JSON object. URL: "${url}".`,
              "jsonld.InvalidUrl",
              { code: "invalid remote context", url }
            );
          }
          if (!("@context" in context)) {
            context = { "@context": {} };
          } else {
            context = { "@context": context["@context"] };
          }
          if (remoteDoc.contextUrl) {
            if (!_isArray(context["@context"])) {
              context["@context"] = [context["@context"]];
            }
            context["@context"].push(remoteDoc.contextUrl);
          }
          return { context, remoteDoc };
        }
      };
      function _throwInvalidLocalContext(ctx) {
        throw new JsonLdError(
          "Invalid JSON-LD syntax; @context must be an object.",
          "jsonld.SyntaxError",
          {
            code: "invalid local context",
            context: ctx
          }
        );
      }
      function _resolveContextUrls({ context, base }) {
        if (!context) {
          return;
        }
        const ctx = context["@context"];
        if (_isString(ctx)) {
          context["@context"] = prependBase(base, ctx);
          return;
        }
        if (_isArray(ctx)) {
          for (let i = 0; i < ctx.length; ++i) {
            const element = ctx[i];
            if (_isString(element)) {
              ctx[i] = prependBase(base, element);
              continue;
            }
            if (_isObject(element)) {
              _resolveContextUrls({ context: { "@context": element }, base });
            }
          }
          return;
        }
        if (!_isObject(ctx)) {
          return;
        }
        for (const term in ctx) {
          _resolveContextUrls({ context: ctx[term], base });
        }
      }
    }
  });

  // node_modules/jsonld/lib/NQuads.js
  var require_NQuads2 = __commonJS({
    "node_modules/jsonld/lib/NQuads.js"(exports, module) {
      "use strict";
      module.exports = require_rdf_canonize().NQuads;
    }
  });

  // node_modules/jsonld/lib/events.js
  var require_events = __commonJS({
    "node_modules/jsonld/lib/events.js"(exports, module) {
      "use strict";
      var JsonLdError = require_JsonLdError();
      var {
        isArray: _isArray
      } = require_types();
      var {
        asArray: _asArray
      } = require_util();
      var api = {};
      module.exports = api;
      api.defaultEventHandler = null;
      api.setupEventHandler = ({ options = {} }) => {
        const eventHandler = [].concat(
          options.safe ? api.safeEventHandler : [],
          options.eventHandler ? _asArray(options.eventHandler) : [],
          api.defaultEventHandler ? api.defaultEventHandler : []
        );
        return eventHandler.length === 0 ? null : eventHandler;
      };
      api.handleEvent = ({
        event,
        options
      }) => {
        _handle({ event, handlers: options.eventHandler });
      };
      function _handle({ event, handlers }) {
        let doNext = true;
        for (let i = 0; doNext && i < handlers.length; ++i) {
          doNext = false;
          const handler = handlers[i];
          if (_isArray(handler)) {
            doNext = _handle({ event, handlers: handler });
          } else if (typeof handler === "function") {
            handler({ event, next: () => {
              doNext = true;
            } });
          } else if (typeof handler === "object") {
            if (event.code in handler) {
              handler[event.code]({ event, next: () => {
                doNext = true;
              } });
            } else {
              doNext = true;
            }
          } else {
            throw new JsonLdError(
              "Invalid event handler.",
              "jsonld.InvalidEventHandler",
              { event }
            );
          }
        }
        return doNext;
      }
      var _notSafeEventCodes = /* @__PURE__ */ new Set([
        "empty object",
        "free-floating scalar",
        "invalid @language value",
        "invalid property",
        // NOTE: spec edge case
        "null @id value",
        "null @value value",
        "object with only @id",
        "object with only @language",
        "object with only @list",
        "object with only @value",
        "relative @id reference",
        "relative @type reference",
        "relative @vocab reference",
        "reserved @id value",
        "reserved @reverse value",
        "reserved term",
        // toRDF
        "blank node predicate",
        "relative graph reference",
        "relative object reference",
        "relative predicate reference",
        "relative subject reference",
        // toRDF / fromRDF
        "rdfDirection not set"
      ]);
      api.safeEventHandler = function safeEventHandler({ event, next }) {
        if (event.level === "warning" && _notSafeEventCodes.has(event.code)) {
          throw new JsonLdError(
            "Safe mode validation error.",
            "jsonld.ValidationError",
            { event }
          );
        }
        next();
      };
      api.logEventHandler = function logEventHandler({ event, next }) {
        console.log(`EVENT: ${event.message}`, { event });
        next();
      };
      api.logWarningEventHandler = function logWarningEventHandler({ event, next }) {
        if (event.level === "warning") {
          console.warn(`WARNING: ${event.message}`, { event });
        }
        next();
      };
      api.unhandledEventHandler = function unhandledEventHandler({ event }) {
        throw new JsonLdError(
          "No handler for event.",
          "jsonld.UnhandledEvent",
          { event }
        );
      };
      api.setDefaultEventHandler = function({ eventHandler } = {}) {
        api.defaultEventHandler = eventHandler ? _asArray(eventHandler) : null;
      };
    }
  });

  // node_modules/jsonld/lib/context.js
  var require_context = __commonJS({
    "node_modules/jsonld/lib/context.js"(exports, module) {
      "use strict";
      var util = require_util();
      var JsonLdError = require_JsonLdError();
      var {
        isArray: _isArray,
        isObject: _isObject,
        isString: _isString,
        isUndefined: _isUndefined
      } = require_types();
      var {
        isAbsolute: _isAbsoluteIri,
        isRelative: _isRelativeIri,
        prependBase
      } = require_url();
      var {
        handleEvent: _handleEvent
      } = require_events();
      var {
        REGEX_BCP47,
        REGEX_KEYWORD,
        asArray: _asArray,
        compareShortestLeast: _compareShortestLeast
      } = require_util();
      var INITIAL_CONTEXT_CACHE = /* @__PURE__ */ new Map();
      var INITIAL_CONTEXT_CACHE_MAX_SIZE = 1e4;
      var api = {};
      module.exports = api;
      api.process = async ({
        activeCtx,
        localCtx,
        options,
        propagate = true,
        overrideProtected = false,
        cycles = /* @__PURE__ */ new Set()
      }) => {
        if (_isObject(localCtx) && "@context" in localCtx && _isArray(localCtx["@context"])) {
          localCtx = localCtx["@context"];
        }
        const ctxs = _asArray(localCtx);
        if (ctxs.length === 0) {
          return activeCtx;
        }
        const events = [];
        const eventCaptureHandler = [
          ({ event, next }) => {
            events.push(event);
            next();
          }
        ];
        if (options.eventHandler) {
          eventCaptureHandler.push(options.eventHandler);
        }
        const originalOptions = options;
        options = { ...options, eventHandler: eventCaptureHandler };
        const resolved = await options.contextResolver.resolve({
          activeCtx,
          context: localCtx,
          documentLoader: options.documentLoader,
          base: options.base
        });
        if (_isObject(resolved[0].document) && typeof resolved[0].document["@propagate"] === "boolean") {
          propagate = resolved[0].document["@propagate"];
        }
        let rval = activeCtx;
        if (!propagate && !rval.previousContext) {
          rval = rval.clone();
          rval.previousContext = activeCtx;
        }
        for (const resolvedContext of resolved) {
          let { document: ctx } = resolvedContext;
          activeCtx = rval;
          if (ctx === null) {
            if (!overrideProtected && Object.keys(activeCtx.protected).length !== 0) {
              throw new JsonLdError(
                "Tried to nullify a context with protected terms outside of a term definition.",
                "jsonld.SyntaxError",
                { code: "invalid context nullification" }
              );
            }
            rval = activeCtx = api.getInitialContext(options).clone();
            continue;
          }
          const processed = resolvedContext.getProcessed(activeCtx);
          if (processed) {
            if (originalOptions.eventHandler) {
              for (const event of processed.events) {
                _handleEvent({ event, options: originalOptions });
              }
            }
            rval = activeCtx = processed.context;
            continue;
          }
          if (_isObject(ctx) && "@context" in ctx) {
            ctx = ctx["@context"];
          }
          if (!_isObject(ctx)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context must be an object.",
              "jsonld.SyntaxError",
              { code: "invalid local context", context: ctx }
            );
          }
          rval = rval.clone();
          const defined2 = /* @__PURE__ */ new Map();
          if ("@version" in ctx) {
            if (ctx["@version"] !== 1.1) {
              throw new JsonLdError(
                "Unsupported JSON-LD version: " + ctx["@version"],
                "jsonld.UnsupportedVersion",
                { code: "invalid @version value", context: ctx }
              );
            }
            if (activeCtx.processingMode && activeCtx.processingMode === "json-ld-1.0") {
              throw new JsonLdError(
                "@version: " + ctx["@version"] + " not compatible with " + activeCtx.processingMode,
                "jsonld.ProcessingModeConflict",
                { code: "processing mode conflict", context: ctx }
              );
            }
            rval.processingMode = "json-ld-1.1";
            rval["@version"] = ctx["@version"];
            defined2.set("@version", true);
          }
          rval.processingMode = rval.processingMode || activeCtx.processingMode;
          if ("@base" in ctx) {
            let base = ctx["@base"];
            if (base === null || _isAbsoluteIri(base)) {
            } else if (_isRelativeIri(base)) {
              base = prependBase(rval["@base"], base);
            } else {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; the value of "@base" in a @context must be an absolute IRI, a relative IRI, or null.',
                "jsonld.SyntaxError",
                { code: "invalid base IRI", context: ctx }
              );
            }
            rval["@base"] = base;
            defined2.set("@base", true);
          }
          if ("@vocab" in ctx) {
            const value = ctx["@vocab"];
            if (value === null) {
              delete rval["@vocab"];
            } else if (!_isString(value)) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; the value of "@vocab" in a @context must be a string or null.',
                "jsonld.SyntaxError",
                { code: "invalid vocab mapping", context: ctx }
              );
            } else if (!_isAbsoluteIri(value) && api.processingMode(rval, 1)) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; the value of "@vocab" in a @context must be an absolute IRI.',
                "jsonld.SyntaxError",
                { code: "invalid vocab mapping", context: ctx }
              );
            } else {
              const vocab = _expandIri(
                rval,
                value,
                { vocab: true, base: true },
                void 0,
                void 0,
                options
              );
              if (!_isAbsoluteIri(vocab)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "relative @vocab reference",
                      level: "warning",
                      message: "Relative @vocab reference found.",
                      details: {
                        vocab
                      }
                    },
                    options
                  });
                }
              }
              rval["@vocab"] = vocab;
            }
            defined2.set("@vocab", true);
          }
          if ("@language" in ctx) {
            const value = ctx["@language"];
            if (value === null) {
              delete rval["@language"];
            } else if (!_isString(value)) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; the value of "@language" in a @context must be a string or null.',
                "jsonld.SyntaxError",
                { code: "invalid default language", context: ctx }
              );
            } else {
              if (!value.match(REGEX_BCP47)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "invalid @language value",
                      level: "warning",
                      message: "@language value must be valid BCP47.",
                      details: {
                        language: value
                      }
                    },
                    options
                  });
                }
              }
              rval["@language"] = value.toLowerCase();
            }
            defined2.set("@language", true);
          }
          if ("@direction" in ctx) {
            const value = ctx["@direction"];
            if (activeCtx.processingMode === "json-ld-1.0") {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @direction not compatible with " + activeCtx.processingMode,
                "jsonld.SyntaxError",
                { code: "invalid context member", context: ctx }
              );
            }
            if (value === null) {
              delete rval["@direction"];
            } else if (value !== "ltr" && value !== "rtl") {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; the value of "@direction" in a @context must be null, "ltr", or "rtl".',
                "jsonld.SyntaxError",
                { code: "invalid base direction", context: ctx }
              );
            } else {
              rval["@direction"] = value;
            }
            defined2.set("@direction", true);
          }
          if ("@propagate" in ctx) {
            const value = ctx["@propagate"];
            if (activeCtx.processingMode === "json-ld-1.0") {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @propagate not compatible with " + activeCtx.processingMode,
                "jsonld.SyntaxError",
                { code: "invalid context entry", context: ctx }
              );
            }
            if (typeof value !== "boolean") {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @propagate value must be a boolean.",
                "jsonld.SyntaxError",
                { code: "invalid @propagate value", context: localCtx }
              );
            }
            defined2.set("@propagate", true);
          }
          if ("@import" in ctx) {
            const value = ctx["@import"];
            if (activeCtx.processingMode === "json-ld-1.0") {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @import not compatible with " + activeCtx.processingMode,
                "jsonld.SyntaxError",
                { code: "invalid context entry", context: ctx }
              );
            }
            if (!_isString(value)) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @import must be a string.",
                "jsonld.SyntaxError",
                { code: "invalid @import value", context: localCtx }
              );
            }
            const resolvedImport = await options.contextResolver.resolve({
              activeCtx,
              context: value,
              documentLoader: options.documentLoader,
              base: options.base
            });
            if (resolvedImport.length !== 1) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @import must reference a single context.",
                "jsonld.SyntaxError",
                { code: "invalid remote context", context: localCtx }
              );
            }
            const processedImport = resolvedImport[0].getProcessed(activeCtx);
            if (processedImport) {
              ctx = processedImport;
            } else {
              const importCtx = resolvedImport[0].document;
              if ("@import" in importCtx) {
                throw new JsonLdError(
                  "Invalid JSON-LD syntax: imported context must not include @import.",
                  "jsonld.SyntaxError",
                  { code: "invalid context entry", context: localCtx }
                );
              }
              for (const key in importCtx) {
                if (!ctx.hasOwnProperty(key)) {
                  ctx[key] = importCtx[key];
                }
              }
              resolvedImport[0].setProcessed(activeCtx, ctx);
            }
            defined2.set("@import", true);
          }
          defined2.set("@protected", ctx["@protected"] || false);
          for (const key in ctx) {
            api.createTermDefinition({
              activeCtx: rval,
              localCtx: ctx,
              term: key,
              defined: defined2,
              options,
              overrideProtected
            });
            if (_isObject(ctx[key]) && "@context" in ctx[key]) {
              const keyCtx = ctx[key]["@context"];
              let process = true;
              if (_isString(keyCtx)) {
                const url = prependBase(options.base, keyCtx);
                if (cycles.has(url)) {
                  process = false;
                } else {
                  cycles.add(url);
                }
              }
              if (process) {
                try {
                  await api.process({
                    activeCtx: rval.clone(),
                    localCtx: ctx[key]["@context"],
                    overrideProtected: true,
                    options,
                    cycles
                  });
                } catch (e) {
                  throw new JsonLdError(
                    "Invalid JSON-LD syntax; invalid scoped context.",
                    "jsonld.SyntaxError",
                    {
                      code: "invalid scoped context",
                      context: ctx[key]["@context"],
                      term: key
                    }
                  );
                }
              }
            }
          }
          resolvedContext.setProcessed(activeCtx, {
            context: rval,
            events
          });
        }
        return rval;
      };
      api.createTermDefinition = ({
        activeCtx,
        localCtx,
        term,
        defined: defined2,
        options,
        overrideProtected = false
      }) => {
        if (defined2.has(term)) {
          if (defined2.get(term)) {
            return;
          }
          throw new JsonLdError(
            "Cyclical context definition detected.",
            "jsonld.CyclicalContext",
            { code: "cyclic IRI mapping", context: localCtx, term }
          );
        }
        defined2.set(term, false);
        let value;
        if (localCtx.hasOwnProperty(term)) {
          value = localCtx[term];
        }
        if (term === "@type" && _isObject(value) && (value["@container"] || "@set") === "@set" && api.processingMode(activeCtx, 1.1)) {
          const validKeys2 = ["@container", "@id", "@protected"];
          const keys = Object.keys(value);
          if (keys.length === 0 || keys.some((k) => !validKeys2.includes(k))) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; keywords cannot be overridden.",
              "jsonld.SyntaxError",
              { code: "keyword redefinition", context: localCtx, term }
            );
          }
        } else if (api.isKeyword(term)) {
          throw new JsonLdError(
            "Invalid JSON-LD syntax; keywords cannot be overridden.",
            "jsonld.SyntaxError",
            { code: "keyword redefinition", context: localCtx, term }
          );
        } else if (term.match(REGEX_KEYWORD)) {
          if (options.eventHandler) {
            _handleEvent({
              event: {
                type: ["JsonLdEvent"],
                code: "reserved term",
                level: "warning",
                message: 'Terms beginning with "@" are reserved for future use and dropped.',
                details: {
                  term
                }
              },
              options
            });
          }
          return;
        } else if (term === "") {
          throw new JsonLdError(
            "Invalid JSON-LD syntax; a term cannot be an empty string.",
            "jsonld.SyntaxError",
            { code: "invalid term definition", context: localCtx }
          );
        }
        const previousMapping = activeCtx.mappings.get(term);
        if (activeCtx.mappings.has(term)) {
          activeCtx.mappings.delete(term);
        }
        let simpleTerm = false;
        if (_isString(value) || value === null) {
          simpleTerm = true;
          value = { "@id": value };
        }
        if (!_isObject(value)) {
          throw new JsonLdError(
            "Invalid JSON-LD syntax; @context term values must be strings or objects.",
            "jsonld.SyntaxError",
            { code: "invalid term definition", context: localCtx }
          );
        }
        const mapping = {};
        activeCtx.mappings.set(term, mapping);
        mapping.reverse = false;
        const validKeys = ["@container", "@id", "@language", "@reverse", "@type"];
        if (api.processingMode(activeCtx, 1.1)) {
          validKeys.push(
            "@context",
            "@direction",
            "@index",
            "@nest",
            "@prefix",
            "@protected"
          );
        }
        for (const kw in value) {
          if (!validKeys.includes(kw)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; a term definition must not contain " + kw,
              "jsonld.SyntaxError",
              { code: "invalid term definition", context: localCtx }
            );
          }
        }
        const colon = term.indexOf(":");
        mapping._termHasColon = colon > 0;
        if ("@reverse" in value) {
          if ("@id" in value) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; a @reverse term definition must not contain @id.",
              "jsonld.SyntaxError",
              { code: "invalid reverse property", context: localCtx }
            );
          }
          if ("@nest" in value) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; a @reverse term definition must not contain @nest.",
              "jsonld.SyntaxError",
              { code: "invalid reverse property", context: localCtx }
            );
          }
          const reverse = value["@reverse"];
          if (!_isString(reverse)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; a @context @reverse value must be a string.",
              "jsonld.SyntaxError",
              { code: "invalid IRI mapping", context: localCtx }
            );
          }
          if (reverse.match(REGEX_KEYWORD)) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "reserved @reverse value",
                  level: "warning",
                  message: '@reverse values beginning with "@" are reserved for future use and dropped.',
                  details: {
                    reverse
                  }
                },
                options
              });
            }
            if (previousMapping) {
              activeCtx.mappings.set(term, previousMapping);
            } else {
              activeCtx.mappings.delete(term);
            }
            return;
          }
          const id2 = _expandIri(
            activeCtx,
            reverse,
            { vocab: true, base: false },
            localCtx,
            defined2,
            options
          );
          if (!_isAbsoluteIri(id2)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; a @context @reverse value must be an absolute IRI or a blank node identifier.",
              "jsonld.SyntaxError",
              { code: "invalid IRI mapping", context: localCtx }
            );
          }
          mapping["@id"] = id2;
          mapping.reverse = true;
        } else if ("@id" in value) {
          let id2 = value["@id"];
          if (id2 && !_isString(id2)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; a @context @id value must be an array of strings or a string.",
              "jsonld.SyntaxError",
              { code: "invalid IRI mapping", context: localCtx }
            );
          }
          if (id2 === null) {
            mapping["@id"] = null;
          } else if (!api.isKeyword(id2) && id2.match(REGEX_KEYWORD)) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "reserved @id value",
                  level: "warning",
                  message: '@id values beginning with "@" are reserved for future use and dropped.',
                  details: {
                    id: id2
                  }
                },
                options
              });
            }
            if (previousMapping) {
              activeCtx.mappings.set(term, previousMapping);
            } else {
              activeCtx.mappings.delete(term);
            }
            return;
          } else if (id2 !== term) {
            id2 = _expandIri(
              activeCtx,
              id2,
              { vocab: true, base: false },
              localCtx,
              defined2,
              options
            );
            if (!_isAbsoluteIri(id2) && !api.isKeyword(id2)) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; a @context @id value must be an absolute IRI, a blank node identifier, or a keyword.",
                "jsonld.SyntaxError",
                { code: "invalid IRI mapping", context: localCtx }
              );
            }
            if (term.match(/(?::[^:])|\//)) {
              const termDefined = new Map(defined2).set(term, true);
              const termIri = _expandIri(
                activeCtx,
                term,
                { vocab: true, base: false },
                localCtx,
                termDefined,
                options
              );
              if (termIri !== id2) {
                throw new JsonLdError(
                  "Invalid JSON-LD syntax; term in form of IRI must expand to definition.",
                  "jsonld.SyntaxError",
                  { code: "invalid IRI mapping", context: localCtx }
                );
              }
            }
            mapping["@id"] = id2;
            mapping._prefix = simpleTerm && !mapping._termHasColon && id2.match(/[:\/\?#\[\]@]$/) !== null;
          }
        }
        if (!("@id" in mapping)) {
          if (mapping._termHasColon) {
            const prefix = term.substr(0, colon);
            if (localCtx.hasOwnProperty(prefix)) {
              api.createTermDefinition({
                activeCtx,
                localCtx,
                term: prefix,
                defined: defined2,
                options
              });
            }
            if (activeCtx.mappings.has(prefix)) {
              const suffix = term.substr(colon + 1);
              mapping["@id"] = activeCtx.mappings.get(prefix)["@id"] + suffix;
            } else {
              mapping["@id"] = term;
            }
          } else if (term === "@type") {
            mapping["@id"] = term;
          } else {
            if (!("@vocab" in activeCtx)) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; @context terms must define an @id.",
                "jsonld.SyntaxError",
                { code: "invalid IRI mapping", context: localCtx, term }
              );
            }
            mapping["@id"] = activeCtx["@vocab"] + term;
          }
        }
        if (value["@protected"] === true || defined2.get("@protected") === true && value["@protected"] !== false) {
          activeCtx.protected[term] = true;
          mapping.protected = true;
        }
        defined2.set(term, true);
        if ("@type" in value) {
          let type = value["@type"];
          if (!_isString(type)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; an @context @type value must be a string.",
              "jsonld.SyntaxError",
              { code: "invalid type mapping", context: localCtx }
            );
          }
          if (type === "@json" || type === "@none") {
            if (api.processingMode(activeCtx, 1)) {
              throw new JsonLdError(
                `Invalid JSON-LD syntax; an @context @type value must not be "${type}" in JSON-LD 1.0 mode.`,
                "jsonld.SyntaxError",
                { code: "invalid type mapping", context: localCtx }
              );
            }
          } else if (type !== "@id" && type !== "@vocab") {
            type = _expandIri(
              activeCtx,
              type,
              { vocab: true, base: false },
              localCtx,
              defined2,
              options
            );
            if (!_isAbsoluteIri(type)) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; an @context @type value must be an absolute IRI.",
                "jsonld.SyntaxError",
                { code: "invalid type mapping", context: localCtx }
              );
            }
            if (type.indexOf("_:") === 0) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; an @context @type value must be an IRI, not a blank node identifier.",
                "jsonld.SyntaxError",
                { code: "invalid type mapping", context: localCtx }
              );
            }
          }
          mapping["@type"] = type;
        }
        if ("@container" in value) {
          const container = _isString(value["@container"]) ? [value["@container"]] : value["@container"] || [];
          const validContainers = ["@list", "@set", "@index", "@language"];
          let isValid = true;
          const hasSet = container.includes("@set");
          if (api.processingMode(activeCtx, 1.1)) {
            validContainers.push("@graph", "@id", "@type");
            if (container.includes("@list")) {
              if (container.length !== 1) {
                throw new JsonLdError(
                  "Invalid JSON-LD syntax; @context @container with @list must have no other values",
                  "jsonld.SyntaxError",
                  { code: "invalid container mapping", context: localCtx }
                );
              }
            } else if (container.includes("@graph")) {
              if (container.some((key) => key !== "@graph" && key !== "@id" && key !== "@index" && key !== "@set")) {
                throw new JsonLdError(
                  "Invalid JSON-LD syntax; @context @container with @graph must have no other values other than @id, @index, and @set",
                  "jsonld.SyntaxError",
                  { code: "invalid container mapping", context: localCtx }
                );
              }
            } else {
              isValid &= container.length <= (hasSet ? 2 : 1);
            }
            if (container.includes("@type")) {
              mapping["@type"] = mapping["@type"] || "@id";
              if (!["@id", "@vocab"].includes(mapping["@type"])) {
                throw new JsonLdError(
                  "Invalid JSON-LD syntax; container: @type requires @type to be @id or @vocab.",
                  "jsonld.SyntaxError",
                  { code: "invalid type mapping", context: localCtx }
                );
              }
            }
          } else {
            isValid &= !_isArray(value["@container"]);
            isValid &= container.length <= 1;
          }
          isValid &= container.every((c) => validContainers.includes(c));
          isValid &= !(hasSet && container.includes("@list"));
          if (!isValid) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context @container value must be one of the following: " + validContainers.join(", "),
              "jsonld.SyntaxError",
              { code: "invalid container mapping", context: localCtx }
            );
          }
          if (mapping.reverse && !container.every((c) => ["@index", "@set"].includes(c))) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context @container value for a @reverse type definition must be @index or @set.",
              "jsonld.SyntaxError",
              { code: "invalid reverse property", context: localCtx }
            );
          }
          mapping["@container"] = container;
        }
        if ("@index" in value) {
          if (!("@container" in value) || !mapping["@container"].includes("@index")) {
            throw new JsonLdError(
              `Invalid JSON-LD syntax; @index without @index in @container: "${value["@index"]}" on term "${term}".`,
              "jsonld.SyntaxError",
              { code: "invalid term definition", context: localCtx }
            );
          }
          if (!_isString(value["@index"]) || value["@index"].indexOf("@") === 0) {
            throw new JsonLdError(
              `Invalid JSON-LD syntax; @index must expand to an IRI: "${value["@index"]}" on term "${term}".`,
              "jsonld.SyntaxError",
              { code: "invalid term definition", context: localCtx }
            );
          }
          mapping["@index"] = value["@index"];
        }
        if ("@context" in value) {
          mapping["@context"] = value["@context"];
        }
        if ("@language" in value && !("@type" in value)) {
          let language2 = value["@language"];
          if (language2 !== null && !_isString(language2)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context @language value must be a string or null.",
              "jsonld.SyntaxError",
              { code: "invalid language mapping", context: localCtx }
            );
          }
          if (language2 !== null) {
            language2 = language2.toLowerCase();
          }
          mapping["@language"] = language2;
        }
        if ("@prefix" in value) {
          if (term.match(/:|\//)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context @prefix used on a compact IRI term",
              "jsonld.SyntaxError",
              { code: "invalid term definition", context: localCtx }
            );
          }
          if (api.isKeyword(mapping["@id"])) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; keywords may not be used as prefixes",
              "jsonld.SyntaxError",
              { code: "invalid term definition", context: localCtx }
            );
          }
          if (typeof value["@prefix"] === "boolean") {
            mapping._prefix = value["@prefix"] === true;
          } else {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context value for @prefix must be boolean",
              "jsonld.SyntaxError",
              { code: "invalid @prefix value", context: localCtx }
            );
          }
        }
        if ("@direction" in value) {
          const direction = value["@direction"];
          if (direction !== null && direction !== "ltr" && direction !== "rtl") {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; @direction value must be null, "ltr", or "rtl".',
              "jsonld.SyntaxError",
              { code: "invalid base direction", context: localCtx }
            );
          }
          mapping["@direction"] = direction;
        }
        if ("@nest" in value) {
          const nest = value["@nest"];
          if (!_isString(nest) || nest !== "@nest" && nest.indexOf("@") === 0) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; @context @nest value must be a string which is not a keyword other than @nest.",
              "jsonld.SyntaxError",
              { code: "invalid @nest value", context: localCtx }
            );
          }
          mapping["@nest"] = nest;
        }
        // disallow aliasing @context and @preserve
        const id = mapping["@id"];
        if (id === "@context" || id === "@preserve") {
          throw new JsonLdError(
            "Invalid JSON-LD syntax; @context and @preserve cannot be aliased.",
            "jsonld.SyntaxError",
            { code: "invalid keyword alias", context: localCtx }
          );
        }
        if (previousMapping && previousMapping.protected && !overrideProtected) {
          activeCtx.protected[term] = true;
          mapping.protected = true;
          if (!_deepCompare(previousMapping, mapping)) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; tried to redefine a protected term.",
              "jsonld.SyntaxError",
              { code: "protected term redefinition", context: localCtx, term }
            );
          }
        }
      };
      api.expandIri = (activeCtx, value, relativeTo, options) => {
        return _expandIri(
          activeCtx,
          value,
          relativeTo,
          void 0,
          void 0,
          options
        );
      };
      function _expandIri(activeCtx, value, relativeTo, localCtx, defined2, options) {
        if (value === null || !_isString(value) || api.isKeyword(value)) {
          return value;
        }
        if (value.match(REGEX_KEYWORD)) {
          return null;
        }
        if (localCtx && localCtx.hasOwnProperty(value) && defined2.get(value) !== true) {
          api.createTermDefinition({
            activeCtx,
            localCtx,
            term: value,
            defined: defined2,
            options
          });
        }
        relativeTo = relativeTo || {};
        if (relativeTo.vocab) {
          const mapping = activeCtx.mappings.get(value);
          if (mapping === null) {
            return null;
          }
          if (_isObject(mapping) && "@id" in mapping) {
            return mapping["@id"];
          }
        }
        const colon = value.indexOf(":");
        if (colon > 0) {
          const prefix = value.substr(0, colon);
          const suffix = value.substr(colon + 1);
          if (prefix === "_" || suffix.indexOf("//") === 0) {
            return value;
          }
          if (localCtx && localCtx.hasOwnProperty(prefix)) {
            api.createTermDefinition({
              activeCtx,
              localCtx,
              term: prefix,
              defined: defined2,
              options
            });
          }
          const mapping = activeCtx.mappings.get(prefix);
          if (mapping && mapping._prefix) {
            return mapping["@id"] + suffix;
          }
          if (_isAbsoluteIri(value)) {
            return value;
          }
        }
        if (relativeTo.vocab && "@vocab" in activeCtx) {
          const prependedResult = activeCtx["@vocab"] + value;
          value = prependedResult;
        } else if (relativeTo.base) {
          let prependedResult;
          let base;
          if ("@base" in activeCtx) {
            if (activeCtx["@base"]) {
              base = prependBase(options.base, activeCtx["@base"]);
              prependedResult = prependBase(base, value);
            } else {
              base = activeCtx["@base"];
              prependedResult = value;
            }
          } else {
            base = options.base;
            prependedResult = prependBase(options.base, value);
          }
          value = prependedResult;
        }
        return value;
      }
      api.getInitialContext = (options) => {
        const key = JSON.stringify({ processingMode: options.processingMode });
        const cached = INITIAL_CONTEXT_CACHE.get(key);
        if (cached) {
          return cached;
        }
        const initialContext = {
          processingMode: options.processingMode,
          mappings: /* @__PURE__ */ new Map(),
          inverse: null,
          getInverse: _createInverseContext,
          clone: _cloneActiveContext,
          revertToPreviousContext: _revertToPreviousContext,
          protected: {}
        };
        if (INITIAL_CONTEXT_CACHE.size === INITIAL_CONTEXT_CACHE_MAX_SIZE) {
          INITIAL_CONTEXT_CACHE.clear();
        }
        INITIAL_CONTEXT_CACHE.set(key, initialContext);
        return initialContext;
        function _createInverseContext() {
          const activeCtx = this;
          if (activeCtx.inverse) {
            return activeCtx.inverse;
          }
          const inverse = activeCtx.inverse = {};
          const fastCurieMap = activeCtx.fastCurieMap = {};
          const irisToTerms = {};
          const defaultLanguage = (activeCtx["@language"] || "@none").toLowerCase();
          const defaultDirection = activeCtx["@direction"];
          const mappings = activeCtx.mappings;
          const terms = [...mappings.keys()].sort(_compareShortestLeast);
          for (const term of terms) {
            const mapping = mappings.get(term);
            if (mapping === null) {
              continue;
            }
            let container = mapping["@container"] || "@none";
            container = [].concat(container).sort().join("");
            if (mapping["@id"] === null) {
              continue;
            }
            const ids = _asArray(mapping["@id"]);
            for (const iri of ids) {
              let entry = inverse[iri];
              const isKeyword = api.isKeyword(iri);
              if (!entry) {
                inverse[iri] = entry = {};
                if (!isKeyword && !mapping._termHasColon) {
                  irisToTerms[iri] = [term];
                  const fastCurieEntry = { iri, terms: irisToTerms[iri] };
                  if (iri[0] in fastCurieMap) {
                    fastCurieMap[iri[0]].push(fastCurieEntry);
                  } else {
                    fastCurieMap[iri[0]] = [fastCurieEntry];
                  }
                }
              } else if (!isKeyword && !mapping._termHasColon) {
                irisToTerms[iri].push(term);
              }
              if (!entry[container]) {
                entry[container] = {
                  "@language": {},
                  "@type": {},
                  "@any": {}
                };
              }
              entry = entry[container];
              _addPreferredTerm(term, entry["@any"], "@none");
              if (mapping.reverse) {
                _addPreferredTerm(term, entry["@type"], "@reverse");
              } else if (mapping["@type"] === "@none") {
                _addPreferredTerm(term, entry["@any"], "@none");
                _addPreferredTerm(term, entry["@language"], "@none");
                _addPreferredTerm(term, entry["@type"], "@none");
              } else if ("@type" in mapping) {
                _addPreferredTerm(term, entry["@type"], mapping["@type"]);
              } else if ("@language" in mapping && "@direction" in mapping) {
                const language2 = mapping["@language"];
                const direction = mapping["@direction"];
                if (language2 && direction) {
                  _addPreferredTerm(
                    term,
                    entry["@language"],
                    `${language2}_${direction}`.toLowerCase()
                  );
                } else if (language2) {
                  _addPreferredTerm(term, entry["@language"], language2.toLowerCase());
                } else if (direction) {
                  _addPreferredTerm(term, entry["@language"], `_${direction}`);
                } else {
                  _addPreferredTerm(term, entry["@language"], "@null");
                }
              } else if ("@language" in mapping) {
                _addPreferredTerm(
                  term,
                  entry["@language"],
                  (mapping["@language"] || "@null").toLowerCase()
                );
              } else if ("@direction" in mapping) {
                if (mapping["@direction"]) {
                  _addPreferredTerm(
                    term,
                    entry["@language"],
                    `_${mapping["@direction"]}`
                  );
                } else {
                  _addPreferredTerm(term, entry["@language"], "@none");
                }
              } else if (defaultDirection) {
                _addPreferredTerm(term, entry["@language"], `_${defaultDirection}`);
                _addPreferredTerm(term, entry["@language"], "@none");
                _addPreferredTerm(term, entry["@type"], "@none");
              } else {
                _addPreferredTerm(term, entry["@language"], defaultLanguage);
                _addPreferredTerm(term, entry["@language"], "@none");
                _addPreferredTerm(term, entry["@type"], "@none");
              }
            }
          }
          for (const key2 in fastCurieMap) {
            _buildIriMap(fastCurieMap, key2, 1);
          }
          return inverse;
        }
        function _buildIriMap(iriMap, key2, idx) {
          const entries = iriMap[key2];
          const next = iriMap[key2] = {};
          let iri;
          let letter;
          for (const entry of entries) {
            iri = entry.iri;
            if (idx >= iri.length) {
              letter = "";
            } else {
              letter = iri[idx];
            }
            if (letter in next) {
              next[letter].push(entry);
            } else {
              next[letter] = [entry];
            }
          }
          for (const key3 in next) {
            if (key3 === "") {
              continue;
            }
            _buildIriMap(next, key3, idx + 1);
          }
        }
        function _addPreferredTerm(term, entry, typeOrLanguageValue) {
          if (!entry.hasOwnProperty(typeOrLanguageValue)) {
            entry[typeOrLanguageValue] = term;
          }
        }
        function _cloneActiveContext() {
          const child = {};
          child.mappings = util.clone(this.mappings);
          child.clone = this.clone;
          child.inverse = null;
          child.getInverse = this.getInverse;
          child.protected = util.clone(this.protected);
          if (this.previousContext) {
            child.previousContext = this.previousContext.clone();
          }
          child.revertToPreviousContext = this.revertToPreviousContext;
          if ("@base" in this) {
            child["@base"] = this["@base"];
          }
          if ("@language" in this) {
            child["@language"] = this["@language"];
          }
          if ("@vocab" in this) {
            child["@vocab"] = this["@vocab"];
          }
          return child;
        }
        function _revertToPreviousContext() {
          if (!this.previousContext) {
            return this;
          }
          return this.previousContext.clone();
        }
      };
      api.getContextValue = (ctx, key, type) => {
        if (key === null) {
          if (type === "@context") {
            return void 0;
          }
          return null;
        }
        if (ctx.mappings.has(key)) {
          const entry = ctx.mappings.get(key);
          if (_isUndefined(type)) {
            return entry;
          }
          if (entry.hasOwnProperty(type)) {
            return entry[type];
          }
        }
        if (type === "@language" && type in ctx) {
          return ctx[type];
        }
        if (type === "@direction" && type in ctx) {
          return ctx[type];
        }
        if (type === "@context") {
          return void 0;
        }
        return null;
      };
      api.processingMode = (activeCtx, version) => {
        if (version.toString() >= "1.1") {
          return !activeCtx.processingMode || activeCtx.processingMode >= "json-ld-" + version.toString();
        } else {
          return activeCtx.processingMode === "json-ld-1.0";
        }
      };
      api.isKeyword = (v) => {
        if (!_isString(v) || v[0] !== "@") {
          return false;
        }
        switch (v) {
          case "@base":
          case "@container":
          case "@context":
          case "@default":
          case "@direction":
          case "@embed":
          case "@explicit":
          case "@graph":
          case "@id":
          case "@included":
          case "@index":
          case "@json":
          case "@language":
          case "@list":
          case "@nest":
          case "@none":
          case "@omitDefault":
          case "@prefix":
          case "@preserve":
          case "@protected":
          case "@requireAll":
          case "@reverse":
          case "@set":
          case "@type":
          case "@value":
          case "@version":
          case "@vocab":
            return true;
        }
        return false;
      };
      function _deepCompare(x1, x2) {
        if (!(x1 && typeof x1 === "object") || !(x2 && typeof x2 === "object")) {
          return x1 === x2;
        }
        const x1Array = Array.isArray(x1);
        if (x1Array !== Array.isArray(x2)) {
          return false;
        }
        if (x1Array) {
          if (x1.length !== x2.length) {
            return false;
          }
          for (let i = 0; i < x1.length; ++i) {
            if (!_deepCompare(x1[i], x2[i])) {
              return false;
            }
          }
          return true;
        }
        const k1s = Object.keys(x1);
        const k2s = Object.keys(x2);
        if (k1s.length !== k2s.length) {
          return false;
        }
        for (const k1 in x1) {
          let v1 = x1[k1];
          let v2 = x2[k1];
          if (k1 === "@container") {
            if (Array.isArray(v1) && Array.isArray(v2)) {
              v1 = v1.slice().sort();
              v2 = v2.slice().sort();
            }
          }
          if (!_deepCompare(v1, v2)) {
            return false;
          }
        }
        return true;
      }
    }
  });

  // node_modules/jsonld/lib/expand.js
  var require_expand = __commonJS({
    "node_modules/jsonld/lib/expand.js"(exports, module) {
      "use strict";
      var JsonLdError = require_JsonLdError();
      var {
        isArray: _isArray,
        isObject: _isObject,
        isEmptyObject: _isEmptyObject,
        isString: _isString,
        isUndefined: _isUndefined
      } = require_types();
      var {
        isList: _isList,
        isValue: _isValue,
        isGraph: _isGraph,
        isSubject: _isSubject
      } = require_graphTypes();
      var {
        expandIri: _expandIri,
        getContextValue: _getContextValue,
        isKeyword: _isKeyword,
        process: _processContext,
        processingMode: _processingMode
      } = require_context();
      var {
        isAbsolute: _isAbsoluteIri
      } = require_url();
      var {
        REGEX_BCP47,
        REGEX_KEYWORD,
        addValue: _addValue,
        asArray: _asArray,
        getValues: _getValues,
        validateTypeValue: _validateTypeValue
      } = require_util();
      var {
        handleEvent: _handleEvent
      } = require_events();
      var api = {};
      module.exports = api;
      api.expand = async ({
        activeCtx,
        activeProperty = null,
        element,
        options = {},
        insideList = false,
        insideIndex = false,
        typeScopedContext = null
      }) => {
        if (element === null || element === void 0) {
          return null;
        }
        if (activeProperty === "@default") {
          options = Object.assign({}, options, { isFrame: false });
        }
        if (!_isArray(element) && !_isObject(element)) {
          if (!insideList && (activeProperty === null || _expandIri(
            activeCtx,
            activeProperty,
            { vocab: true },
            options
          ) === "@graph")) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "free-floating scalar",
                  level: "warning",
                  message: "Dropping free-floating scalar not in a list.",
                  details: {
                    value: element
                    //activeProperty
                    //insideList
                  }
                },
                options
              });
            }
            return null;
          }
          return _expandValue({ activeCtx, activeProperty, value: element, options });
        }
        if (_isArray(element)) {
          let rval2 = [];
          const container = _getContextValue(
            activeCtx,
            activeProperty,
            "@container"
          ) || [];
          insideList = insideList || container.includes("@list");
          for (let i = 0; i < element.length; ++i) {
            let e = await api.expand({
              activeCtx,
              activeProperty,
              element: element[i],
              options,
              insideIndex,
              typeScopedContext
            });
            if (insideList && _isArray(e)) {
              e = { "@list": e };
            }
            if (e === null) {
              continue;
            }
            if (_isArray(e)) {
              rval2 = rval2.concat(e);
            } else {
              rval2.push(e);
            }
          }
          return rval2;
        }
        const expandedActiveProperty = _expandIri(
          activeCtx,
          activeProperty,
          { vocab: true },
          options
        );
        const propertyScopedCtx = _getContextValue(activeCtx, activeProperty, "@context");
        typeScopedContext = typeScopedContext || (activeCtx.previousContext ? activeCtx : null);
        let keys = Object.keys(element).sort();
        let mustRevert = !insideIndex;
        if (mustRevert && typeScopedContext && keys.length <= 2 && !keys.includes("@context")) {
          for (const key of keys) {
            const expandedProperty = _expandIri(
              typeScopedContext,
              key,
              { vocab: true },
              options
            );
            if (expandedProperty === "@value") {
              mustRevert = false;
              activeCtx = typeScopedContext;
              break;
            }
            if (expandedProperty === "@id" && keys.length === 1) {
              mustRevert = false;
              break;
            }
          }
        }
        if (mustRevert) {
          activeCtx = activeCtx.revertToPreviousContext();
        }
        if (!_isUndefined(propertyScopedCtx)) {
          activeCtx = await _processContext({
            activeCtx,
            localCtx: propertyScopedCtx,
            propagate: true,
            overrideProtected: true,
            options
          });
        }
        if ("@context" in element) {
          activeCtx = await _processContext(
            { activeCtx, localCtx: element["@context"], options }
          );
        }
        typeScopedContext = activeCtx;
        let typeKey = null;
        for (const key of keys) {
          const expandedProperty = _expandIri(activeCtx, key, { vocab: true }, options);
          if (expandedProperty === "@type") {
            typeKey = typeKey || key;
            const value = element[key];
            const types = Array.isArray(value) ? value.length > 1 ? value.slice().sort() : value : [value];
            for (const type of types) {
              const ctx = _getContextValue(typeScopedContext, type, "@context");
              if (!_isUndefined(ctx)) {
                activeCtx = await _processContext({
                  activeCtx,
                  localCtx: ctx,
                  options,
                  propagate: false
                });
              }
            }
          }
        }
        let rval = {};
        await _expandObject({
          activeCtx,
          activeProperty,
          expandedActiveProperty,
          element,
          expandedParent: rval,
          options,
          insideList,
          typeKey,
          typeScopedContext
        });
        keys = Object.keys(rval);
        let count = keys.length;
        if ("@value" in rval) {
          if ("@type" in rval && ("@language" in rval || "@direction" in rval)) {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; an element containing "@value" may not contain both "@type" and either "@language" or "@direction".',
              "jsonld.SyntaxError",
              { code: "invalid value object", element: rval }
            );
          }
          let validCount = count - 1;
          if ("@type" in rval) {
            validCount -= 1;
          }
          if ("@index" in rval) {
            validCount -= 1;
          }
          if ("@language" in rval) {
            validCount -= 1;
          }
          if ("@direction" in rval) {
            validCount -= 1;
          }
          if (validCount !== 0) {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; an element containing "@value" may only have an "@index" property and either "@type" or either or both "@language" or "@direction".',
              "jsonld.SyntaxError",
              { code: "invalid value object", element: rval }
            );
          }
          const values = rval["@value"] === null ? [] : _asArray(rval["@value"]);
          const types = _getValues(rval, "@type");
          if (_processingMode(activeCtx, 1.1) && types.includes("@json") && types.length === 1) {
          } else if (values.length === 0) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "null @value value",
                  level: "warning",
                  message: "Dropping null @value value.",
                  details: {
                    value: rval
                  }
                },
                options
              });
            }
            rval = null;
          } else if (!values.every((v) => _isString(v) || _isEmptyObject(v)) && "@language" in rval) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; only strings may be language-tagged.",
              "jsonld.SyntaxError",
              { code: "invalid language-tagged value", element: rval }
            );
          } else if (!types.every((t) => _isAbsoluteIri(t) && !(_isString(t) && t.indexOf("_:") === 0) || _isEmptyObject(t))) {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; an element containing "@value" and "@type" must have an absolute IRI for the value of "@type".',
              "jsonld.SyntaxError",
              { code: "invalid typed value", element: rval }
            );
          }
        } else if ("@type" in rval && !_isArray(rval["@type"])) {
          rval["@type"] = [rval["@type"]];
        } else if ("@set" in rval || "@list" in rval) {
          if (count > 1 && !(count === 2 && "@index" in rval)) {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; if an element has the property "@set" or "@list", then it can have at most one other property that is "@index".',
              "jsonld.SyntaxError",
              { code: "invalid set or list object", element: rval }
            );
          }
          if ("@set" in rval) {
            rval = rval["@set"];
            keys = Object.keys(rval);
            count = keys.length;
          }
        } else if (count === 1 && "@language" in rval) {
          if (options.eventHandler) {
            _handleEvent({
              event: {
                type: ["JsonLdEvent"],
                code: "object with only @language",
                level: "warning",
                message: "Dropping object with only @language.",
                details: {
                  value: rval
                }
              },
              options
            });
          }
          rval = null;
        }
        if (_isObject(rval) && !options.keepFreeFloatingNodes && !insideList && (activeProperty === null || expandedActiveProperty === "@graph" || (_getContextValue(activeCtx, activeProperty, "@container") || []).includes("@graph"))) {
          rval = _dropUnsafeObject({ value: rval, count, options });
        }
        return rval;
      };
      function _dropUnsafeObject({
        value,
        count,
        options
      }) {
        if (count === 0 || "@value" in value || "@list" in value || count === 1 && "@id" in value) {
          if (options.eventHandler) {
            let code;
            let message;
            if (count === 0) {
              code = "empty object";
              message = "Dropping empty object.";
            } else if ("@value" in value) {
              code = "object with only @value";
              message = "Dropping object with only @value.";
            } else if ("@list" in value) {
              code = "object with only @list";
              message = "Dropping object with only @list.";
            } else if (count === 1 && "@id" in value) {
              code = "object with only @id";
              message = "Dropping object with only @id.";
            }
            _handleEvent({
              event: {
                type: ["JsonLdEvent"],
                code,
                level: "warning",
                message,
                details: {
                  value
                }
              },
              options
            });
          }
          return null;
        }
        return value;
      }
      async function _expandObject({
        activeCtx,
        activeProperty,
        expandedActiveProperty,
        element,
        expandedParent,
        options = {},
        insideList,
        typeKey,
        typeScopedContext
      }) {
        const keys = Object.keys(element).sort();
        const nests = [];
        let unexpandedValue;
        const isJsonType = element[typeKey] && _expandIri(
          activeCtx,
          _isArray(element[typeKey]) ? element[typeKey][0] : element[typeKey],
          { vocab: true },
          {
            ...options,
            typeExpansion: true
          }
        ) === "@json";
        for (const key of keys) {
          let value = element[key];
          let expandedValue;
          if (key === "@context") {
            continue;
          }
          const expandedProperty = _expandIri(activeCtx, key, { vocab: true }, options);
          if (expandedProperty === null || !(_isAbsoluteIri(expandedProperty) || _isKeyword(expandedProperty))) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "invalid property",
                  level: "warning",
                  message: "Dropping property that did not expand into an absolute IRI or keyword.",
                  details: {
                    property: key,
                    expandedProperty
                  }
                },
                options
              });
            }
            continue;
          }
          if (_isKeyword(expandedProperty)) {
            if (expandedActiveProperty === "@reverse") {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; a keyword cannot be used as a @reverse property.",
                "jsonld.SyntaxError",
                { code: "invalid reverse property map", value }
              );
            }
            if (expandedProperty in expandedParent && expandedProperty !== "@included" && expandedProperty !== "@type") {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; colliding keywords detected.",
                "jsonld.SyntaxError",
                { code: "colliding keywords", keyword: expandedProperty }
              );
            }
          }
          if (expandedProperty === "@id") {
            if (!_isString(value)) {
              if (!options.isFrame) {
                throw new JsonLdError(
                  'Invalid JSON-LD syntax; "@id" value must a string.',
                  "jsonld.SyntaxError",
                  { code: "invalid @id value", value }
                );
              }
              if (_isObject(value)) {
                if (!_isEmptyObject(value)) {
                  throw new JsonLdError(
                    'Invalid JSON-LD syntax; "@id" value an empty object or array of strings, if framing',
                    "jsonld.SyntaxError",
                    { code: "invalid @id value", value }
                  );
                }
              } else if (_isArray(value)) {
                if (!value.every((v) => _isString(v))) {
                  throw new JsonLdError(
                    'Invalid JSON-LD syntax; "@id" value an empty object or array of strings, if framing',
                    "jsonld.SyntaxError",
                    { code: "invalid @id value", value }
                  );
                }
              } else {
                throw new JsonLdError(
                  'Invalid JSON-LD syntax; "@id" value an empty object or array of strings, if framing',
                  "jsonld.SyntaxError",
                  { code: "invalid @id value", value }
                );
              }
            }
            _addValue(
              expandedParent,
              "@id",
              _asArray(value).map((v) => {
                if (_isString(v)) {
                  const ve = _expandIri(activeCtx, v, { base: true }, options);
                  if (options.eventHandler) {
                    if (ve === null) {
                      if (v === null) {
                        _handleEvent({
                          event: {
                            type: ["JsonLdEvent"],
                            code: "null @id value",
                            level: "warning",
                            message: "Null @id found.",
                            details: {
                              id: v
                            }
                          },
                          options
                        });
                      } else {
                        _handleEvent({
                          event: {
                            type: ["JsonLdEvent"],
                            code: "reserved @id value",
                            level: "warning",
                            message: "Reserved @id found.",
                            details: {
                              id: v
                            }
                          },
                          options
                        });
                      }
                    } else if (!_isAbsoluteIri(ve)) {
                      _handleEvent({
                        event: {
                          type: ["JsonLdEvent"],
                          code: "relative @id reference",
                          level: "warning",
                          message: "Relative @id reference found.",
                          details: {
                            id: v,
                            expandedId: ve
                          }
                        },
                        options
                      });
                    }
                  }
                  return ve;
                }
                return v;
              }),
              { propertyIsArray: options.isFrame }
            );
            continue;
          }
          if (expandedProperty === "@type") {
            if (_isObject(value)) {
              value = Object.fromEntries(Object.entries(value).map(([k, v]) => [
                _expandIri(typeScopedContext, k, { vocab: true }),
                _asArray(v).map(
                  (vv) => _expandIri(
                    typeScopedContext,
                    vv,
                    { base: true, vocab: true },
                    { ...options, typeExpansion: true }
                  )
                )
              ]));
            }
            _validateTypeValue(value, options.isFrame);
            _addValue(
              expandedParent,
              "@type",
              _asArray(value).map((v) => {
                if (_isString(v)) {
                  const ve = _expandIri(
                    typeScopedContext,
                    v,
                    { base: true, vocab: true },
                    { ...options, typeExpansion: true }
                  );
                  if (ve !== "@json" && !_isAbsoluteIri(ve)) {
                    if (options.eventHandler) {
                      _handleEvent({
                        event: {
                          type: ["JsonLdEvent"],
                          code: "relative @type reference",
                          level: "warning",
                          message: "Relative @type reference found.",
                          details: {
                            type: v
                          }
                        },
                        options
                      });
                    }
                  }
                  return ve;
                }
                return v;
              }),
              { propertyIsArray: !!options.isFrame }
            );
            continue;
          }
          if (expandedProperty === "@included" && _processingMode(activeCtx, 1.1)) {
            const includedResult = _asArray(await api.expand({
              activeCtx,
              activeProperty,
              element: value,
              options
            }));
            if (!includedResult.every((v) => _isSubject(v))) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; values of @included must expand to node objects.",
                "jsonld.SyntaxError",
                { code: "invalid @included value", value }
              );
            }
            _addValue(
              expandedParent,
              "@included",
              includedResult,
              { propertyIsArray: true }
            );
            continue;
          }
          if (expandedProperty === "@graph" && !(_isObject(value) || _isArray(value))) {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; "@graph" value must not be an object or an array.',
              "jsonld.SyntaxError",
              { code: "invalid @graph value", value }
            );
          }
          if (expandedProperty === "@value") {
            unexpandedValue = value;
            if (isJsonType && _processingMode(activeCtx, 1.1)) {
              expandedParent["@value"] = value;
            } else {
              _addValue(
                expandedParent,
                "@value",
                value,
                { propertyIsArray: options.isFrame }
              );
            }
            continue;
          }
          if (expandedProperty === "@language") {
            if (value === null) {
              continue;
            }
            if (!_isString(value) && !options.isFrame) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; "@language" value must be a string.',
                "jsonld.SyntaxError",
                { code: "invalid language-tagged string", value }
              );
            }
            value = _asArray(value).map((v) => _isString(v) ? v.toLowerCase() : v);
            for (const language2 of value) {
              if (_isString(language2) && !language2.match(REGEX_BCP47)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "invalid @language value",
                      level: "warning",
                      message: "@language value must be valid BCP47.",
                      details: {
                        language: language2
                      }
                    },
                    options
                  });
                }
              }
            }
            _addValue(
              expandedParent,
              "@language",
              value,
              { propertyIsArray: options.isFrame }
            );
            continue;
          }
          if (expandedProperty === "@direction") {
            if (!_isString(value) && !options.isFrame) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; "@direction" value must be a string.',
                "jsonld.SyntaxError",
                { code: "invalid base direction", value }
              );
            }
            value = _asArray(value);
            for (const dir of value) {
              if (_isString(dir) && dir !== "ltr" && dir !== "rtl") {
                throw new JsonLdError(
                  'Invalid JSON-LD syntax; "@direction" must be "ltr" or "rtl".',
                  "jsonld.SyntaxError",
                  { code: "invalid base direction", value }
                );
              }
            }
            _addValue(
              expandedParent,
              "@direction",
              value,
              { propertyIsArray: options.isFrame }
            );
            continue;
          }
          if (expandedProperty === "@index") {
            if (!_isString(value)) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; "@index" value must be a string.',
                "jsonld.SyntaxError",
                { code: "invalid @index value", value }
              );
            }
            _addValue(expandedParent, "@index", value);
            continue;
          }
          if (expandedProperty === "@reverse") {
            if (!_isObject(value)) {
              throw new JsonLdError(
                'Invalid JSON-LD syntax; "@reverse" value must be an object.',
                "jsonld.SyntaxError",
                { code: "invalid @reverse value", value }
              );
            }
            expandedValue = await api.expand({
              activeCtx,
              activeProperty: "@reverse",
              element: value,
              options
            });
            if ("@reverse" in expandedValue) {
              for (const property in expandedValue["@reverse"]) {
                _addValue(
                  expandedParent,
                  property,
                  expandedValue["@reverse"][property],
                  { propertyIsArray: true }
                );
              }
            }
            let reverseMap = expandedParent["@reverse"] || null;
            for (const property in expandedValue) {
              if (property === "@reverse") {
                continue;
              }
              if (reverseMap === null) {
                reverseMap = expandedParent["@reverse"] = {};
              }
              _addValue(reverseMap, property, [], { propertyIsArray: true });
              const items = expandedValue[property];
              for (let ii = 0; ii < items.length; ++ii) {
                const item = items[ii];
                if (_isValue(item) || _isList(item)) {
                  throw new JsonLdError(
                    'Invalid JSON-LD syntax; "@reverse" value must not be a @value or an @list.',
                    "jsonld.SyntaxError",
                    { code: "invalid reverse property value", value: expandedValue }
                  );
                }
                _addValue(reverseMap, property, item, { propertyIsArray: true });
              }
            }
            continue;
          }
          if (expandedProperty === "@nest") {
            nests.push(key);
            continue;
          }
          let termCtx = activeCtx;
          const ctx = _getContextValue(activeCtx, key, "@context");
          if (!_isUndefined(ctx)) {
            termCtx = await _processContext({
              activeCtx,
              localCtx: ctx,
              propagate: true,
              overrideProtected: true,
              options
            });
          }
          const container = _getContextValue(activeCtx, key, "@container") || [];
          if (container.includes("@language") && _isObject(value)) {
            const direction = _getContextValue(termCtx, key, "@direction");
            expandedValue = _expandLanguageMap(termCtx, value, direction, options);
          } else if (container.includes("@index") && _isObject(value)) {
            const asGraph = container.includes("@graph");
            const indexKey = _getContextValue(termCtx, key, "@index") || "@index";
            const propertyIndex = indexKey !== "@index" && _expandIri(activeCtx, indexKey, { vocab: true }, options);
            expandedValue = await _expandIndexMap({
              activeCtx: termCtx,
              options,
              activeProperty: key,
              value,
              asGraph,
              indexKey,
              propertyIndex
            });
          } else if (container.includes("@id") && _isObject(value)) {
            const asGraph = container.includes("@graph");
            expandedValue = await _expandIndexMap({
              activeCtx: termCtx,
              options,
              activeProperty: key,
              value,
              asGraph,
              indexKey: "@id"
            });
          } else if (container.includes("@type") && _isObject(value)) {
            expandedValue = await _expandIndexMap({
              // since container is `@type`, revert type scoped context when expanding
              activeCtx: termCtx.revertToPreviousContext(),
              options,
              activeProperty: key,
              value,
              asGraph: false,
              indexKey: "@type"
            });
          } else {
            const isList = expandedProperty === "@list";
            if (isList || expandedProperty === "@set") {
              let nextActiveProperty = activeProperty;
              if (isList && expandedActiveProperty === "@graph") {
                nextActiveProperty = null;
              }
              expandedValue = await api.expand({
                activeCtx: termCtx,
                activeProperty: nextActiveProperty,
                element: value,
                options,
                insideList: isList
              });
            } else if (_getContextValue(activeCtx, key, "@type") === "@json") {
              expandedValue = {
                "@type": "@json",
                "@value": value
              };
            } else {
              expandedValue = await api.expand({
                activeCtx: termCtx,
                activeProperty: key,
                element: value,
                options,
                insideList: false
              });
            }
          }
          if (expandedValue === null && expandedProperty !== "@value") {
            continue;
          }
          if (expandedProperty !== "@list" && !_isList(expandedValue) && container.includes("@list")) {
            expandedValue = { "@list": _asArray(expandedValue) };
          }
          if (container.includes("@graph") && !container.some((key2) => key2 === "@id" || key2 === "@index")) {
            expandedValue = _asArray(expandedValue);
            if (!options.isFrame) {
              expandedValue = expandedValue.filter((v) => {
                const count = Object.keys(v).length;
                return _dropUnsafeObject({ value: v, count, options }) !== null;
              });
            }
            if (expandedValue.length === 0) {
              continue;
            }
            expandedValue = expandedValue.map((v) => ({ "@graph": _asArray(v) }));
          }
          if (termCtx.mappings.has(key) && termCtx.mappings.get(key).reverse) {
            const reverseMap = expandedParent["@reverse"] = expandedParent["@reverse"] || {};
            expandedValue = _asArray(expandedValue);
            for (let ii = 0; ii < expandedValue.length; ++ii) {
              const item = expandedValue[ii];
              if (_isValue(item) || _isList(item)) {
                throw new JsonLdError(
                  'Invalid JSON-LD syntax; "@reverse" value must not be a @value or an @list.',
                  "jsonld.SyntaxError",
                  { code: "invalid reverse property value", value: expandedValue }
                );
              }
              _addValue(reverseMap, expandedProperty, item, { propertyIsArray: true });
            }
            continue;
          }
          _addValue(expandedParent, expandedProperty, expandedValue, {
            propertyIsArray: true
          });
        }
        if ("@value" in expandedParent) {
          if (expandedParent["@type"] === "@json" && _processingMode(activeCtx, 1.1)) {
          } else if ((_isObject(unexpandedValue) || _isArray(unexpandedValue)) && !options.isFrame) {
            throw new JsonLdError(
              'Invalid JSON-LD syntax; "@value" value must not be an object or an array.',
              "jsonld.SyntaxError",
              { code: "invalid value object value", value: unexpandedValue }
            );
          }
        }
        for (const key of nests) {
          const nestedValues = _isArray(element[key]) ? element[key] : [element[key]];
          for (const nv of nestedValues) {
            if (!_isObject(nv) || Object.keys(nv).some((k) => _expandIri(activeCtx, k, { vocab: true }, options) === "@value")) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; nested value must be a node object.",
                "jsonld.SyntaxError",
                { code: "invalid @nest value", value: nv }
              );
            }
            await _expandObject({
              activeCtx,
              activeProperty,
              expandedActiveProperty,
              element: nv,
              expandedParent,
              options,
              insideList,
              typeScopedContext,
              typeKey
            });
          }
        }
      }
      function _expandValue({ activeCtx, activeProperty, value, options }) {
        if (value === null || value === void 0) {
          return null;
        }
        const expandedProperty = _expandIri(
          activeCtx,
          activeProperty,
          { vocab: true },
          options
        );
        if (expandedProperty === "@id") {
          return _expandIri(activeCtx, value, { base: true }, options);
        } else if (expandedProperty === "@type") {
          return _expandIri(
            activeCtx,
            value,
            { vocab: true, base: true },
            { ...options, typeExpansion: true }
          );
        }
        const type = _getContextValue(activeCtx, activeProperty, "@type");
        if ((type === "@id" || expandedProperty === "@graph") && _isString(value)) {
          const expandedValue = _expandIri(activeCtx, value, { base: true }, options);
          if (expandedValue === null && value.match(REGEX_KEYWORD)) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "reserved @id value",
                  level: "warning",
                  message: "Reserved @id found.",
                  details: {
                    id: activeProperty
                  }
                },
                options
              });
            }
          }
          return { "@id": expandedValue };
        }
        if (type === "@vocab" && _isString(value)) {
          return {
            "@id": _expandIri(activeCtx, value, { vocab: true, base: true }, options)
          };
        }
        if (_isKeyword(expandedProperty)) {
          return value;
        }
        const rval = {};
        if (type && !["@id", "@vocab", "@none"].includes(type)) {
          rval["@type"] = type;
        } else if (_isString(value)) {
          const language2 = _getContextValue(activeCtx, activeProperty, "@language");
          if (language2 !== null) {
            rval["@language"] = language2;
          }
          const direction = _getContextValue(activeCtx, activeProperty, "@direction");
          if (direction !== null) {
            rval["@direction"] = direction;
          }
        }
        if (!["boolean", "number", "string"].includes(typeof value)) {
          value = value.toString();
        }
        rval["@value"] = value;
        return rval;
      }
      function _expandLanguageMap(activeCtx, languageMap, direction, options) {
        const rval = [];
        const keys = Object.keys(languageMap).sort();
        for (const key of keys) {
          const expandedKey = _expandIri(activeCtx, key, { vocab: true }, options);
          let val = languageMap[key];
          if (!_isArray(val)) {
            val = [val];
          }
          for (const item of val) {
            if (item === null) {
              continue;
            }
            if (!_isString(item)) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; language map values must be strings.",
                "jsonld.SyntaxError",
                { code: "invalid language map value", languageMap }
              );
            }
            const val2 = { "@value": item };
            if (expandedKey !== "@none") {
              if (!key.match(REGEX_BCP47)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "invalid @language value",
                      level: "warning",
                      message: "@language value must be valid BCP47.",
                      details: {
                        language: key
                      }
                    },
                    options
                  });
                }
              }
              val2["@language"] = key.toLowerCase();
            }
            if (direction) {
              val2["@direction"] = direction;
            }
            rval.push(val2);
          }
        }
        return rval;
      }
      async function _expandIndexMap({
        activeCtx,
        options,
        activeProperty,
        value,
        asGraph,
        indexKey,
        propertyIndex
      }) {
        const rval = [];
        const keys = Object.keys(value).sort();
        const isTypeIndex = indexKey === "@type";
        for (let key of keys) {
          if (isTypeIndex) {
            const ctx = _getContextValue(activeCtx, key, "@context");
            if (!_isUndefined(ctx)) {
              activeCtx = await _processContext({
                activeCtx,
                localCtx: ctx,
                propagate: false,
                options
              });
            }
          }
          let val = value[key];
          if (!_isArray(val)) {
            val = [val];
          }
          val = await api.expand({
            activeCtx,
            activeProperty,
            element: val,
            options,
            insideList: false,
            insideIndex: true
          });
          let expandedKey;
          if (propertyIndex) {
            if (key === "@none") {
              expandedKey = "@none";
            } else {
              expandedKey = _expandValue(
                { activeCtx, activeProperty: indexKey, value: key, options }
              );
            }
          } else {
            expandedKey = _expandIri(activeCtx, key, { vocab: true }, options);
          }
          if (indexKey === "@id") {
            key = _expandIri(activeCtx, key, { base: true }, options);
          } else if (isTypeIndex) {
            key = expandedKey;
          }
          for (let item of val) {
            if (asGraph && !_isGraph(item)) {
              item = { "@graph": [item] };
            }
            if (indexKey === "@type") {
              if (expandedKey === "@none") {
              } else if (item["@type"]) {
                item["@type"] = [key].concat(item["@type"]);
              } else {
                item["@type"] = [key];
              }
            } else if (_isValue(item) && !["@language", "@type", "@index"].includes(indexKey)) {
              throw new JsonLdError(
                `Invalid JSON-LD syntax; Attempt to add illegal key to value object: "${indexKey}".`,
                "jsonld.SyntaxError",
                { code: "invalid value object", value: item }
              );
            } else if (propertyIndex) {
              if (expandedKey !== "@none") {
                _addValue(item, propertyIndex, expandedKey, {
                  propertyIsArray: true,
                  prependValue: true
                });
              }
            } else if (expandedKey !== "@none" && !(indexKey in item)) {
              item[indexKey] = key;
            }
            rval.push(item);
          }
        }
        return rval;
      }
    }
  });

  // node_modules/jsonld/lib/nodeMap.js
  var require_nodeMap = __commonJS({
    "node_modules/jsonld/lib/nodeMap.js"(exports, module) {
      "use strict";
      var { isKeyword } = require_context();
      var graphTypes = require_graphTypes();
      var types = require_types();
      var util = require_util();
      var JsonLdError = require_JsonLdError();
      var api = {};
      module.exports = api;
      api.createMergedNodeMap = (input2, options) => {
        options = options || {};
        const issuer = options.issuer || new util.IdentifierIssuer("_:b");
        const graphs = { "@default": {} };
        api.createNodeMap(input2, graphs, "@default", issuer);
        return api.mergeNodeMaps(graphs);
      };
      api.createNodeMap = (input2, graphs, graph, issuer, name, list) => {
        if (types.isArray(input2)) {
          for (const node of input2) {
            api.createNodeMap(node, graphs, graph, issuer, void 0, list);
          }
          return;
        }
        if (!types.isObject(input2)) {
          if (list) {
            list.push(input2);
          }
          return;
        }
        if (graphTypes.isValue(input2)) {
          if ("@type" in input2) {
            let type = input2["@type"];
            if (type.indexOf("_:") === 0) {
              input2["@type"] = type = issuer.getId(type);
            }
          }
          if (list) {
            list.push(input2);
          }
          return;
        } else if (list && graphTypes.isList(input2)) {
          const _list = [];
          api.createNodeMap(input2["@list"], graphs, graph, issuer, name, _list);
          list.push({ "@list": _list });
          return;
        }
        if ("@type" in input2) {
          const types2 = input2["@type"];
          for (const type of types2) {
            if (type.indexOf("_:") === 0) {
              issuer.getId(type);
            }
          }
        }
        if (types.isUndefined(name)) {
          name = graphTypes.isBlankNode(input2) ? issuer.getId(input2["@id"]) : input2["@id"];
        }
        if (list) {
          list.push({ "@id": name });
        }
        const subjects = graphs[graph];
        const subject = subjects[name] = subjects[name] || {};
        subject["@id"] = name;
        const properties = Object.keys(input2).sort();
        for (let property of properties) {
          if (property === "@id") {
            continue;
          }
          if (property === "@reverse") {
            const referencedNode = { "@id": name };
            const reverseMap = input2["@reverse"];
            for (const reverseProperty in reverseMap) {
              const items = reverseMap[reverseProperty];
              for (const item of items) {
                let itemName = item["@id"];
                if (graphTypes.isBlankNode(item)) {
                  itemName = issuer.getId(itemName);
                }
                api.createNodeMap(item, graphs, graph, issuer, itemName);
                util.addValue(
                  subjects[itemName],
                  reverseProperty,
                  referencedNode,
                  { propertyIsArray: true, allowDuplicate: false }
                );
              }
            }
            continue;
          }
          if (property === "@graph") {
            if (!(name in graphs)) {
              graphs[name] = {};
            }
            api.createNodeMap(input2[property], graphs, name, issuer);
            continue;
          }
          if (property === "@included") {
            api.createNodeMap(input2[property], graphs, graph, issuer);
            continue;
          }
          if (property !== "@type" && isKeyword(property)) {
            if (property === "@index" && property in subject && (input2[property] !== subject[property] || input2[property]["@id"] !== subject[property]["@id"])) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; conflicting @index property detected.",
                "jsonld.SyntaxError",
                { code: "conflicting indexes", subject }
              );
            }
            subject[property] = input2[property];
            continue;
          }
          const objects = input2[property];
          if (property.indexOf("_:") === 0) {
            property = issuer.getId(property);
          }
          if (objects.length === 0) {
            util.addValue(subject, property, [], { propertyIsArray: true });
            continue;
          }
          for (let o of objects) {
            if (property === "@type") {
              o = o.indexOf("_:") === 0 ? issuer.getId(o) : o;
            }
            if (graphTypes.isSubject(o) || graphTypes.isSubjectReference(o)) {
              if ("@id" in o && !o["@id"]) {
                continue;
              }
              const id = graphTypes.isBlankNode(o) ? issuer.getId(o["@id"]) : o["@id"];
              util.addValue(
                subject,
                property,
                { "@id": id },
                { propertyIsArray: true, allowDuplicate: false }
              );
              api.createNodeMap(o, graphs, graph, issuer, id);
            } else if (graphTypes.isValue(o)) {
              util.addValue(
                subject,
                property,
                o,
                { propertyIsArray: true, allowDuplicate: false }
              );
            } else if (graphTypes.isList(o)) {
              const _list = [];
              api.createNodeMap(o["@list"], graphs, graph, issuer, name, _list);
              o = { "@list": _list };
              util.addValue(
                subject,
                property,
                o,
                { propertyIsArray: true, allowDuplicate: false }
              );
            } else {
              api.createNodeMap(o, graphs, graph, issuer, name);
              util.addValue(
                subject,
                property,
                o,
                { propertyIsArray: true, allowDuplicate: false }
              );
            }
          }
        }
      };
      api.mergeNodeMapGraphs = (graphs) => {
        const merged = {};
        for (const name of Object.keys(graphs).sort()) {
          for (const id of Object.keys(graphs[name]).sort()) {
            const node = graphs[name][id];
            if (!(id in merged)) {
              merged[id] = { "@id": id };
            }
            const mergedNode = merged[id];
            for (const property of Object.keys(node).sort()) {
              if (isKeyword(property) && property !== "@type") {
                mergedNode[property] = util.clone(node[property]);
              } else {
                for (const value of node[property]) {
                  util.addValue(
                    mergedNode,
                    property,
                    util.clone(value),
                    { propertyIsArray: true, allowDuplicate: false }
                  );
                }
              }
            }
          }
        }
        return merged;
      };
      api.mergeNodeMaps = (graphs) => {
        const defaultGraph = graphs["@default"];
        const graphNames = Object.keys(graphs).sort();
        for (const graphName of graphNames) {
          if (graphName === "@default") {
            continue;
          }
          const nodeMap = graphs[graphName];
          let subject = defaultGraph[graphName];
          if (!subject) {
            defaultGraph[graphName] = subject = {
              "@id": graphName,
              "@graph": []
            };
          } else if (!("@graph" in subject)) {
            subject["@graph"] = [];
          }
          const graph = subject["@graph"];
          for (const id of Object.keys(nodeMap).sort()) {
            const node = nodeMap[id];
            if (!graphTypes.isSubjectReference(node)) {
              graph.push(node);
            }
          }
        }
        return defaultGraph;
      };
    }
  });

  // node_modules/jsonld/lib/flatten.js
  var require_flatten = __commonJS({
    "node_modules/jsonld/lib/flatten.js"(exports, module) {
      "use strict";
      var {
        isSubjectReference: _isSubjectReference
      } = require_graphTypes();
      var {
        createMergedNodeMap: _createMergedNodeMap
      } = require_nodeMap();
      var api = {};
      module.exports = api;
      api.flatten = (input2) => {
        const defaultGraph = _createMergedNodeMap(input2);
        const flattened = [];
        const keys = Object.keys(defaultGraph).sort();
        for (let ki = 0; ki < keys.length; ++ki) {
          const node = defaultGraph[keys[ki]];
          if (!_isSubjectReference(node)) {
            flattened.push(node);
          }
        }
        return flattened;
      };
    }
  });

  // node_modules/jsonld/lib/constants.js
  var require_constants = __commonJS({
    "node_modules/jsonld/lib/constants.js"(exports, module) {
      "use strict";
      var RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
      var XSD = "http://www.w3.org/2001/XMLSchema#";
      module.exports = {
        // TODO: Deprecated and will be removed later. Use LINK_HEADER_CONTEXT.
        LINK_HEADER_REL: "http://www.w3.org/ns/json-ld#context",
        LINK_HEADER_CONTEXT: "http://www.w3.org/ns/json-ld#context",
        RDF,
        RDF_LIST: RDF + "List",
        RDF_FIRST: RDF + "first",
        RDF_REST: RDF + "rest",
        RDF_NIL: RDF + "nil",
        RDF_TYPE: RDF + "type",
        RDF_PLAIN_LITERAL: RDF + "PlainLiteral",
        RDF_XML_LITERAL: RDF + "XMLLiteral",
        RDF_JSON_LITERAL: RDF + "JSON",
        RDF_OBJECT: RDF + "object",
        RDF_LANGSTRING: RDF + "langString",
        XSD,
        XSD_BOOLEAN: XSD + "boolean",
        XSD_DOUBLE: XSD + "double",
        XSD_INTEGER: XSD + "integer",
        XSD_STRING: XSD + "string"
      };
    }
  });

  // node_modules/jsonld/lib/fromRdf.js
  var require_fromRdf = __commonJS({
    "node_modules/jsonld/lib/fromRdf.js"(exports, module) {
      "use strict";
      var JsonLdError = require_JsonLdError();
      var graphTypes = require_graphTypes();
      var types = require_types();
      var {
        REGEX_BCP47,
        addValue: _addValue
      } = require_util();
      var {
        handleEvent: _handleEvent
      } = require_events();
      var {
        // RDF,
        RDF_LIST,
        RDF_FIRST,
        RDF_REST,
        RDF_NIL,
        RDF_TYPE,
        // RDF_PLAIN_LITERAL,
        // RDF_XML_LITERAL,
        RDF_JSON_LITERAL,
        // RDF_OBJECT,
        // RDF_LANGSTRING,
        // XSD,
        XSD_BOOLEAN,
        XSD_DOUBLE,
        XSD_INTEGER,
        XSD_STRING
      } = require_constants();
      var api = {};
      module.exports = api;
      api.fromRDF = async (dataset, options) => {
        const {
          useRdfType = false,
          useNativeTypes = false,
          rdfDirection = null
        } = options;
        const defaultGraph = {};
        const graphMap = { "@default": defaultGraph };
        const referencedOnce = {};
        if (rdfDirection) {
          if (rdfDirection === "compound-literal") {
            throw new JsonLdError(
              "Unsupported rdfDirection value.",
              "jsonld.InvalidRdfDirection",
              { value: rdfDirection }
            );
          } else if (rdfDirection !== "i18n-datatype") {
            throw new JsonLdError(
              "Unknown rdfDirection value.",
              "jsonld.InvalidRdfDirection",
              { value: rdfDirection }
            );
          }
        }
        for (const quad of dataset) {
          const name = quad.graph.termType === "DefaultGraph" ? "@default" : quad.graph.value;
          if (!(name in graphMap)) {
            graphMap[name] = {};
          }
          if (name !== "@default" && !(name in defaultGraph)) {
            defaultGraph[name] = { "@id": name };
          }
          const nodeMap = graphMap[name];
          const s = _nodeId(quad.subject);
          const p = quad.predicate.value;
          const o = quad.object;
          if (!(s in nodeMap)) {
            nodeMap[s] = { "@id": s };
          }
          const node = nodeMap[s];
          const objectNodeId = _nodeId(o);
          const objectIsNode = !!objectNodeId;
          if (objectIsNode && !(objectNodeId in nodeMap)) {
            nodeMap[objectNodeId] = { "@id": objectNodeId };
          }
          if (p === RDF_TYPE && !useRdfType && objectIsNode) {
            _addValue(node, "@type", objectNodeId, { propertyIsArray: true });
            continue;
          }
          const value = _RDFToObject(o, useNativeTypes, rdfDirection, options);
          _addValue(node, p, value, { propertyIsArray: true });
          if (objectIsNode) {
            if (objectNodeId === RDF_NIL) {
              const object = nodeMap[objectNodeId];
              if (!("usages" in object)) {
                object.usages = [];
              }
              object.usages.push({
                node,
                property: p,
                value
              });
            } else if (objectNodeId in referencedOnce) {
              referencedOnce[objectNodeId] = false;
            } else {
              referencedOnce[objectNodeId] = {
                node,
                property: p,
                value
              };
            }
          }
        }
        for (const name in graphMap) {
          const graphObject = graphMap[name];
          if (!(RDF_NIL in graphObject)) {
            continue;
          }
          const nil = graphObject[RDF_NIL];
          if (!nil.usages) {
            continue;
          }
          for (let usage of nil.usages) {
            let node = usage.node;
            let property = usage.property;
            let head = usage.value;
            const list = [];
            const listNodes = [];
            let nodeKeyCount = Object.keys(node).length;
            while (property === RDF_REST && types.isObject(referencedOnce[node["@id"]]) && types.isArray(node[RDF_FIRST]) && node[RDF_FIRST].length === 1 && types.isArray(node[RDF_REST]) && node[RDF_REST].length === 1 && (nodeKeyCount === 3 || nodeKeyCount === 4 && types.isArray(node["@type"]) && node["@type"].length === 1 && node["@type"][0] === RDF_LIST)) {
              list.push(node[RDF_FIRST][0]);
              listNodes.push(node["@id"]);
              usage = referencedOnce[node["@id"]];
              node = usage.node;
              property = usage.property;
              head = usage.value;
              nodeKeyCount = Object.keys(node).length;
              if (!graphTypes.isBlankNode(node)) {
                break;
              }
            }
            delete head["@id"];
            head["@list"] = list.reverse();
            for (const listNode of listNodes) {
              delete graphObject[listNode];
            }
          }
          delete nil.usages;
        }
        const result = [];
        const subjects = Object.keys(defaultGraph).sort();
        for (const subject of subjects) {
          const node = defaultGraph[subject];
          if (subject in graphMap) {
            const graph = node["@graph"] = [];
            const graphObject = graphMap[subject];
            const graphSubjects = Object.keys(graphObject).sort();
            for (const graphSubject of graphSubjects) {
              const node2 = graphObject[graphSubject];
              if (!graphTypes.isSubjectReference(node2)) {
                graph.push(node2);
              }
            }
          }
          if (!graphTypes.isSubjectReference(node)) {
            result.push(node);
          }
        }
        return result;
      };
      function _RDFToObject(o, useNativeTypes, rdfDirection, options) {
        const nodeId = _nodeId(o);
        if (nodeId) {
          return { "@id": nodeId };
        }
        const rval = { "@value": o.value };
        if (o.language) {
          if (!o.language.match(REGEX_BCP47)) {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "invalid @language value",
                  level: "warning",
                  message: "@language value must be valid BCP47.",
                  details: {
                    language: o.language
                  }
                },
                options
              });
            }
          }
          rval["@language"] = o.language;
        } else {
          let type = o.datatype.value;
          if (!type) {
            type = XSD_STRING;
          }
          if (type === RDF_JSON_LITERAL) {
            type = "@json";
            try {
              rval["@value"] = JSON.parse(rval["@value"]);
            } catch (e) {
              throw new JsonLdError(
                "JSON literal could not be parsed.",
                "jsonld.InvalidJsonLiteral",
                { code: "invalid JSON literal", value: rval["@value"], cause: e }
              );
            }
          }
          if (useNativeTypes) {
            if (type === XSD_BOOLEAN) {
              if (rval["@value"] === "true" || rval["@value"] === "1") {
                rval["@value"] = true;
              } else if (rval["@value"] === "false" || rval["@value"] === "0") {
                rval["@value"] = false;
              } else {
                rval["@type"] = type;
              }
            } else if (type === XSD_INTEGER) {
              if (types.isNumeric(rval["@value"])) {
                const i = parseInt(rval["@value"], 10);
                if (i.toFixed(0) === rval["@value"]) {
                  rval["@value"] = i;
                }
              } else {
                rval["@type"] = type;
              }
            } else if (type === XSD_DOUBLE) {
              if (types.isNumeric(rval["@value"])) {
                rval["@value"] = parseFloat(rval["@value"]);
              } else {
                rval["@type"] = type;
              }
            } else {
              rval["@type"] = type;
            }
          } else if (rdfDirection === "i18n-datatype" && type.startsWith("https://www.w3.org/ns/i18n#")) {
            const [, language2, direction] = type.split(/[#_]/);
            if (language2.length > 0) {
              rval["@language"] = language2;
              if (!language2.match(REGEX_BCP47)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "invalid @language value",
                      level: "warning",
                      message: "@language value must be valid BCP47.",
                      details: {
                        language: language2
                      }
                    },
                    options
                  });
                }
              }
            }
            rval["@direction"] = direction;
          } else if (type !== XSD_STRING) {
            rval["@type"] = type;
          }
        }
        return rval;
      }
      function _nodeId(term) {
        if (term.termType === "NamedNode") {
          return term.value;
        } else if (term.termType === "BlankNode") {
          return "_:" + term.value;
        }
        return null;
      }
    }
  });

  // node_modules/jsonld/lib/toRdf.js
  var require_toRdf = __commonJS({
    "node_modules/jsonld/lib/toRdf.js"(exports, module) {
      "use strict";
      var { createNodeMap } = require_nodeMap();
      var { isKeyword } = require_context();
      var graphTypes = require_graphTypes();
      var jsonCanonicalize = require_canonicalize();
      var JsonLdError = require_JsonLdError();
      var types = require_types();
      var util = require_util();
      var {
        handleEvent: _handleEvent
      } = require_events();
      var {
        // RDF,
        // RDF_LIST,
        RDF_FIRST,
        RDF_REST,
        RDF_NIL,
        RDF_TYPE,
        // RDF_PLAIN_LITERAL,
        // RDF_XML_LITERAL,
        RDF_JSON_LITERAL,
        // RDF_OBJECT,
        RDF_LANGSTRING,
        // XSD,
        XSD_BOOLEAN,
        XSD_DOUBLE,
        XSD_INTEGER,
        XSD_STRING
      } = require_constants();
      var {
        isAbsolute: _isAbsoluteIri
      } = require_url();
      var api = {};
      module.exports = api;
      api.toRDF = (input2, options) => {
        const issuer = new util.IdentifierIssuer("_:b");
        const nodeMap = { "@default": {} };
        createNodeMap(input2, nodeMap, "@default", issuer);
        const dataset = [];
        const graphNames = Object.keys(nodeMap).sort();
        for (const graphName of graphNames) {
          let graphTerm;
          if (graphName === "@default") {
            graphTerm = { termType: "DefaultGraph", value: "" };
          } else if (_isAbsoluteIri(graphName)) {
            graphTerm = _makeTerm(graphName);
          } else {
            if (options.eventHandler) {
              _handleEvent({
                event: {
                  type: ["JsonLdEvent"],
                  code: "relative graph reference",
                  level: "warning",
                  message: "Relative graph reference found.",
                  details: {
                    graph: graphName
                  }
                },
                options
              });
            }
            continue;
          }
          _graphToRDF(dataset, nodeMap[graphName], graphTerm, issuer, options);
        }
        return dataset;
      };
      function _graphToRDF(dataset, graph, graphTerm, issuer, options) {
        const ids = Object.keys(graph).sort();
        for (const id of ids) {
          const node = graph[id];
          const properties = Object.keys(node).sort();
          for (let property of properties) {
            const items = node[property];
            if (property === "@type") {
              property = RDF_TYPE;
            } else if (isKeyword(property)) {
              continue;
            }
            for (const item of items) {
              const subject = _makeTerm(id);
              if (!_isAbsoluteIri(id)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "relative subject reference",
                      level: "warning",
                      message: "Relative subject reference found.",
                      details: {
                        subject: id
                      }
                    },
                    options
                  });
                }
                continue;
              }
              const predicate = _makeTerm(property);
              if (!_isAbsoluteIri(property)) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "relative predicate reference",
                      level: "warning",
                      message: "Relative predicate reference found.",
                      details: {
                        predicate: property
                      }
                    },
                    options
                  });
                }
                continue;
              }
              if (predicate.termType === "BlankNode" && !options.produceGeneralizedRdf) {
                if (options.eventHandler) {
                  _handleEvent({
                    event: {
                      type: ["JsonLdEvent"],
                      code: "blank node predicate",
                      level: "warning",
                      message: "Dropping blank node predicate.",
                      details: {
                        // FIXME: add better issuer API to get reverse mapping
                        property: issuer.getOldIds().find((key) => issuer.getId(key) === property)
                      }
                    },
                    options
                  });
                }
                continue;
              }
              const object = _objectToRDF(
                item,
                issuer,
                dataset,
                graphTerm,
                options.rdfDirection,
                options
              );
              if (object) {
                dataset.push({
                  subject,
                  predicate,
                  object,
                  graph: graphTerm
                });
              }
            }
          }
        }
      }
      function _listToRDF(list, issuer, dataset, graphTerm, rdfDirection, options) {
        const first = { termType: "NamedNode", value: RDF_FIRST };
        const rest = { termType: "NamedNode", value: RDF_REST };
        const nil = { termType: "NamedNode", value: RDF_NIL };
        const last = list.pop();
        const result = last ? {
          termType: "BlankNode",
          value: issuer.getId().slice(2)
        } : nil;
        let subject = result;
        for (const item of list) {
          const object = _objectToRDF(
            item,
            issuer,
            dataset,
            graphTerm,
            rdfDirection,
            options
          );
          const next = { termType: "BlankNode", value: issuer.getId().slice(2) };
          dataset.push({
            subject,
            predicate: first,
            object,
            graph: graphTerm
          });
          dataset.push({
            subject,
            predicate: rest,
            object: next,
            graph: graphTerm
          });
          subject = next;
        }
        if (last) {
          const object = _objectToRDF(
            last,
            issuer,
            dataset,
            graphTerm,
            rdfDirection,
            options
          );
          dataset.push({
            subject,
            predicate: first,
            object,
            graph: graphTerm
          });
          dataset.push({
            subject,
            predicate: rest,
            object: nil,
            graph: graphTerm
          });
        }
        return result;
      }
      function _objectToRDF(item, issuer, dataset, graphTerm, rdfDirection, options) {
        let object;
        if (graphTypes.isValue(item)) {
          object = {
            termType: "Literal",
            value: void 0,
            datatype: {
              termType: "NamedNode"
            }
          };
          let value = item["@value"];
          const datatype = item["@type"] || null;
          if (datatype === "@json") {
            object.value = jsonCanonicalize(value);
            object.datatype.value = RDF_JSON_LITERAL;
          } else if (types.isBoolean(value)) {
            object.value = value.toString();
            object.datatype.value = datatype || XSD_BOOLEAN;
          } else if (types.isDouble(value) || datatype === XSD_DOUBLE) {
            if (!types.isDouble(value)) {
              value = parseFloat(value);
            }
            object.value = value.toExponential(15).replace(/(\d)0*e\+?/, "$1E");
            object.datatype.value = datatype || XSD_DOUBLE;
          } else if (types.isNumber(value)) {
            object.value = value.toFixed(0);
            object.datatype.value = datatype || XSD_INTEGER;
          } else if ("@direction" in item && rdfDirection === "i18n-datatype") {
            const language2 = (item["@language"] || "").toLowerCase();
            const direction = item["@direction"];
            const datatype2 = `https://www.w3.org/ns/i18n#${language2}_${direction}`;
            object.datatype.value = datatype2;
            object.value = value;
          } else if ("@direction" in item && rdfDirection === "compound-literal") {
            throw new JsonLdError(
              "Unsupported rdfDirection value.",
              "jsonld.InvalidRdfDirection",
              { value: rdfDirection }
            );
          } else if ("@direction" in item && rdfDirection) {
            throw new JsonLdError(
              "Unknown rdfDirection value.",
              "jsonld.InvalidRdfDirection",
              { value: rdfDirection }
            );
          } else if ("@language" in item) {
            if ("@direction" in item && !rdfDirection) {
              if (options.eventHandler) {
                _handleEvent({
                  event: {
                    type: ["JsonLdEvent"],
                    code: "rdfDirection not set",
                    level: "warning",
                    message: "rdfDirection not set for @direction.",
                    details: {
                      object: object.value
                    }
                  },
                  options
                });
              }
            }
            object.value = value;
            object.datatype.value = datatype || RDF_LANGSTRING;
            object.language = item["@language"];
          } else {
            if ("@direction" in item && !rdfDirection) {
              if (options.eventHandler) {
                _handleEvent({
                  event: {
                    type: ["JsonLdEvent"],
                    code: "rdfDirection not set",
                    level: "warning",
                    message: "rdfDirection not set for @direction.",
                    details: {
                      object: object.value
                    }
                  },
                  options
                });
              }
            }
            object.value = value;
            object.datatype.value = datatype || XSD_STRING;
          }
        } else if (graphTypes.isList(item)) {
          const _list = _listToRDF(
            item["@list"],
            issuer,
            dataset,
            graphTerm,
            rdfDirection,
            options
          );
          object = {
            termType: _list.termType,
            value: _list.value
          };
        } else {
          const id = types.isObject(item) ? item["@id"] : item;
          object = _makeTerm(id);
        }
        if (object.termType === "NamedNode" && !_isAbsoluteIri(object.value)) {
          if (options.eventHandler) {
            _handleEvent({
              event: {
                type: ["JsonLdEvent"],
                code: "relative object reference",
                level: "warning",
                message: "Relative object reference found.",
                details: {
                  object: object.value
                }
              },
              options
            });
          }
          return null;
        }
        return object;
      }
      function _makeTerm(id) {
        if (id.startsWith("_:")) {
          return {
            termType: "BlankNode",
            value: id.slice(2)
          };
        }
        return {
          termType: "NamedNode",
          value: id
        };
      }
    }
  });

  // node_modules/jsonld/lib/frame.js
  var require_frame = __commonJS({
    "node_modules/jsonld/lib/frame.js"(exports, module) {
      "use strict";
      var { isKeyword } = require_context();
      var graphTypes = require_graphTypes();
      var types = require_types();
      var util = require_util();
      var url = require_url();
      var JsonLdError = require_JsonLdError();
      var {
        createNodeMap: _createNodeMap,
        mergeNodeMapGraphs: _mergeNodeMapGraphs
      } = require_nodeMap();
      var api = {};
      module.exports = api;
      api.frameMergedOrDefault = (input2, frame, options) => {
        const state = {
          options,
          embedded: false,
          graph: "@default",
          graphMap: { "@default": {} },
          subjectStack: [],
          link: {},
          bnodeMap: {}
        };
        const issuer = new util.IdentifierIssuer("_:b");
        _createNodeMap(input2, state.graphMap, "@default", issuer);
        if (options.merged) {
          state.graphMap["@merged"] = _mergeNodeMapGraphs(state.graphMap);
          state.graph = "@merged";
        }
        state.subjects = state.graphMap[state.graph];
        const framed = [];
        api.frame(state, Object.keys(state.subjects).sort(), frame, framed);
        if (options.pruneBlankNodeIdentifiers) {
          options.bnodesToClear = Object.keys(state.bnodeMap).filter((id) => state.bnodeMap[id].length === 1);
        }
        // remove @preserve from results
        options.link = {};
        return _cleanupPreserve(framed, options);
      };
      api.frame = (state, subjects, frame, parent, property = null) => {
        _validateFrame(frame);
        frame = frame[0];
        const options = state.options;
        const flags = {
          embed: _getFrameFlag(frame, options, "embed"),
          explicit: _getFrameFlag(frame, options, "explicit"),
          requireAll: _getFrameFlag(frame, options, "requireAll")
        };
        if (!state.link.hasOwnProperty(state.graph)) {
          state.link[state.graph] = {};
        }
        const link = state.link[state.graph];
        const matches = _filterSubjects(state, subjects, frame, flags);
        const ids = Object.keys(matches).sort();
        for (const id of ids) {
          const subject = matches[id];
          if (property === null) {
            state.uniqueEmbeds = { [state.graph]: {} };
          } else {
            state.uniqueEmbeds[state.graph] = state.uniqueEmbeds[state.graph] || {};
          }
          if (flags.embed === "@link" && id in link) {
            _addFrameOutput(parent, property, link[id]);
            continue;
          }
          const output = { "@id": id };
          if (id.indexOf("_:") === 0) {
            util.addValue(state.bnodeMap, id, output, { propertyIsArray: true });
          }
          link[id] = output;
          if ((flags.embed === "@first" || flags.embed === "@last") && state.is11) {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; invalid value of @embed.",
              "jsonld.SyntaxError",
              { code: "invalid @embed value", frame }
            );
          }
          if (!state.embedded && state.uniqueEmbeds[state.graph].hasOwnProperty(id)) {
            continue;
          }
          if (state.embedded && (flags.embed === "@never" || _createsCircularReference(subject, state.graph, state.subjectStack))) {
            _addFrameOutput(parent, property, output);
            continue;
          }
          if (state.embedded && (flags.embed == "@first" || flags.embed == "@once") && state.uniqueEmbeds[state.graph].hasOwnProperty(id)) {
            _addFrameOutput(parent, property, output);
            continue;
          }
          if (flags.embed === "@last") {
            if (id in state.uniqueEmbeds[state.graph]) {
              _removeEmbed(state, id);
            }
          }
          state.uniqueEmbeds[state.graph][id] = { parent, property };
          state.subjectStack.push({ subject, graph: state.graph });
          if (id in state.graphMap) {
            let recurse = false;
            let subframe = null;
            if (!("@graph" in frame)) {
              recurse = state.graph !== "@merged";
              subframe = {};
            } else {
              subframe = frame["@graph"][0];
              recurse = !(id === "@merged" || id === "@default");
              if (!types.isObject(subframe)) {
                subframe = {};
              }
            }
            if (recurse) {
              api.frame(
                { ...state, graph: id, embedded: false },
                Object.keys(state.graphMap[id]).sort(),
                [subframe],
                output,
                "@graph"
              );
            }
          }
          if ("@included" in frame) {
            api.frame(
              { ...state, embedded: false },
              subjects,
              frame["@included"],
              output,
              "@included"
            );
          }
          for (const prop of Object.keys(subject).sort()) {
            if (isKeyword(prop)) {
              output[prop] = util.clone(subject[prop]);
              if (prop === "@type") {
                for (const type of subject["@type"]) {
                  if (type.indexOf("_:") === 0) {
                    util.addValue(
                      state.bnodeMap,
                      type,
                      output,
                      { propertyIsArray: true }
                    );
                  }
                }
              }
              continue;
            }
            if (flags.explicit && !(prop in frame)) {
              continue;
            }
            for (const o of subject[prop]) {
              const subframe = prop in frame ? frame[prop] : _createImplicitFrame(flags);
              if (graphTypes.isList(o)) {
                const subframe2 = frame[prop] && frame[prop][0] && frame[prop][0]["@list"] ? frame[prop][0]["@list"] : _createImplicitFrame(flags);
                const list = { "@list": [] };
                _addFrameOutput(output, prop, list);
                const src = o["@list"];
                for (const oo of src) {
                  if (graphTypes.isSubjectReference(oo)) {
                    api.frame(
                      { ...state, embedded: true },
                      [oo["@id"]],
                      subframe2,
                      list,
                      "@list"
                    );
                  } else {
                    _addFrameOutput(list, "@list", util.clone(oo));
                  }
                }
              } else if (graphTypes.isSubjectReference(o)) {
                api.frame(
                  { ...state, embedded: true },
                  [o["@id"]],
                  subframe,
                  output,
                  prop
                );
              } else if (_valueMatch(subframe[0], o)) {
                _addFrameOutput(output, prop, util.clone(o));
              }
            }
          }
          for (const prop of Object.keys(frame).sort()) {
            if (prop === "@type") {
              if (!types.isObject(frame[prop][0]) || !("@default" in frame[prop][0])) {
                continue;
              }
            } else if (isKeyword(prop)) {
              continue;
            }
            const next = frame[prop][0] || {};
            const omitDefaultOn = _getFrameFlag(next, options, "omitDefault");
            if (!omitDefaultOn && !(prop in output)) {
              let preserve = "@null";
              if ("@default" in next) {
                preserve = util.clone(next["@default"]);
              }
              if (!types.isArray(preserve)) {
                preserve = [preserve];
              }
              output[prop] = [{ "@preserve": preserve }];
            }
          }
          for (const reverseProp of Object.keys(frame["@reverse"] || {}).sort()) {
            const subframe = frame["@reverse"][reverseProp];
            for (const subject2 of Object.keys(state.subjects)) {
              const nodeValues = util.getValues(state.subjects[subject2], reverseProp);
              if (nodeValues.some((v) => v["@id"] === id)) {
                output["@reverse"] = output["@reverse"] || {};
                util.addValue(
                  output["@reverse"],
                  reverseProp,
                  [],
                  { propertyIsArray: true }
                );
                api.frame(
                  { ...state, embedded: true },
                  [subject2],
                  subframe,
                  output["@reverse"][reverseProp],
                  property
                );
              }
            }
          }
          _addFrameOutput(parent, property, output);
          state.subjectStack.pop();
        }
      };
      api.cleanupNull = (input2, options) => {
        if (types.isArray(input2)) {
          const noNulls = input2.map((v) => api.cleanupNull(v, options));
          return noNulls.filter((v) => v);
        }
        if (input2 === "@null") {
          return null;
        }
        if (types.isObject(input2)) {
          if ("@id" in input2) {
            const id = input2["@id"];
            if (options.link.hasOwnProperty(id)) {
              const idx = options.link[id].indexOf(input2);
              if (idx !== -1) {
                return options.link[id][idx];
              }
              options.link[id].push(input2);
            } else {
              options.link[id] = [input2];
            }
          }
          for (const key in input2) {
            input2[key] = api.cleanupNull(input2[key], options);
          }
        }
        return input2;
      };
      function _createImplicitFrame(flags) {
        const frame = {};
        for (const key in flags) {
          if (flags[key] !== void 0) {
            frame["@" + key] = [flags[key]];
          }
        }
        return [frame];
      }
      function _createsCircularReference(subjectToEmbed, graph, subjectStack) {
        for (let i = subjectStack.length - 1; i >= 0; --i) {
          const subject = subjectStack[i];
          if (subject.graph === graph && subject.subject["@id"] === subjectToEmbed["@id"]) {
            return true;
          }
        }
        return false;
      }
      function _getFrameFlag(frame, options, name) {
        const flag = "@" + name;
        let rval = flag in frame ? frame[flag][0] : options[name];
        if (name === "embed") {
          if (rval === true) {
            rval = "@once";
          } else if (rval === false) {
            rval = "@never";
          } else if (rval !== "@always" && rval !== "@never" && rval !== "@link" && rval !== "@first" && rval !== "@last" && rval !== "@once") {
            throw new JsonLdError(
              "Invalid JSON-LD syntax; invalid value of @embed.",
              "jsonld.SyntaxError",
              { code: "invalid @embed value", frame }
            );
          }
        }
        return rval;
      }
      function _validateFrame(frame) {
        if (!types.isArray(frame) || frame.length !== 1 || !types.isObject(frame[0])) {
          throw new JsonLdError(
            "Invalid JSON-LD syntax; a JSON-LD frame must be a single object.",
            "jsonld.SyntaxError",
            { frame }
          );
        }
        if ("@id" in frame[0]) {
          for (const id of util.asArray(frame[0]["@id"])) {
            if (!(types.isObject(id) || url.isAbsolute(id)) || types.isString(id) && id.indexOf("_:") === 0) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; invalid @id in frame.",
                "jsonld.SyntaxError",
                { code: "invalid frame", frame }
              );
            }
          }
        }
        if ("@type" in frame[0]) {
          for (const type of util.asArray(frame[0]["@type"])) {
            if (!(types.isObject(type) || url.isAbsolute(type) || type === "@json") || types.isString(type) && type.indexOf("_:") === 0) {
              throw new JsonLdError(
                "Invalid JSON-LD syntax; invalid @type in frame.",
                "jsonld.SyntaxError",
                { code: "invalid frame", frame }
              );
            }
          }
        }
      }
      function _filterSubjects(state, subjects, frame, flags) {
        const rval = {};
        for (const id of subjects) {
          const subject = state.graphMap[state.graph][id];
          if (_filterSubject(state, subject, frame, flags)) {
            rval[id] = subject;
          }
        }
        return rval;
      }
      function _filterSubject(state, subject, frame, flags) {
        let wildcard = true;
        let matchesSome = false;
        for (const key in frame) {
          let matchThis = false;
          const nodeValues = util.getValues(subject, key);
          const isEmpty = util.getValues(frame, key).length === 0;
          if (key === "@id") {
            if (types.isEmptyObject(frame["@id"][0] || {})) {
              matchThis = true;
            } else if (frame["@id"].length >= 0) {
              matchThis = frame["@id"].includes(nodeValues[0]);
            }
            if (!flags.requireAll) {
              return matchThis;
            }
          } else if (key === "@type") {
            wildcard = false;
            if (isEmpty) {
              if (nodeValues.length > 0) {
                return false;
              }
              matchThis = true;
            } else if (frame["@type"].length === 1 && types.isEmptyObject(frame["@type"][0])) {
              matchThis = nodeValues.length > 0;
            } else {
              for (const type of frame["@type"]) {
                if (types.isObject(type) && "@default" in type) {
                  matchThis = true;
                } else {
                  matchThis = matchThis || nodeValues.some((tt) => tt === type);
                }
              }
            }
            if (!flags.requireAll) {
              return matchThis;
            }
          } else if (isKeyword(key)) {
            continue;
          } else {
            const thisFrame = util.getValues(frame, key)[0];
            let hasDefault = false;
            if (thisFrame) {
              _validateFrame([thisFrame]);
              hasDefault = "@default" in thisFrame;
            }
            wildcard = false;
            if (nodeValues.length === 0 && hasDefault) {
              continue;
            }
            if (nodeValues.length > 0 && isEmpty) {
              return false;
            }
            if (thisFrame === void 0) {
              if (nodeValues.length > 0) {
                return false;
              }
              matchThis = true;
            } else {
              if (graphTypes.isList(thisFrame)) {
                const listValue = thisFrame["@list"][0];
                if (graphTypes.isList(nodeValues[0])) {
                  const nodeListValues = nodeValues[0]["@list"];
                  if (graphTypes.isValue(listValue)) {
                    matchThis = nodeListValues.some((lv) => _valueMatch(listValue, lv));
                  } else if (graphTypes.isSubject(listValue) || graphTypes.isSubjectReference(listValue)) {
                    matchThis = nodeListValues.some((lv) => _nodeMatch(
                      state,
                      listValue,
                      lv,
                      flags
                    ));
                  }
                }
              } else if (graphTypes.isValue(thisFrame)) {
                matchThis = nodeValues.some((nv) => _valueMatch(thisFrame, nv));
              } else if (graphTypes.isSubjectReference(thisFrame)) {
                matchThis = nodeValues.some((nv) => _nodeMatch(state, thisFrame, nv, flags));
              } else if (types.isObject(thisFrame)) {
                matchThis = nodeValues.length > 0;
              } else {
                matchThis = false;
              }
            }
          }
          if (!matchThis && flags.requireAll) {
            return false;
          }
          matchesSome = matchesSome || matchThis;
        }
        return wildcard || matchesSome;
      }
      function _removeEmbed(state, id) {
        const embeds = state.uniqueEmbeds[state.graph];
        const embed = embeds[id];
        const parent = embed.parent;
        const property = embed.property;
        const subject = { "@id": id };
        if (types.isArray(parent)) {
          for (let i = 0; i < parent.length; ++i) {
            if (util.compareValues(parent[i], subject)) {
              parent[i] = subject;
              break;
            }
          }
        } else {
          const useArray = types.isArray(parent[property]);
          util.removeValue(parent, property, subject, { propertyIsArray: useArray });
          util.addValue(parent, property, subject, { propertyIsArray: useArray });
        }
        const removeDependents = (id2) => {
          const ids = Object.keys(embeds);
          for (const next of ids) {
            if (next in embeds && types.isObject(embeds[next].parent) && embeds[next].parent["@id"] === id2) {
              delete embeds[next];
              removeDependents(next);
            }
          }
        };
        removeDependents(id);
      }
      /**
       * Removes the @preserve keywords from expanded result of framing.
       *
       * @param input the framed, framed output.
       * @param options the framing options used.
       *
       * @return the resulting output.
       */
      function _cleanupPreserve(input2, options) {
        if (types.isArray(input2)) {
          return input2.map((value) => _cleanupPreserve(value, options));
        }
        if (types.isObject(input2)) {
          // remove @preserve
          if ("@preserve" in input2) {
            return input2["@preserve"][0];
          }
          if (graphTypes.isValue(input2)) {
            return input2;
          }
          if (graphTypes.isList(input2)) {
            input2["@list"] = _cleanupPreserve(input2["@list"], options);
            return input2;
          }
          if ("@id" in input2) {
            const id = input2["@id"];
            if (options.link.hasOwnProperty(id)) {
              const idx = options.link[id].indexOf(input2);
              if (idx !== -1) {
                return options.link[id][idx];
              }
              options.link[id].push(input2);
            } else {
              options.link[id] = [input2];
            }
          }
          for (const prop in input2) {
            if (prop === "@id" && options.bnodesToClear.includes(input2[prop])) {
              delete input2["@id"];
              continue;
            }
            input2[prop] = _cleanupPreserve(input2[prop], options);
          }
        }
        return input2;
      }
      function _addFrameOutput(parent, property, output) {
        if (types.isObject(parent)) {
          util.addValue(parent, property, output, { propertyIsArray: true });
        } else {
          parent.push(output);
        }
      }
      function _nodeMatch(state, pattern, value, flags) {
        if (!("@id" in value)) {
          return false;
        }
        const nodeObject = state.subjects[value["@id"]];
        return nodeObject && _filterSubject(state, nodeObject, pattern, flags);
      }
      function _valueMatch(pattern, value) {
        const v1 = value["@value"];
        const t1 = value["@type"];
        const l1 = value["@language"];
        const v2 = pattern["@value"] ? types.isArray(pattern["@value"]) ? pattern["@value"] : [pattern["@value"]] : [];
        const t2 = pattern["@type"] ? types.isArray(pattern["@type"]) ? pattern["@type"] : [pattern["@type"]] : [];
        const l2 = pattern["@language"] ? types.isArray(pattern["@language"]) ? pattern["@language"] : [pattern["@language"]] : [];
        if (v2.length === 0 && t2.length === 0 && l2.length === 0) {
          return true;
        }
        if (!(v2.includes(v1) || types.isEmptyObject(v2[0]))) {
          return false;
        }
        if (!(!t1 && t2.length === 0 || t2.includes(t1) || t1 && types.isEmptyObject(t2[0]))) {
          return false;
        }
        if (!(!l1 && l2.length === 0 || l2.includes(l1) || l1 && types.isEmptyObject(l2[0]))) {
          return false;
        }
        return true;
      }
    }
  });

  // node_modules/jsonld/lib/compact.js
  var require_compact = __commonJS({
    "node_modules/jsonld/lib/compact.js"(exports, module) {
      "use strict";
      var JsonLdError = require_JsonLdError();
      var {
        isArray: _isArray,
        isObject: _isObject,
        isString: _isString,
        isUndefined: _isUndefined
      } = require_types();
      var {
        isList: _isList,
        isValue: _isValue,
        isGraph: _isGraph,
        isSimpleGraph: _isSimpleGraph,
        isSubjectReference: _isSubjectReference
      } = require_graphTypes();
      var {
        expandIri: _expandIri,
        getContextValue: _getContextValue,
        isKeyword: _isKeyword,
        process: _processContext,
        processingMode: _processingMode
      } = require_context();
      var {
        removeBase: _removeBase,
        prependBase: _prependBase
      } = require_url();
      var {
        REGEX_KEYWORD,
        addValue: _addValue,
        asArray: _asArray,
        compareShortestLeast: _compareShortestLeast
      } = require_util();
      var api = {};
      module.exports = api;
      api.compact = async ({
        activeCtx,
        activeProperty = null,
        element,
        options = {}
      }) => {
        if (_isArray(element)) {
          let rval = [];
          for (let i = 0; i < element.length; ++i) {
            const compacted = await api.compact({
              activeCtx,
              activeProperty,
              element: element[i],
              options
            });
            if (compacted === null) {
              continue;
            }
            rval.push(compacted);
          }
          if (options.compactArrays && rval.length === 1) {
            const container = _getContextValue(
              activeCtx,
              activeProperty,
              "@container"
            ) || [];
            if (container.length === 0) {
              rval = rval[0];
            }
          }
          return rval;
        }
        const ctx = _getContextValue(activeCtx, activeProperty, "@context");
        if (!_isUndefined(ctx)) {
          activeCtx = await _processContext({
            activeCtx,
            localCtx: ctx,
            propagate: true,
            overrideProtected: true,
            options
          });
        }
        if (_isObject(element)) {
          if (options.link && "@id" in element && options.link.hasOwnProperty(element["@id"])) {
            const linked = options.link[element["@id"]];
            for (let i = 0; i < linked.length; ++i) {
              if (linked[i].expanded === element) {
                return linked[i].compacted;
              }
            }
          }
          if (_isValue(element) || _isSubjectReference(element)) {
            const rval2 = api.compactValue({ activeCtx, activeProperty, value: element, options });
            if (options.link && _isSubjectReference(element)) {
              if (!options.link.hasOwnProperty(element["@id"])) {
                options.link[element["@id"]] = [];
              }
              options.link[element["@id"]].push({ expanded: element, compacted: rval2 });
            }
            return rval2;
          }
          if (_isList(element)) {
            const container = _getContextValue(
              activeCtx,
              activeProperty,
              "@container"
            ) || [];
            if (container.includes("@list")) {
              return api.compact({
                activeCtx,
                activeProperty,
                element: element["@list"],
                options
              });
            }
          }
          const insideReverse = activeProperty === "@reverse";
          const rval = {};
          const inputCtx = activeCtx;
          if (!_isValue(element) && !_isSubjectReference(element)) {
            activeCtx = activeCtx.revertToPreviousContext();
          }
          const propertyScopedCtx = _getContextValue(inputCtx, activeProperty, "@context");
          if (!_isUndefined(propertyScopedCtx)) {
            activeCtx = await _processContext({
              activeCtx,
              localCtx: propertyScopedCtx,
              propagate: true,
              overrideProtected: true,
              options
            });
          }
          if (options.link && "@id" in element) {
            if (!options.link.hasOwnProperty(element["@id"])) {
              options.link[element["@id"]] = [];
            }
            options.link[element["@id"]].push({ expanded: element, compacted: rval });
          }
          let types = element["@type"] || [];
          if (types.length > 1) {
            types = Array.from(types).sort();
          }
          const typeContext = activeCtx;
          for (const type of types) {
            const compactedType = api.compactIri(
              { activeCtx: typeContext, iri: type, relativeTo: { vocab: true } }
            );
            const ctx2 = _getContextValue(inputCtx, compactedType, "@context");
            if (!_isUndefined(ctx2)) {
              activeCtx = await _processContext({
                activeCtx,
                localCtx: ctx2,
                options,
                propagate: false
              });
            }
          }
          const keys = Object.keys(element).sort();
          for (const expandedProperty of keys) {
            const expandedValue = element[expandedProperty];
            if (expandedProperty === "@id") {
              let compactedValue = _asArray(expandedValue).map(
                (expandedIri) => api.compactIri({
                  activeCtx,
                  iri: expandedIri,
                  relativeTo: { vocab: false },
                  base: options.base
                })
              );
              if (compactedValue.length === 1) {
                compactedValue = compactedValue[0];
              }
              const alias = api.compactIri(
                { activeCtx, iri: "@id", relativeTo: { vocab: true } }
              );
              rval[alias] = compactedValue;
              continue;
            }
            if (expandedProperty === "@type") {
              let compactedValue = _asArray(expandedValue).map(
                (expandedIri) => api.compactIri({
                  activeCtx: inputCtx,
                  iri: expandedIri,
                  relativeTo: { vocab: true }
                })
              );
              if (compactedValue.length === 1) {
                compactedValue = compactedValue[0];
              }
              const alias = api.compactIri(
                { activeCtx, iri: "@type", relativeTo: { vocab: true } }
              );
              const container = _getContextValue(
                activeCtx,
                alias,
                "@container"
              ) || [];
              const typeAsSet = container.includes("@set") && _processingMode(activeCtx, 1.1);
              const isArray = typeAsSet || _isArray(compactedValue) && expandedValue.length === 0;
              _addValue(rval, alias, compactedValue, { propertyIsArray: isArray });
              continue;
            }
            if (expandedProperty === "@reverse") {
              const compactedValue = await api.compact({
                activeCtx,
                activeProperty: "@reverse",
                element: expandedValue,
                options
              });
              for (const compactedProperty in compactedValue) {
                if (activeCtx.mappings.has(compactedProperty) && activeCtx.mappings.get(compactedProperty).reverse) {
                  const value = compactedValue[compactedProperty];
                  const container = _getContextValue(
                    activeCtx,
                    compactedProperty,
                    "@container"
                  ) || [];
                  const useArray = container.includes("@set") || !options.compactArrays;
                  _addValue(
                    rval,
                    compactedProperty,
                    value,
                    { propertyIsArray: useArray }
                  );
                  delete compactedValue[compactedProperty];
                }
              }
              if (Object.keys(compactedValue).length > 0) {
                const alias = api.compactIri({
                  activeCtx,
                  iri: expandedProperty,
                  relativeTo: { vocab: true }
                });
                _addValue(rval, alias, compactedValue);
              }
              continue;
            }
            if (expandedProperty === "@preserve") {
              const compactedValue = await api.compact({
                activeCtx,
                activeProperty,
                element: expandedValue,
                options
              });
              if (!(_isArray(compactedValue) && compactedValue.length === 0)) {
                _addValue(rval, expandedProperty, compactedValue);
              }
              continue;
            }
            if (expandedProperty === "@index") {
              const container = _getContextValue(
                activeCtx,
                activeProperty,
                "@container"
              ) || [];
              if (container.includes("@index")) {
                continue;
              }
              const alias = api.compactIri({
                activeCtx,
                iri: expandedProperty,
                relativeTo: { vocab: true }
              });
              _addValue(rval, alias, expandedValue);
              continue;
            }
            if (expandedProperty !== "@graph" && expandedProperty !== "@list" && expandedProperty !== "@included" && _isKeyword(expandedProperty)) {
              const alias = api.compactIri({
                activeCtx,
                iri: expandedProperty,
                relativeTo: { vocab: true }
              });
              _addValue(rval, alias, expandedValue);
              continue;
            }
            if (!_isArray(expandedValue)) {
              throw new JsonLdError(
                "JSON-LD expansion error; expanded value must be an array.",
                "jsonld.SyntaxError"
              );
            }
            if (expandedValue.length === 0) {
              const itemActiveProperty = api.compactIri({
                activeCtx,
                iri: expandedProperty,
                value: expandedValue,
                relativeTo: { vocab: true },
                reverse: insideReverse
              });
              const nestProperty = activeCtx.mappings.has(itemActiveProperty) ? activeCtx.mappings.get(itemActiveProperty)["@nest"] : null;
              let nestResult = rval;
              if (nestProperty) {
                _checkNestProperty(activeCtx, nestProperty, options);
                if (!_isObject(rval[nestProperty])) {
                  rval[nestProperty] = {};
                }
                nestResult = rval[nestProperty];
              }
              _addValue(
                nestResult,
                itemActiveProperty,
                expandedValue,
                {
                  propertyIsArray: true
                }
              );
            }
            for (const expandedItem of expandedValue) {
              const itemActiveProperty = api.compactIri({
                activeCtx,
                iri: expandedProperty,
                value: expandedItem,
                relativeTo: { vocab: true },
                reverse: insideReverse
              });
              const nestProperty = activeCtx.mappings.has(itemActiveProperty) ? activeCtx.mappings.get(itemActiveProperty)["@nest"] : null;
              let nestResult = rval;
              if (nestProperty) {
                _checkNestProperty(activeCtx, nestProperty, options);
                if (!_isObject(rval[nestProperty])) {
                  rval[nestProperty] = {};
                }
                nestResult = rval[nestProperty];
              }
              const container = _getContextValue(
                activeCtx,
                itemActiveProperty,
                "@container"
              ) || [];
              const isGraph = _isGraph(expandedItem);
              const isList = _isList(expandedItem);
              let inner;
              if (isList) {
                inner = expandedItem["@list"];
              } else if (isGraph) {
                inner = expandedItem["@graph"];
              }
              let compactedItem = await api.compact({
                activeCtx,
                activeProperty: itemActiveProperty,
                element: isList || isGraph ? inner : expandedItem,
                options
              });
              if (isList) {
                if (!_isArray(compactedItem)) {
                  compactedItem = [compactedItem];
                }
                if (!container.includes("@list")) {
                  compactedItem = {
                    [api.compactIri({
                      activeCtx,
                      iri: "@list",
                      relativeTo: { vocab: true }
                    })]: compactedItem
                  };
                  if ("@index" in expandedItem) {
                    compactedItem[api.compactIri({
                      activeCtx,
                      iri: "@index",
                      relativeTo: { vocab: true }
                    })] = expandedItem["@index"];
                  }
                } else {
                  _addValue(nestResult, itemActiveProperty, compactedItem, {
                    valueIsArray: true,
                    allowDuplicate: true
                  });
                  continue;
                }
              }
              if (isGraph) {
                if (container.includes("@graph") && (container.includes("@id") || container.includes("@index") && _isSimpleGraph(expandedItem))) {
                  let mapObject;
                  if (nestResult.hasOwnProperty(itemActiveProperty)) {
                    mapObject = nestResult[itemActiveProperty];
                  } else {
                    nestResult[itemActiveProperty] = mapObject = {};
                  }
                  const key = (container.includes("@id") ? expandedItem["@id"] : expandedItem["@index"]) || api.compactIri({
                    activeCtx,
                    iri: "@none",
                    relativeTo: { vocab: true }
                  });
                  _addValue(
                    mapObject,
                    key,
                    compactedItem,
                    {
                      propertyIsArray: !options.compactArrays || container.includes("@set")
                    }
                  );
                } else if (container.includes("@graph") && _isSimpleGraph(expandedItem)) {
                  if (_isArray(compactedItem) && compactedItem.length > 1) {
                    compactedItem = { "@included": compactedItem };
                  }
                  _addValue(
                    nestResult,
                    itemActiveProperty,
                    compactedItem,
                    {
                      propertyIsArray: !options.compactArrays || container.includes("@set")
                    }
                  );
                } else {
                  if (_isArray(compactedItem) && compactedItem.length === 1 && options.compactArrays) {
                    compactedItem = compactedItem[0];
                  }
                  compactedItem = {
                    [api.compactIri({
                      activeCtx,
                      iri: "@graph",
                      relativeTo: { vocab: true }
                    })]: compactedItem
                  };
                  if ("@id" in expandedItem) {
                    compactedItem[api.compactIri({
                      activeCtx,
                      iri: "@id",
                      relativeTo: { vocab: true }
                    })] = expandedItem["@id"];
                  }
                  if ("@index" in expandedItem) {
                    compactedItem[api.compactIri({
                      activeCtx,
                      iri: "@index",
                      relativeTo: { vocab: true }
                    })] = expandedItem["@index"];
                  }
                  _addValue(
                    nestResult,
                    itemActiveProperty,
                    compactedItem,
                    {
                      propertyIsArray: !options.compactArrays || container.includes("@set")
                    }
                  );
                }
              } else if (container.includes("@language") || container.includes("@index") || container.includes("@id") || container.includes("@type")) {
                let mapObject;
                if (nestResult.hasOwnProperty(itemActiveProperty)) {
                  mapObject = nestResult[itemActiveProperty];
                } else {
                  nestResult[itemActiveProperty] = mapObject = {};
                }
                let key;
                if (container.includes("@language")) {
                  if (_isValue(compactedItem)) {
                    compactedItem = compactedItem["@value"];
                  }
                  key = expandedItem["@language"];
                } else if (container.includes("@index")) {
                  const indexKey = _getContextValue(
                    activeCtx,
                    itemActiveProperty,
                    "@index"
                  ) || "@index";
                  const containerKey = api.compactIri(
                    { activeCtx, iri: indexKey, relativeTo: { vocab: true } }
                  );
                  if (indexKey === "@index") {
                    key = expandedItem["@index"];
                    delete compactedItem[containerKey];
                  } else {
                    let others;
                    [key, ...others] = _asArray(compactedItem[indexKey] || []);
                    if (!_isString(key)) {
                      key = null;
                    } else {
                      switch (others.length) {
                        case 0:
                          delete compactedItem[indexKey];
                          break;
                        case 1:
                          compactedItem[indexKey] = others[0];
                          break;
                        default:
                          compactedItem[indexKey] = others;
                          break;
                      }
                    }
                  }
                } else if (container.includes("@id")) {
                  const idKey = api.compactIri({
                    activeCtx,
                    iri: "@id",
                    relativeTo: { vocab: true }
                  });
                  key = compactedItem[idKey];
                  delete compactedItem[idKey];
                } else if (container.includes("@type")) {
                  const typeKey = api.compactIri({
                    activeCtx,
                    iri: "@type",
                    relativeTo: { vocab: true }
                  });
                  let types2;
                  [key, ...types2] = _asArray(compactedItem[typeKey] || []);
                  switch (types2.length) {
                    case 0:
                      delete compactedItem[typeKey];
                      break;
                    case 1:
                      compactedItem[typeKey] = types2[0];
                      break;
                    default:
                      compactedItem[typeKey] = types2;
                      break;
                  }
                  if (Object.keys(compactedItem).length === 1 && "@id" in expandedItem) {
                    compactedItem = await api.compact({
                      activeCtx,
                      activeProperty: itemActiveProperty,
                      element: { "@id": expandedItem["@id"] },
                      options
                    });
                  }
                }
                if (!key) {
                  key = api.compactIri({
                    activeCtx,
                    iri: "@none",
                    relativeTo: { vocab: true }
                  });
                }
                _addValue(
                  mapObject,
                  key,
                  compactedItem,
                  {
                    propertyIsArray: container.includes("@set")
                  }
                );
              } else {
                const isArray = !options.compactArrays || container.includes("@set") || container.includes("@list") || _isArray(compactedItem) && compactedItem.length === 0 || expandedProperty === "@list" || expandedProperty === "@graph";
                _addValue(
                  nestResult,
                  itemActiveProperty,
                  compactedItem,
                  { propertyIsArray: isArray }
                );
              }
            }
          }
          return rval;
        }
        return element;
      };
      api.compactIri = ({
        activeCtx,
        iri,
        value = null,
        relativeTo = { vocab: false },
        reverse = false,
        base = null
      }) => {
        if (iri === null) {
          return iri;
        }
        if (activeCtx.isPropertyTermScoped && activeCtx.previousContext) {
          activeCtx = activeCtx.previousContext;
        }
        const inverseCtx = activeCtx.getInverse();
        if (_isKeyword(iri) && iri in inverseCtx && "@none" in inverseCtx[iri] && "@type" in inverseCtx[iri]["@none"] && "@none" in inverseCtx[iri]["@none"]["@type"]) {
          return inverseCtx[iri]["@none"]["@type"]["@none"];
        }
        if (relativeTo.vocab && iri in inverseCtx) {
          const defaultLanguage = activeCtx["@language"] || "@none";
          const containers = [];
          if (_isObject(value) && "@index" in value && !("@graph" in value)) {
            containers.push("@index", "@index@set");
          }
          if (_isObject(value) && "@preserve" in value) {
            value = value["@preserve"][0];
          }
          if (_isGraph(value)) {
            if ("@index" in value) {
              containers.push(
                "@graph@index",
                "@graph@index@set",
                "@index",
                "@index@set"
              );
            }
            if ("@id" in value) {
              containers.push(
                "@graph@id",
                "@graph@id@set"
              );
            }
            containers.push("@graph", "@graph@set", "@set");
            if (!("@index" in value)) {
              containers.push(
                "@graph@index",
                "@graph@index@set",
                "@index",
                "@index@set"
              );
            }
            if (!("@id" in value)) {
              containers.push("@graph@id", "@graph@id@set");
            }
          } else if (_isObject(value) && !_isValue(value)) {
            containers.push("@id", "@id@set", "@type", "@set@type");
          }
          let typeOrLanguage = "@language";
          let typeOrLanguageValue = "@null";
          if (reverse) {
            typeOrLanguage = "@type";
            typeOrLanguageValue = "@reverse";
            containers.push("@set");
          } else if (_isList(value)) {
            if (!("@index" in value)) {
              containers.push("@list");
            }
            const list = value["@list"];
            if (list.length === 0) {
              typeOrLanguage = "@any";
              typeOrLanguageValue = "@none";
            } else {
              let commonLanguage = list.length === 0 ? defaultLanguage : null;
              let commonType = null;
              for (let i = 0; i < list.length; ++i) {
                const item = list[i];
                let itemLanguage = "@none";
                let itemType = "@none";
                if (_isValue(item)) {
                  if ("@direction" in item) {
                    const lang = (item["@language"] || "").toLowerCase();
                    const dir = item["@direction"];
                    itemLanguage = `${lang}_${dir}`;
                  } else if ("@language" in item) {
                    itemLanguage = item["@language"].toLowerCase();
                  } else if ("@type" in item) {
                    itemType = item["@type"];
                  } else {
                    itemLanguage = "@null";
                  }
                } else {
                  itemType = "@id";
                }
                if (commonLanguage === null) {
                  commonLanguage = itemLanguage;
                } else if (itemLanguage !== commonLanguage && _isValue(item)) {
                  commonLanguage = "@none";
                }
                if (commonType === null) {
                  commonType = itemType;
                } else if (itemType !== commonType) {
                  commonType = "@none";
                }
                if (commonLanguage === "@none" && commonType === "@none") {
                  break;
                }
              }
              commonLanguage = commonLanguage || "@none";
              commonType = commonType || "@none";
              if (commonType !== "@none") {
                typeOrLanguage = "@type";
                typeOrLanguageValue = commonType;
              } else {
                typeOrLanguageValue = commonLanguage;
              }
            }
          } else {
            if (_isValue(value)) {
              if ("@language" in value && !("@index" in value)) {
                containers.push("@language", "@language@set");
                typeOrLanguageValue = value["@language"];
                const dir = value["@direction"];
                if (dir) {
                  typeOrLanguageValue = `${typeOrLanguageValue}_${dir}`;
                }
              } else if ("@direction" in value && !("@index" in value)) {
                typeOrLanguageValue = `_${value["@direction"]}`;
              } else if ("@type" in value) {
                typeOrLanguage = "@type";
                typeOrLanguageValue = value["@type"];
              }
            } else {
              typeOrLanguage = "@type";
              typeOrLanguageValue = "@id";
            }
            containers.push("@set");
          }
          containers.push("@none");
          if (_isObject(value) && !("@index" in value)) {
            containers.push("@index", "@index@set");
          }
          if (_isValue(value) && Object.keys(value).length === 1) {
            containers.push("@language", "@language@set");
          }
          const term = _selectTerm(
            activeCtx,
            iri,
            value,
            containers,
            typeOrLanguage,
            typeOrLanguageValue
          );
          if (term !== null) {
            return term;
          }
        }
        if (relativeTo.vocab) {
          if ("@vocab" in activeCtx) {
            const vocab = activeCtx["@vocab"];
            if (iri.indexOf(vocab) === 0 && iri !== vocab) {
              const suffix = iri.substr(vocab.length);
              if (!activeCtx.mappings.has(suffix)) {
                return suffix;
              }
            }
          }
        }
        let choice = null;
        const partialMatches = [];
        let iriMap = activeCtx.fastCurieMap;
        const maxPartialLength = iri.length - 1;
        for (let i = 0; i < maxPartialLength && iri[i] in iriMap; ++i) {
          iriMap = iriMap[iri[i]];
          if ("" in iriMap) {
            partialMatches.push(iriMap[""][0]);
          }
        }
        for (let i = partialMatches.length - 1; i >= 0; --i) {
          const entry = partialMatches[i];
          const terms = entry.terms;
          for (const term of terms) {
            const curie = term + ":" + iri.substr(entry.iri.length);
            const isUsableCurie = activeCtx.mappings.get(term)._prefix && (!activeCtx.mappings.has(curie) || value === null && activeCtx.mappings.get(curie)["@id"] === iri);
            if (isUsableCurie && (choice === null || _compareShortestLeast(curie, choice) < 0)) {
              choice = curie;
            }
          }
        }
        if (choice !== null) {
          return choice;
        }
        for (const [term, td] of activeCtx.mappings) {
          if (td && td._prefix && iri.startsWith(term + ":")) {
            throw new JsonLdError(
              `Absolute IRI "${iri}" confused with prefix "${term}".`,
              "jsonld.SyntaxError",
              { code: "IRI confused with prefix", context: activeCtx }
            );
          }
        }
        if (!relativeTo.vocab) {
          if ("@base" in activeCtx) {
            if (!activeCtx["@base"]) {
              return iri;
            } else {
              const _iri = _removeBase(_prependBase(base, activeCtx["@base"]), iri);
              return REGEX_KEYWORD.test(_iri) ? `./${_iri}` : _iri;
            }
          } else {
            return _removeBase(base, iri);
          }
        }
        return iri;
      };
      api.compactValue = ({ activeCtx, activeProperty, value, options }) => {
        if (_isValue(value)) {
          const type2 = _getContextValue(activeCtx, activeProperty, "@type");
          const language2 = _getContextValue(activeCtx, activeProperty, "@language");
          const direction = _getContextValue(activeCtx, activeProperty, "@direction");
          const container = _getContextValue(activeCtx, activeProperty, "@container") || [];
          const preserveIndex = "@index" in value && !container.includes("@index");
          if (!preserveIndex && type2 !== "@none") {
            if (value["@type"] === type2) {
              return value["@value"];
            }
            if ("@language" in value && value["@language"] === language2 && "@direction" in value && value["@direction"] === direction) {
              return value["@value"];
            }
            if ("@language" in value && value["@language"] === language2) {
              return value["@value"];
            }
            if ("@direction" in value && value["@direction"] === direction) {
              return value["@value"];
            }
          }
          const keyCount = Object.keys(value).length;
          const isValueOnlyKey = keyCount === 1 || keyCount === 2 && "@index" in value && !preserveIndex;
          const hasDefaultLanguage = "@language" in activeCtx;
          const isValueString = _isString(value["@value"]);
          const hasNullMapping = activeCtx.mappings.has(activeProperty) && activeCtx.mappings.get(activeProperty)["@language"] === null;
          if (isValueOnlyKey && type2 !== "@none" && (!hasDefaultLanguage || !isValueString || hasNullMapping)) {
            return value["@value"];
          }
          const rval = {};
          if (preserveIndex) {
            rval[api.compactIri({
              activeCtx,
              iri: "@index",
              relativeTo: { vocab: true }
            })] = value["@index"];
          }
          if ("@type" in value) {
            rval[api.compactIri({
              activeCtx,
              iri: "@type",
              relativeTo: { vocab: true }
            })] = api.compactIri(
              { activeCtx, iri: value["@type"], relativeTo: { vocab: true } }
            );
          } else if ("@language" in value) {
            rval[api.compactIri({
              activeCtx,
              iri: "@language",
              relativeTo: { vocab: true }
            })] = value["@language"];
          }
          if ("@direction" in value) {
            rval[api.compactIri({
              activeCtx,
              iri: "@direction",
              relativeTo: { vocab: true }
            })] = value["@direction"];
          }
          rval[api.compactIri({
            activeCtx,
            iri: "@value",
            relativeTo: { vocab: true }
          })] = value["@value"];
          return rval;
        }
        const expandedProperty = _expandIri(
          activeCtx,
          activeProperty,
          { vocab: true },
          options
        );
        const type = _getContextValue(activeCtx, activeProperty, "@type");
        const compacted = api.compactIri({
          activeCtx,
          iri: value["@id"],
          relativeTo: { vocab: type === "@vocab" },
          base: options.base
        });
        if (type === "@id" || type === "@vocab" || expandedProperty === "@graph") {
          return compacted;
        }
        return {
          [api.compactIri({
            activeCtx,
            iri: "@id",
            relativeTo: { vocab: true }
          })]: compacted
        };
      };
      function _selectTerm(activeCtx, iri, value, containers, typeOrLanguage, typeOrLanguageValue) {
        if (typeOrLanguageValue === null) {
          typeOrLanguageValue = "@null";
        }
        const prefs = [];
        if ((typeOrLanguageValue === "@id" || typeOrLanguageValue === "@reverse") && _isObject(value) && "@id" in value) {
          if (typeOrLanguageValue === "@reverse") {
            prefs.push("@reverse");
          }
          const term = api.compactIri(
            { activeCtx, iri: value["@id"], relativeTo: { vocab: true } }
          );
          if (activeCtx.mappings.has(term) && activeCtx.mappings.get(term) && activeCtx.mappings.get(term)["@id"] === value["@id"]) {
            prefs.push.apply(prefs, ["@vocab", "@id"]);
          } else {
            prefs.push.apply(prefs, ["@id", "@vocab"]);
          }
        } else {
          prefs.push(typeOrLanguageValue);
          const langDir = prefs.find((el) => el.includes("_"));
          if (langDir) {
            prefs.push(langDir.replace(/^[^_]+_/, "_"));
          }
        }
        prefs.push("@none");
        const containerMap = activeCtx.inverse[iri];
        for (const container of containers) {
          if (!(container in containerMap)) {
            continue;
          }
          const typeOrLanguageValueMap = containerMap[container][typeOrLanguage];
          for (const pref of prefs) {
            if (!(pref in typeOrLanguageValueMap)) {
              continue;
            }
            return typeOrLanguageValueMap[pref];
          }
        }
        return null;
      }
      function _checkNestProperty(activeCtx, nestProperty, options) {
        if (_expandIri(activeCtx, nestProperty, { vocab: true }, options) !== "@nest") {
          throw new JsonLdError(
            "JSON-LD compact error; nested property must have an @nest value resolving to @nest.",
            "jsonld.SyntaxError",
            { code: "invalid @nest value" }
          );
        }
      }
    }
  });

  // node_modules/jsonld/lib/RequestQueue.js
  var require_RequestQueue = __commonJS({
    "node_modules/jsonld/lib/RequestQueue.js"(exports, module) {
      "use strict";
      module.exports = class RequestQueue {
        /**
         * Creates a simple queue for requesting documents.
         */
        constructor() {
          this._requests = {};
        }
        wrapLoader(loader) {
          const self = this;
          self._loader = loader;
          return function() {
            return self.add.apply(self, arguments);
          };
        }
        async add(url) {
          let promise = this._requests[url];
          if (promise) {
            return Promise.resolve(promise);
          }
          promise = this._requests[url] = this._loader(url);
          try {
            return await promise;
          } finally {
            delete this._requests[url];
          }
        }
      };
    }
  });

  // node_modules/jsonld/lib/JsonLdProcessor.js
  var require_JsonLdProcessor = __commonJS({
    "node_modules/jsonld/lib/JsonLdProcessor.js"(exports, module) {
      "use strict";
      module.exports = (jsonld2) => {
        class JsonLdProcessor {
          toString() {
            return "[object JsonLdProcessor]";
          }
        }
        Object.defineProperty(JsonLdProcessor, "prototype", {
          writable: false,
          enumerable: false
        });
        Object.defineProperty(JsonLdProcessor.prototype, "constructor", {
          writable: true,
          enumerable: false,
          configurable: true,
          value: JsonLdProcessor
        });
        JsonLdProcessor.compact = function(input2, ctx) {
          if (arguments.length < 2) {
            return Promise.reject(
              new TypeError("Could not compact, too few arguments.")
            );
          }
          return jsonld2.compact(input2, ctx);
        };
        JsonLdProcessor.expand = function(input2) {
          if (arguments.length < 1) {
            return Promise.reject(
              new TypeError("Could not expand, too few arguments.")
            );
          }
          return jsonld2.expand(input2);
        };
        JsonLdProcessor.flatten = function(input2) {
          if (arguments.length < 1) {
            return Promise.reject(
              new TypeError("Could not flatten, too few arguments.")
            );
          }
          return jsonld2.flatten(input2);
        };
        return JsonLdProcessor;
      };
    }
  });

  // node_modules/jsonld/lib/jsonld.js
  var require_jsonld = __commonJS({
    "node_modules/jsonld/lib/jsonld.js"(exports, module) {
      /**
       * A JavaScript implementation of the JSON-LD API.
       *
       * @author Dave Longley
       *
       * @license BSD 3-Clause License
       * Copyright (c) 2011-2022 Digital Bazaar, Inc.
       * All rights reserved.
       *
       * Redistribution and use in source and binary forms, with or without
       * modification, are permitted provided that the following conditions are met:
       *
       * Redistributions of source code must retain the above copyright notice,
       * this list of conditions and the following disclaimer.
       *
       * Redistributions in binary form must reproduce the above copyright
       * notice, this list of conditions and the following disclaimer in the
       * documentation and/or other materials provided with the distribution.
       *
       * Neither the name of the Digital Bazaar, Inc. nor the names of its
       * contributors may be used to endorse or promote products derived from
       * this software without specific prior written permission.
       *
       * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS
       * IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED
       * TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A
       * PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
       * HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
       * SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED
       * TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR
       * PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
       * LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
       * NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
       * SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
       */
      var canonize2 = require_rdf_canonize();
      var platform = require_platform_browser2();
      var util = require_util();
      var ContextResolver = require_ContextResolver();
      var IdentifierIssuer = util.IdentifierIssuer;
      var JsonLdError = require_JsonLdError();
      var LRU = require_lru_cache();
      var NQuads = require_NQuads2();
      var { expand: _expand } = require_expand();
      var { flatten: _flatten } = require_flatten();
      var { fromRDF: _fromRDF } = require_fromRdf();
      var { toRDF: _toRDF } = require_toRdf();
      var {
        frameMergedOrDefault: _frameMergedOrDefault,
        cleanupNull: _cleanupNull
      } = require_frame();
      var {
        isArray: _isArray,
        isObject: _isObject,
        isString: _isString
      } = require_types();
      var {
        isSubjectReference: _isSubjectReference
      } = require_graphTypes();
      var {
        expandIri: _expandIri,
        getInitialContext: _getInitialContext,
        process: _processContext,
        processingMode: _processingMode
      } = require_context();
      var {
        compact: _compact,
        compactIri: _compactIri
      } = require_compact();
      var {
        createNodeMap: _createNodeMap,
        createMergedNodeMap: _createMergedNodeMap,
        mergeNodeMaps: _mergeNodeMaps
      } = require_nodeMap();
      var {
        logEventHandler: _logEventHandler,
        logWarningEventHandler: _logWarningEventHandler,
        safeEventHandler: _safeEventHandler,
        setDefaultEventHandler: _setDefaultEventHandler,
        setupEventHandler: _setupEventHandler,
        strictEventHandler: _strictEventHandler,
        unhandledEventHandler: _unhandledEventHandler
      } = require_events();
      var wrapper = function(jsonld2) {
        const _rdfParsers = {};
        const RESOLVED_CONTEXT_CACHE_MAX_SIZE = 100;
        const _resolvedContextCache = new LRU({ max: RESOLVED_CONTEXT_CACHE_MAX_SIZE });
        jsonld2.compact = async function(input2, ctx, options) {
          if (arguments.length < 2) {
            throw new TypeError("Could not compact, too few arguments.");
          }
          if (ctx === null) {
            throw new JsonLdError(
              "The compaction context must not be null.",
              "jsonld.CompactError",
              { code: "invalid local context" }
            );
          }
          if (input2 === null) {
            return null;
          }
          options = _setDefaults(options, {
            base: _isString(input2) ? input2 : "",
            compactArrays: true,
            compactToRelative: true,
            graph: false,
            skipExpansion: false,
            link: false,
            issuer: new IdentifierIssuer("_:b"),
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          if (options.link) {
            options.skipExpansion = true;
          }
          if (!options.compactToRelative) {
            delete options.base;
          }
          let expanded;
          if (options.skipExpansion) {
            expanded = input2;
          } else {
            expanded = await jsonld2.expand(input2, options);
          }
          const activeCtx = await jsonld2.processContext(
            _getInitialContext(options),
            ctx,
            options
          );
          let compacted = await _compact({
            activeCtx,
            element: expanded,
            options
          });
          if (options.compactArrays && !options.graph && _isArray(compacted)) {
            if (compacted.length === 1) {
              compacted = compacted[0];
            } else if (compacted.length === 0) {
              compacted = {};
            }
          } else if (options.graph && _isObject(compacted)) {
            compacted = [compacted];
          }
          if (_isObject(ctx) && "@context" in ctx) {
            ctx = ctx["@context"];
          }
          ctx = util.clone(ctx);
          if (!_isArray(ctx)) {
            ctx = [ctx];
          }
          const tmp = ctx;
          ctx = [];
          for (let i = 0; i < tmp.length; ++i) {
            if (!_isObject(tmp[i]) || Object.keys(tmp[i]).length > 0) {
              ctx.push(tmp[i]);
            }
          }
          const hasContext = ctx.length > 0;
          if (ctx.length === 1) {
            ctx = ctx[0];
          }
          if (_isArray(compacted)) {
            const graphAlias = _compactIri({
              activeCtx,
              iri: "@graph",
              relativeTo: { vocab: true }
            });
            const graph = compacted;
            compacted = {};
            if (hasContext) {
              compacted["@context"] = ctx;
            }
            compacted[graphAlias] = graph;
          } else if (_isObject(compacted) && hasContext) {
            const graph = compacted;
            compacted = { "@context": ctx };
            for (const key in graph) {
              compacted[key] = graph[key];
            }
          }
          return compacted;
        };
        jsonld2.expand = async function(input2, options) {
          if (arguments.length < 1) {
            throw new TypeError("Could not expand, too few arguments.");
          }
          options = _setDefaults(options, {
            keepFreeFloatingNodes: false,
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          const toResolve = {};
          const contextsToProcess = [];
          if ("expandContext" in options) {
            const expandContext = util.clone(options.expandContext);
            if (_isObject(expandContext) && "@context" in expandContext) {
              toResolve.expandContext = expandContext;
            } else {
              toResolve.expandContext = { "@context": expandContext };
            }
            contextsToProcess.push(toResolve.expandContext);
          }
          let defaultBase;
          if (!_isString(input2)) {
            toResolve.input = util.clone(input2);
          } else {
            const remoteDoc = await jsonld2.get(input2, options);
            defaultBase = remoteDoc.documentUrl;
            toResolve.input = remoteDoc.document;
            if (remoteDoc.contextUrl) {
              toResolve.remoteContext = { "@context": remoteDoc.contextUrl };
              contextsToProcess.push(toResolve.remoteContext);
            }
          }
          if (!("base" in options)) {
            options.base = defaultBase || "";
          }
          let activeCtx = _getInitialContext(options);
          for (const localCtx of contextsToProcess) {
            activeCtx = await _processContext({ activeCtx, localCtx, options });
          }
          let expanded = await _expand({
            activeCtx,
            element: toResolve.input,
            options
          });
          if (_isObject(expanded) && "@graph" in expanded && Object.keys(expanded).length === 1) {
            expanded = expanded["@graph"];
          } else if (expanded === null) {
            expanded = [];
          }
          if (!_isArray(expanded)) {
            expanded = [expanded];
          }
          return expanded;
        };
        jsonld2.flatten = async function(input2, ctx, options) {
          if (arguments.length < 1) {
            return new TypeError("Could not flatten, too few arguments.");
          }
          if (typeof ctx === "function") {
            ctx = null;
          } else {
            ctx = ctx || null;
          }
          options = _setDefaults(options, {
            base: _isString(input2) ? input2 : "",
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          const expanded = await jsonld2.expand(input2, options);
          const flattened = _flatten(expanded);
          if (ctx === null) {
            return flattened;
          }
          options.graph = true;
          options.skipExpansion = true;
          const compacted = await jsonld2.compact(flattened, ctx, options);
          return compacted;
        };
        jsonld2.frame = async function(input2, frame, options) {
          if (arguments.length < 2) {
            throw new TypeError("Could not frame, too few arguments.");
          }
          options = _setDefaults(options, {
            base: _isString(input2) ? input2 : "",
            embed: "@once",
            explicit: false,
            requireAll: false,
            omitDefault: false,
            bnodesToClear: [],
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          if (_isString(frame)) {
            const remoteDoc = await jsonld2.get(frame, options);
            frame = remoteDoc.document;
            if (remoteDoc.contextUrl) {
              let ctx = frame["@context"];
              if (!ctx) {
                ctx = remoteDoc.contextUrl;
              } else if (_isArray(ctx)) {
                ctx.push(remoteDoc.contextUrl);
              } else {
                ctx = [ctx, remoteDoc.contextUrl];
              }
              frame["@context"] = ctx;
            }
          }
          const frameContext = frame ? frame["@context"] || {} : {};
          const activeCtx = await jsonld2.processContext(
            _getInitialContext(options),
            frameContext,
            options
          );
          if (!options.hasOwnProperty("omitGraph")) {
            options.omitGraph = _processingMode(activeCtx, 1.1);
          }
          if (!options.hasOwnProperty("pruneBlankNodeIdentifiers")) {
            options.pruneBlankNodeIdentifiers = _processingMode(activeCtx, 1.1);
          }
          const expanded = await jsonld2.expand(input2, options);
          const opts = { ...options };
          opts.isFrame = true;
          opts.keepFreeFloatingNodes = true;
          const expandedFrame = await jsonld2.expand(frame, opts);
          const frameKeys = Object.keys(frame).map((key) => _expandIri(activeCtx, key, { vocab: true }));
          opts.merged = !frameKeys.includes("@graph");
          opts.is11 = _processingMode(activeCtx, 1.1);
          const framed = _frameMergedOrDefault(expanded, expandedFrame, opts);
          opts.graph = !options.omitGraph;
          opts.skipExpansion = true;
          opts.link = {};
          opts.framing = true;
          let compacted = await jsonld2.compact(framed, frameContext, opts);
          opts.link = {};
          compacted = _cleanupNull(compacted, opts);
          return compacted;
        };
        jsonld2.link = async function(input2, ctx, options) {
          const frame = {};
          if (ctx) {
            frame["@context"] = ctx;
          }
          frame["@embed"] = "@link";
          return jsonld2.frame(input2, frame, options);
        };
        jsonld2.normalize = jsonld2.canonize = async function(input2, options) {
          if (arguments.length < 1) {
            throw new TypeError("Could not canonize, too few arguments.");
          }
          options = _setDefaults(options, {
            skipExpansion: false,
            safe: true,
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          const canonizeOptions = Object.assign({}, {
            algorithm: "RDFC-1.0"
          }, options.canonizeOptions || null);
          if ("inputFormat" in options) {
            if (options.inputFormat !== "application/n-quads") {
              throw new JsonLdError(
                "Unknown canonicalization input format.",
                "jsonld.CanonizeError"
              );
            }
            const parsedInput = NQuads.parse(input2);
            return canonize2.canonize(parsedInput, canonizeOptions);
          }
          const opts = { ...options };
          delete opts.format;
          delete opts.canonizeOptions;
          opts.produceGeneralizedRdf = false;
          const dataset = await jsonld2.toRDF(input2, opts);
          return canonize2.canonize(dataset, canonizeOptions);
        };
        jsonld2.fromRDF = async function(dataset, options) {
          if (arguments.length < 1) {
            throw new TypeError("Could not convert from RDF, too few arguments.");
          }
          options = _setDefaults(options, {
            format: _isString(dataset) ? "application/n-quads" : void 0
          });
          const { format } = options;
          let { rdfParser } = options;
          if (format) {
            rdfParser = rdfParser || _rdfParsers[format];
            if (!rdfParser) {
              throw new JsonLdError(
                "Unknown input format.",
                "jsonld.UnknownFormat",
                { format }
              );
            }
          } else {
            rdfParser = () => dataset;
          }
          const parsedDataset = await rdfParser(dataset);
          return _fromRDF(parsedDataset, options);
        };
        jsonld2.toRDF = async function(input2, options) {
          if (arguments.length < 1) {
            throw new TypeError("Could not convert to RDF, too few arguments.");
          }
          options = _setDefaults(options, {
            skipExpansion: false,
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          let expanded;
          if (options.skipExpansion) {
            expanded = input2;
          } else {
            expanded = await jsonld2.expand(input2, options);
          }
          const dataset = _toRDF(expanded, options);
          if (options.format) {
            if (options.format === "application/n-quads") {
              return NQuads.serialize(dataset);
            }
            throw new JsonLdError(
              "Unknown output format.",
              "jsonld.UnknownFormat",
              { format: options.format }
            );
          }
          return dataset;
        };
        jsonld2.createNodeMap = async function(input2, options) {
          if (arguments.length < 1) {
            throw new TypeError("Could not create node map, too few arguments.");
          }
          options = _setDefaults(options, {
            base: _isString(input2) ? input2 : "",
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          const expanded = await jsonld2.expand(input2, options);
          return _createMergedNodeMap(expanded, options);
        };
        jsonld2.merge = async function(docs, ctx, options) {
          if (arguments.length < 1) {
            throw new TypeError("Could not merge, too few arguments.");
          }
          if (!_isArray(docs)) {
            throw new TypeError('Could not merge, "docs" must be an array.');
          }
          if (typeof ctx === "function") {
            ctx = null;
          } else {
            ctx = ctx || null;
          }
          options = _setDefaults(options, {
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          const expanded = await Promise.all(docs.map((doc) => {
            const opts = { ...options };
            return jsonld2.expand(doc, opts);
          }));
          let mergeNodes = true;
          if ("mergeNodes" in options) {
            mergeNodes = options.mergeNodes;
          }
          const issuer = options.issuer || new IdentifierIssuer("_:b");
          const graphs = { "@default": {} };
          for (let i = 0; i < expanded.length; ++i) {
            const doc = util.relabelBlankNodes(expanded[i], {
              issuer: new IdentifierIssuer("_:b" + i + "-")
            });
            const _graphs = mergeNodes || i === 0 ? graphs : { "@default": {} };
            _createNodeMap(doc, _graphs, "@default", issuer);
            if (_graphs !== graphs) {
              for (const graphName in _graphs) {
                const _nodeMap = _graphs[graphName];
                if (!(graphName in graphs)) {
                  graphs[graphName] = _nodeMap;
                  continue;
                }
                const nodeMap = graphs[graphName];
                for (const key in _nodeMap) {
                  if (!(key in nodeMap)) {
                    nodeMap[key] = _nodeMap[key];
                  }
                }
              }
            }
          }
          const defaultGraph = _mergeNodeMaps(graphs);
          const flattened = [];
          const keys = Object.keys(defaultGraph).sort();
          for (let ki = 0; ki < keys.length; ++ki) {
            const node = defaultGraph[keys[ki]];
            if (!_isSubjectReference(node)) {
              flattened.push(node);
            }
          }
          if (ctx === null) {
            return flattened;
          }
          options.graph = true;
          options.skipExpansion = true;
          const compacted = await jsonld2.compact(flattened, ctx, options);
          return compacted;
        };
        Object.defineProperty(jsonld2, "documentLoader", {
          get: () => jsonld2._documentLoader,
          set: (v) => jsonld2._documentLoader = v
        });
        jsonld2.documentLoader = async (url) => {
          throw new JsonLdError(
            "Could not retrieve a JSON-LD document from the URL. URL dereferencing not implemented.",
            "jsonld.LoadDocumentError",
            { code: "loading document failed", url }
          );
        };
        jsonld2.get = async function(url, options) {
          let load;
          if (typeof options.documentLoader === "function") {
            load = options.documentLoader;
          } else {
            load = jsonld2.documentLoader;
          }
          const remoteDoc = await load(url);
          try {
            if (!remoteDoc.document) {
              throw new JsonLdError(
                "No remote document found at the given URL.",
                "jsonld.NullRemoteDocument"
              );
            }
            if (_isString(remoteDoc.document)) {
              remoteDoc.document = JSON.parse(remoteDoc.document);
            }
          } catch (e) {
            throw new JsonLdError(
              "Could not retrieve a JSON-LD document from the URL.",
              "jsonld.LoadDocumentError",
              {
                code: "loading document failed",
                cause: e,
                remoteDoc
              }
            );
          }
          return remoteDoc;
        };
        jsonld2.processContext = async function(activeCtx, localCtx, options) {
          options = _setDefaults(options, {
            base: "",
            contextResolver: new ContextResolver(
              { sharedCache: _resolvedContextCache }
            )
          });
          if (localCtx === null) {
            return _getInitialContext(options);
          }
          localCtx = util.clone(localCtx);
          if (!(_isObject(localCtx) && "@context" in localCtx)) {
            localCtx = { "@context": localCtx };
          }
          return _processContext({ activeCtx, localCtx, options });
        };
        jsonld2.getContextValue = require_context().getContextValue;
        jsonld2.documentLoaders = {};
        jsonld2.useDocumentLoader = function(type) {
          if (!(type in jsonld2.documentLoaders)) {
            throw new JsonLdError(
              'Unknown document loader type: "' + type + '"',
              "jsonld.UnknownDocumentLoader",
              { type }
            );
          }
          jsonld2.documentLoader = jsonld2.documentLoaders[type].apply(
            jsonld2,
            Array.prototype.slice.call(arguments, 1)
          );
        };
        jsonld2.registerRDFParser = function(contentType, parser) {
          _rdfParsers[contentType] = parser;
        };
        jsonld2.unregisterRDFParser = function(contentType) {
          delete _rdfParsers[contentType];
        };
        jsonld2.registerRDFParser("application/n-quads", NQuads.parse);
        jsonld2.url = require_url();
        jsonld2.logEventHandler = _logEventHandler;
        jsonld2.logWarningEventHandler = _logWarningEventHandler;
        jsonld2.safeEventHandler = _safeEventHandler;
        jsonld2.setDefaultEventHandler = _setDefaultEventHandler;
        jsonld2.strictEventHandler = _strictEventHandler;
        jsonld2.unhandledEventHandler = _unhandledEventHandler;
        jsonld2.util = util;
        Object.assign(jsonld2, util);
        jsonld2.promises = jsonld2;
        jsonld2.RequestQueue = require_RequestQueue();
        jsonld2.JsonLdProcessor = require_JsonLdProcessor()(jsonld2);
        platform.setupGlobals(jsonld2);
        platform.setupDocumentLoaders(jsonld2);
        function _setDefaults(options, {
          documentLoader: documentLoader2 = jsonld2.documentLoader,
          ...defaults
        }) {
          if (options && "compactionMap" in options) {
            throw new JsonLdError(
              '"compactionMap" not supported.',
              "jsonld.OptionsError"
            );
          }
          if (options && "expansionMap" in options) {
            throw new JsonLdError(
              '"expansionMap" not supported.',
              "jsonld.OptionsError"
            );
          }
          return Object.assign(
            {},
            { documentLoader: documentLoader2 },
            defaults,
            options,
            { eventHandler: _setupEventHandler({ options }) }
          );
        }
        return jsonld2;
      };
      var factory = function() {
        return wrapper(function() {
          return factory();
        });
      };
      wrapper(factory);
      module.exports = factory;
    }
  });

  // node_modules/@noble/hashes/_u64.js
  var U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
  var _32n = /* @__PURE__ */ BigInt(32);
  function fromBig(n, le = false) {
    if (le)
      return { h: Number(n & U32_MASK64), l: Number(n >> _32n & U32_MASK64) };
    return { h: Number(n >> _32n & U32_MASK64) | 0, l: Number(n & U32_MASK64) | 0 };
  }
  function split(lst, le = false) {
    const len = lst.length;
    let Ah = new Uint32Array(len);
    let Al = new Uint32Array(len);
    for (let i = 0; i < len; i++) {
      const { h, l } = fromBig(lst[i], le);
      [Ah[i], Al[i]] = [h, l];
    }
    return [Ah, Al];
  }
  var fromNumH = (n) => n / 2 ** 32 | 0;
  var fromNumL = (n) => n >>> 0;
  function setU64FromNum(view, byteOffset, n, isLE) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
  }
  var shrSH = (h, _l, s) => h >>> s;
  var shrSL = (h, l, s) => h << 32 - s | l >>> s;
  var rotrSH = (h, l, s) => h >>> s | l << 32 - s;
  var rotrSL = (h, l, s) => h << 32 - s | l >>> s;
  var rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
  var rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
  function add(Ah, Al, Bh, Bl) {
    const l = (Al >>> 0) + (Bl >>> 0);
    return { h: Ah + Bh + (l / 2 ** 32 | 0) | 0, l: l | 0 };
  }
  var add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
  var add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
  var add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
  var add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
  var add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
  var add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
  var atitle = (title) => title ? `"${title}" ` : "";
  function anumber(n, title = "") {
    if (typeof n !== "number")
      throw new TypeError(atitle(title) + "expected number, got " + typeof n);
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
    return n;
  }
  function abytes(value, length, title = "") {
    if (isBytes(value) && (length === void 0 || value.length === length))
      return value;
    if (length !== void 0)
      anumber(length, "length");
    const bytes = isBytes(value);
    const ofLen = length !== void 0 ? ` of length ${length}` : "";
    const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
    const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
    if (!bytes)
      throw new TypeError(message);
    throw new RangeError(message);
  }
  var aobject = (value, label) => {
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
  };
  var aopts = (value, label) => {
    aobject(value, label);
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError(`"${label}" expected plain object`);
    if (Object.hasOwn(value, "__proto__"))
      throw new TypeError(`"${label}.__proto__" is not allowed`);
  };
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed)
      throw new Error("hash was destroyed");
    if (checkFinished && instance.finished)
      throw new Error("digest() was already called");
  }
  function aoutput(out, instance) {
    abytes(out, void 0, "output");
    const min = instance.outputLen;
    if (!(out.length >= min)) {
      throw new RangeError('"output" expected length >= ' + min);
    }
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
      arrays[i].fill(0);
    }
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function rotr(word, shift) {
    return word << 32 - shift | word >>> shift;
  }
  var hasHexBuiltin = /* @__PURE__ */ (() => (
    // @ts-ignore
    typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
  ))();
  var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  function bytesToHex(bytes) {
    abytes(bytes);
    if (hasHexBuiltin)
      return bytes.toHex();
    let hex = "";
    for (let i = 0; i < bytes.length; i++) {
      hex += hexes[bytes[i]];
    }
    return hex;
  }
  function asciiToBase16(ch) {
    return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - (65 - 10) : ch >= 97 && ch <= 102 ? ch - (97 - 10) : void 0;
  }
  function hexToBytes(hex) {
    if (typeof hex !== "string")
      throw new TypeError("hex string expected, got " + typeof hex);
    if (hasHexBuiltin) {
      try {
        return Uint8Array.fromHex(hex);
      } catch (error) {
        if (error instanceof SyntaxError)
          throw new RangeError(error.message);
        throw error;
      }
    }
    const hl = hex.length;
    const al = hl / 2;
    if (hl % 2)
      throw new RangeError("hex string expected, got unpadded hex of length " + hl);
    const array = new Uint8Array(al);
    for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
      const n1 = asciiToBase16(hex.charCodeAt(hi));
      const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
      if (n1 === void 0 || n2 === void 0) {
        const char = hex[hi] + hex[hi + 1];
        throw new RangeError('hex string expected, got non-hex character "' + char + '" at index ' + hi);
      }
      array[ai] = n1 * 16 + n2;
    }
    return array;
  }
  function utf8ToBytes(str) {
    if (typeof str !== "string")
      throw new TypeError("string expected");
    const encoded = new TextEncoder().encode(str);
    try {
      return new Uint8Array(encoded);
    } finally {
      clean(encoded);
    }
  }
  function concatBytes(...arrays) {
    let sum = 0;
    for (let i = 0; i < arrays.length; i++) {
      const a = arrays[i];
      abytes(a);
      sum += a.length;
    }
    const res = new Uint8Array(sum);
    for (let i = 0, pad = 0; i < arrays.length; i++) {
      const a = arrays[i];
      res.set(a, pad);
      pad += a.length;
    }
    return res;
  }
  function checkOpts(defaults, opts, title = "opts") {
    aopts(defaults, "defaults");
    if (opts !== void 0)
      aopts(opts, title);
    const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
    return merged;
  }
  function createHasher(hashCons, info = {}) {
    if (typeof hashCons !== "function")
      throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, "info");
    const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
    const tmp = hashCons(void 0);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
  }
  function randomBytes(bytesLength = 32) {
    anumber(bytesLength, "bytesLength");
    const cr = typeof globalThis === "object" ? globalThis.crypto : null;
    if (typeof cr?.getRandomValues !== "function")
      throw new Error("crypto.getRandomValues must be defined");
    if (bytesLength > 65536)
      throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
    return cr.getRandomValues(new Uint8Array(bytesLength));
  }
  var oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
  });

  // node_modules/@noble/hashes/_md.js
  function Chi(a, b, c) {
    return a & b ^ ~a & c;
  }
  function Maj(a, b, c) {
    return a & b ^ a & c ^ b & c;
  }
  var HashMD = class {
    blockLen;
    outputLen;
    canXOF = false;
    padOffset;
    isLE;
    // For partial updates less than block size
    buffer;
    view;
    finished = false;
    length = 0;
    pos = 0;
    destroyed = false;
    constructor(blockLen, outputLen, padOffset, isLE) {
      this.blockLen = blockLen;
      this.outputLen = outputLen;
      this.padOffset = padOffset;
      this.isLE = isLE;
      this.buffer = new Uint8Array(blockLen);
      this.view = createView(this.buffer);
    }
    update(data) {
      aexists(this);
      abytes(data);
      const { view, buffer, blockLen } = this;
      const len = data.length;
      let processed = false;
      for (let pos = 0; pos < len; ) {
        const take = Math.min(blockLen - this.pos, len - pos);
        if (take === blockLen) {
          const dataView = createView(data);
          for (; blockLen <= len - pos; pos += blockLen)
            this.process(dataView, pos);
          processed = true;
          continue;
        }
        buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
        this.pos += take;
        pos += take;
        if (this.pos === blockLen) {
          this.process(view, 0);
          this.pos = 0;
          processed = true;
        }
      }
      this.length += data.length;
      if (processed)
        this.roundClean();
      return this;
    }
    digestInto(out) {
      aexists(this);
      aoutput(out, this);
      this.finished = true;
      const { buffer, view, blockLen, isLE } = this;
      let { pos } = this;
      buffer[pos++] = 128;
      buffer.fill(0, pos);
      if (this.padOffset > blockLen - pos) {
        this.process(view, 0);
        buffer.fill(0);
      }
      setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
      this.process(view, 0);
      this.roundClean();
      const oview = out === buffer ? view : createView(out);
      const len = this.outputLen;
      const outLen = len / 4;
      const state = this.get();
      if (len % 4 || outLen > state.length)
        throw new Error("invalid outputLen");
      for (let i = 0; i < outLen; i++)
        oview.setUint32(4 * i, state[i], isLE);
    }
    digest() {
      const { buffer, outputLen } = this;
      this.digestInto(buffer);
      const res = buffer.slice(0, outputLen);
      this.destroy();
      return res;
    }
    _cloneIntoMeta(to) {
      const { buffer, length, finished, destroyed, pos } = this;
      to.destroyed = destroyed;
      to.finished = finished;
      to.length = length;
      to.pos = pos;
      if (pos)
        to.buffer.set(buffer);
      return to;
    }
    clone() {
      return this._cloneInto();
    }
  };
  var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    1779033703,
    3144134277,
    1013904242,
    2773480762,
    1359893119,
    2600822924,
    528734635,
    1541459225
  ]);
  var SHA512_IV = /* @__PURE__ */ Uint32Array.from([
    1779033703,
    4089235720,
    3144134277,
    2227873595,
    1013904242,
    4271175723,
    2773480762,
    1595750129,
    1359893119,
    2917565137,
    2600822924,
    725511199,
    528734635,
    4215389547,
    1541459225,
    327033209
  ]);

  // node_modules/@noble/hashes/sha2.js
  var SHA256_K = /* @__PURE__ */ Uint32Array.from([
    1116352408,
    1899447441,
    3049323471,
    3921009573,
    961987163,
    1508970993,
    2453635748,
    2870763221,
    3624381080,
    310598401,
    607225278,
    1426881987,
    1925078388,
    2162078206,
    2614888103,
    3248222580,
    3835390401,
    4022224774,
    264347078,
    604807628,
    770255983,
    1249150122,
    1555081692,
    1996064986,
    2554220882,
    2821834349,
    2952996808,
    3210313671,
    3336571891,
    3584528711,
    113926993,
    338241895,
    666307205,
    773529912,
    1294757372,
    1396182291,
    1695183700,
    1986661051,
    2177026350,
    2456956037,
    2730485921,
    2820302411,
    3259730800,
    3345764771,
    3516065817,
    3600352804,
    4094571909,
    275423344,
    430227734,
    506948616,
    659060556,
    883997877,
    958139571,
    1322822218,
    1537002063,
    1747873779,
    1955562222,
    2024104815,
    2227730452,
    2361852424,
    2428436474,
    2756734187,
    3204031479,
    3329325298
  ]);
  var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
  var SHA2_32B = class extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    A = 0;
    B = 0;
    C = 0;
    D = 0;
    E = 0;
    F = 0;
    G = 0;
    H = 0;
    constructor(outputLen, IV) {
      super(64, outputLen, 8, false);
      this.A = IV[0] | 0;
      this.B = IV[1] | 0;
      this.C = IV[2] | 0;
      this.D = IV[3] | 0;
      this.E = IV[4] | 0;
      this.F = IV[5] | 0;
      this.G = IV[6] | 0;
      this.H = IV[7] | 0;
    }
    get() {
      const { A, B, C, D, E, F, G, H } = this;
      return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
      this.A = A | 0;
      this.B = B | 0;
      this.C = C | 0;
      this.D = D | 0;
      this.E = E | 0;
      this.F = F | 0;
      this.G = G | 0;
      this.H = H | 0;
    }
    _cloneInto(to) {
      (to ||= new this.constructor()).set(...this.get());
      return this._cloneIntoMeta(to);
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4)
        SHA256_W[i] = view.getUint32(offset, false);
      for (let i = 16; i < 64; i++) {
        const W15 = SHA256_W[i - 15];
        const W2 = SHA256_W[i - 2];
        const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
        const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
        SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
      }
      let { A, B, C, D, E, F, G, H } = this;
      for (let i = 0; i < 64; i++) {
        const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
        const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
        const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
        const T2 = sigma0 + Maj(A, B, C) | 0;
        H = G;
        G = F;
        F = E;
        E = D + T1 | 0;
        D = C;
        C = B;
        B = A;
        A = T1 + T2 | 0;
      }
      A = A + this.A | 0;
      B = B + this.B | 0;
      C = C + this.C | 0;
      D = D + this.D | 0;
      E = E + this.E | 0;
      F = F + this.F | 0;
      G = G + this.G | 0;
      H = H + this.H | 0;
      this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
      clean(SHA256_W);
    }
    destroy() {
      this.destroyed = true;
      this.set(0, 0, 0, 0, 0, 0, 0, 0);
      clean(this.buffer);
    }
  };
  var _SHA256 = class extends SHA2_32B {
    constructor() {
      super(32, SHA256_IV);
    }
  };
  var K512 = /* @__PURE__ */ (() => split([
    "0x428a2f98d728ae22",
    "0x7137449123ef65cd",
    "0xb5c0fbcfec4d3b2f",
    "0xe9b5dba58189dbbc",
    "0x3956c25bf348b538",
    "0x59f111f1b605d019",
    "0x923f82a4af194f9b",
    "0xab1c5ed5da6d8118",
    "0xd807aa98a3030242",
    "0x12835b0145706fbe",
    "0x243185be4ee4b28c",
    "0x550c7dc3d5ffb4e2",
    "0x72be5d74f27b896f",
    "0x80deb1fe3b1696b1",
    "0x9bdc06a725c71235",
    "0xc19bf174cf692694",
    "0xe49b69c19ef14ad2",
    "0xefbe4786384f25e3",
    "0x0fc19dc68b8cd5b5",
    "0x240ca1cc77ac9c65",
    "0x2de92c6f592b0275",
    "0x4a7484aa6ea6e483",
    "0x5cb0a9dcbd41fbd4",
    "0x76f988da831153b5",
    "0x983e5152ee66dfab",
    "0xa831c66d2db43210",
    "0xb00327c898fb213f",
    "0xbf597fc7beef0ee4",
    "0xc6e00bf33da88fc2",
    "0xd5a79147930aa725",
    "0x06ca6351e003826f",
    "0x142929670a0e6e70",
    "0x27b70a8546d22ffc",
    "0x2e1b21385c26c926",
    "0x4d2c6dfc5ac42aed",
    "0x53380d139d95b3df",
    "0x650a73548baf63de",
    "0x766a0abb3c77b2a8",
    "0x81c2c92e47edaee6",
    "0x92722c851482353b",
    "0xa2bfe8a14cf10364",
    "0xa81a664bbc423001",
    "0xc24b8b70d0f89791",
    "0xc76c51a30654be30",
    "0xd192e819d6ef5218",
    "0xd69906245565a910",
    "0xf40e35855771202a",
    "0x106aa07032bbd1b8",
    "0x19a4c116b8d2d0c8",
    "0x1e376c085141ab53",
    "0x2748774cdf8eeb99",
    "0x34b0bcb5e19b48a8",
    "0x391c0cb3c5c95a63",
    "0x4ed8aa4ae3418acb",
    "0x5b9cca4f7763e373",
    "0x682e6ff3d6b2b8a3",
    "0x748f82ee5defb2fc",
    "0x78a5636f43172f60",
    "0x84c87814a1f0ab72",
    "0x8cc702081a6439ec",
    "0x90befffa23631e28",
    "0xa4506cebde82bde9",
    "0xbef9a3f7b2c67915",
    "0xc67178f2e372532b",
    "0xca273eceea26619c",
    "0xd186b8c721c0c207",
    "0xeada7dd6cde0eb1e",
    "0xf57d4f7fee6ed178",
    "0x06f067aa72176fba",
    "0x0a637dc5a2c898a6",
    "0x113f9804bef90dae",
    "0x1b710b35131c471b",
    "0x28db77f523047d84",
    "0x32caab7b40c72493",
    "0x3c9ebe0a15c9bebc",
    "0x431d67c49c100d4c",
    "0x4cc5d4becb3e42b6",
    "0x597f299cfc657e2a",
    "0x5fcb6fab3ad6faec",
    "0x6c44198c4a475817"
  ].map((n) => BigInt(n))))();
  var SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
  var SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
  var SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
  var SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
  var SHA2_64B = class extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // h -- high 32 bits, l -- low 32 bits
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and slows hashing down (measured on sha256).
    Ah = 0;
    Al = 0;
    Bh = 0;
    Bl = 0;
    Ch = 0;
    Cl = 0;
    Dh = 0;
    Dl = 0;
    Eh = 0;
    El = 0;
    Fh = 0;
    Fl = 0;
    Gh = 0;
    Gl = 0;
    Hh = 0;
    Hl = 0;
    constructor(outputLen, IV) {
      super(128, outputLen, 16, false);
      this.Ah = IV[0] | 0;
      this.Al = IV[1] | 0;
      this.Bh = IV[2] | 0;
      this.Bl = IV[3] | 0;
      this.Ch = IV[4] | 0;
      this.Cl = IV[5] | 0;
      this.Dh = IV[6] | 0;
      this.Dl = IV[7] | 0;
      this.Eh = IV[8] | 0;
      this.El = IV[9] | 0;
      this.Fh = IV[10] | 0;
      this.Fl = IV[11] | 0;
      this.Gh = IV[12] | 0;
      this.Gl = IV[13] | 0;
      this.Hh = IV[14] | 0;
      this.Hl = IV[15] | 0;
    }
    // prettier-ignore
    get() {
      const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
      return [Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl];
    }
    // prettier-ignore
    set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
      this.Ah = Ah | 0;
      this.Al = Al | 0;
      this.Bh = Bh | 0;
      this.Bl = Bl | 0;
      this.Ch = Ch | 0;
      this.Cl = Cl | 0;
      this.Dh = Dh | 0;
      this.Dl = Dl | 0;
      this.Eh = Eh | 0;
      this.El = El | 0;
      this.Fh = Fh | 0;
      this.Fl = Fl | 0;
      this.Gh = Gh | 0;
      this.Gl = Gl | 0;
      this.Hh = Hh | 0;
      this.Hl = Hl | 0;
    }
    _cloneInto(to) {
      (to ||= new this.constructor()).set(...this.get());
      return this._cloneIntoMeta(to);
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4) {
        SHA512_W_H[i] = view.getUint32(offset);
        SHA512_W_L[i] = view.getUint32(offset += 4);
      }
      for (let i = 16; i < 80; i++) {
        const W15h = SHA512_W_H[i - 15] | 0;
        const W15l = SHA512_W_L[i - 15] | 0;
        const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
        const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
        const W2h = SHA512_W_H[i - 2] | 0;
        const W2l = SHA512_W_L[i - 2] | 0;
        const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
        const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
        const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
        const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
        SHA512_W_H[i] = SUMh | 0;
        SHA512_W_L[i] = SUMl | 0;
      }
      let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
      for (let i = 0; i < 80; i++) {
        const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
        const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
        const CHIh = Eh & Fh ^ ~Eh & Gh;
        const CHIl = El & Fl ^ ~El & Gl;
        const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
        const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
        const T1l = T1ll | 0;
        const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
        const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
        const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
        const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
        Hh = Gh | 0;
        Hl = Gl | 0;
        Gh = Fh | 0;
        Gl = Fl | 0;
        Fh = Eh | 0;
        Fl = El | 0;
        ({ h: Eh, l: El } = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
        Dh = Ch | 0;
        Dl = Cl | 0;
        Ch = Bh | 0;
        Cl = Bl | 0;
        Bh = Ah | 0;
        Bl = Al | 0;
        const All = add3L(T1l, sigma0l, MAJl);
        Ah = add3H(All, T1h, sigma0h, MAJh);
        Al = All | 0;
      }
      ({ h: Ah, l: Al } = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
      ({ h: Bh, l: Bl } = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
      ({ h: Ch, l: Cl } = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
      ({ h: Dh, l: Dl } = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
      ({ h: Eh, l: El } = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
      ({ h: Fh, l: Fl } = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
      ({ h: Gh, l: Gl } = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
      ({ h: Hh, l: Hl } = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
      this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
    }
    roundClean() {
      clean(SHA512_W_H, SHA512_W_L);
    }
    destroy() {
      this.destroyed = true;
      clean(this.buffer);
      this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
  };
  var _SHA512 = class extends SHA2_64B {
    constructor() {
      super(64, SHA512_IV);
    }
  };
  var sha256 = /* @__PURE__ */ createHasher(
    () => new _SHA256(),
    /* @__PURE__ */ oidNist(1)
  );
  var sha512 = /* @__PURE__ */ createHasher(
    () => new _SHA512(),
    /* @__PURE__ */ oidNist(3)
  );

  // node_modules/@noble/curves/utils.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  function aarray(item, title, inner = () => {
  }) {
    if (!Array.isArray(item))
      throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
    for (let i = 0; i < item.length; i++)
      inner(item[i], `${title}[${i}]`);
    return item;
  }
  var abytes2 = (value, length, title) => abytes(value, length, title);
  var anumber2 = anumber;
  function aobject2(value, title = "object") {
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
    return value;
  }
  function afunction(value, title) {
    if (typeof value !== "function")
      throw new TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
    return value;
  }
  var bytesToHex2 = bytesToHex;
  var concatBytes2 = (...arrays) => concatBytes(...arrays);
  var hexToBytes2 = (hex) => hexToBytes(hex);
  var isBytes2 = isBytes;
  var randomBytes2 = (bytesLength) => randomBytes(bytesLength);
  var _0n = /* @__PURE__ */ BigInt(0);
  var _1n = /* @__PURE__ */ BigInt(1);
  var atitle2 = (title) => title ? `"${title}" ` : "";
  function abool(value, title = "") {
    if (typeof value !== "boolean")
      throw new TypeError(atitle2(title) + "expected boolean, got type=" + typeof value);
    return value;
  }
  function abignumber(n) {
    if (typeof n === "bigint") {
      if (!isPosBig(n))
        throw new RangeError("positive bigint expected, got " + n);
    } else
      anumber2(n);
    return n;
  }
  function asafenumber(value, title = "") {
    if (typeof value !== "number") {
      const prefix = title && `"${title}" `;
      throw new TypeError(prefix + "expected number, got type=" + typeof value);
    }
    if (!Number.isSafeInteger(value)) {
      const prefix = title && `"${title}" `;
      throw new RangeError(prefix + "expected safe integer, got " + value);
    }
  }
  function hexToNumber(hex) {
    if (typeof hex !== "string")
      throw new TypeError("hex string expected, got " + typeof hex);
    return hex === "" ? _0n : BigInt("0x" + hex);
  }
  function bytesToNumberBE(bytes) {
    return hexToNumber(bytesToHex(bytes));
  }
  function bytesToNumberLE(bytes) {
    return hexToNumber(bytesToHex(copyBytes(abytes(bytes)).reverse()));
  }
  function numberToBytesBE(n, len) {
    anumber(len);
    if (len === 0)
      throw new Error("zero output length is invalid");
    n = abignumber(n);
    const expectedLen = len * 2;
    const hex = n.toString(16);
    if (hex.length > expectedLen)
      throw new RangeError("number is too large");
    return hexToBytes(hex.padStart(expectedLen, "0"));
  }
  function numberToBytesLE(n, len) {
    return numberToBytesBE(n, len).reverse();
  }
  function copyBytes(bytes) {
    return Uint8Array.from(abytes2(bytes));
  }
  function isPosBig(n) {
    return typeof n === "bigint" && _0n <= n;
  }
  function inRange(n, min, max) {
    return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
  }
  function aInRange(title, n, min, max) {
    if (!inRange(n, min, max))
      throw new RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
  }
  function bitLen(n) {
    if (n < _0n)
      throw new Error("expected non-negative bigint, got " + n);
    return n === _0n ? 0 : n.toString(2).length;
  }
  var bitMask = (n) => {
    asafenumber(n, "n");
    return (_1n << BigInt(n)) - _1n;
  };
  function validateObject(object, fields = {}, optFields = {}, title = "object") {
    aobject2(object, title);
    aobject2(fields, "fields");
    aobject2(optFields, "optFields");
    function checkField(fieldName, expectedType, isOpt) {
      const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
      const val = object[fieldName];
      if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) {
        throw new TypeError(`${label} is invalid: expected own property`);
      }
      if (isOpt && val === void 0)
        return;
      const current = typeof val;
      if (current !== expectedType || val === null)
        throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
    }
    const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
    iter(fields, false);
    iter(optFields, true);
  }

  // node_modules/@noble/curves/abstract/modular.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _0n2 = /* @__PURE__ */ BigInt(0);
  var _1n2 = /* @__PURE__ */ BigInt(1);
  var _2n = /* @__PURE__ */ BigInt(2);
  var _3n = /* @__PURE__ */ BigInt(3);
  var _4n = /* @__PURE__ */ BigInt(4);
  var _5n = /* @__PURE__ */ BigInt(5);
  var _7n = /* @__PURE__ */ BigInt(7);
  var _8n = /* @__PURE__ */ BigInt(8);
  var _9n = /* @__PURE__ */ BigInt(9);
  var _15n = /* @__PURE__ */ BigInt(15);
  var _16n = /* @__PURE__ */ BigInt(16);
  var POW_WINDOWED_MIN = /* @__PURE__ */ BigInt("0x10000000000000000");
  function mod(a, b) {
    if (b <= _0n2)
      throw new Error("mod: expected positive modulus, got " + b);
    const result = a % b;
    return result >= _0n2 ? result : b + result;
  }
  function pow(num, power, modulo) {
    if (modulo <= _1n2)
      throw new Error("pow: expected modulus > 1, got " + modulo);
    if (typeof power !== "bigint")
      throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
    if (power < _0n2)
      throw new Error("invalid exponent, negatives unsupported");
    if (power === _0n2)
      return _1n2;
    if (power === _1n2)
      return num;
    let d = num % modulo;
    if (d < _0n2)
      d += modulo;
    if (power < POW_WINDOWED_MIN) {
      let p2 = _1n2;
      while (power > _0n2) {
        if (power & _1n2)
          p2 = p2 * d % modulo;
        d = d * d % modulo;
        power >>= _1n2;
      }
      return p2;
    }
    const digits = [];
    while (power > _0n2) {
      digits.push(Number(power & _15n));
      power >>= _4n;
    }
    const table = new Array(16);
    table[0] = _1n2;
    table[1] = d;
    for (let i = 2; i < 16; i++)
      table[i] = table[i - 1] * d % modulo;
    let p = table[digits[digits.length - 1]];
    for (let w = digits.length - 2; w >= 0; w--) {
      p = p * p % modulo;
      p = p * p % modulo;
      p = p * p % modulo;
      p = p * p % modulo;
      const digit = digits[w];
      if (digit !== 0)
        p = p * table[digit] % modulo;
    }
    return p;
  }
  function pow2(x, power, modulo) {
    if (modulo <= _1n2)
      throw new Error("pow2: expected modulus > 1, got " + modulo);
    if (power < _0n2)
      throw new Error("pow2: expected non-negative exponent, got " + power);
    let res = x;
    while (power-- > _0n2) {
      res *= res;
      res %= modulo;
    }
    return res;
  }
  function invert(number, modulo) {
    if (number === _0n2)
      throw new Error("invert: expected non-zero number");
    if (modulo <= _1n2)
      throw new Error("invert: expected modulus > 1, got " + modulo);
    let a = mod(number, modulo);
    let b = modulo;
    let x = _0n2, u = _1n2;
    while (a !== _0n2) {
      const q = b / a;
      const r = b - a * q;
      const m = x - u * q;
      b = a, a = r, x = u, u = m;
    }
    const gcd = b;
    if (gcd !== _1n2)
      throw new Error("invert: does not exist");
    return mod(x, modulo);
  }
  function assertIsSquare(Fp2, root, n) {
    const F = Fp2;
    if (!F.eql(F.sqr(root), n))
      throw new Error("Cannot find square root");
  }
  function aoddModulus(order, fnName) {
    if ((order & _1n2) === _0n2)
      throw new Error(fnName + ": expected odd modulus, got " + order);
  }
  function sqrt3mod4(Fp2, n) {
    const F = Fp2;
    const p1div4 = (F.ORDER + _1n2) / _4n;
    const root = F.pow(n, p1div4);
    assertIsSquare(F, root, n);
    return root;
  }
  function sqrt5mod8(Fp2, n) {
    const F = Fp2;
    const p5div8 = (F.ORDER - _5n) / _8n;
    const n2 = F.mul(n, _2n);
    const v = F.pow(n2, p5div8);
    const nv = F.mul(n, v);
    const i = F.mul(F.mul(nv, _2n), v);
    const root = F.mul(nv, F.sub(i, F.ONE));
    assertIsSquare(F, root, n);
    return root;
  }
  function sqrt9mod16(P) {
    const Fp_ = Field(P);
    const tn = tonelliShanks(P);
    const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
    const c2 = tn(Fp_, c1);
    const c3 = tn(Fp_, Fp_.neg(c1));
    const c4 = (P + _7n) / _16n;
    return ((Fp2, n) => {
      const F = Fp2;
      let tv1 = F.pow(n, c4);
      let tv2 = F.mul(tv1, c1);
      const tv3 = F.mul(tv1, c2);
      const tv4 = F.mul(tv1, c3);
      const e1 = F.eql(F.sqr(tv2), n);
      const e2 = F.eql(F.sqr(tv3), n);
      tv1 = F.cmov(tv1, tv2, e1);
      tv2 = F.cmov(tv4, tv3, e2);
      const e3 = F.eql(F.sqr(tv2), n);
      const root = F.cmov(tv1, tv2, e3);
      assertIsSquare(F, root, n);
      return root;
    });
  }
  function tonelliShanks(P) {
    if (P < _3n)
      throw new Error("sqrt is not defined for small field");
    aoddModulus(P, "tonelliShanks");
    let Q = P - _1n2;
    let S = 0;
    while (Q % _2n === _0n2) {
      Q /= _2n;
      S++;
    }
    let Z = _2n;
    const _Fp = Field(P);
    while (FpLegendre(_Fp, Z) === 1) {
      if (Z++ > 1e3)
        throw new Error("Cannot find square root: probably non-prime P");
    }
    if (S === 1)
      return sqrt3mod4;
    let cc = _Fp.pow(Z, Q);
    const Q1div2 = (Q + _1n2) / _2n;
    return function tonelliSlow(Fp2, n) {
      const F = Fp2;
      if (F.is0(n))
        return n;
      if (FpLegendre(F, n) !== 1)
        throw new Error("Cannot find square root");
      let M = S;
      let c = F.mul(F.ONE, cc);
      let t = F.pow(n, Q);
      let R = F.pow(n, Q1div2);
      while (!F.eql(t, F.ONE)) {
        if (F.is0(t))
          throw new Error("Cannot find square root: probably non-prime P");
        let i = 1;
        let t_tmp = F.sqr(t);
        while (!F.eql(t_tmp, F.ONE)) {
          i++;
          t_tmp = F.sqr(t_tmp);
          if (i === M)
            throw new Error("Cannot find square root");
        }
        const exponent = _1n2 << BigInt(M - i - 1);
        const b = F.pow(c, exponent);
        M = i;
        c = F.sqr(b);
        t = F.mul(t, c);
        R = F.mul(R, b);
      }
      return R;
    };
  }
  function FpSqrt(P) {
    aoddModulus(P, "Fp.sqrt");
    if (P % _4n === _3n)
      return sqrt3mod4;
    if (P % _8n === _5n)
      return sqrt5mod8;
    if (P % _16n === _9n)
      return sqrt9mod16(P);
    return tonelliShanks(P);
  }
  var isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n2) === _1n2;
  var FIELD_FIELDS = [
    "create",
    "isValid",
    "is0",
    "neg",
    "inv",
    "sqrt",
    "sqr",
    "eql",
    "add",
    "sub",
    "mul",
    "pow",
    "div",
    "addN",
    "subN",
    "mulN",
    "sqrN"
  ];
  function validateField(field) {
    aobject2(field, "field");
    if (typeof field.ORDER !== "bigint")
      throw new TypeError('param "ORDER" is invalid: expected bigint, got ' + typeof field.ORDER);
    asafenumber(field.BYTES, "BYTES");
    asafenumber(field.BITS, "BITS");
    for (const name of FIELD_FIELDS)
      afunction(field[name], "field." + name);
    if (field.BYTES < 1 || field.BITS < 1)
      throw new Error("invalid field: expected BYTES/BITS > 0");
    if (field.ORDER <= _1n2)
      throw new Error("invalid field: expected ORDER > 1, got " + field.ORDER);
    return field;
  }
  function FpInvertBatch(Fp2, nums, passZero = false) {
    validateField(Fp2);
    aarray(nums, "nums");
    abool(passZero, "passZero");
    const F = Fp2;
    const inverted = new Array(nums.length).fill(passZero ? F.ZERO : void 0);
    const multipliedAcc = nums.reduce((acc, num, i) => {
      if (F.is0(num))
        return acc;
      inverted[i] = acc;
      return F.mul(acc, num);
    }, F.ONE);
    const invertedAcc = F.inv(multipliedAcc);
    nums.reduceRight((acc, num, i) => {
      if (F.is0(num))
        return acc;
      inverted[i] = F.mul(acc, inverted[i]);
      return F.mul(acc, num);
    }, invertedAcc);
    return inverted;
  }
  function FpLegendre(Fp2, n) {
    validateField(Fp2);
    const F = Fp2;
    aoddModulus(F.ORDER, "FpLegendre");
    const p1mod2 = (F.ORDER - _1n2) / _2n;
    const powered = F.pow(n, p1mod2);
    const yes = F.eql(powered, F.ONE);
    const zero = F.eql(powered, F.ZERO);
    const no = F.eql(powered, F.neg(F.ONE));
    if (!yes && !zero && !no)
      throw new Error("invalid Legendre symbol result");
    return yes ? 1 : zero ? 0 : -1;
  }
  function nLength(n, nBitLength) {
    if (nBitLength !== void 0)
      anumber2(nBitLength);
    if (n <= _0n2)
      throw new Error("invalid n length: expected positive n, got " + n);
    if (nBitLength !== void 0 && nBitLength < 1)
      throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
    const bits = bitLen(n);
    if (nBitLength !== void 0 && nBitLength < bits)
      throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
    const _nBitLength = nBitLength !== void 0 ? nBitLength : bits;
    const nByteLength = Math.ceil(_nBitLength / 8);
    return { nBitLength: _nBitLength, nByteLength };
  }
  var FIELD_SQRT = /* @__PURE__ */ new WeakMap();
  var _Field = class {
    ORDER;
    BITS;
    BYTES;
    isLE;
    ZERO = _0n2;
    ONE = _1n2;
    _lengths;
    _mod;
    constructor(ORDER, opts = {}) {
      if (ORDER <= _1n2)
        throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
      let _nbitLength = void 0;
      this.isLE = false;
      if (opts != null && typeof opts === "object") {
        if (typeof opts.BITS === "number")
          _nbitLength = opts.BITS;
        if (typeof opts.sqrt === "function")
          Object.defineProperty(this, "sqrt", { value: opts.sqrt, enumerable: true });
        if (typeof opts.isLE === "boolean")
          this.isLE = opts.isLE;
        if (opts.allowedLengths)
          this._lengths = Object.freeze(opts.allowedLengths.slice());
        if (typeof opts.modFromBytes === "boolean")
          this._mod = opts.modFromBytes;
      }
      const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
      if (nByteLength > 2048)
        throw new Error("invalid field: expected ORDER of <= 2048 bytes");
      this.ORDER = ORDER;
      this.BITS = nBitLength;
      this.BYTES = nByteLength;
      Object.freeze(this);
    }
    create(num) {
      return mod(num, this.ORDER);
    }
    isValid(num) {
      if (typeof num !== "bigint")
        throw new TypeError("invalid field element: expected bigint, got " + typeof num);
      return _0n2 <= num && num < this.ORDER;
    }
    is0(num) {
      return num === _0n2;
    }
    // is valid and invertible
    isValidNot0(num) {
      return !this.is0(num) && this.isValid(num);
    }
    isOdd(num) {
      return (num & _1n2) === _1n2;
    }
    neg(num) {
      return mod(-num, this.ORDER);
    }
    eql(lhs, rhs) {
      return lhs === rhs;
    }
    sqr(num) {
      return mod(num * num, this.ORDER);
    }
    add(lhs, rhs) {
      return mod(lhs + rhs, this.ORDER);
    }
    sub(lhs, rhs) {
      return mod(lhs - rhs, this.ORDER);
    }
    mul(lhs, rhs) {
      return mod(lhs * rhs, this.ORDER);
    }
    pow(num, power) {
      return pow(num, power, this.ORDER);
    }
    div(lhs, rhs) {
      return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
    }
    // Same as above, but doesn't normalize
    sqrN(num) {
      return num * num;
    }
    addN(lhs, rhs) {
      return lhs + rhs;
    }
    subN(lhs, rhs) {
      return lhs - rhs;
    }
    mulN(lhs, rhs) {
      return lhs * rhs;
    }
    inv(num) {
      return invert(num, this.ORDER);
    }
    sqrt(num) {
      let sqrt = FIELD_SQRT.get(this);
      if (!sqrt)
        FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
      return sqrt(this, num);
    }
    toBytes(num) {
      return this.isLE ? numberToBytesLE(num, this.BYTES) : numberToBytesBE(num, this.BYTES);
    }
    fromBytes(bytes, skipValidation = false) {
      abytes2(bytes);
      const { _lengths: allowedLengths, BYTES, isLE, ORDER, _mod: modFromBytes } = this;
      if (allowedLengths) {
        if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) {
          throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
        }
        const padded = new Uint8Array(BYTES);
        padded.set(bytes, isLE ? 0 : padded.length - bytes.length);
        bytes = padded;
      }
      if (bytes.length !== BYTES)
        throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
      let scalar = isLE ? bytesToNumberLE(bytes) : bytesToNumberBE(bytes);
      if (modFromBytes)
        scalar = mod(scalar, ORDER);
      if (!skipValidation) {
        if (!this.isValid(scalar))
          throw new Error("invalid field element: outside of range 0..ORDER");
      }
      return scalar;
    }
    // TODO: we don't need it here, move out to separate fn
    invertBatch(lst) {
      return FpInvertBatch(this, lst, true);
    }
    // We can't move this out because Fp6, Fp12 implement it
    // and it's unclear what to return in there.
    cmov(a, b, condition) {
      abool(condition, "condition");
      return condition ? b : a;
    }
  };
  function Field(ORDER, opts = {}) {
    Object.freeze(_Field.prototype);
    return new _Field(ORDER, opts);
  }

  // node_modules/@noble/curves/abstract/curve.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _0n3 = /* @__PURE__ */ BigInt(0);
  var _1n3 = /* @__PURE__ */ BigInt(1);
  var _4n2 = /* @__PURE__ */ BigInt(4);
  var BLIND_BYTES = 16;
  var BLIND_BITS = 128;
  var FW_WINDOW = 5;
  var TABLE_BYTES_MAX = /* @__PURE__ */ (() => 2 ** 31)();
  function validatePointCons(Point) {
    const pc = Point;
    if (typeof pc !== "function")
      throw new TypeError('"Point" expected constructor, got type=' + typeof Point);
    afunction(pc.fromAffine, "Point.fromAffine");
    afunction(pc.fromBytes, "Point.fromBytes");
    afunction(pc.fromHex, "Point.fromHex");
    aobject2(pc.BASE, "Point.BASE");
    aobject2(pc.ZERO, "Point.ZERO");
    validateField(pc.Fp);
    validateField(pc.Fn);
  }
  function normalizeZ(c, points) {
    validatePointCons(c);
    validateMSMPoints(points, c);
    const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
    return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
  }
  function validateW(W, bits, min = 1) {
    if (!Number.isSafeInteger(W) || W < min || W > bits)
      throw new Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
  }
  function validateTableBytes(numPoints, fpBytes) {
    const bytes = numPoints * (4 * fpBytes + 128);
    if (bytes > TABLE_BYTES_MAX)
      throw new Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
  }
  function probeRandomBytes(randomBytes3, length) {
    if (randomBytes3 === void 0)
      return void 0;
    afunction(randomBytes3, "randomBytes");
    try {
      const probe = randomBytes3(length);
      if (!isBytes2(probe) || probe.length !== length)
        return void 0;
    } catch {
      return void 0;
    }
    return randomBytes3;
  }
  function validateMSMPoints(points, c) {
    aarray(points, "points");
    points.forEach((p, i) => {
      if (!(p instanceof c))
        throw new Error("invalid point at index " + i);
    });
  }
  function validateMSMScalars(scalars, field, maxScalar) {
    if (!Array.isArray(scalars))
      throw new Error("array of scalars expected");
    scalars.forEach((s, i) => {
      const ok = maxScalar === void 0 ? field.isValid(s) : isPosBig(s) && s < maxScalar;
      if (!ok)
        throw new Error("invalid scalar at index " + i);
    });
  }
  var pointWindowSizes = /* @__PURE__ */ new WeakMap();
  function getWindowSize(P) {
    return pointWindowSizes.get(P) || 1;
  }
  function oddMultiples(p, size) {
    const dbl = p.double();
    const t = [p];
    for (let j = 1; j < size; j++)
      t.push(t[j - 1].add(dbl));
    return t;
  }
  function wnafDigits(n, W) {
    const size = 2 ** W;
    const half = size / 2;
    const mask = BigInt(size - 1);
    const d = [];
    while (n > _0n3) {
      let w = 0;
      if (n & _1n3) {
        w = Number(n & mask);
        if (w >= half)
          w -= size;
        n -= BigInt(w);
      }
      d.push(w);
      n >>= _1n3;
    }
    return d;
  }
  function signedWindowDigits(n, W, windows) {
    const size = 2 ** W;
    const half = size / 2;
    const mask = BigInt(size - 1);
    const shiftBy = BigInt(W);
    const d = [];
    for (let w = 0; w < windows; w++) {
      let v = Number(n & mask);
      n >>= shiftBy;
      if (v > half) {
        v -= size;
        n += _1n3;
      }
      d.push(v);
    }
    if (n !== _0n3)
      throw new Error("invalid wnaf");
    return d;
  }
  function wnafWalk(zero, tables, digits) {
    let max = 0;
    for (const d of digits)
      max = Math.max(max, d.length);
    let acc = zero;
    for (let bit = max - 1; bit >= 0; bit--) {
      if (bit !== max - 1)
        acc = acc.double();
      for (let i = 0; i < digits.length; i++) {
        const w = digits[i][bit];
        if (w) {
          const item = tables[i][Math.abs(w) - 1 >> 1];
          acc = acc.add(w < 0 ? item.negate() : item);
        }
      }
    }
    return acc;
  }
  var ScalarMultiplier = class {
    Point;
    BASE;
    ZERO;
    randomBytes;
    wnafPrecomputes = /* @__PURE__ */ new WeakMap();
    baseCanBeBlinded;
    bits;
    // Parametrized with a given Point class (not individual point)
    constructor(Point, randomBytes3) {
      validatePointCons(Point);
      this.randomBytes = probeRandomBytes(randomBytes3, BLIND_BYTES);
      this.Point = Point;
      this.BASE = Point.BASE;
      this.ZERO = Point.ZERO;
      this.bits = Point.Fn.BITS;
    }
    /**
     * Creates a signed fixed-window wNAF precomputation table: for every window w, the
     * multiples `[1..2^(W−1)]⋅2^(w⋅W)⋅P`, flattened. All doublings are baked into the table,
     * so cached multiplication is additions-only. `windows = ceil(bits/W) + 1`: the extra
     * window absorbs the final carry of signed-digit recoding.
     * For a 256-bit curve and W=6, the table is 44⋅32 = 1408 points.
     * @param point - Point instance
     * @param W - window size
     * @param bits - scalar bitlength the table must cover
     */
    buildWnafTable(point, W, bits) {
      const windows = Math.ceil(bits / W) + 1;
      const half = 2 ** (W - 1);
      const comp = [];
      let base = point;
      for (let w = 0; w < windows; w++) {
        let acc = base;
        for (let i = 0; i < half; i++) {
          comp.push(acc);
          acc = acc.add(base);
        }
        base = comp[comp.length - 1].double();
      }
      return { W, bits, windows, comp };
    }
    /**
     * Implements ec multiplication using precomputed signed fixed-window wNAF tables.
     * Constant-time: fixed window count with one table addition per window — zero digits feed
     * the fake accumulator — and no doublings; the lookup scans the whole window slice.
     * Scalar bounds are validated by the public entry points ({@link ScalarMultiplier.mulCT},
     * {@link ScalarMultiplier.mulCTBlinded}, {@link ScalarMultiplier.mulUnsafe});
     * signedWindowDigits throws if `n` exceeds the table.
     * @returns real and fake (for const-time) points
     */
    wnafCachedCT(precomputes, n) {
      const { W, windows, comp } = precomputes;
      const half = 2 ** (W - 1);
      const digits = signedWindowDigits(n, W, windows);
      let p = this.ZERO;
      let f = this.BASE;
      for (let w = 0; w < windows; w++) {
        const digit = digits[w];
        const start = w * half;
        const idx = Math.abs(digit) - 1;
        let sel = comp[start];
        for (let i = 1; i < half; i++)
          sel = i === idx ? comp[start + i] : sel;
        const neg = sel.negate();
        if (digit === 0)
          f = f.add(comp[start]);
        else
          p = p.add(digit < 0 ? neg : sel);
      }
      return { p, f };
    }
    // Cache key is point identity plus (W, bits); at most two entries exist per point (public-width
    // `Fn.BITS` and blinded `Fn.BITS + BLIND_BITS`). Callers must not reuse the same point with
    // incompatible `transform(...)` layouts and expect a separate cache entry.
    getWnafPrecomputes(W, point, bits, transform) {
      let entries = this.wnafPrecomputes.get(point);
      let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
      if (!comp) {
        comp = this.buildWnafTable(point, W, bits);
        if (typeof transform === "function")
          comp = { ...comp, comp: transform(comp.comp) };
        if (!entries) {
          entries = [];
          this.wnafPrecomputes.set(point, entries);
        }
        entries.push(comp);
      }
      return comp;
    }
    assertPoint(point) {
      if (!(point instanceof this.Point))
        throw new TypeError('"point" expected Point instance, got type=' + typeof point);
    }
    // Shared prologue of the constant-time entry points. Rejects scalar 0: in key/signature-style
    // callers a zero scalar means broken upstream plumbing, and concrete Points already reject it.
    // Uses inRange instead of Fn.isValidNot0: validateField() only certifies the arithmetic subset.
    validateMulInput(point, scalar) {
      this.assertPoint(point);
      if (!inRange(scalar, _1n3, this.Point.Fn.ORDER))
        throw new Error("invalid scalar");
    }
    // Constant-time dispatch shared by mulCT / mulCTBlinded. Un-precomputed points (W===1, e.g.
    // ECDH peer keys) skip building a throwaway cached table in favor of a small fixed-window
    // multiply. `n` must be < 2^bits.
    runCT(point, n, bits, transform) {
      const W = getWindowSize(point);
      if (W === 1)
        return this.fixedWindowCT(point, n, bits);
      return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
    }
    mulCT(point, scalar, transform) {
      this.validateMulInput(point, scalar);
      return this.runCT(point, scalar, this.bits, transform);
    }
    mulCTBlinded(point, scalar, transform) {
      this.validateMulInput(point, scalar);
      if (this.randomBytes === void 0)
        throw new Error("randomBytes is required for scalar blinding");
      const bits = this.Point.Fn.BITS + BLIND_BITS;
      const blind = this.randomBytes(BLIND_BYTES);
      if (!isBytes2(blind) || blind.length !== BLIND_BYTES)
        throw new Error("randomBytes returned invalid byte array");
      blind[0] = blind[0] & 63 | 128;
      const n = scalar + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
      return this.runCT(point, n, bits, transform);
    }
    /**
     * Constant-time multiplication `n*point` for an un-precomputed point, via a small fixed window.
     * A cached wNAF table only pays off when reused; a flat 2^FW_WINDOW table (`size-1` adds) is
     * far cheaper to build for a single use. The point-operation sequence is independent of `n`:
     * build the table, then per window exactly FW_WINDOW doublings, a data-oblivious scan over
     * every table entry, and one addition (adds the identity when the window digit is 0 — never
     * skipped).
     *
     * `n` must be `< 2^bits`. Assumes complete addition (adding the identity costs the same as any
     * add), which holds for the Weierstrass/Edwards point types used here. The table is left in
     * projective form (no normalizeZ): normalizing this small a table costs more than the
     * mixed-add savings it would buy for a single multiply.
     * @returns real point `p`; `f` duplicates it only to match {@link wnafCachedCT}'s return shape
     * (this path needs no fake accumulator — its op-count is already scalar-independent).
     */
    fixedWindowCT(point, n, bits) {
      const W = FW_WINDOW;
      const size = 1 << W;
      const mask = bitMask(W);
      const table = new Array(size);
      table[0] = this.ZERO;
      for (let i = 1; i < size; i++)
        table[i] = table[i - 1].add(point);
      const windows = Math.ceil(bits / W);
      let acc = this.ZERO;
      for (let window2 = windows - 1; window2 >= 0; window2--) {
        if (window2 !== windows - 1)
          for (let d = 0; d < W; d++)
            acc = acc.double();
        const digit = Number(n >> BigInt(window2 * W) & mask);
        let sel = table[0];
        for (let i = 1; i < size; i++)
          sel = i === digit ? table[i] : sel;
        acc = acc.add(sel);
      }
      return { p: acc, f: acc };
    }
    shouldBlind(point, cofactor) {
      if (this.randomBytes === void 0)
        return false;
      if (cofactor === _1n3)
        return true;
      if (point !== this.BASE)
        return false;
      if (this.baseCanBeBlinded === void 0)
        this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
      return this.baseCanBeBlinded;
    }
    mulSecret(point, scalar, cofactor, transform) {
      return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
    }
    mulUnsafe(point, scalar, transform) {
      this.assertPoint(point);
      if (!isPosBig(scalar))
        throw new Error("invalid scalar");
      const W = getWindowSize(point);
      if (W === 1 || scalar >= this.Point.Fn.ORDER)
        return mulAddUnsafe(this.Point, [point], [scalar], true);
      const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
      return this.wnafCachedCT(precomputes, scalar).p;
    }
    // Remembers the window size used for precomputed wNAF multiplication of the given point
    // and drops any previously built tables. Usually only the base point is precomputed.
    // W=1 resets the point to the un-precomputed (table-less) paths.
    // W is additionally capped so tables stay under ~2 GiB ({@link TABLE_BYTES_MAX}).
    setWindowSize(point, W) {
      this.assertPoint(point);
      validateW(W, this.bits);
      const windows = Math.ceil((this.bits + BLIND_BITS) / W) + 1;
      validateTableBytes(windows * 2 ** (W - 1), this.Point.Fp.BYTES);
      pointWindowSizes.set(point, W);
      this.wnafPrecomputes.delete(point);
    }
    // True when a window size is set: tables themselves are built lazily on first multiply.
    hasWindowSize(point) {
      return getWindowSize(point) !== 1;
    }
  };
  function mulAddUnsafe(c, points, scalars, allowOversized = false) {
    validatePointCons(c);
    validateMSMPoints(points, c);
    abool(allowOversized, "allowOversized");
    validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** _4n2 : void 0);
    if (points.length !== scalars.length)
      throw new Error("arrays of points and scalars must have equal length");
    const tables = points.map((p) => oddMultiples(p, 4));
    const digits = scalars.map((n) => wnafDigits(n, 4));
    return wnafWalk(c.ZERO, tables, digits);
  }
  function createField(order, field, isLE) {
    if (field) {
      if (field.ORDER !== order)
        throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
      validateField(field);
      return field;
    } else {
      return Field(order, { isLE });
    }
  }
  function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
    if (type !== "weierstrass" && type !== "edwards")
      throw new Error('expected curve type "weierstrass" or "edwards"');
    if (FpFnLE === void 0)
      FpFnLE = type === "edwards";
    if (!CURVE || typeof CURVE !== "object")
      throw new Error(`expected valid ${type} CURVE object`);
    validateObject(curveOpts);
    for (const p of ["p", "n", "h"]) {
      const val = CURVE[p];
      if (!(isPosBig(val) && val !== _0n3))
        throw new Error(`CURVE.${p} must be positive bigint`);
    }
    const Fp2 = createField(CURVE.p, curveOpts.Fp, FpFnLE);
    const Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
    const _b = type === "weierstrass" ? "b" : "d";
    const params = ["Gx", "Gy", "a", _b];
    for (const p of params) {
      if (!Fp2.isValid(CURVE[p]))
        throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
    }
    CURVE = Object.freeze(Object.assign({}, CURVE));
    return { CURVE, Fp: Fp2, Fn };
  }
  function createKeygen(randomSecretKey, getPublicKey) {
    return function keygen(seed) {
      const secretKey = randomSecretKey(seed);
      return { secretKey, publicKey: getPublicKey(secretKey) };
    };
  }

  // node_modules/@noble/curves/abstract/edwards.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _0n4 = /* @__PURE__ */ BigInt(0);
  var _1n4 = /* @__PURE__ */ BigInt(1);
  var _2n2 = /* @__PURE__ */ BigInt(2);
  var _4n3 = /* @__PURE__ */ BigInt(4);
  var _8n2 = /* @__PURE__ */ BigInt(8);
  function isEdValidXY(Fp2, CURVE, x, y) {
    const x2 = Fp2.sqr(x);
    const y2 = Fp2.sqr(y);
    const left = Fp2.add(Fp2.mul(CURVE.a, x2), y2);
    const right = Fp2.add(Fp2.ONE, Fp2.mul(CURVE.d, Fp2.mul(x2, y2)));
    return Fp2.eql(left, right);
  }
  function edwards(params, extraOpts = {}) {
    validateObject(extraOpts, {}, {}, "extraOpts");
    const opts = extraOpts;
    const validated = createCurveFields("edwards", params, opts, opts.FpFnLE);
    const { Fp: Fp2, Fn } = validated;
    let CURVE = validated.CURVE;
    const { h: cofactor } = CURVE;
    if (FpLegendre(Fp2, CURVE.a) !== 1)
      throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
    if (FpLegendre(Fp2, CURVE.d) !== -1)
      throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
    validateObject(opts, {}, { uvRatio: "function", randomBytes: "function" });
    const randomBytes3 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
    const MASK = _2n2 << BigInt(Fp2.BYTES * 8) - _1n4;
    function isOdd(n) {
      if (!Fp2.isOdd)
        throw new Error("Field does not have .isOdd()");
      return Fp2.isOdd(n);
    }
    const uvRatio2 = opts.uvRatio === void 0 ? (u, v) => {
      try {
        return { isValid: true, value: Fp2.sqrt(Fp2.div(u, v)) };
      } catch (e) {
        return { isValid: false, value: _0n4 };
      }
    } : opts.uvRatio;
    if (!isEdValidXY(Fp2, CURVE, CURVE.Gx, CURVE.Gy))
      throw new Error("bad curve params: generator point");
    const mulA = Fp2.eql(CURVE.a, Fp2.neg(Fp2.ONE)) ? (x) => Fp2.neg(x) : Fp2.eql(CURVE.a, Fp2.ONE) ? (x) => x : (x) => Fp2.mul(CURVE.a, x);
    function acoord(title, n, banZero = false) {
      const min = banZero ? _1n4 : _0n4;
      aInRange("coordinate " + title, n, min, MASK);
      return n;
    }
    function aedpoint(other) {
      if (!(other instanceof Point))
        throw new Error("EdwardsPoint expected");
    }
    class Point {
      static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp2.ONE, Fp2.mul(CURVE.Gx, CURVE.Gy));
      static ZERO = new Point(Fp2.ZERO, Fp2.ONE, Fp2.ONE, Fp2.ZERO);
      static Fp = Fp2;
      static Fn = Fn;
      X;
      Y;
      Z;
      T;
      constructor(X, Y, Z, T) {
        this.X = acoord("x", X);
        this.Y = acoord("y", Y);
        this.Z = acoord("z", Z, true);
        this.T = acoord("t", T);
        Object.freeze(this);
      }
      static CURVE() {
        return CURVE;
      }
      /**
       * Create one extended Edwards point from affine coordinates.
       * Does NOT validate that the point is on-curve or torsion-free.
       * Use `.assertValidity()` on adversarial inputs.
       */
      static fromAffine(p) {
        if (p instanceof Point)
          throw new Error("extended point not allowed");
        const { x, y } = p || {};
        acoord("x", x);
        acoord("y", y);
        return new Point(x, y, Fp2.ONE, Fp2.mul(x, y));
      }
      // Uses algo from RFC8032 5.1.3.
      static fromBytes(bytes, zip215 = false) {
        const len = Fp2.BYTES;
        const { a, d } = CURVE;
        bytes = copyBytes(abytes2(bytes, len, "point"));
        abool(zip215, "zip215");
        const normed = copyBytes(bytes);
        const lastByte = bytes[len - 1];
        normed[len - 1] = lastByte & ~128;
        const y = bytesToNumberLE(normed);
        const max = zip215 ? MASK : Fp2.ORDER;
        aInRange("point.y", y, _0n4, max);
        const y2 = Fp2.sqr(y);
        const u = Fp2.sub(y2, Fp2.ONE);
        const v = Fp2.sub(Fp2.mulN(d, y2), a);
        let { isValid, value: x } = uvRatio2(u, v);
        if (!isValid)
          throw new Error("bad point: invalid y coordinate");
        const isXOdd = isOdd(x);
        const isLastByteOdd = (lastByte & 128) !== 0;
        if (!zip215 && Fp2.is0(x) && isLastByteOdd)
          throw new Error("bad point: x=0 and x_0=1");
        if (isLastByteOdd !== isXOdd)
          x = Fp2.neg(x);
        return Point.fromAffine({ x, y });
      }
      static fromHex(hex, zip215 = false) {
        return Point.fromBytes(hexToBytes2(hex), zip215);
      }
      get x() {
        return this.toAffine().x;
      }
      get y() {
        return this.toAffine().y;
      }
      precompute(windowSize = 6, isLazy = true) {
        wnaf.setWindowSize(this, windowSize);
        if (!isLazy)
          this.multiply(_2n2);
        return this;
      }
      // Useful in fromAffine() - not for fromBytes(), which always created valid points.
      assertValidity() {
        const p = this;
        const { a, d } = CURVE;
        if (p.is0())
          throw new Error("bad point: ZERO");
        const { X, Y, Z, T } = p;
        const X2 = Fp2.sqr(X);
        const Y2 = Fp2.sqr(Y);
        const Z2 = Fp2.sqr(Z);
        const Z4 = Fp2.sqr(Z2);
        const aX2 = Fp2.mul(X2, a);
        const left = Fp2.mul(Fp2.add(aX2, Y2), Z2);
        const right = Fp2.add(Z4, Fp2.mul(d, Fp2.mul(X2, Y2)));
        if (!Fp2.eql(left, right))
          throw new Error("bad point: equation left != right (1)");
        const XY = Fp2.mul(X, Y);
        const ZT = Fp2.mul(Z, T);
        if (!Fp2.eql(XY, ZT))
          throw new Error("bad point: equation left != right (2)");
      }
      // Compare one point to another.
      equals(other) {
        aedpoint(other);
        const { X: X1, Y: Y1, Z: Z1 } = this;
        const { X: X2, Y: Y2, Z: Z2 } = other;
        const X1Z2 = Fp2.mul(X1, Z2);
        const X2Z1 = Fp2.mul(X2, Z1);
        const Y1Z2 = Fp2.mul(Y1, Z2);
        const Y2Z1 = Fp2.mul(Y2, Z1);
        return Fp2.eql(X1Z2, X2Z1) && Fp2.eql(Y1Z2, Y2Z1);
      }
      is0() {
        return this.equals(Point.ZERO);
      }
      negate() {
        return new Point(Fp2.neg(this.X), this.Y, this.Z, Fp2.neg(this.T));
      }
      // Fast algo for doubling Extended Point.
      // https://hyperelliptic.org/EFD/g1p/auto-twisted-extended.html#doubling-dbl-2008-hwcd
      // Cost: 4M + 4S + 1*a + 6add + 1*2.
      double() {
        const { X: X1, Y: Y1, Z: Z1 } = this;
        const A = Fp2.sqr(X1);
        const B = Fp2.sqr(Y1);
        const C = Fp2.mul(Fp2.sqr(Z1), _2n2);
        const D = mulA(A);
        const x1y1 = Fp2.addN(X1, Y1);
        const E = Fp2.sub(Fp2.subN(Fp2.sqr(x1y1), A), B);
        const G = Fp2.addN(D, B);
        const F = Fp2.subN(G, C);
        const H = Fp2.subN(D, B);
        const X3 = Fp2.mul(E, F);
        const Y3 = Fp2.mul(G, H);
        const T3 = Fp2.mul(E, H);
        const Z3 = Fp2.mul(F, G);
        return new Point(X3, Y3, Z3, T3);
      }
      // Fast algo for adding 2 Extended Points.
      // https://hyperelliptic.org/EFD/g1p/auto-twisted-extended.html#addition-add-2008-hwcd
      // Cost: 9M + 1*a + 1*d + 7add.
      add(other) {
        aedpoint(other);
        const { d } = CURVE;
        const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
        const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
        const A = Fp2.mul(X1, X2);
        const B = Fp2.mul(Y1, Y2);
        const C = Fp2.mul(Fp2.mulN(T1, d), T2);
        const D = Fp2.mul(Z1, Z2);
        const E = Fp2.sub(Fp2.subN(Fp2.mulN(Fp2.addN(X1, Y1), Fp2.addN(X2, Y2)), A), B);
        const F = Fp2.subN(D, C);
        const G = Fp2.addN(D, C);
        const H = Fp2.sub(B, mulA(A));
        const X3 = Fp2.mul(E, F);
        const Y3 = Fp2.mul(G, H);
        const T3 = Fp2.mul(E, H);
        const Z3 = Fp2.mul(F, G);
        return new Point(X3, Y3, Z3, T3);
      }
      subtract(other) {
        aedpoint(other);
        return this.add(other.negate());
      }
      // Constant-time multiplication.
      multiply(scalar) {
        if (!Fn.isValidNot0(scalar))
          throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
        const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
        return normalize([p, f])[0];
      }
      // Non-constant-time multiplication. Uses double-and-add algorithm.
      // It's faster, but should only be used when you don't care about
      // an exposed private key e.g. sig verification.
      // Keeps the same subgroup-scalar contract: 0 is allowed for public-scalar callers, but
      // n and larger values are rejected instead of being reduced mod n to the identity point.
      multiplyUnsafe(scalar) {
        if (!Fn.isValid(scalar))
          throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
        if (scalar === _0n4)
          return Point.ZERO;
        if (this.is0() || scalar === _1n4)
          return this;
        return wnaf.mulUnsafe(this, scalar, normalize);
      }
      // Checks if point is of small order.
      // If you add something to small order point, you will have "dirty"
      // point with torsion component.
      // Clears cofactor and checks if the result is 0.
      isSmallOrder() {
        return this.clearCofactor().is0();
      }
      // Multiplies point by curve order and checks if the result is 0.
      // Returns `false` is the point is dirty.
      isTorsionFree() {
        return wnaf.mulUnsafe(this, CURVE.n).is0();
      }
      // Converts Extended point to default (x, y) coordinates.
      // Can accept precomputed Z^-1 - for example, from invertBatch.
      toAffine(invertedZ) {
        const p = this;
        let iz = invertedZ;
        if (iz != null && typeof iz !== "bigint")
          throw new TypeError('"invertedZ" expected bigint, got type=' + typeof iz);
        const { X, Y, Z } = p;
        const is0 = p.is0();
        if (iz == null)
          iz = is0 ? Fp2.create(_8n2) : Fp2.inv(Z);
        const x = Fp2.mul(X, iz);
        const y = Fp2.mul(Y, iz);
        const zz = Fp2.mul(Z, iz);
        if (is0)
          return { x: Fp2.ZERO, y: Fp2.ONE };
        if (!Fp2.eql(zz, Fp2.ONE))
          throw new Error("invZ was invalid");
        return { x, y };
      }
      clearCofactor() {
        if (cofactor === _1n4)
          return this;
        if (cofactor === _2n2)
          return this.double();
        if (cofactor === _4n3)
          return this.double().double();
        if (cofactor === _8n2)
          return this.double().double().double();
        return this.multiplyUnsafe(cofactor);
      }
      toBytes() {
        const { x, y } = this.toAffine();
        const bytes = Fp2.toBytes(y);
        bytes[bytes.length - 1] |= isOdd(x) ? 128 : 0;
        return bytes;
      }
      toHex() {
        return bytesToHex2(this.toBytes());
      }
      toString() {
        return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
      }
    }
    const normalize = (points) => normalizeZ(Point, points);
    const wnaf = new ScalarMultiplier(Point, randomBytes3);
    if (wnaf.bits >= 6)
      Point.BASE.precompute(6);
    Object.freeze(Point.prototype);
    Object.freeze(Point);
    return Point;
  }
  function eddsa(Point, cHash, eddsaOpts = {}) {
    validatePointCons(Point);
    if (typeof cHash !== "function")
      throw new Error('"hash" function param is required');
    const hash = cHash;
    const opts = eddsaOpts;
    validateObject(opts, {}, {
      adjustScalarBytes: "function",
      randomBytes: "function",
      domain: "function",
      prehash: "function",
      zip215: "boolean",
      mapToCurve: "function",
      toMontgomery: "function",
      toMontgomerySecret: "function"
    });
    const { prehash } = opts;
    const { BASE, Fp: Fp2, Fn } = Point;
    const outputLen = hash.outputLen;
    const expectedLen = 2 * Fp2.BYTES;
    if (outputLen !== void 0) {
      asafenumber(outputLen, "hash.outputLen");
      if (outputLen !== expectedLen)
        throw new Error(`hash.outputLen must be ${expectedLen}, got ${outputLen}`);
    }
    const randomBytes3 = opts.randomBytes === void 0 ? randomBytes2 : opts.randomBytes;
    const toMontgomery2 = opts.toMontgomery;
    const toMontgomerySecret2 = opts.toMontgomerySecret;
    const adjustScalarBytes2 = opts.adjustScalarBytes === void 0 ? (bytes) => bytes : opts.adjustScalarBytes;
    const domain = opts.domain === void 0 ? (data, ctx, phflag) => {
      abool(phflag, "phflag");
      if (ctx.length || phflag)
        throw new Error("Contexts/pre-hash are not supported");
      return data;
    } : opts.domain;
    function modN_LE(hash2) {
      return Fn.create(bytesToNumberLE(hash2));
    }
    function getPrivateScalar(key) {
      const len = lengths.secretKey;
      abytes2(key, lengths.secretKey, "secretKey");
      const hashed = abytes2(hash(key), 2 * len, "hashedSecretKey");
      const head = adjustScalarBytes2(hashed.slice(0, len));
      const prefix = hashed.slice(len, 2 * len);
      const scalar = modN_LE(head);
      return { head, prefix, scalar };
    }
    function getExtendedPublicKey(secretKey) {
      const { head, prefix, scalar } = getPrivateScalar(secretKey);
      const point = BASE.multiply(scalar);
      const pointBytes = point.toBytes();
      return { head, prefix, scalar, point, pointBytes };
    }
    function getPublicKey(secretKey) {
      return getExtendedPublicKey(secretKey).pointBytes;
    }
    function hashDomainToScalar(context = Uint8Array.of(), ...msgs) {
      const msg = concatBytes2(...msgs);
      return modN_LE(hash(domain(msg, abytes2(context, void 0, "context"), !!prehash)));
    }
    function sign(msg, secretKey, options = {}) {
      validateObject(options, {}, {}, "options");
      msg = copyBytes(abytes2(msg, void 0, "message"));
      if (prehash)
        msg = prehash(msg);
      const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
      const r = hashDomainToScalar(options.context, prefix, msg);
      const R = BASE.multiply(r).toBytes();
      const k = hashDomainToScalar(options.context, R, pointBytes, msg);
      const s = Fn.create(r + k * scalar);
      if (!Fn.isValid(s))
        throw new Error("sign failed: invalid s");
      const rs = concatBytes2(R, Fn.toBytes(s));
      return abytes2(rs, lengths.signature, "result");
    }
    const verifyOpts = {
      zip215: opts.zip215
    };
    function verify(sig, msg, publicKey, options = verifyOpts) {
      validateObject(options);
      const { context } = options;
      const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
      const len = lengths.signature;
      sig = abytes2(sig, len, "signature");
      msg = abytes2(msg, void 0, "message");
      publicKey = abytes2(publicKey, lengths.publicKey, "publicKey");
      if (zip215 !== void 0)
        abool(zip215, "zip215");
      if (prehash)
        msg = prehash(msg);
      const mid = len / 2;
      const r = sig.subarray(0, mid);
      const s = bytesToNumberLE(sig.subarray(mid, len));
      let A, R, SB;
      try {
        A = Point.fromBytes(publicKey, zip215);
        R = Point.fromBytes(r, zip215);
        SB = BASE.multiplyUnsafe(s);
      } catch (error) {
        return false;
      }
      if (!zip215 && A.isSmallOrder())
        return false;
      const k = hashDomainToScalar(context, r, publicKey, msg);
      const RkA = R.add(A.multiplyUnsafe(k));
      return RkA.subtract(SB).clearCofactor().is0();
    }
    const _size = Fp2.BYTES;
    const lengths = {
      secretKey: _size,
      publicKey: _size,
      signature: 2 * _size,
      seed: _size
    };
    function randomSecretKey(seed) {
      seed = seed === void 0 ? randomBytes3(lengths.seed) : seed;
      return abytes2(seed, lengths.seed, "seed");
    }
    function isValidSecretKey(key) {
      return isBytes2(key) && key.length === lengths.secretKey;
    }
    function isValidPublicKey(key, zip215) {
      try {
        return !!Point.fromBytes(key, zip215 === void 0 ? verifyOpts.zip215 : zip215);
      } catch (error) {
        return false;
      }
    }
    const utils = {
      getExtendedPublicKey,
      randomSecretKey,
      isValidSecretKey,
      isValidPublicKey,
      /** Converts an Edwards public key to a companion Montgomery public key. */
      toMontgomery(publicKey) {
        if (toMontgomery2 === void 0)
          throw new Error("Montgomery conversion is not supported for this curve");
        return toMontgomery2(Point.fromBytes(publicKey));
      },
      toMontgomerySecret(secretKey) {
        if (toMontgomerySecret2 === void 0)
          throw new Error("Montgomery conversion is not supported for this curve");
        return toMontgomerySecret2(secretKey);
      }
    };
    Object.freeze(lengths);
    Object.freeze(utils);
    return Object.freeze({
      keygen: createKeygen(randomSecretKey, getPublicKey),
      getPublicKey,
      sign,
      verify,
      utils,
      Point,
      lengths
    });
  }

  // node_modules/@noble/curves/ed25519.js
  /*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
  var _1n5 = /* @__PURE__ */ BigInt(1);
  var _2n3 = /* @__PURE__ */ BigInt(2);
  var _5n2 = /* @__PURE__ */ BigInt(5);
  var _8n3 = /* @__PURE__ */ BigInt(8);
  var ed25519_CURVE_p = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
  var ed25519_CURVE = /* @__PURE__ */ (() => ({
    p: ed25519_CURVE_p,
    n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
    h: _8n3,
    a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
    d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
    Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
    Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
  }))();
  function ed25519_pow_2_252_3(x) {
    const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
    const P = ed25519_CURVE_p;
    const x2 = x * x % P;
    const b2 = x2 * x % P;
    const b4 = pow2(b2, _2n3, P) * b2 % P;
    const b5 = pow2(b4, _1n5, P) * x % P;
    const b10 = pow2(b5, _5n2, P) * b5 % P;
    const b20 = pow2(b10, _10n, P) * b10 % P;
    const b40 = pow2(b20, _20n, P) * b20 % P;
    const b80 = pow2(b40, _40n, P) * b40 % P;
    const b160 = pow2(b80, _80n, P) * b80 % P;
    const b240 = pow2(b160, _80n, P) * b80 % P;
    const b250 = pow2(b240, _10n, P) * b10 % P;
    const pow_p_5_8 = pow2(b250, _2n3, P) * x % P;
    return { pow_p_5_8, b2 };
  }
  function adjustScalarBytes(bytes) {
    bytes[0] &= 248;
    bytes[31] &= 127;
    bytes[31] |= 64;
    return bytes;
  }
  var ED25519_SQRT_M1 = /* @__PURE__ */ BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
  function uvRatio(u, v) {
    const P = ed25519_CURVE_p;
    const v3 = mod(v * v * v, P);
    const v7 = mod(v3 * v3 * v, P);
    const pow3 = ed25519_pow_2_252_3(u * v7).pow_p_5_8;
    let x = mod(u * v3 * pow3, P);
    const vx2 = mod(v * x * x, P);
    const root1 = x;
    const root2 = mod(x * ED25519_SQRT_M1, P);
    const useRoot1 = vx2 === u;
    const useRoot2 = vx2 === mod(-u, P);
    const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P);
    if (useRoot1)
      x = root1;
    if (useRoot2 || noRoot)
      x = root2;
    if (isNegativeLE(x, P))
      x = mod(-x, P);
    return { isValid: useRoot1 || useRoot2, value: x };
  }
  var ed25519_Point = /* @__PURE__ */ edwards(ed25519_CURVE, { uvRatio });
  var Fp = /* @__PURE__ */ (() => ed25519_Point.Fp)();
  function toMontgomery(point) {
    const { y } = point;
    return Fp.toBytes(Fp.div(_1n5 + y, _1n5 - y));
  }
  function toMontgomerySecret(secretKey) {
    const size = ed25519_Point.Fp.BYTES;
    abytes(secretKey, size);
    return adjustScalarBytes(sha512(secretKey.subarray(0, size))).subarray(0, size);
  }
  function ed(opts) {
    return eddsa(ed25519_Point, sha512, Object.assign({ adjustScalarBytes, toMontgomery, toMontgomerySecret, zip215: true }, opts));
  }
  var ed25519 = /* @__PURE__ */ ed({});

  // ../../../resources/site/source/refused.js
  var Refused = class extends Error {
    constructor(word, ...gaps) {
      super(word);
      this.word = word;
      this.gaps = gaps;
    }
  };
  function printable(text2, limit = 60) {
    const plain = [...String(text2)].slice(0, limit + 1).map((one) => /\p{C}|\p{Z}/u.test(one) && one !== " " ? "�" : one);
    return plain.length <= limit ? plain.join("") : plain.slice(0, limit).join("") + "…";
  }

  // ../../../resources/site/source/keys.js
  var DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  var KEY_BYTES = 32;
  var SIGNATURE_BYTES = 64;
  function keyOfMultikey(text2) {
    const data = decodeMultibase(text2, KEY_BYTES + 2);
    if (data[0] !== 237 || data[1] !== 1) throw new Refused("key.kind");
    return data.slice(2);
  }
  function signatureOf(text2) {
    return decodeMultibase(text2, SIGNATURE_BYTES);
  }
  function decodeMultibase(text2, length) {
    if (typeof text2 !== "string" || !text2.startsWith("z") || text2.length > 2 * length + 1) throw new Refused("key.kind");
    let number = 0n;
    for (const digit of text2.slice(1)) {
      const value = DIGITS.indexOf(digit);
      if (value < 0) throw new Refused("key.kind");
      number = number * 58n + BigInt(value);
    }
    const data = new Uint8Array(length);
    for (let at = length - 1; at >= 0; at -= 1, number >>= 8n) data[at] = Number(number & 0xffn);
    const zeros = data.findIndex((byte) => byte !== 0);
    const ones = /^1*/.exec(text2.slice(1))[0].length;
    if (number !== 0n || ones !== (zeros < 0 ? length : zeros)) throw new Refused("key.kind");
    return data;
  }
  function decodeBase64url(text2) {
    if (!/^[A-Za-z0-9_-]*$/.test(text2)) throw new Refused("jwt.base64");
    let packed2;
    try {
      packed2 = atob(text2.replaceAll("-", "+").replaceAll("_", "/"));
    } catch {
      throw new Refused("jwt.base64");
    }
    const again = btoa(packed2).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    if (again !== text2) throw new Refused("jwt.base64");
    return Uint8Array.from(packed2, (character) => character.charCodeAt(0));
  }
  async function holds(key, signature, message) {
    if (key.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
    const subtle = globalThis.crypto?.subtle;
    if (subtle) {
      let known;
      try {
        known = await subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
      } catch {
        known = null;
      }
      if (known) return subtle.verify({ name: "Ed25519" }, known, signature, message);
    }
    try {
      return ed25519.verify(signature, message, key, { zip215: false });
    } catch {
      return false;
    }
  }

  // ../../../resources/site/source/canonical.js
  var import_canonicalize = __toESM(require_canonicalize());
  var import_jsonld = __toESM(require_jsonld());
  var import_rdf_canonize = __toESM(require_rdf_canonize());

  // pinned:contexts
  var PINNED = {
    "https://www.w3.org/ns/credentials/v2": {
      "digest": "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
      "text": '{\n  "@context": {\n    "@protected": true,\n\n    "id": "@id",\n    "type": "@type",\n\n    "description": "https://schema.org/description",\n    "digestMultibase": {\n      "@id": "https://w3id.org/security#digestMultibase",\n      "@type": "https://w3id.org/security#multibase"\n    },\n    "digestSRI": {\n      "@id": "https://www.w3.org/2018/credentials#digestSRI",\n      "@type": "https://www.w3.org/2018/credentials#sriString"\n    },\n    "mediaType": {\n      "@id": "https://schema.org/encodingFormat"\n    },\n    "name": "https://schema.org/name",\n\n    "VerifiableCredential": {\n      "@id": "https://www.w3.org/2018/credentials#VerifiableCredential",\n      "@context": {\n        "@protected": true,\n\n        "id": "@id",\n        "type": "@type",\n\n        "confidenceMethod": {\n          "@id": "https://www.w3.org/2018/credentials#confidenceMethod",\n          "@type": "@id"\n        },\n        "credentialSchema": {\n          "@id": "https://www.w3.org/2018/credentials#credentialSchema",\n          "@type": "@id"\n        },\n        "credentialStatus": {\n          "@id": "https://www.w3.org/2018/credentials#credentialStatus",\n          "@type": "@id"\n        },\n        "credentialSubject": {\n          "@id": "https://www.w3.org/2018/credentials#credentialSubject",\n          "@type": "@id"\n        },\n        "description": "https://schema.org/description",\n        "evidence": {\n          "@id": "https://www.w3.org/2018/credentials#evidence",\n          "@type": "@id"\n        },\n        "issuer": {\n          "@id": "https://www.w3.org/2018/credentials#issuer",\n          "@type": "@id"\n        },\n        "name": "https://schema.org/name",\n        "proof": {\n          "@id": "https://w3id.org/security#proof",\n          "@type": "@id",\n          "@container": "@graph"\n        },\n        "refreshService": {\n          "@id": "https://www.w3.org/2018/credentials#refreshService",\n          "@type": "@id"\n        },\n        "relatedResource": {\n          "@id": "https://www.w3.org/2018/credentials#relatedResource",\n          "@type": "@id"\n        },\n        "renderMethod": {\n          "@id": "https://www.w3.org/2018/credentials#renderMethod",\n          "@type": "@id"\n        },\n        "termsOfUse": {\n          "@id": "https://www.w3.org/2018/credentials#termsOfUse",\n          "@type": "@id"\n        },\n        "validFrom": {\n          "@id": "https://www.w3.org/2018/credentials#validFrom",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "validUntil": {\n          "@id": "https://www.w3.org/2018/credentials#validUntil",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        }\n      }\n    },\n\n    "EnvelopedVerifiableCredential":\n      "https://www.w3.org/2018/credentials#EnvelopedVerifiableCredential",\n\n    "VerifiablePresentation": {\n      "@id": "https://www.w3.org/2018/credentials#VerifiablePresentation",\n      "@context": {\n        "@protected": true,\n\n        "id": "@id",\n        "type": "@type",\n\n        "holder": {\n          "@id": "https://www.w3.org/2018/credentials#holder",\n          "@type": "@id"\n        },\n        "proof": {\n          "@id": "https://w3id.org/security#proof",\n          "@type": "@id",\n          "@container": "@graph"\n        },\n        "termsOfUse": {\n          "@id": "https://www.w3.org/2018/credentials#termsOfUse",\n          "@type": "@id"\n        },\n        "verifiableCredential": {\n          "@id": "https://www.w3.org/2018/credentials#verifiableCredential",\n          "@type": "@id",\n          "@container": "@graph",\n          "@context": null\n        }\n      }\n    },\n\n    "EnvelopedVerifiablePresentation":\n      "https://www.w3.org/2018/credentials#EnvelopedVerifiablePresentation",\n\n    "JsonSchemaCredential":\n      "https://www.w3.org/2018/credentials#JsonSchemaCredential",\n\n    "JsonSchema": {\n      "@id": "https://www.w3.org/2018/credentials#JsonSchema",\n      "@context": {\n        "@protected": true,\n\n        "id": "@id",\n        "type": "@type",\n\n        "jsonSchema": {\n          "@id": "https://www.w3.org/2018/credentials#jsonSchema",\n          "@type": "@json"\n        }\n      }\n    },\n\n    "BitstringStatusListCredential":\n      "https://www.w3.org/ns/credentials/status#BitstringStatusListCredential",\n\n    "BitstringStatusList": {\n      "@id": "https://www.w3.org/ns/credentials/status#BitstringStatusList",\n      "@context": {\n        "@protected": true,\n\n        "id": "@id",\n        "type": "@type",\n\n        "encodedList": {\n          "@id": "https://www.w3.org/ns/credentials/status#encodedList",\n          "@type": "https://w3id.org/security#multibase"\n        },\n        "statusPurpose":\n          "https://www.w3.org/ns/credentials/status#statusPurpose",\n        "ttl": "https://www.w3.org/ns/credentials/status#ttl"\n      }\n    },\n\n    "BitstringStatusListEntry": {\n      "@id":\n        "https://www.w3.org/ns/credentials/status#BitstringStatusListEntry",\n      "@context": {\n        "@protected": true,\n\n        "id": "@id",\n        "type": "@type",\n\n        "statusListCredential": {\n          "@id":\n            "https://www.w3.org/ns/credentials/status#statusListCredential",\n          "@type": "@id"\n        },\n        "statusListIndex":\n          "https://www.w3.org/ns/credentials/status#statusListIndex",\n        "statusPurpose":\n          "https://www.w3.org/ns/credentials/status#statusPurpose",\n        "statusMessage": {\n          "@id": "https://www.w3.org/ns/credentials/status#statusMessage",\n          "@context": {\n            "@protected": true,\n\n            "id": "@id",\n            "type": "@type",\n\n            "message": "https://www.w3.org/ns/credentials/status#message",\n            "status": "https://www.w3.org/ns/credentials/status#status"\n          }\n        },\n        "statusReference": {\n          "@id": "https://www.w3.org/ns/credentials/status#statusReference",\n          "@type": "@id"\n        },\n        "statusSize": {\n          "@id": "https://www.w3.org/ns/credentials/status#statusSize",\n          "@type": "https://www.w3.org/2001/XMLSchema#integer"\n        }\n      }\n    },\n\n    "DataIntegrityProof": {\n      "@id": "https://w3id.org/security#DataIntegrityProof",\n      "@context": {\n        "@protected": true,\n\n        "id": "@id",\n        "type": "@type",\n\n        "challenge": "https://w3id.org/security#challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "cryptosuite": {\n          "@id": "https://w3id.org/security#cryptosuite",\n          "@type": "https://w3id.org/security#cryptosuiteString"\n        },\n        "domain": "https://w3id.org/security#domain",\n        "expires": {\n          "@id": "https://w3id.org/security#expiration",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "nonce": "https://w3id.org/security#nonce",\n        "previousProof": {\n          "@id": "https://w3id.org/security#previousProof",\n          "@type": "@id"\n        },\n        "proofPurpose": {\n          "@id": "https://w3id.org/security#proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@protected": true,\n\n            "id": "@id",\n            "type": "@type",\n\n            "assertionMethod": {\n              "@id": "https://w3id.org/security#assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "https://w3id.org/security#authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "capabilityDelegation": {\n              "@id": "https://w3id.org/security#capabilityDelegationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "capabilityInvocation": {\n              "@id": "https://w3id.org/security#capabilityInvocationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "keyAgreement": {\n              "@id": "https://w3id.org/security#keyAgreementMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "proofValue": {\n          "@id": "https://w3id.org/security#proofValue",\n          "@type": "https://w3id.org/security#multibase"\n        },\n        "verificationMethod": {\n          "@id": "https://w3id.org/security#verificationMethod",\n          "@type": "@id"\n        }\n      }\n    },\n\n    "...": {\n      "@id": "https://www.iana.org/assignments/jwt#..."\n    },\n    "_sd": {\n      "@id": "https://www.iana.org/assignments/jwt#_sd",\n      "@type": "@json"\n    },\n    "_sd_alg": {\n      "@id": "https://www.iana.org/assignments/jwt#_sd_alg"\n    },\n    "aud": {\n      "@id": "https://www.iana.org/assignments/jwt#aud",\n      "@type": "@id"\n    },\n    "cnf": {\n      "@id": "https://www.iana.org/assignments/jwt#cnf",\n      "@context": {\n        "@protected": true,\n\n        "kid": {\n          "@id": "https://www.iana.org/assignments/jwt#kid",\n          "@type": "@id"\n        },\n        "jwk": {\n          "@id": "https://www.iana.org/assignments/jwt#jwk",\n          "@type": "@json"\n        }\n      }\n    },\n    "exp": {\n      "@id": "https://www.iana.org/assignments/jwt#exp",\n      "@type": "https://www.w3.org/2001/XMLSchema#nonNegativeInteger"\n    },\n    "iat": {\n      "@id": "https://www.iana.org/assignments/jwt#iat",\n      "@type": "https://www.w3.org/2001/XMLSchema#nonNegativeInteger"\n    },\n    "iss": {\n      "@id": "https://www.iana.org/assignments/jose#iss",\n      "@type": "@id"\n    },\n    "jku": {\n      "@id": "https://www.iana.org/assignments/jose#jku",\n      "@type": "@id"\n    },\n    "kid": {\n      "@id": "https://www.iana.org/assignments/jose#kid",\n      "@type": "@id"\n    },\n    "nbf": {\n      "@id": "https://www.iana.org/assignments/jwt#nbf",\n      "@type": "https://www.w3.org/2001/XMLSchema#nonNegativeInteger"\n    },\n    "sub": {\n      "@id": "https://www.iana.org/assignments/jose#sub",\n      "@type": "@id"\n    },\n    "x5u": {\n      "@id": "https://www.iana.org/assignments/jose#x5u",\n      "@type": "@id"\n    }\n  }\n}'
    },
    "https://www.w3.org/2018/credentials/v1": {
      "digest": "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8",
      "text": '{\n  "@context": {\n    "@version": 1.1,\n    "@protected": true,\n    "id": "@id",\n    "type": "@type",\n    "VerifiableCredential": {\n      "@id": "https://www.w3.org/2018/credentials#VerifiableCredential",\n      "@context": {\n        "@version": 1.1,\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "cred": "https://www.w3.org/2018/credentials#",\n        "sec": "https://w3id.org/security#",\n        "xsd": "http://www.w3.org/2001/XMLSchema#",\n        "credentialSchema": {\n          "@id": "cred:credentialSchema",\n          "@type": "@id",\n          "@context": {\n            "@version": 1.1,\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "cred": "https://www.w3.org/2018/credentials#",\n            "JsonSchemaValidator2018": "cred:JsonSchemaValidator2018"\n          }\n        },\n        "credentialStatus": {\n          "@id": "cred:credentialStatus",\n          "@type": "@id"\n        },\n        "credentialSubject": {\n          "@id": "cred:credentialSubject",\n          "@type": "@id"\n        },\n        "evidence": {\n          "@id": "cred:evidence",\n          "@type": "@id"\n        },\n        "expirationDate": {\n          "@id": "cred:expirationDate",\n          "@type": "xsd:dateTime"\n        },\n        "holder": {\n          "@id": "cred:holder",\n          "@type": "@id"\n        },\n        "issued": {\n          "@id": "cred:issued",\n          "@type": "xsd:dateTime"\n        },\n        "issuer": {\n          "@id": "cred:issuer",\n          "@type": "@id"\n        },\n        "issuanceDate": {\n          "@id": "cred:issuanceDate",\n          "@type": "xsd:dateTime"\n        },\n        "proof": {\n          "@id": "sec:proof",\n          "@type": "@id",\n          "@container": "@graph"\n        },\n        "refreshService": {\n          "@id": "cred:refreshService",\n          "@type": "@id",\n          "@context": {\n            "@version": 1.1,\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "cred": "https://www.w3.org/2018/credentials#",\n            "ManualRefreshService2018": "cred:ManualRefreshService2018"\n          }\n        },\n        "termsOfUse": {\n          "@id": "cred:termsOfUse",\n          "@type": "@id"\n        },\n        "validFrom": {\n          "@id": "cred:validFrom",\n          "@type": "xsd:dateTime"\n        },\n        "validUntil": {\n          "@id": "cred:validUntil",\n          "@type": "xsd:dateTime"\n        }\n      }\n    },\n    "VerifiablePresentation": {\n      "@id": "https://www.w3.org/2018/credentials#VerifiablePresentation",\n      "@context": {\n        "@version": 1.1,\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "cred": "https://www.w3.org/2018/credentials#",\n        "sec": "https://w3id.org/security#",\n        "holder": {\n          "@id": "cred:holder",\n          "@type": "@id"\n        },\n        "proof": {\n          "@id": "sec:proof",\n          "@type": "@id",\n          "@container": "@graph"\n        },\n        "verifiableCredential": {\n          "@id": "cred:verifiableCredential",\n          "@type": "@id",\n          "@container": "@graph"\n        }\n      }\n    },\n    "EcdsaSecp256k1Signature2019": {\n      "@id": "https://w3id.org/security#EcdsaSecp256k1Signature2019",\n      "@context": {\n        "@version": 1.1,\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "sec": "https://w3id.org/security#",\n        "xsd": "http://www.w3.org/2001/XMLSchema#",\n        "challenge": "sec:challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "xsd:dateTime"\n        },\n        "domain": "sec:domain",\n        "expires": {\n          "@id": "sec:expiration",\n          "@type": "xsd:dateTime"\n        },\n        "jws": "sec:jws",\n        "nonce": "sec:nonce",\n        "proofPurpose": {\n          "@id": "sec:proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@version": 1.1,\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "sec": "https://w3id.org/security#",\n            "assertionMethod": {\n              "@id": "sec:assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "sec:authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "proofValue": "sec:proofValue",\n        "verificationMethod": {\n          "@id": "sec:verificationMethod",\n          "@type": "@id"\n        }\n      }\n    },\n    "EcdsaSecp256r1Signature2019": {\n      "@id": "https://w3id.org/security#EcdsaSecp256r1Signature2019",\n      "@context": {\n        "@version": 1.1,\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "sec": "https://w3id.org/security#",\n        "xsd": "http://www.w3.org/2001/XMLSchema#",\n        "challenge": "sec:challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "xsd:dateTime"\n        },\n        "domain": "sec:domain",\n        "expires": {\n          "@id": "sec:expiration",\n          "@type": "xsd:dateTime"\n        },\n        "jws": "sec:jws",\n        "nonce": "sec:nonce",\n        "proofPurpose": {\n          "@id": "sec:proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@version": 1.1,\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "sec": "https://w3id.org/security#",\n            "assertionMethod": {\n              "@id": "sec:assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "sec:authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "proofValue": "sec:proofValue",\n        "verificationMethod": {\n          "@id": "sec:verificationMethod",\n          "@type": "@id"\n        }\n      }\n    },\n    "Ed25519Signature2018": {\n      "@id": "https://w3id.org/security#Ed25519Signature2018",\n      "@context": {\n        "@version": 1.1,\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "sec": "https://w3id.org/security#",\n        "xsd": "http://www.w3.org/2001/XMLSchema#",\n        "challenge": "sec:challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "xsd:dateTime"\n        },\n        "domain": "sec:domain",\n        "expires": {\n          "@id": "sec:expiration",\n          "@type": "xsd:dateTime"\n        },\n        "jws": "sec:jws",\n        "nonce": "sec:nonce",\n        "proofPurpose": {\n          "@id": "sec:proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@version": 1.1,\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "sec": "https://w3id.org/security#",\n            "assertionMethod": {\n              "@id": "sec:assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "sec:authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "proofValue": "sec:proofValue",\n        "verificationMethod": {\n          "@id": "sec:verificationMethod",\n          "@type": "@id"\n        }\n      }\n    },\n    "RsaSignature2018": {\n      "@id": "https://w3id.org/security#RsaSignature2018",\n      "@context": {\n        "@version": 1.1,\n        "@protected": true,\n        "challenge": "sec:challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "xsd:dateTime"\n        },\n        "domain": "sec:domain",\n        "expires": {\n          "@id": "sec:expiration",\n          "@type": "xsd:dateTime"\n        },\n        "jws": "sec:jws",\n        "nonce": "sec:nonce",\n        "proofPurpose": {\n          "@id": "sec:proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@version": 1.1,\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "sec": "https://w3id.org/security#",\n            "assertionMethod": {\n              "@id": "sec:assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "sec:authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "proofValue": "sec:proofValue",\n        "verificationMethod": {\n          "@id": "sec:verificationMethod",\n          "@type": "@id"\n        }\n      }\n    },\n    "proof": {\n      "@id": "https://w3id.org/security#proof",\n      "@type": "@id",\n      "@container": "@graph"\n    }\n  }\n}\n'
    },
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": {
      "digest": "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761",
      "text": '{\n  "@context": {\n    "@protected": true,\n    "id": "@id",\n    "type": "@type",\n    "OpenBadgeCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"\n    },\n    "Achievement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "achievementType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType"\n        },\n        "alignment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n          "@container": "@set"\n        },\n        "creator": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator"\n        },\n        "creditsAvailable": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable",\n          "@type": "https://www.w3.org/2001/XMLSchema#float"\n        },\n        "criteria": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria",\n          "@type": "@id"\n        },\n        "fieldOfStudy": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy"\n        },\n        "humanCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",\n          "@type": "@id"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@container": "@set"\n        },\n        "related": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#related",\n          "@container": "@set"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@container": "@set"\n        },\n        "specialization": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization"\n        },\n        "tag": {\n          "@id": "https://schema.org/keywords",\n          "@container": "@set"\n        },\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version"\n        },\n        "inLanguage": {\n          "@id": "https://schema.org/inLanguage"\n        }\n      }\n    },\n    "AchievementCredential": {\n      "@id": "OpenBadgeCredential"\n    },\n    "AchievementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "achievement": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement"\n        },\n        "activityEndDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate",\n          "@type": "https://www.w3.org/2001/XMLSchema#date"\n        },\n        "activityStartDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate",\n          "@type": "https://www.w3.org/2001/XMLSchema#date"\n        },\n        "creditsEarned": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned",\n          "@type": "https://www.w3.org/2001/XMLSchema#float"\n        },\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier",\n          "@container": "@set"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",\n          "@type": "@id"\n        },\n        "licenseNumber": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber"\n        },\n        "result": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#result",\n          "@container": "@set"\n        },\n        "role": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#role"\n        },\n        "source": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#source",\n          "@type": "@id"\n        },\n        "term": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#term"\n        }\n      }\n    },\n    "Address": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "addressCountry": {\n          "@id": "https://schema.org/addressCountry"\n        },\n        "addressCountryCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode"\n        },\n        "addressLocality": {\n          "@id": "https://schema.org/addressLocality"\n        },\n        "addressRegion": {\n          "@id": "https://schema.org/addressRegion"\n        },\n        "geo": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates"\n        },\n        "postOfficeBoxNumber": {\n          "@id": "https://schema.org/postOfficeBoxNumber"\n        },\n        "postalCode": {\n          "@id": "https://schema.org/postalCode"\n        },\n        "streetAddress": {\n          "@id": "https://schema.org/streetAddress"\n        }\n      }\n    },\n    "Alignment": {\n      "@id": "https://schema.org/AlignmentObject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "targetCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode"\n        },\n        "targetDescription": {\n          "@id": "https://schema.org/targetDescription"\n        },\n        "targetFramework": {\n          "@id": "https://schema.org/targetFramework"\n        },\n        "targetName": {\n          "@id": "https://schema.org/targetName"\n        },\n        "targetType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType"\n        },\n        "targetUrl": {\n          "@id": "https://schema.org/targetUrl",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        }\n      }\n    },\n    "Criteria": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria"\n    },\n    "EndorsementCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential"\n    },\n    "EndorsementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "endorsementComment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment"\n        }\n      }\n    },\n    "Evidence": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "audience": {\n          "@id": "https://schema.org/audience"\n        },\n        "genre": {\n          "@id": "https://schema.org/genre"\n        }\n      }\n    },\n    "GeoCoordinates": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "latitude": {\n          "@id": "https://schema.org/latitude"\n        },\n        "longitude": {\n          "@id": "https://schema.org/longitude"\n        }\n      }\n    },\n    "IdentifierEntry": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier"\n        },\n        "identifierType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType"\n        }\n      }\n    },\n    "IdentityObject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "hashed": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed",\n          "@type": "https://www.w3.org/2001/XMLSchema#boolean"\n        },\n        "identityHash": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash"\n        },\n        "identityType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType"\n        },\n        "salt": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt"\n        }\n      }\n    },\n    "Image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "caption": {\n          "@id": "https://schema.org/caption"\n        }\n      }\n    },\n    "Profile": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "additionalName": {\n          "@id": "https://schema.org/additionalName"\n        },\n        "address": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#address",\n          "@type": "@id"\n        },\n        "dateOfBirth": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth",\n          "@type": "https://www.w3.org/2001/XMLSchema#date"\n        },\n        "email": {\n          "@id": "https://schema.org/email"\n        },\n        "familyName": {\n          "@id": "https://schema.org/familyName"\n        },\n        "familyNamePrefix": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix"\n        },\n        "givenName": {\n          "@id": "https://schema.org/givenName"\n        },\n        "honorificPrefix": {\n          "@id": "https://schema.org/honorificPrefix"\n        },\n        "honorificSuffix": {\n          "@id": "https://schema.org/honorificSuffix"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",\n          "@type": "@id"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@container": "@set"\n        },\n        "parentOrg": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg",\n          "@type": "@id"\n        },\n        "patronymicName": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName"\n        },\n        "phone": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone"\n        },\n        "official": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#official"\n        }\n      }\n    },\n    "Related": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version"\n        },\n        "inLanguage": {\n          "@id": "https://schema.org/inLanguage"\n        }\n      }\n    },\n    "Result": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "achievedLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        },\n        "status": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#status"\n        },\n        "value": {\n          "@id": "https://schema.org/value"\n        }\n      }\n    },\n    "ResultDescription": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "allowedValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue",\n          "@container": "@list"\n        },\n        "requiredLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        },\n        "requiredValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue"\n        },\n        "resultType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType"\n        },\n        "rubricCriterionLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel",\n          "@container": "@set"\n        },\n        "valueMax": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax"\n        },\n        "valueMin": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin"\n        }\n      }\n    },\n    "RubricCriterionLevel": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "level": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#level"\n        },\n        "points": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#points"\n        }\n      }\n    },\n    "alignment": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n      "@container": "@set"\n    },\n    "description": {\n      "@id": "https://schema.org/description"\n    },\n    "endorsement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement",\n      "@container": "@set"\n    },\n    "image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",\n      "@type": "@id"\n    },\n    "inLanguage": {\n      "@id": "https://schema.org/inLanguage"\n    },\n    "name": {\n      "@id": "https://schema.org/name"\n    },\n    "narrative": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative"\n    },\n    "url": {\n      "@id": "https://schema.org/url",\n      "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n    },\n    "awardedDate": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#awardedDate",\n      "@type": "xsd:dateTime"\n    }\n  }\n}\n'
    },
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": {
      "digest": "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
      "text": '{\n  "@context": {\n    "@protected": true,\n    "id": "@id",\n    "type": "@type",\n    "OpenBadgeCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"\n    },\n    "Achievement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "achievementType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType"\n        },\n        "alignment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n          "@container": "@set"\n        },\n        "creator": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator"\n        },\n        "creditsAvailable": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable",\n          "@type": "https://www.w3.org/2001/XMLSchema#float"\n        },\n        "criteria": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria",\n          "@type": "@id"\n        },\n        "fieldOfStudy": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy"\n        },\n        "humanCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n          "@type": "@id"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@container": "@set"\n        },\n        "related": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#related",\n          "@container": "@set"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@container": "@set"\n        },\n        "specialization": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization"\n        },\n        "tag": {\n          "@id": "https://schema.org/keywords",\n          "@container": "@set"\n        },\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version"\n        }\n      }\n    },\n    "AchievementCredential": {\n      "@id": "OpenBadgeCredential"\n    },\n    "AchievementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "achievement": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement-0"\n        },\n        "activityEndDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate",\n          "@type": "https://www.w3.org/2001/XMLSchema#date"\n        },\n        "activityStartDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate",\n          "@type": "https://www.w3.org/2001/XMLSchema#date"\n        },\n        "creditsEarned": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned",\n          "@type": "https://www.w3.org/2001/XMLSchema#float"\n        },\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier",\n          "@container": "@set"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n          "@type": "@id"\n        },\n        "licenseNumber": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber"\n        },\n        "result": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#result",\n          "@container": "@set"\n        },\n        "role": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#role"\n        },\n        "source": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#source",\n          "@type": "@id"\n        },\n        "term": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#term"\n        }\n      }\n    },\n    "Address": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "addressCountry": {\n          "@id": "https://schema.org/addressCountry"\n        },\n        "addressCountryCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode"\n        },\n        "addressLocality": {\n          "@id": "https://schema.org/addressLocality"\n        },\n        "addressRegion": {\n          "@id": "https://schema.org/addressRegion"\n        },\n        "geo": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates"\n        },\n        "postOfficeBoxNumber": {\n          "@id": "https://schema.org/postOfficeBoxNumber"\n        },\n        "postalCode": {\n          "@id": "https://schema.org/postalCode"\n        },\n        "streetAddress": {\n          "@id": "https://schema.org/streetAddress"\n        }\n      }\n    },\n    "Alignment": {\n      "@id": "https://schema.org/AlignmentObject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "targetCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode"\n        },\n        "targetDescription": {\n          "@id": "https://schema.org/targetDescription"\n        },\n        "targetFramework": {\n          "@id": "https://schema.org/targetFramework"\n        },\n        "targetName": {\n          "@id": "https://schema.org/targetName"\n        },\n        "targetType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType"\n        },\n        "targetUrl": {\n          "@id": "https://schema.org/targetUrl",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        }\n      }\n    },\n    "Criteria": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria"\n    },\n    "EndorsementCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential"\n    },\n    "EndorsementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "endorsementComment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment"\n        }\n      }\n    },\n    "Evidence": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "audience": {\n          "@id": "https://schema.org/audience"\n        },\n        "genre": {\n          "@id": "https://schema.org/genre"\n        }\n      }\n    },\n    "GeoCoordinates": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "latitude": {\n          "@id": "https://schema.org/latitude"\n        },\n        "longitude": {\n          "@id": "https://schema.org/longitude"\n        }\n      }\n    },\n    "IdentifierEntry": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier"\n        },\n        "identifierType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType"\n        }\n      }\n    },\n    "IdentityObject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "hashed": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed",\n          "@type": "https://www.w3.org/2001/XMLSchema#boolean"\n        },\n        "identityHash": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash"\n        },\n        "identityType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType"\n        },\n        "salt": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt"\n        }\n      }\n    },\n    "Image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "caption": {\n          "@id": "https://schema.org/caption"\n        }\n      }\n    },\n    "Profile": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "additionalName": {\n          "@id": "https://schema.org/additionalName"\n        },\n        "address": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#address",\n          "@type": "@id"\n        },\n        "dateOfBirth": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth",\n          "@type": "https://www.w3.org/2001/XMLSchema#date"\n        },\n        "email": {\n          "@id": "https://schema.org/email"\n        },\n        "familyName": {\n          "@id": "https://schema.org/familyName"\n        },\n        "familyNamePrefix": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix"\n        },\n        "givenName": {\n          "@id": "https://schema.org/givenName"\n        },\n        "honorificPrefix": {\n          "@id": "https://schema.org/honorificPrefix"\n        },\n        "honorificSuffix": {\n          "@id": "https://schema.org/honorificSuffix"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n          "@type": "@id"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@container": "@set"\n        },\n        "parentOrg": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg",\n          "@type": "@id"\n        },\n        "patronymicName": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName"\n        },\n        "phone": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone"\n        },\n        "official": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#official"\n        }\n      }\n    },\n    "Related": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version"\n        }\n      }\n    },\n    "Result": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "achievedLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        },\n        "status": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#status"\n        },\n        "value": {\n          "@id": "https://schema.org/value"\n        }\n      }\n    },\n    "ResultDescription": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "allowedValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue",\n          "@container": "@list"\n        },\n        "requiredLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel",\n          "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n        },\n        "requiredValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue"\n        },\n        "resultType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType"\n        },\n        "rubricCriterionLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel",\n          "@container": "@set"\n        },\n        "valueMax": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax"\n        },\n        "valueMin": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin"\n        }\n      }\n    },\n    "RubricCriterionLevel": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "level": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#level"\n        },\n        "points": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#points"\n        }\n      }\n    },\n    "alignment": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n      "@container": "@set"\n    },\n    "description": {\n      "@id": "https://schema.org/description"\n    },\n    "endorsement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement",\n      "@container": "@set"\n    },\n    "image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n      "@type": "@id"\n    },\n    "name": {\n      "@id": "https://schema.org/name"\n    },\n    "narrative": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative"\n    },\n    "url": {\n      "@id": "https://schema.org/url",\n      "@type": "https://www.w3.org/2001/XMLSchema#anyURI"\n    }\n  }\n}\n'
    },
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": {
      "digest": "5f3d9dd6288ef437ff8286cf95ffbff609c748a66f24a1e9450c45ca64be1571",
      "text": '{\n  "@context": {\n    "id": "@id",\n    "type": "@type",\n\n    "xsd": "https://www.w3.org/2001/XMLSchema#",\n\n    "OpenBadgeCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"\n    },\n    "Achievement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",\n      "@context": {\n        "achievementType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType",\n          "@type": "xsd:string"\n        },\n        "alignment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n          "@container": "@set"\n        },\n        "creator": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator"\n        },\n        "creditsAvailable": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable",\n          "@type": "xsd:float"\n        },\n        "criteria": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria",\n          "@type": "@id"\n        },\n        "fieldOfStudy": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy",\n          "@type": "xsd:string"\n        },\n        "humanCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode",\n          "@type": "xsd:string"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n          "@type": "@id"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@container": "@set"\n        },\n        "related": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#related",\n          "@container": "@set"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@container": "@set"\n        },\n        "specialization": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization",\n          "@type": "xsd:string"\n        },\n        "tag": {\n          "@id": "https://schema.org/keywords",\n          "@type": "xsd:string",\n          "@container": "@set"\n        },\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "AchievementCredential": {\n      "@id": "OpenBadgeCredential"\n    },\n    "AchievementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject",\n      "@context": {\n        "achievement": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement-0"\n        },\n        "activityEndDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate",\n          "@type": "xsd:date"\n        },\n        "activityStartDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate",\n          "@type": "xsd:date"\n        },\n        "creditsEarned": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned",\n          "@type": "xsd:float"\n        },\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier",\n          "@container": "@set"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n          "@type": "@id"\n        },\n        "licenseNumber": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber",\n          "@type": "xsd:string"\n        },\n        "result": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#result",\n          "@container": "@set"\n        },\n        "role": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#role",\n          "@type": "xsd:string"\n        },\n        "source": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#source",\n          "@type": "@id"\n        },\n        "term": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#term",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Address": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address",\n      "@context": {\n        "addressCountry": {\n          "@id": "https://schema.org/addressCountry",\n          "@type": "xsd:string"\n        },\n        "addressCountryCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode",\n          "@type": "xsd:string"\n        },\n        "addressLocality": {\n          "@id": "https://schema.org/addressLocality",\n          "@type": "xsd:string"\n        },\n        "addressRegion": {\n          "@id": "https://schema.org/addressRegion",\n          "@type": "xsd:string"\n        },\n        "geo": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates"\n        },\n        "postOfficeBoxNumber": {\n          "@id": "https://schema.org/postOfficeBoxNumber",\n          "@type": "xsd:string"\n        },\n        "postalCode": {\n          "@id": "https://schema.org/postalCode",\n          "@type": "xsd:string"\n        },\n        "streetAddress": {\n          "@id": "https://schema.org/streetAddress",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Alignment": {\n      "@id": "https://schema.org/AlignmentObject",\n      "@context": {\n        "targetCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode",\n          "@type": "xsd:string"\n        },\n        "targetDescription": {\n          "@id": "https://schema.org/targetDescription",\n          "@type": "xsd:string"\n        },\n        "targetFramework": {\n          "@id": "https://schema.org/targetFramework",\n          "@type": "xsd:string"\n        },\n        "targetName": {\n          "@id": "https://schema.org/targetName",\n          "@type": "xsd:string"\n        },\n        "targetType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType",\n          "@type": "xsd:string"\n        },\n        "targetUrl": {\n          "@id": "https://schema.org/targetUrl",\n          "@type": "xsd:anyURI"\n        }\n      }\n    },\n    "Criteria": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria"\n    },\n    "EndorsementCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential"\n    },\n    "EndorsementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject",\n      "@context": {\n        "endorsementComment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Evidence": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence",\n      "@context": {\n        "audience": {\n          "@id": "https://schema.org/audience",\n          "@type": "xsd:string"\n        },\n        "genre": {\n          "@id": "https://schema.org/genre",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "GeoCoordinates": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates",\n      "@context": {\n        "latitude": {\n          "@id": "https://schema.org/latitude",\n          "@type": "xsd:string"\n        },\n        "longitude": {\n          "@id": "https://schema.org/longitude",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "IdentifierEntry": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry",\n      "@context": {\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier",\n          "@type": "xsd:string"\n        },\n        "identifierType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "IdentityObject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject",\n      "@context": {\n        "hashed": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed",\n          "@type": "xsd:boolean"\n        },\n        "identityHash": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash",\n          "@type": "xsd:string"\n        },\n        "identityType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType",\n          "@type": "xsd:string"\n        },\n        "salt": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n      "@context": {\n        "caption": {\n          "@id": "https://schema.org/caption",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Profile": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile",\n      "@context": {\n        "additionalName": {\n          "@id": "https://schema.org/additionalName",\n          "@type": "xsd:string"\n        },\n        "address": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#address",\n          "@type": "@id"\n        },\n        "dateOfBirth": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth",\n          "@type": "xsd:date"\n        },\n        "email": {\n          "@id": "https://schema.org/email",\n          "@type": "xsd:string"\n        },\n        "familyName": {\n          "@id": "https://schema.org/familyName",\n          "@type": "xsd:string"\n        },\n        "familyNamePrefix": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix",\n          "@type": "xsd:string"\n        },\n        "givenName": {\n          "@id": "https://schema.org/givenName",\n          "@type": "xsd:string"\n        },\n        "honorificPrefix": {\n          "@id": "https://schema.org/honorificPrefix",\n          "@type": "xsd:string"\n        },\n        "honorificSuffix": {\n          "@id": "https://schema.org/honorificSuffix",\n          "@type": "xsd:string"\n        },\n        "image": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n          "@type": "@id"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@container": "@set"\n        },\n        "parentOrg": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg",\n          "@type": "@id"\n        },\n        "patronymicName": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName",\n          "@type": "xsd:string"\n        },\n        "phone": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone",\n          "@type": "xsd:string"\n        },\n        "official": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#official",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Related": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related",\n      "@context": {\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Result": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result",\n      "@context": {\n        "achievedLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel",\n          "@type": "xsd:anyURI"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@type": "xsd:anyURI"\n        },\n        "status": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#status",\n          "@type": "xsd:string"\n        },\n        "value": {\n          "@id": "https://schema.org/value",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "ResultDescription": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription",\n      "@context": {\n        "allowedValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue",\n          "@type": "xsd:string",\n          "@container": "@set"\n        },\n        "requiredLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel",\n          "@type": "xsd:anyURI"\n        },\n        "requiredValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue",\n          "@type": "xsd:string"\n        },\n        "resultType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType",\n          "@type": "xsd:string"\n        },\n        "rubricCriterionLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel",\n          "@container": "@set"\n        },\n        "valueMax": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax",\n          "@type": "xsd:string"\n        },\n        "valueMin": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "RubricCriterionLevel": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel",\n      "@context": {\n        "level": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#level",\n          "@type": "xsd:string"\n        },\n        "points": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#points",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "alignment": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n      "@container": "@set"\n    },\n    "awardedDate": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#awardedDate",\n      "@type": "xsd:dateTime"\n    },\n    "description": {\n      "@id": "https://schema.org/description",\n      "@type": "xsd:string"\n    },\n    "endorsement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement",\n      "@container": "@set"\n    },\n    "image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",\n      "@type": "@id"\n    },\n    "name": {\n      "@id": "https://schema.org/name",\n      "@type": "xsd:string"\n    },\n    "narrative": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative",\n      "@type": "xsd:string"\n    },\n    "url": {\n      "@id": "https://schema.org/url",\n      "@type": "xsd:anyURI"\n    }\n  }\n}'
    },
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json": {
      "digest": "9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72",
      "text": '{\n  "@context": {\n    "id": "@id",\n    "type": "@type",\n    "xsd": "https://www.w3.org/2001/XMLSchema#",\n    "OpenBadgeCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential"\n    },\n    "Achievement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",\n      "@context": {\n        "achievementType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievementType",\n          "@type": "xsd:string"\n        },\n        "alignment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment",\n          "@container": "@set"\n        },\n        "creator": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile"\n        },\n        "creditsAvailable": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsAvailable",\n          "@type": "xsd:float"\n        },\n        "criteria": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria",\n          "@type": "@id"\n        },\n        "fieldOfStudy": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#fieldOfStudy",\n          "@type": "xsd:string"\n        },\n        "humanCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#humanCode",\n          "@type": "xsd:string"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry",\n          "@container": "@set"\n        },\n        "related": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#related",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related",\n          "@container": "@set"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription",\n          "@container": "@set"\n        },\n        "specialization": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#specialization",\n          "@type": "xsd:string"\n        },\n        "tag": {\n          "@id": "https://schema.org/keywords",\n          "@type": "xsd:string",\n          "@container": "@set"\n        },\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "AchievementCredential": {\n      "@id": "OpenBadgeCredential"\n    },\n    "AchievementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#AchievementSubject",\n      "@context": {\n        "achievement": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement"\n        },\n        "activityEndDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityEndDate",\n          "@type": "xsd:date"\n        },\n        "activityStartDate": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#activityStartDate",\n          "@type": "xsd:date"\n        },\n        "creditsEarned": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creditsEarned",\n          "@type": "xsd:float"\n        },\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject",\n          "@container": "@set"\n        },\n        "licenseNumber": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#licenseNumber",\n          "@type": "xsd:string"\n        },\n        "result": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#result",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result",\n          "@container": "@set"\n        },\n        "role": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#role",\n          "@type": "xsd:string"\n        },\n        "source": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#source",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile"\n        },\n        "term": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#term",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Address": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address",\n      "@context": {\n        "addressCountry": {\n          "@id": "https://schema.org/addressCountry",\n          "@type": "xsd:string"\n        },\n        "addressCountryCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#CountryCode",\n          "@type": "xsd:string"\n        },\n        "addressLocality": {\n          "@id": "https://schema.org/addressLocality",\n          "@type": "xsd:string"\n        },\n        "addressRegion": {\n          "@id": "https://schema.org/addressRegion",\n          "@type": "xsd:string"\n        },\n        "geo": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates"\n        },\n        "postOfficeBoxNumber": {\n          "@id": "https://schema.org/postOfficeBoxNumber",\n          "@type": "xsd:string"\n        },\n        "postalCode": {\n          "@id": "https://schema.org/postalCode",\n          "@type": "xsd:string"\n        },\n        "streetAddress": {\n          "@id": "https://schema.org/streetAddress",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Alignment": {\n      "@id": "https://schema.org/Alignment",\n      "@context": {\n        "targetCode": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetCode",\n          "@type": "xsd:string"\n        },\n        "targetDescription": {\n          "@id": "https://schema.org/targetDescription",\n          "@type": "xsd:string"\n        },\n        "targetFramework": {\n          "@id": "https://schema.org/targetFramework",\n          "@type": "xsd:string"\n        },\n        "targetName": {\n          "@id": "https://schema.org/targetName",\n          "@type": "xsd:string"\n        },\n        "targetType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#targetType",\n          "@type": "xsd:string"\n        },\n        "targetUrl": {\n          "@id": "https://schema.org/targetUrl",\n          "@type": "xsd:anyURI"\n        }\n      }\n    },\n    "Criteria": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Criteria"\n    },\n    "EndorsementCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential"\n    },\n    "EndorsementSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementSubject",\n      "@context": {\n        "endorsementComment": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Evidence": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Evidence",\n      "@context": {\n        "audience": {\n          "@id": "https://schema.org/audience",\n          "@type": "xsd:string"\n        },\n        "genre": {\n          "@id": "https://schema.org/genre",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "GeoCoordinates": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#GeoCoordinates",\n      "@context": {\n        "latitude": {\n          "@id": "https://schema.org/latitude",\n          "@type": "xsd:string"\n        },\n        "longitude": {\n          "@id": "https://schema.org/longitude",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "IdentifierEntry": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry",\n      "@context": {\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifier",\n          "@type": "xsd:string"\n        },\n        "identifierType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identifierType",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "IdentityObject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject",\n      "@context": {\n        "hashed": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#hashed",\n          "@type": "xsd:boolean"\n        },\n        "identityHash": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityHash",\n          "@type": "xsd:string"\n        },\n        "identityType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#identityType",\n          "@type": "xsd:string"\n        },\n        "salt": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#salt",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",\n      "@context": {\n        "caption": {\n          "@id": "https://schema.org/caption",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Profile": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile",\n      "@context": {\n        "additionalName": {\n          "@id": "https://schema.org/additionalName",\n          "@type": "xsd:string"\n        },\n        "address": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address"\n        },\n        "dateOfBirth": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#dateOfBirth",\n          "@type": "xsd:date"\n        },\n        "email": {\n          "@id": "https://schema.org/email",\n          "@type": "xsd:string"\n        },\n        "familyName": {\n          "@id": "https://schema.org/familyName",\n          "@type": "xsd:string"\n        },\n        "familyNamePrefix": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#familyNamePrefix",\n          "@type": "xsd:string"\n        },\n        "givenName": {\n          "@id": "https://schema.org/givenName",\n          "@type": "xsd:string"\n        },\n        "honorificPrefix": {\n          "@id": "https://schema.org/honorificPrefix",\n          "@type": "xsd:string"\n        },\n        "honorificSuffix": {\n          "@id": "https://schema.org/honorificSuffix",\n          "@type": "xsd:string"\n        },\n        "otherIdentifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentifierEntry",\n          "@container": "@set"\n        },\n        "parentOrg": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg",\n          "@type": "xsd:string"\n        },\n        "patronymicName": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#patronymicName",\n          "@type": "xsd:string"\n        },\n        "phone": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#PhoneNumber",\n          "@type": "xsd:string"\n        },\n        "official": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#official",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Related": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Related",\n      "@context": {\n        "version": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#version",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "Result": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result",\n      "@context": {\n        "achievedLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievedLevel",\n          "@type": "xsd:anyURI"\n        },\n        "resultDescription": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultDescription",\n          "@type": "xsd:anyURI"\n        },\n        "status": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#status",\n          "@type": "xsd:string"\n        },\n        "value": {\n          "@id": "https://schema.org/value",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "ResultDescription": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription",\n      "@context": {\n        "allowedValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue",\n          "@type": "xsd:string",\n          "@container": "@set"\n        },\n        "requiredLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredLevel",\n          "@type": "xsd:anyURI"\n        },\n        "requiredValue": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#requiredValue",\n          "@type": "xsd:string"\n        },\n        "resultType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#resultType",\n          "@type": "xsd:string"\n        },\n        "rubricCriterionLevel": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#rubricCriterionLevel",\n          "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel",\n          "@container": "@set"\n        },\n        "valueMax": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMax",\n          "@type": "xsd:string"\n        },\n        "valueMin": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#valueMin",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "RubricCriterionLevel": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#RubricCriterionLevel",\n      "@context": {\n        "level": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#level",\n          "@type": "xsd:string"\n        },\n        "points": {\n          "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#points",\n          "@type": "xsd:string"\n        }\n      }\n    },\n    "alignment": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#alignment",\n      "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment",\n      "@container": "@set"\n    },\n    "description": {\n      "@id": "https://schema.org/description",\n      "@type": "xsd:string"\n    },\n    "endorsement": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsement",\n      "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#EndorsementCredential",\n      "@container": "@set"\n    },\n    "image": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",\n      "@type": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image"\n    },\n    "name": {\n      "@id": "https://schema.org/name",\n      "@type": "xsd:string"\n    },\n    "narrative": {\n      "@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#narrative",\n      "@type": "xsd:string"\n    },\n    "url": {\n      "@id": "https://schema.org/url",\n      "@type": "xsd:anyURI"\n    }\n  }\n}\n'
    },
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": {
      "digest": "87c06c81bc2317663bf288d740d94fddd2818c4342b186270ff6371dfaa63f93",
      "text": '{\r\n  "@context": {\r\n    "id": "@id",\r\n    "type": "@type",\r\n    "1EdTechJsonSchemaValidator2019": "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019",\r\n    "1EdTechRevocationList": "https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList",\r\n    "1EdTechCredentialRefresh": "https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh"\r\n  }\r\n}'
    },
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json": {
      "digest": "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6",
      "text": '{\n  "@context": {\n    "id": "@id",\n    "type": "@type",\n    "ClrCredential": {\n      "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrCredential",\n      "@context": {\n        "id": "@id",\n        "type": "@type",\n        "partial": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#partial",\n          "@type": "xsd:boolean"\n        }\n      }\n    },\n    "ClrSubject": {\n      "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#ClrSubject",\n      "@context": {\n        "id": "@id",\n        "type": "@type",\n        "cred": "https://www.w3.org/2018/credentials#",\n        "obi": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",\n        "achievement": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#achievement",\n          "@type": "obi:Achievement",\n          "@container": "@set"\n        },\n        "association": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#association",\n          "@type": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association",\n          "@container": "@set"\n        },\n        "verifiableCredential": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#verifiableCredential",\n          "@type": "cred:verifiableCredential",\n          "@container": "@set"\n        },\n        "identifier": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#identifier-1",\n          "@type": "obi:Identifier",\n          "@container": "@set"\n        }\n      }\n    },\n    "Association": {\n      "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#Association",\n      "@context": {\n        "associationType": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#AssociationType"\n        },\n        "sourceId": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#sourceId",\n          "@type": "xsd:anyURI"\n        },\n        "targetId": {\n          "@id": "https://purl.imsglobal.org/spec/vc/clr/vocab.html#targetId",\n          "@type": "xsd:anyURI"\n        }\n      }\n    }\n  }\n}'
    },
    "https://w3id.org/security/data-integrity/v2": {
      "digest": "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4",
      "text": '{\n  "@context": {\n    "id": "@id",\n    "type": "@type",\n    "@protected": true,\n    "proof": {\n      "@id": "https://w3id.org/security#proof",\n      "@type": "@id",\n      "@container": "@graph"\n    },\n    "DataIntegrityProof": {\n      "@id": "https://w3id.org/security#DataIntegrityProof",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "challenge": "https://w3id.org/security#challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "domain": "https://w3id.org/security#domain",\n        "expires": {\n          "@id": "https://w3id.org/security#expiration",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "nonce": "https://w3id.org/security#nonce",\n        "previousProof": {\n          "@id": "https://w3id.org/security#previousProof",\n          "@type": "@id"\n        },\n        "proofPurpose": {\n          "@id": "https://w3id.org/security#proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "assertionMethod": {\n              "@id": "https://w3id.org/security#assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "https://w3id.org/security#authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "capabilityInvocation": {\n              "@id": "https://w3id.org/security#capabilityInvocationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "capabilityDelegation": {\n              "@id": "https://w3id.org/security#capabilityDelegationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "keyAgreement": {\n              "@id": "https://w3id.org/security#keyAgreementMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "cryptosuite": {\n          "@id": "https://w3id.org/security#cryptosuite",\n          "@type": "https://w3id.org/security#cryptosuiteString"\n        },\n        "proofValue": {\n          "@id": "https://w3id.org/security#proofValue",\n          "@type": "https://w3id.org/security#multibase"\n        },\n        "verificationMethod": {\n          "@id": "https://w3id.org/security#verificationMethod",\n          "@type": "@id"\n        }\n      }\n    }\n  }\n}'
    },
    "https://w3id.org/security/data-integrity/v1": {
      "digest": "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
      "text": '{\n  "@context": {\n    "id": "@id",\n    "type": "@type",\n    "@protected": true,\n    "proof": {\n      "@id": "https://w3id.org/security#proof",\n      "@type": "@id",\n      "@container": "@graph"\n    },\n    "DataIntegrityProof": {\n      "@id": "https://w3id.org/security#DataIntegrityProof",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "challenge": "https://w3id.org/security#challenge",\n        "created": {\n          "@id": "http://purl.org/dc/terms/created",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "domain": "https://w3id.org/security#domain",\n        "expires": {\n          "@id": "https://w3id.org/security#expiration",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "nonce": "https://w3id.org/security#nonce",\n        "proofPurpose": {\n          "@id": "https://w3id.org/security#proofPurpose",\n          "@type": "@vocab",\n          "@context": {\n            "@protected": true,\n            "id": "@id",\n            "type": "@type",\n            "assertionMethod": {\n              "@id": "https://w3id.org/security#assertionMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "authentication": {\n              "@id": "https://w3id.org/security#authenticationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "capabilityInvocation": {\n              "@id": "https://w3id.org/security#capabilityInvocationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "capabilityDelegation": {\n              "@id": "https://w3id.org/security#capabilityDelegationMethod",\n              "@type": "@id",\n              "@container": "@set"\n            },\n            "keyAgreement": {\n              "@id": "https://w3id.org/security#keyAgreementMethod",\n              "@type": "@id",\n              "@container": "@set"\n            }\n          }\n        },\n        "cryptosuite": "https://w3id.org/security#cryptosuite",\n        "proofValue": {\n          "@id": "https://w3id.org/security#proofValue",\n          "@type": "https://w3id.org/security#multibase"\n        },\n        "verificationMethod": {\n          "@id": "https://w3id.org/security#verificationMethod",\n          "@type": "@id"\n        }\n      }\n    }\n  }\n}\n'
    },
    "https://w3id.org/security/multikey/v1": {
      "digest": "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597",
      "text": '{\n  "@context": {\n    "id": "@id",\n    "type": "@type",\n    "@protected": true,\n    "Multikey": {\n      "@id": "https://w3id.org/security#Multikey",\n      "@context": {\n        "@protected": true,\n        "id": "@id",\n        "type": "@type",\n        "controller": {\n          "@id": "https://w3id.org/security#controller",\n          "@type": "@id"\n        },\n        "revoked": {\n          "@id": "https://w3id.org/security#revoked",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "expires": {\n          "@id": "https://w3id.org/security#expiration",\n          "@type": "http://www.w3.org/2001/XMLSchema#dateTime"\n        },\n        "publicKeyMultibase": {\n          "@id": "https://w3id.org/security#publicKeyMultibase",\n          "@type": "https://w3id.org/security#multibase"\n        },\n        "secretKeyMultibase": {\n          "@id": "https://w3id.org/security#secretKeyMultibase",\n          "@type": "https://w3id.org/security#multibase"\n        }\n      }\n    }\n  }\n}\n'
    }
  };

  // ../../../resources/site/source/contexts.js
  var loaded = /* @__PURE__ */ new Map();
  function loadContext(address) {
    if (!loaded.has(address)) {
      if (!Object.hasOwn(PINNED, address)) throw new Refused("terms.unknownContext", printable(address));
      const { digest, text: text2 } = PINNED[address];
      if (bytesToHex(sha256(utf8ToBytes(text2))) !== digest) throw new Refused("page.damaged");
      loaded.set(address, JSON.parse(text2)["@context"]);
    }
    return loaded.get(address);
  }

  // ../../../resources/site/source/strict_json.js
  var MOST_BYTES = 4 * 1024 * 1024;
  var DEEPEST = 32;
  var LARGEST_EXACT = 2n ** 53n;
  var LONGEST_NUMBER = 17;
  var NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
  var PLAIN = /[^"\\\u0000-\u001f]*/y;
  var SPACE = /[ \t\r\n]*/y;
  var ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
  function readObject(bytes, most = MOST_BYTES) {
    const value = readValue(bytes, most);
    if (!isObject(value)) throw new Refused("json.object");
    return value;
  }
  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }
  function readValue(bytes, most) {
    if (bytes.length > most) throw new Refused("json.large");
    let text2;
    try {
      text2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Refused("json.utf8");
    }
    if (text2.startsWith("\uFEFF")) throw new Refused("json.mark");
    return new Reader(text2).whole();
  }
  function isExact(digits) {
    const number = digits.length > LONGEST_NUMBER ? null : BigInt(digits);
    return number !== null && -LARGEST_EXACT <= number && number <= LARGEST_EXACT;
  }
  var Reader = class {
    constructor(text2) {
      this.text = text2;
      this.at = 0;
    }
    whole() {
      const value = this.value(0);
      this.space();
      if (this.at !== this.text.length) this.bad();
      return value;
    }
    value(depth) {
      this.space();
      const begins2 = this.text[this.at];
      if (begins2 === "{" || begins2 === "[") {
        if (depth >= DEEPEST) throw new Refused("json.deep");
        this.at += 1;
        return begins2 === "{" ? this.members(depth + 1) : this.entries(depth + 1);
      }
      if (begins2 === '"') return this.string();
      for (const [word, value] of [["true", true], ["false", false], ["null", null]]) {
        if (this.text.startsWith(word, this.at)) {
          this.at += word.length;
          return value;
        }
      }
      return this.number();
    }
    members(depth) {
      const found = /* @__PURE__ */ Object.create(null);
      if (this.ends("}")) return found;
      do {
        this.space();
        if (this.text[this.at] !== '"') this.bad();
        const name = this.string();
        if (name in found) throw new Refused("json.twice", printable(name));
        this.expect(":");
        found[name] = this.value(depth);
      } while (this.goesOn("}"));
      return found;
    }
    entries(depth) {
      const found = [];
      if (this.ends("]")) return found;
      do
        found.push(this.value(depth));
      while (this.goesOn("]"));
      return found;
    }
    string() {
      this.at += 1;
      let made2 = "";
      for (; ; ) {
        made2 += this.match(PLAIN)[0];
        const stop = this.text[this.at];
        if (stop === '"') break;
        if (stop !== "\\") this.bad();
        made2 += this.escaped();
      }
      this.at += 1;
      if (!made2.isWellFormed()) throw new Refused("json.surrogate");
      return made2;
    }
    escaped() {
      const kind = this.text[this.at + 1];
      if (kind === "u") {
        const digits = this.text.slice(this.at + 2, this.at + 6);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.bad();
        this.at += 6;
        return String.fromCharCode(parseInt(digits, 16));
      }
      if (!(kind in ESCAPES)) this.bad();
      this.at += 2;
      return ESCAPES[kind];
    }
    number() {
      const found = this.match(NUMBER);
      if (!found || !found[0]) this.bad();
      const value = Number(found[0]);
      const whole = found[1] === void 0 && found[2] === void 0;
      if (!Number.isFinite(value) || whole && !isExact(found[0])) throw new Refused("json.number");
      return value;
    }
    match(pattern) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text);
      if (found) this.at = pattern.lastIndex;
      return found;
    }
    space() {
      this.match(SPACE);
    }
    ends(mark2) {
      this.space();
      if (this.text[this.at] !== mark2) return false;
      this.at += 1;
      return true;
    }
    goesOn(mark2) {
      if (this.ends(mark2)) return false;
      this.expect(",");
      return true;
    }
    expect(mark2) {
      this.space();
      if (this.text[this.at] !== mark2) this.bad();
      this.at += 1;
    }
    bad() {
      throw new Refused("json.syntax", String(this.at));
    }
  };

  // ../../../resources/site/source/terms.js
  var MOST_CONTEXTS = 8;
  var ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u0020]*$/u;
  var DISPUTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;
  var DOCUMENTS = /* @__PURE__ */ new Set(["endorsement", "verifiableCredential"]);
  function contextAddresses(document2) {
    const named = document2["@context"];
    const listed = typeof named === "string" ? [named] : named;
    if (!Array.isArray(listed) || !(listed.length > 0 && listed.length <= MOST_CONTEXTS)) throw new Refused("terms.contexts");
    for (const address of listed) {
      if (typeof address !== "string") throw new Refused("terms.ownContext");
      loadContext(address);
    }
    return listed;
  }
  function checkTerms(document2) {
    new Walk().node(document2, documentContext(document2, EMPTY), null, "");
  }
  function withoutTokens(value) {
    if (Array.isArray(value)) return value.map(withoutTokens);
    if (!isObject(value)) return value;
    return mapMembers(value, (name, member2) => name === "endorsementJwt" ? void 0 : withoutTokens(member2));
  }
  function mapMembers(document2, made2) {
    const copy = /* @__PURE__ */ Object.create(null);
    for (const [name, member2] of Object.entries(document2)) {
      const value = made2(name, member2);
      if (value !== void 0) copy[name] = value;
    }
    return copy;
  }
  var ActiveContext = class _ActiveContext {
    constructor(terms, previous = null) {
      this.terms = terms;
      this.previous = previous;
    }
    extended(local, propagates = true) {
      return new _ActiveContext(termsOf(this.terms, local), propagates ? this.previous : this.previous ?? this);
    }
  };
  var EMPTY = new ActiveContext(/* @__PURE__ */ new Map());
  function documentContext(document2, active) {
    return contextAddresses(document2).reduce((found, address) => found.extended(loadContext(address)), active);
  }
  function termsOf(active, local) {
    if (local === null) return /* @__PURE__ */ new Map();
    if (Array.isArray(local)) return local.reduce(termsOf, active);
    const terms = new Map(active);
    for (const [name, definition] of Object.entries(local)) {
      if (name.startsWith("@")) continue;
      const term = termOf(name, definition, local, active);
      if (term === null) terms.delete(name);
      else terms.set(name, term);
    }
    return terms;
  }
  function termOf(name, given, local, active) {
    const definition = typeof given === "string" ? { "@id": given } : given;
    if (definition === null) return null;
    const target = "@id" in definition ? definition["@id"] : name;
    if (target === null) return null;
    const coercion = definition["@type"];
    return {
      iri: expand(target, local, active, 0),
      coercion: coercion === void 0 ? null : expand(coercion, local, active, 0),
      hasContext: "@context" in definition,
      context: definition["@context"]
    };
  }
  function expand(text2, local, active, depth) {
    if (text2.startsWith("@") || depth > 8) return text2;
    const colon = text2.indexOf(":");
    const suffix = colon < 0 ? "" : text2.slice(colon + 1);
    if (colon >= 0 && suffix.startsWith("//")) return text2;
    const name = colon < 0 ? text2 : text2.slice(0, colon);
    if (Object.hasOwn(local, name)) {
      const definition = local[name];
      const target = isObject(definition) ? definition["@id"] : definition;
      if (typeof target === "string" && target !== text2) return expand(target, local, active, depth + 1) + suffix;
    } else if (active.has(name)) return active.get(name).iri + suffix;
    return text2;
  }
  var Walk = class _Walk {
    constructor() {
      this.described = /* @__PURE__ */ new Map();
    }
    node(element, outer, term, place2) {
      if (Object.keys(element).length === 0) throw new Refused("terms.empty", printable(place2));
      let active = outer.previous ?? outer;
      if (term !== null && term.hasContext) active = active.extended(term.context);
      if (term !== null && "@context" in element) active = documentContext(element, active);
      active = this.types(element, active, place2);
      this.remember(element, active, place2);
      const seen = /* @__PURE__ */ new Map();
      for (const [name, value] of Object.entries(element)) {
        if (name !== "@context") this.member(name, value, active, seen, place2 ? `${place2}.${name}` : name);
      }
    }
    member(name, value, active, seen, place2) {
      const term = defined(name, active, place2);
      if (seen.has(term.iri)) throw new Refused("terms.alias", printable(name));
      seen.set(term.iri, name);
      if (term.iri === "@type") return;
      if (term.iri.startsWith("@") && term.iri !== "@id") throw new Refused("terms.keyword", printable(place2));
      const values = Array.isArray(value) && term.iri !== "@id" ? value : [value];
      if (values.length === 0) throw new Refused("terms.empty", printable(place2));
      for (const entry of values) (DOCUMENTS.has(name) ? new _Walk() : this).value(entry, active, term, place2);
    }
    value(value, active, term, place2) {
      if (isObject(value)) {
        if (term.coercion === "@json" || term.iri === "@id") throw new Refused("terms.object", printable(place2));
        this.node(value, active, term, place2);
      } else if (value === null || Array.isArray(value)) throw new Refused("terms.null", printable(place2));
      else if (typeof value === "string" && DISPUTED.test(value)) throw new Refused("terms.character", printable(place2));
      else if (term.iri === "@id" || term.coercion === "@id") requireIri(value, active, place2);
      else if (term.coercion === "@vocab") {
        const within = term.hasContext ? active.extended(term.context) : active;
        if (typeof value !== "string" || !within.terms.has(value)) throw new Refused("terms.undefined", printable(place2), printable(value));
      }
    }
    types(element, active, place2) {
      let scoped = active;
      for (const name of Object.keys(element).sort()) {
        if (active.terms.get(name)?.iri !== "@type") continue;
        const types = Array.isArray(element[name]) ? element[name] : [element[name]];
        if (types.length === 0 || !types.every((kind) => typeof kind === "string")) throw new Refused("terms.type", printable(place2));
        if (new Set(types).size !== types.length) throw new Refused("terms.type", printable(place2));
        for (const kind of [...types].sort()) {
          const term = defined(kind, active, place2);
          if (term.hasContext) scoped = scoped.extended(term.context, false);
        }
      }
      return scoped;
    }
    remember(element, active, place2) {
      const name = Object.keys(element).find((one) => active.terms.get(one)?.iri === "@id");
      if (name === void 0 || typeof element[name] !== "string" || Object.keys(element).length === 1) return;
      const whole = sortedText(element);
      if ((this.described.get(element[name]) ?? whole) !== whole) throw new Refused("terms.twice", printable(place2));
      this.described.set(element[name], whole);
    }
  };
  function sortedText(value) {
    return JSON.stringify(
      value,
      (_, member2) => isObject(member2) ? Object.fromEntries(Object.entries(member2).sort(([a], [b]) => a < b ? -1 : 1)) : member2
    );
  }
  function defined(name, active, place2) {
    const term = active.terms.get(name);
    const plain = !name.includes(":") && !name.startsWith("@");
    if (!plain) throw new Refused("terms.spelled", printable(name));
    if (term !== void 0 && (isAbsolute(term.iri) || term.iri === "@id" || term.iri === "@type")) return term;
    throw new Refused("terms.undefined", printable(place2), printable(name));
  }
  function isAbsolute(text2) {
    return ABSOLUTE.test(text2) && !text2.startsWith("_:");
  }
  function requireIri(value, active, place2) {
    if (typeof value !== "string" || !isAbsolute(value)) throw new Refused("terms.address", printable(place2));
    const colon = value.indexOf(":");
    if (active.terms.has(value.slice(0, colon)) && !value.startsWith("//", colon + 1)) throw new Refused("terms.address", printable(place2));
  }

  // ../../../resources/site/source/canonical.js
  async function digestOfRdf(document2) {
    checkTerms(document2);
    const plain = JSON.parse(JSON.stringify(document2));
    let text2;
    try {
      const dataset = await import_jsonld.default.toRDF(plain, { documentLoader, safe: true, produceGeneralizedRdf: false });
      text2 = await (0, import_rdf_canonize.canonize)(dataset, { algorithm: "RDFC-1.0", maxWorkFactor: 1, createMessageDigest });
    } catch (error) {
      throw error instanceof Refused ? error : new Refused("proof.noForm");
    }
    return sha256(utf8ToBytes(inCodePoints(text2)));
  }
  function digestOfJson(value) {
    return sha256(canonicalJson(value));
  }
  function canonicalJson(value) {
    return utf8ToBytes((0, import_canonicalize.default)(value));
  }
  async function documentLoader(address) {
    return { contextUrl: null, documentUrl: address, document: { "@context": loadContext(address) } };
  }
  function createMessageDigest() {
    const hash = sha256.create();
    return {
      update: (text2) => hash.update(utf8ToBytes(text2)),
      digest: async () => bytesToHex(hash.digest())
    };
  }
  function inCodePoints(text2) {
    const lines = text2.split("\n").slice(0, -1);
    const keys = new Map(lines.map((line) => [line, [...line].map((one) => one.codePointAt(0))]));
    return lines.sort((a, b) => compare(keys.get(a), keys.get(b))).map((line) => `${line}
`).join("");
  }
  function compare(a, b) {
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) if (a[at] !== b[at]) return a[at] - b[at];
    return a.length - b.length;
  }

  // ../../../resources/site/source/times.js
  var STAMP = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
  function momentOf(text2) {
    if (typeof text2 !== "string" || !STAMP.test(text2)) return null;
    const day2 = /* @__PURE__ */ new Date(`${text2.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(day2.getTime()) || day2.toISOString().slice(0, 10) !== text2.slice(0, 10)) return null;
    return Date.parse(text2);
  }

  // ../../../resources/site/source/proofs.js
  var RDFC = "eddsa-rdfc-2022";
  var JCS = "eddsa-jcs-2022";
  var MOST_PROOFS = 4;
  var EDDSA = /* @__PURE__ */ new Set(["EdDSA", "Ed25519"]);
  var OTHER_KINDS = /* @__PURE__ */ new Set(["ES256", "RS256"]);
  var CHANGES_THE_MEANING = ["crit", "b64", "zip", "enc"];
  var PRIVATE = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
  var MOST_HEADER = 64 * 1024;
  async function checkProofs(document2, issuer, pinned, enclosed, now) {
    const listed = Array.isArray(document2.proof) ? document2.proof : [document2.proof];
    const known = listed.filter((proof) => isObject(proof) && [RDFC, JCS].includes(proof.cryptosuite));
    if (known.length === 0 || listed.length > MOST_PROOFS) {
      return (document2.proof ?? null) === null ? none(false, "proof.none") : none(null, "proof.otherKind");
    }
    try {
      const found = [];
      for (const proof of known) {
        const signer = signerOf(proof, issuer, pinned, enclosed, now);
        if (signer === null) continue;
        const message = await signedBytes(document2, proof);
        if (!await holds(signer.key, signatureOf(proof.proofValue), message)) return none(false, "proof.changed");
        found.push(signer);
      }
      return found.length === 0 ? none(null, "proof.unknownKey") : { ok: true, word: "proof.holds", gaps: [], ...worst(found) };
    } catch (error) {
      if (error instanceof Refused) return none(false, error.word, ...error.gaps);
      throw error;
    }
  }
  async function checkCompact(compact, issuer, pinned, enclosed) {
    try {
      const named = (compact.header.kid ?? "").split("#")[0];
      if (named.startsWith("did:") && named !== issuer) throw new Refused("proof.otherIssuer", printable(named));
      if (OTHER_KINDS.has(compact.header.alg)) {
        const known = issuer.startsWith("did:key:z6Mk") || pinned.some((one) => one.id === issuer);
        return none(known ? false : null, "jwt.otherKind", compact.header.alg);
      }
      const signers = holders(issuer, pinned, enclosed, compact.header.kid);
      for (const signer of signers) {
        if (await holds(signer.key, compact.signature, compact.signed)) {
          return { ok: true, word: "proof.holds", gaps: [], ...signer };
        }
      }
      return signers.length ? none(false, "proof.changed") : none(null, "proof.unknownKey");
    } catch (error) {
      if (error instanceof Refused) return none(false, error.word, ...error.gaps);
      throw error;
    }
  }
  function readCompact(text2) {
    const parts = text2.split(".");
    if (parts.length !== 3) throw new Refused("jwt.parts");
    const [head, payload, signature] = parts.map(decodeBase64url);
    const header = readObject(head, MOST_HEADER);
    if (typeof header.alg !== "string" || header.alg.toLowerCase() === "none") throw new Refused("jwt.none");
    if (!EDDSA.has(header.alg) && !OTHER_KINDS.has(header.alg)) throw new Refused("jwt.otherKind", printable(header.alg));
    for (const name of CHANGES_THE_MEANING) if (name in header) throw new Refused("jwt.extension", name);
    if ("kid" in header && typeof header.kid !== "string") throw new Refused("jwt.base64");
    if (isObject(header.jwk) && PRIVATE.some((name) => name in header.jwk)) throw new Refused("jwt.private");
    const signed = new TextEncoder().encode(text2.slice(0, text2.lastIndexOf(".")));
    return { header, payload: readObject(payload), signature, signed };
  }
  async function readStatement(bytes, domain, most) {
    const envelope = readObject(bytes, most);
    const text2 = canonicalJson(envelope);
    const same = text2.length === bytes.length && text2.every((byte, at) => byte === bytes[at]);
    const names = Object.keys(envelope).sort().join(" ");
    if (!same || names !== "domain payload signatures" || envelope.domain !== domain) throw new Refused("bundle.manifest");
    const { payload, signatures } = envelope;
    if (!isObject(payload) || !Array.isArray(signatures) || signatures.length !== 1 || !isObject(signatures[0])) {
      throw new Refused("bundle.manifest");
    }
    const { key, signature, ...others } = signatures[0];
    if (Object.keys(others).length || typeof key !== "string" || typeof signature !== "string") throw new Refused("bundle.manifest");
    const begins2 = new TextEncoder().encode(`${domain}
`);
    const body = canonicalJson(payload);
    const message = new Uint8Array(begins2.length + body.length);
    message.set(begins2);
    message.set(body, begins2.length);
    const signer = decodeBase64url(key);
    if (!await holds(signer, decodeBase64url(signature), message)) throw new Refused("bundle.manifest");
    return { payload, key: signer };
  }
  function findSigner(method, issuer, pinned, enclosed) {
    if (method.startsWith("did:key:")) {
      const [did, fragment] = method.split("#");
      if (did !== `did:key:${fragment}`) throw new Refused("proof.method");
      return { key: keyOfMultikey(fragment), own: did === issuer };
    }
    const known = pinned.find((one) => one.id === issuer);
    if (known) {
      if (!Object.hasOwn(known.methods, method)) throw new Refused("proof.notListed");
      return { key: keyOfMultikey(known.methods[method]), own: true };
    }
    const beside = enclosed.find((one) => one.id === issuer && Object.hasOwn(one.methods, method));
    return beside ? { key: keyOfMultikey(beside.methods[method]), own: null } : null;
  }
  function signerOf(proof, issuer, pinned, enclosed, now) {
    if (proof.type !== "DataIntegrityProof" || proof.proofPurpose !== "assertionMethod") throw new Refused("proof.purpose");
    if ("previousProof" in proof || "domain" in proof || "challenge" in proof) throw new Refused("proof.exchange");
    if ("created" in proof && momentOf(proof.created) === null) throw new Refused("proof.date");
    if ("expires" in proof && !(momentOf(proof.expires) >= now)) throw new Refused("proof.expired");
    const method = proof.verificationMethod;
    if (typeof method !== "string" || typeof proof.proofValue !== "string") throw new Refused("proof.method");
    if (!method.startsWith(`${issuer}#`) && method.startsWith("did:")) {
      throw new Refused("proof.otherIssuer", printable(method.split("#")[0]));
    }
    return findSigner(method, issuer, pinned, enclosed);
  }
  function holders(issuer, pinned, enclosed, kid) {
    if (issuer.startsWith("did:key:")) return [{ key: keyOfMultikey(issuer.slice("did:key:".length)), own: true }];
    const known = pinned.filter((one) => one.id === issuer);
    const listed = known.length ? known : enclosed.filter((one) => one.id === issuer);
    return listed.flatMap(
      (one) => Object.entries(one.methods).filter(([method]) => !(kid !== void 0 && Object.hasOwn(one.methods, kid)) || method === kid).map(([, key]) => ({ key: keyOfMultikey(key), own: known.length ? true : null }))
    );
  }
  async function signedBytes(document2, proof) {
    const bare = mapMembers(document2, (name, member2) => name === "proof" ? void 0 : member2);
    const options = mapMembers(proof, (name, member2) => name === "proofValue" ? void 0 : member2);
    if (proof.cryptosuite === RDFC) {
      const body = await digestOfRdf(bare);
      options["@context"] = document2["@context"];
      return joined(await digestOfRdf(options), body);
    }
    if ("@context" in proof) {
      const own = [proof["@context"]].flat();
      const whole = [document2["@context"]].flat();
      if (JSON.stringify(whole.slice(0, own.length)) !== JSON.stringify(own)) throw new Refused("proof.context");
      bare["@context"] = proof["@context"];
    }
    return joined(digestOfJson(options), digestOfJson(bare));
  }
  function joined(first, second) {
    const whole = new Uint8Array(64);
    whole.set(first);
    whole.set(second, 32);
    return whole;
  }
  function worst(signers) {
    return signers.find((one) => one.own === false) ?? signers.find((one) => one.own === null) ?? signers[0];
  }
  function none(ok, word, ...gaps) {
    return { ok, word, gaps, own: ok === false ? false : null, key: null };
  }

  // ../../../resources/site/source/zip.js
  var DOMAIN = "assessor/bundle/v1";
  var MANIFEST = "manifest.json";
  var MOST_MANIFEST = 64 * 1024 * 1024;
  var MOST_ENTRIES = 65534;
  var NAME = /^[a-z0-9][a-z0-9._-]{0,99}(?:\/[a-z0-9][a-z0-9._-]{0,99}){0,5}$/;
  var KINDS = /* @__PURE__ */ new Set([
    ...["credential", "status-list", "did-document", "issuer-profile", "certificate", "evidence"],
    ...["blind-evidence", "derivation", "proof", "picture", "text"]
  ]);
  var DATE = 33;
  var UTF8 = 2048;
  var VERSION = 20;
  var TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
    return value;
  });
  function crc32(bytes) {
    let value = 4294967295;
    for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ value >>> 8;
    return (value ^ 4294967295) >>> 0;
  }
  async function readBundle(bytes) {
    const first = manifestOf(bytes);
    const { payload, key } = await readStatement(first.data, DOMAIN, MOST_MANIFEST);
    const names = Object.keys(payload).sort().join(" ");
    if (names !== "created files issuer" || typeof payload.issuer !== "string" || momentOf(payload.created) === null) {
      throw new Refused("bundle.manifest");
    }
    if (!Array.isArray(payload.files) || payload.files.length >= MOST_ENTRIES) throw new Refused("bundle.manifest");
    const entries = [first];
    let end = localHeader(first).length + first.data.length;
    for (const listed of payload.files) {
      checkListed(listed);
      const offset = end + 30 + listed.name.length;
      const data = bytes.subarray(offset, offset + listed.size);
      if (data.length !== listed.size || bytesToHex(sha256(data)) !== listed.sha256) {
        throw new Refused("bundle.file", printable(listed.name));
      }
      entries.push({ name: listed.name, kind: listed.kind, data, crc: crc32(data) });
      end = offset + listed.size;
    }
    if (new Set(entries.map((entry) => entry.name)).size !== entries.length) throw new Refused("bundle.manifest");
    compare2(bytes, entries);
    return { issuer: payload.issuer, created: payload.created, key, files: entries.slice(1) };
  }
  function manifestOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 30 + MANIFEST.length || view.getUint16(26, true) !== MANIFEST.length) throw new Refused("bundle.none");
    const name = String.fromCharCode(...bytes.subarray(30, 30 + MANIFEST.length));
    const size = view.getUint32(22, true);
    if (name !== MANIFEST || size > MOST_MANIFEST) throw new Refused("bundle.none");
    const data = bytes.subarray(30 + MANIFEST.length, 30 + MANIFEST.length + size);
    return { name, kind: "", data, crc: crc32(data) };
  }
  function checkListed(listed) {
    const names = isObject(listed) ? Object.keys(listed).sort().join(" ") : "";
    const plain = names === "kind name sha256 size" && typeof listed.name === "string" && NAME.test(listed.name);
    if (!plain || listed.name.includes("..") || listed.name.length > 255 || listed.name === MANIFEST) throw new Refused("bundle.manifest");
    if (!Number.isSafeInteger(listed.size) || listed.size < 0 || !KINDS.has(listed.kind)) throw new Refused("bundle.manifest");
  }
  function localHeader({ name, data, crc }) {
    return packed([4, 67324752], [2, VERSION], [2, UTF8], [2, 0], [2, 0], [2, DATE], [4, crc], [4, data.length], [4, data.length], [2, name.length], [2, 0], name);
  }
  function centralHeader({ name, data, crc }, offset) {
    return packed(
      ...[[4, 33639248], [2, VERSION], [2, VERSION], [2, UTF8], [2, 0], [2, 0], [2, DATE], [4, crc]],
      ...[[4, data.length], [4, data.length], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset], name]
    );
  }
  function compare2(bytes, entries) {
    let place2 = 0;
    const central = [];
    for (const entry of entries) {
      const header = localHeader(entry);
      expect(bytes, place2, header);
      central.push(centralHeader(entry, place2));
      place2 += header.length + entry.data.length;
    }
    const begins2 = place2;
    for (const header of central) {
      expect(bytes, place2, header);
      place2 += header.length;
    }
    const count = entries.length;
    const end = packed([4, 101010256], [2, 0], [2, 0], [2, count], [2, count], [4, place2 - begins2], [4, begins2], [2, 0]);
    expect(bytes, place2, end);
    if (bytes.length !== place2 + end.length) throw new Refused("bundle.around");
  }
  function expect(bytes, place2, wanted) {
    if (!wanted.every((byte, at) => bytes[place2 + at] === byte)) throw new Refused("bundle.around");
  }
  function packed(...parts) {
    const made2 = [];
    for (const part of parts) {
      if (typeof part === "string") made2.push(...[...part].map((character) => character.charCodeAt(0)));
      else for (let at = 0; at < part[0]; at += 1) made2.push(Math.floor(part[1] / 256 ** at) % 256);
    }
    return Uint8Array.from(made2);
  }

  // ../../../resources/site/source/pictures.js
  var KEYWORDS = ["openbadgecredential", "openbadges"];
  var NAMESPACES = [
    ["https://purl.imsglobal.org/ob/v3p0", "credential"],
    ["http://openbadges.org", "assertion"]
  ];
  var TEXT_CHUNKS = ["tEXt", "zTXt", "iTXt"];
  var MOST_CHUNKS = 4096;
  var LARGEST_SVG = 4 * 1024 * 1024;
  var OTHER_ENCODING = /^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!(?:utf-8|us-ascii)["'])/i;
  var SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
  function unbakePng(picture) {
    const found = [];
    for (const { kind: kind2, data: data2 } of chunks(picture)) {
      if (!TEXT_CHUNKS.includes(kind2)) continue;
      const keyword2 = latin(data2.subarray(0, data2.indexOf(0)));
      if (KEYWORDS.includes(keyword2)) found.push({ kind: kind2, keyword: keyword2, data: data2 });
    }
    if (found.length === 0) throw new Refused("picture.none");
    if (found.length > 1) throw new Refused("picture.several");
    const [{ kind, keyword, data }] = found;
    if (keyword !== KEYWORDS[0]) throw new Refused("picture.old");
    const rest = data.subarray(keyword.length + 1);
    const language2 = rest.indexOf(0, 2);
    const translated = rest.indexOf(0, language2 + 1);
    if (kind !== "iTXt" || rest[0] !== 0 || rest[1] !== 0 || language2 < 0 || translated < 0) throw new Refused("picture.packed");
    return rest.subarray(translated + 1);
  }
  function unbakeSvg(picture) {
    if (picture.length > LARGEST_SVG) throw new Refused("picture.damaged");
    let text2;
    try {
      text2 = new TextDecoder("utf-8", { fatal: true }).decode(picture);
    } catch {
      throw new Refused("picture.damaged");
    }
    if (/<!DOCTYPE|<!ENTITY/i.test(text2) || OTHER_ENCODING.test(text2)) throw new Refused("picture.damaged");
    const read = new DOMParser().parseFromString(text2, "image/svg+xml");
    if (read.getElementsByTagName("parsererror").length) throw new Refused("picture.damaged");
    const found = NAMESPACES.flatMap(
      ([namespace, name], place2) => [...read.getElementsByTagNameNS(namespace, name)].map((element2) => ({ element: element2, old: place2 > 0 }))
    );
    if (found.length === 0) throw new Refused("picture.none");
    if (found.length > 1) throw new Refused("picture.several");
    const [{ element, old }] = found;
    if (old) throw new Refused("picture.old");
    const body = element.textContent.trim();
    const attribute = element.getAttribute("verify");
    if (element.children.length || attribute !== null && body) throw new Refused("picture.several");
    return new TextEncoder().encode(attribute === null ? body : attribute.trim());
  }
  function* chunks(picture) {
    if (!SIGNATURE.every((byte, at) => picture[at] === byte)) throw new Refused("picture.damaged");
    const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
    let place2 = SIGNATURE.length;
    for (let number = 0, kind = ""; kind !== "IEND"; number += 1) {
      if (place2 + 12 > picture.length || number >= MOST_CHUNKS) throw new Refused("picture.damaged");
      const length = view.getUint32(place2);
      kind = latin(picture.subarray(place2 + 4, place2 + 8));
      const end = place2 + 12 + length;
      if (end > picture.length || number === 0 !== (kind === "IHDR")) throw new Refused("picture.damaged");
      if (crc32(picture.subarray(place2 + 4, end - 4)) !== view.getUint32(end - 4)) throw new Refused("picture.damaged");
      yield { kind, data: picture.subarray(place2 + 8, end - 4) };
      place2 = end;
    }
    if (place2 !== picture.length) throw new Refused("picture.damaged");
  }
  function latin(bytes) {
    return String.fromCharCode(...bytes.subarray(0, 100));
  }

  // ../../../resources/site/source/standing.js
  var LEAST_BITS = 131072;
  var MOST_BYTES2 = 16 * 1024 * 1024;
  function validity(document2, now) {
    const start = document2.validFrom ?? document2.issuanceDate;
    const end = document2.validUntil ?? document2.expirationDate;
    const begins2 = momentOf(start);
    const ends = momentOf(end);
    if (start !== void 0 && begins2 === null || end !== void 0 && ends === null) return step(false, "validity.noDate");
    if (begins2 !== null && now < begins2) return step(false, "validity.early", start);
    if (ends !== null && now > ends) return step(false, "validity.over", end);
    return end === void 0 ? step(true, "validity.always") : step(true, "validity.until", end);
  }
  async function status(document2, issuer, lists2, pinned, enclosed, now) {
    const entry = document2.credentialStatus;
    if (entry === void 0) return step(null, "status.none");
    if (!isObject(entry) || entry.type !== "BitstringStatusListEntry") return step(null, "status.otherKind");
    const address = String(entry.statusListCredential);
    const found = lists2.filter((one) => one.has(address)).map((one) => one.get(address));
    const told = [];
    for (const bytes of found) told.push(await saidBy(bytes, address, entry, issuer, pinned, enclosed, now));
    const telling = told.filter((one) => one.said.ok !== null);
    if (telling.length === 0) return told[0]?.said ?? step(null, "status.notHere");
    return telling.sort((a, b) => b.dated - a.dated || Number(a.said.ok) - Number(b.said.ok))[0].said;
  }
  async function saidBy(bytes, address, entry, issuer, pinned, enclosed, now) {
    try {
      const list = readObject(bytes);
      await checkList(list, address, entry, issuer, pinned, enclosed, now);
      const set = await bitOf(list.credentialSubject.encodedList, entry.statusListIndex);
      const said = step(!set, set ? "status.revoked" : "status.stands", list.validFrom ?? "");
      return { said, dated: momentOf(list.validFrom) ?? -Number.MAX_VALUE };
    } catch (error) {
      if (error instanceof Refused) return { said: step(null, error.word, ...error.gaps), dated: null };
      throw error;
    }
  }
  async function checkList(list, address, entry, issuer, pinned, enclosed, now) {
    const from = isObject(list.issuer) ? list.issuer.id : list.issuer;
    const subject = list.credentialSubject;
    if (from !== issuer || list.id !== address || !isObject(subject)) throw new Refused("status.otherList");
    const purposes = [subject.statusPurpose].flat();
    if (!purposes.includes(entry.statusPurpose) || (entry.statusSize ?? 1) !== 1) throw new Refused("status.otherList");
    if ((await checkProofs(list, issuer, pinned, enclosed, now)).ok !== true) throw new Refused("status.unsigned");
    if (validity(list, now).ok === false) throw new Refused("status.outOfDate");
  }
  async function bitOf(encoded, index) {
    if (typeof index !== "string" || !/^\d{1,12}$/.test(index)) throw new Refused("status.place");
    if (typeof encoded !== "string" || !encoded.startsWith("u")) throw new Refused("status.damaged");
    const bits = await unpacked(decodeBase64url(encoded.slice(1)));
    const place2 = Number(index);
    if (bits.length * 8 < LEAST_BITS || place2 >= bits.length * 8) throw new Refused("status.place");
    return (bits[place2 >> 3] & 128 >> place2 % 8) !== 0;
  }
  async function unpacked(data) {
    const parts = [];
    let size = 0;
    try {
      const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
      for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
        size += value.length;
        if (size > MOST_BYTES2) throw new Refused("status.damaged");
        parts.push(value);
      }
    } catch {
      throw new Refused("status.damaged");
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
  function step(ok, word, ...gaps) {
    return { ok, word, gaps: gaps.map((gap) => printable(gap)) };
  }

  // ../../../resources/site/source/within.js
  function endorsements(value) {
    if (Array.isArray(value)) return value.flatMap(endorsements);
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, member2]) => {
      if (name === "endorsement" || name === "endorsementJwt") return [member2].flat().map((one) => ({ holder: value.id, one }));
      return name === "verifiableCredential" || name === "proof" ? [] : endorsements(member2);
    });
  }
  function membersOf(document2) {
    const listed = isObject(document2.credentialSubject) ? document2.credentialSubject.verifiableCredential : void 0;
    return Array.isArray(listed) ? listed : [];
  }
  function typesOf(document2) {
    return [document2.type].flat().filter((kind) => typeof kind === "string");
  }
  function isAbout(one, other) {
    const [first, second] = [personOf(one), personOf(other)];
    if (shared(first.identities, second.identities) || first.id !== null && first.id === second.id) return true;
    return first.id !== null && second.id !== null || shared(first.kinds, second.kinds) ? false : null;
  }
  function personOf(document2) {
    const subject = isObject(document2) && isObject(document2.credentialSubject) ? document2.credentialSubject : {};
    const told = [subject.identifier].flat().filter(isIdentity).map((one) => {
      if (one.hashed === false) return [one.identityType, null, one.identityHash.trim().toLowerCase()];
      return [one.identityType, typeof one.salt === "string" ? one.salt : "", one.identityHash];
    });
    return {
      id: typeof subject.id === "string" ? subject.id : null,
      identities: told.map((one) => JSON.stringify(one)),
      kinds: told.map(([kind, salt]) => JSON.stringify([kind, salt]))
    };
  }
  function isIdentity(one) {
    return isObject(one) && typeof one.identityType === "string" && typeof one.identityHash === "string";
  }
  function shared(some, others) {
    return some.some((one) => others.includes(one));
  }

  // ../../../resources/site/source/verify.js
  var VC2 = "https://www.w3.org/ns/credentials/v2";
  var VC1 = "https://www.w3.org/2018/credentials/v1";
  var CLAIMS = /* @__PURE__ */ new Set(["iss", "jti", "sub", "nbf", "exp", "iat", "aud"]);
  var MOST_TYPES = 32;
  var MOST_ENDORSEMENTS = 64;
  var MOST_MEMBERS = 1e3;
  var DEEPEST_WITHIN = 3;
  var LARGEST = 64 * 1024 * 1024;
  var LARGEST_BUNDLE = 512 * 1024 * 1024;
  var WORST_FIRST = ["changed", "unreadable", "revoked", "expired", "unknown-issuer", "status-unknown", "valid"];
  var BROKEN = ["changed", "unreadable"];
  var UNSIGNED = ["jwt.none", "jwt.otherKind", "jwt.extension", "jwt.private"];
  var ZIP = [80, 75, 3, 4];
  async function verifyFile(bytes, site2, now) {
    const here = { issuers: site2.issuers, lists: [site2.lists], enclosed: [], now };
    try {
      if (begins(bytes, ZIP)) return await bundle(bytes, here);
      if (bytes.length > LARGEST) throw new Refused("file.large");
      if (begins(bytes, [37, 80, 68, 70])) throw new Refused("file.pdf");
      if (begins(bytes, [137, 80, 78, 71])) return { ...await text(unbakePng(bytes), here), kind: "png" };
      const at = bytes.findIndex((byte) => ![239, 187, 191, 32, 9, 13, 10].includes(byte));
      if (bytes[at] === 60) return { ...await text(unbakeSvg(bytes), here), kind: "svg" };
      return await text(bytes, here);
    } catch (error) {
      if (error instanceof Refused) return refused(error);
      throw error;
    }
  }
  async function text(bytes, here) {
    const plain = new TextDecoder("latin1").decode(bytes).trim();
    if (plain.startsWith("ey") && plain.split(".").length === 3) return token(plain, here, 0);
    return credential(readObject(bytes), here, 0);
  }
  async function token(plain, here, depth) {
    let compact, document2;
    try {
      compact = readCompact(plain);
      document2 = credentialOf(compact.payload);
    } catch (error) {
      if (error instanceof Refused) return refused(error, UNSIGNED.includes(error.word));
      throw error;
    }
    if (!isCredential(document2)) return refused(new Refused("file.noCredential"));
    const issuer = claimsOf(document2).issuerId;
    let proof = await checkCompact(compact, issuer, here.issuers, here.enclosed);
    if ("proof" in document2 && (await checkProofs(document2, issuer, here.issuers, here.enclosed, here.now)).ok === false) {
      proof = none(false, "jwt.secondProof");
    }
    return judge(document2, here, form(withoutTokens(withoutProof(document2))), proof, "jwt", depth);
  }
  async function credential(document2, here, depth) {
    if (document2["@context"] === "https://w3id.org/openbadges/v2") throw new Refused("file.old");
    if (!isCredential(document2)) throw new Refused("file.noCredential");
    const built = form(withoutProof(document2));
    const proof = await checkProofs(document2, claimsOf(document2).issuerId, here.issuers, here.enclosed, here.now);
    return judge(document2, here, built, proof, "json", depth);
  }
  async function judge(document2, here, built, proof, kind, depth) {
    const claims = claimsOf(document2);
    const steps2 = {
      form: built,
      signature: step(proof.ok, proof.word, ...proof.gaps),
      issuer: step(proof.ok ? proof.own : proof.ok === false ? false : null, issuerWord(proof)),
      trust: trust(claims, proof, here.issuers),
      validity: validity(document2, here.now),
      status: await status(document2, claims.issuerId, here.lists, here.issuers, here.enclosed, here.now),
      evidence: evidence(document2)
    };
    const report = { kind, ...claims, steps: steps2, outcome: outcomeOf(steps2), contents: [] };
    return withWhatIsWithin(report, document2, here, depth);
  }
  function withoutProof(document2) {
    return mapMembers(document2, (name, member2) => name === "proof" ? void 0 : member2);
  }
  function form(document2) {
    try {
      checkTerms(document2);
      const subject = document2.credentialSubject;
      const whole = typeof document2.id === "string" && isObject(subject) && claimsOf(document2).issuerId !== "";
      if (!whole || momentOf(document2.validFrom ?? document2.issuanceDate) === null) throw new Refused("form.missing");
      checkResults(subject);
      return step(true, "form.good");
    } catch (error) {
      if (error instanceof Refused) return step(false, error.word, ...error.gaps);
      throw error;
    }
  }
  function checkResults(subject) {
    const described = /* @__PURE__ */ new Map();
    for (const one of [subject.achievement?.resultDescription ?? []].flat()) {
      if (isObject(one)) described.set(one.id, [one.rubricCriterionLevel ?? []].flat().map((level) => level?.id));
    }
    for (const result of [subject.result ?? []].flat()) {
      const levels = described.get(result?.resultDescription);
      if (result?.resultDescription !== void 0 && levels === void 0) throw new Refused("form.result");
      if (result?.achievedLevel !== void 0 && !levels?.includes(result.achievedLevel)) throw new Refused("form.result");
    }
  }
  function issuerWord(proof) {
    if (proof.ok !== true) return "issuer.noSignature";
    return { true: "issuer.own", false: "issuer.notOwn", null: "issuer.enclosed" }[String(proof.own)];
  }
  function trust(claims, proof, issuers2) {
    const known = issuers2.find((one) => one.id === claims.issuerId);
    if (known) {
      if (proof.ok !== true) return step(null, "trust.unsigned");
      return proof.own === true ? step(true, "trust.here", known.name) : step(false, "trust.otherKey");
    }
    const named = issuers2.some((one) => one.name.trim().toLowerCase() === (claims.issuer ?? "").trim().toLowerCase());
    return named ? step(false, "trust.sameName") : step(null, "trust.stranger");
  }
  function evidence(document2) {
    const entries = [document2.evidence ?? []].flat().filter((entry) => isObject(entry) && typeof entry.digestSRI === "string");
    return entries.length ? step(null, "evidence.notHere", String(entries.length)) : step(null, "evidence.none");
  }
  function outcomeOf(steps2) {
    const ok = (name) => steps2[name].ok;
    if (ok("signature") === false || ok("issuer") === false) return "changed";
    if (ok("form") === false) return "unreadable";
    if (ok("status") === false) return "revoked";
    if (ok("validity") === false) return "expired";
    if (!(ok("trust") && ok("signature") && ok("issuer"))) return "unknown-issuer";
    return ok("status") === null && steps2.status.word !== "status.none" ? "status-unknown" : "valid";
  }
  async function withWhatIsWithin(report, document2, here, depth) {
    const record = typesOf(document2).includes("ClrCredential");
    const members = record ? membersOf(document2) : [];
    const endorsed = endorsements(document2);
    if (!record && endorsed.length === 0) return report;
    if (members.length > MOST_MEMBERS) {
      const steps2 = { ...report.steps, within: step(false, "within.many") };
      return { ...report, steps: steps2, outcome: worstOf([report.outcome, "unreadable"]) };
    }
    const examined = endorsed.length > MOST_ENDORSEMENTS || depth >= DEEPEST_WITHIN ? [] : endorsed;
    const first = await all(examined, ({ holder, one }) => endorsement(holder, one, here, depth + 1));
    const second = await all(members, (one) => member(one, here, depth + 1));
    const contents = [...first, ...second];
    const count = String(contents.length);
    const broken = first.filter((one) => BROKEN.includes(one.outcome)).length;
    const bad = broken + second.filter((one) => [...BROKEN, "revoked", "expired"].includes(one.outcome)).length;
    const others = members.filter((one) => isAbout(one, document2) === false).length;
    const open = contents.filter((one) => one.outcome !== "valid").length;
    let within = step(true, "within.good", count);
    if (bad) within = step(false, "within.bad", String(bad), count);
    else if (record && members.length === 0) within = step(false, "within.none");
    else if (others) within = step(false, "within.others", String(others), count);
    else if (examined.length < endorsed.length) within = step(null, "within.many");
    else if (open) within = step(null, "within.open", String(open), count);
    const outcomes = [report.outcome, ...second.map((one) => one.outcome)];
    if (broken || others) outcomes.push("changed");
    if (record && members.length === 0) outcomes.push("unreadable");
    return { ...report, steps: { ...report.steps, within }, contents, outcome: worstOf(outcomes) };
  }
  async function all(listed, judged) {
    const reports = [];
    for (const one of listed) {
      try {
        reports.push(await judged(one));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        reports.push(refused(error));
      }
    }
    return reports;
  }
  async function endorsement(holder, one, here, depth) {
    const packed2 = typeof one === "string";
    if (!packed2 && !isObject(one)) throw new Refused("within.kind");
    const said = packed2 ? credentialOf(readCompact(one).payload) : one;
    if (!typesOf(said).includes("EndorsementCredential")) throw new Refused("within.kind");
    if (!isObject(said.credentialSubject) || said.credentialSubject.id !== holder) throw new Refused("within.other");
    return packed2 ? token(one, here, depth) : credential(said, here, depth);
  }
  async function member(one, here, depth) {
    if (!isObject(one) || typesOf(one).includes("ClrCredential")) throw new Refused("within.kind");
    return credential(one, here, depth);
  }
  async function bundle(bytes, here) {
    if (bytes.length > LARGEST_BUNDLE) throw new Refused("file.large");
    let read;
    try {
      read = await readBundle(bytes);
    } catch (error) {
      if (error instanceof Refused) return { ...refused(error, error.word !== "bundle.none"), kind: "bundle" };
      throw error;
    }
    const inside = { ...here, enclosed: [...here.enclosed, ...documentsOf(read)], lists: [...here.lists, listsOf(read)] };
    const signed = signerOfBundle(read, inside);
    if (signed.ok === false) return { ...refused(new Refused(signed.word), true), kind: "bundle" };
    const contents = [];
    for (const file of read.files.filter((one) => one.kind === "credential")) {
      try {
        contents.push({ ...await credential(readObject(file.data), inside, 0), name: file.name });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        contents.push({ ...refused(error), name: file.name });
      }
    }
    const steps2 = { signature: step(true, "bundle.holds", String(read.files.length)), issuer: signed };
    const issuer = here.issuers.find((one) => one.id === read.issuer)?.name ?? read.issuer;
    const outcome = contents.length ? worstOf(contents.map((one) => one.outcome)) : "unreadable";
    return { kind: "bundle", issuer, issuerId: read.issuer, issued: read.created, steps: steps2, contents, outcome };
  }
  function signerOfBundle(read, here) {
    const known = here.issuers.filter((one) => one.id === read.issuer);
    const listed = known.length ? known : here.enclosed.filter((one) => one.id === read.issuer);
    const ownKey = read.issuer.startsWith("did:key:");
    const methods = ownKey ? [`${read.issuer}#${read.issuer.slice(8)}`] : listed.flatMap((one) => Object.keys(one.methods));
    for (const method of methods) {
      const signer = findSigner(method, read.issuer, here.issuers, here.enclosed);
      if (!signer.key.every((byte, at) => byte === read.key[at])) continue;
      return step(signer.own, signer.own ? "issuer.own" : "issuer.enclosed");
    }
    return methods.length ? step(false, "issuer.notOwn") : step(null, "proof.unknownKey");
  }
  function documentsOf(read) {
    const found = [];
    for (const file of read.files.filter((one) => one.kind === "did-document")) {
      try {
        const document2 = readObject(file.data);
        const methods = {};
        for (const method of [document2.verificationMethod ?? []].flat()) {
          const listed = isObject(method) && [document2.assertionMethod ?? []].flat().includes(method.id);
          if (!listed || method.controller !== document2.id || "revoked" in method) continue;
          keyOfMultikey(method.publicKeyMultibase);
          methods[method.id] = method.publicKeyMultibase;
        }
        found.push({ id: document2.id, name: "", methods });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
    return found;
  }
  function listsOf(read) {
    const lists2 = /* @__PURE__ */ new Map();
    for (const file of read.files.filter((one) => one.kind === "status-list")) {
      try {
        lists2.set(String(readObject(file.data).id), file.data);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }
    return lists2;
  }
  function credentialOf(payload) {
    if ("vc" in payload) throw new Refused("jwt.oldForm");
    const document2 = mapMembers(payload, (name, member2) => CLAIMS.has(name) ? void 0 : member2);
    const subject = document2.credentialSubject;
    const pairs = [["iss", isObject(document2.issuer) ? document2.issuer.id : document2.issuer], ["jti", document2.id], ["sub", subject?.id]];
    for (const [claim, said] of pairs) if (claim in payload && payload[claim] !== said) throw new Refused("jwt.claims");
    for (const [claim, said] of [["nbf", document2.validFrom], ["exp", document2.validUntil]]) {
      const moment = momentOf(said);
      if (!(claim in payload)) continue;
      const fits = typeof payload[claim] === "number" && Math.abs(payload[claim] * 1e3 - (moment ?? NaN)) < 1e3;
      if (!fits) throw new Refused("jwt.claims");
    }
    return document2;
  }
  function isCredential(document2) {
    const contexts = document2["@context"];
    const first = Array.isArray(contexts) ? contexts[0] : contexts;
    const types = document2.type;
    return [VC1, VC2].includes(first) && Array.isArray(types) && types.length <= MOST_TYPES && types.includes("VerifiableCredential");
  }
  function claimsOf(document2) {
    const words2 = (holder, name) => isObject(holder) && typeof holder[name] === "string" ? holder[name] : null;
    const issuerId = typeof document2.issuer === "string" ? document2.issuer : words2(document2.issuer, "id") ?? "";
    const subject = isObject(document2.credentialSubject) ? document2.credentialSubject : {};
    const identities = Array.isArray(subject.identifier) ? subject.identifier : [];
    const plain = identities.find((one) => isObject(one) && one.hashed === false);
    const achievement = isObject(subject.achievement) ? subject.achievement : null;
    return {
      issuerId,
      issuer: words2(document2.issuer, "name") ?? (issuerId || null),
      achievement: words2(achievement, "name") ?? words2(document2, "name"),
      recipient: words2(plain, "identityHash"),
      issued: words2(document2, "validFrom") ?? words2(document2, "issuanceDate"),
      expires: words2(document2, "validUntil") ?? words2(document2, "expirationDate")
    };
  }
  function worstOf(outcomes) {
    return WORST_FIRST.find((one) => outcomes.includes(one));
  }
  function refused(error, changed = false) {
    const why = step(false, error.word, ...error.gaps);
    return { kind: null, steps: changed ? { signature: why } : { form: why }, contents: [], outcome: changed ? "changed" : "unreadable" };
  }
  function begins(bytes, mark2) {
    return mark2.every((byte, at) => bytes[at] === byte);
  }

  // ../../../resources/site/source/page.js
  var { words, language, zone, issuers, lists } = JSON.parse(document.getElementById("site").textContent);
  var site = { issuers, lists: new Map(Object.entries(lists).map(([address, text2]) => [address, new TextEncoder().encode(text2)])) };
  var MARKS = { true: "check.yes", false: "check.no", null: "check.open" };
  var MOST_SHOWN = 200;
  var input = document.getElementById("file");
  var place = document.getElementById("place");
  var results = document.getElementById("results");
  var latest = 0;
  input.addEventListener("change", () => check([...input.files]));
  for (const kind of ["dragenter", "dragover"]) {
    place.addEventListener(kind, (event) => {
      event.preventDefault();
      place.classList.add("over");
    });
  }
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("over");
    check([...event.dataTransfer.files]);
  });
  for (const kind of ["dragover", "drop"]) window.addEventListener(kind, (event) => event.preventDefault());
  input.disabled = false;
  document.documentElement.dataset.ready = "";
  async function check(files) {
    if (files.length === 0) return;
    const mine = ++latest;
    results.setAttribute("aria-busy", "true");
    results.replaceChildren(made("p", { class: "quiet" }, words["verify.checking"]));
    const reports = [];
    for (const file of files) {
      reports.push({ file: file.name, ...await reportOn(file) });
      if (mine !== latest) return;
    }
    results.replaceChildren(...reports.map(section));
    results.removeAttribute("aria-busy");
    results.querySelector("h2").focus();
  }
  async function reportOn(file) {
    try {
      return await verifyFile(new Uint8Array(await file.arrayBuffer()), site, Date.now());
    } catch {
      return { kind: null, outcome: "unreadable", contents: [], steps: { form: { ok: false, word: "file.failed", gaps: [] } } };
    }
  }
  function section(report) {
    const shown = report.contents.slice(0, MOST_SHOWN);
    const more = report.contents.length - shown.length;
    return made(
      "section",
      { class: `report ${report.outcome}`, "data-outcome": report.outcome },
      made("p", { class: "file" }, report.file),
      made("h2", { tabindex: "-1" }, mark(report.outcome), words[`outcome.${report.outcome}`]),
      made("p", {}, words[`outcome.${report.outcome}.means`]),
      facts(report),
      steps(report),
      ...shown.length ? [made("h3", {}, words["verify.contents"]), made("div", { class: "contents" }, ...shown.map(content))] : [],
      ...more > 0 ? [made("p", { class: "quiet" }, filled(words["verify.more"], [String(more)]))] : []
    );
  }
  function content(report) {
    const title = [report.achievement, report.recipient, report.name].filter(Boolean)[0] ?? "";
    return made(
      "details",
      { class: report.outcome, "data-outcome": report.outcome },
      made("summary", {}, mark(report.outcome), made("strong", {}, words[`outcome.${report.outcome}`]), ` ${title}`),
      facts(report),
      steps(report)
    );
  }
  function facts(report) {
    const lines = [
      ["fact.badge", report.achievement],
      ["fact.issuer", report.issuer],
      ["fact.recipient", report.recipient],
      ["fact.issued", day(report.issued)],
      ["fact.expires", day(report.expires)]
    ].filter(([, value]) => value);
    if (lines.length === 0) return "";
    return made("dl", {}, ...lines.flatMap(([word, value]) => [made("dt", {}, words[word]), made("dd", {}, value)]));
  }
  function steps(report) {
    const lines = Object.entries(report.steps).map(
      ([name, one]) => made(
        "li",
        { class: `step ${one.ok === null ? "open" : one.ok ? "yes" : "no"}`, "data-step": name },
        made("span", { class: "mark" }, words[MARKS[String(one.ok)]]),
        made("span", {}, made("strong", {}, words[`step.${name}`]), " ", filled(words[one.word], one.gaps.map((gap) => day(gap) ?? gap)))
      )
    );
    return made("ol", { class: "steps" }, ...lines);
  }
  function mark(outcome) {
    return made("span", { class: "sign", "aria-hidden": "true" }, { valid: "✓", "unknown-issuer": "?", "status-unknown": "?" }[outcome] ?? "✕");
  }
  function day(text2) {
    if (typeof text2 !== "string" || !/^\d{4}-\d\d-\d\dT/.test(text2)) return text2;
    const moment = new Date(text2);
    if (Number.isNaN(moment.getTime())) return text2;
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: zone }).format(moment);
  }
  function filled(text2, gaps) {
    return text2.replace(/\{(\d)\}/g, (_, number) => gaps[Number(number)] ?? "");
  }
  function made(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null && child !== void 0 && child !== ""));
    return element;
  }
})();
