// The dialog that a bot opens with a modal.
import { accepted, post, upload } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { choices } from "./components.js";
import { markup } from "./markup.js";
import { attempt } from "./composer.js";
import { store } from "./store.js";

/** Opens the modal that answered an interaction. */
export function openModal(interaction) {
  const dialog = byId("modal");
  const readers = new Map();
  const form = el("form", { method: "dialog" },
    el("h2", { id: "modal-title", "data-testid": "modal-title" }, interaction.data.title),
    interaction.data.components.map((component) => part(component, readers)),
    el("div", { class: "row" },
      el("button", { type: "submit", class: "primary", "data-testid": "modal-submit" }, "Submit"),
      el("button", { type: "button", class: "quiet", "data-testid": "modal-cancel", onclick: () => { dialog.close(); refocus(); } }, "Cancel")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    dialog.close();
    refocus();
    const sent = await attempt(async () => {
      const values = Object.fromEntries(await Promise.all([...readers].map(async ([customId, read]) => [customId, await read()])));
      return post(`/interactions/${interaction.id}/modal`, { user_id: store.me, values });
    });
    if (!sent) dialog.showModal();
  });
  fill(dialog, form);
  dialog.showModal();
}

/** The box was inert while the dialog was open: only a fresh focus lets it take text again. */
function refocus() {
  byId("composer-input").blur();
  byId("composer-input").focus();
}

function part(component, readers) {
  if (component.type === 10) return el("div", { class: "text" }, markup(component.content));
  if (component.type === 1) return component.components.map((child) => labelled(child.label, undefined, child, readers));
  return labelled(component.label, component.description, component.component, readers);
}

const isRequired = (component) => component.required !== false;
const star = (component) => (isRequired(component) && component.type !== 23 ? " *" : "");

function labelled(label, description, component, readers) {
  const id = `modal-${component.custom_id}`;
  if (component.type === 21 || component.type === 22) return group(label, description, component, readers);
  const input = control(component, id, readers);
  if (component.type === 23) {
    return el("div", { class: "field" }, el("label", { class: "choice", for: id }, input, " ", label),
      description && el("span", { class: "small" }, description));
  }
  return el("div", { class: "field" }, el("label", { for: id }, label, star(component)), input,
    description && el("span", { class: "small" }, description));
}

function control(component, id, readers) {
  const shared = { id, "data-testid": id, required: isRequired(component) };
  switch (component.type) {
    case 4: return text(component, shared, readers);
    case 19: return file(component, shared, readers);
    case 23: return checkbox(component, shared, readers);
    default: return menu(component, shared, readers);
  }
}

function text(component, shared, readers) {
  const limits = { minlength: component.min_length, maxlength: component.max_length ?? 4000, placeholder: component.placeholder };
  const input = el(component.style === 2 ? "textarea" : "input", { ...shared, ...limits, value: component.value ?? "" });
  readers.set(component.custom_id, () => input.value);
  return input;
}

function checkbox(component, shared, readers) {
  const box = el("input", { ...shared, required: false, type: "checkbox" });
  box.checked = component.default === true;
  readers.set(component.custom_id, () => box.checked);
  return box;
}

function file(component, shared, readers) {
  const [least, most] = [component.min_values ?? 1, component.max_values ?? 1];
  const input = el("input", { ...shared, type: "file", multiple: most > 1, accept: accepted(component.file_types) });
  input.addEventListener("change", () => counted(input, input.files.length, least, most));
  readers.set(component.custom_id, () => upload(store.channel, [...input.files]));
  return input;
}

function menu(component, shared, readers) {
  const [least, most] = [component.min_values ?? 1, component.max_values ?? 1];
  const picked = new Set((component.default_values ?? []).map((value) => value.id));
  const select = el("select", { ...shared, multiple: most > 1 },
    most > 1 ? null : el("option", { value: "" }, component.placeholder || "Choose…"),
    choices(component).map((choice) => el("option",
      { value: choice.value, selected: choice.default || picked.has(choice.value) },
      choice.description ? `${choice.label} — ${choice.description}` : choice.label)));
  const values = () => [...select.selectedOptions].map((option) => option.value).filter((value) => value !== "");
  select.addEventListener("change", () => counted(select, values().length, least, most));
  readers.set(component.custom_id, values);
  return select;
}

/** Lets the form be submitted with as many as the bot asks for; none is left to `required`. */
function counted(input, count, least, most) {
  const fits = count === 0 || (count >= least && count <= most);
  input.setCustomValidity(fits ? "" : `Choose ${least === most ? least : `${least} to ${most}`}.`);
}

function group(label, description, component, readers) {
  const type = component.type === 21 ? "radio" : "checkbox";
  const boxes = component.options.map((option) => {
    const box = el("input", {
      type, name: component.custom_id, value: option.value, required: type === "radio" && isRequired(component),
      "data-testid": `modal-${component.custom_id}-${option.value}`,
    });
    box.checked = option.default === true;
    return { box, option };
  });
  const picked = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  readers.set(component.custom_id, () => (type === "radio" ? picked()[0] ?? null : picked()));
  const node = el("fieldset", { "data-testid": `modal-${component.custom_id}` }, el("legend", {}, label, star(component)),
    description && el("p", { class: "small" }, description),
    boxes.map(({ box, option }) => el("label", { class: "choice" }, box, " ", option.label,
      option.description && el("span", { class: "small" }, ` — ${option.description}`))));
  if (type === "checkbox") {
    const [least, most] = [isRequired(component) ? component.min_values ?? 1 : 0, component.max_values ?? boxes.length];
    const look = () => boxes[0].box.setCustomValidity(
      picked().length >= least && picked().length <= most ? "" : `Choose ${least === most ? least : `${least} to ${most}`}.`);
    node.addEventListener("change", look);
    look();
  }
  return node;
}
