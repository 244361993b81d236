// The image and its sample: the host with the sandbox and `radio` plays a file into a channel, and a client of discord.js
// in it, end-to-end encrypted by davey, hears the file's packets as they are.
import tls from "node:tls";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Control, HOME, Host, check } from "./host.mjs";
import { Seat, listen } from "./seats.mjs";

const RATE = 48_000;

/** A WAV file of one tone. */
function tone(hertz, seconds) {
  const samples = RATE * seconds;
  const wave = Buffer.alloc(44 + samples * 2);
  wave.write("RIFF", 0);
  wave.writeUInt32LE(36 + samples * 2, 4);
  wave.write("WAVEfmt ", 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20);
  wave.writeUInt16LE(1, 22);
  wave.writeUInt32LE(RATE, 24);
  wave.writeUInt32LE(RATE * 2, 28);
  wave.writeUInt16LE(2, 32);
  wave.writeUInt16LE(16, 34);
  wave.write("data", 36);
  wave.writeUInt32LE(samples * 2, 40);
  for (let i = 0; i < samples; i += 1) wave.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * hertz * i) / RATE)), 44 + i * 2);
  return wave;
}

/** The packets of an Ogg file of one stream (RFC 3533), without its two headers. */
function packets(file) {
  const bytes = readFileSync(file);
  const found = [];
  let packet = [];
  for (let at = 0; at < bytes.length;) {
    check(bytes.toString("latin1", at, at + 4) === "OggS", `no page at ${at}`);
    const lengths = bytes.subarray(at + 27, at + 27 + bytes[at + 26]);
    at += 27 + lengths.length;
    for (const length of lengths) {
      packet.push(bytes.subarray(at, at + length));
      at += length;
      if (length < 255) {
        found.push(Buffer.concat(packet).toString("hex"));
        packet = [];
      }
    }
  }
  return found.slice(2);
}

const folder = mkdtempSync(join(tmpdir(), "hikari-radio-"));
const plugins = join(folder, "plugins");
cpSync(join(HOME, "plugins"), plugins, { recursive: true });
cpSync(join(HOME, "samples", "radio.jar"), join(plugins, "radio.jar"));
const data = join(folder, "data");
const music = join(data, "radio", "music");
mkdirSync(music, { recursive: true });
for (const [name, hertz, seconds] of [["first", 440, 1], ["second", 660, 3]]) {
  const wave = join(folder, `${name}.wav`);
  writeFileSync(wave, tone(hertz, seconds));
  execFileSync("opusenc", ["--quiet", "--framesize", "20", wave, join(music, `${name}.opus`)]);
}
const wanted = packets(join(music, "second.opus"));

const host = new Host("run", "--sandbox", "--data", data, "--plugins", plugins);
try {
  const control = new Control((await host.line(/Sandbox: open (\S+)/))[1]);
  await host.line(/Ready: /);
  const state = await control.state();
  const guild = state.guilds[0];
  const id = (name) => guild.channels.find((one) => one.name === name).id;
  const ada = state.users.find((one) => one.username === "ada").id;
  tls.setDefaultCACertificates([(await control.call("GET", "/voice/certificate")).pem]);
  const seat = Seat.ofPerson(control, await listen(control), guild.id, id("Lounge"), ada);
  await seat.join();

  const run = async (name, options) => {
    const { id: interaction } = await control.call("POST", `/channels/${id("general")}/commands`, { user_id: ada, name, options });
    const { response_message_id: message } = await control.until(`the answer to ${name}`, async () => {
      const { state: now, failure, ...rest } = await control.call("GET", `/interactions/${interaction}`);
      check(now !== "failed", `${name}: ${failure}`);
      return now === "answered" && rest;
    });
    return (await control.messages(id("general"), ada)).find((one) => one.id === message).content;
  };
  await control.until("the radio's commands", async () =>
    (await control.call("GET", `/channels/${id("general")}/commands?user_id=${ada}`)).some((one) => one.name === "radio"));
  check((await run("radio join")) === "Here I am.", "it comes");
  await control.until("one group", async () => {
    const { settled, participants } = await control.call("GET", `/channels/${id("Lounge")}/voice`);
    return settled && participants.length === 2 && participants.every((one) => one.epoch > 0);
  });
  const heard = seat.hear(state.bot.id);
  // discord.js drops packets until it is told whose they are: the first file is for that
  for (const name of ["first", "second"]) check((await run("radio play", { file: name })).startsWith("Next: "), `${name} is queued`);
  await control.until("the second file's end", () => heard.at(-1) === wanted.at(-1));
  check(JSON.stringify(heard.slice(-wanted.length)) === JSON.stringify(wanted),
    `${heard.length} packets were heard, but not those of the file at their end`);
  const { participants } = await control.call("GET", `/channels/${id("Lounge")}/voice`);
  check(participants.every((one) => one.plain === 0 && one.undecipherable === 0), "nothing in the clear");
  await seat.leave();
  await control.until("the radio leaves when it is alone", async () =>
    (await control.call("GET", `/channels/${id("Lounge")}/voice`)).participants.length === 0);
  check((await host.interrupt()) === 0, "the host ends with 0");
  console.log(`the image's radio: ${wanted.length} packets of a file, heard by discord.js as they are: ok`);
  process.exit(process.exitCode ?? 0);
} finally {
  host.kill();
}
