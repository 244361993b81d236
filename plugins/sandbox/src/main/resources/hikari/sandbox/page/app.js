// The page in which a person plays the users of the sandbox.
import { call, follow, post } from "./api.js";
import { avatar, byId, el, fill, nameOf } from "./dom.js";
import { attempt, notice, openComposer, showSuggestions, startReply } from "./composer.js";
import { actions, showMessages } from "./messages.js";
import { openModal } from "./modal.js";
import { addRequest, loadRequests, showFaults, showMembers, showSessions, showWebhookEvents } from "./panel.js";
import { voiceChanged, voiceIn } from "./voice.js";
import { channel, displayName, guild, loadCommands, loadMessages, loadState, store, user } from "./store.js";

const ICONS = { 0: "#", 1: "@", 2: "♪", 5: "!", 10: "↳", 11: "↳", 12: "↳", 13: "◉", 15: "☰", 16: "☰" };
const WRITABLE = new Set([0, 1, 2, 3, 5, 10, 11, 12, 13]);
const typing = new Map();
let reloading;

function showPlaces() {
  const { guilds, direct } = store.state;
  fill(byId("guild-select"), guilds.map((one) => el("option", { value: one.id, selected: one.id === store.guild }, one.name)),
    el("option", { value: "direct", selected: store.guild === "direct" }, "Direct messages"));
  fill(byId("user-select"), store.state.users.map((one) => el("option", { value: one.id, selected: one.id === store.me }, nameOf(one))));
  const me = user(store.me);
  if (me) avatar(me, byId("me-avatar"));
  fill(byId("channel-list"), store.guild === "direct" ? directChannels(direct) : guildChannels(guild()?.channels ?? []));
}

function directChannels(direct) {
  const mine = direct.filter((one) => one.recipients.some((person) => person.id === store.me));
  if (mine.length > 0) return mine.map((one) => place(one, nameOf(store.state.bot)));
  return [el("button", { type: "button", class: "quiet", "data-testid": "open-direct", onclick: openDirect }, `Write to ${nameOf(store.state.bot)}`)];
}

async function openDirect() {
  const opened = await attempt(() => post("/direct", { user_id: store.me }));
  if (opened) {
    await loadState();
    await enter(opened.id);
  }
}

function guildChannels(channels) {
  const plain = channels.filter((one) => one.type !== 4 && !one.thread_metadata);
  const under = (parent) => plain.filter((one) => (one.parent_id ?? null) === parent).sort((a, b) => a.position - b.position);
  const categories = channels.filter((one) => one.type === 4).sort((a, b) => a.position - b.position);
  const shown = (one) => [place(one, one.name), ...voiceIn(one), ...channels.filter((thread) => thread.thread_metadata && thread.parent_id === one.id).map((thread) => place(thread, thread.name))];
  return [...under(null).flatMap(shown),
    ...categories.flatMap((category) => [el("h2", {}, category.name), ...under(category.id).flatMap(shown)])];
}

function place(one, name) {
  return el("button", {
    type: "button", class: one.thread_metadata ? "channel thread" : "channel", disabled: !WRITABLE.has(one.type),
    "aria-current": one.id === store.channel ? "page" : undefined,
    "data-testid": `channel-${name.replaceAll(" ", "-")}`, "data-channel-id": one.id,
    onclick: () => enter(one.id),
  }, el("span", { class: "icon", "aria-hidden": "true" }, ICONS[one.type] ?? "#"), " ", name, one.bot_can_view === false && el("span", { class: "small" }, " (bot cannot see)"));
}

async function enter(id) {
  store.channel = id;
  await attempt(async () => {
    await Promise.all([loadMessages(), loadCommands()]);
  });
  show();
  byId("messages").scrollTop = byId("messages").scrollHeight;
}

function show() {
  const here = channel();
  showPlaces();
  byId("channel-name").textContent = here ? `${ICONS[here.type] ?? "#"} ${here.name ?? nameOf(store.state.bot)}` : "";
  byId("channel-topic").textContent = here?.topic ?? "";
  document.title = here?.name ? `#${here.name} · Sandbox` : "Sandbox";
  showMessages();
  showSuggestions();
  showMembers(runOnUser);
}

async function reload() {
  await attempt(async () => {
    await loadState();
    if (!channel()) store.channel = guild()?.channels.find((one) => one.type === 0)?.id;
    if (store.channel) await Promise.all([loadMessages(), loadCommands()]);
    await showSessions(store.state.sessions);
    await loadRequests();
  });
  show();
}

/** Several changes at once lead to one reload. */
function reloadSoon() {
  clearTimeout(reloading);
  reloading = setTimeout(reload, 60);
}

const run = (body) => attempt(() => post(`/channels/${store.channel}/commands`, { user_id: store.me, ...body }));
const runOnUser = (command, target) => run({ type: 2, name: command.name, target_id: target.id });
const path = (message) => `/channels/${message.channel_id}/messages/${message.id}`;

Object.assign(actions, {
  press: (message, customId, values) => attempt(() => post(`${path(message)}/components`, { user_id: store.me, custom_id: customId, values })),
  reply: startReply,
  remove: (message) => attempt(() => call("DELETE", `${path(message)}?user_id=${store.me}`)),
  command: (message, command) => run({ type: 3, name: command.name, target_id: message.id }),
  react: (message, emoji) => attempt(async () => {
    const where = `${path(message)}/reactions/${encodeURIComponent(emoji)}?user_id=${store.me}`;
    const already = mine.has(`${store.me} ${message.id} ${emoji}`);
    await call(already ? "DELETE" : "PUT", where);
  }),
  edit: (message) => {
    const text = prompt("Edit the message", message.content);
    if (text) attempt(() => call("PATCH", path(message), { user_id: store.me, content: text }));
  },
});

const mine = new Set();

function messageArrived(data) {
  typing.delete(data.author.id);
  if (data.channel_id !== store.channel) return;
  if (data.visible_to && data.visible_to !== store.me) return;
  const old = store.messages.get(data.id);
  store.messages.set(data.id, { ...data, visible_to: data.visible_to ?? old?.visible_to });
  showMessages();
  showTyping();
}

function interactionChanged(data) {
  if (data.user_id !== store.me) return;
  if (data.state === "pending") notice(data.type === 4 ? "" : "Sent; the bot has three seconds to answer.");
  if (data.state === "answered" || data.state === "deferred") notice("");
  if (data.state === "failed" && data.type !== 4) notice(data.failure);
  if (data.state === "answered" && data.callback_type === 9) openModal(data);
}

function showTyping() {
  const names = [...typing.entries()].filter(([, where]) => where === store.channel).map(([id]) => displayName(id));
  byId("typing").textContent = names.length > 0 ? `${names.join(", ")} ${names.length > 1 ? "are" : "is"} typing…` : "";
}

function typed(data) {
  if (data.user_id === store.me) return;
  typing.set(data.user_id, data.channel_id);
  showTyping();
  setTimeout(() => { typing.delete(data.user_id); showTyping(); }, 8000);
}

function gone(ids) {
  ids.forEach((id) => store.messages.delete(id));
  showMessages();
}

const HANDLERS = {
  MESSAGE_CREATE: messageArrived,
  MESSAGE_UPDATE: messageArrived,
  message_reactions: messageArrived,
  MESSAGE_DELETE: (data) => gone([data.id]),
  MESSAGE_DELETE_BULK: (data) => gone(data.ids),
  MESSAGE_REACTION_ADD: (data) => mine.add(`${data.user_id} ${data.message_id} ${emojiKey(data.emoji)}`),
  MESSAGE_REACTION_REMOVE: (data) => mine.delete(`${data.user_id} ${data.message_id} ${emojiKey(data.emoji)}`),
  TYPING_START: typed,
  interaction: interactionChanged,
  sessions: () => attempt(() => showSessions()),
  commands: () => attempt(async () => { await loadCommands(); showSuggestions(); showMessages(); showMembers(runOnUser); }),
  rest_request: addRequest,
  voice: (data) => { if (store.state) { voiceChanged(data); showPlaces(); } },
};
const RELOADING = /^(CHANNEL_(CREATE|UPDATE|DELETE)|THREAD_|GUILD_|VOICE_STATE|USER_UPDATE|users$)/;
const emojiKey = (emoji) => (emoji.id ? `${emoji.name}:${emoji.id}` : emoji.name);

function happened(name, data) {
  if (HANDLERS[name]) HANDLERS[name](data);
  else if (RELOADING.test(name)) reloadSoon();
}

function streamState(state) {
  const dot = byId("stream");
  dot.dataset.state = state;
  dot.setAttribute("aria-label", state === "open" ? "Page: live" : "Page: connection lost");
  if (state === "open") reload();
}

function listen() {
  byId("user-select").addEventListener("change", (event) => {
    store.me = event.target.value;
    localStorage.setItem("sandbox.user", store.me);
    reload();
  });
  byId("guild-select").addEventListener("change", (event) => {
    store.guild = event.target.value;
    store.channel = undefined;
    store.messages = new Map();
    reload();
  });
  byId("toggle-panel").addEventListener("click", (event) => {
    const hidden = byId("panel").toggleAttribute("hidden");
    event.target.setAttribute("aria-expanded", String(!hidden));
  });
  byId("toggle-theme").addEventListener("click", () => {
    const dark = getComputedStyle(document.documentElement).colorScheme.startsWith("dark");
    setTheme(dark ? "light" : "dark");
  });
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("sandbox.theme", theme);
}

setTheme(localStorage.getItem("sandbox.theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
showFaults();
attempt(showWebhookEvents);
openComposer();
listen();
follow(happened, streamState);
