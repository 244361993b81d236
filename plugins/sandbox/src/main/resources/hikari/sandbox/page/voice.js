// Who is in a voice channel, and who speaks.
import { call } from "./api.js";
import { avatar, el } from "./dom.js";
import { attempt } from "./composer.js";
import { displayName, guild, store, user } from "./store.js";

const VOICE = new Set([2, 13]);

/** What is shown below a voice channel; nothing below others. */
export function voiceIn(channel) {
  if (!VOICE.has(channel.type)) return [];
  const inside = guild().voice_states.filter((state) => state.channel_id === channel.id);
  const clients = store.state.voice.find((one) => one.channel_id === channel.id)?.clients ?? [];
  const client = (id) => clients.find((one) => one.user_id === id);
  return [el("ul", { class: "in-voice", "data-testid": `voice-${channel.name}`, "aria-label": `In ${channel.name}` },
    inside.map((state) => person(state, client(state.user_id))),
    el("li", {}, toggle(channel, inside.some((state) => state.user_id === store.me))))];
}

function person(state, client) {
  const who = user(state.user_id);
  const speaks = client?.speaking > 0;
  const notes = [speaks && "speaks", client && !client.connected && "connection lost", (state.self_mute || state.mute) && "muted",
    (state.self_deaf || state.deaf) && "deaf", state.suppress && "listens"].filter(Boolean);
  return el("li", { "data-testid": `in-voice-${who?.username}`, "data-speaking": String(speaks), "data-connected": String(client?.connected ?? false) },
    who && avatar(who), el("span", {}, displayName(state.user_id)), notes.length > 0 && el("span", { class: "small" }, notes.join(", ")));
}

function toggle(channel, isIn) {
  const move = () => attempt(() => call("PUT", `/guilds/${store.guild}/voice/${store.me}`, { channel_id: isIn ? null : channel.id }));
  return el("button", { type: "button", class: "text-button", "data-testid": `${isIn ? "leave" : "join"}-${channel.name}`, onclick: move },
    isIn ? "Leave" : "Join");
}

/** A channel's clients changed. */
export function voiceChanged(data) {
  store.state.voice = [...store.state.voice.filter((one) => one.channel_id !== data.channel_id), data];
}
