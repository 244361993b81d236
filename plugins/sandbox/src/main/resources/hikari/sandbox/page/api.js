// Calls the control API; docs/sandbox.md describes it.

/** An answer that is no success, with Discord's code. */
export class ApiError extends Error {
  constructor(status, body) {
    super(explain(body) || `The sandbox answered ${status}`);
    this.status = status;
    this.body = body;
  }
}

function explain(body) {
  const found = [];
  const walk = (node, path) => {
    for (const [name, child] of Object.entries(node ?? {})) {
      if (name === "_errors") child.forEach((error) => found.push(`${path.join(".")}: ${error.message}`));
      else if (typeof child === "object") walk(child, [...path, name]);
    }
  };
  walk(body?.errors, []);
  return found.length > 0 ? found.join(" · ") : body?.message;
}

export async function call(method, path, body) {
  const response = await fetch(`/sandbox${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const json = text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new ApiError(response.status, json);
  return json;
}

export const get = (path) => call("GET", path);
export const post = (path, body) => call("POST", path, body);

/** Uploads files for an option or a modal; the attachments' ids. */
export async function upload(channel, files) {
  if (files.length === 0) return [];
  const form = new FormData();
  files.forEach((file, index) => form.append(`files[${index}]`, file, file.name));
  const response = await fetch(`/sandbox/channels/${channel}/attachments`, { method: "POST", body: form });
  const json = await response.json();
  if (!response.ok) throw new ApiError(response.status, json);
  return json.map((attachment) => attachment.id);
}

/** What a file input takes, of what Discord calls file types. */
export const accepted = (types) =>
  (types?.length > 0 ? types.map((type) => (type.startsWith(".") ? type : `${type}/*`)).join(",") : undefined);

/** Follows the sandbox's events; `state` hears "open" and "lost". */
export function follow(happened, state) {
  const source = new EventSource("/sandbox/events");
  source.addEventListener("open", () => state("open"));
  source.addEventListener("error", () => state("lost"));
  source.addEventListener("world", (event) => {
    const { name, data } = JSON.parse(event.data);
    happened(name, data);
  });
}
