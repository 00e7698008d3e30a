// What moderators do in the journeys.
import { expect, type Page } from "@playwright/test";

export async function signIn(page: Page, account: { name: string; password: string }, origin = "") {
  await page.goto(`${origin}/desk/sign-in`);
  await page.getByLabel("Name").fill(account.name);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Queue");
}

// Marks words by hand, and waits until they are marked.
export async function markByHand(page: Page, words: string, kind: string, replacement: string) {
  await page.getByLabel("Words exactly as they stand in the original").fill(words);
  await page.getByLabel("What they identify").selectOption(kind);
  const group = page.getByRole("group", { name: "Mark by hand" });
  await group.getByLabel("What is written instead").fill(replacement);
  await group.getByRole("button", { name: "Mark" }).click();
  await expect(page.getByRole("group", { name: `“${words}”` }).first()).toBeVisible();
}

// Ticks the whole check list.
export async function tickCheckList(page: Page) {
  for (const box of await page.getByRole("group", { name: "Check list" }).getByRole("checkbox").all()) {
    await box.check();
  }
}
