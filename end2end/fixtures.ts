// What every journey has: pages that fail on any error, warning or foreign request; axe; other people; a server to kill.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, type Page, test as base, expect } from "@playwright/test";

export { expect };

export const accounts = {
  moderator: { name: "mara", password: "correct horse battery" },
  approver: { name: "alex", password: "staple correct horse" },
};

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Where "Exit this page" leads. The journeys answer for it themselves: nothing leaves this machine.
export const exitAddress = "https://www.weather.gov/";

// Errors, warnings and requests to other origins of a page, collected until the journey ends.
async function watch(context: BrowserContext, complaints: string[]) {
  await context.route(exitAddress, (route) => route.fulfill({ contentType: "text/html", body: "Weather" }));
  context.on("console", (message) => {
    // What the browser itself says of a refusal, or of a server that a journey has killed, is no fault of the page.
    const told = /status of [45]\d\d|net::ERR_(CONNECTION|EMPTY|INCOMPLETE)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !told) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    const ours = hostname === "localhost" || request.url() === exitAddress;
    if (/^https?:/.test(protocol) && !ours) complaints.push(`asked ${request.url()}`);
  });
}

type Fixtures = { complaints: string[]; newPerson: () => Promise<Page> };

export const test = base.extend<Fixtures>({
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  page: async ({ page, complaints }, use) => {
    await watch(page.context(), complaints);
    await use(page);
  },
  // Another person: a browser of their own, with or without JavaScript like the journey's.
  newPerson: async ({ browser, baseURL, javaScriptEnabled, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled });
      contexts.push(context);
      await watch(context, complaints);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

// No violation on the page as it stands. axe is a script: a page without JavaScript is read by it as a copy.
export async function axe(page: Page) {
  const violations = (await scripted(page)) ? await analyse(page) : await analyseCopy(page);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(told, page.url()).toEqual([]);
}

async function scripted(page: Page) {
  return test.info().project.use.javaScriptEnabled !== false && !page.isClosed();
}

async function analyse(page: Page) {
  return (await new AxeBuilder({ page }).withTags(standards).analyze()).violations;
}

async function analyseCopy(page: Page) {
  const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, "");
  const context = await (page.context().browser() as Browser).newContext({ javaScriptEnabled: true });
  try {
    const copy = await context.newPage();
    const url = page.url();
    await copy.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    await copy.goto(url);
    return await analyse(copy);
  } finally {
    await context.close();
  }
}

// A server of the journey's own with the same accounts, which it may kill.
export async function ownServer() {
  const data = await mkdtemp(join(tmpdir(), "near-miss-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let process_: ChildProcess;
  const binary = process.env.NEAR_MISS ?? "../target/release/near-miss";
  for (const [role, { name, password }] of Object.entries(accounts)) {
    const add = ["moderator", "add", name, "--role", role, "--password-stdin", "--data", data];
    const added = spawn(binary, add, { stdio: ["pipe", "ignore", "ignore"] });
    added.stdin.end(`${password}\n`);
    await once(added, "exit");
  }
  const start = async () => {
    process_ = spawn(binary, ["serve", "--data", data, "--listen", `127.0.0.1:${port}`], { stdio: "ignore" });
    await expect.poll(() => fetch(`${origin}/health`).then((it) => it.ok, () => false)).toBe(true);
  };
  const end = async (signal: NodeJS.Signals) => {
    const exited = once(process_, "exit");
    process_.kill(signal);
    await exited;
  };
  await start();
  return {
    origin,
    start,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      await rm(data, { recursive: true });
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
