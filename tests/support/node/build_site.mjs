// Builds resources/site/verify.js from resources/site/source and the pinned packages: the same bytes each time.
// node build_site.mjs [OUT]. Not minified: it is meant to be read.

import {readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const out = process.argv[2] ?? join(root, "resources/site/verify.js");
const KEPT = ["@noble/curves", "@noble/hashes", "canonicalize", "jsonld", "lru-cache", "rdf-canonize", "yallist"];

// Left out: what jsonld.js would fetch with, and a timer that makes functions of texts. Nothing in the page does either.
const REPLACED = {
  jsonld: "exports.setupDocumentLoaders = exports.setupGlobals = () => {};",
  "rdf-canonize": "exports.setImmediate = (work) => setTimeout(work, 0);",
};

const site = {
  name: "site",
  setup(on) {
    on.onResolve({filter: /^pinned-contexts$/}, () => ({path: "contexts", namespace: "pinned"}));
    for (const [name, contents] of Object.entries(REPLACED)) {
      on.onLoad({filter: new RegExp(`node_modules/${name}/lib/platform(-browser)?\\.js$`)}, () => ({contents}));
    }
    on.onLoad({filter: /.*/, namespace: "pinned"}, () => ({contents: `export const PINNED = ${JSON.stringify(pinned(), null, 1)};`}));
  },
};

/** address → digest and text, read from the module by which the program itself pins them. */
function pinned() {
  const text = readFileSync(join(root, "assessor_app/credentials/contexts.py"), "utf8");
  const named = Object.fromEntries([...text.matchAll(/^(\w+) = "(https:[^"]+)"/gm)].map((found) => [found[1], found[2]]));
  const found = [...text.matchAll(/^ {8}(?:"(https:[^"]+)"|(\w+)): \(\s*"([^"]+)",\s*"([0-9a-f]{64})"/gm)];
  return Object.fromEntries(
    found.map(([, address, name, file, digest]) => [
      address ?? named[name],
      {digest, text: readFileSync(join(root, "resources/contexts", file), "utf8")},
    ]),
  );
}

const version = (name) => JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")).version;
const banner = `// Made by tests/support/node/build_site.mjs from resources/site/source and, bundled, without what fetches:
// ${KEPT.map((name) => `${name} ${version(name)}`).join(", ")}. Their licences: NOTICE, resources/licences.`;

const made = await build({
  absWorkingDir: here,
  entryPoints: [join(root, "resources/site/source/page.js")],
  nodePaths: [join(here, "node_modules")],
  bundle: true,
  write: false,
  format: "iife",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  legalComments: "inline",
  define: {"process.env.NODE_DEBUG": "undefined"},
  banner: {js: banner},
  plugins: [site],
  logLevel: "warning",
});
writeFileSync(out, made.outputFiles[0].text);
