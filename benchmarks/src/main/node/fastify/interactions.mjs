// Answers signed interactions with fastify and node:crypto.
// usage: node interactions.mjs PUBLIC_KEY; prints its port, ends with its input
import { createPublicKey, verify } from "node:crypto";
import fastify from "fastify";

const raw = Buffer.from(process.argv[2], "hex");
const key = createPublicKey({ key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), raw]), format: "der", type: "spki" });

const app = fastify({ logger: false });
app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
app.post("/", (request, reply) => {
  const signature = Buffer.from(request.headers["x-signature-ed25519"] ?? "", "hex");
  const signed = Buffer.concat([Buffer.from(request.headers["x-signature-timestamp"] ?? ""), request.body]);
  if (signature.length !== 64 || !verify(null, signed, key, signature)) return reply.code(401).send("bad signature");
  const interaction = JSON.parse(request.body);
  if (interaction.type === 1) return reply.send({ type: 1 });
  return reply.send({ type: 4, data: { content: `Noted: ${interaction.data.name}` } });
});
await app.listen({ port: 0, host: "127.0.0.1" });
console.log(app.server.address().port);
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
