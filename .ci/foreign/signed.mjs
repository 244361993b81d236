// Requests that tweetnacl signs are verified by our server, and discord.js reads its answers.
// usage: signed.mjs <command that serves, to which the public key is added>…
import discord from "discordjs-14";
import nacl from "tweetnacl";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { check, within } from "./host.mjs";

const { ContainerBuilder, InteractionResponseType, InteractionType, LabelBuilder, MessageFlags } = discord;
const keys = nacl.sign.keyPair();
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const [command, ...given] = process.argv.slice(2);
const server = spawn(command, [...given, hex(keys.publicKey)], { stdio: ["pipe", "pipe", "inherit"] });

const signature = (secret, timestamp, body) => hex(nacl.sign.detached(Buffer.from(timestamp + body), secret));
const BASE = { id: "11", application_id: "22", token: "secret", version: 1 };
const COMMAND = JSON.stringify({ ...BASE, type: InteractionType.ApplicationCommand, data: { id: "33", name: "größe 🔥", type: 1 } });
const COMPONENT = JSON.stringify({ ...BASE, type: InteractionType.MessageComponent, data: { custom_id: "again", component_type: 2 } });
const PING = JSON.stringify({ ...BASE, type: InteractionType.Ping });
const now = () => String(Math.floor(Date.now() / 1000));

try {
  const port = await within(new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).once("line", resolve);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  }), "the port");
  let passed = 0;
  const send = async (body, headers) => {
    passed += 1;
    return fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers: { "Content-Type": "application/json", ...headers } });
  };
  const signed = (body, timestamp = now()) =>
    send(body, { "X-Signature-Ed25519": signature(keys.secretKey, timestamp, body), "X-Signature-Timestamp": timestamp });

  const pong = await signed(PING);
  check(pong.status === 200 && (await pong.json()).type === InteractionResponseType.Pong, "a signed PING is answered");

  const message = await (await signed(COMMAND)).json();
  check(message.type === InteractionResponseType.ChannelMessageWithSource, "a command is answered with a message");
  check((message.data.flags & MessageFlags.IsComponentsV2) !== 0, "of components");
  // reading it into a builder and writing it again checks every part by discord.js's own rules
  const container = new ContainerBuilder(message.data.components[0]).toJSON();
  check(container.accent_color === 0xff8800 && container.components[1].components[0].custom_id === "again", "which discord.js reads");

  const modal = await (await signed(COMPONENT)).json();
  check(modal.type === InteractionResponseType.Modal && modal.data.title === "Title", "a button is answered with a modal");
  const label = new LabelBuilder(modal.data.components[0]).toJSON();
  check(label.label === "Name" && label.component.max_length === 20, "whose label discord.js reads");

  // what is not signed by that key for that body and time is refused
  const at = now();
  const other = nacl.sign.keyPair();
  const bad = {
    "another key": signature(other.secretKey, at, COMMAND),
    "another body": signature(keys.secretKey, at, `${COMMAND} `),
    "another time": signature(keys.secretKey, String(Number(at) + 1), COMMAND),
    "a flipped bit": signature(keys.secretKey, at, COMMAND).replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
    "a short one": signature(keys.secretKey, at, COMMAND).slice(2),
    "no hexadecimal": "z".repeat(128),
  };
  for (const [what, wrong] of Object.entries(bad)) {
    const answer = await send(COMMAND, { "X-Signature-Ed25519": wrong, "X-Signature-Timestamp": at });
    check(answer.status === 401, `${what}: ${answer.status}`);
  }
  check((await send(COMMAND, {})).status === 401, "no signature at all");
  for (let i = 0; i < 200; i += 1) {
    const body = JSON.stringify({ ...BASE, type: InteractionType.Ping, padding: "ä".repeat(i * 7) });
    check((await signed(body)).status === 200, `a body of ${body.length} characters`);
  }
  console.log(`signed: ${passed} requests of tweetnacl's, answers read by discord.js: ok`);
} finally {
  server.stdin.end();
  server.kill();
}
