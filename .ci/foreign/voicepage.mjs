// The page shows who is in a voice channel and who speaks.
import { chromium } from "playwright-core";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "./host.mjs";

/** Opens the page and looks at a channel in which everyone speaks; one more joins and leaves by the page. */
export async function look(page, channel, names, silent) {
  const shots = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "hikari-voice-"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const problems = [];
    tab.on("pageerror", (error) => problems.push(String(error)));
    tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await tab.goto(page);
    const inside = tab.getByTestId(`voice-${channel}`);
    for (const name of names) await inside.locator(`[data-testid="in-voice-${name}"][data-speaking="true"][data-connected="true"]`).waitFor();
    await silent();
    await inside.locator(`[data-testid="in-voice-${names.at(-1)}"][data-speaking="false"]`).waitFor();
    await tab.getByTestId("user-select").selectOption({ label: "Linus" });
    await tab.getByTestId(`join-${channel}`).click();
    await inside.locator('[data-testid="in-voice-linus"][data-connected="false"]').waitFor();
    await tab.screenshot({ path: join(shots, "voice.png") });
    await tab.getByTestId(`leave-${channel}`).click();
    await inside.getByTestId("in-voice-linus").waitFor({ state: "detached" });
    check(problems.length === 0, `the page reports: ${problems.join("; ")}`);
    console.log(`   the page: who is there, who speaks, joined and left by it; screenshot in ${shots}`);
  } finally {
    await browser.close();
  }
}
