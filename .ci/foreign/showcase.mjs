// Every component and every kind of field, shown by a bot of discord.js and used on the page by a browser; the bot then has
// the interaction that belongs to it.
import discord from "discordjs-14";
import { chromium } from "playwright-core";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Control, Host, check, within } from "./host.mjs";
import { COMMANDS, LEGACY, MODAL, V2, PNG } from "./showcase-bot.mjs";

const { Client, Events, GatewayIntentBits } = discord;
const shots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "hikari-showcase-"));
const host = new Host("sandbox");
let browser;

/** What the bot was told, oldest first. */
const told = [];
let wake = () => {};
const next = (what) => within(new Promise((resolve) => {
  const look = () => {
    if (told.length === 0) return;
    wake = () => {};
    resolve(told.shift());
  };
  wake = look;
  look();
}), what);

const field = ({ values, value, attachments }) => [...(attachments?.map((one) => one.name) ?? [values ?? value].flat())].join(",");

async function answer(interaction) {
  const note = { kind: interaction.constructor.name, name: interaction.customId ?? interaction.commandName };
  if (interaction.isAutocomplete()) {
    const { value } = interaction.options.getFocused(true);
    await interaction.respond(["red", "green", "blue"].filter((one) => one.startsWith(value)).map((one) => ({ name: one, value: one })));
    return;
  }
  if (interaction.isChatInputCommand() && interaction.commandName === "form") {
    await interaction.showModal(MODAL);
    return;
  }
  if (interaction.isChatInputCommand()) note.options = Object.fromEntries(interaction.options.data.map((one) => [one.name, one.attachment?.name ?? one.value]));
  if (interaction.isAnySelectMenu()) note.values = interaction.values;
  if (interaction.isContextMenuCommand()) note.target = interaction.targetId;
  if (interaction.isModalSubmit()) note.fields = Object.fromEntries([...interaction.fields.fields].map(([name, one]) => [name, field(one)]));
  if (interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.reply({ content: `done: ${note.name}` });
  told.push(note);
  wake();
}

try {
  const page = (await host.line(/Sandbox: (\S+)/))[1];
  const rest = (await host.line(/REST: (\S+)/))[1];
  const control = new Control(page);
  const state = await control.state();
  const channel = state.guilds[0].channels.find((one) => one.name === "general").id;
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: rest.replace(/\/v\d+$/, ""), version: "10" } });
  client.on("error", (error) => { console.error(error); process.exitCode = 1; });
  client.on(Events.InteractionCreate, (interaction) => answer(interaction).catch((error) => { console.error(error); process.exitCode = 1; }));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await within(client.login(state.token), "login");
  await within(ready, "ready");
  await client.application.commands.set(COMMANDS);
  const place = await client.channels.fetch(channel);
  await place.send({ content: "Menus and buttons", components: LEGACY });
  await place.send({ flags: 1 << 15, components: V2, files: [
    { attachment: Buffer.from("hello"), name: "notes.txt" }, { attachment: PNG, name: "dot.png" }] });

  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 1250 } });
  const problems = [];
  tab.on("pageerror", (error) => problems.push(String(error)));
  tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await tab.goto(page);
  const at = (id) => tab.getByTestId(id);
  const shot = (name) => tab.screenshot({ path: join(shots, `${name}.png`) });
  await at("channel-general").click();
  await at("button-primary").waitFor();
  const ada = await at("user-select").inputValue();
  let passed = 0;
  const same = (got, wanted) => {
    for (const [name, value] of Object.entries(wanted)) {
      check(JSON.stringify(got[name]) === JSON.stringify(value), `${name}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    }
    passed += 1;
  };

  // every v2 component is drawn
  const box = at("container").first();
  for (const id of ["gallery", "file", "separator"]) await box.getByTestId(id).first().waitFor();
  check(await box.locator("img.thumbnail").count() === 1, "a thumbnail");
  check(await box.locator(".heading-1").count() === 1, "a text with a heading");
  await box.scrollIntoViewIfNeeded();
  await shot("1-components");
  await at("spoiler").first().click();
  check(await at("spoiler").count() === 0, "the spoiler shows what it hid");
  check(await at("link-button").getAttribute("href") === "https://example.org/", "a link leads where it should");
  check(await at("premium-1234567890123456789").isDisabled(), "a premium button sells nothing here");
  check(await at("button-off").isDisabled(), "a disabled button cannot be pressed");

  // buttons, in rows and beside a section
  for (const id of ["primary", "secondary", "success", "danger", "accessory", "inside"]) {
    await at(`button-${id}`).click();
    same(await next(`the button ${id}`), { kind: "ButtonInteraction", name: id });
  }
  // menus
  await at("select-string").selectOption("b");
  same(await next("string select"), { kind: "StringSelectMenuInteraction", values: ["b"] });
  await at("select-several").selectOption(["a", "c"]);
  await at("confirm-several").click();
  same(await next("several"), { name: "several", values: ["a", "c"] });
  await at("select-user").selectOption(ada);
  same(await next("user select"), { kind: "UserSelectMenuInteraction", values: [ada] });
  for (const [id, kind] of [["role", "Role"], ["mentionable", "Mentionable"], ["channel", "Channel"]]) {
    const value = await at(`select-${id}`).locator("option").nth(1).getAttribute("value");
    await at(`select-${id}`).selectOption(value);
    same(await next(`${id} select`), { kind: `${kind}SelectMenuInteraction`, values: [value] });
  }

  // a command with options of every type, one of them completed while it is typed
  const given = join(shots, "given.txt");
  writeFileSync(given, "given");
  await at("composer-input").fill("/everything");
  await shot("2-suggestions");
  await at("slash-everything").click();
  await at("option-colour").pressSequentially("gr");
  await at("choices-colour").locator("option").filter({ hasText: "green" }).waitFor({ state: "attached" });
  await at("option-colour").fill("green");
  await at("option-count").fill("3");
  await at("option-ratio").fill("0.5");
  await at("option-sure").selectOption("true");
  await at("option-who").selectOption(ada);
  for (const id of ["where", "role", "whom"]) await at(`option-${id}`).selectOption({ index: 1 });
  await at("option-size").selectOption("large");
  await at("option-file").setInputFiles(given);
  await shot("3-options");
  await at("run-command").click();
  const { options } = await next("the command");
  same(options, { colour: "green", count: 3, ratio: 0.5, sure: true, who: ada, size: "large", file: "given.txt" });
  check(["where", "role", "whom"].every((name) => /^\d+$/.test(options[name])), "channel, role and mentionable are ids");
  // a subcommand of a group, and commands on a message and on a user
  await at("composer-input").fill("/deep");
  await at("slash-deep-in-down").click();
  same(await next("the subcommand"), { kind: "ChatInputCommandInteraction", name: "deep" });
  const first = at("message").first();
  await first.hover();
  await first.getByTestId("message-command-Quote").click();
  same(await next("the message command"), { kind: "MessageContextMenuCommandInteraction", name: "Quote", target: await first.getAttribute("data-message-id") });
  await at(`user-command-Wave-${state.users.find((one) => one.id === ada).username}`).click();
  same(await next("the user command"), { kind: "UserContextMenuCommandInteraction", name: "Wave", target: ada });

  // modals with every kind of field: Discord takes five at a time
  const fill = {
    texts: async () => {
      await at("modal-line").fill("one line");
      await at("modal-lines").fill("several\nlines");
      await at("modal-upload").setInputFiles(given);
      return { line: "one line", lines: "several\nlines", upload: "given.txt", ticked: "true" };
    },
    groups: async () => {
      await at("modal-radio-b").check();
      await at("modal-boxes-a").check();
      await at("modal-boxes-c").check();
      await at("modal-choice").selectOption("x");
      await at("modal-people").selectOption([ada]);
      return { radio: "b", boxes: "a,c", choice: "x", people: ada };
    },
    menus: async () => {
      const wanted = {};
      for (const id of ["roles", "anyone", "channels"]) {
        wanted[id] = await at(`modal-${id}`).locator("option").nth(1).getAttribute("value");
        await at(`modal-${id}`).selectOption(wanted[id]);
      }
      return { ...wanted, ticked2: "false" };
    },
  };
  for (const [name, use] of Object.entries(fill)) {
    MODAL.custom_id = name;
    MODAL.title = `Modal: ${name}`;
    MODAL.components = MODAL.all[name];
    await at("composer-input").fill("/form");
    await at("slash-form").click();
    await at("modal-submit").waitFor();
    const wanted = await use();
    if (name === "texts") await at("modal-ticked").check();
    await shot(`4-modal-${name}`);
    await at("modal-submit").click();
    const note = await next(`the modal ${name}`);
    same(note, { kind: "ModalSubmitInteraction", name });
    same(note.fields, wanted);
  }
  await shot("5-end");
  check(problems.length === 0, `the page reports: ${problems.join("; ")}`);
  await browser.close();
  await client.destroy();
  check((await host.interrupt()) === 0, "the sandbox ends with 0");
  console.log(`showcase: ${passed} uses of components, commands and modals led to the right interaction; screenshots in ${shots}: ok`);
  process.exit(process.exitCode ?? 0);
} finally {
  await browser?.close().catch(() => {});
  host.kill();
}
