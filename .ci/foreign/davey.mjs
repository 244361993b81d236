// Sessions of davey (OpenMLS) in one group with ours: everybody commits, everybody has the same authenticator in every
// epoch and hears everybody else.
// usage: davey.mjs <command that walks>…
import { DAVESession } from "@snazzah/davey";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const [command, ...given] = process.argv.slice(2);
const walk = spawn(command, given, { stdio: ["pipe", "pipe", "inherit"] });
const sessions = new Map();
const bytes = (hex) => (hex === "-" ? Buffer.alloc(0) : Buffer.from(hex, "hex"));
const AUDIO = 0;

const attempt = (action) => {
  try {
    action();
    return "ok";
  } catch (error) {
    return `!${error.message.replaceAll("\n", " ")}`;
  }
};
const answers = {
  open: (number, user, channel) => {
    sessions.set(number, { session: new DAVESession(1, user, channel), user, channel, established: false });
    return "ok";
  },
  reset: (number) => {
    const held = sessions.get(number);
    held.session.reinit(1, held.user, held.channel);
    held.established = false;
    if (held.sender) held.session.setExternalSender(held.sender);
    return "ok";
  },
  key: (number) => sessions.get(number).session.getSerializedKeyPackage().toString("hex"),
  sender: (number, payload) => {
    const held = sessions.get(number);
    held.sender = bytes(payload);
    held.session.setExternalSender(held.sender);
    return "ok";
  },
  proposals: (number, payload, recognized) => {
    const given = bytes(payload);
    const made = sessions.get(number).session.processProposals(given[0], given.subarray(1), recognized.split(","));
    const parts = [made.commit, made.welcome].filter(Boolean);
    return parts.length === 0 ? "-" : Buffer.concat(parts).toString("hex");
  },
  commit: (number, payload) => joined(number, (session) => session.processCommit(bytes(payload))),
  welcome: (number, payload) => joined(number, (session) => session.processWelcome(bytes(payload))),
  users: (number) => sessions.get(number).session.getUserIds().join(","),
  epoch: (number) => (sessions.get(number).established ? String(sessions.get(number).session.epoch) : "0"),
  authenticator: (number) => sessions.get(number).session.getEpochAuthenticator().toString("hex"),
  encrypt: (number, frame) => sessions.get(number).session.encryptOpus(bytes(frame)).toString("hex"),
  decrypt: (number, user, frame) => sessions.get(number).session.decrypt(user, AUDIO, bytes(frame)).toString("hex"),
  close: (number) => {
    sessions.delete(number);
    return "ok";
  },
};

// davey numbers the epochs of a group that only it knows, too: a session is in a group after its first commit or welcome
function joined(number, action) {
  const held = sessions.get(number);
  const outcome = attempt(() => action(held.session));
  held.established ||= outcome === "ok";
  return outcome;
}

let result;
for await (const line of createInterface({ input: walk.stdout })) {
  const [what, ...rest] = line.split(" ");
  if (what === "end") {
    result = rest.join(" ");
    continue;
  }
  let answer;
  const outcome = attempt(() => {
    answer = answers[what](...rest);
  });
  if (outcome !== "ok") console.error(`davey: ${what}: ${outcome.slice(1)}`);
  walk.stdin.write(`${outcome === "ok" ? answer : outcome}\n`);
}
if (!result) {
  console.error("the walk did not end");
  process.exit(1);
}
console.log(result);
