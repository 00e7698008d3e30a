// The server is killed. What was continued, and what has a receipt, is there when it is back.
import { expect, ownServer, test } from "../fixtures";
import { fillReport } from "./report";

test("a killed server loses nothing that was continued", async ({ page }) => {
  const server = await ownServer();
  try {
    await page.goto(`${server.origin}/report`);
    await page.getByLabel("I have read this").check();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByLabel("Person in crisis", { exact: true }).check();
    await page.getByLabel("Hostage", { exact: true }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What were you doing?");
    await server.kill();
    await server.start();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What were you doing?");
    await page.getByRole("link", { name: "Back" }).click();
    await expect(page.getByLabel("Person in crisis", { exact: true })).toBeChecked();
    await expect(page.getByLabel("Hostage", { exact: true })).toBeChecked();
  } finally {
    await server.stop();
  }
});

test("a report whose receipt was shown is there whatever happens to the server", async ({ page }) => {
  const server = await ownServer();
  try {
    await fillReport(page, undefined, undefined, server.origin);
    await page.getByRole("button", { name: "Send your report" }).click();
    const code = (await page.getByText(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/).textContent()) ?? "";
    await server.kill();
    await server.start();
    await page.goto(`${server.origin}/return`);
    await page.getByLabel("Receipt code").fill(code);
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your report is waiting");
  } finally {
    await server.stop();
  }
});
