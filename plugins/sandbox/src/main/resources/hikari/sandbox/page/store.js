// What the page knows.
import { get } from "./api.js";
import { nameOf } from "./dom.js";

export const store = {
  state: undefined,
  me: localStorage.getItem("sandbox.user"),
  guild: undefined,
  channel: undefined,
  commands: [],
  messages: new Map(),
};

export async function loadState() {
  store.state = await get("/state");
  const { users, guilds } = store.state;
  if (!users.some((user) => user.id === store.me)) store.me = users[0]?.id;
  if (!store.state.guilds.some((guild) => guild.id === store.guild) && store.guild !== "direct") store.guild = guilds[0]?.id;
}

export const guild = () => store.state.guilds.find((one) => one.id === store.guild);

export function channel() {
  return [...store.state.guilds.flatMap((one) => one.channels), ...store.state.direct].find((one) => one.id === store.channel);
}

export const user = (id) =>
  store.state.bot.id === id ? store.state.bot : store.state.users.find((one) => one.id === id);

export function displayName(id) {
  const member = guild()?.members.find((one) => one.user.id === id);
  const found = member?.user ?? user(id);
  return member?.nick || (found ? nameOf(found) : "unknown");
}

export async function loadMessages() {
  const loaded = await get(`/channels/${store.channel}/messages?user_id=${store.me}&limit=200`);
  store.messages = new Map(loaded.map((message) => [message.id, message]));
}

export async function loadCommands() {
  store.commands = store.channel ? await get(`/channels/${store.channel}/commands`) : [];
}
