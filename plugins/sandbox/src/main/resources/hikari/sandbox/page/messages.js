// Shows messages.
import { avatar, byId, el, fill, nameOf } from "./dom.js";
import { colour, components } from "./components.js";
import { markup } from "./markup.js";
import { displayName, guild, store } from "./store.js";

const LOADING = 128;
const COMPONENTS_V2 = 1 << 15;
const QUICK = ["👍", "🎉", "👀"];
const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** What a person can do with a message; set by the page. */
export const actions = { press() {}, react() {}, reply() {}, remove() {}, edit() {}, command() {} };

/** Shows all messages, and stays at the end if the reader was there. */
export function showMessages() {
  const list = byId("messages");
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const sorted = [...store.messages.values()].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const present = new Map([...list.children].map((node) => [node.dataset.messageId, node]));
  let before = null;
  const nodes = sorted.map((message) => {
    const key = JSON.stringify([message, follows(before, message), store.me, message.visible_to]);
    const old = present.get(message.id);
    const node = old && old.key === key ? old : article(message, follows(before, message));
    node.key = key;
    before = message;
    return node;
  });
  if (nodes.length === 0) nodes.push(el("li", { class: "empty" }, "Nobody has written here yet."));
  fill(list, nodes);
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function follows(before, message) {
  return before && before.author.id === message.author.id && !message.referenced_message && !message.interaction_metadata
    && Date.parse(message.timestamp) - Date.parse(before.timestamp) < 300_000 && before.type === message.type;
}

function article(message, compact) {
  const loading = (message.flags & LOADING) !== 0;
  return el("li", {
    class: ["message", compact && "compact", message.visible_to && "ephemeral", mentionsMe(message) && "mentions-me"].filter(Boolean).join(" "),
    "data-testid": "message",
    "data-message-id": message.id,
    "data-author-id": message.author.id,
    "data-ephemeral": message.visible_to ? "true" : "false",
    "data-loading": loading ? "true" : "false",
  },
  above(message),
  avatar(message.author),
  el("div", { class: "body" }, head(message), content(message, loading), extras(message), below(message)),
  toolbar(message));
}

const mentionsMe = (message) => message.mention_everyone || message.mentions.some((user) => user.id === store.me);

function above(message) {
  const used = message.interaction_metadata;
  if (used?.name) {
    return el("p", { class: "above", "data-testid": "message-origin" }, el("strong", {}, nameOf(used.user)), " used ", el("code", {}, `${(used.command_type ?? 1) === 1 ? "/" : ""}${used.name}`));
  }
  const replied = message.referenced_message;
  if (!replied) return null;
  return el("p", { class: "above" }, "↱ ", el("strong", {}, nameOf(replied.author)), " ", (replied.content || "a message").slice(0, 90));
}

function head(message) {
  const name = message.webhook_id && message.author.id === message.webhook_id ? nameOf(message.author) : displayNameOf(message);
  const author = el("span", { class: "author", "data-testid": "message-author" }, name);
  const role = topColour(message.author.id);
  if (role) author.style.color = role;
  return el("p", { class: "head" }, author,
    message.author.bot && el("span", { class: "badge" }, "BOT"),
    el("time", { datetime: message.timestamp, title: new Date(message.timestamp).toLocaleString() }, time.format(new Date(message.timestamp))),
    message.pinned && el("span", { class: "small" }, "★ pinned"));
}

function displayNameOf(message) {
  const known = displayName(message.author.id);
  return known === "unknown" ? nameOf(message.author) : known;
}

function topColour(userId) {
  const member = guild()?.members.find((one) => one.user.id === userId);
  const roles = guild()?.roles.filter((role) => member?.roles.includes(role.id) && role.color) ?? [];
  const top = roles.sort((a, b) => b.position - a.position)[0];
  return top && colour(top.color);
}

function content(message, loading) {
  const node = el("div", { class: "content", "data-testid": "message-content" });
  if (loading) return fill(node, el("span", { class: "thinking" }, `${displayNameOf(message)} is thinking…`));
  if (message.type === 6) return fill(node, el("em", {}, "pinned a message to this channel."));
  return fill(node, markup(message.content),
    message.edited_timestamp && el("span", { class: "edited", "data-testid": "message-edited" }, " (edited)"));
}

function extras(message) {
  return [
    ...((message.flags & COMPONENTS_V2) === 0 ? message.attachments.map(attachment) : []),
    ...((message.flags & 4) === 0 ? message.embeds.map(embed) : []),
    message.poll && poll(message.poll),
    message.components?.length > 0 && el("div", { class: "components", "data-testid": "components" },
      components(message.components, (customId, values) => actions.press(message, customId, values))),
  ];
}

function attachment(file) {
  const image = file.content_type?.startsWith("image/");
  return el("a", { class: "attachment", href: file.url, target: "_blank", rel: "noopener", "data-testid": "attachment" },
    image ? el("img", { src: file.url, alt: file.description ?? file.filename }) : `${file.filename} (${file.size} bytes)`);
}

function embed(data) {
  const node = el("article", { class: "embed", "data-testid": "embed" },
    el("div", { class: "embed-text" },
      data.author && el("p", { class: "embed-author" }, data.author.name),
      data.title && el("h3", { "data-testid": "embed-title" }, data.url ? el("a", { href: data.url, target: "_blank", rel: "noreferrer noopener" }, data.title) : data.title),
      data.description && el("div", { class: "embed-description" }, markup(data.description)),
      data.fields?.length > 0 && el("dl", {}, data.fields.map((field) =>
        el("div", { class: field.inline ? "inline" : "" }, el("dt", {}, markup(field.name)), el("dd", {}, markup(field.value))))),
      data.image && el("img", { class: "embed-image", src: data.image.url, alt: "" }),
      (data.footer || data.timestamp) && el("p", { class: "small" },
        [data.footer?.text, data.timestamp && new Date(data.timestamp).toLocaleString()].filter(Boolean).join(" • "))),
    data.thumbnail && el("img", { class: "thumbnail", src: data.thumbnail.url, alt: "" }));
  if (data.color != null) node.style.setProperty("--accent", colour(data.color));
  return node;
}

const poll = (data) => el("div", { class: "poll" }, el("strong", {}, data.question.text),
  el("ul", {}, data.answers.map((answer) => el("li", {}, answer.poll_media.text))));

function below(message) {
  const reactions = (message.reactions ?? []).map((reaction) => {
    const key = reaction.emoji.id ? `${reaction.emoji.name}:${reaction.emoji.id}` : reaction.emoji.name;
    return el("button", {
      type: "button", class: "reaction", "data-testid": "reaction", "data-emoji": key,
      "aria-label": `${reaction.emoji.name}, ${reaction.count}`,
      onclick: () => actions.react(message, key),
    }, reaction.emoji.id ? `:${reaction.emoji.name}:` : reaction.emoji.name, " ", String(reaction.count));
  });
  return [
    reactions.length > 0 && el("div", { class: "reactions" }, reactions),
    message.visible_to && el("p", { class: "small", "data-testid": "ephemeral-note" }, "Only you can see this · ",
      el("button", { type: "button", class: "text-button", onclick: () => actions.remove(message) }, "Dismiss")),
  ];
}

function toolbar(message) {
  if (message.visible_to) return null;
  const own = message.author.id === store.me;
  const tool = (label, text, onclick, id) => el("button", { type: "button", "aria-label": label, title: label, onclick, "data-testid": id }, text);
  return el("div", { class: "toolbar" },
    QUICK.map((emoji) => tool(`React with ${emoji}`, emoji, () => actions.react(message, emoji), `react-${emoji}`)),
    tool("Reply", "↩", () => actions.reply(message), "reply"),
    own && tool("Edit", "✎", () => actions.edit(message), "edit"),
    tool("Delete", "✕", () => actions.remove(message), "delete"),
    store.commands.filter((command) => command.type === 3).map((command) =>
      tool(`Run ${command.name} on this message`, command.name, () => actions.command(message, command), `message-command-${command.name}`)));
}
