// The image's processes, and the sandbox's control API, as these checks use them.
import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { createInterface } from "node:readline";

const HIKARI = process.env.HIKARI ?? new URL("../../hikari.runtime/target/hikari/bin/hikari", import.meta.url).pathname;

/** The image's folder. */
export const HOME = dirname(dirname(HIKARI));
const PATIENCE = 60_000;

/** Fails after a while instead of hanging. */
export function within(promise, what, millis = PATIENCE) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${millis} ms`)), millis);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export function check(holds, what) {
  if (!holds) throw new Error(what);
}

/** Starts `hikari` and reads its lines until one matches. */
export class Host {
  lines = [];
  #waiting = [];

  constructor(...args) {
    this.process = spawn(HIKARI, args, { stdio: ["ignore", "pipe", "inherit"] });
    this.exit = new Promise((resolve) => this.process.once("exit", (code, signal) => resolve({ code, signal })));
    createInterface({ input: this.process.stdout }).on("line", (line) => {
      this.lines.push(line);
      this.#waiting = this.#waiting.filter(({ pattern, resolve }) => {
        const match = line.match(pattern);
        if (match) resolve(match);
        return !match;
      });
    });
  }

  line(pattern) {
    for (const line of this.lines) {
      const match = line.match(pattern);
      if (match) return Promise.resolve(match);
    }
    const found = new Promise((resolve) => this.#waiting.push({ pattern, resolve }));
    const died = this.exit.then(({ code }) => { throw new Error(`hikari ended with ${code} before ${pattern}`); });
    return within(Promise.race([found, died]), String(pattern));
  }

  /** Ctrl-C; resolves to the exit status. */
  async interrupt() {
    this.process.kill("SIGINT");
    const { code, signal } = await within(this.exit, "the end after SIGINT", 20_000);
    check(signal === null, `ended by ${signal}`);
    return code;
  }

  kill() {
    if (this.process.exitCode === null) this.process.kill("SIGKILL");
  }
}

/** The sandbox's control API. */
export class Control {
  constructor(page) {
    this.base = new URL("/sandbox", page).href;
  }

  async call(method, path, body) {
    const response = await fetch(this.base + path, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    check(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  state() {
    return this.call("GET", "/state");
  }

  messages(channel, user) {
    return this.call("GET", `/channels/${channel}/messages?user_id=${user}`);
  }

  /** Waits until something in the sandbox is as wanted. */
  async until(what, look) {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found) return found;
      check(Date.now() < deadline, `${what}: never`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
