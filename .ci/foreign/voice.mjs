// @discordjs/voice with @snazzah/davey on the sandbox's voice servers: a bot of discord.js by its gateway (or of ours: the
// command that starts it), and two people by the control API. Frames arrive as they were sent, while others come, go,
// resume, and recover by op 31.
// usage: voice.mjs [COMMAND ARGUMENT...]
import tls from "node:tls";
import { Control, Host, check, within } from "./host.mjs";
import { OurSeat } from "./ours.mjs";
import { Seat, exchange, listen } from "./seats.mjs";
import { look } from "./voicepage.mjs";

const ours = process.argv.slice(2);

/** The bot by discord.js, logged in. */
async function discordJsSeat(control, rest, state, guild, channel) {
  const { Client, Events, GatewayIntentBits } = (await import("discordjs-14")).default;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildVoiceStates],
    rest: { api: rest.replace(/\/v\d+$/, ""), version: "10" },
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await within(client.login(state.token), "login");
  await within(ready, "ready");
  return Seat.ofBot(control, client, guild, channel);
}

const host = new Host("sandbox");
try {
  const page = (await host.line(/Sandbox: (\S+)/))[1];
  const rest = (await host.line(/REST: (\S+)/))[1];
  const control = new Control(page);
  const state = await control.state();
  const guild = state.guilds[0];
  const channel = guild.channels.find((one) => one.name === "Lounge").id;
  const person = (name) => state.users.find((one) => one.username === name).id;
  const events = await listen(control);

  const { pem } = await control.call("GET", "/voice/certificate");
  tls.setDefaultCACertificates([pem]);
  const bot = ours.length > 0
    ? await OurSeat.start(ours, control, rest, state, guild.id, channel)
    : await discordJsSeat(control, rest, state, guild.id, channel);
  const ada = Seat.ofPerson(control, events, guild.id, channel, person("ada"));
  const grace = Seat.ofPerson(control, events, guild.id, channel, person("grace"));
  const settled = (count) => control.until(`${count} in one group`, async () => {
    const { settled, participants } = await control.call("GET", `/channels/${channel}/voice`);
    const epochs = new Set(participants.map((one) => one.epoch));
    return settled && participants.length === count && epochs.size === 1 && !epochs.has(0) && participants;
  });
  const fault = (body) => control.call("POST", "/faults/voice", body);
  /** What was to go wrong has gone wrong: otherwise nothing was shown. */
  const happened = async (what) => check((await control.call("GET", "/faults/voice")).waiting === 0, `${what} did not happen`);
  /** The frames of everybody, none of them in the clear. */
  const encrypted = async (what, seats, count, meanwhile) => {
    await exchange(what, seats, count, meanwhile);
    const { participants } = await control.call("GET", `/channels/${channel}/voice`);
    check(participants.every((one) => one.plain === 0 && one.undecipherable === 0)
        && seats.every((seat) => participants.find((one) => one.user_id === seat.user).received >= count),
      `${what}: frames in the clear: ${JSON.stringify(participants)}`);
  };

  await bot.join();
  await ada.join();
  await settled(2);
  await encrypted("two", [bot, ada], 200);

  await encrypted("a third comes in the middle", [bot, ada], 200, async (frame) => {
    if (frame === 60) await grace.join();
  });
  await settled(3);
  await encrypted("three", [bot, ada, grace], 100);
  // a bot of ours says that it does not speak when it has nothing more to say
  if (ours.length === 0) await look(page, "Lounge", ["sandbox-bot", "ada", "grace"], () => grace.fallSilent());

  await grace.leave();
  await settled(2);
  await encrypted("one has left", [bot, ada], 50);
  await ada.leave();
  await control.until("the bot alone", async () => {
    const { participants } = await control.call("GET", `/channels/${channel}/voice`);
    return participants.length === 1 && participants[0].epoch === 0;
  });
  await ada.join();
  await settled(2);
  await encrypted("together again", [bot, ada], 100);

  for (const [name, seat] of [["ada", ada], ["the bot", bot]]) {
    await fault({ fault: "drop", ending: "rst", user: seat.user });
    await control.until(`${name} resumed`, async () =>
      (await settled(2)).some((one) => one.user_id === seat.user && one.resumes === 1 && one.connected));
    await seat.connected();
    await encrypted(`${name} has resumed`, [bot, ada], 50);
  }

  for (const [name, victim] of [["ada", ada], ["the bot", bot]]) {
    const [{ epoch }] = await settled(2);
    await fault({ fault: "corrupt_commit", user: victim.user });
    await grace.join();
    check((await settled(3)).every((one) => one.epoch === epoch + 2), `${name} was not added again`);
    await happened("a broken commit");
    await encrypted(`${name} got a broken commit`, [bot, ada, grace], 50);
    await grace.leave();
    await settled(2);
  }
  const [{ epoch }] = await settled(2);
  await fault({ fault: "corrupt_welcome", user: grace.user });
  await grace.join();
  check((await settled(3)).every((one) => one.epoch === epoch + 2), "the newcomer was not added again");
  await happened("a broken welcome");
  await encrypted("a newcomer got a broken welcome", [bot, ada, grace], 50);

  for (const kind of ["revoke_proposals", "transition_zero", "late"]) {
    await grace.leave();
    await settled(2);
    await fault({ fault: kind, millis: 300, channel });
    await grace.join();
    await settled(3);
    await happened(kind);
    await encrypted(`joined with ${kind}`, [bot, ada, grace], 50);
  }

  await fault({ fault: "downgrade", channel });
  await control.until("no encryption", async () => {
    const { settled, participants } = await control.call("GET", `/channels/${channel}/voice`);
    return settled && participants.every((one) => one.dave_version === 0);
  });
  await exchange("downgraded", [bot, ada, grace], 50);
  await fault({ fault: "upgrade", channel });
  await settled(3);
  await encrypted("encrypted again", [bot, ada, grace], 50);

  await fault({ fault: "move_server", channel });
  await control.until("all on the other server", async () => (await settled(3)).every((one) => one.resumes === 0));
  await Promise.all([bot, ada, grace].map((seat) => seat.connected()));
  await encrypted("moved to another server", [bot, ada, grace], 50);

  await Promise.all([bot, ada, grace].map((seat) => seat.leave()));
  await bot.end();
  check((await host.interrupt()) === 0, "the sandbox ends with 0");
  console.log(`${ours.length > 0 ? "our client among " : ""}discord.js voice with davey: two and three, join, leave, sole member, regroup, resume, op 31, another server: ok`);
  process.exit(process.exitCode ?? 0);
} finally {
  host.kill();
}
