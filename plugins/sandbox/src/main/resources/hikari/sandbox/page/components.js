// Message components: buttons, menus, and the layouts of "components v2".
import { el } from "./dom.js";
import { markup } from "./markup.js";
import { guild, store } from "./store.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link" };

/** The nodes of a message's components; `act(customId, values)` is called when one is used. */
export function components(list, act) {
  return (list ?? []).map((component) => one(component, act));
}

function one(component, act) {
  switch (component.type) {
    case 1: return el("div", { class: "row" }, components(component.components, act));
    case 2: return button(component, act);
    case 3: case 5: case 6: case 7: case 8: return menu(component, act);
    case 9: return el("div", { class: "section" },
      el("div", { class: "section-text" }, components(component.components, act)), one(component.accessory, act));
    case 10: return el("div", { class: "text" }, markup(component.content));
    case 11: return hidden(component, picture(component.media, component.description, "thumbnail"));
    case 12: return el("div", { class: "gallery", "data-testid": "gallery" },
      component.items.map((item) => hidden(item, picture(item.media, item.description, "gallery-item"))));
    case 13: return hidden(component, el("a", { class: "file", href: component.file.url, target: "_blank", rel: "noopener", "data-testid": "file" },
      decodeURIComponent(component.file.url.split("/").pop())));
    case 14: return el("hr", {
      class: [component.divider === false ? "gap" : "", component.spacing === 2 ? "large" : ""].join(" ").trim(), "data-testid": "separator" });
    case 17: return container(component, act);
    default: return el("p", { class: "small" }, `A component of type ${component.type}, which this page does not know`);
  }
}

function container(component, act) {
  const node = el("div", { class: "container", "data-testid": "container" }, components(component.components, act));
  if (component.accent_color != null) node.style.setProperty("--accent", colour(component.accent_color));
  return hidden(component, node);
}

/** What is marked as a spoiler shows after a click. */
function hidden(component, node) {
  if (!component.spoiler) return node;
  const cover = el("button", { type: "button", class: "cover", "data-testid": "spoiler", onclick: () => cover.replaceWith(node) }, "Spoiler");
  return cover;
}

const picture = (media, description, className) =>
  el("img", { class: className, src: media.url, alt: description ?? "" });

export const colour = (number) => `#${number.toString(16).padStart(6, "0")}`;

function button(component, act) {
  const emoji = component.emoji ? `${component.emoji.id ? `:${component.emoji.name}:` : component.emoji.name} ` : "";
  const label = `${emoji}${component.label ?? ""}`.trim();
  if (component.style === 5) {
    return el("a", { class: "component link", "data-testid": "link-button", href: component.url, target: "_blank", rel: "noreferrer noopener" }, label, " ↗");
  }
  if (component.style === 6) {
    // nothing is for sale here: Discord shows the item's name and price, and tells the bot nothing
    return el("button", { type: "button", class: "component primary", disabled: true, "data-testid": `premium-${component.sku_id}` }, "◆ Shop");
  }
  return el("button", {
    type: "button",
    class: `component ${STYLES[component.style] ?? "secondary"}`,
    disabled: component.disabled,
    "data-testid": `button-${component.custom_id}`,
    "data-custom-id": component.custom_id,
    onclick: () => act(component.custom_id, []),
  }, label || "Button");
}

/** What can be picked of a menu: its own options, or people, roles, channels. */
export function choices(component) {
  const members = (guild()?.members ?? store.state.users.map((user) => ({ user }))).map(({ user, nick }) => (
    { value: user.id, label: nick || user.global_name || user.username }));
  const roles = (guild()?.roles ?? []).map((role) => ({ value: role.id, label: role.name.startsWith("@") ? role.name : `@${role.name}` }));
  const channels = (guild()?.channels ?? [])
    .filter((channel) => !component.channel_types?.length || component.channel_types.includes(channel.type))
    .map((channel) => ({ value: channel.id, label: `#${channel.name}` }));
  return { 3: component.options, 5: members, 6: roles, 7: [...members, ...roles], 8: channels }[component.type] ?? [];
}

function menu(component, act) {
  const multiple = (component.max_values ?? 1) > 1;
  const placeholder = component.placeholder || "Choose…";
  const picked = new Set((component.default_values ?? []).map((value) => value.id));
  const select = el("select", {
    class: "menu",
    multiple,
    disabled: component.disabled,
    "aria-label": placeholder,
    "data-testid": `select-${component.custom_id}`,
    size: multiple ? Math.min(6, choices(component).length) : undefined,
    onchange: multiple ? undefined : (event) => event.target.value && act(component.custom_id, [event.target.value]),
  },
  multiple ? null : el("option", { value: "" }, placeholder),
  choices(component).map((choice) => el("option",
    { value: choice.value, selected: choice.default || picked.has(choice.value) },
    choice.description ? `${choice.label} — ${choice.description}` : choice.label)));
  if (!multiple) return select;
  const [least, most] = [component.min_values ?? 1, component.max_values ?? 1];
  const confirm = () => {
    const values = [...select.selectedOptions].map((option) => option.value);
    const fits = values.length >= least && values.length <= most;
    select.setCustomValidity(fits ? "" : `Choose ${least === most ? least : `${least} to ${most}`}.`);
    if (select.reportValidity()) act(component.custom_id, values);
  };
  return el("div", { class: "multi" }, select,
    el("button", { type: "button", class: "component primary", "data-testid": `confirm-${component.custom_id}`, onclick: confirm }, "Confirm"));
}
