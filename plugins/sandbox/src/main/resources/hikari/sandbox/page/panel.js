// The side panel: the bot's connections, faults, members, requests.
import { call, get, post } from "./api.js";
import { avatar, byId, el, fill, nameOf } from "./dom.js";
import { attempt } from "./composer.js";
import { guild, store } from "./store.js";

const KEPT = 40;
const GATEWAY = [
  ["Cut the connection", { fault: "drop", ending: "rst", after_bytes: 0 }, "drop"],
  ["Ask to reconnect (op 7)", { fault: "reconnect" }, "reconnect"],
  ["End the session (op 9)", { fault: "invalidate" }, "invalidate"],
  ["Close with 4000", { fault: "close", code: 4000, reason: "sandbox" }, "close"],
  ["Fall silent", { fault: "silence" }, "silence"],
];
const VOICE = [
  ["Cut the connection", { fault: "drop", ending: "rst" }, "voice-drop"],
  ["Server crash (4015)", { fault: "close", code: 4015 }, "voice-crash"],
  ["Refuse the next resume", { fault: "refuse_resume" }, "voice-refuse"],
  ["Move to the other server", { fault: "move_server" }, "voice-move"],
  ["Lose every tenth packet", { fault: "lose", every: 10 }, "voice-lose"],
  ["Break the next commit", { fault: "corrupt_commit" }, "voice-commit"],
  ["End the encryption", { fault: "downgrade" }, "voice-downgrade"],
  ["Encrypt again", { fault: "upgrade" }, "voice-upgrade"],
];
const REST = [
  ["429 (bucket)", { fault: "rate_limited", scope: "user", retry_after_ms: 1000 }, "rate-limit"],
  ["429 (global)", { fault: "rate_limited", scope: "global", retry_after_ms: 1000 }, "global"],
  ["500", { fault: "status", status: 500 }, "500"],
  ["Slow by 2 s", { fault: "slow", millis: 2000 }, "slow"],
  ["Broken JSON", { fault: "broken_json" }, "broken"],
  ["No answer", { fault: "drop", moment: "after" }, "rest-drop"],
];

export function showFaults() {
  const group = (title, list, path) => [el("p", { class: "small" }, title), el("div", { class: "row" }, list.map(([label, body, id]) =>
    el("button", { type: "button", class: "quiet", "data-testid": `fault-${id}`, onclick: () => inject(label, path, body) }, label)))];
  fill(byId("faults"), group("Gateway, now", GATEWAY, "/faults/gateway"), group("Voice", VOICE, "/faults/voice"),
    group("REST, the next request", REST, "/faults/rest"),
    el("button", { type: "button", class: "text-button", "data-testid": "fault-clear", onclick: clear }, "Forget waiting faults"));
}

export async function showWebhookEvents() {
  const [types, state] = await Promise.all([get("/webhook-events"), get("/state")]);
  const note = byId("webhook-note");
  const url = el("input", { type: "url", placeholder: "http://127.0.0.1:8080/", "aria-label": "Address for webhook events", "data-testid": "webhook-url", value: state.event_webhooks });
  const type = el("select", { "aria-label": "Type of event", "data-testid": "webhook-type" }, types.map((name) => el("option", { value: name }, name)));
  const set = async () => {
    const passed = await attempt(async () => { await call("PUT", "/webhook-events/endpoint", { url: url.value }); return true; });
    if (passed) note.textContent = url.value ? "The address has passed." : "Nothing is sent.";
  };
  const send = async () => {
    const answer = await attempt(() => post("/webhook-events", { type: type.value }));
    if (answer) note.textContent = `${answer.type}: ${answer.status || "no answer"}`;
  };
  fill(byId("webhook-events"),
    el("div", { class: "row" }, url, el("button", { type: "button", class: "quiet", "data-testid": "webhook-set", onclick: set }, "Set")),
    el("div", { class: "row" }, type, el("button", { type: "button", class: "quiet", "data-testid": "webhook-send", onclick: send }, "Send")));
}

async function inject(label, path, body) {
  const answer = await attempt(() => post(path, body));
  if (answer) byId("fault-note").textContent = "met" in answer ? `${label}: ${answer.met} connection(s)` : `${label}: waiting for a request`;
}

async function clear() {
  await attempt(() => Promise.all([call("DELETE", "/faults/rest"), call("DELETE", "/faults/gateway"), call("DELETE", "/faults/voice")]));
  byId("fault-note").textContent = "No fault waits.";
}

export async function showSessions(loaded) {
  store.state.sessions = loaded ?? await get("/sessions");
  const { bot, sessions } = store.state;
  const connected = sessions.filter((session) => session.connected).length;
  fill(byId("bot"), avatar(bot), el("div", {}, el("strong", {}, nameOf(bot)),
    el("p", { class: "small", "data-testid": "bot-state", "data-connected": String(connected) },
      connected > 0 ? `connected, ${connected} shard${connected > 1 ? "s" : ""}` : "not connected")));
  fill(byId("shards"), sessions.map((session) => {
    const [number, count] = session.shard;
    const state = session.connected ? "connected" : "waiting for RESUME";
    return el("li", { "data-testid": `shard-${number}`, "data-state": session.connected ? "connected" : "lost" },
      el("span", { class: "dot", "data-state": session.connected ? "open" : "lost", "aria-hidden": "true" }),
      ` Shard ${number}/${count}: ${state}`,
      el("span", { class: "small" }, ` · ${session.written} events${session.resumes > 0 ? `, resumed ${session.resumes}×` : ""}`));
  }));
}

export function showMembers(message) {
  const members = guild()?.members ?? [];
  const commands = store.commands.filter((command) => command.type === 2);
  fill(byId("members"), members.map(({ user, nick }) => el("li", {}, avatar(user), el("span", {}, nick || nameOf(user)),
    user.bot && el("span", { class: "badge" }, "BOT"),
    commands.map((command) => el("button", {
      type: "button", class: "text-button", "data-testid": `user-command-${command.name}-${user.username}`,
      onclick: () => message(command, user),
    }, command.name)))));
}

function requestLine({ method, path, status }) {
  const kind = status >= 500 || status === 0 ? "bad" : status >= 400 ? "warn" : "good";
  return el("li", { "data-testid": "request" }, el("code", { class: kind }, String(status || "cut")), " ", el("strong", {}, method), " ", el("span", { class: "path", title: path }, shortened(path)));
}

/** A path with ids and tokens cut short, so that its words can be read. */
const shortened = (path) => path.split("/").map((part) => (part.length > 15 ? `${part.slice(0, 3)}…${part.slice(-3)}` : part)).join("/");

export async function loadRequests() {
  const all = await get("/requests");
  fill(byId("requests"), all.slice(-KEPT).reverse().map(requestLine));
}

export function addRequest(request) {
  const list = byId("requests");
  list.prepend(requestLine(request));
  while (list.children.length > KEPT) list.lastChild.remove();
}
