// Builds elements without ever parsing HTML: text from bots stays text.

export const byId = (id) => document.getElementById(id);

/** Makes an element: attributes by name, `on…` as listeners, children as nodes or text. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "value") node.value = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

/** Exchanges all children. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

export const nameOf = (user) => user.global_name || user.username;

/** A colour that belongs to an id. */
export function hue(id) {
  let sum = 7;
  for (const digit of String(id)) sum = (sum * 31 + digit.charCodeAt(0)) % 360;
  return sum;
}

/** A round picture with an initial; decoration only. */
export function avatar(user, node = el("span", { class: "avatar", "aria-hidden": "true" })) {
  node.textContent = nameOf(user).slice(0, 1).toUpperCase();
  node.style.setProperty("--hue", hue(user.id));
  return node;
}
