// What a newcomer does: start the host with the sandbox, open the page, write !ping, run /ping, press the button, Ctrl-C.
import { chromium } from "playwright-core";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Host, check } from "./host.mjs";

const shots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "hikari-page-"));
const host = new Host("run", "--sandbox", "--data", mkdtempSync(join(tmpdir(), "hikari-data-")));
let browser;
try {
  const page = (await host.line(/Sandbox: open (\S+)/))[1];
  await host.line(/Ready: /);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const problems = [];
  tab.on("pageerror", (error) => problems.push(String(error)));
  tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await tab.goto(page);
  const messages = tab.getByTestId("messages");

  await tab.getByTestId("user-select").selectOption({ index: 1 });
  await tab.getByTestId("channel-general").click();
  await tab.getByTestId("composer-input").fill("!ping");
  await tab.getByTestId("send").click();
  await messages.getByText("Pong!", { exact: true }).waitFor();
  await tab.getByTestId("composer-input").fill("\\*plain\\* **a \\** star**");
  await tab.getByTestId("send").click();
  await messages.getByText("*plain* a ** star", { exact: true }).waitFor();
  await tab.screenshot({ path: join(shots, "1-message.png") });

  await tab.getByTestId("composer-input").fill("/ping");
  await tab.getByTestId("slash-ping").click();
  const button = tab.getByTestId("button-ping:again");
  await button.waitFor();
  await tab.screenshot({ path: join(shots, "2-command.png") });

  await button.click();
  await messages.getByText("Pong, again!").waitFor();
  await tab.screenshot({ path: join(shots, "3-button.png") });
  check(problems.length === 0, `the page reports: ${problems.join("; ")}`);

  await browser.close();
  const began = Date.now();
  const status = await host.interrupt();
  check(status === 0, `the host ends with ${status}, not 0`);
  console.log(`page: message, command, button; ended in order after ${Date.now() - began} ms; screenshots in ${shots}: ok`);
} finally {
  await browser?.close().catch(() => {});
  host.kill();
}
