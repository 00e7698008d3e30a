// What an officer answers in the journeys, and how each page is filled by the labels that an officer sees.
import { expect, type Page } from "@playwright/test";

// Full of what must never be published.
export const identifiers = [
  "Delacroix",
  "Okonkwo",
  "7KLM482",
  "Sycamore",
  "Brockhaven",
  "555-0147",
  "2140",
  "1FTEW1EP5JFA12345",
  "Rex",
];

export const narrative = [
  "At about 2140 hours Officer Delacroix and I stopped a pickup, plate 7KLM482, on Sycamore Street",
  "near the Brockhaven Police Department. Sgt. Okonkwo was backing us with K9 Rex. I walked up on the",
  "driver side and saw the driver reach under the seat. I stepped behind the pillar and called it out.",
  "A butcher knife slid out on to the pavement. The VIN was 1FTEW1EP5JFA12345. The owner called later",
  "from 555-0147. Nobody was hurt, but my next step would have put me within reach of the blade.",
].join(" ");

export const lesson = "Stop at the pillar and look at the hands before you take the next step.";

const pick = (page: Page, question: string | RegExp, answer: string) =>
  page.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();

const next = async (page: Page, heading: string) => {
  await page.getByRole("button", { name: /^(Start|Continue)$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
};

type Seen = (page: Page) => Promise<void>;

// The kind of near miss that a journey reports. Journeys run side by side on one site: each looks for its own kind.
export type Kind = { category: string; type: string };
export const wizardKind: Kind = { category: "Training or range", type: "Live fire" };

// Walks all nine pages and stops at "Check your answers". `seen` is called on each page before it is left.
export async function fillReport(page: Page, kind: Kind = wizardKind, seen: Seen = async () => {}, origin = "") {
  await page.goto(`${origin}/report`);
  await seen(page);
  await page.getByLabel("I have read this").check();
  await next(page, "What kind of near miss?");

  await page.getByLabel(kind.category, { exact: true }).check();
  await page.getByLabel(kind.type, { exact: true }).filter({ visible: true }).check();
  await seen(page);
  await next(page, "What were you doing?");

  await page.getByLabel("What were you doing?").selectOption("Traffic violation stop [10]");
  await page.getByLabel("How were you assigned?").selectOption("Two-officer vehicle [F]");
  await pick(page, /How did the contact begin/, "Self-initiated");
  await seen(page);
  await next(page, "When and where?");

  await page.getByLabel("Which month?").selectOption("March");
  await page.getByLabel("Which year?").fill("2026");
  await pick(page, /What time of day/, "18:01 to 24:00");
  await pick(page, /In which region/, "Midwest");
  await pick(page, /What was the light like/, "Dark, lighted");
  await seen(page);
  await next(page, "You and the people there");

  await pick(page, /What type of agency/, "Local police");
  await pick(page, /How many sworn officers/, "25 to 49");
  await seen(page);
  await next(page, "What happened?");

  await page.getByLabel("Tell it in your own words").fill(narrative);
  await seen(page);
  await continuePastHints(page, "Why did it happen?", seen);

  await page.getByLabel("Approach or positioning", { exact: true }).check();
  await page.getByLabel("Concealed weapon", { exact: true }).check();
  await page.getByLabel("This was the main factor: Concealed weapon").check();
  await seen(page);
  await next(page, "How bad could it have been, and what stopped it?");

  await pick(page, /What came of it/, "No harm");
  await pick(page, /worst that could credibly/, "One death");
  await pick(page, /What stopped it/, "Trained response");
  await seen(page);
  await next(page, "What should others learn?");

  await page.getByLabel("What should other officers learn from this?").fill(lesson);
  await seen(page);
  await continuePastHints(page, "Publishing and follow-up", seen);

  await pick(page, /What may be published/, "My account, edited by the reviewers");
  await seen(page);
  await next(page, "Check your answers");
  await seen(page);
}

// Without JavaScript the hints stand on a page of their own, once.
async function continuePastHints(page: Page, heading: string, seen: Seen) {
  await page.getByRole("button", { name: "Continue" }).click();
  const hints = page.getByRole("link", { name: "Continue as it is" });
  await expect(hints.or(page.getByRole("heading", { level: 1, name: heading }))).toBeVisible();
  if (await hints.isVisible()) {
    await seen(page);
    await hints.click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
}

// Sends what is checked, and returns the receipt code after typing it back.
export async function sendReport(page: Page, seen: Seen = async () => {}): Promise<string> {
  await page.getByRole("button", { name: "Send your report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your report was received");
  await seen(page);
  const code = (await page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).textContent()) ?? "";
  await page.getByLabel("Type the receipt code").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "I have noted it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you");
  return code;
}
