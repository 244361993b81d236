// Participants of a voice channel by @discordjs/voice, and frames between them.
import { EndBehaviorType, VoiceConnectionStatus, entersState, joinVoiceChannel } from "@discordjs/voice";
import { check, within } from "./host.mjs";

const FRAME_MILLIS = 20;
const PATIENCE = 30_000;
const SILENCE = Buffer.from([0xF8, 0xFF, 0xFE]);

/** Follows the sandbox's events; handlers by name. */
export async function listen(control) {
  const handlers = new Set();
  const response = await fetch(`${control.base}/events`, { headers: { Accept: "text/event-stream" } });
  (async () => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const part of response.body) {
      text += decoder.decode(part, { stream: true });
      const events = text.split("\n\n");
      text = events.pop();
      for (const event of events) {
        const data = event.split("\n").find((line) => line.startsWith("data: "))?.slice(6);
        if (event.startsWith("event: world") && data) {
          const { name, data: body } = JSON.parse(data);
          handlers.forEach((handler) => handler(name, body));
        }
      }
    }
  })().catch(() => {}); // the stream ends with the sandbox
  return handlers;
}

export class Seat {
  #adapter;
  #channel;
  #guild;
  #control;
  #heard = new Map();

  constructor(control, user, guild, channel, adapter) {
    this.#control = control;
    this.user = user;
    this.#guild = guild;
    this.#channel = channel;
    this.#adapter = adapter;
  }

  /** The bot, by its own gateway connection. */
  static ofBot(control, client, guild, channel) {
    const seat = new Seat(control, client.user.id, guild, channel, client.guilds.cache.get(guild).voiceAdapterCreator);
    seat.end = () => client.destroy();
    return seat;
  }

  /** A person: what its gateway connection would say comes from the control API. */
  static ofPerson(control, events, guild, channel, user) {
    const adapter = (methods) => {
      const handler = (name, data) => {
        if (data.user_id !== user || data.guild_id !== guild) return;
        if (name === "VOICE_STATE_UPDATE") methods.onVoiceStateUpdate(data);
        if (name === "voice_server") methods.onVoiceServerUpdate({ token: data.token, guild_id: guild, endpoint: data.endpoint });
      };
      events.add(handler);
      const sendPayload = ({ d }) => {
        control.call("PUT", `/guilds/${guild}/voice/${user}`, { channel_id: d.channel_id })
          .catch((error) => { console.error(error); process.exitCode = 1; });
        return true;
      };
      return { sendPayload, destroy: () => events.delete(handler) };
    };
    return new Seat(control, user, guild, channel, adapter);
  }

  async join() {
    this.connection = joinVoiceChannel({
      channelId: this.#channel, guildId: this.#guild, group: this.user, selfDeaf: false, selfMute: false, adapterCreator: this.#adapter,
    });
    this.connection.on("error", (error) => console.error(`${this.user}: ${error.message}`));
    await this.connected();
  }

  async connected() {
    await entersState(this.connection, VoiceConnectionStatus.Ready, PATIENCE);
    this.connection.setSpeaking(true);
    await this.#control.until("op 5 has come", async () => {
      const { participants } = await this.#control.call("GET", `/channels/${this.#channel}/voice`);
      return participants.some((one) => one.user_id === this.user && one.speaking === 1);
    });
  }

  fallSilent() {
    this.connection.setSpeaking(false);
  }

  async leave() {
    this.connection.destroy();
    await this.#control.until("the seat is empty", async () => {
      const { participants } = await this.#control.call("GET", `/channels/${this.#channel}/voice`);
      return !participants.some((one) => one.user_id === this.user);
    });
  }

  /** Frames from somebody from now on, as they come. */
  hear(user) {
    const { subscriptions } = this.connection.receiver;
    if (!subscriptions.has(user)) {
      const stream = this.connection.receiver.subscribe(user, { end: { behavior: EndBehaviorType.Manual } });
      stream.on("data", (frame) => !SILENCE.equals(frame) && this.#heard.get(user).push(Buffer.from(frame).toString("hex")));
      stream.on("error", (error) => console.error(`${this.user} hears ${user}: ${error.message}`));
    }
    this.#heard.set(user, []);
    return this.#heard.get(user);
  }

  say(frame) {
    this.connection.playOpusPacket(frame);
  }
}

/** A frame that nobody else sends. */
function frame(user, number, round) {
  const bytes = Buffer.alloc(40 + (number * 7) % 120, number & 0xFF);
  bytes[0] = 0xFC; // Opus: 20 ms, stereo
  bytes.writeBigUInt64BE(BigInt(user), 1);
  bytes.writeUInt32BE(number, 9);
  bytes.writeUInt32BE(round, 13);
  return bytes;
}

let rounds = 0;

/** How many frames two clients of discord.js may lose between each other: 60 ms. */
const EXCUSED = 3;
const GREETING = 0xFFFFFFFF;

/** Everyone greets until everyone of discord.js has heard everybody: its clients drop packets until they are told whose they are. */
async function greet(what, seats, heard) {
  const greetings = new Map(seats.map((seat) => [seat, frame(seat.user, GREETING, rounds)]));
  const missing = () => heard.find(({ from, to, frames }) =>
    to instanceof Seat && !frames.includes(greetings.get(from).toString("hex")));
  const until = performance.now() + 5_000;
  for (let one = missing(); one; one = missing()) {
    check(performance.now() < until, `${what}: ${one.to.user} does not hear ${one.from.user}`);
    seats.forEach((seat) => seat.say(greetings.get(seat)));
    await new Promise((resolve) => setTimeout(resolve, FRAME_MILLIS));
  }
  return new Set([...greetings.values()].map((one) => one.toString("hex")));
}

/**
 * Everyone sends so many frames, one each 20 ms, and everyone else gets all of them as they were.
 *
 * While others come or go, two clients of discord.js may lose a few between each other: each encrypts by the new keys as
 * soon as it has the commit, which the other may not have yet, and drops what it cannot decrypt. Ours lose none.
 */
export async function exchange(what, seats, count, meanwhile) {
  rounds += 1;
  const heard = [];
  for (const from of seats) {
    for (const to of seats.filter((seat) => seat !== from)) {
      heard.push({ from, to, frames: to.hear(from.user) });
    }
  }
  const greetings = await greet(what, seats, heard);
  const sent = new Map(seats.map((seat) => [seat, []]));
  const began = performance.now();
  const others = [];
  for (let number = 0; number < count; number += 1) {
    for (const seat of seats) {
      const bytes = frame(seat.user, number, rounds);
      sent.get(seat).push(bytes.toString("hex"));
      seat.say(bytes);
    }
    if (meanwhile) others.push(meanwhile(number));
    const due = began + (number + 1) * FRAME_MILLIS;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  }
  await Promise.all(others);
  const counted = (frames) => frames.filter((one) => !greetings.has(one));
  const complete = () => heard.every(({ from, frames }) => counted(frames).length >= sent.get(from).length);
  await within((async () => {
    while (!complete()) await new Promise((resolve) => setTimeout(resolve, 20));
  })(), "the last frames", 5_000).catch(() => {}); // what is missing is said below
  for (const { from, to, frames: all } of heard) {
    const frames = counted(all);
    const wanted = sent.get(from);
    const missing = wanted.flatMap((one, index) => (frames.includes(one) ? [] : [index]));
    const excused = meanwhile && from instanceof Seat && to instanceof Seat ? EXCUSED : 0;
    const expected = excused ? wanted.filter((_, index) => !missing.includes(index)) : wanted;
    check(missing.length <= excused && frames.length === expected.length && expected.every((one, index) => frames[index] === one),
      `${what}: ${to.user} heard ${frames.length} of ${count} frames of ${from.user}; missing ${missing}`);
    if (missing.length > 0) console.log(`   ${what}: lost between two of discord.js: ${missing}`);
  }
  console.log(`   ${what}: ${count} of ${count} frames, ${heard.length} ways`);
}
