// What the bot of showcase.mjs shows, as plain JSON.
const ID = "1234567890123456789";
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==", "base64");

const row = (...components) => ({ type: 1, components });
const button = (style, custom_id, more) => ({ type: 2, style, custom_id, label: custom_id, ...more });
const choices = (...names) => names.map((name) => ({ label: name.toUpperCase(), value: name, description: `the choice ${name}` }));
const text = (content) => ({ type: 10, content });
const media = (name) => ({ url: `attachment://${name}` });

export const LEGACY = [
  row(button(1, "primary"), button(2, "secondary"), button(3, "success"), button(4, "danger"), button(2, "off", { disabled: true })),
  row({ type: 2, style: 5, url: "https://example.org/", label: "link" }, { type: 2, style: 6, sku_id: ID }),
  row({ type: 3, custom_id: "string", options: choices("a", "b", "c"), placeholder: "one of three" }),
  row({ type: 3, custom_id: "several", options: choices("a", "b", "c"), min_values: 2, max_values: 3 }),
  row({ type: 5, custom_id: "user", placeholder: "a person" }),
];

export const V2 = [
  { type: 17, accent_color: 0xff8800, components: [
    text("# Components\nof every kind"),
    { type: 9, components: [text("A section with a **button**")], accessory: button(3, "accessory") },
    { type: 9, components: [text("A section with a picture")], accessory: { type: 11, media: media("dot.png"), description: "a dot" } },
    { type: 14, divider: true, spacing: 2 },
    { type: 12, items: [{ media: media("dot.png") }, { media: media("dot.png"), description: "hidden", spoiler: true }] },
    { type: 13, file: media("notes.txt") },
    row(button(1, "inside")),
  ] },
  text("Text beside the container"),
  { type: 14, divider: false },
  row({ type: 6, custom_id: "role", placeholder: "a role" }),
  row({ type: 7, custom_id: "mentionable", placeholder: "a person or role" }),
  row({ type: 8, custom_id: "channel", placeholder: "a channel", channel_types: [0, 5] }),
];

const option = (type, name, more) => ({ type, name, description: `An option of type ${type}`, ...more });
export const COMMANDS = [
  { name: "everything", description: "Has options of every type", options: [
    option(3, "colour", { required: true, autocomplete: true }), option(4, "count", { min_value: 1, max_value: 9 }),
    option(10, "ratio"), option(5, "sure"), option(6, "who"), option(7, "where", { channel_types: [0] }), option(8, "role"),
    option(9, "whom"), option(3, "size", { choices: [{ name: "Small", value: "small" }, { name: "Large", value: "large" }] }),
    option(11, "file"),
  ] },
  { name: "deep", description: "Has subcommands", options: [
    option(2, "in", { options: [option(1, "down", { options: [] })] })] },
  { name: "form", description: "Opens a modal" },
  { name: "Quote", type: 3 },
  { name: "Wave", type: 2 },
];

const label = (component, description) => ({ type: 18, label: `Field ${component.custom_id}`, description, component });
export const MODAL = { custom_id: "", title: "", components: [], all: {
  texts: [
    text("A text in a modal, with **Markdown**"),
    label({ type: 4, custom_id: "line", style: 1, min_length: 2, max_length: 20 }, "Between 2 and 20 characters"),
    label({ type: 4, custom_id: "lines", style: 2, required: false, placeholder: "several lines" }),
    label({ type: 19, custom_id: "upload", file_types: [".txt", "image"] }, "A text or a picture"),
    label({ type: 23, custom_id: "ticked" }),
  ],
  groups: [
    label({ type: 21, custom_id: "radio", options: choices("a", "b") }),
    label({ type: 22, custom_id: "boxes", options: choices("a", "b", "c"), min_values: 2 }, "At least two"),
    label({ type: 3, custom_id: "choice", options: choices("x", "y"), placeholder: "choose" }),
    label({ type: 5, custom_id: "people", max_values: 3 }),
  ],
  menus: [
    label({ type: 6, custom_id: "roles" }),
    label({ type: 7, custom_id: "anyone" }),
    label({ type: 8, custom_id: "channels", channel_types: [0] }),
    label({ type: 23, custom_id: "ticked2" }),
  ],
} };
