// The dialog that a bot opens with a modal.
import { post } from "./api.js";
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
    const values = Object.fromEntries([...readers].map(([customId, read]) => [customId, read()]));
    dialog.close();
    refocus();
    if (!await attempt(() => post(`/interactions/${interaction.id}/modal`, { user_id: store.me, values }))) dialog.showModal();
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

function labelled(label, description, component, readers) {
  const id = `modal-${component.custom_id}`;
  if (component.type === 21 || component.type === 22) return group(label, description, component, readers);
  const input = control(component, id, readers);
  return el("div", { class: "field" }, el("label", { for: id }, label, component.required === false ? "" : " *"), input,
    description && el("span", { class: "small" }, description));
}

function control(component, id, readers) {
  const shared = { id, "data-testid": id, required: component.required !== false };
  if (component.type === 4) {
    const limits = { minlength: component.min_length, maxlength: component.max_length, placeholder: component.placeholder };
    const input = el(component.style === 2 ? "textarea" : "input", { ...shared, ...limits, value: component.value ?? "" });
    readers.set(component.custom_id, () => input.value);
    return input;
  }
  if (component.type === 23) {
    const box = el("input", { ...shared, required: false, type: "checkbox" });
    box.checked = component.default === true;
    readers.set(component.custom_id, () => box.checked);
    return box;
  }
  if (component.type === 19) {
    readers.set(component.custom_id, () => []);
    return el("p", { class: "small", id }, "This page cannot upload files; an empty list is sent.");
  }
  const select = el("select", { ...shared, multiple: (component.max_values ?? 1) > 1 },
    choices(component).map((choice) => el("option", { value: choice.value, selected: choice.default }, choice.label)));
  readers.set(component.custom_id, () => [...select.selectedOptions].map((option) => option.value));
  return select;
}

function group(label, description, component, readers) {
  const type = component.type === 21 ? "radio" : "checkbox";
  const boxes = component.options.map((option) => {
    const box = el("input", { type, name: component.custom_id, value: option.value, "data-testid": `modal-${component.custom_id}-${option.value}` });
    box.checked = option.default === true;
    return { box, option };
  });
  const picked = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  readers.set(component.custom_id, () => (type === "radio" ? picked()[0] ?? "" : picked()));
  return el("fieldset", {}, el("legend", {}, label), description && el("p", { class: "small" }, description),
    boxes.map(({ box, option }) => el("label", { class: "choice" }, box, " ", option.label)));
}
