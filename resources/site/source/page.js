// The page: a file is chosen or dropped, and what was found is said. All that a stranger wrote goes in as text.

import {verifyFile} from "./verify.js";

const {words, language, zone, issuers, lists} = JSON.parse(document.getElementById("site").textContent);
const site = {issuers, lists: new Map(Object.entries(lists).map(([address, text]) => [address, new TextEncoder().encode(text)]))};
const MARKS = {true: "check.yes", false: "check.no", null: "check.open"};
const MOST_SHOWN = 200;
const input = document.getElementById("file");
const place = document.getElementById("place");
const results = document.getElementById("results");
let latest = 0;

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
// a file that is dropped beside the place would else be opened instead of the page
for (const kind of ["dragover", "drop"]) window.addEventListener(kind, (event) => event.preventDefault());
input.disabled = false;
document.documentElement.dataset.ready = "";

async function check(files) {
  if (files.length === 0) return;
  const mine = ++latest;
  results.setAttribute("aria-busy", "true");
  results.replaceChildren(made("p", {class: "quiet"}, words["verify.checking"]));
  const reports = [];
  for (const file of files) {
    reports.push({file: file.name, ...(await reportOn(file))});
    if (mine !== latest) return; // other files were chosen meanwhile
  }
  results.replaceChildren(...reports.map(section));
  results.removeAttribute("aria-busy");
  results.querySelector("h2").focus();
}

async function reportOn(file) {
  try {
    return await verifyFile(new Uint8Array(await file.arrayBuffer()), site, Date.now());
  } catch {
    return {kind: null, outcome: "unreadable", contents: [], steps: {form: {ok: false, word: "file.failed", gaps: []}}};
  }
}

function section(report) {
  const shown = report.contents.slice(0, MOST_SHOWN);
  const more = report.contents.length - shown.length;
  return made(
    "section",
    {class: `report ${report.outcome}`, "data-outcome": report.outcome},
    made("p", {class: "file"}, report.file),
    made("h2", {tabindex: "-1"}, mark(report.outcome), words[`outcome.${report.outcome}`]),
    made("p", {}, words[`outcome.${report.outcome}.means`]),
    facts(report),
    steps(report),
    ...(shown.length ? [made("h3", {}, words["verify.contents"]), made("div", {class: "contents"}, ...shown.map(content))] : []),
    ...(more > 0 ? [made("p", {class: "quiet"}, filled(words["verify.more"], [String(more)]))] : []),
  );
}

function content(report) {
  const title = [report.achievement, report.recipient, report.name].filter(Boolean)[0] ?? "";
  return made(
    "details",
    {class: report.outcome, "data-outcome": report.outcome},
    made("summary", {}, mark(report.outcome), made("strong", {}, words[`outcome.${report.outcome}`]), ` ${title}`),
    facts(report),
    steps(report),
  );
}

function facts(report) {
  const lines = [
    ["fact.badge", report.achievement],
    ["fact.issuer", report.issuer],
    ["fact.recipient", report.recipient],
    ["fact.issued", day(report.issued)],
    ["fact.expires", day(report.expires)],
  ].filter(([, value]) => value);
  if (lines.length === 0) return "";
  return made("dl", {}, ...lines.flatMap(([word, value]) => [made("dt", {}, words[word]), made("dd", {}, value)]));
}

function steps(report) {
  const lines = Object.entries(report.steps).map(([name, one]) =>
    made(
      "li",
      {class: `step ${one.ok === null ? "open" : one.ok ? "yes" : "no"}`, "data-step": name},
      made("span", {class: "mark"}, words[MARKS[String(one.ok)]]),
      made("span", {}, made("strong", {}, words[`step.${name}`]), " ", filled(words[one.word], one.gaps.map((gap) => day(gap) ?? gap))),
    ),
  );
  return made("ol", {class: "steps"}, ...lines);
}

function mark(outcome) {
  return made("span", {class: "sign", "aria-hidden": "true"}, {valid: "✓", "unknown-issuer": "?", "status-unknown": "?"}[outcome] ?? "✕");
}

/** A time as this page writes days; another text as it is. */
function day(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\dT/.test(text)) return text;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {dateStyle: "long", timeZone: zone}).format(moment);
}

function filled(text, gaps) {
  return text.replace(/\{(\d)\}/g, (_, number) => gaps[Number(number)] ?? "");
}

function made(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}
