// Our own client as a participant of a voice channel: a process that does what its input says.
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { within } from "./host.mjs";

export class OurSeat {
  #control;
  #guild;
  #channel;
  #process;
  #waiting = [];
  #heard = new Map();

  constructor(control, user, guild, channel, process) {
    this.#control = control;
    this.user = user;
    this.#guild = guild;
    this.#channel = channel;
    this.#process = process;
    createInterface({ input: process.stdout }).on("line", (line) => this.#take(line.split(" ")));
  }

  /** Starts the process and waits until its bot is logged in. */
  static async start([command, ...args], control, rest, state, guild, channel) {
    const { pem } = await control.call("GET", "/voice/certificate");
    const certificate = join(mkdtempSync(join(tmpdir(), "hikari-voice-")), "voice.pem");
    writeFileSync(certificate, pem);
    const process = spawn(command, [...args, rest, state.token, certificate], { stdio: ["pipe", "pipe", "inherit"] });
    const seat = new OurSeat(control, state.bot.id, guild, channel, process);
    await seat.#answer("ready");
    return seat;
  }

  #take([word, user, frame]) {
    if (word === "heard") {
      this.#heard.get(user)?.push(frame);
      return;
    }
    this.#waiting = this.#waiting.filter((one) => {
      if (one.word === word) one.resolve();
      return one.word !== word;
    });
  }

  #answer(word) {
    const exit = new Promise((_, reject) => this.#process.once("exit", (code) => reject(new Error(`our client ended with ${code}`))));
    exit.catch(() => {});
    return within(Promise.race([new Promise((resolve) => this.#waiting.push({ word, resolve })), exit]), word);
  }

  async #tell(line, answer) {
    const answered = this.#answer(answer);
    this.#process.stdin.write(`${line}\n`);
    await answered;
  }

  async join() {
    await this.#tell(`join ${this.#guild} ${this.#channel}`, "joined");
    await this.connected();
  }

  async connected() {
    await this.#control.until("our client is ready", async () => {
      const { participants } = await this.#control.call("GET", `/channels/${this.#channel}/voice`);
      return participants.some((one) => one.user_id === this.user && one.connected && one.ready);
    });
  }

  leave() {
    return this.#tell("leave", "left");
  }

  hear(user) {
    this.#heard.set(user, []);
    return this.#heard.get(user);
  }

  say(frame) {
    this.#process.stdin.write(`say ${frame.toString("hex")}\n`);
  }

  fallSilent() {}

  async end() {
    this.#process.stdin.end();
    await within(new Promise((resolve) => this.#process.once("exit", resolve)), "the end of our client");
  }
}
