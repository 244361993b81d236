// The message box: text, replies, and commands with their options.
import { accepted, post, upload } from "./api.js";
import { byId, el, fill, nameOf } from "./dom.js";
import { choices } from "./components.js";
import { store } from "./store.js";

const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;
let replyTo = null;
let active = 0;

export function notice(text) {
  byId("notice").textContent = text;
}

/** Runs something that calls the sandbox, and shows what went wrong. */
export async function attempt(work) {
  try {
    notice("");
    return await work();
  } catch (error) {
    notice(error.message);
    return undefined;
  }
}

export function startReply(message) {
  replyTo = message;
  fill(byId("replying"), "Replying to ", el("strong", {}, nameOf(message.author)), " ",
    el("button", { type: "button", class: "text-button", onclick: stopReply }, "Cancel"));
  byId("replying").hidden = false;
  byId("composer-input").focus();
}

function stopReply() {
  replyTo = null;
  byId("replying").hidden = true;
}

/** Commands that can be run from the box: of a command with subcommands, one entry each. */
function entries() {
  return store.commands.filter((command) => command.type === 1).flatMap((command) => leaves(command, command.name, command.options ?? []));
}

function leaves(command, name, options) {
  const branches = options.filter((option) => option.type === SUB_COMMAND || option.type === SUB_COMMAND_GROUP);
  if (branches.length === 0) return [{ command, name, options, description: command.description }];
  return branches.flatMap((branch) => leaves({ ...command, description: branch.description }, `${name} ${branch.name}`, branch.options ?? []));
}

const suggested = () => {
  const typed = byId("composer-input").value;
  if (!typed.startsWith("/")) return [];
  const wanted = typed.slice(1).toLowerCase();
  return entries().filter((entry) => entry.name.startsWith(wanted.trim()) || wanted.startsWith(`${entry.name} `));
};

export function showSuggestions() {
  const list = byId("suggestions");
  const found = suggested();
  const open = byId("composer-input").value.startsWith("/");
  active = Math.min(active, Math.max(0, found.length - 1));
  byId("composer-input").setAttribute("aria-expanded", String(open));
  list.hidden = !open;
  if (!open) return;
  byId("composer-input").setAttribute("aria-activedescendant", found.length > 0 ? `suggestion-${active}` : "");
  fill(list, found.length === 0 ? el("p", { class: "small" }, "The bot has registered no such command.") : found.map((entry, index) =>
    el("div", {
      id: `suggestion-${index}`, role: "option", class: "suggestion", "aria-selected": String(index === active),
      "data-testid": `slash-${entry.name.replaceAll(" ", "-")}`, onclick: () => choose(entry),
    },
    el("strong", {}, `/${entry.name}`),
    el("span", { class: "options" }, entry.options.map((option) => el("code", { class: option.required ? "required" : "" }, option.name))),
    el("span", { class: "small" }, entry.description))));
}

function choose(entry) {
  byId("composer-input").value = "";
  active = 0;
  showSuggestions();
  if (entry.options.length === 0) {
    run(entry, {});
    return;
  }
  openForm(entry);
}

function openForm(entry) {
  const form = byId("command-form");
  const inputs = entry.options.map((option) => ({ option, input: field(entry, option) }));
  const files = inputs.filter(({ input }) => input.type === "file");
  const values = () => Object.fromEntries(inputs
    .filter(({ input }) => input.value !== "" && input.type !== "file")
    .map(({ option, input }) => [option.name, typed(option, input.value)]));
  form.values = values;
  fill(form,
    el("p", { class: "command-name" }, el("strong", {}, `/${entry.name}`), " ", el("span", { class: "small" }, entry.description)),
    inputs.map(({ option, input }) => el("div", { class: "field" },
      el("label", { for: input.id }, option.name, option.required ? " *" : ""), input, input.datalist, el("span", { class: "small" }, option.description))),
    el("div", { class: "row" },
      el("button", { type: "submit", class: "primary", "data-testid": "run-command" }, "Run"),
      el("button", { type: "button", class: "quiet", "data-testid": "cancel-command", onclick: closeForm }, "Cancel")));
  form.onsubmit = (event) => {
    event.preventDefault();
    run(entry, values(), files);
  };
  form.hidden = false;
  byId("composer").hidden = true;
  inputs[0].input.focus();
}

function closeForm() {
  byId("command-form").hidden = true;
  byId("composer").hidden = false;
  byId("composer-input").focus();
}

function reopen() {
  byId("command-form").hidden = false;
  byId("composer").hidden = true;
}

function typed(option, value) {
  if (option.type === 4 || option.type === 10) return Number(value);
  return option.type === 5 ? value === "true" : value;
}

function field(entry, option) {
  const shared = { id: `option-${option.name}`, "data-testid": `option-${option.name}`, required: option.required };
  const pick = (list) => el("select", shared, el("option", { value: "" }, option.required ? "Choose…" : "—"),
    list.map((one) => el("option", { value: one.value }, one.label ?? one.name)));
  if (option.choices?.length > 0) return pick(option.choices);
  switch (option.type) {
    case 4: return completed(entry, option, el("input", { ...shared, type: "number", step: 1, min: option.min_value, max: option.max_value }));
    case 5: return pick([{ value: "true", label: "true" }, { value: "false", label: "false" }]);
    case 6: return pick(choices({ type: 5 }));
    case 7: return pick(choices({ type: 8, channel_types: option.channel_types }));
    case 8: return pick(choices({ type: 6 }));
    case 9: return pick(choices({ type: 7 }));
    case 10: return completed(entry, option, el("input", { ...shared, type: "number", step: "any", min: option.min_value, max: option.max_value }));
    case 11: return el("input", { ...shared, type: "file", accept: accepted(option.file_types) });
    default: return text(entry, option, shared);
  }
}

function text(entry, option, shared) {
  return completed(entry, option, el("input",
    { ...shared, type: "text", minlength: option.min_length, maxlength: option.max_length, autocomplete: "off" }));
}

function completed(entry, option, input) {
  if (option.autocomplete) {
    input.datalist = el("datalist", { id: `choices-${option.name}`, "data-testid": `choices-${option.name}` });
    input.setAttribute("list", input.datalist.id);
    input.addEventListener("input", () => complete(entry, option, input));
  }
  return input;
}

async function complete(entry, option, input) {
  const asked = input.value;
  const interaction = await attempt(() => post(`/channels/${store.channel}/autocomplete`, {
    user_id: store.me, name: entry.name, focused: option.name,
    options: { ...byId("command-form").values(), [option.name]: asked },
  }));
  if (interaction && input.value === asked) {
    fill(input.datalist, (interaction.data.choices ?? []).map((choice) => el("option", { value: String(choice.value) }, choice.name)));
  }
}

/** The attachments' ids, by the names of their options. */
async function uploaded(files) {
  const chosen = files.filter(({ input }) => input.files.length > 0);
  const ids = await upload(store.channel, chosen.map(({ input }) => input.files[0]));
  return Object.fromEntries(chosen.map(({ option }, index) => [option.name, ids[index]]));
}

async function run(entry, options, files = []) {
  const form = byId("command-form");
  const wasOpen = !form.hidden;
  if (wasOpen) closeForm();
  const sent = await attempt(async () => post(`/channels/${store.channel}/commands`,
    { user_id: store.me, name: entry.name, options: { ...options, ...await uploaded(files) } }));
  if (!sent && wasOpen) reopen();
}

async function send(event) {
  event.preventDefault();
  const input = byId("composer-input");
  const content = input.value.trim();
  if (content === "") return;
  if (content.startsWith("/") && suggested().length > 0) {
    choose(suggested()[active]);
    return;
  }
  const body = { user_id: store.me, content, reply_to: replyTo?.id };
  input.value = "";
  stopReply();
  showSuggestions();
  if (!await attempt(() => post(`/channels/${store.channel}/messages`, body)) && input.value === "") input.value = content;
}

function keys(event) {
  const count = suggested().length;
  if (event.key === "Escape") {
    event.target.value = "";
    stopReply();
  } else if (count > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    active = (active + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
  } else {
    return;
  }
  showSuggestions();
}

export function openComposer() {
  byId("composer").addEventListener("submit", send);
  byId("composer-input").addEventListener("input", () => { active = 0; showSuggestions(); });
  byId("composer-input").addEventListener("keydown", keys);
}
