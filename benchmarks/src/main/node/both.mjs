// One server that speaks HTTP/1.1 and HTTP/2 over TLS and answers everything with a message, as Discord does.
// usage: node both.mjs STORE PASSWORD; prints its port, ends with its input
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";

const [store, passphrase] = process.argv.slice(2);
const author = { id: "33", username: "ada", global_name: "Ada", avatar: null, discriminator: "0", public_flags: 0 };
const message = JSON.stringify({
  id: "22", channel_id: "11", type: 0, content: "x".repeat(600), author, timestamp: "2026-01-01T00:00:00.000000+00:00",
  edited_timestamp: null, tts: false, mention_everyone: false, mentions: [], mention_roles: [], attachments: [], embeds: [],
  pinned: false, flags: 0, components: [],
});
const headers = {
  "content-type": "application/json", "content-length": Buffer.byteLength(message), via: "1.1 google",
  "x-ratelimit-bucket": "80c17d2f203122d936070c88c8d10f33", "x-ratelimit-limit": "5", "x-ratelimit-remaining": "4",
  "x-ratelimit-reset": "1470173023.123", "x-ratelimit-reset-after": "5.000", "strict-transport-security": "max-age=31536000",
};

const server = createSecureServer(
  { pfx: readFileSync(store), passphrase, allowHTTP1: true, settings: { maxConcurrentStreams: 100 } },
  (request, response) => {
    request.resume();
    response.writeHead(200, headers);
    response.end(message);
  },
);
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
