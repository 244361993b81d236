// Discord's markdown, the common part of it, as nodes.
import { el } from "./dom.js";
import { displayName, store } from "./store.js";

const RULES = [
  [/\\([!-\/:-@[-`{-~])/, (match) => match[1]],
  [/```(?:[a-z0-9]*\n)?([\s\S]+?)```/i, (match) => el("pre", {}, el("code", {}, match[1]))],
  [/`([^`\n]+)`/, (match) => el("code", {}, match[1])],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*/, (match) => el("strong", {}, inline(match[1]))],
  [/__((?:\\[\s\S]|[^\\])+?)__/, (match) => el("u", {}, inline(match[1]))],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/, (match) => el("s", {}, inline(match[1]))],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, (match) => el("span", { class: "spoiler", tabindex: "0" }, inline(match[1]))],
  [/\*((?:\\.|[^*\\\n])+)\*|\b_((?:\\.|[^_\\\n])+)_\b/, (match) => el("em", {}, inline(match[1] ?? match[2]))],
  [/\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/, (match) => link(match[2], match[1])],
  [/https?:\/\/[^\s<>]+[^\s<>.,)]/, (match) => link(match[0], match[0])],
  [/<@!?(\d+)>/, (match) => el("span", { class: "mention" }, `@${displayName(match[1])}`)],
  [/<@&(\d+)>/, (match) => el("span", { class: "mention" }, `@${named("roles", match[1])}`)],
  [/<#(\d+)>/, (match) => el("span", { class: "mention" }, `#${named("channels", match[1])}`)],
  [/<t:(-?\d+)(?::[tTdDfFR])?>/, (match) => el("time", { class: "mention" }, new Date(match[1] * 1000).toLocaleString())],
  [/<a?:(\w+):\d+>/, (match) => el("span", { class: "mention" }, `:${match[1]}:`)],
  [/<\/([^:>]+):\d+>/, (match) => el("span", { class: "mention" }, `/${match[1]}`)],
];

const link = (href, text) => el("a", { href, target: "_blank", rel: "noreferrer noopener" }, text);

function named(kind, id) {
  const all = store.state.guilds.flatMap((guild) => guild[kind]);
  return all.find((one) => one.id === id)?.name ?? "unknown";
}

function inline(text) {
  let best;
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(text);
    if (match && (best === undefined || match.index < best.match.index)) best = { match, make };
  }
  if (best === undefined) return [text];
  const { match, make } = best;
  return [text.slice(0, match.index), make(match), ...inline(text.slice(match.index + match[0].length))];
}

/** Text as nodes: headings, quotes and lists by line, the rest inline. */
export function markup(text) {
  if (!text) return [];
  if (text.includes("```")) return inline(text);
  return text.split("\n").flatMap((line, index) => {
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    const quote = /^> (.*)$/.exec(line);
    const item = /^\s*[-*] (.+)$/.exec(line);
    if (heading) return [el("strong", { class: `heading-${heading[1].length}` }, inline(heading[2]))];
    if (quote) return [el("blockquote", {}, inline(quote[1]))];
    if (item) return [el("span", { class: "item" }, inline(item[1]))];
    return index === 0 ? inline(line) : ["\n", ...inline(line)];
  });
}
