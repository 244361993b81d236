// The same thing built by discord.js and by us gives the same JSON: up to the order of keys, and to what is absent, null,
// or what Discord takes for it anyway.
// usage: builders.mjs <file with our shapes>
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { commandShapes } from "./shapes-commands.mjs";
import { fieldShapes, messageShapes } from "./shapes-components.mjs";
import { check } from "./host.mjs";

const FALSE = new Set(["default", "spoiler", "disabled", "animated", "autocomplete", "nsfw"]);
const EMPTY = new Set(["options", "choices", "channel_types", "file_types", "default_values"]);

/** Whether a member says only what Discord takes for granted. */
function isDefault(owner, name, value) {
  if (value === null || value === undefined) return true;
  if (FALSE.has(name)) return value === false;
  if (EMPTY.has(name)) return value.length === 0;
  // options of commands are optional by default, fields of modals are not
  if (name === "required") return value === (owner.custom_id !== undefined);
  if (owner.type === 14) return (name === "divider" && value === true) || (name === "spacing" && value === 1);
  return false;
}

function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value)
    .filter(([name, member]) => !isDefault(value, name, member))
    .map(([name, member]) => [name, plain(member)])
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ours = JSON.parse(readFileSync(process.argv[2], "utf8"));
const theirs = { ...messageShapes(), ...fieldShapes(), ...commandShapes() };
check(isDeepStrictEqual(Object.keys(ours).sort(), Object.keys(theirs).sort()),
  `not the same shapes: ${Object.keys({ ...ours, ...theirs }).filter((name) => !(name in ours && name in theirs))}`);
const different = Object.keys(ours).filter((name) => {
  // through text, so that what JSON does not write is not compared
  const [a, b] = [plain(ours[name]), plain(JSON.parse(JSON.stringify(theirs[name])))];
  if (isDeepStrictEqual(a, b)) return false;
  console.error(`${name}:\n  ours       ${JSON.stringify(a)}\n  discord.js ${JSON.stringify(b)}`);
  return true;
});
check(different.length === 0, `${different.length} differ: ${different.join(", ")}`);
check(Object.keys(ours).length >= 60, "too few shapes");
console.log(`builders: ${Object.keys(ours).length} shapes, all the same as discord.js's: ok`);
