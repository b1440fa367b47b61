import { expect, test } from "vitest";
import { readHouse } from "../../src/house/house.ts";
import { UserError } from "../../src/model/user-error.ts";

async function placesOf(text: string): Promise<readonly string[]> {
  try {
    await readHouse(text, "c.json");
  } catch (error) {
    if (error instanceof UserError) return error.places;
    throw error;
  }
  return [];
}

/** Line and column of the mark ▸ in a text. */
function marked(text: string): string {
  const before = text.split("▸")[0]?.split("\n") ?? [];
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const rule = (members: string) => `{"rules": [{"name": "R", "when": {"group": "Web"}, ${members}}]}`;
const when = (conditions: string) => `{"rules": [{"name": "R", "when": ${conditions}, "class": "run"}]}`;
const activity = (members: string) => `{"activities": [{"title": "Quays", ${members}}]}`;
const quays = (members: string) =>
  activity(`"id": "quays", "usually": "run", "phrases": ["crane"], ${members}`);
const phrases = (said: string) => activity(`"id": "quays", "usually": "run", "phrases": ${said}`);

const anyCondition =
  "text, title, type, category, subcategory, group, application, label, status, priority, id, matches";
const badStar =
  "has a star in the wrong place: expected it at the end of a word, where it stands for any ending";
const strange = "expected RE2 syntax, which has no look-around and no back-references";
const large = String.raw`(?:\\pL{100}){10}y{1000}`;

/** Each with the mark ▸ where the fault is. */
const faulty: readonly (readonly [config: string, message: string])[] = [
  ["▸", "expected a value"],
  ["{▸", "expected } to close what { opened"],
  ['{\n  "rules": [▸}', "expected a value"],
  [
    "{▸rules: []}",
    "this is no JSON: expected names and texts in double quotes, numbers, true, false or null",
  ],
  [
    String.raw`{"titles": {"printing": ▸"a\q"}}`,
    String.raw`expected one of " \ / b f n r t u after a backslash; write \\ for a backslash`,
  ],
  [`▸${"[".repeat(100_000)}`, "lists and objects are nested too deep: expected a handful of levels"],
  ["▸[]", "the config is an empty list: expected an object with rules, activities or titles"],
  ['{\r\n ▸"rule": []\r\n}', 'the config has no "rule": did you mean "rules"?'],
  ['{▸"zzz": 1}', 'the config has no "zzz": expected $schema, rules, activities, titles'],
  ['{"rules": [], ▸"rules": []}', '"rules" stands here twice: expected it once'],
  ['{"rules": [▸7]}', 'item 1 of "rules" is 7: expected an object with name, when and what then holds'],
  ['{"rules": [▸{"when": {"group": "Web"}, "class": "run"}]}', 'a rule lacks "name": expected a text'],
  [when('{▸"grup": "Web"}'), '"when" has no "grup": did you mean "group"?'],
  [when('{"matches": {▸"titles": "x"}}'), '"matches" has no "titles": did you mean "title"?'],
  [when('{"text": ▸[]}'), '"text" is an empty list: expected at least one text'],
  [when('{"group": ["a", ▸1]}'), 'item 2 of "group" is 1: expected a text'],
  [when("▸{}"), `the rule "R" has no condition: expected at least one of ${anyCondition}`],
  [when('▸{"matches": {}}'), `the rule "R" has no condition: expected at least one of ${anyCondition}`],
  [when('{"text": ▸"?!"}'), 'the phrase "?!" holds no word: expected letters or digits'],
  [when('{"text": ["a", ▸"pr*t"]}'), `the phrase "pr*t" ${badStar}`],
  [
    when('{"group": ▸"*b"}'),
    'the value "*b" has a star before its end: expected it at the end, where it stands for any ending; matches takes regular expressions',
  ],
  [
    when('{"matches": {"title": ▸"("}}'),
    `the regular expression "(" is refused (missing closing ) (): ${strange}`,
  ],
  [
    when(`{"matches": {"id": ▸"${"x".repeat(501)}"}}`),
    `the regular expression "${"x".repeat(501)}" is too long: expected at most 500 characters`,
  ],
  [
    when(`{"matches": {"id": ["x", ▸"${large}"]}}`),
    `the regular expression "${large}" is too large: expected fewer or smaller repetitions`,
  ],
  [rule('"class": ▸"runs"'), '"class" is "runs": expected run, transform or unclear; did you mean run?'],
  [
    rule('"notClass": ["run", ▸"unclar"]'),
    'item 2 of "notClass" is "unclar": expected run, transform or unclear; did you mean unclear?',
  ],
  [
    '{"rules": [▸{"name": "R", "when": {"group": "Web"}}]}',
    'the rule "R" has no effect: expected class, activity, notClass or notActivity',
  ],
  [
    rule('"class": "run", ▸"notClass": "run"'),
    '"notClass" forbids run, which "class" says: expected one of them',
  ],
  [
    rule('"class": "run", ▸"notClass": "unclear"'),
    '"notClass" has no effect beside "class": expected one of them',
  ],
  [
    rule('"activity": "printing", ▸"notActivity": ["renewals", "printing"]'),
    '"notActivity" forbids printing, which "activity" says: expected one of them',
  ],
  [
    rule('"notClass": ▸["run", "unclear", "transform"]'),
    '"notClass" leaves no class: expected at most two of run, transform and unclear',
  ],
  [rule('"activity": ▸"priting"'), "there is no activity priting: did you mean printing?"],
  [
    rule('"notActivity": ["renewals", ▸"xyz"]'),
    "there is no activity xyz: expected an id of ktlo list activities",
  ],
  [
    activity('"id": ▸"Quay 4", "usually": "run", "phrases": ["crane"]'),
    '"id" is "Quay 4": expected small letters, digits and hyphens, as in plant-control',
  ],
  [
    activity('"id": ▸"printing", "usually": "run", "phrases": ["crane"]'),
    "the id printing is taken: expected one of its own; titles renames activities",
  ],
  [
    activity('"id": ▸"unclassified", "usually": "run", "phrases": ["crane"]'),
    "the id unclassified is taken: expected one of its own; titles renames activities",
  ],
  [
    activity('"id": "quays", "usually": ▸"both", "phrases": ["crane"]'),
    '"usually" is "both": expected run or transform',
  ],
  [phrases("▸{}"), '"phrases" holds no phrase: expected at least one'],
  [phrases("▸[]"), '"phrases" is an empty list: expected at least one phrase'],
  [phrases('{▸"stong": ["crane"]}'), '"phrases" has no "stong": did you mean "strong"?'],
  [phrases('{"weak": ["crane", ▸"* x"]}'), `the phrase "* x" ${badStar}`],
  [quays('"market": ▸6'), '"market" is 6: expected a whole number from 1 to 5'],
  [quays('"defaultMinutes": ▸0'), '"defaultMinutes" is 0: expected a number of minutes above 0'],
  [
    quays('"presumption": ▸"keeps"'),
    '"presumption" is "keeps": expected one of eliminate, automate, outsource, keep, grow, review; did you mean keep?',
  ],
  ['{"titles": {▸"renewal": "Contracts"}}', "there is no activity renewal: did you mean renewals?"],
  ['{"titles": {"printing": ▸""}}', '"printing" is "": expected a text that is not empty'],
];

test.each(faulty)("%.90s: %s", async (config, message) => {
  const closed = message.endsWith("?") ? message : `${message}.`;
  expect(await placesOf(config.replace("▸", ""))).toEqual([`c.json:${marked(config)}: ${closed}`]);
});

test("two rules may not have the same name, nor two activities the same id", async () => {
  const one = '{"name": "R", "when": {"id": "1*"}, "class": "run"}';
  const own = '{"id": "quays", "title": "Quays", "usually": "run", "phrases": ["crane"]}';
  expect(await placesOf(`{"rules": [${one},\n${one}],\n"activities": [${own},\n${own}]}`)).toEqual([
    'c.json:2:10: another rule is called "R" too: expected a name of its own.',
    "c.json:4:8: the id quays is taken: expected one of its own; titles renames activities.",
  ]);
});

test("all errors are said at once, in the order of the file, up to ten", async () => {
  const rules = Array.from({ length: 12 }, (_, at) => ({ name: `${at}`, when: { group: "W" }, class: at }));
  const text = JSON.stringify({ titles: { printer: "x" }, rules }, null, 1);
  const places = await placesOf(text);
  expect(places).toHaveLength(10);
  const lines = places.map((place) => Number(place.split(":")[1]));
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  await expect(readHouse(text, "c.json")).rejects.toThrow(
    "c.json has 13 errors, of which the first 10 are shown.",
  );
});

test.each([
  ["nothing", "{}"],
  ["comments and a last comma", '// ours\n{ /* none yet */ "rules": [], }'],
  ["the address of its schema", '{"$schema": "./ktlo.schema.json"}'],
  [
    "a rule that names an activity of its own",
    `{"rules": [{"name": "R", "when": {"id": "*"}, "activity": "quays"}], ${quays('"market": 1').slice(1)}`,
  ],
])("a config may hold %s", async (_, config) => {
  expect(await placesOf(config)).toEqual([]);
});
