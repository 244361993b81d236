// discord.js against the sandbox: log in, answer a message, register a command, answer its interaction, survive a
// dropped connection by RESUME with nothing lost.
// usage: discordjs.mjs <14|15> <none|zlib|zstd>
import { Control, Host, check, within } from "./host.mjs";

const [version, compression] = process.argv.slice(2);
const discord = (await import(`discordjs-${version}`)).default ?? (await import(`discordjs-${version}`));
const { Client, Events, GatewayIntentBits } = discord;
const METHODS = { zlib: "ZlibNative", zstd: "ZstdNative" };
const STREAMS = { none: "", zlib: "zlib-stream", zstd: "zstd-stream" };
const BURST = 200;

const host = new Host("sandbox");
try {
  const page = (await host.line(/Sandbox: (\S+)/))[1];
  const rest = (await host.line(/REST: (\S+)/))[1];
  const control = new Control(page);
  const state = await control.state();
  const user = state.users[0].id;
  const channel = state.guilds[0].channels.find((one) => one.name === "general").id;

  const ws = {};
  if (METHODS[compression]) {
    ws.compression = discord.CompressionMethod?.[METHODS[compression]] ?? { zlib: 0, zstd: 2 }[compression];
  }
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    rest: { api: rest.replace(/\/v\d+$/, ""), version: "10" },
    ws,
  });
  const seen = [];
  client.on("error", (error) => { console.error(error); process.exitCode = 1; });
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    seen.push(message.content);
    if (message.content === "!ping") await message.reply("Pong from discord.js!");
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      // as plain JSON: the builders differ between the versions
      const again = { type: 2, style: 1, custom_id: "again", label: "Again" };
      await interaction.reply({ content: "Hello!", components: [{ type: 1, components: [again] }] });
    } else if (interaction.isButton()) {
      await interaction.update({ content: "Hello again!", components: [] });
    }
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady ?? "ready", resolve));
  await within(client.login(state.token), "login");
  await within(ready, "ready");
  const used = (await control.call("GET", "/sessions")).filter((session) => session.connected).map((session) => session.compression);
  check(used.length === 1 && used[0] === STREAMS[compression], `compressed by ${used}, not ${STREAMS[compression]}`);

  await control.call("POST", `/channels/${channel}/messages`, { user_id: user, content: "!ping" });
  await control.until("the answer", async () =>
    (await control.messages(channel, user)).some((m) => m.author.bot && m.content === "Pong from discord.js!"));

  await client.application.commands.create({ name: "hello", description: "Says hello" });
  await control.call("POST", `/channels/${channel}/commands`, { user_id: user, name: "hello" });
  const asked = await control.until("the response", async () =>
    (await control.messages(channel, user)).find((m) => m.content === "Hello!" && m.components.length === 1));
  await control.call("POST", `/channels/${channel}/messages/${asked.id}/components`, { user_id: user, custom_id: "again" });
  await control.until("the update", async () =>
    (await control.messages(channel, user)).find((m) => m.id === asked.id && m.content === "Hello again!"));

  seen.length = 0;
  const expected = [];
  const resumed = (count) => control.until(`${count} resumes`, async () =>
    (await control.call("GET", "/sessions")).some((session) => session.connected && session.resumes >= count));
  for (let i = 0; i < BURST; i += 1) {
    expected.push(`burst ${i}`);
    await control.call("POST", `/channels/${channel}/messages`, { user_id: user, content: `burst ${i}` });
    if (i === BURST / 4) await control.call("POST", "/faults/gateway", { fault: "drop", ending: "rst", after_bytes: 100 });
    if (i === BURST / 2) {
      await resumed(1);
      await control.call("POST", "/faults/gateway", { fault: "reconnect" });
    }
  }
  await control.until("the whole burst", () => seen.length >= BURST);
  check(JSON.stringify(seen) === JSON.stringify(expected), `lost, doubled or out of order: ${seen}`);
  await resumed(2);
  await client.destroy();
  check((await host.interrupt()) === 0, "the sandbox ends with 0");
  console.log(`discord.js ${version}, ${compression}: message, command, button, ${BURST} messages over two resumes: ok`);
  process.exit(process.exitCode ?? 0);
} finally {
  host.kill();
}
